"""Places too near to each other to be drawn apart become one mark, or step aside. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

Point = tuple[float, float]


def merged(points: Sequence[Point], reach: float) -> list[list[int]]:
    """The numbers of the points in groups, each led by the first of it.

    Leaders are at least ``reach`` from each other, so that marks of that size drawn where they are
    never overlap; everybody else is less than that from his leader. Points keep their order.
    """
    groups: list[list[int]] = []
    leaders: dict[int, list[tuple[float, float, list[int]]]] = {}
    near, nobody = reach * reach, ()
    for number, (x, y) in enumerate(points):
        # One number for a cell of the grid: this runs for thousands of visits while a hand zooms.
        cell = int(x // reach) * _ROW + int(y // reach)
        for around in _CELLS:
            for leader in leaders.get(cell + around, nobody):
                if (leader[0] - x) ** 2 + (leader[1] - y) ** 2 < near:
                    leader[2].append(number)
                    break
            else:
                continue
            break
        else:
            group = [number]
            groups.append(group)
            leaders.setdefault(cell, []).append((x, y, group))
    return groups


def moved_aside(
    points: Sequence[Point], others: Iterable[Point], room: float
) -> list[tuple[int, int]]:
    """For each point how many ``room`` it steps aside, right and down, to cover nothing else.

    Those that find no free side stay where they are.
    """
    taken: defaultdict[tuple[int, int], list[Point]] = defaultdict(list)
    for x, y in others:
        taken[int(x // room), int(y // room)].append((x, y))
    steps = []
    for x, y in points:
        aside = ((right, down, x + right * room, y + down * room) for right, down in _ASIDE)
        free = (step for step in aside if not _covers(taken, step[2], step[3], room))
        right, down, x, y = next(free, (0, 0, x, y))
        taken[int(x // room), int(y // room)].append((x, y))
        steps.append((right, down))
    return steps


def _covers(
    taken: Mapping[tuple[int, int], Sequence[Point]], x: float, y: float, room: float
) -> bool:
    column, row = int(x // room), int(y // room)
    return any(
        max(abs(other[0] - x), abs(other[1] - y)) < room
        for right, down in _AROUND
        for other in taken.get((column + right, row + down), ())
    )


_ASIDE = (
    *((0, 0), (0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1)),
    *((2, 0), (-2, 0), (0, -2), (0, 2), (2, -1), (-2, -1), (2, 1), (-2, 1), (2, -2), (-2, -2)),
)
"""Steps to where there may be room, the nearest first."""

_AROUND = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1), (1, -1), (-1, 1))

_ROW = 1 << 32
"""More than there are cells in a column of the grid."""

_CELLS = tuple(right * _ROW + down for right, down in _AROUND)
