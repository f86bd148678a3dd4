"""Reads a calendar with vobject."""

import sys
from pathlib import Path

import vobject
from telling import tell

calendar = vobject.readOne(Path(sys.argv[1]).read_bytes().decode())
calendar.validate(raiseException=True)
tell(
    {
        "uid": event.uid.value,
        "start": event.dtstart.value,
        "end": event.dtend.value,
        "summary": event.summary.value,
        "description": event.getChildValue("description"),
        "location": event.getChildValue("location"),
        "status": event.status.value,
        "geo": event.getChildValue("geo"),
    }
    for event in calendar.contents.get("vevent", ())
)
