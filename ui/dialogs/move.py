"""Why visits are moved: asked where a rule is set aside, or where a manager has to agree."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named

WIDTH = 440


class MoveDialog(QDialog):
    """Says what would be done and what stands against it, and takes the reason."""

    def __init__(
        self,
        what: str,
        price: Sequence[tuple[str, str]],
        others: Sequence[str],
        against: Sequence[str],
        parent: QWidget | None = None,
        *,
        waits: bool,
    ) -> None:
        """``price``: its lines, the total last. ``others``: whose visits move with it.

        ``waits``: it goes to a manager.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Move with a reason"))
        self.setFixedWidth(WIDTH)
        self.reason = line_edit(placeholder=tr("Why (needed)"), longest=500)
        self.reason.setAccessibleName(tr("Reason"))
        self.accept_button = button(
            tr("Send to the manager") if waits else tr("Move"), self._accept, kind="primary"
        )
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        self.reason.textChanged.connect(self._typed)
        self.setLayout(
            column(
                label(what, "strong", wrap=True),
                _amounts(price),
                *([label("\n".join(others), "small", wrap=True)] if others else []),
                *(label(sentence, "trouble", wrap=True) for sentence in against),
                named(tr("Reason"), self.reason),
                row(None, button(tr("Cancel"), self.reject), self.accept_button),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self.reason.setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text.strip()))

    @Slot()
    def _accept(self) -> None:
        if self.reason.text().strip():
            self.accept()


def _amounts(price: Sequence[tuple[str, str]]) -> QWidget:
    """Names at the left, amounts at the right; the last is the total."""
    made = QWidget()
    lines = column(spacing=3)
    for number, (name, amount) in enumerate(price, start=1):
        role = "strong" if number == len(price) else "small"
        lines.addLayout(row(label(name, role), None, label(amount, role)))
    made.setLayout(lines)
    return made
