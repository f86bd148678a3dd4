"""The same agreement for every client who has none."""

from dataclasses import replace

from typing_extensions import override

from scheduler.app import Application
from scheduler.views.records import AgreementForm, OfficeRow, ServiceRow
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.first_agreement import FirstAgreement, first_visit_day
from ui.text import in_digits, tr
from ui.widgets.form_view import FormView
from ui.widgets.forms import scrolled
from ui.widgets.rhythm import write_rule

Facts = tuple[AgreementForm, tuple[ServiceRow, ...]]


def read_agree_all(app: Application, office: OfficeRow) -> Facts:
    """Read what the form needs; call it off the GUI thread."""
    services = app.records.services()
    first = services[0] if services else ServiceRow("", 60, 0, ())
    form = AgreementForm(
        client_id=0,
        service=first.name,
        rule="FREQ=MONTHLY",
        start=first_visit_day(app, office),
        minutes=first.minutes,
        price_minor=first.price_minor,
        tolerance_days=2,
    )
    return form, services


class AgreeAllView(FormView[AgreementForm]):
    """One agreement as it is given to all; ``saved`` carries how many clients got it."""

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, office: OfficeRow, facts: Facts, many: int
    ) -> None:
        title = tr("Agree the same with {number} clients", number=in_digits(many))
        super().__init__(ops, theme, title, tr("Clients"))
        self._app, self._office = app, office
        form, services = facts
        hint = tr(
            "First visits are spread over the working days, neighbours on the same day. Whatever"
            " is different for a client is changed on its page."
        )
        self.agreed = FirstAgreement(
            theme,
            self.form,
            services,
            form,
            office.currency,
            title=tr("For every client who has no agreement"),
            hint=hint,
            needed=True,
        )
        self.fill(scrolled(self.agreed.card), self.agreed.service)

    @override
    def value(self) -> AgreementForm:
        """The agreement as the fields say, its rule a mere rhythm."""
        form = self.agreed.value()
        assert form is not None
        rhythm = str(self.agreed.rhythm.value)
        rule = write_rule(rhythm, form.start.replace(day=1), same_weekday=False)
        return replace(form, rule=rule)

    @override
    def store(self, value: AgreementForm) -> int:
        """Give it to all."""
        return self._app.records.agree_with_all(self._office.id, value)
