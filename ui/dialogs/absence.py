"""Who cannot work, from when to when: recorded in a few seconds."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from scheduler.dates.localtime import from_minutes, midnight_utc, wall_to_minutes
from scheduler.model.kinds import AbsenceKind
from scheduler.views.records import AbsenceForm, TechnicianListRow
from ui.days import clock, clock_minutes
from ui.dialogs.record import RecordDialog
from ui.look.theme import Theme
from ui.text import ABSENCES, tr
from ui.widgets.basics import label, row
from ui.widgets.day_span import DaySpan
from ui.widgets.fields import Choice, TimeEdit
from ui.widgets.forms import named

KINDS = (AbsenceKind.SICK, AbsenceKind.HOLIDAY, AbsenceKind.TRAINING, AbsenceKind.LATE)
MORNING, EVENING = 8 * 60, 17 * 60
TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class AbsenceChosen:
    """What is known of a new absence before it is asked for."""

    technician_id: int | None = None
    first: date | None = None
    last: date | None = None

    @property
    def kind(self) -> AbsenceKind:
        """What it most likely is: who is ill today does not choose days on a calendar."""
        return AbsenceKind.SICK if self.first is None else AbsenceKind.HOLIDAY


NOTHING_CHOSEN = AbsenceChosen()


class AbsenceDialog(RecordDialog):
    """Asks for an absence; whole days, the last included, unless part of a day is wanted.

    Whoever runs late does so from ``now`` on, and is free again at a time of the same day.
    ``kept`` is an absence to be changed; whose it is, and since when one is late, stays. Of a new
    one ``chosen`` is shown at first.
    """

    def __init__(
        self,
        theme: Theme,
        technicians: Sequence[TechnicianListRow],
        now: datetime,
        zone: str,
        parent: QWidget | None = None,
        *,
        kept: AbsenceForm | None = None,
        chosen: AbsenceChosen = NOTHING_CHOSEN,
    ) -> None:
        super().__init__(
            tr("Somebody is away") if kept is None else tr("Change dates"),
            tr("Record") if kept is None else tr("Save"),
            kept.note if kept is not None else "",
            parent,
        )
        self._zone = zone
        late = kept is not None and kept.kind is AbsenceKind.LATE
        self._since = kept.start if kept is not None and late else now
        self._make_fields(theme, technicians, now)
        if kept is not None:
            self._put(kept)
        else:
            self._put_chosen(chosen)
        self.lay_out(
            named(tr("Technician"), self.who),
            named(tr("Why"), self.kind),
            self.days,
            self.part,
            self._hours,
            self._free,
        )
        self.part.toggled.connect(self._turn)
        self.kind.currentIndexChanged.connect(self._turn)
        self._turn()
        self._first_field(kept).setFocus()

    def _make_fields(
        self, theme: Theme, technicians: Sequence[TechnicianListRow], now: datetime
    ) -> None:
        self.who = Choice(
            [(one.id, one.name) for one in technicians],
            searchable=True,
            placeholder=tr("A part of the name"),
        )
        self.kind = Choice([(kind, tr(ABSENCES[kind]).capitalize()) for kind in KINDS], KINDS[0])
        today = self._day(now)
        self.days = DaySpan(theme, today, today)
        self.part = QCheckBox(tr("Only part of the day"))
        self.start, self.end = TimeEdit(MORNING), TimeEdit(EVENING)
        self._hours = QWidget()
        self._hours.setLayout(
            row(named(tr("From"), self.start), named(tr("To"), self.end), None, spacing=12)
        )
        self.free_at = TimeEdit()
        self.free_at.setPlaceholderText(self._in_an_hour())
        since = tr("Late from {time} on; the visit under way goes on.", time=self._since_words)
        self._free = named(tr("Free again at"), self.free_at, label(since, "small", wrap=True))

    def _put(self, kept: AbsenceForm) -> None:
        """Show an absence as it was recorded."""
        self.who.choose(kept.technician_id)
        self.who.setEnabled(False)
        self.kind.choose(kept.kind)
        if kept.kind is AbsenceKind.LATE:
            self.free_at.put(self._wall(kept.end))
            return
        start, end = self._wall(kept.start), self._wall(kept.end)
        whole = not start and not end
        self.days.first.put(self._day(kept.start))
        self.days.last.put(self._day(kept.end - TICK if whole else kept.end))
        self.part.setChecked(not whole)
        if not whole:
            self.start.put(start)
            self.end.put(end)

    def _put_chosen(self, chosen: AbsenceChosen) -> None:
        if chosen.technician_id is not None:
            self.who.choose(chosen.technician_id)
        if chosen.first is not None:
            self.kind.choose(chosen.kind)
            self.days.first.put(chosen.first)
            self.days.last.put(chosen.last or chosen.first)

    def _first_field(self, kept: AbsenceForm | None) -> QWidget:
        if kept is None:
            return self.who if self.who.value is None else self.kind
        return self.free_at if self._late else self.days

    @property
    def _late(self) -> bool:
        return self.kind.value is AbsenceKind.LATE

    @Slot()
    def _turn(self) -> None:
        """Show what is to be entered for the kind chosen."""
        late, part = self._late, self.part.isChecked()
        self.days.setVisible(not late)
        self.part.setVisible(not late)
        self._hours.setVisible(part and not late)
        self._free.setVisible(late)
        self.tell("")

    @property
    @override
    def problem(self) -> str:
        if self.who.value is None:
            return tr("Choose who is away.")
        return self._late_problem() if self._late else self._days_problem()

    def _late_problem(self) -> str:
        if self.free_at.minutes is None:
            return tr("Give the time, such as {time}.", time=self._in_an_hour())
        if self._free_again() <= self._since:
            return tr(
                "The delay begins at {time}; free again can only be later.",
                time=self._since_words,
            )
        return ""

    def _days_problem(self) -> str:
        if self.days.problem or not self.part.isChecked():
            return self.days.problem
        start, end = self.start.minutes, self.end.minutes
        if start is None or end is None:
            return tr("Give both times, such as 8:00.")
        first, last = self.days.days
        if last == first and end <= start:
            return tr("The absence ends before it begins; turn the times round.")
        return ""

    def form(self) -> AbsenceForm:
        """The absence as entered; only where nothing is wrong."""
        who, kind = self.who.value, self.kind.value
        assert isinstance(who, int)
        assert isinstance(kind, AbsenceKind)
        return AbsenceForm(who, *self._span(), kind, self.note.text())

    def _span(self) -> tuple[datetime, datetime]:
        if self._late:
            return self._since, self._free_again()
        first, last = self.days.days
        if self.part.isChecked():
            return self._at(first, self.start.minutes or 0), self._at(last, self.end.minutes or 0)
        return midnight_utc(first, self._zone), midnight_utc(last + timedelta(days=1), self._zone)

    def _free_again(self) -> datetime:
        return self._at(self._day(self._since), self.free_at.minutes or 0)

    def _in_an_hour(self) -> str:
        """A time that may be meant, on the quarter."""
        return clock_minutes((self._wall(self._since) + 74) // 15 * 15)

    @property
    def _since_words(self) -> str:
        return clock(self._since, self._zone)

    def _at(self, day: date, wall: int) -> datetime:
        return from_minutes(day, wall_to_minutes(day, wall, self._zone), self._zone)

    def _day(self, instant: datetime) -> date:
        return instant.astimezone(ZoneInfo(self._zone)).date()

    def _wall(self, instant: datetime) -> int:
        local = instant.astimezone(ZoneInfo(self._zone))
        return local.hour * 60 + local.minute
