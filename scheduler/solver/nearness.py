"""What lies near what: drives as a matrix, near places side by side, each visit's neighbours."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from scheduler.solver.matrices import (
    EARTH_RADIUS_KM,
    ROADS_PER_STRAIGHT_LINE,
    SPEED_KM_PER_HOUR,
    StatedTravel,
    StraightLines,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from scheduler.solver.arrays import Array
    from scheduler.solver.matrices import Travel
    from scheduler.solver.problem import Problem

NEIGHBOURS = 100
"""How many of the nearest visits each visit knows."""


def arranged(problem: Problem) -> tuple[Problem, Array]:
    """The problem with its visits in an order in which near ones mostly stand side by side.

    Beside it that order of its places. What a round looks at then lies close together in memory,
    and in the processor's cache.
    """
    order = _side_by_side(problem)
    rank = {problem.places[i].id: r for r, i in enumerate(order.tolist())}
    visits = sorted(problem.visits, key=lambda visit: rank[visit.place])
    return replace(problem, visits=tuple(visits)), order


def _side_by_side(problem: Problem) -> Array:
    """A chain of places that goes on to the nearest one not yet in it."""
    count = len(problem.places)
    order, here, taken = np.zeros(count, np.int64), 0, np.zeros(count)
    ways_from = _ways_from(problem.travel)
    for rank in range(count):
        order[rank] = here
        taken[here] = np.inf
        here = int(np.argmin(ways_from(here) + taken))
    return order


def _ways_from(travel: Travel) -> Callable[[int], Array]:
    """How far every place is from one, in whatever measure is at hand."""
    if isinstance(travel, StatedTravel):
        rows = travel.metre_rows
        return lambda place: np.array(rows[place], np.float64)
    points = np.array(travel.points, np.float64).reshape(-1, 2)
    points[:, 1] *= np.cos(points[:, 0])
    return lambda place: ((points - points[place]) ** 2).sum(axis=1)


def travel_array(problem: Problem, order: Array) -> Array:
    """int32[from, to, (minutes, metres)], places in an order.

    To the unit what ``problem.travel`` says leg by leg.
    """
    stated = problem.travel
    if isinstance(stated, StraightLines):
        return _straight(stated, order)
    travel = np.empty((len(order), len(order), 2), np.int32)
    for rank, i in enumerate(order.tolist()):
        travel[rank, :, 0] = np.array(stated.minute_rows[i])[order]
        travel[rank, :, 1] = np.array(stated.metre_rows[i])[order]
    return travel


def turned(travel: Array) -> Array:
    """The matrix by where ways lead to; the same one where they are as long there as back."""
    turned = travel.transpose(1, 0, 2)
    return travel if np.array_equal(travel, turned) else np.ascontiguousarray(turned)


def _straight(exact: StraightLines, order: Array) -> Array:
    """Straight lines in one go; a length that lies on the edge of rounding is worked out again."""
    lat, lon = np.array(exact.points, np.float64).reshape(-1, 2)[order].T
    travel = np.zeros((len(order), len(order), 2), np.int32)
    for i in range(len(order)):
        a = np.sin((lat[i:] - lat[i]) / 2) ** 2
        a += np.cos(lat[i:]) * np.cos(lat[i]) * np.sin((lon[i:] - lon[i]) / 2) ** 2
        km = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(1.0, a))) * ROADS_PER_STRAIGHT_LINE
        for column, length in enumerate((km / SPEED_KM_PER_HOUR * 60 + 0.5, 1000 * km + 0.5)):
            travel[i, i:, column] = length
            for j in i + np.flatnonzero(np.abs(length - np.round(length)) < 1e-6):
                pair = int(order[i]), int(order[j])
                travel[i, j] = exact.minutes(*pair), exact.metres(*pair)
        travel[i:, i] = travel[i, i:]
    return travel


def neighbours(places: Array, travel: Array, travel_to: Array) -> Array:
    """The nearest visits of each visit by the way there and back, itself first."""
    count = min(len(places), NEIGHBOURS)
    nearest = np.empty((len(places), count), np.int32)
    metres_a_minute = SPEED_KM_PER_HOUR * 1000 // 60
    for visit, place in enumerate(places):
        both = travel[place].astype(np.int64) + travel_to[place]
        way = (both[:, 0] * metres_a_minute + both[:, 1])[places]
        way[visit] = -1
        if count < len(places):
            few = np.argpartition(way, count - 1)[:count]
        else:
            few = np.arange(len(places))
        nearest[visit] = few[np.lexsort((few, way[few]))]
    return nearest
