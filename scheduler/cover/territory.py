"""Where a technician is at home: what one more stop among his clients takes of his day."""

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nsmallest

from scheduler.travel.straight_line import Point, leg


@dataclass(frozen=True, slots=True)
class Detour:
    """What a stop adds to a day's drive."""

    minutes: int
    metres: int


NO_DETOUR = Detour(0, 0)


def detour(point: Point | None, anchors: Iterable[Point], speed_kmh: int) -> Detour:
    """What it takes to pass by at a point between the two nearest of some places.

    There and back where there is only one place, nothing where there is none or the point is not
    known. It is an estimate: which stops a day will really have is not known beforehand.
    """
    if point is None:
        return NO_DETOUR
    nearest = nsmallest(2, anchors, key=lambda place: _near(point, place))
    if not nearest:
        return NO_DETOUR
    one, other = nearest[0], nearest[-1]
    there, back, without = (
        leg(*ends, speed_kmh) for ends in ((one, point), (point, other), (one, other))
    )
    minutes, metres = (there[n] + back[n] - without[n] for n in (0, 1))
    return Detour(max(minutes, 0), max(metres, 0))


def _near(point: Point, place: Point) -> float:
    """Something that grows with the distance, and is quickly worked out."""
    return (point[0] - place[0]) ** 2 + (point[1] - place[1]) ** 2 * 0.5
