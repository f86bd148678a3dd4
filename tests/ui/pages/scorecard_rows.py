"""A scorecard made up of frozen rows, so that no schedule and no formula changes what is shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from scheduler.continuity.familiarity import Who
from scheduler.views.board import Reason
from scheduler.views.figures import FIGURES, Figure, Measure
from scheduler.views.scorecard import (
    AtRiskRow,
    Band,
    CaseRow,
    CaseRows,
    CauseRow,
    ComingVisit,
    NextAction,
    Period,
    PeriodFigures,
    ScorecardRows,
    ScorecardWanted,
    SubstitutionCause,
    TableOf,
    TechnicianFigures,
)
from scheduler.views.tables import WrittenTable

TODAY = date(2026, 11, 24)
SHARES = (0.71, 0.73, 0.76, 0.74, 0.79, 0.83, 0.82, 0.8, 0.73, 0.83, 0.86, 0.88)
VISITS = 477
NAMES = ("Ana Reyes", "Omar Haddad", "Mei Lin", "Konstantinos Papadopoulos-Andersson")
UNDEFINED = ("coc", "renewals")


def figures(month: int, more: float = 0.0) -> dict[str, Figure]:
    """Figures of a month; ``more`` is added to every share."""
    made = {}
    for place, (name, spec) in enumerate(FIGURES.items()):
        if name in UNDEFINED:
            made[name] = Figure(name, None, 0.0, 0.0)
        elif spec.measure is Measure.SHARE:
            share = SHARES[month - 1] + more if spec.better.value == "up" else 0.03 + 0.002 * month
            made[name] = Figure(name, share, round(share * VISITS), float(VISITS))
        elif spec.measure is Measure.MONEY:
            amount = 100_00.0 * (place * 13 + month)
            made[name] = Figure(name, amount, amount, None)
        else:
            value = 1.1 + 0.05 * month
            made[name] = Figure(name, value, value * VISITS, float(VISITS))
    return made


def months_of(period: Period) -> tuple[Period, ...]:
    months = [Period.month_of(period.last)]
    while len(months) < 12:
        months.insert(0, months[0].before())
    return tuple(months)


def scorecard(wanted: ScorecardWanted) -> ScorecardRows:
    """The scorecard of a period; years before this one are ten points worse."""
    period = wanted.period
    months = tuple(
        PeriodFigures(
            month,
            figures(month.first.month, -0.1 if month.first < date(2025, 12, 1) else 0.0)
            if month.first <= TODAY
            else {name: Figure(name, None, 0.0, 0.0) for name in FIGURES},
        )
        for month in months_of(period)
    )
    causes = tuple(
        CauseRow(month, cause, number, number // 2, number // 2 * 38_00)
        for at, month in enumerate(months_of(period))
        for cause, number in (
            (SubstitutionCause.SICK, 4 + at % 5),
            (SubstitutionCause.HOLIDAY, 12 if month.first.month == 8 else 3),
            (SubstitutionCause.CAPACITY, at % 3),
        )
        if number and month.first <= TODAY
    )
    technicians = tuple(
        TechnicianFigures(number, name, 160 - 18 * number, 6 + 5 * number, figures(number))
        for number, name in enumerate(NAMES, 1)
    )
    return ScorecardRows(
        wanted=wanted,
        currency="USD",
        visits=VISITS,
        figures=figures(period.last.month if period.is_month else 11),
        previous=PeriodFigures(period.before(), figures(period.before().last.month, -0.03)),
        months=months,
        technicians=technicians,
        causes=causes,
        reasons=(),
        normal={"touches_per_visit": Band(1.0, 1.25, 1.5, 12)},
    )


def nothing(wanted: ScorecardWanted) -> ScorecardRows:
    """The scorecard of a schedule in which no visit was made."""
    none = {
        name: Figure(name, None if spec.ratio else 0.0, 0.0, 0.0 if spec.ratio else None)
        for name, spec in FIGURES.items()
    }
    months = tuple(PeriodFigures(month, none) for month in months_of(wanted.period))
    return ScorecardRows(
        wanted, "USD", 0, none, PeriodFigures(wanted.period.before(), none), months, (), (), (), {}
    )


def cases(wanted: ScorecardWanted, name: str) -> CaseRows:
    """Three visits behind a figure; of touches something is written."""
    clients = ("Dorothy’s Gift Shop", "Tea Room", "Book Nook")
    whos = (Who.USUAL, Who.BACKUP, Who.STRANGER)
    return CaseRows(
        figures(11)[name],
        tuple(
            CaseRow(
                wanted.period.last - timedelta(days=number),
                number + 1,
                client,
                100 + number,
                f"V{100 + number}",
                NAMES[number],
                who,
                None if who is Who.USUAL else SubstitutionCause.SICK,
                float(who is Who.USUAL),
                1.0,
                "called in the morning" if name == "touches_per_visit" else "",
                90_00,
                None if who is Who.USUAL else 14_20 * number,
                "USD",
            )
            for number, (client, who) in enumerate(zip(clients, whos, strict=True))
        ),
        3,
    )


def at_risk() -> tuple[AtRiskRow, ...]:
    """Ten clients who may be lost; the first should be called, and so on.

    A visit is planned for all but the last four.
    """
    actions = tuple(NextAction)
    return tuple(
        AtRiskRow(
            client_id=number + 1,
            client=("Dorothy’s Gift Shop", "Tea Room", "Book & Nook")[number % 3],
            office_id=1,
            office="Manhattan",
            currency="USD",
            usual="Omar Haddad",
            value_minor=14_400_00,
            chance=0.1,
            lost_minor=1_440_00 - number * 50_00,
            reasons=REASONS[number % len(REASONS)],
            action=actions[number % len(actions)],
            visit=ComingVisit(40 + number, date(2026, 12, 3), "Mei Lin") if number < 6 else None,
        )
        for number in range(10)
    )


REASONS: tuple[tuple[Reason, ...], ...] = (
    (
        Reason("strangers_lately", {"strangers": 3, "visits": 10}),
        Reason("complaint_open", {"days": 1}),
    ),
    (Reason("stranger_coming", {"technician": "Mei Lin", "day": "2026-12-03"}),),
    (Reason("usual_leaves", {"technician": "Omar Haddad", "day": "2026-12-31"}),),
    (Reason("never_asked", {}),),
)


@dataclass
class FakeScorecard:
    """Tells made up figures, and notes what was asked."""

    empty: bool = False
    asked: list[ScorecardWanted] = field(default_factory=list)
    opened: list[tuple[str, ScorecardWanted]] = field(default_factory=list)

    def rows(self, wanted: ScorecardWanted) -> ScorecardRows:
        self.asked.append(wanted)
        return nothing(wanted) if self.empty else scorecard(wanted)

    def behind(self, wanted: ScorecardWanted, figure: str) -> CaseRows:
        self.opened.append((figure, wanted))
        return cases(wanted, figure)

    def at_risk(self, office_id: int | None) -> Sequence[AtRiskRow]:
        return () if self.empty else at_risk()

    def faces(self, clients: Sequence[int], last: int = 12) -> dict[int, tuple[Who, ...]]:
        return {client: tuple(Who) * 3 for client in clients}

    def export(self, wanted: ScorecardWanted, what: TableOf, file: Path) -> WrittenTable:
        file.write_text(what.value, encoding="utf-8")
        return WrittenTable(file, len(FIGURES))

    def export_behind(
        self,
        wanted: ScorecardWanted,
        figure: str,
        file: Path,
        cause: SubstitutionCause | None = None,
    ) -> WrittenTable:
        file.write_text(f"{figure} {wanted.period.first} {cause}", encoding="utf-8")
        return WrittenTable(file, 3)

    def export_at_risk(self, office_id: int | None, file: Path) -> WrittenTable:
        file.write_text("at risk", encoding="utf-8")
        return WrittenTable(file, 10)
