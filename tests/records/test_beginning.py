"""How far an office is from its first planned week is told by what it holds."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.kinds import PlaceSource
from scheduler.store.clock import Clock
from scheduler.team.service import Team
from scheduler.views.records import (
    AgreementForm,
    ClientForm,
    Place,
    ServiceForm,
    SkillForm,
    TechnicianForm,
)
from tests.company import Company

TODAY = date(2026, 11, 24)
KNOWN = Place("1 Main St", "10002", "New York")
NOWHERE = Place("1 Main St", "", "New York")


@pytest.fixture
def row(company: Company):
    """Reads how far the office is."""
    return lambda: company.records.first_week(company.office)


def client(company: Company, name: str, where: Place = KNOWN) -> int:
    return company.records.save_client(ClientForm(company.office, name, site=where))


def agree(company: Company, client_id: int, end: date | None = None) -> None:
    company.records.save_agreement(
        AgreementForm(client_id, "Rodent control", "FREQ=WEEKLY", date(2026, 11, 2), 30, end=end)
    )


def test_a_new_office_has_its_hours_and_nothing_else(row):
    found = row()
    assert (found.working_days, found.currency) == ((0, 1, 2, 3, 4), "USD")
    assert (found.technicians, found.services, found.clients, found.plans) == (0, 0, 0, 0)
    assert not found.can_plan


def test_whoever_left_is_not_counted_and_a_home_is_missed(company, row):
    save = company.records.save_technician
    save(TechnicianForm(company.office, "Ana", home=KNOWN))
    omar = save(TechnicianForm(company.office, "Omar", home=NOWHERE))
    save(TechnicianForm(company.office, "Zed", home=NOWHERE, left_on=TODAY))
    found = row()
    assert (found.technicians, found.homes_unknown, found.home_unknown_id) == (2, 1, omar)


def test_clients_without_a_place_and_without_an_agreement_are_told(company, row):
    company.technician("Ana")
    book = client(company, "Book Nook", NOWHERE)
    cafe = client(company, "Corner Cafe")
    tea = client(company, "Tea Room")
    agree(company, cafe)
    agree(company, tea, end=date(2026, 11, 24))
    found = row()
    assert (found.clients, found.sites_unknown, found.site_unknown_id) == (3, 1, book)
    # What ends today is over.
    assert (found.without_work, found.without_work_id) == (2, book)
    assert found.can_plan
    agree(company, book)
    assert row().without_work_id == tea


def test_a_service_whose_skills_no_single_person_has_is_told(company, row):
    service = company.records.save_service(
        ServiceForm("Termites", 45, 9500, ("ladder", "pest licence"))
    )
    assert row().without_skill == 0, "nobody works yet: that is what is missing"
    company.technician("Ana", "ladder")
    company.technician("Omar", SkillForm("pest licence", TODAY))
    assert (row().without_skill, row().service_id) == (1, service)
    company.technician("Mei", "ladder", SkillForm("pest licence", TODAY))
    assert row().without_skill == 0


def test_skills_that_no_service_asks_for_are_told(company, row):
    ants = company.records.save_service(ServiceForm("Ants", 30, 9000))
    company.technician("Ana")
    company.technician("Zed", "termites", left_on=TODAY)
    assert not row().skills_unasked, "nobody who works here has a skill"
    company.technician("Omar", "termites")
    assert row().skills_unasked
    company.records.save_service(
        replace(company.records.service_form(ants), name="Termites", skills=("termites",))
    )
    assert not row().skills_unasked


def test_a_licence_that_ran_out_is_no_skill(company, row):
    company.records.save_service(ServiceForm("Termites", 45, 9500, ("pest licence",)))
    company.technician("Omar", SkillForm("pest licence", date(2026, 11, 23)))
    assert row().without_skill == 1


def unpaid(company, name: str, **told) -> int:
    return company.records.save_technician(TechnicianForm(company.office, name, home=KNOWN, **told))


def test_a_wage_is_given_to_all_who_have_none_and_taken_back(company, store, journal, row):
    records, team = company.records, Team(store, Clock(TODAY))
    company.technician("Mei")
    omar, ana = unpaid(company, "Omar"), unpaid(company, "Ana")
    gone = unpaid(company, "Ray", left_on=TODAY - timedelta(days=1))
    assert team.without_wage(company.office) == ("Ana", "Omar")
    assert row().without_wage == 2, "whoever left is paid nothing any more"
    with pytest.raises(UserError, match="above zero"):
        records.give_wage(company.office, 0)
    assert records.give_wage(company.office, 2800) == 2
    assert row().without_wage == 0
    wages = [records.technician_form(one).wage_minor for one in (omar, ana, gone)]
    assert wages == [2800, 2800, 0]
    with pytest.raises(UserError, match="has a wage by now"):
        records.give_wage(company.office, 2800)
    History(store, journal, "Mia").undo_last()
    assert team.without_wage(company.office) == ("Ana", "Omar")


def test_a_price_is_missed(company, row):
    company.records.save_service(ServiceForm("Advice", 30))
    priced = company.records.save_service(ServiceForm("Rodents", 30, 9000))
    assert (row().services, row().without_price) == (2, 1)
    form = company.records.service_form(priced)
    company.records.save_service(replace(form, price_minor=0))
    assert row().without_price == 2


def test_a_plan_is_the_end_of_it(company, planning, row):
    company.technician("Ana")
    company.client("Corner Cafe")
    planning.plan(company.office, *planning.week(company.office), iterations=20)
    assert row().plans == 1


def test_a_service_is_added_changed_and_taken_back(company, store, journal):
    records = company.records
    made = records.save_service(ServiceForm("Termites", 45, 9500, ("ladder",), "Knock first."))
    form = records.service_form(made)
    assert (form.skills, form.procedure) == (("ladder",), "Knock first.")
    records.save_service(replace(form, name="Termite control", skills=("pest licence",)))
    assert [(one.name, one.skills) for one in records.services()] == [
        ("Termite control", ("pest licence",))
    ]
    history = History(store, journal, "Mia")
    history.undo_last()
    assert records.service_form(made) == form
    history.undo_last()
    assert records.services() == ()


def test_a_service_that_nothing_uses_is_removed_with_its_skills_and_comes_back(
    company, store, journal
):
    records = company.records
    company.client("Corner Cafe", service="Rodent control")
    wrong = records.save_service(ServiceForm("Rodnet control", 45, 9500, ("ladder",), "Knock."))
    before = records.service_form(wrong)
    assert records.remove_service(wrong) == "Rodnet control"
    assert [one.name for one in records.services()] == ["Rodent control"]
    with pytest.raises(UserError, match="gone already"):
        records.remove_service(wrong)
    history = History(store, journal, "Mia")
    history.undo_last()
    assert records.service_form(wrong) == before
    history.redo_last()
    assert [one.name for one in records.services()] == ["Rodent control"]


def test_a_service_in_use_stays_and_can_be_renamed(company, planning, store, journal):
    records = company.records
    company.technician("Ana")
    company.client("Corner Cafe", service="Rodnet control")
    planning.plan(company.office, *planning.week(company.office), iterations=20)
    (row,) = records.services()
    with pytest.raises(UserError, match=r"agreements: 1, visits: 1"):
        records.remove_service(row.id)
    records.save_service(replace(records.service_form(row.id), name="Rodent control"))
    (card,) = planning.board(company.office, *planning.week(company.office)).cards
    assert card.service == "Rodent control"
    History(store, journal, "Mia").undo_last()
    assert [one.name for one in records.services()] == ["Rodnet control"]


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (ServiceForm(" ", 45), "The service needs a name; type one."),
        (ServiceForm("x" * 121, 45), "has 121 letters; use at most 120"),
        (ServiceForm("TERMITES", 45), "There is a service named Termites already"),
        (ServiceForm("Other", 0), "A visit cannot take 0 minutes"),
        (ServiceForm("Other", 45, -1), "The price cannot be below zero"),
    ],
)
def test_a_service_that_cannot_be_is_refused(company, form, sentence):
    company.records.save_service(ServiceForm("Termites", 45))
    with pytest.raises(UserError, match=sentence):
        company.records.save_service(form)


def test_a_postal_code_says_where_and_in_which_city(company):
    place_at = company.records.place_at
    found = place_at(company.office, Place("1 Main St", "10002"))
    assert (found.city, found.source) == ("New York", PlaceSource.POSTAL_CODE)
    assert found.latitude == pytest.approx(40.7152)
    assert place_at(company.office, Place("1 Main St", "10002", "Chinatown")).city == "Chinatown"
    assert place_at(company.office, Place("1 Main St", "99999")).source is PlaceSource.UNKNOWN
    with pytest.raises(UserError, match="is not on earth"):
        place_at(company.office, Place(latitude=91.0, longitude=0.0))


def test_points_are_those_of_homes_and_sites_once_each(company):
    company.records.save_technician(TechnicianForm(company.office, "Ana", home=KNOWN))
    client(company, "Corner Cafe")
    client(company, "Book Nook", NOWHERE)
    ((latitude, longitude),) = company.records.points(company.office)
    assert (latitude, longitude) == (pytest.approx(40.7152), pytest.approx(-73.9877))


def test_the_same_is_agreed_with_everybody_who_has_nothing(company, store, journal):
    records = company.records
    agree(company, client(company, "Has one"))
    for number in range(1, 6):
        client(company, f"Shop {number}", Place(f"{number} Main St", "10002", "New York"))
    form = AgreementForm(0, "Rodents", "FREQ=WEEKLY", TODAY, 45, 9500, tolerance_days=1)
    assert records.agree_with_all(company.office, form) == 5
    assert records.first_week(company.office).without_work == 0
    made = {
        name: records.agreements(row.id)[0]
        for row in records.clients(company.office)
        for name in [row.name]
    }
    # Tuesday is today; the week goes round to the next Monday, neighbours one after the other.
    starts = [made[f"Shop {number}"].start for number in range(1, 6)]
    assert starts == [date(2026, 11, day) for day in (24, 25, 26, 27, 30)]
    assert (made["Shop 1"].minutes, made["Shop 1"].price_minor) == (45, 9500)
    with pytest.raises(UserError, match="Every client of Main has an agreement already"):
        records.agree_with_all(company.office, form)
    History(store, journal, "Mia").undo_last()
    assert records.first_week(company.office).without_work == 5


def test_a_client_and_the_first_agreement_are_one_change(company, store, journal):
    form = AgreementForm(0, "Rodents", "FREQ=WEEKLY", TODAY, 45)
    company.records.save_client(ClientForm(company.office, "Tea", site=KNOWN, first_agreement=form))
    (row,) = company.records.clients(company.office)
    assert row.agreements == 1
    History(store, journal, "Mia").undo_last()
    assert company.records.clients(company.office) == ()
