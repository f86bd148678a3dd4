"""What an office's own history says about its prices: how often clients left, and after what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import groupby, product
from math import ceil
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.familiarity import introduced
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
from scheduler.continuity.price_book import BY_KEY, MOST_STRANGERS, PriceBook
from scheduler.continuity.pricing import client_value
from scheduler.model.clients import Cancellation, Client, Priority, Relation, Site
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.introductions import introductions
from scheduler.store.prices import price_book
from scheduler.views.learning import ChanceRow, LearnedRow, LearningRows

Cell = tuple[Subject, Level, int | None]
"""What is compared: what was changed, how much that matters, and the strangers lately."""

_LATELY = range(MOST_STRANGERS + 1)


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
    book = price_book(session, office_id)
    past = _Past(session, office, book, clock.today(office.zone))
    past.read()
    return LearningRows(
        office_id=office_id,
        since=past.since,
        visits=past.visits,
        cancellations=past.cancellations,
        persons=tuple(_person_row(past, level, n) for level, n in product(Level, _LATELY)),
        days=tuple(_promise_row(past, Subject.DAY, level) for level in Level),
        times=tuple(_promise_row(past, Subject.TIME, level) for level in Level),
    )


def _person_row(past: "_Past", level: Level, strangers: int) -> LearnedRow:
    """The chance of the price book is the extra chance itself."""
    ends = (PriceBook.churn_entry(level, number) for number in (0, MOST_STRANGERS))
    entry = PriceBook.churn_entry(level, strangers)
    return _learned(past, (Subject.PERSON, level, strangers), entry, tuple(ends), 1 / 10_000)


def _promise_row(past: "_Past", subject: Subject, level: Level) -> LearnedRow:
    """The price of the book is the extra chance times what such a client is worth.

    Of a day that is the price of each day moved, so the chance is shared among them.
    """
    cell = (subject, level, None)
    worth = past.worth(subject, level)
    days = past.days_moved(level) if subject is Subject.DAY else 1.0
    entry, *ends = (f"moved_{subject}_{at}" for at in (level, Level.ESSENTIAL, Level.OPEN))
    return _learned(past, cell, entry, tuple(ends), days / worth if worth else None)


def _learned(
    past: "_Past", cell: Cell, entry: str, ends: tuple[str, ...], chance_each: float | None
) -> LearnedRow:
    """What was seen of an entry, each unit of which stands for a chance."""
    after, usually = (
        seen(past.followed.get((cell, side), ())) for side in (Side.CHANGED, Side.USUAL)
    )
    row = ChanceRow(*cell, after, usually, extra(after, usually))
    assumed = offered = needed = None
    if chance_each is not None:
        assumed = past.book[entry] * chance_each
        width = narrow_enough(*ends) * chance_each
        if row.extra.chance is not None and row.extra.width <= width:
            # Who leaves less often than otherwise does not pay for what was changed.
            offered = min(max(round_half_up(row.extra.chance / chance_each), 0), BY_KEY[entry].most)
        else:
            needed = _needed(row, assumed, width)
    return LearnedRow(
        entry=entry,
        unit=BY_KEY[entry].unit,
        value=past.book[entry],
        learned=past.book.learned.get(entry),
        seen=row,
        assumed=assumed,
        offered=offered,
        needed=needed,
    )


def _needed(row: ChanceRow, assumed: float, width: float) -> int:
    """Four times the visits make an interval half as wide; of none, the assumption tells."""
    if not row.after.visits:
        return max(visits_needed(min(assumed, 1.0), width), 1)
    return ceil(row.after.visits * (row.extra.width / width) ** 2)


@dataclass(slots=True)
class _Past:
    """Reads an office's visits, who was usual when, what matters to whom, and who left."""

    session: Session
    office: Office
    book: PriceBook
    today: date
    since: date | None = None
    visits: int = 0
    cancellations: int = 0
    followed: defaultdict[tuple[Cell, Side], list[Followed]] = field(
        default_factory=lambda: defaultdict(list)
    )
    _moved: defaultdict[Level, list[int]] = field(default_factory=lambda: defaultdict(list))
    _paid: dict[int, int] = field(default_factory=dict)
    _levels: dict[int, dict[Subject, Level]] = field(default_factory=dict)
    _zones: dict[int, ZoneInfo] = field(default_factory=dict)

    def read(self) -> None:
        """Follow every client."""
        declared, left_on, last = self._declared(), self._left_on(), self._last_days()
        ends, self._levels = self._ends(), self._read_levels()
        known = self._introduced()
        for client, rows in groupby(self._rows(), itemgetter(0)):
            gone = ends.get(client, ())
            faces = Faces(self.book, declared.get(client, ()), left_on)
            until = max((last.get(client, self.today.toordinal()), *gone[-1:]))
            # No visit was made before an introduction.
            visits = [*known.get(client, ()), *self._visits(client, rows)]
            self._keep(client, follow_client(visits, faces, gone, until))
        if self.since is not None:
            first = self.since.toordinal()
            self.cancellations = sum(day >= first for gone in ends.values() for day in gone)

    def worth(self, subject: Subject, level: Level) -> float:
        """What a client is worth to whom this matters so much, by what was paid in a year."""
        mine = [paid for id, paid in self._paid.items() if self._level(id, subject) is level]
        return client_value(self.book, round_half_up(sum(mine) / len(mine))) if mine else 0.0

    def days_moved(self, level: Level) -> float:
        """How far visits were moved that were, of clients to whom the day matters so much."""
        moved = self._moved.get(level)
        return sum(moved) / len(moved) if moved else 1.0

    def _level(self, client: int, subject: Subject) -> Level:
        """What a client never said is open."""
        return self._levels.get(client, {}).get(subject, Level.OPEN)

    def _keep(self, client: int, made: ClientFollowed) -> None:
        person, day, time = (
            self._level(client, subject) for subject in (Subject.PERSON, Subject.DAY, Subject.TIME)
        )
        for strangers, side, followed in made.person:
            self.followed[(Subject.PERSON, person, strangers), side].append(followed)
        for moved, side, followed in made.day:
            self.followed[(Subject.DAY, day, None), side].append(followed)
            if moved:
                self._moved[day].append(moved)
        for _, side, followed in made.time:
            self.followed[(Subject.TIME, time, None), side].append(followed)

    def _rows(self) -> Iterable[Any]:
        """The visits that were made, client by client, the oldest first."""
        self._zones = {
            site: ZoneInfo(zone) for site, zone in self.session.execute(select(Site.id, Site.zone))
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
                visit.price_minor,
            )
            .where(
                visit.office_id == self.office.id,
                visit.status == VisitStatus.DONE,
                visit.done_by_id.is_not(None),
                visit.due_on <= self.today,
            )
            .order_by(visit.client_id, visit.due_on, visit.id)
        )

    def _visits(self, client: int, rows: Iterable[Any]) -> Iterator[Past]:
        """A client's visits; what he paid in the last year is added up on the way."""
        year_ago = self.today - timedelta(days=365)
        paid = 0
        for _, technician, due_on, start, opens, closes, joint_of, site, price in rows:
            joint, day = joint_of is not None, due_on.toordinal()
            if not joint:
                self.visits += 1
                if self.since is None or due_on < self.since:
                    self.since = due_on
                if due_on > year_ago:
                    paid += price
            if start is None:
                yield Past(day, technician, joint=joint)
                continue
            there = start.astimezone(self._zones[site])
            in_time = None
            if opens is not None and closes is not None:
                in_time = opens <= there.hour * 60 + there.minute <= closes
            yield Past(day, technician, there.toordinal(), in_time, joint)
        if paid:
            self._paid[client] = paid

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

    def _introduced(self) -> dict[int, list[Past]]:
        """What those who knew a client from the beginning count like."""
        found: defaultdict[int, list[Past]] = defaultdict(list)
        for client, technician, since in self.session.execute(
            introductions()
            .join(Client, Client.id == Relation.client_id)
            .where(Client.office_id == self.office.id)
        ):
            for past in introduced(technician, since, self.book):
                found[client].append(Past(past.on.toordinal(), technician, joint=True))
        return found

    def _left_on(self) -> dict[int, int]:
        gone = select(Technician.id, Technician.left_on).where(Technician.left_on.is_not(None))
        return {id: day.toordinal() for id, day in self.session.execute(gone) if day is not None}

    def _read_levels(self) -> dict[int, dict[Subject, Level]]:
        found: defaultdict[int, dict[Subject, Level]] = defaultdict(dict)
        for client, subject, level in self.session.execute(
            select(Priority.client_id, Priority.subject, Priority.level)
            .join(Client, Client.id == Priority.client_id)
            .where(Client.office_id == self.office.id)
        ):
            found[client][subject] = level
        return found

    def _ends(self) -> Mapping[int, Sequence[int]]:
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
