"""Icons by their meaning, drawn from one family of outlines: Phosphor's, as a font."""

import json
from functools import cache
from importlib.resources import as_file, files

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

FOLDER = files("resources") / "icons"
TO_ITS_HEIGHT = 0.875
"""The size of the letters in a square of size 1: an icon of 16 pixels is drawn at 14."""

OUTLINES = {
    "board": "calendar",
    "decisions": "git-fork",
    "clients": "storefront",
    "technicians": "identification-badge",
    "cover": "umbrella",
    "scorecard": "chart-bar",
    "feeds": "rss",
    "settings": "gear-six",
    "add": "plus",
    "less": "minus",
    "fit": "corners-out",
    "remove": "trash",
    "edit": "pencil-simple",
    "search": "magnifying-glass",
    "history": "clock-counter-clockwise",
    "open": "folder-open",
    "new": "file-plus",
    "import": "download-simple",
    "export": "export",
    "sample": "sparkle",
    "undo": "arrow-u-up-left",
    "redo": "arrow-u-up-right",
    "back": "caret-left",
    "forward": "caret-right",
    "down": "caret-down",
    "up": "caret-up",
    "close": "x",
    "check": "check",
    "done": "check-circle",
    "info": "info",
    "trouble": "warning-circle",
    "warning": "warning",
    "move": "arrows-out-cardinal",
    "pin": "push-pin",
    "told": "phone-outgoing",
    "missed": "x-circle",
    "cancelled": "prohibit",
    "place": "map-pin",
    "phone": "phone",
    "note": "note",
    "question": "question",
    "promise": "handshake",
    "time": "clock",
    "plan": "path",
    "stop": "stop-circle",
    "absence": "calendar-x",
    "more": "dots-three",
    "light": "sun",
    "dark": "moon",
    "system": "desktop",
    "office": "buildings",
    "person": "user",
    "inbox": "tray",
    "copy": "copy",
    "better": "magic-wand",
    "book": "calendar-plus",
    "filter": "funnel-simple",
}


def outline(
    name: str, colour: str, *, chosen: str | None = None, faded: str | None = None
) -> QIcon:
    """The icon ``name`` in ``colour``; ``chosen`` when switched on, ``faded`` when disabled."""
    return QIcon(Outline(name, colour, chosen or colour, faded or colour))


COPIES: list[QIconEngine] = []
"""The engines of icons that Qt has copied to change one of them, which is seldom."""


class Outline(QIconEngine):
    """Draws one letter of the icons' font at whatever size is asked for."""

    def __init__(self, name: str, colour: str, chosen: str, faded: str) -> None:
        super().__init__()
        self._worn = (name, colour, chosen, faded)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, colour, chosen, faded = self._worn
        font = QFont(family())
        font.setPixelSize(max(1, round(TO_ITS_HEIGHT * rect.height())))
        on = chosen if state is QIcon.State.On else colour
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(faded if mode is QIcon.Mode.Disabled else on))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chr(places()[OUTLINES[name]]))
        painter.restore()

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return drawn

    @override
    def clone(self) -> QIconEngine:
        copy = Outline(*self._worn)
        # Qt owns the copy, which Python does not know: it would free it under Qt's feet.
        COPIES.append(copy)
        return copy


@cache
def places() -> dict[str, int]:
    """Where in the font each outline is."""
    read: dict[str, int] = json.loads((FOLDER / "phosphor.json").read_text(encoding="utf-8"))
    return read


@cache
def family() -> str:
    """The name Qt knows the icons' font by, once it is loaded."""
    with as_file(FOLDER / "phosphor.ttf") as path:
        known = QFontDatabase.addApplicationFont(str(path))
    return QFontDatabase.applicationFontFamilies(known)[0]


def window_icon() -> QIcon:
    """The icon of the window and the task bar."""
    with as_file(FOLDER / "familiar.svg") as path:
        return QIcon(str(path))
