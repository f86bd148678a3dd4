"""Booking while the client is on the phone: the places, their prices, the visit that is made."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import total
from scheduler.dates.localtime import midnight_utc, to_minutes
from scheduler.desk.booking import Booking
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.kinds import DecisionState, Role
from scheduler.model.plans import Plan, Published
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.booking import BookingForm
from scheduler.views.records import ClientForm, ClosureForm
from tests.company import MONDAY, ZONE, Company
from tests.desk.conftest import WEDNESDAY, absent
from tests.desk.test_drafts import _limit
from tests.desk.test_invariants import _whole

FORM = BookingForm("Rodent control", 30, 9000, WEDNESDAY)


@pytest.fixture
def booking(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Booking:
    return Booking(store, journal, clock, "Mia", worker)


def _total(week: Company) -> int:
    with week.store.reading() as session:
        return (
            session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one().total_minor
        )


def test_five_places_the_usual_technicians_first(booking: Booking, week: Company) -> None:
    client = week.clients["Client 00"]
    booking.call(client)
    found = booking.places(client, FORM)
    assert found.usual == "Ana Reyes"
    assert len(found.places) == 5
    kinds = [place.is_substitution for place in found.places]
    assert kinds == sorted(kinds)
    assert found.places[0].who is Who.USUAL
    for place in found.places:
        assert place.day >= WEDNESDAY
        assert place.window_start <= place.start <= place.window_end
        assert total(place.lines) == place.total_minor
    own = [place.total_minor for place in found.places if not place.is_substitution]
    assert own == sorted(own)


def test_booking_makes_the_visit_pins_it_and_costs_what_was_told(
    booking: Booking, week: Company, planning: Planning, history: History
) -> None:
    before = _total(week)
    client = week.clients["Client 00"]
    booking.call(client)
    found = booking.places(client, FORM)
    place = found.places[0]
    made = booking.book(found, FORM, place, Role.DISPATCHER)
    assert made.decision is None
    assert _total(week) - before == place.total_minor
    with week.store.reading() as session:
        visit = session.scalars(select(Visit).order_by(Visit.id.desc()).limit(1)).one()
        assert (visit.pinned_technician_id, visit.pinned_day) == (place.technician_id, place.day)
        told = session.scalars(select(Published).where(Published.visit_id == visit.id)).one()
        assert told.start == place.start
        opens = midnight_utc(place.day, ZONE) + timedelta(minutes=visit.window_start or 0)
        assert opens == place.window_start
        assert (visit.window_end or 0) - (visit.window_start or 0) == 120
    again = booking.places(client, FORM)
    assert (place.day, place.start) in [(one.day, one.start) for one in again.planned]
    _whole(week, planning)
    assert made.change_set is not None
    history.undo(made.change_set)
    assert _total(week) == before
    with week.store.reading() as session:
        assert session.get(Visit, visit.id) is None


def test_a_window_is_kept(booking: Booking, week: Company) -> None:
    client = week.clients["Client 00"]
    booking.call(client)
    form = BookingForm("Rodent control", 30, 9000, WEDNESDAY, 14 * 60, 16 * 60)
    for place in booking.places(client, form).places:
        assert 14 * 60 <= to_minutes(place.day, place.start, ZONE) <= 16 * 60


def test_no_place_is_after_the_last_day_that_suits(booking: Booking, week: Company) -> None:
    client = week.clients["Client 00"]
    booking.call(client)
    last = WEDNESDAY + timedelta(days=1)
    found = booking.places(client, replace(FORM, latest=last)).places
    assert {place.day for place in found} <= {WEDNESDAY, last}
    assert booking.places(client, FORM).places != found
    with pytest.raises(UserError, match=f"from {WEDNESDAY} to {WEDNESDAY - timedelta(days=1)}"):
        booking.places(client, replace(FORM, latest=WEDNESDAY - timedelta(days=1)))


def test_somebody_else_above_the_limit_waits_for_a_manager(
    booking: Booking, desk: Desk, week: Company, planning: Planning
) -> None:
    _limit(week, dispatcher_limit=0)
    absent(week, "Ana Reyes", WEDNESDAY, 16)
    client = week.clients["Client 00"]
    booking.call(client)
    found = booking.places(client, FORM)
    place = found.places[0]
    assert (place.is_substitution, place.needs_manager) == (True, True)
    with pytest.raises(UserError, match="reason"):
        booking.book(found, FORM, place, Role.DISPATCHER)
    made = booking.book(found, FORM, place, Role.DISPATCHER, "It leaks.")
    assert made.decision is not None
    assert made.decision.state is DecisionState.WAITING
    done = desk.approve(made.decision.id, "Go.")
    assert done.state is DecisionState.CONFIRMED
    board = planning.board(week.office, place.day, 1)
    assert place.technician_id in {
        card.technician_id for card in board.cards if card.client == "Client 00"
    }


def test_a_place_that_is_gone_is_not_booked_blind(
    booking: Booking, week: Company, planning: Planning
) -> None:
    client = week.clients["Client 00"]
    booking.call(client)
    found = booking.places(client, FORM)
    place = found.places[0]
    planning.plan(week.office, MONDAY, 5, iterations=50, threads=1)
    with pytest.raises(UserError, match="changed since"):
        booking.book(found, FORM, place, Role.DISPATCHER)


def test_nobody_comes_while_the_site_is_closed(booking: Booking, week: Company) -> None:
    client = week.clients["Client 00"]
    week.records.record_closure(ClosureForm(client, WEDNESDAY, WEDNESDAY + timedelta(days=4)))
    found = booking.places(client, FORM)
    assert all(place.day > WEDNESDAY + timedelta(days=4) for place in found.places)
    week.records.record_closure(ClosureForm(client, MONDAY, WEDNESDAY + timedelta(days=30)))
    with pytest.raises(UserError, match="Nobody can come"):
        booking.places(client, FORM)


def test_a_client_whose_place_nobody_knows_is_refused(booking: Booking, week: Company) -> None:
    client = week.records.save_client(ClientForm(week.office, "Nowhere"))
    with pytest.raises(UserError, match="no address"):
        booking.call(client)
