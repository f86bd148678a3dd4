"""Which visits an edit of an agreement is meant for, and what would become of each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.views.care import Becomes, EditPreview, OccurrenceRow, Scope
from scheduler.views.records import AgreementForm
from ui.days import day_full, day_medium
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages import client_words as words
from ui.text import tr
from ui.widgets.basics import column, label
from ui.widgets.fields import Choice
from ui.widgets.forms import beside, named
from ui.widgets.preview_list import PreviewLine, PreviewList

TYPING_PAUSE_MS = 200


class ReachSection(QFrame):
    """From which visit on, how far, and the visits as they would be.

    ``changed`` comes when another visit or reach is chosen.
    """

    changed = Signal()

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        coming: Sequence[OccurrenceRow],
        currency: str,
    ) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self._ops, self._app, self._currency = ops, app, currency
        self._form: AgreementForm | None = None
        self._reading: Work | None = None
        self._here = Choice([(one.occurrence, _offered(one)) for one in coming])
        if coming:
            self._here.choose(coming[0].occurrence)
        self._scope = Choice(((scope, tr(words.SCOPES[scope])) for scope in Scope), Scope.ALL)
        self.preview = PreviewList(theme)
        self.setLayout(
            column(
                label(tr("Which visits are meant"), "lead"),
                beside(
                    named(tr("From the visit of"), self._here),
                    named(tr("What changes"), self._scope),
                    shares=(2, 3),
                ),
                self.preview,
                spacing=12,
                margins=(20, 16, 20, 20),
            )
        )
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._here.currentIndexChanged.connect(self.changed)
        self._scope.currentIndexChanged.connect(self.changed)

    @property
    def scope(self) -> Scope:
        """How far the edit reaches."""
        scope = self._scope.value
        return scope if isinstance(scope, Scope) else Scope.ALL

    @property
    def here(self) -> date:
        """The day of the visit from which on it reaches."""
        here = self._here.value
        assert isinstance(here, date)
        return here

    @property
    def is_waiting(self) -> bool:
        """Whether what was entered last is still to be read."""
        return self._pause.isActive()

    def choose(self, scope: Scope, here: date) -> None:
        """Mean other visits."""
        self._here.choose(here)
        self._scope.choose(scope)

    def look(self, form: AgreementForm) -> None:
        """Show what ``form`` would change, once nobody types any more."""
        self._form = form
        self._pause.start()

    @Slot()
    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        form, scope, here, care = self._form, self.scope, self.here, self._app.care
        if form is not None:
            self._reading = self._ops.read(
                lambda: care.preview_edit(form, scope, here), self._show, self._refuse
            )

    def _show(self, preview: EditPreview) -> None:
        sentence = ""
        if all(row.before == row.after or row.becomes is Becomes.KEPT for row in preview.rows):
            self.preview.show_lines(tr("Nothing is changed yet."), ())
            return
        if preview.begins_anew is not None:
            day = day_full(preview.begins_anew)
            sentence = tr("What was agreed before {day} stays as it was.", day=day)
        lines = [
            PreviewLine(
                *words.edit_words(row, self._currency),
                mark=tr("told to the client")
                if row.told and row.becomes is not Becomes.KEPT
                else "",
            )
            for row in preview.rows
        ]
        self.preview.show_lines(sentence, lines)

    def _refuse(self, problem: UserError) -> None:
        self.preview.show_lines(str(problem), ())


def _offered(one: OccurrenceRow) -> str:
    day = day_medium(one.day)
    if one.edited:
        return tr("{day}, changed by hand", day=day)
    return tr("{day}, told to the client", day=day) if one.told else day
