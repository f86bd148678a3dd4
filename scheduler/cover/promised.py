"""What clients were told of somebody who hands over: it holds no longer than he comes."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.cover.passing import Passing
from scheduler.model.clients import Promise
from scheduler.model.kinds import Subject
from scheduler.views.cover import BrokenPromise


def promised(session: Session, passing: Passing) -> Mapping[int, tuple[BrokenPromise, ...]]:
    """What would have held beyond the last day, by client, the latest first."""
    found: defaultdict[int, list[BrokenPromise]] = defaultdict(list)
    for promise in _promises(session, passing, {one.client.id for one in passing.clients}):
        found[promise.client_id].append(
            BrokenPromise(promise.text, promise.given_by, promise.given_on, promise.until)
        )
    return {client: tuple(made) for client, made in found.items()}


def end_promises(session: Session, passing: Passing, clients: set[int]) -> None:
    """Whoever comes from then on breaks no promise that he would come."""
    for promise in _promises(session, passing, clients):
        promise.until = passing.first


def _promises(session: Session, passing: Passing, clients: set[int]) -> Iterator[Promise]:
    """Promises of the leaver in person that outlast his last day."""
    first = passing.first
    yield from session.scalars(
        select(Promise)
        .where(
            Promise.client_id.in_(clients),
            Promise.subject == Subject.PERSON,
            Promise.technician_id == passing.leaver.id,
            or_(Promise.until.is_(None), Promise.until > first),
        )
        .order_by(Promise.given_on.desc(), Promise.id.desc())
    ).all()
