"""The sentences of a technician's week."""

from collections.abc import Mapping

from scheduler.model.kinds import AbsenceKind, VisitStatus
from scheduler.views.board import CardRow, TechnicianRow
from ui.board.agenda import Entry, Kind
from ui.board.words import along, card_spoken, joint_with, over, paid, pins_words, visits
from ui.days import clock_span, day_long
from ui.text import ABSENCES, STATUSES, Said, duration, tr

LINES: Mapping[Kind, Said] = {
    Kind.DRIVE: "{minutes} drive",
    Kind.WAIT: "{minutes} early at the door",
    Kind.BREAK: "Break, {minutes}",
}
"""What a line between two visits says."""

WHOLE_DAY = 24 * 60 - 60
"""An absence of so many minutes takes the day, also on the day on which the clocks go forward."""

TOLD = (VisitStatus.CONFIRMED, VisitStatus.DONE, VisitStatus.MISSED)
"""How far a visit has come where that is worth a word; planned goes without saying."""


def when(entry: Entry, zone: str) -> str:
    """The time of a line: ``09:40–10:10``; nothing for a day, or for what takes all of it."""
    if entry.span is None or (entry.kind is Kind.AWAY and entry.minutes >= WHOLE_DAY):
        return ""
    return clock_span(entry.span.start, entry.span.end, zone)


def line(entry: Entry) -> str:
    """What a line says that is about no visit."""
    if entry.kind is Kind.DAY:
        return day_long(entry.day)
    if entry.kind is Kind.OFF:
        return tr("off")
    if entry.absence is not None:
        return away(entry.absence.kind, entry.absence.note)
    return tr(LINES[entry.kind], minutes=duration(entry.minutes))


def away(kind: AbsenceKind, note: str) -> str:
    """``On holiday · Lisbon``."""
    word = tr(ABSENCES[kind])
    return " · ".join(part for part in (word[:1].upper() + word[1:], note) if part)


def totals(entry: Entry) -> tuple[str, str]:
    """A day as a whole, and its overtime: ``9 visits · 7 h 40 · 1 h 05 drive``, ``+22``."""
    parts = [visits(entry.visits)] if entry.visits else []
    if entry.route is not None:
        parts.append(paid(entry.route))
        parts.append(tr("{minutes} drive", minutes=duration(entry.route.drive_minutes)))
    return " · ".join(parts), over(entry.route)


def where(card: CardRow) -> str:
    """The second line of a visit: address, service."""
    return " · ".join(part for part in (card.street, card.service) if part)


def facts(card: CardRow, zone: str) -> str:
    """What else is to be known of a visit: window, state, pins, who came instead."""
    parts = []
    if card.window is not None:
        span = clock_span(card.window.start, card.window.end, zone)
        parts.append(tr("promised {window}", window=span))
    if card.status in TOLD:
        parts.append(tr(STATUSES[card.status]))
    if card.pins:
        parts.append(tr("pinned: {what}", what=pins_words(card.pins)))
    if card.joint_with:
        parts.append(joint_with(card.joint_with))
    if card.along:
        parts.append(along(card.along))
    if card.came:
        parts.append(tr("{name} came", name=card.came))
    return " · ".join(parts)


def entry_spoken(entry: Entry, technician: TechnicianRow | None, zone: str) -> str:
    """A line for a screen reader."""
    if entry.card is not None:
        return card_spoken(entry.card, technician, zone)
    words = [line(entry), when(entry, zone), *(totals(entry) if entry.kind is Kind.DAY else ())]
    return ", ".join(word for word in words if word)
