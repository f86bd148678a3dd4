from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.exchange.service import Exchange
from scheduler.model.agreements import Agreement, ServiceSkill, ServiceType
from scheduler.model.clients import Client, Relation
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.people import Skill
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.conftest import TODAY
from tests.exchange.conftest import Import

HEADER = "client,service,rrule,start,minutes,price,tolerance_days,window,usual"
MONTHLY = "A1,Rodent,monthly,2026-03-02,45,$80,3,9am-11am,Ana"


@pytest.fixture(autouse=True)
def _people(bring: Import) -> None:
    bring("technicians", "id,name,hours", "T1,Ana,Mon 8-16", "T2,Ben,Mon 8-16")
    bring(
        "clients",
        "id,name,zip",
        "A1,Ann,10001",
        "B2,Bob,10001",
        "C3,Corner Deli,10001",
        "C4,Corner Deli,10002",
    )


def agreements(store: Store) -> list[Agreement]:
    with store.reading() as session:
        return list(session.scalars(select(Agreement).order_by(Agreement.id)))


def usual(store: Store) -> list[tuple[str, int, date, date | None]]:
    query = select(Client.external_id, Relation.technician_id, Relation.since, Relation.until)
    with store.reading() as session:
        rows = session.execute(
            query.join(Client, Client.id == Relation.client_id)
            .where(Relation.kind == RelationKind.USUAL)
            .order_by(Relation.id)
        )
        return [(client or "", who, since, until) for client, who, since, until in rows]


def test_an_agreement_makes_its_service_and_declares_the_usual(bring: Import, store: Store) -> None:
    report = bring("agreements", HEADER, MONTHLY)
    assert (report.created, report.warnings) == (1, ())
    held = agreements(store)[0]
    assert (held.rule, held.start, held.minutes) == ("FREQ=MONTHLY", date(2026, 3, 2), 45)
    assert (held.price_minor, held.tolerance_days) == (8000, 3)
    assert (held.window_start, held.window_end) == (540, 660)
    with store.reading() as session:
        service = session.scalars(select(ServiceType)).one()
    assert (service.name, service.minutes, service.price_minor) == ("Rodent", 45, 8000)
    assert usual(store) == [("A1", 1, date(2026, 3, 2), None)]


def test_importing_twice_changes_nothing(bring: Import) -> None:
    rows = (MONTHLY, "A1,Rodent,quarterly,2026-03-02,90,,,,", "bob,Bird,weekly,,,,,,", MONTHLY)
    first = bring("agreements", HEADER, *rows)
    assert (first.created, first.unchanged) == (3, 1)
    assert [(problem.row, problem.field) for problem in first.warnings] == [(4, "minutes")]
    again = bring("agreements", HEADER, *rows)
    assert (again.unchanged, again.batch, again.warnings) == (4, None, ())


def test_an_only_agreement_changes_its_rule_and_its_due_visits_are_made_anew(
    bring: Import, store: Store, journal: Journal
) -> None:
    bring("agreements", HEADER, MONTHLY)
    held = agreements(store)[0]
    past, to_come = date(2026, 11, 2), date(2026, 12, 2)
    with journal.command("due", actor="test") as unit:
        unit.session.add_all(
            Visit(
                **{"uid": f"visit-{day}", "office_id": 1, "client_id": held.client_id},
                **{"site_id": held.site_id, "service_type_id": held.service_type_id},
                **{"agreement_id": held.id, "occurrence": day, "due_on": day, "minutes": 45},
                status=VisitStatus.DUE,
                edited=edited,
                calendar_changed_at=unit.change_set.at,
            )
            for day, edited in ((past, False), (TODAY, True), (to_come, False))
        )
    report = bring("agreements", HEADER, MONTHLY.replace("monthly", "every 2 weeks"))
    assert report.updated == 1
    assert [held.rule for held in agreements(store)] == ["FREQ=WEEKLY;INTERVAL=2"]
    with store.reading() as session:
        assert session.scalars(select(Visit.due_on).order_by(Visit.id)).all() == [past, TODAY]


def test_another_usual_technician_ends_the_first(bring: Import, store: Store) -> None:
    bring("agreements", HEADER, MONTHLY)
    assert bring("agreements", HEADER, MONTHLY.replace("Ana", "T2")).updated == 1
    assert usual(store) == [("A1", 1, date(2026, 3, 2), TODAY), ("A1", 2, TODAY, None)]


def test_two_usual_technicians_in_one_list_are_a_warning(bring: Import, store: Store) -> None:
    report = bring("agreements", HEADER, MONTHLY, "A1,Bird,weekly,2026-03-02,30,,,,Ben")
    assert report.created == 2
    assert [(problem.row, problem.field) for problem in report.warnings] == [(3, "usual")]
    assert [who for _, who, _, _ in usual(store)] == [1]


def test_what_cannot_be_is_refused(bring: Import, store: Store) -> None:
    report = bring(
        "agreements",
        HEADER,
        "A1,Rodent,FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,2026-03-02,,,,,",
        "Corner Deli,Rodent,weekly,2026-03-02,,,,,",
        "Nobody,Rodent,weekly,2026-03-02,,,,,",
        "A1,Rodent,weekly,2026-02-30,,,,,",
        "A1,Rodent,weekly,2026-03-02,,,,,Zoe",
        "C3,Rodent,weekly,2026-03-02,30,,,,",
    )
    assert [(problem.row, problem.field) for problem in report.refused] == [
        (2, "rrule"),
        (3, "client"),
        (4, "client"),
        (5, "start"),
    ]
    assert "names 2 clients (C3, C4)" in report.refused[1].reason
    assert len(agreements(store)) == report.created == 2


def test_an_unknown_usual_technician_does_not_cost_the_agreement(
    bring: Import, store: Store
) -> None:
    rows = ("A1,Rodent,weekly,2026-03-02,30,,,,Zoe",)
    report = bring("agreements", HEADER, *rows)
    assert (report.created, report.refused) == (1, ())
    (doubt,) = report.warnings
    assert (doubt.row, doubt.field, doubt.value) == (2, "usual", "Zoe")
    assert doubt.reason.endswith("; the agreement is taken without a usual technician.")
    assert usual(store) == []

    bring("technicians", "id,name", "9,Zoe")
    assert bring("agreements", HEADER, *rows).updated == 1
    assert [who for _, who, _, _ in usual(store)] == [3]


def test_agreements_that_no_start_is_given_for_begin_on_all_days_of_their_rhythm(
    bring: Import, store: Store
) -> None:
    clients = [f"K{number},Shop {number},{99 - number} Main St,10002" for number in range(10)]
    bring("clients", "id,name,street,zip", *clients)
    rows = [f"K{number},Rodent,weekly" for number in range(10)]
    assert bring("agreements", "client,service,frequency", *rows).created == 10
    held = agreements(store)
    # Tuesday is today; two a day, and neighbours together.
    assert [agreement.start.day for agreement in held] == [30, 30, 27, 27, 26, 26, 25, 25, 24, 24]
    assert {agreement.tolerance_days for agreement in held} == {2}
    assert bring("agreements", "client,service,frequency", *rows).unchanged == 10


def test_a_rhythm_that_no_column_says_is_said_for_every_row(
    exchange: Exchange, bring: Import, office: int, store: Store, tmp_path: Path
) -> None:
    bring("clients", "id,name", "K1,Shop 1", "K2,Shop 2")
    path = tmp_path / "list.csv"
    path.write_text("client,service\nK1,Rodent\nK2,Rodent\n", encoding="utf-8")
    said = {"rrule": "=every 2 weeks"}
    assert exchange.preview(office, "agreements", path, said).mapping["rrule"] == "=every 2 weeks"
    assert exchange.run(office, "agreements", path, said).created == 2
    assert {held.rule for held in agreements(store)} == {"FREQ=WEEKLY;INTERVAL=2"}


def test_the_import_is_taken_back_whole(bring: Import, exchange: Exchange, store: Store) -> None:
    batch = bring("agreements", HEADER, MONTHLY).batch
    assert batch is not None
    exchange.undo(batch)
    assert agreements(store) == usual(store) == []
    with store.reading() as session:
        assert session.scalars(select(ServiceType)).all() == []


def needed(store: Store) -> dict[str, list[str]]:
    """The skills that the services need, by the names of the services."""
    query = (
        select(ServiceType.name, Skill.name)
        .outerjoin(ServiceType.skills)
        .outerjoin(Skill, Skill.id == ServiceSkill.skill_id)
    )
    found: dict[str, list[str]] = {}
    with store.reading() as session:
        for service, skill in session.execute(query):
            found.setdefault(service, []).extend([skill] if skill else [])
    return found


@pytest.mark.parametrize(
    ("service", "skill"),
    [
        ("Termite", "Termite"),
        ("TERMITES", "Termite"),
        ("Bed Bugs", "bed-bugs"),
        ("bed bug treatment", "bed-bugs"),
        ("Termite Control Services", "Termite"),
        ("Termite inspection", "Termite inspections"),
        ("Control", None),
        ("Bed", None),
        ("Non-termite work", None),
        ("Termite and ants", None),
        ("Wasp removal", None),
    ],
)
def test_a_service_named_after_a_skill_of_a_technician_needs_it(
    bring: Import, store: Store, journal: Journal, service: str, skill: str | None
) -> None:
    skills = "Termite, Termite inspections, bed-bugs"
    bring("technicians", "id,name,skills", f'T3,Cid,"{skills}"', "T4,Dan,Termite")
    with journal.command("skill", actor="test") as unit:
        unit.session.add(Skill(name="Wasps", is_licence=False))
    report = bring(
        "agreements", HEADER, f"A1,{service},weekly,,45,,,,", f"B2,{service},weekly,,,,,,"
    )
    assert (report.created, report.warnings) == (2, ())
    assert needed(store) == {service: [skill] if skill else []}


def test_of_two_spellings_the_one_that_more_technicians_have_is_needed(
    bring: Import, store: Store
) -> None:
    bring("technicians", "id,name,skills", "T3,Cid,Bee", "T4,Dan,Bees", "T5,Eva,Bees")
    bring("agreements", HEADER, "A1,Bee,weekly,,45,,,,")
    assert needed(store) == {"Bee": ["Bees"]}


def test_a_service_that_is_there_keeps_its_skills(bring: Import, store: Store) -> None:
    bring("agreements", HEADER, "A1,Termite,weekly,,45,,,,")
    bring("technicians", "id,name,skills", "T3,Cid,Termite")
    bring("agreements", HEADER, "B2,Termite,weekly,,45,,,,")
    assert needed(store) == {"Termite": []}


def test_the_skill_of_a_service_is_taken_back_with_it(
    bring: Import, exchange: Exchange, store: Store
) -> None:
    bring("technicians", "id,name,skills", "T3,Cid,Termite")
    batch = bring("agreements", HEADER, "A1,Termites,weekly,,45,,,,").batch
    assert batch is not None
    exchange.undo(batch)
    assert needed(store) == {}
    with store.reading() as session:
        assert session.scalars(select(ServiceSkill)).all() == []
        assert session.scalars(select(Skill.name)).all() == ["Termite"]
    bring("agreements", HEADER, "A1,Termites,weekly,,45,,,,")
    assert needed(store) == {"Termites": ["Termite"]}


def test_a_first_name_is_enough_where_one_technician_has_it(bring: Import, store: Store) -> None:
    bring("technicians", "id,name", "T3,Mike Rizzo", "T4,Tom Lee", "T5,Tom Nguyen")
    rows = ("A1,Rodent,weekly,,30,,,,mike", "B2,Rodent,weekly,,30,,,,Tom")
    report = bring("agreements", HEADER, *rows)
    (doubt,) = report.warnings
    assert (doubt.row, doubt.field) == (3, "usual")
    assert "names 2 technicians (T4, T5)" in doubt.reason
    assert [(client, who) for client, who, _, _ in usual(store)] == [("A1", 3)]
