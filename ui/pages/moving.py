"""Visits moved by hand on the board's page: lays the hand, saves drops, says what happened."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.model.kinds import DecisionState, Role
from scheduler.views.board import BoardRows
from scheduler.views.desk import Cause
from scheduler.views.hand import Drop, DropRow
from scheduler.views.moves import MovedRow
from ui.board import tag
from ui.board.mover import Dropping
from ui.board.tools import Hand
from ui.board.view import BoardView
from ui.board.words import sentence
from ui.desk.service import desk_of
from ui.dialogs.move import MoveDialog
from ui.listing import listed
from ui.models.board import TrayRole
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.tray import Tray

FRESH_SECONDS = 60
"""A hand that was laid longer ago is laid again: what has begun meanwhile stays."""

MOST_OTHERS = 6
"""Visits that move with one are named, so many at most."""

Save = Callable[[Sequence[Drop], Role, str], MovedRow]
Laid = tuple[Hand, Save, Mapping[int, int]]


class Moving(QObject):
    """Makes drops on the board and in the tray true.

    ``said`` carries a sentence and its kind, ``undo_offered`` one about a move that can be taken
    back, ``manager_asked`` the number of a decision that waits for a manager, ``waiting_changed``
    the visits of which a move waits. ``role`` tells as whom somebody moves visits at the moment.
    """

    said = Signal(str, str)
    undo_offered = Signal(str)
    manager_asked = Signal(int)
    waiting_changed = Signal(object)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, view: BoardView, tray: Tray, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._view, self._tray = ops, schedule, view, tray
        self._page = parent
        self._laying: Work | None = None
        self._again = False
        self._laid_at = 0.0
        self._save_with: Save | None = None
        self._shown: tuple[BoardRows, tuple[date, int]] | None = None
        self.role: Callable[[], Role] = lambda: Role.DISPATCHER
        mover = view.mover
        mover.tray = tray
        mover.asks_manager = lambda: self.role() is Role.DISPATCHER
        mover.dropped.connect(self._dropped)
        mover.refused.connect(self._refused_drop)
        mover.lifted.connect(self._lifted)
        mover.over_tray.connect(tray.catch)
        for part in (tray.cards, tray.cards.viewport()):
            part.installEventFilter(self)

    def show_rows(self, rows: BoardRows, span: tuple[date, int]) -> None:
        """The board shows these days now; a hand that was laid for others is let go."""
        known = self._shown
        self._shown = (rows, span)
        if known is None or known[1] != span or known[0].plan_version != rows.plan_version:
            self._view.mover.take(None)

    @Slot()
    def lay(self) -> None:
        """Lay the hand off the GUI thread; one at a time, for with a large office it takes long."""
        app, office = self._schedule.app, self._schedule.office.id
        if self._shown is None or getattr(app, "moves", None) is None:
            return
        rows = self._shown[0]
        if not rows.technicians or not (rows.cards or rows.tray):
            return
        self._again = self._laying is not None and not self._laying.over
        if self._again:
            return
        first, days = self._shown[1]

        def lay() -> Laid:
            hand = app.moves.hand(office, first, days)
            return hand, partial(app.moves.move, hand), _waiting(app, office)

        self._laying = self._ops.read(lay, self._laid)

    def _laid(self, found: Laid) -> None:
        self._laying = None
        if self._again:
            self.lay()
            return
        self._laid_at = monotonic()
        hand, self._save_with, self._view.scene.waiting = found
        self._view.mover.take(hand)
        self._view.viewport().update()
        self.waiting_changed.emit(self._view.scene.waiting)

    @Slot()
    def _lifted(self) -> None:
        if self._laying is None and monotonic() - self._laid_at > FRESH_SECONDS:
            self.lay()

    @Slot(str)
    def _refused_drop(self, sentence: str) -> None:
        self.said.emit(sentence, "info")

    @Slot(object)
    def _dropped(self, drop: Dropping) -> None:
        """Save a drop, after its reason where one is needed."""
        row, rows, save = drop.row, self._view.scene.rows, self._save_with
        if rows is None or save is None:
            return
        minutes = drop.drops[0].minutes
        if minutes is not None:
            self._save_length(drop, minutes, tag.moved(rows, drop.hold, row))
            return
        if not row.broken and not row.needs_manager:
            self._save(drop, save, "")
            return
        against = [f"{sentence(words)}." for words in tag.against(rows, row.broken)]
        if row.needs_manager:
            against.append(_limit(row))
        waits = row.needs_manager and self.role() is Role.DISPATCHER
        what, price = tag.moved(rows, drop.hold, row), tag.added_up(rows, row)
        others = tag.others(rows, row.knock_on, MOST_OTHERS)
        dialog = MoveDialog(what, price, others, against, self._page, waits=waits)
        dialog.accepted.connect(lambda: self._save(drop, save, dialog.reason.text()))
        dialog.rejected.connect(self._view.mover.let_go)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, drop: Dropping, save: Save, reason: str) -> None:
        rows = self._view.scene.rows
        if rows is None:
            return
        role = self.role()

        def moved(made: MovedRow) -> None:
            self._moved(made, tag.moved(rows, drop.hold, made.row))

        self._ops.write(lambda: save(drop.drops, role, reason), moved, self._refused)

    def _save_length(self, drop: Dropping, minutes: int, told: str) -> None:
        visits = self._schedule.app.visits
        self._ops.write(
            lambda: visits.length(drop.drops[0].visit_id, minutes),
            lambda _made: self.undo_offered.emit(told),
            self._refused,
        )

    def _moved(self, made: MovedRow, told: str) -> None:
        if made.change_set is None:
            self._view.mover.let_go()
            if made.decision is not None:
                self.manager_asked.emit(made.decision.id)
            self.lay()
        else:
            self.undo_offered.emit(told)

    def _refused(self, problem: UserError) -> None:
        self._view.mover.let_go()
        self.said.emit(str(problem), "trouble")
        self.lay()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take up visits in the tray; a mouse that holds one belongs to the board."""
        mover = self._view.mover
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is self._tray.cards and mover.key(event)
        if not isinstance(event, QMouseEvent) or watched is not self._tray.cards.viewport():
            return False
        point = QPointF(self._view.viewport().mapFromGlobal(event.globalPosition()))
        if event.type() is QEvent.Type.MouseButtonPress:
            visit_id = self._tray.cards.indexAt(event.position().toPoint()).data(TrayRole.VISIT)
            if visit_id is not None and event.button() is Qt.MouseButton.LeftButton:
                mover.press(point, (visit_id,))
            return False
        if event.type() is QEvent.Type.MouseMove:
            return bool(event.buttons() & Qt.MouseButton.LeftButton) and mover.move(
                point, event.modifiers()
            )
        if event.type() is QEvent.Type.MouseButtonRelease:
            mover.release(point, event.modifiers())
        return False


def _limit(row: DropRow) -> str:
    """Why a manager is asked."""
    if row.essential:
        names = listed(row.essential)
        return tr("The person is essential to {names}, and somebody else would come.", names=names)
    return tr("Somebody else would come, and it costs more than a dispatcher decides alone.")


def _waiting(app: Application, office: int) -> dict[int, int]:
    """The decisions that wait for a manager, by the visits they move."""
    desk = desk_of(app)
    made = desk.decisions(office) if desk is not None else ()
    return {
        road.visit_id: one.id
        for one in made
        if one.state is DecisionState.WAITING and one.cause is Cause.MOVE
        for road in one.chosen
    }
