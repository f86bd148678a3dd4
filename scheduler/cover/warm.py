"""Keeping backups warm: visits of the coming weeks at which somebody could get to know a client.

A backup comes along, or goes instead, at the price that the desk would show for it. What that buys
is cover: the days on which somebody else is familiar with the client that would otherwise be
without, at what the client pays a day.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from scheduler.continuity.familiarity import weight
from scheduler.continuity.lines import PriceLine, total
from scheduler.cover.along import ComingAlong, Days, Pair, going_instead
from scheduler.cover.ground import CoverGround, Served
from scheduler.cover.warmth import YEAR, days_familiar, warmer
from scheduler.desk.hands import Hands
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.visits import Visit, work_number
from scheduler.views.cover import WarmRow, WarmRows, WarmWay

DAYS = 28
"""How far ahead visits are looked at."""

CANDIDATES = 3
"""How many people are thought of for each client, the likeliest backups."""

TRIES = 3
"""How many visits and people are priced for each client, those that seem to cost least."""

MOST_CLIENTS = 150
"""Clients that are looked at, those who pay most."""

SOON = 90
"""A client whose cover ends within so many days is looked at as well."""


@dataclass(frozen=True, slots=True)
class _Tried:
    """A client's visit, and somebody who could come along to it or make it."""

    served: Served
    visit: Visit
    technician_id: int

    @property
    def pair(self) -> Pair:
        return self.visit.id, self.technician_id


def warm_rows(ground: CoverGround, hands: Hands, tell: Callable[[float], None]) -> WarmRows:
    """The best visit for each client, most cover for its price first; ``tell`` may raise.

    A client whom somebody else gets to know anyhow is left out.
    """
    planned, met = _planned(ground, hands), _met(ground, hands)
    last = hands.facts.days[-1]
    wanted = sorted(
        (
            one
            for one in ground.clients.values()
            if one.client.id in planned
            and one.client.id not in met
            and _needs_cover(ground, one, last)
        ),
        key=lambda one: -one.yearly_minor,
    )[:MOST_CLIENTS]
    days = Days(hands.facts)
    tries = {
        served.client.id: sorted(
            (
                _Tried(served, visit, technician)
                for visit in planned[served.client.id]
                for technician in _candidates(ground, served)
            ),
            key=lambda one: days.minutes_lost(*one.pair),
        )[:TRIES]
        for served in wanted
    }
    coming = ComingAlong(hands, [one.pair for some in tries.values() for one in some])
    rows = []
    for number, served in enumerate(wanted):
        tell(number / len(wanted))
        mine = tries[served.client.id]
        found = [row for one in mine for row in _rows(ground, hands, coming, one)]
        rows += sorted(found, key=_by_worth)[:1]
    facts = hands.facts
    return WarmRows(
        office_id=ground.office.id,
        currency=ground.office.currency,
        zone=ground.office.zone,
        first=facts.days[0],
        last=facts.days[-1],
        rows=tuple(sorted(rows, key=_by_worth)),
    )


def _by_worth(row: WarmRow) -> tuple[float, int, int]:
    """Most cover for its price first; what saves money comes before all."""
    worth = row.cover_minor / row.price_minor if row.price_minor > 0 else float("inf")
    return -worth, row.price_minor, row.visit_id


def _needs_cover(ground: CoverGround, served: Served, last: date) -> bool:
    if served.usual_id is None:
        return False
    soon = (last - ground.today).days + SOON
    return _covered_for(ground, served, ground.today) < soon


def _days_there(served: Served, technician_id: int) -> list[date]:
    return [visit.on for visit in served.known.history if visit.technician == technician_id]


def _covered_for(ground: CoverGround, served: Served, on: date) -> int:
    """For how many days from a day on somebody who is familiar now stays so."""
    return max(
        (
            days_familiar(_days_there(served, technician), on, ground.book)
            for technician in ground.backups(served)
        ),
        default=0,
    )


def _candidates(ground: CoverGround, served: Served) -> list[int]:
    """Who could be the backup: declared ones first, then whoever knows the client best."""
    known, near = served.known, {}
    for technician in ground.members:
        person = ground.technician(technician)
        if (
            technician != served.usual_id
            and technician not in known.excluded
            and person.left_on is None
            and ground.has_skills(served, technician)
        ):
            drives = [ground.drive(one, ground.places[technician]).minutes for one in served.work]
            near[technician] = sum(drives)
    order = {technician: rank for rank, technician in enumerate(known.backups)}
    last = len(order)
    return sorted(
        near,
        key=lambda id: (order.get(id, last), -known.familiarity.get(id, 0.0), near[id], id),
    )[:CANDIDATES]


def _planned(ground: CoverGround, hands: Hands) -> dict[int, list[Visit]]:
    """The visits that each client's usual technician is to make."""
    facts = hands.facts
    found: dict[int, list[Visit]] = {}
    for visit in facts.visits:
        held, served = facts.assigned.get(visit.id), ground.clients.get(visit.client_id)
        if (
            held is not None
            and served is not None
            and held.technician_id == served.usual_id
            and held.day >= facts.today
            and visit.status in OPEN_STATUSES
            and visit.joint_of_id is None
            and visit.id not in facts.begun
        ):
            found.setdefault(visit.client_id, []).append(visit)
    return found


def _met(ground: CoverGround, hands: Hands) -> frozenset[int]:
    """The clients whom somebody else gets to know anyhow in these days: it is planned already."""
    facts = hands.facts
    return frozenset(
        visit.client_id
        for visit in facts.visits
        for held in [facts.assigned.get(visit.id)]
        for served in [ground.clients.get(visit.client_id)]
        if held is not None and served is not None and held.technician_id != served.usual_id
    )


def _rows(ground: CoverGround, hands: Hands, coming: ComingAlong, one: _Tried) -> Iterator[WarmRow]:
    along = coming.price(one.pair)
    if along is not None:
        yield from _row(ground, hands, one, WarmWay.JOIN, along.lines)
    instead = going_instead(hands, one.pair)
    if instead is not None:
        yield from _row(ground, hands, one, WarmWay.INSTEAD, instead.lines)


def _row(
    ground: CoverGround, hands: Hands, one: _Tried, way: WarmWay, lines: Sequence[PriceLine]
) -> Iterator[WarmRow]:
    """The visit with what it buys; nothing where it buys no cover."""
    served, held = one.served, hands.facts.assigned[one.visit.id]
    there = _days_there(served, one.technician_id)
    before = _covered_for(ground, served, held.day)
    after = max(before, days_familiar([*there, held.day], held.day, ground.book))
    cover = served.yearly_minor * (after - before) // YEAR
    if cover <= 0:
        return
    half_life = ground.book["familiarity_half_life_days"]
    now = served.known.familiarity.get(one.technician_id, 0.0)
    yield WarmRow(
        visit_id=one.visit.id,
        number=work_number(one.visit.id),
        client_id=served.client.id,
        client=served.client.name,
        technician_id=held.technician_id,
        technician=ground.names[held.technician_id],
        backup_id=one.technician_id,
        backup=ground.names[one.technician_id],
        who=served.known.who(one.technician_id),
        declared=one.technician_id in served.known.backups,
        way=way,
        start=held.start,
        end=held.end,
        familiarity=now,
        familiarity_after=warmer(now, weight(0, half_life), ground.book),
        days_before=before,
        days_after=after,
        cover_minor=cover,
        price_minor=total(lines),
        lines=tuple(lines),
    )
