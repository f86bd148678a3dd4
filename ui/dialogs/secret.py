"""A secret address to subscribe to, shown once: as text and as a picture for a phone's camera."""

from collections.abc import Callable

import segno
from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named

WIDTH = 480
SIDE, QUIET = 264, 4
"""How large the picture is, and how many of its squares stay white around it."""


class Code(QWidget):
    """A QR code, black on white in every theme: cameras want it so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[bool]] = []
        self.setFixedSize(QSize(SIDE, SIDE))

    def show_text(self, text: str) -> None:
        """Draw this text, nothing where there is none."""
        self._rows = (
            []
            if not text
            else [
                [bool(square) for square in line]
                for line in segno.make(text, error="m", micro=False).matrix_iter(border=QUIET)
            ]
        )
        self.setAccessibleName(tr("QR code of {address}", address=text) if text else "")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        size = SIDE // len(self._rows)
        edge = (SIDE - size * len(self._rows)) / 2
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    square = QRectF(edge + x * size, edge + y * size, size, size)
                    painter.fillRect(square, QColor("black"))
        painter.end()


class SecretDialog(QDialog):
    """Shows the address that belongs to a secret, on the server that phones reach.

    ``addresses`` makes both forms of the address on a server, ``server`` is how phones reached it
    last.
    """

    def __init__(
        self,
        name: str,
        addresses: Callable[[str], tuple[str, str]],
        server: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._addresses = addresses
        self.setWindowTitle(tr("An address for {name}", name=name))
        self.setFixedWidth(WIDTH)
        self.server = line_edit(server, placeholder="https://calendars.example.com", longest=200)
        self.shown = line_edit("", longest=500)
        self.shown.setReadOnly(True)
        self.code = Code()
        self._told = label("", "trouble", wrap=True)
        copy = button(tr("Copy the address"), self._copy)
        once = tr(
            "It is shown only now. Whoever has it reads this calendar: give it to {name} alone."
            " An address made before does not work any more.",
            name=name,
        )
        self.setLayout(
            column(
                label(once, wrap=True),
                named(tr("How phones reach your calendar server"), self.server),
                self._told,
                named(tr("Address to subscribe to"), self.shown),
                row(None, self.code, None),
                label(tr("The phone’s camera opens it in the calendar."), "small"),
                row(copy, None, button(tr("Done"), self.accept, kind="primary")),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self.server.textChanged.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        full, opens, told = "", "", ""
        if self.server.text().strip():
            try:
                full, opens = self._addresses(self.server.text())
            except UserError as problem:
                told = str(problem)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.shown.setText(full)
        self.shown.setCursorPosition(0)
        self.code.show_text(opens)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown.text())
