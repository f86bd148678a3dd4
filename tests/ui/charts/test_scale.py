"""Round numbers, places and labels, as laws."""

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ui.charts.scale import STEPS, Scale, every, nearest, nice_step, runs, slots, ticks

FIGURES = st.floats(-1e9, 1e9).map(lambda figure: round(figure, 6))
SPANS = st.floats(1e-6, 1e9)


@given(FIGURES, FIGURES, st.integers(2, 8))
def test_ticks_enclose_what_they_are_for(one, other, most):
    low, high = sorted((one, other))
    assume(high - low > 1e-6 * max(abs(low), abs(high), 1))
    found = ticks(low, high, most)
    step = found[1] - found[0]
    assert found[0] <= low + step * 1e-6
    assert found[-1] >= high - step * 1e-6
    assert 2 <= len(found) <= most + 2


@given(FIGURES, SPANS, st.integers(2, 8))
def test_ticks_are_multiples_of_one_step(low, span, most):
    assume(span > 1e-6 * max(abs(low), 1))
    step = nice_step(span, most)
    for mark in ticks(low, low + span, most):
        assert mark / step == pytest.approx(round(mark / step), abs=1e-6)


@given(SPANS, st.integers(1, 10))
def test_a_step_is_round_and_the_smallest_that_reaches(span, most):
    step = nice_step(span, most)
    assert step * most >= span * (1 - 1e-6)
    digits = f"{step:.6e}".split("e")[0]
    assert float(digits) in STEPS
    power = step / float(digits)
    smaller = max(s * p for p in (power, power / 10) for s in STEPS if s * p < step * (1 - 1e-9))
    assert smaller * most < span * (1 + 1e-6)


def test_ticks_that_people_would_choose():
    assert ticks(0, 97) == (0, 25, 50, 75, 100)
    assert ticks(0.62, 0.92) == pytest.approx((0.6, 0.7, 0.8, 0.9, 1.0))
    assert ticks(0, 0) == (0, 1)
    assert ticks(3, 3) == (3, 4)
    assert ticks(18_240, 21_900) == (18_000, 19_000, 20_000, 21_000, 22_000)


@given(FIGURES, SPANS, st.floats(0, 1000), st.floats(1, 1000), st.floats(0, 1))
def test_a_scale_keeps_shares(low, span, start, length, share):
    assume(low + span > low)
    high = low + span
    scale = Scale(low, high, start, start + length)
    assert scale.at(low) == pytest.approx(start)
    assert scale.at(high) == pytest.approx(start + length)
    upwards = Scale(low, high, start + length, start)
    middle = low + share * span
    assert scale.at(middle) + upwards.at(middle) == pytest.approx(2 * start + length, abs=1e-3)


def test_one_figure_lies_in_the_middle():
    assert Scale(5, 5, 0, 100).at(5) == 50


@given(st.integers(1, 60), st.floats(0, 500), st.floats(10, 2000), st.floats(1, 60))
def test_columns_stand_inside_and_apart(number, start, length, widest):
    found = slots(number, start, start + length, widest)
    assert len(found) == number
    for middle, wide in found:
        assert start - 1e-6 <= middle - wide / 2
        assert middle + wide / 2 <= start + length + 1e-6
        assert wide <= widest
    for (one, wide), (other, _) in pairwise(found):
        assert other - one - wide >= wide / 3 - 1e-6


def test_no_columns_are_none():
    assert slots(0, 0, 100, 10) == ()


@given(st.lists(st.floats(0, 200), max_size=30), st.floats(1, 100))
def test_labels_written_do_not_touch(widths, pitch):
    apart = every(widths, pitch)
    assert apart >= 1
    if widths:
        assert apart * pitch >= max(widths)


@given(st.lists(st.one_of(st.none(), st.just(1.0)), max_size=30))
def test_runs_are_all_that_is_known_and_never_cross_a_gap(figures):
    found = runs(figures)
    assert [n for run in found for n in run] == [
        n for n, figure in enumerate(figures) if figure is not None
    ]
    for run in found:
        assert list(run) == list(range(run[0], run[-1] + 1))
    for one, other in pairwise(found):
        assert other[0] - one[-1] > 1


@given(st.lists(st.floats(-1e6, 1e6), min_size=1), st.floats(-1e6, 1e6))
def test_the_nearest_is_no_farther_than_any(places, wanted):
    found = nearest(places, wanted)
    assert found is not None
    assert abs(places[found] - wanted) == min(abs(place - wanted) for place in places)


def test_nothing_is_nearest_where_there_is_nothing():
    assert nearest([], 3) is None
