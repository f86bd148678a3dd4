"""The cards of a technician's page: licences, absences, clients, load, calendar."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from statistics import median

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from scheduler.continuity.familiarity import KNOWN_FROM
from scheduler.continuity.licences import FAR
from scheduler.views.desk import Asked
from scheduler.views.team import (
    AwayRow,
    BreakingVisitRow,
    Counting,
    CountingRow,
    LicenceRow,
    SubstitutionRow,
    TechnicianProfile,
    WorkRow,
    WorkSpan,
)
from ui import team_words as words
from ui.days import day_full, month_long
from ui.desk.away_words import AwayLine, absence_span
from ui.listing import listed
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.models.rows import Column, RowsModel
from ui.text import ABSENCES, Said, count, duration, in_digits, money, percent, rounded_money, tr
from ui.widgets.away_list import AwayList
from ui.widgets.basics import Elided, Part, button, column, icon_button, label, row
from ui.widgets.fair_strip import FairStrip
from ui.widgets.link import Link
from ui.widgets.switch import Switch
from ui.widgets.table import ROW_HEIGHT, Table
from ui.widgets.year_strip import YearStrip, month_after

FEW_VISITS = 4
"""Breaking visits that are shown at first."""

ROWS = 8
"""Clients that are in sight at once."""


class Card(QFrame):
    """A card with its title, and beside the title what can be done."""

    def __init__(self, title: str, *beside: Part) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.setAccessibleName(title)
        self.body: QVBoxLayout = column(spacing=8)
        head = row(label(title, "lead"), None, *beside)
        self.setLayout(column(head, self.body, spacing=12, margins=(20, 16, 20, 20)))

    def clear(self) -> None:
        """Take away what is shown."""
        clear(self.body)


def clear(lines: QVBoxLayout) -> None:
    """Take away what stands below each other."""
    while (item := lines.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def line(*parts: Part, spacing: int = 8) -> QWidget:
    """The parts beside each other, as one widget."""
    made = QWidget()
    made.setLayout(row(*parts, spacing=spacing))
    return made


class LicencesCard(Card):
    """Skills, each with its last day; what breaks where a licence ends soon.

    ``renew_wanted`` carries a skill and its last day, ``visit_wanted`` a visit and its day,
    ``client_wanted`` a client, ``roads_wanted`` asks what can be done about planned visits.
    """

    renew_wanted = Signal(str, object)
    visit_wanted = Signal(int, object)
    client_wanted = Signal(int)
    roads_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Skills and licences"))
        self._whole: set[str] = set()
        self._shown: TechnicianProfile | None = None

    def show_profile(self, profile: TechnicianProfile) -> None:
        """Show what somebody may do, licences that end soon first."""
        self._shown = profile
        self.clear()
        near = {licence.skill: licence for licence in profile.licences}
        held = {skill.name: skill.valid_until for skill in profile.form.skills}
        for name in (*near, *sorted(set(held) - set(near), key=str.casefold)):
            if name in held:
                self._skill(name, held[name])
            if name in near:
                self._warning(near[name])
        if any(held.values()) and not near:
            told = tr("No licence ends within {days} days.", days=FAR)
            self.body.addWidget(label(told, "muted", wrap=True))
        if not held:
            self.body.addWidget(label(tr("No skills yet; Edit adds them."), "muted", wrap=True))

    def _skill(self, name: str, until: date | None) -> None:
        told = tr("until {day}", day=day_full(until)) if until else tr("does not run out")
        parts: list[Part] = [Elided(name, "strong", snug=True), None, label(told, "muted")]
        if until is not None:
            renew = button(tr("Renew…"), partial(self.renew_wanted.emit, name, until), kind="link")
            renew.setAccessibleName(tr("Renew {skill}", skill=name))
            parts.append(renew)
        shown = line(*parts, spacing=12)
        shown.setMinimumHeight(CONTROL_HEIGHT - 4)
        self.body.addWidget(shown)

    def _warning(self, licence: LicenceRow) -> None:
        self.body.addWidget(label(tr("{told}.", told=words.licence_told(licence)), "trouble"))
        whole = licence.skill in self._whole or len(licence.visits) <= FEW_VISITS + 1
        for visit in licence.visits if whole else licence.visits[:FEW_VISITS]:
            self.body.addWidget(
                line(12, Link(words.breaking_visit(visit), partial(self._go, visit)), None)
            )
        acts: list[Part] = [12]
        if not whole:
            every = tr("Show all {number}", number=len(licence.visits))
            acts.append(button(every, partial(self._show_all, licence.skill), kind="link"))
        if any(visit.planned for visit in licence.visits):
            acts.append(button(tr("What can be done…"), self.roads_wanted.emit, kind="link"))
        if len(acts) > 1:
            self.body.addWidget(line(*acts, None, spacing=16))

    def _go(self, visit: BreakingVisitRow) -> None:
        if visit.visit_id is None:
            self.client_wanted.emit(visit.client_id)
        else:
            self.visit_wanted.emit(visit.visit_id, visit.day)

    def _show_all(self, skill: str) -> None:
        self._whole.add(skill)
        if self._shown is not None:
            self.show_profile(self._shown)


class AbsencesCard(Card):
    """Absences over twelve months, and those that are not over as a list.

    ``months_wanted`` asks for the absences of other months. ``opened`` carries what an absence is
    asked by, ``taken_out`` the same, ``wanted`` the days of a new one.
    """

    months_wanted = Signal()
    opened = Signal(object)
    taken_out = Signal(object)
    wanted = Signal(object, object)

    def __init__(self, theme: Theme, today: date) -> None:
        self._months = label("", "muted")
        super().__init__(
            tr("Absences"),
            icon_button(theme, "back", tr("Earlier months"), partial(self._turn, -6)),
            self._months,
            icon_button(theme, "forward", tr("Later months"), partial(self._turn, 6)),
        )
        self._today = today
        self.strip = YearStrip(theme, today)
        self.strip.opened.connect(lambda number: self.opened.emit(Asked(absence_id=number)))
        self.strip.wanted.connect(self.wanted)
        record = button(
            tr("Record an absence…"), lambda: self.wanted.emit(self._today, self._today)
        )
        self.listed = column(spacing=0)
        self.body.addWidget(self.strip)
        self.body.addLayout(self.listed)
        self.body.addWidget(line(record, None))
        self._name_months()

    def _turn(self, months: int) -> None:
        self.strip.show_months(month_after(self.strip.first, months))
        self._name_months()
        self.months_wanted.emit()

    def _name_months(self) -> None:
        first, last = month_long(self.strip.first), month_long(self.strip.last)
        self._months.setText(f"{first} – {last}")

    def show_absences(
        self, rows: Sequence[AwayRow], profile: TechnicianProfile, now: datetime
    ) -> None:
        """Show the absences of the months in sight."""
        zone, form = profile.zone, profile.form
        works = {shift.weekday for shift in form.hours or ()}
        self.strip.show_days(words.away_days(rows, zone), zone, works, form.left_on)
        clear(self.listed)
        lines = [
            AwayLine(
                Asked(absence_id=one.id),
                tr(ABSENCES[one.kind]).capitalize(),
                " · ".join(
                    part for part in (absence_span(one.start, one.end, zone), one.note) if part
                ),
                one.start.date(),
            )
            for one in rows
            if one.end > now
        ]
        if lines:
            listed = AwayList(lines)
            # It stands in a card already.
            listed.setProperty("ground", "surface")
            listed.body.setContentsMargins(0, 0, 0, 4)
            listed.change_wanted.connect(self.opened)
            listed.take_out_wanted.connect(self.taken_out)
            self.listed.addWidget(listed)


def client_columns(currency: str) -> tuple[Column[CountingRow], ...]:
    """The columns of those who count on a technician."""
    return (
        Column("Client", lambda one: one.client, lambda one: one.client.casefold(), strong=True),
        Column("Relation", words.tie, words.tie, width=96, hint=words.tie_hint),
        Column(
            "A year",
            lambda one: rounded_money(one.yearly_minor, currency),
            lambda one: one.yearly_minor,
            right=True,
            width=84,
            hint=lambda one: money(one.yearly_minor, currency),
        ),
        Column(
            "Knows",
            lambda one: percent(one.familiarity),
            lambda one: one.familiarity,
            right=True,
            width=80,
            hint=lambda one: tr(
                "How familiar they are with the client; from {share} on no stranger",
                share=percent(KNOWN_FROM),
            ),
        ),
        Column(
            "Who else knows",
            words.others,
            lambda one: len(one.others),
            hint=lambda one: listed(one.others) or tr("Nobody else here knows this client"),
        ),
    )


class ClientsCard(Card):
    """Who counts on somebody. ``client_wanted`` carries the client that is opened."""

    client_wanted = Signal(int)

    def __init__(self, currency: str) -> None:
        super().__init__(tr("Clients who count on them"))
        self._who = Elided(tr("Reading…"), "muted")
        self._rests, self._alone = Elided("", "strong"), Elided("", "trouble")
        self.model = RowsModel(client_columns(currency), self)
        self.table = Table(self.model, tr("Clients who count on them"), sorted_by=-1)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.opened.connect(lambda at: self.client_wanted.emit(self.model.at(at).client_id))
        for part in (self._who, self._rests, self._alone, self.table):
            self.body.addWidget(part)
            part.setVisible(part is self._who)

    def show_counting(self, found: Counting) -> None:
        """Show those who count on him."""
        who, rests, nobody = words.counting_told(found)
        none = tr("No client has them as usual technician or backup yet.")
        self._who.show_text(who if found.clients else none)
        for part, sentence in ((self._rests, rests), (self._alone, nobody)):
            part.show_text(sentence)
            part.setVisible(bool(sentence))
        self.model.show_rows(found.clients)
        self.table.setVisible(bool(found.clients))
        head = self.table.horizontalHeader().height()
        self.table.setFixedHeight(head + 2 + ROW_HEIGHT * min(len(found.clients), ROWS))


Value = Callable[[WorkRow, SubstitutionRow | None], float | None]


def _hours(minutes: float) -> str:
    return duration(round(minutes))


def _whole(number: float) -> str:
    return in_digits(number)


MEASURES: tuple[tuple[Said, Said, Value, Callable[[float], str]], ...] = (
    ("Paid", "Paid minutes of the routes, as they are planned", lambda work, _: work.paid_minutes
     or None, _hours),
    ("On the road", "Minutes of driving, of all paid minutes", lambda work, _: work.drive_share,
     lambda share: percent(share)),
    ("Overtime", "Paid minutes beyond the hours agreed", lambda work, _: work.overtime_minutes
     if work.paid_minutes else None, _hours),
    ("At clients", "Minutes of the visits that were made", lambda work, _: work.visit_minutes,
     _hours),
    ("Visits", "Visits that were made", lambda work, _: work.visits, _whole),
    ("Weekend days", "Saturdays and Sundays on which visits were made",
     lambda work, _: work.weekend_days, _whole),
    ("Came for others", "Visits made to clients whose usual technician was somebody else",
     lambda _, instead: None if instead is None else instead.taken, _whole),
    ("Others for them", "Visits that others made to clients whose usual technician this is",
     lambda _, instead: None if instead is None else instead.given, _whole),
)  # fmt: skip
"""What is compared: its name, what it means, its value, and how that is written."""


class WorkCard(Card):
    """Load and fairness over two spans, each figure with where it lies among colleagues."""

    def __init__(self, theme: Theme) -> None:
        self.switch = Switch((("0", tr("4 weeks")), ("1", tr("12 months"))), tr("Over which time"))
        super().__init__(tr("Load and fairness"), self.switch)
        self.switch.choose("0")
        self.switch.chosen.connect(self._show)
        self._profile: TechnicianProfile | None = None
        self._instead: tuple[tuple[SubstitutionRow, ...], ...] | None = None
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self._lines: list[tuple[QLabel, FairStrip, QLabel]] = []
        for number, (name, meaning, _, _) in enumerate(MEASURES):
            caption, value = label(tr(name), "muted"), label("", "strong")
            strip, told = FairStrip(theme), label("", "small")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for at, part in enumerate((caption, value, strip, told)):
                part.setToolTip(tr(meaning))
                grid.addWidget(part, number, at)
            self._lines.append((value, strip, told))
        self._note = label("", "small", wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self._note)

    def show_work(self, profile: TechnicianProfile) -> None:
        """Show what was done, as far as it is known at once."""
        self._profile = profile
        self._show()

    def show_substitutions(self, spans: tuple[tuple[SubstitutionRow, ...], ...]) -> None:
        """Show who came for whom as well."""
        self._instead = spans
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._profile is None:
            return
        who, at = self._profile.form.id, int(self.switch.key)
        span = self._profile.spans[at]
        instead = None if self._instead is None else {
            one.technician_id: one for one in self._instead[at]
        }  # fmt: skip
        for (value, strip, told), (name, _, of, write) in zip(self._lines, MEASURES, strict=True):
            found = _values(span, instead, of)
            own = found.pop(who or 0, None)
            others = list(found.values())
            value.setText("—" if own is None else write(own))
            strip.show_values(own, others)
            told.setText(_among(others, write))
            value.setAccessibleName(f"{tr(name)}: {value.text()}. {told.text()}")
        self._note.setText(self._told(span))

    def _told(self, span: WorkSpan) -> str:
        days = tr("{first} – {last}.", first=day_full(span.first), last=day_full(span.last))
        kept = max((one.route_days for one in span.rows), default=0)
        out = max((one.days for one in span.rows), default=0)
        if not kept:
            return tr("{days} No routes are kept from then, so that nobody’s pay is known.",
                      days=days)  # fmt: skip
        if kept >= out:
            return days
        return tr("{days} Routes are kept of {kept} alone: pay, drives and overtime are of those.",
                  days=days, kept=count(kept, "day", "days"))  # fmt: skip


def _values(
    span: WorkSpan, instead: dict[int, SubstitutionRow] | None, of: Value
) -> dict[int, float]:
    """A figure of everybody for whom it is known."""
    found = {}
    for work in span.rows:
        nobody = SubstitutionRow(work.technician_id, 0, 0, 0)
        came = None if instead is None else instead.get(work.technician_id, nobody)
        value = of(work, came)
        if value is not None:
            found[work.technician_id] = float(value)
    return found


def _among(others: Sequence[float], write: Callable[[float], str]) -> str:
    """``others 96 – 140, half above 120``."""
    if not others:
        return ""
    least, most = write(min(others)), write(max(others))
    if least == most:
        return tr("others {value}", value=least)
    if len(others) < 3:
        return tr("others {values}", values=", ".join(write(one) for one in sorted(others)))
    return tr("others {least} – {most}, middle {middle}", least=least, most=most,
              middle=write(median(others)))  # fmt: skip


class CalendarCard(Card):
    """How his calendar does. ``feeds_wanted`` asks for the page that has all of it."""

    feeds_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Calendar"), button(tr("Show in Feeds"), self._ask, kind="link"))

    def _ask(self) -> None:
        self.feeds_wanted.emit()

    def show_calendar(self, profile: TechnicianProfile, now: datetime) -> None:
        """Say how his calendar does."""
        self.clear()
        for sentence, trouble in words.calendar_told(profile.calendar, now):
            self.body.addWidget(label(sentence, "trouble" if trouble else "muted", wrap=True))
