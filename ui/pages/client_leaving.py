"""The forms by which a client goes: an agreement ends, the client is retired, two become one."""

from PySide6.QtCore import Slot
from typing_extensions import override

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.views.care import AlikeRow, ClientRows, EndForm, GoingPreview, MergePreview
from ui.days import day_medium
from ui.listing import listed
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages import client_words as words
from ui.text import SUBJECTS, count, tr
from ui.widgets.basics import label
from ui.widgets.fields import Choice, DayEdit, text_area
from ui.widgets.form_view import FormView
from ui.widgets.forms import beside, scrolled, section
from ui.widgets.preview_list import PreviewLine, PreviewList

WIDTH = 640


class EndView(FormView[EndForm]):
    """A client ends an agreement, or all of them, or leaves; what goes with it is shown before."""

    def __init__(
        self, ops: Ops, theme: Theme, app: Application, rows: ClientRows, *, retires: bool
    ) -> None:
        title = tr("Retire this client") if retires else tr("Record a cancellation")
        super().__init__(ops, theme, title, rows.name)
        self._app, self._rows, self._retires = app, rows, retires
        self._reading: Work | None = None
        self._save.setText(tr("Retire") if retires else tr("Record"))
        held = [one for one in rows.agreements if one.end is None or one.end > rows.today]
        options = [(None, tr("Everything")), *((one.id, one.service) for one in held)]
        only = held[0].id if len(held) == 1 else None
        self.agreement = Choice(options, only)
        self.day = DayEdit(theme, rows.today)
        self.reason = text_area("", placeholder=tr("In the client’s words"), lines=2)
        self.preview = PreviewList(theme)
        day = self.form.field(tr("From"), self.day, self._day_wrong)
        what = () if retires else (self.form.field(tr("What ends"), self.agreement),)
        why = self.form.field(
            tr("Why"),
            self.reason,
            lambda: "" if self.reason.toPlainText().strip() else tr("Write the reason down."),
        )
        hint = (
            tr("A retired client stays with all that was written, and can be brought back.")
            if retires
            else ""
        )
        self.fill(
            scrolled(
                section(title, beside(*what, day), why, hint=hint),
                section(tr("What goes with it"), self.preview),
                width=WIDTH,
            ),
            self.reason,
        )
        self.agreement.currentIndexChanged.connect(self._look)
        self.day.textChanged.connect(self._look)
        self._look()

    def _day_wrong(self) -> str:
        return "" if self.day.day else tr("Give the first day without visits, as 24 Nov 2026.")

    @Slot()
    def _look(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.day.day is None:
            return
        care, form = self._app.care, self.value()
        self._reading = self.ops.read(lambda: care.going(form), self._show)

    def _show(self, going: GoingPreview) -> None:
        sentence = tr(
            "{agreements}. {visits}.",
            agreements=count(len(going.services), "agreement ends", "agreements end"),
            visits=count(len(going.visits), "visit is cancelled", "visits are cancelled"),
        )
        lines = [
            PreviewLine(
                day_medium(visit.day),
                words.going_words(visit),
                tr("told") if visit.told else "",
            )
            for visit in going.visits
        ]
        self.preview.show_lines(sentence, lines)

    @override
    def value(self) -> EndForm:
        """What ends, as the fields say."""
        agreement = None if self._retires else self.agreement.value
        return EndForm(
            self._rows.id,
            self.day.day or self._rows.today,
            self.reason.toPlainText().strip(),
            agreement if isinstance(agreement, int) else None,
            retires=self._retires,
        )

    @override
    def store(self, value: EndForm) -> None:
        """Let it end."""
        self._app.care.end(value)


class MergeView(FormView[int]):
    """Another record of the same client is chosen; what moves is shown before."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        rows: ClientRows,
        alike: tuple[AlikeRow, ...],
        others: tuple[tuple[int, str], ...],
    ) -> None:
        super().__init__(ops, theme, tr("Merge with another client"), rows.name)
        self._app, self._rows, self._alike = app, rows, alike
        self._reading: Work | None = None
        self._save.setText(tr("Merge"))
        likely = {one.id for one in alike}
        options = [(one.id, one.name) for one in alike]
        options += [one for one in others if one[0] not in likely and one[0] != rows.id]
        self.other = Choice(
            options,
            alike[0].id if alike else None,
            searchable=True,
            placeholder=tr("A part of the name"),
        )
        self.preview = PreviewList(theme)
        self._why = label("", "small", wrap=True)
        choose = section(
            tr("The same client, written down twice"),
            self.form.field(tr("The other record"), self.other, self._nobody),
            self._why,
            hint=tr(
                "Everything of the other record moves to {name}. The other is retired; searching"
                " and importing find {name}.",
                name=rows.name,
            ),
        )
        self.fill(
            scrolled(choose, section(tr("What moves"), self.preview), width=WIDTH), self.other
        )
        self.other.currentIndexChanged.connect(self._look)
        self._look()

    def _nobody(self) -> str:
        return "" if isinstance(self.other.value, int) else tr("Choose the other record.")

    @Slot()
    def _look(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        other = self.other.value
        known = next((one for one in self._alike if one.id == other), None)
        self._why.setText("" if known is None else words.alike_words(known))
        self._why.setVisible(known is not None)
        if not isinstance(other, int):
            self.preview.show_lines(tr("Choose the other record to see what moves."), ())
        else:
            care, kept = self._app.care, self._rows.id
            self._reading = self.ops.read(
                lambda: care.preview_merge(kept, other), self._show, self._refuse
            )

    def _show(self, preview: MergePreview) -> None:
        left = listed(tr(SUBJECTS[one]) for one in preview.left_behind)
        sentence = (
            tr(
                "Both answered on {what}; the answer of {name} stays.",
                what=left,
                name=preview.kept.name,
            )
            if left
            else ""
        )
        moves = words.moves_words(preview.moves)
        lines = [PreviewLine(*one.split(" ", 1)) for one in moves]
        self.preview.show_lines(sentence or ("" if lines else tr("Nothing moves.")), lines)

    def _refuse(self, problem: UserError) -> None:
        self.preview.show_lines(str(problem), ())

    @override
    def value(self) -> int:
        """The other record."""
        other = self.other.value
        assert isinstance(other, int)
        return other

    @override
    def store(self, value: int) -> object:
        """Merge the two."""
        return self._app.care.merge(self._rows.id, value)
