"""Which client's site is closed, from which day to which."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from scheduler.views.records import ClientListRow, ClosureForm
from ui.dialogs.record import RecordDialog
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.day_span import DaySpan
from ui.widgets.fields import Choice
from ui.widgets.forms import named


class ClosureDialog(RecordDialog):
    """Asks for the days on which nobody can be let in, the last included.

    ``client_id`` is chosen at first. ``kept`` is a closure to be changed; whose it is stays.
    """

    def __init__(
        self,
        theme: Theme,
        clients: Sequence[ClientListRow],
        today: date,
        parent: QWidget | None = None,
        *,
        client_id: int | None = None,
        kept: ClosureForm | None = None,
    ) -> None:
        super().__init__(
            tr("A site is closed") if kept is None else tr("Change dates"),
            tr("Record") if kept is None else tr("Save"),
            kept.note if kept is not None else "",
            parent,
        )
        self.client = Choice(
            [(one.id, _called(one)) for one in clients],
            kept.client_id if kept is not None else client_id,
            searchable=True,
            placeholder=tr("A part of the name or the street"),
        )
        self.client.setEnabled(kept is None)
        self.days = DaySpan(theme, *((kept.first, kept.last) if kept else (today, today)))
        self.lay_out(named(tr("Client"), self.client), self.days)
        (self.client if self.client.value is None else self.days).setFocus()

    @property
    @override
    def problem(self) -> str:
        if self.client.value is None:
            return tr("Choose the client whose site is closed.")
        return self.days.problem

    def form(self) -> ClosureForm:
        """The closure as entered; only where nothing is wrong."""
        client = self.client.value
        assert isinstance(client, int)
        return ClosureForm(client, *self.days.days, self.note.text())


def _called(client: ClientListRow) -> str:
    """A name with its street, since several sites may bear the same name."""
    return f"{client.name} · {client.street}" if client.street else client.name
