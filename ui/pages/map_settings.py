"""The map in the settings: where pictures of the ground come from, if from anywhere."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.look.theme import Theme
from ui.map.tiles import problem_with
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import Form, in_columns, section

LONGEST = 500

CREDIT = "© OpenStreetMap contributors"
"""Most tiles are drawn from these data, and their terms ask for these words."""


class MapSettings(QWidget):
    """``kept`` carries the address or folder of tiles and who is named for them, once saved.

    ``save`` is the button for the head of the page.
    """

    kept = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save: QPushButton = button(tr("Save the map"), self.keep, kind="primary")
        self.save.setEnabled(False)
        self.source = line_edit(placeholder=tr("No tiles"), longest=LONGEST)
        self.credit = line_edit(placeholder=CREDIT)
        choose = button(tr("Choose a folder…"), self._choose, theme=theme, icon="open")
        self._form = Form(self)
        self._form.changed.connect(self._edited)
        where = self._form.field(
            tr("Address or folder of the tiles"),
            self.source,
            lambda: problem_with(self._source()),
            hint=tr(
                "Such as https://tiles.example.com/{z}/{x}/{y}.png, or a folder with files like"
                " 12/1205/1540.png. Left empty, the map draws the routes alone and fetches"
                " nothing."
            ),
        )
        named = self._form.field(
            tr("Who is named on the map for them"),
            self.credit,
            hint=tr("The words that the provider asks for."),
        )
        buttons = QWidget()
        buttons.setLayout(row(choose, None))
        body = in_columns(
            (section(tr("Ground of the map"), where, buttons, named, _terms()),),
        )
        self.setLayout(column(body, spacing=0))

    def show_tiles(self, source: str, credit: str) -> None:
        """Show what is kept, unless it is being edited."""
        if not self.save.isEnabled():
            self.source.setText(source)
            self.credit.setText(credit)
            self.save.setEnabled(False)

    @Slot()
    def keep(self) -> None:
        """Save what is entered, if tiles can come from there."""
        if not self._form.accept():
            return
        self.save.setEnabled(False)
        self.kept.emit(self._source(), self.credit.text().strip() or CREDIT)

    def _source(self) -> str:
        return self.source.text().strip()

    @Slot()
    def _edited(self) -> None:
        self.save.setEnabled(True)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder of the tiles"))
        if folder:
            self.source.setText(folder)


def _terms() -> QWidget:
    """What to know before naming a provider."""
    made = QWidget()
    sentences = (
        tr(
            "Whoever makes tiles has terms: most ask to be named on the map, many want an account"
            " or a fee, and free servers are seldom meant for a company’s daily work. Read them"
            " first."
        ),
        tr(
            "A server learns which part of the town you look at, but nothing of your clients. What"
            " it sent is kept on this computer for as long as it allows, and this setting belongs"
            " to this computer alone."
        ),
    )
    made.setLayout(column(*(label(words, "muted", wrap=True) for words in sentences), spacing=8))
    return made
