"""What follows for a technician's day when a visit leaves it, comes back, or takes longer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.dates.localtime import to_minutes
from scheduler.desk.ground import Day, hold_against_referee
from scheduler.desk.hand import Dropped, Hand, Timed
from scheduler.desk.hand_reading import lay_hand
from scheduler.desk.hands import hand_for
from scheduler.desk.pricing import difference, route_lines
from scheduler.desk.writing import drop_empty_days, next_version, publish_touched, write_day
from scheduler.errors import UserError
from scheduler.model.office import Office
from scheduler.model.plans import Assignment, Published, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.marks import place_of
from scheduler.solver.plan import Route
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.views.hand import Drop


@dataclass(frozen=True, slots=True)
class Gap:
    """Visits of a day that are about to leave the plan together, and the day without them.

    ``found`` is None where the rest of the day stands as it is: it is over, or breaks a rule
    already.
    """

    visits: tuple[Visit, ...]
    day: date
    hand: Hand
    held: tuple[Assignment, ...]
    left: tuple[Unplaced, ...]
    found: Dropped | None


def gap(session: Session, visit: Visit, clock: Clock, *along: Visit) -> Gap:
    """The plan as it is without a visit that is still open, and without who comes ``along``."""
    visits = (visit, *along)
    held = tuple(place for one in visits if (place := place_of(session, one)) is not None)
    day = held[0].day if held else visit.due_on
    drops = [Drop(one.id) for one in visits]
    hand = hand_for(session, visit.office_id, day, 1, clock, drops)
    found = None
    if held and all(hand.knows(place.visit_id) for place in held):
        found = hand.worked_out([Drop(place.visit_id) for place in held], given_up=True)
    left = session.scalars(
        select(Unplaced).where(Unplaced.visit_id.in_([one.id for one in visits]))
    )
    known = found if found is not None and found.row.is_possible else None
    return Gap(visits, day, hand, held, tuple(left), known)


def leave(unit: Unit, gap: Gap) -> None:
    """Take the visits out of the plan, and time the rest of the day anew; their price goes too.

    Calendars go on telling of a cancelled visit where it was; of any other they fall silent.
    """
    held, left = gap.held, gap.left
    if not held and not left:
        return
    routes: Sequence[Route] = ()
    lines: Sequence[PriceLine] = ()
    if gap.found is not None:
        lines, routes = gap.found.row.lines, _write(unit, gap.hand, gap.found)
    elif held:
        lines = difference((), [PriceLine.from_json(line) for one in held for line in one.lines])
    placed = {place.visit_id for place in held}
    lines = (*lines, *_unplaced([one for one in left if one.visit_id not in placed]))
    for row in (*held, *left):
        unit.session.delete(row)
    drop_empty_days(unit.session, [(place.technician_id, place.day) for place in held])
    publish_touched(unit, gap.hand.ground, gap.visits, routes)
    next_version(unit, gap.hand.ground, lines, gap.day)


def _unplaced(left: Sequence[Unplaced]) -> Sequence[PriceLine]:
    """What the plan says of visits without a place, taken back."""
    price = sum(one.price_minor for one in left)
    return (PriceLine(Line.UNPLACED, -price, Source.PRICE_BOOK, None),) if left else ()


def come_back(unit: Unit, visit: Visit, clock: Clock) -> None:
    """Put a visit that is open again where calendars told it, if nothing stands against that.

    Else it waits among those without a place.
    """
    session = unit.session
    told = session.scalar(select(Published).where(Published.visit_id == visit.id))
    today = clock.today(session.get_one(Office, visit.office_id).zone)
    first = max(today, min(visit.due_on, visit.due_on if told is None else told.day))
    last = max(first, visit.due_on, first if told is None else told.day)
    hand = lay_hand(session, visit.office_id, first, (last - first).days + 1, clock)
    found = None
    if told is not None and told.day >= today and hand.knows(visit.id):
        middle = told.start + (told.end - told.start) / 2
        minute = to_minutes(told.day, middle, hand.ground.facts.office.zone)
        drop = Drop(visit.id, told.technician_id, told.day, minute)
        found = hand.worked_out([drop])
    if found is None or not found.row.is_possible or found.row.broken:
        publish_touched(unit, hand.ground, [visit], ())
        return
    assert told is not None
    day = told.day
    routes = _write(unit, hand, found)
    publish_touched(unit, hand.ground, [visit], routes)
    next_version(unit, hand.ground, found.row.lines, day)


def lengthen(unit: Unit, visit: Visit, minutes: int, clock: Clock) -> None:
    """Give a visit another length; the times of the day that follow are worked out anew.

    Raises:
        UserError: the day does not hold so long a visit.

    """
    held = place_of(unit.session, visit)
    if held is None:
        visit.minutes, visit.edited = minutes, True
        return
    day = held.day
    before = lay_hand(unit.session, visit.office_id, day, 1, clock)
    old = _route_of(before, visit)
    stood = to_minutes(day, held.start, before.ground.facts.office.zone)
    visit.minutes, visit.edited = minutes, True
    unit.session.flush()
    after = lay_hand(unit.session, visit.office_id, day, 1, clock)
    new = None if old is None else after.with_length(*old, visit.number, minutes, stood)
    if old is None or new is None:
        raise UserError(
            "The day does not hold {visit} with {minutes} minutes; move a visit of it"
            " elsewhere first.",
            visit=visit.number,
            minutes=minutes,
        )
    lines = difference(
        route_lines(after.ground, [new.route]),
        route_lines(before.ground, [before.ground.standing[old[0]]]),
    )
    routes = _write_days(unit, after, [new])
    publish_touched(unit, after.ground, [visit], routes)
    next_version(unit, after.ground, lines, day)


def _route_of(hand: Hand, visit: Visit) -> tuple[Day, list[str]] | None:
    """The day that a visit stands in, with its order; None where the day breaks a rule."""
    for day, route in hand.ground.standing.items():
        order = [stop.visit for stop in route.stops]
        if visit.number in order:
            return day, order
    return None


def _write(unit: Unit, hand: Hand, found: Dropped) -> Sequence[Route]:
    return _write_days(unit, hand, [timed for timed in found.days.values() if timed is not None])


def _write_days(unit: Unit, hand: Hand, days: Sequence[Timed]) -> Sequence[Route]:
    for timed in days:
        hold_against_referee(hand.ground, timed.problem, timed.route)
        write_day(unit, hand.ground, timed.route, hand.ground.facts.assigned)
    return [timed.route for timed in days]
