"""Where a place is, for an address that no postal code tells: shown on a map, or typed."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from ui.look.theme import Theme
from ui.map.picker import PlacePicker, Point
from ui.map.points import read_point, write_point
from ui.map.tiles import Tiles
from ui.ops import Ops
from ui.text import tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import named

TilesOf = tuple[str, str]
"""Where this computer finds the map's tiles, and who is named for them."""


class PlaceDialog(QDialog):
    """A map with a pin and the field of its latitude and longitude; each follows the other."""

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        address: str,
        point: Point | None,
        tiles: TilesOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Where is it?"))
        source, credit = tiles
        ground = Tiles(ops, parent=self)
        ground.use(source)
        self.map = PlacePicker(theme, ground, credit)
        self.map.picked.connect(self._picked)
        self.point = line_edit(
            "" if point is None else write_point(*point), placeholder="40.71460, -73.99020"
        )
        self.point.textEdited.connect(self._typed)
        self._told = label("", "trouble", wrap=True)
        self._told.hide()
        self.use = button(tr("Use this place"), self._use, kind="primary")
        self.use.setDefault(True)
        self.leave = button(tr("Cancel"), self.reject)
        way = (
            tr("Click where it is. Pull the map to move it, turn the wheel to come nearer.")
            if source
            else tr(
                "Click where it is between the places that are known (the dots), or paste latitude"
                " and longitude: map services copy them on a right click. With tiles, which the"
                " settings name, the map shows streets."
            )
        )
        typed = named(tr("Latitude and longitude"), self.point, self._told)
        self.setLayout(
            column(
                *((label(address, "lead", wrap=True),) if address else ()),
                label(way, "muted", wrap=True),
                self.map,
                typed,
                row(None, self.leave, self.use),
                spacing=12,
                margins=(20, 20, 20, 20),
            )
        )
        self.map.put(point)

    def show_known(self, points: Sequence[Point]) -> None:
        """Show the places that are known already."""
        self.map.show_known(points)

    @property
    def chosen(self) -> Point | None:
        """The point that the field says, None where it says none."""
        return read_point(self.point.text())

    @Slot(float, float)
    def _picked(self, latitude: float, longitude: float) -> None:
        self.point.setText(write_point(latitude, longitude))
        self._told.hide()

    @Slot()
    def _typed(self) -> None:
        self._told.hide()
        if self.chosen is not None:
            self.map.put(self.chosen)

    @Slot()
    def _use(self) -> None:
        if self.chosen is not None:
            self.accept()
            return
        self._told.setText(
            tr("Click on the map, or write latitude and longitude as 40.71460, -73.99020.")
        )
        self._told.show()
        self.point.setFocus()
