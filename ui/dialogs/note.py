"""One thing noted on one visit: why it was missed or called off, how long it takes."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.dialogs.record import RecordDialog
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.fields import number_box
from ui.widgets.forms import named

STEP_MINUTES, MOST_MINUTES = 5, 720


class NoteDialog(RecordDialog):
    """Takes a few words, which may be left out, on a visit that ``whose`` names."""

    def __init__(
        self, title: str, whose: str, ask: str, record: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, record, "", parent)
        self.note.setPlaceholderText(tr("Can be left empty"))
        self.lay_out(label(whose, "strong", wrap=True), note=ask)
        self.note.setFocus()

    @property
    @override
    def problem(self) -> str:
        return ""


class LengthDialog(RecordDialog):
    """Takes another length for one visit."""

    def __init__(self, whose: str, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(tr("Another length"), tr("Change"), "", parent)
        self.minutes = number_box(minutes, STEP_MINUTES, MOST_MINUTES, tr("min"), STEP_MINUTES)
        hint = label(
            tr("For this visit alone. The times of the day that follow are worked out anew."),
            "small",
            wrap=True,
        )
        self.lay_out(
            label(whose, "strong", wrap=True),
            named(tr("How long it takes"), self.minutes, hint),
            note="",
        )
        self.minutes.setFocus()
        self.minutes.selectAll()

    @property
    @override
    def problem(self) -> str:
        return ""
