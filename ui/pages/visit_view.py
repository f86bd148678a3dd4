"""The form of a one-off visit: once, on a day, beside what is agreed."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from typing_extensions import override

from scheduler.app import Application
from scheduler.views.care import SiteRow
from scheduler.views.records import OfficeRow, ServiceRow, TechnicianListRow, VisitForm
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.client_reach import chosen_site, site_choice
from ui.text import tr
from ui.widgets.fields import Choice, DayEdit, MoneyEdit, TimeEdit, number_box
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, scrolled, section
from ui.widgets.service_field import ServiceField, time_problem, window_problem


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """What the form of a one-off visit offers."""

    client_id: int
    client: str
    today: date
    services: tuple[ServiceRow, ...]
    technicians: tuple[TechnicianListRow, ...]
    currency: str
    sites: tuple[SiteRow, ...] = ()


def read_visit(app: Application, client_id: int, office: OfficeRow) -> VisitFacts:
    """Read what the form needs; call it off the GUI thread."""
    records, client = app.records, app.care.client(client_id)
    return VisitFacts(
        client_id,
        client.name,
        app.clock.today(office.zone),
        records.services(),
        records.technicians(office.id),
        office.currency,
        client.sites,
    )


class VisitView(FormView[VisitForm]):
    """A one-off visit as it is entered."""

    def __init__(self, ops: Ops, theme: Theme, app: Application, facts: VisitFacts) -> None:
        super().__init__(ops, theme, tr("One-off visit"), facts.client)
        self._app, self._facts = app, facts
        self.service = ServiceField(facts.services, "")
        self.site = site_choice(facts.sites, None)
        self._day = DayEdit(theme, facts.today)
        self._minutes = number_box(30, 1, 1440, tr("min"), step=5)
        self._price = MoneyEdit(0, facts.currency)
        self._tolerance = number_box(0, 0, 60, tr("days"))
        self._from, self._to = TimeEdit(), TimeEdit()
        people = ((one.id, one.name) for one in facts.technicians)
        self._technician = Choice(((None, tr("Whoever fits best")), *people), searchable=True)
        self.service.picked.connect(self._take_service)
        form = self.form
        body = scrolled(
            section(
                tr("What is done"),
                form.field(tr("Service"), self.service, self.service.problem),
                *([form.field(tr("Site"), self.site)] if self.site.count() > 1 else []),
                beside(
                    form.field(tr("Time on site"), self._minutes),
                    form.field(
                        tr("Price, {currency}", currency=facts.currency),
                        self._price,
                        lambda: self._price.problem,
                    ),
                ),
            ),
            section(
                tr("When and who"),
                beside(
                    form.field(tr("Day"), self._day, self._day_problem),
                    form.field(tr("May move by"), self._tolerance),
                ),
                beside(
                    form.field(
                        tr("Arrival from"),
                        self._from,
                        lambda: window_problem(self._from, self._to),
                        hint=tr("Empty: any time"),
                    ),
                    form.field(tr("to"), self._to, lambda: time_problem(self._to)),
                    form.field(
                        tr("Technician"),
                        self._technician,
                        hint=tr("A person chosen here is kept by every plan."),
                    ),
                    shares=(1, 1, 2),
                ),
            ),
        )
        self.fill(body, self.service)

    @Slot(object)
    def _take_service(self, service: ServiceRow) -> None:
        self._minutes.setValue(service.minutes)
        self._price.put(service.price_minor)

    def _day_problem(self) -> str:
        return "" if self._day.day else tr("Give the day, as 24 Nov 2026.")

    @override
    def value(self) -> VisitForm:
        """The visit as the fields say."""
        technician = self._technician.value
        return VisitForm(
            client_id=self._facts.client_id,
            service=self.service.name,
            due_on=self._day.day or self._facts.today,
            minutes=self._minutes.value(),
            price_minor=self._price.minor or 0,
            tolerance_days=self._tolerance.value(),
            window_start=self._from.minutes,
            window_end=self._to.minutes,
            technician_id=technician if isinstance(technician, int) else None,
            site_id=chosen_site(self.site),
        )

    @override
    def store(self, value: VisitForm) -> int:
        """Save the visit."""
        return self._app.records.save_visit(value)
