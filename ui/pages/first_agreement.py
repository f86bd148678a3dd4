"""What is agreed with a client from the first day on: entered together with the client."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot

from scheduler.app import Application
from scheduler.views.records import AgreementForm, OfficeRow, ServiceRow
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.fields import Choice, DayEdit, MoneyEdit, number_box
from ui.widgets.forms import Form, beside, section
from ui.widgets.rhythm import OWN, RHYTHMS, read_rule, write_rule
from ui.widgets.service_field import ServiceField


def first_visit_day(app: Application, office: OfficeRow) -> date:
    """The day on which a new agreement begins unless somebody says otherwise.

    Today, or the first day of the week that is planned next. Call it off the GUI thread.
    """
    return max(app.clock.today(office.zone), app.planning.week(office.id)[0])


class FirstAgreement:
    """A card of fields; without a service nothing is agreed."""

    def __init__(
        self,
        theme: Theme,
        form: Form,
        services: Iterable[ServiceRow],
        before: AgreementForm,
        currency: str,
        *,
        title: str = "",
        hint: str = "",
        needed: bool = False,
    ) -> None:
        """``needed``: without a service the form is not good."""
        self._before = before
        self._taken = before.service
        self._services = {service.name.casefold(): service for service in services}
        self.service = ServiceField(self._services.values(), before.service)
        rhythm, self._weekday = read_rule(before.rule, before.start)
        words = ((key, tr(entry[2])) for key, entry in RHYTHMS.items() if key != OWN)
        self.rhythm = Choice(words, rhythm)
        self.start = DayEdit(theme, before.start)
        self.minutes = number_box(before.minutes, 1, 1440, tr("min"), step=5)
        self.price = MoneyEdit(before.price_minor, currency)
        edit = self.service.lineEdit()
        if edit is not None:
            edit.setPlaceholderText("" if needed else tr("nothing yet"))
            edit.editingFinished.connect(self._look_up)
        self.service.picked.connect(self._take)
        self.card = section(
            title or tr("First agreement"),
            beside(
                form.field(tr("Service"), self.service, self.service.problem if needed else None),
                form.field(tr("Rhythm"), self.rhythm),
                shares=(3, 2),
            ),
            beside(
                form.field(tr("First visit"), self.start, self._day_problem),
                form.field(tr("Time on site"), self.minutes),
                form.field(
                    tr("Price a visit, {currency}", currency=currency),
                    self.price,
                    lambda: self.price.problem,
                ),
                shares=(6, 4, 4),
            ),
            hint=hint or tr("Visits fall due by it. More of it, and others, on the client’s page."),
        )

    def value(self) -> AgreementForm | None:
        """What is agreed as the fields say, None where no service is named."""
        if not self.service.name:
            return None
        start = self.start.day or self._before.start
        return replace(
            self._before,
            service=self.service.name,
            rule=write_rule(str(self.rhythm.value), start, same_weekday=self._weekday),
            start=start,
            minutes=self.minutes.value(),
            price_minor=self.price.minor or 0,
        )

    @Slot()
    def _look_up(self) -> None:
        """A service that is typed is as good as one that is chosen."""
        found = self._services.get(self.service.name.casefold())
        if found is not None and found.name != self._taken:
            self._take(found)

    @Slot(object)
    def _take(self, service: ServiceRow) -> None:
        self._taken = service.name
        self.minutes.setValue(service.minutes)
        self.price.put(service.price_minor)

    def _day_problem(self) -> str:
        if not self.service.name or self.start.day:
            return ""
        return tr("Give the day of the first visit, as 24 Nov 2026.")
