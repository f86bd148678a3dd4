"""The plan: who does which visit when, what is left out and why, and what it all costs."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from scheduler.solver.reading import Cursor, FormatError, or_null, shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scheduler.solver.problem import Problem

FORMAT = "familiar-plan/1"

REASON_CODES = (
    "no_skilled_technician",
    "nobody_allowed",
    "no_shift",
    "window",
    "shift_full",
    "overtime",
    "capacity",
    "week_minutes",
    "pin",
    "client_rule",
    "price",
)
STOPPED = ("time", "iterations", "cancelled", "stalled", "proved")


class PlanError(FormatError):
    """The plan cannot be read: it does not follow the format, or names what the problem lacks."""


@dataclass(frozen=True, slots=True)
class Break:
    """A break as taken, half-open."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stop:
    """One visit in a route: arrival, start and end of the service."""

    visit: str
    arrive: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Route:
    """A technician's day; ``return_`` is when he is back."""

    technician: str
    day: int
    depart: int
    return_: int
    break_: Break | None
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a visit has no place: a code of the format with its parameters."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A visit that is left out."""

    visit: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Lines:
    """The parts of a plan's total, in minor units."""

    drive: int = 0
    time: int = 0
    overtime: int = 0
    days: int = 0
    continuity: int = 0
    extra_technicians: int = 0
    moved: int = 0
    late: int = 0
    unplaced: int = 0

    @property
    def total(self) -> int:
        """The sum of all lines."""
        return sum(self.as_dict().values())

    def as_dict(self) -> dict[str, int]:
        """Amount by name, in the order of the format."""
        return {line.name: getattr(self, line.name) for line in fields(self)}

    def __add__(self, other: Lines) -> Lines:
        theirs = other.as_dict()
        return Lines(**{name: amount + theirs[name] for name, amount in self.as_dict().items()})


@dataclass(frozen=True, slots=True)
class SearchInfo:
    """How a plan was found; ``bound`` is a proved lower bound of the total, or None."""

    seconds: float
    iterations: int
    seed: int
    threads: int
    stopped: str
    bound: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan; what a file may leave unsaid is None.

    ``feasible`` is False when a visit that must be placed is left out.
    """

    routes: tuple[Route, ...]
    unplaced: tuple[Unplaced, ...] = ()
    feasible: bool | None = None
    total: int | None = None
    lines: Lines | None = None
    search: SearchInfo | None = None


def read_plan(data: object, problem: Problem) -> Plan:
    """A plan from parsed JSON; raises ``PlanError`` with the path of what cannot be read.

    Whether the plan keeps the rules is for the referee to say: here it only has to be readable, and
    to name technicians, days and visits of the problem.
    """
    top = Cursor(data, PlanError).with_keys(
        "format", "feasible", "total", "lines", "routes", "unplaced", "search"
    )
    if top["format"].value != FORMAT:
        raise top["format"].fail(f"must be {shown(FORMAT)}, not {shown(top['format'].value)}.")
    return Plan(
        tuple(_route(item, problem) for item in top["routes"].items()),
        top.get("unplaced", lambda cursor: _unplaced(cursor, problem), ()),
        top.get("feasible", Cursor.flag, None),
        top.get("total", Cursor.money, None),
        top.get("lines", _lines, None),
        top.get("search", or_null(_search), None),
    )


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """The plan in the public format; what it does not state is left out."""
    stated = {
        "feasible": plan.feasible,
        "total": plan.total,
        "lines": plan.lines and plan.lines.as_dict(),
    }
    data: dict[str, Any] = {"format": FORMAT}
    data |= {key: value for key, value in stated.items() if value is not None}
    data["routes"] = [_route_to_json(route) for route in plan.routes]
    data["unplaced"] = [
        {
            "visit": left_out.visit,
            "reasons": [{"code": reason.code, **reason.params} for reason in left_out.reasons],
        }
        for left_out in plan.unplaced
    ]
    if plan.search is not None:
        data["search"] = _fields(plan.search)
    return data


def _known(cursor: Cursor, known: Mapping[str, object], noun: str) -> str:
    if cursor.text() not in known:
        raise cursor.fail(f"the problem has no {noun} {shown(cursor.value)}.")
    return cursor.text()


def _route(cursor: Cursor, problem: Problem) -> Route:
    cursor.with_keys("technician", "day", "depart", "return", "break", "stops")
    day = cursor["day"].minute()
    if not 0 <= day < problem.days:
        raise cursor["day"].fail(f"must be a day from 0 to {problem.days - 1}, but is {day}.")
    return Route(
        _known(cursor["technician"], problem.technician, "technician"),
        day,
        cursor["depart"].minute(),
        cursor["return"].minute(),
        cursor.get("break", or_null(_break), None),
        tuple(_stop(item, problem) for item in cursor["stops"].items()),
    )


def _break(cursor: Cursor) -> Break:
    cursor.with_keys("start", "end")
    return Break(cursor["start"].minute(), cursor["end"].minute())


def _stop(cursor: Cursor, problem: Problem) -> Stop:
    cursor.with_keys("visit", "arrive", "start", "end")
    return Stop(
        _known(cursor["visit"], problem.visit, "visit"),
        cursor["arrive"].minute(),
        cursor["start"].minute(),
        cursor["end"].minute(),
    )


def _unplaced(cursor: Cursor, problem: Problem) -> tuple[Unplaced, ...]:
    return tuple(
        Unplaced(
            _known(item.with_keys("visit", "reasons")["visit"], problem.visit, "visit"),
            item.get("reasons", lambda value: tuple(map(_reason, value.items())), ()),
        )
        for item in cursor.items()
    )


def _reason(cursor: Cursor) -> Reason:
    params = dict(cursor.entries())
    code = cursor["code"]
    if code.text() not in REASON_CODES:
        raise code.fail(f"there is no reason code {shown(code.value)}.")
    return Reason(code.text(), {key: param.value for key, param in params.items() if key != "code"})


def _lines(cursor: Cursor) -> Lines:
    names = [line.name for line in fields(Lines)]
    cursor.with_keys(*names)
    return Lines(**{name: cursor[name].money() for name in names})


def _search(cursor: Cursor) -> SearchInfo:
    cursor.with_keys("seconds", "iterations", "seed", "threads", "stopped", "bound")
    stopped = cursor["stopped"]
    if stopped.text() not in STOPPED:
        raise stopped.fail(f"must be one of {', '.join(STOPPED)}.")
    return SearchInfo(
        cursor["seconds"].number(),
        cursor["iterations"].count(),
        cursor["seed"].money(),
        cursor["threads"].count(),
        stopped.text(),
        cursor.get("bound", or_null(Cursor.money), None),
    )


def _fields(value: Any) -> dict[str, Any]:
    """The fields of a flat dataclass, by name."""
    return {item.name: getattr(value, item.name) for item in fields(value)}


def _route_to_json(route: Route) -> dict[str, Any]:
    return {
        "technician": route.technician,
        "day": route.day,
        "depart": route.depart,
        "return": route.return_,
        "break": route.break_ and _fields(route.break_),
        "stops": [_fields(stop) for stop in route.stops],
    }
