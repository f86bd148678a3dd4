"""Somebody's own calendar (RFC 5545) as the times at which he is busy.

The calendar is not trusted. ``busy_times`` bounds what it looks at by counting, and ``read_busy``
runs it in a process of its own with a limit of time and of memory, as the last defence.
"""

import hashlib
import os
import signal
import sys
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from scheduler.errors import UserError
from scheduler.feeds.busy.parts import Component, check_is_calendar, sift
from scheduler.feeds.busy.recurrence import Work, occurrences, parse_rule, until_text
from scheduler.feeds.busy.zones import (
    Span,
    When,
    Zones,
    added,
    midnights,
    span_between,
    span_of,
    within,
)

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MOST_BUSY_TIMES = 5_000
LONGEST_UID = 200
START_SECONDS = 60.0
"""How long the process may take to be there at all, on a slow machine with a virus scanner."""
MEMORY_BYTES = 1 << 30

_DAY = timedelta(days=1)
_DATE_COST = 10
_START_COST = 4


@dataclass(frozen=True, slots=True)
class Busy:
    """A time at which the owner of a calendar is busy, ``start`` and ``end`` in UTC.

    ``key`` is the same whenever the calendar is read again: the event's UID, with the recurrence
    it stands for when it repeats, and ``series`` the UID alone of what repeats, else empty. What
    the event is about is nobody's business here and not read.
    """

    key: str
    start: datetime
    end: datetime
    all_day: bool
    series: str


class ReadingFailed(RuntimeError):  # noqa: N818 - it tells what happened
    """The process that read a calendar had a fault of its own; the message is its report."""


def busy_times(data: bytes, first: date, last: date, zone: str) -> tuple[Busy, ...]:
    """What makes the owner of a calendar busy from the day ``first`` to ``last``, both included.

    Days begin and floating times are meant in ``zone`` (IANA). The times are in order of start;
    they are told whole where they reach over the ends. Cancelled events and those marked as free
    are left out, tentative ones are not.

    Raises:
        UserError: the file is no calendar, is damaged, or takes more work than an honest one.

    """
    work = Work()
    midnight = midnights(zone)
    span = (midnight(first), midnight(last + _DAY))
    groups: dict[str, list[_Event]] = defaultdict(list)
    found = _Found(span)
    order = 0
    for calendar in sift(data):
        if calendar.value("METHOD").upper() == "CANCEL":
            continue
        zones = Zones(calendar, zone, span, work)
        for component in calendar.inner:
            if component.name == "VEVENT":
                order += 1
                event = _event(component, zones, order)
                if event is not None:
                    groups[event.uid].append(event)
            elif component.name == "VFREEBUSY":
                _add_periods(found, component, zones, work)
    for events in groups.values():
        _Series(events, span, work).add_to(found, midnight)
    return found.in_order()


def read_busy(
    data: bytes, first: date, last: date, zone: str, *, seconds: float = 10.0
) -> tuple[Busy, ...]:
    """``busy_times`` in a process of its own, which is ended when it takes too long.

    ``seconds`` bounds the work itself; starting the process has its own, generous bound.

    Raises:
        UserError: as ``busy_times``, or the time or the memory was not enough.
        ReadingFailed: the reading has a fault.

    """
    check_is_calendar(data)
    context = get_context("spawn")
    # Windows calls its class PipeConnection; both ends behave alike.
    pair: tuple[Any, Any] = context.Pipe()
    ours: Connection = pair[0]
    theirs: Connection = pair[1]
    process = context.Process(target=_serve, args=(theirs,), name="calendar", daemon=True)
    process.start()
    theirs.close()
    try:
        answer = _asked(ours, (data, first, last, zone), seconds)
    except (EOFError, OSError) as gone:
        raise UserError(
            "The calendar needs more memory than reading one may take;"
            " export a shorter span of time."
        ) from gone
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    match answer:
        case tuple():
            return answer
        case _Refused(sentence):
            raise UserError(sentence)
        case _:
            raise ReadingFailed(str(answer))


@dataclass(frozen=True, slots=True)
class _Refused:
    sentence: str


def _asked(pipe: "Connection", question: tuple[bytes, date, date, str], seconds: float) -> object:
    if not pipe.poll(START_SECONDS):
        raise UserError("The calendar cannot be read: the machine is too busy; try again.")
    pipe.recv()
    pipe.send(question)
    if not pipe.poll(seconds):
        raise UserError(
            "The calendar took longer to read than {seconds:g} seconds; export a shorter span of"
            " time, or look for an entry that repeats without end.",
            seconds=seconds,
        )
    answer: object = pipe.recv()
    return answer


def _serve(pipe: "Connection") -> None:
    """All that the process does."""
    # Ctrl-C in a terminal reaches the whole group; what it means is for the caller to say.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    pipe.send("ready")
    answer: tuple[Busy, ...] | _Refused | str
    try:
        answer = busy_times(*pipe.recv())
    except UserError as refused:
        answer = _Refused(str(refused))
    except MemoryError:
        # Nothing can be relied on any more, not even telling.
        os._exit(1)
    except Exception:  # noqa: BLE001 - the caller raises it again
        answer = traceback.format_exc()
    pipe.send(answer)


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        # macOS knows the limit and may refuse to set it.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


@dataclass(frozen=True, slots=True)
class _Event:
    """A VEVENT; ``recurrence`` is what it stands for in the series of its UID, if anything."""

    uid: str
    sequence: tuple[int, int]
    start: When
    span: Span
    recurrence: When | None
    and_later: bool
    cancelled: bool
    free: bool
    source: Component
    zones: Zones


def _event(component: Component, zones: Zones, order: int) -> _Event | None:
    start = zones.time_of(component.first("DTSTART"))
    if start is None:
        return None
    again = component.first("RECURRENCE-ID")
    number = component.value("SEQUENCE")
    marks = [component.value(name).upper() for name in ("TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS")]
    return _Event(
        uid=component.value("UID") or f"nameless {order}",
        sequence=(int(number) if number.isdecimal() and len(number) < 10 else 0, order),
        start=start,
        span=_span(component, start, zones),
        recurrence=zones.time_of(again),
        and_later=again is not None and again.parameters.get("RANGE", "") == "THISANDFUTURE",
        cancelled=component.value("STATUS").upper() in ("CANCELLED", "CANCELED"),
        free=marks[0] == "TRANSPARENT" or marks[1] == "FREE",
        source=component,
        zones=zones,
    )


def _span(component: Component, start: When, zones: Zones) -> Span:
    whole = Span(_DAY if start.all_day else timedelta())
    end = zones.time_of(component.first("DTEND"))
    if end is None:
        return span_of(component.value("DURATION")) or whole
    span = span_between(start, end)
    # Some programs let a day's event end on the day it begins.
    return whole if start.all_day and span.wall + span.exact <= timedelta() else span


class _Found:
    """Gathers the busy times inside a span of instants."""

    def __init__(self, span: tuple[datetime, datetime]) -> None:
        self._span = span
        self._times: list[Busy] = []
        self._keys: Counter[str] = Counter()
        self._seen: set[tuple[str, datetime, datetime]] = set()

    def add(self, key: str, start: datetime, end: datetime, all_day: bool, series: str) -> None:
        if not (start < end and start < self._span[1] and end > self._span[0]):
            return
        if (key, start, end) in self._seen:
            return
        self._seen.add((key, start, end))
        self._keys[key] += 1
        if self._keys[key] > 1:
            key = f"{key}#{self._keys[key]}"
        self._times.append(Busy(key, start, end, all_day, series))
        if len(self._times) > MOST_BUSY_TIMES:
            raise UserError(
                "The calendar has more than {most:,} busy times in these days;"
                " look for an entry that repeats every minute or hour, or choose fewer days.",
                most=MOST_BUSY_TIMES,
            )

    def in_order(self) -> tuple[Busy, ...]:
        return tuple(sorted(self._times, key=lambda busy: (busy.start, busy.end, busy.key)))


class _Series:
    """The events with one UID: one that may repeat, and those that stand for single recurrences."""

    def __init__(self, events: list[_Event], span: tuple[datetime, datetime], work: Work) -> None:
        self._work = work
        self._span = span
        own = [event for event in events if event.recurrence is None]
        self._core = max(own, key=lambda event: event.sequence, default=None)
        self._changed: dict[datetime, _Event] = {}
        self._changed_days: dict[date, _Event] = {}
        for event in sorted(events, key=lambda event: event.sequence):
            if event.recurrence is not None:
                if event.recurrence.all_day or (
                    self._core is not None and self._core.start.all_day
                ):
                    self._changed_days[event.recurrence.wall.date()] = event
                else:
                    self._changed[event.recurrence.instant] = event
        changed = (*self._changed.values(), *self._changed_days.values())
        later = [
            (event.recurrence.instant, event)
            for event in changed
            if event.and_later and event.recurrence is not None
        ]
        self._later = sorted(later, key=lambda one: one[0])
        self._gone: set[datetime] = set()
        self._gone_days: set[date] = set()
        if self._core is not None:
            self._take_exceptions(self._core)

    def add_to(self, found: _Found, midnight: Callable[[date], datetime]) -> None:
        core = self._core
        if core is not None and core.cancelled:
            return
        for event in (*self._changed.values(), *self._changed_days.values()):
            at = event.recurrence
            if at is not None and not self._excluded(at):
                self._add(found, midnight, event, event.start, event.span, _stamp(at))
        if core is None:
            return
        repeats = self._repeats(core)
        for start, span in self._starts(core):
            if self._excluded(start) or self._is_changed(start):
                continue
            event = self._in_force(start)
            stamp = _stamp(start) if repeats else ""
            if event is not core:
                start = When(added(start.wall, _shift(event)), start.zone, start.all_day)
                span = event.span
            self._add(found, midnight, event, start, span, stamp)

    def _add(
        self,
        found: _Found,
        midnight: Callable[[date], datetime],
        event: _Event,
        start: When,
        span: Span,
        stamp: str,
    ) -> None:
        self._work.spend()
        if event.cancelled or event.free:
            return
        begins = midnight(start.wall.date()) if start.all_day else start.instant
        uid = _short(event.uid)
        key, series = (f"{uid}/{stamp}", uid) if stamp else (uid, "")
        found.add(key, begins, span.after(start, midnight), start.all_day, series)

    def _repeats(self, core: _Event) -> bool:
        names = ("RRULE", "RDATE")
        changed = bool(self._changed or self._changed_days)
        return changed or any(core.source.first(name) for name in names)

    def _starts(self, core: _Event) -> Iterator[tuple[When, Span]]:
        """Every recurrence near the days that matter, each once."""
        seen = {core.start.instant}
        yield core.start, core.span
        for start, span in self._extra_dates(core):
            if start.instant not in seen:
                seen.add(start.instant)
                yield start, span
        margin = max([_longest(core), *(_longest(event) for _, event in self._later)])
        low = added(_near(self._span[0], core.start), -margin)
        high = added(_near(self._span[1], core.start), margin)
        for rule in core.source.all("RRULE"):
            try:
                parsed = parse_rule(rule.value, core.start.wall, _until(rule.value, core))
            except ValueError:
                continue
            for wall in occurrences(parsed, core.start.wall, low, high, self._work):
                self._work.spend(_START_COST)
                start = When(wall, core.start.zone, core.start.all_day)
                if start.instant not in seen:
                    seen.add(start.instant)
                    yield start, core.span

    def _extra_dates(self, core: _Event) -> Iterator[tuple[When, Span]]:
        for dates in core.source.all("RDATE"):
            for text in dates.value.split(","):
                self._work.spend(_DATE_COST)
                begin, _, rest = text.partition("/")
                start = core.zones.when(begin, dates.parameters)
                if start is None:
                    continue
                yield (
                    When(start.wall, start.zone, start.all_day or core.start.all_day),
                    _period(start, rest, core.zones, dates.parameters) or core.span,
                )

    def _take_exceptions(self, core: _Event) -> None:
        for dates in core.source.all("EXDATE"):
            for text in dates.value.split(","):
                self._work.spend(_DATE_COST)
                at = core.zones.when(text, dates.parameters)
                if at is None:
                    continue
                if at.all_day or core.start.all_day:
                    self._gone_days.add(at.wall.date())
                else:
                    self._gone.add(at.instant)

    def _excluded(self, at: When) -> bool:
        if at.wall.date() in self._gone_days:
            return True
        return bool(self._gone) and at.instant in self._gone

    def _is_changed(self, at: When) -> bool:
        if at.wall.date() in self._changed_days:
            return True
        return bool(self._changed) and at.instant in self._changed

    def _in_force(self, at: When) -> _Event:
        """The event that says how a recurrence is: the series' own, or a later change of it."""
        if self._core is None:
            raise AssertionError("a series without an event of its own has no recurrences")
        found = self._core
        for instant, event in self._later:
            self._work.spend()
            if instant <= at.instant:
                found = event
        return found


def _add_periods(found: _Found, component: Component, zones: Zones, work: Work) -> None:
    """What a VFREEBUSY says, which tells neither titles nor what repeats."""
    for periods in component.all("FREEBUSY"):
        if periods.parameters.get("FBTYPE", "BUSY").upper() == "FREE":
            continue
        for text in periods.value.split(","):
            work.spend(_DATE_COST)
            begin, _, rest = text.partition("/")
            start = zones.when(begin, periods.parameters)
            span = None if start is None else _period(start, rest, zones, periods.parameters)
            if start is not None and span is not None and not start.all_day:
                end = added((start.instant + span.wall).replace(tzinfo=None), span.exact)
                key = f"busy/{_stamp(start)}"
                found.add(key, start.instant, end.replace(tzinfo=UTC), False, "")


def _period(start: When, rest: str, zones: Zones, parameters: dict[str, str]) -> Span | None:
    """What follows the slash of a period: its end or its length."""
    if not rest:
        return None
    end = zones.when(rest, parameters)
    return span_of(rest) if end is None else span_between(start, end)


def _until(rule: str, core: _Event) -> datetime | None:
    """The last wall clock time of a rule."""
    text = until_text(rule)
    until = core.zones.when(text, {}) if text else None
    if until is None:
        return None
    if until.all_day or core.start.all_day:
        # A day that ends a rule belongs to it, whatever hour is written.
        return until.wall.replace(hour=23, minute=59, second=59)
    if until.zone is UTC:
        return _near(until.instant, core.start)
    return until.wall


def _near(instant: datetime, like: When) -> datetime:
    """The wall clock at an instant where ``like`` is meant."""
    naive = within(instant.replace(tzinfo=None))
    return naive.replace(tzinfo=UTC).astimezone(like.zone).replace(tzinfo=None)


def _shift(event: _Event) -> timedelta:
    """How far a change of this and later recurrences moves them on the wall clock."""
    if event.recurrence is None:
        return timedelta()
    return _near(event.start.instant, event.recurrence) - event.recurrence.wall


def _longest(event: _Event) -> timedelta:
    """How far from the days that matter a recurrence may begin and still reach them."""
    return event.span.longest + abs(_shift(event)) + _DAY


def _stamp(at: When) -> str:
    return at.wall.date().isoformat() if at.all_day else at.instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def _short(uid: str) -> str:
    """A UID that can be stored, still told apart from any other."""
    if len(uid) <= LONGEST_UID and uid.isprintable():
        return uid
    return "sha256:" + hashlib.sha256(uid.encode("utf-8", "surrogatepass")).hexdigest()
