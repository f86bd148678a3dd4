"""Writes a list of past visits, so that continuity has a history from the first day."""

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select, tuple_

from scheduler.exchange.batch import Entry, Fate, Outcome, RowRefused, Target, change, said
from scheduler.exchange.directory import Directory
from scheduler.exchange.repeats import falls_on
from scheduler.exchange.rows import HistoryRow
from scheduler.exchange.services import Services
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment, Unplaced
from scheduler.model.visits import Visit

UNNAMED_SERVICE = "Service visit"
"""The service of past visits at clients who have no agreement."""

_OPEN = Visit.status.in_(OPEN_STATUSES)
_TOLD = ("status", "done_by_id", "actual_start", "minutes")
_ClientDay = tuple[int, date]


@dataclass(slots=True)
class _Known:
    """A visit on a client's day; ``visit`` is None until it is written.

    A ``free`` one was in the schedule before, and no row of the list has told of it yet.
    """

    values: dict[str, Any]
    visit: Visit | None
    free: bool


@dataclass(frozen=True, slots=True)
class _Open:
    """A visit still to be made: who makes it on which day in the plan, or why nobody does."""

    visit: Visit
    technician: int | None
    day: date | None
    left: Unplaced | None

    @property
    def reach(self) -> int:
        return max(self.visit.tolerance_days, 0)


@dataclass(slots=True)
class _Days:
    """What is known of clients' days, clients' open visits, occurrences made, visits to write."""

    known: defaultdict[_ClientDay, list[_Known]] = field(default_factory=lambda: defaultdict(list))
    open: defaultdict[int, list[_Open]] = field(default_factory=lambda: defaultdict(list))
    made: set[tuple[int | None, date | None]] = field(default_factory=set)
    new: list[dict[str, Any]] = field(default_factory=list)


class HistoryList:
    """Matches rows to visits by client, day and technician, and adds or completes them.

    A row tells of the open visit planned or due on its day, else of the nearest whose tolerance
    reaches it. That one is then due on the day it was made, as every past visit is; its
    assignment stays, for calendars of the past. A row that stands in the list twice counts once.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._session = session = target.unit.session
        self._clients = Directory(session, Client, target.office.id)
        self._technicians = Directory(session, Technician, target.office.id)
        self._services = Services(session)
        self._agreements: defaultdict[int, list[Agreement]] = defaultdict(list)
        of_office = Client.office_id == target.office.id
        agreements = select(Agreement).join(Client, Client.id == Agreement.client_id)
        for agreement in session.scalars(agreements.where(of_office).order_by(Agreement.id)):
            self._agreements[agreement.client_id].append(agreement)
        sites = select(Site.client_id, Site.id).join(Client, Client.id == Site.client_id)
        self._sites: dict[int, int] = {}
        for client, site in session.execute(sites.where(of_office).order_by(*Site.main_first())):
            self._sites.setdefault(client, site)
        self._last_before = session.scalar(select(func.max(Visit.id))) or 0
        tolerance = select(func.max(Visit.tolerance_days)).where(_OPEN)
        self._reach = timedelta(days=max(session.scalar(tolerance) or 0, 0))
        self._listed: set[int] = set()

    def take(self, entries: Sequence[Entry[HistoryRow]]) -> list[Outcome]:
        """Write ``entries``; see `ListWriter.take`."""
        found: list[tuple[Entry[HistoryRow], int, int | None] | Outcome] = []
        for entry in entries:
            try:
                client, technician = self._people(entry.row)
                found.append((entry, client, technician))
            except RowRefused as refusal:
                found.append(entry.refused(refusal))
        days = self._load({(who[1], who[0].row.on) for who in found if isinstance(who, tuple)})
        outcomes = [who if isinstance(who, Outcome) else self._take(*who, days) for who in found]
        self._session.flush()
        self._target.unit.insert(Visit, days.new)
        for entity in list(self._session.identity_map.values()):
            if isinstance(entity, Visit | Unplaced):
                self._session.expunge(entity)
        return outcomes

    def _people(self, row: HistoryRow) -> tuple[int, int | None]:
        client = self._clients.find("client", row.client)
        if client not in self._sites:
            raise RowRefused("client", "has no address; give the client one first")
        named = row.technician
        return client, self._technicians.find("technician", named) if named else None

    def _load(self, wanted: set[_ClientDay]) -> _Days:
        days = _Days()
        if not wanted:
            return days
        of_days = tuple_(Visit.client_id, Visit.due_on).in_(wanted)
        alone = Visit.joint_of_id.is_(None)
        over = select(Visit).where(of_days, ~_OPEN, alone).order_by(Visit.id)
        for visit in self._session.scalars(over):
            free = visit.id <= self._last_before and visit.id not in self._listed
            days.known[visit.client_id, visit.due_on].append(_Known(_values(visit), visit, free))
        occurrence = tuple_(Visit.agreement_id, Visit.occurrence)
        occurrences = {
            (agreement.id, on) for client, on in wanted for agreement in self._agreements[client]
        }
        made = select(Visit.agreement_id, Visit.occurrence).where(occurrence.in_(occurrences))
        days.made.update((agreement, on) for agreement, on in self._session.execute(made))
        first, last = min(on for _, on in wanted), max(on for _, on in wanted)
        due = Visit.due_on.between(first - self._reach, last + self._reach)
        near = or_(due, Assignment.day.between(first, last))
        of_clients = Visit.client_id.in_({client for client, _ in wanted})
        query = select(Visit, Assignment.technician_id, Assignment.day, Unplaced)
        query = query.select_from(Visit).outerjoin(Assignment).outerjoin(Unplaced)
        query = query.where(of_clients, near, _OPEN, alone).order_by(Visit.due_on, Visit.id)
        for row in self._session.execute(query):
            days.open[row[0].client_id].append(_Open(*row))
        return days

    def _take(
        self, entry: Entry[HistoryRow], client: int, technician: int | None, days: _Days
    ) -> Outcome:
        row = entry.row
        of_day = days.known[client, row.on]
        told = self._told(row, technician)
        for held in of_day:
            if all(held.values[name] == value for name, value in said(**told).items()):
                self._mark(held)
                return entry.taken(Fate.UNCHANGED)
        meant = self._meant(client, row.on, technician, days)
        if meant is not None:
            self._mark(meant)
            meant.values |= told | {"minutes": row.minutes or meant.values["minutes"]}
            change(meant.visit, meant.values | _end(meant.values) | {"due_on": row.on})
            return entry.taken(Fate.UPDATED)
        visit = self._visit(client, row.on, days) | said(**told)
        days.new.append(visit | _end(visit))
        days.made.add((visit["agreement_id"], visit["occurrence"]))
        of_day.append(_Known(visit, None, free=False))
        return entry.taken(Fate.CREATED)

    def _meant(self, client: int, on: date, technician: int | None, days: _Days) -> _Known | None:
        """The visit of the schedule that a row tells something new of."""

        def distance(held: _Open) -> tuple[int, int]:
            if held.day == on:
                return 0, int(held.technician != technician)
            return 1, abs((held.visit.due_on - on).days)

        near = [held for held in days.open[client] if distance(held) <= (1, held.reach)]
        best = min(near, key=distance, default=None)
        if best is None or on not in (best.day, best.visit.due_on):
            for held in days.known[client, on]:
                if held.free and technician and held.values["done_by_id"] == technician:
                    return held
            # Where the rule gave that very day, the open visit is its neighbour, still to come.
            if best is None or self._unmade(client, on, days):
                return None
        days.open[client].remove(best)
        if best.left is not None:
            self._session.delete(best.left)
        known = _Known(_values(best.visit), best.visit, free=True)
        days.known[client, on].append(known)
        return known

    def _mark(self, held: _Known) -> None:
        held.free = False
        if held.visit is not None:
            self._listed.add(held.visit.id)

    def _told(self, row: HistoryRow, technician: int | None) -> dict[str, Any]:
        """What ``row`` says of a visit; nobody came where it was not done."""
        done = row.status is VisitStatus.DONE
        start = None
        if done and row.start is not None:
            clock = datetime.combine(row.on, time()) + timedelta(minutes=row.start)
            start = clock.replace(tzinfo=ZoneInfo(self._target.office.zone)).astimezone(UTC)
        return {
            "status": row.status,
            "done_by_id": technician if done else None,
            "actual_start": start,
            "minutes": row.minutes,
        }

    def _visit(self, client: int, on: date, days: _Days) -> dict[str, Any]:
        """A visit on that day with all its columns, as the client's agreement has it."""
        visit = {
            **dict.fromkeys(("window_start", "window_end", "call_back_of_id", "actual_start")),
            **dict.fromkeys(("pinned_technician_id", "pinned_day", "pinned_minute", "done_by_id")),
            **{"uid": str(uuid.uuid4()), "office_id": self._target.office.id, "due_on": on},
            **{"client_id": client, "version": 1, "tolerance_days": 0, "edited": False},
            **{"outcome": "", "calendar_sequence": 0},
            "calendar_changed_at": self._target.unit.change_set.at,
        }
        unmade = self._unmade(client, on, days)
        agreement = unmade or next(iter(self._agreements[client]), None)
        if agreement is None:
            service = self._services.named(UNNAMED_SERVICE, None, None)
            return visit | {
                **{"agreement_id": None, "occurrence": None, "site_id": self._sites[client]},
                **{"service_type_id": service.id, "minutes": service.minutes},
                "price_minor": service.price_minor,
            }
        return visit | {
            **{"agreement_id": agreement.id, "occurrence": unmade and on},
            **{"site_id": agreement.site_id, "service_type_id": agreement.service_type_id},
            **{"minutes": agreement.minutes, "price_minor": agreement.price_minor},
        }

    def _unmade(self, client: int, on: date, days: _Days) -> Agreement | None:
        """The agreement whose rule gave that day, where no visit was made for it yet."""
        unmade = (a for a in self._agreements[client] if (a.id, on) not in days.made)
        return next((a for a in unmade if falls_on(a.rule, a.start, on)), None)


def _values(visit: Visit) -> dict[str, Any]:
    return {name: getattr(visit, name) for name in _TOLD}


def _end(visit: dict[str, Any]) -> dict[str, Any]:
    start: datetime | None = visit["actual_start"]
    end = None if start is None else start + timedelta(minutes=visit["minutes"])
    return {"actual_end": end}
