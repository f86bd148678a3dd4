"""Drawn rows of the substitution desk: three days without Omar Haddad, and the service for them.

The service answers at once and knows no rules; what the real one does is tested with it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source, total
from scheduler.model.kinds import DecisionState, Level, NoticeState, Role, Subject
from scheduler.views.board import FaceRow, PriorityRow, Reason, Span
from scheduler.views.desk import (
    Asked,
    BundleRow,
    Cause,
    ChosenRoad,
    DecisionRow,
    Idea,
    KnockOn,
    NoRoad,
    NoticeRow,
    Options,
    QuestionCard,
    RoadKind,
    RoadRow,
    Together,
    VisitRoads,
)
from tests.ui.board.boards import ZONE, at

FIRST, LAST = date(2026, 11, 25), date(2026, 11, 27)
TODAY = date(2026, 11, 24)
OMAR = "Omar Haddad"
LONG = "Maximiliane Freifrau von Hohenstein-Lichtenau"
ASKED = Asked(absence_id=7)
CLIENTS = (
    *("Dorothy’s Gift Shop", "Ray Pizza", "Kita Sushi", "Hotel Aster", "Café Lumen", "Tea Room"),
    *("Casa Oaxaca", "St Mark School", "Bagel Works", "Laundry 44", "Quill Books", "Blue Heron"),
    "The Honourable Company of Stationers and Newspaper Makers of Lower Manhattan",
    *("Lark & Sons Bakery", "Pelham Laundry", "Harbor Tea Room", "Book Nook", "Elm Dental"),
    *("Nine Lives Cats", "Orchard Deli", "Piano House", "Rivera Gym", "Sun Grocery", "Zum Adler"),
)
LEVELS = (Level.ESSENTIAL, Level.OPEN, Level.IMPORTANT)


def price(line: Line, minor: int, entry: str | None = None, **inputs: int | float) -> PriceLine:
    """One line; what losing the client costs is an assumption."""
    risky = line is Line.LOSING_CLIENT
    source = Source.ASSUMPTION if risky else Source.PRICE_BOOK if entry else Source.MEASURED
    return PriceLine(line, minor, source, entry, tuple(inputs.items()))


def drive(minor: int) -> PriceLine:
    return price(Line.DRIVE, minor, "price_per_km", metres=minor * 22)


def losing(minor: int) -> PriceLine:
    told = {"chance_basis_points": 1600, "strangers_lately": 3, "familiarity": 0.1}
    return price(Line.LOSING_CLIENT, minor, "churn_essential_3", **told)


def road(
    kind: RoadKind, name: str | None, who: Who | None, days: int, start: int, *lines: PriceLine
) -> RoadRow:
    """A road that begins at a minute of a day; who skips has none."""
    begins = at(FIRST + timedelta(days=days), start) if name else None
    return RoadRow(
        id=f"{kind}.{name}.{days}",
        kind=kind,
        technician_id=1 if name else None,
        technician=name,
        who=who,
        start=begins,
        end=begins + timedelta(minutes=30) if begins else None,
        moved_days=days,
        within_tolerance=days <= 3,
        longer_minutes=22 if kind is RoadKind.SUBSTITUTE else 0,
        total_minor=total(lines),
        against_cheapest_minor=0,
        break_even=None,
        lines=lines,
        knock_on=(),
    )


def gift_shop_roads() -> tuple[RoadRow, ...]:
    """Waiting is cheapest; a backup, overtime, two strangers and skipping cost more."""
    knock = KnockOn(2, "Ray Pizza", "Ana Reyes", at(FIRST, 540), at(FIRST, 580))
    moved = price(Line.MOVED_DAY, 200, "moved_day_open", days=2, price_minor=100)
    short = price(Line.MOVED_DAY, 600, "short_notice_open", notice_days=1)
    send, who = RoadKind.SUBSTITUTE, Who
    learn = price(Line.LEARNING, 480, "learning_minutes", minutes=20, familiarity=0.6)
    new = price(Line.LEARNING, 1120, "learning_minutes", minutes=20, familiarity=0.05)
    over = price(Line.OVERTIME, 4100, "overtime_premium_percent", minutes=45)
    rows = (
        road(RoadKind.WAIT, OMAR, who.USUAL, 2, 860, drive(620), moved, short),
        replace(
            road(send, "Ana Reyes", who.BACKUP, 0, 575, drive(-410), learn, losing(4720)),
            knock_on=(knock,),
            break_even=0.004,
        ),
        road(RoadKind.OVERTIME, OMAR, who.USUAL, 3, 540, drive(1200), over, moved),
        replace(
            road(send, LONG, who.KNOWN, 0, 610, drive(900), new, losing(9920)), break_even=0.0004
        ),
        replace(road(send, "Jo Park", who.STRANGER, 0, 610, new, losing(26_000)), break_even=-0.01),
        road(
            RoadKind.SKIP,
            None,
            None,
            0,
            0,
            price(Line.UNPLACED, 10_000, "missed_visit"),
            price(Line.UNPLACED, 12_000, "missed_price_percent", price_minor=12000, percent=100),
            price(Line.CREDIT, 2400, "credit_percent", price_minor=12000, percent=20),
        ),
    )
    return ranked(rows)


def ranked(rows: Sequence[RoadRow]) -> tuple[RoadRow, ...]:
    """The roads in the order of their totals, each told against the cheapest."""
    found = sorted(rows, key=lambda one: one.total_minor)
    least = found[0].total_minor
    return tuple(replace(r, against_cheapest_minor=r.total_minor - least) for r in found)


def other_roads(number: int) -> tuple[RoadRow, ...]:
    """Fewer roads, with other winners."""
    drawn = (
        road(RoadKind.SUBSTITUTE, "Ana Reyes", Who.BACKUP, 0, 540, drive(480 + 37 * number)),
        road(RoadKind.SUBSTITUTE, "Ben Cole", Who.KNOWN, 0, 620, drive(700), losing(110 * number)),
        road(RoadKind.SUBSTITUTE, "Jo Park", Who.STRANGER, 0, 620, losing(90 * (23 - number) + 60)),
        road(RoadKind.WAIT, OMAR, Who.USUAL, 5, 480, drive(300 + 60 * (number % 5))),
        road(RoadKind.SKIP, None, None, 0, 0, price(Line.UNPLACED, 19_000, "missed_visit")),
    )
    return ranked(drawn)


def priorities(person: Level, day: Level) -> tuple[PriorityRow, ...]:
    """What a client said of person and day, and nothing else."""
    asked = date(2026, 9, 3)
    return (
        PriorityRow(Subject.PERSON, person, "", asked, "Mia"),
        PriorityRow(Subject.DAY, day, "", asked, "Mia"),
        PriorityRow(Subject.NOTICE, Level.OPEN, "", None, ""),
    )


def faces() -> tuple[FaceRow, ...]:
    """Ten months at the gift shop."""
    names = {"KV": "Kim Vega", "OH": OMAR, "BC": "Ben Cole", "ML": "Mei Lin", "LF": "Luca Ferri"}
    came = (*("KV", "KV", "OH", "BC", "OH", "ML", "OH", "LF", "OH", "OH"),)
    was = "UUKSKSUSUU"
    letters = {who.letter: who for who in Who}
    return tuple(
        FaceRow(date(2026, 1 + n, 21), names[who], who, letters[was[n]])
        for n, who in enumerate(came)
    )


def visit(number: int) -> VisitRoads:
    """The visit of a client; the first is the gift shop."""
    gift = number == 0
    day = FIRST + timedelta(days=number // 9)
    start = 540 + number % 9 * 50
    return VisitRoads(
        visit_id=number + 1,
        number=f"W-{number + 1}",
        client_id=number + 1,
        client=CLIENTS[number],
        contact="Dorothy Lane" if gift else "",
        street="88 Orchard St",
        service="Monthly rodent control",
        technician=OMAR,
        start=at(day, start),
        end=at(day, start + 30),
        due_on=day,
        window=Span(at(day, 540), at(day, 660)) if gift else None,
        confirmed=gift,
        usual=OMAR,
        priorities=priorities(LEVELS[number % 3], LEVELS[(number + 1) % 3]) if number != 4 else (),
        faces=faces() if gift else faces()[:3],
        strangers=3 if gift else 0,
        value_minor=490_000,
        yearly_minor=144_000,
        roads=gift_shop_roads() if gift else other_roads(number),
        impossible=(
            NoRoad(
                RoadKind.SUBSTITUTE, "Mei Lin", (Reason("excluded", {"technician": "Mei Lin"}),)
            ),
            NoRoad(
                RoadKind.SUBSTITUTE,
                "Luca Ferri",
                (Reason("shift_full", {"technician": "Luca Ferri", "day": "2026-11-25"}),),
            ),
        ),
    )


def added_up(visits: Sequence[VisitRoads], choices: Mapping[int, str]) -> Together:
    """What roads come to; every fifth shares a drive, above 400 a manager is needed."""
    by_id = {(v.visit_id, r.id): r for v in visits for r in v.roads}
    taken = [by_id[pair] for pair in choices.items()]
    lines = [line for one in taken for line in one.lines]
    lines.append(price(Line.DRIVE, -246 * (len(taken) // 5)))
    known = [one for one in taken if one.who is not None]
    return Together(
        total_minor=total(lines),
        lines=tuple(lines),
        freed_minor=0,
        sharing_minor=-246 * (len(taken) // 5),
        misfits=(),
        kept=sum(one.who is Who.USUAL for one in known),
        backups=sum(one.who is Who.BACKUP for one in known),
        known=sum(one.who is Who.KNOWN for one in known),
        strangers=sum(one.who is Who.STRANGER for one in known),
        moved=sum(one.moved_days != 0 for one in known),
        skipped=len(taken) - len(known),
        knock_on=(),
        needs_manager=total(lines) > 10_000,
        essential=(),
    )


def _picked(visits: Sequence[VisitRoads], wanted: Callable[[RoadRow], bool]) -> dict[int, str]:
    return {v.visit_id: next((r for r in v.roads if wanted(r)), v.roads[0]).id for v in visits}


def options(number: int = 24, *, essential: tuple[str, ...] = ()) -> Options:
    """All that exists for Omar's absence."""
    visits = tuple(visit(n) for n in range(number))
    ideas: dict[Idea, Callable[[RoadRow], bool]] = {
        Idea.RECOMMENDED: lambda r: r.against_cheapest_minor == 0,
        Idea.KEEP_PERSON: lambda r: r.who is Who.USUAL,
        Idea.KEEP_DAY: lambda r: r.who is not None and r.moved_days == 0,
        Idea.LEAST_TODAY: lambda r: r.who is Who.STRANGER,
    }
    bundles = []
    for idea, wanted in ideas.items():
        choices = _picked(visits, wanted)
        told = replace(added_up(visits, choices), essential=essential)
        bundles.append(BundleRow(idea.value, idea, choices, told))
    return Options(
        asked=ASKED,
        office_id=1,
        currency="USD",
        zone=ZONE,
        plan_version=14,
        limit_minor=10_000,
        today=TODAY,
        name=OMAR,
        cause=Cause.SICK,
        first=FIRST,
        last=LAST,
        clients_value_minor=3_140_000,
        visits=visits,
        bundles=tuple(bundles),
    )


def decision(shown: Options, choices: Mapping[int, str], state: DecisionState) -> DecisionRow:
    """A decision on those roads by Mia."""
    told = added_up(shown.visits, choices)
    roads = [(v, r) for v in shown.visits for r in v.roads if choices.get(v.visit_id) == r.id]
    waits = state is DecisionState.WAITING
    return DecisionRow(
        id=3,
        state=state,
        title=OMAR,
        cause=Cause.SICK,
        first=FIRST,
        last=LAST,
        plan_version=14,
        total_minor=told.total_minor,
        currency="USD",
        zone=ZONE,
        lines=told.lines,
        chosen=tuple(
            ChosenRoad(
                visit_id=v.visit_id,
                number=v.number,
                client=v.client,
                kind=r.kind,
                technician=r.technician,
                who=r.who,
                start=r.start,
                moved_days=r.moved_days,
                total_minor=r.total_minor,
            )
            for v, r in roads
        ),
        reason="Nobody is free on Thursday.",
        proposed_by="Mia",
        proposed_role=Role.DISPATCHER,
        proposed_at=at(TODAY, 580),
        approved_by=None if waits else "Lena",
        approved_at=None if waits else at(TODAY, 600),
        change_set=None if waits else 51,
        priced_before_minor=None,
    )


def notice(number: int = 1, state: NoticeState = NoticeState.DRAFT) -> NoticeRow:
    """A message to Dorothy."""
    return NoticeRow(
        id=number,
        visit="W-1",
        client=CLIENTS[0],
        contact="Dorothy Lane",
        phone="+1 212 555 0137",
        email="dorothy lane@example.com",
        state=state,
        subject="Your visit on Friday & more",
        text="Dear Dorothy Lane,\n\nOmar Haddad is ill and cannot come on Wednesday.",
    )


@dataclass
class FakeDesk:
    """The desk's methods over drawn rows; ``calls`` notes what was asked."""

    shown: Options = field(default_factory=options)
    rows: tuple[DecisionRow, ...] = ()
    sent: tuple[NoticeRow, ...] = ()
    calls: list[tuple[object, ...]] = field(default_factory=list)

    def draft(self, _office: int) -> None:
        return None

    def questions(self, _office: int) -> tuple[QuestionCard, ...]:
        return (QuestionCard(ASKED, OMAR, Cause.SICK, FIRST, LAST, len(self.shown.visits)),)

    def options(
        self,
        _asked: Asked,
        on_visit: Callable[[VisitRoads], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Options:
        for one in self.shown.visits:
            if on_visit is not None:
                on_visit(one)
        return self.shown

    def together(self, shown: Options, choices: Mapping[int, str]) -> Together:
        self.calls.append(("together", dict(choices)))
        return added_up(shown.visits, choices)

    def decide(
        self, shown: Options, choices: Mapping[int, str], role: Role, reason: str = ""
    ) -> DecisionRow:
        self.calls.append(("decide", role, reason))
        return decision(shown, choices, DecisionState.WAITING)

    def decisions(self, _office: int) -> tuple[DecisionRow, ...]:
        return self.rows

    def approve(self, decision_id: int, reason: str = "") -> DecisionRow:
        self.calls.append(("approve", decision_id, reason))
        return self.rows[0]

    def refuse(self, decision_id: int, reason: str = "") -> DecisionRow:
        self.calls.append(("refuse", decision_id, reason))
        return self.rows[0]

    def notices(self, _decision: int) -> tuple[NoticeRow, ...]:
        return self.sent

    def notice_sent(self, notice_id: int) -> None:
        self.calls.append(("sent", notice_id))

    def notice_answered(self, notice_id: int, state: NoticeState) -> None:
        self.calls.append(("answered", notice_id, state))
