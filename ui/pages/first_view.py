"""Usual technicians for clients who have none: a price curve, and the point that is chosen."""

from datetime import date, timedelta

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.views.cover import FirstAssignment, FirstPoint
from ui import first_words as words
from ui.charts.curve import Axis, CurvePoint, PriceCurve
from ui.look.theme import Theme
from ui.models.rows import Column
from ui.models.ticked import TickedModel
from ui.ops import Ops
from ui.pages.page import EmptyState
from ui.pages.proposing import Proposing
from ui.schedule import OpenSchedule
from ui.text import percent, rounded_money, tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.fields import DayEdit, number_box
from ui.widgets.forms import named
from ui.widgets.table import Table

WEEKS, MOST_WEEKS = 4, 8
LOWEST, HIGHEST = 190, 300
"""How high the curve is, which leaves room for the clients."""

Choice = tuple[int, str, str]
"""A client by id, with his name and that of who would be usual."""


class FirstView(Proposing[FirstAssignment]):
    """Clients without a usual technician, and those who could be it."""

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, today: date) -> None:
        super().__init__(ops, schedule, theme, today)
        self.found: FirstAssignment | None = None
        self.point: FirstPoint | None = None
        self._off: set[int] = set()
        monday = today + timedelta(days=7 - today.weekday())
        self.first = DayEdit(theme, monday)
        self.weeks = number_box(WEEKS, 1, MOST_WEEKS, tr("weeks"), 1)
        self.ask = button(tr("Find usual technicians"), self.propose, kind="primary")
        self.title = label("", "strong", wrap=True)
        told = tr("The cheapest driving sends one person to each client already: it costs nothing.")
        self._alone = label(told, "muted", wrap=True)
        currency = schedule.office.currency
        self.curve = PriceCurve(
            theme,
            tr("What one person each costs"),
            Axis(tr("clients who see one person alone"), percent),
            Axis(
                tr("drives, hours and visits left out"),
                lambda minor: rounded_money(round(minor), currency),
            ),
        )
        self.curve.chosen.connect(self._choose)
        self.model: TickedModel[Choice] = TickedModel(_columns(), self._is_on, self)
        self.model.ticked.connect(self._tick)
        self.table = Table(self.model, tr("Clients and who would be usual"), sorted_by=0)
        self.total, self.facts = label("", "figure"), label("", "muted", wrap=True)
        self.confirm = button(tr("Make them usual"), self._confirm, kind="primary")
        self._lay_out()

    def _lay_out(self) -> None:
        empty = EmptyState(
            self.theme,
            "cover",
            tr("Who should be the usual one?"),
            tr(
                "Weeks are planned together, from the cheapest driving to one person for each"
                " client. You see what each step costs, and choose."
            ),
        )
        found = QWidget()
        whole = column(
            column(self.title, self._alone, self.curve, spacing=8, margins=(20, 14, 20, 8)),
            spacing=0,
        )
        whole.addWidget(self.table, 1)
        foot = row(self.total, 8, spacing=8, margins=(20, 12, 20, 14))
        foot.addWidget(self.facts, 1)
        foot.addWidget(self.confirm)
        whole.addWidget(frame("footer", foot))
        found.setLayout(whole)
        self.lay_out(
            tr("First assignment"),
            tr("Usual technicians for clients who have none"),
            ((named(tr("Planned from"), self.first), 200), (named(tr("Over"), self.weeks), 130)),
            empty,
            found,
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.curve.setFixedHeight(min(max(event.size().height() // 3, LOWEST), HIGHEST))

    @Slot()
    def propose(self) -> None:
        """Plan the weeks at several prices; what was asked before is given up."""
        first, weeks = self.first.day, self.weeks.value()
        if first is None or first < self._today:
            self.said.emit(tr("Give the first day of the weeks, today or later."), "trouble")
            return
        cover, office = self.schedule.app.cover, self.schedule.office.id
        self.search(
            tr("Planning the weeks"),
            lambda tell, stopped: cover.first_assignment(
                office, first, weeks, on_progress=tell, cancelled=stopped
            ),
        )

    @override
    def show_found(self, found: FirstAssignment) -> None:
        self.found = found
        self._off.clear()
        self.title.setText(words.heading(found))
        points = [
            CurvePoint(
                number,
                words.name(point, found),
                words.told(point, found),
                words.share(point, found),
                point.cost_minor,
            )
            for number, point in enumerate(found.points)
        ]
        last = len(found.points) - 1
        self.curve.show_curve(points, words.summary(found), last)
        # With one point alone there is nothing to choose.
        self.curve.setVisible(bool(last))
        self._alone.setVisible(not last)
        self.shown.setCurrentIndex(1)
        self._choose(last)
        self.curve.setFocus()

    @Slot(object)
    def _choose(self, number: int) -> None:
        """Show who would be usual at a point of the curve."""
        found = self.found
        if found is None:
            return
        self.point = found.points[number]
        self.model.show_rows(
            [
                (client, found.clients[client], found.technicians[technician])
                for client, technician in self.point.usual.items()
            ]
        )
        self._show_sums()

    def _is_on(self, one: Choice) -> bool | None:
        return one[0] not in self._off

    @Slot(object, bool)
    def _tick(self, one: Choice, on: bool) -> None:
        (self._off.discard if on else self._off.add)(one[0])
        self.model.tell_changed()
        self._show_sums()

    @property
    def clients(self) -> tuple[int, ...]:
        """Those who get the usual technician of the point that is chosen."""
        point = self.point
        return () if point is None else tuple(one for one in point.usual if one not in self._off)

    def _show_sums(self) -> None:
        found, point = self.found, self.point
        if found is None or point is None:
            return
        self.total.setText(words.costs(point, found))
        self.facts.setText(words.against(point, found, len(self.clients)))
        self.confirm.setEnabled(bool(self.clients))

    @Slot()
    def _confirm(self) -> None:
        found, point, some = self.found, self.point, self.clients
        if found is None or point is None:
            return
        cover = self.schedule.app.cover
        self.confirm.setEnabled(False)
        self.ops.write(
            lambda: cover.apply_first(found, point, some),
            lambda _made: self._done(len(some)),
            self.refused,
            self._show_sums,
        )

    def _done(self, number: int) -> None:
        self.undo_offered.emit(words.done(number))
        self.left.emit()


def _columns() -> tuple[Column[Choice], ...]:
    return (
        Column("Client", lambda one: one[1], lambda one: one[1].casefold(), strong=True),
        Column("Usual technician", lambda one: one[2], lambda one: one[2].casefold()),
    )
