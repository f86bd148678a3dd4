"""Today as it goes on: visits that began stand, nobody comes before now.

Now is the full hour that passed, so that what was priced a minute ago costs the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from scheduler.dates.localtime import midnight_utc, to_minutes
from scheduler.model.kinds import WENT_STATUSES, AbsenceKind
from scheduler.model.plans import Assignment
from scheduler.planning.crew import Away, CrewMember, Hours, hours_without
from scheduler.planning.facts import Facts

MINUTES_OF_DAY = 1440


def as_it_goes_on(facts: Facts, now: datetime) -> Facts:
    """The facts with what has begun today.

    Whoever runs late is at the last visit that he had begun when that was recorded; it takes
    longer, until he is free again. Where he had begun none, his day begins later.
    """
    if facts.today not in facts.days:
        return facts
    passed = to_minutes(facts.today, now, facts.office.zone) // 60 * 60
    begun = {visit.id for visit in facts.visits if visit.status in WENT_STATUSES}
    longer: dict[int, int] = {}
    crew = []
    for member in facts.crew:
        late = _late(facts, member)
        mine = _begun(facts, member, passed if late is None else max(passed, _minute(facts, late)))
        begun |= {held.visit_id for held in mine}
        if late is not None and mine and late.end > mine[-1].end:
            longer[mine[-1].visit_id] = int((late.end - mine[-1].end).total_seconds()) // 60
        crew.append(member if late is None else _late_day(facts, member, late, mine))
    return replace(facts, crew=tuple(crew), passed=passed, begun=frozenset(begun), longer=longer)


def _late(facts: Facts, member: CrewMember) -> Away | None:
    """How a technician runs late today; the last word on it."""
    today = [
        away
        for away in member.away
        if away.kind is AbsenceKind.LATE and 0 <= _minute(facts, away) < MINUTES_OF_DAY
    ]
    return max(today, key=lambda away: away.end, default=None)


def _minute(facts: Facts, late: Away) -> int:
    return to_minutes(facts.today, late.start, facts.office.zone)


def _begun(facts: Facts, member: CrewMember, since: int) -> Sequence[Assignment]:
    """The visits of today that a technician has been to, or is at, in order."""
    day, zone = facts.today, facts.office.zone
    mine = (
        held
        for held in facts.assigned.values()
        if (held.technician_id, held.day) == (member.technician.id, day)
        and to_minutes(day, held.start, zone) < since
    )
    return sorted(mine, key=lambda held: (held.start, held.visit_id))


def _late_day(
    facts: Facts, member: CrewMember, late: Away, begun: Sequence[Assignment]
) -> CrewMember:
    """A late technician's hours: as long as ever where he is at a visit, else from then on."""
    day, zone = facts.today, facts.office.zone
    full = member.full_hours.get(day)
    if full is None:
        return member
    away = tuple(one for one in member.away if one.kind is not AbsenceKind.LATE)
    if not begun:
        start, end = midnight_utc(day, zone), late.end
        away = (Away(late.technician_id, start, end, AbsenceKind.LATE, late.note), *away)
    left = hours_without(full, day, zone, away)
    return replace(member, hours=_with(member.hours, day, left), away=away)


def _with(hours: Mapping[date, Hours], day: date, left: Hours | None) -> dict[date, Hours]:
    others = {one: held for one, held in hours.items() if one != day}
    return others if left is None else dict(sorted({**others, day: left}.items()))
