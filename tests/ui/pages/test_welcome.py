"""The welcome page founds a company from a form."""

import pytest
from PySide6.QtCore import Qt

from scheduler.app import Application
from ui.founding import new_office
from ui.pages.welcome import CompanyView, WelcomePage


def test_a_company_is_founded_by_hand(qtbot, ops, theme, settled, tmp_path):
    page = WelcomePage(ops, theme)
    qtbot.addWidget(page)
    page.show()
    seen = []
    page.opened.connect(lambda app, first: seen.append((app, first)))
    qtbot.mouseClick(page.found, Qt.MouseButton.LeftButton)
    view = page.drill.currentWidget()
    assert isinstance(view, CompanyView)

    view.save()
    assert view.fields.name.accessibleDescription() == "The office needs a name."
    qtbot.keyClicks(view.fields.name, "Harbor Pools")
    assert view.path.text().endswith("Harbor Pools.familiar")
    target = tmp_path / "pools.familiar"
    view.path.setText(str(target))
    zone = view.fields.zone.lineEdit()
    zone.selectAll()
    qtbot.keyClicks(zone, "new york")
    assert view.fields.zone.value == "America/New_York"
    view.fields.zone.choose("Europe/Berlin")
    view.fields.currency.choose("EUR")
    view.fields.country.choose("DE")
    view.fields.region.choose("BE")
    view.save()
    settled()

    ((app, first),) = seen
    assert isinstance(app, Application)
    (office,) = app.records.offices()
    assert (office.name, office.zone, office.currency) == ("Harbor Pools", "Europe/Berlin", "EUR")
    form = app.records.office_form(office.id)
    assert (form.country, form.region, len(form.hours)) == ("DE", "BE", 5)
    assert (first, target.exists()) == ("technicians", True)
    app.close()


def test_a_region_is_found_by_its_name_and_kept_as_its_code(qtbot, ops, theme):
    view = CompanyView(ops, theme)
    qtbot.addWidget(view)
    view.show()
    fields = view.fields
    fields.country.choose("US")
    region = fields.region
    words = [region.itemText(place) for place in range(region.count())]
    assert words[:3] == ["The whole country", "Alabama (AL)", "Alaska (AK)"]
    assert "New Jersey (NJ)" in words
    region.lineEdit().selectAll()
    qtbot.keyClicks(region.lineEdit(), "New J")
    assert fields.value().region == "NJ"
    region.lineEdit().selectAll()
    qtbot.keyClicks(region.lineEdit(), "(NY")
    assert fields.value().region == "NY"

    fields.country.choose("PT")
    assert fields.value().region == "", "the regions are those of the country"
    assert region.isEnabled()
    fields.country.choose("BE")
    words = [region.itemText(place) for place in range(region.count())]
    assert words == ["The whole country", "Flemish", "French", "German"]
    fields.country.choose("TH")
    assert not region.isEnabled()


def test_a_file_that_is_there_is_not_overwritten(qtbot, ops, theme, company_file):
    view = CompanyView(ops, theme)
    qtbot.addWidget(view)
    view.fields.name.setText("Harbor Pools")
    view.path.setText(str(company_file))
    view.save()
    assert "there already" in view.path.accessibleDescription()
    assert ops.under_way == 0


@pytest.mark.parametrize(
    ("zone", "country", "currency"),
    [
        ("America/New_York", "US", "USD"),
        ("Europe/Berlin", "DE", "EUR"),
        ("Asia/Bangkok", "TH", "THB"),
        ("Etc/UTC", "US", "USD"),
    ],
)
def test_the_zone_of_the_computer_tells_country_and_currency(monkeypatch, zone, country, currency):
    monkeypatch.setattr("scheduler.app.local_zone", lambda: zone)
    office = new_office()
    assert (office.zone, office.country, office.currency) == (zone, country, currency)
