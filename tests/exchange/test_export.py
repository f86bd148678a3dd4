"""Tables in files: what a spreadsheet finds there, and that lists can be taken in again."""

import csv
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from scheduler.continuity.familiarity import Who
from scheduler.errors import UserError
from scheduler.exchange.export import write_table
from scheduler.exchange.export_table import Cell, Money, Table
from scheduler.exchange.service import Exchange
from scheduler.exchange.times import hours_words, weekly_hours
from scheduler.model.clients import Client
from scheduler.model.kinds import PlaceSource, VisitStatus
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.board import Span
from scheduler.views.records import (
    ClientForm,
    OfficeForm,
    Place,
    Shift,
    SkillForm,
    TechnicianForm,
)
from scheduler.views.tables import VisitTableRow
from tests.company import ZONE, Company

NAMES = (
    *("Gift shop", "=1+1", "@Home Care", "+Plus Café", "-20 °C Cold Store", "'Round the Corner"),
    *('Bob "Bo", Inc.', "Ünal & Söhne; Bäckerei"),
)
ENDINGS = (".csv", ".xlsx")

VISIT = VisitTableRow(
    visit_id=7,
    number="W-7",
    uid="7",
    office="Main",
    zone=ZONE,
    currency="USD",
    day=date(2026, 11, 24),
    times=Span(datetime(2026, 11, 24, 14, 40, tzinfo=UTC), datetime(2026, 11, 24, 15, tzinfo=UTC)),
    minutes=20,
    window=None,
    technician="Ana Reyes",
    client="=HYPERLINK(1)",
    address="88 Orchard St, 10002, New York",
    service="Rodent control",
    who=Who.BACKUP,
    status=VisitStatus.PLANNED,
    price_minor=12050,
)


@pytest.fixture
def exchange(company: Company, clock: Clock) -> Exchange:
    """The service on the company's schedule."""
    return Exchange(company.store, company.journal, clock, "Mia")


def read_csv(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def read_sheet(file: Path) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()


def fill(company: Company) -> None:
    """Clients and technicians as forms leave them, with everything that is hard to write."""
    for number, name in enumerate(NAMES):
        company.records.save_client(
            ClientForm(
                company.office,
                name,
                external_id=f"{number:04}" if number % 2 else None,
                site=Place(f"{number} Orchard St", "10002", "New York")
                if number % 3
                else Place(f"{number} Mott St", "10013-1234", "", 40.7 + number / 7e9, -73.99),
                contact="Dorothy Lane",
                phone=("(212) 555-0143", "+12125550144", "", "ask at the bar")[number % 4],
                email="" if number % 2 else "shop@example.com",
                notes=" Ring  twice.\n\n=Second line\n" if number % 2 else "",
            )
        )
    flexible = Shift(0, 480, 1020, 30, 690, 810)
    company.records.save_technician(
        TechnicianForm(
            company.office,
            "Ana Reyes",
            phone="(212) 555-0100",
            home=Place("1 Main St", "10002", "New York"),
            wage_minor=2850,
            skills=(SkillForm("termite", date(2027, 1, 1)), SkillForm("rodent")),
            hours=(
                flexible,
                replace(flexible, weekday=1),
                replace(flexible, weekday=2),
                Shift(4, 1320, 1800, 20, 1500, 1560, break_paid=True),
                Shift(6, 540, 720),
            ),
        )
    )
    company.technician("Ben Cole", "rodent")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("kind", ["clients", "technicians"])
def test_a_list_can_be_taken_in_again_with_nothing_changed(
    company: Company, exchange: Exchange, tmp_path: Path, kind: str, ending: str
) -> None:
    fill(company)
    file = tmp_path / f"list{ending}"
    made = exchange.export_list(kind, file, company.office)
    again = exchange.run(company.office, kind, file, {})
    assert (made.rows, again.read) == (again.unchanged, again.unchanged)
    assert (again.refused, again.batch) == ((), None)
    assert again.unchanged == (len(NAMES) if kind == "clients" else 2)


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_office_that_takes_the_list_in_gets_the_same_clients(
    company: Company, exchange: Exchange, tmp_path: Path, ending: str
) -> None:
    fill(company)
    other = company.records.save_office(OfficeForm("Other", ZONE, "USD"))
    file = tmp_path / f"list{ending}"
    exchange.export_list("clients", file, company.office)
    assert exchange.run(other, "clients", file, {}).created == len(NAMES)
    forms = [
        {
            form.name: (form.external_id, _rounded(form.site), form.email)
            for row in company.records.clients(office)
            for form in [company.records.client_form(row.id)]
        }
        for office in (company.office, other)
    ]
    assert forms[0] == forms[1]
    assert set(forms[0]) == set(NAMES)


def _rounded(place: Place) -> Place:
    """A spreadsheet keeps fifteen digits."""
    if place.latitude is None or place.longitude is None:
        return place
    return replace(place, latitude=round(place.latitude, 9), longitude=round(place.longitude, 9))


def test_a_place_told_by_its_postal_code_stays_one(
    company: Company, exchange: Exchange, tmp_path: Path
) -> None:
    company.client("Gift shop", where=Place("88 Orchard St", "10002", "New York"))
    file = tmp_path / "list.csv"
    exchange.export_list("clients", file)
    assert "40." not in file.read_text("utf-8-sig")
    exchange.run(company.office, "clients", file, {})
    form = company.records.client_form(company.clients["Gift shop"])
    assert form.site.source is PlaceSource.POSTAL_CODE


def test_who_left_is_not_listed(
    company: Company, exchange: Exchange, store: Store, tmp_path: Path
) -> None:
    company.technician("Ana Reyes")
    company.technician("Old Bert", left_on=date(2026, 11, 1))
    for name in ("Gift shop", "Gone shop"):
        company.client(name)
    with store.writing() as session:
        session.get_one(Client, company.clients["Gone shop"]).retired_on = date(2026, 11, 24)
    for kind, name in (("technicians", "Ana Reyes"), ("clients", "Gift shop")):
        file = tmp_path / f"{kind}.csv"
        exchange.export_list(kind, file)
        assert [row[1] for row in read_csv(file)[1:]] == [name]


def test_without_an_office_those_of_all_are_listed(
    company: Company, exchange: Exchange, tmp_path: Path
) -> None:
    company.client("Gift shop")
    other = company.records.save_office(OfficeForm("Other", ZONE, "USD"))
    company.records.save_client(ClientForm(other, "Book Nook"))
    file = tmp_path / "list.csv"
    assert exchange.export_list("clients", file).rows == 2
    assert {(row[1], row[-1]) for row in read_csv(file)[1:]} == {
        ("Gift shop", "Main"),
        ("Book Nook", "Other"),
    }


def test_agreements_are_no_list_that_is_written(exchange: Exchange, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there are clients, technicians"):
        exchange.export_list("agreements", tmp_path / "list.csv")


def test_visits_as_text(exchange: Exchange, tmp_path: Path) -> None:
    file = tmp_path / "visits.csv"
    loose = replace(VISIT, times=None, technician=None, who=None, status=VisitStatus.DUE)
    assert exchange.export_visits(file, [VISIT, loose]).rows == 2
    assert file.read_bytes().startswith(b"\xef\xbb\xbfnumber,day,start,")
    head, first, second = read_csv(file)
    assert dict(zip(head, first, strict=True)) == {
        **{"number": "W-7", "day": "2026-11-24", "start": "09:40", "end": "10:00"},
        **{"minutes": "20", "window from": "", "window to": "", "technician": "Ana Reyes"},
        **{"client": "'=HYPERLINK(1)", "address": "88 Orchard St, 10002, New York"},
        **{"service": "Rodent control", "who": "backup", "status": "planned"},
        **{"price": "120.50", "currency": "USD", "office": "Main"},
    }
    assert second[2:4] == ["", ""]


def test_visits_in_a_spreadsheet_are_days_times_and_numbers(
    exchange: Exchange, tmp_path: Path
) -> None:
    file = tmp_path / "visits.XLSX"
    exchange.export_visits(file, [VISIT])
    head, row = read_sheet(file)
    told = dict(zip(head, row, strict=True))
    assert told["day"] == date(2026, 11, 24)
    assert (told["start"], told["end"]) == (time(9, 40), time(10))
    assert (told["minutes"], told["price"]) == (20.0, 120.5)
    assert told["client"] == "=HYPERLINK(1)"


def sheet_xml(file: Path) -> tuple[str, str]:
    with zipfile.ZipFile(file) as packed:
        return (
            packed.read("xl/worksheets/sheet1.xml").decode(),
            packed.read("xl/styles.xml").decode(),
        )


def test_the_head_stays_in_sight_and_columns_are_as_wide_as_they_must(tmp_path: Path) -> None:
    file = tmp_path / "table.xlsx"
    rows: list[tuple[Cell, ...]] = [("W-1", "A long name of a client " * 9), ("W-2", None)]
    write_table(Table("clients", ("number", "client"), rows), file)
    sheet, _styles = sheet_xml(file)
    assert 'ySplit="1"' in sheet
    assert 'state="frozen"' in sheet
    assert '<col min="1" max="1" width="9.7' in sheet
    assert '<col min="2" max="2" width="49.7' in sheet


@pytest.mark.parametrize(
    ("currency", "minor", "text", "number", "pattern"),
    [
        ("USD", 123450, "1234.50", 1234.5, "#,##0.00"),
        ("JPY", 4500, "4500", 4500.0, "#,##0"),
        ("KWD", 1500, "1.500", 1.5, "#,##0.000"),
        ("EUR", -5, "-0.05", -0.05, "#,##0.00"),
    ],
)
def test_amounts_have_the_decimals_of_their_currency(
    tmp_path: Path, currency: str, minor: int, text: str, number: float, pattern: str
) -> None:
    table = Table("prices", ("price",), [(Money(minor, currency),)])
    for ending in ENDINGS:
        write_table(table, tmp_path / f"table{ending}")
    assert read_csv(tmp_path / "table.csv")[1] == [text]
    assert read_sheet(tmp_path / "table.xlsx")[1] == [number]
    styles = sheet_xml(tmp_path / "table.xlsx")[1]
    assert f'formatCode="{pattern}"' in styles


def test_numbers_below_zero_are_no_formulas(tmp_path: Path) -> None:
    write_table(Table("places", ("west",), [(-73.99,), ("-73.99",)]), tmp_path / "table.csv")
    assert [row[0] for row in read_csv(tmp_path / "table.csv")[1:]] == ["-73.99", "'-73.99"]


@pytest.mark.parametrize("name", ["table", "table.txt", "table.xls", "folder.csv"])
def test_a_name_that_says_nothing_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(UserError, match=r"endings|is a folder"):
        write_table(Table("t", ("a",), []), tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["folder.csv"]


def test_what_no_sheet_holds_is_told(tmp_path: Path) -> None:
    rows: list[tuple[Cell, ...]] = [("a",)] * 1_048_576
    with pytest.raises(UserError, match=r"write a \.csv file"):
        write_table(Table("t", ("a",), rows), tmp_path / "table.xlsx")
    assert not list(tmp_path.iterdir())


def test_texts_longer_than_a_cell_end_where_it_does(tmp_path: Path) -> None:
    write_table(Table("t", ("a",), [("n" * 40_000,)]), tmp_path / "table.xlsx")
    assert len(str(read_sheet(tmp_path / "table.xlsx")[1][0])) == 32_767


BREAKS = st.tuples(st.integers(1, 60), st.integers(0, 60), st.integers(0, 60), st.booleans())


@st.composite
def shifts(draw: Callable[..., object]) -> Shift:
    """A shift of any weekday, perhaps over midnight, perhaps with a break."""
    start, length = draw(st.integers(0, 1439)), draw(st.integers(200, 1440))
    assert isinstance(start, int)
    assert isinstance(length, int)
    given = draw(st.none() | BREAKS)
    if given is None:
        return Shift(0, start, start + length)
    minutes, after, more, paid = given  # type: ignore[misc]
    earliest = start + after
    return Shift(0, start, start + length, minutes, earliest, earliest + more, paid)


@given(st.lists(shifts(), min_size=1, max_size=7))
def test_hours_are_read_as_they_are_written(made: list[Shift]) -> None:
    week = tuple(replace(shift, weekday=day) for day, shift in enumerate(made))
    assert weekly_hours(hours_words(week)) == week


def test_hours_in_words() -> None:
    assert hours_words([]) == ""
    week = [Shift(day, 480, 1020, 30, 690, 810) for day in range(5)]
    assert hours_words([*week, Shift(6, 540, 720)]) == (
        "Mon-Fri 08:00-17:00 (30 min break begins 11:30-13:30); Sun 09:00-12:00"
    )


def test_a_currency_of_thousandths_comes_back_as_it_was(
    journal: Journal, company: Company, exchange: Exchange, tmp_path: Path
) -> None:
    office = company.records.save_office(OfficeForm("Kuwait", ZONE, "KWD"))
    company.records.save_technician(TechnicianForm(office, "Noor", wage_minor=1500, hours=()))
    for ending in ENDINGS:
        file = tmp_path / f"list{ending}"
        exchange.export_list("technicians", file, office)
        assert exchange.run(office, "technicians", file, {}).unchanged == 1
