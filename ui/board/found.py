"""What was found in a board's rows, whatever the size they are shown at. Pure.

Where things are in a day is told in shares of its shown hours, which stay as they are while
somebody zooms: they are worked out once.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple, TypeVar

from scheduler.views.board import AbsenceRow, BoardRows, CardRow, RouteRow, ShiftRow, Span
from ui.board.axis import DayAxis, Shares, minute_of

DEFAULT_HOURS = (8 * 60, 17 * 60)
"""Clock minutes shown where nobody has a shift and nothing is planned."""

Row = TypeVar("Row")


class Placed(NamedTuple):
    """A visit, and from where to where it and its promised window are; None where not shown."""

    card: CardRow
    lane: int
    shares: Shares
    window: Shares | None


class DayFound:
    """One technician's day."""

    def __init__(
        self,
        axis: DayAxis,
        cards: Sequence[CardRow],
        route: RouteRow | None,
        shift: ShiftRow | None,
        absences: Sequence[AbsenceRow],
    ) -> None:
        """``cards`` come by their start; any width of ``axis`` will do."""
        self._axis, self._cards, self.route = axis, cards, route
        self._shift, self._absences = shift, absences

    @cached_property
    def _lanes(self) -> Sequence[int]:
        return lanes([(card.start, card.end) for card in self._cards])

    @cached_property
    def lanes(self) -> int:
        """In how many lanes the visits are; those at the same time share the height."""
        return max(self._lanes, default=0) + 1

    @cached_property
    def visits(self) -> tuple[Placed, ...]:
        """The visits that are shown."""
        return tuple(
            Placed(card, lane, shares, self._of(card.window))
            for card, lane in zip(self._cards, self._lanes, strict=True)
            if (shares := self._axis.shares(card.start, card.end)) is not None
        )

    @cached_property
    def track(self) -> Shares | None:
        """The shift."""
        return self._of(self._shift.hours) if self._shift else None

    @cached_property
    def lunch(self) -> Shares | None:
        """The break."""
        return self._of(self.route.lunch) if self.route else None

    @cached_property
    def absences(self) -> tuple[tuple[AbsenceRow, Shares], ...]:
        """When he is away."""
        return tuple(self._shown((row, row.hours) for row in self._absences))

    @cached_property
    def legs(self) -> tuple[Shares, ...]:
        """The drives between the visits, with lunch taken out; waiting at a door stays a gap."""
        route, cards = self.route, self._cards
        if route is None:
            return ()
        leave = [route.depart, *(card.end for card in cards)]
        reach = [*(card.arrive for card in cards), route.back]
        drives = (
            span
            for start, end in zip(leave, reach, strict=True)
            for span in _without(Span(start, end), route.lunch)
        )
        return tuple(shares for _, shares in self._shown((None, span) for span in drives))

    def _of(self, span: Span | None) -> Shares | None:
        return self._axis.shares(span.start, span.end) if span else None

    def _shown(self, rows: Iterable[tuple[Row, Span]]) -> Iterator[tuple[Row, Shares]]:
        for row, span in rows:
            shares = self._of(span)
            if shares is not None:
                yield row, shares


@dataclass(frozen=True, slots=True)
class Found:
    """The board's rows by technician and day."""

    zone: str
    hours: tuple[int, int]
    cards: Mapping[tuple[int, date], Sequence[CardRow]]
    visits: Mapping[date, frozenset[int]]
    days_of: Mapping[int, tuple[int, date]]
    routes: Mapping[tuple[int, date], RouteRow]
    shifts: Mapping[tuple[int, date], ShiftRow]
    absences: Mapping[int, Sequence[AbsenceRow]]
    _days: dict[tuple[int, date], DayFound] = field(default_factory=dict)

    @staticmethod
    def of(rows: BoardRows) -> "Found":
        """Sort what a board shows."""
        cards: defaultdict[tuple[int, date], list[CardRow]] = defaultdict(list)
        visits: defaultdict[date, set[int]] = defaultdict(set)
        for card in sorted(rows.cards, key=lambda card: (card.start, card.end, card.visit_id)):
            cards[card.technician_id, card.day].append(card)
            visits[card.day].add(card.visit_id)
        absences: defaultdict[int, list[AbsenceRow]] = defaultdict(list)
        for absence in rows.absences:
            absences[absence.technician_id].append(absence)
        return Found(
            rows.zone,
            shown_hours(rows),
            cards,
            {day: frozenset(those) for day, those in visits.items()},
            {card.visit_id: (card.technician_id, card.day) for card in rows.cards},
            {(route.technician_id, route.day): route for route in rows.routes},
            {(shift.technician_id, shift.day): shift for shift in rows.shifts},
            absences,
        )

    def day(self, technician_id: int, day: date) -> DayFound:
        """A technician's day, the same object each time; made when it is first asked for."""
        key = (technician_id, day)
        found = self._days.get(key)
        if found is None:
            found = self._days[key] = DayFound(
                DayAxis.of(day, self.zone, self.hours, 0, 1),
                self.cards.get(key, ()),
                self.routes.get(key),
                self.shifts.get(key),
                self.absences.get(technician_id, ()),
            )
        return found


def shown_hours(rows: BoardRows) -> tuple[int, int]:
    """The clock minutes, whole hours, within which everything on the board happens."""
    spans = [(shift.day, shift.hours) for shift in rows.shifts]
    spans += [(card.day, Span(card.arrive, card.end)) for card in rows.cards]
    spans += [(route.day, Span(route.depart, route.back)) for route in rows.routes]
    if not spans:
        return DEFAULT_HOURS
    first = min(minute_of(span.start, day, rows.zone) for day, span in spans)
    last = max(minute_of(span.end, day, rows.zone) for day, span in spans)
    first = first // 60 * 60
    return first, max(-(-last // 60) * 60, first + 60)


def lanes(spans: Sequence[tuple[datetime, datetime]]) -> list[int]:
    """For each span, sorted by start, the lowest lane in which nothing overlaps it."""
    ends: list[datetime] = []
    chosen = []
    for start, end in spans:
        lane = next((i for i, busy in enumerate(ends) if busy <= start), len(ends))
        ends[lane : lane + 1] = [end]
        chosen.append(lane)
    return chosen


def _without(span: Span, hole: Span | None) -> tuple[Span, ...]:
    if hole is None or hole.end <= span.start or hole.start >= span.end:
        return (span,)
    return Span(span.start, hole.start), Span(hole.end, span.end)
