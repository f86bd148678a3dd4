"""The form of a client: where the work is, who opens the door, what matters, who comes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.model.kinds import Level, Subject
from scheduler.views.records import (
    AgreementForm,
    ClientForm,
    OfficeRow,
    PriorityForm,
    ServiceRow,
    TechnicianListRow,
)
from ui.dialogs.place import TilesOf
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.client_reach import email_problem
from ui.pages.client_words import unasked
from ui.pages.first_agreement import FirstAgreement, first_visit_day
from ui.pages.place_fields import PlaceFields
from ui.text import (
    LEVELS,
    SUBJECTS,
    tr,
)
from ui.widgets.basics import button, column, icon_button, label, row
from ui.widgets.fields import Choice, line_edit, text_area
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, in_columns, section

SHOWN = (Subject.PERSON, Subject.DAY, Subject.TIME, Subject.NOTICE, Subject.PRICE)


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the form of a client shows and offers."""

    form: ClientForm
    technicians: tuple[TechnicianListRow, ...]
    services: tuple[ServiceRow, ...] = ()
    currency: str = "USD"


def read_client(app: Application, form: ClientForm, office: OfficeRow) -> ClientFacts:
    """Read what the form needs; call it off the GUI thread."""
    technicians = app.records.technicians(office.id)
    if form.id is not None:
        return ClientFacts(form, technicians)
    if form.first_agreement is None:
        nothing = AgreementForm(0, "", "FREQ=MONTHLY", first_visit_day(app, office), 60)
        form = replace(form, first_agreement=replace(nothing, tolerance_days=2))
    return ClientFacts(form, technicians, app.records.services(), office.currency)


def told_apart(technicians: Iterable[TechnicianListRow]) -> list[tuple[int, str]]:
    """The technicians to choose from; those of one name with what else is known of them."""
    people = list(technicians)
    names = Counter(one.name for one in people)
    return [
        (one.id, one.name if names[one.name] == 1 else f"{one.name} ({_known_by(one)})")
        for one in people
    ]


def _known_by(one: TechnicianListRow) -> str:
    return one.external_id or one.phone or one.city or str(one.id)


class BackupList(QWidget):
    """Who comes when the usual technician cannot, tried from the top."""

    changed = Signal()

    def __init__(self, theme: Theme, facts: ClientFacts) -> None:
        super().__init__()
        self._theme = theme
        self._people = told_apart(facts.technicians)
        self._lines: list[tuple[QWidget, Choice]] = []
        self._rows = column(spacing=8)
        self.setLayout(
            column(
                label(tr("Backups, tried from the top"), "label"),
                self._rows,
                row(button(tr("Add a backup"), self._add_next, kind="link"), None),
                spacing=8,
            )
        )
        for technician_id in facts.form.backup_ids:
            self._add(technician_id)

    def ids(self) -> tuple[int, ...]:
        """The backups in order, each once."""
        chosen = (choice.value for _line, choice in self._lines)
        return tuple(dict.fromkeys(value for value in chosen if isinstance(value, int)))

    def _add_next(self) -> None:
        taken = set(self.ids())
        free = [number for number, _name in self._people if number not in taken]
        if free:
            self._add(free[0])
            self._lines[-1][1].setFocus()
            self.changed.emit()

    def _add(self, technician_id: int) -> None:
        choice = Choice(self._people, technician_id, searchable=True)
        choice.setAccessibleName(tr("Backup {number}", number=len(self._lines) + 1))
        choice.currentIndexChanged.connect(self.changed)
        line = QWidget()
        entry = (line, choice)
        remove = icon_button(
            self._theme, "remove", tr("Take this backup away"), lambda: self._remove(entry)
        )
        inner = row(remove, spacing=4)
        inner.insertWidget(0, choice, 1)
        line.setLayout(inner)
        self._lines.append(entry)
        self._rows.addWidget(line)

    def _remove(self, entry: tuple[QWidget, Choice]) -> None:
        self._lines.remove(entry)
        entry[0].hide()
        entry[0].deleteLater()
        self.changed.emit()


class ClientView(FormView[ClientForm]):
    """A client as it is edited. ``closure_wanted`` carries the client whose site is closed."""

    closure_wanted = Signal(int)

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        facts: ClientFacts,
        tiles: TilesOf = ("", ""),
    ) -> None:
        form = facts.form
        self.is_new = form.id is None
        self.client_id = form.id
        super().__init__(ops, theme, form.name or tr("New client"), tr("Clients"))
        self._app, self._facts = app, facts
        self.name = line_edit(form.name)
        self.name.textChanged.connect(
            lambda text: self.title.show_text(text.strip() or tr("New client"))
        )
        self._number = line_edit(form.external_id or "", longest=80)
        self._contact = line_edit(form.contact)
        self._phone = line_edit(form.phone, longest=40)
        self._email = line_edit(form.email)
        self._notes = text_area(form.notes, lines=4)
        self.site = PlaceFields(ops, theme, app, form.office_id, self.form, form.site, tiles)
        self._access = text_area(
            form.access, placeholder=tr("Ring at the side door, dog in the yard…"), lines=2
        )
        self._asides: dict[Subject, QLabel] = {}
        self._priorities = {subject: self._priority(subject) for subject in SHOWN}
        people = [(None, tr("Nobody yet")), *told_apart(facts.technicians)]
        self._usual = Choice(people, form.usual_id, searchable=True)
        self._backups = BackupList(theme, facts)
        self._backups.changed.connect(self.form.changed)
        self._first = self._first_agreement(facts)
        agreed = () if self._first is None else (self._first.card,)
        self.fill(
            in_columns(
                (self._who_section(), self._site_section(), self._notes_section()),
                (*agreed, self._comes_section(), self._matters_section()),
            ),
            self.name,
        )

    def _first_agreement(self, facts: ClientFacts) -> FirstAgreement | None:
        """What is agreed with a new client; one that is there has a page for it."""
        first = facts.form.first_agreement
        if first is None:
            return None
        self.offer_another()
        return FirstAgreement(self.theme, self.form, facts.services, first, facts.currency)

    @property
    def agreed(self) -> AgreementForm | None:
        """What is agreed with a new client, None where nothing is."""
        return None if self._first is None else self._first.value()

    def _who_section(self) -> QWidget:
        form = self.form
        return section(
            tr("Client"),
            beside(
                form.field(tr("Name"), self.name, self._name_missing),
                form.field(tr("Number"), self._number, hint=tr("Yours, from your list")),
                shares=(5, 2),
            ),
            form.field(tr("Who opens the door"), self._contact),
            beside(
                form.field(tr("Phone"), self._phone),
                form.field(tr("Email"), self._email, lambda: email_problem(self._email)),
            ),
        )

    def _site_section(self) -> QWidget:
        return section(
            tr("Site"),
            *self.site.widgets(),
            self.form.field(tr("How to get in"), self._access),
            *self._closed(),
        )

    def _closed(self) -> tuple[QWidget, ...]:
        """The way to record closed days, for a client that is there already."""
        client_id = self._facts.form.id
        if client_id is None:
            return ()
        ask = button(tr("The site is closed…"), lambda: self.closure_wanted.emit(client_id))
        holder = QWidget()
        holder.setLayout(row(ask, None))
        return (holder,)

    def _notes_section(self) -> QWidget:
        return section(
            tr("Notes"),
            self.form.field(tr("What whoever comes next must know"), self._notes),
        )

    def _matters_section(self) -> QWidget:
        lines = []
        for subject, (level, detail) in self._priorities.items():
            caption = label(tr(SUBJECTS[subject]))
            caption.setFixedWidth(88)
            caption.setBuddy(level)
            level.setFixedWidth(128)
            line = QWidget()
            line.setLayout(column(row(caption, level, detail), self._asides[subject], spacing=4))
            lines.append(line)
        return section(
            tr("What matters to them"),
            *lines,
            hint=tr("Ask, and write down the answer in their words. Nobody can guess it."),
        )

    def _priority(self, subject: Subject) -> tuple[Choice, QLineEdit]:
        said = {told.subject: told for told in self._facts.form.priorities}.get(subject)
        options = [(None, tr("not asked")), *((level, tr(LEVELS[level])) for level in Level)]
        level = Choice(options, said.level if said else None)
        level.setAccessibleName(tr("How much it matters: {what}", what=SUBJECTS[subject]))
        detail = line_edit(said.detail if said else "", placeholder=tr("in their words"))
        detail.setToolTip(on_hover(detail.text()))
        detail.textChanged.connect(lambda text: detail.setToolTip(on_hover(text)))
        detail.setAccessibleName(tr("In their words: {what}", what=SUBJECTS[subject]))
        told = self._asides[subject] = label("", "tiny", wrap=True)
        self.form.watch(level, told, lambda: unasked(level.value, detail.text()))
        self.form.watch(detail)
        return level, detail

    def _comes_section(self) -> QWidget:
        return section(
            tr("Who comes"),
            self.form.field(
                tr("Usual technician"),
                self._usual,
                hint=tr("Left open, the one who came most is taken as the usual one."),
            ),
            self._backups,
        )

    def _name_missing(self) -> str:
        return "" if self.name.text().strip() else tr("The client needs a name.")

    @override
    def value(self) -> ClientForm:
        """The client as the fields say."""
        before = self._facts.form
        usual = self._usual.value
        return replace(
            before,
            name=self.name.text().strip(),
            external_id=self._number.text().strip() or None,
            site=self.site.value(),
            access=self._access.toPlainText().strip(),
            contact=self._contact.text().strip(),
            phone=self._phone.text().strip(),
            email=self._email.text().strip(),
            notes=self._notes.toPlainText().strip(),
            usual_id=usual if isinstance(usual, int) else None,
            backup_ids=self._backups.ids(),
            priorities=tuple(self._said()),
            first_agreement=self.agreed,
        )

    def _said(self) -> list[PriorityForm]:
        told = []
        for subject, (level, detail) in self._priorities.items():
            chosen = level.value
            if isinstance(chosen, Level):
                told.append(PriorityForm(subject, chosen, detail.text().strip()))
        return told

    @override
    def store(self, value: ClientForm) -> int:
        """Save the client."""
        return self._app.records.save_client(value)
