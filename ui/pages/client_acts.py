"""What somebody wants to do about a client: the form for it, or the command at once."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from scheduler.views.care import AlikeRow, ClientRows
from scheduler.views.records import ClientListRow, TechnicianListRow
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.client_forms import (
    CallView,
    InterviewView,
    PromiseView,
    QuestionView,
    RecommendedView,
    RelationView,
    Saying,
    SayView,
)
from ui.pages.client_leaving import EndView, MergeView
from ui.pages.client_reach import ContactView, SiteView
from ui.schedule import OpenSchedule
from ui.text import Said, tr
from ui.widgets.form_view import FormView

if TYPE_CHECKING:
    from ui.dialogs.place import TilesOf

DONE: Mapping[str, Said] = {
    "interview": "What matters to {name} is written down; prices follow it.",
    "question": "The question is kept.",
    "answer": "The question is answered.",
    "note": "The note is kept.",
    "note_remove": "The note is removed.",
    "complaint": "The complaint is kept.",
    "settle": "The complaint is settled.",
    "call": "The contact is kept.",
    "relation": "Who comes to {name} is changed.",
    "relation_end": "Who comes to {name} is changed.",
    "promise": "The promise is kept.",
    "promise_end": "The promise is ended.",
    "contact": "The contact is saved.",
    "contact_remove": "The contact is removed.",
    "site": "The site is saved.",
    "site_retire": "Nobody goes to this site any more.",
    "site_reopen": "The site is used again.",
    "recommended": "Who recommended us to {name} is changed.",
    "cancellation": "The cancellation is kept.",
    "retire": "{name} is retired.",
    "bring_back": "{name} is a client again.",
    "merge": "Both are one client now: {name}.",
}


class ClientActs(QObject):
    """Makes the forms and runs the commands of a client's page.

    ``opened`` carries a form to be shown, ``done`` the sentence about what was done.
    """

    opened = Signal(object)
    done = Signal(str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ops, self._schedule, self._theme = ops, schedule, theme
        self.tiles: TilesOf = ("", "")

    def act(self, rows: ClientRows, what: str, about: Any) -> bool:
        """Do what is wanted of a client; False where somebody else has to."""
        app = self._schedule.app
        care = app.care
        says = self._sayings(rows, about)
        if what in says:
            saying, keep = says[what]
            view = SayView(self._ops, self._theme, rows.name, saying, keep)
            self._show(rows, what, view)
        elif what == "note_remove":
            self._run(rows, what, partial(care.remove_note, about.id))
        elif what == "bring_back":
            self._run(rows, what, partial(care.bring_back, rows.id))
        elif what == "contact":
            self._show(rows, what, ContactView(self._ops, self._theme, app, rows, about))
        elif what == "site":
            self._show(rows, what, SiteView(self._ops, self._theme, app, rows, about, self.tiles))
        elif what == "contact_remove":
            self._run(rows, what, partial(care.remove_contact, about.id))
        elif what == "site_retire":
            self._run(rows, what, partial(care.retire_site, about.id))
        elif what == "site_reopen":
            self._run(rows, what, partial(care.reopen_site, about.id))
        elif what in self._forms:
            self._show(rows, what, self._forms[what](self, rows))
        elif what in ("relation", "promise"):
            self._with_technicians(rows, what)
        elif what in ("recommended", "merge"):
            self._with_others(rows, what)
        else:
            return False
        return True

    def _sayings(
        self, rows: ClientRows, about: Any
    ) -> Mapping[str, tuple[Saying, Callable[[str], object]]]:
        care, client = self._schedule.app.care, rows.id
        text = getattr(about, "text", "")
        number = getattr(about, "id", 0)
        known = tr("What whoever comes next must know")
        name = getattr(about, "technician", "")
        return {
            "note": (Saying(tr("New note"), known), partial(care.write_note, client)),
            "answer": (
                Saying(tr("Answer a question"), tr("The answer the client got"), text),
                partial(care.answer, number),
            ),
            "complaint": (
                Saying(tr("New complaint"), tr("In the client’s words")),
                partial(care.complain, client),
            ),
            "settle": (
                Saying(tr("Settle a complaint"), tr("How it was settled"), text, True),
                partial(care.settle, number),
            ),
            "promise_end": (
                Saying(tr("End a promise"), tr("Why it does not hold any more"), text, True),
                partial(care.end_promise, number),
            ),
            "relation_end": (
                Saying(tr("{name} from today on", name=name), tr("Why this ends"), "", True),
                partial(care.end_relation, number),
            ),
        }

    def _interview(self, rows: ClientRows) -> FormView[Any]:
        return InterviewView(self._ops, self._theme, self._schedule.app, rows)

    def _question(self, rows: ClientRows) -> FormView[Any]:
        return QuestionView(self._ops, self._theme, self._schedule.app, rows)

    def _call(self, rows: ClientRows) -> FormView[Any]:
        return CallView(self._ops, self._theme, self._schedule.app, rows)

    def _cancellation(self, rows: ClientRows) -> FormView[Any]:
        return EndView(self._ops, self._theme, self._schedule.app, rows, retires=False)

    def _retire(self, rows: ClientRows) -> FormView[Any]:
        return EndView(self._ops, self._theme, self._schedule.app, rows, retires=True)

    _forms: Mapping[str, Callable[["ClientActs", ClientRows], FormView[Any]]] = {
        "interview": _interview,
        "question": _question,
        "call": _call,
        "cancellation": _cancellation,
        "retire": _retire,
    }

    def _with_technicians(self, rows: ClientRows, what: str) -> None:
        app = self._schedule.app

        def show(people: tuple[TechnicianListRow, ...]) -> None:
            make = RelationView if what == "relation" else PromiseView
            self._show(rows, what, make(self._ops, self._theme, app, rows, people))

        self._ops.read(lambda: app.records.technicians(rows.office_id), show)

    def _with_others(self, rows: ClientRows, what: str) -> None:
        app, ops, theme = self._schedule.app, self._ops, self._theme

        def read() -> tuple[tuple[ClientListRow, ...], tuple[AlikeRow, ...]]:
            return app.records.clients(rows.office_id), app.care.alike(rows.id)

        def show(found: tuple[tuple[ClientListRow, ...], tuple[AlikeRow, ...]]) -> None:
            listed, alike = found
            others = tuple((one.id, _called(one)) for one in listed)
            if what == "merge":
                self._show(rows, what, MergeView(ops, theme, app, rows, alike, others))
            else:
                self._show(rows, what, RecommendedView(ops, theme, app, rows, others))

        self._ops.read(read, show)

    def _show(self, rows: ClientRows, what: str, view: FormView[Any]) -> None:
        view.saved.connect(lambda _: self.done.emit(tr(DONE[what], name=rows.name)))
        self.opened.emit(view)

    def _run(self, rows: ClientRows, what: str, command: Callable[[], object]) -> None:
        self._ops.write(command, lambda _: self.done.emit(tr(DONE[what], name=rows.name)))


def _called(one: ClientListRow) -> str:
    return " · ".join(part for part in (one.name, one.street) if part)
