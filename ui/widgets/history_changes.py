"""What an entry of the history changed, in words: visits, records, and the fields of them."""

from collections.abc import Mapping
from datetime import date, datetime

from scheduler.views.history import (
    FieldChange,
    HistoryDetails,
    RecordChange,
    Value,
    VisitChange,
    WhereRow,
)
from scheduler.words import language_names
from ui.days import clock, clock_minutes, clock_of, day_medium, day_short
from ui.text import (
    ABSENCES,
    FEED_LEVELS,
    HOLIDAYS,
    LEVELS,
    STATUSES,
    SUBJECTS,
    Said,
    count,
    duration,
    money,
    tr,
)
from ui.widgets.history_words import local_time

RECORDS: Mapping[str, Said] = {
    "office": "Office",
    "technician": "Technician",
    "client": "Client",
    "site": "Site",
    "contact": "Contact",
    "relation": "Who comes",
    "priority": "Priority",
    "promise": "Promise",
    "note": "Note",
    "open_question": "Open question",
    "touch": "Touch",
    "complaint": "Complaint",
    "cancellation": "Cancellation",
    "agreement": "Agreement",
    "agreement_exception": "Day left out",
    "service_type": "Service",
    "service_skill": "Skill of a service",
    "skill": "Skill",
    "technician_skill": "Skill",
    "working_hours": "Working hours",
    "absence": "Absence",
    "closure": "Closed days",
    "notice": "Notice",
    "price_book": "Price book",
    "setting": "Setting",
    "feed": "Calendar",
}

FIELDS: Mapping[str, Said] = {
    "status": "State",
    "due_on": "Due",
    "pinned_technician_id": "Pinned technician",
    "pinned_day": "Pinned day",
    "pinned_minute": "Pinned time",
    "done_by_id": "Who came",
    "technician_id": "Technician",
    "client_id": "Client",
    "service_type_id": "Service",
    "skill_id": "Skill",
    "external_id": "Number",
    "price_minor": "Price",
    "wage_minor": "Wage an hour",
    "tolerance_days": "May move by, days",
    "window_start": "Window from",
    "window_end": "Window to",
    "actual_start": "Began",
    "actual_end": "Ended",
    "retired_on": "Client until",
    "left_on": "Last day",
    "place_source": "Place",
    "speed_kmh": "Driving speed, km/h",
    "on": "Day",
    "rule": "Rhythm",
}
"""Names of fields that their own names do not tell."""

MINUTES = frozenset(
    (
        *("pinned_minute", "window_start", "window_end", "start_minute", "end_minute"),
        *("break_earliest", "break_latest"),
    )
)
LENGTHS = frozenset(("minutes", "break_minutes", "week_minutes"))
LONGEST = 80
"""Letters of a text that are shown of what stood in a field."""


def visit_change(change: VisitChange, zone: str) -> tuple[str, str]:
    """A visit and what became of it: ``("Gift shop", "Tue 24 09:40 Ana → Thu 26 …")``."""
    parts = []
    if change.moved:
        parts.append(_from_to(change.before, change.after, zone))
    parts += [field_change(one, "", zone) for one in change.fields]
    return change.client or change.number, "\n".join(parts) or tr("added, without a place yet")


def _from_to(before: WhereRow | None, after: WhereRow | None, zone: str) -> str:
    if before is None and after is not None:
        return tr("planned: {where}", where=_where(after, zone))
    if after is None and before is not None:
        return tr("{where} → without a place", where=_where(before, zone))
    assert before is not None
    assert after is not None
    was, now = _where(before, zone), _where(after, zone, before)
    return tr("{was} → {now}", was=was, now=now)


def _where(place: WhereRow, zone: str, but: WhereRow | None = None) -> str:
    """``Tue 24, 09:40 with Ana Reyes``; what is as in ``but`` is left out."""
    time = clock(place.start, zone)
    when = time if but is not None and but.day == place.day else f"{day_short(place.day)}, {time}"
    if but is not None and but.technician == place.technician:
        return when
    return tr("{when} with {name}", when=when, name=place.technician)


def record_change(change: RecordChange, currency: str, zone: str) -> tuple[str, str]:
    """A record and what became of it: ``("Client Tea Room", "Name: Tea Room → Tea Palace")``."""
    kind = tr(RECORDS.get(change.entity, plain_word(change.entity)))
    title = f"{kind} · {change.name}" if change.name else kind
    told = [
        field_change(one, currency, zone)
        for one in change.fields
        if str(one.after if one.before is None else one.before) != change.name
    ]
    if change.made:
        told.insert(0, tr("added"))
    elif change.removed:
        told.insert(0, tr("taken out"))
    return title, "\n".join(told)


def field_change(change: FieldChange, currency: str, zone: str) -> str:
    """``Name: Tea Room → Tea Palace``; of what is new or gone the value alone."""
    name = tr(FIELDS.get(change.field, plain_word(change.field)))
    was, now = (_value(change.field, v, currency, zone) for v in (change.before, change.after))
    if not was:
        return f"{name}: {now}"
    return f"{name}: {was} → {now or tr('nothing')}"


def _value(field: str, value: Value, currency: str, zone: str) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int) and field.endswith("_minor") and currency:
        return money(value, currency)
    if isinstance(value, int) and field in LENGTHS:
        return duration(value)
    if isinstance(value, int) and field in MINUTES:
        return clock_minutes(value)
    if isinstance(value, str):
        return _text(field, value, zone)
    return str(value)


def _text(field: str, value: str, zone: str) -> str:
    for words in (_day_words(value, zone), _code_words(field, value)):
        if words:
            return words
    short = " ".join(value.split())
    return short if len(short) <= LONGEST else f"{short[: LONGEST - 1]}…"


def _day_words(value: str, zone: str) -> str:
    """A date, or an instant, as people read it; nothing where it is none."""
    if len(value) < len("2026-11-24") or value[4:5] != "-":
        return ""
    try:
        if len(value) == len("2026-11-24"):
            return day_medium(date.fromisoformat(value))
        local = local_time(datetime.fromisoformat(value), zone)
    except ValueError:
        return ""
    return f"{day_medium(local.date())} {clock_of(local)}"


def _code_words(field: str, value: str) -> str:
    known: Mapping[str, Mapping[str, str]] = {
        "status": {str(one): tr(word) for one, word in STATUSES.items()},
        "subject": {str(one): tr(word) for one, word in SUBJECTS.items()},
        "level": {str(one): tr(word) for one, word in (*LEVELS.items(), *FEED_LEVELS.items())},
        "holiday_policy": {str(one): tr(word) for one, word in HOLIDAYS.items()},
        "language": dict(language_names()),
        "kind": {str(one): tr(word) for one, word in ABSENCES.items()},
    }
    return known.get(field, {}).get(value, "")


def more(details: HistoryDetails) -> str:
    """``and 1,240 more changes``; nothing where all are listed."""
    if details.more <= 0:
        return ""
    number = count(details.more, "more change", "more changes")
    return tr("and {number}", number=number)


def plain_word(name: str) -> str:
    """What a record or a field is called that has no words of its own."""
    plain = name.removesuffix("_id").removesuffix("_minor").replace("_", " ")
    return plain[:1].upper() + plain[1:]
