"""Whom the board calls usual, backup, known or stranger, however little of the past it reads."""

from datetime import date, timedelta
from math import exp

import pytest
from sqlalchemy import event, select

from scheduler.continuity.familiarity import Who
from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind
from scheduler.model.people import Technician
from scheduler.planning.people import acquaintances, known_clients
from scheduler.store.engine import Store
from scheduler.store.prices import price_book
from tests.company import MONDAY, Company

TUESDAY = MONDAY + timedelta(days=1)
CREW = ("Ana Reyes", "Omar Haddad", "Mei Lin", "Ben Cole")


def founded(company: Company) -> None:
    """Clients with a declared usual, with one from their past, with one who left, with none."""
    for name in CREW:
        company.technician(name)
    company.client("Declared", usual="Ana Reyes", backups=("Omar Haddad",))
    company.client("From the past")
    company.client("Left", usual="Mei Lin")
    company.client("Nobody")
    company.past("Declared", "Omar Haddad", 7, 14, 21)
    company.past("From the past", "Omar Haddad", 7, 14, 21, 28)
    company.past("From the past", "Ben Cole", 35)
    company.past("Left", "Ben Cole", 7, 14, 21)


def test_the_board_and_the_prices_call_everybody_the_same(company: Company, store: Store) -> None:
    founded(company)
    with store.writing() as session:
        session.get_one(Technician, company.technicians["Mei Lin"]).left_on = MONDAY
    everybody = set(company.technicians.values())
    clients = set(company.clients.values())
    with store.reading() as session:
        book = price_book(session, company.office)
        full = known_clients(session, clients, TUESDAY, book)
        for comers in [everybody, *({one} for one in everybody)]:
            asked = dict.fromkeys(clients, comers)
            some = acquaintances(session, asked, TUESDAY, book)
            for client in clients:
                usual = full[client].usual
                assert some[client].usual == (None if usual is None else usual.technician)
                for technician in comers:
                    assert some[client].who(technician) == full[client].who(technician)


def test_a_client_without_prices_is_worth_what_doing_the_visits_again_would_cost(
    company: Company, store: Store
) -> None:
    founded(company)
    company.client("In another program", price_minor=0)
    company.client("As dear", price_minor=9000)
    none, dear = (company.clients[name] for name in ("In another program", "As dear"))
    with store.reading() as session:
        book = price_book(session, company.office)
        assert book["call_back_cost"] == 9000
        known = known_clients(session, {none, dear}, TUESDAY, book)
    assert known[none].facts.value_minor == known[dear].facts.value_minor > 0
    assert (known[none].yearly_minor, known[dear].yearly_minor) == (0, 52 * 9000)


def test_the_past_of_whom_only_the_usual_visits_is_not_read(company: Company, store: Store) -> None:
    founded(company)
    ana, client = company.technicians["Ana Reyes"], company.clients["Declared"]
    with store.reading() as session:
        book = price_book(session, company.office)
        read: list[str] = []
        event.listen(
            store.engine,
            "before_cursor_execute",
            lambda _c, _cursor, statement, parameters, *_: read.append(f"{statement} {parameters}"),
        )
        acquaintances(session, {client: {ana}}, TUESDAY, book)
        assert not any("FROM visit" in one for one in read), read
        acquaintances(session, {client: {ana, company.technicians["Mei Lin"]}}, TUESDAY, book)
        assert any("FROM visit" in one for one in read)


def test_what_is_declared_holds_on_its_days(company: Company, store: Store) -> None:
    """Ana is usual until the Thursday, from which on it is Omar."""
    founded(company)
    thursday = MONDAY + timedelta(days=3)
    ana, omar = company.technicians["Ana Reyes"], company.technicians["Omar Haddad"]
    client = company.clients["Declared"]
    hand_over(store, client, omar, thursday)
    with store.reading() as session:
        book = price_book(session, company.office)
        known = known_clients(session, {client}, TUESDAY, book)[client]
        seen = acquaintances(session, {client: {ana}}, TUESDAY, book)[client]
        later = known_clients(session, {client}, thursday, book)[client]
    for day, usual in ((TUESDAY, ana), (thursday - timedelta(days=1), ana), (thursday, omar)):
        assert known.on(day).is_usual(usual)
        assert seen.on(day).usual == usual
        assert later.on(day).is_usual(usual)
    assert known.is_usual(ana)
    assert later.is_usual(omar)


def test_who_was_usual_before_any_visit_knows_the_client(company: Company, store: Store) -> None:
    """Ana is declared on Tuesday; on Thursday, without a visit yet, Omar follows her."""
    for name in CREW:
        company.technician(name)
    ana, omar, mei, ben = (company.technicians[name] for name in CREW)
    client = company.client("New here", usual="Ana Reyes")
    thursday = MONDAY + timedelta(days=3)
    hand_over(store, client, omar, thursday)
    half_life = thursday + timedelta(days=180)
    with store.reading() as session:
        book = price_book(session, company.office)
        first = known_clients(session, {client}, TUESDAY, book)[client]
        later = known_clients(session, {client}, half_life, book)[client]
        seen = acquaintances(session, {client: {ana, omar, mei, ben}}, half_life, book)[client]
    # Two visits of today are e^-1, two of a half-life ago e^-1/2.
    assert first.familiarity == {ana: pytest.approx(0.6321, abs=1e-4)}
    faded = pytest.approx(1 - exp(-(2 ** (-182 / 180))))
    assert later.familiarity == {ana: faded, omar: pytest.approx(0.3935, abs=1e-4)}
    for technician, who in ((omar, Who.USUAL), (ana, Who.KNOWN), (mei, Who.STRANGER)):
        assert later.who(technician) is seen.who(technician) is who


def test_who_becomes_usual_after_a_visit_is_as_familiar_as_his_visits_say(
    company: Company, store: Store
) -> None:
    for name in CREW:
        company.technician(name)
    mei, ben = company.technicians["Mei Lin"], company.technicians["Ben Cole"]
    client = company.client("Visited before")
    company.past("Visited before", "Mei Lin", 1)
    with store.writing() as session:
        session.add(
            Relation(
                client_id=client,
                technician_id=ben,
                kind=RelationKind.USUAL,
                since=MONDAY,
                declared_by="Mia",
            )
        )
    with store.reading() as session:
        book = price_book(session, company.office)
        known = known_clients(session, {client}, TUESDAY, book)[client]
    assert known.is_usual(ben)
    assert set(known.familiarity) == {mei}


def test_who_was_declared_by_mistake_and_changed_the_same_day_knows_nobody(
    company: Company, store: Store
) -> None:
    for name in CREW:
        company.technician(name)
    client = company.client("New here", usual="Ana Reyes")
    hand_over(store, client, company.technicians["Omar Haddad"], TUESDAY)
    with store.reading() as session:
        book = price_book(session, company.office)
        known = known_clients(session, {client}, TUESDAY, book)[client]
    assert set(known.familiarity) == {company.technicians["Omar Haddad"]}


def hand_over(store: Store, client: int, technician: int, day: date) -> None:
    """From a day on somebody else is usual."""
    with store.writing() as session:
        held = session.scalars(
            select(Relation).where(
                Relation.client_id == client, Relation.kind == RelationKind.USUAL
            )
        ).one()
        held.until = day
        session.add(
            Relation(
                client_id=client,
                technician_id=technician,
                kind=RelationKind.USUAL,
                since=day,
                declared_by="Mia",
            )
        )
