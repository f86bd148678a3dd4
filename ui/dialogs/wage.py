"""What an hour of those technicians costs for whom nobody has entered it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.dialogs.record import RecordDialog
from ui.listing import FEW, listed
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.fields import MoneyEdit
from ui.widgets.forms import named


class WageDialog(RecordDialog):
    """Asks for one wage an hour for all of ``names``."""

    def __init__(self, names: Sequence[str], currency: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Enter a wage"), tr("Save"), "", parent)
        self.wage = MoneyEdit(0, currency)
        whom = tr(
            "It is entered for {names}, who have none; each can get another on their own page.",
            names=listed(names, FEW),
        )
        wage = named(tr("Wage an hour, {currency}", currency=currency), self.wage)
        self.lay_out(label(whom, "muted", wrap=True), wage, note="")
        self.wage.setFocus()

    @property
    @override
    def problem(self) -> str:
        if self.wage.problem:
            return self.wage.problem
        return "" if self.wage.minor else tr("Enter what an hour costs.")
