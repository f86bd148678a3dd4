"""Facts become a problem in the public format, with the way back from its ids."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from scheduler.continuity.lines import Line, PriceLine, Source, total
from scheduler.continuity.pricing import (
    continuity_lines,
    credit_lines,
    minute_price,
    moved_lines,
    overtime_minute_price,
    unplaced_lines,
)
from scheduler.dates.localtime import to_minutes, wall_to_minutes
from scheduler.model.kinds import WENT_STATUSES, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.planning.crew import CrewMember, Hours
from scheduler.planning.facts import Facts
from scheduler.planning.people import KnownClient
from scheduler.travel.straight_line import straight_line

FORMAT = "familiar-problem/1"
NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Worker:
    """A technician as the solver knows him, on the days on which his skills are the same.

    ``off``: these are days of his own, and every minute of them is overtime.
    """

    id: str
    member: CrewMember
    days: tuple[date, ...]
    skills: frozenset[str]
    off: bool = False

    def hours(self, day: date) -> Hours:
        """When he works on one of the days."""
        return (self.member.days_off if self.off else self.member.hours)[day]


@dataclass(frozen=True, slots=True)
class Task:
    """A visit as the solver knows it, with its prices as lines for people.

    ``continuity`` is by technician's id; None means never. ``moved`` is by day. A task without
    a known place can be done by nobody.
    """

    id: str
    visit: Visit
    skills: frozenset[str]
    continuity: Mapping[int, tuple[PriceLine, ...] | None]
    moved: Mapping[date, tuple[PriceLine, ...]]
    unplaced: tuple[PriceLine, ...]
    has_place: bool


@dataclass(frozen=True, slots=True)
class PlanningProblem:
    """The problem for the solver and what its ids stand for."""

    data: dict[str, Any]
    days: tuple[date, ...]
    workers: Mapping[str, Worker]
    tasks: Mapping[str, Task]

    def without_data(self) -> "PlanningProblem":
        """The same to be kept once its data was read: most of the room is the data's."""
        return replace(self, data={})


def build_problem(facts: Facts) -> PlanningProblem:
    """The problem that these facts pose, in the public format."""
    # What a technician costs a client is the same for all visits, and there are many of both.
    costs = _Costs(facts)
    tasks = {
        task.id: task
        for task in (_task(facts, visit, costs.of(visit).lines) for visit in facts.visits)
    }
    demanded = frozenset(skill for task in tasks.values() for skill in task.skills)
    workers = {worker.id: worker for member in facts.crew for worker in _workers(member, demanded)}
    places = _places(facts)
    travel = straight_line(list(places.values()), facts.office.speed_kmh)
    data = {
        "format": FORMAT,
        "days": len(facts.days),
        "places": [
            {"id": name, "lat": point[0], "lon": point[1]} for name, point in places.items()
        ],
        "travel": {"minutes": travel.minutes, "metres": travel.metres},
        "technicians": [_technician_json(facts, worker) for worker in workers.values()],
        "clients": [
            {"id": f"C-{client}", "extra_technician": facts.book["extra_technician"]}
            for client in facts.clients
        ]
        + [{"id": f"J-{visit.id}"} for visit in facts.visits if visit.joint_of_id is not None],
        "visits": [
            _visit_json(facts, task, list(workers.values()), costs.of(task.visit).prices)
            for task in tasks.values()
        ],
    }
    return PlanningProblem(data, facts.days, workers, tasks)


Continuity = Mapping[int, tuple[PriceLine, ...] | None]
"""What each technician costs beyond the usual one; None for whom the client does not let in."""


@dataclass(frozen=True, slots=True)
class _Cost:
    """What each technician costs a client beyond the usual one: as lines, and as their sums."""

    lines: Continuity
    prices: Mapping[int, int | None]


class _Costs:
    """Of all visits, where those of a client cost the same as long as nobody else is usual."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[int, _Cost] = {}

    def of(self, visit: Visit) -> _Cost:
        known = self._facts.client_of(visit)
        if visit.joint_of_id is not None:
            alone = _comes_along(self._facts, known, visit)
            return _Cost(alone, {one: None if cost is None else 0 for one, cost in alone.items()})
        if id(known) not in self._known:
            lines = _continuity(self._facts, known)
            prices = {one: None if cost is None else total(cost) for one, cost in lines.items()}
            self._known[id(known)] = _Cost(lines, prices)
        return self._known[id(known)]


def _continuity(facts: Facts, known: KnownClient) -> Continuity:
    @cache
    def lines(familiarity: float, is_usual: bool, wage_minor: int) -> tuple[PriceLine, ...]:
        """Most of a crew are strangers at the same wage: their lines are there once."""
        return continuity_lines(
            facts.book,
            known.facts,
            familiarity=familiarity,
            is_usual=is_usual,
            wage_minor=wage_minor,
        )

    def costs(technician: Technician) -> tuple[PriceLine, ...] | None:
        if technician.id in known.excluded:
            return None
        familiarity = known.familiarity.get(technician.id, 0.0)
        return lines(familiarity, known.is_usual(technician.id), technician.wage_minor)

    return {member.technician.id: costs(member.technician) for member in facts.crew}


def _comes_along(facts: Facts, known: KnownClient, visit: Visit) -> Continuity:
    """One person alone comes along to a joint visit; what he does not know is why he comes."""
    allowed = {visit.pinned_technician_id} - known.excluded
    return {one.technician.id: () if one.technician.id in allowed else None for one in facts.crew}


def _task(facts: Facts, visit: Visit, continuity: Continuity) -> Task:
    if visit.joint_of_id is not None:
        return _joint_task(facts, visit, continuity)
    known = facts.client_of(visit)
    site = facts.sites[visit.site_id]
    return Task(
        id=visit.number,
        visit=visit,
        skills=facts.skills[visit.service_type_id],
        continuity=continuity,
        moved={day: _moved(facts, visit, day) for day in _days(facts, visit)},
        unplaced=(
            *unplaced_lines(facts.book, known.facts, price_minor=visit.price_minor),
            *_broken_word(facts, visit, continuity),
            *_credit(facts, visit),
        ),
        has_place=site.latitude is not None,
    )


def _joint_task(facts: Facts, visit: Visit, continuity: Continuity) -> Task:
    """A joint visit: whoever looks on needs no skill, and the client expects the other.

    He is worth what any visit left out costs, so that planning keeps what was agreed.
    """
    left_out = facts.book["missed_visit"]
    kept = PriceLine(Line.UNPLACED, left_out, Source.PRICE_BOOK, "missed_visit")
    return Task(
        id=visit.number,
        visit=visit,
        skills=frozenset(),
        continuity=continuity,
        moved=dict.fromkeys(_days(facts, visit), ()),
        unplaced=() if visit.id in facts.freed else (kept,),
        has_place=facts.sites[visit.site_id].latitude is not None,
    )


def _broken_word(facts: Facts, visit: Visit, continuity: Continuity) -> tuple[PriceLine, ...]:
    """Leaving out a visit the client was told of is never cheaper than the person he expects."""
    if not _stays(facts, visit):
        return ()
    expected = continuity.get(facts.assigned[visit.id].technician_id) or ()
    return (PriceLine(Line.UNPLACED, total(expected), Source.PRICE_BOOK, "confirmed_percent"),)


def _credit(facts: Facts, visit: Visit) -> tuple[PriceLine, ...]:
    """A client whose planned visit is left out is offered something."""
    if visit.id not in facts.freed:
        return ()
    return credit_lines(facts.book, price_minor=visit.price_minor)


def _days(facts: Facts, visit: Visit) -> Iterator[date]:
    """The days a visit may be made on, on which its site is open."""
    if visit.id in facts.only_days:
        yield from (day for day in facts.days if day in facts.only_days[visit.id])
        return
    closed = facts.closed.get(visit.site_id, frozenset())
    yield from (day for day in _days_wanted(facts, visit) if day not in closed)


def _days_wanted(facts: Facts, visit: Visit) -> Iterator[date]:
    """Within its tolerance, any open day once it is overdue; the one day that was agreed."""
    tolerance = timedelta(days=visit.tolerance_days)
    overdue = visit.due_on + tolerance < max(facts.days[0], facts.open_from)
    held = facts.assigned.get(visit.id)
    for day in facts.days:
        fixed = visit.id in facts.fixed or _stays(facts, visit)
        if held is not None and (fixed or visit.pinned_day):
            if day == (visit.pinned_day or held.day):
                yield day
        elif visit.pinned_day is not None:
            if day == visit.pinned_day:
                yield day
        elif day >= facts.open_from and (
            overdue or visit.due_on - tolerance <= day <= visit.due_on + tolerance
        ):
            yield day


def _stays(facts: Facts, visit: Visit) -> bool:
    """Whether its assignment must be kept: the client was told, somebody comes along or went."""
    told = visit.status is VisitStatus.CONFIRMED and visit.id not in facts.untied
    tied = told or visit.id in facts.together
    kept = visit.id in facts.assigned and (tied or visit.status in WENT_STATUSES)
    return kept or visit.id in facts.begun


def _moved(facts: Facts, visit: Visit, day: date) -> tuple[PriceLine, ...]:
    confirmed = visit.status is VisitStatus.CONFIRMED
    days = (day - visit.due_on).days
    notice = (min(day, visit.due_on) - facts.today).days if confirmed else None
    return moved_lines(
        facts.book,
        facts.known[visit.client_id].facts,
        days=days,
        confirmed=confirmed,
        notice_days=notice,
    )


def _workers(member: CrewMember, demanded: frozenset[str]) -> Iterator[Worker]:
    """One worker for each run of days with the same demanded skills.

    The format gives a technician one set of skills, a licence runs out in the middle of a week.
    """
    groups: dict[frozenset[str], list[date]] = {}
    for day in member.hours:
        groups.setdefault(member.skills[day] & demanded, []).append(day)
    for part, (skills, days) in enumerate(groups.items(), start=1):
        suffix = f".{part}" if len(groups) > 1 else ""
        yield Worker(f"T-{member.technician.id}{suffix}", member, tuple(days), skills)
    if member.days_off:
        skills = frozenset.intersection(*(member.skills[day] for day in member.days_off))
        days = list(member.days_off)
        yield Worker(f"T-{member.technician.id}.off", member, tuple(days), skills & demanded, True)


def _places(facts: Facts) -> dict[str, tuple[float, float]]:
    places = {
        f"S-{site.id}": (site.latitude, site.longitude)
        for site in facts.sites.values()
        if site.latitude is not None and site.longitude is not None
    }
    middle = _middle(list(places.values()))
    for member in facts.crew:
        home = member.technician
        places[f"H-{home.id}"] = middle
        if home.latitude is not None and home.longitude is not None:
            places[f"H-{home.id}"] = (home.latitude, home.longitude)
    places[NOWHERE] = middle
    return places


def _middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    # A technician whose home nobody entered starts where the clients are.
    if not points:
        return (0.0, 0.0)
    return (
        sum(point[0] for point in points) / len(points),
        sum(point[1] for point in points) / len(points),
    )


def _technician_json(facts: Facts, worker: Worker) -> dict[str, Any]:
    technician = worker.member.technician
    home = f"H-{technician.id}"
    all_minutes = sum(hours.end - hours.start for hours in worker.member.hours.values())
    minutes = sum(worker.hours(day).end - worker.hours(day).start for day in worker.days)
    return {
        "id": worker.id,
        "skills": sorted(worker.skills),
        "shifts": [
            _shift_json(facts.days.index(day), worker.hours(day), home) for day in worker.days
        ],
        "paid_from": technician.paid_from.value,
        "week_minutes": (
            None
            if technician.week_minutes is None or worker.off
            else technician.week_minutes * minutes // max(all_minutes, 1)
        ),
        "prices": {
            "minute": minute_price(technician.wage_minor),
            "km": facts.book["price_per_km"],
            "overtime_after": 0 if worker.off else facts.book["overtime_after_minutes"],
            "overtime_minute": overtime_minute_price(facts.book, technician.wage_minor),
            "overtime_max": None if worker.off else facts.book["overtime_max_minutes"],
            "day": facts.book["day_start"],
        },
    }


def _shift_json(day: int, hours: Hours, home: str) -> dict[str, Any]:
    rest = hours.rest
    return {
        "day": day,
        "start": hours.start,
        "end": hours.end,
        "from": home,
        "to": home,
        "break": rest
        and {
            "minutes": rest.minutes,
            "earliest": rest.earliest,
            "latest": rest.latest,
            "paid": rest.paid,
        },
    }


def _visit_json(
    facts: Facts, task: Task, workers: Collection[Worker], prices: Mapping[int, int | None]
) -> dict[str, Any]:
    visit = task.visit
    pin, allowed = _pin(facts, task, workers)
    ids = {worker.id for worker in allowed}
    return {
        "id": task.id,
        # The client has one technician as before, whoever comes along.
        "client": f"C-{visit.client_id}" if visit.joint_of_id is None else f"J-{visit.id}",
        "place": f"S-{visit.site_id}" if task.has_place else NOWHERE,
        "minutes": visit.minutes + facts.longer.get(visit.id, 0),
        "skills": sorted(task.skills),
        "slots": [_slot_json(facts, task, day) for day in task.moved],
        "technicians": {
            worker.id: prices[worker.member.technician.id]
            if task.has_place and worker.id in ids
            else None
            for worker in workers
        },
        "any_other": None,
        "unplaced": total(task.unplaced),
        "pin": pin or None,
    }


def _slot_json(facts: Facts, task: Task, day: date) -> dict[str, Any]:
    visit, zone = task.visit, facts.office.zone
    ends = [member.hours[day].end for member in facts.crew if day in member.hours]
    earliest, latest = 0, max(ends, default=1440)
    if visit.window_start is not None and visit.window_end is not None:
        earliest = wall_to_minutes(day, visit.window_start, zone)
        latest = wall_to_minutes(day, visit.window_end, zone)
    held = facts.assigned.get(visit.id)
    here = held is not None and held.day == day
    if visit.pinned_minute is not None and visit.id not in facts.freed:
        start = wall_to_minutes(day, visit.pinned_minute, zone)
        earliest, latest = min(earliest, start), max(latest, start)
        if visit.joint_of_id is not None or len(_pinned_starts(facts, task)) > 1:
            earliest = latest = start
    if day == facts.today and not (here and _stays(facts, visit)):
        earliest = max(earliest, facts.passed)
        latest = max(latest, earliest)
    if held is not None and here and (_stays(facts, visit) or visit.id in facts.only_days):
        # What a person agreed outside the window is kept all the same.
        start = to_minutes(day, held.start, zone)
        earliest, latest = min(earliest, start), max(latest, start)
    return {
        "day": facts.days.index(day),
        "earliest": earliest,
        "latest": latest,
        "price": total(task.moved[day]),
    }


def _pinned_starts(facts: Facts, task: Task) -> frozenset[int]:
    """The minutes of the days at which the clock shows the pinned time.

    They are one, unless the visit may be made on a day on which the clocks are set: then every
    day's slot holds its own.
    """
    wall, zone = task.visit.pinned_minute, facts.office.zone
    return frozenset(() if wall is None else (wall_to_minutes(d, wall, zone) for d in task.moved))


def _pin(
    facts: Facts, task: Task, workers: Collection[Worker]
) -> tuple[dict[str, Any], Collection[Worker]]:
    """What is fixed, and the workers who may come: a technician in two parts cannot be pinned."""
    visit = task.visit
    if visit.id in facts.freed:
        return {}, workers
    held = facts.assigned.get(visit.id)
    technician, day = visit.pinned_technician_id, visit.pinned_day
    minute = None
    if held is not None and visit.id in facts.fixed:
        technician, day = held.technician_id, held.day
    if held is not None and _stays(facts, visit):
        technician, day = held.technician_id, held.day
        minute = to_minutes(held.day, held.start, facts.office.zone)
    elif len(starts := _pinned_starts(facts, task)) == 1:
        (minute,) = starts
    pin: dict[str, Any] = {}
    if day in facts.days:
        pin["day"] = facts.days.index(day)
    if minute is not None:
        pin["start"] = minute
    if technician is None:
        return pin, workers
    allowed = [worker for worker in workers if worker.member.technician.id == technician]
    if len(allowed) == 1:
        return pin | {"technician": allowed[0].id}, workers
    return pin, allowed
