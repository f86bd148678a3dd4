"""The steps to the first planned week, above every page until there is a plan."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy
from typing_extensions import override

from ui.beginning_words import State, Step
from ui.look.theme import Theme
from ui.text import tr
from ui.widgets.basics import Elided, button, column, icon_button, label, row
from ui.widgets.forms import mark

ICONS = {
    "office": "office",
    "technicians": "technicians",
    "services": "note",
    "clients": "clients",
    "agreements": "promise",
}
"""What stands for a step as long as there is nothing of it."""

ROOM_FOR_TITLE = 1100
"""In a window narrower than this the steps need the room for themselves."""


class StepButton(QPushButton):
    """One step: how far it is, its name, and what there is of it."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__(autoDefault=False)
        self.key, self._theme = key, theme
        self._state = State.OPEN
        self.setProperty("kind", "step")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(46)
        self._icon = QLabel()
        self._icon.setFixedWidth(18)
        self._title, self.detail = Elided("", "strong"), Elided("", "small")
        texts = column(self._title, self.detail, spacing=1)
        inner = row(self._icon, spacing=6, margins=(8, 4, 4, 4))
        inner.addLayout(texts, 1)
        self.setLayout(inner)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._dress)

    def show_step(self, step: Step, *, is_next: bool) -> None:
        """Show how far the step is; the next one stands out."""
        self._state = step.state
        self._title.show_text(step.title)
        self.detail.show_text(step.detail)
        self.setAccessibleName(tr("{step}: {detail}", step=step.title, detail=step.detail))
        self.setAccessibleDescription(step.hint)
        self.setToolTip(step.hint)
        mark(self, "next", "true" if is_next else "false")
        self._dress()

    @Slot()
    def _dress(self) -> None:
        tokens = self._theme.tokens
        inks = {
            State.OPEN: tokens.ink3,
            State.LACKS: tokens.trouble,
            State.DONE: tokens.who["usual"].ink,
        }
        icons = {State.OPEN: ICONS[self.key], State.LACKS: "warning", State.DONE: "done"}
        icon = self._theme.icon(icons[self._state], inks[self._state])
        self._icon.setPixmap(icon.pixmap(16, 16))


class StepBand(QFrame):
    """``chosen`` carries the key of a step, ``"plan"`` for the last; ``closed`` comes by the x."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("ground", "header")
        self.setAccessibleName(tr("Your first week"))
        self.steps: dict[str, StepButton] = {}
        self._row = row(spacing=4)
        self.plan = button(tr("Plan week"), lambda: self.chosen.emit("plan"))
        self.close_band = icon_button(
            theme, "close", tr("Hide these steps; the File menu shows them again"), self.closed.emit
        )
        self._title = label(tr("Your first week"), "strong")
        inner = row(self._title, spacing=8, margins=(16, 4, 8, 4))
        inner.addLayout(self._row, 1)
        inner.addWidget(self.plan)
        inner.addWidget(self.close_band)
        self.setLayout(inner)
        self.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._title.setVisible(self.width() >= ROOM_FOR_TITLE)

    def show_steps(self, steps: tuple[Step, ...], next_key: str, why_not: str) -> None:
        """Show how far each step is; ``why_not`` says why there can be no plan yet."""
        for step in steps:
            if step.key not in self.steps:
                made = self.steps[step.key] = StepButton(self._theme, step.key)
                made.clicked.connect(lambda _=False, key=step.key: self.chosen.emit(key))
                self._row.addWidget(made, 1)
            self.steps[step.key].show_step(step, is_next=step.key == next_key)
        mark(self.plan, "kind", "primary" if next_key == "plan" else "")
        self.plan.setEnabled(not why_not)
        self.plan.setToolTip(why_not)
        self.plan.setAccessibleDescription(why_not)
