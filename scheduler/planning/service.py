"""The planning service: due visits, plans, the board."""

import json
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, read_briefs
from scheduler.errors import UserError
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office
from scheduler.model.people import Technician, WorkingHours
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.board import board_rows, technician_names
from scheduler.planning.changes import changes_of, effects_of
from scheduler.planning.details import visit_details
from scheduler.planning.due import due_rows, end_of_last_plan, make_due_visits
from scheduler.planning.facts import Facts, read_facts, span
from scheduler.planning.listing import visits_between, visits_with
from scheduler.planning.map import map_rows
from scheduler.planning.month import month_rows
from scheduler.planning.paper import route_sheet
from scheduler.planning.problem import PlanningProblem, build_problem
from scheduler.planning.publishing import publish_settled
from scheduler.planning.reasons import reasons_for_people
from scheduler.planning.saving import latest_version, save_plan
from scheduler.planning.searching import OnProgress, searched, tell_stage, worker_troubles
from scheduler.planning.week import week_to_plan
from scheduler.solver.plan import Plan, plan_to_json
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.stop import Stop
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.map import MapRows
from scheduler.views.month import MonthRows
from scheduler.views.paper import RouteSheet
from scheduler.views.tables import VisitTableRow
from scheduler.views.work import (
    DueRow,
    PlannedVisitRow,
    PlanProgress,
    PlanRow,
    UnplacedRow,
)
from scheduler.words import ENGLISH, words_in

DEFAULT_SECONDS = 10.0
"""How long a plan is searched for where nobody says."""

LONGEST_SPAN = 62
"""Days that can be planned at once."""


class Planning:
    """Makes due visits, plans them with the solver's process, shows what is planned."""

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker
        self.followers: list[Callable[[Unit, Sequence[Visit]], None]] = []
        """What else is done with visits to which somebody comes along, once a plan is saved."""

    def week(self, office_id: int) -> tuple[date, int]:
        """The week to show and plan: its first day and the number of its days."""
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
            weekdays = session.scalars(
                select(WorkingHours.weekday)
                .join(Technician, Technician.id == WorkingHours.technician_id)
                .where(Technician.office_id == office_id)
                .distinct()
            ).all()
            return week_to_plan(self._clock.today(office.zone), weekdays)

    def board(self, office_id: int, first: date, days: int) -> BoardRows:
        """An office over a span of days."""
        with self._store.reading() as session:
            return board_rows(session, office_id, first, days, self._clock)

    def map(self, office_id: int, first: date, days: int) -> MapRows:
        """Where an office's routes go over a span of days."""
        with self._store.reading() as session:
            return map_rows(session, office_id, first, days, self._clock)

    def month(self, office_id: int, first_of_month: date) -> MonthRows:
        """An office over the month that begins on ``first_of_month``, with the days around it."""
        with self._store.reading() as session:
            return month_rows(session, office_id, first_of_month, self._clock)

    def visit(self, visit_id: int) -> VisitDetails:
        """One visit in full."""
        with self._store.reading() as session:
            return visit_details(session, visit_id, self._clock)

    def brief(self, visit_id: int, language: str = ENGLISH) -> Brief:
        """What whoever comes to a visit must know, as the plan stands."""
        with self._store.reading() as session:
            visit = session.get_one(Visit, visit_id)
            held = session.scalar(select(Assignment).where(Assignment.visit_id == visit_id))
            if held is not None:
                coming = Coming(visit_id, held.day, held.technician_id)
            else:
                coming = Coming(visit_id, self._day_without_place(session, visit), visit.done_by_id)
            return read_briefs(session, [coming], words_in(language))[visit_id]

    def due(self, first: date, days: int, office_id: int | None = None) -> tuple[DueRow, ...]:
        """The visits due in the span; those that nobody made yet are made.

        Raises:
            UserError: a span of no days, or of more than 62.

        """
        shown = _checked_span(first, days)
        with self._store.reading() as session:
            offices = session.scalars(select(Office.id).order_by(Office.id)).all()
        for office in offices if office_id is None else [office_id]:
            self._make_due(office, shown)
        with self._store.reading() as session:
            return due_rows(session, office_id, shown[0], shown[-1])

    def plan(
        self,
        office_id: int,
        first: date,
        days: int,
        *,
        seconds: float | None = None,
        iterations: int | None = None,
        threads: int = 2,
        seed: int = 0,
        keep: Path | None = None,
        on_progress: OnProgress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PlanRow:
        """Plan the office over the days and save it as the next version.

        The plan is checked and priced again by the referee before it is saved. ``keep`` is a
        folder that gets ``problem.json`` and ``plan.json``. Blocks; call it off the GUI thread.

        Raises:
            UserError: nothing to plan with, or the schedule changed meanwhile.
            Cancelled: ``cancelled`` said so; nothing is saved.

        """
        began = time.monotonic()
        shown = _checked_span(first, days)
        tell = on_progress or (lambda progress: None)
        tell(PlanProgress("due"))
        self._make_due(office_id, shown)
        tell(PlanProgress("facts"))
        with self._store.reading() as session:
            version = latest_version(session, office_id)
            facts = self._facts(session, office_id, shown)
            planning = build_problem(facts)
        problem = read_problem(planning.data)
        if seconds is None and iterations is None:
            seconds = DEFAULT_SECONDS
        plan = searched(
            self._worker,
            problem,
            Stop(seconds=seconds, iterations=iterations),
            seed,
            threads,
            tell,
            cancelled,
        )
        if keep is not None:
            _keep(keep, planning, plan)
        tell(PlanProgress("save"))
        return self._save(office_id, version, planning, problem, plan, time.monotonic() - began)

    def visits(self, first: date, last: date) -> tuple[PlannedVisitRow, ...]:
        """Visits with a planned or actual time from ``first`` to ``last``, the last included."""
        return tuple(
            PlannedVisitRow(
                visit_id=row.visit_id,
                number=row.number,
                uid=row.uid,
                technician=row.technician,
                client=row.client,
                start=row.times.start,
                end=row.times.end,
                status=row.status,
                who=row.who,
            )
            for row in self.visit_table(first, last)
            if row.times is not None and row.technician is not None and row.who is not None
        )

    def visit_table(
        self, first: date, last: date, office_id: int | None = None
    ) -> tuple[VisitTableRow, ...]:
        """Visits planned or made from ``first`` to ``last``, the last included, as a table.

        All offices one after the other unless ``office_id`` names one.
        """
        with self._store.reading() as session:
            offices = session.scalars(select(Office).order_by(Office.id)).all()
            return tuple(
                row
                for office in offices
                if office_id in (None, office.id)
                for row in visits_between(
                    session, office, first, last, self._clock.today(office.zone)
                )
            )

    def chosen_visits(
        self, office_id: int, visit_ids: Collection[int]
    ) -> tuple[VisitTableRow, ...]:
        """The visits of an office that somebody chose, as a table."""
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
            today = self._clock.today(office.zone)
            return visits_with(session, office, visit_ids, today)

    def route_sheet(
        self, technician_id: int, day: date, *, briefs: bool = False, language: str = ENGLISH
    ) -> RouteSheet:
        """A technician's day as it goes on paper, with the brief of every visit if wanted."""
        with self._store.reading() as session:
            return route_sheet(
                session, technician_id, day, self._clock, briefs=briefs, language=language
            )

    def warm(
        self,
        on_progress: OnProgress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Start the solver's process; the first time ever it compiles for a while.

        Raises:
            Cancelled: ``cancelled`` said so, or the schedule was closed meanwhile.
            UserError: the process ended.

        """
        tell = on_progress or (lambda progress: None)
        with worker_troubles():
            self._worker.warm(lambda stage: tell_stage(tell, stage), cancelled)

    def _day_without_place(self, session: Session, visit: Visit) -> date:
        """The day a visit is due; today where it is overdue."""
        if visit.status not in OPEN_STATUSES:
            return visit.due_on
        office = session.get_one(Office, visit.office_id)
        return max(visit.due_on, self._clock.today(office.zone))

    def _make_due(self, office_id: int, days: tuple[date, ...]) -> None:
        with self._journal.command(
            "due", actor=self._actor, office_id=office_id, summary={"from": days[0].isoformat()}
        ) as unit:
            office = unit.session.get_one(Office, office_id)
            first = end_of_last_plan(unit.session, office_id, days[0])
            make_due_visits(unit, office, first, days[-1])

    def _facts(self, session: Session, office_id: int, days: tuple[date, ...]) -> Facts:
        office = session.get_one(Office, office_id)
        facts = read_facts(session, office, days, self._clock.today(office.zone))
        if not facts.crew:
            raise UserError(
                "{office} has no technicians on these days; add one before planning.",
                office=office.name,
            )
        return facts

    def _save(
        self,
        office_id: int,
        version: int,
        planning: PlanningProblem,
        problem: Problem,
        plan: Plan,
        seconds: float,
    ) -> PlanRow:
        with self._journal.command(
            "plan",
            actor=self._actor,
            office_id=office_id,
            summary={"from": planning.days[0].isoformat(), "days": len(planning.days)},
        ) as unit:
            facts = self._facts(unit.session, office_id, planning.days)
            fresh = build_problem(facts)
            moved = latest_version(unit.session, office_id) != version
            if moved or fresh.data != planning.data:
                raise UserError(
                    "The schedule changed while it was planned, so the plan was not saved;"
                    " plan again."
                )
            effects = None
            if facts.assigned:
                names = technician_names(unit.session)
                effects = effects_of(tuple(changes_of(facts, fresh, plan, names)))
            reasons = reasons_for_people(facts, fresh, plan.unplaced)
            saved = save_plan(unit, facts, problem, fresh, plan, reasons)
            together = [visit for visit in facts.visits if visit.id in facts.together]
            for follow in self.followers:
                follow(unit, together)
            publish_settled(unit, office_id, facts.today, facts.book)
            version = unit.change_set.to_version or saved.version
            unit.change_set.summary |= {"office": facts.office.name, "version": version}
        row = self.planned(office_id, planning.days[0], len(planning.days))
        return replace(row, seconds=seconds, effects=effects)

    def planned(self, office_id: int, first: date, days: int) -> PlanRow:
        """What is planned over the days, in figures; version 0 before the first plan."""
        board = self.board(office_id, first, days)
        return PlanRow(
            office=board.office,
            version=board.plan_version,
            visits=len(board.cards) + len(board.tray),
            placed=len(board.cards),
            usual_visits=board.usual_visits,
            visits_with_usual=board.visits_with_usual,
            unplaced=tuple(UnplacedRow(r.number, r.client, r.reasons) for r in board.tray),
            total_minor=board.total_minor,
            currency=board.currency,
            lines=board.lines,
            seconds=0.0,
            is_draft=board.is_draft,
        )


def _checked_span(first: date, days: int) -> tuple[date, ...]:
    if not 1 <= days <= LONGEST_SPAN:
        raise UserError(
            "{days} days cannot be planned at once; use 1 to {longest_span}.",
            days=days,
            longest_span=LONGEST_SPAN,
        )
    return span(first, days)


def _keep(folder: Path, planning: PlanningProblem, plan: Plan) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "problem.json").write_text(json.dumps(planning.data), "utf-8")
        (folder / "plan.json").write_text(json.dumps(plan_to_json(plan)), "utf-8")
    except OSError as problem:
        raise UserError(
            "The problem and the plan cannot be kept in {folder} ({why}); choose another folder.",
            folder=folder,
            why=problem.strerror,
        ) from problem
