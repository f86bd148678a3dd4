"""What a client is told when somebody else comes, or on another day."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from string import Template
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.wording import Wording
from scheduler.model.clients import Contact
from scheduler.model.office import Setting
from scheduler.views.desk import Cause

SETTING = "notice_templates"
"""The setting that holds edited templates by their names."""

TEMPLATES = {
    "subject": "Your visit on $day",
    "other_person": (
        "Dear $contact,\n\n$absent $cannot on $old_day. $who comes instead, on $day at $time."
        " $alternative\n\nPlease tell us if that does not suit you.\n\n$office"
    ),
    "other_day": (
        "Dear $contact,\n\n$absent $cannot on $old_day. So that the same person comes to you as"
        " always, $who comes on $day at $time. $alternative\n\nPlease tell us if that does not"
        " suit you.\n\n$office"
    ),
    "left_out": (
        "Dear $contact,\n\n$absent $cannot on $old_day, and nobody else can come this time. We"
        " leave this visit out and credit $credit on your next invoice. $alternative\n\n$office"
    ),
    "planned": (
        "Dear $contact,\n\n$who comes to you on $day at $time, this time in place of $usual. If you"
        " would rather have $usual, please tell us and we look for another day.\n\n$office"
    ),
    "handover_subject": "From now on $who comes to you",
    "handover": (
        "Dear $contact,\n\nFrom $from_day on $who comes to you in place of $usual. What $usual"
        " knows about your place is passed on, so you need not explain anything again.\n\nPlease"
        " tell us if that does not suit you.\n\n$office"
    ),
    "handover_joint": (
        "Dear $contact,\n\nFrom $from_day on $who comes to you in place of $usual. On $day at $time"
        " they come together, so that you can get to know $who. What $usual knows about your place"
        " is passed on, so you need not explain anything again.\n\nPlease tell us if that does not"
        " suit you.\n\n$office"
    ),
    "alternative_wait": "If you would rather have $usual: he or she can come on $day at $time.",
    "alternative_substitute": (
        "If the day matters more to you: $substitute can come on $day at $time."
    ),
}
"""What is told unless an office says it in its own words; ``$names`` are filled in."""

COMES = ("contact", "client", "who", "day", "time", "office")
CANNOT_COME = ("absent", "cannot", "old_day")
TAKES_OVER = ("contact", "client", "who", "usual", "from_day", "office")

PLACEHOLDERS: Mapping[str, tuple[str, ...]] = {
    "subject": ("contact", "client", "day", "time", "office"),
    "other_person": (*COMES, *CANNOT_COME, "alternative"),
    "other_day": (*COMES, *CANNOT_COME, "alternative"),
    "left_out": ("contact", "client", *CANNOT_COME, "credit", "alternative", "office"),
    "planned": (*COMES, "usual"),
    "handover_subject": TAKES_OVER,
    "handover": TAKES_OVER,
    "handover_joint": (*TAKES_OVER, "day", "time"),
    "alternative_wait": ("usual", "day", "time"),
    "alternative_substitute": ("substitute", "day", "time"),
}
"""What may stand in each text: no more than makes sense wherever the text is used."""

CANNOT = {
    Cause.SICK: "is ill and cannot come",
    Cause.HOLIDAY: "is on holiday and cannot come",
    Cause.TRAINING: "is at a training and cannot come",
    Cause.LATE: "is held up and cannot come in time",
    Cause.LEFT: "does not work with us any more and cannot come",
    Cause.CLOSED: "cannot come while you are closed",
}
"""Why, in half a human sentence; for all other causes there is no more to say than that."""

CANNOT_AS_PLANNED = "cannot come as planned"

NO_ALTERNATIVE = re.compile(r"\s*(?<!\$)\$(alternative\b|\{alternative\})")
"""What is taken out where nothing else is offered, so that no gap is left."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Who comes, and when."""

    technician: str
    start: datetime


@dataclass(frozen=True, slots=True)
class News:
    """What has changed for a client; ``now`` is None where the visit is left out.

    ``contact`` is whom the letter greets.
    """

    contact: str
    client: str
    office: str
    zone: str
    cause: Cause
    before: Coming
    now: Coming | None
    alternative: Coming | None
    credit: str


def templates(session: Session) -> dict[str, str]:
    """The office's own words where there are some."""
    kept = session.get(Setting, SETTING)
    return TEMPLATES | (dict(kept.value) if kept is not None else {})


def greeted(session: Session, client_id: int, name: str) -> str:
    """Whom a letter greets: the client's main contact, the client where no name is known."""
    contact = session.scalar(
        select(Contact.name)
        .where(Contact.client_id == client_id, Contact.name != "")
        .order_by(*Contact.main_first())
    )
    return contact or name


def notice(words: Mapping[str, str], news: News) -> tuple[str, str]:
    """Subject and text of a notice."""
    known = dict(_known(news))
    same = news.now is not None and news.now.technician == news.before.technician
    name = "left_out" if news.now is None else "other_day" if same else "other_person"
    known["alternative"] = _alternative(words, news, same)
    text = words[name] if known["alternative"] else NO_ALTERNATIVE.sub("", words[name])
    return _filled(words["subject"], known), _filled(text, known)


def planned_notice(
    words: Mapping[str, str],
    *,
    contact: str,
    client: str,
    office: str,
    zone: str,
    usual: str,
    coming: Coming,
) -> tuple[str, str]:
    """Subject and text of the notice that a plan sends somebody else than the usual technician."""
    known = {
        "contact": contact,
        "client": client,
        "office": office,
        "usual": usual,
        "who": coming.technician,
        "day": _day(coming.start, zone),
        "time": _time(coming.start, zone),
    }
    return _filled(words["subject"], known), _filled(words["planned"], known)


def handover_notice(
    words: Mapping[str, str],
    *,
    contact: str,
    client: str,
    office: str,
    zone: str,
    usual: str,
    who: str,
    first: date,
    joint: datetime | None,
) -> tuple[str, str]:
    """Subject and text of the notice that somebody else is usual from a day on.

    ``joint`` is when they come together, None where they do not.
    """
    known = {
        "contact": contact,
        "client": client,
        "office": office,
        "usual": usual,
        "who": who,
        "from_day": Wording.day(first),
    }
    if joint is not None:
        known |= {"day": _day(joint, zone), "time": _time(joint, zone)}
    text = words["handover" if joint is None else "handover_joint"]
    return _filled(words["handover_subject"], known), _filled(text, known)


def _known(news: News) -> Iterator[tuple[str, str]]:
    shown = news.now or news.before
    yield "contact", news.contact
    yield "client", news.client
    yield "office", news.office
    yield "absent", news.before.technician
    yield "cannot", CANNOT.get(news.cause, CANNOT_AS_PLANNED)
    yield "old_day", _day(news.before.start, news.zone)
    yield "who", shown.technician
    yield "day", _day(shown.start, news.zone)
    yield "time", _time(shown.start, news.zone)
    yield "credit", news.credit


def _alternative(words: Mapping[str, str], news: News, same: bool) -> str:
    other = news.alternative
    if other is None:
        return ""
    name = "alternative_substitute" if same else "alternative_wait"
    known = {
        "usual": other.technician,
        "substitute": other.technician,
        "day": _day(other.start, news.zone),
        "time": _time(other.start, news.zone),
    }
    return _filled(words[name], known)


def _filled(text: str, known: Mapping[str, str]) -> str:
    return Template(text).safe_substitute(known).strip()


def _day(at: datetime, zone: str) -> str:
    return Wording.day(at.astimezone(ZoneInfo(zone)).date())


def _time(at: datetime, zone: str) -> str:
    return Wording.time(at.astimezone(ZoneInfo(zone)))
