"""The backups of a schedule: listed, looked into, and one of them brought back."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QScrollArea, QWidget

from scheduler.backups import Backups
from scheduler.errors import UserError
from scheduler.views.backups import BackupLook, BackupRow, RestoredRow
from ui.backup_words import (
    KEPT,
    WHY,
    besides,
    contents,
    done,
    last_done,
    lost,
    moment,
    question,
    size,
    when,
)
from ui.dialogs.confirm import ConfirmDialog
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.text import tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.table import Table

SIZE = 860, 520
LIST_WIDTH = 400


class BackupsDialog(QDialog):
    """Shows the backups there are and what is in the chosen one.

    ``restored`` carries what became of one that was brought back.
    """

    restored = Signal(object)

    def __init__(
        self,
        ops: Ops,
        backups: Backups,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ops, self._backups = ops, backups
        self._now = backups.now()
        self._looking: Work | None = None
        self._look: BackupLook | None = None
        self.setWindowTitle(tr("Backups"))
        self.resize(*SIZE)
        self.model = RowsModel(self._columns(), self)
        self.list = Table(self.model, tr("Backups, the newest first"), sorted_by=-1)
        self.list.setFixedWidth(LIST_WIDTH)
        self._head = label("", "lead", wrap=True)
        self._said = label("", wrap=True, selectable=True)
        self._rest = QWidget()
        self._labels = {
            name: label("", role, wrap=True, selectable=True)
            for name, role in (
                ("contents", ""),
                ("last", ""),
                ("lost", ""),
                ("rows", "small"),
                ("besides", ""),
            )
        }
        self.make = button(tr("Back up now"), self._make)
        self.other = button(tr("From another file…"), self._choose_other)
        self.show_folder = button(tr("Show the folder"), self._show_folder)
        self.restore = button(tr("Restore…"), self._ask, kind="primary")
        self.leave = button(tr("Close"), self.reject)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._turned)
        self.list.opened.connect(lambda _index: self.restore.isEnabled() and self._ask())
        self._show(None)
        if backups.elsewhere:
            self._only_say(backups.elsewhere)
        else:
            self.read()

    def _columns(self) -> tuple[Column[BackupRow], ...]:
        return (
            Column("When", lambda r: when(r, self._now), lambda r: r.made_at, strong=True),
            Column("Why", lambda r: tr(WHY[r.why]), lambda r: r.why.value, width=130),
            Column("Size", size, lambda r: r.size, right=True, width=84),
        )

    def _lay_out(self) -> None:
        told = self._labels
        self._rest.setLayout(
            column(
                label(tr("In it"), "label"),
                told["contents"],
                8,
                label(tr("Done last"), "label"),
                told["last"],
                8,
                label(tr("Since then"), "label"),
                told["lost"],
                told["rows"],
                told["besides"],
                spacing=4,
            )
        )
        inside = QWidget()
        inside.setProperty("ground", "clear")
        inside.setLayout(
            column(self._head, 8, self._said, self._rest, None, spacing=4, margins=(16, 12, 16, 12))
        )
        side = QScrollArea(widgetResizable=True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(inside)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        card = frame("card", column(side, spacing=0))
        middle = row(frame("card", column(self.list, spacing=0, margins=(1, 6, 1, 6))), spacing=12)
        middle.addWidget(card, 1)
        self.setLayout(
            column(
                middle,
                label(tr(KEPT), "small", wrap=True),
                row(self.make, self.other, self.show_folder, None, self.leave, self.restore),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )

    def read(self, chosen: Path | None = None) -> None:
        """Read the list anew and choose the newest backup, or this one."""
        self._ops.read(self._backups.rows, partial(self._listed, chosen), self._failed)

    def _listed(self, chosen: Path | None, rows: tuple[BackupRow, ...]) -> None:
        self.model.show_rows(rows)
        if not rows:
            self._show(None)
            self._say(tr("There is no backup yet. The first one is made today, in a quiet moment."))
            return
        self.list.setFocus()
        self.list.selectRow(max(self.model.find(lambda one: one.file == chosen), 0))

    @property
    def chosen(self) -> BackupRow | None:
        """The backup chosen in the list."""
        index = self.list.currentIndex()
        return self.model.at(index) if index.isValid() else None

    @Slot()
    def _turned(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._look_into(chosen.file, when(chosen, self._now))

    def _look_into(self, file: Path, title: str) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._show(None)
        self._head.setText(title)
        self._say(tr("Looking into it…"))
        self._looking = self._ops.read(lambda: self._backups.look(file), self._show, self._failed)

    def _show(self, look: BackupLook | None) -> None:
        self._look = look
        self.restore.setEnabled(look is not None)
        self.restore.setToolTip("" if look else tr("Choose a backup that can be read."))
        self._rest.setVisible(look is not None)
        self._say("")
        if look is None:
            return
        for name, words in (
            ("contents", contents(look)),
            ("last", last_done(look)),
            ("lost", lost(look)),
            ("rows", "\n".join(f"•  {done(one)}" for one in look.lost_rows)),
            ("besides", besides(look)),
        ):
            self._labels[name].setText(words)
            self._labels[name].setVisible(bool(words))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _failed(self, problem: UserError) -> None:
        self._show(None)
        self._say(str(problem))

    def _only_say(self, sentence: str) -> None:
        self._head.setText(tr("A shared database"))
        self._say(sentence)
        for part in (self.make, self.other, self.show_folder):
            part.setEnabled(False)
            part.setToolTip(sentence)

    @Slot()
    def _make(self) -> None:
        self.make.setEnabled(False)
        self._ops.write(
            self._backups.make,
            lambda made: self.read(made.file),
            self._failed,
            lambda: self.make.setEnabled(True),
        )

    @Slot()
    def _choose_other(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Choose a backup"), "", tr("Schedules (*.familiar);;All files (*)")
        )
        if name:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.model.index(-1, 0))
            self._look_into(Path(name), Path(name).name)

    @Slot()
    def _show_folder(self) -> None:
        if self._backups.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._backups.folder)))

    @Slot()
    def _ask(self) -> None:
        look = self._look
        if look is None:
            return
        asked = ConfirmDialog(
            tr("Restore this backup?"), question(self._moment(look), look), tr("Restore"), self
        )
        asked.finished.connect(asked.deleteLater)
        asked.accepted.connect(partial(self._restore, look))
        asked.open()

    def _moment(self, look: BackupLook) -> str:
        chosen = self.chosen
        if chosen is not None and chosen.file == look.file:
            return moment(chosen.made_at, self._now)
        return tr("in {file}", file=look.file.name)

    def _restore(self, look: BackupLook) -> None:
        self.setEnabled(False)
        self._ops.write(
            lambda: self._backups.restore(look.file),
            self._were_restored,
            self._failed,
            lambda: self.setEnabled(True),
        )

    def _were_restored(self, restored: RestoredRow) -> None:
        self.restored.emit(restored)
        self.accept()
