"""Colours, fonts and measured texts of the board, made once for a theme and kept."""

import atexit
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from ui.look.fonts import font
from ui.look.tokens import BODY, MEDIUM, REGULAR, SEMIBOLD, SMALL, TINY, Shade, Tokens

if TYPE_CHECKING:
    from ui.board.caption import Choices
    from ui.board.found import DayFound

ELLIPSIS = "…"
MOST_SHAPED = 5000
"""Texts of one font that are kept ready to be written."""

LEAST_LETTERS = 3
"""A name cut to fewer letters says nothing: it is left out instead."""


class Type:
    """One font with the widths it has measured."""

    def __init__(self, size: int, weight: int) -> None:
        self.font = font(size, weight)
        self._metrics = QFontMetricsF(self.font)
        self._widths: dict[str, float] = {}
        self._fitted: dict[tuple[str, int, int], str] = {}
        self._shaped: dict[str, QStaticText] = {}
        self._ascent = self._metrics.ascent()
        self.rise = self._metrics.capHeight() / 2
        """From the middle of a line down to its baseline."""

    def width(self, text: str) -> float:
        """How wide a text is."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def fit(self, text: str, room: float, least: int = LEAST_LETTERS) -> str:
        """The text if there is room, else ``least`` letters or more and an ellipsis, or nothing."""
        if self.width(text) <= room:
            return text
        key = (text, int(room), least)
        fitted = self._fitted.get(key)
        if fitted is None:
            fitted = self._fitted[key] = self._shortened(*key)
        return fitted

    def two(self, text: str, room: float) -> list[str]:
        """The text on at most two lines, parted between words; the second may be shortened."""
        words = text.split(" ")
        first = ""
        while words and self.width(f"{first} {words[0]}".strip()) <= room:
            first = f"{first} {words.pop(0)}".strip()
        if not first:
            return [self.fit(text, room)]
        second = self.fit(" ".join(words), room)
        return [first, second] if second else [first]

    def paint(self, painter: QPainter, x: float, baseline: float, text: str) -> None:
        """Write a text; one that was written before is not shaped again."""
        shaped = self._shaped.get(text)
        if shaped is None:
            if len(self._shaped) >= MOST_SHAPED:
                self._shaped.clear()
            shaped = self._shaped[text] = QStaticText(text)
            shaped.setTextFormat(Qt.TextFormat.PlainText)
            shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            shaped.prepare(font=self.font)
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x, baseline - self._ascent), shaped)

    def _shortened(self, text: str, room: int, least: int) -> str:
        short = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        kept = short.removesuffix(ELLIPSIS).rstrip(" ·,-–")
        # Qt measures some scripts otherwise while it shortens.
        while kept and self.width(kept + ELLIPSIS) > room:
            kept = kept[:-1]
        return kept + ELLIPSIS if len(kept) >= least else ""


class Ink:
    """A shade of the tokens as Qt wants it."""

    def __init__(self, shade: Shade) -> None:
        self.ink = QColor(shade.ink)
        self.tint = QColor(shade.tint)
        self.faded = mixed(shade.tint, shade.ink, 0.22)


class Inks:
    """Everything a theme gives the painters of the board."""

    def __init__(self, tokens: Tokens) -> None:
        self.surface = QColor(tokens.surface)
        self.sunk = QColor(tokens.sunk)
        self.canvas = QColor(tokens.canvas)
        self.line = QColor(tokens.line)
        self.faint = QColor(tokens.faint)
        self.ink1 = QColor(tokens.ink1)
        self.ink2 = QColor(tokens.ink2)
        self.ink3 = QColor(tokens.ink3)
        self.trouble = QColor(tokens.trouble)
        self.action = Ink(tokens.action)
        self.who = {key: Ink(shade) for key, shade in tokens.who.items()}
        self.hatch = QBrush(mixed(tokens.surface, tokens.ink3, 0.55), Qt.BrushStyle.BDiagPattern)
        self.dashed = QPen(mixed(tokens.sunk, tokens.ink3, 0.7), 1, Qt.PenStyle.CustomDashLine)
        self.dashed.setDashPattern([3, 3])
        self.dashed_action = QPen(self.action.ink, 1.25, Qt.PenStyle.CustomDashLine)
        self.dashed_action.setDashPattern([3, 3])
        self.ring = QPen(self.action.ink, 2)
        self.tiny = Type(TINY, REGULAR)
        self.tiny_medium = Type(TINY, MEDIUM)
        self.tiny_strong = Type(TINY, SEMIBOLD)
        self.small = Type(SMALL, REGULAR)
        self.small_medium = Type(SMALL, MEDIUM)
        self.small_strong = Type(SMALL, SEMIBOLD)
        self.body = Type(BODY, REGULAR)
        self.strong = Type(BODY, SEMIBOLD)
        self.looks: dict[tuple[object, ...], QPixmap] = {}
        """Small things painted often, as they were painted first."""
        self.captions: WeakKeyDictionary[DayFound, Choices] = WeakKeyDictionary()
        """What stands beneath the days of the week, measured in these fonts."""

    def tone(self, name: str) -> QColor:
        """The colour of a word: trouble, who comes, or else ink of the second strength."""
        if name == "trouble":
            return self.trouble
        return self.who[name].ink if name in self.who else self.ink2


_KEPT: dict[str, Inks] = {}
# Fonts and pictures must go before the application does, or Qt may fall over them.
atexit.register(_KEPT.clear)


def inks_of(tokens: Tokens) -> Inks:
    """The inks of a theme; each theme's are made once, for all who paint."""
    if tokens.name not in _KEPT:
        _KEPT[tokens.name] = Inks(tokens)
    return _KEPT[tokens.name]


def mixed(ground: str, colour: str, share: float) -> QColor:
    """``ground`` with ``share`` of ``colour`` in it."""
    one, other = QColor(ground), QColor(colour)
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )


def write(painter: QPainter, kind: Type, colour: QColor, x: float, y: float, text: str) -> None:
    """Write a text from ``x`` with the middle of its capitals at ``y``."""
    painter.setPen(colour)
    kind.paint(painter, x, y + kind.rise, text)
