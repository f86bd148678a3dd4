"""A schedule made before calendars were told apart from the plan, with everything in it."""

from collections.abc import Callable

from alembic import command
from sqlalchemy import select, update

from scheduler.desk.service import Desk
from scheduler.feeds.service import Feeds
from scheduler.model.decisions import Decision
from scheduler.model.kinds import Role
from scheduler.model.plans import Assignment, Published
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.store.migrating import configuration
from scheduler.views.desk import Cause
from tests.company import Company
from tests.desk.conftest import WEDNESDAY, absent


def test_it_opens_with_its_plan_told_and_its_decisions_readable(
    desk: Desk,
    week: Company,
    store: Store,
    journal: Journal,
    clock: Clock,
    desk_of: Callable[[str], Desk],
) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    made = desk.decide(shown, dict(shown.bundles[0].choices), Role.MANAGER, "She is ill.")
    command.downgrade(configuration(store), "0001")
    with store.writing() as session:
        # As the questions of decisions were written then.
        session.execute(
            update(Decision).values(
                question={
                    **{"absence": 1, "visit": None, "technician_id": None, "kind": "sick"},
                    **{"technician": "Ana Reyes", "first": "2026-11-25", "last": "2026-11-25"},
                }
            )
        )
    command.upgrade(configuration(store), "head")

    with store.reading() as session:
        planned = {
            (one.visit_id, one.technician_id, one.start)
            for one in session.scalars(select(Assignment))
        }
        told = {
            (one.visit_id, one.technician_id, one.start)
            for one in session.scalars(select(Published))
        }
        assert planned == told
    again = desk_of("Lena")
    assert again.draft(week.office) is None
    (kept,) = again.decisions(week.office)
    assert (kept.id, kept.title, kept.cause) == (made.id, "Ana Reyes", Cause.SICK)
    assert sum(row.stale for row in Feeds(store, journal, clock).rows())
