"""The form of an agreement: what is done, how often, for how much, and when one may come."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.model.kinds import HolidayPolicy
from scheduler.views.care import OccurrenceRow, Scope, SiteRow
from scheduler.views.records import AgreementForm, OfficeRow, ServiceRow
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.agreement_reach import ReachSection
from ui.pages.client_reach import chosen_site, site_choice
from ui.pages.first_agreement import first_visit_day
from ui.text import HOLIDAYS, tr
from ui.widgets.fields import Choice, DayEdit, MoneyEdit, TimeEdit, line_edit, number_box
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, scrolled, section
from ui.widgets.rhythm import (
    OWN,
    RHYTHMS,
    bare,
    by_month,
    on_words,
    read_rule,
    rule_problem,
    write_rule,
)
from ui.widgets.service_field import ServiceField, time_problem, window_problem


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """What the form of an agreement shows and offers."""

    form: AgreementForm
    client: str
    services: tuple[ServiceRow, ...]
    currency: str
    coming: tuple[OccurrenceRow, ...] = ()
    sites: tuple[SiteRow, ...] = ()


def read_agreement(
    app: Application, client_id: int, agreement_id: int | None, office: OfficeRow
) -> AgreementFacts:
    """Read what the form needs; call it off the GUI thread."""
    services = app.records.services()
    if agreement_id is None:
        first = services[0] if services else None
        form = AgreementForm(
            client_id=client_id,
            service=first.name if first else "",
            rule="FREQ=MONTHLY",
            start=first_visit_day(app, office),
            minutes=first.minutes if first else 30,
            price_minor=first.price_minor if first else 0,
            tolerance_days=2,
        )
    else:
        form = app.records.agreement_form(agreement_id)
    client = app.care.client(client_id)
    coming = app.care.occurrences(agreement_id) if agreement_id is not None else ()
    return AgreementFacts(form, client.name, services, office.currency, coming, client.sites)


class AgreementView(FormView[AgreementForm]):
    """An agreement as it is edited.

    Of one that gives visits to come it is asked which of them are meant, and shown what changes.
    """

    def __init__(self, ops: Ops, theme: Theme, app: Application, facts: AgreementFacts) -> None:
        form = facts.form
        title = tr("New agreement") if form.id is None else form.service
        super().__init__(ops, theme, title, facts.client)
        self._app, self._facts = app, facts
        self.service = ServiceField(facts.services, form.service)
        self.site = site_choice(facts.sites, form.site_id)
        self._minutes = number_box(form.minutes, 1, 1440, tr("min"), step=5)
        self._price = MoneyEdit(form.price_minor, facts.currency)
        rhythm, weekday = read_rule(form.rule, form.start)
        words = ((key, tr(entry[2])) for key, entry in RHYTHMS.items())
        self._rhythm = Choice((*words, (OWN, tr("By an own rule"))), rhythm)
        self._on = Choice(((weekday, ""), (not weekday, "")), weekday)
        self._own = line_edit(form.rule if rhythm == OWN else "", placeholder="FREQ=…", longest=500)
        self._start = DayEdit(theme, form.start)
        self._end = DayEdit(theme, form.end, placeholder=tr("no end"))
        self._tolerance = number_box(form.tolerance_days, 0, 60, tr("days"))
        self._from = TimeEdit(form.window_start)
        self._to = TimeEdit(form.window_end)
        policies = ((policy, tr(words)) for policy, words in HOLIDAYS.items())
        self._holidays = Choice(policies, form.holiday_policy)
        self.service.picked.connect(self._take_service)
        self._rhythm.currentIndexChanged.connect(self._shape)
        self._start.textChanged.connect(self._shape)
        self._rhythm_card = self._rhythm_section()
        self.reach = ReachSection(ops, theme, app, facts.coming, facts.currency)
        self.reach.setVisible(bool(facts.coming))
        self.reach.changed.connect(self._reach_changed)
        self.form.changed.connect(self._preview)
        self.fill(
            scrolled(self._work_section(), self._rhythm_card, self._when_section(), self.reach),
            self.service,
        )
        self._shape()
        self._reach_changed()

    def _work_section(self) -> QWidget:
        form = self.form
        return section(
            tr("What is done"),
            form.field(tr("Service"), self.service, self.service.problem),
            self._site_field(),
            beside(
                form.field(tr("Time on site"), self._minutes),
                form.field(
                    tr("Price a visit, {currency}", currency=self._facts.currency),
                    self._price,
                    lambda: self._price.problem,
                ),
            ),
        )

    def _site_field(self) -> QWidget:
        field = self.form.field(tr("Site"), self.site)
        field.setVisible(self.site.count() > 1)
        return field

    def _rhythm_section(self) -> QWidget:
        form = self.form
        self._on_field = form.field(tr("Which day"), self._on)
        self._own_field = form.field(
            tr("Rule (RRULE)"),
            self._own,
            self._own_problem,
            hint=tr("As in calendars: FREQ=WEEKLY;BYDAY=TU,FR"),
        )
        return section(
            tr("How often"),
            beside(form.field(tr("Rhythm"), self._rhythm), self._on_field),
            self._own_field,
            beside(
                form.field(tr("First visit"), self._start, self._start_problem),
                form.field(tr("No visits from"), self._end, self._end_problem),
            ),
        )

    def _when_section(self) -> QWidget:
        form = self.form
        return section(
            tr("When one may come"),
            beside(
                form.field(
                    tr("Arrival from"),
                    self._from,
                    lambda: window_problem(self._from, self._to),
                    hint=tr("Empty: any time"),
                ),
                form.field(tr("to"), self._to, lambda: time_problem(self._to)),
                form.field(tr("May move by"), self._tolerance),
                form.field(tr("On a public holiday"), self._holidays),
                shares=(3, 3, 4, 6),
            ),
        )

    def _first_day(self) -> date:
        return self._start.day or self._facts.form.start

    @Slot()
    def _shape(self) -> None:
        """Offer only what the rhythm asks for, in the words of its first day."""
        rhythm = str(self._rhythm.value)
        self._on_field.setVisible(by_month(rhythm))
        self._own_field.setVisible(rhythm == OWN)
        words = on_words(self._first_day())
        for place, weekday in enumerate(self._on.values):
            self._on.setItemText(place, words[bool(weekday)])

    @Slot()
    def _reach_changed(self) -> None:
        # One visit has no rhythm.
        self._rhythm_card.setVisible(self.reach.scope is not Scope.THIS)
        self._preview()

    @Slot()
    def _preview(self) -> None:
        if self._facts.coming:
            self.reach.look(self.value())

    @Slot(object)
    def _take_service(self, service: ServiceRow) -> None:
        self._minutes.setValue(service.minutes)
        self._price.put(service.price_minor)

    def _own_problem(self) -> str:
        if self._rhythm.value != OWN:
            return ""
        return rule_problem(self._own.text(), self._first_day())

    def _start_problem(self) -> str:
        return "" if self._start.day else tr("Give the day of the first visit, as 24 Nov 2026.")

    def _end_problem(self) -> str:
        if self._end.wrong:
            return tr("That is no day; write it as 24 Nov 2026.")
        end = self._end.day
        late = end is None or end > self._first_day()
        return "" if late else tr("This is before the first visit.")

    @override
    def value(self) -> AgreementForm:
        """The agreement as the fields say."""
        rhythm = str(self._rhythm.value)
        start = self._first_day()
        rule = (
            bare(self._own.text())
            if rhythm == OWN
            else write_rule(rhythm, start, same_weekday=bool(self._on.value))
        )
        policy = self._holidays.value
        return replace(
            self._facts.form,
            service=self.service.name,
            site_id=chosen_site(self.site),
            rule=rule,
            start=start,
            end=self._end.day,
            minutes=self._minutes.value(),
            price_minor=self._price.minor or 0,
            tolerance_days=self._tolerance.value(),
            window_start=self._from.minutes,
            window_end=self._to.minutes,
            holiday_policy=policy if isinstance(policy, HolidayPolicy) else HolidayPolicy.MOVE,
        )

    @override
    def store(self, value: AgreementForm) -> int:
        """Save the agreement, for the visits that are meant."""
        if not self._facts.coming:
            return self._app.records.save_agreement(value)
        return self._app.care.edit_agreement(value, self.reach.scope, self.reach.here)
