"""A technician's days as iCalendar text (RFC 5545, RFC 7986).

Everything is a single event, timed in UTC: calendar programs disagree about time zone definitions,
about instants they do not. The text depends on what is told alone, never on the moment it is made,
so that a calendar without a change stays the same to the byte.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar
from icalendar.parser import Contentline

from scheduler.model.kinds import VisitStatus
from scheduler.words import ENGLISH, Words, words_in

PRODUCT = "-//Familiar//Technician feed//EN"
REFRESH = timedelta(hours=1)
LONGEST = 75
"""Octets that a line may have with its end."""

NEAR_METRES = 70
"""How far around a place a phone may take it to be reached."""

_LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_STATUS = {VisitStatus.DUE: "TENTATIVE"}


@dataclass(frozen=True, slots=True)
class FeedVisit:
    """A visit as a feed tells it; ``title`` and ``details`` say no more than the feed may.

    ``uid`` is kept for life, ``sequence`` counts the changes that matter to a calendar and
    ``changed_at`` is when the last of them was made. ``position`` is latitude and longitude.
    """

    uid: str
    sequence: int
    changed_at: datetime
    start: datetime
    end: datetime
    title: str
    place: str
    status: VisitStatus
    details: str = ""
    position: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class FeedAbsence:
    """Time that its owner is away: whole days, the last one not included, or instants."""

    uid: str
    sequence: int
    changed_at: datetime
    start: datetime | date
    end: datetime | date
    title: str


Entry = FeedVisit | FeedAbsence


def calendar_text(code: str, entries: Iterable[Entry], words: Words | None = None) -> bytes:
    """The calendar with this work code as UTF-8 text, events in order of start and uid."""
    calendar = _calendar()
    calendar.add("method", "PUBLISH")
    name = calendar_name(code)
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    # The library's own shortcut leaves VALUE=DURATION out, which RFC 7986 requires.
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    return _with(calendar, sorted(entries, key=_order), words or words_in(ENGLISH))


def event_text(entry: Entry, words: Words) -> bytes:
    """One event alone, as calendar servers keep it: without a method."""
    return _with(_calendar(), (entry,), words)


def calendar_name(code: str) -> str:
    """How the calendar is called: by a work code, since a name would tell whose it is."""
    return f"Familiar {code}"


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _with(calendar: Calendar, entries: Iterable[Entry], words: Words) -> bytes:
    """The calendar with events in it."""
    head, end, rest = bytes(calendar.to_ical()).partition(b"END:VCALENDAR")
    return b"".join((head, *(_event(entry, words) for entry in entries), end, rest))


def _order(entry: Entry) -> tuple[str, str]:
    """By day or instant, those of a whole day first; then by uid."""
    start = entry.start
    if isinstance(start, datetime):
        start = start.astimezone(UTC)
    return start.isoformat(), entry.uid


def _event(entry: Entry, words: Words) -> bytes:
    """An event's lines, in the order in which they have always stood.

    Written here, since the library takes four times as long: of thousands of events that is the
    difference between moments and minutes on a slow computer. Folding is the library's.
    """
    changed = _instant(entry.changed_at)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"SEQUENCE:{entry.sequence}",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        f"DTSTART{_when(entry.start)}",
        f"DTEND{_when(entry.end)}",
        *(_visit(entry, words) if isinstance(entry, FeedVisit) else _absence(entry)),
        "CLASS:PRIVATE",
        "END:VEVENT",
    ]
    return b"".join(_folded(line) for line in lines)


def _visit(visit: FeedVisit, words: Words) -> Iterator[str]:
    cancelled = visit.status is VisitStatus.CANCELLED
    status = "CANCELLED" if cancelled else _STATUS.get(visit.status, "CONFIRMED")
    # Some programs show a cancelled event like any other; the title says it to all.
    mark = f"{words.say('cancelled')} - " if cancelled else ""
    yield f"SUMMARY:{_text(mark + visit.title)}"
    # The same words are a parameter of Apple's, which takes no quotation mark.
    place = (
        clean(visit.place).replace('"', "'").replace("\n", " ") if visit.position else visit.place
    )
    if place:
        yield f"LOCATION:{_text(place)}"
    if visit.position is not None:
        latitude, longitude = (f"{part:.6f}".rstrip("0").rstrip(".") for part in visit.position)
        yield f"GEO:{latitude};{longitude}"
        yield (
            f'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS={NEAR_METRES};X-TITLE="{place}"'
            f":geo:{latitude},{longitude}"
        )
    if visit.details:
        yield f"DESCRIPTION:{_text(visit.details)}"
    busy = {"CANCELLED": "FREE", "TENTATIVE": "TENTATIVE"}.get(status, "BUSY")
    yield from _state(status, "TRANSPARENT" if cancelled else "OPAQUE", busy)


def _absence(absence: FeedAbsence) -> Iterator[str]:
    yield f"SUMMARY:{_text(absence.title)}"
    yield from _state("CONFIRMED", "OPAQUE", "OOF")


def _state(status: str, transparency: str, busy: str) -> Iterator[str]:
    yield f"STATUS:{status}"
    yield f"TRANSP:{transparency}"
    yield f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}"


def _text(text: str) -> str:
    """A text as a value: marks that mean something are escaped (RFC 5545, 3.3.11)."""
    plain = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line of any length in pieces of at most 75 octets (RFC 5545, 3.1)."""
    whole = line.encode()
    if len(whole) >= LONGEST:
        whole = Contentline(line).to_ical()  # type: ignore[no-untyped-call]
    return whole + b"\r\n"


def clean(text: str) -> str:
    """Text without what a calendar must not hold: control characters and halves of characters.

    Line breaks stay, in one form.
    """
    text = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    return "".join(
        sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs")
    )


def _when(moment: datetime | date) -> str:
    """The rest of a line of a date or an instant."""
    if isinstance(moment, datetime):
        return f":{_instant(moment)}"
    return f";VALUE=DATE:{moment:%Y%m%d}"


def _instant(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
