"""A small map of a route: a line through its stops, by their coordinates alone."""

from collections.abc import Iterator, Sequence
from math import cos, dist, pi, radians, sin

from ui.paper.marks import STRONG, Box, Face, Ink, Mark, Trail, Words
from ui.paper.measure import middle_of
from ui.region import METRES_A_MILE
from ui.text import in_digits, tr

Point = tuple[float, float]

NUMBER = Face(6.5, STRONG)
DISC = 5.4
"""Half the width of a number's disc."""

FOOT = 12
"""Room for the bar at the foot."""

RINGS = 8
"""How many discs away a number may stand from its point."""

SCALES = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Kilometres or miles that the bar at the foot may stand for."""

KM_A_DEGREE = 111.195
LEAST_KM = 0.5
"""A sketch shows at least so much, or two doors of a street would seem far apart."""


def sketch(
    home: Point | None,
    stops: Sequence[Point | None],
    x: float,
    y: float,
    w: float,
    h: float,
    *,
    miles: bool = False,
) -> tuple[Mark, ...]:
    """The marks of the map in a frame; nothing where no stop has a known place.

    Points are latitude and longitude. Stops keep their numbers from 1 on, whether or not the
    place of each is known.
    """
    known = {number: point for number, point in enumerate(stops, start=1) if point is not None}
    if not known:
        return ()
    shown = list(known.values()) if home is None else [home, *known.values(), home]
    inside = DISC * 2 + 4
    on_paper = _Projection(shown, x + inside, y + inside, w - 2 * inside, h - 2 * inside - FOOT)
    trail = Trail(tuple(on_paper(point) for point in shown), 0.9, Ink.GREY)
    frame = (x + DISC + 2, y + DISC + 2, x + w - DISC - 2, y + h - DISC - FOOT)
    taken = [] if home is None else [on_paper(home)]
    numbers = _numbers({key: on_paper(point) for key, point in known.items()}, taken, frame)
    return (
        Box(x, y, w, h, fill=Ink.WHITE, edge=Ink.LINE, radius=4),
        trail,
        *(() if home is None else _home(*on_paper(home))),
        *numbers,
        *_scale(on_paper.a_km, x + 6, y + h - 6, w / 3, miles=miles),
        *_north(x + w - 9, y + 5),
    )


class _Projection:
    """Degrees to points of paper, north at the top, as large as the frame allows."""

    def __init__(self, shown: Sequence[Point], x: float, y: float, w: float, h: float) -> None:
        north, south = max(p[0] for p in shown), min(p[0] for p in shown)
        self._shrink = cos(radians((north + south) / 2))
        # A route over the date line is drawn on one side of it.
        wests = [self._east(p, shown[0]) for p in shown]
        self._first = shown[0]
        self._middle = ((north + south) / 2, (max(wests) + min(wests)) / 2)
        tall = max((north - south) * KM_A_DEGREE, LEAST_KM)
        wide = max((max(wests) - min(wests)) * KM_A_DEGREE, LEAST_KM)
        self.a_km = min(w / wide, h / tall)
        self._centre = (x + w / 2, y + h / 2)

    def _east(self, point: Point, first: Point) -> float:
        return ((point[1] - first[1] + 180) % 360 - 180) * self._shrink

    def __call__(self, point: Point) -> tuple[float, float]:
        east = (self._east(point, self._first) - self._middle[1]) * KM_A_DEGREE * self.a_km
        north = (point[0] - self._middle[0]) * KM_A_DEGREE * self.a_km
        return self._centre[0] + east, self._centre[1] - north


Spot = tuple[float, float]
Frame = tuple[float, float, float, float]
"""Left, top, right and bottom."""


def _numbers(points: dict[int, Spot], taken: Sequence[Spot], frame: Frame) -> Iterator[Mark]:
    """Each number in its disc, aside and tied to its point where that is ``taken``."""
    spots: dict[int, Spot] = {}
    for number, (x, y) in points.items():
        spots[number] = _free(x, y, [*taken, *spots.values()], frame)
        if spots[number] != (x, y):
            yield Trail(((x, y), spots[number]), 0.5, Ink.BLACK)
            yield Box(x - 1.2, y - 1.2, 2.4, 2.4, fill=Ink.BLACK, radius=1.2)
    # Above all the lines, or one of them would strike a number through.
    for number, spot in spots.items():
        yield Box(spot[0] - DISC, spot[1] - DISC, 2 * DISC, 2 * DISC, Ink.BLACK, radius=DISC)
        yield middle_of(*spot, str(number), NUMBER, Ink.WHITE)


def _free(x: float, y: float, taken: Sequence[Spot], frame: Frame) -> Spot:
    """The spot nearest to a point where a disc lies in the frame and covers no other one."""
    left, top, right, bottom = frame
    for ring in range(RINGS):
        steps = 8 * ring or 1
        for step in range(steps):
            angle = 2 * pi * step / steps
            spot = (x + ring * 2 * DISC * cos(angle), y + ring * 2 * DISC * sin(angle))
            inside = left <= spot[0] <= right and top <= spot[1] <= bottom
            if inside and all(dist(spot, other) >= 2 * DISC for other in taken):
                return spot
    return x, y


def _north(x: float, y: float) -> tuple[Mark, ...]:
    """An arrow upward and its letter."""
    return (
        Trail(((x, y + 8), (x, y)), 0.7, Ink.GREY),
        Trail(((x - 2, y + 2.5), (x, y), (x + 2, y + 2.5)), 0.7, Ink.GREY),
        middle_of(x, y + 13, "N", Face(6.5, STRONG), Ink.GREY),
    )


def _home(x: float, y: float) -> tuple[Mark, ...]:
    """A little house."""
    roof = ((x - 4, y), (x, y - 4), (x + 4, y))
    walls = ((x - 3, y), (x - 3, y + 3.5), (x + 3, y + 3.5), (x + 3, y))
    return (
        Box(x - 3, y - 2, 6, 5.5, fill=Ink.WHITE),
        Trail(roof, 1, Ink.BLACK),
        Trail(walls, 1, Ink.BLACK),
    )


def _scale(a_km: float, x: float, y: float, most: float, *, miles: bool) -> tuple[Mark, ...]:
    """A bar and the kilometres or miles that it stands for."""
    unit = a_km * METRES_A_MILE / 1000 if miles else a_km
    long = max((one for one in SCALES if one * unit <= most), default=SCALES[0])
    end = x + long * unit
    words = tr("{number} km", number=in_digits(long, 6, trimmed=True))
    if miles:
        words = tr("{number} mi", number=in_digits(long, 6, trimmed=True))
    elif long < 1:
        words = tr("{number} m", number=in_digits(long * 1000))
    return (
        Trail(((x, y - 3), (x, y), (end, y), (end, y - 3)), 0.7, Ink.GREY),
        Words(end + 3, y, words, Face(6.5), Ink.GREY),
    )
