"""What the dialogs have in common that record something in a few seconds."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named

WIDTH = 440


class RecordDialog(QDialog):
    """Some fields, mostly a note, and a button that takes them; what is wrong is told above it.

    Whoever opened it saves what was entered. Where that is refused it is told and opened again.
    """

    def __init__(self, title: str, record: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.note = line_edit(note, placeholder=tr("For the office only"))
        self._told = label("", "trouble", wrap=True)
        self._told.hide()
        self.record = button(record, self._record, kind="primary")
        self.record.setDefault(True)
        self.leave = button(tr("Cancel"), self.reject)

    def lay_out(self, *parts: QWidget, note: str | None = None) -> None:
        """Put the fields above the note and the buttons; with an empty title no note."""
        title = tr("Note") if note is None else note
        self.setLayout(
            column(
                *parts,
                *((named(title, self.note),) if title else ()),
                self._told,
                row(None, self.leave, self.record),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )

    @property
    def problem(self) -> str:
        """The first thing that is wrong, in a sentence; empty where all is well."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Say what is wrong."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.fit()

    def fit(self) -> None:
        """Be as high as what is shown."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    @Slot()
    def _record(self) -> None:
        self.tell(self.problem)
        if not self.problem:
            self.accept()
