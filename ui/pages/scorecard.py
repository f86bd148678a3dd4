"""The scorecard: whether clients keep their person, what that costs, and who may be lost."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from scheduler.errors import UserError
from scheduler.views.figures import FIGURES
from scheduler.views.records import ServiceRow, TechnicianListRow
from scheduler.views.scorecard import (
    AtRiskRow,
    CaseRows,
    NextAction,
    Period,
    PeriodFigures,
    ScorecardRows,
)
from ui import figure_words as words
from ui.board.menu import NOTED, Offer
from ui.dialogs.tiles import TilesDialog
from ui.listing import listed
from ui.look.theme import Theme
from ui.ops import Ops, Steps, Work
from ui.pages.noting import Noting
from ui.pages.page import EmptyState, Page
from ui.pages.scorecard_cases import CasesView
from ui.pages.scorecard_charts import CasesWanted, Pictures
from ui.pages.scorecard_head import ScorecardHead
from ui.pages.scorecard_risk import RiskCard, RiskView
from ui.pages.scorecard_taking import ScorecardTaking
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import count, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.drill import Drill
from ui.widgets.figure_tile import TileGrid, TileWords
from ui.widgets.forms import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

AT_FIRST = (
    "usual_share",
    "stranger_share",
    "promises_kept",
    "touches_per_visit",
    "substitution_price",
)
"""The figures on tiles until somebody chooses others."""

WIDTH = 1560
SOON_MS = 400
"""Reading that takes longer is told; what is told for a moment only flickers."""


class ScorecardPage(Page):
    """Figures on tiles, pictures, and clients at risk; behind each the visits it is made of.

    ``client_wanted``, ``visit_wanted`` and ``booking_wanted`` ask for a client, for a visit on the
    board, and for a new one; ``roads_wanted`` for the desk on a visit, ``interview_wanted`` to ask
    a client what matters, ``import_wanted`` for the import page. ``undo_offered`` carries a
    sentence about what can be taken back.
    """

    client_wanted = Signal(int)
    visit_wanted = Signal(int, object)
    booking_wanted = Signal(int)
    roads_wanted = Signal(int)
    interview_wanted = Signal(int)
    undo_offered = Signal(str)
    import_wanted = Signal()
    board_wanted = Signal()
    watches: ClassVar[frozenset[str]] = frozenset(
        ("visit", "assignment", "touch", "complaint", "promise", "open_question", "relation",
         "client", "agreement", "decision", "absence", "technician", "priority", "notice",
         "cancellation", "price_book", "office")
    )  # fmt: skip

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self.rows: ScorecardRows | None = None
        self.risks: tuple[AtRiskRow, ...] | None = None
        self._before: Mapping[Period, PeriodFigures] = {}
        self._reading: list[Work] = []
        self._opening: Work | None = None
        self._names: tuple[str, ...] = AT_FIRST
        self._keep: Callable[[tuple[str, ...]], object] = lambda _names: None
        self.taking = ScorecardTaking(ops, schedule, theme, self)
        self.noting = Noting(ops, schedule, self)
        self.noting.said.connect(self.said)
        self.noting.undo_offered.connect(self.undo_offered)
        today = schedule.app.clock.today(schedule.office.zone)
        self.head = ScorecardHead(schedule, theme, today, self.taking.button)
        self.head.changed.connect(self.refresh)
        self.sentence = label("", "lead", wrap=True)
        self.choose = button(tr("Choose tiles"), self.choose_tiles, theme=theme, icon="edit")
        self.tiles = TileGrid(theme)
        self.tiles.opened.connect(self._open_tile)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._say_reading)
        self._lay_out()

    def _lay_out(self) -> None:
        """From the outside in: what gets into another widget is dressed anew with all it holds."""
        root = QWidget()
        self.drill = Drill(root)
        self.setLayout(column(self.drill, spacing=0))
        self.shown = QStackedWidget()
        root.setLayout(column(self.head, self.shown, spacing=0))
        self.body = QWidget()
        self._full = scrolled(self.body, width=WIDTH)
        self.shown.addWidget(self._full)
        told = row(self.sentence, self.choose, spacing=16)
        told.setStretch(0, 1)
        top = QWidget()
        top.setLayout(told)
        self._parts = column(top, self.tiles, spacing=12)
        self.body.setLayout(self._parts)

    @cached_property
    def _empty(self) -> EmptyState:
        """What is said where nothing was done yet, made when that is so."""
        empty = EmptyState(
            self.theme,
            "scorecard",
            tr("No visit has been made yet"),
            tr(
                "The scorecard counts what was done. Note visits as done on the board, or import"
                " those of the last year: then you see here whether clients keep their person."
            ),
            button(tr("Import past visits"), self.import_wanted.emit, kind="primary"),
            button(tr("Go to the board"), self.board_wanted.emit),
        )
        self.shown.addWidget(empty)
        return empty

    @cached_property
    def pictures(self) -> Pictures:
        """The pictures below the tiles, made when there is something to show on them."""
        pictures = Pictures(self.theme)
        pictures.opened.connect(self.open_cases)
        self._parts.insertWidget(2, pictures)
        return pictures

    @cached_property
    def risk(self) -> RiskCard:
        """The card at the end, made when it is known who may be lost."""
        risk = RiskCard(self.theme)
        risk.client_wanted.connect(self.client_wanted)
        risk.taken.connect(self.take_action)
        risk.all_wanted.connect(self.open_risks)
        self._parts.addWidget(risk)
        return risk

    @override
    def remember(self, settings: Settings) -> None:
        kept = tuple(name for name in settings.scorecard_tiles if name in FIGURES)
        self._names = kept or AT_FIRST
        self._keep = settings.keep_scorecard_tiles
        self._show_tiles()

    # What is read.

    @override
    @Slot()
    def refresh(self) -> None:
        """Read the figures again; what is shown stays until they are there."""
        for work in self._reading:
            work.cancel()
        app, wanted = self.schedule.app, self.head.wanted
        office = self.schedule.office.id
        self._soon.start()

        def offered() -> tuple[tuple[TechnicianListRow, ...], tuple[ServiceRow, ...]]:
            return app.records.technicians(office, everybody=True), app.records.services()

        self._reading = [
            self.ops.read(lambda: app.scorecard.rows(wanted), self._show_rows, self._failed),
            self.ops.read(lambda: app.scorecard.at_risk(wanted.office_id), self._show_risks),
            self.ops.read(offered, lambda found: self.head.offer(*found)),
        ]

    def _show_rows(self, rows: ScorecardRows) -> Steps:
        self._soon.stop()
        if self.rows is None or self.rows.wanted != rows.wanted:
            self._before = {}
        self.rows = rows
        made = rows.visits or any(m.figures["usual_share"].value is not None for m in rows.months)
        self.shown.setCurrentWidget(self._full if made else self._empty)
        self.taking.take(rows, self._names, self.risks)
        self._tell()
        self._show_tiles()
        yield
        self._show_pictures()
        year = rows.wanted.during(_year_before(rows.wanted.period))
        scorecard = self.schedule.app.scorecard
        self._reading.append(self.ops.read(lambda: scorecard.rows(year), self._show_before))

    def _show_before(self, rows: ScorecardRows) -> None:
        self._before = {month.period: month for month in rows.months}
        self._show_pictures()
        self.taking.paint_anew()

    def _show_risks(self, risks: tuple[AtRiskRow, ...]) -> None:
        self.risks = risks
        self.risk.show_rows(risks)
        if self.rows is not None:
            self.taking.take(self.rows, self._names, risks)
        scorecard, listed = self.schedule.app.scorecard, self.risk.listed
        if listed:
            read = self.ops.read(lambda: scorecard.faces(listed), self._show_faces)
            self._reading.append(read)

    def _show_faces(self, faces: Mapping[int, Sequence[Who]]) -> None:
        self.risk.show_faces(faces)
        self.taking.paint_anew()

    def _failed(self, problem: UserError) -> None:
        self._soon.stop()
        self._tell()
        self.said.emit(str(problem), "trouble")

    @Slot()
    def _say_reading(self) -> None:
        self.sentence.setText(tr("Reading {period}…", period=words.period(self.head.period)))

    # What is shown.

    def _tell(self) -> None:
        rows = self.rows
        if rows is None:
            self.sentence.setText("")
            return
        when, share = words.period(rows.wanted.period), rows.figures["usual_share"]
        if not rows.visits:
            self.sentence.setText(tr("No visit was made in {period}.", period=when))
            return
        made = count(rows.visits, "visit", "visits")
        told = tr("{visits} in {period}", visits=made, period=when)
        if share.value is not None:
            told = tr("{told}, {share} by the client’s usual technician", told=told,
                      share=words.value(share, rows.currency))  # fmt: skip
        alarms = [tr(FIGURES[name].title) for name in rows.alarms()]
        if alarms:
            told = tr("{told}. Beyond normal: {names}", told=told, names=listed(alarms))
        self.sentence.setText(f"{told}.")

    def _show_tiles(self) -> None:
        self.tiles.show_tiles([(name, self._tile(name)) for name in self._names])

    def _tile(self, name: str) -> TileWords:
        spec, rows = FIGURES[name], self.rows
        if rows is None:
            return TileWords(tr(spec.title), formula=tr(spec.formula))
        now, currency = rows.figures[name], rows.currency
        band = rows.normal.get(name)
        alarm = band is not None and band.is_alarm(now.value)
        then = words.period_short(rows.previous.period)
        note = words.basis(now, currency)
        if spec.of_office and rows.wanted.technician_id is not None:
            note = tr("of the whole office only")
        elif band is not None:
            tell = words.above_normal if alarm else words.normal
            note = tell(band, spec, currency)
        return TileWords(
            title=tr(spec.title),
            value=words.value(now, currency),
            change=words.change(now, rows.previous.figures[name], then, currency),
            note=note,
            formula=tr(spec.formula),
            alarm=alarm,
            trend=tuple(month.figures[name].value for month in rows.months),
        )

    def _show_pictures(self) -> None:
        if self.rows is not None:
            self.pictures.show_rows(self.rows, self._names[0], self._before)

    # What is asked for.

    @Slot(str)
    def _open_tile(self, name: str) -> None:
        if self.rows is not None:
            self.open_cases(CasesWanted(name, self.rows.wanted))

    @Slot(object)
    def open_cases(self, asked: CasesWanted) -> None:
        """Show what a figure is made of."""
        if self._opening is not None:
            self._opening.cancel()
        scorecard = self.schedule.app.scorecard
        self._opening = self.ops.read(
            lambda: scorecard.behind(asked.wanted, asked.name),
            partial(self._show_cases, asked),
        )

    def _show_cases(self, asked: CasesWanted, cases: CaseRows) -> None:
        currency = self.rows.currency if self.rows is not None else ""
        view = CasesView(self.theme, asked, cases, currency)
        view.left.connect(self.drill.pop)
        view.client_wanted.connect(self.client_wanted)
        view.visit_wanted.connect(self.visit_wanted)
        view.export_wanted.connect(lambda: self.taking.save_cases(asked))
        self.drill.push_soon(view)

    @Slot()
    def open_risks(self) -> None:
        """Show all clients who may be lost."""
        if self.risks:
            view = RiskView(self.theme, self.risks)
            view.left.connect(self.drill.pop)
            view.client_wanted.connect(self.client_wanted)
            view.taken.connect(self.take_action)
            self.drill.push_soon(view)

    @Slot(object)
    def take_action(self, client: AtRiskRow) -> None:
        """Begin with what is best done next about a client."""
        visit = client.visit
        if client.action in words.ABOUT_A_VISIT and visit is None:
            self.booking_wanted.emit(client.client_id)
        elif client.action is NextAction.JOINT_VISIT and visit is not None:
            told = tr(NOTED[Offer.ALONG], who=client.client)
            self.noting.ask_along(visit.visit_id, told)
        elif client.action is NextAction.WAIT and visit is not None:
            self.visit_wanted.emit(visit.visit_id, visit.day)
            self.roads_wanted.emit(visit.visit_id)
        elif client.action is NextAction.ASK:
            self.interview_wanted.emit(client.client_id)
        else:
            self.client_wanted.emit(client.client_id)

    @Slot()
    def choose_tiles(self) -> None:
        """Let the owner choose the figures that he steers by."""
        dialog = TilesDialog(self.theme, self._names, AT_FIRST, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(lambda: self._take_tiles(dialog.wanted))
        dialog.open()

    def _take_tiles(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._keep(names)
        self._show_tiles()
        self._show_pictures()
        if self.rows is not None:
            self.taking.take(self.rows, names, self.risks)


def _year_before(period: Period) -> Period:
    if period.is_year:
        return period.before()
    return Period.month_of(period.first.replace(year=period.first.year - 1, day=1))
