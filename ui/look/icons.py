"""Icons by their meaning, drawn from one family of outlines."""

from importlib.resources import as_file, files

import qtawesome
from PySide6.QtGui import QIcon

OUTLINES = {
    "board": "ph.calendar",
    "decisions": "ph.git-fork",
    "clients": "ph.storefront",
    "technicians": "ph.identification-badge",
    "cover": "ph.umbrella",
    "scorecard": "ph.chart-bar",
    "feeds": "ph.rss",
    "settings": "ph.gear-six",
    "add": "ph.plus",
    "less": "ph.minus",
    "fit": "ph.corners-out",
    "remove": "ph.trash",
    "edit": "ph.pencil-simple",
    "search": "ph.magnifying-glass",
    "history": "ph.clock-counter-clockwise",
    "open": "ph.folder-open",
    "new": "ph.file-plus",
    "import": "ph.download-simple",
    "export": "ph.export",
    "sample": "ph.sparkle",
    "undo": "ph.arrow-u-up-left",
    "redo": "ph.arrow-u-up-right",
    "back": "ph.caret-left",
    "forward": "ph.caret-right",
    "down": "ph.caret-down",
    "up": "ph.caret-up",
    "close": "ph.x",
    "check": "ph.check",
    "done": "ph.check-circle",
    "info": "ph.info",
    "trouble": "ph.warning-circle",
    "warning": "ph.warning",
    "pin": "ph.push-pin",
    "told": "ph.phone-outgoing",
    "missed": "ph.x-circle",
    "cancelled": "ph.prohibit",
    "place": "ph.map-pin",
    "phone": "ph.phone",
    "note": "ph.note",
    "question": "ph.question",
    "promise": "ph.handshake",
    "time": "ph.clock",
    "plan": "ph.path",
    "stop": "ph.stop-circle",
    "absence": "ph.calendar-x",
    "more": "ph.dots-three",
    "light": "ph.sun",
    "dark": "ph.moon",
    "system": "ph.desktop",
    "office": "ph.buildings",
    "person": "ph.user",
    "inbox": "ph.tray",
    "copy": "ph.copy",
    "better": "ph.magic-wand",
    "book": "ph.calendar-plus",
    "filter": "ph.funnel-simple",
}


def outline(
    name: str, colour: str, *, chosen: str | None = None, faded: str | None = None
) -> QIcon:
    """The icon ``name`` in ``colour``; ``chosen`` when switched on, ``faded`` when disabled."""
    drawn: QIcon = qtawesome.icon(
        OUTLINES[name],
        color=colour,
        color_on=chosen or colour,
        color_disabled=faded or colour,
    )
    return drawn


def window_icon() -> QIcon:
    """The icon of the window and the task bar."""
    with as_file(files("resources") / "icons" / "familiar.svg") as path:
        return QIcon(str(path))
