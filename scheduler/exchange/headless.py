"""Tables without a header: their columns are lettered, and known by what stands in them."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice

from scheduler.exchange.columns import FIELDS, Kind, guess_columns
from scheduler.exchange.tables import CancelCheck, Progress, Table, TableRow
from scheduler.travel.places import normalise_zip, place_of

LOOKED_AT = 50
"""So many rows tell what their columns hold."""

_EMAIL = re.compile(r"\S+@\S+\.\S+")
_PHONE = re.compile(r"\+?[\d\s().\-/]{7,}")
_NUMBER_FIRST = re.compile(r"\d+[a-zA-Z]?[\s,-]+[^\W\d].*")
_STREET = re.compile(rf"{_NUMBER_FIRST.pattern}|[^\W\d].*\s\d+\s?[a-zA-Z]?")
_DEGREES = re.compile(r"[-+]?\d{1,3}[.,]\d{3,}")
_WORDS = re.compile(r"[^\W\d].*")


class HeadlessTable:
    """A table whose first row is a row like the others; its columns are Column A, B and so on."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.path, self.encoding, self.delimiter = table.path, table.encoding, table.delimiter
        self.sheet = table.sheet
        self.columns = tuple(f"Column {_letters(place)}" for place in range(len(table.columns)))
        self.header_row = 0

    def rows(
        self, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Iterator[TableRow]:
        """Yield every row, the first one too; see `Table.rows`."""
        first = TableRow(self._table.header_row, self._table.columns)
        return chain([first], self._table.rows(progress, cancelled))


def lacks_header(kind: Kind, columns: Sequence[str]) -> bool:
    """Whether a first row names no field, but says something that only a row says."""
    if guess_columns(kind, columns).places:
        return False
    tells = (_is_postal_code, _is(_EMAIL), _is(_PHONE), _is(_NUMBER_FIRST), _is(_DEGREES))
    return any(tell(cell.strip()) for cell in columns for tell in tells)


def guess_by_content(kind: Kind, table: Table) -> Mapping[str, int]:
    """Which column holds which field of a person, by what most of the first rows say there."""
    if kind not in (Kind.CLIENTS, Kind.TECHNICIANS):
        return {}
    rows = [row.cells for row in islice(table.rows(), LOOKED_AT) if not row.blank]
    columns = [[cells[place].strip() for cells in rows] for place in range(len(table.columns))]
    places: dict[str, int] = {}
    for field, tells in _TELLS:
        for place, cells in enumerate(columns):
            if place not in places.values() and _mostly(tells, cells):
                places[field] = place
                break
    return {field: place for field, place in places.items() if field in FIELDS[kind]}


def _is(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda cell: pattern.fullmatch(cell) is not None


def _is_postal_code(cell: str) -> bool:
    code = normalise_zip(cell)
    return code is not None and len(cell) >= len(code) and place_of(code) is not None


_TELLS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("email", _is(_EMAIL)),
    ("latitude", _is(_DEGREES)),
    ("longitude", _is(_DEGREES)),
    ("postal_code", _is_postal_code),
    ("phone", _is(_PHONE)),
    ("street", _is(_STREET)),
    ("name", _is(_WORDS)),
    ("city", _is(_WORDS)),
)
"""What tells a field, in the order in which fields are looked for."""


def _mostly(tells: Callable[[str], bool], cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and 2 * sum(map(tells, filled)) > len(filled)


def _letters(place: int) -> str:
    """``A`` to ``Z``, then ``AA``, as spreadsheets count their columns."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
