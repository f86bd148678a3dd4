"""The exchange service: what screens and commands ask of lists coming in and tables going out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.errors import UserError
from scheduler.exchange.columns import FIELDS, NEEDED, Kind, likely_kind
from scheduler.exchange.export import check_name, write_table
from scheduler.exchange.export_people import client_table, technician_table
from scheduler.exchange.export_table import Table
from scheduler.exchange.export_visits import visit_table
from scheduler.exchange.importer import ListFile, import_list, open_list, preview
from scheduler.exchange.tables import CancelCheck, Progress, open_table
from scheduler.model.decisions import ChangeSet
from scheduler.model.office import Office
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched
from scheduler.views.tables import VisitTableRow, WrittenTable
from scheduler.views.work import ImportPreview, ImportReport


class Exchange:
    """Previews lists, imports them, takes imports back, and writes tables to files."""

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def fields(self, kind: str) -> tuple[str, ...]:
        """The fields of a kind of list, in the order they are shown."""
        return FIELDS[_kind(kind)]

    def needed(self, kind: str) -> tuple[str, ...]:
        """The fields without which a list of that kind says nothing."""
        return NEEDED[_kind(kind)]

    def likely_kind(self, file: Path) -> str:
        """What a file lists, as far as its header and its name tell.

        Raises:
            UserError: it cannot be read as a table.

        """
        return likely_kind(file.name, open_table(file).columns)

    def preview(
        self, office_id: int, kind: str, file: Path, mapping: Mapping[str, str]
    ) -> ImportPreview:
        """The columns of a list and its first rows; ``mapping`` (field to header) may be {}.

        A needed field without a column is no error here: somebody is about to name it.
        """
        return preview(self._open(office_id, kind, file, mapping, complete=False))

    def run(
        self,
        office_id: int,
        kind: str,
        file: Path,
        mapping: Mapping[str, str],
        *,
        dry_run: bool = False,
        on_progress: Progress | None = None,
        cancelled: CancelCheck | None = None,
    ) -> ImportReport:
        """Import a list into an office; ``dry_run`` only reports what would happen.

        ``on_progress`` is told now and then how much is read, from 0 to 1; ``cancelled`` is
        asked as often. Raises `UserError` or `Cancelled` with nothing changed.
        """
        return import_list(
            self._open(office_id, kind, file, mapping, complete=True),
            self._journal,
            office_id=office_id,
            actor=self._actor,
            dry_run=dry_run,
            on_progress=on_progress,
            cancelled=cancelled,
        )

    def undo(self, batch: int) -> Touched:
        """Take an import back.

        Raises `UserError` where that is no import, or something done later stands in the way.
        """
        with self._store.reading() as session:
            done = session.get(ChangeSet, batch)
        if done is None or done.command != "import":
            raise UserError(
                "There is no import {batch}; its number stands in the report of it.", batch=batch
            )
        return self._journal.undo(batch, actor=self._actor)

    def export_visits(self, file: Path, rows: Sequence[VisitTableRow]) -> WrittenTable:
        """Write visits, as planning lists them, to a CSV or XLSX file.

        Raises `UserError` when the file cannot be written; then nothing is.
        """
        return _written(visit_table(rows), file)

    def export_list(self, kind: str, file: Path, office_id: int | None = None) -> WrittenTable:
        """Write the clients or the technicians of an office, or of all, to a CSV or XLSX file.

        `run` takes it in again with nothing changed. Raises `UserError` when the file cannot be
        written; then nothing is.
        """
        make = _exported(kind)
        check_name(file)
        with self._store.reading() as session:
            offices = session.scalars(select(Office).order_by(Office.id)).all()
            wanted = [office for office in offices if office_id in (None, office.id)]
            table = make(session, wanted, self._clock.today(wanted[0].zone))
        return _written(table, file)

    def _open(
        self, office_id: int, kind: str, file: Path, mapping: Mapping[str, str], *, complete: bool
    ) -> ListFile:
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
        today = self._clock.today(office.zone)
        return open_list(file, _kind(kind), mapping, office, today, complete=complete)


def _kind(word: str) -> Kind:
    try:
        return Kind(word)
    except ValueError:
        raise UserError(
            "Lists of {word} cannot be imported; there are {names}.",
            word=word,
            names=", ".join(Kind),
        ) from None


_TABLES = {Kind.CLIENTS: client_table, Kind.TECHNICIANS: technician_table}


def _exported(word: str) -> Callable[[Session, Sequence[Office], date], Table]:
    for kind, make in _TABLES.items():
        if word == kind:
            return make
    raise UserError(
        "Lists of {word} cannot be exported; there are {names}.",
        word=word,
        names=", ".join(_TABLES),
    )


def _written(table: Table, file: Path) -> WrittenTable:
    write_table(table, file)
    return WrittenTable(file, len(table.rows))
