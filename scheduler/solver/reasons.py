"""Why a visit has no place in a plan: the facts in the way, found by trying it without them.

Every way that might exist - a technician on a day - is tried as the problem stands, then with one
fact lifted, then with two, until it works. A fact that alone opens a way is a reason; where none
does, the fewest that do together are. Other stops stay in their order; who asks for one technician
or day is also told what another order would do, where that takes less.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.arrays import FAR, OPTION, SPAN
from scheduler.solver.encoding import (
    client_arrays,
    continuity_array,
    coupled_clients,
    option_rows,
    shift_arrays,
    working_hours,
)
from scheduler.solver.lifting import NO_CLIENT_RULE, lifted
from scheduler.solver.plan import Reason
from scheduler.solver.timing import time_route
from scheduler.solver.translate import take_day
from scheduler.solver.trying import NO_WAY, try_everywhere

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scheduler.solver.arrays import Array, Facts, State
    from scheduler.solver.problem import Problem, Technician, Visit

Lifts = tuple[Reason, ...]

OF_SHIFTS = ("shift_full", "overtime", "capacity", "week_minutes")
OF_PEOPLE = ("no_skilled_technician", "nobody_allowed", "pin")


@dataclass(frozen=True, slots=True)
class Way:
    """A way to place a visit once some facts are lifted; ``price`` is what the plan costs more."""

    technician: str
    day: int
    price: int
    lifts: Lifts


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a visit is not placed.

    Attributes:
        reasons: Each of them alone, once lifted, lets the visit be placed; where no single fact
            does, the fewest that do together. None where the visit can be placed as things are.
        cheapest: The way that costs least of all that exist once facts are lifted; None when there
            is none.

    """

    reasons: tuple[Reason, ...]
    cheapest: Way | None


MOST_LIFTED = 7
"""Facts that are lifted together at most, beside those that keep a person away altogether."""


class Reasoner:
    """Explains one plan; its state is the same again after every answer."""

    def __init__(self, problem: Problem, order: Array, facts: Facts, state: State) -> None:
        """``problem`` and the ``order`` of its places are those that ``facts`` was made of."""
        self.problem, self.facts, self.state = problem, facts, state
        self.place_index = {problem.places[i].id: rank for rank, i in enumerate(order.tolist())}
        self.number = {visit.id: v for v, visit in enumerate(problem.visits)}
        self.shifts = [(tech, shift.day) for tech in problem.technicians for shift in tech.shifts]
        self.coupled = coupled_clients(problem)
        shape = (len(self.shifts), state.stops.shape[1])
        self.prices = np.zeros(shape, np.int64)
        self.known_shifts: dict[Lifts, tuple[Array, Array]] = {}

    def explain(
        self, visit: str, technician: str | None = None, day: int | None = None
    ) -> Explanation:
        """Why a visit that the plan leaves out has no place: at all, with somebody, on a day."""
        asked = self.problem.visit[visit]
        if day is not None and all(slot.day != day for slot in asked.slots):
            return Explanation((Reason("window", {"slot": {"day": day}}),), None)
        crew, forced = self._crew(asked, technician)
        found = self._ways(asked, crew, forced, day)
        if (technician, day) != (None, None):
            found = [self._in_best_order(asked, way) for way in found]
        ways = [self._priced(asked, way) for way in found]
        ways += self._with_a_shift(asked, crew, forced, day)
        single = [way.lifts[0] for way in ways if len(way.lifts) == 1]
        fewest = min(ways, key=lambda way: (len(way.lifts), way.price), default=None)
        if fewest is not None and not fewest.lifts:
            reasons: Lifts = ()
        elif single:
            reasons = tuple(r for i, r in enumerate(single) if r not in single[:i])
        elif fewest is not None:
            reasons = fewest.lifts
        else:
            idle = {slot.day for slot in asked.slots if not any(t.shift_on(slot.day) for t in crew)}
            reasons = forced or tuple(Reason("no_shift", {"day": on}) for on in sorted(idle))
        return Explanation(reasons, min(ways, key=lambda way: way.price, default=None))

    def why_left_out(self, visit: str) -> Lifts:
        """The reasons; where nothing forbids the visit, the price of its cheapest place."""
        found = self.explain(visit)
        if found.reasons or found.cheapest is None:
            return found.reasons
        return (_price_reason(found.cheapest),)

    def _crew(self, visit: Visit, technician: str | None) -> tuple[list[Technician], Lifts]:
        """Who might do the visit, and the fewest facts that keep all of them away."""
        kept_away: dict[Lifts, list[Technician]] = {}
        for tech in self.problem.technicians:
            if technician in (None, tech.id):
                kept_away.setdefault(tuple(_kept_away(visit, tech)), []).append(tech)
        nobody = tuple(Reason("no_skilled_technician", {"skill": s}) for s in sorted(visit.skills))
        forced = min(kept_away, key=len, default=nobody or (Reason("nobody_allowed"),))
        crew = kept_away.get(forced, [])
        if self._wants_all(visit):
            forced = (*forced, Reason("client_rule", {"which": "all_or_none"}))
        return crew, forced

    def _wants_all(self, visit: Visit) -> bool:
        """Whether the client wants all visits or none, and others than this one are left out."""
        client = self.coupled.get(visit.client, -1)
        if client < 0 or not self.facts.clients["all_or_none"][client]:
            return False
        first, end = self.facts.clients["first"][client], self.facts.clients["end"][client]
        placed = self.state.placed["shift"][self.facts.members[first:end]] >= 0
        return int(placed.sum()) < int(end - first) - 1

    def _ways(
        self, visit: Visit, crew: list[Technician], forced: Lifts, day: int | None
    ) -> list[Way]:
        """The ways that open first: lifting no more than must be, else one fact, else two."""
        names = {technician.id for technician in crew}
        days = {slot.day for slot in visit.slots}
        asked = [
            s
            for s, (technician, on) in enumerate(self.shifts)
            if technician.id in names and on in days and day in (None, on)
        ]
        ways: list[Way] = []
        for size in range(MOST_LIFTED + 1):
            for more in combinations(self._may_be_lifted(visit), size):
                lifts = forced + more
                prices = self._prices(visit, self._eased(visit, lifts))
                for s in [s for s in asked if s in prices]:
                    technician, on = self.shifts[s]
                    told = tuple(_told(visit, lift, technician.id, on) for lift in lifts)
                    ways.append(Way(technician.id, on, prices[s], told))
                    asked.remove(s)
            if not asked or (size > 0 and ways):
                break
        return ways

    def _in_best_order(self, visit: Visit, way: Way) -> Way:
        """The same way, its day in another order where fewer facts must be lifted for that."""
        s = next(
            s for s, (t, on) in enumerate(self.shifts) if (t.id, on) == (way.technician, way.day)
        )
        stops = self.state.stops[s, : self.state.routes["size"][s]].tolist()
        return self._reordered(visit, way, s, stops) or self._repriced(visit, way, s, stops)

    def _reordered(self, visit: Visit, way: Way, s: int, stops: list[int]) -> Way | None:
        """The way in another order of the stops of its shift, if that needs fewer facts lifted."""
        # Loading CP-SAT takes a third of a second, which nobody need spend who does not ask.
        from scheduler.solver.reordering import reordered

        loose = [lift for lift in way.lifts if _depends_on_order(visit, lift, way)]
        if not loose:
            return None
        fixed = tuple(lift for lift in way.lifts if lift not in loose)
        problem = lifted(self.problem, visit.id, fixed)
        technician = problem.technician[way.technician]
        shift = next(at for at in technician.shifts if at.day == way.day)
        most = technician.week_minutes
        if most is not None:
            t = self.problem.technicians.index(self.shifts[s][0])
            most -= int(self.state.week[t] - self.state.routes["paid"][s])
        visits = [problem.visits[v] for v in (*stops, self.number[visit.id])]
        found = reordered(problem, technician, shift, visits, self._bands(visits), most)
        if found is None or len(found.lifted) >= len(loose):
            return None
        rest = (_reason(visit, fact, technician.id, way.day) for fact in found.lifted)
        lifts = (*fixed, *rest)
        order = [self.number[name] for name in found.order]
        price = self._price_in_order(visit, self._eased(visit, lifts, stops), s, order)
        return None if price is None else replace(way, price=price, lifts=lifts)

    def _repriced(self, visit: Visit, way: Way, s: int, stops: list[int]) -> Way:
        """The way at the price of its day worked out anew, where longer hours change the others.

        Windows end where nobody works; with longer hours other stops may start beyond that, too.
        """
        if not any(lift.code in OF_SHIFTS for lift in way.lifts):
            return way
        eased, v = self._eased(visit, way.lifts, stops), self.number[visit.id]
        places = range(len(stops) + 1)
        prices = [
            self._price_in_order(visit, eased, s, [*stops[:i], v, *stops[i:]]) for i in places
        ]
        return replace(way, price=min([way.price, *(p for p in prices if p is not None)]))

    def _bands(self, visits: list[Visit]) -> dict[str, tuple[int, int]]:
        """Between what each visit must start for the sake of its client's other visits."""
        bands = {}
        for visit in visits:
            client = self.coupled.get(visit.client, -1)
            if client >= 0 and self.facts.clients["spread"][client] >= 0:
                now = self.state.clients[client]
                if now["visits"]:
                    bands[visit.id] = (int(now["low"]), int(now["high"]))
        return bands

    def _price_in_order(self, visit: Visit, eased: Facts, s: int, order: list[int]) -> int | None:
        """What the plan costs more with a day in an order with the visit; None if not allowed."""
        state, v = self.state, self.number[visit.id]
        before = state.stops[s, : state.routes["size"][s]].copy()
        paid, total = int(state.routes["paid"][s]), int(state.totals[0])
        bands = state.clients.copy()
        client = self.coupled.get(visit.client, -1)
        if client >= 0 and not state.clients["visits"][client]:
            state.clients["low"][client], state.clients["high"][client] = -FAR, FAR
        take_day(self.facts, state, s, ())
        fits = take_day(eased, state, s, order)
        price = int(state.totals[0]) - total + int(self.facts.visits["unplaced"][v])
        take_day(eased, state, s, ())
        for end in ("low", "high"):
            state.clients[end] = bands[end]
        if not take_day(self.facts, state, s, before, paid):
            raise AssertionError(f"the day of shift {s} cannot be restored")
        for end in ("low", "high"):
            state.clients[end] = bands[end]
        return price if fits else None

    def prices_of(self, visit: str, eased: Facts | None = None) -> Array:
        """What a visit that is left out costs, int64[shift, position]; ``NO_WAY`` if forbidden."""
        eased = self.facts if eased is None else eased
        try_everywhere(self.facts, eased, self.state, self.number[visit], self.prices)
        return self.prices

    def _prices(self, visit: Visit, eased: Facts) -> dict[int, int]:
        """What the visit costs at least on each shift that it may be on."""
        found = self.prices_of(visit.id, eased)
        prices = np.where(found == NO_WAY, -NO_WAY, found)
        least = prices.min(axis=1, initial=-NO_WAY).tolist()
        return {s: price for s, price in enumerate(least) if price != -NO_WAY}

    def _may_be_lifted(self, visit: Visit) -> Iterator[Reason]:
        """The facts that may be in the way; where each of two would do, the first is told."""
        technicians = self.problem.technicians
        if visit.pin is not None:
            yield Reason("pin")
        if visit.client in self.coupled:
            client = self.problem.client[visit.client]
            for rule, nothing in NO_CLIENT_RULE.items():
                if rule != "all_or_none" and getattr(client, rule) != nothing:
                    yield Reason("client_rule", {"which": rule})
        if visit.load and any(s.capacity is not None for tech in technicians for s in tech.shifts):
            yield Reason("capacity")
        if any(tech.week_minutes is not None for tech in technicians):
            yield Reason("week_minutes")
        if any(tech.prices.overtime_max is not None for tech in technicians):
            yield Reason("overtime")
        # A longer shift makes room for nearly anything, so it is asked for last.
        yield Reason("window")
        yield Reason("shift_full")

    def _eased(self, visit: Visit, lifts: Lifts, beside: Sequence[int] = ()) -> Facts:
        """The facts without some of them; only what concerns the visit and the hours is new.

        ``beside``: other visits, whose windows are to reach as far as the hours then do.
        """
        facts, v = self.facts, self.number[visit.id]
        if not lifts:
            return facts
        problem = lifted(self.problem, visit.id, lifts)
        hours = tuple(lift for lift in lifts if lift.code in OF_SHIFTS)
        if hours not in self.known_shifts:
            self.known_shifts[hours] = shift_arrays(problem, self.place_index)
        shifts, kinds = self.known_shifts[hours]
        eased = problem.visits[v]
        visits = facts.visits.copy()
        spans: list[tuple[int, ...]] = []
        options: list[tuple[int, ...]] = []
        worked = working_hours(problem)
        for one in (v, *beside):
            rows = option_rows(problem.visits[one], worked, spans)
            visits["first"][one] = len(facts.options) + len(options)
            options += [
                (d, price, *(len(facts.spans) + i for i in ends)) for d, price, *ends in rows
            ]
            visits["end"][one] = len(facts.options) + len(options)
        pinned = eased.pin is not None and eased.pin.start is not None
        late = -1 if eased.late_minute is None or pinned else eased.late_minute
        visits["late_minute"][v] = late
        continuity = facts.continuity
        if any(lift.code in OF_PEOPLE for lift in lifts):
            continuity = continuity.copy()
            continuity[v] = continuity_array(replace(problem, visits=(eased,)))[0]
        return facts._replace(
            shifts=shifts,
            kinds=kinds,
            visits=visits,
            options=np.concatenate([facts.options, np.array(options, OPTION)]),
            spans=np.concatenate([facts.spans, np.array(spans, SPAN)]),
            continuity=continuity,
            clients=client_arrays(problem, self.coupled)[0],
        )

    def _priced(self, visit: Visit, way: Way) -> Way:
        """The way, with its price as one more thing to be lifted where it costs too much."""
        if visit.unplaced is None or way.price <= visit.unplaced:
            return way
        return replace(way, lifts=(*way.lifts, _price_reason(way)))

    def _with_a_shift(
        self, visit: Visit, crew: list[Technician], forced: Lifts, day: int | None
    ) -> Iterator[Way]:
        """The ways that open if somebody came on a day on which nobody in question works."""
        for on in sorted({slot.day for slot in visit.slots}):
            if day not in (None, on) or any(technician.shift_on(on) for technician in crew):
                continue
            for pin in ((), (Reason("pin"),)) if visit.pin else ((),):
                lifts = (*forced, *pin, Reason("no_shift", {"day": on}))
                problem = lifted(self.problem, visit.id, lifts)
                prices = [
                    (price, technician.id)
                    for technician in crew
                    for price in self._alone(problem, visit, technician, on)
                ]
                if prices:
                    price, name = min(prices)
                    yield self._priced(visit, Way(name, on, price, lifts))
                    break

    def _alone(
        self, problem: Problem, visit: Visit, technician: Technician, day: int
    ) -> Iterator[int]:
        """What the visit costs as the only one of a day; nothing if a rule is in the way."""
        at_work, freed = problem.technician[technician.id], problem.visit[visit.id]
        pin = freed.pin
        if pin and (pin.technician not in (None, technician.id) or pin.day not in (None, day)):
            return
        most = technician.week_minutes
        if most is not None:
            most -= int(self.state.week[self.problem.technicians.index(technician)])
        timed = time_route(problem, at_work, day, [freed], most)
        for extra in self._lets_in(visit, technician, day):
            if timed is not None:
                yield timed.lines.total + extra

    def _lets_in(self, visit: Visit, technician: Technician, day: int) -> Iterator[int]:
        """What the client costs more if one more visit is made so; nothing if it may not be."""
        client = self.coupled.get(visit.client, -1)
        if client < 0:
            yield 0
            return
        row, now = self.facts.clients[client], self.state.clients[client]
        t = self.problem.technicians.index(technician)
        known = self.state.faces[client, t] > 0
        near = self.state.on_day[client, max(0, day - row["gap"] + 1) : day + row["gap"]]
        in_band = (
            row["spread"] < 0
            or not now["visits"]
            or any(
                slot.day == day and slot.earliest <= now["high"] and slot.latest >= now["low"]
                for slot in visit.slots
            )
        )
        if (known or now["faces"] < row["most_technicians"]) and not near.any() and in_band:
            yield int(row["extra"]) if now["faces"] and not known else 0


def _price_reason(way: Way) -> Reason:
    return Reason("price", {"technician": way.technician, "day": way.day, "price": way.price})


def _kept_away(visit: Visit, technician: Technician) -> Iterator[Reason]:
    """What keeps a technician from a visit, whatever the day; a pin aside."""
    for skill in sorted(visit.skills - technician.skills):
        yield Reason("no_skilled_technician", {"skill": skill})
    if visit.continuity(technician.id) is None:
        yield Reason("nobody_allowed")


def _depends_on_order(visit: Visit, lift: Reason, way: Way) -> bool:
    """Whether another order of the way's day might do without lifting the fact."""
    if lift.code == "client_rule":
        return bool(lift.params["which"] == "max_start_spread")
    if lift.code == "pin" and visit.pin is not None:
        # A pin to somebody else or another day stays in the way, whatever the order.
        pin = visit.pin
        return pin.technician in (None, way.technician) and pin.day in (None, way.day)
    return lift.code in ("week_minutes", "overtime", "window", "shift_full")


def _reason(visit: Visit, fact: str, technician: str, day: int) -> Reason:
    """A fact of a day's model as a reason."""
    params = {"which": "max_start_spread"} if fact == "client_rule" else {}
    return _told(visit, Reason(fact, params), technician, day)


def _told(visit: Visit, lift: Reason, technician: str, day: int) -> Reason:
    """A lifted fact as it matters for one way."""
    match lift.code:
        case "shift_full" | "overtime" | "capacity":
            return Reason(lift.code, {"technician": technician, "day": day})
        case "week_minutes":
            return Reason(lift.code, {"technician": technician})
        case "window":
            slot = min((s for s in visit.slots if s.day == day), key=lambda slot: slot.price)
            shown = {"day": day, "earliest": slot.earliest, "latest": slot.latest}
            return Reason(lift.code, {"slot": shown})
        case _:
            return lift
