from sqlalchemy import select
from sqlalchemy.orm import selectinload

from scheduler.model.kinds import PlaceSource
from scheduler.model.people import Technician, TechnicianSkill
from scheduler.store.engine import Store
from tests.exchange.conftest import Import

HEADER = "id,name,street,zip,skills,wage,hours"
ANA = "T1,Ana Ruiz,1 Home St,10001,rodent; bird,$25.50,Mon-Fri 8-16"


def technicians(store: Store) -> dict[str, Technician]:
    query = select(Technician).options(
        selectinload(Technician.hours),
        selectinload(Technician.skills).joinedload(TechnicianSkill.skill),
    )
    with store.reading() as session:
        return {technician.name: technician for technician in session.scalars(query)}


def test_technicians_get_home_skills_wage_and_hours(bring: Import, store: Store) -> None:
    report = bring("technicians", HEADER, ANA)
    assert (report.created, report.warnings) == (1, ())
    ana = technicians(store)["Ana Ruiz"]
    assert (ana.external_id, ana.wage_minor, ana.place_source) == (
        "T1",
        2550,
        PlaceSource.POSTAL_CODE,
    )
    assert [held.skill.name for held in ana.skills] == ["rodent", "bird"]
    assert [(day.weekday, day.start_minute, day.end_minute) for day in ana.hours] == [
        (weekday, 480, 960) for weekday in range(5)
    ]


def test_without_hours_the_offices_are_taken_with_a_warning(bring: Import, store: Store) -> None:
    for fate in ("created", "unchanged"):
        report = bring("technicians", "name,phone", "Ben Okoye,9175878888")
        assert getattr(report, fate) == 1
        assert len(report.warnings) == (fate == "created")
    ben = technicians(store)["Ben Okoye"]
    assert [(day.weekday, day.end_minute, day.break_minutes) for day in ben.hours] == [
        (weekday, 1020, 30) for weekday in range(5)
    ]


def test_importing_twice_changes_nothing(bring: Import) -> None:
    bring("technicians", HEADER, ANA, "T2,Ben Okoye,,,,,")
    again = bring("technicians", HEADER, ANA, "T2,Ben Okoye,,,,,")
    assert (again.unchanged, again.batch) == (2, None)


def test_changes_are_taken_in_place(bring: Import, store: Store) -> None:
    bring("technicians", HEADER, ANA)
    changed = "T1,Ana Ruiz,,,Bird; termite,,Tue-Sat 7-15"
    assert bring("technicians", HEADER, changed).updated == 1
    ana = technicians(store)["Ana Ruiz"]
    assert [held.skill.name for held in ana.skills] == ["rodent", "bird", "termite"]
    assert sorted((day.weekday, day.start_minute) for day in ana.hours) == [
        (weekday, 420) for weekday in range(1, 6)
    ]
    assert (ana.street, ana.wage_minor) == ("1 Home St", 2550)


def test_matching_is_by_number_else_by_name_and_address(bring: Import, store: Store) -> None:
    bring("technicians", HEADER, ANA)
    report = bring(
        "technicians",
        HEADER,
        "T1,Eve Poe,,,,,",
        ",ana RUIZ,1 home st.,10001,,,",
        ",Ana Ruiz,,,,30,",
        ",Ana Ruiz,9 Far St,10009,,,Mon 8-9",
    )
    assert [(problem.row, problem.field) for problem in report.refused] == [
        (2, "external_id"),
        (4, "name"),
    ]
    assert (report.created, report.updated) == (1, 1)
    assert len(technicians(store)) == 1 or report.created == 1


def test_a_shift_that_cannot_be_refuses_the_row(bring: Import) -> None:
    report = bring("technicians", HEADER, "T1,Ana,,,,,Mon 8-12 or so", "T2,Ben,,,,many,Mon 8-12")
    assert [(problem.row, problem.field) for problem in report.refused] == [
        (2, "hours"),
        (3, "wage"),
    ]
