"""Searching clients, addresses, phone numbers, technicians and visits as somebody types."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from scheduler.dates.localtime import midnight_utc
from scheduler.model.clients import Client, Contact, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.records.service import Records
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.records import ClientForm, OfficeForm, Place, TechnicianForm, VisitForm
from scheduler.views.search import About, Found, FoundRow
from tests.company import MONDAY, ZONE, Company, found_company
from tests.conftest import TODAY

THURSDAY = MONDAY + timedelta(days=3)


def client(company: Company, name: str, street: str = "", **fields: str) -> int:
    """Add a client without an agreement."""
    place = Place(street, fields.pop("postal_code", ""), fields.pop("city", ""))
    form = ClientForm(company.office, name, site=place, **fields)
    return company.records.save_client(form)


def visit(company: Company, client_id: int, due_on: date = THURSDAY) -> int:
    return company.records.save_visit(VisitForm(client_id, "Rodent control", due_on, 30))


def plan(company: Company, visit_id: int, technician_id: int, day: date) -> None:
    """Give a visit a place in the plan, from nine o'clock on."""
    start = midnight_utc(day, ZONE) + timedelta(hours=9)
    end = start + timedelta(minutes=30)
    with company.store.writing() as session:
        session.add(
            Assignment(
                visit_id=visit_id,
                technician_id=technician_id,
                day=day,
                arrive=start,
                start=start,
                end=end,
                lines=[],
            )
        )


def retire(company: Company, client_id: int, on: date) -> None:
    with company.journal.command("client", actor="Mia", office_id=company.office) as unit:
        unit.session.get_one(Client, client_id).retired_on = on


def found(company: Company, text: str, limit: int = 12) -> tuple[FoundRow, ...]:
    return company.records.search(company.office, text, limit)


def titles(rows: tuple[FoundRow, ...]) -> list[str]:
    return [row.title.text for row in rows]


def fact(row: FoundRow, about: About) -> str:
    return next((one.text for one in row.facts if one.about is about), "")


@pytest.fixture
def street(company: Company) -> Company:
    """A few clients around Orchard Street, and two technicians."""
    company.technician("Omar Haddad")
    company.technician("Mei Lin")
    client(
        company,
        "Dorothy’s Gift Shop",
        "88 Orchard St",
        postal_code="10002",
        city="New York",
        external_id="D17",
        contact="Dorothy Lane",
        phone="+12125550143",
        email="lane@example.com",
    )
    client(company, "Café Zoë", "242 Orchard St", phone="(718) 555-0166", contact="Zoë Åkesson")
    client(company, "Quattrini Mill", "12 Mott St", phone="030 1234567")
    client(company, "The Orchard House", "5 Ludlow St")
    return company


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("gift", "Dorothy’s Gift Shop"),
        ("dorothys", "Dorothy’s Gift Shop"),
        ("shop dor", "Dorothy’s Gift Shop"),
        ("D17", "Dorothy’s Gift Shop"),
        ("lane", "Dorothy’s Gift Shop"),
        ("lane@exam", "Dorothy’s Gift Shop"),
        ("gift orchard", "Dorothy’s Gift Shop"),
        ("cafe zoe", "Café Zoë"),
        ("CAFÉ", "Café Zoë"),
        ("cafe\u0301 zoe\u0308", "Café Zoë"),
        ("akesson", "Café Zoë"),
        ("quatrini", "Quattrini Mill"),
        ("qauttrini ml", ""),
        ("quattirni mill", "Quattrini Mill"),
        ("orchadr house", "The Orchard House"),
        ("omr", ""),
        ("hadad", "Omar Haddad"),
        ("haddad omar", "Omar Haddad"),
        ("212 555 0143", "Dorothy’s Gift Shop"),
        ("+1 (212) 555-0143", "Dorothy’s Gift Shop"),
        ("0143", "Dorothy’s Gift Shop"),
        ("lane 0143", "Dorothy’s Gift Shop"),
        ("718.555.0166", "Café Zoë"),
        ("+49 30 1234567", "Quattrini Mill"),
        ("88 orchard", "88 Orchard St"),
        ("88 Orchard Street", "88 Orchard St"),
        ("orchrad 242", "242 Orchard St"),
        ("10002", "88 Orchard St"),
        ("nobody of that name", ""),
        ("", ""),
        (" ’ ", ""),
    ],
)
def test_what_comes_first(street: Company, text: str, first: str) -> None:
    assert (titles(found(street, text)) or [""])[0] == first


def test_a_client_found_by_the_address_alone_is_an_address(street: Company) -> None:
    rows = found(street, "orchard")
    assert [(row.kind, row.title.text) for row in rows] == [
        (Found.CLIENT, "The Orchard House"),
        (Found.SITE, "242 Orchard St"),
        (Found.SITE, "88 Orchard St"),
    ]
    assert fact(rows[2], About.NAME) == "Dorothy’s Gift Shop"
    assert rows[2].client_id is not None
    assert rows[2].title.hits == ((3, 10),)


def test_typos_are_thought_of_only_where_little_is_found(street: Company) -> None:
    client(street, "Marten’s Garage")
    client(street, "Martin Books")
    assert titles(found(street, "marten")) == ["Marten’s Garage"]
    assert titles(found(street, "martens")) == ["Marten’s Garage"]
    assert titles(found(street, "marti")) == ["Martin Books", "Marten’s Garage"]


def test_whoever_is_typed_of_several_contacts_is_told(street: Company) -> None:
    shop = found(street, "gift")[0].client_id
    with street.journal.command("client", actor="Mia", office_id=street.office) as unit:
        contact = Contact(client_id=shop, name="Carl Baker", phone="+12125550177")
        unit.session.add(contact)
    row = found(street, "baker")[0]
    assert (fact(row, About.CONTACT), fact(row, About.PHONE)) == ("Carl Baker", "+12125550177")
    row = found(street, "0143")[0]
    assert (fact(row, About.CONTACT), fact(row, About.PHONE)) == ("Dorothy Lane", "+12125550143")


def test_a_client_with_two_sites_is_one_client_and_two_addresses(street: Company) -> None:
    shop = found(street, "gift")[0].client_id
    with street.journal.command("client", actor="Mia", office_id=street.office) as unit:
        unit.session.add(Site(client_id=shop, street="90 Orchard St", zone=ZONE))
    assert titles(found(street, "gift")) == ["Dorothy’s Gift Shop"]
    assert fact(found(street, "gift 90")[0], About.STREET) == "90 Orchard St"
    assert {"88 Orchard St", "90 Orchard St"} <= set(titles(found(street, "orchard st")))


def test_a_client_is_found_by_the_new_name_at_once(street: Company) -> None:
    key = found(street, "gift")[0].client_id
    assert key is not None
    form = street.records.client_form(key)
    street.records.save_client(replace(form, name="Harbor Tea", phone="646 555 0199"))
    assert titles(found(street, "harbor")) == ["Harbor Tea"]
    assert titles(found(street, "0199")) == ["Harbor Tea"]
    assert found(street, "shop") == ()


def test_what_another_program_changed_is_found(street: Company, clock: Clock) -> None:
    assert found(street, "harbor") == ()
    elsewhere = Records(street.store, Journal(street.store, clock), clock, "Tom")
    visit(street, found(street, "gift")[0].client_id or 0)
    elsewhere.save_client(ClientForm(street.office, "Harbor Tea"))
    assert titles(found(street, "harbor")) == ["Harbor Tea"]
    form = TechnicianForm(street.office, "Ana Reyes")
    elsewhere.save_technician(form)
    assert found(street, "reyes")[0].kind is Found.TECHNICIAN


def test_who_is_gone_comes_last_and_says_so(street: Company) -> None:
    gone, coming = client(street, "Orchard"), client(street, "Orchard Books")
    retire(street, gone, TODAY)
    retire(street, coming, TODAY + timedelta(days=1))
    rows = found(street, "orchard")
    assert rows[-1].id == gone
    assert rows[-1].gone_on == TODAY
    assert [row.gone_on for row in rows[:-1]] == [None] * (len(rows) - 1)
    street.technician("Omar Brandt", left_on=TODAY)
    assert [(row.title.text, row.gone_on) for row in found(street, "omar")] == [
        ("Omar Haddad", None),
        ("Omar Brandt", TODAY),
    ]


def test_a_visit_by_its_number(street: Company) -> None:
    shop = found(street, "gift")[0].client_id or 0
    number = visit(street, shop)
    for text in (f"W-{number}", f"w{number}", f"{number}", f"#{number}"):
        row = found(street, text)[0]
        assert (row.kind, row.visit_id, row.client_id) == (Found.VISIT, number, shop)
        assert (row.day, row.start) == (THURSDAY, None)
        assert row.facts[0].text == f"W-{number}"
    plan(street, number, street.technicians["Mei Lin"], MONDAY + timedelta(days=9))
    row = found(street, f"W-{number}")[0]
    assert row.day == MONDAY + timedelta(days=9)
    assert row.start == midnight_utc(row.day, ZONE) + timedelta(hours=9)
    assert fact(row, About.TECHNICIAN) == "Mei Lin"
    assert found(street, "W-999999") == ()
    assert found(street, f"0{number}") == ()


def test_a_client_of_that_number_comes_before_a_visit_that_is_over(street: Company) -> None:
    shop = found(street, "gift")[0].client_id or 0
    number = visit(street, shop)
    named = client(street, "Harbor Tea", external_id=str(number))
    assert [row.id for row in found(street, str(number))[:2]] == [number, named]
    with street.journal.command("visit", actor="Mia", office_id=street.office) as unit:
        unit.session.get_one(Visit, number).status = VisitStatus.DONE
    assert [row.id for row in found(street, str(number))[:2]] == [named, number]
    assert found(street, f"W-{number}")[0].id == number


def test_a_client_brings_the_next_visits(street: Company) -> None:
    shop = found(street, "gift")[0].client_id or 0
    over, following, later = (visit(street, shop) for _ in range(3))
    omar = street.technicians["Omar Haddad"]
    for number, day in ((over, MONDAY), (later, MONDAY + timedelta(days=7)), (following, TODAY)):
        plan(street, number, omar, day)
    rows = found(street, "dorothys")
    assert [(row.kind, row.id, row.day) for row in rows] == [
        (Found.CLIENT, shop, TODAY),
        (Found.VISIT, following, TODAY),
        (Found.VISIT, later, MONDAY + timedelta(days=7)),
    ]
    assert rows[1].title.text == "Dorothy’s Gift Shop"


def test_other_offices_only_where_they_are_asked_for(street: Company) -> None:
    records = street.records
    brooklyn = records.save_office(OfficeForm("Brooklyn", ZONE, "USD"))
    away = records.save_client(ClientForm(brooklyn, "Gift House"))
    number = records.save_visit(VisitForm(away, "Rodent control", THURSDAY, 30))
    assert titles(found(street, "gift")) == ["Dorothy’s Gift Shop"]
    assert found(street, f"W-{number}") == ()
    assert titles(records.search(None, "gift")) == ["Dorothy’s Gift Shop", "Gift House"]
    assert records.search(None, f"W-{number}")[0].office_id == brooklyn


def test_each_kind_has_a_few_places(street: Company) -> None:
    for number in range(20):
        client(street, f"Omar Market {number}", f"{number} Haddad Pl")
    rows = found(street, "omar")
    assert len(rows) == 12
    assert Found.TECHNICIAN in {row.kind for row in rows}
    assert {row.kind for row in found(street, "haddad")} == {Found.TECHNICIAN, Found.SITE}
    assert len(found(street, "omar", 3)) == 3
    assert len(found(street, "omar", 1)) == 1


def test_what_was_opened_is_recalled_as_it_is_now(street: Company) -> None:
    shop = found(street, "gift")[0]
    number = visit(street, shop.id)
    keys = (
        (Found.VISIT, number),
        (Found.TECHNICIAN, street.technicians["Mei Lin"]),
        shop.key,
        (Found.CLIENT, 9999),
    )
    form = street.records.client_form(shop.id)
    street.records.save_client(replace(form, name="Harbor Tea"))
    rows = street.records.recall(keys)
    assert titles(rows) == ["Harbor Tea", "Mei Lin", "Harbor Tea"]
    assert [row.key for row in rows] == list(keys[:3])
    assert all(not one.hits for row in rows for one in (row.title, *row.facts))
    assert street.records.recall(()) == ()


def test_a_search_before_anybody_is_there(store: Store, journal: Journal, clock: Clock) -> None:
    assert Records(store, journal, clock, "Mia").search(None, "gift") == ()
    assert found(found_company(store, journal, clock), "W-1") == ()
