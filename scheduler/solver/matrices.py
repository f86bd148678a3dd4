"""Drive minutes and metres between places: stated, or computed from coordinates."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from math import asin, cos, floor, radians, sin, sqrt
from typing import TYPE_CHECKING

from scheduler.solver.reading import LARGEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scheduler.solver.reading import Cursor

EARTH_RADIUS_KM = 6371.0088
ROADS_PER_STRAIGHT_LINE = 1.3
SPEED_KM_PER_HOUR = 35


@dataclass(frozen=True, slots=True)
class Travel:
    """Drive minutes and metres between places.

    Attributes:
        minutes: One row a place, ``array('i')``; row = from, column = to.
        metres: The same.
        given: Whether the problem stated them; else they were computed from the coordinates.

    """

    minutes: Sequence[Sequence[int]]
    metres: Sequence[Sequence[int]]
    given: bool = True


def read_travel(cursor: Cursor, size: int) -> Travel:
    """The stated matrices, which must have ``size`` rows and columns."""
    cursor.with_keys("minutes", "metres")
    return Travel(_matrix(cursor["minutes"], size), _matrix(cursor["metres"], size))


def _matrix(cursor: Cursor, size: int) -> tuple[array[int], ...]:
    """Rows of a square matrix; a cell gets a cursor only when its row looks wrong."""
    rows = cursor.items()
    if len(rows) != size:
        raise cursor.fail(f"must have one row for each of the {size} places, but has {len(rows)}.")
    for row in rows:
        if not isinstance(row.value, list) or len(row.value) != size:
            length = len(row.items())
            raise row.fail(f"must have one number for each of the {size} places, not {length}.")
        if not all(type(cell) is int and 0 <= cell <= LARGEST for cell in row.value):
            for cell in row.items():
                cell.count()
    return tuple(array("i", row.value) for row in rows)


def computed_travel(coordinates: Iterable[tuple[float, float]]) -> Travel:
    """Straight lines times 1.3, driven at 35 km/h, as the format defines them; degrees."""
    points = [(radians(lat), radians(lon)) for lat, lon in coordinates]
    minutes = [array("i", bytes(4 * len(points))) for _ in points]
    metres = [array("i", bytes(4 * len(points))) for _ in points]
    for i, (lat, lon) in enumerate(points):
        for j in range(i):
            other_lat, other_lon = points[j]
            a = (
                sin((other_lat - lat) / 2) ** 2
                + cos(lat) * cos(other_lat) * sin((other_lon - lon) / 2) ** 2
            )
            km = 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, a))) * ROADS_PER_STRAIGHT_LINE
            metres[i][j] = metres[j][i] = floor(1000 * km + 0.5)
            minutes[i][j] = minutes[j][i] = floor(km / SPEED_KM_PER_HOUR * 60 + 0.5)
    return Travel(tuple(minutes), tuple(metres), given=False)
