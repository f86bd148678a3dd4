"""Rhythms in words are the rules they stand for."""

from datetime import date, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.rhythm import OWN, RHYTHMS, by_month, on_words, read_rule, rule_problem, write_rule

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def visits(rule: str, start: date, number: int) -> list[date]:
    found = rrulestr(f"DTSTART:{start:%Y%m%d}T000000\nRRULE:{rule}")
    return [day.date() for day, _ in zip(found, range(number), strict=False)]


@given(st.sampled_from(sorted(RHYTHMS)), DAYS, st.booleans())
def test_a_rule_reads_back_as_the_rhythm_it_was_written_from(rhythm, start, same_weekday):
    rule = write_rule(rhythm, start, same_weekday=same_weekday)
    assert read_rule(rule, start) == (rhythm, same_weekday and by_month(rhythm))


@given(st.sampled_from(sorted(RHYTHMS)), DAYS, st.booleans())
def test_the_first_visit_is_on_the_first_day(rhythm, start, same_weekday):
    rule = write_rule(rhythm, start, same_weekday=same_weekday)
    assert visits(rule, start, 1) == [start]


@given(DAYS)
def test_no_month_is_left_out_however_short_it_is(start):
    days = visits(write_rule("monthly", start, same_weekday=False), start, 14)
    months = [day.year * 12 + day.month for day in days]
    assert months == list(range(months[0], months[0] + 14))


def test_the_same_weekday_of_the_month():
    tuesday = date(2026, 11, 24)
    assert on_words(tuesday) == ("On day 24 of the month", "On the fourth Tuesday")
    assert visits(write_rule("quarterly", tuesday, same_weekday=True), tuesday, 3) == [
        tuesday,
        date(2027, 2, 23),
        date(2027, 5, 25),
    ]
    assert on_words(tuesday + timedelta(days=7))[1] == "On the first Tuesday"
    assert on_words(date(2026, 11, 30)) == ("On day 30 of the month", "On the last Monday")


@pytest.mark.parametrize(
    "rule", ["FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=DAILY", "FREQ=MONTHLY;COUNT=3", "nonsense"]
)
def test_other_rules_are_own_ones(rule):
    assert read_rule(rule, date(2026, 11, 24)) == (OWN, False)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,FR", ""),
        ("rrule:freq=monthly", ""),
        ("every tuesday", "A rule begins with FREQ="),
        ("FREQ=SOMETIMES", "cannot be read"),
        ("FREQ=WEEKLY;UNTIL=20200101", "makes no visit"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "makes no visit"),
    ],
)
def test_what_is_wrong_with_a_rule(rule, said):
    told = rule_problem(rule, date(2026, 11, 24))
    assert (said in told) if said else not told
