"""What the list of clients shows: its columns, which of them are chosen, and its filters."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

from scheduler.model.kinds import Level, PlaceSource
from scheduler.views.records import ClientListRow
from ui.days import day_full, day_medium
from ui.models.rows import Column
from ui.pages.client_words import matters_most
from ui.text import PLACES, Said, phone, tr


class Only(StrEnum):
    """Clients that somebody wants to see alone."""

    NEVER_ASKED = "never_asked"
    PERSON = "person"
    NO_USUAL = "no_usual"
    QUESTIONS = "questions"
    COMPLAINTS = "complaints"
    STRANGERS = "strangers"
    RETIRED = "retired"
    NO_PLACE = "no_place"
    NO_WORK = "no_work"


ONLY: Mapping[Only, tuple[Said, Said]] = {
    Only.NEVER_ASKED: ("Never asked", "Nobody asked them yet what matters to them"),
    Only.PERSON: ("Person essential", "The person who comes is essential to them"),
    Only.NO_USUAL: (
        "Nobody chosen",
        "Nobody is chosen as usual; whoever came most is taken",
    ),
    Only.QUESTIONS: ("Open questions", "They wait for an answer"),
    Only.COMPLAINTS: ("Complaints", "A complaint of theirs is not settled"),
    Only.STRANGERS: ("Strangers", "Strangers came on their last visits: they are at risk"),
    Only.RETIRED: ("Retired", "They are clients no more"),
    Only.NO_PLACE: (
        "Not on the map",
        "No place is known of their address: no visit can be planned",
    ),
    Only.NO_WORK: ("No agreement", "Nothing is agreed with them, so that no visit falls due"),
}

SELDOM = (Only.NO_PLACE, Only.NO_WORK)
"""Filters that are offered only where they would leave somebody."""

_HAS: Mapping[Only, Callable[[ClientListRow], bool]] = {
    Only.NEVER_ASKED: lambda row: not row.asked,
    Only.PERSON: lambda row: row.person is Level.ESSENTIAL,
    Only.NO_USUAL: lambda row: not row.usual,
    Only.QUESTIONS: lambda row: row.questions > 0,
    Only.COMPLAINTS: lambda row: row.complaints > 0,
    Only.STRANGERS: lambda row: bool(row.strangers),
    Only.RETIRED: lambda row: True,
    Only.NO_PLACE: lambda row: row.place_source is PlaceSource.UNKNOWN,
    Only.NO_WORK: lambda row: not row.agreements and row.next_due is None,
}


def wanted(rows: Iterable[ClientListRow], only: Iterable[Only]) -> tuple[ClientListRow, ...]:
    """The rows that are all that is wanted at once."""
    kinds = tuple(only)
    return tuple(row for row in rows if all(_HAS[kind](row) for kind in kinds))


def counted(rows: Sequence[ClientListRow]) -> Mapping[Only, int]:
    """How many of the rows each filter leaves; nothing of strangers where nobody counted them."""
    found = {kind: sum(map(has, rows)) for kind, has in _HAS.items()}
    del found[Only.RETIRED]
    if any(row.strangers is None for row in rows):
        del found[Only.STRANGERS]
    return found


def _text_key(text: str) -> str | None:
    return text.casefold() or None


COLUMNS: Mapping[str, Column[ClientListRow]] = {
    "name": Column("Name", lambda row: row.name, lambda row: _text_key(row.name), strong=True),
    "number": Column(
        "Number", lambda row: row.external_id, lambda row: _text_key(row.external_id), width=100
    ),
    "address": Column(
        "Address",
        lambda row: ", ".join(part for part in (row.street, row.city) if part),
        lambda row: _text_key(row.street),
    ),
    "contact": Column(
        "Contact", lambda row: row.contact, lambda row: _text_key(row.contact), width=140
    ),
    "phone": Column(
        "Phone", lambda row: phone(row.phone), lambda row: row.phone or None, width=144
    ),
    "usual": Column(
        "Usual technician",
        lambda row: row.usual or "—",
        lambda row: _text_key(row.usual),
        width=148,
    ),
    "agreements": Column(
        "Agreements",
        lambda row: str(row.agreements),
        lambda row: row.agreements,
        right=True,
        width=106,
    ),
    "next_due": Column(
        "Next due",
        lambda row: day_medium(row.next_due) if row.next_due else "—",
        lambda row: row.next_due,
        right=True,
        width=116,
    ),
    "person": Column(
        "Person",
        lambda row: matters_most(row.person),
        lambda row: len(Level) if row.person is None else list(Level).index(row.person),
        width=106,
        hint=lambda row: tr("How much it matters to this client who comes"),
    ),
    "questions": Column(
        "Questions",
        lambda row: str(row.questions or "—"),
        lambda row: row.questions or None,
        right=True,
        width=96,
        hint=lambda row: tr("Questions that wait for an answer"),
    ),
    "complaints": Column(
        "Complaints",
        lambda row: str(row.complaints or "—"),
        lambda row: row.complaints or None,
        right=True,
        width=104,
        hint=lambda row: tr("Complaints that are not settled"),
    ),
    "strangers": Column(
        "Strangers",
        lambda row: str(row.strangers or "—"),
        lambda row: row.strangers or None,
        right=True,
        width=96,
        hint=lambda row: tr("Strangers who came on the last visits"),
    ),
    "since": Column(
        "Client since",
        lambda row: day_full(row.since) if row.since else "—",
        lambda row: row.since,
        right=True,
        width=120,
    ),
    "retired": Column(
        "Retired",
        lambda row: (
            tr("merged into {name}", name=row.merged_into)
            if row.merged_into
            else day_full(row.retired_on)
            if row.retired_on
            else "—"
        ),
        lambda row: row.retired_on,
        width=150,
    ),
    "place": Column(
        "Place",
        lambda row: tr(PLACES[row.place_source]),
        lambda row: list(PlaceSource).index(row.place_source),
        width=124,
        hint=lambda row: tr("How the point on the map came to be known"),
    ),
}
"""Every column there is, by the name under which the choice is remembered, in order."""

FIRST = ("name", "address", "phone", "usual", "agreements", "next_due", "person")
"""What is shown until somebody chooses."""

ALWAYS = "name"


def read_columns(text: str) -> tuple[str, ...]:
    """The columns that were remembered, those that are there any more."""
    kept = set(text.split(",")) & COLUMNS.keys()
    return tuple(name for name in COLUMNS if name in kept or name == ALWAYS) if kept else FIRST


def chosen_columns(names: Iterable[str]) -> tuple[Column[ClientListRow], ...]:
    """The columns of some names, in order."""
    shown = set(names)
    return tuple(column for name, column in COLUMNS.items() if name in shown)
