"""The desk whole: an absence, its roads with prices, a decision, and back again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, total
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.ground import hold_against_referee
from scheduler.desk.service import Desk
from scheduler.errors import Cancelled, UserError
from scheduler.history import History
from scheduler.model.everything import metadata
from scheduler.model.feeds import Feed
from scheduler.model.kinds import DecisionState, Level, NoticeState, Role, VisitStatus
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.views.desk import Asked, Cause, Idea, Options, RoadKind, RoadRow, VisitRoads
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import CREW, WEDNESDAY, absent


def roads(visit: VisitRoads, kind: RoadKind) -> list[RoadRow]:
    return [row for row in visit.roads if row.kind is kind]


def bundle(shown: Options, idea: Idea) -> dict[int, str]:
    return dict(next(one.choices for one in shown.bundles if one.idea is idea))


def test_every_road_adds_up_and_the_cheapest_comes_first(desk: Desk, week: Company) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY, 2))
    assert shown.visits
    for visit in shown.visits:
        assert [row.total_minor for row in visit.roads] == sorted(
            row.total_minor for row in visit.roads
        )
        for row in visit.roads:
            assert total(row.lines) == row.total_minor
            assert row.against_cheapest_minor == row.total_minor - visit.roads[0].total_minor
        substitutes = roads(visit, RoadKind.SUBSTITUTE)
        assert len({row.technician for row in substitutes}) >= 3
        assert "Ana Reyes" not in {row.technician for row in substitutes}
        assert all(row.moved_days == 0 for row in substitutes)
        assert {row.technician for row in roads(visit, RoadKind.WAIT)} == {"Ana Reyes"}
        assert all(row.break_even is None for row in roads(visit, RoadKind.WAIT))
        assert all(row.break_even is not None for row in substitutes)
        (skipped,) = roads(visit, RoadKind.SKIP)
        assert Line.CREDIT in {line.line for line in skipped.lines}
    for one in shown.bundles:
        assert total(one.together.lines) == one.together.total_minor
        assert one.choices.keys() == {visit.visit_id for visit in shown.visits}


def test_the_same_question_gets_the_same_answer(desk: Desk, week: Company) -> None:
    asked = absent(week, "Ana Reyes", WEDNESDAY)
    seen: list[int] = []
    first = desk.options(asked, on_visit=lambda visit: seen.append(visit.visit_id))
    assert seen == [visit.visit_id for visit in first.visits]
    assert desk.options(asked) == first
    recommended = first.bundles[0]
    assert desk.together(first, recommended.choices) == recommended.together


def test_one_visit_costs_its_road_and_what_its_old_day_changes_without_it(
    desk: Desk, week: Company, planning: Planning
) -> None:
    freed = set()
    for card in planning.board(week.office, MONDAY, 5).cards[:4]:
        shown = desk.options(Asked(visit_id=card.visit_id))
        (visit,) = shown.visits
        for road in visit.roads:
            told = desk.together(shown, {visit.visit_id: road.id})
            assert told.total_minor == road.total_minor + told.freed_minor + told.sharing_minor
            assert told.sharing_minor <= 0
            freed.add(told.freed_minor)
    assert freed - {0}


def test_the_bundles_keep_what_they_promise(desk: Desk, week: Company) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    sums = {one.idea: one.together for one in shown.bundles}
    assert sums[Idea.KEEP_PERSON].kept == len(shown.visits)
    assert sums[Idea.KEEP_DAY].moved == 0
    assert sums[Idea.RECOMMENDED].total_minor == min(one.total_minor for one in sums.values())
    assert all(one.misfits == () for one in sums.values())


def test_a_decision_becomes_the_plan_and_undo_takes_all_of_it_back(
    desk: Desk, week: Company, planning: Planning, history: History
) -> None:
    with week.store.writing() as session:
        for code, technician in enumerate(week.technicians.values()):
            session.add(Feed(technician_id=technician, code=f"feed-{code}"))
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    before = everything(week)
    board = planning.board(week.office, MONDAY, 5)
    choices = bundle(shown, Idea.KEEP_DAY)
    made = desk.decide(shown, choices, Role.MANAGER, "Ana is ill")
    assert (made.state, made.plan_version, made.one_person) == (DecisionState.CONFIRMED, 2, True)
    after = planning.board(week.office, MONDAY, 5)
    assert after.total_minor == board.total_minor + made.total_minor
    assert sum(after.lines.values()) == after.total_minor
    hit = {visit.visit_id for visit in shown.visits}
    assert all(
        c.technician_id != week.technicians["Ana Reyes"] for c in after.cards if c.visit_id in hit
    )
    notices = desk.notices(made.id)
    assert len(notices) == len(hit)
    assert all("Ana Reyes is ill" in notice.text for notice in notices)
    with week.store.reading() as session:
        stale = set(
            session.scalars(select(Feed.technician_id).where(Feed.stale_since.is_not(None)))
        )
    substitutes = {c.technician_id for c in after.cards if c.visit_id in hit}
    assert stale == substitutes | {week.technicians["Ana Reyes"]}

    assert made.change_set is not None
    history.undo(made.change_set)
    assert everything(week) == before
    assert desk.notices(made.id) == ()
    assert [row.state for row in desk.decisions(week.office)] == [DecisionState.UNDONE]
    assert planning.board(week.office, MONDAY, 5).total_minor == board.total_minor


PASSING = {"version", "calendar_sequence", "calendar_changed_at"}


def everything(week: Company) -> dict[str, Any]:
    """All rows of the tables that a decision may touch, without what only counts up."""
    found: dict[str, Any] = {}
    with week.store.reading() as session:
        for name in ("assignment", "route", "visit", "unplaced", "relation", "notice", "touch"):
            table = metadata.tables[name]
            rows = session.execute(select(table).order_by(table.c.id)).mappings()
            found[name] = [{k: v for k, v in row.items() if k not in PASSING} for row in rows]
    return found


def test_above_the_limit_it_waits_for_a_manager_with_a_reason(
    desk: Desk, week: Company, desk_of: Callable[[str], Desk]
) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    skips = {v.visit_id: roads(v, RoadKind.SKIP)[0].id for v in shown.visits}
    assert desk.together(shown, skips).needs_manager
    with pytest.raises(UserError, match="say in a few words why"):
        desk.decide(shown, skips, Role.DISPATCHER)
    made = desk.decide(shown, skips, Role.DISPATCHER, "Nobody is free")
    assert (made.state, made.change_set) == (DecisionState.WAITING, None)
    approved = desk_of("Max").approve(made.id)
    assert (approved.state, approved.approved_by) == (DecisionState.CONFIRMED, "Max")
    assert not approved.one_person
    with week.store.reading() as session:
        visits = session.scalars(select(Visit).where(Visit.id.in_(skips))).all()
        assert {visit.status for visit in visits} == {VisitStatus.CANCELLED}
        assert not session.scalars(select(Assignment).where(Assignment.visit_id.in_(skips))).all()
    with pytest.raises(UserError, match="does not wait any more"):
        desk.approve(made.id)


def test_a_manager_can_refuse(desk: Desk, week: Company) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    skips = {v.visit_id: roads(v, RoadKind.SKIP)[0].id for v in shown.visits}
    before = everything(week)
    made = desk.decide(shown, skips, Role.DISPATCHER, "Nobody is free")
    assert desk.refuse(made.id, "Try again").state is DecisionState.REFUSED
    assert everything(week) == before


def test_a_client_whose_person_is_essential_is_never_decided_alone(
    desk: Desk, planning: Planning, company: Company
) -> None:
    dorothy(company, planning)
    shown = desk.options(absent(company, "Ana Reyes", WEDNESDAY))
    (visit,) = [v for v in shown.visits if v.client == "Dorothy"]
    wait, strangers = roads(visit, RoadKind.WAIT)[0], roads(visit, RoadKind.SUBSTITUTE)
    assert visit.roads[0] == wait
    assert wait.who is Who.USUAL
    assert {row.who for row in strangers} == {Who.STRANGER}
    losing = [
        sum(x.amount_minor for x in r.lines if x.line is Line.LOSING_CLIENT) for r in strangers
    ]
    assert all(amount > 0 for amount in losing)
    assert not desk.together(shown, {visit.visit_id: wait.id}).essential
    dearest = visit.roads[-1]
    assert desk.together(shown, {visit.visit_id: dearest.id}).total_minor == dearest.total_minor
    sums = desk.together(shown, {visit.visit_id: strangers[0].id})
    assert (sums.needs_manager, sums.essential) == (True, ("Dorothy",))


def dorothy(company: Company, planning: Planning) -> None:
    """Three strangers came lately to a client to whom the person is essential."""
    for name in CREW:
        company.technician(name)
    company.client(
        "Dorothy",
        usual="Ana Reyes",
        person=Level.ESSENTIAL,
        start=WEDNESDAY,
        rule="FREQ=WEEKLY;INTERVAL=4",
        tolerance_days=2,
        price_minor=12_000,
    )
    company.past("Dorothy", "Ana Reyes", 120, 150, 180)
    for days, name in ((90, "Ben Cole"), (60, "Omar Haddad"), (30, "Jo Park")):
        company.past("Dorothy", name, days + 400)
    planning.plan(company.office, MONDAY, 5, iterations=500, threads=1)


def test_two_dispatchers_and_one_visit(
    desk: Desk, week: Company, desk_of: Callable[[str], Desk]
) -> None:
    asked = absent(week, "Ana Reyes", WEDNESDAY)
    other = desk_of("Max")
    mine, theirs = desk.options(asked), other.options(asked)
    desk.decide(mine, bundle(mine, Idea.KEEP_PERSON), Role.MANAGER, "They can wait")
    with pytest.raises(UserError, match="priced"):
        other.decide(theirs, bundle(theirs, Idea.KEEP_DAY), Role.MANAGER, "Keep the day")


def test_what_waits_is_priced_again_when_the_plan_changed(
    desk: Desk, week: Company, planning: Planning
) -> None:
    first = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    waiting = desk.decide(
        first,
        {v.visit_id: roads(v, RoadKind.SKIP)[0].id for v in first.visits},
        Role.DISPATCHER,
        "Nobody is free",
    )
    card = next(
        card
        for card in planning.board(week.office, MONDAY, 5).cards
        if card.technician_id != week.technicians["Ana Reyes"]
    )
    second = desk.options(Asked(visit_id=card.visit_id))
    desk.decide(second, bundle(second, Idea.RECOMMENDED), Role.MANAGER, "Another day")
    with pytest.raises(UserError, match="priced again"):
        desk.approve(waiting.id)
    (row,) = [row for row in desk.decisions(week.office) if row.id == waiting.id]
    assert (row.state, row.priced_before_minor) == (DecisionState.WAITING, waiting.total_minor)
    assert row.plan_version == 2
    assert desk.approve(waiting.id).state is DecisionState.CONFIRMED


def test_what_was_decided_stays_when_the_week_is_planned_again(
    desk: Desk, week: Company, planning: Planning
) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    choices = {}
    for visit in shown.visits:
        overtime = roads(visit, RoadKind.OVERTIME)
        choices[visit.visit_id] = (overtime or roads(visit, RoadKind.WAIT))[0].id
    assert not desk.together(shown, choices).misfits
    desk.decide(shown, choices, Role.MANAGER, "They insist on Ana")
    held = {
        c.visit_id: (c.technician_id, c.day) for c in planning.board(week.office, MONDAY, 9).cards
    }
    planning.plan(week.office, MONDAY, 9, iterations=500, threads=1)
    now = {
        c.visit_id: (c.technician_id, c.day) for c in planning.board(week.office, MONDAY, 9).cards
    }
    assert {v: now.get(v) for v in choices} == {v: held[v] for v in choices}


def test_part_of_a_day_leaves_the_rest_for_overtime(
    desk: Desk, week: Company, planning: Planning
) -> None:
    noon = datetime.fromisoformat("2026-11-25T12:00-05:00")
    made = week.records.record_absence(
        AbsenceForm(week.technicians["Ana Reyes"], midnight_utc(WEDNESDAY, ZONE), noon)
    )
    shown = desk.options(Asked(absence_id=made.id))
    for visit in shown.visits:
        rows = roads(visit, RoadKind.OVERTIME)
        assert any(row.moved_days == 0 and row.start and row.start >= noon for row in rows)
    desk.decide(shown, bundle(shown, Idea.KEEP_DAY), Role.MANAGER, "Ana comes at noon")
    plan = planning.planned(week.office, MONDAY, 5)
    with week.store.reading() as session:
        held = session.scalars(select(Assignment)).all()
        lines = [PriceLine.from_json(line) for one in held for line in one.lines]
    assert total(lines) == plan.total_minor


def test_one_visit_can_be_asked_about(desk: Desk, week: Company, planning: Planning) -> None:
    card = next(c for c in planning.board(week.office, MONDAY, 5).cards if c.day == WEDNESDAY)
    shown = desk.options(Asked(visit_id=card.visit_id))
    (visit,) = shown.visits
    assert {row.kind for row in visit.roads} >= {RoadKind.SUBSTITUTE, RoadKind.WAIT, RoadKind.SKIP}
    with pytest.raises(UserError, match="no visit W-999"):
        desk.options(Asked(visit_id=999))


def test_a_notice_is_sent_and_answered(desk: Desk, week: Company) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    made = desk.decide(shown, bundle(shown, Idea.KEEP_PERSON), Role.MANAGER, "They can wait")
    notice = desk.notices(made.id)[0]
    desk.notice_sent(notice.id)
    desk.notice_answered(notice.id, NoticeState.PREFERS_TO_WAIT)
    assert desk.notices(made.id)[0].state is NoticeState.PREFERS_TO_WAIT
    assert len(everything(week)["touch"]) == 2


def test_nothing_is_asked_where_nothing_is_hit(desk: Desk, week: Company) -> None:
    assert desk.questions(week.office) == ()
    asked = absent(week, "Ana Reyes", WEDNESDAY)
    (card,) = desk.questions(week.office)
    assert (card.asked, card.name, card.first, card.last) == (
        asked,
        "Ana Reyes",
        WEDNESDAY,
        WEDNESDAY,
    )
    shown = desk.options(asked)
    desk.decide(shown, bundle(shown, Idea.RECOMMENDED), Role.MANAGER, "Ill")
    assert desk.questions(week.office) == ()
    with pytest.raises(UserError, match="hits no planned visit"):
        desk.options(asked)


def test_asking_can_be_cancelled(desk: Desk, week: Company) -> None:
    with pytest.raises(Cancelled):
        desk.options(absent(week, "Ana Reyes", WEDNESDAY), cancelled=lambda: True)


def test_who_leaves_and_whose_licence_runs_out(
    desk: Desk, week: Company, planning: Planning
) -> None:
    ana = week.technicians["Ana Reyes"]
    form = week.records.technician_form(ana)
    assert desk.questions(week.office) == ()
    week.records.save_technician(replace(form, left_on=WEDNESDAY))
    (card,) = desk.questions(week.office)
    assert (card.asked, card.cause) == (Asked(technician_id=ana), Cause.LEFT)
    shown = desk.options(card.asked)
    for visit in shown.visits:
        assert all(
            r.start is None or r.technician != "Ana Reyes" or r.moved_days < 0 for r in visit.roads
        )
    made = desk.decide(shown, bundle(shown, Idea.KEEP_DAY), Role.MANAGER, "Ana leaves us")
    assert made.cause is Cause.LEFT
    assert desk.questions(week.office) == ()
    late = [c for c in planning.board(week.office, MONDAY, 5).cards if c.day >= WEDNESDAY]
    assert ana not in {card.technician_id for card in late}


def test_an_office_may_demand_a_second_person(
    desk: Desk, week: Company, desk_of: Callable[[str], Desk]
) -> None:
    version = week.records.price_book(week.office).version
    week.records.save_price_book(week.office, {"two_people": 1}, version)
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    skips = {v.visit_id: roads(v, RoadKind.SKIP)[0].id for v in shown.visits}
    made = desk.decide(shown, skips, Role.MANAGER, "Nobody is free")
    assert made.state is DecisionState.WAITING
    with pytest.raises(UserError, match="Somebody else"):
        desk.approve(made.id)
    assert desk_of("Max").approve(made.id).state is DecisionState.CONFIRMED


def test_prices_that_changed_are_never_applied_blind(desk: Desk, week: Company) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    version = week.records.price_book(week.office).version
    week.records.save_price_book(week.office, {"price_per_km": 90}, version)
    with pytest.raises(UserError, match="priced"):
        desk.decide(shown, bundle(shown, Idea.RECOMMENDED), Role.MANAGER, "Ill")
    assert desk.decisions(week.office) == ()


def test_an_undo_that_something_later_stands_on_says_so(
    desk: Desk, week: Company, history: History
) -> None:
    first = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    made = desk.decide(first, bundle(first, Idea.KEEP_DAY), Role.MANAGER, "Ill")
    moved = first.visits[0].visit_id
    second = desk.options(Asked(visit_id=moved))
    (visit,) = second.visits
    desk.decide(second, {moved: visit.roads[0].id}, Role.MANAGER, "They asked for it")
    assert made.change_set is not None
    with pytest.raises(UserError, match="changed later by Mia"):
        history.undo(made.change_set)


def test_a_road_that_the_referee_rejects_is_a_bug(desk: Desk, week: Company) -> None:
    laid = desk._relaid(absent(week, "Ana Reyes", WEDNESDAY))
    road = next(road for some in laid.roads.values() for road in some if road.route is not None)
    assert road.route is not None
    hold_against_referee(laid.ground, laid.ground.wide, road.route)
    first, *others = road.route.stops
    early = replace(road.route, stops=(replace(first, start=first.start - 600), *others))
    with pytest.raises(RuntimeError, match="the referee rejects"):
        hold_against_referee(laid.ground, laid.ground.wide, early)
