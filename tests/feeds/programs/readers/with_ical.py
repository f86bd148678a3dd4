"""Reads a calendar with ical, the library of Home Assistant."""

import sys
from pathlib import Path

from ical.calendar_stream import IcsCalendarStream
from ical.types.extra import ExtraProperty
from telling import tell


def place(extra: ExtraProperty) -> str:
    """Title and position, where they are those for Apple's maps."""
    if extra.name != "x-apple-structured-location":
        return ""
    titles = (one.values[0] for one in extra.params if one.name == "X-TITLE")
    return f"{next(titles)} {extra.value}"


calendar = IcsCalendarStream.calendar_from_ics(Path(sys.argv[1]).read_bytes().decode())
tell(
    {
        "uid": event.uid,
        "start": event.dtstart,
        "end": event.dtend,
        "summary": event.summary,
        "description": event.description,
        "location": event.location,
        "status": event.status and event.status.value,
        "geo": event.geo and f"{event.geo.lat};{event.geo.lng}",
        "map": "".join(map(place, event.extras)),
    }
    for event in calendar.timeline
)
