"""Who comes along to which visit."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Published
from scheduler.model.visits import Visit


@dataclass(frozen=True, slots=True)
class Together:
    """Technicians by id: ``along`` by the visit that they come along to, in order.

    ``makes`` is who makes the visit that a joint visit belongs to, by the joint visit; None where
    that has no place.
    """

    along: Mapping[int, tuple[int, ...]]
    makes: Mapping[int, int | None]


def together(session: Session, *which: ColumnElement[bool], told: bool = False) -> Together:
    """The joint visits that are to be made or were made; ``which`` speaks of joint visits.

    As the plan stands, or as calendars were ``told`` it.
    """
    main = aliased(Visit)
    places: type[Assignment | Published] = Published if told else Assignment
    theirs, ours = aliased(places), aliased(places)
    comes: Any = func.coalesce(Visit.done_by_id, ours.technician_id, Visit.pinned_technician_id)
    makes: Any = func.coalesce(main.done_by_id, theirs.technician_id)
    found = session.execute(
        select(Visit.id, main.id, comes, makes)
        .join(main, main.id == Visit.joint_of_id)
        .outerjoin(ours, ours.visit_id == Visit.id)
        .outerjoin(theirs, theirs.visit_id == main.id)
        .where(Visit.status.not_in((VisitStatus.CANCELLED, VisitStatus.MISSED)), *which)
        .order_by(Visit.id)
    )
    along: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    made: dict[int, int | None] = {}
    for joint, visit, technician, other in found:
        along[visit] += (technician,)
        made[joint] = other
    return Together(dict(along), made)


def about(visit_ids: Iterable[int]) -> ColumnElement[bool]:
    """The joint visits among these, and those that belong to one of them."""
    visit_ids = list(visit_ids)
    return Visit.id.in_(visit_ids) | Visit.joint_of_id.in_(visit_ids)
