"""Forms: fields with labels, checked as one types, the first bad one told in a sentence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from ui.widgets.basics import column, frame, ground, label, row

WIDTH = 720
"""A form is no wider than this, so that the eye finds the next field."""

Check = Callable[[], str]
"""Returns the sentence that says what is wrong, or an empty text."""


@dataclass(eq=False, slots=True)
class Field:
    """A field under its label, and the sentence beneath it."""

    widget: QWidget
    told: QLabel
    hint: str
    check: Check
    touched: bool = False


class Form(QObject):
    """The fields of one form. ``changed`` comes with every keystroke."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: list[Field] = []

    def field(
        self, title: str, widget: QWidget, check: Check | None = None, *, hint: str = ""
    ) -> QWidget:
        """The widget under its label, with room for a sentence beneath."""
        told = label("", "tiny", wrap=True)
        told.setVisible(False)
        made = named(title, widget, told)
        self._add(Field(widget, told, hint, check or _fine))
        return made

    def watch(
        self, widget: QWidget, told: QLabel | None = None, check: Check | None = None
    ) -> None:
        """Notice edits of a widget that has its own place; ``told`` shows what ``check`` says."""
        self._add(Field(widget, told or QLabel(widget), "", check or _fine))

    def forget(self, widget: QWidget) -> None:
        """Check ``widget`` no longer, because it is taken off the form."""
        self._fields = [field for field in self._fields if field.widget is not widget]

    def _add(self, field: Field) -> None:
        self._fields.append(field)
        for part in (field.widget, *field.widget.findChildren(QWidget)):
            signal = _edited(part)
            if signal is not None:
                signal.connect(lambda *_: self._touch(field))
        self._show(field, "")

    def _touch(self, field: Field) -> None:
        field.touched = True
        self.show_problems()
        self.changed.emit()

    def show_problems(self, *, everywhere: bool = False) -> bool:
        """Tell the first bad field beneath it, and whether all are good.

        Fields nobody has touched yet are passed over unless ``everywhere``.
        """
        first: Field | None = None
        sentence = ""
        for field in self._fields:
            said = field.check() if field.touched or everywhere else ""
            if said and first is None:
                first, sentence = field, said
        for field in self._fields:
            self._show(field, sentence if field is first else "")
        return first is None

    def accept(self) -> bool:
        """Check every field; the first bad one gets the focus."""
        if self.show_problems(everywhere=True):
            return True
        bad = next(field for field in self._fields if field.check())
        bad.touched = True
        bad.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _show(self, field: Field, problem: str) -> None:
        told = problem or field.hint
        field.told.setText(told)
        field.told.setVisible(bool(told) and field.told.parentWidget() is not field.widget)
        mark(field.told, "role", "trouble" if problem else "tiny")
        mark(field.widget, "wrong", "true" if problem else "false")
        field.widget.setAccessibleDescription(told)


def _fine() -> str:
    return ""


def _edited(widget: QWidget) -> SignalInstance | None:
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox | QSpinBox):
        return widget.textChanged
    if isinstance(widget, QPlainTextEdit):
        return widget.textChanged
    if isinstance(widget, QComboBox):
        return widget.currentIndexChanged
    if isinstance(widget, QCheckBox):
        return widget.toggled
    if isinstance(widget, QSpinBox):
        return widget.valueChanged
    return None


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def named(title: str, widget: QWidget, *below: QWidget) -> QWidget:
    """The widget under its label, with whatever stands below it."""
    caption = label(title, "label")
    caption.setBuddy(widget)
    widget.setAccessibleName(title)
    made = QWidget()
    made.setLayout(column(caption, widget, *below, spacing=4))
    return made


def section(title: str, *parts: QWidget, hint: str = "") -> QWidget:
    """A card of fields with its title, and a sentence on what they are for."""
    inner = column(label(title, "lead"), spacing=12, margins=(20, 16, 20, 20))
    if hint:
        inner.addWidget(label(hint, "muted", wrap=True))
    for part in parts:
        inner.addWidget(part)
    return frame("card", inner)


def beside(*parts: QWidget, shares: tuple[int, ...] = ()) -> QWidget:
    """Fields beside each other, aligned at their labels."""
    made = QWidget()
    inner = row(spacing=12)
    for number, part in enumerate(parts):
        inner.addWidget(part, shares[number] if shares else 1, Qt.AlignmentFlag.AlignTop)
    made.setLayout(inner)
    return made


class _Page(QScrollArea):
    """A page that scrolls. Columns without room beside each other stand below each other.

    What the body holds is best put into it afterwards: all of it is dressed anew each time that it,
    or what it lies in, gets into another widget.
    """

    def __init__(
        self,
        body: QWidget,
        beside: QBoxLayout | None = None,
        columns: Sequence[QBoxLayout] = (),
    ) -> None:
        super().__init__(widgetResizable=True)
        self._beside, self._columns = beside, columns
        self._inner = row(margins=(24, 24, 24, 32))
        holder = QWidget()
        holder.setLayout(self._inner)
        ground(holder, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(holder)
        self._inner.addStretch(1)
        self._inner.addWidget(body, 100)
        self._inner.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._beside is None:
            return
        sides = self._inner.contentsMargins()
        room = self.viewport().width() - sides.left() - sides.right()
        gaps = self._beside.spacing() * (len(self._columns) - 1)
        fits = gaps + sum(one.minimumSize().width() for one in self._columns) <= room
        way = QBoxLayout.Direction
        self._beside.setDirection(way.LeftToRight if fits else way.TopToBottom)


def scrolled(*sections: QWidget, width: int = WIDTH) -> QScrollArea:
    """The sections below each other, in the middle of a page that scrolls."""
    body = QWidget()
    body.setMaximumWidth(width)
    page = _Page(body)
    body.setLayout(column(*sections, None, spacing=16))
    return page


def in_columns(*columns: tuple[QWidget, ...], width: int = 2 * WIDTH - 240) -> QScrollArea:
    """Columns of sections of one width, beside each other where there is room for them."""
    stacks = [column(*sections, spacing=16) for sections in columns]
    whole = row(spacing=16)
    for stack in stacks:
        whole.addLayout(stack, 1)
        whole.setAlignment(stack, Qt.AlignmentFlag.AlignTop)
    body = QWidget()
    body.setMaximumWidth(width)
    page = _Page(body, whole, stacks)
    body.setLayout(column(whole, None))
    return page
