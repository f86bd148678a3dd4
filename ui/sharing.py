"""What the window's menu does about shared databases: move there, move back, open one."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.views.moving import MovedRow
from scheduler.views.records import OfficeRow
from ui import sharing_words as words
from ui.actions import SHARE, UNSHARE
from ui.dialogs.sharing import OpenSharedDialog, SharingDialog
from ui.text import tr
from ui.wiring import guarded

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Opened = tuple[Application, tuple[OfficeRow, ...]]


class Sharing(QObject):
    """Asks for addresses, moves the schedule that is open, and opens it at its new place."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._then = "", ""
        actions = window.actions_
        actions.share.triggered.connect(guarded(window, self.ask_where_to))
        actions.open_shared.triggered.connect(guarded(window, self.ask_address))
        window.settled.connect(self._settled)

    @Slot()
    def _settled(self) -> None:
        """A schedule was opened, or could not be."""
        window, schedule = self._window, self._window.schedule
        (place, said), self._then = self._then, ("", "")
        if schedule is None:
            return
        shared = schedule.app.moving.is_shared
        window.actions_.share.setText(tr(UNSHARE if shared else SHARE))
        if said and place == schedule.app.target:
            window.messages.say(said, "done")

    def ask_where_to(self) -> None:
        """Ask where the schedule is to be moved to, and move it."""
        window, schedule = self._window, self._window.schedule
        if schedule is None:
            return
        moving, fixed = schedule.app.moving, schedule.app.clock.fixed
        dialog = SharingDialog(window.ops, moving, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.moved.connect(partial(self._moved, moving.is_shared, fixed))
        dialog.open()

    def _moved(self, to_file: bool, today: date | None, row: MovedRow, target: str) -> None:
        self._then = row.target, words.done(row, to_file=to_file)
        window = self._window
        page = window.page if window.page in window.actions_.places else "board"
        window.open_schedule(target, today, page)

    def ask_address(self) -> None:
        """Ask for the address of a shared database, and open it."""
        dialog = OpenSharedDialog(self._window)
        # It stays until the database is open, so that nothing has to be typed again.
        dialog.finished.connect(dialog.deleteLater)
        dialog.wanted.connect(partial(self._open, dialog))
        dialog.open()

    def _open(self, dialog: OpenSharedDialog, address: str) -> None:
        self._window.ops.read(
            lambda: _opened(address),
            partial(self._show, dialog),
            lambda problem: dialog.refuse(str(problem)),
        )

    def _show(self, dialog: OpenSharedDialog, opened: Opened) -> None:
        dialog.accept()
        self._window.take_schedule(*opened)


def _opened(address: str) -> Opened:
    app = Application.open(address, create=False)
    try:
        offices = app.records.offices()
        if not offices:
            raise UserError(
                "There is no schedule in {target} yet; open your file and choose File › Move to a"
                " shared database.",
                target=app.target,
            )
    except BaseException:
        app.close()
        raise
    app.remember()
    return app, tuple(offices)
