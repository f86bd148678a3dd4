"""How wide texts are on paper, and where their lines break; the same on every printer."""

from functools import lru_cache
from threading import local

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.look.fonts import families
from ui.paper.marks import Face, Ink, Words
from ui.text import one_line

FINE = 20
"""Letters are measured and drawn so many times larger, where no pixel grid bends them."""


class _Fonts(local):
    """The fonts of a thread; Qt lets no two of them use one at a time."""

    def __init__(self) -> None:
        self.fonts: dict[Face, QFont] = {}
        self.metrics: dict[Face, QFontMetricsF] = {}


_KEPT = _Fonts()


def font_of(face: Face) -> QFont:
    """The font of a face, `FINE` times as large as it is printed."""
    if face not in _KEPT.fonts:
        _KEPT.fonts[face] = _font(face)
    return _KEPT.fonts[face]


def _font(face: Face) -> QFont:
    made = QFont(families())
    made.setPixelSize(round(face.size * FINE))
    made.setWeight(QFont.Weight(face.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # The other shapes of figures and dashes could be read in a PDF, but not searched for.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def _metrics(face: Face) -> QFontMetricsF:
    if face not in _KEPT.metrics:
        _KEPT.metrics[face] = QFontMetricsF(font_of(face))
    return _KEPT.metrics[face]


@lru_cache(maxsize=8192)
def width(text: str, face: Face) -> float:
    """How wide a line of text is."""
    return _metrics(face).horizontalAdvance(text) / FINE


def fit(text: str, face: Face, room: float) -> str:
    """The text on one line where there is room for it, else its beginning and an ellipsis."""
    text = one_line(text)
    if width(text, face) <= room:
        return text
    return _metrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(room * FINE))


@lru_cache(maxsize=8192)
def wrapped(text: str, face: Face, room: float) -> tuple[str, ...]:
    """The text on as many lines as it takes; a word longer than a line is broken."""
    return tuple(line for part in text.splitlines() for line in _wrapped(part, face, room))


def _wrapped(text: str, face: Face, room: float) -> list[str]:
    if not text.strip():
        return []
    if width(text, face) <= room:
        return [text]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font_of(face))
    layout.setTextOption(option)
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room * FINE)
        ends.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    # Qt counts in UTF-16.
    units = text.encode("utf-16-le")
    return [units[2 * a : 2 * b].decode("utf-16-le", "replace").strip() for a, b in ends]


def lines(
    text: str, face: Face, x: float, y: float, room: float, ink: Ink = Ink.BLACK
) -> tuple[tuple[Words, ...], float]:
    """The text from the height ``y`` downward, and the height beneath it."""
    made = []
    for line in wrapped(text, face, room):
        made.append(Words(x, y + face.size, line, face, ink))
        y += face.leading
    return tuple(made), y


def ending_at(right: float, y: float, text: str, face: Face, ink: Ink = Ink.BLACK) -> Words:
    """A line of text that ends at ``right``."""
    return Words(right - width(text, face), y, text, face, ink)


def middle_of(x: float, y: float, text: str, face: Face, ink: Ink = Ink.BLACK) -> Words:
    """A short text in the middle of a point, such as a number in its disc."""
    return Words(x - width(text, face) / 2, y + face.size * 0.36, text, face, ink)
