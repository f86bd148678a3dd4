"""Opens a table, text or spreadsheet, as a stream of rows with the numbers a spreadsheet shows."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path
from typing import BinaryIO, Protocol

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from scheduler.errors import Cancelled, UserError
from scheduler.exchange.columns import Kind, fields_named, likely_kind
from scheduler.exchange.encoding import (
    LONGEST_FIELD,
    WESTERN,
    find_delimiter,
    find_encoding,
    is_text,
)

Progress = Callable[[float], object]
"""Told now and then how much is read, from 0 to 1."""

CancelCheck = Callable[[], bool]

SPREADSHEET_ENDINGS = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})
_SPREADSHEET_BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

_SAMPLE_BYTES = 256 * 1024
_MOST_LINES_OF_A_ROW = 200
_ROWS_BETWEEN_REPORTS = 500
_MOST_ROWS_OF_A_TITLE = 5
_ESCAPED_BYTE = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row below the header.

    ``number`` is the row as a spreadsheet counts it: a line break inside quotes starts no new
    row. There are at least as many ``cells`` as the table has columns; a short row is filled
    with "". ``flaw`` says why the cells cannot be trusted to stand under their columns,
    ``doubt`` what was odd but could be read; each is "" where there is none.
    """

    number: int
    cells: tuple[str, ...]
    flaw: str = ""
    doubt: str = ""

    @property
    def blank(self) -> bool:
        """Whether no cell holds anything but blanks."""
        return not any(cell and not cell.isspace() for cell in self.cells)


class Table(Protocol):
    """A table that can be read from the top as often as needed."""

    path: Path
    columns: tuple[str, ...]
    """The header's cells, in order; a column without a header is ""."""

    header_row: int
    """Which row the header is, as a spreadsheet counts it."""

    encoding: str
    delimiter: str
    """How a text is written; both are "" for a spreadsheet."""

    sheet: str
    """The sheet where the spreadsheet has several that hold anything, else ""."""

    def rows(
        self, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Iterator[TableRow]:
        """Yield every row below the header, blank ones too.

        Raises `Cancelled` when ``cancelled`` says so, and `UserError` when the file cannot be
        read on.
        """
        ...


def open_table(path: Path, kind: Kind | None = None) -> Table:
    """Open a CSV, XLSX, XLS or ODS file and read its header.

    Of a spreadsheet the first sheet that lists the ``kind`` is taken, else the first that holds
    anything.

    Raises `UserError` when there is no such file, it may not be read, is empty or no table.
    """
    try:
        if path.is_dir():
            raise UserError("{path} is a folder; name the file with the table.", path=path)
        size = path.stat().st_size
        with path.open("rb") as file:
            sample = file.read(_SAMPLE_BYTES)
        if not sample:
            raise UserError("{path} is empty; there is nothing to import.", path=path)
        if sample.startswith(_SPREADSHEET_BEGINNINGS):
            return SheetTable(path, kind)
        if path.suffix.lower() in SPREADSHEET_ENDINGS:
            raise UserError(
                "{path} is not a spreadsheet, whatever its name says; "
                "save it again as .xlsx or .csv.",
                path=path,
            )
        return TextTable(path, sample, complete=size <= len(sample))
    except FileNotFoundError:
        raise UserError("There is no file {path}; check the name.", path=path) from None
    except PermissionError:
        raise UserError(
            "{path} may not be read; ask its owner for permission.", path=path
        ) from None
    except OSError as problem:
        raise UserError(
            "{path} cannot be read: {why}.", path=path, why=problem.strerror or problem
        ) from None


def _watched(
    rows: Iterable[TableRow],
    done: Callable[[], int],
    total: int,
    progress: Progress | None,
    cancelled: CancelCheck | None,
) -> Iterator[TableRow]:
    """Yield ``rows``, now and then reporting what is done of ``total`` and asking to stop."""
    for index, row in enumerate(rows):
        if index % _ROWS_BETWEEN_REPORTS == 0:
            if cancelled is not None and cancelled():
                raise Cancelled
            if progress is not None:
                progress(done() / total)
        yield row
    if progress is not None:
        progress(1.0)


def _header(path: Path, rows: Iterable[TableRow]) -> tuple[int, tuple[str, ...]]:
    """The number and the cells of the row that names the columns.

    It is the first that says anything, unless that one names no field and one of the next few
    rows names several: then a title stands above the table.
    """
    filled = islice((row for row in rows if not row.blank), _MOST_ROWS_OF_A_TITLE + 1)
    first = next(filled, None)
    if first is None:
        raise UserError("{path} is empty; there is nothing to import.", path=path)
    header = first
    if not fields_named(first.cells):
        header = next((row for row in filled if fields_named(row.cells) > 1), first)
    return header.number, tuple(cell.strip() for cell in header.cells)


class TextTable:
    """A CSV file, or one like it with another delimiter, read as a stream.

    The encoding is found from a sample of the file; a line further down that does not fit it is
    read as Windows-1252 and carries a doubt.
    """

    sheet = ""

    def __init__(self, path: Path, sample: bytes, *, complete: bool) -> None:
        self.path = path
        self.encoding = find_encoding(sample, complete=complete)
        beginning = sample.decode(self.encoding, "replace")
        if not is_text(beginning):
            raise UserError(
                "{path} is not a table; save the list as .csv or .xlsx first.", path=path
            )
        self.delimiter = find_delimiter(beginning.replace("\0", ""))
        with path.open("rb") as file, self._decoded(file) as text:
            self.header_row, self.columns = _header(path, self._records(text))

    def rows(
        self, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Iterator[TableRow]:
        """Yield every row below the header; see `Table.rows`."""
        total = self.path.stat().st_size
        with self.path.open("rb") as file, self._decoded(file) as text:
            below = (row for row in self._records(text) if row.number > self.header_row)
            fitted = (_fit(row, len(self.columns)) for row in below)
            yield from _watched(fitted, file.tell, total, progress, cancelled)

    def _decoded(self, file: BinaryIO) -> io.TextIOWrapper:
        errors = "replace" if _is_wide(self.encoding) else "surrogateescape"
        return io.TextIOWrapper(file, self.encoding, errors, newline="")

    def _records(self, text: io.TextIOWrapper) -> Iterator[TableRow]:
        lines = _Lines(text, self.encoding)
        csv.field_size_limit(LONGEST_FIELD)
        reader = csv.reader(lines, delimiter=self.delimiter)
        for number in count(1):
            try:
                cells = next(reader, None)
            except csv.Error:
                raise UserError(
                    "Row {number} of {path} holds a field too long to be one; "
                    "a quotation mark is probably missing there.",
                    number=number,
                    path=self.path,
                ) from None
            if cells is None:
                return
            flaw, doubt = lines.finish_record()
            yield TableRow(number, tuple(cells), flaw, doubt)


def _is_wide(encoding: str) -> bool:
    """Whether a letter takes several bytes, so that one wrong byte spoils its neighbours."""
    return encoding.startswith(("utf-16", "utf-32"))


class _Lines:
    """The decoded lines of a file, remembering what was odd about those of the current record."""

    def __init__(self, text: io.TextIOWrapper, encoding: str) -> None:
        self._text = text
        self._wide = _is_wide(encoding)
        self._encoding = encoding.removesuffix("-sig")
        self._lines = 0
        self._quotes = 0
        self._misread = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._text)
        self._lines += 1
        if not line.isascii():
            line = self._mended(line)
        if "\0" in line:
            line = line.replace("\0", "")
        self._quotes += line.count('"')
        return line

    def _mended(self, line: str) -> str:
        if self._wide:
            self._misread = self._misread or "\ufffd" in line
        elif _ESCAPED_BYTE.search(line):
            self._misread = True
            return line.encode(self._encoding, "surrogateescape").decode(WESTERN, "replace")
        return line

    def finish_record(self) -> tuple[str, str]:
        """The flaw and the doubt of the lines read since the last call, each "" if there is none.

        A quotation mark that is opened and not closed swallows all rows up to the next one, or
        to the end of the file.
        """
        flaw = doubt = ""
        if self._lines > _MOST_LINES_OF_A_ROW or (self._lines > 1 and self._quotes % 2):
            flaw = (
                f"The row runs over {self._lines} lines; a quotation mark is probably missing in it"
            )
        if self._misread:
            doubt = "Some letters are not in the encoding of the rest of the file; check them"
        self._lines = self._quotes = 0
        self._misread = False
        return flaw, doubt


def _fit(row: TableRow, width: int) -> TableRow:
    """Fill a short row with empty cells; a long one is flawed where the extra cells say something.

    Usually a delimiter inside a value was not quoted, and everything after it stands one column
    too far to the right.
    """
    cells = row.cells
    if len(cells) < width:
        return TableRow(row.number, cells + ("",) * (width - len(cells)), row.flaw, row.doubt)
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        flaw = row.flaw or f"The row has {len(cells)} cells, the header only {width}"
        return TableRow(row.number, cells, flaw, row.doubt)
    return row


class SheetTable:
    """The one sheet of a spreadsheet that lists what is wanted; see `open_table`."""

    encoding = ""
    delimiter = ""

    def __init__(self, path: Path, kind: Kind | None) -> None:
        self.path = path
        try:
            book = CalamineWorkbook.from_path(str(path))
            every = (book.get_sheet_by_name(name) for name in book.sheet_names)
            sheets = [sheet for sheet in every if sheet.height]
        except CalamineError:
            raise UserError(
                "{path} cannot be read as a spreadsheet; it is damaged or has a password: "
                "save it again without one.",
                path=path,
            ) from None
        if not sheets:
            raise UserError("{path} is empty; there is nothing to import.", path=path)
        fitting = (sheet for sheet in sheets if len(sheets) > 1 and _lists(path, sheet, kind))
        self._sheet = next(fitting, sheets[0])
        self.sheet = self._sheet.name if len(sheets) > 1 else ""
        self.header_row, self.columns = _header(path, _sheet_rows(self._sheet))

    def rows(
        self, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Iterator[TableRow]:
        """Yield every row below the header; see `Table.rows`."""
        total = self._sheet.total_height
        at = self.header_row

        def below() -> Iterator[TableRow]:
            nonlocal at
            for row in _sheet_rows(self._sheet):
                if row.number > self.header_row:
                    at = row.number
                    yield row

        yield from _watched(below(), lambda: at, total, progress, cancelled)


def _lists(path: Path, sheet: CalamineSheet, kind: Kind | None) -> bool:
    """Whether the header of a sheet, or its name, says that it lists the ``kind``."""
    rows = _sheet_rows(sheet)
    if kind is None or not any(not row.blank for row in islice(rows, _MOST_ROWS_OF_A_TITLE)):
        return False
    _row, columns = _header(path, _sheet_rows(sheet))
    return likely_kind(sheet.name, columns) is kind


def _sheet_rows(sheet: CalamineSheet) -> Iterator[TableRow]:
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        yield TableRow(number, tuple(cell_text(cell) for cell in cells))


def cell_text(cell: object) -> str:
    """A spreadsheet's value as it would stand in a text: no ".0" behind whole numbers, ISO dates.

    Whole numbers come as floats from spreadsheets; 10013.0 was typed as 10013.
    """
    match cell:
        case str():
            return cell
        case bool():
            return "yes" if cell else "no"
        case float() if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        case datetime() if cell.time() == time():
            return cell.date().isoformat()
        case datetime():
            return cell.isoformat(" ", "minutes")
        case date():
            return cell.isoformat()
        case time():
            return cell.isoformat("minutes")
        case timedelta():
            hours, rest = divmod(round(cell.total_seconds() / 60), 60)
            return f"{hours:02}:{rest:02}"
        case _:
            return str(cell)
