"""Writes a table to a file, CSV or XLSX by its ending, whole or not at all."""

from pathlib import Path

from scheduler.errors import UserError
from scheduler.exchange.export_csv import csv_bytes
from scheduler.exchange.export_table import Table
from scheduler.exchange.export_xlsx import xlsx_bytes
from scheduler.files import write_whole

MAKERS = {".csv": csv_bytes, ".xlsx": xlsx_bytes}
"""What makes the content of a file, by its ending."""


def check_name(file: Path) -> None:
    """Make sure that the name of a file says what it is to be.

    Raises:
        UserError: it is a folder, or ends in neither .csv nor .xlsx.

    """
    if file.is_dir():
        raise UserError("{file} is a folder; name a file in it.", file=file)
    if file.suffix.lower() not in MAKERS:
        raise UserError(
            "{file} is neither .csv nor .xlsx; give the file one of these endings.", file=file
        )


def write_table(table: Table, file: Path) -> None:
    """Write the table.

    Raises:
        UserError: another ending, or the file cannot be written; the old one stands.

    """
    check_name(file)
    write_whole(file, MAKERS[file.suffix.lower()](table))
