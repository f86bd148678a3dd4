"""Two records of one client: found by what is alike, shown, and made one.

Whatever names the client that goes names the one that is kept afterwards. The other is retired
and says which one it was; searching and importing follow that.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.orm.attributes import flag_modified

from scheduler.errors import UserError
from scheduler.model.agreements import Agreement
from scheduler.model.clients import (
    Cancellation,
    Client,
    Complaint,
    Contact,
    Note,
    OpenQuestion,
    Priority,
    Promise,
    Relation,
    Site,
    Touch,
)
from scheduler.model.decisions import Notice
from scheduler.model.kinds import OPEN_STATUSES, RelationKind, Subject
from scheduler.model.matching import match_key
from scheduler.model.visits import Visit
from scheduler.planning.publishing import calendars_anew
from scheduler.store.journal import Unit
from scheduler.views.care import AlikeRow, Likeness, MergePreview, NamedRow

MOVED: tuple[type[Any], ...] = (
    *(Site, Contact, Agreement, Visit, Note, Promise, Touch, Complaint),
    *(OpenQuestion, Cancellation, Notice),
)
"""What moves as it is; relations and priorities are told apart."""

STRONGEST_FIRST = (RelationKind.EXCLUDED, RelationKind.USUAL, RelationKind.BACKUP)
"""Which relation of one technician goes before which."""

FEWEST_DIGITS = 7
"""A shorter phone number is no sign of anything."""


def alike(session: Session, client_id: int) -> tuple[AlikeRow, ...]:
    """Other clients of the office that may be this one, those most alike first."""
    mine = session.get_one(
        Client, client_id, options=[selectinload(Client.sites), selectinload(Client.contacts)]
    )
    marks = _marks(mine)
    others = session.scalars(
        select(Client)
        .where(
            Client.office_id == mine.office_id,
            Client.id != mine.id,
            Client.merged_into_id.is_(None),
        )
        .options(selectinload(Client.sites), selectinload(Client.contacts))
    )
    found = []
    for other in others:
        same = marks & _marks(other)
        if same:
            by = {likeness for likeness, _text in same}
            found.append((other, tuple(likeness for likeness in Likeness if likeness in by)))
    found.sort(key=lambda one: (-len(one[1]), one[0].name.casefold(), one[0].id))
    agreements = dict(
        session.execute(
            select(Agreement.client_id, func.count())
            .where(Agreement.client_id.in_([other.id for other, _by in found]))
            .group_by(Agreement.client_id)
        ).all()
    )
    return tuple(
        AlikeRow(
            other.id,
            other.name,
            other.sites[0].street if other.sites else "",
            other.sites[0].city if other.sites else "",
            other.contacts[0].phone if other.contacts else "",
            agreements.get(other.id, 0),
            by,
        )
        for other, by in found
    )


def _marks(client: Client) -> set[tuple[Likeness, str]]:
    """By what a client may be recognised, in a form that can be compared."""
    marks = {(Likeness.NAME, match_key(client.name, "", "", ""))}
    for contact in client.contacts:
        digits = "".join(sign for sign in contact.phone if sign.isdigit())
        if len(digits) >= FEWEST_DIGITS:
            marks.add((Likeness.PHONE, digits[-10:]))
        if contact.email.strip():
            marks.add((Likeness.EMAIL, contact.email.strip().casefold()))
    for site in client.sites:
        if site.street.strip():
            marks.add((Likeness.ADDRESS, match_key("", site.street, site.postal_code, "")))
    return marks


def preview_merge(session: Session, kept_id: int, gone_id: int) -> MergePreview:
    """What moves when ``gone_id`` turns out to be ``kept_id``.

    Raises:
        UserError: the two cannot be one.

    """
    kept, gone = _pair(session, kept_id, gone_id)
    moves = {}
    every: tuple[type[Any], ...] = (*MOVED, Relation)
    for entity in every:
        number = session.scalar(
            select(func.count()).select_from(entity).where(entity.client_id == gone.id)
        )
        if number:
            moves[entity.__tablename__] = number
    answered = {priority.subject for priority in kept.priorities}
    said = [priority.subject for priority in gone.priorities]
    if fresh := sum(subject not in answered for subject in said):
        moves[Priority.__tablename__] = fresh
    return MergePreview(
        NamedRow(kept.id, kept.name),
        NamedRow(gone.id, gone.name),
        moves,
        tuple(subject for subject in Subject if subject in said and subject in answered),
    )


def merge(unit: Unit, kept_id: int, gone_id: int, today: date) -> Mapping[str, int]:
    """Make two records of one client one; returns how much moved, by table.

    Of an answer that both gave, the kept one's stays. Of two usual technicians the kept one's
    stays too; the other's ends today. Whom one of them does not want does not come any more.

    Raises:
        UserError: the two cannot be one.

    """
    session = unit.session
    # Of two who do it at once, one waits, and then sees what the other did.
    both = select(Client).where(Client.id.in_((kept_id, gone_id))).order_by(Client.id)
    session.scalars(both.with_for_update()).all()
    kept, gone = _pair(session, kept_id, gone_id)
    flag_modified(kept, "office_id")
    moved: Counter[str] = Counter()
    if kept.sites:
        kept.sites[0].is_main = True
    if kept.contacts:
        kept.contacts[0].is_main = True
    for entity in MOVED:
        moved[entity.__tablename__] = _move(unit, entity, gone.id, kept.id)
    held = [one for one in kept.relations if one.lasts_beyond(today)]
    for relation in _relations(session, gone.id):
        if relation.lasts_beyond(today):
            _hold_beside(relation, held, today)
        relation.client_id = kept.id
        moved[Relation.__tablename__] += 1
    answered = {priority.subject for priority in kept.priorities}
    fresh = and_(Priority.client_id == gone.id, Priority.subject.not_in(answered))
    moved[Priority.__tablename__] = unit.change(Priority, fresh, client_id=kept.id)
    for other in session.scalars(
        select(Client).where(
            or_(Client.merged_into_id == gone.id, Client.referred_by_id == gone.id)
        )
    ):
        if other.merged_into_id == gone.id:
            other.merged_into_id = kept.id
        if other.referred_by_id == gone.id:
            other.referred_by_id = None if other.id == kept.id else kept.id
    if kept.referred_by_id is None and gone.referred_by_id not in (None, kept.id):
        kept.referred_by_id = gone.referred_by_id
    if gone.notes.strip() and gone.notes.strip() not in kept.notes:
        kept.notes = "\n".join(text for text in (kept.notes.strip(), gone.notes.strip()) if text)
    gone.merged_into_id = kept.id
    if gone.retired_on is None or gone.retired_on > today:
        gone.retired_on = today
    session.flush()
    # The lists of what hangs on either are no longer what they were read as.
    session.expire_all()
    return +moved


def _move(unit: Unit, entity: type[Any], gone_id: int, kept_id: int) -> int:
    """Let all rows of a table name the client that is kept; returns how many."""
    mine = entity.client_id == gone_id
    if entity is Site or entity is Contact:
        return unit.change(entity, mine, client_id=kept_id, is_main=False)
    if entity is not Visit:
        return unit.change(entity, mine, client_id=kept_id)
    is_open = Visit.status.in_(OPEN_STATUSES)
    return unit.change(
        Visit, and_(mine, is_open), client_id=kept_id, **calendars_anew(unit.change_set.at)
    ) + unit.change(Visit, and_(mine, ~is_open), client_id=kept_id)


def _pair(session: Session, kept_id: int, gone_id: int) -> tuple[Client, Client]:
    kept, gone = session.get_one(Client, kept_id), session.get_one(Client, gone_id)
    if kept.id == gone.id:
        raise UserError(
            "{kept} cannot be merged with itself; choose another client.", kept=kept.name
        )
    if kept.office_id != gone.office_id:
        raise UserError(
            "{kept} and {gone} are clients of two offices.", kept=kept.name, gone=gone.name
        )
    for client in (kept, gone):
        if client.merged_into_id is not None:
            raise UserError("{client} was merged into another client already.", client=client.name)
    if kept.retired_on is not None:
        raise UserError(
            "{kept} is retired; bring the client back first, or keep the other.", kept=kept.name
        )
    return kept, gone


def _relations(session: Session, client_id: int) -> Iterator[Relation]:
    yield from session.scalars(
        select(Relation).where(Relation.client_id == client_id).order_by(Relation.id)
    ).all()


def _hold_beside(relation: Relation, held: Sequence[Relation], today: date) -> None:
    """Let a relation hold beside those of the client that is kept, or end what it contradicts."""
    same = [one for one in held if one.technician_id == relation.technician_id]
    kinds = {one.kind for one in held} if relation.kind is RelationKind.USUAL else set()
    if RelationKind.USUAL in kinds or any(_outweighs(one, relation) for one in same):
        relation.end_on(today)
        return
    for one in same:
        one.end_on(today)


def _outweighs(one: Relation, other: Relation) -> bool:
    return STRONGEST_FIRST.index(one.kind) <= STRONGEST_FIRST.index(other.kind)
