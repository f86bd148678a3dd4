"""Keeps refused rows, as they were, in a file beside the list they come from."""

import csv
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from scheduler.errors import UserError
from scheduler.exchange.tables import Table, TableRow
from scheduler.store.folders import data_folder


class RejectedRows:
    """Collects refused rows in a draft; `keep` makes it FILE.rejected.csv, whole or not at all.

    The file is UTF-8 with a byte-order mark, for spreadsheets. The row number and the reason
    stand in front of the list's columns, so that nothing moves when a row has too many cells.
    It stands beside the list, or in the ``spare`` folder where that one is read-only.
    Used as a context manager: what was not kept is thrown away.
    """

    def __init__(self, table: Table, spare: Callable[[], Path] = data_folder) -> None:
        self._table = table
        self._spare = spare
        self._name = f"{table.path.name}.rejected.csv"
        self._draft = Path()
        self._file: TextIO | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is None:
            return
        # A full disk makes closing fail as well, because what is buffered cannot be written.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)

    def add(self, row: TableRow, reason: str) -> None:
        """Write down one refused row; raises `UserError` when there is nowhere to write."""
        try:
            if self._file is None:
                self._file = self._begin()
                self._write("row", "reason", *self._table.columns)
            self._write(str(row.number), reason, *row.cells)
        except OSError as problem:
            raise self._sentence(problem) from problem

    def finish(self) -> None:
        """See that everything stands on the disk; raises `UserError` when there is no room."""
        if self._file is None:
            return
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
        except OSError as problem:
            raise self._sentence(problem) from problem

    def keep(self) -> Path | None:
        """Put the finished file in its place and say where; None when no row was refused."""
        if self._file is None:
            return None
        target = self._draft.with_name(self._name)
        self._draft.replace(target)
        self._file = None
        return target

    def _begin(self) -> TextIO:
        beside = self._table.path.absolute().parent
        # The mark counts also for users whom the system would let write all the same.
        if beside.stat().st_mode & stat.S_IWUSR:
            with suppress(OSError):
                return self._open_in(beside)
        return self._open_in(self._spare())

    def _open_in(self, folder: Path) -> TextIO:
        self._draft = folder / f"{self._name}.part"
        return self._draft.open("w", encoding="utf-8-sig", newline="")

    def _write(self, *cells: str) -> None:
        if self._file is not None:
            csv.writer(self._file, delimiter=self._table.delimiter or ",").writerow(cells)

    def _sentence(self, problem: OSError) -> UserError:
        return UserError(
            "The refused rows cannot be written to {draft} "
            "({why}), so nothing was imported; make room there.",
            draft=self._draft,
            why=problem.strerror or problem,
        )
