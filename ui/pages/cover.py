"""Who depends on whom: what one person alone carries, and how backups are kept warm."""

from functools import cached_property
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.cover import ClientCover, OfficeCover
from ui import cover_words as words
from ui.charts.rows import BarRow, Kind, PartBars
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Steps, Work
from ui.pages.cover_warm import WarmCard
from ui.pages.first_view import FirstView
from ui.pages.handover_view import HandoverView
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.schedule import OpenSchedule
from ui.text import rounded_money, tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.drill import Drill
from ui.widgets.table import Table

ROOM_FOR_TWO = 940
"""Width from which the picture and the clients stand beside each other."""

TABLE_HEIGHT = 380


def client_columns(currency: str) -> tuple[Column[ClientCover], ...]:
    """The columns of the clients; what they pay is in ``currency``."""
    return (
        Column("Client", lambda r: r.client, lambda r: r.client.casefold(), strong=True),
        Column(
            "A year",
            lambda r: rounded_money(r.yearly_minor, currency),
            lambda r: r.yearly_minor,
            right=True,
            width=92,
        ),
        Column(
            "Usual technician",
            lambda r: r.usual or "—",
            lambda r: (r.usual or "").casefold() or None,
            width=140,
        ),
        Column(
            "Who else could go",
            words.others,
            lambda r: r.backups[0].days if r.backups else -1,
            hint=words.all_others,
        ),
        Column(
            "Person",
            words.person,
            lambda r: words.person(r),
            width=108,
            hint=lambda r: tr("How much the person matters to them: {what}", what=words.person(r)),
        ),
    )


class CoverPage(Page):
    """``client_wanted`` carries a client whose page is to be shown.

    ``clients_wanted`` asks for the list of clients, ``import_wanted`` for the import.
    """

    client_wanted = Signal(int)
    undo_offered = Signal(str)
    clients_wanted = Signal()
    import_wanted = Signal()
    manager_asked = Signal(int)
    decision_wanted = Signal(int)
    watches: ClassVar[frozenset[str]] = frozenset(
        ("visit", "relation", "client", "agreement", "technician", "technician_skill", "priority")
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self.cover: OfficeCover | None = None
        self.technician_id: int | None = None
        self._leaving: int | None = None
        self.sentence = label("", "lead", wrap=True)
        self._more = label("", "muted", wrap=True)
        kinds = (
            Kind(tr("with a familiar backup"), "usual"),
            Kind(tr("on one person alone"), "stranger"),
        )
        self.bars = PartBars(theme, tr("What depends on each technician"), kinds)
        self.bars.opened.connect(self._choose)
        self.model = RowsModel(client_columns(schedule.office.currency), self)
        self.table = Table(self.model, tr("Clients and who could go"), sorted_by=-1)
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.table.opened.connect(self._open_client)
        self._whose = label("", "strong")
        self.everybody = button(tr("Show everybody"), self._choose_all, kind="link")
        empty = EmptyState(
            theme,
            "cover",
            tr("Nobody depends on anybody yet"),
            tr(
                "Once clients have agreements and were visited, this page shows what depends on"
                " one technician alone, and who could go instead."
            ),
            button(tr("Go to the clients"), self.clients_wanted.emit, kind="primary"),
            button(tr("Import past visits"), self.import_wanted.emit),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(self._make_body())
        self._shown.addWidget(empty)
        head = header(tr("Cover"), OfficePicker(schedule, theme), None)
        listing = QWidget()
        listing.setLayout(column(head, self._shown, spacing=0))
        self.drill = Drill(listing)
        self.setLayout(column(self.drill, spacing=0))
        self.setFocusProxy(self.bars)

    def _make_body(self) -> QWidget:
        picture = column(
            label(tr("What depends on each technician, a year"), "strong"),
            self.bars,
            None,
            spacing=6,
            margins=(18, 14, 18, 14),
        )
        clients = column(
            row(self._whose, None, self.everybody),
            self.table,
            spacing=6,
            margins=(18, 12, 18, 14),
        )
        left = column(frame("card", picture), self._make_leaving(), spacing=16)
        self._two = row(spacing=16)
        self._two.addLayout(left, 2)
        self._two.addWidget(frame("card", clients), 3)
        self._parts = column(
            self.sentence, self._more, 4, self._two, None, spacing=10, margins=(20, 18, 20, 20)
        )
        body = QWidget()
        body.setLayout(self._parts)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        return area

    @cached_property
    def warm(self) -> WarmCard:
        """The card at the end, made when there are clients to keep backups warm for."""
        warm = WarmCard(self.ops, self.schedule, self.theme)
        warm.said.connect(self.said)
        warm.undo_offered.connect(self.undo_offered)
        warm.manager_asked.connect(self.manager_asked)
        self._parts.insertWidget(self._parts.count() - 1, warm)
        return warm

    def _make_leaving(self) -> QWidget:
        """The way to a handover."""
        self.leaves = button(
            tr("Plan a handover…"), self.open_handover, theme=self.theme, icon="technicians"
        )
        self.assign = button(tr("Choose usual technicians…"), self.open_first)
        told = tr(
            "When somebody leaves or changes territory: who takes over each client, what that"
            " costs, and a visit at which both come before the last day. For clients without a"
            " usual technician: one person each, and its price."
        )
        return frame(
            "card",
            column(
                label(tr("Somebody leaves, or somebody is missing?"), "strong"),
                label(told, "muted", wrap=True),
                row(self.leaves, self.assign, None),
                None,
                spacing=8,
                margins=(18, 14, 18, 16),
            ),
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the clients stand below the picture."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = event.size().width() >= ROOM_FOR_TWO
        self._two.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    @override
    def refresh(self) -> None:
        """Read again who depends on whom; what keeps backups warm follows by itself."""
        if self._reading is not None:
            self._reading.cancel()
        app, office = self.schedule.app, self.schedule.office.id
        self._reading = self.ops.read(lambda: app.cover.cover(office), self._show)

    def _show(self, cover: OfficeCover) -> Steps:
        self.cover = cover
        self._shown.setCurrentIndex(0 if cover.clients else 1)
        self.sentence.setText(words.dependence(cover))
        self._more.setText(words.more(cover))
        # Who left, or belongs to another office, is shown no more.
        known = {one.technician_id for one in cover.technicians}
        if self.technician_id not in known:
            self.technician_id = None
        self.bars.show_rows(
            [
                BarRow(
                    one.technician_id,
                    one.technician,
                    words.bar(one, cover.currency),
                    rounded_money(one.yearly_minor, cover.currency),
                    (one.covered_minor, one.alone_minor),
                )
                for one in cover.technicians
            ],
            words.picture(cover),
        )
        self.assign.setVisible(bool(cover.open_clients))
        self.model.change_columns(client_columns(cover.currency))
        self.table.shape_columns()
        self._show_clients()
        yield
        if cover.clients:
            self.warm.read()
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            self.technician_id = leaving
            self.open_handover()

    def hand_over(self, technician_id: int) -> None:
        """Show the way of passing a technician's clients on, as things are now."""
        while self.drill.above:
            self._close()
        self._leaving = technician_id
        self.refresh()

    def _show_clients(self) -> None:
        cover, chosen = self.cover, self.technician_id
        if cover is None:
            return
        name = next((t.technician for t in cover.technicians if t.technician_id == chosen), None)
        self._whose.setText(words.whose(name))
        self.everybody.setVisible(chosen is not None)
        mine = [one for one in cover.clients if chosen is None or one.usual_id == chosen]
        self.model.show_rows(mine)

    @Slot(object)
    def _choose(self, technician_id: int) -> None:
        """Show the clients behind a bar; once more shows everybody's again."""
        self.technician_id = None if technician_id == self.technician_id else technician_id
        self._show_clients()

    @Slot()
    def _choose_all(self) -> None:
        self.technician_id = None
        self._show_clients()
        self.table.setFocus()

    @Slot()
    def open_handover(self) -> None:
        """Show the way of passing clients on, with whoever is chosen."""
        cover = self.cover
        if cover is None:
            return
        view = HandoverView(
            self.ops,
            self.schedule,
            self.theme,
            words.by_name(cover.technicians),
            cover.today,
        )
        if self.technician_id is not None:
            view.who.choose(self.technician_id)
        known = {one.technician_id: one.last_day for one in cover.technicians}
        last_day = None if self.technician_id is None else known.get(self.technician_id)
        if last_day is not None:
            view.last_day.put(last_day)
        view.said.connect(self.said)
        view.undo_offered.connect(self.undo_offered)
        view.manager_asked.connect(self.manager_asked)
        view.decision_wanted.connect(self.decision_wanted)
        view.left.connect(self._close)
        self.drill.push_soon(view)

    @Slot()
    def open_first(self) -> None:
        """Show the way to usual technicians for clients who have none."""
        if self.cover is None:
            return
        view = FirstView(self.ops, self.schedule, self.theme, self.cover.today)
        view.said.connect(self.said)
        view.undo_offered.connect(self.undo_offered)
        view.left.connect(self._close)
        self.drill.push_soon(view)

    @Slot()
    def _close(self) -> None:
        view = self.drill.currentWidget()
        if isinstance(view, HandoverView | FirstView):
            view.stop()
        self.drill.pop()
        self.bars.setFocus()

    @Slot(QModelIndex)
    def _open_client(self, index: QModelIndex) -> None:
        self.client_wanted.emit(self.model.at(index).client_id)
