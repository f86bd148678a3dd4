import csv
import random
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler.errors import Cancelled, UserError
from scheduler.exchange.columns import Kind
from scheduler.exchange.tables import TableRow, cell_text, open_table


def written(folder: Path, content: str | bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def rows_of(path: Path) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.number, row.cells) for row in open_table(path).rows()]


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "cp1252"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_found(
    tmp_path: Path, encoding: str, found: str, delimiter: str
) -> None:
    lines = [["Name", "Straße", "Lat"], ["Café Zoë", "Größe 5", "40,7465"], ["Ön", "–", "1"]]
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    table = open_table(written(tmp_path, text.encode(encoding)))
    assert (table.encoding, table.delimiter) == (found, delimiter)
    assert table.columns == ("Name", "Straße", "Lat")
    assert [row.cells for row in table.rows()] == [tuple(line) for line in lines[1:]]


def test_polish_letters_are_not_taken_for_western_ones(tmp_path: Path) -> None:
    text = "Name;Ort\n" + "Łukasz Wiśniewski;Łódź\nZażółć gęślą jaźń;Kraków\n" * 20
    table = open_table(written(tmp_path, text.encode("cp1250")))
    assert next(table.rows()).cells == ("Łukasz Wiśniewski", "Łódź")


def test_semicolons_win_over_decimal_commas(tmp_path: Path) -> None:
    path = written(tmp_path, "Name;Lat;Lon\nA;40,1;-73,2\nB;40,3;-73,4\n")
    assert rows_of(path) == [(2, ("A", "40,1", "-73,2")), (3, ("B", "40,3", "-73,4"))]


def test_a_quoted_line_break_starts_no_new_row(tmp_path: Path) -> None:
    path = written(tmp_path, 'Name,Notes\nA,"ring\ntwice"\n\nB,\n')
    assert rows_of(path) == [(2, ("A", "ring\ntwice")), (3, ("", "")), (4, ("B", ""))]


def test_the_header_may_stand_below_blank_rows(tmp_path: Path) -> None:
    assert rows_of(written(tmp_path, ",,\n\nName,City\nA,B\n")) == [(4, ("A", "B"))]


def test_nul_bytes_and_old_line_ends_are_passed_over(tmp_path: Path) -> None:
    assert rows_of(written(tmp_path, b"Name,City\rA\0nn,B\r")) == [(2, ("Ann", "B"))]


def test_a_row_with_too_many_cells_is_flawed_and_a_short_one_is_filled(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "Name,City,Zip\nBob, Inc,York,1\nAnn\nCem,York,2,,\n"))
    long, short, trailing = table.rows()
    assert "4 cells" in long.flaw
    assert long.cells == ("Bob", " Inc", "York", "1")
    assert (short.cells, short.flaw) == (("Ann", "", ""), "")
    assert trailing.flaw == ""


def test_a_line_in_another_encoding_is_read_with_a_doubt(tmp_path: Path) -> None:
    good = "Name,City\n" + "Zoë,York\n" * 40_000
    table = open_table(written(tmp_path, good.encode() + b"Ren\xe9,York\nEve,York\n"))
    *_, before, odd, after = table.rows()
    assert odd.cells == ("René", "York")
    assert "encoding" in odd.doubt
    assert before.doubt == after.doubt == ""


def test_a_missing_quotation_mark_flaws_the_row_that_swallows_the_rest(tmp_path: Path) -> None:
    rows = list(open_table(written(tmp_path, 'Name,City\nAnn,"York\nBob,York\nCem,York\n')).rows())
    assert len(rows) == 1
    assert "quotation mark" in rows[0].flaw


def test_a_quotation_mark_inside_a_cell_is_a_letter(tmp_path: Path) -> None:
    path = written(tmp_path, 'Name,City\n5" pipe,York\nBob,York\n')
    assert [(row.cells, row.flaw) for row in open_table(path).rows()] == [
        (('5" pipe', "York"), ""),
        (("Bob", "York"), ""),
    ]


def test_a_very_long_field_is_read(tmp_path: Path) -> None:
    csv.field_size_limit(131_072)
    path = written(tmp_path, "Name,Notes\nAnn," + "x" * 500_000 + "\n")
    assert len(rows_of(path)[0][1][1]) == 500_000


def test_progress_ends_at_the_whole_and_cancelling_stops(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,City\n" + "Ann,York\n" * 2_000)
    reports: list[float] = []
    list(open_table(path).rows(reports.append))
    assert len(reports) == 5
    assert reports == sorted(reports)
    assert reports[-1] == 1
    with pytest.raises(Cancelled):
        list(open_table(path).rows(cancelled=lambda: True))


def test_a_spreadsheet_reads_like_a_text(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Empty")
        sheet = book.add_worksheet("Clients")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        hour = book.add_format({"num_format": "hh:mm"})
        sheet.write_row(2, 1, ["ID", "Name", "Since", "At", "Lat"])
        sheet.write_row(3, 1, [10013, "Ann"])
        sheet.write_datetime(3, 3, datetime(2026, 3, 1), day)  # noqa: DTZ001
        sheet.write_datetime(3, 4, time(9, 30), hour)
        sheet.write(3, 5, 40.7465)
        sheet.write_row(5, 1, ["B7", "Bob"])
    table = open_table(path)
    assert table.columns == ("ID", "Name", "Since", "At", "Lat")
    assert rows_of(path) == [
        (4, ("10013", "Ann", "2026-03-01", "09:30", "40.7465")),
        (5, ("", "", "", "", "")),
        (6, ("B7", "Bob", "", "", "")),
    ]


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (10013.0, "10013"),
        (2.5, "2.5"),
        (9175878888.0, "9175878888"),
        (True, "yes"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, 9, 5), "2026-03-01 09:05"),  # noqa: DTZ001
        ("0123", "0123"),
    ],
)
def test_cells_are_written_as_they_were_typed(cell: object, shown: str) -> None:
    assert cell_text(cell) == shown


def noise(size: int) -> bytes:
    return random.Random(7).randbytes(size)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "is empty"),
        ("empty.xlsx", b"", "is empty"),
        ("blank.csv", b"\n,,\n\n", "is empty"),
        ("marked.csv", b"\xef\xbb\xbf", "is empty"),
        ("noise.xlsx", noise(4_000), "is not a spreadsheet"),
        ("words.xlsx", b"Name,City\n", "is not a spreadsheet"),
        ("noise.csv", noise(4_000), "is not a table"),
        ("cut.xlsx", b"PK\x03\x04" + noise(4_000), "damaged or has a password"),
        ("cut.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise(4_000), "damaged"),
    ],
)
def test_what_is_no_table_is_said_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = written(tmp_path, content, name)
    with pytest.raises(UserError, match=said) as caught:
        open_table(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file_and_a_folder_are_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no file"):
        open_table(tmp_path / "none.csv")
    with pytest.raises(UserError, match="is a folder"):
        open_table(tmp_path)


cells = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), include_characters="\n"),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=8))
def test_what_a_program_wrote_is_read_back(tmp_path: Path, table: list[list[str]]) -> None:
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([["Name", "Street", "City"], *table])
    assert [row.cells for row in open_table(path).rows()] == [tuple(row) for row in table]


def test_a_row_of_blanks_is_blank() -> None:
    assert TableRow(2, ("", " \t", "\u00a0")).blank
    assert not TableRow(2, ("", "0")).blank


def book(folder: Path, **sheets: list[list[object]]) -> Path:
    path = folder / "book.xlsx"
    with xlsxwriter.Workbook(path) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for number, cells in enumerate(rows):
                sheet.write_row(number, 0, cells)
    return path


@pytest.mark.parametrize("above", [["Client list 2026"], ["Empire Pest", "spring 2026"]])
def test_a_title_above_the_header_is_passed_over(tmp_path: Path, above: list[str]) -> None:
    rows: list[list[object]] = [above, [], ["Name", "Street", "Zip"], ["Ann", "1 Mott St", 10013]]
    table = open_table(book(tmp_path, Clients=rows))
    assert (table.header_row, table.columns[:3]) == (3, ("Name", "Street", "Zip"))
    assert [row.number for row in table.rows()] == [4]


def test_unknown_headers_stay_the_header(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "Foo,Bar\nAnn,1 Mott St\nZip,Elm St\n"))
    assert table.columns == ("Foo", "Bar")


def test_the_sheet_that_lists_the_kind_is_read(tmp_path: Path) -> None:
    path = book(
        tmp_path,
        Clients=[["Name", "Street", "Service"], ["Corner Cafe", "1 Mott St", "Rodents"]],
        Technicians=[["Technician", "Home address"], ["Mike Rizzo", "133 Canal St"]],
    )
    read = {kind: open_table(path, kind) for kind in Kind}
    assert {kind: table.sheet for kind, table in read.items()} == {
        **{Kind.CLIENTS: "Clients", Kind.TECHNICIANS: "Technicians"},
        **{Kind.AGREEMENTS: "Clients", Kind.HISTORY: "Clients"},
    }
    assert next(read[Kind.TECHNICIANS].rows()).cells == ("Mike Rizzo", "133 Canal St")


def test_the_only_sheet_needs_no_name(tmp_path: Path) -> None:
    assert open_table(book(tmp_path, Clients=[["Name"], ["Ann"]], Empty=[])).sheet == ""
