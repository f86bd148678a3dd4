"""A schedule of every earlier version, with data in every table, opens and has lost nothing."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from scheduler.app import Application
from scheduler.doctor import examine
from scheduler.store.backup import copies_of
from scheduler.store.engine import connect
from scheduler.store.migrating import configuration
from scheduler.store.schema import HEAD, open_schedule
from tests.conftest import POSTGRESQL, TODAY, _on_server, _url
from tests.store.older import FIRST, older, snapshot

EARLIER = [f"{number:04}" for number in range(1, int(HEAD))]

GONE = {"outbox"}
"""Tables that later versions do without: what they told is told in another way."""

DROPPED = {("plan", "state"), ("feed", "failing_since"), ("feed", "last_error")}
SAID_OTHERWISE = {("decision", "question")}


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The file or URL of a store with nothing in it."""
    if request.param == "sqlite":
        yield str(tmp_path / "older.familiar")
        return
    if POSTGRESQL is None:
        pytest.skip("FAMILIAR_TEST_POSTGRESQL names no server")
    name = f"older_{uuid.uuid4().hex}"
    _on_server(f"CREATE DATABASE {name}")
    yield _url(name)
    _on_server(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.mark.parametrize("revision", EARLIER)
def test_every_row_is_still_there_and_the_doctor_is_content(empty: str, revision: str) -> None:
    store = connect(empty)
    older(store, revision)
    before = snapshot(store)
    store.close()
    assert all(before.values()), [name for name, rows in before.items() if not rows]

    open_schedule(empty, create=False).close()

    store = connect(empty)
    after = snapshot(store)
    store.close()
    assert set(before) - set(after) <= GONE
    for table, rows in before.items():
        if table in GONE:
            continue
        for key, row in rows.items():
            kept = after[table][key]
            assert {(table, name) for name in row if name not in kept} <= DROPPED
            for name in row.keys() & kept.keys():
                if (table, name) not in SAID_OTHERWISE:
                    assert kept[name] == row[name], (table, key, name)
        assert len(after[table]) == len(rows)

    _status, told, _words = examine(empty, ())
    (schedule,) = (one for one in told["findings"] if one["what"] == "Schedule")  # type: ignore[attr-defined]
    assert schedule["mend"] == ""
    with Application.open(empty, create=False, today=TODAY, actor="Mia") as app:
        office = app.records.offices()[0].id
        board = app.planning.board(office, TODAY, 7)
        assert [(card.number, card.technician_id) for card in board.cards if card.status] != []
        assert [row.command for row in app.history.rows()] == ["plan", "office"]
        (decision,) = app.desk.decisions(office)
        assert decision.title == "Ana Reyes"
        form = app.records.client_form(1)
        app.records.save_client(form)


@pytest.mark.parametrize("revision", EARLIER)
def test_a_backup_of_an_earlier_version_can_be_restored(tmp_path: Path, revision: str) -> None:
    file = tmp_path / "company.familiar"
    store = connect(str(file))
    older(store, revision)
    store.close()
    open_schedule(str(file), create=False).close()
    (backup,) = copies_of(file)
    with Application.open(str(file), create=False, today=TODAY, actor="Mia") as app:
        look = app.backups.look(backup.file)
        assert (look.offices, look.clients, look.planned, look.lost) == (("Manhattan",), 1, 1, 0)
        assert look.older
        app.backups.restore(backup.file)
        assert app.records.client_form(1).name == "Dorothy’s Gift Shop"


def test_no_version_is_left_out() -> None:
    known = ScriptDirectory.from_config(configuration(connect("nowhere.familiar")))
    assert sorted(one.revision for one in known.walk_revisions()) == [*EARLIER, HEAD]


def test_the_first_version_has_a_row_in_every_table() -> None:
    assert all(FIRST.values())
