"""The sentences of the map."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from scheduler.views.map import MapRows, MapTechnicianRow, StopRow
from ui.board.words import visits
from ui.days import clock, clock_span, day_medium, day_short
from ui.map.mercator import Camera, scale_bar
from ui.map.scene import Home, Spot
from ui.region import METRES_A_FOOT, METRES_A_MILE
from ui.text import WHO, in_digits, miles_in, tr

MOST = 8
"""Visits in one place that are listed; of the others only their number is told."""

Person = Callable[[int | None], MapTechnicianRow | None]


class Told(NamedTuple):
    """A line of the card; the dot of a technician's colour stands before it."""

    words: str
    technician_id: int | None = None


def distance(metres: int) -> str:
    """``500 m``, ``2 km``."""
    if metres < 1000:
        return tr("{metres} m", metres=metres)
    return tr("{km} km", km=in_digits(metres // 1000))


def bar(camera: Camera, room: float) -> tuple[str, float]:
    """What the scale bar says, ``500 m`` or ``2 mi``, and how many pixels that is."""
    if not miles_in():
        metres, long = scale_bar(camera, room)
        return distance(metres), long
    if camera.metres(room) < METRES_A_MILE:
        feet, long = scale_bar(camera, room, METRES_A_FOOT)
        return tr("{number} ft", number=in_digits(feet)), long
    miles, long = scale_bar(camera, room, METRES_A_MILE)
    return tr("{number} mi", number=in_digits(miles)), long


def spot_told(spot: Spot, person: Person, zone: str) -> tuple[Told, ...]:
    """One visit: client and street, which stop and when, who comes."""
    row = spot.row
    told = [Told(f"{row.client} · {row.street}" if row.street else row.client)]
    if isinstance(row, StopRow):
        when = clock_span(row.start, row.end, zone)
        told.append(
            Told(
                tr(
                    "Stop {number} · {day}, {when}",
                    number=row.number,
                    day=day_medium(spot.day),
                    when=when,
                )
            )
        )
        told.append(Told(_who(person(spot.technician_id), row), spot.technician_id))
    else:
        told.append(Told(tr("Without a place · due {day}", day=day_medium(row.due_on))))
    if row.approximate:
        told.append(Told(tr("Its place is known by postal code only")))
    return tuple(told)


def _who(technician: MapTechnicianRow | None, row: StopRow) -> str:
    name = technician.name if technician is not None else tr("The technician")
    letter, word, _ = WHO[row.who]
    return f"{name} · {letter} {tr(word)}"


def group_told(spots: Sequence[Spot], zone: str, *, one_day: bool) -> tuple[Told, ...]:
    """Several visits in one place, a line each."""
    told = [Told(visits(len(spots)))]
    told += [
        Told(_in_list(spot, zone, one_day=one_day), spot.technician_id) for spot in spots[:MOST]
    ]
    if len(spots) > MOST:
        told.append(Told(tr("and {number} more", number=len(spots) - MOST)))
    return tuple(told)


def _in_list(spot: Spot, zone: str, *, one_day: bool) -> str:
    row = spot.row
    if not isinstance(row, StopRow):
        return tr("{client} · without a place", client=row.client)
    when = clock(row.start, zone) if one_day else f"{day_short(spot.day)} {clock(row.start, zone)}"
    letter = WHO[row.who][0]
    return f"{when} · {row.client} · {letter}"


def homes_told(homes: Sequence[Home]) -> tuple[Told, ...]:
    """Where routes begin and end."""
    if len(homes) == 1:
        name = homes[0].technician.name
        return (
            Told(tr("{name}’s home", name=name), homes[0].technician.id),
            Told(tr("Click to see these routes alone")),
        )
    told = [Told(tr("{number} homes", number=len(homes)))]
    told += [Told(home.technician.name, home.technician.id) for home in homes[:MOST]]
    if len(homes) > MOST:
        told.append(Told(tr("and {number} more", number=len(homes) - MOST)))
    return tuple(told)


def map_spoken(rows: MapRows) -> str:
    """The whole map in one sentence for a screen reader."""
    return tr(
        "Map: {routes} routes with {visits}, {left} without a place",
        routes=len(rows.routes),
        visits=visits(sum(len(route.stops) for route in rows.routes)),
        left=len(rows.waiting),
    )


def unknown_told(number: int) -> str:
    """That some visits are not on the map."""
    return tr("{visits} not shown: the place is not known", visits=visits(number))
