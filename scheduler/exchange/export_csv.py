"""A table as CSV: UTF-8 with a byte-order mark, by which spreadsheets know the letters."""

import csv
import io

from scheduler.exchange.export_table import Cell, Table, cell_words
from scheduler.formulas import guarded


def csv_bytes(table: Table) -> bytes:
    """The table as text; no text in it can run as a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows([_shown(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _shown(cell: Cell) -> str:
    # A number below zero begins with a minus, but is no formula.
    return guarded(cell) if isinstance(cell, str) else cell_words(cell)
