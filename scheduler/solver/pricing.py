"""What things cost, one function a price: used wherever a route is priced outside the search."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from scheduler.solver.plan import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scheduler.solver.plan import Break, Route
    from scheduler.solver.problem import Prices, Problem, Technician, Visit


def drive_price(prices: Prices, metres: int) -> int:
    """The price of one leg, rounded to the nearest minor unit."""
    return (metres * prices.km + 500) // 1000


def overtime_minutes(prices: Prices, paid: int) -> int:
    """Minutes of overtime on a day with so many paid minutes."""
    return 0 if prices.overtime_after is None else max(0, paid - prices.overtime_after)


def most_paid_minutes(prices: Prices) -> int | None:
    """The largest number of paid minutes that a day may have; None: no limit."""
    if prices.overtime_after is None or prices.overtime_max is None:
        return None
    return prices.overtime_after + prices.overtime_max


def time_lines(prices: Prices, paid: int) -> Lines:
    """The lines of a day's paid minutes."""
    return Lines(
        time=prices.minute * paid,
        overtime=prices.overtime_minute * overtime_minutes(prices, paid),
    )


def time_price(prices: Prices, paid: int) -> int:
    """What the lines of a day's paid minutes come to."""
    return prices.minute * paid + prices.overtime_minute * overtime_minutes(prices, paid)


def slot_price(visit: Visit, day: int, start: int) -> tuple[int, int] | None:
    """What the cheapest slot that fits asks for: (its price, its lateness); None: none fits.

    Of two slots that cost the same together, the one with the lower price counts.
    """
    fitting = []
    for slot in visit.slots:
        late = max(0, start - slot.latest)
        if (
            slot.day == day
            and slot.earliest <= start
            and (not late or visit.late_minute is not None)
        ):
            fitting.append((slot.price, late * (visit.late_minute or 0)))
    return min(fitting, key=lambda pair: (sum(pair), pair[0]), default=None)


def paid_minutes(technician: Technician, route: Route, break_paid: bool) -> int:
    """The paid minutes of a stated route, which has at least one stop."""
    if technician.paid_from == "departure":
        start, end = route.depart, route.return_
    else:
        start, end = route.stops[0].start, route.stops[-1].end
    inside = overlap(route.break_, start, end) if not break_paid else 0
    return end - start - inside


def overlap(break_: Break | None, start: int, end: int) -> int:
    """Minutes of the break inside a span."""
    return 0 if break_ is None else max(0, min(break_.end, end) - max(break_.start, start))


def metres_of_legs(problem: Problem, places: Sequence[str]) -> list[int]:
    """The metres of each leg along a way."""
    return [problem.drive_metres(a, b) for a, b in pairwise(places)]


def extra_technicians_price(problem: Problem, client: str, technicians: Iterable[str]) -> int:
    """The price of the different technicians that come to a client."""
    different = len(set(technicians))
    return problem.client[client].extra_technician * max(0, different - 1)


def price_of_stated(problem: Problem, route: Route) -> Lines:
    """The lines of one route for the times that it states.

    What a rule forbids (a start in no slot, a technician who may never come) has no price and adds
    nothing here: the referee says so in a sentence. Extra technicians are priced by client.
    """
    technician = problem.technician[route.technician]
    shift = technician.shift_on(route.day)
    if shift is None or not route.stops:
        return Lines()
    visits = [problem.visit[stop.visit] for stop in route.stops]
    places = [shift.from_place, *(visit.place for visit in visits), shift.to_place]
    break_paid = shift.break_rule is not None and shift.break_rule.paid
    slots = [
        slot_price(visit, route.day, stop.start) or (0, 0)
        for visit, stop in zip(visits, route.stops, strict=True)
    ]
    return time_lines(technician.prices, paid_minutes(technician, route, break_paid)) + Lines(
        drive=sum(drive_price(technician.prices, m) for m in metres_of_legs(problem, places)),
        days=technician.prices.day,
        continuity=sum(visit.continuity(technician.id) or 0 for visit in visits),
        moved=sum(price for price, _ in slots),
        late=sum(late for _, late in slots),
    )
