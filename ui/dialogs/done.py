"""A visit that was made: when, by whom, and what the next one must know. Filled in by keyboard."""

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.dates.localtime import from_minutes, wall_minute, wall_to_minutes
from scheduler.views.board import VisitDetails
from scheduler.views.marks import AskedForm, DoneForm
from scheduler.views.records import TechnicianListRow
from ui.board.words import along
from ui.days import clock_span, day_medium
from ui.dialogs.record import RecordDialog
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import column, label, row
from ui.widgets.fields import Choice, DayEdit, TimeEdit, line_edit
from ui.widgets.forms import named


class DoneDialog(RecordDialog):
    """Asks what became of a visit; everything but what was learned is filled in as planned.

    The focus begins at the outcome, so that nothing else needs to be touched. ``me`` is who
    answers what the client waits for, unless another name is given.
    """

    def __init__(
        self,
        theme: Theme,
        details: VisitDetails,
        technicians: Sequence[TechnicianListRow],
        now: datetime,
        me: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Done"), tr("Done"), "", parent)
        self._visit_id, self._zone, self._now, self._me = details.visit_id, details.zone, now, me
        planned = details.planned
        self.day = DayEdit(theme, self._local(planned.start if planned else now))
        self.start = TimeEdit(wall_minute(planned.start, self._zone) if planned else None)
        self.end = TimeEdit(wall_minute(planned.end, self._zone) if planned else None)
        self.who = Choice(
            [(one.id, one.name) for one in technicians],
            details.technician_id,
            searchable=True,
            placeholder=tr("A part of the name"),
        )
        self.outcome = line_edit(placeholder=tr("In a few words"), longest=1000)
        self.learned = line_edit(
            placeholder=tr("For whoever comes next: keys, dogs, what to look at"), longest=1000
        )
        self.waits = line_edit(placeholder=tr("A question, an offer, a call"), longest=1000)
        self.owner = line_edit(me)
        self.answer_by = DayEdit(theme, placeholder=tr("no date"))
        self.recommended = line_edit(placeholder=tr("What the client could do"), longest=1000)
        self._lay_out(details)
        self.outcome.setFocus()

    def _lay_out(self, details: VisitDetails) -> None:
        times = row(named(tr("From"), self.start), named(tr("To"), self.end), spacing=12)
        if details.planned is None:
            times.insertWidget(0, named(tr("Day"), self.day))
        times.addWidget(named(tr("Who came"), self.who), 1)
        owner = row(spacing=12)
        owner.addWidget(named(tr("Who answers"), self.owner), 1)
        owner.addWidget(named(tr("By"), self.answer_by), 1)
        self.lay_out(
            _held(column(*_head(details), spacing=2)),
            _held(times),
            named(tr("Outcome"), self.outcome),
            named(tr("What did you learn?"), self.learned),
            named(tr("What does the client wait for?"), self.waits),
            _held(owner),
            named(tr("What was recommended?"), self.recommended),
            note="",
        )

    @property
    @override
    def problem(self) -> str:
        if self.who.value is None:
            return tr("Choose who came.")
        if self.day.day is None:
            return tr("Give the day.")
        if self.start.minutes is None or self.end.minutes is None:
            return tr("Give both times, such as 8:00.")
        if self.end.minutes <= self.start.minutes:
            return tr("The visit ends before it begins; check the times.")
        if self._at(self.start.minutes) > self._now:
            return tr("That is still to come; give the time at which somebody came.")
        if self.answer_by.wrong:
            return tr("Give the day by which the client is answered, or none.")
        return ""

    def form(self) -> DoneForm:
        """What was entered; only where nothing is wrong."""
        who = self.who.value
        assert isinstance(who, int)
        waits = self.waits.text().strip()
        asked = AskedForm(waits, self.owner.text().strip() or self._me, self.answer_by.day)
        return DoneForm(
            self._visit_id,
            start=self._at(self.start.minutes or 0),
            end=self._at(self.end.minutes or 0),
            technician_id=who,
            outcome=self.outcome.text(),
            learned=_said(self.learned.text()),
            questions=(asked,) if waits else (),
            recommended=_said(self.recommended.text()),
        )

    def _at(self, wall: int) -> datetime:
        day = self.day.day or self._local(self._now)
        return from_minutes(day, wall_to_minutes(day, wall, self._zone), self._zone)

    def _local(self, instant: datetime) -> date:
        return instant.astimezone(ZoneInfo(self._zone)).date()


def _head(details: VisitDetails) -> tuple[QWidget, ...]:
    """Whose visit it is, and what was planned."""
    whose = label(details.client, "lead", wrap=True)
    if details.planned is None or details.technician is None:
        return whose, label(tr("{service}, had no place", service=details.service), "small")
    day = details.planned.start.astimezone(ZoneInfo(details.zone)).date()
    planned = tr(
        "{service}, planned {day}, {span} with {technician}",
        service=details.service,
        day=day_medium(day),
        span=clock_span(details.planned.start, details.planned.end, details.zone),
        technician=details.technician,
    )
    lines = (whose, label(planned, "small", wrap=True))
    if not details.along:
        return lines
    along_too = tr("{who}; that is noted as well.", who=along(details.along))
    return *lines, label(along_too, "small", wrap=True)


def _held(layout: object) -> QWidget:
    made = QWidget()
    made.setLayout(layout)  # type: ignore[arg-type]
    return made


def _said(text: str) -> tuple[str, ...]:
    return (text.strip(),) if text.strip() else ()
