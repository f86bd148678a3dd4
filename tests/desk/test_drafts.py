"""A plan that sends somebody else than the usual person is a draft until that is confirmed."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.continuity.lines import Line, total
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.feeds.service import Feeds
from scheduler.history import History
from scheduler.model.kinds import AbsenceKind, DecisionState, Level, NoticeState, Role
from scheduler.model.office import PriceBookVersion
from scheduler.model.plans import Assignment, Published
from scheduler.planning.service import Planning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.desk import Asked, Cause
from scheduler.views.drafts import DraftRow
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company

TUESDAY = MONDAY + timedelta(days=1)

Events = dict[str, int]


@pytest.fixture
def feeds(store: Store, journal: Journal, clock: Clock) -> Feeds:
    return Feeds(store, journal, clock)


@pytest.fixture
def small(company: Company) -> Company:
    """Two clients who know Ana and count on her, one who knows Ben."""
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name)
    for client, usual, person in (
        ("Gift shop", "Ana Reyes", Level.IMPORTANT),
        ("Bakery", "Ana Reyes", None),
        ("Florist", "Ben Cole", None),
    ):
        company.client(client, usual=usual, person=person, tolerance_days=0, start=TUESDAY)
        company.past(client, usual, 7, 14, 21)
    return company


def _away(company: Company, name: str) -> int:
    return company.records.record_absence(
        AbsenceForm(
            company.technicians[name],
            midnight_utc(TUESDAY, ZONE),
            midnight_utc(TUESDAY + timedelta(days=1), ZONE),
            AbsenceKind.SICK,
        )
    ).id


def _plan(planning: Planning, company: Company) -> int:
    return planning.plan(company.office, MONDAY, 5, iterations=300, threads=1).version


def _limit(company: Company, **entries: int) -> None:
    """The office's price book with these entries."""
    with company.store.writing() as session:
        held = session.scalars(select(PriceBookVersion)).all()
        session.add(
            PriceBookVersion(
                office_id=company.office,
                version=len(held) + 1,
                entries=entries,
                made_at=midnight_utc(MONDAY - timedelta(days=1), ZONE),
                made_by="Lena",
            )
        )


def _events(feeds: Feeds, folder: Path) -> Events:
    """How many visits each calendar tells of; absences are told there too."""
    return {
        feed.technician: Path(feed.file).read_text("utf-8").count("SUMMARY:W-")
        for feed in feeds.export(folder)
    }


def _draft(desk: Desk, company: Company) -> DraftRow:
    draft = desk.draft(company.office)
    assert draft is not None
    return draft


def test_a_plan_in_which_everyone_keeps_his_person_is_told_at_once(
    desk: Desk, planning: Planning, small: Company, feeds: Feeds, tmp_path: Path
) -> None:
    _plan(planning, small)
    assert desk.draft(small.office) is None
    assert not planning.board(small.office, MONDAY, 5).is_draft
    assert _events(feeds, tmp_path) == {"Ana Reyes": 2, "Ben Cole": 1}


def test_a_plan_with_substitutions_is_a_draft_that_no_calendar_and_no_client_hears_of(
    desk: Desk, planning: Planning, small: Company, feeds: Feeds, tmp_path: Path
) -> None:
    _away(small, "Ana Reyes")
    _plan(planning, small)
    assert planning.board(small.office, MONDAY, 5).is_draft
    assert _events(feeds, tmp_path) == {"Ana Reyes": 0, "Ben Cole": 0}

    draft = _draft(desk, small)
    assert [(one.client, one.usual, one.technician) for one in draft.substitutions] == [
        ("Gift shop", "Ana Reyes", "Ben Cole"),
        ("Bakery", "Ana Reyes", "Ben Cole"),
    ]
    assert draft.others == 1
    for one in draft.substitutions:
        assert total(one.lines) == one.total_minor > 0
        assert {line.line for line in one.lines} <= {
            *(Line.LEARNING, Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.CALL_BACK)
        }
    assert total(draft.lines) == draft.total_minor
    assert draft.total_minor == sum(one.total_minor for one in draft.substitutions)


def test_confirming_tells_calendars_and_drafts_notices_and_undo_takes_both_back(
    desk: Desk,
    planning: Planning,
    small: Company,
    feeds: Feeds,
    history: History,
    store: Store,
    tmp_path: Path,
) -> None:
    _away(small, "Ana Reyes")
    _plan(planning, small)
    draft = _draft(desk, small)
    made = desk.confirm_draft(draft, Role.MANAGER, "Ana is ill.")
    assert (made.state, made.one_person) == (DecisionState.CONFIRMED, True)
    assert made.cause is Cause.PLAN
    assert made.total_minor == draft.total_minor
    assert _events(feeds, tmp_path) == {"Ana Reyes": 0, "Ben Cole": 3}
    notices = desk.notices(made.id)
    assert [(one.client, one.state) for one in notices] == [
        ("Gift shop", NoticeState.DRAFT),
        ("Bakery", NoticeState.DRAFT),
    ]
    assert "in place of Ana Reyes" in notices[0].text
    assert desk.draft(small.office) is None

    assert made.change_set is not None
    history.undo(made.change_set)
    assert _draft(desk, small).substitutions == draft.substitutions
    assert _events(feeds, tmp_path) == {"Ana Reyes": 0, "Ben Cole": 0}
    assert desk.notices(made.id) == ()
    (kept,) = desk.decisions(small.office)
    assert kept.state is DecisionState.UNDONE
    with store.reading() as session:
        assert len(session.scalars(select(Assignment)).all()) == 3
        assert session.scalars(select(Published)).all() == []


def test_a_dispatcher_confirms_up_to_the_limit(
    desk: Desk, planning: Planning, small: Company
) -> None:
    _limit(small, dispatcher_limit=1_000_000)
    _away(small, "Ana Reyes")
    _plan(planning, small)
    made = desk.confirm_draft(_draft(desk, small), Role.DISPATCHER)
    assert made.state is DecisionState.CONFIRMED


def test_above_the_limit_it_waits_and_a_manager_confirms_it(
    desk_of: Callable[[str], Desk], planning: Planning, small: Company
) -> None:
    mia, lena = desk_of("Mia"), desk_of("Lena")
    _limit(small, dispatcher_limit=0)
    _away(small, "Ana Reyes")
    _plan(planning, small)
    with pytest.raises(UserError, match="reason"):
        mia.confirm_draft(_draft(mia, small), Role.DISPATCHER)
    waits = mia.confirm_draft(_draft(mia, small), Role.DISPATCHER, "Nobody else is free.")
    assert waits.state is DecisionState.WAITING
    assert _draft(mia, small).proposed_by == "Mia"
    made = lena.approve(waits.id, "All right.")
    assert (made.state, made.approved_by) == (DecisionState.CONFIRMED, "Lena")
    assert made.reason == "Nobody else is free.\nAll right."
    assert lena.draft(small.office) is None


def test_an_essential_person_always_needs_a_manager(
    desk: Desk, planning: Planning, small: Company
) -> None:
    small.client(
        "Dorothy", usual="Ana Reyes", person=Level.ESSENTIAL, tolerance_days=0, start=TUESDAY
    )
    _limit(small, dispatcher_limit=10_000_000, missed_visit=50_000_000)
    _away(small, "Ana Reyes")
    _plan(planning, small)
    draft = _draft(desk, small)
    assert [one.client for one in draft.substitutions if one.essential] == ["Dorothy"]
    assert draft.needs_manager


def test_where_two_people_are_demanded_nobody_confirms_his_own(
    desk_of: Callable[[str], Desk], planning: Planning, small: Company
) -> None:
    mia, lena = desk_of("Mia"), desk_of("Lena")
    _limit(small, dispatcher_limit=0, two_people=1)
    _away(small, "Ana Reyes")
    _plan(planning, small)
    waits = mia.confirm_draft(_draft(mia, small), Role.MANAGER, "As it is.")
    assert waits.state is DecisionState.WAITING
    with pytest.raises(UserError, match="Somebody else"):
        mia.approve(waits.id)
    again = mia.confirm_draft(_draft(mia, small), Role.MANAGER, "Still.")
    assert (again.id, again.state) == (waits.id, DecisionState.WAITING)
    made = lena.confirm_draft(_draft(lena, small), Role.MANAGER, "Yes.")
    assert (made.id, made.state, made.one_person) == (waits.id, DecisionState.CONFIRMED, False)


def test_a_plan_that_changed_since_it_was_shown_is_not_confirmed_blind(
    desk_of: Callable[[str], Desk], planning: Planning, small: Company
) -> None:
    mia, lena = desk_of("Mia"), desk_of("Lena")
    _limit(small, dispatcher_limit=0)
    away = _away(small, "Ana Reyes")
    _plan(planning, small)
    shown = _draft(mia, small)
    waits = mia.confirm_draft(shown, Role.DISPATCHER, "Nobody else is free.")
    small.records.remove_absence(away)
    _away(small, "Ben Cole")
    _plan(planning, small)
    with pytest.raises(UserError, match="look at it again"):
        mia.confirm_draft(shown, Role.MANAGER, "Quick.")
    with pytest.raises(UserError, match="priced again"):
        lena.approve(waits.id)
    (row,) = lena.decisions(small.office)
    assert row.priced_before_minor == shown.total_minor
    assert [road.client for road in row.chosen] == ["Florist"]
    assert lena.approve(waits.id).state is DecisionState.CONFIRMED


def test_a_draft_that_is_taken_back_waits_for_nobody(
    desk: Desk, planning: Planning, small: Company, history: History
) -> None:
    _limit(small, dispatcher_limit=0)
    _away(small, "Ana Reyes")
    _plan(planning, small)
    waits = desk.confirm_draft(_draft(desk, small), Role.DISPATCHER, "Nobody else is free.")
    plan = next(row for row in history.rows() if row.command == "plan")
    history.undo(plan.id)
    assert desk.draft(small.office) is None
    with pytest.raises(UserError, match="does not wait any more"):
        desk.approve(waits.id)


def test_a_confirmed_plan_is_taken_back_after_its_confirmation(
    desk: Desk, planning: Planning, small: Company, history: History
) -> None:
    _away(small, "Ana Reyes")
    _plan(planning, small)
    made = desk.confirm_draft(_draft(desk, small), Role.MANAGER, "Ana is ill.")
    plan = next(row for row in history.rows() if row.command == "plan")
    with pytest.raises(UserError, match="confirmed later by Mia"):
        history.undo(plan.id)
    assert made.change_set is not None
    history.undo(made.change_set)
    history.undo(plan.id)
    assert desk.draft(small.office) is None


def test_what_was_confirmed_once_is_not_asked_again(
    desk: Desk, planning: Planning, small: Company, feeds: Feeds, tmp_path: Path
) -> None:
    _away(small, "Ana Reyes")
    _plan(planning, small)
    desk.confirm_draft(_draft(desk, small), Role.MANAGER, "Ana is ill.")
    small.client("Deli", usual="Ben Cole", start=TUESDAY)
    _plan(planning, small)
    assert desk.draft(small.office) is None
    assert _events(feeds, tmp_path) == {"Ana Reyes": 0, "Ben Cole": 4}


def test_a_decision_on_the_desk_is_told_though_the_week_is_a_draft(
    desk: Desk, planning: Planning, small: Company, feeds: Feeds, tmp_path: Path
) -> None:
    _away(small, "Ana Reyes")
    _plan(planning, small)
    visit = next(one for one in _draft(desk, small).substitutions if one.client == "Bakery")
    shown = desk.options(Asked(visit_id=visit.visit_id))
    skip = next(road for road in shown.visits[0].roads if road.kind == "skip")
    desk.decide(shown, {visit.visit_id: skip.id}, Role.MANAGER, "They asked for it.")
    assert [one.client for one in _draft(desk, small).substitutions] == ["Gift shop"]
    assert _events(feeds, tmp_path)["Ben Cole"] <= 1
