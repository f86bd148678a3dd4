"""The sentences of the board: hours, headings, tooltips and why a visit has no place."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import Pin
from scheduler.views.board import (
    AbsenceRow,
    BoardRows,
    CardRow,
    Reason,
    RouteRow,
    Span,
    TechnicianRow,
    TrayRow,
)
from scheduler.views.work import PlanProgress
from ui.days import clock_span, day_medium, day_short, minutes_span
from ui.text import (
    ABSENCES,
    STATUSES,
    WHO,
    Said,
    count,
    duration,
    in_digits,
    money,
    percent,
    reason,
    tr,
    unparted,
)

AWAY: Mapping[str, Said] = {
    "sick": "sick",
    "holiday": "holiday",
    "training": "training",
    "left": "left",
}
"""One word on the hatching of an absence."""

PINS: Mapping[Pin, Said] = {Pin.TECHNICIAN: "technician", Pin.DAY: "day", Pin.TIME: "time"}

NOBODY = "–"
"""Whom a joint visit is with, where the visit it belongs to has no place any more."""

LONG_OVERTIME = 100
"""Minutes of overtime from which they are told in hours."""

RULES: Mapping[str, Said] = {
    "max_technicians": "it would bring the client one technician too many",
    "max_start_spread": "no start is near enough to the client’s other visits",
    "min_gap_days": "every free day is too close to another visit",
    "all_or_none": "the client’s other visits have no place either",
}
"""Why a rule of the client leaves a visit out, by the rule."""


def joint_with(name: str) -> str:
    """``Joint visit with Ana Reyes``; with a dash the visit it belongs to has no place now."""
    if name == NOBODY:
        return tr("Joint visit, but nobody makes the visit now")
    return tr("Joint visit with {name}", name=name)


def along(names: Sequence[str]) -> str:
    """``Omar Haddad comes along``; nothing where nobody does."""
    if not names:
        return ""
    if len(names) == 1:
        return tr("{name} comes along", name=names[0])
    return tr("{others} and {last} come along", others=", ".join(names[:-1]), last=names[-1])


def visits(number: int) -> str:
    """``9 visits``."""
    return count(number, "visit", "visits")


def some_visits(number: int, of: int) -> str:
    """``12 of 163 visits``."""
    return tr("{number} of {visits}", number=in_digits(number), visits=visits(of))


def load(technician: TechnicianRow) -> str:
    """``36.8 of 40 h``."""
    return of_hours(technician.paid_minutes, technician.limit_minutes)


def of_hours(paid: int, limit: int) -> str:
    """How much of so many minutes is paid, in hours: ``36.8 of 40 h``."""
    shown = in_digits(paid / 60, 1 if paid else 0)
    return tr("{paid} of {limit} h", paid=shown, limit=in_digits(limit / 60, 1, trimmed=True))


def paid(route: RouteRow | None) -> str:
    """The paid time of a day without its overtime: ``7 h 54``."""
    return duration(route.paid_minutes - route.overtime_minutes) if route else ""


def over(route: RouteRow | None) -> str:
    """The overtime of a day, ``+22`` in minutes, ``+2 h 10``; nothing where there is none."""
    extra = route.overtime_minutes if route else 0
    if extra >= LONG_OVERTIME:
        return f"+{duration(extra)}"
    return f"+{extra}" if extra else ""


def letters(cards: Iterable[CardRow]) -> tuple[tuple[str, str], ...]:
    """How many visits are not by the usual technician, worst first: ``("stranger", "1S")``."""
    counted = Counter(card.who for card in cards)
    return tuple(
        (who, f"{counted[who]}{who.letter}")
        for who in reversed(Who)
        if who is not Who.USUAL and counted[who]
    )


def card_tip(card: CardRow, technician: TechnicianRow | None, zone: str) -> str:
    """A visit in words, a line each: who and where, what, when, who comes."""
    when = f"{day_medium(card.day)}, {clock_span(card.start, card.end, zone)}"
    if card.window:
        window = clock_span(card.window.start, card.window.end, zone)
        when += " · " + tr("promised {window}", window=window)
    comes = f"{technician.name} · " if technician and card.joint_with else ""
    lines = [
        f"{card.client} · {card.street}" if card.street else card.client,
        f"{card.service} · {tr(STATUSES[card.status])}",
        when,
        comes + joint_with(card.joint_with) if card.joint_with else _who_comes(card, technician),
        *([along(card.along)] if card.along else []),
    ]
    if card.pins:
        lines.append(tr("Pinned: {what}", what=pins_words(card.pins)))
    return "\n".join(lines)


def _who_comes(card: CardRow, technician: TechnicianRow | None) -> str:
    """Who comes and what he is to the client; who came, where that was somebody else."""
    if card.came and technician:
        return tr("{came} came instead of {name}", came=card.came, name=technician.name)
    _, _, sentence = WHO[card.who]
    return (f"{technician.name} · " if technician else "") + tr(sentence)


def pins_words(pins: Iterable[Pin]) -> str:
    """What is pinned: ``technician, day``."""
    return ", ".join(tr(PINS[pin]) for pin in pins)


def card_spoken(card: CardRow, technician: TechnicianRow | None, zone: str) -> str:
    """A visit in one sentence for a screen reader."""
    return ". ".join(card_tip(card, technician, zone).splitlines())


def absence_tip(absence: AbsenceRow, technician: TechnicianRow | None, zone: str) -> str:
    """An absence in words."""
    name = technician.name if technician else tr("The technician")
    last = (absence.hours.end - timedelta(minutes=1)).astimezone(ZoneInfo(zone)).date()
    until = tr(
        "{name} is {kind} until {day}",
        name=name,
        kind=tr(ABSENCES[absence.kind]),
        day=day_medium(last),
    )
    return f"{until}\n{absence.note}" if absence.note else until


def window_tip(card: CardRow, zone: str) -> str:
    """The dashed frame around a visit: ``Promised window 09:00–11:00: Gift shop``."""
    if card.window is None:
        return ""
    span = clock_span(card.window.start, card.window.end, zone)
    return tr("Promised window {span}: {client}", span=span, client=card.client)


def break_tip(lunch: Span, zone: str) -> str:
    """The break of a day: ``Break 12:00–12:30``."""
    return tr("Break {span}", span=clock_span(lunch.start, lunch.end, zone))


def why(told: Reason, currency: str) -> str:
    """Why a visit has no place, with all its facts; no full stop."""
    facts = told.facts
    if told.code == "absent" and "technician" in facts:
        kinds = {str(kind): tr(word) for kind, word in ABSENCES.items()}
        kind = kinds.get(str(facts.get("kind")), tr("away"))
        return tr("{technician} is {kind}", technician=facts["technician"], kind=kind)
    if told.code == "window" and {"earliest", "latest"} <= facts.keys():
        return _window(facts)
    if told.code == "price" and isinstance(facts.get("amount"), int):
        amount = money(int(facts["amount"]), currency)
        return tr("the cheapest place would cost {amount}, more than it is worth", amount=amount)
    if told.code == "client_rule" and facts.get("which") in RULES:
        return tr(RULES[str(facts["which"])])
    return reason(told)


def stands_against(broken: Iterable[Reason], currency: str) -> tuple[str, ...]:
    """Rules that a move by hand breaks, without full stops, nothing twice."""
    return tuple(dict.fromkeys(_against(told, currency) for told in broken))


def _against(told: Reason, currency: str) -> str:
    code, facts = told.code, told.facts
    if code == "window" and not facts:
        return tr("it would be outside the promised window")
    if code == "closed" and "until" in facts:
        day = day_short(date.fromisoformat(str(facts["until"])))
        return tr("the site is closed on {day}", day=day)
    return why(told, currency)


def sentence(words: str) -> str:
    """The words with a capital letter."""
    return words[:1].upper() + words[1:]


def _window(facts: Mapping[str, str | int]) -> str:
    span = minutes_span(int(facts["earliest"]), int(facts["latest"]))
    if "day" not in facts:
        return tr("no route passes between {span}", span=span)
    day = unparted(day_medium(date.fromisoformat(str(facts["day"]))))
    return tr("no route passes on {day} between {span}", day=day, span=span)


def all_reasons(row: TrayRow, currency: str) -> tuple[str, ...]:
    """Every reason why a visit has no place, each a sentence with a capital letter."""
    told = [why(reason, currency) for reason in row.reasons]
    if row.joint_with:
        told.insert(0, joint_with(row.joint_with))
    if not told:
        return (tr("Not planned yet"),)
    return tuple(sentence[:1].upper() + sentence[1:] for sentence in told)


def all_in_one(row: TrayRow, currency: str) -> str:
    """Every reason why a visit has no place, in one sentence without its full stop."""
    told = "; ".join(why(reason, currency) for reason in row.reasons)
    if row.joint_with:
        told = "; ".join(part for part in (joint_with(row.joint_with), told) if part)
    return told[:1].upper() + told[1:] if told else tr("Not planned yet")


def board_spoken(rows: BoardRows) -> str:
    """The whole board in one sentence for a screen reader."""
    return tr(
        "{office}: {technicians}, {visits} with a place, {left} without",
        office=rows.office,
        technicians=technicians(len(rows.technicians)),
        visits=visits(len(rows.cards)),
        left=len(rows.tray),
    )


def technicians(number: int) -> str:
    """``12 technicians``."""
    return count(number, "technician", "technicians")


def nothing_planned(rows: BoardRows) -> str:
    """What to do where no visit of the days has a place."""
    if rows.plan_version and not rows.tray:
        return tr("Nothing is planned for these days. Plan week finds the visits that are due.")
    if rows.plan_version:
        return tr("No visit has a place on these days. Beneath the board you see why.")
    return tr(
        "Nothing is planned yet. Plan week finds the visits that are due and gives each a"
        " technician, a day and a time. Visits come from the clients’ agreements."
    )


STEPS: Mapping[str, Said] = {
    "due": "Finding the visits that are due",
    "facts": "Reading technicians, hours and prices",
    "compile": "Compiling the search, once",
    "search": "Searching",
    "save": "Checking the plan and saving it",
}
"""What planning does, by its step."""


def plan_step(progress: PlanProgress, currency: str) -> str:
    """What planning does now, with the best total so far."""
    step = tr(STEPS.get(progress.step, progress.step.capitalize()))
    if progress.total_minor is None:
        return step
    best = tr(
        "{step}: best so far {amount}", step=step, amount=money(progress.total_minor, currency)
    )
    if not progress.unplaced:
        return best
    return tr("{best} · {left} without a place", best=best, left=progress.unplaced)


def status(rows: BoardRows) -> str:
    """The board in the status bar: office, plan, visits, usual technicians."""
    parts = [rows.office]
    if rows.plan_version:
        parts.append(tr("plan {version}", version=rows.plan_version))
    parts.append(visits(len(rows.cards) + len(rows.tray)))
    if rows.tray:
        parts.append(tr("{left} without a place", left=len(rows.tray)))
    if rows.usual_share is not None:
        parts.append(tr("{share} by their usual technician", share=percent(rows.usual_share)))
    return " · ".join(parts)
