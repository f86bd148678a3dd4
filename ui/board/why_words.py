"""Why here, why him, why not Tuesday: the sentences of the inspector."""

from collections.abc import Iterable
from datetime import date

from scheduler.continuity.familiarity import Who
from scheduler.views.board import Reason
from scheduler.views.why import ElsewhereRow, PersonRow, WhyHere, WhyNotRow
from ui.board.tag import knocked_on, total
from ui.board.words import sentence, why
from ui.days import clock, clock_span, day_long, day_medium, day_short
from ui.text import WHO, count, tr


def why_person(here: WhyHere) -> str:
    """Why this technician comes; who comes where nobody does yet."""
    if here.technician is None:
        if here.usual is None:
            return tr("Nobody comes yet, and nobody is their usual technician.")
        return tr("Nobody comes yet. {usual} is their usual technician.", usual=here.usual)
    told = _person(here)
    if here.person_pinned:
        told += " " + tr("Somebody pinned that: planning keeps it.")
    return told


def _person(here: WhyHere) -> str:
    if here.who is Who.USUAL:
        return tr("{name} is their usual technician.", name=here.technician)
    if here.usual is None:
        return tr("{name} comes; nobody is their usual technician.", name=here.technician)
    told = tr("{name} comes instead of {usual}", name=here.technician, usual=here.usual)
    if here.who is Who.BACKUP:
        return tr("{told}, as a backup who knows them.", told=told)
    if here.who is Who.KNOWN:
        return tr("{told}, and has been there before.", told=told)
    return tr("{told}, and is a stranger to them.", told=told)


def others_title(here: WhyHere) -> str:
    """What the prices of other people are about; that there are none where nobody could come."""
    if here.technician is None:
        return ""
    if not here.others:
        return tr("Nobody else could come on that day within all rules.")
    return tr("Others who could come on that day:")


def why_day(here: WhyHere) -> str:
    """Why on this day and at this time: due, promised, pinned, told."""
    parts = [_due(here)]
    if here.window is not None:
        window = clock_span(here.window.start, here.window.end, here.zone)
        parts.append(tr("Promised between {window}.", window=window))
    if here.day_pinned:
        parts.append(tr("Somebody pinned the day: planning keeps it."))
    if here.confirmed:
        parts.append(tr("The client was told."))
    return " ".join(parts)


def _due(here: WhyHere) -> str:
    late = 0 if here.day is None else (here.day - here.due_on).days
    if not late:
        return tr("Due {day}{move}.", day=day_medium(here.due_on), move=_may_move(here))
    days = count(abs(late), "day", "days")
    words = tr("planned {days} later") if late > 0 else tr("planned {days} earlier")
    planned = words.format(days=days)
    return tr("Due {day}, {planned}.", day=day_medium(here.due_on), planned=planned)


def _may_move(here: WhyHere) -> str:
    if not here.tolerance_days:
        return ""
    return ", " + tr("may move {days}", days=count(here.tolerance_days, "day", "days"))


def days_title(here: WhyHere) -> str:
    """What the prices of other days are about; that there are none where no day has room."""
    if here.technician is None:
        return ""
    if not here.other_days:
        return tr("{name} has no room on another day within all rules.", name=here.technician)
    return tr("Another day with {name}:", name=here.technician)


def other_person(row: ElsewhereRow, currency: str) -> tuple[str, str]:
    """``("Ana Reyes, a backup", "+ $25.55")``."""
    return f"{row.technician}, {tr(WHO[row.who][1])}", total(row.extra_minor, currency)


def other_day(row: ElsewhereRow, here: WhyHere) -> tuple[str, str]:
    """``("Thu 26 Nov, 10:20", "+ $3.17")``."""
    when = f"{day_medium(row.day)}, {clock(row.start, here.zone)}"
    return when, total(row.extra_minor, here.currency)


def person(row: PersonRow) -> str:
    """A technician to ask about: ``Ana Reyes (backup)``."""
    return f"{row.name} ({tr(WHO[row.who][1])})"


def day(one: date) -> str:
    """A day to ask about: ``Thu 26 Nov``."""
    return day_medium(one)


def answer(row: WhyNotRow, currency: str, zone: str) -> str:
    """Why not, in one or two sentences, or what it would cost."""
    if row.is_there:
        return tr("That is how it is planned.")
    reasons = _reasons(row.reasons, row, currency)
    if not row.is_possible:
        return reasons or tr("It cannot be on {day}.", day=day_long(row.day))
    at = "" if row.start is None else clock(row.start, zone)
    could = tr("It could be, at {time}: {price}", time=at, price=total(row.total_minor, currency))
    if reasons:
        could = tr(
            "It could be all the same, at {time}: {price}",
            time=at,
            price=total(row.total_minor, currency),
        )
    others = knocked_on(row.knock_on)
    could += f", {others}." if others else "."
    if row.needs_manager:
        could += " " + tr("A manager would have to confirm it.")
    return f"{reasons} {could}".strip()


def _reasons(reasons: Iterable[Reason], row: WhyNotRow, currency: str) -> str:
    told = "; ".join(dict.fromkeys(_reason(one, row, currency) for one in reasons))
    return f"{sentence(told)}." if told else ""


def _reason(told: Reason, row: WhyNotRow, currency: str) -> str:
    if told.code == "window" and "earliest" not in told.facts:
        return tr("it would be outside the promised window")
    if told.code == "closed":
        return tr("the site is closed on {day}", day=day_short(row.day))
    return why(told, currency)
