"""The first page of all: the sample, a new company, a list, or a schedule on disk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from typing_extensions import override

from scheduler.app import Application, sample_path
from scheduler.views.records import OfficeForm
from ui.founding import Told, found_company, new_office, prepare_sample
from ui.guide import topics
from ui.look.theme import Theme
from ui.ops import Ops, Work
from ui.pages.office_form import OfficeFields
from ui.text import tr
from ui.widgets.basics import button, column, ground, label, row
from ui.widgets.drill import Drill
from ui.widgets.fields import line_edit
from ui.widgets.form_view import FormView
from ui.widgets.forms import in_columns, section
from ui.widgets.progress import ProgressStrip

ENDING = ".familiar"


class Tile(QPushButton):
    """A large button with an icon, what it does, and a sentence about it."""

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str) -> None:
        super().__init__(autoDefault=False)
        self.setProperty("kind", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme, self._icon_name = theme, icon
        self._icon = QLabel()
        self._icon.setFixedWidth(28)
        texts = column(label(title, "strong"), label(sentence, "small", wrap=True), spacing=2)
        inner = row(spacing=12, margins=(16, 12, 16, 12))
        inner.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(texts, 1)
        self.setLayout(inner)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        inner = self.layout()
        return super().sizeHint() if inner is None else inner.sizeHint()

    @Slot()
    def _dress(self) -> None:
        icon = self._theme.icon(self._icon_name, self._theme.tokens.action.ink)
        self._icon.setPixmap(icon.pixmap(24, 24))


class WelcomePage(QWidget):
    """``opened`` carries an Application and the page to show first; ``open_wanted`` a target."""

    opened = Signal(object, str)
    open_wanted = Signal(str)

    def __init__(self, ops: Ops, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(topics.NAME, "welcome")
        self._ops, self._theme = ops, theme
        ground(self, "canvas")
        self.sample = Tile(
            theme,
            "sample",
            tr("Open the sample company"),
            tr("A pest control company in two offices, its week planned. Takes a minute once."),
        )
        self.found = Tile(
            theme,
            "office",
            tr("Start a new company"),
            tr("Name, time zone, currency and working week; then people and clients."),
        )
        self.bring = Tile(
            theme,
            "import",
            tr("Start from a client list"),
            tr("A new company, filled from the CSV or Excel file you have."),
        )
        self.open = Tile(
            theme,
            "open",
            tr("Open a schedule"),
            tr("A Familiar file that is on this computer or on a shared folder."),
        )
        self.sample.clicked.connect(self.open_sample)
        self.found.clicked.connect(lambda: self.start_company(first_page="technicians"))
        self.bring.clicked.connect(lambda: self.start_company(first_page="import"))
        self.open.clicked.connect(self._choose_file)
        self.progress = ProgressStrip()
        self._tiles = QWidget()
        self._tiles.setLayout(column(self.sample, self.found, self.bring, self.open, spacing=12))
        mark = label("F", "mark")
        mark.setFixedSize(48, 48)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        inner.setFixedWidth(520)
        inner.setLayout(
            column(
                row(mark, None),
                12,
                label("Familiar", "figure"),
                label(
                    tr("Plans visits so that each client sees a face they know."),
                    "prose",
                    wrap=True,
                ),
                20,
                self._tiles,
                self.progress,
                spacing=4,
            )
        )
        front = QWidget()
        front.setLayout(column(None, row(None, inner, None), None, None))
        self.drill = Drill(front)
        self.setLayout(column(self.drill, spacing=0))

    @Slot()
    def open_sample(self) -> None:
        """Make and plan the sample company where that was not done yet, and open it."""
        work: Work = self._ops.long(
            _prepare,
            self._told,
            lambda app: self.opened.emit(app, "board"),
            None,
            self._ended,
        )
        self._tiles.setEnabled(False)
        self.progress.start(tr("Opening the sample company…"), work.cancel)

    def _told(self, told: Told) -> None:
        self.progress.tell(*told)

    def _ended(self) -> None:
        self._tiles.setEnabled(True)
        self.progress.end()

    def start_company(self, first_page: str) -> None:
        """Show the form of a new company; ``first_page`` is shown once it is founded."""
        view = CompanyView(self._ops, self._theme)
        view.left.connect(self.drill.pop)
        view.saved.connect(lambda app: self.opened.emit(app, first_page))
        self.drill.push(view)

    def _choose_file(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            tr("Open a schedule"),
            str(sample_path().parent),
            tr("Schedules (*{ending});;All files (*)", ending=ENDING),
        )
        if name:
            self.open_wanted.emit(name)


def _prepare(tell: Callable[[Told], None], stopped: Callable[[], bool]) -> Application:
    return prepare_sample(None, tell, stopped)


class CompanyView(FormView[tuple[Path, OfficeForm]]):
    """The form of a new company; ``saved`` carries its Application."""

    def __init__(self, ops: Ops, theme: Theme) -> None:
        super().__init__(ops, theme, tr("New company"), tr("Welcome"))
        self.fields = OfficeFields(self.form, new_office())
        self.path = line_edit(longest=1000)
        self._named = ""
        self.fields.name.textEdited.connect(self._name_file)
        self.fields.name.setPlaceholderText(tr("Main office"))
        itself, hours = self.fields.sections(tr("Office"))
        place = QWidget()
        inner = row(spacing=8)
        inner.addWidget(self.form.field(tr("Kept in"), self.path, self._path_problem), 1)
        inner.addWidget(
            button(tr("Change"), self._choose, theme=theme, icon="open"),
            0,
            Qt.AlignmentFlag.AlignBottom,
        )
        place.setLayout(inner)
        kept = section(
            tr("Schedule"),
            place,
            hint=tr("One file holds everything; put it where your backups go."),
        )
        self._name_file("")
        self.dirty = False
        self.fill(in_columns((itself, kept), (hours,)), self.fields.name)

    @Slot(str)
    def _name_file(self, name: str) -> None:
        """Follow the name until somebody chooses a file of his own."""
        if self.path.text() in ("", self._named):
            bare = "".join(letter for letter in name if letter.isalnum() or letter in " -_")
            self._named = str(sample_path().parent / f"{bare.strip() or 'company'}{ENDING}")
            self.path.setText(self._named)

    def _path_problem(self) -> str:
        text = self.path.text().strip()
        if not text:
            return tr("Say where the schedule is kept.")
        if Path(text).exists():
            return tr("This file is there already; choose another, or go back and open it.")
        return ""

    @Slot()
    def _choose(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self, tr("Keep the schedule in"), self.path.text(), f"*{ENDING}"
        )
        if name:
            self.path.setText(name if name.endswith(ENDING) else name + ENDING)

    @override
    def value(self) -> tuple[Path, OfficeForm]:
        """The file and the office as the fields say."""
        return Path(self.path.text().strip()), self.fields.value()

    @override
    def store(self, value: tuple[Path, OfficeForm]) -> Application:
        """Found the company."""
        return found_company(*value)
