"""Why a visit is where it is, with prices of elsewhere, and a question to ask."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from scheduler.views.why import WhyHere, WhyNotRow
from ui.board import why_words
from ui.board.told import soft
from ui.text import ROADS, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import Choice

Question = tuple[int, date]
"""The technician and the day asked about."""


class WhyCard(QWidget):
    """Answers why; ``asked`` carries a question, ``roads_wanted`` asks for all roads there are."""

    asked = Signal(int, object)
    roads_wanted = Signal()

    def __init__(
        self,
        here: WhyHere,
        question: Question | None = None,
        answer: WhyNotRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._here = here
        person, day = question or (here.technician_id, here.day or here.due_on)
        self.people = Choice([(one.id, why_words.person(one)) for one in here.people], person)
        self.people.setAccessibleName(tr("Why not with this technician"))
        self.days = Choice([(one, why_words.day(one)) for one in here.days], day)
        self.days.setAccessibleName(tr("Why not on this day"))
        for choice in (self.people, self.days):
            choice.setMinimumContentsLength(4)
            choice.activated.connect(self._ask)
        self._answer = label("", wrap=True, selectable=True)
        self._answer.hide()
        self.roads = button(tr("Show the roads"), self.roads_wanted.emit)
        self.roads.setToolTip(tr(ROADS))
        self.roads.hide()
        self.setLayout(column(*self._parts(), spacing=6))
        if answer is not None:
            self.show_answer(answer)

    def _parts(self) -> Iterable[QWidget | int]:
        here = self._here
        yield label(tr("Why here, why this person"), "label", wrap=True)
        yield _words(why_words.why_person(here))
        yield from self._prices(
            why_words.others_title(here),
            [why_words.other_person(one, here.currency) for one in here.others],
        )
        yield 2
        yield _words(why_words.why_day(here))
        yield from self._prices(
            why_words.days_title(here),
            [why_words.other_day(one, here) for one in here.other_days],
        )
        yield 2
        yield label(tr("Why not …?"), "label", wrap=True)
        picked = row(self.people, self.days, spacing=6)
        picked.setStretch(0, 3)
        picked.setStretch(1, 2)
        holder = QWidget()
        holder.setLayout(picked)
        yield holder
        yield self._answer
        beside = QWidget()
        beside.setLayout(row(self.roads, None))
        yield beside

    def _prices(self, title: str, lines: list[tuple[str, str]]) -> Iterable[QWidget]:
        if title:
            yield _words(title, "small")
        if lines:
            yield _table(lines)

    def show_answer(self, answer: WhyNotRow) -> None:
        """Say why not, and offer the roads where there are any."""
        told = why_words.answer(answer, self._here.currency, self._here.zone)
        self._answer.setText(soft(told))
        self._answer.setAccessibleName(told)
        self._answer.show()
        self.roads.setVisible(answer.is_possible and self._here.technician_id is not None)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._answer, told))

    def say(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._answer.setText(sentence)
        self._answer.show()
        self.roads.hide()

    @Slot()
    def _ask(self) -> None:
        person, day = self.people.value, self.days.value
        if isinstance(person, int) and isinstance(day, date):
            self.asked.emit(person, day)


def _words(text: str, role: str = "") -> QWidget:
    made = label(soft(text), role, wrap=True, selectable=True)
    made.setAccessibleName(text)
    return made


def _table(lines: list[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for number, (words, amount) in enumerate(lines):
        grid.addWidget(_words(words), number, 0)
        right = label(amount, selectable=True)
        grid.addWidget(right, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    return made
