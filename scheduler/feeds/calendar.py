"""A technician's days as iCalendar text (RFC 5545, RFC 7986).

Everything is a single event, timed in UTC: calendar programs disagree about time zone definitions,
about instants they do not. The text depends on what is told alone, never on the moment it is made,
so that a calendar without a change stays the same to the byte.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar
from icalendar.parser import Contentline, dquote

from scheduler.model.kinds import VisitStatus
from scheduler.words import ENGLISH, Words, words_in

PRODUCT = "-//Familiar//Technician feed//EN"
REFRESH = timedelta(hours=1)
LONGEST = 75
"""Octets that a line may have with its end."""

APPLES = "X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-APPLE-RADIUS=70"
"""A place on Apple's maps; whoever is so many metres near has reached it."""

_LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


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
    """An event's lines, in the order in which the library would write them.

    They are written here, since it takes four times as long, which is seconds with thousands of
    events. Folding is the library's.
    """
    visit = entry if isinstance(entry, FeedVisit) else None
    status, transparency, busy = _state(visit)
    changed, place = _instant(entry.changed_at), _place(visit) if visit else ""
    # Some programs show a cancelled event like any other; the title says it to all.
    mark = f"{words.say('cancelled')} - " if status == "CANCELLED" else ""
    position = _position(visit) if visit else None
    lines = (
        "BEGIN:VEVENT",
        f"SUMMARY:{_text(_one_line(mark + entry.title))}",
        f"DTSTART{_when(entry.start)}",
        f"DTEND{_when(entry.end)}",
        f"DTSTAMP:{changed}",
        f"UID:{_text(entry.uid)}",
        f"SEQUENCE:{entry.sequence}",
        "CLASS:PRIVATE",
        f"DESCRIPTION:{_text(visit.details)}" if visit and visit.details else "",
        f"GEO:{position[0]};{position[1]}" if position else "",
        f"LAST-MODIFIED:{changed}",
        f"LOCATION:{_text(place)}" if place else "",
        f"STATUS:{status}",
        f"TRANSP:{transparency}",
        # Apple's map opens only where the title is the place.
        f"{APPLES};X-TITLE={dquote(place)}:geo:{position[0]},{position[1]}"
        if position and place
        else "",
        f"X-MICROSOFT-CDO-BUSYSTATUS:{busy}",
        "END:VEVENT",
    )
    return b"".join(_folded(line) for line in lines if line)


def _state(visit: FeedVisit | None) -> tuple[str, str, str]:
    """Status, whether it takes time, and how busy its owner is; without a visit he is away."""
    if visit is None:
        return "CONFIRMED", "OPAQUE", "OOF"
    if visit.status is VisitStatus.CANCELLED:
        return "CANCELLED", "TRANSPARENT", "FREE"
    if visit.status is VisitStatus.DUE:
        return "TENTATIVE", "OPAQUE", "TENTATIVE"
    return "CONFIRMED", "OPAQUE", "BUSY"


def _place(visit: FeedVisit) -> str:
    """Where a visit is; Apple's position repeats it where no quotation mark may stand."""
    if visit.position is None:
        return visit.place
    return _one_line(visit.place).replace('"', "'")


def _one_line(text: str) -> str:
    """A text without line breaks: calcurse leaves out an event with one in its title."""
    return clean(text).replace("\n", " ")


def _position(visit: FeedVisit) -> tuple[str, str] | None:
    """Latitude and longitude, to a tenth of a metre."""
    if visit.position is None:
        return None
    latitude, longitude = (_degrees(part) for part in visit.position)
    return latitude, longitude


def _degrees(part: float) -> str:
    """``40.7187``; never ``5e-05``, as Python writes what is near Greenwich (RFC 5545, 3.3.7)."""
    whole, _, rest = f"{round(part, 6) + 0.0:.6f}".partition(".")
    return f"{whole}.{rest.rstrip('0') or '0'}"


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
