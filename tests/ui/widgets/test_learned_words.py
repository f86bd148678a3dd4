"""What was seen of clients leaving in words, also where there is nothing, or very much, to tell."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.learning import FOLLOWED_DAYS, Followed, Seen, extra, seen
from scheduler.continuity.price_book import Unit
from scheduler.model.kinds import Level, Subject
from scheduler.views.learning import ChanceRow, LearnedRow, LearningRows
from ui.widgets import learned_words as words

MILLION = seen([Followed(FOLLOWED_DAYS, left=False)] * 1_000_000)
NOBODY = seen([])
ONE_LEFT = seen([Followed(3, left=True)])


def row(after: Seen, usually: Seen) -> ChanceRow:
    return ChanceRow(Subject.PERSON, Level.OPEN, 0, after, usually, extra(after, usually))


def learned(needed: int | None) -> LearnedRow:
    seen_ = row(NOBODY, NOBODY)
    return LearnedRow("churn_open_0", Unit.BASIS_POINTS, 50, None, seen_, 0.005, None, needed)


@pytest.mark.parametrize(
    ("after", "usually", "told"),
    [
        (NOBODY, NOBODY, "Not known yet"),
        (ONE_LEFT, NOBODY, "Not known yet"),
        (ONE_LEFT, ONE_LEFT, "0\N{NO-BREAK SPACE}%, between −85 and 85\N{NO-BREAK SPACE}%"),
        (MILLION, MILLION, "0\N{NO-BREAK SPACE}%, about 0\N{NO-BREAK SPACE}%"),
        (ONE_LEFT, MILLION, "+100\N{NO-BREAK SPACE}%, between 15 and 100\N{NO-BREAK SPACE}%"),
    ],
)
def test_the_ends_of_what_may_be_found(after: Seen, usually: Seen, told: str) -> None:
    assert words.found(row(after, usually)) == told


follow_ups = st.lists(st.builds(Followed, st.integers(0, FOLLOWED_DAYS), st.booleans()))


@given(follow_ups, follow_ups)
def test_no_words_hold_what_is_no_number(one: list[Followed], other: list[Followed]) -> None:
    told = row(seen(one), seen(other))
    for text in (words.found(told), words.counted(told)):
        assert "nan" not in text
        assert "inf" not in text
        assert text


def test_more_visits_than_anybody_makes_are_not_promised() -> None:
    assert words.needed(learned(None)) == ""
    assert words.needed(learned(137)) == "Sure enough from about 140 visits"
    told = words.needed(learned(3_841_459_000_000))
    assert told == "Sure enough only from more than 1,000,000 visits"


def test_one_visit_and_no_visit() -> None:
    rows = LearningRows(1, None, 0, 0, (), (), ())
    assert words.lead(rows) == "No visit was made yet: there is nothing to learn from."
    one = words.lead(replace(rows, since=date(2026, 3, 2), visits=1))
    assert one.startswith("1 visit since 2 Mar 2026 and 0 cancellations.")
