"""Asks for the place that a schedule is moved to, shows what will be copied, and copies it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.moving import Moving, with_password, without_password
from scheduler.views.moving import MovedRow, MoveLook, MoveProgress
from ui import sharing_words as words
from ui.dialogs.record import RecordDialog
from ui.dialogs.saving import ask_where
from ui.ops import Lane, Ops, Work
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named
from ui.widgets.progress import ProgressStrip

WIDTH = 560
EXAMPLE = "postgresql://USER@SERVER/DATABASE"
SCHEMES = ("postgresql://", "postgresql+psycopg://", "postgres://")


class AddressFields(QWidget):
    """The address of a database and, apart from it, its password, which is never shown."""

    def __init__(self) -> None:
        super().__init__()
        self.address = line_edit(placeholder=EXAMPLE, longest=500)
        self.password = line_edit(longest=200)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.address.textChanged.connect(self._part)
        kept = label(tr(words.KEPT), "small", wrap=True)
        self.setLayout(
            column(
                named(tr("Address"), self.address),
                named(tr("Password"), self.password, kept),
                spacing=12,
            )
        )

    @Slot(str)
    def _part(self, typed: str) -> None:
        """Take a password out of an address that was pasted whole."""
        address, password = without_password(typed)
        if password:
            self.address.setText(address)
            self.password.setText(password)

    @property
    def problem(self) -> str:
        """What is wrong with the address; empty where nothing is."""
        if not self.address.text().strip().startswith(SCHEMES):
            return tr("Enter the address; it looks like {example}.", example=EXAMPLE)
        return ""

    @property
    def whole(self) -> str:
        """The address with the password in it."""
        return with_password(self.address.text(), self.password.text())


class FileField(QWidget):
    """A file that is still to be made."""

    def __init__(self) -> None:
        super().__init__()
        self.file = line_edit(longest=500)
        self.choose = button(tr("Choose…"), self._choose)
        place = QWidget()
        place.setLayout(row(self.file, self.choose, spacing=8))
        self.setLayout(column(named(tr("File"), place)))

    @Slot()
    def _choose(self) -> None:
        file, _kind = ask_where(
            self, tr("Move to a file"), "company.familiar", tr("Schedules (*.familiar)")
        )
        if file:
            self.file.setText(file)

    @property
    def problem(self) -> str:
        """What is wrong with it; empty where nothing is."""
        return "" if self.file.text().strip() else tr("Choose the file.")

    @property
    def whole(self) -> str:
        """Its path, with the ending of schedules."""
        path = Path(self.file.text().strip())
        return str(path if path.suffix else path.with_suffix(".familiar"))


class SharingDialog(QDialog):
    """Moves the schedule step by step: where to, what will be copied, how far it is.

    ``moved`` carries what was copied and the whole address of the new place.
    """

    moved = Signal(object, str)

    def __init__(self, ops: Ops, moving: Moving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ops, self._moving = ops, moving
        self._work: Work | None = None
        self._target = ""
        self._to_file = moving.is_shared
        title = tr("Move to a file") if self._to_file else tr("Move to a shared database")
        self.setWindowTitle(title)
        self.setFixedWidth(WIDTH)
        self.place: AddressFields | FileField = FileField() if self._to_file else AddressFields()
        self._told = label("", "trouble", wrap=True, selectable=True)
        self._told.hide()
        self.next = button(tr("Look at it"), self._look, kind="primary")
        self.next.setDefault(True)
        self.back = button(tr("Back"), self._go_back)
        self.copy = button(tr("Copy it"), self._copy, kind="primary")
        self.leave = button(tr("Cancel"), self.reject)
        self.progress = ProgressStrip()
        self._parts = {
            name: label("", role, wrap=True, selectable=True)
            for name, role in (
                ("target", "strong"),
                ("contents", ""),
                ("stays", ""),
                ("passwords", "small"),
                ("exposed", "trouble"),
            )
        }
        self._lay_out()
        self._show_step(0)

    def _lay_out(self) -> None:
        lead = words.TO_FILE if self._to_file else words.TO_DATABASE
        asked, looked = QWidget(), QWidget()
        asked.setLayout(column(label(tr(lead), wrap=True), self.place, spacing=12))
        parts = self._parts
        looked.setLayout(
            column(
                label(tr("What is copied"), "label"),
                parts["contents"],
                8,
                label(tr("Where to"), "label"),
                parts["target"],
                8,
                parts["stays"],
                8,
                parts["passwords"],
                parts["exposed"],
                spacing=4,
            )
        )
        self._pages = (asked, looked)
        self._buttons = QWidget()
        self._buttons.setLayout(row(self.back, None, self.leave, self.next, self.copy))
        self.setLayout(
            column(
                asked,
                looked,
                self._told,
                self.progress,
                self._buttons,
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )

    def _show_step(self, number: int) -> None:
        for at, page in enumerate(self._pages):
            page.setVisible(at == number)
        self.next.setVisible(number == 0)
        for part in (self.back, self.copy):
            part.setVisible(number == 1)
        self.copy.setDefault(number == 1)
        self._fit()

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    @Slot()
    def _look(self) -> None:
        """Try the connection, and show what would be copied."""
        self._tell(self.place.problem)
        if self.place.problem:
            return
        self._target = target = self.place.whole
        self._start(
            self._ops.long(
                lambda _tell, _stopped: self._moving.look(target),
                lambda _progress: None,
                self._looked,
                self._failed,
                self._ended,
            ),
            tr("Looking whether everything can be copied there…"),
        )

    def _looked(self, look: MoveLook) -> None:
        if self._work is not None and not self._work.cancelled:
            self.show_look(look)

    def show_look(self, look: MoveLook) -> None:
        """Show what would be copied, and let somebody say so."""
        for name, sentence in (
            ("target", look.target),
            ("contents", words.contents(look)),
            ("stays", words.stays(look, to_file=self._to_file)),
            ("passwords", words.passwords(look)),
            ("exposed", tr(words.EXPOSED) if look.exposed else ""),
        ):
            self._parts[name].setText(sentence)
            self._parts[name].setVisible(bool(sentence))
        self._show_step(1)
        self.copy.setFocus()

    @Slot()
    def _go_back(self) -> None:
        self._tell("")
        self._show_step(0)

    @Slot()
    def _copy(self) -> None:
        """Copy it; nobody saves anything in this window meanwhile."""
        self._tell("")
        target = self._target
        self._start(
            self._ops.long(
                lambda tell, stopped: self._moving.move(target, tell, stopped),
                self._progressed,
                self._moved,
                self._failed,
                self._ended,
                lane=Lane.WRITE,
            ),
            tr("Reading the schedule…"),
        )

    def _start(self, work: Work, sentence: str) -> None:
        self._work = work
        for page in self._pages:
            page.setEnabled(False)
        self._buttons.hide()
        self.progress.start(sentence, work.cancel)
        self.progress.cancel.setFocus()
        self._fit()

    def _progressed(self, told: MoveProgress) -> None:
        self.progress.tell(told.fraction, words.progress(told))

    def _failed(self, problem: UserError) -> None:
        self._tell(str(problem))

    def _ended(self) -> None:
        self._work = None
        self.progress.end()
        for page in self._pages:
            page.setEnabled(True)
        self._buttons.show()
        self._fit()

    def _moved(self, row: MovedRow) -> None:
        self.accept()
        self.moved.emit(row, self._target)

    @override
    def reject(self) -> None:
        """Stop what is under way; where nothing is, leave."""
        if self._work is None:
            super().reject()
        else:
            self.progress.cancel.click()


class OpenSharedDialog(RecordDialog):
    """Asks for the address of a shared database; ``wanted`` carries it, with the password in it.

    It stays until whoever opens the database takes it away or tells what is wrong.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open a shared database"), tr("Open"), "", parent)
        self.place = AddressFields()
        self._busy = False
        self.lay_out(self.place, note="")
        self.fit()
        self.place.address.setFocus()

    @property
    @override
    def problem(self) -> str:
        return self.place.problem

    @override
    def _record(self) -> None:
        self.tell(self.problem)
        if not self.problem:
            self._set_busy(True)
            self.wanted.emit(self.place.whole)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be opened; another address can be entered."""
        self._set_busy(False)
        self.tell(sentence)

    @override
    def reject(self) -> None:
        """Leave, unless a database is being opened."""
        if not self._busy:
            super().reject()

    def _set_busy(self, on: bool) -> None:
        self._busy = on
        for part in (self.place, self.record, self.leave):
            part.setDisabled(on)
