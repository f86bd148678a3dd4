"""The inspector at the right: one visit in full, or the plan as a whole."""

from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from scheduler.model.kinds import OPEN_STATUSES
from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.why import WhyHere, WhyNotRow
from ui.board import told
from ui.board.words import visits, why
from ui.dialogs.printing import ask_to_print
from ui.look.theme import Theme
from ui.ops import Steps
from ui.paper.brief import brief_document
from ui.text import ROADS, meaning, money, phone, tr
from ui.widgets.basics import button, column, frame, ground, label, row
from ui.widgets.brief_card import BriefCard
from ui.widgets.flow import Flow
from ui.widgets.who import Faces, WhoChip
from ui.widgets.why_card import Question, WhyCard

WIDTH = 332
PAD, BY_THE_BAR = 16, 12


Section = list[QWidget] | QWidget
"""Widgets under a line, or one that has its own."""


@dataclass(frozen=True, slots=True)
class Why:
    """What is known of why a visit is where it is, what was asked, and the answer."""

    here: WhyHere | None = None
    question: Question | None = None
    answer: WhyNotRow | None = None


class Inspector(QScrollArea):
    """Shows rows; it reads nothing by itself and keeps its place when the same visit is shown.

    What was shown stays in sight until all that takes its place is there.

    ``asked`` carries a planned visit for which other roads are wanted, ``closed`` the client whose
    site is closed. ``visit_shown`` carries the details of a visit, ``why_asked`` the visit, the
    technician and the day of a question why it is not there, ``waiting_wanted`` asks for what waits
    for a manager.
    """

    asked = Signal(int)
    closed = Signal(int)
    visit_shown = Signal(object)
    why_asked = Signal(int, int, object)
    waiting_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Callable[[], None] = lambda: self.show_plan(None)
        self._brief_open = False
        self._why = Why()
        self._why_place = QWidget(self)
        self._why_place.hide()
        self._waiting: Mapping[int, int] = {}
        self.visit_id: int | None = None
        self._laid_out: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Details"))
        theme.changed.connect(self._dress)
        self.show_plan(None)

    def show_visit(self, details: VisitDetails, brief: Brief | None = None) -> None:
        """Show one visit, with what whoever comes to it must know where that was read."""
        _at_once(self.show_visit_in_steps(details, brief))

    def show_visit_in_steps(self, details: VisitDetails, brief: Brief | None = None) -> Steps:
        """Show one visit, section by section behind what is shown, and then in its place."""
        if details.visit_id != self.visit_id:
            self._why = Why()
        self.visit_id = details.visit_id
        self._shown = lambda: _at_once(self._lay_out(details, brief))
        yield from self._lay_out(details, brief)
        yield
        self.visit_shown.emit(details)

    def show_waiting(self, waiting: Mapping[int, int]) -> None:
        """Say of these visits that a move of them waits for a manager, in which decision."""
        changed = waiting.get(self.visit_id or 0) != self._waiting.get(self.visit_id or 0)
        self._waiting = waiting
        if changed:
            self._shown()

    def show_why(self, here: WhyHere) -> None:
        """Show why the visit is where it is; what was asked about it stays asked."""
        if here != self._why.here:
            self._why = replace(self._why, here=here, answer=None)
            self._fill_why(here.visit_id)
        if self._why.question is not None and self._why.answer is None:
            self.why_asked.emit(here.visit_id, *self._why.question)

    def show_answer(self, answer: WhyNotRow) -> None:
        """Answer what was asked last."""
        self._why = replace(self._why, answer=answer)
        card = self._card()
        if card is not None:
            card.show_answer(answer)
            self._bring_into_sight(card)

    def say_why(self, sentence: str) -> None:
        """Say why there is no answer to what was asked."""
        card = self._card()
        if card is not None:
            card.say(sentence)

    def _card(self) -> WhyCard | None:
        body = self.widget()
        found = None if body is None else body.findChild(WhyCard)
        return found if isinstance(found, WhyCard) else None

    def _lay_out(self, details: VisitDetails, brief: Brief | None) -> Steps:
        # Why it is here is known a moment later, and then said in this place.
        why_place = QWidget()
        why_place.setLayout(column(spacing=6))
        sections: tuple[Callable[[], Section], ...] = (
            lambda: [*self._head(details), *self._wait(details), *self._ask(details)],
            lambda: _what_matters(details),
            lambda: self._who_came(details),
            lambda: _facts(details),
            lambda: _notes(details),
            lambda: _money(details) if details.lines else _reasons(details),
            lambda: why_place,
            lambda: _coming(details),
            lambda: _how(details),
            lambda: [] if brief is None else [self._brief(brief, details)],
        )
        waiting = self._waiting.get(details.visit_id)
        body = yield from self._made(sections)
        self._why_place = why_place
        self._fill_why(details.visit_id)
        self._put(body, details.visit_id)
        if waiting != self._waiting.get(details.visit_id):
            # What waited was decided while the sections were made.
            self._shown()

    def show_plan(self, rows: BoardRows | None) -> None:
        """Show the plan as a whole, for when no visit is chosen."""
        self._shown = lambda: self.show_plan(rows)
        self._why = Why()
        self.visit_id = None
        body = _Body(self.viewport())
        if rows is not None:
            body.add(_plan(rows))
        self._put(body, None)

    @Slot()
    def _dress(self) -> None:
        self._shown()

    def _made(self, sections: Iterable[Callable[[], Section]]) -> Generator[None, None, "_Body"]:
        """Make sections behind what is shown, one in each step."""
        body, whole = _Body(self.viewport()), False
        try:
            for section in sections:
                body.add(section())
                yield
            whole = True
        finally:
            if not whole and isValid(body):
                body.deleteLater()
        return body

    def _put(self, body: "_Body", visit_id: int | None) -> None:
        """Show it in place of what is shown; the same visit keeps its place."""
        keep = visit_id is not None and visit_id == self._laid_out
        at = self.verticalScrollBar().value() if keep else 0
        self._laid_out = visit_id
        self.setWidget(body)
        body.column.activate()
        self.verticalScrollBar().setValue(at)

    def _head(self, details: VisitDetails) -> list[QWidget]:
        name = _words(details.client, "lead")
        top = QWidget()
        line = row(name, spacing=8)
        if details.who is not None and not details.joint_with:
            line.addWidget(WhoChip(self._theme, details.who), 0, Qt.AlignmentFlag.AlignTop)
        top.setLayout(line)
        address = details.address
        if details.approximate_place:
            address += " " + tr("(place known by postal code only)")
        contact = " · ".join(part for part in (details.contact, phone(details.phone)) if part)
        lines = [top, _words(address, "small")]
        if contact:
            lines.append(_words(contact, "small"))
        return lines

    def _wait(self, details: VisitDetails) -> list[QWidget]:
        """What waits for a manager, and the way there."""
        decision = self._waiting.get(details.visit_id)
        if decision is None:
            return []
        words = label(tr("A move of this visit waits for the manager."), "small", wrap=True)
        go = partial(self.waiting_wanted.emit, decision)
        there = button(tr("See it in Decisions"), go, kind="link")
        holder = QWidget()
        holder.setLayout(column(words, row(there, None), spacing=0, margins=(0, 6, 0, 0)))
        return [holder]

    def _ask(self, details: VisitDetails) -> list[QWidget]:
        """The way to the desk, for a visit that is still to be made."""
        if details.planned is None or details.status not in OPEN_STATUSES or details.joint_with:
            return []
        ask = button(tr("Who else, or when else?"), lambda: self.asked.emit(details.visit_id))
        ask.setToolTip(tr(ROADS))
        closed = button(tr("Closed…"), lambda: self.closed.emit(details.client_id))
        closed.setAccessibleName(tr("The site is closed…"))
        closed.setToolTip(tr("Record the days on which nobody can be let in here"))
        holder = QWidget()
        holder.setLayout(row(ask, closed, None, margins=(0, 6, 0, 0)))
        return [holder]

    def _fill_why(self, visit_id: int) -> None:
        """Put there what is known; all else stays as it is."""
        place = self._why_place
        place.hide()
        if self._why.here is None:
            return
        layout = place.layout()
        assert isinstance(layout, QVBoxLayout)
        while (item := layout.takeAt(0)) is not None:
            if (older := item.widget()) is not None:
                older.setParent(None)
                older.deleteLater()
        card = WhyCard(self._why.here, self._why.question, self._why.answer)
        card.asked.connect(self._asked_why)
        card.roads_wanted.connect(lambda: self.asked.emit(visit_id))
        _add_section(layout, [card], with_line=True)
        place.show()

    @Slot(int, object)
    def _asked_why(self, technician_id: int, day: date) -> None:
        self._why = replace(self._why, question=(technician_id, day), answer=None)
        if self.visit_id is not None:
            self.why_asked.emit(self.visit_id, technician_id, day)

    def _bring_into_sight(self, card: WhyCard) -> None:
        """Scroll so far that the end of the answer is seen."""
        # Only what is laid out can be scrolled to.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        foot = self._why_place.y() + card.y() + card.height() + PAD - self.viewport().height()
        if foot > self.verticalScrollBar().value():
            self.verticalScrollBar().setValue(foot)

    def _brief(self, brief: Brief, details: VisitDetails) -> QWidget:
        card = BriefCard(self._theme, brief, opened=self._brief_open)
        card.turned.connect(lambda opened: self._keep_brief(card, opened))
        card.print_wanted.connect(
            lambda: ask_to_print(brief_document(brief, details), self.window())
        )
        return card

    def _keep_brief(self, card: BriefCard, opened: bool) -> None:
        """Keep it open for the next visit too, and bring what was opened into sight."""
        self._brief_open = opened
        if opened:
            # Only what is laid out can be scrolled to.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.verticalScrollBar().setValue(card.y() - PAD)

    def _who_came(self, details: VisitDetails) -> list[QWidget]:
        number, rest = told.continuity(details)
        words = f"<b>{number}</b> {escape(rest)}" if number else escape(rest)
        sentence = QLabel(words, textFormat=Qt.TextFormat.RichText, wordWrap=True)
        sentence.setToolTip(told.continuity_tip(details))
        if not details.faces:
            return [_section(tr("Who came")), sentence]
        title = tr("Who came, last {visits}", visits=visits(len(details.faces)))
        return [_section(title), Faces(self._theme, details.faces), sentence]


def _at_once(steps: Steps) -> None:
    for _ in steps:
        pass


class _Body(QWidget):
    """Sections below each other, measured for their place as they are added."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self.hide()
        ground(self, "surface")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAD, PAD, BY_THE_BAR, PAD)
        self.column.setSpacing(6)
        # The room that is left goes to the end.
        self.column.addStretch(1)

    def add(self, section: Section) -> None:
        """Add a section under a line; one that is a widget has a line of its own."""
        self.column.takeAt(self.column.count() - 1)
        if isinstance(section, QWidget):
            self.column.addWidget(section)
        else:
            _add_section(self.column, section)
        self.column.addStretch(1)
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        self.column.totalHeightForWidth(self._place.width())


def _words(text: str, role: str = "") -> QLabel:
    """Text that wraps, inside long words too, and can be copied."""
    made = label(told.soft(text), role, wrap=True, selectable=True)
    made.setAccessibleName(text)
    return made


def _add_section(layout: QVBoxLayout, section: list[QWidget], *, with_line: bool = False) -> None:
    """Add a section under a line, unless it is the first."""
    if section and (with_line or layout.count()):
        layout.addSpacing(8)
        layout.addWidget(frame("line"))
        layout.addSpacing(8)
    for widget in section:
        layout.addWidget(widget)


def _section(text: str) -> QLabel:
    return label(text, "label", wrap=True)


def _plan(rows: BoardRows) -> list[QWidget]:
    title = f"{rows.office}, {told.plan_heading(rows)}"
    parts: list[QWidget] = [_words(title, "lead")]
    if not rows.plan_version:
        return [*parts, _words(tr("Nothing is planned for these days yet."), "muted")]
    parts.append(_words(told.plan_sentence(rows)))
    parts.append(frame("line"))
    parts.append(_section(tr("What plan {version} costs", version=rows.plan_version)))
    lines = [(name, "", amount) for name, amount in told.plan_lines(rows.lines)]
    tips = told.plan_meanings(rows.lines)
    parts.append(_breakdown(lines, tips, rows.total_minor, rows.currency))
    hint = tr("Choose a visit to see who comes, why it matters and what it costs.")
    return [*parts, _words(hint, "small")]


def _what_matters(details: VisitDetails) -> list[QWidget]:
    parts: list[QWidget] = [_section(tr("What matters to them"))]
    known = told.asked(details.priorities)
    if known:
        chips = QWidget()
        chips.setLayout(Flow(*(_chip(*told.priority_parts(row)) for row in known)))
        parts.append(chips)
        parts += [_words(text) for text in map(told.priority_detail, known) if text]
        parts.append(_words(told.who_asked(known), "small"))
    silence = told.never_asked(details.priorities)
    if silence:
        parts.append(_words(silence, "small" if known else ""))
    return [*parts, *(_said(told.promise(row), told.promise_by(row)) for row in details.promises)]


def _chip(subject: str, level: str) -> QLabel:
    made = QLabel(f"<b>{escape(subject)}</b> {escape(level)}", textFormat=Qt.TextFormat.RichText)
    made.setProperty("chip", "plain")
    made.setAccessibleName(f"{subject} {level}")
    return made


def _said(text: str, by: str) -> QWidget:
    made = QWidget()
    made.setLayout(column(_words(text), _words(by, "small"), spacing=1, margins=(0, 2, 0, 0)))
    return made


def _facts(details: VisitDetails) -> list[QWidget]:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(told.facts(details)):
        name_label = label(name, "muted")
        grid.addWidget(name_label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(value), number, 1)
    return [table]


def _notes(details: VisitDetails) -> list[QWidget]:
    parts: list[QWidget] = []
    if details.questions:
        parts.append(_section(tr("Open questions")))
        parts += [_said(row.text, told.question_by(row)) for row in details.questions]
    if details.touches:
        parts.append(_section(tr("Said about this visit")))
        parts += [_said(*told.touch(row, details.zone)) for row in details.touches]
    if details.notes:
        parts.append(_section(tr("Notes")))
        parts += [_said(row.text, told.note_by(row)) for row in details.notes]
    return parts


def _money(details: VisitDetails) -> list[QWidget]:
    lines = [(*told.price_line(line), line.amount_minor) for line in details.lines]
    tips = [meaning(line.line) for line in details.lines]
    return [
        _section(tr("What this visit costs")),
        _breakdown(lines, tips, details.total_minor, details.currency),
    ]


def _breakdown(
    lines: Iterable[tuple[str, str, int]], tips: Iterable[str], total: int, currency: str
) -> QWidget:
    """Lines of money: name, source and amount, on hover what it is; the total below them."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    number = 0
    for number, ((name, source, amount), tip) in enumerate(zip(lines, tips, strict=True), 1):
        words = _words(f"{name} · {source}" if source else name)
        words.setToolTip(tip)
        if source:
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setText(f"{told.soft(name)} <span style='{_quiet(words)}'>{source}</span>")
        grid.addWidget(words, number, 0)
        right = label(money(amount, currency), selectable=True)
        grid.addWidget(right, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    whole = row(label(tr("Total"), "strong"), None, label(money(total, currency), "title"))
    grid.addLayout(whole, number + 1, 0, 1, 2)
    return table


def _quiet(words: QLabel) -> str:
    """The style of a source: smaller, in ink of the second strength."""
    colour = words.palette().placeholderText().color().name()
    return f"font-size: 11px; color: {colour};"


def _reasons(details: VisitDetails) -> list[QWidget]:
    if details.planned is not None or not details.reasons:
        return []
    parts: list[QWidget] = [_section(tr("Why it has no place"))]
    for reason in details.reasons:
        sentence = why(reason, details.currency)
        parts.append(_words(f"{sentence[:1].upper()}{sentence[1:]}."))
    return parts


def _coming(details: VisitDetails) -> list[QWidget]:
    if not details.coming:
        return []
    made = (_said(*told.coming(row)) for row in details.coming)
    return [_section(tr("Next visits")), *made]


def _how(details: VisitDetails) -> list[QWidget]:
    parts: list[QWidget] = []
    if details.access:
        parts += [_section(tr("How to get in")), _words(details.access)]
    if details.procedure:
        parts += [_section(tr("Procedure")), _words(details.procedure)]
    return parts
