"""The edge of the technicians' column, which a hand moves."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from ui.board.frame import TECHNICIANS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.board.view import BoardView

REACH = 5
"""How far before the edge the mouse means it; what is behind belongs to the days."""

NARROWEST, WIDEST = 120, 420


class Divider(QObject):
    """Moves the edge with the mouse; two clicks put it back. ``keep`` is given the new width."""

    def __init__(self, view: "BoardView") -> None:
        super().__init__(view)
        self._view = view
        self._held = False
        self.keep: Callable[[int], object] = lambda _width: None
        view.viewport().installEventFilter(self)

    def put(self, width: int) -> None:
        """Make the column as wide as that, as far as it is sensible."""
        self._view.widen(max(NARROWEST, min(width, WIDEST)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        x, kinds = event.position().x(), QEvent.Type
        left = event.button() is Qt.MouseButton.LeftButton
        near = -REACH <= x - self._view.sight().inner.x() <= 1
        if event.type() is kinds.MouseButtonDblClick and left and near:
            self._held = False
            self.put(TECHNICIANS)
            self.keep(self._view.names_width)
            return True
        if event.type() is kinds.MouseButtonPress and left and near:
            self._held = True
            return True
        if event.type() is kinds.MouseMove and self._held:
            self.put(round(x))
            return True
        if event.type() is kinds.MouseButtonRelease and self._held:
            self._held = False
            self.keep(self._view.names_width)
            return True
        if event.type() is kinds.MouseMove and near and not event.buttons():
            self._view.viewport().setCursor(Qt.CursorShape.SplitHCursor)
            return True
        return False
