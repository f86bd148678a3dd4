"""What is to be written to a table, of which days and offices, and into which file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from scheduler.views.records import OfficeRow
from ui.dialogs.saving import ask_where
from ui.look.theme import Theme
from ui.text import Said, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.day_span import DaySpan
from ui.widgets.fields import Choice
from ui.widgets.forms import named

WIDTH = 440

VISITS = "visits"

TABLES: Mapping[str, Said] = {VISITS: "Visits", "clients": "Clients", "technicians": "Technicians"}
"""What can be written, and its words."""

KINDS: Mapping[str, Said] = {".xlsx": "Spreadsheets (*.xlsx)", ".csv": "Text with commas (*.csv)"}
"""The endings of files, the likely one first, and their words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A table that somebody wants in a file; ``office_id`` is None for all offices."""

    table: str
    office_id: int | None
    first: date
    last: date
    file: Path


class ExportDialog(QDialog):
    """Asks for the table, for visits their days, and for the file; ``wanted`` is the answer."""

    def __init__(
        self,
        theme: Theme,
        offices: Sequence[OfficeRow],
        shown: int,
        days: tuple[date, int],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the office that is ``shown`` and the ``days`` (the first, and how many) first."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setFixedWidth(WIDTH)
        self.wanted: Wanted | None = None
        first, number = days
        self.what = Choice([(key, tr(words)) for key, words in TABLES.items()], VISITS)
        self.office = Choice(
            [*((one.id, one.name) for one in offices), (None, tr("All offices"))], shown
        )
        self.days = DaySpan(theme, first, first + timedelta(days=number - 1))
        self._told = label("", "trouble", wrap=True)
        self.go = button(tr("Choose a file…"), self._choose, kind="primary")
        self.go.setDefault(True)
        office = named(tr("Office"), self.office)
        office.setVisible(len(offices) > 1)
        self.setLayout(
            column(
                named(tr("What"), self.what),
                office,
                self.days,
                self._told,
                row(None, button(tr("Cancel"), self.reject), self.go),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self.what.currentIndexChanged.connect(self._turn)
        self._turn()

    @property
    def _of_days(self) -> bool:
        return self.what.value == VISITS

    @Slot()
    def _turn(self) -> None:
        """Ask for days only where the table has some."""
        self.days.setVisible(self._of_days)
        self._tell("")

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    @Slot()
    def _choose(self) -> None:
        self._tell(self.days.problem if self._of_days else "")
        if self._told.text():
            return
        table = str(self.what.value)
        first, last = self.days.days if self._of_days else (date.min, date.max)
        stem = f"{table} {first} – {last}" if self._of_days else table
        name, kind = ask_where(
            self,
            tr("Export"),
            stem + next(iter(KINDS)),
            ";;".join(tr(words) for words in KINDS.values()),
        )
        if name:
            office = self.office.value
            self.wanted = Wanted(
                table,
                office if isinstance(office, int) else None,
                first,
                last,
                with_ending(name, kind),
            )
            self.accept()


def with_ending(name: str, kind: str) -> Path:
    """The file, with the ending of the kind chosen where it has none of its own."""
    if name.lower().endswith(tuple(KINDS)):
        return Path(name)
    chosen = (ending for ending, words in KINDS.items() if tr(words) == kind)
    return Path(name + next(chosen, next(iter(KINDS))))
