"""The page of a technician: what he may do, when he is away, who counts on him, how he fares."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from scheduler.app import Application
from scheduler.views.desk import Asked
from scheduler.views.team import AwayRow, TechnicianProfile
from ui import team_words as words
from ui.days import day_full
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.technician_cards import (
    AbsencesCard,
    CalendarCard,
    ClientsCard,
    LicencesCard,
    WorkCard,
)
from ui.text import phone, tr
from ui.widgets.basics import Elided, button, column, frame, icon_button, row, way_back
from ui.widgets.forms import in_columns
from ui.widgets.help_button import HelpButton


class TechnicianProfileView(QWidget):
    """A technician. It reads more by itself, and changes nothing.

    The cards are filled one in a turn, so that keys and mouse are heard in between.
    ``edit_wanted`` asks for the form, ``renew_wanted`` carries a licence and its last day,
    ``question_wanted`` what can be done about something, ``absence_opened`` and
    ``absence_taken_out`` what an absence is asked by, ``absence_wanted`` the days of a new one,
    ``handover_wanted`` asks for who takes over.
    """

    left = Signal()
    edit_wanted = Signal()
    renew_wanted = Signal(str, object)
    visit_wanted = Signal(int, object)
    client_wanted = Signal(int)
    feeds_wanted = Signal(int)
    question_wanted = Signal(object)
    absence_opened = Signal(object)
    absence_taken_out = Signal(object)
    absence_wanted = Signal(object, object)
    handover_wanted = Signal(int)

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, profile: TechnicianProfile
    ) -> None:
        super().__init__()
        self._ops, self._app, self.profile = ops, app, profile
        assert profile.form.id is not None
        self.technician_id = profile.form.id
        self._turns: list[Callable[[], None]] = []
        self.title = Elided("", "title")
        self._facts = Elided("", "muted")
        self.licences = LicencesCard()
        self.absences = AbsencesCard(theme, profile.today)
        self.calendar = CalendarCard()
        self.clients = ClientsCard(profile.currency)
        self.work = WorkCard(theme)
        self.body = in_columns(
            (self.licences, self.absences, self.calendar, _room()),
            (self.clients, self.work, _room()),
        )
        self._leaves = Elided("", "strong")
        self.handover = button(
            tr("Hand over their clients…"), lambda: self.handover_wanted.emit(self.technician_id)
        )
        leaving = row(margins=(20, 8, 16, 8))
        leaving.addWidget(self._leaves, 1)
        leaving.addWidget(self.handover)
        self._band = frame("band", leaving)
        self._band.hide()
        lacks = Elided(
            tr("No wage is entered: prices take nothing for the time, so visits look cheaper."),
            "strong",
        )
        paying = row(margins=(20, 8, 16, 8))
        paying.addWidget(lacks, 1)
        paying.addWidget(button(tr("Enter a wage…"), self.edit_wanted.emit))
        self._unpaid = frame("band", paying)
        facts = frame("header", row(self._facts, margins=(20, 0, 16, 0)))
        facts.setFixedHeight(36)
        head = self._head(theme)
        self.setLayout(column(head, facts, self._band, self._unpaid, self.body, spacing=0))
        self._connect()
        self._show(profile)

    def _head(self, theme: Theme) -> QWidget:
        page = tr("Technicians")
        self.back = icon_button(theme, "back", tr("Back to {page}", page=page), self.left.emit)
        self.edit = button(tr("Edit"), self.edit_wanted.emit, theme=theme, icon="edit")
        inner = way_back(self.back, page)
        inner.addWidget(self.title, 1)
        inner.addWidget(self.edit)
        inner.addWidget(HelpButton())
        head = frame("header", inner)
        head.setFixedHeight(56)
        return head

    def _connect(self) -> None:
        self.licences.renew_wanted.connect(self.renew_wanted)
        self.licences.visit_wanted.connect(self.visit_wanted)
        self.licences.client_wanted.connect(self.client_wanted)
        self.licences.roads_wanted.connect(
            lambda: self.question_wanted.emit(Asked(technician_id=self.technician_id))
        )
        self.absences.months_wanted.connect(self._read_absences)
        self.absences.opened.connect(self.absence_opened)
        self.absences.taken_out.connect(self.absence_taken_out)
        self.absences.wanted.connect(self.absence_wanted)
        self.calendar.feeds_wanted.connect(lambda: self.feeds_wanted.emit(self.technician_id))
        self.clients.client_wanted.connect(self.client_wanted)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.left)

    @Slot()
    def reread(self) -> None:
        """Read everything again."""
        team, who = self._app.team, self.technician_id
        self._ops.read(lambda: team.profile(who), self._show)

    def _show(self, profile: TechnicianProfile) -> None:
        self.profile = profile
        form = profile.form
        self.title.show_text(form.name)
        facts = (
            form.external_id or "",
            words.hours(form.hours or (), profile.week_minutes),
            phone(form.phone),
            form.email,
            form.home.city,
        )
        self._facts.show_text(" · ".join(part for part in facts if part))
        self._show_leaving(form.left_on)
        here = form.left_on is None or form.left_on > profile.today
        self._unpaid.setVisible(here and not form.wage_minor)
        self._read_absences()
        self._read_rest()
        self._soon(
            partial(self.licences.show_profile, profile),
            partial(self.work.show_work, profile),
            partial(self.calendar.show_calendar, profile, self._app.clock.now()),
        )

    def _show_leaving(self, left_on: date | None) -> None:
        self._band.setVisible(left_on is not None)
        if left_on is None:
            return
        day = day_full(left_on - timedelta(days=1))
        gone = left_on <= self.profile.today
        self.handover.setVisible(not gone)
        sentence = tr("The last day was {day}.", day=day) if gone else tr(
            "The last day is {day}; who counts on them needs somebody else.", day=day
        )  # fmt: skip
        self._leaves.show_text(sentence)

    def _soon(self, *turns: Callable[[], None]) -> None:
        """Do these one after the other, whatever waits in between."""
        begun = bool(self._turns)
        self._turns = list(turns)
        if not begun:
            QTimer.singleShot(0, self, self._next)

    @Slot()
    def _next(self) -> None:
        if self._turns:
            self._turns.pop(0)()
        if self._turns:
            QTimer.singleShot(0, self, self._next)

    @Slot()
    def _read_absences(self) -> None:
        team, who, strip = self._app.team, self.technician_id, self.absences.strip
        first, last = strip.first, strip.last
        self._ops.read(lambda: team.absences(who, first, last), partial(self._show_absences, first))

    def _show_absences(self, first: date, rows: tuple[AwayRow, ...]) -> None:
        # Somebody may have turned to other months meanwhile.
        if self.absences.strip.first == first:
            self.absences.show_absences(rows, self.profile, self._app.clock.now())

    def _read_rest(self) -> None:
        team, who, office = self._app.team, self.technician_id, self.profile.form.office_id
        self._ops.read(lambda: team.counting(who), self.clients.show_counting)
        self._ops.read(lambda: team.substitutions(office), self.work.show_substitutions)


def _room() -> QWidget:
    """Takes the room below the shorter column, so that its cards stay as high as they are."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return made
