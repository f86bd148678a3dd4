"""Boards drawn as text, and large ones made from a seed.

A line is a technician, ``|`` parts his days, a letter is a quarter of an hour from 08:00:
a run of ``U``, ``B``, ``K`` or ``S`` is a visit by usual, backup, known or stranger, ``.`` is
drive, ``w`` waiting, ``l`` lunch, ``x`` sick, ``h`` holiday, ``-`` nothing. ``,`` takes no time
and parts two visits. A day of ``-`` alone has no shift.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from random import Random
from zoneinfo import ZoneInfo

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import AbsenceKind, Pin, VisitStatus
from scheduler.views.board import (
    AbsenceRow,
    BoardRows,
    CardRow,
    Reason,
    RouteRow,
    ShiftRow,
    Span,
    TechnicianRow,
    TrayRow,
)
from scheduler.views.month import (
    LoadRow,
    MonthRows,
    MonthTechnicianRow,
    MonthVisitRow,
    MonthWaitingRow,
)

MONDAY = date(2026, 11, 23)
ZONE = "America/New_York"
QUARTER = timedelta(minutes=15)
OPENS = 8 * 60
WHO = {"U": Who.USUAL, "B": Who.BACKUP, "K": Who.KNOWN, "S": Who.STRANGER}
AWAY = {"x": AbsenceKind.SICK, "h": AbsenceKind.HOLIDAY}
CLIENTS = (
    "Gift shop",
    "Café Lumen",
    "Book Nook",
    "Hotel Aster",
    "Kita Sushi",
    "Laundry 44",
    "St Mark School",
    "Tea Room",
    "Bagel Works",
    "Vine & Co",
    "Casa Oaxaca",
    "Ray Pizza",
    "Noodle House on the Corner of Essex Street",
    "Blue Door",
    "Cornerstone Bakery",
)
AREAS = ("10001", "10002", "10013")
STREETS = ("88 Orchard St", "12 Grand St", "E 7th St", "401 Broadway", "9 Canal St", "5 Avenue B")
NAMES = (
    "Ana Reyes",
    "Omar Haddad",
    "Ben Cole",
    "Mei Lin",
    "Luca Ferri",
    "Priya Nair",
    "Sam Okafor",
    "Jo Park",
    "Eva Brandt",
    "Tom Walsh",
    "Maximiliane Freifrau von Hohenstein-Lichtenau",
    "Lee",
)
REASONS = (
    Reason(
        "licence_expired", {"technician": "Ben Cole", "skill": "termite", "until": "2026-11-24"}
    ),
    Reason("window", {"day": "2026-11-25", "earliest": 480, "latest": 510}),
    Reason("absent", {"technician": "Omar Haddad", "kind": "sick"}),
    Reason("no_skilled_technician", {"skill": "fumigation"}),
    Reason("price", {"amount": 41250}),
    Reason("shift_full", {"technician": "Ana Reyes", "day": "2026-11-26"}),
)


def at(day: date, minute: int, zone: str = ZONE) -> datetime:
    """The instant of a clock time."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
    return (midnight + timedelta(minutes=minute)).astimezone(UTC)


def board(text: str, *, now: datetime | None = None, tray: Sequence[TrayRow] = ()) -> BoardRows:
    """The board a text draws, from Monday on; see the module."""
    lines = [line.split(None, 1) for line in text.strip().splitlines()]
    days = max(line[1].count("|") for line in lines) + 1
    made = _Made()
    for index, (_, drawn) in enumerate(lines):
        for number, cell in enumerate(drawn.split("|")):
            made.add(index + 1, MONDAY + timedelta(days=number), cell.strip())
    names = {index + 1: name for index, (name, _) in enumerate(lines)}
    return made.rows(names, days, now=now or at(MONDAY, 9 * 60 + 10), tray=tray)


def week(
    technicians: int = 12, *, seed: int = 1, visits_a_day: int = 9, tray: int = 3, days: int = 5
) -> BoardRows:
    """A full office week: Omar is sick from Wednesday, Lee has Thursday off."""
    random = Random(seed)
    made = _Made()
    for number in range(1, technicians + 1):
        for offset in range(days):
            made.add(number, MONDAY + timedelta(days=offset), _drawn(random, visits_a_day))
    names = {n: NAMES[(n - 1) % len(NAMES)] for n in range(1, technicians + 1)}
    rows = made.rows(names, days, now=at(MONDAY + timedelta(days=1), 9 * 60 + 12), tray=())
    if technicians >= 12:
        rows = without(rows, 2, MONDAY + timedelta(days=2), days - 2, AbsenceKind.SICK)
        rows = without(rows, 12, MONDAY + timedelta(days=3), 1, AbsenceKind.HOLIDAY)
    return replace(
        rows,
        tray=tray_rows(tray),
        today=MONDAY + timedelta(days=1),
        holidays={MONDAY + timedelta(days=3): "Thanksgiving"},
    )


def without(
    rows: BoardRows, technician_id: int, first: date, days: int, kind: AbsenceKind
) -> BoardRows:
    """The board with a technician away for whole days, his visits there gone."""
    away = {first + timedelta(days=offset) for offset in range(days)}
    hours = Span(at(first, 0), at(first + timedelta(days=days), 0))

    def stays(row: CardRow | RouteRow) -> bool:
        return row.technician_id != technician_id or row.day not in away

    return replace(
        rows,
        cards=tuple(card for card in rows.cards if stays(card)),
        routes=tuple(route for route in rows.routes if stays(route)),
        absences=(*rows.absences, AbsenceRow(technician_id, hours, kind, "")),
    )


def month_of(rows: BoardRows, first: date) -> MonthRows:
    """A board as the month that begins on ``first``."""
    days = tuple(first + timedelta(days=offset) for offset in range(-6, 37))
    crew = [one.id for one in rows.technicians]
    return MonthRows(
        office_id=rows.office_id,
        office=rows.office,
        first=first,
        today=rows.today,
        days=days,
        holidays=rows.holidays,
        technicians=tuple(MonthTechnicianRow(t.id, t.name, t.skills) for t in rows.technicians),
        visits=tuple(
            MonthVisitRow(
                c.visit_id, c.technician_id, c.day, c.who, c.status, c.pinned, c.skills, c.area
            )
            for c in rows.cards
            if c.day in days
        ),
        waiting=tuple(
            MonthWaitingRow(one.visit_id, one.due_on, one.status, one.pinned, one.skills, one.area)
            for one in rows.tray
            if one.due_on in days
        ),
        loads=tuple(
            LoadRow(one, route.day, route.paid_minutes, 480)
            for one in crew
            for route in rows.routes
            if route.technician_id == one and route.day in days
        ),
        is_draft=False,
    )


def tray_rows(count: int) -> tuple[TrayRow, ...]:
    """Visits without a place."""
    return tuple(
        TrayRow(
            visit_id=9000 + index,
            number=f"V{9000 + index}",
            client_id=index,
            client=CLIENTS[(index + 3) % len(CLIENTS)],
            street=STREETS[index % len(STREETS)],
            service="Termite inspection" if index % 2 else "Monthly rodent control",
            due_on=MONDAY + timedelta(days=index % 5),
            minutes=30,
            price_minor=9500,
            reasons=(REASONS[index % len(REASONS)],),
            area=AREAS[index % len(AREAS)],
        )
        for index in range(count)
    )


def _drawn(random: Random, visits: int) -> str:
    day = "." * random.randint(0, 2)
    for number in range(visits):
        day += random.choices("UBKS", (80, 10, 6, 4))[0] * random.choice((1, 2, 2, 2, 3))
        day += random.choice((".", ".", "..", "w", ".w"))
        if number == visits // 2:
            day += "ll"
    return day


class _Made:
    """Rows collected while a board is drawn."""

    def __init__(self) -> None:
        self.cards: list[CardRow] = []
        self.routes: list[RouteRow] = []
        self.shifts: list[ShiftRow] = []
        self.absences: list[AbsenceRow] = []

    def add(self, technician_id: int, day: date, drawn: str) -> None:
        """One day of one technician."""
        if set(drawn) <= {"-"}:
            return
        self.shifts.append(
            ShiftRow(technician_id, day, Span(at(day, OPENS), at(day, OPENS + 9 * 60)))
        )
        clock = OPENS
        cards: list[CardRow] = []
        lunch = None
        drive = 0
        for letter, run in groupby(drawn):
            if letter == ",":
                continue
            start, clock = clock, clock + 15 * len(list(run))
            span = Span(at(day, start), at(day, clock))
            if letter in WHO:
                cards.append(self._card(technician_id, day, span, cards, WHO[letter], drawn))
            elif letter in AWAY:
                self.absences.append(AbsenceRow(technician_id, span, AWAY[letter], ""))
            elif letter == "l":
                lunch = span
            elif letter == ".":
                drive += clock - start
        self._route(technician_id, day, cards, lunch, drive)

    def _card(
        self,
        technician_id: int,
        day: date,
        span: Span,
        before: Sequence[CardRow],
        who: Who,
        drawn: str,
    ) -> CardRow:
        number = len(self.cards) + len(before) + 1
        waits = "w" in drawn and number % 3 == 0
        return CardRow(
            visit_id=number,
            number=f"V{number}",
            client_id=number,
            client=CLIENTS[number % len(CLIENTS)],
            street=STREETS[number % len(STREETS)],
            service="Monthly rodent control",
            technician_id=technician_id,
            day=day,
            arrive=span.start - QUARTER / 3 if waits else span.start,
            start=span.start,
            end=span.end,
            status=VisitStatus.PLANNED,
            who=who,
            pins=(Pin.TECHNICIAN, Pin.DAY) if number % 17 == 0 else (),
            window=Span(span.start - 2 * QUARTER, span.end + QUARTER) if number % 4 == 0 else None,
            area=AREAS[number % len(AREAS)],
        )

    def _route(
        self,
        technician_id: int,
        day: date,
        cards: Sequence[CardRow],
        lunch: Span | None,
        drive: int,
    ) -> None:
        if not cards:
            return
        self.cards.extend(cards)
        depart = cards[0].arrive - QUARTER
        back = cards[-1].end + QUARTER
        paid = int((back - depart).total_seconds() // 60) - (30 if lunch else 0)
        self.routes.append(
            RouteRow(
                technician_id,
                day,
                depart,
                back,
                lunch,
                drive * 400,
                drive,
                paid,
                max(paid - 480, 0),
            )
        )

    def rows(
        self, names: Mapping[int, str], days: int, *, now: datetime, tray: Iterable[TrayRow]
    ) -> BoardRows:
        """Everything collected, as one board."""
        return BoardRows(
            office_id=1,
            office="Manhattan",
            zone=ZONE,
            currency="USD",
            today=MONDAY,
            now=now,
            days=tuple(MONDAY + timedelta(days=offset) for offset in range(days)),
            holidays={},
            technicians=tuple(self._technician(key, name) for key, name in names.items()),
            cards=tuple(self.cards),
            routes=tuple(self.routes),
            shifts=tuple(self.shifts),
            absences=tuple(self.absences),
            tray=tuple(tray),
            plan_version=1 if self.cards else 0,
            is_draft=False,
            total_minor=1847614 if self.cards else 0,
            lines={"drive": 90412, "time": 1612000, "overtime": 31000, "losing_client": 114202},
            usual_visits=86 if self.cards else 0,
            visits_with_usual=100 if self.cards else 0,
        )

    def _technician(self, technician_id: int, name: str) -> TechnicianRow:
        routes = [route for route in self.routes if route.technician_id == technician_id]
        initials = "".join(part[0] for part in name.split())[:2].upper()
        return TechnicianRow(
            technician_id,
            name,
            initials,
            sum(card.technician_id == technician_id for card in self.cards),
            sum(route.paid_minutes for route in routes),
            2400,
        )
