"""The client at the top of the desk: who it is, what matters, who came, what to do and why."""

from PySide6.QtWidgets import QWidget

from scheduler.model.kinds import Level
from scheduler.views.desk import VisitRoads
from ui.desk import words
from ui.desk.advice import advice
from ui.look.theme import Theme
from ui.text import LEVELS, SUBJECTS, day_medium, tr
from ui.widgets.basics import column, label, row
from ui.widgets.chips import Dressed, plain_chip
from ui.widgets.flow import Flow
from ui.widgets.who import Faces

FACES_WIDTH = 280


class VisitHead(QWidget):
    """Shows one visit of a question; made anew for each."""

    def __init__(
        self, theme: Theme, visit: VisitRoads, currency: str, zone: str, names: frozenset[str]
    ) -> None:
        super().__init__()
        name = label(words.visit_heading(visit), "title", wrap=True)
        facts = label(words.visit_facts(visit, currency, zone), "muted", wrap=True)
        about = column(name, facts, _matters(theme, visit), spacing=4)
        top = row(spacing=20)
        top.addLayout(about, 1)
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
            top.addWidget(who)
        lead, why = advice(visit, currency, zone, names)
        self.advice = _band(theme, lead, why)
        self.setLayout(column(top, self.advice, spacing=14))


def _matters(theme: Theme, visit: VisitRoads) -> QWidget:
    """What the client said matters, and when he was asked."""
    said = [one for one in visit.priorities if one.level is not Level.OPEN]
    chips: list[QWidget] = [
        plain_chip(theme, tr(SUBJECTS[one.subject]), tr(LEVELS[one.level])) for one in said
    ]
    asked = [one for one in visit.priorities if one.asked_on is not None]
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


def _band(theme: Theme, lead: str, why: str) -> Dressed:
    """The advice on a tinted ground."""
    made = Dressed(
        theme,
        f"{lead} {why}",
        lambda t: (
            f"background: {t.who['usual'].tint}; color: {t.ink1}; border-radius: 8px;"
            " padding: 10px 14px;"
        ),
    )
    made.setWordWrap(True)
    made.setAccessibleName(f"{lead} {why}")
    return made
