"""The cheapest times for a technician's day whose order of visits is given, in plain Python.

A day is priced by the minutes between its first and its last paid instant, so what matters is when
it begins. For a fixed beginning the best times follow from left to right, keeping for every visit
only the ends that are earlier or cheaper than all others. As the day begins later its price changes
along straight lines, which bend only where some service reaches the edge of a slot, the break, or
the shift: those beginnings are tried.

The break is a place on the way like a visit: taken on the leg from a to b, it puts off the start at
b to ``max(earliest + minutes, end of a + drive + minutes)``, if a ends by ``latest``. A route that
leaves after ``earliest`` or is back before ``latest + minutes`` has no break, so a shift with a
break is tried in three kinds: with the break, begun late, and ended early.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scheduler.solver.plan import Break, Lines, Route, Stop
from scheduler.solver.pricing import most_paid_minutes, price_of_stated, slot_price, time_price

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scheduler.solver.problem import BreakRule, Problem, Shift, Technician, Visit


@dataclass(frozen=True, slots=True)
class TimedRoute:
    """A route with its times, its paid minutes and its lines (extra technicians left to others)."""

    route: Route
    paid: int
    lines: Lines


class _Kind(NamedTuple):
    """How a day deals with the break (None: not at all), and when it may depart and return."""

    rule: BreakRule | None
    depart_from: int
    depart_to: int
    return_from: int
    return_to: int


class _Label(NamedTuple):
    """The way so far: when it ends, the price of its slots, unpaid break minutes, how it went.

    ``arrive`` and ``start`` are those of its last visit; the departure has none.
    """

    end: int
    price: int
    unpaid: int
    break_: Break | None
    before: _Label | None
    arrive: int
    start: int


class _Day(NamedTuple):
    """A whole day: what its slots cost, the minutes paid, when it is back, and the last label."""

    price: int
    paid: int
    return_: int
    break_: Break | None
    last: _Label


def time_route(
    problem: Problem,
    technician: Technician,
    day: int,
    visits: Sequence[Visit],
    most_paid: int | None = None,
) -> TimedRoute | None:
    """The cheapest times for these visits in this order; None when there are none.

    Keeps to the shift, the drives, the break, the slots, pinned starts and the limit of overtime,
    and to ``most_paid`` minutes if given. Skills, continuity, other pins and capacity are not
    looked at. Of equally cheap times, those that leave first: what comes up later finds room.
    """
    shift = technician.shift_on(day)
    if shift is None or not visits:
        return None
    limits = (most_paid, most_paid_minutes(technician.prices))
    limit = min((limit for limit in limits if limit is not None), default=None)
    found = _Way(problem, technician, shift, visits).cheapest(limit)
    if found is None:
        return None
    route = _route(technician.id, day, visits, found)
    return TimedRoute(route, found.paid, price_of_stated(problem, route))


class _Way:
    """The visits of a day in their order, with the drives between them."""

    def __init__(
        self, problem: Problem, technician: Technician, shift: Shift, visits: Sequence[Visit]
    ) -> None:
        self.prices = technician.prices
        self.commute_paid = technician.paid_from == "departure"
        self.shift = shift
        self.visits = visits
        places = [shift.from_place, *(visit.place for visit in visits), shift.to_place]
        self.drives = [problem.drive_minutes(a, b) for a, b in pairwise(places)]
        self.edges = [_edges(visit, shift.day) for visit in visits]
        self.known_prices: dict[tuple[int, int], int | None] = {}
        self.known_starts: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self.most_paid: int | None = None
        self.best: _Day | None = None
        self.best_key = (0, 0)
        driven = self.drives if self.commute_paid else self.drives[1:-1]
        self.work = sum(driven) + sum(visit.minutes for visit in visits)
        self.least_price = sum(
            min((slot.price for slot in visit.slots if slot.day == shift.day), default=0)
            for visit in visits
        )

    def cheapest(self, most_paid: int | None) -> _Day | None:
        self.most_paid = most_paid
        for kind in _kinds(self.shift):
            if any(visit.late_minute is not None for visit in self.visits):
                self._try_all(kind)
            else:
                self._try_promising(kind)
        return self.best

    def _try(self, kind: _Kind, begin: int) -> list[_Day]:
        """The days that begin at an instant; the best of all that were tried is kept."""
        days = self._from(kind, begin)
        for day in days:
            key = (day.price + time_price(self.prices, day.paid), _depart(day.last))
            fits = self.most_paid is None or day.paid <= self.most_paid
            if fits and (self.best is None or key < self.best_key):
                self.best, self.best_key = day, key
        return days

    def _try_promising(self, kind: _Kind) -> None:
        """Try every beginning at which the price can bend, and which can be better than the best.

        The latest that can be comes first: it waits least, so few others promise more.
        """
        begins, soonest = sorted(self._beginnings(kind)), self._soonest(kind)
        if soonest is None:
            return
        next(filter(None, (self._try(kind, begin) for begin in reversed(begins))), None)
        for begin in begins:
            if self.best is None or self._at_best(kind, begin, soonest) < self.best_key:
                self._try(kind, begin)

    def _try_all(self, kind: _Kind) -> None:
        """Try every beginning, also those at which lateness and overtime weigh the same."""
        begins, after = self._beginnings(kind), self.prices.overtime_after
        found = [(begin, day) for begin in begins for day in self._try(kind, begin)]
        if after is None:
            return
        # The price also bends where overtime begins and where it ends.
        for begin in {
            begin + day.paid - most
            for begin, day in found
            for most in (after, after + (self.prices.overtime_max or 0))
        } - begins:
            self._try(kind, begin)

    def _soonest(self, kind: _Kind) -> int | None:
        """The instant before which no day of a kind can end; None where none can be at all."""
        ways = [_Label(kind.depart_from, 0, 0, None, None, 0, 0)]
        for i in range(len(self.visits)):
            ways = _soonest_of(after for way in ways for after in self._served(kind, way, i, 1))
        served = min((way.end for way in ways), default=None)
        if served is None or not self.commute_paid:
            return served
        back = [
            max(ready, kind.return_from)
            for way in ways
            for _, ready, break_ in _leg(kind.rule, way, self.drives[-1])
            if kind.rule is None or way.break_ or break_
        ]
        return min((end for end in back if end <= kind.return_to), default=None)

    def _at_best(self, kind: _Kind, begin: int, soonest: int) -> tuple[int, int]:
        """The least that a day costs which begins at an instant, and its soonest departure."""
        pause = 0 if kind.rule is None else kind.rule.minutes
        unpaid = 0 if kind.rule is None or kind.rule.paid else pause
        paid = max(self.work, soonest - begin - unpaid)
        price = self.least_price + time_price(self.prices, paid)
        return price, begin if self.commute_paid else min(
            kind.depart_to, begin - self.drives[0] - pause
        )

    def _beginnings(self, kind: _Kind) -> set[int]:
        """Instants of departure (or of the first service, if pay begins there) to be tried."""
        rule = kind.rule
        pauses = (0,) if rule is None else (0, rule.minutes)
        passed = 0 if self.commute_paid else -self.drives[0]
        begins = {kind.depart_from - passed, kind.depart_to - passed}
        for drive, edges, visit in zip(self.drives, self.edges, self.visits, strict=False):
            if rule is not None:
                begins |= {rule.latest - passed, rule.earliest - passed - drive}
            passed += drive
            begins |= {edge - passed - pause for edge in edges for pause in pauses}
            passed += visit.minutes
        if rule is not None:
            begins |= {rule.latest - passed, rule.earliest - passed - self.drives[-1]}
            begins |= {
                rule.earliest + rule.minutes,
                kind.depart_from + self.drives[0] + rule.minutes,
            }
        passed += self.drives[-1]
        ends = (kind.return_from, kind.return_to)
        begins |= {end - passed - pause for end in ends for pause in pauses}
        first, last = kind.depart_from, kind.return_to - passed
        if self.commute_paid:
            last = min(last - pauses[-1], kind.depart_to)
        return {begin for begin in begins if first <= begin <= last}

    def _from(self, kind: _Kind, begin: int) -> list[_Day]:
        """The days that begin at an instant, worse ones left out along the way."""
        labels = self._begun(kind, begin)
        for i in range(0 if self.commute_paid else 1, len(self.visits)):
            labels = _undominated(
                after for label in labels for after in self._served(kind, label, i)
            )
        days = []
        for label in labels:
            for _, ready, break_ in _leg(kind.rule, label, self.drives[-1]):
                return_ = max(ready, kind.return_from)
                if return_ > kind.return_to or (kind.rule and not (label.break_ or break_)):
                    continue
                unpaid = label.unpaid + self._unpaid(kind, break_, len(self.visits))
                end = return_ if self.commute_paid else label.end
                taken = label.break_ or break_
                days.append(_Day(label.price, end - begin - unpaid, return_, taken, label))
        return days

    def _begun(self, kind: _Kind, begin: int) -> list[_Label]:
        if self.commute_paid:
            inside = kind.depart_from <= begin <= kind.depart_to
            return [_Label(begin, 0, 0, None, None, 0, 0)] if inside else []
        price = self._slot_price(0, begin)
        if price is None:
            return []
        labels = []
        # The commute is free: leave as late as the first service and the kind allow.
        for pause in (0,) if kind.rule is None else (0, kind.rule.minutes):
            depart = min(kind.depart_to, begin - self.drives[0] - pause)
            home = _Label(depart, 0, 0, None, None, 0, 0)
            for arrive, ready, break_ in _leg(kind.rule, home, self.drives[0]):
                if depart >= kind.depart_from and ready <= begin:
                    end = begin + self.visits[0].minutes
                    labels.append(_Label(end, price, 0, break_, home, arrive, begin))
        return _undominated(labels)

    def _served(
        self, kind: _Kind, label: _Label, i: int, most: int | None = None
    ) -> Iterator[_Label]:
        """The ways on to the i-th visit, through its service; the ``most`` soonest starts."""
        minutes = self.visits[i].minutes
        for arrive, ready, break_ in _leg(kind.rule, label, self.drives[i]):
            unpaid = label.unpaid + self._unpaid(kind, break_, i)
            taken = label.break_ or break_
            for start, price in self._starts(i, ready)[:most]:
                end = start + minutes
                yield _Label(end, label.price + price, unpaid, taken, label, arrive, start)

    def _unpaid(self, kind: _Kind, break_: Break | None, leg: int) -> int:
        if break_ is None or kind.rule is None or kind.rule.paid:
            return 0
        return kind.rule.minutes if self.commute_paid or 0 < leg < len(self.visits) else 0

    def _starts(self, i: int, ready: int) -> list[tuple[int, int]]:
        """Starts from ``ready`` on, with the price of the slot, each cheaper than those before."""
        known = self.known_starts.get((i, ready))
        if known is not None:
            return known
        found: list[tuple[int, int]] = []
        for start in [ready, *(edge for edge in self.edges[i] if edge > ready)]:
            price = self._slot_price(i, start)
            if price is not None and (not found or price < found[-1][1]):
                found.append((start, price))
        self.known_starts[i, ready] = found
        return found

    def _slot_price(self, i: int, start: int) -> int | None:
        pin = self.visits[i].pin
        if pin is not None and pin.start not in (None, start):
            return None
        if (i, start) not in self.known_prices:
            price = slot_price(self.visits[i], self.shift.day, start)
            self.known_prices[i, start] = None if price is None else sum(price)
        return self.known_prices[i, start]


def _kinds(shift: Shift) -> list[_Kind]:
    rule, start, end = shift.break_rule, shift.start, shift.end
    if rule is None:
        return [_Kind(None, start, end, start, end)]
    back = rule.latest + rule.minutes
    kinds = [
        _Kind(rule, start, min(rule.earliest, end), max(back, start), end),
        _Kind(None, max(rule.earliest + 1, start), end, start, end),
        _Kind(None, start, end, start, min(back - 1, end)),
    ]
    return [kind for kind in kinds if kind.depart_from <= kind.depart_to]


def _edges(visit: Visit, day: int) -> list[int]:
    """Where the price of starting the visit can jump or bend, in order."""
    if visit.pin is not None and visit.pin.start is not None:
        return [visit.pin.start]
    slots = [slot for slot in visit.slots if slot.day == day]
    return sorted({edge for slot in slots for edge in (slot.earliest, slot.latest)})


def _leg(
    rule: BreakRule | None, label: _Label, drive: int
) -> Iterator[tuple[int, int, Break | None]]:
    """Ways to drive on: arrival, when the next service may start, the break taken meanwhile."""
    arrive = label.end + drive
    yield arrive, arrive, None
    if rule is None or label.break_ is not None or label.end > rule.latest:
        return
    begin = max(rule.earliest, label.end)
    ready = max(begin, arrive) + rule.minutes
    yield arrive if arrive <= begin else ready, ready, Break(begin, begin + rule.minutes)


def _undominated(labels: Iterable[_Label]) -> list[_Label]:
    """The labels that no other one beats in end and price, among those alike in their break."""
    found = list(labels)
    if len(found) < 2:
        return found
    kept: list[_Label] = []
    cheapest: dict[tuple[bool, int], int] = {}
    for label in sorted(found, key=lambda label: label[:2]):
        alike = (label.break_ is None, label.unpaid)
        if label.price < cheapest.get(alike, label.price + 1):
            cheapest[alike] = label.price
            kept.append(label)
    return kept


def _soonest_of(labels: Iterable[_Label]) -> list[_Label]:
    """The label that ends first, and the one that does so with the break behind it."""
    found = sorted(labels, key=lambda label: label.end)
    with_break = next((label for label in found if label.break_), None)
    first = found[:1]
    return first if with_break is None or with_break in first else [*first, with_break]


def _trail(label: _Label) -> Iterator[_Label]:
    """The labels from the last back to the departure."""
    at: _Label | None = label
    while at is not None:
        yield at
        at = at.before


def _depart(label: _Label) -> int:
    *_, first = _trail(label)
    return first.end


def _route(technician: str, day: int, visits: Sequence[Visit], found: _Day) -> Route:
    labels = list(_trail(found.last))[-2::-1]
    stops = tuple(
        Stop(visit.id, label.arrive, label.start, label.end)
        for visit, label in zip(visits, labels, strict=True)
    )
    return Route(technician, day, _depart(found.last), found.return_, found.break_, stops)
