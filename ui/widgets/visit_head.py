"""The client at the top of the desk: who it is, what matters, who came, what to do and why."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import Level
from scheduler.views.board import PriorityRow
from scheduler.views.desk import VisitRoads
from ui.days import day_medium
from ui.desk import words
from ui.desk.advice import advice
from ui.look.theme import Theme
from ui.look.tokens import Tokens
from ui.text import LEVELS, SUBJECTS, tr
from ui.widgets.basics import column, label, row
from ui.widgets.chips import Dressed, plain_chip
from ui.widgets.flow import Flow
from ui.widgets.who import Faces

FACES_WIDTH = 280
ROOM_FOR_FACES = 600


class VisitHead(QWidget):
    """Shows one visit of a question; made anew for each."""

    def __init__(
        self, theme: Theme, visit: VisitRoads, currency: str, zone: str, names: frozenset[str]
    ) -> None:
        super().__init__()
        name = label(words.visit_heading(visit), "title", wrap=True)
        facts = label(words.visit_facts(visit, currency, zone), "muted", wrap=True)
        about = column(name, facts, 4, matters(theme, visit.priorities), spacing=4)
        self._top = row(spacing=20)
        self._top.addLayout(about, 1)
        if visit.faces:
            who = QWidget()
            who.setFixedWidth(FACES_WIDTH)
            who.setLayout(
                column(
                    label(tr("Who came, the latest at the right"), "small"),
                    Faces(theme, visit.faces),
                    None,
                    spacing=4,
                )
            )
            self._top.addWidget(who)
        lead, why = advice(visit, currency, zone, names)
        best = visit.roads[0].who if visit.roads else None
        self.advice = _band(theme, lead, why, best)
        self.setLayout(column(self._top, self.advice, spacing=14))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the faces stand below the words."""
        super().resizeEvent(event)
        beside = event.size().width() >= ROOM_FOR_FACES
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._top.setSpacing(20 if beside else 10)


def matters(theme: Theme, priorities: tuple[PriorityRow, ...]) -> QWidget:
    """What the client said matters, and when he was asked."""
    said = [one for one in priorities if one.level is not Level.OPEN]
    chips: list[QWidget] = [
        plain_chip(theme, tr(SUBJECTS[one.subject]), tr(LEVELS[one.level])) for one in said
    ]
    asked = [one for one in priorities if one.asked_on is not None]
    if asked:
        latest = max(asked, key=lambda one: (one.asked_on, one.asked_by))
        assert latest.asked_on is not None
        day = day_medium(latest.asked_on)
        chips.append(plain_chip(theme, tr("Asked {day} by {name}", day=day, name=latest.asked_by)))
    else:
        chips.append(plain_chip(theme, tr("Never asked what matters")))
    holder = QWidget()
    holder.setLayout(Flow(*chips))
    return holder


def _band(theme: Theme, lead: str, why: str, who: Who | None) -> Dressed:
    """The advice on the tint of who comes."""

    def dress(t: Tokens) -> str:
        tint = t.who[who].tint if who is not None else t.faint
        return f"background: {tint}; color: {t.ink1}; border-radius: 8px; padding: 10px 14px;"

    made = Dressed(theme, f"<b>{escape(lead)}</b> {escape(why)}", dress)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setAccessibleName(f"{lead} {why}")
    return made
