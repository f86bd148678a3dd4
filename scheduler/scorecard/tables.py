"""The scorecard as tables, for a spreadsheet."""

from collections.abc import Mapping, Sequence

from scheduler.exchange.export_table import Cell, Money, Table
from scheduler.views.figures import FIGURES, Figure, FigureSpec, Measure
from scheduler.views.scorecard import AtRiskRow, CaseRow, ScorecardRows, TableOf


def scorecard_table(rows: ScorecardRows, what: TableOf) -> Table:
    """One table of a scorecard."""
    match what:
        case TableOf.FIGURES:
            return _figures(rows)
        case TableOf.MONTHS:
            return _months(rows)
        case TableOf.TECHNICIANS:
            return _technicians(rows)
        case TableOf.CAUSES:
            return _causes(rows)
        case TableOf.REASONS:
            cells = tuple((row.reason, row.clients) for row in rows.reasons)
            return Table(what.value, ("reason", "clients"), cells)


def at_risk_table(rows: Sequence[AtRiskRow]) -> Table:
    """The clients at risk; reasons as their codes, which are the same in every language."""
    columns = ("client", "usual", "value", "chance", "could be lost", "currency", "office")
    cells = tuple(
        (
            row.client,
            row.usual,
            Money(row.value_minor, row.currency),
            row.chance,
            Money(row.lost_minor, row.currency),
            row.currency,
            row.office,
            ", ".join(reason.code for reason in row.reasons),
            row.action.value,
        )
        for row in rows
    )
    return Table("at risk", (*columns, "reasons", "next"), cells)


def cases_table(spec: FigureSpec, cases: Sequence[CaseRow]) -> Table:
    """The cases behind a figure, each with its visit's price and that of the substitution."""
    money = spec.measure is Measure.MONEY
    columns = ("date", "client", "technician", "who", "cause", "price", "decided price", "currency")
    cells = tuple(
        (
            case.day,
            case.client,
            case.technician,
            case.who.value if case.who else None,
            case.cause.value if case.cause else None,
            _amount(case.price_minor, case.currency),
            _amount(case.decided_minor, case.currency),
            case.currency,
            _amount(round(case.numerator), case.currency) if money else case.numerator,
            None if money else case.denominator,
            case.note,
            case.number,
        )
        for case in cases
    )
    return Table(spec.name, (*columns, "numerator", "denominator", "note", "visit"), cells)


def _amount(minor: int | None, currency: str) -> Cell:
    return None if minor is None else Money(minor, currency)


def _figures(rows: ScorecardRows) -> Table:
    columns = ("figure", "title", "value", "numerator", "denominator", "before", "formula")
    cells = tuple(
        (
            name,
            spec.title,
            _value(rows.figures[name], rows.currency),
            *_parts(rows.figures[name], rows.currency),
            _value(rows.previous.figures[name], rows.currency),
            spec.formula,
        )
        for name, spec in FIGURES.items()
    )
    return Table(TableOf.FIGURES.value, columns, cells)


def _months(rows: ScorecardRows) -> Table:
    cells = tuple(
        (one.period.first, one.period.last, *_values(one.figures, FIGURES, rows.currency))
        for one in rows.months
    )
    return Table(TableOf.MONTHS.value, ("first day", "last day", *FIGURES), cells)


def _technicians(rows: ScorecardRows) -> Table:
    names = [name for name, spec in FIGURES.items() if not spec.of_office]
    cells = tuple(
        (one.technician, one.visits, one.taken, *_values(one.figures, names, rows.currency))
        for one in rows.technicians
    )
    columns = ("technician", "visits", "taken for others", *names)
    return Table(TableOf.TECHNICIANS.value, columns, cells)


def _causes(rows: ScorecardRows) -> Table:
    columns = ("first day", "last day", "cause", "substitutions", "priced", "price")
    cells = tuple(
        (
            row.period.first,
            row.period.last,
            row.cause.value,
            row.substitutions,
            row.priced,
            Money(row.price_minor, rows.currency) if rows.currency else None,
        )
        for row in rows.causes
    )
    return Table(TableOf.CAUSES.value, columns, cells)


def _values(
    figures: Mapping[str, Figure], names: Sequence[str] | Mapping[str, object], currency: str
) -> tuple[Cell, ...]:
    return tuple(_value(figures[name], currency) for name in names)


def _value(figure: Figure, currency: str) -> Cell:
    if figure.value is not None and figure.spec.measure is Measure.MONEY:
        return Money(round(figure.value), currency)
    return figure.value


def _parts(figure: Figure, currency: str) -> tuple[Cell, Cell]:
    if figure.spec.measure is Measure.MONEY:
        return _value(figure, currency), None
    return figure.numerator, figure.denominator
