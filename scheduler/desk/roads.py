"""The roads of one visit: who could come, when, and what each costs against the plan as it was."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine, total
from scheduler.continuity.pricing import break_even
from scheduler.dates.localtime import from_minutes
from scheduler.desk.ground import Day, Ground, hold_against_referee, person
from scheduler.desk.pricing import difference, route_lines, standing_lines
from scheduler.desk.questions import Hit
from scheduler.solver.asking import Place
from scheduler.solver.plan import Route
from scheduler.views.desk import Cause, KnockOn, RoadKind, RoadRow

MOST_KNOWN, STRANGERS, DAYS_TO_WAIT = 2, 3, 2
"""Shown of those the client knows besides his backups, of strangers, and of days to wait for,
within tolerance and beyond."""


@dataclass(frozen=True, slots=True)
class Road:
    """A way to serve a visit: a technician's day with the visit in it; None to skip it."""

    kind: RoadKind
    hit: Hit
    route: Route | None
    lines: tuple[PriceLine, ...]

    @property
    def day(self) -> Day | None:
        """The worker's day that the road puts the visit on."""
        return None if self.route is None else (self.route.technician, self.route.day)


def roads(
    ground: Ground, hit: Hit, places: Iterable[Place], longer: Iterable[Place]
) -> tuple[Road, ...]:
    """All roads that exist for a visit, the cheapest first.

    ``places`` are those in normal hours, ``longer`` those that exist with longer days as well.
    """
    expected, found = person_of(ground, hit), []
    if hit.visit.joint_of_id is not None:
        # Who comes along comes with that visit, or not at all.
        places = longer = ()
    # Who asks who else, or when else, does not ask for what there is.
    asks = ground.question.cause is Cause.VISIT
    normal = set()
    for place in places:
        normal.add((place.technician, place.day))
        same_day, same_person = _date(ground, place) == hit.day, _comes(ground, place) == expected
        if asks and same_day and same_person:
            continue
        if same_person or same_day or asks or _is_closed(ground, hit):
            found.append((_kind(same_person, same_day), place.route))
    for place in longer:
        is_new = (place.technician, place.day) not in normal
        if (
            is_new
            and _comes(ground, place) == expected
            and not ground.fits_normal_hours(place.route)
        ):
            found.append((RoadKind.OVERTIME, place.route))
    for kind, route in found:
        long = kind is RoadKind.OVERTIME
        hold_against_referee(ground, ground.wide if long else ground.normal, route)
    priced = [Road(kind, hit, route, _road_lines(ground, hit, route)) for kind, route in found]
    priced.append(_skip(ground, hit))
    return tuple(sorted(priced, key=lambda road: (total(road.lines), road.kind.value)))


def _is_closed(ground: Ground, hit: Hit) -> bool:
    """Whether nobody can come on the day planned, so that others may come on other days."""
    return hit.day in ground.facts.closed.get(hit.visit.site_id, ())


def _kind(same_person: bool, same_day: bool) -> RoadKind:
    """Whom the client expects comes beside his absence, on another day, or somebody else does."""
    if same_person:
        return RoadKind.OVERTIME if same_day else RoadKind.WAIT
    return RoadKind.SUBSTITUTE


def worth_showing(rows: Iterable[RoadRow]) -> Iterator[RoadRow]:
    """The roads that a person wants to see side by side.

    All backups, some others the client knows, the cheapest strangers, so that there are at least
    three people where so many could come; the cheapest days on which to wait, within tolerance and
    beyond; the cheapest overtime.
    """
    count: dict[object, int] = {}
    for row in rows:
        key: object = row.kind
        match row.kind:
            case RoadKind.SUBSTITUTE:
                key = (row.kind, row.who)
            case RoadKind.WAIT:
                key = (row.kind, row.within_tolerance)
        if count.get(key, 0) < _most_shown(row):
            count[key] = count.get(key, 0) + 1
            yield row


def _most_shown(row: RoadRow) -> int:
    if row.kind is RoadKind.SUBSTITUTE and not row.moved_days:
        return {Who.KNOWN: MOST_KNOWN, Who.STRANGER: STRANGERS}.get(row.who or Who.USUAL, 9)
    return DAYS_TO_WAIT if row.kind in (RoadKind.SUBSTITUTE, RoadKind.WAIT) else 1


def _skip(ground: Ground, hit: Hit) -> Road:
    task = ground.planning.tasks[hit.visit.number]
    own = ground.before.get(hit.visit.number, ())
    return Road(RoadKind.SKIP, hit, None, difference(task.unplaced, own))


def _road_lines(ground: Ground, hit: Hit, route: Route) -> tuple[PriceLine, ...]:
    before = [*standing_lines(ground, [route]), *ground.before.get(hit.visit.number, ())]
    return difference(route_lines(ground, [route]), before)


def person_of(ground: Ground, hit: Hit) -> int:
    """Whom the client expects."""
    return person(ground.facts, hit)


def within_tolerance(hit: Hit, day: date) -> bool:
    """Whether the agreement allows the visit on a day."""
    return abs(day - hit.visit.due_on) <= timedelta(days=hit.visit.tolerance_days)


def _comes(ground: Ground, place: Place) -> int:
    return ground.planning.workers[place.technician].member.technician.id


def _date(ground: Ground, place: Place) -> date:
    return ground.facts.days[place.day]


def road_rows(ground: Ground, found: tuple[Road, ...]) -> tuple[RoadRow, ...]:
    """The roads as they are shown."""
    cheapest = total(found[0].lines)
    rows = []
    for number, road in enumerate(found):
        other = found[1] if number == 0 and len(found) > 1 else found[0]
        rows.append(
            replace(
                _row(ground, road),
                against_cheapest_minor=total(road.lines) - cheapest,
                break_even=_break_even(ground, road, other),
            )
        )
    return tuple(
        replace(row, id=road_id(ground, road)) for row, road in zip(rows, found, strict=True)
    )


def _break_even(ground: Ground, road: Road, other: Road) -> float | None:
    """None where the person does not change, as for who is told to wait or skipped."""
    hit = road.hit
    if road.route is None:
        return None
    known = ground.facts.client_of(hit.visit)
    comes = ground.planning.workers[road.route.technician].member.technician.id
    if comes == person_of(ground, hit):
        return None
    return break_even(road.lines, other.lines, known.facts.value_minor)


def _row(ground: Ground, road: Road) -> RoadRow:
    hit, route = road.hit, road.route
    row = RoadRow(
        id="",
        kind=road.kind,
        technician_id=None,
        technician=None,
        who=None,
        start=None,
        end=None,
        moved_days=0,
        within_tolerance=True,
        longer_minutes=0,
        total_minor=total(road.lines),
        against_cheapest_minor=0,
        break_even=None,
        lines=road.lines,
        knock_on=(),
        joint=hit.visit.joint_of_id is not None,
    )
    if route is None:
        return row
    technician = ground.planning.workers[route.technician].member.technician
    day = ground.facts.days[route.day]
    stop = next(stop for stop in route.stops if stop.visit == hit.visit.number)
    zone = ground.facts.office.zone
    standing = ground.standing.get((route.technician, route.day))
    paid = ground.figures(route).paid_minutes
    return replace(
        row,
        technician_id=technician.id,
        technician=technician.name,
        who=ground.facts.client_of(hit.visit).who(technician.id),
        start=from_minutes(day, stop.start, zone),
        end=from_minutes(day, stop.end, zone),
        moved_days=(day - hit.day).days,
        within_tolerance=within_tolerance(hit, day),
        longer_minutes=paid - (ground.figures(standing).paid_minutes if standing else 0),
        knock_on=knock_on(ground, [route]),
    )


def knock_on(ground: Ground, routes: Iterable[Route]) -> tuple[KnockOn, ...]:
    """Other clients whose visits begin at another time because of these routes."""
    return tuple(
        KnockOn(
            visit.id,
            ground.facts.clients[visit.client_id].name,
            ground.planning.workers[route.technician].member.technician.name,
            held.start,
            start,
        )
        for route in routes
        for stop in route.stops
        for visit in [ground.planning.tasks[stop.visit].visit]
        for held in [ground.facts.assigned.get(visit.id)]
        for start in [
            from_minutes(ground.facts.days[route.day], stop.start, ground.facts.office.zone)
        ]
        if held is not None and held.start != start
    )


def question_name(ground: Ground) -> str:
    """How ids name the question: ``A3.`` for an absence, ``C2.`` a closure, ``T5.`` a technician.

    A visit needs no more than its number.
    """
    asked = ground.question.asked
    if asked.technician_id is not None:
        return f"T{asked.technician_id}."
    if asked.closure_id is not None:
        return f"C{asked.closure_id}."
    return f"A{asked.absence_id}." if asked.absence_id is not None else ""


def road_id(ground: Ground, road: Road) -> str:
    """A name under which a road can be decided on as long as it costs the same.

    Question, visit, kind, technician, day, plan version, and a digest of its lines.
    """
    parts = [road.hit.visit.number, road.kind.value]
    if road.route is not None:
        parts.append(road.route.technician.replace("-", "").replace(".", "-"))
        parts.append(ground.facts.days[road.route.day].isoformat())
    told = json.dumps([line.to_json() for line in road.lines])
    return f"{question_name(ground)}{'.'.join(parts)}.v{ground.version}.{digest(told)}"


def digest(text: str) -> str:
    """A few letters that change whenever the text does."""
    return hashlib.sha256(text.encode()).hexdigest()[:6]
