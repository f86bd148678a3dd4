"""Looking for a better plan beside the work: of everything, of a day, a route, or some visits."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine
from scheduler.errors import UserError
from scheduler.model.kinds import VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Assignment
from scheduler.planning.board import technician_names
from scheduler.planning.breakdown import route_figures
from scheduler.planning.changes import changes_of, effects_of
from scheduler.planning.facts import Facts, read_facts, span
from scheduler.planning.problem import PlanningProblem, build_problem
from scheduler.planning.publishing import publish_settled
from scheduler.planning.reasons import reasons_for_people
from scheduler.planning.saving import latest_version, save_plan
from scheduler.planning.searching import OnProgress, searched
from scheduler.solver import plan as solved
from scheduler.solver.problem import Problem, read_problem
from scheduler.solver.stop import Stop
from scheduler.solver.timing import time_route
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.improving import BetterPlanRow, Scope
from scheduler.views.work import PlanProgress

SECONDS = 8.0
"""How long a better plan is looked for where nobody says."""


@dataclass(frozen=True, slots=True)
class BetterPlan:
    """A better plan, not saved yet, with what it was made from."""

    row: BetterPlanRow
    scope: Scope
    planning: PlanningProblem
    problem: Problem
    plan: solved.Plan


class Improving:
    """Finds better plans and takes them. All methods block; call them off the GUI thread."""

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker
        self._found: BetterPlan | None = None

    def better(
        self,
        office_id: int,
        first: date,
        days: int,
        scope: Scope,
        *,
        seconds: float | None = None,
        iterations: int | None = None,
        threads: int = 2,
        seed: int = 0,
        on_progress: OnProgress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BetterPlanRow | None:
        """A plan that costs less within ``scope``; None where none was found. Nothing is saved.

        The last one that was found is kept, to be taken.

        Raises:
            UserError: there is nothing to change.
            Cancelled: ``cancelled`` said so.

        """
        tell = on_progress or (lambda progress: None)
        tell(PlanProgress("facts"))
        with self._store.reading() as session:
            version = latest_version(session, office_id)
            facts = _facts(session, office_id, first, days, self._clock, scope)
            planning = build_problem(facts)
            problem = read_problem(planning.data)
            start = _as_it_stands(facts, planning, problem)
            names = technician_names(session)
        if seconds is None and iterations is None:
            seconds = SECONDS
        stop = Stop(seconds=seconds, iterations=iterations)
        plan = searched(self._worker, problem, stop, seed, threads, tell, cancelled, start=start)
        row = _row(facts, planning, problem, start, plan, version, names)
        if row.saves_minor <= 0:
            return None
        self._found = BetterPlan(row, scope, planning, problem, plan)
        return row

    def take(self, row: BetterPlanRow) -> int:
        """Make a better plan the plan; returns its version. It is a draft if people change.

        Raises:
            UserError: the schedule changed since it was found; nothing was changed.

        """
        found = self._found
        if found is None or found.row is not row:
            raise UserError("Another better plan was looked for since; look at that one.")
        days = found.planning.days
        with self._journal.command(
            "plan",
            actor=self._actor,
            office_id=row.office_id,
            summary={"from": days[0].isoformat(), "days": len(days)},
        ) as unit:
            version = latest_version(unit.session, row.office_id)
            facts = _facts(
                unit.session, row.office_id, days[0], len(days), self._clock, found.scope
            )
            fresh = build_problem(facts)
            if version != row.version or fresh.data != found.planning.data:
                raise UserError(
                    "The schedule changed since this plan was found, so it was not taken; look for"
                    " a better one again."
                )
            return _save(unit, facts, fresh, found)


def _save(unit: Unit, facts: Facts, fresh: PlanningProblem, found: BetterPlan) -> int:
    reasons = reasons_for_people(facts, fresh, found.plan.unplaced)
    saved = save_plan(unit, facts, found.problem, fresh, found.plan, reasons)
    publish_settled(unit, facts.office.id, facts.today, facts.book)
    unit.change_set.summary |= {"office": facts.office.name, "version": saved.version}
    return saved.version


def _facts(
    session: Session, office_id: int, first: date, days: int, clock: Clock, scope: Scope
) -> Facts:
    """The office's facts in which whatever lies outside the scope keeps its technician and day."""
    office = session.get_one(Office, office_id)
    shown = span(first, days)
    facts = read_facts(session, office, shown, clock.today(office.zone))
    free = frozenset(
        visit.id
        for visit in facts.visits
        if _is_free(scope, facts.assigned.get(visit.id), visit.id)
    )
    if not free:
        raise UserError("There is nothing here that could be planned otherwise.")
    told = {
        visit.id
        for visit in facts.visits
        if visit.status is VisitStatus.CONFIRMED and visit.id in free
    }
    return replace(
        facts,
        fixed=frozenset(facts.assigned) - free,
        untied=frozenset(told) if scope.confirmed_too else frozenset(),
    )


def _is_free(scope: Scope, held: Assignment | None, visit_id: int) -> bool:
    if scope.visits:
        return visit_id in scope.visits
    if held is None:
        return not scope.technicians and not scope.days
    return (not scope.technicians or held.technician_id in scope.technicians) and (
        not scope.days or held.day in scope.days
    )


def _as_it_stands(facts: Facts, planning: PlanningProblem, problem: Problem) -> solved.Plan:
    """The plan as it is, timed anew, so that nothing is saved by better times alone."""
    routes = []
    placed: set[str] = set()
    held_by_day: dict[tuple[str, date], list[Assignment]] = {}
    for held in sorted(facts.assigned.values(), key=lambda one: (one.start, one.visit_id)):
        for worker in planning.workers.values():
            same = worker.member.technician.id == held.technician_id
            if same and not worker.off and held.day in worker.days:
                held_by_day.setdefault((worker.id, held.day), []).append(held)
    for (name, day), some in held_by_day.items():
        visits = [problem.visit[f"W-{held.visit_id}"] for held in some]
        timed = time_route(problem, problem.technician[name], facts.days.index(day), visits)
        if timed is not None:
            routes.append(timed.route)
            placed |= {visit.id for visit in visits}
    left = tuple(solved.Unplaced(name) for name in planning.tasks if name not in placed)
    return solved.Plan(tuple(routes), left)


def _row(
    facts: Facts,
    planning: PlanningProblem,
    problem: Problem,
    start: solved.Plan,
    plan: solved.Plan,
    version: int,
    names: Mapping[int, str],
) -> BetterPlanRow:
    before, after = _sums(planning, problem, start), _sums(planning, problem, plan)
    lines = {name: after[name] - before[name] for name in {**after, **before}}
    changes = tuple(changes_of(facts, planning, plan, names))
    return BetterPlanRow(
        office_id=facts.office.id,
        version=version,
        currency=facts.office.currency,
        zone=facts.office.zone,
        saves_minor=-sum(lines.values()),
        lines={name: amount for name, amount in lines.items() if amount},
        changes=changes,
        effects=effects_of(changes),
    )


def _sums(planning: PlanningProblem, problem: Problem, plan: solved.Plan) -> Counter[str]:
    sums: Counter[str] = Counter()
    for line in _lines(planning, problem, plan):
        sums[line.line.value] += line.amount_minor
    return sums


def _lines(planning: PlanningProblem, problem: Problem, plan: solved.Plan) -> Iterator[PriceLine]:
    for route in plan.routes:
        for lines in route_figures(problem, planning, route).lines.values():
            yield from lines
    for left in plan.unplaced:
        yield from planning.tasks[left.visit].unplaced
