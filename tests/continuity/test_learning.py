"""Chances and intervals: hand-worked values, laws, and simulated offices whose truth is known."""

from math import asin, comb, nextafter, pi, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.learning import (
    FOLLOWED_DAYS,
    Extra,
    Followed,
    Seen,
    beta_below,
    beta_quantile,
    extra,
    interval,
    narrow_enough,
    seen,
    visits_needed,
)
from scheduler.model.kinds import Level

WHOLE = Followed(FOLLOWED_DAYS, left=False)
LEFT = Followed(10, left=True)

follow_ups = st.lists(st.builds(Followed, st.integers(0, FOLLOWED_DAYS), st.booleans()))


@pytest.mark.parametrize("x", [0.001, 0.1, 0.3, 0.5, 0.77, 0.999])
def test_the_incomplete_beta_has_its_known_values(x: float) -> None:
    assert beta_below(x, 1, 1) == pytest.approx(x, abs=1e-12)
    assert beta_below(x, 0.5, 0.5) == pytest.approx(2 / pi * asin(sqrt(x)), abs=1e-12)
    assert beta_below(x, 4, 1) == pytest.approx(x**4, abs=1e-12)
    # Of nine drawn evenly, at least three lie below x as often as the third lies there.
    at_least = sum(comb(9, n) * x**n * (1 - x) ** (9 - n) for n in range(3, 10))
    assert beta_below(x, 3, 7) == pytest.approx(at_least, abs=1e-12)


@pytest.mark.parametrize(("a", "b"), [(1.5, 6.5), (0.5, 200.5), (40.5, 900.5), (12.25, 3.75)])
def test_the_incomplete_beta_is_the_area_below(a: float, b: float) -> None:
    """By the midpoint rule over t = u^4, which takes away the steep beginning."""
    middles = (np.arange(200_000) + 0.5) / 200_000
    heights = 4 * middles ** (4 * a - 1) * (1 - middles**4) ** (b - 1)
    area = np.cumsum(heights) / heights.sum()
    for share in (0.025, 0.5, 0.975):
        place = int(np.searchsorted(area, share))
        assert beta_below((place + 1) ** 4 / 200_000**4, a, b) == pytest.approx(
            area[place], abs=1e-4
        )


@given(st.floats(0.001, 0.999), st.floats(0.5, 3_000), st.floats(0.5, 3_000))
def test_so_much_of_a_beta_lies_below_its_quantile(share: float, a: float, b: float) -> None:
    value = beta_quantile(share, a, b)
    assert beta_below(value - 2e-10, a, b) <= share <= beta_below(value + 2e-10, a, b)


def test_published_intervals() -> None:
    """Jeffreys' interval of 1 of 7 is Beta(1.5, 6.5); nothing of nothing may be anything."""
    assert interval(1, 7) == pytest.approx((0.0159, 0.5008), abs=5e-5)
    assert interval(10, 100) == pytest.approx((0.0526, 0.1701), abs=5e-5)
    assert interval(0, 0) == (0.0, 1.0)
    assert interval(0, 10) == pytest.approx((0.0, 0.2172), abs=5e-5)
    assert interval(10, 10) == pytest.approx((0.7828, 1.0), abs=5e-5)


@given(st.integers(0, 40), st.integers(0, 40), st.integers(2, 5))
def test_more_of_the_same_narrows_the_interval(left: int, stayed: int, times: int) -> None:
    few = seen([LEFT] * left + [WHOLE] * stayed)
    many = seen(([LEFT] * left + [WHOLE] * stayed) * times)
    if few.chance is not None:
        assert many.chance == pytest.approx(few.chance)
        assert many.high - many.low < few.high - few.low
    assert few.low <= (few.chance or 0.0) <= few.high


@given(st.integers(0, 30), st.integers(1, 30), st.integers(0, FOLLOWED_DAYS))
def test_where_all_were_followed_to_the_end_shares_are_shares(
    stayed: int, left: int, day: int
) -> None:
    told = seen([Followed(day, left=True)] * left + [WHOLE] * stayed)
    assert (told.visits, told.left) == (stayed + left, left)
    assert told.chance == pytest.approx(left / (stayed + left))
    assert (told.low, told.high) == pytest.approx(interval(left, stayed + left), abs=1e-6)


def test_who_was_followed_for_a_while_counts_for_a_while() -> None:
    """Ten followed; two gone from sight on day 30; one of the eight that are left on day 50."""
    told = seen([Followed(30, left=False)] * 2 + [Followed(50, left=True)] + [WHOLE] * 7)
    assert told == Seen(10, 1, pytest.approx(1 / 8), *interval(1, 8))
    # Before anybody leaves, a third of a stretch is a third of a visit.
    assert seen([Followed(30, left=False)] * 9) == Seen(9, 0, 0.0, *interval(0, 3))


def test_nobody_followed_is_nothing_known() -> None:
    assert seen([]) == Seen(0, 0, None, 0.0, 1.0)
    assert extra(seen([]), seen([WHOLE])) == Extra(None, -1.0, 1.0)


@given(follow_ups)
def test_an_interval_holds_what_was_seen(followed: list[Followed]) -> None:
    told = seen(followed)
    assert 0.0 <= told.low <= told.high <= 1.0
    if told.chance is not None:
        assert told.low - 1e-9 <= told.chance <= told.high + 1e-9


@given(follow_ups, follow_ups)
def test_a_difference_lies_in_its_interval_and_turns_with_its_sides(
    one: list[Followed], other: list[Followed]
) -> None:
    there, back = extra(seen(one), seen(other)), extra(seen(other), seen(one))
    assert -1.0 <= there.low <= there.high <= 1.0
    assert (there.low, there.high) == pytest.approx((-back.high, -back.low))
    if there.chance is not None and back.chance is not None:
        assert there.low - 1e-9 <= there.chance <= there.high + 1e-9
        assert there.chance == pytest.approx(-back.chance)


def test_newcombes_example() -> None:
    """56 of 70 against 48 of 80: his method 10 gives 0.0524 to 0.3339 by Wilson's intervals."""
    told = extra(seen([LEFT] * 56 + [WHOLE] * 14), seen([LEFT] * 48 + [WHOLE] * 32))
    assert told.chance == pytest.approx(0.2)
    assert (told.low, told.high) == pytest.approx((0.0524, 0.3339), abs=0.004)


def test_how_narrow_and_how_many() -> None:
    """Half of 5 to 25 % is ten points, which takes (2 x 1.96 / 0.1)^2 x 0.1 x 0.9 visits."""
    ends = [(f"churn_{level}_0", f"churn_{level}_3") for level in Level]
    assert [narrow_enough(*pair) for pair in ends] == [1_000, 450, 65]
    assert narrow_enough("moved_day_essential", "moved_day_open") == 1_950
    assert visits_needed(0.1, 0.1) == 139


@given(st.integers(5, 400), st.floats(0.05, 0.4))
def test_so_many_visits_make_it_about_so_narrow(visits: int, chance: float) -> None:
    left = max(round(chance * visits), 3)
    low, high = interval(left, visits)
    assert visits_needed(left / visits, high - low) == pytest.approx(visits, rel=0.2, abs=4)


@pytest.mark.parametrize("days", [0, 1, FOLLOWED_DAYS])
@pytest.mark.parametrize("visits", [0, 1, 2, 1_000_000])
def test_the_ends_of_what_may_be_seen_have_figures_too(visits: int, days: int) -> None:
    """Nobody at all, one client alone, a million visits; nobody left, one did, all did."""
    stays, leaves = Followed(days, left=False), Followed(days, left=True)
    for left in {0, min(1, visits), visits}:
        told = seen([leaves] * left + [stays] * (visits - left))
        assert 0.0 <= told.low <= told.high <= 1.0
        assert (told.visits, told.left) == (visits, left)
        assert told.chance is None if not visits else 0.0 <= (told.chance or 0.0) <= 1.0
        for more in (extra(told, told), extra(told, seen([])), extra(told, seen([stays]))):
            assert -1.0 <= more.low <= more.high <= 1.0
    if visits == 1_000_000 and days:
        assert seen([leaves] * visits).low > 0.9999


@given(st.floats(0.5, 1e6), st.floats(0.5, 1e6))
def test_at_its_mean_a_beta_is_worked_out_from_one_side(a: float, b: float) -> None:
    for x in (a / (a + b), (a + 1.0) / (a + b + 2.0)):
        for near in (nextafter(x, 0.0), x, nextafter(x, 1.0)):
            assert 0.05 < beta_below(near, a, b) < 0.95
