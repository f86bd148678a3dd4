"""Asks before something is done that cannot be taken back."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.dialogs.record import RecordDialog
from ui.widgets.basics import label


class ConfirmDialog(RecordDialog):
    """Says what would happen; ``act`` names the button that does it."""

    def __init__(self, title: str, sentence: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, act, "", parent)
        self.lay_out(label(sentence, wrap=True), note="")
        self.leave.setFocus()

    @property
    @override
    def problem(self) -> str:
        return ""
