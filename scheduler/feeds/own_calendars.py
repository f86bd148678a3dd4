"""Technicians' own calendars, read again and again: when they are busy is asked as an absence.

Only times are kept. Nobody is taken for away before somebody says so: confirming a time records
an absence as any other, which can be taken back, and then the time is asked about again.
"""

import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.feeds.busy.asking import absences, busy_rows, uncovered
from scheduler.feeds.tokens import hashed
from scheduler.feeds.ways import works
from scheduler.model.feeds import BusyTime, OwnCalendar
from scheduler.model.kinds import AbsenceKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.secrets import NoKeyStoreError, forget_password, keep_password, password_of
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow, ReadRow
from scheduler.views.records import AbsenceForm, RecordedAbsence

if TYPE_CHECKING:
    from scheduler.feeds.busy.reading import Busy

PAUSE = timedelta(hours=1)
"""Until a calendar is read again, whether that went well or not."""

LONGEST = timedelta(days=366)
"""What lasts longer is no absence."""

_KEPT_AS = "own calendar"

_ELSEWHERE = (
    "Its address is kept on another computer, which reads it; to read it here, remove it and add it"
    " here again."
)

Record = Callable[[Sequence[AbsenceForm]], tuple[RecordedAbsence, ...]]


class OwnCalendars:
    """Knows technicians' own calendars and asks about the times in them.

    ``record`` records absences of one technician together.

    Every computer of a shared schedule knows the path of a calendar that is a file, and mostly one
    of them has the file. On a computer that does not, it is left alone, unless it was read there
    since the program began, or somebody asks for it by hand.
    """

    def __init__(self, store: Store, clock: Clock, record: Record) -> None:
        self._store = store
        self._clock = clock
        self._record = record
        self._elsewhere: set[int] = set()
        self._read_here: set[int] = set()

    def rows(self) -> tuple[OwnCalendarRow, ...]:
        """Every calendar, by technician, in the order in which they were added."""
        with self._store.reading() as session:
            query = (
                select(BusyTime.own_calendar_id, func.count())
                .where(BusyTime.ignored, BusyTime.end > self._clock.now())
                .group_by(BusyTime.own_calendar_id)
            )
            ignored = dict(session.execute(query).all())
            return tuple(
                OwnCalendarRow(
                    calendar.id,
                    technician.id,
                    technician.name,
                    calendar.address,
                    calendar.read_at,
                    calendar.failing_since,
                    calendar.last_error,
                    ignored.get(calendar.id, 0),
                )
                for calendar, technician, _office in _calendars(session)
            )

    def times(self) -> tuple[BusyRow, ...]:
        """The times to decide about, by technician, in their order."""
        with self._store.reading() as session:
            return tuple(busy_rows(session, self._clock.now()))

    def subscribe(self, technician_id: int, address: str) -> OwnCalendarRow:
        """Read a calendar, now and from now on; one that is read already is only read again.

        ``address`` is the path of a file, or a ``file:``, ``https:`` or ``webcal:`` address.

        Raises:
            UserError: it cannot be read, or this computer cannot keep the address.

        """
        from scheduler.feeds.busy.places import busy_ahead, place_of

        place = place_of(address)
        with self._store.reading() as session:
            technician = session.get_one(Technician, technician_id)
            zone = session.get_one(Office, technician.office_id).zone
            mine = [one for one, whose, _ in _calendars(session) if whose.id == technician_id]
        known = next((one.id for one in mine if _is_at(one, place.whole)), None)
        found = busy_ahead(place.whole, self._clock.today(zone), zone)
        now = self._clock.now()
        with self._store.writing() as session:
            calendar = None if known is None else session.get(OwnCalendar, known)
            if calendar is None:
                code = secrets.token_hex(8) if place.secret else None
                if code is not None:
                    keep_password(_KEPT_AS, code, place.whole)
                calendar = OwnCalendar(
                    **{"technician_id": technician_id, "address": place.shown, "code": code},
                    **{"created_at": now, "tried_at": now, "read_at": now},
                )
                session.add(calendar)
                session.flush()
            _take(session, calendar, found, now)
        self._read_here.add(calendar.id)
        return next(row for row in self.rows() if row.id == calendar.id)

    def unsubscribe(self, calendar_id: int) -> None:
        """Read a calendar no more; absences that were made of it stay.

        Raises:
            UserError: there is none of that number.

        """
        self._check(calendar_id, self.rows(), "technician's calendar")
        with self._store.writing() as session:
            calendar = session.get_one(OwnCalendar, calendar_id)
            session.delete(calendar)
        if calendar.code is not None:
            # Another computer may be the one that keeps it.
            with suppress(UserError):
                forget_password(_KEPT_AS, calendar.code)

    def read(
        self,
        which: Collection[int] | None = None,
        *,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[ReadRow, ...]:
        """Read these calendars again, or those that are due; one that fails stops no other."""
        now = self._clock.now()
        with self._store.reading() as session:
            wanted = [
                _Job(calendar, technician.name, office.zone, self._clock.today(office.zone))
                for calendar, technician, office in _calendars(session)
                if works(technician, self._clock.today(office.zone))
                if (calendar.id in which if which is not None else self._is_due(calendar, now))
            ]
        told = []
        for job in wanted:
            if cancelled():
                break
            try:
                whole = _whole(job.calendar)
            except UserError as locked:
                told.append(self._kept(job, None, str(locked)))
                continue
            if which is None and self._is_file_elsewhere(job.calendar):
                continue
            if whole:
                self._elsewhere.discard(job.calendar.id)
                told.append(self._read(job, whole))
                continue
            self._elsewhere.add(job.calendar.id)
            if which is not None:
                told.append(ReadRow(job.technician, job.calendar.address, 0, _ELSEWHERE))
        return tuple(told)

    def confirm(
        self, times: Collection[int], kind: AbsenceKind = AbsenceKind.HOLIDAY, note: str = ""
    ) -> tuple[RecordedAbsence, ...]:
        """Record that technicians are away at these times, where nothing says so yet.

        What is confirmed together of one technician is taken back together.

        Raises:
            UserError: there is nothing to confirm of one of these numbers.

        """
        waiting = self.times()
        rows = [row for row in waiting if row.absence_id is None]
        self._check_waiting(times, waiting)
        for one in times:
            self._check(one, rows, "time to confirm")
        chosen = [row for row in rows if row.id in times]
        made: list[RecordedAbsence] = []
        with self._store.reading() as session:
            known = absences(session, min((row.start for row in chosen), default=self._clock.now()))
        for technician in dict.fromkeys(row.technician_id for row in chosen):
            spans = list(known.get(technician, ()))
            forms = []
            for row in chosen:
                if row.technician_id == technician:
                    parts = uncovered((row.start, row.end), spans)
                    forms += [AbsenceForm(technician, *part, kind, note) for part in parts]
                    spans += parts
            # Somebody may have recorded meanwhile that he is away.
            if forms:
                made += self._record(forms)
        return tuple(made)

    def ignore(self, times: Collection[int]) -> None:
        """These are no absences; what repeats is none each time, also later.

        Raises:
            UserError: there is nothing to decide of one of these numbers.

        """
        rows = self.times()
        self._check_waiting(times, rows)
        for one in times:
            self._check(one, rows, "time to ignore")
        with self._store.writing() as session:
            for busy in session.scalars(select(BusyTime).where(BusyTime.id.in_(times))).all():
                busy.ignored = True
                if busy.series and not busy.gone:
                    session.execute(
                        update(BusyTime)
                        .where(BusyTime.own_calendar_id == busy.own_calendar_id)
                        .where(BusyTime.series == busy.series)
                        .values(ignored=True)
                    )

    def ask_again(self, technician_id: int) -> None:
        """Ask about what was ignored of a technician's calendars."""
        mine = select(OwnCalendar.id).where(OwnCalendar.technician_id == technician_id)
        with self._store.writing() as session:
            session.execute(
                update(BusyTime).where(BusyTime.own_calendar_id.in_(mine)).values(ignored=False)
            )

    def _is_due(self, calendar: OwnCalendar, now: datetime) -> bool:
        return calendar.tried_at <= now - PAUSE and calendar.id not in self._elsewhere

    def _is_file_elsewhere(self, calendar: OwnCalendar) -> bool:
        shared, is_file = self._store.file is None, calendar.code is None
        known = calendar.id in self._read_here
        return shared and is_file and not known and not Path(calendar.address).exists()

    def _read(self, job: "_Job", whole: str) -> ReadRow:
        from scheduler.feeds.busy.places import busy_ahead

        try:
            found = busy_ahead(whole, job.today, job.zone)
        except UserError as told:
            return self._kept(job, None, str(told))
        self._read_here.add(job.calendar.id)
        return self._kept(job, found)

    def _kept(self, job: "_Job", found: Sequence["Busy"] | None, problem: str = "") -> ReadRow:
        """Keep what was found in a calendar, or why nothing was."""
        number, address = job.calendar.id, job.calendar.address
        before = {row.id for row in self.times()}
        now = self._clock.now()
        with self._store.writing() as session:
            # Another program may be reading it at the same moment.
            calendar = session.get(OwnCalendar, number, with_for_update=True)
            if calendar is not None and found is not None:
                _take(session, calendar, found, now)
            elif calendar is not None:
                calendar.tried_at, calendar.last_error = now, problem
                calendar.failing_since = calendar.failing_since or now
        new = [row for row in self.times() if row.calendar_id == number and row.id not in before]
        return ReadRow(job.technician, address, len(new), problem)

    def _check_waiting(self, times: Collection[int], waiting: Sequence[BusyRow]) -> None:
        over = set(times) - {row.id for row in waiting}
        with self._store.reading() as session:
            if session.scalar(select(BusyTime.id).where(BusyTime.id.in_(over)).limit(1)):
                raise UserError("This was decided meanwhile; look at the list again.")

    @staticmethod
    def _check(number: int, rows: Iterable[OwnCalendarRow | BusyRow], what: str) -> None:
        if all(row.id != number for row in rows):
            raise UserError(
                "There is no {what} {number}; look at the list again.", what=what, number=number
            )


class _Job(NamedTuple):
    """A calendar to be read, with whose it is, and the day and the zone it is there."""

    calendar: OwnCalendar
    technician: str
    zone: str
    today: date


def _calendars(session: Session) -> Sequence[tuple[OwnCalendar, Technician, Office]]:
    query = (
        select(OwnCalendar, Technician, Office)
        .join(Technician, Technician.id == OwnCalendar.technician_id)
        .join(Office, Office.id == Technician.office_id)
        .order_by(Technician.name, Technician.id, OwnCalendar.id)
    )
    return [(calendar, whose, office) for calendar, whose, office in session.execute(query)]


def _whole(calendar: OwnCalendar) -> str:
    """The path or the whole address; empty where another computer keeps it.

    Raises:
        UserError: the key store does not answer; it may be locked.

    """
    if calendar.code is None:
        return calendar.address
    with suppress(NoKeyStoreError):
        return password_of(_KEPT_AS, calendar.code)
    return ""


def _is_at(calendar: OwnCalendar, whole: str) -> bool:
    with suppress(UserError):
        return _whole(calendar) == whole
    return False


def _take(session: Session, calendar: OwnCalendar, found: Iterable["Busy"], now: datetime) -> None:
    """Keep what a calendar says now. What was decided stands for the times that are the same."""
    calendar.tried_at = calendar.read_at = now
    calendar.failing_since, calendar.last_error = None, ""
    spans = _spans(session, found)
    known = absences(session, now).get(calendar.technician_id, {})
    query = select(BusyTime).where(BusyTime.own_calendar_id == calendar.id)
    rows = session.scalars(query).all()
    # An absence that is kept though its time is gone says nothing of the other times.
    ignored = {row.series for row in rows if row.ignored and row.series and not row.gone}
    for row in rows:
        span = (row.start, row.end)
        if span in spans:
            row.ignored = row.ignored and not row.gone
            row.series, row.gone = spans.pop(span), False
        elif span in known and not row.ignored:
            row.gone = True
        else:
            session.delete(row)
    session.add_all(
        BusyTime(
            own_calendar_id=calendar.id,
            start=start,
            end=end,
            series=series,
            ignored=series in ignored,
        )
        for (start, end), series in spans.items()
    )


def _spans(session: Session, found: Iterable["Busy"]) -> dict[tuple[datetime, datetime], str]:
    """When somebody is busy, with the mark of the series; but for the visits that we plan."""
    found = list(found)
    uids = [busy.key for busy in found]
    ours = set(session.scalars(select(Visit.uid).where(Visit.uid.in_(uids))))
    # Of two at the same time the one that comes once is asked about.
    return {
        (busy.start, busy.end): hashed(busy.series) if busy.series else ""
        for busy in sorted(found, key=lambda busy: busy.series, reverse=True)
        if busy.key not in ours and busy.end - busy.start <= LONGEST
    }
