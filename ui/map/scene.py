"""What the map shows at the moment: whose routes, of which days, and the chosen visit. No Qt."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import floor
from typing import NamedTuple

from scheduler.continuity.familiarity import Who
from scheduler.views.map import (
    HomeRow,
    MapRouteRow,
    MapRows,
    MapTechnicianRow,
    StopRow,
    WaitingRow,
)
from ui.map.mercator import TILE, Camera, World, beside, fit, project
from ui.map.merge import merged, moved_aside

REACH = 22.0
"""Pixels between the middles of two marks that do not touch."""

LEVELS = 4
"""Marks are merged anew at every quarter of a zoom, and in between stay as they are."""

APART = 1e-9
"""Places nearer than this part of the world (4 cm) are the same at every zoom."""

KINDS = tuple(Who)
"""Who comes, from best to worst."""


class Spot(NamedTuple):
    """A visit on the map; ``technician_id`` is None where it waits for a place in a route."""

    at: World
    row: StopRow | WaitingRow
    technician_id: int | None
    day: date


class Home(NamedTuple):
    """Where routes begin and end."""

    at: World
    technician: MapTechnicianRow


class Line(NamedTuple):
    """The way of one route; ``home`` is where it begins and ends, if that is known."""

    technician_id: int
    day: date
    stops: tuple[World, ...]
    home: World | None


class Mark(NamedTuple):
    """One or more visits drawn as one, where the first of them is.

    ``worst`` is who knows his client least, ``waiting`` says that one is in no route.
    """

    at: World
    spots: tuple[Spot, ...]
    worst: Who
    waiting: bool

    @property
    def same_place(self) -> bool:
        """Whether the visits are so near to each other that no zoom parts them."""
        return all(
            max(abs(spot.at.x - self.at.x), abs(spot.at.y - self.at.y)) < APART
            for spot in self.spots
        )


class HomeMark(NamedTuple):
    """One or more homes drawn as one, so many pixels beside where they are, to hide no stop."""

    at: World
    homes: tuple[Home, ...]
    right: float
    down: float


class Scene:
    """The map's state. Day, technician and chosen visit outlive other rows where they can.

    ``matching`` are the visits that somebody looks for, None for all of them; the others have no
    mark, though routes go by them. ``order`` gives each of ``everybody``, who might be shown, the
    number of his colour, so that newcomers and filters change nobody’s.
    """

    def __init__(self) -> None:
        self.rows: MapRows | None = None
        self.day: date | None = None
        self.alone: int | None = None
        self.chosen: int | None = None
        self.spots: tuple[Spot, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.homes: tuple[Home, ...] = ()
        self.order: dict[int, int] = {}
        self.matching: frozenset[int] | None = None
        self.everybody: frozenset[int] = frozenset()
        self._found: dict[int, Spot] = {}
        self._singles: list[Mark] = []
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._home_marks: dict[int, tuple[HomeMark, ...]] = {}
        self._grouped: dict[int, frozenset[int]] = {}

    def show(self, rows: MapRows | None) -> None:
        """Show other rows."""
        self.rows = rows
        everybody = rows.technicians if rows is not None else ()
        known = self.everybody | {one.id for one in everybody}
        self.order = {key: number for number, key in enumerate(sorted(known))}
        if self.alone not in self.order:
            self.alone = None
        self._lay_out()

    def turn(self, day: date | None) -> None:
        """Show one day, or all of them."""
        if day != self.day:
            self.day = day
            self._lay_out()

    def show_alone(self, technician_id: int | None) -> None:
        """Show one technician's routes alone, or everybody's."""
        if technician_id != self.alone:
            self.alone = technician_id
            self._lay_out()

    def choose(self, visit_id: int | None) -> None:
        """Choose a visit. One in a route that is hidden ends the showing alone."""
        self.chosen = visit_id
        if visit_id is None or self.alone is None or visit_id in self._found:
            return
        if any(stop.visit_id == visit_id for route in self._routes() for stop in route.stops):
            self.show_alone(None)

    def spot(self, visit_id: int | None) -> Spot | None:
        """Where a visit is, if it is shown."""
        return None if visit_id is None else self._found.get(visit_id)

    def technician(self, technician_id: int | None) -> MapTechnicianRow | None:
        """A technician by id."""
        everybody = self.rows.technicians if self.rows is not None else ()
        return next((one for one in everybody if one.id == technician_id), None)

    def stops_of(self, technician_id: int) -> int:
        """How many stops a technician has on the days shown, whether they are hidden or not."""
        mine = (route for route in self._routes() if route.technician_id == technician_id)
        return sum(self._matches(stop.visit_id) for route in mine for stop in route.stops)

    def neighbour(self, steps: int) -> int | None:
        """The visit so many steps on along the routes; the first one where none is chosen."""
        order = [spot.row.visit_id for spot in self.spots]
        if not order:
            return None
        if self.chosen not in self._found:
            return order[0]
        at = order.index(self.chosen) + steps if self.chosen is not None else 0
        return order[min(max(at, 0), len(order) - 1)]

    def fitted(self, width: float, height: float, pad: float) -> Camera:
        """A view of everything shown."""
        places = [spot.at for spot in self.spots] + [home.at for home in self.homes]
        if self.matching is not None:
            places += [stop for line in self.lines for stop in line.stops]
        return fit(places, width, height, pad)

    def marks(self, zoom: float) -> tuple[Mark, ...]:
        """The visits shown, those too near to each other at a zoom as one."""
        level = floor(zoom * LEVELS)
        if level not in self._marks:
            groups = merged([spot.at for spot in self.spots], _reach(level))
            self._marks[level] = tuple(self._mark(group) for group in groups)
        return self._marks[level]

    def home_marks(self, zoom: float) -> tuple[HomeMark, ...]:
        """The homes shown, those too near to each other at a zoom as one."""
        level = floor(zoom * LEVELS)
        if level not in self._home_marks:
            reach = _reach(level)
            groups = merged([home.at for home in self.homes], reach)
            places = [self.homes[group[0]].at for group in groups]
            steps = moved_aside(places, (mark.at for mark in self.marks(zoom)), reach)
            self._home_marks[level] = tuple(
                HomeMark(
                    at, tuple(self.homes[number] for number in group), right * REACH, down * REACH
                )
                for at, group, (right, down) in zip(places, groups, steps, strict=True)
            )
        return self._home_marks[level]

    def in_group(self, visit_id: int, zoom: float) -> bool:
        """Whether a visit is drawn as one with others at a zoom."""
        level = floor(zoom * LEVELS)
        if level not in self._grouped:
            self._grouped[level] = frozenset(
                spot.row.visit_id
                for mark in self.marks(zoom)
                if len(mark.spots) > 1
                for spot in mark.spots
            )
        return visit_id in self._grouped[level]

    def _mark(self, group: Sequence[int]) -> Mark:
        if len(group) == 1:
            return self._singles[group[0]]
        return _mark([self.spots[number] for number in group])

    def _routes(self) -> Iterable[MapRouteRow]:
        if self.rows is None:
            return ()
        return (route for route in self.rows.routes if self.day in (None, route.day))

    def _lay_out(self) -> None:
        self._marks, self._home_marks, self._grouped = {}, {}, {}
        spots: list[Spot] = []
        lines: list[Line] = []
        homes: dict[int, Home] = {}
        if self.rows is not None:
            reference = _reference(self.rows)
            homes = self._shown_homes(self.rows, reference)
            for route in self._routes():
                if self.alone in (None, route.technician_id):
                    stops = _stops(route, reference)
                    home = homes.get(route.technician_id)
                    spots.extend(stop for stop in stops if self._matches(stop.row.visit_id))
                    places = tuple(stop.at for stop in stops)
                    lines.append(Line(route.technician_id, route.day, places, home and home.at))
            waiting = self.rows.waiting
            spots.extend(Spot(_world(row, reference), row, None, row.due_on) for row in waiting)
        self.spots, self.lines, self.homes = tuple(spots), tuple(lines), tuple(homes.values())
        self._found = {spot.row.visit_id: spot for spot in spots}
        self._singles = [_mark([spot]) for spot in spots]

    def _matches(self, visit_id: int) -> bool:
        return self.matching is None or visit_id in self.matching

    def _shown_homes(self, rows: MapRows, reference: World) -> dict[int, Home]:
        return {
            one.id: Home(_world(one.home, reference), one)
            for one in rows.technicians
            if one.home is not None and self.alone in (None, one.id)
        }


def _mark(spots: Sequence[Spot]) -> Mark:
    who = [KINDS.index(spot.row.who) for spot in spots if isinstance(spot.row, StopRow)]
    waiting = any(spot.technician_id is None for spot in spots)
    return Mark(spots[0].at, tuple(spots), KINDS[max(who, default=0)], waiting)


def _stops(route: MapRouteRow, reference: World) -> list[Spot]:
    return [
        Spot(_world(stop, reference), stop, route.technician_id, route.day) for stop in route.stops
    ]


def _world(row: StopRow | WaitingRow | HomeRow, reference: World) -> World:
    return beside(project(row.latitude, row.longitude), reference)


def _reference(rows: MapRows) -> World:
    """A place of the office, so that those across the date line are shown beside it."""
    for route in rows.routes:
        for stop in route.stops:
            return project(stop.latitude, stop.longitude)
    for row in rows.waiting:
        return project(row.latitude, row.longitude)
    return World(0.5, 0.5)


def _reach(level: int) -> float:
    """The part of the world that ``REACH`` pixels are at the least zoom of a level."""
    return float(REACH / (TILE * 2.0 ** (level / LEVELS)))
