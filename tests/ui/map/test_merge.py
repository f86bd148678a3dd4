"""Places merged into marks: laws for every set of places."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ui.map.merge import merged, moved_aside

points = st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), max_size=60)
REACH = 22.0


def far(one: tuple[float, float], other: tuple[float, float]) -> float:
    return ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5


@given(points)
def test_every_place_is_in_one_group_near_its_leader(some: list[tuple[float, float]]) -> None:
    groups = merged(some, REACH)
    assert sorted(number for group in groups for number in group) == list(range(len(some)))
    for group in groups:
        assert group == sorted(group)
        assert all(far(some[group[0]], some[number]) < REACH + 1e-6 for number in group)


@given(points)
def test_leaders_never_overlap(some: list[tuple[float, float]]) -> None:
    leaders = [some[group[0]] for group in merged(some, REACH)]
    assert all(far(one, other) >= REACH - 1e-6 for one, other in combinations(leaders, 2))


@given(points)
def test_the_same_places_are_merged_the_same_way(some: list[tuple[float, float]]) -> None:
    assert merged(some, REACH) == merged(some, REACH)


def test_places_across_the_lines_of_the_grid_are_merged() -> None:
    assert merged([(21.9, 21.9), (22.1, 22.1), (60, 60)], REACH) == [[0, 1], [2]]


@given(points, points)
def test_what_steps_aside_covers_nothing(
    some: list[tuple[float, float]], others: list[tuple[float, float]]
) -> None:
    steps = moved_aside(some, others, REACH)
    assert len(steps) == len(some)
    for (x, y), (right, down) in zip(some, steps, strict=True):
        if (right, down) != (0, 0):
            where = (x + right * REACH, y + down * REACH)
            assert all(
                max(abs(where[0] - other[0]), abs(where[1] - other[1])) >= REACH for other in others
            )


def test_a_home_steps_aside_from_a_stop_and_stays_where_there_is_room() -> None:
    assert moved_aside([(100, 100), (200, 200)], [(103, 100)], REACH)[1] == (0, 0)
    assert moved_aside([(100, 100)], [(103, 100)], REACH)[0] != (0, 0)
    crowd = [(x, y) for x in range(0, 300, 10) for y in range(0, 300, 10)]
    assert moved_aside([(100, 100)], crowd, REACH) == [(0, 0)]
