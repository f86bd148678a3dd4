"""The history in pages: what is listed, looked for, opened, and what stands in the way."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from scheduler.errors import ChangedLater, UserError
from scheduler.history import History
from scheduler.model.decisions import ChangeSet
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.history import FieldChange, HistoryKind, HistoryWanted
from tests.company import Company

HistoryOf = Callable[[str], History]


@pytest.fixture
def history_of(store: Store, journal: Journal) -> HistoryOf:
    return lambda actor: History(store, journal, actor)


@pytest.fixture
def mia(history_of: HistoryOf) -> History:
    return history_of("Mia")


def _rename(company: Company, before: str, after: str) -> None:
    form = company.records.client_form(company.clients[before])
    company.records.save_client(replace(form, name=after))
    company.clients[after] = company.clients[before]


def _told(history: History, **wanted: object) -> list[str]:
    rows = history.page(HistoryWanted(**wanted)).rows  # type: ignore[arg-type]
    return [f"{row.command} {row.summary.get('name', '')}".strip() for row in rows]


@pytest.fixture
def filled(company: Company) -> Company:
    company.technician("Ana Reyes")
    company.client("Café Müller")
    company.client("Dorothy’s Gift Shop", usual="Ana Reyes")
    return company


def test_the_newest_comes_first_with_who_and_where(filled: Company, mia: History) -> None:
    rows = mia.page().rows
    assert [row.command for row in rows] == [
        *("agreement", "client", "agreement", "client", "technician", "office"),
    ]
    assert {(row.actor, row.in_force, row.zone) for row in rows} == {
        ("Mia", True, "America/New_York")
    }
    assert [row.office for row in rows] == [*["Main"] * 5, ""]
    assert rows[0].summary["service"] == "Rodent control"


def test_pages_follow_one_another_without_a_gap(filled: Company, mia: History) -> None:
    first = mia.page(limit=4)
    rest = mia.page(before=first.rows[-1].id, limit=4)
    assert (first.more, rest.more) == (True, False)
    assert first.rows + rest.rows == mia.page().rows


def test_it_is_looked_for_by_kind_person_words_and_number(filled: Company, mia: History) -> None:
    assert _told(mia, kind=HistoryKind.PLANS) == []
    assert len(_told(mia, kind=HistoryKind.RECORDS)) == 6
    assert _told(mia, actor="Lena") == []
    assert _told(mia, text="cafe muller") == ["agreement Café Müller", "client Café Müller"]
    assert _told(mia, text="dorothy's rodent") == ["agreement Dorothy’s Gift Shop"]
    newest = mia.page().rows[0]
    assert _told(mia, text=str(newest.id)) == ["agreement Dorothy’s Gift Shop"]
    assert mia.people() == ("Mia",)


def test_what_was_taken_back_says_by_whom_and_holds_again_once_brought_back(
    filled: Company, mia: History, history_of: HistoryOf
) -> None:
    _rename(filled, "Café Müller", "Café Mohn")
    change = mia.page().rows[0]
    lena = history_of("Lena")
    for _ in range(2):
        lena.undo(change.id)
        row = mia.page().rows[0]
        assert (row.id, row.in_force, row.undone_by) == (change.id, False, "Lena")
        assert row.undone_at is not None
        assert lena.redo_last() is not None
        assert mia.page().rows[0].in_force


def test_a_later_change_stands_in_the_way_and_is_named(
    filled: Company, mia: History, history_of: HistoryOf
) -> None:
    _rename(filled, "Café Müller", "Café Mohn")
    first = mia.page().rows[0].id
    _rename(filled, "Café Mohn", "Café Malve")
    later = mia.page().rows[0].id
    with pytest.raises(
        ChangedLater, match=rf"changed later by Mia \(client, change {later}\)"
    ) as no:
        mia.undo(first)
    assert no.value.change_set == later
    # Taken back and brought back it stands in the way as before, whoever did so.
    lena = history_of("Lena")
    lena.undo(later)
    lena.redo_last()
    with pytest.raises(ChangedLater, match=rf"by Lena \(client, change {later}\)") as no:
        mia.undo(first)
    assert no.value.change_set == later
    lena.undo(later)
    mia.undo(first)
    assert filled.records.client_form(filled.clients["Café Müller"]).name == "Café Müller"


def test_opened_it_tells_what_stood_there_before(filled: Company, mia: History) -> None:
    _rename(filled, "Café Müller", "Café Mohn")
    details = mia.details(mia.page().rows[0].id)
    (record,) = details.records
    assert (record.entity, record.name, record.made) == ("client", "Café Mohn", False)
    assert record.fields == (FieldChange("name", "Café Müller", "Café Mohn"),)
    assert (details.visits, details.lines, details.more) == ((), (), 0)
    with pytest.raises(UserError, match="no change 999"):
        mia.details(999)


def test_technicians_are_told_by_name(filled: Company, mia: History) -> None:
    form = filled.records.client_form(filled.clients["Café Müller"])
    filled.records.save_client(replace(form, usual_id=filled.technicians["Ana Reyes"]))
    details = mia.details(mia.page().rows[0].id)
    (relation,) = [one for one in details.records if one.entity == "relation"]
    assert (relation.made, relation.name) == (True, "Café Müller")
    assert FieldChange("technician_id", None, "Ana Reyes") in relation.fields


def test_entries_of_older_programs_are_listed_as_they_are(
    store: Store, filled: Company, mia: History, clock: Clock
) -> None:
    with store.writing() as session:
        session.add(
            ChangeSet(
                command="move",
                actor="Otto",
                office_id=filled.office,
                summary={},
                at=clock.now(),
                lines=[],
            )
        )
    assert mia.page(HistoryWanted(kind=HistoryKind.MOVES)).rows[0].actor == "Otto"
    assert mia.people() == ("Mia", "Otto")
    assert mia.details(mia.page().rows[0].id).visits == ()


def test_undo_in_an_office_leaves_alone_what_was_done_in_another(
    filled: Company, mia: History
) -> None:
    form = filled.records.office_form(filled.office)
    other = replace(filled, office=filled.records.save_office(replace(form, id=None, name="North")))
    _rename(filled, "Café Müller", "Café Mohn")
    other.technician("Ben Cole")
    undone = mia.undo_last(filled.office)
    assert undone is not None
    assert (undone.command, undone.summary["name"]) == ("client", "Café Mohn")
    other.technician("Luca Ferri")
    redone = mia.redo_last(filled.office)
    assert redone is not None
    assert redone.id == undone.id
    assert filled.records.client_form(filled.clients["Café Müller"]).name == "Café Mohn"
