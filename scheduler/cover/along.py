"""What it costs that somebody comes along to planned visits, or makes one instead."""

from collections.abc import Sequence
from dataclasses import dataclass

from scheduler.continuity.lines import PriceLine, total
from scheduler.dates.localtime import to_minutes
from scheduler.desk.hands import Hands
from scheduler.desk.joint import joint_drop, joint_visit
from scheduler.desk.pricing import difference
from scheduler.views.hand import Drop, DropRow

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


def going_instead(hands: Hands, pair: Pair) -> DropRow | None:
    """What it costs that he makes the visit on its day; None where a rule stands against it."""
    visit_id, technician_id = pair
    held = hands.facts.assigned[visit_id]
    middle = held.start + (held.end - held.start) / 2
    minute = to_minutes(held.day, middle, hands.facts.office.zone)
    row = hands.drop([Drop(visit_id, technician_id, held.day, minute)])
    return None if row.broken else row
