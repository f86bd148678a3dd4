"""What an office's own history says about its prices: how often clients left, and after what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from math import ceil
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.follow_up import (
    ClientFollowed,
    Declared,
    Faces,
    Past,
    Side,
    follow_client,
)
from scheduler.continuity.learning import (
    Followed,
    extra,
    narrow_enough,
    seen,
    visits_needed,
)
from scheduler.continuity.price_book import MOST_STRANGERS, PriceBook
from scheduler.model.clients import Cancellation, Client, Priority, Relation, Site
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.prices import price_book
from scheduler.views.learning import ChanceRow, LearnedRow, LearningRows

Cell = tuple[Subject, Level, int | None]
"""What is compared: what was changed, how much that matters, and the strangers lately."""

_Stretches = Mapping[tuple[Cell, Side], Sequence[Followed]]


class Learning:
    """Reads what the past of an office says about its prices."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def seen(self, office_id: int) -> LearningRows:
        """How often clients left after strangers, moved days and missed windows."""
        with self._store.reading() as session:
            return learning_rows(session, office_id, self._clock)


def learning_rows(session: Session, office_id: int, clock: Clock) -> LearningRows:
    """What the past of an office says about its prices, as it stands today."""
    office = session.get_one(Office, office_id)
    past = _Past(session, office, clock.today(office.zone))
    stretches = past.followed()
    book = price_book(session, office_id)
    return LearningRows(
        office_id=office_id,
        since=past.since,
        visits=past.visits,
        cancellations=past.cancellations,
        persons=tuple(
            _learned(book, _chance(stretches, (Subject.PERSON, level, strangers)))
            for level in Level
            for strangers in range(MOST_STRANGERS + 1)
        ),
        days=tuple(_chance(stretches, (Subject.DAY, level, None)) for level in Level),
        times=tuple(_chance(stretches, (Subject.TIME, level, None)) for level in Level),
    )


def _chance(stretches: _Stretches, cell: Cell) -> ChanceRow:
    after, usually = (seen(stretches.get((cell, side), ())) for side in (Side.CHANGED, Side.USUAL))
    return ChanceRow(*cell, after, usually, extra(after, usually))


def _learned(book: PriceBook, row: ChanceRow) -> LearnedRow:
    entry = book.churn_entry(row.level, row.strangers or 0)
    width = narrow_enough(row.level)
    offered = None
    if row.extra.chance is not None and row.extra.width <= width:
        # Who leaves less often after a stranger than otherwise does not pay for it.
        offered = max(round_half_up(row.extra.chance * 10_000), 0)
    return LearnedRow(
        entry=entry,
        value=book[entry],
        learned=book.learned.get(entry),
        seen=row,
        offered=offered,
        width=width,
        needed=None if offered is not None else _needed(row, book[entry], width),
    )


def _needed(row: ChanceRow, assumed: int, width: float) -> int:
    """Four times the visits make an interval half as wide; of none, the assumption tells."""
    if not row.after.visits:
        return visits_needed(assumed / 10_000, width)
    return ceil(row.after.visits * (row.extra.width / width) ** 2)


@dataclass(slots=True)
class _Past:
    """Reads an office's visits, who was usual when, what matters to whom, and who left."""

    session: Session
    office: Office
    today: date
    since: date | None = None
    visits: int = 0
    cancellations: int = 0
    _zones: dict[int, ZoneInfo] = field(default_factory=dict)

    def followed(self) -> _Stretches:
        """Every client's stretches, by what is compared."""
        book = price_book(self.session, self.office.id)
        declared, left_on = self._declared(), self._left_on()
        levels, ends, last = self._levels(), self._ends(), self._last_days()
        found: defaultdict[tuple[Cell, Side], list[Followed]] = defaultdict(list)
        for client, rows in groupby(self._rows(), itemgetter(0)):
            faces = Faces(book, declared.get(client, ()), left_on)
            visits = (self._visit(row) for row in rows)
            gone = ends.get(client, [])
            made = follow_client(visits, faces, gone, last.get(client, self.today.toordinal()))
            for key, followed in _cells(made, levels.get(client, {})):
                found[key].append(followed)
        first = None if self.since is None else self.since.toordinal()
        self.cancellations = sum(
            first is not None and day >= first for gone in ends.values() for day in gone
        )
        return found

    def _rows(self) -> Iterable[Any]:
        """The visits that were made, client by client, the oldest first."""
        self._zones = {
            site: ZoneInfo(zone)
            for site, zone in self.session.execute(
                select(Site.id, Site.zone)
                .join(Client, Client.id == Site.client_id)
                .where(Client.office_id == self.office.id)
            )
        }
        # Rows of the table are read quicker than those of the entity, and there are very many.
        visit = Visit.__table__.c
        return self.session.execute(
            select(
                visit.client_id,
                visit.done_by_id,
                visit.due_on,
                visit.actual_start,
                visit.window_start,
                visit.window_end,
                visit.joint_of_id,
                visit.site_id,
            )
            .where(
                visit.office_id == self.office.id,
                visit.status == VisitStatus.DONE,
                visit.done_by_id.is_not(None),
                visit.due_on <= self.today,
            )
            .order_by(visit.client_id, visit.due_on, visit.id)
        )

    def _visit(self, row: Any) -> Past:
        _, technician, due_on, start, opens, closes, joint_of, site = row
        if joint_of is None:
            self.visits += 1
            if self.since is None or due_on < self.since:
                self.since = due_on
        day = due_on.toordinal()
        if start is None:
            return Past(day, technician, joint=joint_of is not None)
        there = start.astimezone(self._zones[site])
        in_time = None
        if opens is not None and closes is not None:
            in_time = opens <= there.hour * 60 + there.minute <= closes
        return Past(day, technician, there.toordinal(), in_time, joint_of is not None)

    def _declared(self) -> dict[int, list[Declared]]:
        """Who was promised to each client as usual technician, the one that holds first."""
        found: defaultdict[int, list[Declared]] = defaultdict(list)
        for client, technician, since, until in self.session.execute(
            select(Relation.client_id, Relation.technician_id, Relation.since, Relation.until)
            .join(Client, Client.id == Relation.client_id)
            .where(Client.office_id == self.office.id, Relation.kind == RelationKind.USUAL)
            .order_by(Relation.rank, Relation.since.desc(), Relation.id.desc())
        ):
            end = None if until is None else until.toordinal()
            found[client].append(Declared(technician, since.toordinal(), end))
        return found

    def _left_on(self) -> dict[int, int]:
        gone = select(Technician.id, Technician.left_on).where(Technician.left_on.is_not(None))
        return {id: day.toordinal() for id, day in self.session.execute(gone) if day is not None}

    def _levels(self) -> dict[int, dict[Subject, Level]]:
        found: defaultdict[int, dict[Subject, Level]] = defaultdict(dict)
        for client, subject, level in self.session.execute(
            select(Priority.client_id, Priority.subject, Priority.level)
            .join(Client, Client.id == Priority.client_id)
            .where(Client.office_id == self.office.id)
        ):
            found[client][subject] = level
        return found

    def _ends(self) -> dict[int, list[int]]:
        """On which days each client ended an agreement, or all of them."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for client, on in self.session.execute(
            select(Cancellation.client_id, Cancellation.on)
            .join(Client, Client.id == Cancellation.client_id)
            .where(Client.office_id == self.office.id, Cancellation.on <= self.today)
            .order_by(Cancellation.on)
        ):
            found[client].append(on.toordinal())
        return found

    def _last_days(self) -> dict[int, int]:
        """The last day on which each client who is no more is followed."""
        gone = select(Client.id, Client.retired_on).where(
            Client.office_id == self.office.id, Client.retired_on <= self.today
        )
        return {id: day.toordinal() for id, day in self.session.execute(gone) if day is not None}


def _cells(
    made: ClientFollowed, levels: Mapping[Subject, Level]
) -> Iterator[tuple[tuple[Cell, Side], Followed]]:
    """A client's stretches by what they are compared with; what he never said counts as open."""
    person, day, time = (
        levels.get(subject, Level.OPEN) for subject in (Subject.PERSON, Subject.DAY, Subject.TIME)
    )
    for strangers, side, followed in made.person:
        yield ((Subject.PERSON, person, strangers), side), followed
    for _, side, followed in made.day:
        yield ((Subject.DAY, day, None), side), followed
    for _, side, followed in made.time:
        yield ((Subject.TIME, time, None), side), followed
