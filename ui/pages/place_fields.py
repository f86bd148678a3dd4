"""The fields of an address: street, postal code and city, and where that is on the map."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.model.kinds import PlaceSource
from scheduler.views.records import Place
from ui.dialogs.place import PlaceDialog, TilesOf
from ui.look.theme import Theme
from ui.map.points import write_point
from ui.ops import Ops, Work
from ui.text import tr
from ui.widgets.basics import button, label, row
from ui.widgets.fields import line_edit
from ui.widgets.forms import Check, Form, beside, mark


class PlaceFields(QObject):
    """Three fields, and a line that says where they are on the map as soon as that is known.

    A postal code that is known fills the city in. A point that somebody sets stays whatever the
    address is; one that came with an address goes with it.
    """

    def __init__(
        self,
        ops: Ops,
        theme: Theme,
        app: Application,
        office_id: int,
        form: Form,
        before: Place,
        tiles: TilesOf,
    ) -> None:
        super().__init__(form)
        self._ops, self._theme, self._app = ops, theme, app
        self._office_id, self._form, self._before, self._tiles = office_id, form, before, tiles
        self._set = before
        self._asking: Work | None = None
        self._dialog: PlaceDialog | None = None
        self.street = line_edit(before.street)
        self.postal_code = line_edit(before.postal_code, longest=20)
        self.city = line_edit(before.city, longest=120)
        self.found = label("", "tiny", wrap=True)
        self.set_place = button(tr("Set the place…"), self.ask, kind="link")
        self.postal_code.editingFinished.connect(self._look_up)
        self._tell(before)

    @property
    def typed(self) -> bool:
        """Whether any of the fields says something."""
        fields = (self.street, self.postal_code, self.city)
        return any(one.text().strip() for one in fields)

    def widgets(self, check: Check | None = None) -> tuple[QWidget, ...]:
        """The fields as they stand in a card; ``check`` says what is wrong with all of them."""
        where = QWidget()
        inner = row(self.found, self.set_place, spacing=12)
        inner.setStretch(0, 1)
        where.setLayout(inner)
        return (
            self._form.field(tr("Street and number"), self.street, check),
            beside(
                self._form.field(tr("Postal code"), self.postal_code),
                self._form.field(tr("City"), self.city),
                shares=(2, 3),
            ),
            where,
        )

    def value(self) -> Place:
        """The address as the fields say; without a point where saving has to find it."""
        typed = Place(
            self.street.text().strip(), self.postal_code.text().strip(), self.city.text().strip()
        )
        if self._set is not self._before:
            return replace(
                typed,
                latitude=self._set.latitude,
                longitude=self._set.longitude,
                source=PlaceSource.GIVEN,
            )
        # The point was the old address's; saving finds the new one's.
        return self._before if _address(typed) == _address(self._before) else typed

    @Slot()
    def _look_up(self) -> None:
        """Say where the address is now."""
        if self._asking is not None:
            self._asking.cancel()
        records, office, place = self._app.records, self._office_id, self.value()
        self._asking = self._ops.read(
            lambda: records.place_at(office, place), self._show, self._unknown
        )

    def _show(self, place: Place) -> None:
        if not self.city.text().strip() and place.city:
            self.city.setText(place.city)
        self._tell(place)

    def _unknown(self, problem: UserError) -> None:
        self.found.setText(str(problem))

    def _tell(self, place: Place) -> None:
        unknown = place.latitude is None or place.longitude is None
        typed = any(_address(place))
        if place.source is PlaceSource.POSTAL_CODE:
            words = tr("The map shows the middle of this postal code.")
        elif place.latitude is not None and place.longitude is not None:
            words = tr("On the map: {point}", point=write_point(place.latitude, place.longitude))
        elif typed:
            words = tr("Not on the map: no postal code that is known here. Set the place.")
        else:
            words = tr("A postal code says where this is on the map.")
        self.found.setText(words)
        mark(self.found, "role", "trouble" if unknown and typed else "tiny")
        self.set_place.setText(tr("Set the place…") if unknown else tr("Change the place…"))

    @Slot()
    def ask(self) -> None:
        """Let somebody show the place on a map, or type its latitude and longitude."""
        place = self.value()
        point = None
        if place.latitude is not None and place.longitude is not None:
            point = (place.latitude, place.longitude)
        address = ", ".join(part for part in _address(place) if part)
        dialog = PlaceDialog(
            self._ops, self._theme, address, point, self._tiles, self.street.window()
        )
        self._dialog = dialog
        dialog.accepted.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        records, office = self._app.records, self._office_id
        self._ops.read(lambda: records.points(office), self._show_known)
        dialog.open()

    def _show_known(self, points: tuple[tuple[float, float], ...]) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.show_known(points)

    @Slot()
    def _take(self) -> None:
        chosen = None if self._dialog is None else self._dialog.chosen
        if chosen is None:
            return
        latitude, longitude = chosen
        self._set = Place(latitude=latitude, longitude=longitude, source=PlaceSource.GIVEN)
        self._form.changed.emit()
        self._tell(self.value())


def _address(place: Place) -> tuple[str, str, str]:
    return place.street, place.postal_code, place.city
