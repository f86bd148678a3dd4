"""The visits behind a figure: a list, and from there to the client or to the board."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from scheduler.views.figures import FigureSpec, Measure
from scheduler.views.scorecard import CaseRow, CaseRows, ScorecardWanted
from ui import figure_words as words
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.text import WHO, count, day_full, money, tr
from ui.widgets.basics import Elided, button, column, frame, ground, icon_button, label, row
from ui.widgets.table import Table


def case_columns(spec: FigureSpec, currency: str) -> tuple[Column[CaseRow], ...]:
    """The columns of the list; what each case adds is written as the figure is."""
    return (
        Column("Date", lambda one: day_full(one.day), lambda one: one.day, width=108, right=True),
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
            width=170,
        ),
        Column(
            "Who",
            lambda one: f"{WHO[one.who][0]}  {tr(WHO[one.who][1])}" if one.who else "—",
            lambda one: list(WHO).index(one.who) if one.who else None,
            width=110,
            hint=lambda one: tr(WHO[one.who][2]) if one.who else "",
        ),
        Column(
            "Cause",
            lambda one: tr(words.CAUSES[one.cause]) if one.cause else "—",
            lambda one: words.CAUSES[one.cause] if one.cause else None,
            width=120,
        ),
        Column("Note", lambda one: one.note, lambda one: one.note.casefold() or None),
        Column(
            "Counts",
            lambda one: counted(one, spec, currency),
            lambda one: one.numerator,
            right=True,
            width=110,
            hint=lambda _one: tr(spec.formula),
        ),
        Column("Visit", lambda one: one.number, lambda one: one.number or None, width=100),
    )


def counted(case: CaseRow, spec: FigureSpec, currency: str) -> str:
    """What a case adds: ``yes`` or ``no`` to a share, else an amount."""
    if spec.measure is Measure.MONEY:
        return money(round(case.numerator), currency)
    if spec.measure is Measure.SHARE and case.denominator == 1 and case.numerator in (0, 1):
        return tr("yes") if case.numerator else tr("no")
    return f"{case.numerator:,.2f}".rstrip("0").rstrip(".")


class CasesView(QWidget):
    """``left`` asks to go back, ``client_wanted`` for a client, ``visit_wanted`` for the board."""

    left = Signal()
    client_wanted = Signal(int)
    visit_wanted = Signal(int, object)

    def __init__(
        self,
        theme: Theme,
        wanted: ScorecardWanted,
        rows: CaseRows,
        currency: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        ground(self, "canvas")
        spec = rows.figure.spec
        self.rows = rows
        self.model = RowsModel(case_columns(spec, currency), self)
        self.table = Table(self.model, tr(spec.title), sorted_by=-1)
        self.table.opened.connect(self._open_client)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.client = button(tr("Open the client"), self._open_client)
        self.visit = button(tr("Show on the board"), self._open_visit)
        back = icon_button(theme, "back", tr("Back to the scorecard (Esc)"), self.left.emit)
        figure = ", ".join(
            filter(None, (words.value(rows.figure, currency), words.basis(rows.figure, currency)))
        )
        of = tr("{period}: {figure}", period=words.period(wanted.period), figure=figure)
        title = row(back, label(tr(spec.title), "title"), 8, label(of, "muted"), None)
        for part in (self.client, self.visit):
            title.addWidget(part)
        title.setContentsMargins(8, 0, 16, 0)
        head = frame("header", title)
        head.setFixedHeight(56)
        told = tr(spec.formula) + "."
        if rows.total > len(rows.cases):
            shown = tr("{shown} of {total} are listed.", shown=f"{len(rows.cases):,}",
                       total=count(rows.total, tr("case"), tr("cases")))  # fmt: skip
            told = f"{told} {shown}"
        formula = Elided(told, "muted")
        band = frame("header", row(formula, margins=(16, 8, 16, 8)))
        if not rows.cases:
            formula.show_text(tr("There is nothing behind this figure in that time. ") + told)
        self.setLayout(column(head, band, self.table, spacing=0))
        self.setFocusProxy(self.table)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.model.show_rows(rows.cases)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if rows.cases:
            self.table.selectRow(0)
        self._choose()

    @property
    def chosen(self) -> CaseRow | None:
        """The case chosen."""
        index = self.table.currentIndex()
        return self.model.at(index) if index.isValid() else None

    @Slot()
    def _choose(self) -> None:
        case = self.chosen
        self.client.setEnabled(case is not None)
        self.visit.setEnabled(case is not None and case.visit_id is not None)

    @Slot(QModelIndex)
    def _open_client(self, _index: QModelIndex | None = None) -> None:
        if self.chosen is not None:
            self.client_wanted.emit(self.chosen.client_id)

    def _open_visit(self) -> None:
        case = self.chosen
        if case is not None and case.visit_id is not None:
            self.visit_wanted.emit(case.visit_id, case.day)
