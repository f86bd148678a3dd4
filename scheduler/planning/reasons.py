"""The solver's reasons, told as the facts behind them: a licence that ran out, a sick day."""

from collections.abc import Iterable, Iterator
from datetime import date

from scheduler.dates.localtime import from_minutes
from scheduler.planning.crew import Away, CrewMember
from scheduler.planning.facts import Facts
from scheduler.planning.problem import PlanningProblem, Task
from scheduler.solver import plan as solved
from scheduler.views.board import Reason


def reasons_for_people(
    facts: Facts, planning: PlanningProblem, unplaced: Iterable[solved.Unplaced]
) -> dict[str, tuple[Reason, ...]]:
    """The reasons of each visit without a place, by the visit's id in the problem."""
    return {
        left.visit: tuple(_told(facts, planning, planning.tasks[left.visit], left.reasons))
        for left in unplaced
    }


def _told(
    facts: Facts, planning: PlanningProblem, task: Task, reasons: Iterable[solved.Reason]
) -> Iterator[Reason]:
    if not task.has_place:
        yield Reason("no_place", {"client": facts.clients[task.visit.client_id].name})
        return
    if not task.moved:
        closed = sorted(facts.closed.get(task.visit.site_id, ()))
        if closed:
            yield Reason("closed", {"day": closed[0].isoformat(), "until": closed[-1].isoformat()})
        else:
            yield Reason("no_day", {"due": task.visit.due_on.isoformat()})
        return
    seen = set()
    for reason in reasons:
        for told in _facts_behind(facts, planning, task, reason):
            key = (told.code, tuple(told.facts.items()))
            if key not in seen:
                seen.add(key)
                yield told


def _facts_behind(
    facts: Facts, planning: PlanningProblem, task: Task, reason: solved.Reason
) -> Iterator[Reason]:
    params = dict(reason.params)
    if reason.code in ("no_skilled_technician", "nobody_allowed", "no_shift", "pin"):
        kept_away = list(_who_is_kept_away(facts, task))
        if kept_away:
            yield from kept_away
            return
    if "technician" in params:
        worker = planning.workers[str(params["technician"])]
        params["technician"] = worker.member.technician.name
    if isinstance(params.get("day"), int):
        params["day"] = facts.days[params["day"]].isoformat()
    slot = params.pop("slot", None)
    if isinstance(slot, dict):
        params["day"] = facts.days[slot["day"]].isoformat()
        params["earliest"], params["latest"] = slot["earliest"], slot["latest"]
    yield Reason(reason.code, {key: value for key, value in params.items() if value is not None})


def _who_is_kept_away(facts: Facts, task: Task) -> Iterator[Reason]:
    """Of those who could have come, what keeps each away on all days in question."""
    for member in facts.crew:
        reason = _kept_away(member, task, facts.office.zone)
        if reason is not None:
            yield reason


def _kept_away(member: CrewMember, task: Task, zone: str) -> Reason | None:
    """Why this technician, who has or had the skills, does not come on any of the days."""
    name = member.technician.name
    ever = frozenset(member.expired).union(*member.skills.values())
    if not task.skills <= ever:
        return None
    if task.continuity[member.technician.id] is None:
        return Reason("excluded", {"technician": name})
    days = [day for day in task.moved if day in member.full_hours]
    for absence in member.away:
        if days and all(_covers(absence, day, zone) or day not in member.hours for day in days):
            return Reason("absent", {"technician": name, "kind": absence.kind.value})
    for skill in sorted(task.skills & frozenset(member.expired)):
        if all(member.expired[skill] < day for day in days):
            until = member.expired[skill].isoformat()
            return Reason("licence_expired", {"technician": name, "skill": skill, "until": until})
    return None


def _covers(absence: Away, day: date, zone: str) -> bool:
    noon = from_minutes(day, 720, zone)
    return absence.start <= noon < absence.end
