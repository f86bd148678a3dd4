"""What calendars are told of a plan, and by which marks they know what is new."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from scheduler.model.clients import Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Published
from scheduler.model.visits import Visit
from scheduler.planning.publishing import publish
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.company import Company

DAY = date(2026, 11, 25)
NINE = datetime(2026, 11, 25, 14, tzinfo=UTC)
MADE = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


@pytest.fixture
def visit(company: Company, store: Store) -> int:
    """A visit to the gift shop that is assigned to Ana, of which calendars know nothing."""
    for name in ("Ana Reyes", "Omar Haddad"):
        company.technician(name)
    company.client("Gift shop")
    with store.writing() as session:
        site = session.scalars(select(Site)).one()
        visit = Visit(
            uid="a",
            office_id=company.office,
            client_id=site.client_id,
            site_id=site.id,
            service_type_id=1,
            status=VisitStatus.PLANNED,
            due_on=DAY,
            minutes=30,
            calendar_changed_at=MADE,
        )
        session.add(visit)
        session.flush()
        session.add(
            Assignment(
                visit_id=visit.id,
                technician_id=company.technicians["Ana Reyes"],
                day=DAY,
                arrive=NINE,
                start=NINE,
                end=NINE + timedelta(minutes=30),
                lines=[],
            )
        )
        return visit.id


def told(company: Company, journal: Journal, visit: int, **move: object) -> int:
    """Assign the visit otherwise and publish it; the number of the change set."""
    with journal.command("move", actor="Mia", office_id=company.office) as unit:
        assigned = unit.session.scalars(select(Assignment)).one()
        for name, value in move.items():
            setattr(assigned, name, value)
        publish(unit, [unit.session.get_one(Visit, visit)])
    return unit.change_set_id or 0


def marks(store: Store) -> tuple[int, datetime]:
    """Sequence, and when the visit changed for calendars."""
    with store.reading() as session:
        visit = session.scalars(select(Visit)).one()
        return visit.calendar_sequence, visit.calendar_changed_at


def place(store: Store) -> tuple[int, datetime] | None:
    """Who comes when, as calendars tell it."""
    with store.reading() as session:
        found = session.scalars(select(Published)).one_or_none()
        return None if found is None else (found.technician_id, found.start)


def test_what_is_published_again_without_a_change_keeps_its_marks(
    company: Company, store: Store, journal: Journal, visit: int
) -> None:
    told(company, journal, visit)
    first = marks(store)
    assert first[0] == 1
    assert first[1] > MADE
    assert [told(company, journal, visit) for _time in range(10)] == [0] * 10
    assert marks(store) == first


def test_every_other_place_and_its_undo_are_a_step_up(
    company: Company, store: Store, journal: Journal, visit: int
) -> None:
    ana, omar = company.technicians["Ana Reyes"], company.technicians["Omar Haddad"]
    told(company, journal, visit)
    seen = [marks(store)]
    later = NINE + timedelta(hours=1)
    moved = told(company, journal, visit, start=later, end=later + timedelta(minutes=30))
    seen.append(marks(store))
    given = told(company, journal, visit, technician_id=omar)
    seen.append(marks(store))
    assert place(store) == (omar, later)
    for change_set, there in ((given, (ana, later)), (moved, (ana, NINE))):
        journal.undo(change_set, actor="Mia")
        seen.append(marks(store))
        assert place(store) == there
    assert [sequence for sequence, _at in seen] == [1, 2, 3, 4, 5]
    assert [at for _sequence, at in seen] == sorted(at for _sequence, at in seen)


def test_an_undo_is_dated_when_it_was_made(
    company: Company, store: Store, journal: Journal, visit: int
) -> None:
    made = told(company, journal, visit)
    with store.writing() as session:
        session.get_one(Visit, visit).calendar_changed_at = MADE
    journal.undo(made, actor="Mia")
    assert marks(store)[1] > MADE
    assert place(store) is None


def test_a_cancelled_visit_is_told_of_where_it_was(
    company: Company, store: Store, journal: Journal, visit: int
) -> None:
    told(company, journal, visit)
    with journal.command("cancelled", actor="Mia", office_id=company.office) as unit:
        one = unit.session.get_one(Visit, visit)
        one.status = VisitStatus.CANCELLED
        unit.session.delete(unit.session.scalars(select(Assignment)).one())
        publish(unit, [one])
    assert place(store) == (company.technicians["Ana Reyes"], NINE)
