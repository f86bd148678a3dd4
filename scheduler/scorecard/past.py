"""The visits that were made, as arrays, each with what its technician was to the client."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.familiarity import KNOWN_FROM, REMEMBERED, introduced
from scheduler.continuity.over_time import (
    NOBODY,
    Ints,
    derived_usual_before,
    familiarity_before,
)
from scheduler.continuity.price_book import PriceBook
from scheduler.model.clients import Client, Relation
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.scorecard.columns import (
    local_ordinals,
    ordinals,
    read_columns,
    seconds,
    whole_numbers,
)
from scheduler.store.introductions import introductions
from scheduler.store.prices import price_book
from scheduler.views.scorecard import Period

Mask = NDArray[np.bool_]

_MOST_DAYS = 1 << 22
"""More days than a date can count."""


@dataclass(frozen=True, slots=True)
class Visits:
    """Visits that were made, ordered by client and then by when; all arrays go side by side.

    ``day`` is the office's day on which it was made, ``start`` in seconds since 1970 or ``NEVER``
    where nobody noted it. ``usual`` is the client's usual technician of that day or ``NOBODY``;
    ``first`` marks a client's very first visit, and the first after ``REMEMBERED`` without one.
    """

    id: Ints
    client: Ints
    technician: Ints
    office: Ints
    service: Ints
    due: Ints
    day: Ints
    start: Ints
    minutes: Ints
    tolerance: Ints
    usual: Ints
    stranger: Mask
    first: Mask

    def where(self, some: Mask | Ints) -> "Visits":
        """Some of the visits, by a mask or by their places."""
        return Visits(*(getattr(self, name)[some] for name in self.__slots__))

    def during(self, period: Period) -> "Visits":
        """Those of a period."""
        return self.where(self.places_in(period))

    def places_in(self, period: Period) -> Ints:
        """Where those of a period stand."""
        first, last = period.first.toordinal(), period.last.toordinal()
        return np.flatnonzero((self.day >= first) & (self.day <= last))

    def ends(self, clients: Ints, last: int) -> Ints:
        """Where the visits of some clients end, of which those up to a day count."""
        when = self.client * _MOST_DAYS + self.day
        return np.searchsorted(when, clients * _MOST_DAYS + last, side="right")

    def within(self, office_id: int | None, service_id: int | None) -> "Visits":
        """Those of one office and of one service, where these are given."""
        kept = self
        if office_id is not None:
            kept = kept.where(kept.office == office_id)
        if service_id is not None:
            kept = kept.where(kept.service == service_id)
        return kept

    def __len__(self) -> int:
        return len(self.id)


def read_visits(session: Session, since: date, until: date) -> Visits:
    """The visits made until a day, which counts as well.

    Those before ``since`` are there too, as far back as they still matter to who knows whom.
    """
    numbers = [whole_numbers] * 5
    id, client, technician, office, service, due, start, minutes, tolerance = read_columns(
        session,
        select(
            Visit.id,
            Visit.client_id,
            Visit.done_by_id,
            Visit.office_id,
            Visit.service_type_id,
            Visit.due_on,
            Visit.actual_start,
            Visit.minutes,
            Visit.tolerance_days,
        ).where(
            Visit.status == VisitStatus.DONE,
            Visit.done_by_id.is_not(None),
            Visit.due_on >= since - REMEMBERED,
        ),
        (*numbers, ordinals, seconds, whole_numbers, whole_numbers),
    )
    day = due.copy()
    zones = {row.id: row.zone for row in session.execute(select(Office.id, Office.zone))}
    for number in np.unique(office).tolist():
        here = office == number
        day[here] = local_ordinals(start[here], zones[number], due[here])
    order = np.lexsort((id, start, day, client))
    order = order[day[order] <= until.toordinal()]
    id, client, technician = id[order], client[order], technician[order]
    office, day = office[order], day[order]
    joint = np.isin(
        id, list(session.scalars(select(Visit.id).where(Visit.joint_of_id.is_not(None))))
    )
    usual, familiarity = _known(session, client, technician, office, day, joint)
    came = np.flatnonzero(~joint)
    first = np.zeros(len(id), dtype=bool)
    # Whoever comes back after so long a time has forgotten everybody, and is forgotten.
    first[came] = (np.diff(client[came], prepend=NOBODY) != 0) | (
        np.diff(day[came], prepend=0) > REMEMBERED.days
    )
    visits = Visits(
        id=id,
        client=client,
        technician=technician,
        office=office,
        service=service[order],
        due=due[order],
        day=day,
        start=start[order],
        minutes=minutes[order],
        tolerance=tolerance[order],
        usual=usual,
        stranger=(technician != usual) & (familiarity < KNOWN_FROM),
        first=first,
    )
    return visits.where(~joint)


def _known(
    session: Session, client: Ints, technician: Ints, office: Ints, day: Ints, joint: Mask
) -> tuple[Ints, NDArray[np.float64]]:
    """Each visit's usual technician, and how familiar the one who came was."""
    left = {
        row.id: row.left_on.toordinal()
        for row in session.execute(
            select(Technician.id, Technician.left_on).where(Technician.left_on.is_not(None))
        )
    }
    usual = _declared(session, client, day)
    for person, gone in left.items():
        usual[(usual == person) & (day >= gone)] = NOBODY
    familiarity = np.zeros(len(client))
    for number in np.unique(office).tolist():
        book = price_book(session, number)
        here = office == number
        known = _introduced(session, number, book)
        familiarity[here] = _familiarity(known, client[here], technician[here], day[here], book)
        _derive(usual, client, technician, day, here & ~joint, left, book)
    return usual, familiarity


def _introduced(session: Session, office: int, book: PriceBook) -> tuple[Ints, Ints, Ints]:
    """The clients, technicians and days of what counts like a visit though none was entered."""
    told = session.execute(
        introductions()
        .join(Client, Client.id == Relation.client_id)
        .where(Client.office_id == office)
    )
    rows = [
        (client, past.technician, past.on.toordinal())
        for client, technician, since in told
        for past in introduced(technician, since, book)
    ]
    clients, technicians, days = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    return clients, technicians, days


def _familiarity(
    known: tuple[Ints, Ints, Ints], client: Ints, technician: Ints, day: Ints, book: PriceBook
) -> NDArray[np.float64]:
    """How familiar the technician of each visit was, to whom some clients were known before."""
    clients, technicians, days = (
        np.concatenate(both) for both in zip(known, (client, technician, day), strict=True)
    )
    # Of what is of one day the introduction stands first.
    order = np.lexsort((days, clients))
    found = np.empty(len(order))
    found[order] = familiarity_before(clients[order], technicians[order], days[order], book)
    return found[len(known[0]) :]


def _declared(session: Session, client: Ints, day: Ints) -> Ints:
    """Who was declared the usual technician of each visit's client that day."""
    # What is declared later wins, so it comes last.
    declared = session.execute(
        select(Relation.client_id, Relation.since, Relation.until, Relation.technician_id)
        .where(Relation.kind == RelationKind.USUAL)
        .order_by(Relation.rank.desc(), Relation.since, Relation.id)
    )
    return in_force(client, day, [(*row,) for row in declared])


def _derive(
    usual: Ints,
    client: Ints,
    technician: Ints,
    day: Ints,
    among: Mask,
    left: Mapping[int, int],
    book: PriceBook,
) -> None:
    """Fill in who was usual by history alone, where nobody was declared."""
    for one in np.unique(client[among & (usual == NOBODY)]).tolist():
        begin, end = np.searchsorted(client, (one, one + 1))
        places = begin + np.flatnonzero(among[begin:end])
        derived = derived_usual_before(technician[places], day[places], left, book)
        usual[places] = np.where(usual[places] == NOBODY, derived, usual[places])


def in_force(client: Ints, day: Ints, held: Sequence[tuple[int, date, date | None, int]]) -> Ints:
    """What holds for the client of each visit on its day, or ``NOBODY``; the last one wins.

    ``held`` are a client, the first day, the first day no more, and what holds. The visits stand in
    the order of ``Visits``.
    """
    found = np.full(len(client), NOBODY, dtype=np.int64)
    when = client * _MOST_DAYS + day
    for whose, since, until, what in held:
        begins = whose * _MOST_DAYS + since.toordinal()
        ends = whose * _MOST_DAYS + (_MOST_DAYS - 1 if until is None else until.toordinal())
        found[slice(*np.searchsorted(when, (begins, ends)))] = what
    return found
