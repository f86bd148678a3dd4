"""Closures: days on which nobody can be let in at a client's site."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.model.clients import Client, Closure, Site
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.records.absences import affected_rows, plan_version
from scheduler.store.journal import Unit
from scheduler.views.records import ClosureForm, ClosureListRow, RecordedClosure

LONGEST_DAYS = 3 * 366


def closure_rows(
    session: Session, office_id: int | None, today: date
) -> tuple[ClosureListRow, ...]:
    """The closures that are not over, the first ones first."""
    query = (
        select(Closure, Client.name)
        .join(Site, Site.id == Closure.site_id)
        .join(Client, Client.id == Site.client_id)
        .where(Closure.last >= today)
        .order_by(Closure.first, Closure.id)
    )
    if office_id is not None:
        query = query.where(Client.office_id == office_id)
    return tuple(
        ClosureListRow(closure.id, client, closure.first, closure.last, closure.note)
        for closure, client in session.execute(query)
    )


def in_short(closure: ClosureForm | Closure) -> dict[str, str]:
    """What the history says of a closure: its first and its last day."""
    return {"first": closure.first.isoformat(), "last": closure.last.isoformat()}


def save_closure(unit: Unit, form: ClosureForm, now: datetime, actor: str) -> Closure:
    """Record that a client's site is closed.

    Raises:
        UserError: the days are none, or the client has no site.

    """
    client = unit.session.get_one(Client, form.client_id)
    _check(client, form)
    site = unit.session.scalar(
        select(Site).where(Site.client_id == client.id).order_by(*Site.main_first())
    )
    if site is None:
        raise UserError("{client} has no site; enter one first.", client=client.name)
    closure = Closure(
        site_id=site.id,
        first=form.first,
        last=form.last,
        note=form.note.strip(),
        recorded_at=now,
        recorded_by=actor,
    )
    unit.session.add(closure)
    unit.session.flush()
    return closure


def change_closure(unit: Unit, closure_id: int, form: ClosureForm) -> Closure:
    """Change the days or the note of a closure; whose it is stays.

    Raises:
        UserError: there is none of that number, it is another client's, or the days are none.

    """
    closure, client = closure_with(unit.session, closure_id)
    if form.client_id != client.id:
        raise UserError(
            "Closure {closure_id} is {client}'s; take it out and record another.",
            closure_id=closure_id,
            client=client.name,
        )
    _check(client, form)
    closure.first, closure.last, closure.note = form.first, form.last, form.note.strip()
    unit.session.flush()
    return closure


def _check(client: Client, form: ClosureForm) -> None:
    if form.last < form.first:
        raise UserError(
            "The closure of {client} ends before it begins; turn it round.", client=client.name
        )
    if (form.last - form.first).days > LONGEST_DAYS:
        raise UserError(
            "The closure of {client} lasts longer than three years; check the dates, or end"
            " the agreement.",
            client=client.name,
        )


def closure_with(session: Session, closure_id: int) -> tuple[Closure, Client]:
    """A closure and whose it is.

    Raises:
        UserError: there is none of that number.

    """
    closure = session.get(Closure, closure_id)
    if closure is None:
        raise UserError(
            "There is no closure {closure_id}; list them to see their numbers.",
            closure_id=closure_id,
        )
    site = session.get_one(Site, closure.site_id)
    return closure, session.get_one(Client, site.client_id)


def recorded(session: Session, closure: Closure, client: Client) -> RecordedClosure:
    """A closure that was just written down, with the planned visits that it hits."""
    return RecordedClosure(
        closure.id,
        client.name,
        plan_version(session, client.office_id),
        affected_rows(session, hit_by(closure)),
    )


def hit_by(closure: Closure) -> ColumnElement[bool]:
    """Which planned visits a closure hits."""
    return and_(
        Visit.site_id == closure.site_id, Assignment.day.between(closure.first, closure.last)
    )


def client_named(session: Session, wanted: str) -> Client:
    """The client with this number, id or name.

    Raises:
        UserError: there is none, or several are meant; the sentence says whom to choose from.

    """
    sought = wanted.strip().casefold()
    clients = session.scalars(select(Client).where(Client.retired_on.is_(None))).all()
    for found in (
        [one for one in clients if sought and sought == (one.external_id or "").casefold()],
        [one for one in clients if sought == str(one.id)],
        [one for one in clients if sought == one.name.casefold()],
        [one for one in clients if sought and sought in one.name.casefold()],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            numbers = ", ".join(f"{one.id} ({one.name})" for one in found[:8])
            raise UserError(
                "{wanted!r} may be several clients; give one's number: {numbers}.",
                wanted=wanted,
                numbers=numbers,
            )
    raise UserError(
        "There is no client {wanted!r}; check the name, or give the number.", wanted=wanted
    )
