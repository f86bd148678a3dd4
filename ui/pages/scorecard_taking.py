"""Takes the scorecard elsewhere: as a PDF, as a picture, as tables."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Slot
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QMenu

from scheduler.errors import UserError
from scheduler.files import write_whole
from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import AtRiskRow, ScorecardRows, TableOf
from scheduler.views.tables import WrittenTable
from ui import figure_words
from ui.dialogs.export import KINDS, with_ending
from ui.dialogs.printing import ask_for_pdf, file_name, usual_paper
from ui.dialogs.saving import ask_where
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.scorecard_charts import CasesWanted
from ui.paper.press import pdf_of
from ui.paper.scorecard import ScorecardSheet, scorecard_document
from ui.schedule import OpenSchedule
from ui.text import Said, tr
from ui.widgets.basics import button
from ui.widgets.strips import Strips

if TYPE_CHECKING:
    from ui.pages.scorecard import ScorecardPage

PNG = ".png"

TABLES: Mapping[TableOf | None, Said] = {
    TableOf.FIGURES: "Figures",
    TableOf.MONTHS: "Figures by month",
    TableOf.TECHNICIANS: "Figures by technician",
    TableOf.CAUSES: "Substitutions by cause",
    TableOf.REASONS: "Reasons to cancel",
    None: "At risk",
}
"""What can be written as a table; None is who is at risk."""


class ScorecardTaking(QObject):
    """The menu of a scorecard that says what it can become, and the way there."""

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, page: "ScorecardPage"
    ) -> None:
        super().__init__(page)
        self._ops, self._schedule, self._page = ops, schedule, page
        self._rows: ScorecardRows | None = None
        self._names: Sequence[str] = ()
        self._risks: tuple[AtRiskRow, ...] = ()
        self.button = button(tr("Export"), theme=theme, icon="export")
        self.menu = QMenu(self.button)
        self.menu.addAction(tr("As PDF…")).triggered.connect(lambda: self.save_pdf())
        self.menu.addAction(tr("As a picture (PNG)…")).triggered.connect(
            lambda: self.save_picture()
        )
        self.menu.addSection(tr("As a table (XLSX, CSV)"))
        for what, title in TABLES.items():
            action = self.menu.addAction(tr("{title}…", title=tr(title)))
            action.triggered.connect(lambda _=False, table=what: self.save_table(table))
        self.button.setMenu(self.menu)
        self.button.setEnabled(False)
        theme.changed.connect(self.paint_anew)

    def take(
        self, rows: ScorecardRows, names: Sequence[str], risks: Sequence[AtRiskRow] | None
    ) -> None:
        """Know what is shown."""
        self._rows, self._names, self._risks = rows, names, tuple(risks or ())
        self.paint_anew()
        self.button.setEnabled(True)

    @property
    def title(self) -> str:
        """The name of whatever is saved."""
        return "" if self._rows is None else scorecard_document(self._sheet(self._rows)).title

    def _sheet(self, rows: ScorecardRows) -> ScorecardSheet:
        offices = (one.name for one in self._schedule.offices if one.id == rows.wanted.office_id)
        office = next(offices, tr("All offices"))
        return ScorecardSheet(office, rows, self._names[0], self._risks)

    def save_pdf(self) -> None:
        """Ask for a file, and save the scorecard as a PDF."""
        if self._rows is None:
            return
        document = scorecard_document(self._sheet(self._rows))
        file = ask_for_pdf(document, self._page.window())
        if file is not None:
            paper = usual_paper(document)
            self._save(file, lambda: pdf_of(document, paper))

    def save_picture(self) -> None:
        """Ask for a file, and save what the page shows, also what it would show further down."""
        name = self._ask("", {PNG: "Pictures (*.png)"})[0]
        if name:
            file = Path(name if name.lower().endswith(PNG) else name + PNG)
            strips = Strips(self._page.body, self)
            strips.painted.connect(lambda picture: self._save(file, partial(_png, picture)))
            strips.painted.connect(strips.deleteLater)
            strips.begin()

    @Slot()
    def paint_anew(self) -> None:
        """The page shows something else: a picture that is being painted begins anew."""
        for strips in self.findChildren(Strips):
            strips.begin_anew()

    def save_table(self, what: TableOf | None) -> None:
        """Ask for a file, and save a table of the scorecard, or who is at risk."""
        name, kind = self._ask(tr(TABLES[what]), KINDS)
        if not name or self._rows is None:
            return
        file = with_ending(name, kind)
        scorecard, wanted = self._schedule.app.scorecard, self._rows.wanted

        def write() -> WrittenTable:
            if what is None:
                return scorecard.export_at_risk(wanted.office_id, file)
            return scorecard.export(wanted, what, file)

        self._ops.write(write, self._written, self._not_saved)

    def save_cases(self, asked: CasesWanted) -> None:
        """Ask for a file, and save all visits behind a figure, or what else it counts."""
        spec, period = FIGURES[asked.name], figure_words.period(asked.wanted.period)
        title = " ".join(filter(None, (tr(spec.title), asked.whose, period)))
        name, kind = self._ask_as(title, KINDS)
        if name:
            file, scorecard = with_ending(name, kind), self._schedule.app.scorecard
            self._ops.write(
                lambda: scorecard.export_behind(asked.wanted, asked.name, file, asked.cause),
                self._written,
                self._not_saved,
            )

    def _ask(self, table: str, kinds: Mapping[str, Said]) -> tuple[str, str]:
        """Ask for a file; its name, empty where nobody wants it, and the kind chosen."""
        return self._ask_as(f"{self.title} {table}".strip(), kinds)

    def _ask_as(self, title: str, kinds: Mapping[str, Said]) -> tuple[str, str]:
        return ask_where(
            self._page.window(),
            tr("Export"),
            file_name(title) + next(iter(kinds)),
            ";;".join(tr(words) for words in kinds.values()),
        )

    def _save(self, file: Path, make: Callable[[], bytes]) -> None:
        def save() -> Path:
            write_whole(file, make())
            return file

        self._ops.write(save, self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        self._page.said.emit(tr("Saved as {file}.", file=file), "done")

    def _written(self, made: WrittenTable) -> None:
        self._saved(made.file)

    def _not_saved(self, problem: UserError) -> None:
        self._page.said.emit(str(problem), "trouble")


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    return bytes(buffer.data().data())
