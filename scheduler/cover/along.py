"""What it costs that somebody comes along to planned visits, or makes one instead."""

from bisect import bisect, insort
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scheduler.continuity.lines import PriceLine, total
from scheduler.dates.localtime import to_minutes
from scheduler.desk.hands import Hands
from scheduler.desk.joint import joint_drop, joint_visit
from scheduler.desk.pricing import difference
from scheduler.model.clients import Site
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.planning.facts import Facts
from scheduler.travel.straight_line import Point, leg
from scheduler.views.hand import Drop, DropRow

if TYPE_CHECKING:
    from datetime import date

Pair = tuple[int, int]
"""A planned visit, and a technician who does not make it."""


@dataclass(frozen=True, slots=True)
class Along:
    """Coming along to a visit; ``lines`` add up to ``price_minor``, against his day without."""

    lines: tuple[PriceLine, ...]

    @property
    def price_minor(self) -> int:
        """His minutes and his drive."""
        return total(self.lines)


class ComingAlong:
    """Prices joint visits as the desk does, each beside those that are wanted already."""

    def __init__(self, hands: Hands, pairs: Sequence[Pair]) -> None:
        facts, zone = hands.facts, hands.facts.office.zone
        visits = {visit.id: visit for visit in facts.visits}
        self._days = {}
        self._drops = {}
        tried, day_of = [], {}
        for number, (visit_id, technician_id) in enumerate(pairs, start=1):
            held = facts.assigned[visit_id]
            tried.append(joint_visit(visits[visit_id], held, technician_id, zone, -number))
            self._drops[visit_id, technician_id] = joint_drop(-number, held, technician_id, zone)
            self._days[visit_id, technician_id] = (technician_id, held.day)
            day_of[-number] = held.day
        self._hands = hands.with_visits(tried, day_of)

    def price(self, pair: Pair, beside: Sequence[Pair] = ()) -> Along | None:
        """What one costs; None where he cannot be there at that time."""
        before = [self._drops[other] for other in beside if self._days[other] == self._days[pair]]
        row = self._hands.drop([*before, self._drops[pair]])
        if row.broken:
            return None
        return Along(difference(row.lines, self._hands.drop(before).lines if before else ()))


class Days:
    """Who is where when, for a quick guess at what a visit more would take."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._visits = {visit.id: visit for visit in facts.visits}
        self._stops: defaultdict[tuple[int, date], list[Assignment]] = defaultdict(list)
        for held in facts.assigned.values():
            insort(self._stops[held.technician_id, held.day], held, key=lambda one: one.start)
        self._homes = {member.technician.id: place_of(member.technician) for member in facts.crew}

    def minutes_lost(self, visit_id: int, technician_id: int) -> float:
        """Minutes that he drives more to be at a planned visit, and that he then comes too late.

        These count many times, since other visits of his would have to move.
        """
        held = self._facts.assigned[visit_id]
        stops = self._stops.get((technician_id, held.day), [])
        at = bisect(stops, held.start, key=lambda one: one.start)
        before = stops[at - 1] if at else None
        after = stops[at] if at < len(stops) else None
        home, here = self._homes.get(technician_id), self._place(held)
        places = [home if one is None else self._place(one) for one in (before, after)]
        there, back, without = (
            self._minutes(*ends) for ends in ((places[0], here), (here, places[1]), places)
        )
        late = 0.0
        if before is not None:
            late += max(there - (held.start - before.end).total_seconds() / 60, 0)
        if after is not None:
            late += max(back - (after.start - held.end).total_seconds() / 60, 0)
        return there + back - without + 20 * late

    def _place(self, held: Assignment) -> Point | None:
        return place_of(self._facts.sites[self._visits[held.visit_id].site_id])

    def _minutes(self, one: Point | None, other: Point | None) -> int:
        if one is None or other is None:
            return 0
        return leg(one, other, self._facts.office.speed_kmh)[0]


def place_of(somewhere: Site | Technician) -> Point | None:
    """Where a site is, or somebody's home; None where nobody knows."""
    if somewhere.latitude is None or somewhere.longitude is None:
        return None
    return somewhere.latitude, somewhere.longitude


def going_instead(hands: Hands, pair: Pair) -> DropRow | None:
    """What it costs that he makes the visit on its day; None where a rule stands against it."""
    visit_id, technician_id = pair
    held = hands.facts.assigned[visit_id]
    middle = held.start + (held.end - held.start) / 2
    minute = to_minutes(held.day, middle, hands.facts.office.zone)
    row = hands.drop([Drop(visit_id, technician_id, held.day, minute)])
    return None if row.broken else row
