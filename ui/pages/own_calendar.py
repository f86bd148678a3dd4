"""A technician’s own calendars beside his feed: how fresh they are, and what has to be decided."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from scheduler.model.kinds import AbsenceKind
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow
from scheduler.views.work import FeedRow
from ui import feed_words as words
from ui.pages.subscriber import Subscriber
from ui.text import ABSENCES, Said, tr
from ui.widgets.basics import button, column, frame, label, row
from ui.widgets.fields import Choice
from ui.widgets.forms import named

KINDS = (AbsenceKind.HOLIDAY, AbsenceKind.TRAINING, AbsenceKind.SICK)
MOST_SHOWN = 12
"""Times that are shown at once; the later ones follow when these are decided."""

ABOUT: Said = (
    "Familiar can read a calendar that the technician keeps, and asks whether the times in it are"
    " absences. Only the times are read, never what they are about."
)


class OwnCalendar(QWidget):
    """Shows the calendars and the times to decide about; ``subscriber`` does what is asked for."""

    def __init__(
        self,
        subscriber: Subscriber,
        feed: FeedRow,
        calendars: Sequence[OwnCalendarRow],
        times: Sequence[BusyRow],
        now: datetime,
    ) -> None:
        super().__init__()
        self._subscriber, self._feed = subscriber, feed
        self._times = times
        lines = column(label(tr("Own calendar"), "label"), spacing=10)
        if not calendars:
            lines.addWidget(label(tr(ABOUT), "small", wrap=True))
        for calendar in calendars:
            lines.addWidget(self._calendar(calendar, now))
        if times:
            lines.addWidget(self._to_decide())
        ignored = sum(calendar.ignored for calendar in calendars)
        if ignored:
            lines.addLayout(self._ignored(ignored))
        acts = [
            button(
                tr("Read a calendar…"), partial(subscriber.ask, feed.technician_id, feed.technician)
            )
        ]
        if calendars:
            acts.append(button(tr("Read again"), partial(subscriber.read_again, calendars)))
        lines.addLayout(row(*acts, None))
        self.setLayout(lines)

    def take_focus(self) -> None:
        """Put the keyboard on what is decided next."""
        found = self.findChildren(QPushButton)
        wanted = (one for one in found if one.property("decides"))
        next(wanted, found[-1]).setFocus()

    def _calendar(self, calendar: OwnCalendarRow, now: datetime) -> QWidget:
        role = "trouble" if calendar.failing_since is not None else "small"
        remove = button(tr("Remove"), partial(self._subscriber.unsubscribe, calendar), kind="link")
        remove.setAccessibleName(tr("Remove {way}", way=calendar.address))
        where = label(calendar.address, "small", wrap=True, selectable=True)
        made = row(spacing=8)
        made.addWidget(where, 1)
        made.addWidget(remove)
        facts = label(words.own_facts(calendar, now), role, wrap=True)
        return frame("card", column(made, facts, spacing=4, margins=(12, 10, 12, 10)))

    def _to_decide(self) -> QWidget:
        lines = column(spacing=8, margins=(12, 10, 12, 12))
        new = [one for one in self._times if one.absence_id is None]
        title = words.to_confirm(len(new)) if new else tr("Absences to look at")
        lines.addWidget(label(title, "strong"))
        if new:
            lines.addWidget(named(tr("Confirm as"), self._kind()))
        if len(new) > 1:
            everything = partial(self._subscriber.confirm, new)
            lines.addLayout(
                row(button(tr("Confirm all {number}", number=len(new)), everything), None)
            )
        for one in self._times[:MOST_SHOWN]:
            lines.addWidget(frame("line"))
            lines.addWidget(self._time(one))
        later = len(self._times) - MOST_SHOWN
        if later > 0:
            lines.addWidget(label(tr("{number} later ones follow.", number=later), "small"))
        return frame("card", lines)

    def _time(self, one: BusyRow) -> QWidget:
        when, hint = words.busy_when(one), words.busy_hint(one)
        if one.absence_id is None:
            acts = (
                self._act(tr("Confirm"), when, partial(self._subscriber.confirm, [one])),
                self._act(tr("Ignore"), when, partial(self._subscriber.ignore, one)),
            )
        else:
            acts = (
                self._act(
                    tr("Remove absence"), when, partial(self._subscriber.remove, one.absence_id)
                ),
                self._act(tr("Keep"), when, partial(self._subscriber.ignore, one)),
            )
        made = QWidget()
        lines = column(label(when, wrap=True), spacing=2)
        if hint:
            lines.addWidget(label(hint, "small", wrap=True))
        lines.addLayout(row(*acts, None, spacing=16))
        made.setLayout(lines)
        return made

    def _act(self, words: str, when: str, on: Callable[[], object]) -> QPushButton:
        made = button(words, on, kind="link")
        made.setAccessibleName(f"{words}: {when}")
        made.setProperty("decides", True)
        return made

    def _kind(self) -> Choice:
        subscriber = self._subscriber
        kinds = [(kind, tr(ABSENCES[kind]).capitalize()) for kind in KINDS]
        choice = Choice(kinds, subscriber.kind)

        def chosen() -> None:
            kind = choice.value
            assert isinstance(kind, AbsenceKind)
            subscriber.kind = kind

        choice.currentIndexChanged.connect(chosen)
        return choice

    def _ignored(self, number: int) -> QHBoxLayout:
        again = partial(self._subscriber.ask_again, self._feed.technician_id)
        told = label(tr("{number} ignored.", number=number), "small")
        return row(told, button(tr("Ask again"), again, kind="link"), None)
