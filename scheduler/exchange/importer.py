"""Brings a list into the schedule: one import is one change set, all of it or nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from scheduler.continuity.currency import money_digits
from scheduler.exchange.agreement_list import AgreementList
from scheduler.exchange.batch import Entry, Fate, ListWriter, Outcome, Target
from scheduler.exchange.client_list import ClientList
from scheduler.exchange.columns import FIELDS, ColumnMap, Kind, map_columns
from scheduler.exchange.headless import HeadlessTable, guess_by_content, lacks_header
from scheduler.exchange.history_list import HistoryList
from scheduler.exchange.rejected import RejectedRows
from scheduler.exchange.rows import (
    Cleaned,
    Local,
    agreement_row,
    client_row,
    history_row,
    technician_row,
)
from scheduler.exchange.tables import CancelCheck, Progress, Table, TableRow, open_table
from scheduler.exchange.technician_list import TechnicianList
from scheduler.exchange.times import month_first
from scheduler.formulas import unguarded
from scheduler.model.office import Office
from scheduler.store.journal import Journal, Unit
from scheduler.views.work import ImportPreview, ImportReport, RowProblem

ROWS_AT_ONCE = 1000
SAMPLE_ROWS = 50
MOST_TOUCHED = 100_000
"""Rows of one table that screens are told of one by one; a longer list touches all of it."""

_DATES = {Kind.AGREEMENTS: "start", Kind.HISTORY: "date"}
_CLEANERS: dict[Kind, Callable[[int, Mapping[str, str], Local], Cleaned[Any]]] = {
    Kind.CLIENTS: client_row,
    Kind.TECHNICIANS: technician_row,
    Kind.AGREEMENTS: agreement_row,
    Kind.HISTORY: history_row,
}
_WRITERS: dict[Kind, Callable[[Target], ListWriter[Any]]] = {
    Kind.CLIENTS: ClientList,
    Kind.TECHNICIANS: TechnicianList,
    Kind.AGREEMENTS: AgreementList,
    Kind.HISTORY: HistoryList,
}


class _OnlyTried(Exception):  # noqa: N818 - undoes a trial, and is no error
    """Takes everything back that a trial run wrote."""


@dataclass(slots=True)
class _Tally:
    """What has become of the rows so far."""

    read: int = 0
    blank: int = 0
    fates: dict[Fate, int] = field(default_factory=lambda: dict.fromkeys(Fate, 0))
    refused: list[RowProblem] = field(default_factory=list)
    warnings: list[RowProblem] = field(default_factory=list)

    def count(self, outcome: Outcome) -> None:
        self.fates[outcome.fate] += 1
        self.warnings += outcome.warnings
        if outcome.refused is not None:
            self.refused.append(outcome.refused)

    def report(self, batch: int | None, rejected_file: Path | None) -> ImportReport:
        return ImportReport(
            read=self.read,
            blank=self.blank,
            created=self.fates[Fate.CREATED],
            updated=self.fates[Fate.UPDATED],
            unchanged=self.fates[Fate.UNCHANGED],
            refused=tuple(self.refused),
            warnings=tuple(self.warnings),
            batch=batch,
            rejected_file=None if rejected_file is None else str(rejected_file),
        )


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list that is about to be imported: its table, its columns, how its people write."""

    table: Table
    columns: ColumnMap
    local: Local

    def raw(self, row: TableRow) -> dict[str, str]:
        """The cells of a row by field, freed of what keeps a text from being a formula."""
        cells = self.columns.raw(row.cells)
        if not self.table.delimiter:
            return cells
        return {field: unguarded(cell) for field, cell in cells.items()}

    def clean(self, row: TableRow) -> Entry[Any] | Outcome:
        """The row's clean value, or the outcome of one that is refused for its cells alone."""
        raw = self.raw(row)
        if row.flaw:
            flaw = RowProblem(row.number, "", "", f"{row.flaw}.")
            return Outcome(row, Fate.REFUSED, flaw)
        cleaned = _CLEANERS[self.columns.kind](row.number, raw, self.local)
        if cleaned.refused is not None:
            return Outcome(row, Fate.REFUSED, cleaned.refused)
        warnings = cleaned.warnings
        if row.doubt:
            warnings = (RowProblem(row.number, "", "", f"{row.doubt}."), *warnings)
        return Entry(row, raw, cleaned.row, warnings)


def open_list(
    path: Path,
    kind: Kind,
    said: Mapping[str, str],
    office: Office,
    today: date,
    *,
    complete: bool = True,
) -> ListFile:
    """Open the list at ``path``; ``said`` overrides the guessed columns, see `map_columns`.

    Raises `UserError` when the file cannot be read as a table, or not as one of this kind.
    """
    table = open_table(path, kind)
    guess = None
    if lacks_header(kind, table.columns):
        table = HeadlessTable(table)
        guess = guess_by_content(kind, table)
    columns = map_columns(kind, table.columns, said, complete=complete, guess=guess)
    dates = columns.places.get(_DATES.get(kind, ""))
    samples = () if dates is None else (row.cells[dates] for row in table.rows())
    local = Local(
        country=office.country,
        money_digits=money_digits(office.currency),
        month_first=month_first(samples, office.country),
        zone=office.zone,
        today=today,
    )
    return ListFile(table, columns, local)


def preview(listed: ListFile) -> ImportPreview:
    """What an import would read; a row that would be refused is shown as it stands."""
    filled = (row for row in listed.table.rows() if not row.blank)
    return ImportPreview(
        columns=listed.table.columns,
        mapping=listed.columns.names,
        fields=FIELDS[listed.columns.kind],
        samples=tuple(_sample(listed, row) for row in islice(filled, SAMPLE_ROWS)),
        encoding=listed.table.encoding,
        delimiter=listed.table.delimiter,
        headless=listed.table.header_row == 0,
        sheet=listed.table.sheet,
    )


def _sample(listed: ListFile, row: TableRow) -> tuple[str, ...]:
    raw = listed.raw(row)
    clean = listed.clean(row)
    return tuple(
        _shown(getattr(clean.row, field, None) if isinstance(clean, Entry) else None, cell)
        for field in FIELDS[listed.columns.kind]
        for cell in [raw.get(field, "")]
    )


def _shown(value: object, cell: str) -> str:
    """A clean value as people write it; what has no plain form of its own as it stands."""
    return str(value) if isinstance(value, str | float | date) else cell.strip()


def import_list(
    listed: ListFile,
    journal: Journal,
    *,
    office_id: int,
    actor: str,
    dry_run: bool = False,
    on_progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> ImportReport:
    """Write a list to an office as one change set, and its refused rows to FILE.rejected.csv.

    ``dry_run`` does all of it and takes it back, so that it reports what would happen. Raises
    `Cancelled` and `UserError` with nothing written.
    """
    tally = _Tally()
    batch: int | None = None
    rejected_file: Path | None = None
    kind = listed.columns.kind
    with RejectedRows(listed.table) as rejected:
        try:
            with journal.command("import", actor=actor, office_id=office_id) as unit:
                office = unit.session.get_one(Office, office_id)
                writer = _WRITERS[kind](Target(unit, office, listed.local.today))
                rows = _counted(listed.table.rows(on_progress, cancelled), tally)
                while some := list(islice(rows, ROWS_AT_ONCE)):
                    for outcome in _write(listed, writer, unit, some):
                        tally.count(outcome)
                        if outcome.refused is not None and not dry_run:
                            rejected.add(outcome.source, outcome.refused.reason)
                if isinstance(writer, AgreementList):
                    writer.spread_first_visits()
                unit.change_set.summary = {
                    **{"kind": kind.value, "file": listed.table.path.name},
                    **{fate.value: count for fate, count in tally.fates.items()},
                }
                rejected.finish()
                if dry_run:
                    raise _OnlyTried
            batch = unit.change_set_id
            rejected_file = rejected.keep()
        except _OnlyTried:
            pass
    return tally.report(batch, rejected_file)


def _counted(rows: Iterator[TableRow], tally: _Tally) -> Iterator[TableRow]:
    """The rows that say anything."""
    for row in rows:
        tally.read += 1
        if row.blank:
            tally.blank += 1
        else:
            yield row


def _write(
    listed: ListFile, writer: ListWriter[Any], unit: Unit, rows: Sequence[TableRow]
) -> Iterator[Outcome]:
    """What became of ``rows``, in their order."""
    cleaned = [listed.clean(row) for row in rows]
    written = iter(writer.take([entry for entry in cleaned if isinstance(entry, Entry)]))
    unit.write()
    for ids in unit.touched.values():
        while len(ids) > MOST_TOUCHED:
            ids.pop()
    for clean in cleaned:
        yield next(written) if isinstance(clean, Entry) else clean
