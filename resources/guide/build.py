"""Makes the pictures of the guide, and of the README, from the sample company on a fixed day.

Run by hand after the window has changed: ``python -m resources.guide.build [NAME…]``. It makes and
plans the sample, records somebody sick, shows the pages as ``familiar shot`` does, and keeps what
is shown of them beside the pages of the guide.
"""

import os
import shlex
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from ui.look.theme import Choice

PICTURES = Path(__file__).parent / "pictures"
TODAY = date(2026, 11, 23)
SHARPNESS = 2
"""Pixels for each pixel of the window, for screens that have them."""

MOST_COLOURS = 256

STORY = ("absence add 'Ana Reyes' --from 2026-11-24 --to 2026-11-25 --note 'Called in at seven.'",)
"""What happens in the sample company before the pictures are taken, as commands."""

Size = tuple[int, int]

WINDOW, PAGE = (1280, 800), (1104, 720)
"""Of the window: a smaller one, shown as large, is easier to read."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of ``familiar shot``; ``whole`` with the frame of the window around the page."""

    shot: str
    size: Size = PAGE
    whole: bool = False


PICTURED: Mapping[str, Picture] = {
    "board.png": Picture("board-visit", WINDOW, whole=True),
    "desk.png": Picture("decisions-desk", WINDOW, whole=True),
    "drag.png": Picture("board-drag", WINDOW),
    "import.png": Picture("import"),
    "handover.png": Picture("cover-handover"),
    "cover.png": Picture("cover", WINDOW),
    "prices.png": Picture("settings-prices"),
    "client.png": Picture("client"),
    "technician.png": Picture("technician-page"),
    "scorecard.png": Picture("scorecard", WINDOW),
    "feeds.png": Picture("feeds"),
}
"""By the name of the file."""

THEMES: Mapping["Choice", Path] = {"light": PICTURES, "dark": PICTURES / "dark"}


def main(names: Sequence[str]) -> int:
    """Make the pictures named, or all; returns the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(SHARPNESS)
    chosen = {name: one for name, one in PICTURED.items() if not names or name in names}
    with tempfile.TemporaryDirectory() as folder:
        schedule = _story(Path(folder))
        for theme, target in THEMES.items():
            for size in dict.fromkeys(one.size for one in chosen.values()):
                wanted = {name: one for name, one in chosen.items() if one.size == size}
                _take(schedule, wanted, theme, size, target)
    bytes_taken = sum(path.stat().st_size for path in PICTURES.rglob("*.png"))
    print(f"{bytes_taken / 1e6:.1f} MB in {PICTURES}")
    return 0


def _story(folder: Path) -> Path:
    """The sample company, planned, after all that happens."""
    from scheduler.cli import main as command
    from ui.launch import Front

    schedule = folder / "sample.familiar"
    made = shlex.join(("demo", "--headless", "--dir", str(folder)))
    for line in (made, *STORY):
        named = () if line is made else ("--schedule", str(schedule))
        asked = [*shlex.split(line.format(folder=folder)), *named, "--today", str(TODAY)]
        if command(asked, Front()) == 2:
            raise SystemExit(f"familiar {line} failed")
    return schedule


def _take(
    schedule: Path, wanted: Mapping[str, Picture], theme: "Choice", size: Size, target: Path
) -> None:
    from PySide6.QtWidgets import QApplication

    from scheduler.app import Application
    from ui.shots import picture, shown

    app = Application.open(str(schedule), create=False, today=TODAY, actor="Mia Torres")
    files = {one.shot: name for name, one in wanted.items()}
    for shot, desk in shown(app, pages=tuple(files), theme=theme, size=size):
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        drawn = picture(desk)
        if not wanted[files[shot]].whole:
            page = desk.window.pages[desk.window.page]
            corner = page.mapTo(desk.window, page.rect().topLeft()) * SHARPNESS
            drawn = drawn.copy(*corner.toTuple(), *(page.size() * SHARPNESS).toTuple())
        print(target / files[shot])
        _keep(drawn.toImage(), target / files[shot])


def _keep(image: "QImage", path: Path) -> None:
    """Write a picture with few enough colours for one byte a pixel."""
    from PySide6.QtGui import QImage

    path.parent.mkdir(exist_ok=True)
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    wide, high = plain.width(), plain.height()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(high, wide) & 0xFFFFFF
    colours, places = reduced(pixels)
    lines = np.zeros((high, -(-wide // 4) * 4), np.uint8)
    lines[:, :wide] = places
    made = QImage(lines.data, wide, high, lines.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(colour) for colour in colours])
    if not made.save(str(path), "PNG", 0):
        raise SystemExit(f"{path} cannot be written")


def reduced(pixels: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """At most 256 colours, 0xRRGGBB, and for each pixel the place of the one nearest to it.

    Of colours that are nearly alike the most frequent is kept, so that grounds stay what they are.
    """
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    channels = np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], 1).astype(int)
    alike = (channels >> 4) @ np.array([256, 16, 1])
    order = np.lexsort((-counts, alike))
    first = order[np.r_[True, np.diff(alike[order]) != 0]]
    weights = np.bincount(np.searchsorted(alike[first], alike), counts)
    kept = np.r_[
        first[np.argsort(-weights)], np.setdiff1d(order[np.argsort(-counts[order])], first)
    ]
    kept = kept[:MOST_COLOURS]
    apart = ((channels[:, None, :] - channels[None, kept, :]) ** 2).sum(2)
    nearest = apart.argmin(1).astype(np.uint8)
    return colours[kept], nearest[places].reshape(pixels.shape)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
