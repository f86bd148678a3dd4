"""The technicians of an office as somebody drew them: a licence of one ends."""

from datetime import UTC, date, datetime, timedelta

from scheduler.continuity.licences import Ending
from scheduler.model.kinds import AbsenceKind, RelationKind
from scheduler.records.offices import WORKING_WEEK
from scheduler.views.feeds import WayState
from scheduler.views.records import Place, SkillForm, TechnicianForm
from scheduler.views.team import (
    AwayRow,
    BreakingVisitRow,
    CalendarRow,
    Counting,
    CountingRow,
    LicenceRow,
    SubstitutionRow,
    TeamRow,
    TechnicianProfile,
    WorkRow,
    WorkSpan,
)

TODAY = date(2026, 11, 24)
ANA, OMAR, MEI = 1, 2, 3
NAMES = {ANA: "Ana Reyes", OMAR: "Omar Haddad", MEI: "Mei Lin"}
LAST_DAY = TODAY + timedelta(days=12)
LONG = "The Honourable Society of Fine Confectioners and Pastry Cooks"


def away(number: int, first: date, days: int, kind: AbsenceKind, note: str = "") -> AwayRow:
    start = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return AwayRow(number, start, start + timedelta(days=days), kind, note)


AWAY = (
    away(1, date(2026, 9, 14), 1, AbsenceKind.SICK),
    away(2, date(2026, 10, 5), 3, AbsenceKind.TRAINING),
    away(3, date(2026, 12, 21), 12, AbsenceKind.HOLIDAY, "Family visit"),
    away(4, date(2027, 4, 12), 5, AbsenceKind.HOLIDAY),
)

LICENCE = LicenceRow(
    OMAR,
    NAMES[OMAR],
    "pesticide licence",
    LAST_DAY,
    12,
    Ending.NEAR,
    (
        BreakingVisitRow(
            7, 1, "Dorothy’s Gift Shop", "Rodent control", date(2026, 12, 7), planned=True
        ),
        BreakingVisitRow(8, 2, LONG, "Rodent control", date(2026, 12, 8), planned=False),
        BreakingVisitRow(None, 3, "Tea Room", "Rodent control", date(2026, 12, 9), planned=False),
    ),
)

CALENDAR = CalendarRow(
    WayState.FRESH, None, datetime(2026, 11, 24, 12, 55, tzinfo=UTC), None, 1,
    own_failing=False, to_confirm=0,
)  # fmt: skip

CLIENTS = tuple(
    CountingRow(number, name, tie, declared, yearly, familiarity, others)
    for number, (name, tie, declared, yearly, familiarity, others) in enumerate(
        (
            ("Dorothy’s Gift Shop", RelationKind.USUAL, True, 144_000, 0.94, ()),
            (LONG, RelationKind.USUAL, False, 96_000, 0.71, ()),
            ("Tea Room", RelationKind.USUAL, True, 260_000, 0.88, ("Ana Reyes",)),
            ("Book Nook", RelationKind.BACKUP, True, 78_000, 0.22, ("Ana Reyes", "Mei Lin")),
        ),
        1,
    )
)

SPANS = (
    WorkSpan(
        date(2026, 10, 28),
        TODAY,
        (
            WorkRow(ANA, 122, 5_900, 20, 1, 20, 9_100, 1_500, 40),
            WorkRow(OMAR, 141, 6_700, 21, 3, 20, 9_900, 2_300, 310),
            WorkRow(MEI, 96, 4_800, 18, 0, 18, 8_200, 1_100, 0),
        ),
    ),
    WorkSpan(
        date(2025, 11, 25),
        TODAY,
        (
            WorkRow(ANA, 1_420, 68_000, 228, 6, 20, 9_100, 1_500, 40),
            WorkRow(OMAR, 1_610, 77_000, 236, 19, 20, 9_900, 2_300, 310),
        ),
    ),
)

INSTEAD = (
    (SubstitutionRow(ANA, 8, 14, 120), SubstitutionRow(OMAR, 21, 3, 130)),
    (SubstitutionRow(ANA, 80, 120, 1_400), SubstitutionRow(OMAR, 160, 44, 1_500)),
)

PROFILE = TechnicianProfile(
    form=TechnicianForm(
        office_id=1,
        name=NAMES[OMAR],
        external_id="T02",
        phone="+12125550143",
        home=Place("1 Main St", "10002", "New York"),
        wage_minor=2_800,
        skills=(
            SkillForm("pesticide licence", LAST_DAY),
            SkillForm("rodent"),
            SkillForm("termite", date(2028, 5, 16)),
        ),
        hours=WORKING_WEEK,
        id=OMAR,
    ),
    zone="UTC",
    currency="USD",
    today=TODAY,
    week_minutes=2_550,
    licences=(LICENCE,),
    calendar=CALENDAR,
    spans=SPANS,
    names=NAMES,
)


class FakeTeam:
    """Says what is drawn here, and warns of nothing in the rail."""

    def licences(self, office_id: int) -> tuple[LicenceRow, ...]:
        return ()

    def without_wage(self, office_id: int) -> tuple[str, ...]:
        return ()

    def technicians(self, office_id: int, *, everybody: bool = False) -> tuple[TeamRow, ...]:
        return tuple(
            TeamRow(
                id=who,
                name=name,
                external_id=f"T0{who}",
                skills=("rodent", "termite"),
                licences=(LICENCE,) if who == OMAR else (),
                usual_for=3 if who == OMAR else 12,
                paid_minutes=2_000 + 100 * who,
                week_minutes=2_550,
                away=AWAY[2] if who == OMAR else None,
                calendar=CALENDAR,
                phone="",
                left_on=None,
            )
            for who, name in NAMES.items()
        )

    def profile(self, technician_id: int) -> TechnicianProfile:
        return PROFILE

    def absences(self, technician_id: int, first: date, last: date) -> tuple[AwayRow, ...]:
        return tuple(row for row in AWAY if row.end.date() > first and row.start.date() <= last)

    def counting(self, technician_id: int) -> Counting:
        return Counting("USD", CLIENTS)

    def substitutions(self, office_id: int) -> tuple[tuple[SubstitutionRow, ...], ...]:
        return INSTEAD
