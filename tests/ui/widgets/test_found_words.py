"""What a search found, in words."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scheduler.model.kinds import VisitStatus
from scheduler.views.search import About, Fact, Found, FoundRow
from ui.widgets.found_words import Marked, by_kind, found_line, lately

DAY = date(2026, 11, 26)
SHOP = FoundRow(
    kind=Found.CLIENT,
    id=1,
    office_id=1,
    title=Fact(About.NAME, "Gift shop", ((0, 4),)),
    facts=(
        Fact(About.STREET, "88 Orchard St"),
        Fact(About.POSTAL_CODE, "10002"),
        Fact(About.PHONE, "+12125550143", ((8, 12),)),
        Fact(About.NUMBER, "D17"),
    ),
    zone="America/New_York",
    client_id=1,
    day=DAY,
    start=datetime(2026, 11, 26, 14, 40, tzinfo=UTC),
)
VISIT = replace(SHOP, kind=Found.VISIT, visit_id=7, status=VisitStatus.PLANNED)
OFFICES = {1: "Manhattan", 2: "Brooklyn"}


def aside(row: FoundRow) -> str:
    return found_line(row, 1, OFFICES).aside


def test_the_facts_of_a_client() -> None:
    line = found_line(SHOP, 1, OFFICES)
    assert [fact.text for fact in line.facts] == ["88 Orchard St", "+1 212-555-0143"]
    assert list(line.facts[1].runs()) == [("+1 212-555-", False), ("0143", True)]
    assert list(line.title.runs()) == [("Gift", True), (" shop", False)]
    assert line.spoken == "Gift shop, 88 Orchard St, +1 212-555-0143, next Thu 26 Nov, Clients"
    elsewhere = found_line(SHOP, 2, OFFICES)
    assert elsewhere.facts[-1].text == "Manhattan office"


def test_a_number_is_told_where_it_was_typed() -> None:
    typed = replace(SHOP, facts=(Fact(About.NUMBER, "D17", ((0, 3),)),))
    assert found_line(typed, 1, OFFICES).facts == (Marked("D17", ((0, 3),)),)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (SHOP, "next Thu 26 Nov"),
        (replace(SHOP, day=None), ""),
        (replace(SHOP, gone_on=DAY), "not a client since 26 Nov 2026"),
        (replace(SHOP, kind=Found.TECHNICIAN, gone_on=DAY), "left on 26 Nov 2026"),
        (VISIT, "Thu 26 Nov, 09:40"),
        (replace(VISIT, start=None, status=VisitStatus.DUE), "due Thu 26 Nov"),
        (replace(VISIT, status=VisitStatus.DONE), "done 26 Nov 2026"),
    ],
)
def test_what_stands_at_the_right(row: FoundRow, told: str) -> None:
    assert aside(row) == told


def test_the_kind_of_the_best_row_comes_first_and_the_gone_last() -> None:
    gone = replace(SHOP, id=2, gone_on=DAY)
    lines = by_kind([VISIT, SHOP, replace(VISIT, id=8), gone], 1, OFFICES)
    assert [line.title.text for line in lines if line.row is None] == [
        "Visits",
        "Clients",
        "Former clients and technicians",
    ]
    assert [line.row.id for line in lines if line.row] == [1, 8, 1, 2]
    assert by_kind([], 1, OFFICES) == lately([], 1, OFFICES) == ()
