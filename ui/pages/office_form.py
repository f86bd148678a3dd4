"""The fields of an office, for founding one and for editing one."""

from dataclasses import replace
from functools import cache
from unicodedata import normalize
from zoneinfo import available_timezones

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from scheduler.dates.holidays import region_names, regions
from scheduler.views.records import OfficeForm
from ui.language import country
from ui.numbers import SYMBOLS
from ui.text import tr
from ui.widgets.basics import label
from ui.widgets.fields import Choice, line_edit
from ui.widgets.forms import Form, beside, section
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.speed_box import SpeedBox

CURRENCIES = (
    *SYMBOLS,
    *("CHF", "SEK", "NOK", "DKK", "PLN", "BRL", "CZK", "HUF", "ILS", "KHR", "KRW", "MXN", "PHP"),
    *("SGD", "THB", "ZAR"),
)


@cache
def zones() -> set[str]:
    """The names of all time zones; looking for them goes over hundreds of files."""
    return available_timezones()


class OfficeFields:
    """Sections of fields over one office form; ``value`` reads them back."""

    def __init__(self, form: Form, office: OfficeForm) -> None:
        self._office = office
        self._form = form
        self.name = line_edit(office.name)
        names = sorted(zones() | {office.zone})
        self.zone = Choice(
            ((name, name.replace("_", " ")) for name in names), office.zone, searchable=True
        )
        codes = sorted({*CURRENCIES, office.currency})
        self.currency = Choice(((code, code) for code in codes), office.currency, searchable=True)
        countries = sorted((country(code), code) for code in {*regions(), office.country})
        self.country = Choice(
            ((code, name) for name, code in countries), office.country, searchable=True
        )
        self.region = Choice((), searchable=True)
        self._offer_regions(office.region)
        self.country.currentIndexChanged.connect(self._country_changed)
        self._speed = SpeedBox(office.speed_kmh)
        self._email = line_edit(office.email, placeholder="office@example.com", longest=200)
        self._hours = HoursGrid(office.hours)

    def sections(self, title: str) -> tuple[QWidget, QWidget]:
        """The card of the office itself, and the card of its hours."""
        form = self._form
        told = label("", "trouble", wrap=True)
        told.hide()
        form.watch(self._hours, told, self._hours.problem)
        itself = section(
            title,
            form.field(
                tr("Name of the office"),
                self.name,
                lambda: "" if self.name.text().strip() else tr("The office needs a name."),
            ),
            beside(
                form.field(tr("Time zone"), self.zone),
                form.field(tr("Currency"), self.currency),
                shares=(2, 1),
            ),
            beside(
                form.field(
                    tr("Country"), self.country, hint=tr("For public holidays and phone numbers")
                ),
                form.field(tr("Region"), self.region),
                form.field(
                    tr("Driving speed"),
                    self._speed.box,
                    hint=tr("Door to door, as in real traffic"),
                ),
            ),
            form.field(
                tr("E-mail"),
                self._email,
                hint=tr("Where technicians write what they learned, from their calendars"),
            ),
        )
        hours = section(
            tr("Working week"),
            self._hours,
            told,
            hint=tr("Technicians without hours of their own work these."),
        )
        return itself, hours

    @Slot()
    def _country_changed(self) -> None:
        self._offer_regions("")

    def _offer_regions(self, chosen: str) -> None:
        names = region_names(str(self.country.value))
        offered = [(code, f"{name} ({code})" if name else code) for code, name in names.items()]
        offered.sort(key=lambda region: normalize("NFKD", region[1].casefold()))
        self.region.offer((("", tr("The whole country")), *offered), chosen)
        self.region.setEnabled(bool(offered))

    def value(self) -> OfficeForm:
        """The office as the fields say."""
        return replace(
            self._office,
            name=self.name.text().strip(),
            zone=str(self.zone.value),
            currency=str(self.currency.value),
            country=str(self.country.value),
            region=str(self.region.value or ""),
            speed_kmh=self._speed.kmh,
            hours=self._hours.hours(),
            email=self._email.text().strip(),
        )
