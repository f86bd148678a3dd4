"""The brief of a visit in the inspector: folded away until it is wanted, to copy and to print."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from scheduler.briefs import brief_text, heading
from scheduler.views.briefs import Brief
from scheduler.words import words_in
from ui.board.told import soft
from ui.language import spoken
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, column, label, row


class BriefCard(QWidget):
    """A brief; ``turned`` tells whether its text is open now, ``print_wanted`` asks for paper."""

    turned = Signal(bool)
    print_wanted = Signal()

    def __init__(
        self, theme: Theme, brief: Brief, *, opened: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._brief = brief
        self._turn = button("", self._turned, kind="link")
        self._copy = button(tr("Copy"), self._copied, theme=theme, icon="copy")
        paper = button(tr("Print…"), self.print_wanted.emit)
        self._text = _text(brief)
        title = label(_title(brief), "label", wrap=True)
        head = row(title, self._turn)
        head.setStretch(0, 1)
        why = label(tr("What whoever comes next must know"), "small", wrap=True)
        self.setLayout(column(head, why, 8, row(self._copy, paper, None), 6, self._text, spacing=0))
        self._show(opened)

    def _show(self, opened: bool) -> None:
        self._text.setVisible(opened)
        self._turn.setText(tr("Hide") if opened else tr("Show"))
        self._turn.setAccessibleName(tr("Hide the brief") if opened else tr("Show the brief"))

    @Slot()
    def _turned(self) -> None:
        opened = self._text.isHidden()
        self._show(opened)
        self.turned.emit(opened)

    @Slot()
    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(brief_text(self._brief, words_in(spoken())))
        self._copy.setText(tr("Copied"))


def _title(brief: Brief) -> str:
    if brief.technician is None:
        return tr("Brief for whoever comes")
    return tr("Brief for {name}", name=brief.technician)


def _text(brief: Brief) -> QWidget:
    made = QWidget()
    layout = column(spacing=3)
    for number, (part, lines) in enumerate(brief.sections):
        layout.addSpacing(8 if number else 2)
        layout.addWidget(label(heading(part, spoken()), "strong", wrap=True))
        for line in lines:
            layout.addWidget(label(soft(line), wrap=True, selectable=True))
    made.setLayout(layout)
    return made
