"""The exchange service: what screens and commands ask of lists coming in."""

from collections.abc import Mapping
from pathlib import Path

from scheduler.errors import UserError
from scheduler.exchange.columns import FIELDS, NEEDED, Kind
from scheduler.exchange.importer import ListFile, import_list, open_list, preview
from scheduler.exchange.tables import CancelCheck, Progress
from scheduler.model.decisions import ChangeSet
from scheduler.model.office import Office
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched
from scheduler.views.work import ImportPreview, ImportReport


class Exchange:
    """Previews lists, imports them, and takes imports back."""

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
            raise UserError(f"There is no import {batch}; its number stands in the report of it.")
        return self._journal.undo(batch, actor=self._actor)

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
            f"Lists of {word} cannot be imported; there are {', '.join(Kind)}."
        ) from None
