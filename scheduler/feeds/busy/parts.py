"""The components of somebody else's calendar file (RFC 5545, 3.1), and nothing that is not needed.

The file is not trusted: it is walked once, without recursion, and what no busy time depends on
(titles, descriptions, attachments, alarms, tasks) is dropped unread.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from scheduler.errors import UserError

LARGEST_BYTES = 10 * 1024 * 1024
MOST_LINES = 400_000
MOST_COMPONENTS = 50_000
DEEPEST = 10
LONGEST_LINE = 500_000
"""Bytes of one unfolded line of a property that is needed."""

_NEEDED = frozenset(
    {
        *("UID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"),
        *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"),
        *("FREEBUSY", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "X-LIC-LOCATION"),
    }
)
_CALENDAR_NEEDED = frozenset({"X-WR-TIMEZONE", "METHOD"})
_TAKEN = frozenset({"VEVENT", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT"})
_NAME_END = re.compile(rb"[:;]")
_PAGE = re.compile(rb"\s*<(!doctype|html|head|body|\?xml|!--)", re.IGNORECASE)
_FIRST = b"BEGIN:VCALENDAR"
_UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a component; parameter names are in capitals, quotes are gone."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Component:
    """A component with the properties and the inner components that are needed."""

    name: str
    properties: list[Property] = field(default_factory=list)
    inner: list["Component"] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Property]:
        """Every property of this name, in the order of the file."""
        return (one for one in self.properties if one.name == name)

    def first(self, name: str) -> Property | None:
        """The first property of this name."""
        return next(self.all(name), None)

    def value(self, name: str) -> str:
        """The value of the first property of this name, empty without one."""
        found = self.first(name)
        return "" if found is None else found.value.strip()


def sift(data: bytes) -> tuple[Component, ...]:
    """The calendars in a file, usually one, each with what busy times depend on.

    Raises:
        UserError: it is not a calendar, is cut short, or is larger than any honest one.

    """
    data = data.removeprefix(_UTF8_MARK).strip(b"\0\r\n\t ")
    check_is_calendar(data)
    if data.count(b"\n") + data.count(b"\r") > 2 * MOST_LINES:
        raise _too_large("lines")
    sieve = _Sieve()
    for line in _unfolded(data):
        sieve.take(line)
    return sieve.finished()


def check_is_calendar(data: bytes) -> None:
    """Refuse what does not begin as a calendar in UTF-8, Latin-1 or the like does.

    Raises:
        UserError: the sentence says what it is instead, as far as that can be told.

    """
    if len(data) > LARGEST_BYTES:
        raise UserError(
            "The calendar is larger than {what} MB;"
            " export a shorter span of time, or leave attachments out.",
            what=LARGEST_BYTES // 2**20,
        )
    data = data.removeprefix(_UTF8_MARK).lstrip(b"\0\r\n\t ")
    if not data:
        raise UserError("The calendar is empty; check that its address or file is the right one.")
    if data[: len(_FIRST)].upper() == _FIRST:
        return
    if _PAGE.match(data[:200]):
        raise UserError(
            "This is a web page, perhaps one to sign in, and not a calendar;"
            " copy the calendar's own secret address, which usually ends in .ics."
        )
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in data[:4]:
        raise UserError(
            "The calendar is written in UTF-16, which calendars must not be;"
            " save or export it again as UTF-8."
        )
    raise UserError(
        "This is not a calendar: it does not begin with BEGIN:VCALENDAR;"
        " choose a file or an address in the iCalendar format (.ics)."
    )


class _Sieve:
    """Puts lines together to components."""

    def __init__(self) -> None:
        self._calendars: list[Component] = []
        self._open: list[Component] = []
        self._names: list[str] = []
        self._seen = 0

    def take(self, line: bytes) -> None:
        end = _NAME_END.search(line)
        if end is None:
            return
        name = line[: end.start()].strip().upper().decode("ascii", "replace")
        if name == "BEGIN":
            self._begin(line[end.end() :].strip().upper().decode("ascii", "replace"))
        elif name == "END":
            self._end(line[end.end() :].strip().upper().decode("ascii", "replace"))
        elif self._open and len(self._open) == len(self._names):
            inside = self._open[-1]
            needed = _CALENDAR_NEEDED if inside.name == "VCALENDAR" else _NEEDED
            if name in needed:
                if len(line) > LONGEST_LINE:
                    raise _too_large("dates in one line")
                found = _property(name, line[end.start() :])
                if found is not None:
                    inside.properties.append(found)

    def finished(self) -> tuple[Component, ...]:
        if self._names:
            raise UserError(
                "The calendar is cut short: END:{shown} is missing; fetch or export it again.",
                shown=_shown(self._names[-1]),
            )
        return tuple(self._calendars)

    def _begin(self, name: str) -> None:
        self._seen += 1
        if self._seen > MOST_COMPONENTS:
            raise _too_large("entries")
        if len(self._names) >= DEEPEST:
            raise UserError(
                "The calendar's entries lie too deep inside one another, as in no real calendar;"
                " export it again from the program it is kept in."
            )
        # Whatever lies inside something that is not taken is not taken either.
        if len(self._open) == len(self._names):
            if not self._names and name == "VCALENDAR":
                self._open.append(Component(name))
                self._calendars.append(self._open[-1])
            elif self._names and name in _TAKEN:
                self._open.append(Component(name))
                self._open[-2].inner.append(self._open[-1])
        self._names.append(name)

    def _end(self, name: str) -> None:
        if not self._names:
            return
        if self._names[-1] != name:
            raise UserError(
                "The calendar is damaged: END:{shown} stands where"
                " END:{other} belongs; fetch or export it again.",
                shown=_shown(name),
                other=_shown(self._names[-1]),
            )
        if len(self._open) == len(self._names):
            self._open.pop()
        self._names.pop()


def _unfolded(data: bytes) -> Iterator[bytes]:
    """Whole lines; folds are taken out of the bytes, since some are inside a character."""
    parts: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if line[:1] in (b" ", b"\t"):
            # A line that is already too long for any use need not grow.
            if size <= LONGEST_LINE:
                parts.append(line[1:])
                size += len(line)
            continue
        if parts:
            yield b"".join(parts)
        parts = [line]
        size = len(line)
    if parts:
        yield b"".join(parts)


def _property(name: str, rest: bytes) -> Property | None:
    """A property from what follows its name; None without a value."""
    try:
        text = rest.decode("utf-8")
    except UnicodeDecodeError:
        text = rest.decode("cp1252", "replace")
    text = text.replace("\0", "")
    pieces: list[str] = []
    begin, quoted = 0, False
    for found in re.finditer('[":;]', text):
        sign = found[0]
        if sign == '"':
            quoted = not quoted
        elif not quoted:
            pieces.append(text[begin : found.start()])
            begin = found.end()
            if sign == ":":
                parameters = dict(_parameter(piece) for piece in pieces if piece)
                return Property(name, parameters, text[begin:])
    return None


def _parameter(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return name.strip().upper(), value.replace('"', "").strip()


def _shown(name: str) -> str:
    return re.sub(r"[^A-Z0-9-]", "?", name)[:20]


def _too_large(of: str) -> UserError:
    return UserError(
        "The calendar holds more {of} than can be read in reasonable time;"
        " export a shorter span of time.",
        of=of,
    )
