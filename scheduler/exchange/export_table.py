"""A table on its way out: what its cells can hold, whatever file it becomes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from scheduler.continuity.currency import money_digits


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of a currency in a cell."""

    minor: int
    currency: str

    @property
    def digits(self) -> int:
        """How many decimals it has."""
        return money_digits(self.currency)

    @property
    def amount(self) -> Decimal:
        """The amount with its decimals, such as 45.50."""
        return Decimal(self.minor).scaleb(-self.digits)


Cell = str | int | float | date | time | Money | None
"""A number, a date, a time of day or an amount stays one in a spreadsheet; None is empty."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head; every row has a cell for each column."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def cell_words(cell: Cell) -> str:
    """A cell as text: ISO dates, times of day as 09:40, amounts with their decimals."""
    match cell:
        case None:
            return ""
        case Money():
            return str(cell.amount)
        case time():
            return cell.isoformat("minutes")
        case date():
            return cell.isoformat()
        case _:
            return str(cell)
