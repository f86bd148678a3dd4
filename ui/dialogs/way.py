"""Where calendars are to go: a folder, or a server with a user name and a password."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from scheduler.model.kinds import WayKind
from scheduler.views.feeds import WayForm, WayRow
from ui.dialogs.record import RecordDialog
from ui.feed_words import WAYS, where
from ui.text import Said, tr
from ui.widgets.basics import button, label, row
from ui.widgets.fields import Choice, line_edit
from ui.widgets.forms import named

ADDRESSES = {
    WayKind.CALENDAR_SERVER: "https://cloud.example.com/calendars/ana/visits/",
    WayKind.FILE_SERVER: "https://www.example.com/calendars/",
}

HINTS: Mapping[WayKind, Said] = {
    WayKind.FOLDER: "One file for each, also in a folder that Dropbox or OneDrive shares.",
    WayKind.CALENDAR_SERVER: "A calendar of this technician alone, on Nextcloud, Fastmail, iCloud…",
    WayKind.FILE_SERVER: "One file on a web server (WebDAV), for phones to fetch.",
}


class RemoveWayDialog(RecordDialog):
    """Asks before a way is removed, and whether ``down`` goes what was sent by it."""

    def __init__(self, way: WayRow, parent: QWidget | None = None) -> None:
        super().__init__(tr("Remove a destination"), tr("Remove"), "", parent)
        fetched = way.kind is WayKind.FETCHED
        told = tr("{name}’s calendar is told there no more.", name=way.technician)
        dead = tr("The address is dead at once; what phones have read they keep for a while.")
        self.down = QCheckBox(tr("Delete there what was sent"))
        self.down.setChecked(not fetched)
        self.down.setVisible(not fetched)
        self.lay_out(
            label(where(way), "strong", wrap=True),
            label(dead if fetched else told, wrap=True),
            self.down,
            note="",
        )
        self.fit()
        self.leave.setFocus()

    @property
    @override
    def problem(self) -> str:
        return ""


class WayDialog(RecordDialog):
    """Asks for a way; ``kinds`` are those that can be for whomever it is."""

    def __init__(self, whose: str, kinds: Sequence[WayKind], parent: QWidget | None = None) -> None:
        super().__init__(tr("Send a calendar to"), tr("Add"), "", parent)
        self.kind = Choice([(kind, tr(WAYS[kind])) for kind in kinds], kinds[0])
        self._hint = label("", "small", wrap=True)
        self.address = line_edit(longest=500)
        self._browse = button(tr("Choose…"), self._choose)
        self.user = line_edit(longest=200)
        self.password = line_edit(longest=200)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        place = QWidget()
        place.setLayout(row(self.address, self._browse, spacing=8))
        kept = label(tr("Kept in this computer’s key store, nowhere else."), "small", wrap=True)
        self._login = QWidget()
        self._login.setLayout(
            row(named(tr("User name"), self.user), named(tr("Password"), self.password, kept))
        )
        self.kind.currentIndexChanged.connect(self._turn)
        self.lay_out(
            label(whose, "strong", wrap=True),
            named(tr("How"), self.kind, self._hint),
            named(tr("Where"), place),
            self._login,
            note="",
        )
        self._turn()
        self.address.setFocus()

    @property
    def _chosen(self) -> WayKind:
        chosen = self.kind.value
        assert isinstance(chosen, WayKind)
        return chosen

    @Slot()
    def _turn(self) -> None:
        """Ask for what this kind of way needs."""
        kind = self._chosen
        self._hint.setText(tr(HINTS[kind]))
        self._browse.setVisible(kind is WayKind.FOLDER)
        self._login.setVisible(kind is not WayKind.FOLDER)
        self.address.setPlaceholderText(ADDRESSES.get(kind, ""))
        self.fit()

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the calendars"))
        if folder:
            self.address.setText(folder)

    @property
    @override
    def problem(self) -> str:
        if not self.address.text().strip():
            return tr("Say where the calendar is to go.")
        return ""

    def form(self) -> WayForm:
        """The way as entered; only where nothing is wrong."""
        login = self._chosen is not WayKind.FOLDER
        return WayForm(
            self._chosen,
            self.address.text().strip(),
            self.user.text().strip() if login else "",
            self.password.text() if login else "",
        )
