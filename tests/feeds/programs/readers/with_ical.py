"""Reads a calendar with ical, the library of Home Assistant."""

import sys
from pathlib import Path

from ical.calendar_stream import IcsCalendarStream
from telling import tell

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
    }
    for event in calendar.timeline
)
