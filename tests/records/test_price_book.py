"""The price book: what it says, a new version, what is refused, and what it would have changed."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

import pytest

from scheduler.continuity.lines import Line, PriceLine, Source, total
from scheduler.continuity.price_book import ENTRIES, PriceBook, Unit
from scheduler.continuity.pricing import ClientFacts, continuity_lines, moved_lines
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState, Role
from scheduler.model.plans import Plan
from scheduler.records.service import Records
from scheduler.store.clock import Clock
from scheduler.store.prices import price_book
from scheduler.views.prices import PriceChangeRow
from tests.company import Company

BOOK = PriceBook.default()
MOVED = moved_lines(BOOK, ClientFacts(0), days=2)
LEARNED = continuity_lines(BOOK, ClientFacts(0), familiarity=0.5, is_usual=True, wage_minor=3_000)
DRIVE = PriceLine(
    Line.DRIVE, 450, Source.MEASURED, "price_per_km", (("metres", 10_000), ("price_minor", 45))
)


def road(client: str, lines: Iterable[PriceLine]) -> dict[str, Any]:
    """A road as a decision keeps it."""
    lines = tuple(lines)
    return {
        "visit_id": 1,
        "client": client,
        "lines": [line.to_json() for line in lines],
        "total_minor": total(lines),
    }


def decide(
    company: Company,
    at: datetime,
    *roads: dict[str, Any],
    state: DecisionState = DecisionState.CONFIRMED,
    sharing: int = 0,
) -> int:
    """A decision made at an instant."""
    with company.store.writing() as session:
        decision = Decision(
            office_id=company.office,
            question={},
            plan_version=1,
            shown=[],
            chosen={"roads": list(roads)},
            total_minor=sum(one["total_minor"] for one in roads) + sharing,
            state=state,
            proposed_by="Mia",
            proposed_role=Role.DISPATCHER,
            proposed_at=at,
            approved_at=at if state is DecisionState.CONFIRMED else None,
        )
        session.add(decision)
        session.flush()
        return decision.id


def test_a_new_office_has_every_entry_at_its_default(company: Company) -> None:
    rows = company.records.price_book(company.office)
    assert (rows.version, rows.made_by) == (1, "Mia")
    assert [(row.key, row.value) for row in rows.entries] == [
        (entry.key, entry.default) for entry in ENTRIES
    ]
    (drive,) = (row for row in rows.entries if row.key == "price_per_km")
    assert (drive.unit, drive.lines, drive.least) == (Unit.MINOR, (Line.DRIVE,), 0)


def test_a_saved_change_is_a_new_version_that_plans_are_priced_with(company: Company) -> None:
    records = company.records
    assert records.save_price_book(company.office, {"price_per_km": 52, "day_start": 0}, 1) == 2
    assert records.save_price_book(company.office, {"two_people": 1}, 2) == 3
    newest, second, first = records.price_book_versions(company.office)
    assert (newest.version, newest.made_by) == (3, "Mia")
    assert [(one.key, one.before, one.after) for one in newest.changes] == [("two_people", 0, 1)]
    assert second.changes == (
        PriceChangeRow(
            "price_per_km", Unit.MINOR, "Price of each kilometre driven", before=45, after=52
        ),
    )
    assert first.changes == ()
    with company.store.reading() as session:
        book = price_book(session, company.office)
    assert (book.version, book["price_per_km"], book["two_people"]) == (3, 52, 1)


def test_who_saves_over_a_later_version_is_told_whose(company: Company, clock: Clock) -> None:
    ben = Records(company.store, company.journal, clock, "Ben")
    ben.save_price_book(company.office, {"price_per_km": 52}, 1)
    with pytest.raises(UserError, match=r"Ben saved version 2 .* meanwhile"):
        company.records.save_price_book(company.office, {"price_per_km": 60}, 1)
    History(company.store, company.journal, "Ben").undo_last()
    with pytest.raises(UserError, match=r"Version 2 .* was taken back meanwhile"):
        company.records.save_price_book(company.office, {"price_per_km": 60}, 2)
    assert company.records.price_book(company.office).version == 1


def test_a_price_is_learned_until_somebody_changes_it_by_hand(company: Company) -> None:
    """The mark stands with the version, goes with a change by hand, and comes back with undo."""
    history = History(company.store, company.journal, "Mia")
    records, key = company.records, "churn_essential_1"
    records.save_price_book(company.office, {key: 720}, 1, {key: 214})
    newest = records.price_book_versions(company.office)[0]
    assert [(one.before, one.after, one.learned) for one in newest.changes] == [(1_000, 720, 214)]
    (row,) = history.rows(limit=1)
    assert row.summary == {"version": 2, "learned": 1}
    records.save_price_book(company.office, {"price_per_km": 52}, 2)
    assert learned(company) == {key: 214}
    records.save_price_book(company.office, {key: 800}, 3)
    assert learned(company) == {}
    history.undo_last()
    assert learned(company) == {key: 214}
    records.save_price_book(company.office, {}, 3, {key: 300})
    assert learned(company) == {key: 300}


def learned(company: Company) -> dict[str, int]:
    """What was learned of the prices, as the page reads it and as plans do."""
    rows = company.records.price_book(company.office).entries
    with company.store.reading() as session:
        book = price_book(session, company.office)
    told = {row.key: row.learned for row in rows if row.learned is not None}
    assert told == book.learned
    return told


def test_only_chances_of_losing_a_client_are_learned(company: Company) -> None:
    with pytest.raises(UserError, match="price_per_km' cannot be learned"):
        company.records.save_price_book(
            company.office, {"price_per_km": 50}, 1, {"price_per_km": 9}
        )


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, "Nothing differs from version 1"),
        ({"price_per_km": 45, "two_people": 0}, "Nothing differs from version 1"),
        ({"price_per_km": -1}, "from 0 to"),
        ({"retention_percent": 100}, "from 0 to 99"),
        ({"two_people": 2}, "from 0 to 1"),
        ({"prise_per_km": 1}, "no entry"),
    ],
)
def test_what_cannot_be_saved_is_refused_in_a_sentence(
    company: Company, changes: dict[str, int], told: str
) -> None:
    with pytest.raises(UserError, match=told) as refusal:
        company.records.save_price_book(company.office, changes, 1)
    assert str(refusal.value).endswith(".")
    assert len(company.records.price_book_versions(company.office)) == 1


def test_a_version_is_taken_back_and_brought_back(company: Company) -> None:
    history = History(company.store, company.journal, "Mia")
    company.records.save_price_book(company.office, {"price_per_km": 52}, 1)
    row = history.undo_last()
    assert row is not None
    assert (row.command, row.summary) == ("price_book", {"version": 2})
    assert company.records.price_book(company.office).version == 1
    history.redo_last()
    rows = company.records.price_book(company.office)
    assert (rows.version, rows.entries[0].value) == (2, 52)


def test_only_the_latest_version_is_taken_back(company: Company) -> None:
    history = History(company.store, company.journal, "Mia")
    company.records.save_price_book(company.office, {"price_per_km": 52}, 1)
    second = history.rows()[0].id
    company.records.save_price_book(company.office, {"price_per_km": 60}, 2)
    with pytest.raises(UserError, match=r"Mia saved version 3 .* take that back first"):
        history.undo(second)
    assert company.records.price_book(company.office).version == 3


def test_the_number_of_a_version_taken_back_is_not_used_where_a_plan_names_it(
    company: Company, clock: Clock
) -> None:
    company.records.save_price_book(company.office, {"price_per_km": 52}, 1)
    with company.store.writing() as session:
        session.add(
            Plan(
                office_id=company.office,
                version=1,
                first_day=clock.today("UTC"),
                days=5,
                total_minor=0,
                lines={},
                price_book_version=2,
                search={},
                made_at=clock.now(),
                made_by="Mia",
            )
        )
    History(company.store, company.journal, "Mia").undo_last()
    assert company.records.save_price_book(company.office, {"price_per_km": 60}, 1) == 3


def test_last_months_decisions_are_priced_again(company: Company, clock: Clock) -> None:
    now = clock.now()
    older = decide(
        company,
        now - timedelta(days=30),
        road("Gift shop", (DRIVE, *MOVED)),
        road("Tea room", LEARNED),
        road("Gift shop", (DRIVE,)),
        sharing=-100,
    )
    newer = decide(company, now - timedelta(hours=1), road("Book nook", MOVED))
    decide(company, now - timedelta(days=32), road("Long ago", (DRIVE,)))
    decide(company, now, road("Waits", (DRIVE,)), state=DecisionState.WAITING)
    decide(company, now, road("Taken back", (DRIVE,)), state=DecisionState.UNDONE)

    first, second = company.records.preview_price_book(
        company.office, {"price_per_km": 90, "learning_minutes": 40}
    )
    assert (first.decision_id, first.total_minor, first.again_minor) == (newer, 200, 200)
    assert second.decision_id == older
    assert second.clients == ("Gift shop", "Tea room")
    assert (second.roads, second.stuck) == (3, 0)
    # Two drives of 4.50 and 5.00 of learning twice over.
    assert second.again_minor - second.total_minor == 450 + 450 + 500
    assert second.total_minor == 450 + 200 + 590 + 450 - 100


def test_what_cannot_be_worked_out_is_counted_and_stays(company: Company, clock: Clock) -> None:
    decide(company, clock.now(), road("Tea room", (*LEARNED, DRIVE)))
    (row,) = company.records.preview_price_book(
        company.office, {"familiarity_visits": 3, "price_per_km": 46}
    )
    assert (row.stuck, row.again_minor - row.total_minor) == (2, 10)


def test_lines_are_held_against_the_book_they_were_made_with(
    company: Company, clock: Clock
) -> None:
    """What was decided before a change is not touched by the entries that stay."""
    office = company.office
    start = PriceLine(Line.DAYS, 500, Source.PRICE_BOOK, "day_start")
    company.records.save_price_book(office, {"day_start": 500}, 1)
    decide(company, clock.now() + timedelta(seconds=1), road("Tea room", (start, DRIVE)))
    company.records.save_price_book(office, {"price_per_km": 60}, 2)
    (row,) = company.records.preview_price_book(office, {"day_start": 700, "price_per_km": 60})
    assert row.again_minor - row.total_minor == 200


def test_a_preview_keeps_to_the_ranges_and_writes_nothing(company: Company) -> None:
    assert company.records.preview_price_book(company.office, {"price_per_km": 60}) == ()
    with pytest.raises(UserError, match="from 0 to"):
        company.records.preview_price_book(company.office, {"price_per_km": -1})
    assert company.records.price_book(company.office).version == 1
