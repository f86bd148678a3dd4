"""The form of a technician: who, from where, when, with which skills, at what wage."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.views.records import OfficeForm, OfficeRow, TechnicianForm
from ui.dialogs.place import TilesOf
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.place_fields import PlaceFields
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.fields import DayEdit, MoneyEdit, line_edit, text_area
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, in_columns, section
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.skill_list import SkillList


@dataclass(frozen=True, slots=True)
class TechnicianFacts:
    """What the form of a technician shows and offers."""

    form: TechnicianForm
    office: OfficeForm
    skills: tuple[str, ...]


def read_technician(
    app: Application, technician_id: int | None, office: OfficeRow
) -> TechnicianFacts:
    """Read what the form needs; call it off the GUI thread."""
    form = (
        TechnicianForm(office_id=office.id, name="")
        if technician_id is None
        else app.records.technician_form(technician_id)
    )
    return TechnicianFacts(form, app.records.office_form(office.id), app.records.skills())


def hours_grid(facts: TechnicianFacts) -> HoursGrid:
    """The weekly hours of a technician, or of his office where he has none of his own."""
    own = facts.form.hours
    return HoursGrid(facts.office.hours if own is None else own)


class TechnicianView(FormView[TechnicianForm]):
    """A technician as he is edited.

    So that keys and mouse are heard in between, it is made in three turns: ``hours`` beforehand,
    the fields, and their places by ``lay_out``.
    """

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        facts: TechnicianFacts,
        hours: HoursGrid,
        tiles: TilesOf = ("", ""),
    ) -> None:
        form = facts.form
        super().__init__(ops, theme, form.name or tr("New technician"), tr("Technicians"))
        self._app, self._facts = app, facts
        self.name = line_edit(form.name)
        self.name.textChanged.connect(
            lambda text: self.title.show_text(text.strip() or tr("New technician"))
        )
        self._number = line_edit(form.external_id or "", longest=80)
        self._phone = line_edit(form.phone, longest=40)
        self._email = line_edit(form.email)
        self.home = PlaceFields(ops, theme, app, form.office_id, self.form, form.home, tiles)
        self._wage = MoneyEdit(form.wage_minor, facts.office.currency)
        self._left = DayEdit(theme, form.left_on, placeholder=tr("still here"))
        self._notes = text_area(form.notes, lines=3)
        self._skills = SkillList(theme, facts.skills, form.skills)
        self._as_office = QCheckBox(tr("The hours of the office"))
        self._as_office.setChecked(form.hours is None)
        self._hours = hours
        self._hours.setEnabled(form.hours is not None)
        self._as_office.toggled.connect(lambda on: self._hours.setEnabled(not on))
        if form.id is None:
            self.offer_another()
        self._cards = (
            (self._person_section(), self._home_section(), self._work_section()),
            (self._hours_section(), self._skills_section()),
        )

    def lay_out(self) -> None:
        """Put the fields in their places, once; it takes as long as making them."""
        self.fill(in_columns(*self._cards), self.name)

    def _person_section(self) -> QWidget:
        form = self.form
        return section(
            tr("Technician"),
            beside(
                form.field(tr("Name"), self.name, self._name_missing),
                form.field(tr("Number"), self._number, hint=tr("Yours, from your list")),
                shares=(5, 2),
            ),
            beside(form.field(tr("Phone"), self._phone), form.field(tr("Email"), self._email)),
        )

    def _home_section(self) -> QWidget:
        return section(
            tr("Home"),
            *self.home.widgets(),
            hint=tr("Where the day’s route begins and ends."),
        )

    def _work_section(self) -> QWidget:
        form = self.form
        return section(
            tr("Work"),
            beside(
                form.field(
                    tr("Wage an hour, {currency}", currency=self._facts.office.currency),
                    self._wage,
                    lambda: self._wage.problem,
                ),
                form.field(
                    tr("Left on"),
                    self._left,
                    lambda: tr("That is no day; write 24 Nov 2026.") if self._left.wrong else "",
                    hint=tr("The first day away for good"),
                ),
            ),
            form.field(tr("Notes"), self._notes),
        )

    def _hours_section(self) -> QWidget:
        told = label("", "trouble", wrap=True)
        told.hide()
        self.form.watch(
            self._hours,
            told,
            lambda: "" if self._as_office.isChecked() else self._hours.problem(),
        )
        self.form.watch(self._as_office)
        return section(tr("Weekly hours"), self._as_office, self._hours, told)

    def _skills_section(self) -> QWidget:
        told = label("", "trouble", wrap=True)
        told.hide()
        self.form.watch(self._skills, told, self._skills.problem)
        self._skills.changed.connect(self.form.changed)
        return section(
            tr("Skills and licences"),
            self._skills,
            told,
            hint=tr("After its last day a licence opens no door; the plan knows."),
        )

    def _name_missing(self) -> str:
        return "" if self.name.text().strip() else tr("The technician needs a name.")

    @override
    def value(self) -> TechnicianForm:
        """The technician as the fields say."""
        return replace(
            self._facts.form,
            name=self.name.text().strip(),
            external_id=self._number.text().strip() or None,
            phone=self._phone.text().strip(),
            email=self._email.text().strip(),
            home=self.home.value(),
            wage_minor=self._wage.minor or 0,
            skills=self._skills.skills(),
            hours=None if self._as_office.isChecked() else self._hours.hours(),
            left_on=self._left.day,
            notes=self._notes.toPlainText().strip(),
        )

    @override
    def store(self, value: TechnicianForm) -> int:
        """Save the technician."""
        return self._app.records.save_technician(value)
