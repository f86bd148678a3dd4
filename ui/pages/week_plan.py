"""Planning the days of the board, or making their plan better; a strip says how it goes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from scheduler.errors import UserError
from scheduler.views.board import BoardRows
from scheduler.views.improving import BetterPlanRow
from scheduler.views.work import PlanProgress, PlanRow
from ui.board.better_words import planned
from ui.board.layout import View
from ui.board.view import BoardView
from ui.ops import Ops, Work
from ui.pages.improving import Improver
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.plan_strip import PlanStrip


class WeekPlan(QObject):
    """Plans, one plan at a time. ``saved`` comes when there is a new one, ``over`` in any case.

    ``said`` carries a sentence and its kind for the message bar.
    """

    said = Signal(str, str)
    saved = Signal()
    over = Signal()

    def __init__(self, ops: Ops, schedule: OpenSchedule, view: BoardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._view, self._page = ops, schedule, view, parent
        self._work: Work | None = None
        self.strip = PlanStrip()
        self.improver = Improver(ops, schedule, parent)
        self.strip.stopped.connect(self.stop)
        self.improver.begun.connect(self._improving)
        self.improver.told.connect(self.strip.tell)
        self.improver.ended.connect(self.strip.end)
        self.improver.found.connect(self._show_better)
        self.improver.said.connect(self.said)

    @property
    def under_way(self) -> bool:
        """Whether a plan is being made."""
        return self._work is not None

    def begin(self, rows: BoardRows, span: tuple[date, int]) -> None:
        """Plan the office of a board over a span of days."""
        planning, office, (first, days) = self._schedule.app.planning, rows.office_id, span

        def plan(
            progress: Callable[[PlanProgress], None], cancelled: Callable[[], bool]
        ) -> PlanRow:
            return planning.plan(
                office, first, days, seconds=None, on_progress=progress, cancelled=cancelled
            )

        self.strip.begin(rows.currency)
        self._work = self._ops.long(
            plan, self.strip.tell, self._planned, self._not_planned, self._over
        )

    def offer_better(self, rows: BoardRows, beneath: QWidget) -> None:
        """Offer to look for a better plan of what is shown, or of a part of it."""
        if self.improver.under_way or self.under_way:
            return
        scene = self._view.scene
        day = scene.day if scene.view is View.DAY else None
        menu = self.improver.menu(rows, day, frozenset(scene.selection), scene.only, self._page)
        menu.popup(beneath.mapToGlobal(beneath.rect().bottomLeft()))

    @Slot()
    def stop(self) -> None:
        """Stop what is under way; nothing is saved."""
        self.improver.stop()
        if self._work is not None:
            self._work.cancel()

    @Slot()
    def _improving(self) -> None:
        rows = self._view.scene.rows
        self.strip.begin(rows.currency if rows is not None else "")

    @Slot(object)
    def _show_better(self, found: BetterPlanRow | None) -> None:
        changes = () if found is None else found.changes
        self._view.scene.better = tuple(one for one in changes if one.moves)
        self._view.viewport().update()

    def _planned(self, plan: PlanRow) -> None:
        self.said.emit(planned(plan), "done")
        self.saved.emit()

    def _not_planned(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")

    def _over(self) -> None:
        work, self._work = self._work, None
        self.strip.end()
        self.over.emit()
        if work is not None and work.cancelled:
            self.said.emit(tr("Planning was stopped; the plan is as it was."), "info")
