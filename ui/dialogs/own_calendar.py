"""Where a technician’s own calendar is: an address that is mostly a secret, or a file."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from ui.dialogs.record import RecordDialog
from ui.text import Said, tr
from ui.widgets.basics import button, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named

WHERE: Said = (
    "Google: the calendar’s settings, “Secret address in iCal format”. Outlook and iCloud: publish"
    " or share the calendar, and copy its link."
)
KEPT: Said = (
    "Whoever knows the address reads the calendar: it is kept in this computer’s key store, nowhere"
    " else. Of the calendar only the times are kept, never what they are about."
)


class OwnCalendarDialog(RecordDialog):
    """Asks for the address or the file of a calendar."""

    def __init__(self, whose: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Read a calendar"), tr("Read"), "", parent)
        self.address = line_edit(placeholder="https://", longest=500)
        place = QWidget()
        browse = button(tr("Choose a file…"), self._choose)
        place.setLayout(row(self.address, browse, spacing=8))
        self.lay_out(
            label(whose, "strong", wrap=True),
            named(tr("Address or file (.ics)"), place, label(tr(WHERE), "small", wrap=True)),
            label(tr(KEPT), "small", wrap=True),
            note="",
        )
        self.address.setAccessibleName(tr("Address or file (.ics)"))
        self.fit()
        self.address.setFocus()

    @Slot()
    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose a calendar"), "", tr("Calendars (*.ics)")
        )
        if name:
            self.address.setText(name)

    @property
    @override
    def problem(self) -> str:
        return "" if self.address.text().strip() else tr("Say where the calendar is.")
