"""Which version this is, what it is made of, and under which licences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QSplitter, QWidget

from ui.licences import Licensed
from ui.text import tr
from ui.widgets.basics import button, column, label, row


class AboutDialog(QDialog):
    """The parts at the left, the licence of the chosen one at the right; nothing is downloaded."""

    def __init__(self, parts: Sequence[Licensed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Familiar"))
        self.resize(820, 560)
        self._parts = tuple(parts)
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("What Familiar is made of"))
        self.parts.addItems([_named(part) for part in self._parts])
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
        self.setLayout(
            column(
                label(tr("Familiar {version}", version=parts[0].version), "title"),
                label(
                    tr(
                        "An appointment scheduler that keeps the same technician at each client’s"
                        " door. It is made with the parts below, each under its own licence."
                    ),
                    "muted",
                    wrap=True,
                ),
                8,
                both,
                8,
                row(None, close),
                spacing=4,
                margins=(24, 20, 24, 20),
            )
        )

    @Slot(int)
    def _show(self, at: int) -> None:
        self.licence.setPlainText(self._parts[at].text)


def _named(part: Licensed) -> str:
    return f"{part.name} {part.version}".strip() + f" · {part.licence}"
