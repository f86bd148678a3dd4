"""The sentences of the history: what was done, when and by whom."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from scheduler.model.kinds import AbsenceKind, NoticeState, RelationKind
from scheduler.views.history import HistoryKind, HistoryRow
from ui.days import (
    clock,
    clock_minutes,
    day_and_month,
    day_long_full,
    day_medium,
    day_short,
    days_span,
)
from ui.text import ABSENCES, Said, count, duration, tr

KINDS: Mapping[HistoryKind, Said] = {
    HistoryKind.MOVES: "Moves and pins",
    HistoryKind.PLANS: "Plans",
    HistoryKind.DECISIONS: "Decisions and notices",
    HistoryKind.AWAY: "Absences and closed sites",
    HistoryKind.VISITS: "Visits",
    HistoryKind.RECORDS: "Clients, technicians, prices",
    HistoryKind.IMPORTS: "Imports",
}

DONE: Mapping[str, Said] = {
    "office": "Changed the office {name}",
    "technician": "Changed the technician {name}",
    "wage": "Entered a wage for all who had none ({technicians})",
    "service": "Changed the service {name}",
    "client": "Changed the client {name}",
    "agreement": "Changed an agreement of {name}",
    "agree_all": "Agreed on {service} with {clients} clients",
    "visit": "Added a visit to {name}",
    "absence": "Changed an absence of {name}",
    "closure": "Changed the closed days of {name}",
    "import": "Imported a list",
    "plan": "Plan {version} of {office}",
    "price_book": "Changed the prices: version {version}",
    "decide": "Decided about {name}",
    "move": "Moved {name}",
    "handover": "{name} handed over {clients} clients",
    "first_assignment": "Chose usual technicians for {clients} clients",
    "confirm_plan": "Confirmed plan {version} of {office}",
    "told": "Confirmed to {name} who comes, and when",
    "untold": "Took back what {name} was told",
    "done": "{name}: the visit was made",
    "missed": "{name}: the visit was missed",
    "cancelled": "{name} cancelled the visit",
    "reopen": "Opened the visit to {name} again",
    "pin": "Pinned {name}",
    "unpin": "Unpinned {name}",
    "length": "Changed the length of the visit to {name}",
    "along": "{technician} comes along to {name}",
    "alone": "Nobody comes along to {name} after all",
    "feed": "Changed what the calendar of {name} says",
    "notice": "Wrote to a client",
    "notice_words": "Changed the words of notices",
    "propose": "Proposed a change",
    "refuse": "Refused a proposal",
    "interview": "Asked {name} what matters",
    "question": "Answered a question of {name}",
    "complaint": "Settled a complaint of {name}",
    "call": "Spoke with {name}",
    "contact": "Changed {contact}, a contact of {name}",
    "site": "Changed the site {site} of {name}",
    "recommended": "Changed who recommended us to {name}",
    "cancellation": "{name} cancelled",
    "retire": "Retired {name}",
    "bring_back": "Brought {name} back",
    "merge": "Merged {gone_name} into {name}",
}
"""What a change set did, as far as every entry tells it."""

NEW: Mapping[str, Said] = {
    "office": "New office {name}",
    "technician": "New technician {name}",
    "service": "New service {name}",
    "client": "New client {name}",
    "agreement": "New agreement with {name}",
    "absence": "{name} away",
    "closure": "{name} closed",
    "note": "Wrote a note on {name}",
    "contact": "{contact} is a contact of {name}",
    "site": "{name} has the site {site}",
    "question": "{name} asked something",
    "complaint": "{name} complained",
    "promise": "Promised something to {name}",
}

GONE: Mapping[str, Said] = {
    "service": "Removed the service {name}",
    "absence": "{name} not away after all",
    "closure": "{name} not closed after all",
    "note": "Removed a note on {name}",
    "contact": "{contact} is no longer a contact of {name}",
    "site": "Nobody goes to the site {site} of {name} any more",
    "promise": "Ended a promise to {name}",
}

RELATIONS: Mapping[RelationKind, tuple[Said, Said]] = {
    RelationKind.USUAL: (
        "{technician} is the usual technician of {name}",
        "{technician} is no longer the usual technician of {name}",
    ),
    RelationKind.BACKUP: (
        "{technician} is a backup for {name}",
        "{technician} is no longer a backup for {name}",
    ),
    RelationKind.EXCLUDED: (
        "{technician} does not come to {name}",
        "{technician} may come to {name} again",
    ),
}
"""What a technician becomes to a client, and that he is it no more."""

EDITED: Mapping[str, Said] = {
    "this": "Changed the visit of {day} to {name}",
    "all": "Changed an agreement of {name} from {day} on",
    "unedited": "Changed an agreement of {name} from {day} on, but for visits edited by hand",
}
"""How far an edit of an agreement reaches."""

NOTICES: Mapping[NoticeState, Said] = {
    NoticeState.DRAFT: "Drafted a notice to {name}",
    NoticeState.SENT: "Sent a notice to {name}",
    NoticeState.ACCEPTED: "{name} accepted the change",
    NoticeState.PREFERS_TO_WAIT: "{name} prefers to wait for the usual technician",
    NoticeState.COMPLAINED: "{name} complained about the change",
}

LISTS: Mapping[str, Said] = {
    "clients": "Imported clients",
    "technicians": "Imported technicians",
    "agreements": "Imported agreements",
    "history": "Imported past visits",
}

Tellable = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A line of the list: a heading with the day, or an entry with its facts below."""

    title: str
    facts: str = ""
    aside: str = ""
    row: HistoryRow | None = None

    @property
    def spoken(self) -> str:
        """The whole line in one sentence."""
        return ". ".join(part for part in (self.title, self.facts, self.aside) if part)


def lines(rows: Iterable[HistoryRow], office: str) -> tuple[HistoryLine, ...]:
    """The entries under the day on which they were done."""
    made: list[HistoryLine] = []
    day: date | None = None
    for row in rows:
        on = local_time(row.at, row.zone).date()
        if on != day:
            day = on
            made.append(HistoryLine(day_long_full(on)))
        made.append(HistoryLine(sentence(row), facts(row, office), clock(row.at, row.zone), row))
    return tuple(made)


def facts(row: HistoryRow, office: str) -> str:
    """``Mia · “They asked for it.” · taken back by Lena``; the office where it is another."""
    parts = [row.actor]
    if row.office and row.office != office and row.office != row.summary.get("office"):
        parts.append(row.office)
    if not row.in_force:
        parts.append(undone(row))
    if row.reason:
        parts.append(f"“{' '.join(row.reason.split())}”")
    return " · ".join(parts)


def undone(row: HistoryRow) -> str:
    """``taken back by Lena``; nothing where it holds."""
    if row.in_force:
        return ""
    if row.undone_by == row.actor:
        return tr("taken back")
    return tr("taken back by {name}", name=row.undone_by)


def sentence(row: HistoryRow) -> str:
    """What was done: ``Moved Gift shop to Thu 26 with Omar Haddad``; no full stop."""
    told = row.summary
    special = _SPECIAL.get(row.command)
    words = special(told) if special is not None else ""
    if not words:
        words = _plain(row.command, told)
    several = told.get("visits")
    if row.command in _COUNTED and isinstance(several, int) and several > 1:
        words = tr("{words} ({visits})", words=words, visits=_visits(several))
    return words[:1].upper() + words[1:]


def _plain(command: str, told: Tellable) -> str:
    known = DONE.get(command, command.replace("_", " "))
    if told.get("gone"):
        known = GONE.get(command, known)
    elif told.get("new"):
        known = NEW.get(command, known)
    return tr(known, **{"name": tr("a visit"), "version": "", "office": "", **told}).strip()


def _move(told: Tellable) -> str:
    if told.get("out"):
        return tr("Took {name} out of the plan", **told)
    if "day" in told and "technician" in told:
        day = day_short(_day(told["day"]))
        if isinstance(told.get("minute"), int):
            day += f", {clock_minutes(int(str(told['minute'])))}"
        return tr("Moved {name} to {day} with {technician}", **{**told, "day": day})
    return ""


def _visit(told: Tellable) -> str:
    if "technician" in told and "day" in told:
        day = day_medium(_day(told["day"]))
        return tr("Booked {name} on {day} with {technician}", **{**told, "day": day})
    if "due" in told:
        due = day_medium(_day(told["due"]))
        return tr("Added a visit to {name}, due {due}", **{**told, "due": due})
    return ""


def _related(told: Tellable) -> str:
    now, gone = RELATIONS[RelationKind(str(told["kind"]))]
    return tr(gone if told.get("gone") else now, **told)


def _agreed(told: Tellable) -> str:
    words = EDITED.get(str(told.get("scope")), "")
    return tr(words, **{**told, "day": day_medium(_day(told["day"]))}) if words else ""


def _ended(told: Tellable) -> str:
    day = day_medium(_day(told["day"]))
    if "service" in told:
        return tr("{name} cancelled {service} from {day} on", **{**told, "day": day})
    return tr("{name} cancelled from {day} on", **{**told, "day": day})


def _retired(told: Tellable) -> str:
    return tr("Retired {name} from {day} on", **{**told, "day": day_medium(_day(told["day"]))})


def _away(told: Tellable) -> str:
    words = _plain("absence", told)
    if "first" not in told:
        return words
    kind = tr(ABSENCES[AbsenceKind(str(told.get("kind", AbsenceKind.SICK.value)))])
    if told.get("new"):
        return tr("{name} away {days} ({kind})", name=told["name"], days=_away_on(told), kind=kind)
    return f"{words}: {_span(told)} ({kind})"


def _away_on(told: Tellable) -> str:
    """``12 times between 25 Nov and 17 Feb``; of one absence its days."""
    times = told.get("times")
    if not isinstance(times, int) or times < 2:
        return _span(told)
    first, last = (day_and_month(day) for day in _days(told))
    if first == last:
        return tr("{times} times on {day}", times=times, day=first)
    return tr("{times} times between {first} and {last}", times=times, first=first, last=last)


def _closed(told: Tellable) -> str:
    words = _plain("closure", told)
    if "first" not in told:
        return words
    return f"{words} {_span(told)}" if told.get("new") else f"{words}: {_span(told)}"


def _decided(told: Tellable) -> str:
    words = _plain("decide", told)
    return f"{words}, {_span(told)}" if "first" in told else words


def _planned(told: Tellable) -> str:
    words = _plain("plan", told)
    days = told.get("days")
    if "from" in told and isinstance(days, int):
        return f"{words}, {days_span(_day(told['from']), days)}"
    return words


def _imported(told: Tellable) -> str:
    words = tr(LISTS.get(str(told.get("kind")), DONE["import"]))
    return tr("{words} from {file}", words=words, file=told["file"]) if "file" in told else words


def _noticed(told: Tellable) -> str:
    if "state" not in told:
        return ""
    return tr(NOTICES[NoticeState(str(told["state"]))], name=told.get("name", ""))


def _on_its_day(command: str, told: Tellable) -> str:
    words = _plain(command, told)
    if command == "length" and isinstance(told.get("minutes"), int):
        words = tr("{words}: {length}", words=words, length=duration(int(str(told["minutes"]))))
    return f"{words}, {day_short(_day(told['day']))}" if "day" in told else words


_MARKS = (
    *("told", "untold", "done", "missed", "cancelled", "reopen", "pin", "unpin", "length"),
    *("along", "alone"),
)


def _prices(told: Tellable) -> str:
    learned = told.get("learned")
    if not isinstance(learned, int):
        return ""
    entries = count(learned, "price", "prices")
    words: Said = "Took {entries} from your own history: version {version} of the price book"
    return tr(words, entries=entries, version=told.get("version", ""))


_SPECIAL: Mapping[str, Callable[[Tellable], str]] = {
    "move": _move,
    "visit": _visit,
    "absence": _away,
    "closure": _closed,
    "relation": _related,
    "agreement": _agreed,
    "cancellation": _ended,
    "retire": _retired,
    "decide": _decided,
    "plan": _planned,
    "import": _imported,
    "notice": _noticed,
    "price_book": _prices,
    **{command: partial(_on_its_day, command) for command in _MARKS},
}

_COUNTED = frozenset(("move", "told", "untold", "done", "pin", "unpin", "decide"))


def heading(row: HistoryRow) -> str:
    """When, by whom and where: ``Tuesday 24 November, 10:42 · Mia · Manhattan · change 41``."""
    day = local_time(row.at, row.zone).date()
    when = tr("{day}, {time}", day=day_long_full(day), time=clock(row.at, row.zone))
    number = tr("change {number}", number=row.id)
    return " · ".join(part for part in (when, row.actor, row.office, number) if part)


def undone_when(row: HistoryRow) -> str:
    """``Taken back by Lena, Tue 24 Nov 10:50``; nothing where it holds."""
    if row.in_force or row.undone_at is None:
        return ""
    day = day_medium(local_time(row.undone_at, row.zone).date())
    time = clock(row.undone_at, row.zone)
    return tr("Taken back by {name}, {day} {time}", name=row.undone_by, day=day, time=time)


def nothing_found(*, filtered: bool) -> tuple[str, str]:
    """What an empty list says, and what to do."""
    if filtered:
        return tr("Nothing like that was done"), tr(
            "Try other words, another person or another kind of change."
        )
    return tr("Nothing was done yet"), tr(
        "Whatever anybody changes in this schedule is kept here, with who, when and why, and can"
        " be taken back."
    )


def _span(told: Tellable) -> str:
    """``24 – 26 November``, ``Tue 24 Nov``, with both days in it."""
    first, last = _days(told)
    return day_medium(first) if first == last else days_span(first, (last - first).days + 1)


def _days(told: Tellable) -> tuple[date, date]:
    return _day(told["first"]), _day(told["last"])


def _visits(number: int) -> str:
    return count(number, "visit", "visits")


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def local_time(instant: datetime, zone: str) -> datetime:
    """An instant as the clocks of a zone show it."""
    return instant.astimezone(ZoneInfo(zone))
