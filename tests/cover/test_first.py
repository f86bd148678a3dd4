"""First assignments: weeks planned together, from the cheapest driving to one person each."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduler.cover.service import Cover
from scheduler.dates.localtime import midnight_utc
from scheduler.errors import Cancelled, UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind
from scheduler.model.people import Technician
from scheduler.store.engine import Store
from scheduler.views.cover import CoverProgress, FirstAssignment
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE
from tests.cover.conftest import Draw, Street

NEXT = MONDAY + timedelta(days=7)


@pytest.fixture
def street(draw: Draw) -> Street:
    """Four clients near Ana's home and Ben's, whom nobody was promised to."""
    return draw("A.x.x...............x.x.B", start=NEXT)


def planned(cover: Cover, street: Street, weeks: int = 2) -> FirstAssignment:
    return cover.first_assignment(street.company.office, NEXT, weeks, iterations=1500)


def relations(store: Store) -> dict[int, int]:
    with store.reading() as session:
        return {
            one.client_id: one.technician_id
            for one in session.scalars(select(Relation).where(Relation.until.is_(None)))
            if one.kind is RelationKind.USUAL
        }


def test_whoever_is_near_would_be_usual(cover: Cover, street: Street) -> None:
    shown = planned(cover, street)
    assert set(shown.clients) == set(street.clients.values())
    last = shown.points[-1]
    assert last.face_minor is None
    assert dict(last.usual) == {
        street.client(2): street.technician("A"),
        street.client(4): street.technician("A"),
        street.client(20): street.technician("B"),
        street.client(22): street.technician("B"),
    }
    assert (last.faces, last.one_person, last.left_out) == (1.0, 4, 0)


def test_each_face_less_costs_no_less(cover: Cover, draw: Draw) -> None:
    """Ana, who lives near, is away in the second of two weeks; Ben has far to drive."""
    street = draw("A.xx.........................B", start=NEXT)
    with street.company.store.writing() as session:
        for relation in session.scalars(select(Relation)):
            session.delete(relation)
    away = (midnight_utc(NEXT + timedelta(days=days), ZONE) for days in (7, 14))
    street.company.records.record_absence(AbsenceForm(street.technician("A"), *away))
    shown = planned(cover, street)
    assert len(shown.points) > 1
    costs = [point.cost_minor for point in shown.points]
    faces = [point.faces for point in shown.points]
    assert costs == sorted(costs)
    assert faces == sorted(faces, reverse=True)
    assert faces[-1] == 1.0
    for point in shown.points:
        assert point.cost_minor == sum(point.lines.values())
        assert set(point.usual.values()) <= set(shown.technicians)
    prices = [point.face_minor for point in shown.points]
    assert prices[0] == 0
    assert prices[-1] is None


@pytest.mark.parametrize("drawn", ["A.x.x", "A.x.x...............x.x.B", "AB....x..x.....x..x"])
def test_no_point_is_the_one_before_again(cover: Cover, draw: Draw, drawn: str) -> None:
    points = planned(cover, draw(drawn, start=NEXT)).points
    offered = [(one.cost_minor, one.faces, one.one_person, one.left_out) for one in points]
    assert len(set(offered)) == len(offered)
    # Where one person each costs no more than the cheapest driving there is nothing to choose.
    assert points[-1].face_minor is None
    assert len(points) == 1 or points[0].face_minor == 0


def test_a_point_becomes_relations_that_can_be_taken_back(
    cover: Cover, street: Street, store: Store, history: History
) -> None:
    shown = planned(cover, street)
    before = relations(store)
    assert before == {}
    one = street.client(2)
    change_set = cover.apply_first(shown, shown.points[-1], [one])
    assert relations(store) == {one: street.technician("A")}
    with pytest.raises(UserError, match="Client 02 has a usual technician by now"):
        cover.apply_first(shown, shown.points[-1])
    rest = [client for client in shown.clients if client != one]
    cover.apply_first(shown, shown.points[-1], rest)
    assert relations(store) == dict(shown.points[-1].usual)
    history.undo_last()
    history.undo(change_set)
    assert relations(store) == {}
    with pytest.raises(UserError, match="No client is chosen"):
        cover.apply_first(shown, shown.points[-1], [])


def test_whose_person_leaves_in_these_weeks_is_left_to_the_handover(
    cover: Cover, street: Street, store: Store
) -> None:
    """He has a usual technician today, so that nobody could be declared for him."""
    away = street.company.technician("Kurt Vance", left_on=NEXT + timedelta(days=9))
    kurts = street.company.client("Kurts", usual="Kurt Vance", start=NEXT)
    shown = planned(cover, street)
    assert kurts not in shown.clients
    cover.apply_first(shown, shown.points[-1])
    assert relations(store)[kurts] == away


def test_who_has_a_usual_technician_keeps_him(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.x.B", start=NEXT)
    shown = planned(cover, street)
    assert set(shown.clients) == {street.client(4)}
    assert all(set(point.usual) == {street.client(4)} for point in shown.points)


def test_weeks_that_cannot_be_are_refused(cover: Cover, draw: Draw) -> None:
    street = draw("A.a", start=NEXT)
    office = street.company.office
    with pytest.raises(UserError, match="Every client of Main with visits in these weeks has"):
        planned(cover, street)
    with pytest.raises(UserError, match="0 weeks cannot be planned together; use 1 to 8"):
        cover.first_assignment(office, NEXT, 0)
    with pytest.raises(UserError, match="are over; choose a later day"):
        cover.first_assignment(office, MONDAY - timedelta(days=70), 4)


def test_it_tells_how_far_it_is_and_can_be_stopped(cover: Cover, street: Street) -> None:
    told: list[CoverProgress] = []
    cover.first_assignment(street.company.office, NEXT, 1, iterations=200, on_progress=told.append)
    fractions = [one.fraction for one in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    with pytest.raises(Cancelled):
        cover.first_assignment(
            street.company.office, NEXT, 1, iterations=200, cancelled=lambda: len(told) > 0
        )


@pytest.mark.parametrize("days", [9, 14, 60])
def test_nobody_becomes_the_client_of_who_leaves(
    cover: Cover, draw: Draw, store: Store, days: int
) -> None:
    """In these weeks or after them: Ben comes from far, and the price is what that costs."""
    street = draw("A.xx.................B", start=NEXT)
    leave(store, street.technician("A"), days)
    shown = planned(cover, street)
    for point in shown.points:
        assert set(point.usual.values()) == {street.technician("B")}
        assert set(point.usual) == set(shown.clients)
        assert (point.faces, point.left_out) == (1.0, 0)


def test_who_was_to_leave_after_it_was_looked_at_is_not_declared(
    cover: Cover, street: Street, store: Store
) -> None:
    shown = planned(cover, street)
    leave(store, street.technician("A"), 30)
    with pytest.raises(UserError, match="Ana Reyes leaves on 2026-12-30 by now"):
        cover.apply_first(shown, shown.points[-1])
    assert relations(store) == {}


def leave(store: Store, technician: int, days: int) -> None:
    """Write down that somebody leaves, so many days after the first of the weeks."""
    with store.writing() as session:
        session.get_one(Technician, technician).left_on = NEXT + timedelta(days=days)
