"""Finds the client or technician whom a list names by number or by name."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.exchange.batch import RowRefused
from scheduler.exchange.cleaning import fold
from scheduler.model.clients import Client
from scheduler.model.people import Technician


class Directory:
    """The clients or the technicians of one office.

    A number given by the office goes before a name, and a name before the number that the
    schedule itself gave. A client that was merged into another means that one. The first name
    of a technician is enough where no other has it.
    """

    def __init__(
        self, session: Session, entity: type[Client] | type[Technician], office_id: int
    ) -> None:
        self._noun = "client" if entity is Client else "technician"
        self._by_number: dict[str, int] = {}
        self._by_name: dict[str, list[int]] = {}
        self._by_first_name: dict[str, list[int]] = {}
        self._numbers: dict[int, str] = {}
        merged = self._merged(session, office_id) if entity is Client else {}
        query = select(entity.id, entity.external_id, entity.name).where(
            entity.office_id == office_id
        )
        for own, number, name in session.execute(query.order_by(entity.id)):
            key = merged.get(own, own)
            if number:
                self._by_number[number] = key
            named = self._by_name.setdefault(fold(name), [])
            if key not in named:
                named.append(key)
            if entity is Technician:
                self._by_first_name.setdefault(fold(name).split(" ")[0], []).append(key)
            if key == own:
                self._numbers[key] = number or str(key)

    def _merged(self, session: Session, office_id: int) -> dict[int, int]:
        query = select(Client.id, Client.merged_into_id).where(
            Client.office_id == office_id, Client.merged_into_id.is_not(None)
        )
        return {own: kept for own, kept in session.execute(query) if kept is not None}

    def find(self, field: str, written: str) -> int:
        """The id of whom ``written`` names; raises `RowRefused` for nobody and for several."""
        if written in self._by_number:
            return self._by_number[written]
        sought = fold(written)
        named = self._by_name.get(sought) or self._by_first_name.get(sought, [])
        if len(named) > 1:
            numbers = ", ".join(self._numbers[key] for key in named[:5])
            raise RowRefused(
                field, f"names {len(named)} {self._noun}s ({numbers}); give the number"
            )
        if named:
            return named[0]
        if written.isdecimal() and int(written) in self._numbers:
            return int(written)
        raise RowRefused(field, f"is not known; import or add the {self._noun} first")
