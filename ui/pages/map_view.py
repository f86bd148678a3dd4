"""The map of the board's page: days, technicians, routes; and how it stands in for the board."""

from datetime import date

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.map import MapRows
from ui.board.filters import Filtered, filtered_map
from ui.board.layout import View
from ui.board.view import BoardView
from ui.look.theme import Theme
from ui.map.days import DayStrip
from ui.map.legend import Legend
from ui.map.tiles import Tiles
from ui.map.view import STEP, MapView
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import column, frame, icon_button, row

CORNER = 10
"""From the upper right corner of the map to the buttons."""


class RoutesMap(QWidget):
    """Reads and shows the routes of the office that is shown.

    ``turned`` carries the day somebody wants to see, None for all of them. What is chosen, and the
    way back, are told by ``view``.
    """

    turned = Signal(object)

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ops, self._schedule = ops, schedule
        self._reading: Work | None = None
        self._day: date | None = None
        self._rows: MapRows | None = None
        self._seen: Filtered | None = None
        self.tiles = Tiles(ops, parent=self)
        self.view = MapView(theme, self.tiles)
        self.legend = Legend(theme)
        self.days = DayStrip()
        self._buttons = self._make_buttons(theme)
        right = column(self.days, self.view, spacing=0)
        right.setStretch(1, 1)
        side = frame("rail", row(self.legend, margins=(0, 0, 1, 0)))
        layout = row(side, spacing=0)
        layout.addLayout(right, 1)
        self._layout = layout
        self.setLayout(layout)
        self.setFocusProxy(self.view)
        self.days.chosen.connect(self.turned)
        self.view.opened.connect(self.turned)
        self.view.week_wanted.connect(lambda: self.turned.emit(None))
        self.legend.wanted.connect(self.view.show_alone)
        self.view.alone_changed.connect(self._show_legend)

    def read(self, first: date, days: int) -> None:
        """Show the routes of a span of days as they are now; the latest reading counts."""
        planning, office = self._schedule.app.planning, self._schedule.office.id
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._ops.read(lambda: planning.map(office, first, days), self._show)

    def turn(self, day: date | None) -> None:
        """Show one day, or all of them."""
        self._day = day
        rows = self.view.scene.rows
        if rows is not None and (day is None or day in rows.days):
            self.view.turn(day)
            self.days.show_days(rows.days, day)
            self._show_legend()

    def use_tiles(self, source: str, credit: str) -> None:
        """Draw tiles under the routes, from an address or a folder; from nowhere if it is empty."""
        self.tiles.use(source)
        self.view.picture.credit = credit
        self.view.update()

    def sift(self, seen: Filtered) -> None:
        """Show what the board's filter leaves."""
        self._seen = seen
        if self._rows is not None:
            self._draw(self._rows)

    def _show(self, rows: MapRows) -> None:
        self._reading, self._rows = None, rows
        self._draw(rows)

    def _draw(self, rows: MapRows) -> None:
        scene, seen = self.view.scene, self._seen
        scene.everybody = frozenset(one.id for one in rows.technicians)
        scene.matching = None if seen is None else seen.matching
        rows = rows if seen is None else filtered_map(rows, seen)
        self.view.scene.day = self._day if self._day in rows.days else None
        self.view.show_rows(rows)
        self.turn(self._day)

    @Slot()
    def _show_legend(self) -> None:
        self.legend.show_scene(self.view.scene)

    def _make_buttons(self, theme: Theme) -> QWidget:
        made = frame(
            "card",
            column(
                icon_button(theme, "add", tr("Zoom in (+)"), lambda: self.view.nearer(2 * STEP)),
                icon_button(theme, "less", tr("Zoom out (−)"), lambda: self.view.nearer(-2 * STEP)),
                icon_button(theme, "fit", tr("Show everything (0)"), self.view.show_all),
                spacing=0,
                margins=(1, 1, 1, 1),
            ),
        )
        made.setParent(self.view)
        return made

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The layout gives the map its new size only after this.
        self._layout.activate()
        self._buttons.adjustSize()
        self._buttons.move(self.view.width() - self._buttons.width() - CORNER, CORNER)
        self.view.picture.covered = [QRectF(self._buttons.geometry())]


class BoardAndMap(QStackedWidget):
    """The board, or in its place the map of the same days with the same visit chosen.

    ``turned`` carries the day somebody wants to see on the map, None for all of them. A visit
    chosen on the map is told by the board, as if it had been chosen there.
    """

    turned = Signal(object)

    def __init__(self, ops: Ops, schedule: OpenSchedule, theme: Theme, board: BoardView) -> None:
        super().__init__()
        self.board, self.map = board, RoutesMap(ops, schedule, theme)
        self._span: tuple[date, int] | None = None
        self._stale = False
        self._seen: Filtered | None = None
        self.addWidget(board)
        self.addWidget(self.map)
        self.setFocusProxy(board)
        self.map.turned.connect(self.turned)
        self.map.view.today_wanted.connect(board.today_wanted)
        self.map.view.chosen.connect(self._chosen)
        self.map.view.cleared.connect(self._cleared)

    @property
    def map_shown(self) -> bool:
        """Whether the map is there in place of the board."""
        return self.currentWidget() is self.map

    def show_map(self, *, on: bool) -> None:
        """Show the map, or the board."""
        if on == self.map_shown:
            return
        shown = self.map if on else self.board
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        shown.setFocus()
        self._sift()
        self.follow()
        self._read()

    def read(self, span: tuple[date, int]) -> None:
        """The days of the board are others now, or what is in them."""
        self._span, self._stale = span, True
        self._read()

    def sift(self, seen: Filtered) -> None:
        """Show on the map what the board's filter leaves, as soon as the map is shown."""
        self._seen = seen
        self._sift()

    def follow(self) -> None:
        """Turn the map, where it is shown, to what the board is turned to and has chosen."""
        if not self.map_shown:
            return
        scene = self.board.scene
        self.map.turn(scene.day if scene.view is View.DAY else None)
        self.map.view.choose(scene.chosen)

    def _sift(self) -> None:
        if self.map_shown and self._seen is not None:
            seen, self._seen = self._seen, None
            self.map.sift(seen)

    def _read(self) -> None:
        if self.map_shown and self._stale and self._span is not None:
            self._stale = False
            self.map.read(*self._span)

    @Slot(int)
    def _chosen(self, visit_id: int) -> None:
        self.board.choose(visit_id)
        self.board.chosen.emit(visit_id)

    @Slot()
    def _cleared(self) -> None:
        self.board.choose(None)
        self.board.cleared.emit()
