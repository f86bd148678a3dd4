"""One technician's week as a list: days, drives, visits, breaks, absences in order. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from scheduler.views.board import AbsenceRow, BoardRows, CardRow, RouteRow, Span
from ui.board.axis import instant_of


class Kind(StrEnum):
    """What a line of the agenda is about."""

    DAY = "day"
    AWAY = "away"
    OFF = "off"
    DRIVE = "drive"
    WAIT = "wait"
    VISIT = "visit"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the agenda.

    Lines of a day have its ``route``, where there is one, and the number of its ``visits``; visits
    have their ``card``, absences their ``absence``. ``span`` is None for a day and a day off.
    """

    kind: Kind
    day: date
    span: Span | None = None
    card: CardRow | None = None
    absence: AbsenceRow | None = None
    route: RouteRow | None = None
    visits: int = 0

    @property
    def minutes(self) -> int:
        """How long it takes."""
        if self.span is None:
            return 0
        return int((self.span.end - self.span.start).total_seconds() // 60)


def agenda(rows: BoardRows, technician_id: int) -> tuple[Entry, ...]:
    """What a technician does on the days of a board, in order of time."""
    return tuple(entry for day in rows.days for entry in _day(rows, technician_id, day))


def beside(rows: BoardRows, technician_id: int, steps: int) -> int:
    """The technician so many rows below on the board; before the first comes the last."""
    crew = [one.id for one in rows.technicians]
    return crew[(crew.index(technician_id) + steps) % len(crew)]


def _day(rows: BoardRows, technician_id: int, day: date) -> list[Entry]:
    mine = (technician_id, day)
    cards = sorted(
        (card for card in rows.cards if (card.technician_id, card.day) == mine),
        key=lambda card: (card.start, card.end, card.visit_id),
    )
    route = next((one for one in rows.routes if (one.technician_id, one.day) == mine), None)
    found = [*_away(rows, technician_id, day), *_work(cards, route, day)]
    head = Entry(Kind.DAY, day, route=route, visits=len(cards))
    works = any((one.technician_id, one.day) == mine for one in rows.shifts)
    if not found and not works:
        return [head, Entry(Kind.OFF, day)]
    return [head, *sorted(found, key=_when)]


def _when(entry: Entry) -> tuple[datetime, bool]:
    # Of two that begin together the drive or the wait comes before the visit.
    assert entry.span is not None
    return entry.span.start, entry.kind is Kind.VISIT


def _away(rows: BoardRows, technician_id: int, day: date) -> Iterable[Entry]:
    """The part of each absence that lies in the day."""
    opens, closes = instant_of(day, 0, rows.zone), instant_of(day, 1440, rows.zone)
    for one in rows.absences:
        start, end = max(one.hours.start, opens), min(one.hours.end, closes)
        if one.technician_id == technician_id and start < end:
            yield Entry(Kind.AWAY, day, Span(start, end), absence=one)


def _work(cards: list[CardRow], route: RouteRow | None, day: date) -> Iterable[Entry]:
    """Visits, the drives and waits between them, and the break."""
    for card in cards:
        yield Entry(Kind.VISIT, day, Span(card.start, card.end), card=card)
    if route is None:
        return
    if route.lunch is not None:
        yield Entry(Kind.BREAK, day, route.lunch)
    leave = [route.depart, *(card.end for card in cards)]
    reach = [*(card.arrive for card in cards), route.back]
    for start, end in zip(leave, reach, strict=True):
        yield from _pieces(Kind.DRIVE, day, start, end, route.lunch)
    for card in cards:
        yield from _pieces(Kind.WAIT, day, card.arrive, card.start, route.lunch)


def _pieces(
    kind: Kind, day: date, start: datetime, end: datetime, lunch: Span | None
) -> Iterable[Entry]:
    """A span of a minute or more, with the break taken out."""
    spans = [(start, end)]
    if lunch is not None and start < lunch.end and lunch.start < end:
        spans = [(start, lunch.start), (lunch.end, end)]
    for first, last in spans:
        if (last - first).total_seconds() >= 60:
            yield Entry(kind, day, Span(first, last))
