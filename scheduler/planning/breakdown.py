"""A plan's money, visit by visit: the parts of a route add up to the route, to the unit.

A visit carries the drive to it and the time since the service before ended; the first one
carries the day's own price, the last one the way home as well. Overtime falls on the visits
during which the day grew longer than it should.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.planning.problem import PlanningProblem
from scheduler.solver.plan import Route
from scheduler.solver.pricing import drive_price, overlap, overtime_minutes
from scheduler.solver.problem import Prices, Problem, Shift, Technician


@dataclass(frozen=True, slots=True)
class RouteFigures:
    """A route as a whole, and the lines of each visit by its id."""

    metres: int
    drive_minutes: int
    paid_minutes: int
    overtime_minutes: int
    lines: Mapping[str, tuple[PriceLine, ...]]


@dataclass(frozen=True, slots=True)
class _Piece:
    """The part of a route that belongs to one visit."""

    visit: str
    leg_metres: tuple[int, ...]
    drive_minutes: int
    paid_minutes: int


def route_figures(problem: Problem, planning: PlanningProblem, route: Route) -> RouteFigures:
    """The figures of a route of the plan, with the price lines of each visit in it.

    Visits whose day or person costs nothing have no such line.
    """
    technician = problem.technician[route.technician]
    prices = technician.prices
    person = planning.workers[route.technician].member.technician.id
    pieces = list(_pieces(problem, technician, route))
    lines: dict[str, tuple[PriceLine, ...]] = {}
    paid = 0
    for piece in pieces:
        task = planning.tasks[piece.visit]
        before, paid = paid, paid + piece.paid_minutes
        start = PriceLine(Line.DAYS, 0 if lines else prices.day, Source.PRICE_BOOK, "day_start")
        own = (_drive(prices, piece), _time(prices, piece), _overtime(prices, before, paid), start)
        lines[piece.visit] = (
            *(line for line in own if line.amount_minor),
            *(task.continuity[person] or ()),
            *task.moved[planning.days[route.day]],
        )
    return RouteFigures(
        metres=sum(sum(piece.leg_metres) for piece in pieces),
        drive_minutes=sum(piece.drive_minutes for piece in pieces),
        paid_minutes=paid,
        overtime_minutes=overtime_minutes(prices, paid),
        lines=lines,
    )


def _pieces(problem: Problem, technician: Technician, route: Route) -> Iterator[_Piece]:
    shift = technician.shift_on(route.day)
    assert shift is not None
    places = [
        shift.from_place,
        *(problem.visit[stop.visit].place for stop in route.stops),
        shift.to_place,
    ]
    legs = list(pairwise(places))
    ends = _paid_ends(technician, route)
    for number, stop in enumerate(route.stops):
        last = number == len(route.stops) - 1
        own = legs[number : number + 1 + last]
        yield _Piece(
            visit=stop.visit,
            leg_metres=tuple(problem.drive_metres(*leg) for leg in own),
            drive_minutes=sum(problem.drive_minutes(*leg) for leg in own),
            paid_minutes=_paid(shift, route, ends[number], ends[number + 1]),
        )


def _paid_ends(technician: Technician, route: Route) -> list[int]:
    """Where the paid time of each visit ends, the beginning of the paid day first."""
    whole = technician.paid_from == "departure"
    first = route.depart if whole else route.stops[0].start
    last = route.return_ if whole else route.stops[-1].end
    return [first, *(stop.end for stop in route.stops[:-1]), last]


def _paid(shift: Shift, route: Route, start: int, end: int) -> int:
    paid = shift.break_rule is None or shift.break_rule.paid
    return end - start - (0 if paid else overlap(route.break_, start, end))


def _drive(prices: Prices, piece: _Piece) -> PriceLine:
    return PriceLine(
        Line.DRIVE,
        sum(drive_price(prices, metres) for metres in piece.leg_metres),
        Source.MEASURED,
        "price_per_km",
        (("metres", sum(piece.leg_metres)), ("price_minor", prices.km)),
    )


def _time(prices: Prices, piece: _Piece) -> PriceLine:
    return PriceLine(
        Line.TIME,
        piece.paid_minutes * prices.minute,
        Source.MEASURED,
        None,
        (("minutes", piece.paid_minutes), ("minute_minor", prices.minute)),
    )


def _overtime(prices: Prices, before: int, after: int) -> PriceLine:
    minutes = overtime_minutes(prices, after) - overtime_minutes(prices, before)
    return PriceLine(
        Line.OVERTIME,
        minutes * prices.overtime_minute,
        Source.MEASURED,
        "overtime_premium_percent",
        (("minutes", minutes), ("minute_minor", prices.overtime_minute)),
    )
