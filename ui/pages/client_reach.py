"""The forms of who opens the door and of where the work is."""

from PySide6.QtWidgets import QCheckBox, QLineEdit
from typing_extensions import override

from scheduler.app import Application
from scheduler.views.care import ClientRows, ContactForm, ContactRow, SiteForm, SiteRow
from scheduler.views.records import Place
from ui.dialogs.place import TilesOf
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages import client_words as words
from ui.pages.place_fields import PlaceFields
from ui.text import tr
from ui.widgets.fields import Choice, line_edit, text_area
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, scrolled, section

WIDTH = 600


class ContactView(FormView[ContactForm]):
    """Who opens the door or answers the phone; ``before`` is None for a new contact."""

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, rows: ClientRows, before: ContactRow | None
    ) -> None:
        title = tr("New contact") if before is None else words.contact_name(before)
        super().__init__(ops, theme, title, rows.name)
        self._app, self._rows, self._before = app, rows, before
        held = before or ContactRow(0, "", "", "", "")
        self.name = line_edit(held.name)
        self.role = line_edit(held.role, placeholder=tr("Owner, janitor…"), longest=80)
        self.phone = line_edit(held.phone, longest=40)
        self.email = line_edit(held.email)
        self.main = QCheckBox(tr("Call this contact first"))
        self.main.setChecked(held.is_main)
        others = [one for one in rows.contacts if before is None or one.id != before.id]
        self.main.setVisible(bool(others) and not held.is_main)
        form = self.form
        form.watch(self.main)
        body = section(
            tr("Contact"),
            beside(
                form.field(tr("Name"), self.name, self._nobody),
                form.field(tr("Who this is"), self.role),
                shares=(3, 2),
            ),
            beside(
                form.field(tr("Phone"), self.phone),
                form.field(tr("Email"), self.email, lambda: email_problem(self.email)),
            ),
            self.main,
            hint=tr(
                "The contact called first stands on the board, in notices and on printed routes."
            ),
        )
        self.fill(scrolled(body, width=WIDTH), self.name)

    def _nobody(self) -> str:
        said = any(one.text().strip() for one in (self.name, self.phone, self.email))
        return "" if said else tr("Enter a name, a phone number or an email address.")

    @override
    def value(self) -> ContactForm:
        """The contact as the fields say."""
        return ContactForm(
            self._rows.id,
            self.name.text().strip(),
            self.role.text().strip(),
            self.phone.text().strip(),
            self.email.text().strip(),
            self.main.isChecked() and not self.main.isHidden(),
            self._before,
        )

    @override
    def store(self, value: ContactForm) -> None:
        """Keep the contact."""
        self._app.care.save_contact(value)


class SiteView(FormView[SiteForm]):
    """Where the work is and how to get in; ``before`` is None for a new site."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        rows: ClientRows,
        before: SiteRow | None,
        tiles: TilesOf = ("", ""),
    ) -> None:
        title = tr("New site") if before is None else words.address(before.place)
        super().__init__(ops, theme, title, rows.name)
        self._app, self._rows, self._before = app, rows, before
        held = before or SiteRow(0, Place(), "")
        self.place = PlaceFields(ops, theme, app, rows.office_id, self.form, held.place, tiles)
        self.access = text_area(
            held.access, placeholder=tr("Ring at the side door, dog in the yard…"), lines=3
        )
        self.main = QCheckBox(tr("Make this the main site"))
        self.main.setVisible(bool(rows.sites) and not held.is_main)
        form = self.form
        form.watch(self.main)
        body = section(
            tr("Site"),
            *self.place.widgets(self._nowhere),
            form.field(tr("How to get in"), self.access),
            self.main,
            hint=tr("New agreements and visits are for the main site unless another is chosen."),
        )
        self.fill(scrolled(body, width=WIDTH), self.place.street)

    def _nowhere(self) -> str:
        return "" if self.place.typed else tr("Enter the street, the postal code or the city.")

    @override
    def value(self) -> SiteForm:
        """The site as the fields say."""
        return SiteForm(
            self._rows.id,
            self.place.value(),
            self.access.toPlainText().strip(),
            self.main.isChecked() and not self.main.isHidden(),
            self._before,
        )

    @override
    def store(self, value: SiteForm) -> None:
        """Keep the site."""
        self._app.care.save_site(value)


def site_choice(sites: tuple[SiteRow, ...], chosen: int | None) -> Choice:
    """A choice between the sites of a client; the main one where none is chosen."""
    offered = [
        (one.id, words.address(one.place))
        for one in sites
        if one.retired_on is None or one.id == chosen
    ]
    made = Choice(offered, chosen if chosen is not None else next((n for n, _ in offered), None))
    made.setEnabled(len(offered) > 1)
    return made


def chosen_site(choice: Choice) -> int | None:
    """The site that is chosen, None for the main one."""
    return choice.value if isinstance(choice.value, int) else None


def email_problem(field: QLineEdit) -> str:
    """What is wrong with an email address, empty where nothing is."""
    text = field.text().strip()
    good = not text or ("@" in text and " " not in text)
    return "" if good else tr("An email address has an @ and no blanks.")
