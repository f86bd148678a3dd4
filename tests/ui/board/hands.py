"""What tests do with the mouse on the board, and a hand that answers what it is told to."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.views.hand import Drop, DropRow, Landing
from tests.ui.board.boards import ZONE, at
from ui.board.view import BoardView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
FAR = QPoint(24, 6)
"""Further than a click may tremble."""


def mouse(
    where: QWidget,
    kind: QEvent.Type,
    at: QPoint,
    modifiers: Qt.KeyboardModifier = PLAIN,
) -> None:
    """One mouse event of the left button."""
    moved, let_go = kind is QEvent.Type.MouseMove, kind is QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(where.mapToGlobal(at)),
        NONE if moved else LEFT,
        NONE if let_go else LEFT,
        modifiers,
    )
    QApplication.sendEvent(where, event)
    QApplication.processEvents()


def lift(where: QWidget, start: QPoint, *points: QPoint) -> None:
    """Press, and drag over some points without letting go."""
    mouse(where, QEvent.Type.MouseButtonPress, start)
    for point in (start + FAR, *points):
        mouse(where, QEvent.Type.MouseMove, point)


def let_go(where: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Let the button go."""
    mouse(where, QEvent.Type.MouseMove, at, modifiers)
    mouse(where, QEvent.Type.MouseButtonRelease, at, modifiers)


def middle(view: BoardView, visit_id: int) -> QPoint:
    """The middle of a card in the viewport."""
    rect = view.rect_of(visit_id)
    assert rect is not None
    return rect.center().toPoint()


def change(minor: int, line: Line = Line.DRIVE) -> PriceLine:
    """A price line of an amount."""
    return PriceLine(line, minor, Source.MEASURED)


@dataclass
class FakeHand:
    """Lets everything fall where it is wanted, unless ``answer`` says otherwise."""

    version: int = 1
    fixed: frozenset[int] = frozenset()
    answer: Callable[[DropRow], DropRow] = lambda row: row
    asked: list[tuple[Drop, ...]] = field(default_factory=list)

    def knows(self, visit_id: int) -> bool:
        return visit_id not in self.fixed

    def drop(self, drops: Iterable[Drop]) -> DropRow:
        wanted = tuple(drops)
        self.asked.append(wanted)
        return self.answer(row_of(wanted))


def row_of(drops: Sequence[Drop], minor: int = 1240) -> DropRow:
    """A drop that costs 12.40 more and lands where it was wanted, half an hour long."""
    lines = (change(minor),) if minor else ()
    landings = tuple(_landing(drop) for drop in drops)
    return DropRow(landings, lines, minor, (), (), False, False, ())


def _landing(drop: Drop) -> Landing:
    if drop.day is None:
        return Landing(drop.visit_id, None, None, None, None, None)
    start = at(drop.day, drop.minute - 15, ZONE)
    end = start + timedelta(minutes=30)
    return Landing(drop.visit_id, drop.technician_id, drop.day, start, end, Who.USUAL)
