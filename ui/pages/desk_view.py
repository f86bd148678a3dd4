"""The desk on one question: bundles and visits at the left, the roads of a visit at the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from scheduler.errors import Cancelled, UserError
from scheduler.model.kinds import Role
from scheduler.views.desk import (
    Asked,
    DecisionRow,
    NoRoad,
    Options,
    Together,
    VisitRoads,
)
from ui.desk import words
from ui.desk.choices import Choices
from ui.desk.service import Desk
from ui.look.theme import Theme
from ui.ops import Ops, Steps, Work
from ui.schedule import OpenSchedule
from ui.text import ROADS, count, money, tr
from ui.widgets.basics import button, column, frame, ground, label, row
from ui.widgets.bundle_card import BundleCards
from ui.widgets.decide_foot import DecideFoot
from ui.widgets.desk_head import DeskHead
from ui.widgets.road_card import RoadCard
from ui.widgets.road_strip import RoadStrip
from ui.widgets.visit_head import VisitHead
from ui.widgets.visit_list import VisitList

LEFT = 340
WAIT_MS = 80
"""So long after the last choice the total is worked out anew."""


class DeskView(QWidget):
    """``left`` asks to go back; ``decided`` carries the decision that was made.

    Visits appear as soon as their roads are priced; everything is asked anew by ``ask``.
    """

    left = Signal()
    decided = Signal(object)
    said = Signal(str, str)

    def __init__(
        self,
        ops: Ops,
        schedule: OpenSchedule,
        theme: Theme,
        desk: Desk,
        asked: Asked,
        role: Role,
        *,
        title: str = "",
        kept: Mapping[int, str] | None = None,
    ) -> None:
        """Show a question; ``title`` says what it is until that is read, ``kept`` what was chosen.

        Roads of ``kept`` that are not there any more are passed over.
        """
        super().__init__()
        self.ops, self.schedule, self.theme, self.desk, self.asked = (
            ops,
            schedule,
            theme,
            desk,
            asked,
        )
        self.options: Options | None = None
        self.choices = Choices(kept)
        self.told: Together | None = None
        self._asking: Work | None = None
        self._adding: Work | None = None
        self._shown: int | None = None
        self._drawing: Work | None = None
        self._turn = 0
        self._deciding = False
        self._opened = False
        self.head = DeskHead(asked, title)
        self._make_parts(role)
        self._lay_out()
        self._connect()
        self.ask()

    def _make_parts(self, role: Role) -> None:
        self.bundles = BundleCards(self.theme)
        self.visits = VisitList(self.theme)
        self.strip = RoadStrip(self.theme)
        self._head: VisitHead | None = None
        self._right = QWidget()
        ground(self._right, "canvas")
        self._impossible = label("", "small", wrap=True)
        self.sums = button("", self._turn_sums, kind="link")
        self.sums.setStyleSheet("min-height: 18px;")
        self._order = label(words.order(None, None, None), "label", wrap=True)
        self._order.setToolTip(tr(ROADS))
        above = row(spacing=12)
        above.addWidget(self._order, 1)
        above.addWidget(self.sums)
        self._below = column(
            column(above, self.strip, spacing=4),
            self._impossible,
            None,
            spacing=14,
            margins=(20, 18, 20, 20),
        )
        self._name_sums()
        self._right.setLayout(self._below)
        self.foot = DecideFoot(role)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)

    def _lay_out(self) -> None:
        side = frame(
            "side",
            column(
                self._padded(self.bundles),
                self.visits,
                spacing=0,
            ),
        )
        side.setFixedWidth(LEFT)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._right)
        middle = row(side, spacing=0)
        middle.addLayout(column(area, self.foot, spacing=0), 1)
        whole = column(self.head, spacing=0)
        whole.addLayout(middle, 1)
        self.setLayout(whole)

    def _padded(self, widget: QWidget) -> QWidget:
        holder = QWidget()
        holder.setLayout(column(widget, margins=(12, 12, 12, 10)))
        return holder

    def _connect(self) -> None:
        self.head.left.connect(self.left)
        self.head.stopped.connect(self._cancel)
        self.visits.picked.connect(self._show_visit)
        self.visits.entered.connect(self.strip.focus)
        self.strip.chosen.connect(self._choose)
        self.strip.stepped.connect(self._step)
        self.bundles.chosen.connect(self._choose_bundle)
        self.foot.wanted.connect(self.decide)
        self._wait.timeout.connect(self._add_up)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.left)

    def ask(self) -> None:
        """Ask for all roads; what somebody chose already is kept where it still exists."""
        self.choices = Choices(self.choices.own)
        self.options, self.told = None, None
        for work in (self._asking, self._drawing):
            if work is not None:
                work.cancel()
        self._drawing = None
        seen: list[VisitRoads] = []
        desk, asked = self.desk, self.asked
        self.head.facts.show_text(tr("Looking for roads…"))
        self.head.cancel.show()

        def run(progress: object, cancelled: object) -> Options:
            assert callable(progress)
            assert callable(cancelled)

            def on_visit(visit: VisitRoads) -> None:
                seen.append(visit)
                progress(tuple(seen))

            found = desk.options(asked, on_visit, cancelled)
            if cancelled():
                # It was asked anew meanwhile; these are the roads for the dates before.
                raise Cancelled
            return found

        self._asking = self.ops.long(run, self._some, self._all, self._not_found, self._ended)
        self._show_total()

    def _ended(self) -> None:
        """Offer Cancel no more, unless it was asked anew meanwhile."""
        if self._asking is None or self._asking.over:
            self.head.cancel.hide()

    def stop(self) -> None:
        """Work on nothing any more, because the desk is left."""
        self._wait.stop()
        for work in (self._asking, self._adding, self._drawing):
            if work is not None:
                work.cancel()

    @property
    def kept(self) -> dict[int, str]:
        """What is chosen, for the next look at the question; nothing before all roads are known."""
        return self.choices.chosen if self.options is not None else self.choices.own

    def _some(self, visits: tuple[VisitRoads, ...]) -> None:
        if self.options is None:
            told = tr(
                "Looking for roads… {visits} so far",
                visits=count(len(visits), "visit", "visits"),
            )
            self.head.facts.show_text(told)
            self.choices.take(visits)
            self._show_lines()
            self._pick_first()
            if self._shown is None and self._drawing is None:
                self._drawing = self.ops.show(self._draw_picked)

    def _all(self, options: Options) -> Steps:
        self.options = options
        self.choices.take_options(options)
        self.head.title.show_text(words.head(options.name, options.cause))
        self.head.facts.show_text(
            words.hit(
                options.first,
                options.last,
                len(options.visits),
                options.clients_value_minor,
                options.currency,
            )
        )
        self.bundles.show_bundles(options.bundles, options.currency)
        self._show_lines()
        self._pick_first()
        yield
        yield from self._draw_picked()
        self._add_up()

    def _not_found(self, problem: UserError) -> None:
        self.head.facts.show_text("")
        self.said.emit(str(problem), "trouble")
        self.left.emit()

    @Slot()
    def _cancel(self) -> None:
        self.stop()
        self.said.emit(tr("Stopped; nothing was decided."), "info")
        self.left.emit()

    @property
    def _currency(self) -> str:
        return self.schedule.office.currency

    @property
    def _zone(self) -> str:
        return self.schedule.office.zone

    def _show_lines(self) -> None:
        names = words.everybody(self.choices.visits)
        lost = self.told.misfits if self.told is not None else ()
        self.visits.lines.show_lines(
            [
                words.visit_line(
                    visit,
                    self.choices.road(visit),
                    self._currency,
                    self._zone,
                    names,
                    misfit=visit.visit_id in lost,
                )
                for visit in self.choices.visits
            ]
        )

    def _pick_first(self) -> None:
        """Pick a visit where none is; its roads are drawn in steps."""
        if self.visits.visit_id is None and self.choices.visits:
            with QSignalBlocker(self.visits):
                self.visits.pick(self.choices.visits[0].visit_id)
            self.visits.setFocus()

    @Slot(int)
    def _show_visit(self, visit_id: int) -> None:
        """Show the roads of a visit at once, because somebody picked it."""
        for _ in self._draw(visit_id):
            pass

    def _draw_picked(self) -> Steps:
        if self.visits.visit_id is not None:
            yield from self._draw(self.visits.visit_id)

    def _draw(self, visit_id: int) -> Steps:
        """Show the roads of a visit in steps, a card in each.

        What was shown before stays until the last of them, unless another is to be drawn meanwhile.
        """
        self._turn += 1
        turn = self._turn
        visit = next((v for v in self.choices.visits if v.visit_id == visit_id), None)
        if visit is None:
            return
        names, cards = words.everybody(self.choices.visits), list[RoadCard]()
        made = self.strip.make(visit, self._currency, self._zone, names, opened=self._opened)
        try:
            for card in made:
                cards.append(card)
                yield
                if turn != self._turn:
                    return
            self._put(visit, names, cards)
            cards = []
        finally:
            for card in filter(isValid, cards):
                card.deleteLater()

    def _put(self, visit: VisitRoads, names: frozenset[str], cards: Sequence[RoadCard]) -> None:
        self._shown = visit.visit_id
        if self._head is not None:
            self._below.removeWidget(self._head)
            self._head.hide()
            self._head.deleteLater()
        self._head = VisitHead(self.theme, visit, self._currency, self._zone, names)
        self._below.insertWidget(0, self._head)
        self.strip.put(cards)
        self._mark()
        told = [self._no_road(one, names) for one in visit.impossible]
        self._impossible.setText("\n".join(told))
        self._impossible.setVisible(bool(told))

    def _turn_sums(self) -> None:
        """Show what each price was made from, or only the prices."""
        self._opened = not self._opened
        self._name_sums()
        if self._shown is not None:
            self._show_visit(self._shown)

    def _name_sums(self) -> None:
        told = tr("Show the prices only") if self._opened else tr("Show how the prices are made")
        self.sums.setText(told)

    def _no_road(self, one: NoRoad, names: frozenset[str]) -> str:
        what, why = words.impossible(one, self._currency, names)
        return tr("{what}: {why}", what=what, why=why)

    def _mark(self) -> None:
        visit = next((v for v in self.choices.visits if v.visit_id == self._shown), None)
        road = self.choices.road(visit) if visit is not None else None
        self._order.setText(words.order(visit, road, self.choices.bundle))
        self.strip.mark(road.id if road is not None else None)
        self.bundles.mark(self.choices.bundle)

    @Slot(int)
    def _step(self, by: int) -> None:
        """Go to another visit and stay among its roads."""
        self.visits.step(by)
        self.strip.focus()

    @Slot(str)
    def _choose(self, road_id: str) -> None:
        if self._shown is not None:
            self.choices.choose(self._shown, road_id)
            self._chosen()

    @Slot(str)
    def _choose_bundle(self, bundle_id: str) -> None:
        if bundle_id:
            self.choices.choose_bundle(bundle_id)
            self._chosen()

    def _chosen(self) -> None:
        self.told = None
        self._mark()
        self._show_lines()
        self._show_total()
        self._wait.start()

    @Slot()
    def _add_up(self) -> None:
        options, chosen = self.options, self.choices.chosen
        if options is None or not chosen:
            return
        bundle = self.choices.bundle
        if bundle is not None:
            self._added(bundle.together)
            return
        if self._adding is not None:
            self._adding.cancel()
        desk = self.desk
        self._adding = self.ops.read(
            lambda: desk.together(options, chosen), self._added, self._changed
        )

    def _added(self, told: Together) -> None:
        self.told = told
        self._show_lines()
        self._show_total()

    def _changed(self, problem: UserError) -> None:
        """Something under the roads has changed: say so, and ask anew."""
        self.said.emit(str(problem), "trouble")
        self.ask()

    @Slot()
    def _show_total(self) -> None:
        told, options, visits = self.told, self.options, self.choices.visits
        if told is None or options is None:
            self.foot.show_sums("…", "")
        else:
            self.foot.show_sums(
                money(told.total_minor, self._currency),
                words.together_counts(told, len(visits)),
                note=words.beside_roads(told, visits, self._currency, self._zone),
                limit=words.limit(
                    told.total_minor, told.essential, options.limit_minor, self._currency
                ),
                trouble=words.misfits(visits, told),
            )
        sure = told is not None and options is not None and not told.misfits
        self.foot.show_ready(
            ready=sure and not self._deciding,
            needs_manager=told is not None and told.needs_manager,
        )

    @Slot()
    def decide(self) -> None:
        """Confirm what is chosen, or send it to the manager."""
        options, chosen = self.options, self.choices.chosen
        if options is None:
            return
        desk, role, reason = self.desk, self.foot.role, self.foot.reason.text()
        self._deciding = True
        self._show_total()
        self.ops.write(
            lambda: desk.decide(options, chosen, role, reason),
            self._decided,
            self._changed,
            self._over,
        )

    def _decided(self, made: DecisionRow) -> None:
        self.decided.emit(made)

    def _over(self) -> None:
        self._deciding = False
        self._show_total()
