"""Absences: what is recorded, what is refused, which planned visits they hit, taking them back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.kinds import AbsenceKind
from scheduler.planning.service import Planning
from scheduler.views.records import AbsenceForm, OfficeForm, TechnicianForm
from tests.company import MONDAY, ZONE, Company


def away(technician: int, first: int = 0, end: int = 1) -> AbsenceForm:
    """Away from a day of the week up to another."""
    days = [midnight_utc(MONDAY + timedelta(days=n), ZONE) for n in (first, end)]
    return AbsenceForm(technician, days[0], days[1])


def planned_company(company: Company, planning: Planning) -> None:
    """Two technicians and ten clients, two a day, each with one of them; the week is planned."""
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name)
    for number in range(10):
        usual = ("Ana Reyes", "Ben Cole")[number % 2]
        start = MONDAY + timedelta(days=number // 2)
        company.client(f"Client {number}", usual=usual, start=start, tolerance_days=0)
    planning.plan(company.office, MONDAY, 5, iterations=1000, threads=1)


def test_an_absence_names_the_visits_that_it_hits(company: Company, planning: Planning) -> None:
    planned_company(company, planning)
    made = company.records.record_absence(away(company.technicians["Ana Reyes"], 0, 2))
    assert (made.technician, made.plan_version) == ("Ana Reyes", 1)
    assert [(row.client, row.day) for row in made.affected] == [
        ("Client 0", MONDAY),
        ("Client 2", MONDAY + timedelta(days=1)),
    ]
    assert [row.visit_id for row in made.affected] == [
        card.visit_id
        for card in planning.board(company.office, MONDAY, 2).cards
        if card.technician_id == company.technicians["Ana Reyes"]
    ]


def test_part_of_a_day_hits_only_what_lies_in_it(company: Company, planning: Planning) -> None:
    planned_company(company, planning)
    ana = company.technicians["Ana Reyes"]
    made = company.records.record_absence(away(ana))
    (visit,) = made.affected
    company.records.remove_absence(made.id)
    before = replace(away(ana), end=visit.start)
    assert company.records.record_absence(before).affected == ()
    touching = replace(away(ana), start=visit.start)
    assert company.records.record_absence(touching).affected == (visit,)


def test_absences_are_listed_until_they_are_over(company: Company) -> None:
    ana = company.technician("Ana Reyes")
    noon = datetime.combine(date(2020, 1, 1), time(12), ZoneInfo(ZONE))
    over = AbsenceForm(ana, noon, noon + timedelta(hours=1), AbsenceKind.TRAINING)
    company.records.record_absence(over)
    made = company.records.record_absence(
        replace(away(ana, 3, 4), kind=AbsenceKind.HOLIDAY, note=" the sea ")
    )
    (row,) = company.records.absences()
    assert (row.id, row.technician, row.kind, row.note) == (
        made.id,
        "Ana Reyes",
        AbsenceKind.HOLIDAY,
        "the sea",
    )


def test_absences_are_listed_by_office(company: Company) -> None:
    made = company.records.record_absence(away(company.technician("Ana Reyes"), 3, 4))
    other = company.records.save_office(OfficeForm("Uptown", ZONE, "USD", region="NY"))
    zoe = company.records.save_technician(TechnicianForm(other, "Zoe Hart"))
    second = company.records.record_absence(away(zoe, 3, 4))
    listed = company.records.absences
    assert [row.id for row in listed(company.office)] == [made.id]
    assert [row.id for row in listed(other)] == [second.id]
    assert [row.id for row in listed()] == [made.id, second.id]


@pytest.mark.parametrize(
    ("first", "end", "told"),
    [(1, 1, "ends before it begins"), (2, 1, "ends before it begins"), (0, 2000, "three years")],
)
def test_a_span_that_is_none_is_refused(company: Company, first: int, end: int, told: str) -> None:
    ana = company.technician("Ana Reyes")
    with pytest.raises(UserError, match=told):
        company.records.record_absence(away(ana, first, end))
    assert company.records.absences() == ()


def test_nobody_is_away_twice(company: Company) -> None:
    ana, ben = company.technician("Ana Reyes"), company.technician("Ben Cole")
    company.records.record_absence(away(ana, 1, 3))
    with pytest.raises(UserError, match="is away in that time already"):
        company.records.record_absence(away(ana, 2, 4))
    company.records.record_absence(away(ana, 3, 4))
    company.records.record_absence(away(ben, 1, 3))
    assert len(company.records.absences()) == 3


def test_who_leaves_gets_a_last_day(company: Company) -> None:
    ana = company.technician("Ana Reyes")
    with pytest.raises(UserError, match="last day"):
        company.records.record_absence(replace(away(ana), kind=AbsenceKind.LEFT))


def test_recording_and_removing_are_taken_back(company: Company) -> None:
    ana = company.technician("Ana Reyes")
    history = History(company.store, company.journal, "tester")
    made = company.records.record_absence(away(ana, 3, 4))
    before = company.records.absences()
    company.records.remove_absence(made.id)
    assert company.records.absences() == ()
    removing, recording = (row.id for row in history.rows()[:2])
    history.undo(removing)
    assert company.records.absences() == before
    history.undo(recording)
    assert company.records.absences() == ()
    with pytest.raises(UserError, match="no absence"):
        company.records.remove_absence(made.id)


def test_the_history_counts_absences_that_are_recorded_together(company: Company) -> None:
    ana = company.technician("Ana Reyes")
    history = History(company.store, company.journal, "tester")
    company.records.record_absences([away(ana, 0), away(ana, 2, 3), away(ana, 4, 5)])
    summary = history.rows()[0].summary
    days = (MONDAY, MONDAY + timedelta(days=4))
    assert (summary["first"], summary["last"]) == tuple(day.isoformat() for day in days)
    assert summary["times"] == 3
    company.records.record_absence(away(ana, 1, 2))
    assert "times" not in history.rows()[0].summary


def test_a_technician_is_named_by_number_or_name(company: Company) -> None:
    ana = company.technician("Ana Reyes")
    company.technician("Ben Cole")
    ann = company.technician("Ann Reyes")
    named = company.records.technician_named
    assert named("ana reyes") == named("Ana") == named(str(ana)) == (ana, ZONE)
    assert named("Ann")[0] == ann
    with pytest.raises(UserError, match=r"several technicians.*Ann Reyes"):
        named("reyes")
    with pytest.raises(UserError, match=r"no technician 'Zoe'.*Ben Cole"):
        named("Zoe")
    with pytest.raises(UserError, match="no technician ''"):
        named("")
