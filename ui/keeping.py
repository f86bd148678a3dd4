"""Keeps the schedule safe beside the work: a backup a day, and what to do when one is restored."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from scheduler.backups import Backups
from scheduler.errors import UserError
from scheduler.views.backups import BackupRow, RestoredRow
from ui.dialogs.backups import BackupsDialog
from ui.ops import Lane
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.unsaved import typed
from ui.wiring import guarded

if TYPE_CHECKING:
    from ui.main_window import MainWindow

QUIET_MS = 45_000
"""How often a quiet moment for the day’s backup is looked for; out of step with publishing."""

LATER_MS = 3_600_000
"""How long it waits before it tries again what it could not do."""

FOLLOW_MS = 10_000
"""How often it is looked whether another program restored a backup."""


class Keeping(QObject):
    """Makes the day's backup, opens the list of them, and follows a restore made elsewhere."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._schedule: OpenSchedule | None = None
        self._known: str | None = None
        self._told = False
        self._then = ""
        self._busy = False
        self._quiet = QTimer(self, interval=QUIET_MS)
        self._quiet.timeout.connect(self.back_up)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.follow)
        window.actions_.backups.triggered.connect(guarded(window, self.open_list))
        window.settled.connect(self._settled)

    @Slot()
    def _settled(self) -> None:
        """A schedule was opened, or could not be."""
        schedule, window = self._window.schedule, self._window
        if schedule is self._schedule or schedule is None:
            return
        self._schedule, self._known, self._told = schedule, None, False
        if not schedule.app.backups.elsewhere:
            schedule.destroyed.connect(self._stop)
            self._quiet.start(QUIET_MS)
            self._follow.start()
            window.ops.read(schedule.app.backups.last_restored, partial(self._know, schedule))
        if self._then:
            window.messages.say(self._then, "done")
            self._then = ""

    @Slot()
    def _stop(self) -> None:
        if self._window.schedule is None:
            self._quiet.stop()
            self._follow.stop()
            self._schedule = None

    @Slot()
    def back_up(self) -> None:
        """Make the backup of today where it is missing and nothing else is under way."""
        window, schedule = self._window, self._window.schedule
        if schedule is None or self._busy or window.ops.under_way:
            return
        self._busy = True
        backups = schedule.app.backups
        window.ops.long(
            lambda _progress, _cancelled: backups.daily(),
            lambda _progress: None,
            self._backed_up,
            self._not_backed_up,
            self._ended,
            lane=Lane.BESIDE,
        )

    def _backed_up(self, _row: BackupRow | None) -> None:
        self._told = False
        self._quiet.setInterval(QUIET_MS)

    def _not_backed_up(self, problem: UserError) -> None:
        """Say it once; the work goes on, and it is tried again later."""
        self._quiet.setInterval(LATER_MS)
        if not self._told:
            self._told = True
            self._window.messages.say(
                str(problem), "trouble", offer=tr("Backups…"), act=self.open_list
            )

    def _ended(self) -> None:
        self._busy = False

    def open_list(self, target: str = "") -> None:
        """Show the backups of the schedule that is open, or of one that cannot be opened."""
        window, schedule = self._window, self._window.schedule
        if target:
            backups = Backups(target)
        elif schedule is not None:
            backups, target = schedule.app.backups, schedule.app.target
        else:
            return
        dialog = BackupsDialog(window.ops, backups, window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.restored.connect(partial(self._restored, target))
        dialog.open()

    def not_opened(self, target: str, problem: UserError) -> None:
        """Say why a schedule cannot be opened, and offer its backups where there are some."""
        self._window.messages.say(str(problem), "trouble")

        def say(rows: tuple[BackupRow, ...]) -> None:
            self._window.messages.say(
                str(problem),
                "trouble",
                offer=tr("Backups…") if rows else "",
                act=lambda: self.open_list(target),
            )

        self._then = ""
        backups = Backups(target)
        if not backups.elsewhere:
            self._window.ops.read(backups.rows, say, lambda _unreadable: None)
        self._window.settled.emit()

    def _restored(self, target: str, row: RestoredRow) -> None:
        self._then = tr(
            "The backup is restored. What was there before is the first one in the list of backups."
        )
        if row.kept is None:
            self._then = tr("The backup is restored.")
        self._reopen(target)

    @Slot()
    def follow(self) -> None:
        """Look whether somebody restored a backup, and open the schedule anew where he did."""
        window, schedule = self._window, self._window.schedule
        if schedule is not None and not window.ops.unsaved:
            window.ops.read(schedule.app.backups.last_restored, partial(self._look, schedule))

    def _know(self, schedule: OpenSchedule, told: dict[str, str] | None) -> None:
        if schedule is self._window.schedule:
            self._known = "" if told is None else told["id"]

    def _look(self, schedule: OpenSchedule, told: dict[str, str] | None) -> None:
        if schedule is not self._window.schedule or self._known is None or told is None:
            return
        if told["id"] == self._known:
            return
        self._known = told["id"]
        window, target = self._window, schedule.app.target
        if typed(window):
            sentence = tr(
                "{name} restored the backup {file}. What you typed is not saved yet; save it if it"
                " is still needed, then open the schedule anew.",
                name=told["by"],
                file=told["backup"],
            )
            window.messages.say(
                sentence,
                "trouble",
                offer=tr("Open it anew"),
                act=guarded(window, lambda: self._reopen(target)),
            )
            return
        self._then = tr(
            "{name} restored the backup {file}; you see the schedule as it is now.",
            name=told["by"],
            file=told["backup"],
        )
        self._reopen(target)

    def _reopen(self, target: str) -> None:
        window, schedule = self._window, self._window.schedule
        today = None if schedule is None else schedule.app.clock.fixed
        page = "board" if schedule is None else window.page
        self._schedule = None
        window.open_schedule(target, today, page if page in window.actions_.places else "board")
