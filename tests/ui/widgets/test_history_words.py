"""What the history says, for entries of this program and of older ones."""

from datetime import UTC, date, datetime

import pytest

from scheduler.views.history import (
    FieldChange,
    HistoryRow,
    RecordChange,
    VisitChange,
    WhereRow,
)
from ui.widgets.history_changes import record_change, visit_change
from ui.widgets.history_words import facts, lines, sentence, undone_when

AT = datetime(2026, 11, 24, 15, 42, tzinfo=UTC)
ZONE = "America/New_York"


def row(command: str, **summary: str | int) -> HistoryRow:
    return HistoryRow(41, AT, "Mia", command, summary, "", True, "Manhattan", ZONE)


@pytest.mark.parametrize(
    ("command", "summary", "told"),
    [
        (
            "move",
            {"name": "Gift shop", "technician": "Omar", "day": "2026-11-26", "minute": 620},
            "Moved Gift shop to Thu 26, 10:20 with Omar",
        ),
        ("move", {"name": "Gift shop", "out": True}, "Took Gift shop out of the plan"),
        ("move", {"name": "Gift shop", "visits": 3}, "Moved Gift shop (3 visits)"),
        ("move", {}, "Moved a visit"),
        ("plan", {"office": "Manhattan", "version": 7}, "Plan 7 of Manhattan"),
        (
            "plan",
            {"office": "Manhattan", "version": 7, "from": "2026-11-23", "days": 5},
            "Plan 7 of Manhattan, 23 – 27 November",
        ),
        ("confirm_plan", {"office": "Manhattan", "version": 7}, "Confirmed plan 7 of Manhattan"),
        (
            "absence",
            {"name": "Ana", "new": True, "first": "2026-11-24", "last": "2026-11-26"}
            | {"kind": "holiday"},
            "Ana away 24 – 26 November (on holiday)",
        ),
        (
            "absence",
            {"name": "Ana", "new": True, "first": "2026-11-25", "last": "2027-02-17"}
            | {"kind": "holiday", "times": 12},
            "Ana away 12 times between 25 Nov and 17 Feb (on holiday)",
        ),
        (
            "absence",
            {"name": "Ana", "new": True, "first": "2026-11-25", "last": "2026-11-25"}
            | {"kind": "training", "times": 2},
            "Ana away 2 times on 25 Nov (in training)",
        ),
        ("absence", {"name": "Ana", "new": True}, "Ana away"),
        ("absence", {"name": "Ana", "new": False}, "Changed an absence of Ana"),
        (
            "absence",
            {"name": "Ana", "gone": True, "first": "2026-11-24", "last": "2026-11-24"},
            "Ana not away after all: Tue 24 Nov (sick)",
        ),
        (
            "closure",
            {"name": "Gift shop", "new": True, "first": "2026-11-24", "last": "2026-11-25"},
            "Gift shop closed 24 – 25 November",
        ),
        ("client", {"name": "Gift shop", "new": True}, "New client Gift shop"),
        ("client", {"name": "Gift shop", "new": False}, "Changed the client Gift shop"),
        (
            "visit",
            {"name": "Gift shop", "technician": "Omar", "day": "2026-11-26"},
            "Booked Gift shop on Thu 26 Nov with Omar",
        ),
        ("visit", {"name": "Gift shop"}, "Added a visit to Gift shop"),
        (
            "done",
            {"name": "Gift shop", "day": "2026-11-24"},
            "Gift shop: the visit was made, Tue 24",
        ),
        ("notice", {"name": "Gift shop", "state": "sent"}, "Sent a notice to Gift shop"),
        ("notice", {}, "Wrote to a client"),
        ("import", {"kind": "clients", "file": "list.csv"}, "Imported clients from list.csv"),
        ("price_book", {"version": 3}, "Changed the prices: version 3"),
        (
            "price_book",
            {"version": 4, "learned": 2},
            "Took 2 prices from your own history: version 4 of the price book",
        ),
        ("something_new", {"name": "x"}, "Something new"),
    ],
)
def test_every_entry_has_its_sentence(command, summary, told):
    assert sentence(row(command, **summary)) == told


def test_lines_stand_under_their_day_with_facts_beneath():
    taken = HistoryRow(
        *(42, AT, "Mia", "client", {"name": "Tea Room"}, "Typing\nerror", False),
        *("Brooklyn", ZONE, "Lena", AT),
    )
    made = lines([taken, row("move", name="Gift shop")], "Manhattan")
    assert [line.title for line in made] == [
        *("Tuesday 24 November 2026", "Changed the client Tea Room", "Moved Gift shop"),
    ]
    assert made[1].facts == "Mia · Brooklyn · taken back by Lena · “Typing error”"
    assert made[2].facts == facts(made[2].row, "Manhattan") == "Mia"
    assert made[1].aside == "10:42"
    assert undone_when(taken) == "Taken back by Lena, Tue 24 Nov 10:42"


def where(name: str, day: int, hour: int) -> WhereRow:
    start = datetime(2026, 11, day, hour + 5, tzinfo=UTC)
    return WhereRow(name, date(2026, 11, day), start, start)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            where("Ana", 24, 9),
            where("Omar", 26, 10),
            "Tue 24, 09:00 with Ana → Thu 26, 10:00 with Omar",
        ),
        (where("Ana", 24, 9), where("Ana", 24, 10), "Tue 24, 09:00 with Ana → 10:00"),
        (where("Ana", 24, 9), None, "Tue 24, 09:00 with Ana → without a place"),
        (None, where("Ana", 24, 9), "planned: Tue 24, 09:00 with Ana"),
        (None, None, "added, without a place yet"),
    ],
)
def test_a_visit_is_told_from_whom_and_when_to_whom_and_when(before, after, told):
    change = VisitChange(7, "W-7", "Gift shop", before, after)
    assert visit_change(change, ZONE) == ("Gift shop", told)


def test_fields_are_told_in_words():
    change = RecordChange(
        "agreement",
        "Gift shop",
        made=False,
        removed=False,
        fields=(
            FieldChange("price_minor", 12000, 13000),
            FieldChange("minutes", 30, 45),
            FieldChange("window_start", None, 540),
            FieldChange("end", "2026-11-24", None),
            FieldChange("note", "", "x" * 100),
        ),
    )
    title, told = record_change(change, "USD", ZONE)
    assert title == "Agreement · Gift shop"
    assert told.splitlines() == [
        "Price: $120.00 → $130.00",
        "Minutes: 30 min → 45 min",
        "Window from: 09:00",
        "End: Tue 24 Nov → nothing",
        f"Note: {'x' * 79}…",
    ]


def test_what_a_calendar_says_is_told_in_words():
    level = FieldChange("level", "number_and_street", "full_brief")
    title, told = record_change(
        RecordChange("feed", "Ana Reyes", False, False, (level,)), "USD", ZONE
    )
    assert (title, told) == ("Calendar · Ana Reyes", "Level: number and street → full brief")
    language = FieldChange("language", "en", "es")
    _, told = record_change(
        RecordChange("technician", "Ana Reyes", False, False, (language,)), "USD", ZONE
    )
    assert told == "Language: English → Español"
