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
class StatedTravel:
    """Travel as the problem states it: one row a place, ``array('i')``; row = from, column = to."""

    minute_rows: Sequence[Sequence[int]]
    metre_rows: Sequence[Sequence[int]]

    def minutes(self, origin: int, target: int) -> int:
        """Whole minutes of the drive."""
        return self.minute_rows[origin][target]

    def metres(self, origin: int, target: int) -> int:
        """Whole metres of the drive."""
        return self.metre_rows[origin][target]


@dataclass(frozen=True, slots=True)
class StraightLines:
    """Straight lines times 1.3, driven at 35 km/h, as the format defines them.

    Worked out leg by leg when asked for: a large problem never holds what it does not drive.
    ``points`` are latitude and longitude in radians.
    """

    points: tuple[tuple[float, float], ...]

    def minutes(self, origin: int, target: int) -> int:
        """Whole minutes of the drive."""
        return floor(self._km(origin, target) / SPEED_KM_PER_HOUR * 60 + 0.5)

    def metres(self, origin: int, target: int) -> int:
        """Whole metres of the drive."""
        return floor(1000 * self._km(origin, target) + 0.5)

    def _km(self, origin: int, target: int) -> float:
        # From the higher index to the lower one both ways, so that rounding knows no direction.
        (lat, lon), (other_lat, other_lon) = (
            self.points[max(origin, target)],
            self.points[min(origin, target)],
        )
        a = (
            sin((other_lat - lat) / 2) ** 2
            + cos(lat) * cos(other_lat) * sin((other_lon - lon) / 2) ** 2
        )
        return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, a))) * ROADS_PER_STRAIGHT_LINE


Travel = StatedTravel | StraightLines
"""Drive minutes and metres from one place to another; places by their index."""


def read_travel(cursor: Cursor, size: int) -> StatedTravel:
    """The stated matrices, which must have ``size`` rows and columns."""
    cursor.with_keys("minutes", "metres")
    return StatedTravel(_matrix(cursor["minutes"], size), _matrix(cursor["metres"], size))


def straight_lines(coordinates: Iterable[tuple[float, float]]) -> StraightLines:
    """Travel between coordinates in degrees."""
    return StraightLines(tuple((radians(lat), radians(lon)) for lat, lon in coordinates))


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
