"""Change sets: what a command did, and taking it back."""

import threading
from datetime import date

import pytest
from sqlalchemy import func, select

from scheduler.errors import UserError
from scheduler.model.clients import Client, Contact, Site
from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.office import Office
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched
from scheduler.store.schema import open_schedule


@pytest.fixture
def office(journal: Journal) -> int:
    with journal.command("office", actor="Mia") as unit:
        made = Office(name="Main", zone="America/New_York", currency="USD", hours=[])
        unit.session.add(made)
        unit.session.flush()
        return made.id


def _add_client(journal: Journal, office: int, name: str) -> tuple[int, int]:
    """The client's id and the change set that made it."""
    with journal.command("client", actor="Mia", office_id=office) as unit:
        client = Client(
            office_id=office,
            name=name,
            sites=[Site(street="Orchard St", zone="America/New_York")],
            contacts=[Contact(name="Dorothy")],
        )
        unit.session.add(client)
        unit.session.flush()
        key = client.id
    assert unit.change_set_id is not None
    return key, unit.change_set_id


def _image(store: Store) -> list[object]:
    """All clients with what belongs to them, as plain values."""
    with store.reading() as session:
        return [
            (
                client.name,
                client.since,
                client.notes,
                [site.street for site in client.sites],
                [contact.name for contact in client.contacts],
            )
            for client in session.scalars(select(Client).order_by(Client.id))
        ]


def test_undo_is_the_inverse_of_a_command_and_redo_of_undo(
    store: Store, journal: Journal, office: int
) -> None:
    client, _ = _add_client(journal, office, "Gift shop")
    before = _image(store)
    with journal.command("client", actor="Mia") as unit:
        edited = unit.session.get_one(Client, client)
        edited.name, edited.since, edited.notes = "Gift corner", date(2026, 1, 2), "mice"
        edited.contacts.clear()
        edited.sites.append(Site(street="Ludlow St", zone="America/New_York"))
    after = _image(store)
    assert unit.change_set_id is not None

    undone = journal.undo(unit.change_set_id, actor="Mia")
    assert _image(store) == before
    journal.undo(undone.change_set, actor="Mia")
    assert _image(store) == after


def test_a_creation_is_taken_back_whole(store: Store, journal: Journal, office: int) -> None:
    _, made = _add_client(journal, office, "Gift shop")
    journal.undo(made, actor="Mia")
    assert _image(store) == []
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Site)) == 0


def test_what_was_taken_back_cannot_be_taken_back_again(journal: Journal, office: int) -> None:
    _, made = _add_client(journal, office, "Gift shop")
    journal.undo(made, actor="Mia")
    with pytest.raises(UserError, match="already taken back"):
        journal.undo(made, actor="Mia")


def test_a_later_change_stands_in_the_way_and_is_named(
    store: Store, journal: Journal, office: int
) -> None:
    client, made = _add_client(journal, office, "Gift shop")
    with journal.command("client", actor="Otto") as unit:
        unit.session.get_one(Client, client).name = "Gift corner"
    before = _image(store)
    with pytest.raises(UserError, match=r"Gift corner was changed later by Otto \(client, change"):
        journal.undo(made, actor="Mia")
    assert _image(store) == before


def test_changes_of_other_fields_do_not_stand_in_the_way(
    store: Store, journal: Journal, office: int
) -> None:
    client, _ = _add_client(journal, office, "Gift shop")
    with journal.command("client", actor="Mia") as renamed:
        renamed.session.get_one(Client, client).name = "Gift corner"
    with journal.command("client", actor="Otto") as noted:
        noted.session.get_one(Client, client).notes = "mice"
    assert renamed.change_set_id is not None
    journal.undo(renamed.change_set_id, actor="Mia")
    with store.reading() as session:
        kept = session.get_one(Client, client)
        assert (kept.name, kept.notes) == ("Gift shop", "mice")


def test_something_that_depends_on_it_stands_in_the_way(
    store: Store, journal: Journal, office: int
) -> None:
    client, made = _add_client(journal, office, "Gift shop")
    with journal.command("client", actor="Otto") as unit:
        unit.session.add(Contact(client_id=client, name="Second key"))
    with pytest.raises(UserError, match="depends on this"):
        journal.undo(made, actor="Mia")
    assert len(_image(store)) == 1


def test_a_command_that_changes_nothing_writes_nothing(
    store: Store, journal: Journal, office: int
) -> None:
    client, _ = _add_client(journal, office, "Gift shop")
    with journal.command("client", actor="Mia") as unit:
        unit.session.get_one(Client, client).name = "Gift shop"
    assert unit.change_set_id is None
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(ChangeSet)) == 2


def test_a_command_that_fails_leaves_nothing(store: Store, journal: Journal, office: int) -> None:
    with pytest.raises(RuntimeError), journal.command("client", actor="Mia") as unit:
        unit.session.add(Client(office_id=office, name="Gift shop"))
        unit.write()
        raise RuntimeError("a bug")
    assert _image(store) == []


def test_many_rows_are_journalled_like_single_ones(
    store: Store, journal: Journal, office: int
) -> None:
    rows = [
        {"office_id": office, "name": f"Client {n}", "match_key": "", "notes": "", "version": 1}
        for n in range(2500)
    ]
    with journal.command("import", actor="Mia") as unit:
        ids = unit.insert(Client, rows)
    assert len(set(ids)) == 2500
    with store.reading() as session:
        names = session.execute(select(Client.name).where(Client.id == ids[42])).scalar_one()
        assert names == "Client 42"
        assert session.scalar(select(func.count()).select_from(Change)) == 2501
    assert unit.change_set_id is not None
    journal.undo(unit.change_set_id, actor="Mia")
    assert _image(store) == []


def test_listeners_hear_what_was_touched(journal: Journal, office: int) -> None:
    heard: list[Touched] = []
    journal.listeners.append(heard.append)
    client, _ = _add_client(journal, office, "Gift shop")
    assert len(heard) == 1
    assert heard[0].ids["client"] == {client}
    assert heard[0].office == office


def test_an_edit_of_a_row_that_somebody_else_changed_is_refused(
    store: Store, journal: Journal, office: int
) -> None:
    if store.file is not None:
        pytest.skip("a file has one writer at a time")
    client, _ = _add_client(journal, office, "Gift shop")
    with (
        pytest.raises(UserError, match="Somebody else changed this"),
        journal.command("client", actor="Mia") as unit,
    ):
        held = unit.session.get_one(Client, client)
        with journal.command("client", actor="Otto") as other:
            other.session.get_one(Client, client).name = "Gift corner"
        held.name = "Gift nook"


def test_two_programs_write_one_schedule_in_turn(target: str, office: int) -> None:
    def add(name: str) -> None:
        store = open_schedule(target, create=False)
        journal = Journal(store, Clock())
        for number in range(10):
            _add_client(journal, office, f"{name} {number}")
        store.close()

    threads = [threading.Thread(target=add, args=(name,)) for name in ("Ana", "Ben")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    store = open_schedule(target, create=False)
    assert len(_image(store)) == 20
    store.close()


def test_a_text_that_does_not_fit_is_refused_on_every_store(
    store: Store, journal: Journal, office: int
) -> None:
    """A server would refuse it with words of its own, a file would keep it."""
    key, _ = _add_client(journal, office, "Gift Shop")
    before = _image(store)
    with (
        pytest.raises(UserError, match="“phone” has 41 letters; use at most 40"),
        journal.command("client", actor="Mia", office_id=office) as unit,
    ):
        unit.session.get_one(Client, key).contacts[0].phone = "1" * 41
    with pytest.raises(UserError, match="“name” has 201 letters; use at most 200"):
        _add_client(journal, office, "G" * 201)
    assert _image(store) == before
