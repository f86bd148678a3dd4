"""What calendars tell of the plan: what is assigned, or what was confirmed before it.

A plan that sends somebody else than the usual technician is a draft until that is confirmed: its
assignments stand on the board, and calendars and clients hear nothing of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from scheduler.continuity.price_book import PriceBook
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.plans import Assignment, Published
from scheduler.model.visits import Visit
from scheduler.planning.people import KnownClient, known_clients
from scheduler.store.journal import Unit

AT_ONCE = 500
"""Visits whose places are looked up together."""


@dataclass(frozen=True, slots=True)
class Unpublished:
    """A visit of which calendars tell otherwise than what is assigned."""

    visit: Visit
    assigned: Assignment | None
    published: Published | None

    @property
    def day(self) -> date:
        """The day that it is planned for, else the one that is told, else the one it is due on."""
        place = self.assigned or self.published
        return self.visit.due_on if place is None else place.day

    def is_new_substitution(self, known: KnownClient) -> bool:
        """Whether somebody else than the usual technician comes, and nobody confirmed that."""
        if self.assigned is None or known.usual is None or self.visit.joint_of_id is not None:
            return False
        comes = self.assigned.technician_id
        agreed = None if self.published is None else self.published.technician_id
        return comes != known.usual.technician and comes != agreed


def unpublished(session: Session, office_id: int) -> tuple[Unpublished, ...]:
    """The open visits that are a draft, in order of day and number."""
    found = session.execute(_unpublished(office_id)).all()
    rows = (Unpublished(visit, planned, told) for visit, planned, told in found)
    return tuple(sorted(rows, key=lambda row: (row.day, row.visit.id)))


def is_draft(session: Session, office_id: int) -> bool:
    """Whether calendars still tell an earlier plan of the office."""
    return session.execute(_unpublished(office_id).limit(1)).first() is not None


def _unpublished(office_id: int) -> Select[Visit, Assignment, Published]:
    return (
        select(Visit, Assignment, Published)
        .outerjoin(Assignment, Assignment.visit_id == Visit.id)
        .outerjoin(Published, Published.visit_id == Visit.id)
        .where(
            Visit.office_id == office_id,
            Visit.status.in_(OPEN_STATUSES),
            or_(
                and_(Assignment.id.is_(None), Published.id.is_not(None)),
                and_(Assignment.id.is_not(None), Published.id.is_(None)),
                Assignment.technician_id != Published.technician_id,
                Assignment.start != Published.start,
                Assignment.end != Published.end,
            ),
        )
    )


def new_substitutions(
    rows: Iterable[Unpublished], known: Mapping[int, KnownClient]
) -> tuple[Unpublished, ...]:
    """Those of a draft that somebody has to confirm."""
    return tuple(
        row for row in rows if row.is_new_substitution(known[row.visit.client_id].on(row.day))
    )


def publish_settled(unit: Unit, office_id: int, today: date, book: PriceBook) -> None:
    """Publish the whole draft of an office where nothing in it needs to be confirmed."""
    unit.session.flush()
    rows = unpublished(unit.session, office_id)
    known = known_clients(unit.session, {row.visit.client_id for row in rows}, today, book)
    if not new_substitutions(rows, known):
        publish(unit, [row.visit for row in rows])


def publish(unit: Unit, visits: Iterable[Visit]) -> None:
    """Let calendars tell what is assigned to these visits.

    Where they tell it already nothing changes. Of a cancelled visit they go on telling the place
    that it had.
    """
    session = unit.session
    session.flush()
    told = [visit for visit in visits if visit.status is not VisitStatus.CANCELLED]
    for start in range(0, len(told), AT_ONCE):
        some = told[start : start + AT_ONCE]
        places = select(Visit.id, Assignment, Published).where(Visit.id.in_([v.id for v in some]))
        places = places.outerjoin(Assignment, Assignment.visit_id == Visit.id)
        places = places.outerjoin(Published, Published.visit_id == Visit.id)
        found = {id: (planned, before) for id, planned, before in session.execute(places)}
        for visit in some:
            if _publish(session, *found[visit.id]):
                calendar_changed(visit, unit.change_set.at)


def _publish(session: Session, planned: Assignment | None, told: Published | None) -> bool:
    """Whether what is told of a visit changed."""
    if planned is None:
        if told is not None:
            session.delete(told)
        return told is not None
    if told is None:
        told = Published(visit_id=planned.visit_id)
        session.add(told)
    elif (told.technician_id, told.start, told.end) == (
        planned.technician_id,
        planned.start,
        planned.end,
    ):
        return False
    told.technician_id, told.day = planned.technician_id, planned.day
    told.start, told.end = planned.start, planned.end
    return True


def calendar_changed(visit: Visit, at: datetime) -> None:
    """Note that calendars must show the visit anew."""
    visit.calendar_sequence += 1
    visit.calendar_changed_at = at.replace(microsecond=0)


def calendars_anew(at: datetime) -> dict[str, Any]:
    """The same for many visits at once, as values of a statement."""
    return {
        "calendar_sequence": Visit.calendar_sequence + 1,
        "calendar_changed_at": at.replace(microsecond=0),
    }
