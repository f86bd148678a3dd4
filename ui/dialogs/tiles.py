"""Which figures the scorecard shows on tiles, and in which order."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from scheduler.views.figures import FIGURES
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import button, column, label, row

WIDTH, HEIGHT = 440, 560
NAME = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TilesDialog(QDialog):
    """All figures in a list, those shown first; ``wanted`` are those that are ticked, in order.

    A line is moved with the mouse or with the buttons; the first is the owner's own yardstick.
    """

    def __init__(
        self,
        theme: Theme,
        shown: Sequence[str],
        at_first: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose tiles"))
        self.resize(WIDTH, HEIGHT)
        self._at_first = tuple(at_first)
        self.list = QListWidget()
        self.list.setProperty("kind", "found")
        self.list.setAccessibleName(tr("Figures"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.itemChanged.connect(self._tell)
        told = tr(
            "Tick the figures that you steer by, and bring your own yardstick to the top: it is"
            " also the one shown over the months."
        )
        self.up = button(tr("Up"), lambda: self._move(-1), theme=theme, icon="up")
        self.down = button(tr("Down"), lambda: self._move(1), theme=theme, icon="down")
        self.again = button(tr("As at first"), lambda: self._fill(self._at_first), kind="link")
        self.go = button(tr("Show these"), self.accept, kind="primary")
        self.go.setDefault(True)
        self.setLayout(
            column(
                label(told, "muted", wrap=True),
                self.list,
                row(self.up, self.down, None, self.again),
                row(None, button(tr("Cancel"), self.reject), self.go),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self._fill(shown)

    @property
    def wanted(self) -> tuple[str, ...]:
        """The figures ticked, in order."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return tuple(item.data(NAME) for item in items if item.checkState() == CHECKED)

    def _fill(self, shown: Iterable[str]) -> None:
        self.list.clear()
        ticked = [name for name in shown if name in FIGURES]
        for name in (*ticked, *(name for name in FIGURES if name not in ticked)):
            spec = FIGURES[name]
            item = QListWidgetItem(tr(spec.title))
            item.setData(NAME, name)
            item.setToolTip(f"<p>{tr(spec.formula)}.</p>")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, tr(spec.formula))
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            item.setCheckState(CHECKED if name in ticked else UNCHECKED)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._tell()

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        to = at + step
        if 0 <= to < self.list.count():
            self.list.insertItem(to, self.list.takeItem(at))
            self.list.setCurrentRow(to)

    @Slot()
    def _tell(self) -> None:
        self.go.setEnabled(bool(self.wanted))
        self.go.setToolTip("" if self.wanted else tr("Tick at least one figure."))
