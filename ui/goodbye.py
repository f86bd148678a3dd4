"""Marks that the window is open, and says how the last one ended that did not say goodbye."""

import signal
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from scheduler.running import Ended, How, Running
from ui.backup_words import moment
from ui.dialogs.crash import ReportDialog
from ui.text import Said, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow

ALIVE_MS = 60_000

WORDS: Mapping[How, Said] = {
    How.CRASHED: "Familiar ended unexpectedly {moment}. Everything that was saved is in the"
    " schedule.",
    How.ENDED: "Familiar was ended from outside {moment}. Everything that was saved is in the"
    " schedule.",
    How.SWITCHED_OFF: "The computer was switched off or started anew while Familiar was open,"
    " {moment}. Everything that was saved is in the schedule.",
}


class Goodbye(QObject):
    """Keeps this window's mark fresh, and tells of those that were left behind."""

    def __init__(
        self, window: "MainWindow", running: Running | None, left: Sequence[Ended]
    ) -> None:
        super().__init__(window)
        self._window = window
        # Whoever crashed is told of before whoever was ended.
        self._left = next(
            (one for one in reversed(left) if one.how is How.CRASHED), left[-1] if left else None
        )
        self._timer = QTimer(self, interval=ALIVE_MS)
        if running is not None:
            self._timer.timeout.connect(running.alive)
            self._timer.start()
        if self._left is not None:
            window.settled.connect(self.tell)

    @Slot()
    def tell(self) -> None:
        """Say once how the last one ended; a crash stays until somebody has read of it."""
        ended, self._left = self._left, None
        if ended is None:
            return
        sentence = told(ended, datetime.now(UTC))
        crashed = ended.how is How.CRASHED
        self._window.messages.say(
            sentence,
            "trouble" if crashed else "info",
            offer=tr("Report…") if crashed else "",
            act=lambda: self._show(ended, sentence),
        )

    def _show(self, ended: Ended, sentence: str) -> None:
        dialog = ReportDialog(
            tr("Report"),
            sentence,
            tr(
                "If you send it to whoever looks after Familiar, it can be mended. It names nobody."
            ),
            ended.report,
            ended.kept,
            tr("Close"),
            self._window,
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def stop(self) -> None:
        """Keep the mark fresh no more: the window is being closed."""
        self._timer.stop()


def told(ended: Ended, now: datetime) -> str:
    """How a window ended, in a sentence or two."""
    return tr(WORDS[ended.how], moment=moment(ended.at, now))


def close_when_told(window: "MainWindow") -> None:
    """Close the window as it should when the system ends the session."""
    signal.signal(signal.SIGTERM, lambda _number, _frame: window.close())
