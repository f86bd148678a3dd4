"""Planning whole: agreements, facts, the search, the referee, the saved plan, the board."""

import json
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine, total
from scheduler.errors import Cancelled, UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import Level, RelationKind, VisitStatus
from scheduler.model.people import Absence
from scheduler.model.plans import Assignment, Plan
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.solver.plan import read_plan
from scheduler.solver.problem import read_problem
from scheduler.solver.referee import check
from scheduler.store.engine import Store
from scheduler.views.improving import Effects
from scheduler.views.records import SkillForm
from scheduler.views.work import PlanProgress, PlanRow
from tests.company import MONDAY, Company
from tests.planning.test_people import hand_over


def _small_company(company: Company) -> None:
    for name in ("Ana Reyes", "Ben Cole", "Omar Haddad"):
        company.technician(name)
    for number in range(24):
        usual = ("Ana Reyes", "Ben Cole", "Omar Haddad")[number % 3]
        company.client(
            f"Client {number:02}",
            usual=usual,
            start=MONDAY + timedelta(days=number % 5),
            window=(540, 660) if number % 4 == 0 else None,
        )


def _plan(planning: Planning, company: Company, *, iterations: int = 2000) -> PlanRow:
    return planning.plan(company.office, MONDAY, 5, iterations=iterations, threads=1)


def test_a_week_is_planned_with_the_usual_technicians(
    planning: Planning, company: Company, tmp_path: Path
) -> None:
    _small_company(company)
    row = planning.plan(company.office, MONDAY, 5, iterations=2000, threads=1, keep=tmp_path)
    assert (row.version, row.visits, row.placed) == (1, 24, 24)
    assert row.usual_share == 1.0
    assert sum(row.lines.values()) == row.total_minor

    problem = read_problem(json.loads((tmp_path / "problem.json").read_text()))
    verdict = check(problem, read_plan(json.loads((tmp_path / "plan.json").read_text()), problem))
    assert verdict.broken == ()
    assert verdict.total == row.total_minor


def test_the_lines_of_all_visits_add_up_to_the_plan(planning: Planning, company: Company) -> None:
    _small_company(company)
    row = _plan(planning, company)
    with company.store.reading() as session:
        lines = [
            PriceLine.from_json(line)
            for assignment in session.scalars(select(Assignment))
            for line in assignment.lines
        ]
    assert total(lines) == row.total_minor


def test_the_board_shows_what_was_planned(planning: Planning, company: Company) -> None:
    _small_company(company)
    _plan(planning, company)
    board = planning.board(company.office, MONDAY, 5)
    assert len(board.cards) == 24
    assert {card.who for card in board.cards} == {Who.USUAL}
    assert board.tray == ()
    for card in board.cards:
        assert card.arrive <= card.start < card.end
        if card.window is not None:
            assert card.window.start <= card.start <= card.window.end
    by_route = {(route.technician_id, route.day): route for route in board.routes}
    for card in board.cards:
        route = by_route[card.technician_id, card.day]
        assert route.depart <= card.arrive
        assert card.end <= route.back
    assert sum(row.visits for row in board.technicians) == 24
    assert date(2026, 11, 26) in board.holidays


def test_visits_on_thanksgiving_move_to_a_working_day(planning: Planning, company: Company) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop", start=date(2026, 11, 26), tolerance_days=2)
    (due,) = planning.due(MONDAY, 7)
    assert due.due_on == date(2026, 11, 27)


def test_a_visit_that_was_made_is_not_made_again(planning: Planning, company: Company) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop")
    first = planning.due(MONDAY, 14)
    assert len(first) == 2
    with company.store.writing() as session:
        moved = session.get_one(Visit, first[0].visit_id)
        moved.due_on = MONDAY + timedelta(days=3)
        moved.edited = True
    again = planning.due(MONDAY, 14)
    assert {row.visit_id for row in again} == {row.visit_id for row in first}
    assert again[0].due_on == MONDAY + timedelta(days=3)


def test_a_listing_of_the_past_does_not_stack_visits_up(
    planning: Planning, company: Company
) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop", rule="FREQ=WEEKLY", start=MONDAY - timedelta(days=28))
    planning.due(MONDAY - timedelta(days=28), 28)
    row = _plan(planning, company, iterations=50)
    assert (row.visits, row.placed) == (1, 1)


def test_a_visit_nobody_made_is_planned_late_where_no_other_follows(
    planning: Planning, company: Company
) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop", rule="FREQ=MONTHLY", start=MONDAY - timedelta(days=5))
    planning.due(MONDAY - timedelta(days=7), 7)
    row = _plan(planning, company, iterations=50)
    assert (row.visits, row.placed) == (1, 1)
    assert row.lines["moved_day"] > 0


def test_planned_visits_follow_a_changed_agreement(planning: Planning, company: Company) -> None:
    company.technician("Ana Reyes")
    client = company.client("Gift shop", rule="FREQ=WEEKLY;BYDAY=TU", tolerance_days=0)
    _plan(planning, company, iterations=50)
    (agreement,) = company.records.agreements(client)
    form = company.records.agreement_form(agreement.id)
    company.records.save_agreement(replace(form, rule="FREQ=WEEKLY;BYDAY=FR", price_minor=100))
    row = _plan(planning, company, iterations=50)
    (card,) = planning.board(company.office, MONDAY, 5).cards
    assert (row.visits, card.day) == (1, MONDAY + timedelta(days=4))
    history = History(company.store, company.journal, "Mia")
    history.undo_last()
    history.undo_last()
    assert [due.due_on for due in planning.due(MONDAY, 5)] == [MONDAY + timedelta(days=1)]


def test_another_week_does_not_show_the_price_of_this_one(
    planning: Planning, company: Company
) -> None:
    _small_company(company)
    _plan(planning, company)
    later = planning.board(company.office, MONDAY + timedelta(days=28), 5)
    assert (later.plan_version, later.total_minor, later.lines) == (0, 0, {})


def test_planning_again_keeps_what_did_not_change(planning: Planning, company: Company) -> None:
    _small_company(company)
    _plan(planning, company)
    with company.store.reading() as session:
        before = {v.id: (v.calendar_sequence, v.uid) for v in session.scalars(select(Visit))}
    row = _plan(planning, company)
    assert (row.version, row.effects) == (2, Effects(0, 0, 0, 0, 0, 0))
    with company.store.reading() as session:
        after = {v.id: (v.calendar_sequence, v.uid) for v in session.scalars(select(Visit))}
    assert after == before
    # Names in calendars are random: they tell nothing of whom, when or where.
    assert {UUID(uid).version for _sequence, uid in after.values()} == {4}


def test_a_plan_tells_what_it_changed_against_the_one_before(
    planning: Planning, company: Company
) -> None:
    _small_company(company)
    assert _plan(planning, company).effects is None
    with company.store.reading() as session:
        anas = session.scalars(
            select(Assignment.visit_id).where(
                Assignment.technician_id == company.technicians["Ana Reyes"]
            )
        ).all()
    _away(company, company.technicians["Ana Reyes"], MONDAY, MONDAY + timedelta(days=7))
    away = _plan(planning, company)
    assert away.effects is not None
    assert away.effects.moved + away.effects.left_out >= len(anas) == 8
    assert away.effects.lose_person == 8 - len(away.unplaced)
    assert (away.effects.placed, away.effects.gain_person) == (0, 0)


def test_a_sick_technician_gets_no_visits_and_the_reason_is_told(
    planning: Planning, company: Company
) -> None:
    ana = company.technician("Ana Reyes", SkillForm("termite"))
    company.technician("Ben Cole")
    company.client("Hotel Aster", service="Termite inspection")
    _demand(company, "Termite inspection", "termite")
    _away(company, ana, MONDAY, MONDAY + timedelta(days=7))
    row = _plan(planning, company, iterations=50)
    (left,) = row.unplaced
    assert [(reason.code, reason.facts) for reason in left.reasons] == [
        ("absent", {"technician": "Ana Reyes", "kind": "sick"})
    ]


def test_a_licence_counts_on_the_days_on_which_it_holds(
    planning: Planning, company: Company
) -> None:
    company.technician("Ana Reyes", SkillForm("termite", MONDAY + timedelta(days=1)))
    for day in (0, 3):
        company.client(
            f"Hotel {day}",
            service="Termite inspection",
            start=MONDAY + timedelta(days=day),
            tolerance_days=0,
        )
    company.client("Gift shop", start=MONDAY + timedelta(days=4))
    _demand(company, "Termite inspection", "termite")
    row = _plan(planning, company, iterations=200)
    assert [left.client for left in row.unplaced] == ["Hotel 3"]
    (reason,) = row.unplaced[0].reasons
    assert (reason.code, reason.facts["until"]) == ("licence_expired", "2026-11-24")


def test_after_a_handover_the_new_one_is_usual(
    planning: Planning, company: Company, store: Store
) -> None:
    """Ana hands over on Thursday: visits before then are hers, those after it are Omar's."""
    for name in ("Ana Reyes", "Omar Haddad"):
        company.technician(name)
    for day in range(5):
        name = f"Client {day}"
        company.client(
            name,
            usual="Ana Reyes",
            person=Level.ESSENTIAL,
            start=MONDAY + timedelta(days=day),
            tolerance_days=0,
        )
        thursday = MONDAY + timedelta(days=3)
        hand_over(store, company.clients[name], company.technicians["Omar Haddad"], thursday)
    row = _plan(planning, company)
    board = planning.board(company.office, MONDAY, 5)
    names = {key: name for name, key in company.technicians.items()}
    comes = [names[c.technician_id] for c in sorted(board.cards, key=lambda c: c.day)]
    # The Thursday is Thanksgiving: its visit is made on the Friday.
    assert comes == ["Ana Reyes"] * 3 + ["Omar Haddad"] * 2
    assert {card.who for card in board.cards} == {Who.USUAL}
    assert row.usual_share == 1.0
    assert not row.is_draft


def test_an_excluded_technician_never_comes(planning: Planning, company: Company) -> None:
    ana = company.technician("Ana Reyes")
    client = company.client("Gift shop")
    with company.store.writing() as session:
        session.add(
            Relation(
                client_id=client,
                technician_id=ana,
                kind=RelationKind.EXCLUDED,
                since=MONDAY - timedelta(days=9),
                declared_by="Mia",
            )
        )
    row = _plan(planning, company, iterations=50)
    assert [reason.code for reason in row.unplaced[0].reasons] == ["excluded"]


def test_a_client_without_a_place_is_told_so(planning: Planning, company: Company) -> None:
    company.technician("Ana Reyes")
    company.client("Nowhere inn", where=_unknown_place())
    row = _plan(planning, company, iterations=50)
    assert [reason.code for reason in row.unplaced[0].reasons] == ["no_place"]


def test_waiting_for_the_promised_person_is_cheaper_than_a_stranger(
    planning: Planning, company: Company
) -> None:
    omar = company.technician("Omar Haddad")
    for name in ("Ana Reyes", "Ben Cole", "Mei Lin"):
        company.technician(name)
    company.client(
        "Gift shop",
        usual="Omar Haddad",
        person=Level.ESSENTIAL,
        start=MONDAY + timedelta(days=1),
        tolerance_days=2,
        rule="FREQ=MONTHLY",
        price_minor=12000,
    )
    company.past("Gift shop", "Omar Haddad", 200, 170, 140, 30)
    for stranger, days in (("Ana Reyes", 110), ("Ben Cole", 80), ("Mei Lin", 50)):
        company.past("Gift shop", stranger, days)
    _away(company, omar, MONDAY, MONDAY + timedelta(days=3))
    _plan(planning, company, iterations=200)
    (card,) = planning.board(company.office, MONDAY, 5).cards
    assert (card.technician_id, card.day) == (omar, MONDAY + timedelta(days=3))
    details = planning.visit(card.visit_id)
    assert details.who is Who.USUAL
    assert details.strangers >= 3
    assert total(details.lines) == details.total_minor


def test_a_confirmed_visit_stays_where_the_client_expects_it(
    planning: Planning, company: Company
) -> None:
    _small_company(company)
    _plan(planning, company)
    board = planning.board(company.office, MONDAY, 5)
    told = board.cards[3]
    with company.store.writing() as session:
        session.get_one(Visit, told.visit_id).status = VisitStatus.CONFIRMED
    _away(company, told.technician_id, MONDAY + timedelta(days=30), MONDAY + timedelta(days=31))
    for _ in range(3):
        _plan(planning, company)
        cards = planning.board(company.office, MONDAY, 5).cards
        (kept,) = [card for card in cards if card.visit_id == told.visit_id]
        assert (kept.technician_id, kept.start) == (told.technician_id, told.start)
        assert kept.status is VisitStatus.CONFIRMED


def test_taking_a_plan_back_empties_the_board_and_counts_calendars_up(
    planning: Planning, company: Company
) -> None:
    _small_company(company)
    first = _plan(planning, company)
    history = History(company.store, company.journal, "Mia")
    before = _calendars(company)
    told = history.undo_last()
    assert told is not None
    assert (told.summary["office"], told.summary["version"]) == ("Main", 1)
    board = planning.board(company.office, MONDAY, 5)
    assert (board.cards, len(board.tray), board.plan_version) == ((), 24, 2)
    assert all(after > before[visit] for visit, after in _calendars(company).items())
    history.redo_last()
    again = planning.planned(company.office, MONDAY, 5)
    assert (again.version, again.placed, again.total_minor) == (3, 24, first.total_minor)


def _calendars(company: Company) -> dict[int, int]:
    with company.store.reading() as session:
        return {v.id: v.calendar_sequence for v in session.scalars(select(Visit))}


def test_cancelling_saves_nothing(planning: Planning, company: Company) -> None:
    _small_company(company)
    told: list[PlanProgress] = []
    with pytest.raises(Cancelled):
        planning.plan(
            company.office,
            MONDAY,
            5,
            seconds=30,
            on_progress=told.append,
            cancelled=lambda: any(progress.step == "search" for progress in told),
        )
    with company.store.reading() as session:
        assert session.scalar(select(Plan)) is None
    assert "facts" in [progress.step for progress in told]


def test_an_office_without_technicians_is_told_what_to_do(
    planning: Planning, company: Company
) -> None:
    with pytest.raises(UserError, match="has no technicians"):
        _plan(planning, company)


def test_a_span_that_is_too_long_is_refused(planning: Planning, company: Company) -> None:
    with pytest.raises(UserError, match="use 1 to 62"):
        planning.due(MONDAY, 1000)


def _away(company: Company, technician: int, first: date, after: date) -> None:
    from scheduler.dates.localtime import midnight_utc
    from tests.company import ZONE

    with company.store.writing() as session:
        session.add(
            Absence(
                technician_id=technician,
                start=midnight_utc(first, ZONE),
                end=midnight_utc(after, ZONE),
                kind="sick",
                recorded_at=midnight_utc(first, ZONE),
                recorded_by="Mia",
            )
        )


def _demand(company: Company, service: str, skill: str) -> None:
    from scheduler.model.agreements import ServiceSkill, ServiceType
    from scheduler.model.people import Skill

    with company.store.writing() as session:
        session.add(
            ServiceSkill(
                service_type_id=session.scalars(
                    select(ServiceType.id).where(ServiceType.name == service)
                ).one(),
                skill_id=session.scalars(select(Skill.id).where(Skill.name == skill)).one(),
            )
        )


def _unknown_place() -> object:
    from scheduler.views.records import Place

    return Place(street="Nowhere 1", postal_code="00000")


def test_a_day_that_is_over_stands_whatever_changes(planning: Planning, company: Company) -> None:
    """Today is Tuesday; Monday's visits keep their place though the office got slower."""
    company.technician("Ana Reyes")
    for number in range(12):
        company.client(f"Shop {number}", start=MONDAY, tolerance_days=0)
    _plan(planning, company)
    monday = planning.board(company.office, MONDAY, 1).cards
    assert len(monday) == 12
    company.records.save_office(replace(company.records.office_form(company.office), speed_kmh=9))
    _plan(planning, company)
    board = planning.board(company.office, MONDAY, 1)
    assert [(c.visit_id, c.start) for c in board.cards] == [(c.visit_id, c.start) for c in monday]
    assert len(board.routes) == len({card.technician_id for card in monday})


def test_time_of_visits_already_made_is_not_given_away(
    planning: Planning, company: Company
) -> None:
    company.technician("Ana Reyes")
    for number in range(3):
        company.client(f"Shop {number}", start=MONDAY + timedelta(days=1), tolerance_days=0)
    _plan(planning, company, iterations=50)
    done, *_ = planning.board(company.office, MONDAY, 5).cards
    with company.store.writing() as session:
        visit = session.get_one(Visit, done.visit_id)
        visit.status, visit.done_by_id = VisitStatus.DONE, done.technician_id
        visit.actual_start, visit.actual_end = done.start, done.end
    _plan(planning, company, iterations=50)
    cards = sorted(planning.board(company.office, MONDAY, 5).cards, key=lambda card: card.start)
    assert len(cards) == 3
    assert all(one.end <= other.start for one, other in pairwise(cards))


def test_a_saturday_between_two_planned_weeks_is_not_lost(
    planning: Planning, company: Company
) -> None:
    company.technician("Ana Reyes")
    company.client("Gift shop", rule="FREQ=MONTHLY", start=MONDAY + timedelta(days=5))
    _plan(planning, company, iterations=50)
    row = planning.plan(company.office, MONDAY + timedelta(days=7), 5, iterations=50, threads=1)
    assert (row.visits, row.placed) == (1, 1)


def test_when_nobody_works_the_reason_is_the_absence(planning: Planning, company: Company) -> None:
    ana = company.technician("Ana Reyes")
    company.client("Gift shop")
    _away(company, ana, MONDAY - timedelta(days=9), MONDAY + timedelta(days=9))
    row = _plan(planning, company, iterations=50)
    assert [reason.code for reason in row.unplaced[0].reasons] == ["absent"]


def test_a_confirmed_visit_without_a_place_stays_confirmed(
    planning: Planning, company: Company
) -> None:
    ana = company.technician("Ana Reyes")
    company.client("Gift shop", start=MONDAY + timedelta(days=2), tolerance_days=0)
    _plan(planning, company, iterations=50)
    (card,) = planning.board(company.office, MONDAY, 5).cards
    with company.store.writing() as session:
        session.get_one(Visit, card.visit_id).status = VisitStatus.CONFIRMED
    _away(company, ana, MONDAY, MONDAY + timedelta(days=9))
    row = _plan(planning, company, iterations=50)
    assert [reason.code for reason in row.unplaced[0].reasons] == ["absent"]
    with company.store.reading() as session:
        assert session.get_one(Visit, card.visit_id).status is VisitStatus.CONFIRMED


def test_a_technician_who_left_keeps_the_row_of_his_visits(
    planning: Planning, company: Company
) -> None:
    ana = company.technician("Ana Reyes")
    company.client("Gift shop")
    _plan(planning, company, iterations=50)
    form = company.records.technician_form(ana)
    company.records.save_technician(replace(form, left_on=MONDAY))
    board = planning.board(company.office, MONDAY, 5)
    assert {card.technician_id for card in board.cards} == {row.id for row in board.technicians}
