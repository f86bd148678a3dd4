"""Two records of one client become one: everything moves, lists and searches find the one kept."""

from datetime import date, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import event, select

from scheduler.care.merging import MOVED
from scheduler.care.service import Care
from scheduler.errors import UserError
from scheduler.exchange.service import Exchange
from scheduler.history import History
from scheduler.model.clients import Client, Priority, Relation
from scheduler.model.everything import metadata
from scheduler.model.kinds import Level, RelationKind, Subject
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.care import InterviewForm, Likeness, RelationForm
from scheduler.views.records import ClientForm, PriorityForm
from tests.care.images import image
from tests.company import Company, place
from tests.conftest import TODAY

WEEK = timedelta(days=7)


def twin(company: Company, **said: str) -> int:
    """A second record of the gift shop under another name and number."""
    key = company.client("Gifts Orchard Street", where=place(20), usual="Omar Haddad")
    form = company.records.client_form(key)
    company.records.save_client(
        ClientForm(
            company.office,
            form.name,
            external_id="T-77",
            site=form.site,
            phone=said.get("phone", ""),
            usual_id=form.usual_id,
            notes=said.get("notes", ""),
            id=key,
            version=form.version,
        )
    )
    return key


def test_every_table_that_names_a_client_moves() -> None:
    """A new table that names clients has to say what becomes of it."""
    naming = {
        table.name
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "client" and key.parent.name == "client_id"
    }
    told = {entity.__tablename__ for entity in MOVED}
    assert naming == told | {Relation.__tablename__, Priority.__tablename__}


def test_who_looks_alike_is_offered_by_what_is_alike(shop: Company, care: Care) -> None:
    gift = shop.clients["Gift Shop"]
    form = shop.records.client_form(gift)
    shop.records.save_client(
        ClientForm(
            shop.office,
            form.name,
            site=form.site,
            phone="(212) 555-0143",
            usual_id=form.usual_id,
            id=gift,
            version=form.version,
        )
    )
    other = twin(shop, phone="+1 212-555-0143")
    (row,) = care.alike(gift)
    assert (row.id, row.by) == (other, (Likeness.PHONE, Likeness.ADDRESS))
    assert care.alike(shop.clients["Tea Room"]) == ()


def test_everything_moves_and_is_told_before(
    shop: Company, care: Care, history: History, store: Store
) -> None:
    gift, other = shop.clients["Gift Shop"], twin(shop, notes="Mind the cat.")
    shop.past("Gifts Orchard Street", "Omar Haddad", 7, 14)
    care.write_note(other, "The key is next door.")
    care.complain(other, "Late.")
    for client, level in ((gift, Level.ESSENTIAL), (other, Level.OPEN)):
        answers = (PriorityForm(Subject.PERSON, level),)
        care.interview(InterviewForm(client, answers, TODAY, "Mia"))
    before = image(store)
    preview = care.preview_merge(gift, other)
    assert preview.left_behind == (Subject.PERSON,)
    moved = care.merge(gift, other)
    assert moved == preview.moves
    assert (moved["visit"], moved["agreement"], moved["note"], moved["relation"]) == (2, 1, 1, 1)

    page = care.client(other)
    assert page.id == gift
    assert (len(page.agreements), len(page.sites), len(page.complaints)) == (2, 2, 1)
    assert page.usual == "Ana Reyes"
    assert "Mind the cat." in page.notes
    assert page.matters[0].level is Level.ESSENTIAL
    with store.reading() as session:
        gone = session.get_one(Client, other)
        assert (gone.merged_into_id, gone.retired_on) == (gift, TODAY)
    history.undo_last(shop.office)
    assert image(store) == before


def test_a_long_past_takes_no_more_statements_than_a_short_one(
    shop: Company, care: Care, history: History, store: Store
) -> None:
    gift, other = shop.clients["Gift Shop"], twin(shop)
    said: list[str] = []
    taken = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: said.append(told[2]))
    for days in (range(7, 21, 7), range(21, 400, 7)):
        shop.past("Gifts Orchard Street", "Omar Haddad", *days)
        before = image(store)
        said.clear()
        care.merge(gift, other)
        taken.append(len(said))
        history.undo_last(shop.office)
        assert image(store) == before
    assert taken[0] == taken[1] < 60


def test_searching_finds_the_one_that_is_kept(shop: Company, care: Care, history: History) -> None:
    gift, other = shop.clients["Gift Shop"], twin(shop)
    care.merge(gift, other)
    for text in ("Gifts Orchard", "T-77"):
        found = [row for row in shop.records.search(shop.office, text) if row.client_id]
        assert {row.client_id for row in found} == {gift}
        assert found[0].gone_on is None
    history.undo_last(shop.office)
    assert shop.records.search(shop.office, "T-77")[0].client_id == other


def test_importing_finds_the_one_that_is_kept(
    shop: Company, care: Care, store: Store, journal: Journal, clock: Clock, tmp_path: Path
) -> None:
    gift, other = shop.clients["Gift Shop"], twin(shop)
    care.merge(gift, other)
    exchange = Exchange(store, journal, clock, "Mia")
    clients = tmp_path / "clients.csv"
    street = place(20).street
    clients.write_text(
        "external_id,name,street,postal_code,city\n"
        f"T-77,Gifts Orchard Street,{street},10002,New York\n"
        f",Gift Shop,{street},10002,New York\n"
    )
    before = image(store)
    report = exchange.run(shop.office, "clients", clients, {})
    assert (report.created, report.refused) == (0, ())
    assert image(store) == before
    past = tmp_path / "past.csv"
    past.write_text("client,date,technician,status\nT-77,2026-11-02,Ana Reyes,done\n")
    exchange.run(shop.office, "history", past, {})
    assert [row.day.isoformat() for row in care.client(gift).came] == ["2026-11-02"]


def test_two_that_cannot_be_one_are_refused(shop: Company, care: Care) -> None:
    gift, tea = shop.clients["Gift Shop"], shop.clients["Tea Room"]
    with pytest.raises(UserError, match="with itself"):
        care.merge(gift, gift)
    care.merge(gift, tea)
    with pytest.raises(UserError, match="merged into another client already"):
        care.preview_merge(gift, tea)
    with pytest.raises(UserError, match="take the merge back"):
        care.bring_back(tea)


def test_of_what_contradicts_itself_the_stronger_holds(shop: Company, care: Care) -> None:
    """Whom one does not want does not come, and a client has one usual technician at a time."""
    gift, other = shop.clients["Gift Shop"], twin(shop)
    tea = shop.clients["Tea Room"]
    ana, omar = shop.technicians["Ana Reyes"], shop.technicians["Omar Haddad"]
    care.declare(RelationForm(other, omar, RelationKind.EXCLUDED, "Broke a vase"))
    care.merge(gift, other)
    assert holding(care, gift) == {(ana, RelationKind.USUAL), (omar, RelationKind.EXCLUDED)}

    care.declare(RelationForm(tea, ana, RelationKind.BACKUP))
    care.merge(tea, gift)
    assert holding(care, tea) == {(ana, RelationKind.USUAL), (omar, RelationKind.EXCLUDED)}


def test_nobody_is_usual_beside_somebody_who_will_be(
    shop: Company, care: Care, store: Store
) -> None:
    """What was handed over for a later day is a usual technician too, and so is he until then."""
    gift, other = shop.clients["Gift Shop"], twin(shop)
    ana, omar = shop.technicians["Ana Reyes"], shop.technicians["Omar Haddad"]
    later = TODAY + timedelta(days=14)
    with store.writing() as session:
        session.add_all(
            Relation(
                client_id=other,
                technician_id=technician,
                kind=RelationKind.USUAL,
                since=since,
                until=until,
                declared_by="Mia",
            )
            for technician, since, until in ((omar, TODAY - WEEK, later), (ana, later, None))
        )
    care.merge(gift, other)
    for day in (TODAY, later):
        assert [technician for technician, kind in on(store, gift, day) if kind == "usual"] == [ana]


def test_of_two_who_merge_at_once_one_is_refused(shop: Company, care: Care, store: Store) -> None:
    """Neither becomes the other's while that one becomes its own."""
    gift, tea = shop.clients["Gift Shop"], shop.clients["Tea Room"]
    together, refused = Barrier(2), []

    def merge(kept: int, gone: int) -> None:
        together.wait()
        try:
            care.merge(kept, gone)
        except UserError as told:
            refused.append(str(told))

    threads = [Thread(target=merge, args=pair) for pair in ((gift, tea), (tea, gift))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(refused) == 1
    assert "was merged into another client already" in refused[0]
    with store.reading() as session:
        merged = session.scalars(select(Client).where(Client.merged_into_id.is_not(None))).all()
    assert len(merged) == 1


def holding(care: Care, client: int) -> set[tuple[int, RelationKind]]:
    """What holds today, by technician."""
    return {(row.technician_id, row.kind) for row in care.client(client).relations if row.holds}


def on(store: Store, client: int, day: date) -> list[tuple[int, str]]:
    with store.reading() as session:
        held = session.scalars(select(Relation).where(Relation.client_id == client))
        return [(one.technician_id, one.kind.value) for one in held if one.holds_on(day)]
