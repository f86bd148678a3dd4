"""Reads why a visit is where it is, and answers what is asked about it in the inspector."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot

from scheduler.errors import UserError
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.views.board import VisitDetails
from scheduler.views.why import WhyHere, WhyNotRow
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.widgets.inspector import Inspector


class WhyAnswers(QObject):
    """Answers off the GUI thread; the latest question counts."""

    def __init__(self, ops: Ops, schedule: OpenSchedule, inspector: Inspector) -> None:
        super().__init__(inspector)
        self._ops, self._schedule, self._inspector = ops, schedule, inspector
        self._reading: Work | None = None
        self._asking: Work | None = None
        inspector.visit_shown.connect(self._read)
        inspector.why_asked.connect(self._ask)

    @Slot(object)
    def _read(self, details: VisitDetails) -> None:
        """Read why an open visit is where it is."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        moves = getattr(self._schedule.app, "moves", None)
        if moves is None or details.status not in OPEN_STATUSES:
            return
        visit_id = details.visit_id
        self._reading = self._ops.read(
            lambda: moves.why_here(visit_id), partial(self._show, visit_id), self._nothing
        )

    def _show(self, visit_id: int, here: WhyHere | None) -> None:
        self._reading = None
        if here is not None and self._inspector.visit_id == visit_id:
            self._inspector.show_why(here)

    def _nothing(self, _problem: UserError) -> None:
        """Somebody took the visit away meanwhile; the board says so itself."""

    @Slot(int, int, object)
    def _ask(self, visit_id: int, technician_id: int, day: date) -> None:
        if self._asking is not None:
            self._asking.cancel()
        moves = self._schedule.app.moves
        self._asking = self._ops.read(
            lambda: moves.why(visit_id, technician_id, day),
            partial(self._answer, visit_id),
            partial(self._refuse, visit_id),
        )

    def _answer(self, visit_id: int, answer: WhyNotRow) -> None:
        self._asking = None
        if self._inspector.visit_id == visit_id:
            self._inspector.show_answer(answer)

    def _refuse(self, visit_id: int, problem: UserError) -> None:
        self._asking = None
        if self._inspector.visit_id == visit_id:
            self._inspector.say_why(str(problem))
