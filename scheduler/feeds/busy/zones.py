"""Times of somebody else's calendar, and the zones they are given in (RFC 5545, 3.3 and 3.6.5)."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
from typing_extensions import override

from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.feeds.busy.parts import Component, Property
from scheduler.feeds.busy.recurrence import (
    EARLIEST,
    LATEST,
    Work,
    occurrences,
    parse_rule,
    until_text,
)

MOST_ZONES = 500
_TIME = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?:T([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(Z)?)?"
)
_DURATION = re.compile(
    r"([+-])?P(?:([0-9]{1,5})W)?(?:([0-9]{1,6})D)?"
    r"(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,10})S)?)?"
)
_OFFSET = re.compile(r"([+-])([0-9]{2})([0-9]{2})([0-9]{2})?")
_IANA = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,3}")
_WINDOWS = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
_YEARS_AROUND = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class When:
    """A wall clock time in a zone, or a day; a day's ``wall`` is its midnight."""

    wall: datetime
    zone: tzinfo
    all_day: bool = False

    @property
    def instant(self) -> datetime:
        """The instant in UTC; of a time that comes twice the first, of a skipped one the later."""
        return within(self.wall).replace(tzinfo=self.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """How long something lasts: first by the wall clock, then in time that really passes."""

    wall: timedelta = timedelta()
    exact: timedelta = timedelta()

    def after(self, start: When, midnight: Callable[[date], datetime]) -> datetime:
        """The instant in UTC at which something ends that begins at ``start``."""
        end = added(start.wall, self.wall)
        at = midnight(end.date()) if start.all_day else When(end, start.zone).instant
        return added(at.replace(tzinfo=None), self.exact).replace(tzinfo=UTC)

    @property
    def longest(self) -> timedelta:
        """No occurrence takes more time than this on any clock."""
        return max(self.wall + self.exact, timedelta()) + timedelta(days=1)


class Zones:
    """The zones a calendar names; unknown names and floating times mean ``own``."""

    def __init__(
        self,
        calendar: Component,
        own: str,
        span: tuple[datetime, datetime],
        work: Work,
    ) -> None:
        """``span``: the instants in UTC between which times matter."""
        self.floating = _iana(calendar.value("X-WR-TIMEZONE")) or ZoneInfo(own)
        self._span = span
        self._work = work
        self._described: dict[str, Component] = {}
        for component in calendar.inner:
            if component.name == "VTIMEZONE":
                self._described.setdefault(component.value("TZID"), component)
        self._known: dict[str, tzinfo] = {}

    def named(self, name: str) -> tzinfo:
        """The zone of a TZID: an IANA or Windows name, or what the file itself says of it.

        Raises:
            UserError: the file names more zones than there are.

        """
        name = name.strip()
        if not name:
            return self.floating
        if name not in self._known:
            if len(self._known) >= MOST_ZONES:
                raise UserError(
                    "The calendar names more time zones than there are;"
                    " export it again from the program it is kept in."
                )
            self._known[name] = self._find(name)
        return self._known[name]

    def when(self, text: str, parameters: dict[str, str]) -> When | None:
        """A date or a time as written; None when it is neither."""
        found = _TIME.fullmatch(text.strip().upper())
        if found is None:
            return None
        year, month, day, hour, minute, second, utc = found.groups()
        try:
            on = date(int(year), int(month), int(day))
            wall = datetime.combine(
                on, time(int(hour or 0), int(minute or 0), min(int(second or 0), 59))
            )
        except ValueError:
            return None
        if hour is None or parameters.get("VALUE", "").upper() == "DATE":
            return When(within(datetime.combine(on, time())), self.floating, all_day=True)
        zone = UTC if utc else self.named(parameters.get("TZID", ""))
        return When(within(wall), zone)

    def time_of(self, found: Property | None) -> When | None:
        """The date or time of a property, None without one."""
        return None if found is None else self.when(found.value, found.parameters)

    def _find(self, name: str) -> tzinfo:
        plain = name.strip("/\"'")
        described = self._described.get(name)
        # Some programs put their own path before the name: /mozilla.org/20050126_1/Europe/Berlin.
        tails = (plain.split("/", count)[-1] for count in range(4))
        for candidate in (*tails, described.value("X-LIC-LOCATION") if described else ""):
            zone = _iana(candidate)
            if zone is not None:
                return zone
        if described is not None:
            onsets = tuple(self._onsets(described.inner))
            if onsets:
                return _Described(onsets)
        return self.floating

    def _onsets(self, observances: Iterable[Component]) -> Iterator["_Onset"]:
        for one in observances:
            before, after = _offset(one.value("TZOFFSETFROM")), _offset(one.value("TZOFFSETTO"))
            start = self.when(one.value("DTSTART"), {})
            if before is None or after is None or start is None:
                continue
            walls = {start.wall}
            for dates in one.all("RDATE"):
                for text in dates.value.split(","):
                    self._work.spend(10)
                    extra = self.when(text.split("/")[0], {})
                    if extra is not None:
                        walls.add(extra.wall)
            for rule in one.all("RRULE"):
                walls.update(self._yearly(rule.value, start.wall, before))
            for wall in walls:
                yield _Onset(within(wall), before, after)

    def _yearly(self, text: str, start: datetime, before: timedelta) -> Iterator[datetime]:
        """The changes of the clock around the span, or the last ones before it."""
        until = self.when(until_text(text), {})
        last = None if until is None else until.wall
        if until is not None and last is not None and until.zone is UTC:
            last = added(last, before)
        low = added(self._span[0].replace(tzinfo=None), -_YEARS_AROUND)
        high = added(self._span[1].replace(tzinfo=None), _YEARS_AROUND)
        if last is not None:
            low = min(low, added(last, -_YEARS_AROUND))
        try:
            rule = parse_rule(text, start, last)
        except ValueError:
            return
        if rule.freq == "YEARLY":
            yield from occurrences(rule, start, low, high, self._work)


@dataclass(frozen=True, slots=True)
class _Onset:
    """From a wall clock time, read on the old clock, the clock is set anew."""

    wall: datetime
    before: timedelta
    after: timedelta

    @property
    def instant(self) -> datetime:
        """In UTC, without saying so."""
        return self.wall - self.before

    @property
    def first_wall(self) -> datetime:
        """The first time that only the new clock shows, skipped times being the old clock's."""
        return self.wall + max(self.after - self.before, timedelta())


class _Described(tzinfo):
    """A zone as the file's VTIMEZONE describes it."""

    def __init__(self, onsets: tuple[_Onset, ...]) -> None:
        # As pairs of when and what, for the wall clock and for UTC; searched, as there may be many.
        self._by_wall = sorted((one.first_wall, one.after) for one in onsets)
        self._by_instant = sorted((one.instant, one.after) for one in onsets)
        self._before = min(onsets, key=lambda one: one.wall).before

    @override
    def utcoffset(self, at: datetime | None, /) -> timedelta:
        wall = EARLIEST if at is None else at.replace(tzinfo=None)
        return self._offset(self._by_wall, wall)

    @override
    def dst(self, at: datetime | None, /) -> timedelta:
        return timedelta()

    @override
    def tzname(self, at: datetime | None, /) -> str:
        return "described"

    @override
    def fromutc(self, at: datetime, /) -> datetime:
        return at + self._offset(self._by_instant, at.replace(tzinfo=None))

    def _offset(self, onsets: list[tuple[datetime, timedelta]], at: datetime) -> timedelta:
        found = bisect_right(onsets, at, key=lambda one: one[0])
        return onsets[found - 1][1] if found else self._before


def midnights(zone: str) -> Callable[[date], datetime]:
    """When days begin in a zone, in UTC; each is worked out once."""
    known: dict[date, datetime] = {}

    def midnight(day: date) -> datetime:
        if day not in known:
            known[day] = midnight_utc(day, zone)
        return known[day]

    return midnight


def span_of(text: str) -> Span | None:
    """A DURATION; None when it is none or below zero."""
    found = _DURATION.fullmatch(text.strip().upper())
    if found is None or found[1] == "-":
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    exact = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return Span(timedelta(weeks=weeks, days=days), exact)


def span_between(start: When, end: When) -> Span:
    """From DTSTART to DTEND; below zero when they are the wrong way round."""
    if start.all_day == end.all_day and start.zone is end.zone:
        return Span(end.wall - start.wall)
    return Span(exact=end.instant - start.instant)


def added(at: datetime, length: timedelta) -> datetime:
    """A wall clock time later or earlier, never beyond where dates end."""
    if length > LATEST - at:
        return LATEST
    return EARLIEST if length < EARLIEST - at else at + length


def within(wall: datetime) -> datetime:
    """The same wall clock time, or the nearest one that dates can be reckoned with."""
    return min(max(wall, EARLIEST), LATEST)


def _iana(name: str) -> ZoneInfo | None:
    name = _WINDOWS.get(name.casefold(), name)
    if len(name) > 60 or not _IANA.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        # Also what is a folder, or no zone's file.
        return None


def _offset(text: str) -> timedelta | None:
    found = _OFFSET.fullmatch(text)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if offset >= timedelta(days=1):
        return None
    return -offset if found[1] == "-" else offset
