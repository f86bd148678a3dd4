"""The visits behind a figure: a list, and from there to the client or to the board."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.views.figures import FigureSpec, Measure
from scheduler.views.scorecard import CaseRow, CaseRows
from ui import figure_words as words
from ui.days import day_full
from ui.look.theme import Theme
from ui.models.rows import Column
from ui.pages.scorecard_charts import CasesWanted
from ui.text import WHO, count, in_digits, money, tr
from ui.widgets.basics import button
from ui.widgets.drilled_list import DrilledList


def case_columns(
    spec: FigureSpec, currency: str, *, noted: bool, decided: bool
) -> tuple[Column[CaseRow], ...]:
    """The columns of the list; what each case adds is written as the figure is.

    ``noted`` where something is written of cases, which needs the room of causes; ``decided`` where
    a price was shown for one.
    """
    cause: Column[CaseRow] = Column(
        "Cause",
        lambda one: tr(words.CAUSES[one.cause]) if one.cause else "—",
        lambda one: words.CAUSES[one.cause] if one.cause else None,
        width=112,
    )
    as_decided: Column[CaseRow] = Column(
        "Decided at",
        lambda one: _amount(one.decided_minor, one.currency),
        lambda one: one.decided_minor,
        right=True,
        width=88,
        hint=lambda _one: tr("What the substitution cost, as it was shown when it was decided"),
    )
    note: Column[CaseRow] = Column("Note", lambda one: one.note, lambda one: one.note or None)
    return (
        Column("Date", lambda one: day_full(one.day), lambda one: one.day, width=108),
        Column(
            "Client",
            lambda one: one.client,
            lambda one: one.client.casefold(),
            strong=True,
        ),
        Column(
            "Technician",
            lambda one: one.technician or "—",
            lambda one: one.technician.casefold() or None,
            width=140,
        ),
        Column(
            "Who",
            lambda one: f"{WHO[one.who][0]}  {tr(WHO[one.who][1])}" if one.who else "—",
            lambda one: list(WHO).index(one.who) if one.who else None,
            width=100,
            hint=lambda one: tr(WHO[one.who][2]) if one.who else "",
        ),
        note if noted else cause,
        Column(
            "Price",
            lambda one: _amount(one.price_minor, one.currency),
            lambda one: one.price_minor,
            right=True,
            width=84,
            hint=lambda _one: tr("The price of the visit"),
        ),
        *((as_decided,) if decided else ()),
        Column(
            "Counts",
            lambda one: counted(one, spec, currency),
            lambda one: one.numerator,
            right=True,
            width=84,
            hint=lambda _one: tr(spec.formula),
        ),
        Column("Visit", lambda one: one.number, lambda one: one.number or None, width=92),
    )


def _amount(minor: int | None, currency: str) -> str:
    return "—" if minor is None else money(minor, currency)


def counted(case: CaseRow, spec: FigureSpec, currency: str) -> str:
    """What a case adds: ``yes`` or ``no`` to a share, else an amount."""
    if spec.measure is Measure.MONEY:
        return money(round(case.numerator), currency)
    if spec.measure is Measure.SHARE and case.denominator == 1 and case.numerator in (0, 1):
        return tr("yes") if case.numerator else tr("no")
    return in_digits(case.numerator, 2, trimmed=True)


class CasesView(DrilledList[CaseRow]):
    """``client_wanted`` asks for a client, ``visit_wanted`` for a visit on the board.

    ``export_wanted`` asks for the list in a file.
    """

    client_wanted = Signal(int)
    visit_wanted = Signal(int, object)
    export_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        asked: CasesWanted,
        rows: CaseRows,
        currency: str,
        parent: QWidget | None = None,
    ) -> None:
        spec, cases = rows.figure.spec, rows.cases
        if asked.cause is not None:
            cases = tuple(case for case in cases if case.cause is asked.cause)
        self.client = button(tr("Open the client"), self.open_chosen)
        self.visit = button(tr("Show on the board"), self._show_visit)
        self.export = button(tr("Export"), self._export, theme=theme, icon="export")
        noted = any(case.note for case in cases)
        # Behind an amount of money the price that was decided is what each case counts.
        priced = spec.measure is not Measure.MONEY and not noted
        super().__init__(
            theme,
            tr(spec.title),
            _told(asked, rows, currency),
            case_columns(
                spec,
                currency,
                noted=noted,
                decided=priced and any(case.decided_minor is not None for case in cases),
            ),
            cases,
            self.client,
            self.visit,
            self.export,
            band=_explained(rows),
            parent=parent,
        )
        self.line_chosen()

    @override
    def line_chosen(self) -> None:
        case = self.chosen
        self.client.setEnabled(case is not None)
        self.visit.setEnabled(case is not None and case.visit_id is not None)

    @override
    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.client_wanted.emit(self.chosen.client_id)

    def _export(self) -> None:
        self.export_wanted.emit()

    def _show_visit(self) -> None:
        case = self.chosen
        if case is not None and case.visit_id is not None:
            self.visit_wanted.emit(case.visit_id, case.day)


def _told(asked: CasesWanted, rows: CaseRows, currency: str) -> str:
    """``November 2026, Omar Haddad: 86.4 %, 412 of 477``."""
    when = ", ".join(filter(None, (words.period(asked.wanted.period), asked.whose)))
    figure = (words.value(rows.figure, currency), words.basis(rows.figure, currency))
    return tr("{period}: {figure}", period=when, figure=", ".join(filter(None, figure)))


def _explained(rows: CaseRows) -> str:
    """How many cases are left out, and the formula."""
    told = tr(rows.figure.spec.formula) + "."
    if not rows.cases:
        return tr("There is nothing behind this figure in that time. {formula}", formula=told)
    if rows.total == len(rows.cases):
        return told
    listed = tr("{shown} of {total} are listed.", shown=in_digits(len(rows.cases)),
                total=count(rows.total, "case", "cases"))  # fmt: skip
    return f"{listed} {told}"
