"""When the end of a licence is told, and what it breaks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.licences import FAR, NEAR, Ending, breaks, days_left, ending, told_until

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (-400, Ending.OVER),
        (-1, Ending.OVER),
        (0, Ending.NEAR),
        (14, Ending.NEAR),
        (15, Ending.FAR),
        (60, Ending.FAR),
        (61, None),
    ],
)
def test_the_end_is_told_sixty_and_fourteen_days_ahead(days, told):
    assert (NEAR, FAR) == (14, 60)
    assert ending(TODAY + timedelta(days=days), TODAY) is told


def test_what_never_runs_out_is_never_told():
    assert ending(None, TODAY) is None


def test_on_its_last_day_a_licence_still_opens_the_door():
    assert not breaks(TODAY, TODAY)
    assert breaks(TODAY + timedelta(days=1), TODAY)
    assert days_left(TODAY, TODAY) == 0


@given(st.integers(-1000, 1000))
def test_it_is_told_exactly_until_the_last_day_that_is_looked_at(days):
    last_day = TODAY + timedelta(days=days)
    assert (ending(last_day, TODAY) is not None) == (last_day <= told_until(TODAY))
