"""The words of the window: sentences, codes and money as a dispatcher reads them."""

import re
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QLocale

from scheduler.continuity.lines import LEARNED_FROM, Line, PriceLine, Source
from scheduler.errors import Said as Said
from scheduler.model.kinds import (
    AbsenceKind,
    FeedLevel,
    HolidayPolicy,
    Level,
    PlaceSource,
    Subject,
    VisitStatus,
)
from scheduler.views.board import Reason
from scheduler.views.history import HistoryRow
from ui import language
from ui.days import clock_minutes, day_full, day_medium
from ui.numbers import in_digits as in_digits
from ui.numbers import money as money
from ui.numbers import per_cent as per_cent
from ui.numbers import percent as percent
from ui.numbers import rounded_money as rounded_money
from ui.region import METRES_A_MILE, in_miles

Counted = tuple[str, str]
"""English words for one and for many, such as ``("visit", "visits")``, that ``count`` is given."""


def tr(sentence: Said, **facts: object) -> str:
    """The sentence in the language of the window, with ``facts`` filled in."""
    translated = language.said(sentence)
    return translated.format(**facts) if facts else translated


STATUSES: Mapping[VisitStatus, Said] = {
    VisitStatus.DUE: "due",
    VisitStatus.PLANNED: "planned",
    VisitStatus.CONFIRMED: "confirmed to the client",
    VisitStatus.DONE: "done",
    VisitStatus.MISSED: "missed",
    VisitStatus.CANCELLED: "cancelled",
}

ABSENCES: Mapping[AbsenceKind, Said] = {
    AbsenceKind.SICK: "sick",
    AbsenceKind.HOLIDAY: "on holiday",
    AbsenceKind.TRAINING: "in training",
    AbsenceKind.LATE: "running late",
    AbsenceKind.LEFT: "left",
}

WHO: Mapping[str, tuple[str, Said, Said]] = {
    "usual": ("U", "usual", "The client’s usual technician"),
    "backup": ("B", "backup", "A backup chosen by you, who knows the client"),
    "known": ("K", "known", "Has been there before, but is no backup chosen by you"),
    "stranger": ("S", "stranger", "A stranger to the client"),
}
"""Letter, word and sentence for who comes."""

SUBJECTS: Mapping[Subject, Said] = {
    Subject.PERSON: "Person",
    Subject.DAY: "Day",
    Subject.TIME: "Time of day",
    Subject.NOTICE: "Notice",
    Subject.PRICE: "Price",
}

LEVELS: Mapping[Level, Said] = {
    Level.ESSENTIAL: "essential",
    Level.IMPORTANT: "important",
    Level.OPEN: "open",
}

PLACES: Mapping[PlaceSource, Said] = {
    PlaceSource.GIVEN: "exact",
    PlaceSource.POSTAL_CODE: "by postal code",
    PlaceSource.UNKNOWN: "not known",
}

HOLIDAYS: Mapping[HolidayPolicy, Said] = {
    HolidayPolicy.MOVE: "Move it to a day nearby",
    HolidayPolicy.SKIP: "Leave it out",
    HolidayPolicy.IGNORE: "Come all the same",
}

FEED_LEVELS: Mapping[FeedLevel, Said] = {
    FeedLevel.NUMBER_AND_STREET: "number and street",
    FeedLevel.CLIENT_NAME: "client’s name",
    FeedLevel.FULL_BRIEF: "full brief",
}

LINES: Mapping[Line, Said] = {
    Line.DRIVE: "Drive",
    Line.TIME: "Time",
    Line.OVERTIME: "Overtime",
    Line.DAYS: "Days used",
    Line.LEARNING: "Learning the place",
    Line.LOSING_CLIENT: "Losing the client",
    Line.WORD_OF_MOUTH: "Word of mouth",
    Line.CALL_BACK: "Call-back",
    Line.EXTRA_TECHNICIANS: "Extra technicians",
    Line.MOVED_DAY: "Moved day",
    Line.MOVED_TIME: "Moved time",
    Line.CREDIT: "Credit",
    Line.LATE: "Late",
    Line.UNPLACED: "Without a place",
}

MEANINGS: Mapping[Line, Said] = {
    Line.LEARNING: "The minutes a newcomer needs to find his way, at his wage.",
    Line.LOSING_CLIENT: (
        "What keeping the client is worth, times how much more likely it becomes that they leave:"
        " a risk, not money that is paid today."
    ),
    Line.WORD_OF_MOUTH: "Other clients who hear of it and leave: a risk, not paid today.",
    Line.CALL_BACK: "The chance that somebody has to come again, times what that costs.",
    Line.UNPLACED: "The price of a visit that is not made, and what missing it means.",
}
"""What price lines mean that a name alone does not say."""

ROADS: Said = (
    "A road is one way to serve the visit: send somebody else, wait for the usual technician, work"
    " overtime, or leave it out with a credit. Each says what it costs more than the plan as it is."
)
"""What the desk's word means, for whoever points at it."""

SOURCES: Mapping[Source, Said] = {
    Source.MEASURED: "measured",
    Source.PRICE_BOOK: "price book",
    Source.ASSUMPTION: "your assumption",
    Source.LEARNED: "learned from your history",
}

REASONS: Mapping[str, Said] = {
    "closed": "the site is closed until {until}",
    "broken_day": "{technician}’s day breaks a rule already; mend that first",
    "no_day": "the days on which it could be done are over",
    "no_place": "the address has no known place; add its postal code",
    "no_skilled_technician": "nobody has the skill {skill}",
    "licence_expired": "{technician}’s licence for {skill} runs out on {until}",
    "excluded": "{technician} is not to come here",
    "absent": "{technician} is away",
    "nobody_allowed": "nobody may come here",
    "no_shift": "nobody works on {day}",
    "window": "no route passes in the promised window",
    "shift_full": "{technician} is full on {day}",
    "overtime": "it would take overtime that is not allowed",
    "capacity": "no room left in the car",
    "week_minutes": "{technician} has no hours left in the week",
    "pin": "it is pinned where it does not fit",
    "client_rule": "a rule of the client leaves no way",
    "price": "every place would cost more than it is worth",
    "by_hand": "somebody put it here",
    "past": "{day} is over",
    "too_late": "it is too late for it on {day}",
    "no_room": "{technician}’s day has no room for it",
    "no_skill": "{technician} does not have the skill {skill}",
    "tolerance": "{days} from its day; agreed is {agreed}",
    "hours": "it would be outside {technician}’s hours",
    "day_off": "it is a day off for {technician}",
    "joint": "it is a joint visit, and stays with the visit that it belongs to",
    "come_along": "somebody comes along to it; say first that nobody does",
}

FIELDS: Mapping[str, Said] = {
    "external_id": "Number",
    "name": "Name",
    "street": "Street",
    "postal_code": "Postal code",
    "city": "City",
    "contact": "Contact",
    "phone": "Phone",
    "email": "Email",
    "latitude": "Latitude",
    "longitude": "Longitude",
    "notes": "Notes",
    "skills": "Skills",
    "wage": "Wage an hour",
    "hours": "Hours",
    "client": "Client",
    "service": "Service",
    "rrule": "Rhythm",
    "start": "Start",
    "minutes": "Minutes",
    "price": "Price",
    "tolerance_days": "May move by",
    "window": "Arrival window",
    "usual": "Usual technician",
    "technician": "Technician",
    "date": "Date",
    "status": "Status",
}
"""Fields of lists that are imported."""

KINDS_OF_LIST: Mapping[str, Said] = {
    "clients": "Clients",
    "technicians": "Technicians",
    "agreements": "Agreements",
    "history": "Past visits",
}

COMMANDS: Mapping[str, Said] = {
    "office": "the office {name}",
    "technician": "the technician {name}",
    "wage": "the wage of all who had none",
    "service": "the service {name}",
    "client": "the client {name}",
    "agreement": "an agreement of {name}",
    "agree_all": "the agreements on {service} with {clients} clients",
    "visit": "a one-off visit to {name}",
    "absence": "an absence of {name}",
    "closure": "the closed days of {name}",
    "import": "an import",
    "plan": "plan {version} of {office}",
    "price_book": "version {version} of the price book",
    "decide": "a decision about {name}",
    "move": "the move of {name}",
    "handover": "the handover of {name}",
    "first_assignment": "the usual technicians of {clients} clients",
    "confirm_plan": "the confirmation of plan {version} of {office}",
    "told": "what {name} was told",
    "untold": "what {name} was told",
    "done": "the visit to {name}, done",
    "missed": "the visit to {name}, missed",
    "cancelled": "the visit that {name} cancelled",
    "reopen": "the visit to {name}, opened again",
    "pin": "the pins of the visit to {name}",
    "unpin": "the pins of the visit to {name}",
    "length": "the length of the visit to {name}",
    "along": "the joint visit to {name}",
    "alone": "the end of the joint visit to {name}",
    "feed": "what the calendar of {name} says",
    "interview": "what matters to {name}",
    "note": "a note on {name}",
    "question": "an open question of {name}",
    "complaint": "a complaint of {name}",
    "call": "a call with {name}",
    "contact": "a contact of {name}",
    "site": "a site of {name}",
    "recommended": "who recommended us to {name}",
    "relation": "who comes to {name}",
    "promise": "a promise to {name}",
    "cancellation": "the cancellation of {name}",
    "retire": "the retirement of {name}",
    "bring_back": "{name}, brought back",
    "merge": "the merge of {gone_name} into {name}",
}
"""What a change set was about, after “Taken back:”."""

WEEKDAYS: tuple[Said, ...] = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)

BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")


def one_line(text: str) -> str:
    """The text for a place that has one line: names can be pasted with line ends and tabs."""
    return " ".join(text.split()) if BREAKS.search(text) else text


def count(number: int, one: str, many: str) -> str:
    """``1 visit``, ``1,240 visits``; ``one`` and ``many`` are the English words, as they stand.

    Languages have more forms or fewer, and put the number where they like: what is translated is
    ``{number} visits``.
    """
    words = language.counted(number, f"{{number}} {one}", f"{{number}} {many}")
    return words.format(number=in_digits(number))


def duration(minutes: int) -> str:
    """``45 min``, ``7 h``, ``7 h 54``."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else ""
    if not hours:
        return tr("{minutes} min", minutes=f"{sign}{rest}")
    if rest:
        return tr("{hours} h {minutes}", hours=f"{sign}{hours}", minutes=f"{rest:02}")
    return tr("{hours} h", hours=f"{sign}{hours}")


def unparted(words: str) -> str:
    """The same words, which no line parts."""
    return words.replace(" ", "\u00a0")


def phone(kept: str) -> str:
    """A phone number with its blanks, as ``+1 212-555-0143``; what is none stays as it is."""
    # The numbering plans of all countries take a while to import.
    import phonenumbers

    try:
        number = phonenumbers.parse(kept, None)
    except phonenumbers.NumberParseException:
        return kept
    words: str = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return words


def miles_in(country: str = "") -> bool:
    """Whether roads are measured in miles in a country, by its code of two letters.

    Where none is given, whether they are on this desktop.
    """
    if not country:
        return language.region().miles
    return in_miles(QLocale(QLocale.Language.AnyLanguage, QLocale.codeToTerritory(country)))


def distance(metres: float, country: str = "") -> str:
    """``2.1 km``, in some countries, and on their desktops, ``1.3 mi``."""
    miles = miles_in(country)
    number = in_digits(metres / (METRES_A_MILE if miles else 1000), 1)
    return tr("{number} mi", number=number) if miles else tr("{number} km", number=number)


def ago(then: datetime, now: datetime) -> str:
    """How long ago an instant was: ``just now``, ``5 min ago``, ``3 h ago``, else the day."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("{minutes} min ago", minutes=minutes)
    if minutes < 24 * 60:
        return tr("{hours} h ago", hours=minutes // 60)
    return day_full(then.date())


def command(row: HistoryRow) -> str:
    """What a change set was about."""
    words = COMMANDS.get(row.command, row.command.replace("_", " "))
    return tr(words, **{"name": "", **row.summary})


def meaning(line: Line) -> str:
    """What a price line means; empty where its name says it."""
    return tr(MEANINGS[line]) if line in MEANINGS else ""


def source(line: PriceLine) -> str:
    """What an amount rests on: ``price book``, ``your assumption``, ``learned (n = 214)``."""
    visits = dict(line.inputs).get(LEARNED_FROM)
    if line.source is Source.LEARNED and isinstance(visits, int):
        return learned(visits)
    return tr(SOURCES[line.source])


def learned(visits: int) -> str:
    """``learned (n = 214)``."""
    return tr("learned (n = {visits})", visits=in_digits(visits))


def reason(told: Reason) -> str:
    """Why a visit has no place, as a sentence without its full stop."""
    facts = {"technician": tr("the technician"), "day": tr("that day"), "skill": tr("asked for")}
    facts |= {name: _fact(name, value) for name, value in told.facts.items()}
    sentence = REASONS.get(told.code, told.code.replace("_", " "))
    return tr(sentence, **facts)


def _fact(name: str, value: str | int) -> str:
    if name in ("day", "until"):
        return unparted(day_medium(date.fromisoformat(str(value))))
    if name in ("earliest", "latest") and isinstance(value, int):
        return clock_minutes(value)
    if name in ("days", "agreed") and isinstance(value, int):
        return count(value, "day", "days")
    return str(value)
