"""Where places on the earth are on the screen: web mercator. Pure.

A point of the world is ``x`` from 0 in the far west to 1 in the far east and ``y`` from 0 at the
northern end of the map to 1 at its southern end (the square of EPSG:3857). A zoom is a float; at
zoom ``z`` the world is ``256 * 2 ** z`` pixels wide.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from math import asinh, atan, ceil, cos, degrees, floor, log2, log10, pi, radians, sinh, tan
from typing import NamedTuple

TILE = 256
"""Pixels along the side of a tile."""

MOST_LATITUDE = 85.0511287798066
"""Where the square ends; whatever lies nearer to a pole is shown there."""

LEAST_ZOOM, MOST_ZOOM = -3.0, 19.0

NEAREST_FIT = 16.0
"""A single place, or two neighbours, are not shown nearer than this by themselves."""

EQUATOR = 40_075_016.686
"""Metres around the earth."""

GRID_STEPS = tuple(
    step * 10.0**power for power in range(1, -5, -1) for step in (5, 2, 1) if step * 10**power <= 20
)
"""Degrees between two lines of the grid, from the coarsest to the finest."""


class World(NamedTuple):
    """A point of the world."""

    x: float
    y: float


class Tile(NamedTuple):
    """A picture of a piece of the world; ``x`` and ``y`` count from the north-west."""

    z: int
    x: int
    y: int


class PlacedTile(NamedTuple):
    """A tile and where it is on the screen."""

    tile: Tile
    left: float
    top: float
    side: float


def project(latitude: float, longitude: float) -> World:
    """Degrees to a point of the world; what lies beyond its edge is put onto it."""
    latitude = min(max(latitude, -MOST_LATITUDE), MOST_LATITUDE)
    longitude = min(max(longitude, -180.0), 180.0)
    y = 0.5 - asinh(tan(radians(latitude))) / (2 * pi)
    return World((longitude + 180) / 360, min(max(y, 0.0), 1.0))


def unproject(point: World) -> tuple[float, float]:
    """A point of the world to latitude and longitude in degrees."""
    return degrees(atan(sinh(pi * (1 - 2 * point.y)))), point.x * 360 - 180


def beside(point: World, other: World) -> World:
    """The point at most half a turn away from another, past the edge of the world if need be."""
    return World(point.x - round(point.x - other.x), point.y)


@dataclass(frozen=True, slots=True)
class Camera:
    """What is seen: the point of the world in the middle, a zoom and the size of the screen."""

    middle: World
    zoom: float
    width: float
    height: float

    @property
    def scale(self) -> float:
        """Pixels across the whole world."""
        return float(TILE * 2.0**self.zoom)

    @property
    def left(self) -> float:
        """Pixels from the world's western edge to the screen's left edge."""
        return self.middle.x * self.scale - self.width / 2

    @property
    def top(self) -> float:
        """Pixels from the world's northern edge to the screen's top."""
        return self.middle.y * self.scale - self.height / 2

    def to_screen(self, point: World) -> tuple[float, float]:
        """Where a point of the world is on the screen."""
        scale = self.scale
        return (
            (point.x - self.middle.x) * scale + self.width / 2,
            (point.y - self.middle.y) * scale + self.height / 2,
        )

    def to_world(self, x: float, y: float) -> World:
        """Which point of the world is at a place of the screen."""
        scale = self.scale
        return World(
            self.middle.x + (x - self.width / 2) / scale,
            self.middle.y + (y - self.height / 2) / scale,
        )

    def dragged(self, dx: float, dy: float) -> "Camera":
        """The map pulled along by so many pixels; its middle stays on the world."""
        scale = self.scale
        return replace(self, middle=_held(self.middle.x - dx / scale, self.middle.y - dy / scale))

    def centred(self, point: World) -> "Camera":
        """The same with a point in the middle."""
        return replace(self, middle=_held(*point))

    def resized(self, width: float, height: float) -> "Camera":
        """The same middle on a screen of another size."""
        return replace(self, width=width, height=height)

    def zoomed(self, zoom: float, at: tuple[float, float]) -> "Camera":
        """Nearer or farther away; what is at a place of the screen stays there."""
        under = self.to_world(*at)
        nearer = replace(self, zoom=min(max(zoom, LEAST_ZOOM), MOST_ZOOM))
        x, y = nearer.to_screen(under)
        return nearer.dragged(at[0] - x, at[1] - y)

    def metres(self, pixels: float) -> float:
        """How long a line in the middle of the screen is on the ground."""
        latitude, _ = unproject(self.middle)
        return pixels * EQUATOR * cos(radians(latitude)) / self.scale


def _held(x: float, y: float) -> World:
    # Half a turn beyond each edge is reached where places lie on both sides of the date line.
    return World(min(max(x, -0.5), 1.5), min(max(y, 0.0), 1.0))


def bounds(points: Iterable[World]) -> tuple[World, World] | None:
    """The north-western and the south-eastern corner around points, None where there are none."""
    every = list(points)
    if not every:
        return None
    return (
        World(min(p.x for p in every), min(p.y for p in every)),
        World(max(p.x for p in every), max(p.y for p in every)),
    )


def fit(
    points: Iterable[World], width: float, height: float, pad: float = 0, most: float = NEAREST_FIT
) -> Camera:
    """The nearest view in which every point is at least ``pad`` pixels from the edge.

    On a screen too small for that the points are at least on it. Without points the whole world is
    seen.
    """
    corners = bounds(points) or (World(0, 0), World(1, 1))
    low, high = corners
    zoom = min(_zoom(high.x - low.x, width, pad), _zoom(high.y - low.y, height, pad), most)
    middle = World((low.x + high.x) / 2, (low.y + high.y) / 2)
    return Camera(middle, max(zoom, LEAST_ZOOM), width, height)


def _zoom(extent: float, room: float, pad: float) -> float:
    """The zoom at which an extent of the world takes the room between the pads."""
    inner = room - 2 * pad if room > 4 * pad else room / 2
    return log2(inner / (extent * TILE)) if extent > 0 and inner > 0 else MOST_ZOOM


def tiles(camera: Camera, most: int = 19) -> Iterator[PlacedTile]:
    """The tiles that cover the screen; past the date line the world begins again."""
    z = min(max(round(camera.zoom), 0), most)
    count = 2**z
    side = camera.scale / count
    left, top = camera.left, camera.top
    last = min(ceil((top + camera.height) / side), count)
    for row in range(max(floor(top / side), 0), last):
        for column in range(floor(left / side), ceil((left + camera.width) / side)):
            yield PlacedTile(
                Tile(z, column % count, row), column * side - left, row * side - top, side
            )


def scale_bar(camera: Camera, room: float, unit: float = 1.0) -> tuple[int, float]:
    """The longest round number of units (1, 2 or 5 and noughts) that fits, and its pixels.

    A ``unit`` is so many metres.
    """
    across = max(camera.metres(room) / unit, 1.0)
    power = 10 ** floor(log10(across))
    units = next(step * power for step in (5, 2, 1) if step * power <= across or step == 1)
    return int(units), units * unit / camera.metres(1)


def grid(camera: Camera, room: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Meridians as x and parallels as y on the screen, about ``room`` pixels apart or more."""
    degree = camera.scale / 360
    step = min((s for s in GRID_STEPS if s * degree >= room), default=GRID_STEPS[0])
    north, west = unproject(camera.to_world(0, 0))
    south, east = unproject(camera.to_world(camera.width, camera.height))
    meridians = (
        camera.to_screen(World((number * step + 180) / 360, 0))[0]
        for number in range(ceil(west / step), floor(east / step) + 1)
    )
    parallels = (
        camera.to_screen(project(number * step, 0))[1]
        for number in range(ceil(south / step), floor(north / step) + 1)
    )
    return tuple(meridians), tuple(parallels)
