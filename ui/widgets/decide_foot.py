"""The foot of whatever is decided: what it comes to, who decides, why, and the button."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from scheduler.model.kinds import Role
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.switch import Switch


class DecideFoot(QFrame):
    """``wanted`` asks to decide as ``role`` says; ``role_chosen`` carries who decides now.

    Above the limit a dispatcher's button sends it to the manager, and a reason is needed.
    """

    wanted = Signal()
    role_chosen = Signal(str)

    def __init__(self, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "footer")
        self._ready, self._needs_manager = False, False
        self.total, self.counts = label("", "figure"), label("", "muted", wrap=True)
        self.note, self.limit = label("", "small", wrap=True), label("", "small", wrap=True)
        self.trouble = label("", "trouble", wrap=True)
        self._notes = (self.note, self.limit, self.trouble)
        self.reason = line_edit(placeholder=tr("Why"), longest=500)
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setMinimumWidth(160)
        self._roles = Switch(
            ((Role.DISPATCHER.value, tr("Dispatcher")), (Role.MANAGER.value, tr("Manager"))),
            tr("I decide as"),
        )
        self._roles.choose(role.value)
        self.confirm = button(tr("Confirm"), self._want, kind="primary")
        for note in self._notes:
            note.hide()
        sums = column(self.counts, *self._notes, spacing=2)
        first = row(self.total, 8, spacing=8)
        first.addLayout(sums, 1)
        second = row(self._roles, self.reason, self.confirm, spacing=10)
        self.setLayout(column(first, second, spacing=10, margins=(20, 12, 20, 14)))
        self._roles.chosen.connect(self._acts_as)
        self.reason.textChanged.connect(lambda _text: self._show())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._want)
        self._show()

    @property
    def role(self) -> Role:
        """Who decides."""
        return Role(self._roles.key)

    @property
    def waits(self) -> bool:
        """Whether this goes to a manager."""
        return self._needs_manager and self.role is Role.DISPATCHER

    def show_sums(
        self, total: str, counts: str, *, note: str = "", limit: str = "", trouble: str = ""
    ) -> None:
        """Show what it comes to, and beneath it what else is to be said."""
        self.total.setText(total)
        self.counts.setText(counts)
        for part, text in zip(self._notes, (note, limit, trouble), strict=True):
            part.setText(text)
            part.setVisible(bool(text))

    def show_ready(self, *, ready: bool, needs_manager: bool) -> None:
        """Say whether it can be decided, and whether only a manager may."""
        self._ready, self._needs_manager = ready, needs_manager
        self._show()

    def _show(self) -> None:
        needed = self._needs_manager
        self.reason.setPlaceholderText(tr("Why (needed)") if needed else tr("Why, if you like"))
        self.confirm.setText(tr("Send to the manager") if self.waits else tr("Confirm"))
        said_why = bool(self.reason.text().strip()) or not needed
        self.confirm.setEnabled(self._ready and said_why)
        missing = self._ready and not said_why
        self.confirm.setToolTip(tr("Write why first: this needs a reason.") if missing else "")

    @Slot(str)
    def _acts_as(self, role: str) -> None:
        self._show()
        self.role_chosen.emit(role)

    @Slot()
    def _want(self) -> None:
        if self.confirm.isEnabled() and self.isVisible():
            self.wanted.emit()
