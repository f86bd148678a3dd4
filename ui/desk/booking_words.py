"""The sentences of booking: a place, what it costs, what became of it. Pure."""

from scheduler.views.booking import PlaceRow, PlacesRow
from scheduler.views.moves import MovedRow
from ui.board.words import visits
from ui.days import clock, clock_span, day_medium
from ui.desk.words import local_day
from ui.text import money, tr

MOST_PLANNED = 3
"""Visits that a client has already, so many are told."""


def when(place: PlaceRow, zone: str) -> str:
    """``Tue 24 Nov, 15:30–17:30``, the window to promise."""
    window = clock_span(place.window_start, place.window_end, zone)
    return f"{day_medium(local_day(place.start, zone))}, {window}"


def price(place: PlaceRow, currency: str) -> str:
    """``+ $12.40``; ``saves $3.10`` where the plan costs less with the visit."""
    if place.total_minor < 0:
        return tr("saves {amount}", amount=money(-place.total_minor, currency))
    return f"+ {money(place.total_minor, currency)}"


def facts(place: PlaceRow) -> str:
    """What else to know: other visits that move, whether a manager has to confirm."""
    parts = []
    if place.moved_visits:
        parts.append(tr("{visits} at another time", visits=visits(place.moved_visits)))
    if place.needs_manager:
        parts.append(tr("a manager has to confirm it"))
    return " · ".join(parts) or tr("nobody else is moved")


def spoken(place: PlaceRow, found: PlacesRow) -> str:
    """A place as a screen reader says it."""
    parts = (when(place, found.zone), place.technician, price(place, found.currency), facts(place))
    return ", ".join(parts)


def planned(found: PlacesRow) -> str:
    """``Has already: Tue 24 Nov, 10:00, with Ben Cole``; nothing where he has none."""
    if not found.planned:
        return ""
    told = [
        tr(
            "{day}, {time}, with {name}",
            day=day_medium(one.day),
            time=clock(one.start, found.zone),
            name=one.technician,
        )
        for one in found.planned[:MOST_PLANNED]
    ]
    more = len(found.planned) - MOST_PLANNED
    told += [tr("and {number} more", number=more)] if more > 0 else []
    return tr("Has already: {visits}.", visits="; ".join(told))


def booked(made: MovedRow, place: PlaceRow, found: PlacesRow) -> str:
    """What became of it: ``Gift shop: Tue 24 Nov, 15:30–17:30 with Omar Haddad``."""
    if made.change_set is None:
        return tr("{client}: sent to the manager.", client=found.client)
    return tr(
        "{client}: {when} with {name}.",
        client=found.client,
        when=when(place, found.zone),
        name=place.technician,
    )
