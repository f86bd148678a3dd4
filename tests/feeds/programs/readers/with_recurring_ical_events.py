"""Reads a calendar with icalendar and recurring-ical-events, day by day."""

import sys
from pathlib import Path

from icalendar import Calendar
from recurring_ical_events import of
from telling import tell

APPLES = "x-apple-structured-location"

calendar = Calendar.from_ical(Path(sys.argv[1]).read_bytes())
tell(
    {
        "uid": event["uid"],
        "start": event.start,
        "end": event.end,
        "summary": event["summary"],
        "description": event.get("description"),
        "location": event.get("location"),
        "status": event["status"],
        "geo": (geo := event.get("geo")) and f"{geo.latitude};{geo.longitude}",
        "map": (place := event.get(APPLES)) and f"{place.params['X-TITLE']} {place}",
    }
    for event in of(calendar).between((2026, 1, 1), (2028, 1, 1))
)
