from datetime import date

import pytest

from scheduler.exchange.cleaning import Refused
from scheduler.exchange.repeats import recurrence

MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("RRULE:FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"),
        ("freq=monthly; bymonthday=1", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("FREQ=DAILY;UNTIL=20270101T000000Z", "FREQ=DAILY;UNTIL=20261231"),
        ("weekly", "FREQ=WEEKLY"),
        ("Monthly", "FREQ=MONTHLY"),
        ("every 2 weeks", "FREQ=WEEKLY;INTERVAL=2"),
        ("every other week", "FREQ=WEEKLY;INTERVAL=2"),
        ("every 2nd month", "FREQ=MONTHLY;INTERVAL=2"),
        ("quarterly", "FREQ=MONTHLY;INTERVAL=3"),
        ("every quarter", "FREQ=MONTHLY;INTERVAL=3"),
        ("Every Tuesday", "FREQ=WEEKLY;BYDAY=TU"),
        ("annually", "FREQ=MONTHLY;INTERVAL=12"),
        ("once", "FREQ=DAILY;COUNT=1"),
    ],
)
def test_rules_and_plain_words(written: str, rule: str) -> None:
    assert recurrence(written, MONDAY, "America/New_York") == rule


def test_monthly_from_the_31st_leaves_no_month_out() -> None:
    rule = recurrence("monthly", date(2026, 1, 31), "UTC")
    assert rule == "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"


@pytest.mark.parametrize(
    "written",
    [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;UNTIL=20200101",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=9,10",
        "FREQ=SOMETIMES",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=",
        "FREQ=MONTHLY;BYMONTHDAY=soon",
        "FREQ=DAILY;UNTIL=tomorrow",
        "BYDAY=MO",
        "=",
        "now and then",
        "every purple week",
        "every 0 weeks",
    ],
)
def test_a_rule_that_makes_nothing_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        recurrence(written, MONDAY, "America/New_York")


def test_a_rule_without_an_end_is_taken() -> None:
    assert recurrence("FREQ=DAILY", MONDAY, "UTC") == "FREQ=DAILY"
