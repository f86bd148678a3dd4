"""What is asked of Cover in a view of its own: a question on top, and below it what is proposed."""

from collections.abc import Callable
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.views.cover import CoverProgress
from ui import cover_words
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.page import EmptyState
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import Elided, button, column, frame, label, row
from ui.widgets.help_button import HelpButton
from ui.widgets.progress import ProgressStrip

Found = TypeVar("Found")
Search = Callable[[Callable[[CoverProgress], None], Callable[[], bool]], Found]
"""What looks for a proposal: it is given how to tell its progress, and asks whether to stop."""


class Proposing(QWidget, Generic[Found]):
    """One proposal at a time, which takes seconds: with progress, and to be given up.

    ``left`` asks to go back; ``undo_offered`` carries what was confirmed in a sentence.
    """

    left = Signal()
    said = Signal(str, str)
    undo_offered = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, today: date) -> None:
        super().__init__()
        self.ops, self.schedule, self.theme = ops, schedule, theme
        self._today = today
        self._working: Work | None = None
        self.progress = ProgressStrip()
        self.shown = QStackedWidget()
        self.ask: QPushButton
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.left)

    def lay_out(
        self,
        title: str,
        about: str,
        question: tuple[tuple[QWidget, int], ...],
        empty: EmptyState,
        proposal: QWidget,
    ) -> None:
        """Put the question, each part with its width, above what is proposed."""
        back = button(tr("Cover"), self.left.emit, kind="quiet", theme=self.theme, icon="back")
        top = row(back, 4, label(title, "title"), 8, margins=(12, 0, 16, 0))
        top.addWidget(Elided(about, "muted"), 1)
        top.addWidget(HelpButton())
        head = frame("header", top)
        head.setFixedHeight(56)
        asked = row(*(part for part, _ in question), spacing=12)
        for part, width in question:
            part.setFixedWidth(width)
        asked.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignBottom)
        asked.addStretch(1)
        bar = frame("band", column(asked, self.progress, spacing=10, margins=(20, 12, 20, 12)))
        self.shown.addWidget(empty)
        self.shown.addWidget(proposal)
        inside = column(head, bar, spacing=0)
        inside.addWidget(self.shown, 1)
        self.setLayout(inside)

    @property
    def comes_first(self) -> QWidget:
        """What has the keys when the view is shown."""
        return self.ask

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Whoever shows it moves the keys a moment later to what comes first.
        QTimer.singleShot(0, self.comes_first.setFocus)

    def search(self, doing: str, look: Search[Found]) -> None:
        """Look for a proposal; what was asked before is given up."""
        self.stop()
        self.progress.start(doing, self.stop)
        self.ask.setEnabled(False)
        self._working = work = self.ops.long(
            look, self._on_progress, self.show_found, self.refused, lambda: self._over(work)
        )

    def stop(self) -> None:
        """Give up what is being looked for."""
        if self._working is not None:
            self._working.cancel()

    def show_found(self, found: Found) -> None:
        """Show what is proposed."""
        raise NotImplementedError

    def refused(self, problem: UserError) -> None:
        """Say what is in the way."""
        self.said.emit(str(problem), "trouble")

    def _on_progress(self, progress: CoverProgress) -> None:
        self.progress.tell(progress.fraction, cover_words.step(progress))

    def _over(self, work: Work) -> None:
        if work is self._working:
            self._working = None
            self.progress.end()
            self.ask.setEnabled(True)
