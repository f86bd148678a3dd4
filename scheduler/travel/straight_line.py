"""Travel by straight line: haversine times a factor, at the office's speed.

The definition is that of the public problem format: R = 6371.0088 km, factor 1.3, and from the
unrounded kilometres metres = floor(1000 km + 0.5), minutes = floor(km / speed * 60 + 0.5).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, dist, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0088
DETOUR = 1.3
"""How much longer a road is than the straight line, on average."""

SPEED_KMH = 35

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


@dataclass(frozen=True, slots=True)
class Travel:
    """Whole minutes and metres from each place (row) to each place (column)."""

    minutes: list[list[int]]
    metres: list[list[int]]


def road_km(one: Point, other: Point) -> float:
    """Return the estimated kilometres of road between two points."""
    north, south = radians(one[0]), radians(other[0])
    half_east = radians(other[1] - one[1]) / 2
    square = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(half_east) ** 2
    # Rounding may carry opposite ends of the earth a hair above 1.
    return DETOUR * 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(square)))


def leg(one: Point, other: Point, speed_kmh: float = SPEED_KMH) -> tuple[int, int]:
    """Return the minutes and metres of one drive."""
    km = road_km(one, other)
    return int(km / speed_kmh * 60 + 0.5), int(km * 1000 + 0.5)


def straight_line(points: Sequence[Point], speed_kmh: float = SPEED_KMH) -> Travel:
    """Return the travel between all points, as ``leg`` gives it for each pair.

    Half the chord between two points on the unit sphere is the sine of half their angle, the
    same number that haversine takes the root of, and ``math.dist`` finds it in one call: 700
    points take a fraction of a second.
    """
    sphere = [_on_unit_sphere(point) for point in points]
    across = DETOUR * 2 * EARTH_RADIUS_KM
    count = len(sphere)
    minutes = [[0] * count for _ in range(count)]
    metres = [[0] * count for _ in range(count)]
    for row in range(count):
        here, row_minutes, row_metres = sphere[row], minutes[row], metres[row]
        for column in range(row):
            km = across * asin(min(1.0, dist(here, sphere[column]) / 2))
            row_minutes[column] = minutes[column][row] = int(km / speed_kmh * 60 + 0.5)
            row_metres[column] = metres[column][row] = int(km * 1000 + 0.5)
    return Travel(minutes, metres)


def _on_unit_sphere(point: Point) -> tuple[float, float, float]:
    north, east = radians(point[0]), radians(point[1])
    return cos(north) * cos(east), cos(north) * sin(east), sin(north)
