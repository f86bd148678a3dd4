"""Why somebody else came: away or gone, chosen by somebody, or no room in the plan."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select

from scheduler.care.service import Care
from scheduler.dates.localtime import midnight_utc
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.store.journal import Journal
from scheduler.views.care import CameRow, Instead
from tests.company import MONDAY, ZONE, Company

WEEK_AGO = MONDAY - timedelta(days=7)


class Told:
    """A visit to the gift shop that Omar made a week ago in Ana's place, and how it came to that.

    Each command writes what it writes when somebody uses it.
    """

    def __init__(self, shop: Company, journal: Journal, care: Care) -> None:
        self.shop, self.journal, self.care = shop, journal, care
        self.lena = History(shop.store, journal, "Lena")
        self.ana, self.omar = (shop.technicians[name] for name in ("Ana Reyes", "Omar Haddad"))
        shop.past("Gift Shop", "Ana Reyes", 70, 63, 56)
        shop.past("Gift Shop", "Omar Haddad", 7)
        with shop.store.writing() as session:
            for relation in session.scalars(select(Relation)):
                relation.since = date(2026, 1, 5)
            self.visit = session.scalars(select(Visit.id).where(Visit.due_on == WEEK_AGO)).one()

    def planned(self, technician: int, command: str = "plan", actor: str = "Mia") -> None:
        """Somebody, or the plan, sends a technician."""
        start = midnight_utc(WEEK_AGO, ZONE) + timedelta(hours=9)
        with self.journal.command(command, actor=actor, office_id=self.shop.office) as unit:
            unit.change_set.reason = "At the fair." if command != "plan" else ""
            session = unit.session
            held = session.scalar(select(Assignment).where(Assignment.visit_id == self.visit))
            if held is None:
                held = Assignment(visit_id=self.visit, **_times(start), lines=[])
                session.add(held)
            held.technician_id = technician

    def pinned(self, command: str) -> None:
        """Somebody fixes Omar."""
        with self.journal.command(command, actor="Lena", office_id=self.shop.office) as unit:
            unit.session.get_one(Visit, self.visit).pinned_technician_id = self.omar

    @property
    def came(self) -> CameRow:
        rows = self.care.client(self.shop.clients["Gift Shop"]).came
        (row,) = (one for one in rows if one.visit_id == self.visit)
        assert row.face is not None
        assert (row.face.technician, row.usual) == ("Omar Haddad", "Ana Reyes")
        return row

    @property
    def why(self) -> tuple[Instead | None, str, str]:
        return self.came.instead, self.came.chosen_by, self.came.reason


def _times(start: datetime) -> dict[str, object]:
    return {
        "day": WEEK_AGO,
        "arrive": start,
        "start": start,
        "end": start + timedelta(minutes=30),
    }


@pytest.fixture
def told(shop: Company, journal: Journal, care: Care) -> Told:
    return Told(shop, journal, care)


NO_ROOM = (Instead.NO_ROOM, "", "")
BY_LENA = (Instead.BY_HAND, "Lena", "At the fair.")


def test_the_plan_sent_somebody_else(told: Told) -> None:
    assert told.why == NO_ROOM
    told.planned(told.omar)
    assert told.why == NO_ROOM


def test_somebody_moved_the_visit(told: Told) -> None:
    told.planned(told.ana)
    told.planned(told.omar, "move", "Lena")
    assert told.why == BY_LENA


def test_somebody_decided_it_at_the_desk(told: Told) -> None:
    told.planned(told.ana)
    told.planned(told.omar, "decide", "Lena")
    assert told.why == (Instead.DECIDED, "Lena", "At the fair.")


def test_a_move_that_was_taken_back_sent_nobody(told: Told) -> None:
    told.planned(told.omar)
    told.planned(told.ana, "move", "Lena")
    told.lena.undo_last(told.shop.office)
    assert told.why == NO_ROOM


def test_a_move_that_was_done_again_counts(told: Told) -> None:
    told.planned(told.ana)
    told.planned(told.omar, "move", "Lena")
    told.lena.undo_last(told.shop.office)
    assert told.why == (Instead.ON_THE_DAY, "", "")
    told.lena.redo_last(told.shop.office)
    assert told.why == BY_LENA


def test_a_later_plan_stands_above_a_move(told: Told) -> None:
    told.planned(told.omar, "move", "Lena")
    told.planned(told.ana)
    told.planned(told.omar)
    assert told.why == NO_ROOM


def test_a_move_at_the_same_technician_is_no_choice_of_him(told: Told) -> None:
    told.planned(told.omar)
    with told.journal.command("move", actor="Lena", office_id=told.shop.office) as unit:
        held = unit.session.scalars(select(Assignment)).one()
        held.arrive -= timedelta(minutes=30)
    assert told.why == NO_ROOM


def test_who_was_planned_did_not_come(told: Told) -> None:
    told.planned(told.ana)
    assert told.why == (Instead.ON_THE_DAY, "", "")


@pytest.mark.parametrize("command", ["pin", "visit"])
def test_somebody_fixed_who_comes_before_the_plan_was_made(told: Told, command: str) -> None:
    told.pinned(command)
    told.planned(told.omar)
    assert told.why == (Instead.BY_HAND, "Lena", "")


def test_who_had_left_could_not_come_whatever_the_journal_says(told: Told) -> None:
    told.planned(told.omar, "move", "Lena")
    with told.shop.store.writing() as session:
        session.get_one(Technician, told.ana).left_on = WEEK_AGO
    assert told.why == (Instead.LEFT, "", "")
