"""Which version this is, what it is made of, and under which licences."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from ui.licences import Licensed
from ui.text import tr
from ui.widgets.basics import button, column, label, row

HIGH = 28
"""A line of the list, in pixels."""


class AboutDialog(QDialog):
    """The parts at the left, the licence of the chosen one at the right; nothing is downloaded."""

    def __init__(self, parts: Sequence[Licensed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Familiar"))
        self.resize(820, 560)
        self._parts = tuple(parts)
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("What Familiar is made of"))
        self.parts.setProperty("kind", "found")
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in self._parts:
            item = QListWidgetItem(_named(part), self.parts)
            item.setSizeHint(QSize(0, HIGH))
            item.setToolTip(item.text())
        self.licence = QPlainTextEdit(readOnly=True)
        self.licence.setAccessibleName(tr("Licence"))
        self.parts.currentRowChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.parts)
        both.addWidget(self.licence)
        both.setSizes([280, 500])
        close = button(tr("Close"), self.accept)
        close.setDefault(True)
        told = tr(
            "An appointment scheduler that keeps the same technician at each client’s door. It is"
            " made with the parts below, each under its own licence."
        )
        whole = column(
            label(tr("Familiar {version}", version=parts[0].version), "title"),
            label(told, "muted", wrap=True),
            spacing=8,
            margins=(24, 20, 24, 20),
        )
        whole.addWidget(both, 1)
        whole.addLayout(row(None, close))
        self.setLayout(whole)

    @Slot(int)
    def _show(self, at: int) -> None:
        self.licence.setPlainText(self._parts[at].text)


def _named(part: Licensed) -> str:
    return f"{part.name} {part.version}".strip() + f" · {part.licence}"
