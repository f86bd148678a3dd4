"""The speed at which technicians drive, as the desktop measures it."""

from ui.region import METRES_A_MILE
from ui.text import miles_in, tr
from ui.widgets.fields import number_box

MOST = 150
KM_A_MILE = METRES_A_MILE / 1000


class SpeedBox:
    """The field of a speed in whole kilometres an hour: in miles where roads are measured so."""

    def __init__(self, kmh: int) -> None:
        self._kept, self._unit = kmh, KM_A_MILE if miles_in() else 1
        unit = tr("mph") if miles_in() else tr("km/h")
        self.box = number_box(round(kmh / self._unit), 1, int(MOST / self._unit), unit)

    @property
    def kmh(self) -> int:
        """The speed; the one that was kept where nobody has changed what is shown of it."""
        shown = self.box.value()
        same = shown == round(self._kept / self._unit)
        return self._kept if same else round(shown * self._unit)
