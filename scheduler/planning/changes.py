"""What a new plan changes against the present one."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from scheduler.dates.localtime import from_minutes
from scheduler.model.plans import Assignment
from scheduler.planning.facts import Facts
from scheduler.planning.problem import PlanningProblem, Task
from scheduler.solver.plan import Plan
from scheduler.views.improving import ChangeRow, Effects


def effects_of(changes: Sequence[ChangeRow]) -> Effects:
    """How many visits get and lose what."""
    kept = [c for c in changes if c.before_technician is not None and c.technician is not None]
    moved = sum(change.moves for change in kept)
    return Effects(
        moved=moved,
        retimed=len(kept) - moved,
        placed=sum(c.before_technician is None for c in changes),
        left_out=sum(c.technician is None for c in changes),
        lose_person=sum(c.is_substitution for c in changes),
        gain_person=sum(c.is_regained for c in changes),
    )


def changes_of(
    facts: Facts, planning: PlanningProblem, plan: Plan, names: Mapping[int, str]
) -> Iterator[ChangeRow]:
    """What a plan that is not saved yet changes; ``names`` are those of the technicians."""
    for route in plan.routes:
        person = planning.workers[route.technician].member.technician.id
        day = facts.days[route.day]
        for stop in route.stops:
            task = planning.tasks[stop.visit]
            held = facts.assigned.get(task.visit.id)
            start, end = (
                from_minutes(day, minute, facts.office.zone) for minute in (stop.start, stop.end)
            )
            if held is None or (held.technician_id, held.start) != (person, start):
                yield _change(facts, task, held, names, (person, day, start, end))
    for left in plan.unplaced:
        task = planning.tasks[left.visit]
        held = facts.assigned.get(task.visit.id)
        if held is not None:
            yield _change(facts, task, held, names, None)


def _change(
    facts: Facts,
    task: Task,
    held: Assignment | None,
    names: Mapping[int, str],
    to: tuple[int, date, datetime, datetime] | None,
) -> ChangeRow:
    person, day, start, end = to or (None, None, None, None)
    before = None if held is None else (held.technician_id, held.day)
    known = facts.client_of(task.visit)
    was = None if held is None else held.technician_id
    usual = None if known.usual is None else known.usual.technician
    return ChangeRow(
        visit_id=task.visit.id,
        client=facts.clients[task.visit.client_id].name,
        technician_id=person,
        technician=None if person is None else names[person],
        day=day,
        start=start,
        end=end,
        who=None if person is None else known.who(person),
        before_technician=None if was is None else names[was],
        before_start=None if held is None else held.start,
        moves=before != (person, day),
        is_substitution=usual is not None and person is not None and person not in (usual, was),
        is_regained=usual is not None and person == usual != was,
    )
