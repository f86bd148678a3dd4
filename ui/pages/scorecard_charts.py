"""The pictures of the scorecard: a figure over the months, causes, money, and who did how much."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget
from typing_extensions import override

from scheduler.views.figures import FIGURES, Figure, Measure
from scheduler.views.scorecard import (
    CauseRow,
    Period,
    PeriodFigures,
    ScorecardRows,
    ScorecardWanted,
    SubstitutionCause,
    TechnicianFigures,
)
from ui import figure_words as words
from ui.charts.rows import BarRow, Kind, PartBars
from ui.charts.stacked import Column, Part, StackedBars
from ui.charts.trend import TrendLine, TrendPoint
from ui.days import month_short
from ui.look.theme import Theme
from ui.text import Said, count, in_digits, percent, rounded_money, tr
from ui.widgets.basics import column, frame, label

HIGH = 216
"""How high the pictures with an upright axis are."""

TWO_BESIDE = 760
GAP = 12
TONES = {"usual_share": "usual", "familiar_share": "usual", "stranger_share": "stranger"}
MOST_CAUSES = 5
"""More tones of one colour cannot be told apart; what is rarest is put together."""

MOST_ROWS = 12
"""Of more technicians those are shown who did most and who did least."""

MONEY_ROWS: tuple[tuple[str, Said, int], ...] = (
    ("keeping_price", "Keeping people", 0),
    ("substitution_price", "Substitutions", 0),
    ("kept_value", "Clients kept so", 1),
    ("lost_value", "Clients lost", 2),
)
"""Figure, its name in the picture of money, and the number of its kind."""

WORK_TOLD: Mapping[str, Said] = {
    "drive_share": "{share} of the time on the road",
    "overtime_share": "{share} overtime",
}
"""What is told of the work of a technician, by its figure."""


@dataclass(frozen=True, slots=True)
class CasesWanted:
    """Which visits somebody wants to see: those behind a figure, of one cause if one is named.

    ``whose`` says in words what they are of besides.
    """

    name: str
    wanted: ScorecardWanted
    cause: SubstitutionCause | None = None
    whose: str = ""


class Pictures(QWidget):
    """Four cards, two beside each other where there is room. ``opened`` asks for what is behind.

    The first is about the figure that the owner put first, with the year before behind it.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: ScorecardRows | None = None
        self._name = "usual_share"
        self._title = label("", "lead")
        self.trend = TrendLine(theme, "", percent)
        self.causes = StackedBars(
            theme, tr("Substitutions by cause"), lambda n: in_digits(n, 6, trimmed=True)
        )
        paid, kept, lost = tr("paid"), tr("worth of clients kept"), tr("worth of clients lost")
        self.money = PartBars(
            theme,
            tr("Keeping people and losing them"),
            (Kind(paid, "action"), Kind(kept, "usual"), Kind(lost, "trouble")),
        )
        self.work = PartBars(
            theme,
            tr("Fairness by technician"),
            (Kind(tr("for their own clients"), "action"), Kind(tr("for others"), "quiet")),
        )
        for upright in (self.trend, self.causes):
            upright.setFixedHeight(HIGH)
        self.cards = (
            _card(self._title, self.trend),
            _card(label(tr("Substitutions by cause"), "lead"), self.causes),
            _card(label(tr("Keeping people and losing them"), "lead"), self.money),
            _card(label(tr("Fairness by technician"), "lead"), self.work),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._beside = 0
        self.trend.opened.connect(self._open_month)
        self.causes.opened.connect(self._open_cause)
        self.money.opened.connect(self._open_figure)
        self.work.opened.connect(self._open_technician)
        self._arrange()

    def show_rows(
        self, rows: ScorecardRows, name: str, before: Mapping[Period, PeriodFigures]
    ) -> None:
        """Show a period; ``name`` is the owner's own yardstick, ``before`` the year before."""
        self._rows, self._name = rows, name
        self._show_trend(rows, before)
        self._show_causes(rows)
        self._show_money(rows)
        self._show_work(rows)

    def _show_trend(self, rows: ScorecardRows, before: Mapping[Period, PeriodFigures]) -> None:
        name, spec, currency = self._name, FIGURES[self._name], rows.currency
        self._title.setText(tr(spec.title))
        self.trend.setAccessibleName(tr("{title} by month", title=tr(spec.title)))
        share = spec.measure is Measure.SHARE
        self.trend.measure(
            lambda amount: words.along_axis(spec, amount, currency),
            least=0 if spec.measure is not Measure.MONEY else None,
            most=1 if share else None,
            tone=TONES.get(name, "action"),
        )
        points = []
        for month in rows.months:
            now = month.figures[name]
            then = before.get(_year_before(month.period))
            older = then.figures[name] if then is not None else None
            points.append(
                TrendPoint(
                    month.period,
                    words.period(month.period),
                    _told(now, older, currency),
                    month_short(month.period.first),
                    now.value,
                    older.value if older is not None else None,
                )
            )
        band = rows.normal.get(name)
        whole = _told(rows.figures[name], None, currency)
        told = tr("{period}: {figure}", period=words.period(rows.wanted.period), figure=whole)
        if any(point.before is not None for point in points):
            told = tr("{told}; faint: the year before", told=told)
        self.trend.show_trend(points, told, band=(band.low, band.high) if band else None)

    def _show_causes(self, rows: ScorecardRows) -> None:
        totals: Counter[SubstitutionCause] = Counter()
        for cause in rows.causes:
            totals[cause.cause] += cause.substitutions
        ranked = [cause for cause, number in totals.most_common() if number]
        kept = ranked if len(ranked) <= MOST_CAUSES else ranked[: MOST_CAUSES - 1]
        kinds = [tr(words.CAUSES[cause]) for cause in kept]
        if len(kept) < len(ranked):
            kinds.append(tr("other causes"))
        columns = []
        for month in rows.months:
            here = [one for one in rows.causes if one.period == month.period]
            columns.append(
                Column(month_short(month.period.first), _parts(here, kept, kinds, rows.currency))
            )
        self.causes.show_columns(columns, kinds, _causes_told(rows, ranked))

    def _show_money(self, rows: ScorecardRows) -> None:
        bars = []
        for name, title, kind in MONEY_ROWS:
            figure = rows.figures[name]
            parts = [0.0, 0.0, 0.0]
            parts[kind] = max(figure.value or 0.0, 0.0)
            known = ", ".join(
                filter(
                    None, (words.value(figure, rows.currency), words.basis(figure, rows.currency))
                )
            )
            told = tr("{value}. {formula}", value=known, formula=tr(figure.spec.formula))
            shown = words.value(figure, rows.currency)
            bars.append(BarRow(name, tr(title), told, shown, tuple(parts)))
        if _no_money(rows):
            bars = []  # four bars of nothing say less than the sentence
        self.money.show_rows(bars, _money_told(rows))

    def _show_work(self, rows: ScorecardRows) -> None:
        busy = sorted(rows.technicians, key=lambda one: (-one.visits, one.technician))
        busy = [one for one in busy if one.visits]
        number = len(busy)
        mean = sum(one.visits for one in busy) / number if busy else 0.0
        most = max(busy, key=lambda one: one.taken, default=None)
        if number > MOST_ROWS:
            busy = [*busy[: MOST_ROWS // 2], *busy[-MOST_ROWS // 2 :]]
        bars = [
            BarRow(
                one.technician_id,
                one.technician,
                _work_told(one),
                in_digits(one.visits),
                (one.visits - one.taken, one.taken),
            )
            for one in busy
        ]
        spread = words.value(rows.figures["fairness"], rows.currency)
        told = tr("Uneven work {spread}, where 0 is all alike", spread=spread)
        if most is not None and most.taken:
            told = tr("{told}; {name} came most often for others", told=told, name=most.technician)
        if len(busy) < number:
            told = tr("{told}. Shown: who did most and who did least", told=told)
        mark = (mean, tr("mean {visits}", visits=_visits(round(mean)))) if number > 1 else None
        self.work.show_rows(bars, told, mark=mark)

    @Slot(object)
    def _open_month(self, month: Period) -> None:
        self._ask(self._name, month)

    @Slot(object)
    def _open_cause(self, key: tuple[Period, SubstitutionCause | None]) -> None:
        self._ask("substitutions", *key)

    @Slot(object)
    def _open_figure(self, name: str) -> None:
        self._ask(name)

    @Slot(object)
    def _open_technician(self, technician_id: int) -> None:
        if self._rows is not None:
            wanted = replace(self._rows.wanted, technician_id=technician_id)
            names = {one.technician_id: one.technician for one in self._rows.technicians}
            whose = names[technician_id]
            self.opened.emit(CasesWanted("usual_share", wanted, whose=whose))

    def _ask(
        self,
        name: str,
        during: Period | None = None,
        cause: SubstitutionCause | None = None,
    ) -> None:
        if self._rows is not None:
            wanted = self._rows.wanted
            wanted = wanted if during is None else wanted.during(during)
            whose = tr(words.CAUSES[cause]) if cause is not None else ""
            self.opened.emit(CasesWanted(name, wanted, cause, whose))

    def _arrange(self) -> None:
        beside = 2 if self.width() >= TWO_BESIDE else 1
        if beside != self._beside:
            self._beside = beside
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, beside - 1)
            for number, card in enumerate(self.cards):
                self._grid.addWidget(card, number // beside, number % beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _card(title: QLabel, chart: QWidget) -> QFrame:
    return frame("card", column(title, chart, None, spacing=4, margins=(16, 12, 16, 12)))


def _year_before(month: Period) -> Period:
    first = month.first
    return Period.month_of(first.replace(year=first.year - 1, day=1))


def _visits(number: int) -> str:
    return count(number, "visit", "visits")


def _told(now: Figure, before: Figure | None, currency: str) -> str:
    """``86.4 %, 412 of 477; the year before 82.1 %``."""
    told = ", ".join(filter(None, (words.value(now, currency), words.basis(now, currency))))
    if before is None or before.value is None:
        return told
    return tr("{told}; the year before {before}", told=told, before=words.value(before, currency))


def _parts(
    here: Sequence[CauseRow],
    kept: Sequence[SubstitutionCause],
    kinds: Sequence[str],
    currency: str,
) -> tuple[Part, ...]:
    """The parts of a month's column: its causes in order, what is rare put together."""
    grouped: dict[int, list[CauseRow]] = {}
    for row in here:
        kind = kept.index(row.cause) if row.cause in kept else len(kept)
        grouped.setdefault(kind, []).append(row)
    found = []
    for kind, rows in sorted(grouped.items()):
        number = sum(row.substitutions for row in rows)
        if number:
            period = rows[0].period
            label = f"{words.period(period)}, {kinds[kind]}"
            key = (period, kept[kind] if kind < len(kept) else None)
            found.append(Part(key, label, _cause_told(rows, currency), kind, number))
    return tuple(found)


def _cause_told(rows: Sequence[CauseRow], currency: str) -> str:
    """``12 visits, $340 for the 9 that have a price``."""
    number, priced = sum(r.substitutions for r in rows), sum(r.priced for r in rows)
    if not priced or not currency:
        return _visits(number)
    price = rounded_money(sum(r.price_minor for r in rows), currency)
    if priced == number:
        return tr("{visits}, {price}", visits=_visits(number), price=price)
    return tr("{visits}, {price} for the {priced} that have a price", visits=_visits(number),
              price=price, priced=priced)  # fmt: skip


def _causes_told(rows: ScorecardRows, ranked: Sequence[SubstitutionCause]) -> str:
    if not ranked:
        return tr("Nobody else came in these months")
    number = sum(row.substitutions for row in rows.causes)
    cause = tr(words.CAUSES[ranked[0]])
    return tr(
        "{number} in these months, most often: {cause}", number=in_digits(number), cause=cause
    )


def _no_money(rows: ScorecardRows) -> bool:
    """Whether every amount is nothing, or nobody was shown one."""
    figures = (rows.figures[name] for name, _, _ in MONEY_ROWS)
    return all(one.value == 0 or (one.value is None and one.missing) for one in figures)


def _money_told(rows: ScorecardRows) -> str:
    if _no_money(rows):
        return tr("No decision of this time has a price; no value was kept or lost")
    paid, kept = rows.figures["keeping_price"], rows.figures["kept_value"]
    if not paid.value and not kept.value:
        return tr("No decision of this time kept somebody’s person")
    return tr(
        "Keeping people cost {paid}; clients kept so are worth {kept}",
        paid=words.value(paid, rows.currency),
        kept=words.value(kept, rows.currency),
    )


def _work_told(one: TechnicianFigures) -> str:
    told = [tr("{visits}, {taken} for others", visits=_visits(one.visits), taken=one.taken)]
    for name, sentence in WORK_TOLD.items():
        figure = one.figures.get(name)
        if figure is not None and figure.value is not None:
            told.append(tr(sentence, share=percent(figure.value)))
    return ", ".join(told)
