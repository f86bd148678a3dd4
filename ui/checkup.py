"""The window's part of ``familiar doctor``."""

import os
import sys

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QLibraryInfo, QObject, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.look.fonts import FAMILY, load_fonts

Found = tuple[str, str, str]

CALLS = 1000
LOST_AT_MOST = 100
"""A broken binding loses one reference to None a call; other code moves the count by a few."""


def examine(display_problem: str) -> tuple[Found, ...]:
    """Look at Qt, its platform, the typeface, the binding and the screen.

    Without a display the same is looked at off screen, and ``display_problem`` is told.
    """
    if display_problem:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(["familiar"])
    found = [
        ("Qt", f"{qVersion()}, PySide6 {binding_version}", ""),
        ("Qt platform", QGuiApplication.platformName(), display_problem),
        _fonts(),
        _binding(),
        _screen(),
        ("Qt plugins", QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), ""),
    ]
    del app
    return tuple(found)


def _fonts() -> Found:
    loaded = load_fonts()
    count = len(QFontDatabase.families())
    mend = "" if loaded else "The shipped typeface is missing; install Familiar again."
    return ("Fonts", f"{FAMILY if loaded else 'without ' + FAMILY}, {count} families", mend)


def _binding() -> Found:
    lost = lost_references()
    if lost < LOST_AT_MOST:
        return ("Qt binding", "keeps its references", "")
    mend = 'Run: python -m pip install "PySide6-Essentials>=6.11.2,<6.12"'
    return ("Qt binding", f"loses references ({lost} in {CALLS} calls)", mend)


def lost_references() -> int:
    """How many references to None a thousand calls that return nothing lose."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    return before - sys.getrefcount(None)


def _screen() -> Found:
    screen = QGuiApplication.primaryScreen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return ("Screen", f"{size.width()}×{size.height()}, {ratio:g} pixels a point", "")
