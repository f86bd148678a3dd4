"""Let backups get to know clients: visits at which a backup could come along, or go instead."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from scheduler.dates.localtime import local_day, to_minutes
from scheduler.errors import UserError
from scheduler.model.kinds import Role
from scheduler.views.cover import CoverProgress, WarmRow, WarmRows, WarmWay
from scheduler.views.hand import Drop
from scheduler.views.moves import MovedRow
from ui import cover_words as words
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import money, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.progress import ProgressStrip
from ui.widgets.table import ROW_HEIGHT, Table

MOST = 7
"""Visits shown at once; the others are scrolled to."""

HEAD = 38


def warm_columns(rows: WarmRows) -> tuple[Column[WarmRow], ...]:
    """The columns of the visits, in the money and the zone of their office."""
    currency, zone = rows.currency, rows.zone
    return (
        Column("Client", lambda r: r.client, lambda r: r.client.casefold(), strong=True),
        Column("Visit", lambda r: words.when(r, zone), lambda r: r.start, width=172),
        Column("Backup", lambda r: r.backup, lambda r: r.backup.casefold(), width=140),
        Column("How", words.way, words.way, width=112),
        Column(
            "Covered for longer",
            lambda r: words.buys(r, currency),
            lambda r: r.cover_minor,
            right=True,
            width=164,
            hint=lambda r: words.warm_facts(r, currency),
        ),
        Column(
            "Price",
            lambda r: money(r.price_minor, currency),
            lambda r: r.price_minor,
            right=True,
            width=86,
            hint=lambda r: words.warm_facts(r, currency),
        ),
    )


class WarmCard(QFrame):
    """Reads by itself what is offered. ``undo_offered`` carries what was done in a sentence."""

    said = Signal(str, str)
    undo_offered = Signal(str)
    manager_asked = Signal(int)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._ops, self._schedule, self._theme = ops, schedule, theme
        self._reading: Work | None = None
        self.rows: WarmRows | None = None
        self._told = label("", "muted", wrap=True)
        self.progress = ProgressStrip()
        self.model: RowsModel[WarmRow] = RowsModel((), self)
        self.table = Table(
            self.model, tr("Visits at which a backup gets to know a client"), sorted_by=-1
        )
        self.table.selectionModel().currentChanged.connect(self._show_chosen)
        self.table.opened.connect(self._opened)
        self._facts = label("", "small", wrap=True)
        self.go = button(tr("Comes along"), self._do, kind="primary")
        foot = row(spacing=16)
        foot.addWidget(self._facts, 1)
        foot.addWidget(self.go)
        self._offer = QWidget()
        self._offer.setLayout(column(self.table, foot, spacing=10))
        self._offer.hide()
        self.setLayout(
            column(
                label(tr("Let backups get to know clients"), "strong"),
                self._told,
                self.progress,
                self._offer,
                spacing=8,
                margins=(18, 14, 18, 16),
            )
        )

    @property
    def chosen(self) -> WarmRow | None:
        """The visit that is chosen."""
        index = self.table.currentIndex()
        return self.model.at(index) if index.isValid() else None

    def read(self) -> None:
        """Look again for visits; what was looked for before is given up."""
        if self._reading is not None:
            self._reading.cancel()
        cover, office = self._schedule.app.cover, self._schedule.office.id
        first = tr("Looking for visits at which a backup could get to know a client")
        self.progress.start(first, self._stop)
        self._reading = work = self._ops.long(
            lambda tell, cancelled: cover.warm(office, on_progress=tell, cancelled=cancelled),
            self._on_progress,
            self._show,
            self._refused,
            lambda: self._over(work),
        )

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.cancel()

    def _on_progress(self, progress: CoverProgress) -> None:
        self.progress.tell(progress.fraction, words.step(progress))

    def _over(self, work: Work) -> None:
        if work is self._reading:
            self._reading = None
            self.progress.end()
            if self.rows is None:
                self._told.setText(tr("Not looked for; open the page again to look."))

    def _refused(self, problem: UserError) -> None:
        self._told.setText(str(problem))

    def _show(self, rows: WarmRows) -> None:
        kept = None if self.chosen is None else self.chosen.visit_id
        self.rows = rows
        self._told.setText(words.warm_sum(rows))
        self.model.change_columns(warm_columns(rows))
        self.table.shape_columns()
        self.model.show_rows(rows.rows)
        self._offer.setVisible(bool(rows.rows))
        self.table.setFixedHeight(HEAD + ROW_HEIGHT * min(len(rows.rows), MOST))
        if rows.rows:
            self.table.selectRow(max(self.model.find(lambda one: one.visit_id == kept), 0))
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        chosen, rows = self.chosen, self.rows
        self.go.setEnabled(chosen is not None)
        if chosen is not None and rows is not None:
            self._facts.setText(words.warm_facts(chosen, rows.currency))
            self.go.setText(words.do(chosen, rows.currency))

    @Slot(QModelIndex)
    def _opened(self, _index: QModelIndex) -> None:
        self.go.setFocus()

    @Slot()
    def _do(self) -> None:
        chosen, rows = self.chosen, self.rows
        if chosen is None or rows is None:
            return
        self.go.setEnabled(False)
        if chosen.way is WarmWay.JOIN:
            joint = self._schedule.app.joint
            self._ops.write(
                lambda: joint.make(chosen.visit_id, chosen.backup_id, chosen.price_minor),
                lambda _made: self._done(chosen),
                self._failed,
            )
        else:
            self._ops.write(
                lambda: self._send_instead(chosen, rows),
                lambda made: self._sent(made, chosen),
                self._failed,
            )

    def _send_instead(self, chosen: WarmRow, rows: WarmRows) -> MovedRow:
        """Move the visit to the backup, at the time it has; above the limit it is proposed."""
        moves, zone = self._schedule.app.moves, rows.zone
        day = local_day(chosen.start, zone)
        middle = chosen.start + (chosen.end - chosen.start) / 2
        drop = Drop(chosen.visit_id, chosen.backup_id, day, to_minutes(day, middle, zone))
        hand = moves.hand(rows.office_id, day, 1)
        made: MovedRow = moves.move(hand, [drop], Role.DISPATCHER, tr(words.WARM_REASON))
        return made

    def _sent(self, made: MovedRow, chosen: WarmRow) -> None:
        if made.change_set is not None:
            self._done(chosen)
        elif made.decision is not None:
            self.manager_asked.emit(made.decision.id)
            self._show_chosen()

    def _done(self, chosen: WarmRow) -> None:
        self.undo_offered.emit(words.did(chosen))

    def _failed(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")
        self.read()
