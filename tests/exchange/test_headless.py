"""Lists whose first row is no header are read all the same."""

from pathlib import Path

import pytest

from scheduler.exchange.columns import Kind
from scheduler.exchange.headless import lacks_header
from scheduler.exchange.service import Exchange

ROWS = (
    "Lark & Sons;118 Mott St;10013;New York;(212) 555-0143;lark@example.com\n"
    "Blue Heron;45 Orchard St;10002;New York;212 555 0198;\n"
    ";;;;;\n"
    "Café Zoë;301 E 9th St;10003-1234;New York;;zoe@example.com\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    path.write_bytes(ROWS.encode("cp1252"))
    return path


def test_columns_are_known_by_what_stands_in_them(
    exchange: Exchange, office: int, file: Path
) -> None:
    seen = exchange.preview(office, "clients", file, {})
    assert seen.headless
    assert seen.delimiter == ";"
    assert seen.mapping == {
        "name": "Column A",
        "street": "Column B",
        "postal_code": "Column C",
        "city": "Column D",
        "phone": "Column E",
        "email": "Column F",
    }
    names = [row[seen.fields.index("name")] for row in seen.samples]
    assert names == ["Lark & Sons", "Blue Heron", "Café Zoë"]


def test_the_first_row_is_imported_too_and_rows_keep_their_numbers(
    exchange: Exchange, office: int, file: Path
) -> None:
    report = exchange.run(office, "clients", file, {"name": "Column C", "postal_code": ""})
    assert (report.read, report.blank, report.created) == (4, 1, 3)
    again = exchange.run(office, "clients", file, {"name": "Column F"})
    assert [problem.row for problem in again.refused] == [2]


@pytest.mark.parametrize(
    ("columns", "without"),
    [
        (("Name", "Zip"), False),
        (("Wer", "Wo"), False),
        (("Field 1", "Field 2"), False),
        (("Wer", "5 Main St"), True),
        (("Ann", "ann@example.com"), True),
        (("Ann", "10013"), True),
        (("Ann", "212 555 0143"), True),
        (("Ann", "40.7465", "-73.9901"), True),
    ],
)
def test_what_only_a_row_says_is_no_header(columns: tuple[str, ...], without: bool) -> None:
    assert lacks_header(Kind.CLIENTS, columns) is without
