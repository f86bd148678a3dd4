"""What a dispatcher notes on visits: what becomes of the plan, of calendars, and of the undo."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.dates.localtime import from_minutes, to_minutes, wall_minute
from scheduler.desk.moving import Moves
from scheduler.desk.visits import Visits
from scheduler.errors import UserError
from scheduler.feeds.service import Feeds
from scheduler.history import History
from scheduler.model.clients import Note, OpenQuestion, Touch
from scheduler.model.feeds import Feed
from scheduler.model.kinds import Pin, Role, VisitStatus
from scheduler.model.plans import Assignment, Plan, Published
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.board import CardRow
from scheduler.views.hand import Drop
from scheduler.views.marks import AskedForm, DoneForm
from scheduler.views.work import PlanRow
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import WEDNESDAY
from tests.desk.test_invariants import _whole
from tests.desk.test_moves import _image

TUESDAY = MONDAY + timedelta(days=1)
THURSDAY = WEDNESDAY + timedelta(days=1)


@pytest.fixture
def visits(store: Store, journal: Journal, clock: Clock) -> Visits:
    return Visits(store, journal, clock, "Mia")


@pytest.fixture
def began(planning: Planning, week: Company, visits: Visits) -> CardRow:
    """A visit that was planned for yesterday."""
    card = _cards(planning, week)[0]
    with week.store.writing() as session:
        held = session.scalars(select(Assignment).where(Assignment.visit_id == card.visit_id)).one()
        told = session.scalars(select(Published).where(Published.visit_id == card.visit_id)).one()
        back = timedelta(days=(held.day - MONDAY).days)
        for row in (held, told):
            row.day, row.start, row.end = MONDAY, row.start - back, row.end - back
        held.arrive -= back
    return next(c for c in _board(planning, week) if c.visit_id == card.visit_id)


def _board(planning: Planning, week: Company) -> tuple[CardRow, ...]:
    return planning.board(week.office, MONDAY, 5).cards


def _cards(planning: Planning, week: Company) -> list[CardRow]:
    """The cards from tomorrow on."""
    return [card for card in _board(planning, week) if card.day >= WEDNESDAY]


def _visit(week: Company, visit_id: int) -> Visit:
    with week.store.reading() as session:
        return session.get_one(Visit, visit_id)


def _total(week: Company) -> int:
    with week.store.reading() as session:
        last = session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one()
        return last.total_minor


def _plan(planning: Planning, week: Company, iterations: int = 500) -> PlanRow:
    return planning.plan(week.office, MONDAY, 5, iterations=iterations, threads=1)


def _feed(week: Company, clock: Clock, technician_id: int, folder: Path) -> str:
    feeds = Feeds(week.store, week.journal, clock)
    code = next(row.code for row in feeds.rows() if row.technician_id == technician_id)
    feeds.export(folder)
    return (folder / f"familiar-{code}.ics").read_text("utf-8").replace("\r\n ", "")


def _event(text: str, uid: str) -> str | None:
    events = text.split("BEGIN:VEVENT")[1:]
    return next((event for event in events if f"UID:{uid}" in event), None)


def test_told_to_the_client_is_a_call_and_stays_when_planned_again(
    visits: Visits, week: Company, planning: Planning, history: History
) -> None:
    some = _cards(planning, week)[:3]
    image = _image(week.store)
    noted = visits.confirm([card.visit_id for card in some], "Comes at nine.")
    assert {row.status for row in noted.visits} == {VisitStatus.CONFIRMED}
    with week.store.reading() as session:
        calls = session.scalars(select(Touch)).all()
    assert {(call.visit_id, call.text, call.by) for call in calls} == {
        (card.visit_id, "Comes at nine.", "Mia") for card in some
    }
    assert visits.confirm([some[0].visit_id]).change_set is None
    _plan(planning, week)
    after = {card.visit_id: card for card in _board(planning, week)}
    for card in some:
        now = after[card.visit_id]
        assert (now.technician_id, now.start) == (card.technician_id, card.start)
    history.undo_last()
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image
    with week.store.reading() as session:
        assert not session.scalars(select(Touch)).all()


def test_not_told_after_all(visits: Visits, week: Company, planning: Planning) -> None:
    card = _cards(planning, week)[0]
    visits.confirm([card.visit_id])
    visits.unconfirm([card.visit_id])
    assert _visit(week, card.visit_id).status is VisitStatus.PLANNED


def test_done_counts_at_once_and_what_was_learned_stays(
    visits: Visits, week: Company, planning: Planning, history: History, began: CardRow
) -> None:
    image, faces = _image(week.store), len(planning.visit(began.visit_id).faces)
    other = next(id for id in week.technicians.values() if id != began.technician_id)
    late = timedelta(minutes=20)
    noted = visits.done(
        DoneForm(
            began.visit_id,
            start=began.start + late,
            technician_id=other,
            outcome=" Two stations taken. ",
            learned=("The key hangs behind the till.", " "),
            questions=(AskedForm("When is the cellar sealed?", "Ana Reyes", date(2026, 12, 1)),),
            recommended=("seal the cellar",),
        )
    )
    visit = _visit(week, began.visit_id)
    assert (visit.status, visit.done_by_id) == (VisitStatus.DONE, other)
    assert (visit.actual_start, visit.actual_end) == (began.start + late, began.end + late)
    assert visit.outcome == "Two stations taken."
    details = planning.visit(began.visit_id)
    assert len(details.faces) == faces + 1
    assert details.came == next(n for n, id in week.technicians.items() if id == other)
    assert [note.text for note in details.notes] == [
        "The key hangs behind the till.",
        "Recommended: seal the cellar",
    ]
    (asked,) = details.questions
    assert (asked.owner, asked.answer_by) == ("Ana Reyes", date(2026, 12, 1))
    card = next(c for c in _board(planning, week) if c.visit_id == began.visit_id)
    assert (card.status, card.came) == (VisitStatus.DONE, details.came)
    assert card.technician_id == began.technician_id

    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image
    with week.store.reading() as session:
        assert not session.scalars(select(Note)).all()
        assert not session.scalars(select(OpenQuestion)).all()


def test_a_stranger_who_came_is_known_next_time(
    visits: Visits, week: Company, planning: Planning, began: CardRow
) -> None:
    with week.store.reading() as session:
        known = set(
            session.scalars(select(Visit.done_by_id).where(Visit.client_id == began.client_id))
        )
    stranger = next(id for id in week.technicians.values() if id not in known)
    visits.done(DoneForm(began.visit_id, technician_id=stranger))
    with week.store.writing() as session:
        held = session.scalars(
            select(Assignment).where(Assignment.visit_id == began.visit_id)
        ).one()
        held.technician_id = stranger
    card = next(c for c in _board(planning, week) if c.visit_id == began.visit_id)
    assert card.who is not Who.STRANGER


def test_what_is_still_to_come_is_neither_done_nor_missed(
    visits: Visits, week: Company, planning: Planning
) -> None:
    card = _cards(planning, week)[0]
    for note in (
        lambda: visits.done(DoneForm(card.visit_id)),
        lambda: visits.missed(card.visit_id),
    ):
        with pytest.raises(UserError, match="still to come"):
            note()


def test_done_before_its_time_leaves_the_day_it_was_planned_for(
    visits: Visits, week: Company, planning: Planning, history: History
) -> None:
    card, image = _cards(planning, week)[0], _image(week.store)
    at = from_minutes(MONDAY, 600, ZONE)
    noted = visits.done(DoneForm(card.visit_id, start=at))
    assert card.visit_id not in {c.visit_id for c in _board(planning, week)}
    assert planning.visit(card.visit_id).faces[-1].day <= TUESDAY
    _whole(week, planning)
    with week.store.reading() as session:
        told = select(Published).where(Published.visit_id == card.visit_id)
        assert session.scalar(told) is None
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image


def test_the_rest_of_a_day_goes_on_from_what_was_made(
    visits: Visits, week: Company, planning: Planning
) -> None:
    """A day with visits that were made is planned again as if nothing had been noted."""
    first, *rest = [c for c in _board(planning, week) if c.day == TUESDAY]
    with week.store.writing() as session:
        visit = session.get_one(Visit, first.visit_id)
        visit.status, visit.done_by_id = VisitStatus.DONE, first.technician_id
        visit.actual_start, visit.actual_end = first.start, first.end + timedelta(minutes=25)
    visits.confirm([card.visit_id for card in rest])
    row = _plan(planning, week)
    after = {card.visit_id: card for card in _board(planning, week)}
    assert row.placed == row.visits
    for card in (first, *rest):
        assert after[card.visit_id].start == card.start
    _whole(week, planning)


def test_missed_keeps_its_place_and_is_planned_anew_when_opened_again(
    visits: Visits, week: Company, planning: Planning, history: History, began: CardRow
) -> None:
    image = _image(week.store)
    missed = visits.missed(began.visit_id, "Nobody opened.")
    card = next(c for c in _board(planning, week) if c.visit_id == began.visit_id)
    assert (card.status, card.start) == (VisitStatus.MISSED, began.start)
    assert planning.visit(began.visit_id).outcome == "Nobody opened."
    for note in (
        lambda: visits.done(DoneForm(began.visit_id)),
        lambda: visits.cancelled(began.visit_id),
        lambda: visits.confirm([began.visit_id]),
        lambda: visits.pin([began.visit_id], day=True),
        lambda: visits.length(began.visit_id, 60),
    ):
        with pytest.raises(UserError, match="was missed"):
            note()
    again = visits.reopen(began.visit_id)
    (row,) = again.visits
    assert (row.status, row.has_place) == (VisitStatus.DUE, False)
    assert began.visit_id in {r.visit_id for r in planning.board(week.office, MONDAY, 5).tray}
    _whole(week, planning)
    for noted in (again, missed):
        assert noted.change_set is not None
        history.undo(noted.change_set)
    assert _image(week.store) == image


def test_cancelled_frees_the_day_and_calendars_say_so(
    visits: Visits,
    week: Company,
    planning: Planning,
    history: History,
    clock: Clock,
    tmp_path: Path,
) -> None:
    card, image, total = _cards(planning, week)[0], _image(week.store), _total(week)
    uid = _visit(week, card.visit_id).uid
    before = _feed(week, clock, card.technician_id, tmp_path)
    assert "STATUS:CONFIRMED" in str(_event(before, uid))

    noted = visits.cancelled(card.visit_id, "On holiday.")
    assert card.visit_id not in {c.visit_id for c in _board(planning, week)}
    assert card.visit_id not in {r.visit_id for r in planning.board(week.office, MONDAY, 5).tray}
    assert _total(week) < total
    _whole(week, planning)
    with week.store.reading() as session:
        feed = session.scalars(select(Feed).where(Feed.technician_id == card.technician_id)).one()
        assert feed.stale_since is not None
        (call,) = session.scalars(select(Touch))
        assert call.text == "On holiday."
    event = _event(_feed(week, clock, card.technician_id, tmp_path), uid)
    assert event is not None
    assert "STATUS:CANCELLED" in event
    assert "SUMMARY:CANCELLED - " in event
    with pytest.raises(UserError, match="is cancelled"):
        visits.confirm([card.visit_id])
    _plan(planning, week)
    event = _event(_feed(week, clock, card.technician_id, tmp_path), uid)
    assert "STATUS:CANCELLED" in str(event)
    history.undo_last()

    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image
    assert _total(week) == total
    event = _event(_feed(week, clock, card.technician_id, tmp_path), uid)
    assert "STATUS:CONFIRMED" in str(event)


def test_opened_again_a_cancelled_visit_goes_back_where_it_was(
    visits: Visits,
    week: Company,
    planning: Planning,
    clock: Clock,
    tmp_path: Path,
) -> None:
    card, total = _cards(planning, week)[0], _total(week)
    uid = _visit(week, card.visit_id).uid
    visits.cancelled(card.visit_id)
    (row,) = visits.reopen(card.visit_id).visits
    assert (row.status, row.has_place) == (VisitStatus.PLANNED, True)
    after = next(c for c in _board(planning, week) if c.visit_id == card.visit_id)
    assert (after.technician_id, after.start) == (card.technician_id, card.start)
    assert _total(week) == total
    _whole(week, planning)
    event = _event(_feed(week, clock, card.technician_id, tmp_path), uid)
    assert "STATUS:CONFIRMED" in str(event)


def test_opened_again_it_waits_where_its_place_is_taken(
    visits: Visits,
    week: Company,
    planning: Planning,
    clock: Clock,
    tmp_path: Path,
) -> None:
    card = _cards(planning, week)[0]
    uid = _visit(week, card.visit_id).uid
    visits.cancelled(card.visit_id)
    name = next(n for n, id in week.technicians.items() if id == card.technician_id)
    form = week.records.technician_form(week.technicians[name])
    week.records.save_technician(replace(form, left_on=card.day))
    (row,) = visits.reopen(card.visit_id).visits
    assert (row.status, row.has_place) == (VisitStatus.DUE, False)
    assert card.visit_id in {r.visit_id for r in planning.board(week.office, MONDAY, 5).tray}
    assert _event(_feed(week, clock, card.technician_id, tmp_path), uid) is None


def test_a_visit_without_a_place_is_cancelled_too(
    visits: Visits,
    week: Company,
    planning: Planning,
    history: History,
    store: Store,
    journal: Journal,
    clock: Clock,
) -> None:
    card = _cards(planning, week)[0]
    moves = Moves(store, journal, clock, "Mia")
    moves.move(moves.hand(week.office, MONDAY, 5), [Drop(card.visit_id)], Role.DISPATCHER)
    image, total = _image(week.store), _total(week)
    with pytest.raises(UserError, match="no planned time"):
        visits.confirm([card.visit_id])
    with pytest.raises(UserError, match="no planned time"):
        visits.pin([card.visit_id], day=True)
    with pytest.raises(UserError, match="say who came"):
        visits.done(DoneForm(card.visit_id))
    noted = visits.cancelled(card.visit_id)
    assert planning.board(week.office, MONDAY, 5).tray == ()
    assert _total(week) < total
    _whole(week, planning)
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image


def test_another_length_moves_what_follows(
    visits: Visits, week: Company, planning: Planning, history: History
) -> None:
    cards = _cards(planning, week)
    day = [c for c in cards if (c.technician_id, c.day) == (cards[0].technician_id, cards[0].day)]
    first, image, total = day[0], _image(week.store), _total(week)
    noted = visits.length(first.visit_id, 75)
    after = {card.visit_id: card for card in _cards(planning, week)}
    now = after[first.visit_id]
    assert now.end - now.start == timedelta(minutes=75)
    assert _visit(week, first.visit_id).edited
    assert _total(week) > total
    _whole(week, planning)
    with pytest.raises(UserError, match="does not hold"):
        visits.length(first.visit_id, 700)
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image
    assert _total(week) == total


def test_pins_say_what_they_hold_and_can_be_taken_away(
    visits: Visits, week: Company, planning: Planning, history: History
) -> None:
    card, image = _cards(planning, week)[0], _image(week.store)
    noted = visits.pin([card.visit_id], technician=True, time=True)
    visit = _visit(week, card.visit_id)
    assert (visit.pinned_technician_id, visit.pinned_day) == (card.technician_id, None)
    assert visit.pinned_minute == wall_minute(card.start, ZONE)
    assert planning.visit(card.visit_id).pins == (Pin.TECHNICIAN, Pin.TIME)
    visits.unpin([card.visit_id], day=False, time=False)
    assert planning.visit(card.visit_id).pins == (Pin.TIME,)
    history.undo_last()
    assert noted.change_set is not None
    history.undo(noted.change_set)
    assert _image(week.store) == image


@pytest.fixture
def torn(company: Company, planning: Planning) -> CardRow:
    """A visit planned where it would not be any more: another day is cheaper by now."""
    for name in ("Ana Reyes", "Ben Cole"):
        company.technician(name)
    company.client("Gift shop", usual="Ana Reyes", start=WEDNESDAY, tolerance_days=1)
    _plan(planning, company)
    (card,) = _board(planning, company)
    return card


def _draw_away(company: Company, card: CardRow, moves: Moves) -> None:
    """Somebody put the visit elsewhere by hand, and nobody pinned it there."""
    ben = company.technicians["Ben Cole"]
    drop = Drop(card.visit_id, ben, THURSDAY, 15 * 60)
    hand = moves.hand(company.office, MONDAY, 5)
    moves.move(hand, [drop], Role.MANAGER, "They asked for it.")
    with company.store.writing() as session:
        visit = session.get_one(Visit, card.visit_id)
        visit.pinned_technician_id = visit.pinned_day = None
        held = session.scalars(select(Assignment)).one()
        late = from_minutes(THURSDAY, 15 * 60, ZONE)
        held.arrive, held.start, held.end = late, late, late + (held.end - held.start)


@pytest.mark.parametrize(
    "pins", [(), ("technician",), ("day",), ("time",), ("technician", "day", "time")]
)
def test_planning_keeps_what_is_pinned_and_nothing_else(
    visits: Visits,
    company: Company,
    planning: Planning,
    torn: CardRow,
    store: Store,
    journal: Journal,
    clock: Clock,
    pins: tuple[str, ...],
) -> None:
    _draw_away(company, torn, Moves(store, journal, clock, "Mia"))
    visits.pin([torn.visit_id], **dict.fromkeys(pins, True))
    _plan(planning, company)
    (after,) = _board(planning, company)
    ben, ana = company.technicians["Ben Cole"], company.technicians["Ana Reyes"]
    assert after.technician_id == (ben if "technician" in pins else ana)
    assert after.day == (THURSDAY if "day" in pins else WEDNESDAY)
    minute = to_minutes(after.day, after.start, ZONE)
    assert (minute == 15 * 60) == ("time" in pins)


def test_a_time_alone_is_kept_by_moves_by_hand(
    visits: Visits,
    week: Company,
    planning: Planning,
    store: Store,
    journal: Journal,
    clock: Clock,
) -> None:
    moves = Moves(store, journal, clock, "Mia")
    cards = _cards(planning, week)
    card = cards[0]
    visits.pin([card.visit_id], time=True)
    other = next(c for c in cards if c.technician_id != card.technician_id)
    before = to_minutes(card.day, card.start, ZONE) - 10
    drop = Drop(other.visit_id, card.technician_id, card.day, before)
    moves.move(moves.hand(week.office, MONDAY, 5), [drop], Role.MANAGER, "They asked for it.")
    after = {c.visit_id: c for c in _cards(planning, week)}
    assert after[card.visit_id].start == card.start

    away = Drop(card.visit_id, card.technician_id, THURSDAY, 16 * 60)
    moves.move(moves.hand(week.office, MONDAY, 5), [away], Role.MANAGER, "They asked for it.")
    (now,) = [c for c in _cards(planning, week) if c.visit_id == card.visit_id]
    assert _visit(week, card.visit_id).pinned_minute == wall_minute(now.start, ZONE)


@pytest.mark.parametrize("first", [date(2027, 3, 12), date(2027, 11, 5)])
def test_a_pinned_time_is_what_clocks_show_when_they_are_set(
    company: Company, planning: Planning, first: date
) -> None:
    company.technician("Ana Reyes")
    with company.store.writing() as session:
        from scheduler.model.people import WorkingHours

        session.add_all(
            WorkingHours(technician_id=1, weekday=weekday, start_minute=8 * 60, end_minute=17 * 60)
            for weekday in (5, 6)
        )
    company.client("Gift shop", usual="Ana Reyes", start=first, rule="FREQ=YEARLY")
    company.client("Bakery", start=first + timedelta(days=2), rule="FREQ=YEARLY", tolerance_days=0)
    planning.due(first, 4, company.office)
    with company.store.writing() as session:
        for visit in session.scalars(select(Visit)):
            visit.pinned_minute, visit.tolerance_days = 11 * 60, visit.tolerance_days * 2
    row = planning.plan(company.office, first, 4, iterations=200, threads=1)
    cards = planning.board(company.office, first, 4).cards
    assert row.placed == 2
    assert {wall_minute(card.start, ZONE) for card in cards} == {11 * 60}


def test_nobody_is_told_of_a_substitution_that_waits(
    visits: Visits, week: Company, planning: Planning
) -> None:
    card = next(c for c in _cards(planning, week) if c.who is Who.USUAL)
    other = next(id for id in week.technicians.values() if id != card.technician_id)
    with week.store.writing() as session:
        session.scalars(
            select(Assignment).where(Assignment.visit_id == card.visit_id)
        ).one().technician_id = other
    with pytest.raises(UserError, match="confirm the plan first"):
        visits.confirm([card.visit_id])


def test_a_visit_that_is_gone_or_open_is_told_so(
    visits: Visits, week: Company, planning: Planning
) -> None:
    with pytest.raises(UserError, match="no visit W-9999"):
        visits.confirm([9999])
    with pytest.raises(UserError, match="Choose a visit"):
        visits.confirm([])
    with pytest.raises(UserError, match="is open"):
        visits.reopen(_cards(planning, week)[0].visit_id)
