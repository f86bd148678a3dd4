"""A table as a spreadsheet: real dates, times and amounts, the head row always in sight."""

import io
from collections.abc import Callable
from datetime import date, time
from typing import Any

from scheduler.errors import UserError
from scheduler.exchange.export_table import Cell, Money, Table, cell_words

NARROWEST, WIDEST = 8, 48
"""Columns are as wide as what they hold, in letters, within these bounds."""

MOST_ROWS = 1_048_575
"""A sheet holds no more below its head."""

LONGEST_TEXT = 32_767
"""A cell holds no more letters."""

DAY, CLOCK, PLAIN = "yyyy-mm-dd", "hh:mm", "General"


def xlsx_bytes(table: Table) -> bytes:
    """The table as the one sheet of a workbook.

    Raises:
        UserError: it has more rows than a sheet holds.

    """
    # Loading it takes a tenth of a second that a start of the program need not wait for.
    import xlsxwriter

    if len(table.rows) > MOST_ROWS:
        raise UserError(
            "{number:,} rows do not fit on a spreadsheet's page; write a .csv file, or fewer days.",
            number=len(table.rows),
        )
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet(table.name)
        head = book.add_format({"bold": True, "bottom": 1})
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, column, head)
            sheet.set_column(place, place, _width(table, place))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        write = _writer(book, sheet)
        for number, row in enumerate(table.rows, start=1):
            for place, cell in enumerate(row):
                write(number, place, cell)
    return file.getvalue()


def _writer(book: Any, sheet: Any) -> Callable[[int, int, Cell], None]:
    """Writes one cell as what it is, each number format made once."""
    formats: dict[str, Any] = {}

    def shaped(pattern: str) -> Any:
        if pattern not in formats:
            formats[pattern] = book.add_format({"num_format": pattern})
        return formats[pattern]

    def write(row: int, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                return
            case Money():
                sheet.write_number(row, column, float(cell.amount), shaped(_pattern(cell.digits)))
            case time():
                sheet.write_datetime(row, column, cell, shaped(CLOCK))
            case date():
                sheet.write_datetime(row, column, cell, shaped(DAY))
            case int() | float():
                sheet.write_number(row, column, cell, shaped(PLAIN))
            case str():
                # As a string it can be neither a formula nor a link.
                sheet.write_string(row, column, cell[:LONGEST_TEXT])

    return write


def _pattern(digits: int) -> str:
    return "#,##0" + ("." + "0" * digits if digits else "")


def _width(table: Table, place: int) -> int:
    cells = (cell_words(row[place]) for row in table.rows)
    longest = max((len(line) for cell in cells for line in cell.splitlines()), default=0)
    return min(max(longest, len(table.columns[place]) + 2, NARROWEST), WIDEST) + 1
