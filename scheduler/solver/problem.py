"""The planning problem: what has to be done, who can do it, and what everything costs.

Minutes are whole minutes from midnight of the day, money is whole minor units, lengths are whole
metres. ``read_problem`` accepts exactly the public format ``familiar-problem/1``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from scheduler.solver.matrices import StatedTravel, Travel, read_travel, straight_lines
from scheduler.solver.reading import Cursor, FormatError, or_null, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = "familiar-problem/1"

PaidFrom = Literal["departure", "first_visit"]


class ProblemError(FormatError):
    """The problem does not follow the format, or asks for what this solver cannot do."""


@dataclass(frozen=True, slots=True)
class Place:
    """A point that routes start from, end at or visit; degrees, or None where travel is given."""

    id: str
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True)
class BreakRule:
    """The break of a shift: begun between earliest and latest, both included."""

    minutes: int
    earliest: int
    latest: int
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Shift:
    """The hours of a technician on one day; departure and return lie inside ``start`` and ``end``.

    ``capacity`` is the largest sum of loads on the route, None without a limit.
    """

    day: int
    start: int
    end: int
    from_place: str
    to_place: str
    break_rule: BreakRule | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Prices:
    """What a technician's time and way cost.

    Attributes:
        minute: Each paid minute.
        km: Each kilometre; a leg costs ``(metres * km + 500) // 1000``.
        overtime_after: Paid minutes of one day after which overtime begins; None: never.
        overtime_minute: Each minute of overtime, on top of ``minute``.
        overtime_max: Most minutes of overtime on one day; None: no limit.
        day: Each day with a stop.

    """

    minute: int = 0
    km: int = 0
    overtime_after: int | None = None
    overtime_minute: int = 0
    overtime_max: int | None = None
    day: int = 0


@dataclass(frozen=True, slots=True)
class Technician:
    """Someone who does visits.

    ``paid_from`` "departure" pays from departure to return, "first_visit" from the start of the
    first service to the end of the last. ``week_minutes`` limits the paid minutes of all days.
    """

    id: str
    shifts: tuple[Shift, ...]
    skills: frozenset[str] = frozenset()
    paid_from: PaidFrom = "departure"
    week_minutes: int | None = None
    prices: Prices = field(default_factory=Prices)

    def shift_on(self, day: int) -> Shift | None:
        """The shift of a day, if there is one."""
        return next((shift for shift in self.shifts if shift.day == day), None)


@dataclass(frozen=True, slots=True)
class Client:
    """What holds for all placed visits of a client together; None means no limit.

    Attributes:
        extra_technician: Price of each different technician beyond the first.
        max_technicians: Most different technicians.
        max_start_spread: Most minutes between the latest and the earliest start of the day.
        min_gap_days: Least difference of the day numbers of any two visits.
        all_or_none: Whether every visit is placed, or none.

    """

    id: str
    extra_technician: int = 0
    max_technicians: int | None = None
    max_start_spread: int | None = None
    min_gap_days: int = 0
    all_or_none: bool = False


@dataclass(frozen=True, slots=True)
class Slot:
    """A time for a visit: service starts on ``day`` from ``earliest`` to ``latest``, at a price."""

    day: int
    earliest: int
    latest: int
    price: int = 0


@dataclass(frozen=True, slots=True)
class Pin:
    """What a person has fixed; None leaves it open."""

    technician: str | None = None
    day: int | None = None
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One piece of work at one place.

    Attributes:
        minutes: Length of the service.
        late_minute: Price of each minute that service starts after a slot's latest; None: never.
        technicians: Continuity price by technician; None: never this one.
        any_other: Continuity price of everyone not named; None: nobody else.
        unplaced: Price of leaving the visit out; None: it must be placed.

    """

    id: str
    client: str
    place: str
    minutes: int
    slots: tuple[Slot, ...]
    skills: frozenset[str] = frozenset()
    load: int = 0
    late_minute: int | None = None
    technicians: Mapping[str, int | None] = field(default_factory=dict)
    any_other: int | None = 0
    unplaced: int | None = None
    pin: Pin | None = None

    def continuity(self, technician: str) -> int | None:
        """The continuity price of a technician; None: never."""
        return self.technicians.get(technician, self.any_other)

    def allows(self, technician: Technician) -> bool:
        """Whether skills and continuity let the technician do this visit (pins aside)."""
        return self.skills <= technician.skills and self.continuity(technician.id) is not None


@dataclass(frozen=True)
class Problem:
    """The whole problem; build it with ``read_problem``, which checks what the format asks for."""

    days: int
    places: tuple[Place, ...]
    travel: Travel
    technicians: tuple[Technician, ...]
    visits: tuple[Visit, ...]
    clients: tuple[Client, ...] = ()

    @cached_property
    def place_index(self) -> Mapping[str, int]:
        """The row of each place in the travel matrices."""
        return {place.id: i for i, place in enumerate(self.places)}

    @cached_property
    def technician(self) -> Mapping[str, Technician]:
        """The technicians by id."""
        return {technician.id: technician for technician in self.technicians}

    @cached_property
    def visit(self) -> Mapping[str, Visit]:
        """The visits by id."""
        return {visit.id: visit for visit in self.visits}

    @cached_property
    def client(self) -> Mapping[str, Client]:
        """The clients by id, those that only visits name included."""
        named = {visit.client: Client(visit.client) for visit in self.visits}
        return named | {client.id: client for client in self.clients}

    def drive_minutes(self, origin: str, target: str) -> int:
        """Minutes from a place to another."""
        return self.travel.minutes(self.place_index[origin], self.place_index[target])

    def drive_metres(self, origin: str, target: str) -> int:
        """Metres from a place to another."""
        return self.travel.metres(self.place_index[origin], self.place_index[target])


def read_problem(data: object) -> Problem:
    """A problem from parsed JSON; raises ``ProblemError`` with the path of what is wrong."""
    top = Cursor(data, ProblemError).with_keys(
        "format", "days", "places", "travel", "technicians", "clients", "visits"
    )
    if top["format"].value != FORMAT:
        raise top["format"].fail(f"must be {shown(FORMAT)}, not {shown(top['format'].value)}.")
    days = top["days"].count()
    if days < 1:
        raise top["days"].fail("must be at least 1.")
    travel_given = "travel" in top.value
    places = _listed(top["places"], lambda cursor: _place(cursor, travel_given))
    travel: Travel = (
        read_travel(top["travel"], len(places))
        if travel_given
        else straight_lines((place.lat or 0.0, place.lon or 0.0) for place in places)
    )
    ids = {place.id for place in places}
    technicians = _listed(top["technicians"], lambda cursor: _technician(cursor, days, ids))
    crew = {technician.id for technician in technicians}
    clients = top.get("clients", lambda cursor: _listed(cursor, _client), ())
    visits = _listed(top["visits"], lambda cursor: _visit(cursor, days, ids, crew))
    return Problem(days, places, travel, technicians, visits, clients)


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """The problem in the public format, every key written out."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "days": problem.days,
        "places": [
            {"id": place.id}
            | ({} if place.lat is None else {"lat": place.lat})
            | ({} if place.lon is None else {"lon": place.lon})
            for place in problem.places
        ],
    }
    if isinstance(problem.travel, StatedTravel):
        data["travel"] = {
            "minutes": [list(row) for row in problem.travel.minute_rows],
            "metres": [list(row) for row in problem.travel.metre_rows],
        }
    data["technicians"] = [_technician_to_json(technician) for technician in problem.technicians]
    data["clients"] = [_fields(client) for client in problem.clients]
    data["visits"] = [_visit_to_json(visit) for visit in problem.visits]
    return data


def _listed(cursor: Cursor, read: Any) -> tuple[Any, ...]:
    """The elements of a list, whose ids must differ."""
    found: dict[str, Any] = {}
    for item in cursor.items():
        value = read(item)
        if value.id in found:
            raise item.child("id").fail(f"{shown(value.id)} is used twice in this list.")
        found[value.id] = value
    return tuple(found.values())


def _place(cursor: Cursor, travel_given: bool) -> Place:
    cursor.with_keys("id", "lat", "lon")
    return Place(
        cursor["id"].text(),
        _degrees(cursor, "lat", 90, travel_given),
        _degrees(cursor, "lon", 180, travel_given),
    )


def _degrees(cursor: Cursor, key: str, limit: int, may_miss: bool) -> float | None:
    if may_miss and key not in cursor.value:
        return None
    value = cursor[key].number()
    if abs(value) > limit:
        raise cursor[key].fail(f"must lie from -{limit} to {limit}, but is {value:g}.")
    return value


def _reference(cursor: Cursor, known: Iterable[str], noun: str) -> str:
    if cursor.text() not in known:
        raise cursor.fail(f"there is no {noun} {shown(cursor.value)}.")
    return cursor.text()


def _day(cursor: Cursor, days: int) -> int:
    if not 0 <= cursor.minute() < days:
        raise cursor.fail(f"must be a day from 0 to {days - 1}, but is {cursor.value}.")
    return cursor.minute()


def _span(cursor: Cursor, first: str, last: str) -> tuple[int, int]:
    start, end = cursor[first].minute(), cursor[last].minute()
    if end < start:
        raise cursor[last].fail(f"is {end}, before {first} ({start}).")
    return start, end


def _skills(cursor: Cursor) -> frozenset[str]:
    return frozenset(item.text() for item in cursor.items())


def _technician(cursor: Cursor, days: int, places: set[str]) -> Technician:
    cursor.with_keys("id", "skills", "shifts", "paid_from", "week_minutes", "prices")
    shifts: dict[int, Shift] = {}
    for item in cursor["shifts"].items():
        shift = _shift(item, days, places)
        if shift.day in shifts:
            raise item["day"].fail(f"is {shift.day}, and there is a shift on that day already.")
        shifts[shift.day] = shift
    return Technician(
        cursor["id"].text(),
        tuple(shifts.values()),
        cursor.get("skills", _skills, frozenset()),
        cursor.get("paid_from", _paid_from, "departure"),
        cursor.get("week_minutes", or_null(Cursor.count), None),
        cursor.get("prices", _prices, Prices()),
    )


def _paid_from(cursor: Cursor) -> PaidFrom:
    match cursor.value:
        case "departure":
            return "departure"
        case "first_visit":
            return "first_visit"
        case _:
            raise cursor.fail('must be "departure" or "first_visit".')


def _shift(cursor: Cursor, days: int, places: set[str]) -> Shift:
    cursor.with_keys("day", "start", "end", "from", "to", "break", "capacity")
    start, end = _span(cursor, "start", "end")
    return Shift(
        _day(cursor["day"], days),
        start,
        end,
        _reference(cursor["from"], places, "place"),
        _reference(cursor["to"], places, "place"),
        cursor.get("break", or_null(_break_rule), None),
        cursor.get("capacity", or_null(Cursor.count), None),
    )


def _break_rule(cursor: Cursor) -> BreakRule:
    cursor.with_keys("minutes", "earliest", "latest", "paid")
    earliest, latest = _span(cursor, "earliest", "latest")
    return BreakRule(
        cursor["minutes"].count(), earliest, latest, cursor.get("paid", Cursor.flag, False)
    )


def _prices(cursor: Cursor) -> Prices:
    cursor.with_keys("minute", "km", "overtime_after", "overtime_minute", "overtime_max", "day")
    return Prices(
        cursor.get("minute", Cursor.price, 0),
        cursor.get("km", Cursor.price, 0),
        cursor.get("overtime_after", or_null(Cursor.count), None),
        cursor.get("overtime_minute", Cursor.price, 0),
        cursor.get("overtime_max", or_null(Cursor.count), None),
        cursor.get("day", Cursor.price, 0),
    )


def _client(cursor: Cursor) -> Client:
    cursor.with_keys(
        "id",
        "extra_technician",
        "max_technicians",
        "max_start_spread",
        "min_gap_days",
        "all_or_none",
    )
    return Client(
        cursor["id"].text(),
        cursor.get("extra_technician", Cursor.price, 0),
        cursor.get("max_technicians", or_null(Cursor.count), None),
        cursor.get("max_start_spread", or_null(Cursor.count), None),
        cursor.get("min_gap_days", Cursor.count, 0),
        cursor.get("all_or_none", Cursor.flag, False),
    )


def _visit(cursor: Cursor, days: int, places: set[str], crew: set[str]) -> Visit:
    cursor.with_keys(
        "id",
        "client",
        "place",
        "minutes",
        "skills",
        "load",
        "slots",
        "late_minute",
        "technicians",
        "any_other",
        "unplaced",
        "pin",
    )
    return Visit(
        cursor["id"].text(),
        cursor["client"].text(),
        _reference(cursor["place"], places, "place"),
        cursor["minutes"].count(),
        tuple(_slot(item, days) for item in cursor["slots"].items()),
        cursor.get("skills", _skills, frozenset()),
        cursor.get("load", Cursor.count, 0),
        cursor.get("late_minute", or_null(Cursor.price), None),
        cursor.get("technicians", lambda value: _continuity(value, crew), {}),
        or_null(Cursor.price)(cursor["any_other"]) if "any_other" in cursor.value else 0,
        cursor.get("unplaced", or_null(Cursor.price), None),
        cursor.get("pin", or_null(lambda value: _pin(value, days, crew)), None),
    )


def _continuity(cursor: Cursor, crew: set[str]) -> dict[str, int | None]:
    prices = {}
    for technician, price in cursor.entries():
        if technician not in crew:
            raise price.fail(f"there is no technician {shown(technician)}.")
        prices[technician] = or_null(Cursor.price)(price)
    return prices


def _slot(cursor: Cursor, days: int) -> Slot:
    cursor.with_keys("day", "earliest", "latest", "price")
    earliest, latest = _span(cursor, "earliest", "latest")
    return Slot(_day(cursor["day"], days), earliest, latest, cursor.get("price", Cursor.price, 0))


def _pin(cursor: Cursor, days: int, crew: set[str]) -> Pin:
    cursor.with_keys("technician", "day", "start")
    return Pin(
        cursor.get("technician", lambda value: _reference(value, crew, "technician"), None),
        cursor.get("day", lambda value: _day(value, days), None),
        cursor.get("start", Cursor.minute, None),
    )


def _fields(value: Any) -> dict[str, Any]:
    """The fields of a flat dataclass, by name."""
    return {name: getattr(value, name) for name in value.__slots__}


def _technician_to_json(technician: Technician) -> dict[str, Any]:
    return _fields(technician) | {
        "skills": sorted(technician.skills),
        "shifts": [
            {
                "day": shift.day,
                "start": shift.start,
                "end": shift.end,
                "from": shift.from_place,
                "to": shift.to_place,
                "break": None if shift.break_rule is None else _fields(shift.break_rule),
                "capacity": shift.capacity,
            }
            for shift in technician.shifts
        ],
        "prices": _fields(technician.prices),
    }


def _visit_to_json(visit: Visit) -> dict[str, Any]:
    return _fields(visit) | {
        "slots": [_fields(slot) for slot in visit.slots],
        "skills": sorted(visit.skills),
        "technicians": dict(visit.technicians),
        "pin": visit.pin
        and {key: value for key, value in _fields(visit.pin).items() if value is not None},
    }
