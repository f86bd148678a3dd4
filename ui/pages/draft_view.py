"""A draft plan: everyone who is sent in place of a usual technician, with the price of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from scheduler.errors import UserError
from scheduler.model.kinds import Role
from scheduler.views.board import VisitDetails
from scheduler.views.desk import DecisionRow
from scheduler.views.drafts import DraftRow, SubstitutionRow
from ui.desk import draft_words as words
from ui.desk.service import Desk
from ui.desk.words import limit
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import money, tr
from ui.widgets.basics import Elided, button, column, frame, ground, label, row
from ui.widgets.decide_foot import DecideFoot
from ui.widgets.help_button import HelpButton
from ui.widgets.price_line import PriceLineView
from ui.widgets.visit_head import FACES_WIDTH, matters
from ui.widgets.visit_list import VisitList
from ui.widgets.who import Faces, WhoChip

LEFT = 340
WIDE = 560
"""As wide as the prices of a substitution get."""


class DraftView(QWidget):
    """``left`` asks to go back, ``decided`` carries the decision, ``roads_wanted`` a visit."""

    left = Signal()
    decided = Signal(object)
    roads_wanted = Signal(int)
    said = Signal(str, str)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, desk: Desk, role: Role
    ) -> None:
        super().__init__()
        self.ops, self.schedule, self.theme, self.desk = ops, schedule, theme, desk
        self.draft: DraftRow | None = None
        self._asking: Work | None = None
        self._deciding = False
        self._opened = False
        self._details: VisitDetails | None = None
        self._card: QWidget | None = None
        self.title, self.facts = label("", "title"), Elided("", "muted")
        self.visits = VisitList(theme)
        self.visits.setAccessibleName(tr("Substitutions"))
        self.visits.picked.connect(self._pick)
        self.foot = DecideFoot(role)
        self.foot.wanted.connect(self.confirm)
        self._lay_out()
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.left)
        self.read()

    def _lay_out(self) -> None:
        back = button(tr("All questions"), self.left.emit, kind="quiet")
        top = row(back, 4, self.title, 8, spacing=8, margins=(12, 0, 16, 0))
        top.addWidget(self.facts, 1)
        top.addWidget(HelpButton())
        head = frame("header", top)
        head.setFixedHeight(56)
        about = label(
            tr(
                "Calendars and clients hear nothing of this plan until it is confirmed. These"
                " visits are not made by the person the client knows:"
            ),
            "muted",
            wrap=True,
        )
        above = QWidget()
        above.setLayout(column(about, margins=(16, 12, 16, 10)))
        side = frame("side", column(above, self.visits, spacing=0))
        side.setFixedWidth(LEFT)
        self._right = QWidget()
        ground(self._right, "canvas")
        self._below = column(None, margins=(20, 18, 20, 20))
        self._right.setLayout(self._below)
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._right)
        middle: QHBoxLayout = row(side, spacing=0)
        middle.addLayout(column(area, self.foot, spacing=0), 1)
        whole = column(head, spacing=0)
        whole.addLayout(middle, 1)
        self.setLayout(whole)

    def read(self) -> None:
        """Read the draft anew."""
        desk, office = self.desk, self.schedule.office.id
        self.ops.read(lambda: desk.draft(office), self._show)

    def _show(self, draft: DraftRow | None) -> None:
        if draft is None:
            self.said.emit(tr("No plan is a draft any more; calendars tell it as it is."), "info")
            self.left.emit()
            return
        self.draft = draft
        self.title.setText(words.title(draft))
        self.facts.show_text(words.facts(draft))
        self.foot.show_sums(
            money(draft.total_minor, draft.currency),
            words.counts(draft),
            note="" if draft.proposed_by is None else tr("It waits for a manager already."),
            limit=limit(
                draft.total_minor, words.essential(draft), draft.limit_minor, draft.currency
            ),
        )
        self._show_ready()
        self.visits.lines.show_lines([words.line(one, draft) for one in draft.substitutions])
        if draft.substitutions:
            self.visits.pick(self.visits.visit_id or draft.substitutions[0].visit_id)
            self.visits.setFocus()
        else:
            self._put(
                label(tr("Everybody keeps their person; nothing but times changes."), "prose")
            )

    @Slot(int)
    def _pick(self, visit_id: int) -> None:
        """Show a substitution: first its prices, which are known, then the client."""
        found = self._substitution(visit_id)
        if found is None:
            return
        self._details = None
        self._put(self._detail(found))
        if self._asking is not None:
            self._asking.cancel()
        planning = self.schedule.app.planning
        self._asking = self.ops.read(lambda: planning.visit(visit_id), self._show_client)

    def _show_client(self, details: VisitDetails) -> None:
        found = self._substitution(details.visit_id)
        if found is not None and self.visits.visit_id == details.visit_id:
            self._details = details
            self._put(self._detail(found))

    def _turn(self, one: SubstitutionRow) -> None:
        """Show what each price was made from, or only the prices."""
        self._opened = not self._opened
        self._put(self._detail(one))

    def _substitution(self, visit_id: int) -> SubstitutionRow | None:
        made = self.draft.substitutions if self.draft is not None else ()
        return next((one for one in made if one.visit_id == visit_id), None)

    def _put(self, card: QWidget) -> None:
        if self._card is not None:
            self._below.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        self._below.insertWidget(0, card)

    def _detail(self, one: SubstitutionRow) -> QWidget:
        assert self.draft is not None
        inner = column(self._head(one), 6, spacing=8)
        scale = max((abs(line.amount_minor) for line in one.lines), default=0)
        prices = column(spacing=8, margins=(20, 16, 20, 18))
        total = label(money(one.total_minor, self.draft.currency), "figure")
        told = tr("Show the prices only") if self._opened else tr("Show how the prices are made")
        turn = button(told, lambda: self._turn(one), kind="link")
        what = label(tr("because the person changes"), "muted")
        prices.addLayout(row(total, 8, what, None, turn))
        for line in one.lines:
            prices.addWidget(
                PriceLineView(self.theme, line, scale, self.draft.currency, opened=self._opened)
            )
        card = frame("card", prices)
        card.setMaximumWidth(WIDE)
        inner.addWidget(card)
        roads = button(tr("Who else, or when else?"), lambda: self.roads_wanted.emit(one.visit_id))
        inner.addLayout(row(roads, None))
        made = QWidget()
        made.setLayout(inner)
        return made

    def _head(self, one: SubstitutionRow) -> QHBoxLayout:
        assert self.draft is not None
        details = self._details
        heading = one.client
        if details is not None and details.contact:
            heading = f"{one.client} · {details.contact}"
        about = column(
            label(heading, "title", wrap=True),
            label(f"{one.service} · {words.when(one, self.draft.zone)}", "muted", wrap=True),
            row(WhoChip(self.theme, one.who), label(words.swap(one), "strong"), None),
            spacing=6,
        )
        if details is not None:
            about.addWidget(matters(self.theme, details.priorities))
        top = row(spacing=20)
        top.addLayout(about, 1)
        if details is not None and details.faces:
            came = label(tr("Who came, the latest at the right"), "small")
            who = QWidget()
            who.setFixedWidth(FACES_WIDTH)
            who.setLayout(column(came, Faces(self.theme, details.faces), None, spacing=4))
            top.addWidget(who)
        return top

    def _show_ready(self) -> None:
        draft = self.draft
        self.foot.show_ready(
            ready=draft is not None and not self._deciding,
            needs_manager=draft is not None and draft.needs_manager,
        )

    @Slot()
    def confirm(self) -> None:
        """Confirm the plan, or send it to the manager."""
        draft = self.draft
        if draft is None:
            return
        desk, role, reason = self.desk, self.foot.role, self.foot.reason.text()
        self._deciding = True
        self._show_ready()
        self.ops.write(
            lambda: desk.confirm_draft(draft, role, reason),
            self._decided,
            self._refused,
            self._over,
        )

    def _decided(self, made: DecisionRow) -> None:
        self.decided.emit(made)

    def _refused(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")
        self.read()

    def _over(self) -> None:
        self._deciding = False
        self._show_ready()
