"""Reads a calendar with ics.py."""

import sys
from pathlib import Path

from ics import Calendar
from telling import tell

calendar = Calendar(Path(sys.argv[1]).read_bytes().decode())
tell(
    {
        "uid": event.uid,
        "start": event.begin.date() if event.all_day else event.begin.datetime,
        "end": event.end.date() if event.all_day else event.end.datetime,
        "summary": event.name,
        "description": event.description,
        "location": event.location,
        "status": event.status,
        "geo": event.geo and f"{event.geo.latitude};{event.geo.longitude}",
        "map": "".join(
            f"{one.params['X-TITLE'][0]} {one.value}"
            for one in event.extra
            if one.name == "X-APPLE-STRUCTURED-LOCATION"
        ),
    }
    for event in calendar.events
)
