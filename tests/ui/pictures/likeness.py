"""How much two pictures differ, and how much they may.

They are compared at a third of their size, where what the edges of letters look like counts for
little. Two figures tell how they differ: the mean difference of a channel, of 255, which sees a
faint change of a large area, and the share of pixels of which a channel differs by more than 32,
which sees a strong change of a small one.

The limits were chosen from what was measured over all pictures:

==============================================  ===========  ====================
The same board                                  mean         share in percent
==============================================  ===========  ====================
drawn again, off screen or on an X display      0            0
with letters that are not hinted                up to 0.065  up to 0.001
moved by one pixel                              from 0.49    from 0.46
with an inspector that is one pixel wider       from 0.30    from 0.28
without its legend                              from 0.08    from 0.15
with one visit of another colour, in the week   from 0.011   from 0.023
with one name cut off, in the week or the day   from 0.011   from 0.011
==============================================  ===========  ====================

Full hinting makes words wider and differs by far more; ``tests/ui/fonts.conf`` switches it off.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

REDUCED = 3
CLEARLY = 32
MOST_MEAN = 0.1
MOST_CLEAR_PERCENT = 0.005
STRONGER = 4
"""So many times stronger a difference is shown than it is."""

RGB = QImage.Format.Format_RGB888


@dataclass(frozen=True)
class Likeness:
    """The mean difference of a channel, of 255, and the share of clearly different pixels."""

    mean: float
    clear_percent: float

    @property
    def alike(self) -> bool:
        """Whether both figures are within their limits."""
        return self.mean <= MOST_MEAN and self.clear_percent <= MOST_CLEAR_PERCENT

    def __str__(self) -> str:
        return (
            f"mean {self.mean:.3f} (at most {MOST_MEAN}), "
            f"clearly different {self.clear_percent:.4f} % (at most {MOST_CLEAR_PERCENT} %)"
        )


def reduced(picture: QImage, width: int, height: int) -> QImage:
    """A picture of a window of this size at a third of it, whatever the scale of the screen."""
    size = QSize(width // REDUCED, height // REDUCED)
    how = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return picture.convertToFormat(RGB).scaled(size, *how).convertToFormat(RGB)


def likeness(one: QImage, other: QImage) -> Likeness:
    """How much two pictures of the same size differ."""
    apart = _apart(one, other)
    clear = (apart.max(axis=2) > CLEARLY).mean()
    return Likeness(float(apart.mean()), float(clear) * 100)


def difference(one: QImage, other: QImage) -> QImage:
    """What is not the same in two pictures, dark on white."""
    ink = np.minimum(_apart(one, other).max(axis=2) * STRONGER, 255)
    shown = np.ascontiguousarray(255 - ink, dtype=np.uint8)
    height, width = shown.shape
    # The copy owns its pixels.
    return QImage(shown.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _apart(one: QImage, other: QImage) -> Any:
    assert one.size() == other.size(), f"{one.size()} and {other.size()}"
    return np.abs(_pixels(one) - _pixels(other))


def _pixels(picture: QImage) -> Any:
    """Rows of pixels of three channels."""
    told = picture.convertToFormat(RGB)
    rows = np.frombuffer(told.constBits(), np.uint8).reshape(told.height(), told.bytesPerLine())
    drawn = rows[:, : told.width() * 3].reshape(told.height(), told.width(), 3)
    return drawn.astype(np.int16)
