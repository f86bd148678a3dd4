"""Reads a calendar with libical, the core of GNOME's and KDE's calendars."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path

import gi
from telling import tell

gi.require_version("ICalGLib", "3.0")

from gi.repository import ICalGLib  # noqa: E402 - its version is chosen first


def moment(time: ICalGLib.Time) -> date:
    """A day or an instant; a time without a zone is told without one."""
    day = time.get_year(), time.get_month(), time.get_day()
    if time.is_date():
        return date(*day)
    clock = time.get_hour(), time.get_minute(), time.get_second()
    return datetime(*day, *clock, tzinfo=UTC if time.is_utc() else None)


def position(event: ICalGLib.Component) -> str:
    """Latitude and longitude."""
    found = event.get_first_property(ICalGLib.PropertyKind.GEO_PROPERTY)
    return f"{found.get_geo().get_lat()};{found.get_geo().get_lon()}" if found else ""


def place(event: ICalGLib.Component) -> str:
    """Title and position for Apple's maps."""
    found = event.get_first_property(ICalGLib.PropertyKind.X_PROPERTY)
    if found.get_x_name() != "X-APPLE-STRUCTURED-LOCATION":
        return ""
    return f"{found.get_parameter_as_string('X-TITLE')} {found.get_value_as_string()}"


calendar = ICalGLib.Component.new_from_string(Path(sys.argv[1]).read_bytes().decode())
if calendar.count_errors():
    sys.exit(f"{calendar.count_errors()} errors")
events = []
event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
while event:
    events.append(event)
    event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
tell(
    {
        "uid": event.get_uid(),
        "start": moment(event.get_dtstart()),
        "end": moment(event.get_dtend()),
        "summary": event.get_summary(),
        "description": event.get_description(),
        "location": event.get_location(),
        "status": ICalGLib.Property.status_to_string(event.get_status()),
        "geo": position(event),
        "map": place(event),
    }
    for event in events
)
