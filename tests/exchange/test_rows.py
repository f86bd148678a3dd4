from datetime import date

import pytest

from scheduler.exchange.rows import (
    HistoryRow,
    Local,
    agreement_row,
    client_row,
    history_row,
    technician_row,
)
from scheduler.model.kinds import VisitStatus
from scheduler.views.records import Shift
from scheduler.views.work import RowProblem

LOCAL = Local("US", money_digits=2, month_first=True, zone="UTC", today=date(2026, 3, 30))


def test_a_client_row_is_cleaned() -> None:
    cleaned = client_row(
        7,
        {"name": " Joe's  Bakery ", "postal_code": "2134", "phone": "212_23", "latitude": ""},
        LOCAL,
    )
    assert cleaned.row is not None
    assert (cleaned.row.name, cleaned.row.postal_code) == ("Joe's Bakery", "02134")
    assert (cleaned.row.phone, cleaned.row.latitude) == ("212_23", None)
    assert cleaned.warnings == (
        RowProblem(7, "phone", "212_23", "The phone is not a phone number; it is kept as text."),
    )


def test_a_row_refused_for_several_reasons_is_one_problem_without_warnings() -> None:
    cleaned = client_row(9, {"name": "", "latitude": "400", "phone": "?", "longitude": "x"}, LOCAL)
    assert cleaned.row is None
    assert cleaned.warnings == ()
    assert cleaned.refused == RowProblem(
        9,
        "name",
        "",
        "The name is missing. The latitude is not between -90 and 90 degrees."
        " The longitude is not a number.",
    )


@pytest.mark.parametrize(
    ("latitude", "longitude", "doubtful"), [("0", "0", "latitude"), ("40.7", "", "longitude")]
)
def test_half_a_place_and_a_place_at_nought_are_left_out(
    latitude: str, longitude: str, doubtful: str
) -> None:
    raw = {"name": "Ann", "latitude": latitude, "longitude": longitude}
    cleaned = client_row(2, raw, LOCAL)
    assert cleaned.row is not None
    assert (cleaned.row.latitude, cleaned.row.longitude) == (None, None)
    assert [warning.field for warning in cleaned.warnings] == [doubtful]


def test_a_long_value_is_shown_short() -> None:
    cleaned = client_row(2, {"name": "x" * 5_000}, LOCAL)
    assert cleaned.refused is not None
    assert len(cleaned.refused.value) == 201


def test_a_technician_row_is_cleaned() -> None:
    raw = {"name": "Ana", "skills": "rodent; bird", "wage": "$24.50", "hours": "Mon 8-16"}
    cleaned = technician_row(2, raw, LOCAL)
    assert cleaned.row is not None
    assert cleaned.row.skills == ("rodent", "bird")
    assert cleaned.row.wage_minor == 2450
    assert cleaned.row.hours == (Shift(0, 480, 960),)
    unsaid = technician_row(2, {"name": "Ana", "skills": " "}, LOCAL).row
    assert unsaid is not None
    assert (unsaid.skills, unsaid.wage_minor, unsaid.hours) == (None, None, None)


def test_an_agreement_row_is_cleaned() -> None:
    raw = {"client": "12", "service": "Rodent", "rrule": "monthly", "start": "3/1/2026"}
    cleaned = agreement_row(2, raw | {"window": "9-11am", "price": "1.234,50"}, LOCAL)
    assert cleaned.row is not None
    assert cleaned.row.rule == "FREQ=MONTHLY"
    assert cleaned.row.start == date(2026, 3, 1)
    assert (cleaned.row.window, cleaned.row.price_minor) == ((540, 660), 123450)


def test_a_rule_without_a_start_does_not_depend_on_the_day() -> None:
    raw = {"client": "12", "service": "Rodent", "rrule": "monthly"}
    row = agreement_row(2, raw, LOCAL).row
    assert row is not None
    assert (row.rule, row.start) == ("FREQ=MONTHLY", None)


def test_an_agreement_that_makes_nothing_is_refused() -> None:
    raw = {"client": "12", "service": "Rodent", "rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}
    refused = agreement_row(4, raw, LOCAL).refused
    assert refused is not None
    assert (refused.row, refused.field, refused.value) == (4, "rrule", raw["rrule"])
    assert "makes no day at all" in refused.reason


def test_a_history_row_is_cleaned() -> None:
    raw = {"client": "12", "technician": "Ana", "date": "3/2/2026", "start": "9:30"}
    assert history_row(2, raw, LOCAL).row == HistoryRow(
        "12", "Ana", date(2026, 3, 2), 570, None, VisitStatus.DONE
    )


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"date": ""}, "date"),
        ({"date": "2/30/2026"}, "date"),
        ({"date": "4/1/2026"}, "date"),
        ({"technician": ""}, "technician"),
        ({"status": "maybe"}, "status"),
        ({"client": ""}, "client"),
    ],
)
def test_a_history_row_that_says_too_little_is_refused(changed: dict[str, str], field: str) -> None:
    raw = {"client": "12", "technician": "Ana", "date": "3/2/2026"} | changed
    refused = history_row(2, raw, LOCAL).refused
    assert refused is not None
    assert refused.field == field
