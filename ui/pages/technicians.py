"""The technicians of the office, and the way into each of them."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.views.search import FoundRow
from scheduler.views.team import TeamRow, TechnicianProfile
from ui import team_words as words
from ui.days import day_full
from ui.dialogs.licence import LicenceDialog
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.page import EmptyState, OfficePicker, Page
from ui.pages.recorder import Recorder
from ui.pages.technician_profile import TechnicianProfileView
from ui.pages.technician_view import TechnicianFacts, TechnicianView, hours_grid, read_technician
from ui.pages.wage_band import WageBand
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import count, tr
from ui.widgets.basics import button, column, header, label
from ui.widgets.drill import Drill
from ui.widgets.form_view import close_forms
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.table import Table

if TYPE_CHECKING:
    from ui.dialogs.place import TilesOf


def technician_columns(zone: str) -> tuple[Column[TeamRow], ...]:
    """The columns of the list; absences are told in the office's ``zone``."""
    return (
        Column(
            "Name",
            lambda row: row.name,
            lambda row: row.name.casefold(),
            width=168,
            strong=True,
        ),
        Column(
            "Skills and licences",
            words.skills,
            # What ends first is looked for, then what nobody has.
            lambda row: (row.licences[0].days_left if row.licences else NEVER, words.skills(row)),
            hint=words.skills_hint,
            trouble=lambda row: bool(row.licences),
        ),
        Column(
            "Usual for",
            lambda row: str(row.usual_for),
            lambda row: row.usual_for,
            right=True,
            width=84,
            hint=lambda row: tr("Clients whose usual technician this is, declared or by history"),
        ),
        Column(
            "This week",
            lambda row: words.load(row.paid_minutes, row.week_minutes),
            lambda row: row.paid_minutes / row.week_minutes if row.week_minutes else None,
            right=True,
            width=116,
            hint=lambda row: tr("Paid hours as planned, of those there are without absences"),
        ),
        Column(
            "Away next",
            lambda row: words.away(row.away, zone),
            lambda row: None if row.away is None else row.away.start,
            width=228,
        ),
        Column(
            "Calendar",
            lambda row: words.calendar(row.calendar),
            lambda row: words.calendar(row.calendar),
            width=104,
            trouble=lambda row: words.calendar_troubled(row.calendar),
        ),
    )


NEVER = 10**6
"""More days than any licence that is told of has left."""


class TechniciansPage(Page):
    """A list; a technician's page opens above it, and his form above that.

    ``import_wanted`` asks for the import page. ``technician_opened`` carries the technician whose
    page is shown, ``client_wanted`` a client, ``visit_wanted`` a visit and its day,
    ``feeds_wanted`` a technician whose calendar is asked for, ``question_wanted`` what the desk is
    asked about, ``handover_wanted`` who passes his clients on, ``undo_offered`` what was just done.
    """

    import_wanted = Signal()
    technician_opened = Signal(int)
    client_wanted = Signal(int)
    visit_wanted = Signal(int, object)
    feeds_wanted = Signal(int)
    question_wanted = Signal(object)
    handover_wanted = Signal(int)
    undo_offered = Signal(str)
    watches: ClassVar[frozenset[str]] = frozenset(
        (
            *("technician", "technician_skill", "working_hours", "relation", "absence", "visit"),
            *("assignment", "route", "agreement", "client", "service_type", "office"),
            "price_book",
        )
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self._renewing: LicenceDialog | None = None
        self._tiles: TilesOf = ("", "")
        self.model = RowsModel(technician_columns(schedule.office.zone), self)
        self.table = Table(self.model, tr("Technicians"))
        self.table.opened.connect(self._open_row)
        self._count = label("", "muted")
        self._everybody = QCheckBox(tr("With those who left"))
        self._everybody.toggled.connect(self.refresh)
        self.add = button(
            tr("Add technician"), self.open_new, kind="primary", theme=theme, icon="add"
        )
        empty = EmptyState(
            theme,
            "technicians",
            tr("No technicians yet"),
            tr("Add who does the visits: hours, skills and where the day begins."),
            button(tr("Import a list"), self.import_wanted.emit, theme=theme, icon="import"),
            button(tr("Add technician"), self.open_new, theme=theme, icon="add"),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(self.table)
        self._shown.addWidget(empty)
        head = header(
            tr("Technicians"),
            OfficePicker(schedule, theme),
            self._count,
            None,
            self._everybody,
            8,
            button(tr("Import"), self.import_wanted.emit, theme=theme, icon="import"),
            self.add,
        )
        listing = QWidget()
        self.unpaid = WageBand(ops, schedule)
        self.unpaid.given.connect(self.undo_offered)
        listing.setLayout(column(head, self.unpaid, self._shown, spacing=0))
        self.drill = Drill(listing)
        self.recorder = self._make_recorder()
        self.setLayout(column(self.drill, spacing=0))
        self.setFocusProxy(self.table)

    def _make_recorder(self) -> Recorder:
        made = Recorder(self.ops, self.schedule, self.theme, self)
        made.hit.connect(lambda asked, _title: self.question_wanted.emit(asked))
        made.missed.connect(lambda _asked, told: self.undo_offered.emit(told))
        made.taken_out.connect(lambda _asked, told: self.undo_offered.emit(told))
        made.said.connect(self.said)
        return made

    @override
    def remember(self, settings: Settings) -> None:
        self._tiles = (settings.tiles, settings.tile_credit)

    @override
    def show_found(self, found: FoundRow) -> None:
        if found.technician_id is not None:
            self.open_technician(found.technician_id)

    @override
    @Slot()
    def refresh(self) -> None:
        """Read the list again, and what is shown above it."""
        if self._reading is not None:
            self._reading.cancel()
        self.unpaid.read()
        team, office = self.schedule.app.team, self.schedule.office
        everybody = self._everybody.isChecked()
        self.model.columns = technician_columns(office.zone)
        self._reading = self.ops.read(
            lambda: team.technicians(office.id, everybody=everybody), self._show
        )
        for at in range(1, self.drill.count()):
            view = self.drill.widget(at)
            if isinstance(view, TechnicianProfileView):
                view.reread()

    def _show(self, rows: tuple[TeamRow, ...]) -> None:
        chosen = self.table.currentIndex()
        kept = self.model.at(chosen).id if chosen.isValid() else None
        self.model.show_rows(rows)
        at = self.model.find(lambda row: row.id == kept)
        if at >= 0:
            self.table.selectRow(at)
        self._count.setText(count(len(rows), "technician", "technicians"))
        self._shown.setCurrentIndex(0 if rows else 1)

    @Slot(QModelIndex)
    def _open_row(self, index: QModelIndex) -> None:
        self.open_technician(self.model.at(index).id)

    def open_technician(self, technician_id: int) -> None:
        """Show the page of a technician."""
        team = self.schedule.app.team
        self.ops.read(lambda: team.profile(technician_id), self._open)

    def _open(self, profile: TechnicianProfile) -> None:
        if not close_forms(self.drill):
            return
        view = TechnicianProfileView(self.ops, self.theme, self.schedule.app, profile)
        who = view.technician_id
        view.left.connect(self.drill.pop)
        view.edit_wanted.connect(lambda: self._read_form(who))
        view.renew_wanted.connect(partial(self._ask_renewal, who))
        view.visit_wanted.connect(self.visit_wanted)
        view.client_wanted.connect(self.client_wanted)
        view.feeds_wanted.connect(self.feeds_wanted)
        view.question_wanted.connect(self.question_wanted)
        view.handover_wanted.connect(self.handover_wanted)
        view.absence_opened.connect(self.recorder.change)
        view.absence_taken_out.connect(self.recorder.take_out)
        view.absence_wanted.connect(partial(self.recorder.ask_who, who))
        self.drill.push_soon(view)
        self.technician_opened.emit(who)

    # The form.

    @Slot()
    def open_new(self) -> None:
        """Show an empty form for a new technician."""
        if close_forms(self.drill):
            self._read_form(None)

    def edit_technician(self, technician_id: int) -> None:
        """Show the form of a technician."""
        if close_forms(self.drill):
            self._read_form(technician_id)

    def show_list(self) -> None:
        """Go back to the list, unless a form has changes that are not saved."""
        close_forms(self.drill)

    def _read_form(self, technician_id: int | None) -> None:
        app, office = self.schedule.app, self.schedule.office
        self.ops.read(lambda: read_technician(app, technician_id, office), self._prepare_form)

    def _prepare_form(self, facts: TechnicianFacts) -> None:
        """Make the hours first, which are half of the form, and hear keys and mouse before more."""
        hours = hours_grid(facts)
        QTimer.singleShot(0, hours, partial(self._open_form, facts, hours))

    def _open_form(self, facts: TechnicianFacts, hours: HoursGrid) -> None:
        app = self.schedule.app
        view = TechnicianView(self.ops, self.theme, app, facts, hours, self._tiles)
        view.left.connect(self.drill.pop)
        view.saved.connect(self._saved)
        QTimer.singleShot(0, view, partial(self._push_form, view))

    def _push_form(self, view: TechnicianView) -> None:
        view.lay_out()
        self.drill.push_soon(view)

    @Slot()
    def _saved(self) -> None:
        view = self.sender()
        another = isinstance(view, TechnicianView) and view.another
        self.drill.pop()
        self.said.emit(tr("The technician is saved."), "done")
        if another:
            self.open_new()

    # Licences.

    def _ask_renewal(self, technician_id: int, skill: str, last_day: date) -> None:
        dialog = LicenceDialog(self.theme, skill, last_day, self)
        self._renewing = dialog
        dialog.accepted.connect(lambda: self._renew(technician_id, skill, dialog.day))
        dialog.rejected.connect(self._forget_dialog)
        dialog.open()

    def _renew(self, technician_id: int, skill: str, until: date) -> None:
        app = self.schedule.app
        told = tr("{skill} holds until {day}.", skill=skill, day=day_full(until))
        self.ops.write(
            lambda: renew(app, technician_id, skill, until),
            partial(self._renewed, told),
            self._refused,
        )

    def _renewed(self, told: str, _id: int) -> None:
        self._forget_dialog()
        self.undo_offered.emit(told)

    def _refused(self, problem: UserError) -> None:
        if self._renewing is not None:
            self._renewing.tell(str(problem))
            self._renewing.open()

    @Slot()
    def _forget_dialog(self) -> None:
        if self._renewing is not None:
            self._renewing.deleteLater()
            self._renewing = None


def renew(app: Application, technician_id: int, skill: str, until: date) -> int:
    """Let a licence hold longer; call it off the GUI thread."""
    form = app.records.technician_form(technician_id)
    skills = tuple(
        replace(held, valid_until=until) if held.name == skill else held for held in form.skills
    )
    return app.records.save_technician(replace(form, skills=skills))
