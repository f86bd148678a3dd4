"""Saving forms: what is kept, what is refused with a sentence, what undo brings back."""

from dataclasses import replace
from datetime import date

import pytest

from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.kinds import Level, PlaceSource, Subject
from scheduler.records.offices import WORKING_WEEK
from scheduler.views.records import (
    AgreementForm,
    ClientForm,
    OfficeForm,
    Place,
    PriorityForm,
    Shift,
    SkillForm,
    TechnicianForm,
    VisitForm,
)
from tests.company import MONDAY, Company, place


def test_a_technician_is_read_back_as_saved(company: Company) -> None:
    form = TechnicianForm(
        company.office,
        "Ana Reyes",
        external_id="T1",
        phone="+12125550100",
        home=Place("1 Orchard St", "10002", "New York", 40.715, -73.991, PlaceSource.GIVEN),
        wage_minor=2850,
        skills=(SkillForm("rodent"), SkillForm("termite", date(2027, 1, 31))),
        hours=(Shift(0, 480, 960), Shift(5, 600, 720)),
    )
    key = company.records.save_technician(form)
    kept = company.records.technician_form(key)
    assert replace(kept, id=None, version=0) == form


def test_without_hours_a_technician_works_the_offices(company: Company) -> None:
    key = company.technician("Ana Reyes")
    assert company.records.technician_form(key).hours == WORKING_WEEK


def test_a_client_is_read_back_as_saved(company: Company) -> None:
    ana, ben = company.technician("Ana Reyes"), company.technician("Ben Cole")
    form = ClientForm(
        company.office,
        "Gift shop",
        external_id="C-7",
        site=replace(place(3), source=PlaceSource.GIVEN),
        access="Key at the bakery",
        contact="Dorothy",
        phone="+12125550199",
        email="dorothy@example.org",
        notes="mice behind the till",
        usual_id=ana,
        backup_ids=(ben,),
        priorities=(PriorityForm(Subject.PERSON, Level.ESSENTIAL, "no strangers"),),
    )
    key = company.records.save_client(form)
    assert replace(company.records.client_form(key), id=None, version=0) == form
    (row,) = company.records.clients(company.office)
    assert (row.usual, row.asked, row.street) == ("Ana Reyes", True, "3 Orchard St")


def test_changing_the_usual_technician_keeps_who_it_was(company: Company) -> None:
    company.technician("Ana Reyes")
    ben = company.technician("Ben Cole")
    key = company.client("Gift shop", usual="Ana Reyes")
    form = company.records.client_form(key)
    company.records.save_client(replace(form, usual_id=ben))
    assert company.records.client_form(key).usual_id == ben


def test_a_place_without_coordinates_gets_its_postal_codes_point(company: Company) -> None:
    key = company.client("Gift shop", where=Place("88 Orchard St", "10002"))
    kept = company.records.client_form(key).site
    assert kept.source is PlaceSource.POSTAL_CODE
    assert kept.latitude == pytest.approx(40.715, abs=0.02)


@pytest.mark.parametrize(
    ("text", "found"),
    [("gift", 1), ("ORCHARD", 2), ("10002", 2), ("nothing", 0), ("", 2), ("50% off", 0)],
)
def test_clients_are_found_by_name_and_address(company: Company, text: str, found: int) -> None:
    company.client("Gift shop")
    company.client("Ray's Pizza")
    assert len(company.records.clients(company.office, text)) == found


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (TechnicianForm(1, "  "), "needs a name"),
        (TechnicianForm(1, "x" * 201), "use at most 200"),
        (TechnicianForm(1, "Ana", wage_minor=-1), "below zero"),
        (TechnicianForm(1, "Ana", home=Place(latitude=400.0, longitude=0.0)), "not on earth"),
        (TechnicianForm(1, "Ana", home=Place(latitude=40.0)), "both a latitude"),
        (TechnicianForm(1, "Ana", hours=(Shift(0, 900, 480),)), "ends before it begins"),
        (TechnicianForm(1, "Ana", hours=(Shift(0, 1, 2), Shift(0, 3, 4))), "two shifts"),
    ],
)
def test_a_technician_who_cannot_be_is_refused(
    company: Company, form: TechnicianForm, told: str
) -> None:
    with pytest.raises(UserError, match=told):
        company.records.save_technician(replace(form, office_id=company.office))
    assert company.records.technicians(company.office) == ()


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"rule": "FREQ=SOMETIMES"}, "rhythm"),
        ({"rule": "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30"}, "rhythm"),
        ({"end": MONDAY}, "no visit at all"),
        ({"minutes": 0}, "use 1 to 1,440"),
        ({"window_start": 600}, "both a beginning and an end"),
        ({"window_start": 600, "window_end": 540}, "ends before it begins"),
        ({"price_minor": -5}, "below zero"),
        ({"tolerance_days": -1}, "below zero"),
        ({"service": " "}, "needs a name"),
    ],
)
def test_an_agreement_that_cannot_be_is_refused(
    company: Company, changes: dict[str, object], told: str
) -> None:
    key = company.client("Gift shop")
    form = AgreementForm(key, "Rodent control", "FREQ=WEEKLY", MONDAY, 30)
    with pytest.raises(UserError, match=told):
        company.records.save_agreement(replace(form, **changes))
    assert len(company.records.agreements(key)) == 1


def test_a_number_that_belongs_to_somebody_else_is_refused(company: Company) -> None:
    company.records.save_client(ClientForm(company.office, "Gift shop", external_id="7"))
    with pytest.raises(UserError, match="belongs to Gift shop"):
        company.records.save_client(ClientForm(company.office, "Pizza", external_id="7"))


def test_a_form_older_than_the_record_is_refused(company: Company) -> None:
    key = company.client("Gift shop")
    form = company.records.client_form(key)
    company.records.save_client(replace(form, name="Gift corner"))
    with pytest.raises(UserError, match="somebody else meanwhile"):
        company.records.save_client(replace(form, name="Gift nook"))


def test_a_one_off_visit_is_kept(company: Company) -> None:
    key = company.client("Gift shop")
    company.records.save_visit(VisitForm(key, "Bed bug follow-up", MONDAY, 45, price_minor=5000))
    assert "Bed bug follow-up" in [row.name for row in company.records.services()]


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (OfficeForm("Main", "America/New_York", "USD"), "already"),
        (OfficeForm("North", "Mars/Olympus", "USD"), "not a time zone"),
        (OfficeForm("North", "UTC", "Dollar"), "not a currency"),
        (OfficeForm("North", "UTC", "USD", speed_kmh=0), "cannot be driven"),
    ],
)
def test_an_office_that_cannot_be_is_refused(company: Company, form: OfficeForm, told: str) -> None:
    with pytest.raises(UserError, match=told):
        company.records.save_office(form)
    assert len(company.records.offices()) == 1


def test_undo_and_redo_walk_through_ones_own_work(company: Company) -> None:
    history = History(company.store, company.journal, "Mia")
    key = company.client("Gift shop")
    for name in ("Gift corner", "Gift nook"):
        form = company.records.client_form(key)
        company.records.save_client(replace(form, name=name))

    def now() -> str:
        return company.records.client_form(key).name

    walked = []
    for step in (history.undo_last, history.undo_last, history.redo_last, history.redo_last):
        assert step() is not None
        walked.append(now())
    assert walked == ["Gift corner", "Gift shop", "Gift corner", "Gift nook"]
    assert history.redo_last() is None
    history.undo_last()
    form = company.records.client_form(key)
    company.records.save_client(replace(form, notes="mice"))
    assert history.redo_last() is None
    assert now() == "Gift corner"


def test_hours_and_skills_can_be_changed(company: Company) -> None:
    key = company.technician("Ana Reyes", "termite")
    form = company.records.technician_form(key)
    hours = (replace(WORKING_WEEK[0], start=540), *WORKING_WEEK[1:4], Shift(5, 600, 720))
    skills = (SkillForm("Termite"), SkillForm("Übergabe"))
    company.records.save_technician(replace(form, hours=hours, skills=skills))
    kept = company.records.technician_form(key)
    assert kept.hours == hours
    assert [skill.name for skill in kept.skills] == ["termite", "Übergabe"]
    with pytest.raises(UserError, match="somebody else meanwhile"):
        company.records.save_technician(replace(form, notes="older"))


def test_a_service_is_known_in_any_case_and_alphabet(company: Company) -> None:
    key = company.client("Gift shop", service="Übergabe")
    form = AgreementForm(key, "übergabe", "FREQ=WEEKLY", MONDAY, 30)
    company.records.save_agreement(form)
    assert [row.name for row in company.records.services()] == ["Übergabe"]


def test_a_new_postal_code_gives_a_new_point(company: Company) -> None:
    key = company.client("Gift shop", where=Place("88 Orchard St", "10002"))
    form = company.records.client_form(key)
    company.records.save_client(replace(form, site=replace(form.site, postal_code="11201")))
    assert company.records.client_form(key).site.latitude != form.site.latitude


def test_a_break_outside_its_shift_is_refused(company: Company) -> None:
    hours = (Shift(0, 480, 960, break_minutes=30, break_earliest=800, break_latest=700),)
    with pytest.raises(UserError, match="does not fit"):
        company.records.save_technician(TechnicianForm(company.office, "Ana", hours=hours))
