"""How often somebody may ask."""

from hypothesis import given
from hypothesis import strategies as st

from scheduler.feeds.serving.limits import Limiter

NOON = 1_795_000_000.0


def test_the_limit_can_be_used_at_once() -> None:
    limiter = Limiter(20)
    assert [limiter.take("a", NOON) for _ in range(20)] == [0] * 20
    assert limiter.take("a", NOON) == 3


def test_who_waits_as_told_may_ask_again() -> None:
    limiter = Limiter(20)
    for _ in range(20):
        limiter.take("a", NOON)
    wait = limiter.take("a", NOON)
    assert limiter.take("a", NOON + wait / 2)
    assert not limiter.take("a", NOON + wait)
    assert limiter.take("a", NOON + wait)


def test_what_is_turned_away_does_not_count() -> None:
    limiter = Limiter(1)
    limiter.take("a", NOON)
    for second in range(60):
        assert limiter.take("a", NOON + second) == 60 - second
    assert not limiter.take("a", NOON + 60)


def test_one_does_not_use_up_what_another_has() -> None:
    limiter = Limiter(1)
    limiter.take("a", NOON)
    assert not limiter.take("b", NOON)


def test_looking_counts_nothing() -> None:
    limiter = Limiter(1)
    assert not limiter.wait("a", NOON)
    assert not limiter.take("a", NOON)
    assert limiter.wait("a", NOON) == 60


def test_a_clock_that_is_set_back_shuts_nobody_out_for_longer_than_a_minute() -> None:
    limiter = Limiter(1)
    limiter.take("a", NOON)
    assert limiter.wait("a", NOON - 86_400) == 60


def test_no_more_than_so_many_are_remembered() -> None:
    limiter = Limiter(1, most=100)
    for number in range(1000):
        limiter.take(str(number), NOON)
    assert len(limiter) == 100
    assert limiter.wait("999", NOON)


@given(st.integers(1, 90), st.lists(st.floats(0, 20, allow_nan=False), min_size=1, max_size=200))
def test_twice_the_limit_is_never_passed_in_a_minute(a_minute: int, pauses: list[float]) -> None:
    limiter, now, passed = Limiter(a_minute), NOON, []
    for pause in pauses:
        now += pause
        if not limiter.take("a", now):
            passed.append(now)
    for begin in passed:
        assert sum(begin <= at < begin + 60 for at in passed) <= 2 * a_minute
