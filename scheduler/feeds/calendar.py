"""A technician's visits as iCalendar text (RFC 5545, RFC 7986).

Visits are single events in UTC: calendar programs disagree about time zone definitions, about
instants they do not. The text depends on the visits alone, never on the moment it is made, so
that a calendar without a change stays the same to the byte.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from scheduler.model.kinds import VisitStatus

PRODUCT = "-//Familiar//Technician feed//EN"
REFRESH = timedelta(hours=1)
CANCELLED = "CANCELLED - "
"""Some programs show a cancelled event like any other; the title says it to all."""

_LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_STATUS = {VisitStatus.DUE: "TENTATIVE"}


@dataclass(frozen=True, slots=True)
class FeedVisit:
    """A visit as a feed tells it; ``title`` and ``details`` say no more than the feed may.

    ``uid`` is kept for life, ``sequence`` counts the changes that matter to a calendar and
    ``changed_at`` is when the last of them was made.
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


def calendar_text(code: str, visits: Iterable[FeedVisit]) -> bytes:
    """The calendar with this work code as UTF-8 text, events in order of start and uid."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    name = f"Familiar {code}"
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    # The library's own shortcut leaves VALUE=DURATION out, which RFC 7986 requires.
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for visit in sorted(visits, key=lambda visit: (visit.start, visit.uid)):
        calendar.add_component(_event(visit))
    return bytes(calendar.to_ical())


def _event(visit: FeedVisit) -> Event:
    cancelled = visit.status is VisitStatus.CANCELLED
    status = "CANCELLED" if cancelled else _STATUS.get(visit.status, "CONFIRMED")
    busy = {"CANCELLED": "FREE", "TENTATIVE": "TENTATIVE"}.get(status, "BUSY")
    event = Event()
    event.add("uid", visit.uid)
    event.add("sequence", visit.sequence)
    event.add("dtstamp", _second(visit.changed_at))
    event.add("last-modified", _second(visit.changed_at))
    event.add("dtstart", _second(visit.start))
    event.add("dtend", _second(visit.end))
    event.add("summary", (CANCELLED if cancelled else "") + clean(visit.title))
    if visit.place:
        event.add("location", clean(visit.place))
    if visit.details:
        event.add("description", clean(visit.details))
    event.add("status", status)
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", busy)
    event.add("class", "PRIVATE")
    return event


def clean(text: str) -> str:
    """Text without what a calendar must not hold: control characters and halves of characters.

    Line breaks stay, in one form.
    """
    text = _LINE_BREAK.sub("\n", text).replace("\t", " ")
    return "".join(
        sign for sign in text if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs")
    )


def _second(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(microsecond=0)
