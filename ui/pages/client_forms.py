"""The forms behind a client's page: something said, what matters, who comes, what is promised."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.model.kinds import Level, RelationKind, Subject, TouchKind
from scheduler.views.care import (
    ClientRows,
    InterviewForm,
    PromiseCheck,
    PromiseForm,
    QuestionForm,
    RelationForm,
)
from scheduler.views.records import PriorityForm, TechnicianListRow
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages import client_words as words
from ui.text import LEVELS, SUBJECTS, tr
from ui.widgets.basics import column, label
from ui.widgets.fields import Choice, DayEdit, line_edit, text_area
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, scrolled, section

Technicians = tuple[TechnicianListRow, ...]
WIDTH = 600


@dataclass(frozen=True, slots=True)
class Saying:
    """What a form with one text asks for. ``about`` is told above it."""

    title: str
    ask: str
    about: str = ""
    may_be_empty: bool = False


class SayView(FormView[str]):
    """One text about a client; ``keep`` saves it, off the GUI thread."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        client: str,
        saying: Saying,
        keep: Callable[[str], object],
    ) -> None:
        super().__init__(ops, theme, saying.title, client)
        self._keep, self._saying = keep, saying
        self.text = text_area("", lines=4)
        parts = [label(f"“{saying.about}”", "prose", wrap=True)] if saying.about else []
        field = self.form.field(saying.ask, self.text, self._missing)
        self.fill(scrolled(section(saying.title, *parts, field), width=WIDTH), self.text)

    def _missing(self) -> str:
        if self._saying.may_be_empty or self.text.toPlainText().strip():
            return ""
        return tr("Write it down in a few words.")

    @override
    def value(self) -> str:
        """What was written."""
        return self.text.toPlainText().strip()

    @override
    def store(self, value: str) -> object:
        """Keep it."""
        return self._keep(value)


class QuestionView(FormView[QuestionForm]):
    """Something the client waits for, with who owns it and until when."""

    def __init__(self, ops: Ops, theme: Theme, app: Application, rows: ClientRows) -> None:
        super().__init__(ops, theme, tr("New question"), rows.name)
        self._app, self._rows = app, rows
        self.text = text_area("", lines=3)
        self.owner = line_edit(app.person, placeholder=tr("who sees to it"))
        self.by = DayEdit(theme, None, placeholder=tr("no day"))
        body = section(
            tr("What the client waits for"),
            self.form.field(
                tr("Question"),
                self.text,
                lambda: "" if self.text.toPlainText().strip() else tr("Write the question down."),
            ),
            beside(
                self.form.field(tr("Who answers it"), self.owner, self._owner_missing),
                self.form.field(tr("Answer by"), self.by, self._day_wrong),
            ),
        )
        self.fill(scrolled(body, width=WIDTH), self.text)

    def _owner_missing(self) -> str:
        return "" if self.owner.text().strip() else tr("Somebody has to own the question.")

    def _day_wrong(self) -> str:
        return tr("That is no day; write it as 24 Nov 2026.") if self.by.wrong else ""

    @override
    def value(self) -> QuestionForm:
        """The question as the fields say."""
        return QuestionForm(
            self._rows.id,
            self.text.toPlainText().strip(),
            self.owner.text().strip(),
            self.by.day,
        )

    @override
    def store(self, value: QuestionForm) -> None:
        """Keep the question."""
        self._app.care.ask(value)


class CallView(FormView[tuple[TouchKind, str]]):
    """A call or a message, and what was said."""

    def __init__(self, ops: Ops, theme: Theme, app: Application, rows: ClientRows) -> None:
        super().__init__(ops, theme, tr("Record a call"), rows.name)
        self._app, self._rows = app, rows
        kinds = (TouchKind.CALL, TouchKind.MESSAGE, TouchKind.VISIT)
        self.kind = Choice([(kind, tr(words.TOUCHES[kind])) for kind in kinds], TouchKind.CALL)
        self.text = text_area("", lines=4)
        body = section(
            tr("A contact with the client"),
            self.form.field(tr("How"), self.kind),
            self.form.field(
                tr("What was said"),
                self.text,
                lambda: "" if self.text.toPlainText().strip() else tr("Write down what was said."),
            ),
        )
        self.fill(scrolled(body, width=WIDTH), self.text)

    @override
    def value(self) -> tuple[TouchKind, str]:
        """How, and what was said."""
        kind = self.kind.value
        assert isinstance(kind, TouchKind)
        return kind, self.text.toPlainText().strip()

    @override
    def store(self, value: tuple[TouchKind, str]) -> None:
        """Keep the contact."""
        self._app.care.call(self._rows.id, *value)


class InterviewView(FormView[InterviewForm]):
    """What matters to you: five questions, answered in the client's words."""

    def __init__(self, ops: Ops, theme: Theme, app: Application, rows: ClientRows) -> None:
        super().__init__(ops, theme, tr("What matters to you"), rows.name)
        self._app, self._rows = app, rows
        self.levels: dict[Subject, Choice] = {}
        self.details: dict[Subject, QLineEdit] = {}
        self.day = DayEdit(theme, rows.today)
        self.asked_by = line_edit(app.person, placeholder=tr("who spoke with them"))
        asked = section(
            tr("Asked"),
            beside(
                self.form.field(tr("On"), self.day, self._day_wrong),
                self.form.field(tr("By"), self.asked_by, self._nobody),
            ),
            hint=tr("Prices of substitutions and moved days follow the answers at once."),
        )
        questions = section(
            tr("What matters to you"),
            *(self._question(subject) for subject in Subject),
            hint=tr("Ask, and write down the answer in their words. Nobody can guess it."),
        )
        self.fill(scrolled(questions, asked), self.levels[Subject.PERSON])

    def _question(self, subject: Subject) -> QWidget:
        said = next((one for one in self._rows.matters if one.subject is subject), None)
        known = said if said is not None and said.asked_on is not None else None
        options = [(None, tr("not asked")), *((level, tr(LEVELS[level])) for level in Level)]
        level = Choice(options, known.level if known else None)
        level.setFixedWidth(132)
        level.setAccessibleName(tr("How much it matters: {what}", what=tr(SUBJECTS[subject])))
        detail = line_edit(known.detail if known else "", placeholder=tr("in their words"))
        detail.setAccessibleName(tr("In their words: {what}", what=tr(SUBJECTS[subject])))
        self.levels[subject], self.details[subject] = level, detail
        told = label("", "tiny", wrap=True)
        self.form.watch(level, told, lambda: self._unchosen(subject))
        self.form.watch(detail)
        caption = label(tr(words.ASKED[subject]), "strong", wrap=True)
        caption.setBuddy(level)
        made = QWidget()
        made.setLayout(column(caption, beside(level, detail, shares=(0, 1)), told, spacing=4))
        return made

    def _unchosen(self, subject: Subject) -> str:
        """Words without a level, or nothing at all from a client who never answered before."""
        wrong = words.unasked(self.levels[subject].value, self.details[subject].text())
        if wrong or subject is not Subject.PERSON:
            return wrong
        answered = (
            *(one.asked_on for one in self._rows.matters),
            *(level.value for level in self.levels.values()),
            *(detail.text().strip() for detail in self.details.values()),
        )
        return "" if any(answered) else tr("Choose for at least one question how much it matters.")

    def _day_wrong(self) -> str:
        if self.day.day is None:
            return tr("Give the day on which somebody asked, as 24 Nov 2026.")
        late = self.day.day > self._rows.today
        return tr("This day is still to come.") if late else ""

    def _nobody(self) -> str:
        return "" if self.asked_by.text().strip() else tr("Say who asked.")

    @override
    def value(self) -> InterviewForm:
        """The answers as the fields say."""
        answers = tuple(
            PriorityForm(subject, level.value, self.details[subject].text().strip())
            for subject, level in self.levels.items()
            if isinstance(level.value, Level)
        )
        day = self.day.day or self._rows.today
        return InterviewForm(self._rows.id, answers, day, self.asked_by.text().strip())

    @override
    def store(self, value: InterviewForm) -> None:
        """Keep the answers."""
        self._app.care.interview(value)


class RelationView(FormView[RelationForm]):
    """What a technician is to the client from today on."""

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, rows: ClientRows, people: Technicians
    ) -> None:
        super().__init__(ops, theme, tr("Who comes"), rows.name)
        self._app, self._rows = app, rows
        self.technician = Choice([(one.id, one.name) for one in people], searchable=True)
        kinds = {
            RelationKind.USUAL: tr("The usual technician"),
            RelationKind.BACKUP: tr("A backup, tried after those there are"),
            RelationKind.EXCLUDED: tr("Is not to come here"),
        }
        self.kind = Choice(kinds.items(), RelationKind.BACKUP)
        self.reason = line_edit(placeholder=tr("can be left empty"))
        body = section(
            tr("Who comes"),
            beside(
                self.form.field(tr("Technician"), self.technician),
                self.form.field(tr("Is"), self.kind),
            ),
            self.form.field(tr("Why"), self.reason),
            hint=tr("It holds from today on. Who came before stays in the history."),
        )
        self.fill(scrolled(body, width=WIDTH), self.technician)

    @override
    def value(self) -> RelationForm:
        """The relation as the fields say."""
        technician, kind = self.technician.value, self.kind.value
        assert isinstance(technician, int)
        assert isinstance(kind, RelationKind)
        return RelationForm(self._rows.id, technician, kind, self.reason.text().strip())

    @override
    def store(self, value: RelationForm) -> None:
        """Keep it."""
        self._app.care.declare(value)


class RecommendedView(FormView[int | None]):
    """Which client recommended us to this one."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        rows: ClientRows,
        others: tuple[tuple[int, str], ...],
    ) -> None:
        super().__init__(ops, theme, tr("Recommended by"), rows.name)
        self._app, self._rows = app, rows
        held = None if rows.recommended_by is None else rows.recommended_by.id
        options = [(None, tr("Nobody we know of")), *(one for one in others if one[0] != rows.id)]
        self.client = Choice(options, held, searchable=True)
        body = section(tr("Recommended by"), self.form.field(tr("Client"), self.client))
        self.fill(scrolled(body, width=WIDTH), self.client)

    @override
    def value(self) -> int | None:
        """The client chosen."""
        client = self.client.value
        return client if isinstance(client, int) else None

    @override
    def store(self, value: int | None) -> None:
        """Keep it."""
        self._app.care.recommend(self._rows.id, value)


class PromiseView(FormView[PromiseForm]):
    """A promise; of a person it is told at once whether it can be kept."""

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, rows: ClientRows, people: Technicians
    ) -> None:
        super().__init__(ops, theme, tr("Give a promise"), rows.name)
        self._app, self._rows = app, rows
        self._checking: Work | None = None
        self.check: PromiseCheck | None = None
        self.subject = Choice([(one, tr(SUBJECTS[one])) for one in Subject], Subject.PERSON)
        held = next((one.id for one in people if one.name == rows.usual), None)
        self.technician = Choice([(one.id, one.name) for one in people], held, searchable=True)
        self.text = text_area(tr("I will be the one who comes."), lines=2)
        self.until = DayEdit(theme, None, placeholder=tr("no end"))
        self.makes_usual = QCheckBox(tr("Make this the usual technician from today on"))
        self._verdict = label("", "strong", wrap=True)
        self._told = label("", wrap=True)
        form = self.form
        self._person = form.field(tr("Who will come"), self.technician)
        form.watch(self.makes_usual)
        said = section(
            tr("What is promised"),
            beside(
                form.field(tr("About"), self.subject),
                form.field(tr("Holds until"), self.until, self._day_wrong),
            ),
            self._person,
            form.field(
                tr("In these words"),
                self.text,
                lambda: "" if self.text.toPlainText().strip() else tr("Write the promise down."),
            ),
            self.makes_usual,
        )
        self._checked = section(tr("Can it be kept?"), self._verdict, self._findings())
        self.fill(scrolled(said, self._checked, width=WIDTH), self.text)
        self.subject.currentIndexChanged.connect(self._look)
        self.technician.currentIndexChanged.connect(self._look)
        self.until.textChanged.connect(self._look)
        self._look()

    def _findings(self) -> QWidget:
        made = QWidget()
        made.setLayout(column(self._told))
        return made

    def _day_wrong(self) -> str:
        if self.until.wrong:
            return tr("That is no day; write it as 24 Nov 2026.")
        day = self.until.day
        over = day is not None and day <= self._rows.today
        return tr("This day is over.") if over else ""

    @property
    def _of_a_person(self) -> bool:
        return self.subject.value is Subject.PERSON

    @Slot()
    def _look(self) -> None:
        """Show whether the person who is chosen can come, as far as can be seen today."""
        for part in (self._person, self.makes_usual, self._checked):
            part.setVisible(self._of_a_person)
        technician = self.technician.value
        if self._checking is not None:
            self._checking.cancel()
        if not self._of_a_person or not isinstance(technician, int) or self.until.wrong:
            return
        name = self.technician.currentText()
        self.makes_usual.setVisible(name != self._rows.usual or not self._rows.usual_declared)
        care, client, until = self._app.care, self._rows.id, self.until.day
        self._checking = self.ops.read(
            lambda: care.check_promise(client, technician, until), self._show
        )

    def _show(self, check: PromiseCheck) -> None:
        self.check = check
        against = [words.finding(one) for one in check.findings if one.is_against]
        others = [words.finding(one) for one in check.findings if not one.is_against]
        if not check.can_be_kept:
            verdict = tr("This cannot be kept as it is:")
        else:
            verdict = tr("It can be kept. To know:") if others else tr("Nothing stands against it.")
        self._verdict.setText(verdict)
        self._told.setText("\n".join((*against, *others)))

    @override
    def value(self) -> PromiseForm:
        """The promise as the fields say."""
        subject, technician = self.subject.value, self.technician.value
        assert isinstance(subject, Subject)
        form = PromiseForm(
            self._rows.id, subject, self.text.toPlainText().strip(), until=self.until.day
        )
        if not self._of_a_person or not isinstance(technician, int):
            return form
        usual = self.makes_usual.isChecked() and not self.makes_usual.isHidden()
        return replace(form, technician_id=technician, makes_usual=usual)

    @override
    def store(self, value: PromiseForm) -> None:
        """Keep the promise."""
        self._app.care.promise(value)
