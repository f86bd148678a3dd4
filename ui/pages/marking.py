"""What is noted on visits from the board and the tray: the menu, its keys, its dialogs."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from scheduler.model.kinds import Pin
from scheduler.views.board import VisitDetails
from scheduler.views.marks import DoneForm, NotedRow
from scheduler.views.records import TechnicianListRow
from ui.board.menu import (
    KEYS,
    NOTHING,
    Chosen,
    Offer,
    all_pinned,
    chosen,
    for_whom,
    noted,
    pinned,
    visit_menu,
)
from ui.board.tips import REACH
from ui.board.view import BoardView
from ui.dialogs.done import DoneDialog
from ui.dialogs.note import LengthDialog, NoteDialog
from ui.dialogs.record import RecordDialog
from ui.listing import listed
from ui.look.theme import Theme
from ui.models.board import TrayRole
from ui.ops import Ops
from ui.pages.noting import Noting
from ui.schedule import OpenSchedule
from ui.text import Said, tr
from ui.widgets.tray import Tray

MENU_KEYS = ("Menu", "Shift+F10")

HOW_TO_MOVE: Said = (
    "The arrow keys move it, Page Up and Page Down change the day; Enter puts it there, Esc leaves"
    " it where it was. Alt with an arrow key takes a visit up at once."
)


class Marking(QObject):
    """Offers what can be noted on the chosen visits, and notes it; one dialog at a time.

    ``said`` carries a sentence and its kind, ``undo_offered`` one about what can be taken back.
    ``roads_wanted`` asks for the desk on a visit, ``client_wanted`` for a client's page,
    ``tray_wanted`` to take visits out of the plan, ``board_wanted`` to show the board where the map
    or an agenda stands in its place. ``select`` chooses a visit, ``more`` adds to
    the menu what belongs to the day it is opened on.
    """

    said = Signal(str, str)
    undo_offered = Signal(str)
    roads_wanted = Signal(int)
    client_wanted = Signal(int)
    tray_wanted = Signal(object)
    board_wanted = Signal()

    def __init__(
        self,
        ops: Ops,
        schedule: OpenSchedule,
        theme: Theme,
        view: BoardView,
        tray: Tray,
        parent: QWidget,
        select: Callable[[int], object],
    ) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._theme = ops, schedule, theme
        self._view, self._tray, self._page, self._select = view, tray, parent, select
        self._noting = Noting(ops, schedule, parent)
        self._noting.said.connect(self.said)
        self._noting.undo_offered.connect(self.undo_offered)
        self._menu: QMenu | None = None
        self.more: Callable[[QMenu], object] = lambda menu: None
        tray.cards.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tray.cards.customContextMenuRequested.connect(self._offer_in_tray)
        for place in (view, tray.cards):
            for key in MENU_KEYS:
                self._on_key(place, key, self.offer_chosen)
            for offer, key in KEYS.items():
                self._on_key(place, key, partial(self._key, offer))

    def _on_key(self, place: QWidget, key: str, act: Callable[[], object]) -> None:
        made = QShortcut(QKeySequence(key), place)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setAutoRepeat(False)
        made.activated.connect(lambda: None if self._view.mover.busy else act())

    def offer_at(self, point: QPoint) -> bool:
        """Open the menu of the visit at a point of the board; False where there is none."""
        at = self._view.sight().content(QPointF(point))
        block = None if at is None else self._view.scene.layout.block_at(at.x(), at.y(), REACH)
        if block is None:
            return False
        if block.card.visit_id not in self._view.scene.selection:
            self._select(block.card.visit_id)
        self._open(self._view.viewport().mapToGlobal(point))
        return True

    @Slot(QPoint)
    def _offer_in_tray(self, point: QPoint) -> None:
        visit_id = self._tray.cards.indexAt(point).data(TrayRole.VISIT)
        if visit_id is not None:
            self._select(visit_id)
            self._open(self._tray.cards.viewport().mapToGlobal(point))

    @Slot()
    def offer_chosen(self) -> None:
        """Open the menu of what is chosen, beside it."""
        visit_id = self._view.scene.chosen
        if visit_id is None:
            return
        rect = self._view.rect_of(visit_id)
        if rect is not None:
            self._open(self._view.viewport().mapToGlobal(rect.bottomLeft().toPoint()))
            return
        cards = self._tray.cards
        there = cards.visualRect(cards.currentIndex()).bottomLeft()
        self._open(cards.viewport().mapToGlobal(there))

    def _open(self, where: QPoint) -> None:
        some = self._chosen()
        if not some or (self._menu is not None and self._menu.isVisible()):
            return
        self._menu = visit_menu(self._page, self._theme, some, self.act, self._pin)
        self.more(self._menu)
        self._menu.aboutToHide.connect(self._menu.deleteLater)
        self._menu.destroyed.connect(self._forget_menu)
        self._menu.popup(where)

    @Slot()
    def _forget_menu(self) -> None:
        self._menu = None

    def _chosen(self) -> tuple[Chosen, ...]:
        rows = self._view.scene.rows
        if rows is None:
            return ()
        return chosen(rows, self._view.scene.selection, self._now(), self._today())

    def _key(self, offer: Offer) -> None:
        some = self._chosen()
        if not some:
            return
        if offer is Offer.TELL and not for_whom(offer, some):
            offer = Offer.UNTELL
        if not for_whom(offer, some):
            wanted = Offer.TELL if offer is Offer.UNTELL else offer
            self.said.emit(tr(NOTHING[wanted]), "info")
        elif offer is Offer.PIN:
            self._pin(tuple(Pin), not all_pinned(for_whom(offer, some)))
        else:
            self.act(offer)

    def act(self, offer: Offer) -> None:
        """Do what was offered, for those of the chosen visits for which it makes sense."""
        all_ = self._chosen()
        some = for_whom(offer, all_)
        if not some:
            return
        one, ids = some[0], tuple(visit.visit_id for visit in some)
        app = self._schedule.app
        if offer is Offer.ROADS:
            self.roads_wanted.emit(one.visit_id)
        elif offer is Offer.CLIENT:
            self.client_wanted.emit(one.client_id)
        elif offer is Offer.MOVE:
            self._take_up()
        elif offer is Offer.TRAY:
            self.tray_wanted.emit(ids)
        elif offer is Offer.COPY:
            self._copy(some)
        elif offer is Offer.TELL:
            self._note(offer, some, lambda: app.visits.confirm(ids))
        elif offer is Offer.UNTELL:
            self._note(offer, some, lambda: app.visits.unconfirm(ids))
        elif offer is Offer.REOPEN:
            self._note(offer, some, lambda: app.visits.reopen(one.visit_id))
        elif offer is Offer.ALONE:
            self._note(offer, some, lambda: app.joint.call_off(one.visit_id))
        elif offer is Offer.DONE and len(all_) > 1:
            self._note(offer, some, lambda: app.visits.done(*map(DoneForm, ids)))
        else:
            self._ask(offer, one)

    def _take_up(self) -> None:
        self.board_wanted.emit()
        self._view.setFocus()
        if self._view.mover.take_up():
            self.said.emit(tr(HOW_TO_MOVE), "info")

    def _copy(self, some: Sequence[Chosen]) -> None:
        numbers = ", ".join(one.number for one in some)
        QGuiApplication.clipboard().setText(numbers)
        told = listed(one.number for one in some)
        self.said.emit(tr("{numbers} copied.", numbers=told), "done")

    def _pin(self, pins: Sequence[Pin], on: bool) -> None:
        some = for_whom(Offer.PIN, self._chosen())
        ids = tuple(one.visit_id for one in some)
        visits = self._schedule.app.visits
        change = visits.pin if on else visits.unpin
        fixed = {pin.value: pin in pins for pin in Pin}
        self._noting.write(lambda: change(ids, **fixed), pinned(some, on=on))

    def _ask(self, offer: Offer, one: Chosen) -> None:
        """Ask for what cannot be told by a key alone."""
        app, office = self._schedule.app, self._schedule.office.id
        if offer is Offer.DONE:
            self._ops.read(
                lambda: (app.planning.visit(one.visit_id), app.records.technicians(office)),
                lambda read: self._ask_done(one, *read),
            )
        elif offer is Offer.ALONG:
            self._noting.ask_along(one.visit_id, noted(offer, (one,)))
        elif offer is Offer.LENGTH:
            self._ops.read(
                lambda: app.planning.visit(one.visit_id),
                lambda details: self._ask_length(one, details),
            )
        elif offer is Offer.MISSED:
            words = (tr("Missed"), one.client, tr("What happened?"), tr("Missed"))
            missed = NoteDialog(*words, self._page)
            self._show(
                missed, offer, one, lambda: app.visits.missed(one.visit_id, missed.note.text())
            )
        elif offer is Offer.CANCEL:
            title = tr("Cancelled by the client, this time")
            words = (title, one.client, tr("What did they say?"), tr("Cancel the visit"))
            off = NoteDialog(*words, self._page)
            off.leave.setText(tr("Keep the visit"))
            self._show(off, offer, one, lambda: app.visits.cancelled(one.visit_id, off.note.text()))

    def _ask_done(
        self, one: Chosen, details: VisitDetails, technicians: tuple[TechnicianListRow, ...]
    ) -> None:
        app = self._schedule.app
        dialog = DoneDialog(self._theme, details, technicians, self._now(), app.actor, self._page)
        self._show(dialog, Offer.DONE, one, lambda: app.visits.done(dialog.form()))

    def _ask_length(self, one: Chosen, details: VisitDetails) -> None:
        visits = self._schedule.app.visits
        dialog = LengthDialog(one.client, details.minutes, self._page)
        self._show(
            dialog,
            Offer.LENGTH,
            one,
            lambda: visits.length(one.visit_id, dialog.minutes.value()),
        )

    def _show(
        self, dialog: RecordDialog, offer: Offer, one: Chosen, save: Callable[[], NotedRow]
    ) -> None:
        self._noting.show(dialog, save, noted(offer, (one,)))

    def _note(self, offer: Offer, some: Sequence[Chosen], save: Callable[[], NotedRow]) -> None:
        self._noting.write(save, noted(offer, some))

    def _now(self) -> datetime:
        """The present instant, which has gone on since the board was read."""
        now: datetime = self._schedule.app.clock.now()
        return now

    def _today(self) -> date:
        rows = self._view.scene.rows
        assert rows is not None
        return rows.today
