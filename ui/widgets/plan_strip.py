"""The strip that says how planning goes, with the way to stop it."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from scheduler.views.work import PlanProgress
from ui.board.words import plan_step
from ui.text import tr
from ui.widgets.basics import Elided, button, row

TICK_MS = 200


class PlanStrip(QFrame):
    """Shows reports as they come and fills the bar between them. ``stopped`` asks to cancel."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "header")
        self._currency = ""
        self._total_ms = 0.0
        self._before_ms = 0.0
        self._since = QElapsedTimer()
        self._step = Elided(tr("Planning"))
        self._step.setMinimumWidth(240)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress of planning"))
        self._stop = button(tr("Cancel"), self._ask_to_stop)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        layout = row(self._step, self._bar, self._stop, spacing=16, margins=(16, 6, 16, 6))
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    @property
    def words(self) -> str:
        """What is said at the moment."""
        return self._step.accessibleName()

    def begin(self, currency: str) -> None:
        """Show the strip for a new plan; totals are in ``currency``."""
        self._currency, self._total_ms = currency, 0.0
        self._step.show_text(tr("Planning"))
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()
        self._timer.start()

    def tell(self, progress: PlanProgress) -> None:
        """Show a report."""
        if not self._stop.isEnabled():
            return
        self._step.show_text(plan_step(progress, self._currency))
        if progress.fraction and progress.seconds:
            self._before_ms = progress.seconds * 1000
            self._total_ms = self._before_ms / progress.fraction
            self._since.start()
            self._bar.setRange(0, 1000)
            self._tick()
            return
        self._total_ms = 0.0
        self._bar.setRange(0, 1000 if progress.fraction else 0)
        self._bar.setValue(round(1000 * (progress.fraction or 0.0)))

    def end(self) -> None:
        """Take the strip away."""
        self._timer.stop()
        self.hide()

    @Slot()
    def _tick(self) -> None:
        if self._total_ms:
            gone = self._before_ms + self._since.elapsed()
            self._bar.setValue(min(round(gone / self._total_ms * 1000), 1000))

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._step.show_text(tr("Stopping"))
        self.stopped.emit()
