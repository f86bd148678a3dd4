"""Texts that a spreadsheet would run."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scheduler.formulas import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+12125550143", "-2", "@SUM(A1)", "\t=1", "'=1", "''@x"])
def test_what_could_run_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["Gift shop", "", "’t Hoekje", "'Round the Corner", "a=b", "W-1"])
def test_what_cannot_run_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text("'=+-@\t ab", max_size=6))
@example("'=")
def test_it_is_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in ("=", "+", "-", "@", "\t")
