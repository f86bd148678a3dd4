"""How far work has come, with the way to stop it."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QTimer, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui.text import tr
from ui.widgets.basics import button, column, label, row

STEPS = 1000


class ProgressStrip(QFrame):
    """A sentence, the seconds it has taken, a bar and Cancel; hidden while nothing goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence, self._elapsed = label("", "muted", wrap=True), label("", "muted")
        self._since = QElapsedTimer()
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self._bar = QProgressBar(maximum=STEPS, textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop: Callable[[], object] | None = None
        self.cancel = button(tr("Cancel"), self._cancelled)
        line = row(spacing=16)
        words = row(spacing=8)
        words.addWidget(self._sentence, 1)
        words.addWidget(self._elapsed)
        line.addLayout(column(words, self._bar, spacing=6), 1)
        line.addWidget(self.cancel)
        self.setLayout(line)
        self.hide()

    def start(self, sentence: str, stop: Callable[[], object]) -> None:
        """Show that work began; ``stop`` is called when Cancel is pressed."""
        self._stop = stop
        self.cancel.setEnabled(True)
        self.tell(None, sentence)
        self._since.start()
        self._second.start()
        self._count()
        self.show()

    def tell(self, fraction: float | None, sentence: str = "") -> None:
        """Show how far it is; None for work whose end is not known."""
        self._bar.setMaximum(0 if fraction is None else STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * STEPS))
        if sentence:
            self._sentence.setText(sentence)

    def end(self) -> None:
        """Take the bar away."""
        self._stop = None
        self._second.stop()
        self.hide()

    @Slot()
    def _count(self) -> None:
        """Say for how long it has gone on, so that nobody thinks that it stands still."""
        self._elapsed.setText(tr("{seconds} s", seconds=self._since.elapsed() // 1000))

    def _cancelled(self) -> None:
        self.cancel.setEnabled(False)
        self._sentence.setText(tr("Stopping…"))
        if self._stop is not None:
            self._stop()
