"""Writes a list of clients: each with one site and, where somebody can be reached, one contact."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import selectinload

from scheduler.exchange.addresses import address
from scheduler.exchange.batch import Entry, Fate, Outcome, RowRefused, Target, change, changes, said
from scheduler.exchange.cleaning import fold
from scheduler.exchange.rows import ClientRow
from scheduler.model.clients import Client, Contact, Site
from scheduler.model.kinds import PlaceSource
from scheduler.model.matching import match_key

REPEATED = "stands higher up in the list with other data; that row was taken"


class ClientList:
    """Matches rows to clients by number, else by name and address, and adds or changes them.

    An empty cell changes nothing. Of rows for one client only the first can change him: the
    others must say the same, or importing the list twice would not end where it ended before.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._session = target.unit.session
        self._last_before = self._session.scalar(select(func.max(Client.id))) or 0
        # A bit more than a set of ids needs a hundred times the memory on long lists.
        self._listed = bytearray(self._last_before + 1)

    def take(self, entries: Sequence[Entry[ClientRow]]) -> list[Outcome]:
        """Write ``entries``; see `ListWriter.take`."""
        outcomes: list[Outcome] = []
        for part in _without_repeats(entries):
            outcomes += self._take_part(part)
        self._session.flush()
        self._session.expunge_all()
        return outcomes

    def _take_part(self, entries: Sequence[Entry[ClientRow]]) -> Iterator[Outcome]:
        by_number, by_key = self._find(entries)
        new: list[ClientRow] = []
        refusals: dict[ClientRow, RowRefused | None] = {}
        for entry in entries:
            row = entry.row
            if row in refusals:
                refusal = refusals[row]
                yield entry.refused(refusal) if refusal else entry.taken(Fate.UNCHANGED)
                continue
            refusals[row] = None
            try:
                client = self._match(row, by_number, by_key)
                if client is None:
                    new.append(row)
                    yield entry.taken(Fate.CREATED)
                elif client.merged_into_id is None and self._bring_up_to_date(client, row):
                    yield entry.taken(Fate.UPDATED)
                else:
                    yield entry.taken(Fate.UNCHANGED)
            except RowRefused as refused:
                refusals[row] = refused
                yield entry.refused(refused)
        self._add(new)

    def _find(
        self, entries: Sequence[Entry[ClientRow]]
    ) -> tuple[dict[str, Client], dict[str, list[Client]]]:
        """The clients that ``entries`` may mean, by number and by name and address."""
        numbers = {entry.row.external_id for entry in entries if entry.row.external_id}
        keys = {_key(entry.row) for entry in entries}
        query = (
            select(Client)
            .where(Client.office_id == self._target.office.id)
            .where(or_(Client.external_id.in_(numbers), Client.match_key.in_(keys)))
            .options(selectinload(Client.sites), selectinload(Client.contacts))
            .order_by(Client.id)
        )
        by_number: dict[str, Client] = {}
        by_key: dict[str, list[Client]] = {}
        for client in self._session.scalars(query):
            if client.external_id:
                by_number[client.external_id] = client
            by_key.setdefault(client.match_key, []).append(client)
        return by_number, by_key

    def _match(
        self, row: ClientRow, by_number: dict[str, Client], by_key: dict[str, list[Client]]
    ) -> Client | None:
        """The client that a row means.

        What a list says of a client that was merged into another is left alone: the other has
        a row of its own, or what is known of it is newer.
        """
        if row.external_id in by_number:
            client = by_number[row.external_id]
            if fold(client.name) != fold(row.name):
                raise RowRefused("external_id", f"is already used by {client.name}")
            return client
        alike = by_key.get(_key(row), [])
        alike = [client for client in alike if client.merged_into_id is None] or alike[:1]
        if row.external_id:
            return next((client for client in alike if client.external_id is None), None)
        if len(alike) > 1:
            raise RowRefused(
                "name",
                f"and the address are those of {len(alike)} clients; give their numbers",
            )
        return alike[0] if alike else None

    def _bring_up_to_date(self, client: Client, row: ClientRow) -> bool:
        """Change what ``row`` says differently; whether that was anything."""
        site = client.sites[0] if client.sites else None
        contact = client.contacts[0] if client.contacts else None
        country = self._target.office.country
        reach = said(name=row.contact, phone=row.phone, email=row.email)
        of_site = address(row, site, country)
        of_client = changes(
            client, said(external_id=row.external_id, name=row.name, notes=row.notes)
        )
        of_site = of_site if site is None else changes(site, of_site, country)
        of_contact = reach if contact is None else changes(contact, reach, country)
        differs = bool(of_client or of_site or of_contact)
        if self._was_listed(client) and differs:
            raise RowRefused("external_id" if row.external_id else "name", REPEATED)
        if not differs:
            return False
        if site is None:
            site = _new_site(self._target.office.zone)
            client.sites.append(site)
        if contact is None and of_contact:
            contact = Contact(name="", role="", phone="", email="")
            client.contacts.append(contact)
        change(client, of_client)
        change(site, of_site)
        change(contact, of_contact)
        client.match_key = match_key(client.name, site.street, site.postal_code, site.city)
        return True

    def _was_listed(self, client: Client) -> bool:
        """Whether an earlier row of the list was this client's; from now on one was."""
        if client.id > self._last_before:
            return True
        before = bool(self._listed[client.id])
        self._listed[client.id] = 1
        return before

    def _add(self, rows: Sequence[ClientRow]) -> None:
        unit, office = self._target.unit, self._target.office
        ids = unit.insert(Client, [self._client(row) for row in rows])
        unit.insert(
            Site,
            [
                {
                    **{"client_id": key, "name": "", "access": "", "zone": office.zone},
                    **{"street": row.street, "postal_code": row.postal_code, "city": row.city},
                    **address(row, None, office.country),
                }
                for key, row in zip(ids, rows, strict=True)
            ],
        )
        unit.insert(
            Contact,
            [
                {
                    **{"client_id": key, "name": row.contact, "role": ""},
                    **{"phone": row.phone, "email": row.email},
                }
                for key, row in zip(ids, rows, strict=True)
                if row.contact or row.phone or row.email
            ],
        )

    def _client(self, row: ClientRow) -> dict[str, Any]:
        return {
            "office_id": self._target.office.id,
            "external_id": row.external_id or None,
            "name": row.name,
            "match_key": _key(row),
            "since": None,
            "retired_on": None,
            "notes": row.notes,
            "version": 1,
        }


@lru_cache(maxsize=4096)
def _key(row: ClientRow) -> str:
    return match_key(row.name, row.street, row.postal_code, row.city)


def _new_site(zone: str) -> Site:
    return Site(
        name="",
        street="",
        postal_code="",
        city="",
        access="",
        zone=zone,
        place_source=PlaceSource.UNKNOWN,
    )


def _without_repeats(entries: Sequence[Entry[ClientRow]]) -> Iterator[list[Entry[ClientRow]]]:
    """Cut ``entries`` so that no part has two unlike rows that may mean the same new client."""
    part: list[Entry[ClientRow]] = []
    rows: set[ClientRow] = set()
    known: set[str] = set()
    for entry in entries:
        marks = {f"key {_key(entry.row)}", f"number {entry.row.external_id}"} - {"number "}
        if entry.row not in rows and known & marks:
            yield part
            part, rows, known = [], set(), set()
        part.append(entry)
        rows.add(entry.row)
        known |= marks
    if part:
        yield part
