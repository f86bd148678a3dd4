"""Starts Qt, dresses it, and runs the window until it is closed."""

import logging
import sys
from collections.abc import Callable
from datetime import date
from types import TracebackType

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from scheduler import logs, running
from scheduler.dates.wording import Wording
from ui import importing as _importing  # noqa: F401 - before all that is imported below
from ui.days import clock_of, day_long
from ui.goodbye import Goodbye, close_when_told
from ui.housekeeping import Housekeeping
from ui.language import speak
from ui.look.icons import window_icon
from ui.look.theme import Choice, Theme
from ui.main_window import MainWindow
from ui.ops import Ops
from ui.settings import Settings

log = logging.getLogger("familiar.window")


class Desk:
    """The application object with its theme, its threads and its window."""

    def __init__(
        self, theme: Choice | None = None, settings: Settings | None = None, *, warm: bool = True
    ) -> None:
        """Dress Qt in ``theme``, or the one kept, and speak the language kept.

        ``warm`` starts the solver early.
        """
        present = QApplication.instance()
        self.qt = present if isinstance(present, QApplication) else QApplication(["Familiar"])
        self.qt.setApplicationName("Familiar")
        self.qt.setApplicationDisplayName("Familiar")
        self.qt.setDesktopFileName("familiar")
        self.qt.setWindowIcon(window_icon())
        self.settings = settings or Settings()
        speak(self.settings.language)
        Wording.day, Wording.time = day_long, clock_of
        self.theme = Theme()
        self.theme.apply(self.qt, theme or self.settings.theme)
        self.ops = Ops()
        self.window = MainWindow(self.ops, self.theme, self.settings, warm=warm)
        self._housekeeping = Housekeeping(self.ops)

    def settle(self) -> None:
        """Let events run until no work is under way and everything is shown."""
        quiet = 0
        while quiet < 2:
            if self.ops.under_way:
                quiet = 0
                loop = QEventLoop()
                self.ops.idle.connect(loop.quit)
                loop.exec()
            else:
                quiet += 1
            self.qt.processEvents()

    def close(self) -> None:
        """Close the window and stop the threads; writes that have begun are finished."""
        self.window.close()
        self.settle()
        self.ops.close()
        self._housekeeping.stop()
        self.window.deleteLater()
        self.theme.deleteLater()
        self.ops.deleteLater()
        self.qt.processEvents()


def run(target: str | None, *, today: date | None, page: str | None) -> int:
    """Show the window on ``target``, or the welcome page, until it is closed."""
    logs.begin()
    left, mark = running.left_behind(), running.begin()
    desk = Desk()
    goodbye = Goodbye(desk.window, mark, left)
    close_when_told(desk.window)
    desk.qt.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    # A window that is hidden may still have something to put away.
    desk.qt.setQuitOnLastWindowClosed(False)
    desk.window.gone.connect(desk.qt.quit)
    sys.excepthook = _reporting(desk.window.report)
    desk.window.show()
    if target is not None:
        desk.window.open_schedule(target, today, page or "board")
    else:
        goodbye.tell()
    try:
        return desk.qt.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        goodbye.stop()
        desk.close()
        if mark is not None:
            mark.end()
        logs.end()


def _reporting(
    report: Callable[[BaseException], None],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An exception in a slot is a bug: it is printed, and shown with a report to keep."""

    def hook(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, bug, trace)
        if isinstance(bug, Exception):
            log.error("A slot failed", exc_info=bug)
            report(bug)

    return hook
