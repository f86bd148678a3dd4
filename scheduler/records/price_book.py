"""The price book of an office: its entries, its versions, and what a change would have made."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine, total
from scheduler.continuity.price_book import ENTRIES, LEARNABLE, PriceBook
from scheduler.continuity.repricing import priced_again
from scheduler.errors import UserError
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState
from scheduler.model.office import PriceBookVersion
from scheduler.model.plans import Plan
from scheduler.store.journal import Unit
from scheduler.store.prices import price_book, price_book_at, price_book_versions
from scheduler.views.prices import (
    PriceBookRows,
    PriceBookVersionRow,
    PriceChangeRow,
    PricedAgainRow,
    PriceEntryRow,
)

LOOKED_BACK = timedelta(days=31)
"""How old the decisions may be that a change is tried on."""


def price_book_rows(session: Session, office_id: int) -> PriceBookRows:
    """Every entry of the price book that holds, in the order of the closed list."""
    book = price_book(session, office_id)
    kept = next(iter(price_book_versions(session, office_id)), None)
    return PriceBookRows(
        office_id=office_id,
        version=book.version,
        made_at=None if kept is None else kept.made_at,
        made_by="" if kept is None else kept.made_by,
        entries=tuple(
            PriceEntryRow(
                entry.key,
                entry.unit,
                entry.default,
                book[entry.key],
                entry.least,
                entry.most,
                entry.meaning,
                entry.lines,
                book.learned.get(entry.key),
            )
            for entry in ENTRIES
        ),
    )


def version_rows(session: Session, office_id: int) -> tuple[PriceBookVersionRow, ...]:
    """All versions, the newest first, each with what it changed; the first one changed nothing."""
    kept = price_book_versions(session, office_id)
    return tuple(
        PriceBookVersionRow(one.version, one.made_at, one.made_by, _changes(before, one))
        for one, before in zip(kept, (*kept[1:], None), strict=True)
    )


def _changes(
    before: PriceBookVersion | None, after: PriceBookVersion
) -> tuple[PriceChangeRow, ...]:
    if before is None:
        return ()
    values = [
        {entry.key: kept.entries.get(entry.key, entry.default) for entry in ENTRIES}
        for kept in (before, after)
    ]
    return tuple(
        PriceChangeRow(entry.key, entry.unit, entry.meaning, old, new, now)
        for entry in ENTRIES
        for old, new in [(values[0][entry.key], values[1][entry.key])]
        for was, now in [(before.learned.get(entry.key), after.learned.get(entry.key))]
        if (old, was) != (new, now)
    )


def save_prices(
    unit: Unit,
    office_id: int,
    changes: Mapping[str, int],
    based_on: int,
    learned: Mapping[str, int],
) -> PriceBookVersion:
    """Make a new version of the price book; see ``PriceBook.changed`` for ``learned``.

    Raises:
        UserError: a value is out of range, nothing is different, something cannot be learned, or
            ``based_on`` is no longer the version that holds.

    """
    session = unit.session
    book = price_book(session, office_id)
    if book.version != based_on:
        raise _meanwhile(session, office_id, based_on)
    later = _changed(book, changes, _next_version(session, office_id, book), learned)
    if (later.values, later.learned) == (book.values, book.learned):
        raise UserError(
            "Nothing differs from version {version} of the price book; change a price first.",
            version=book.version,
        )
    made = PriceBookVersion(
        office_id=office_id,
        version=later.version,
        entries=later.to_json(),
        learned=dict(later.learned),
        made_at=unit.change_set.at,
        made_by=unit.change_set.actor,
    )
    session.add(made)
    session.flush()
    return made


def _meanwhile(session: Session, office_id: int, based_on: int) -> UserError:
    kept = price_book_versions(session, office_id)
    if kept and kept[0].version > based_on:
        return UserError(
            "{name} saved version {version} of the price book meanwhile;"
            " discard your changes to see it, then make them again.",
            name=kept[0].made_by,
            version=kept[0].version,
        )
    return UserError(
        "Version {version} of the price book was taken back meanwhile;"
        " discard your changes to see the one that holds, then make them again.",
        version=based_on,
    )


def _next_version(session: Session, office_id: int, book: PriceBook) -> int:
    """A number that no plan names, so that a version taken back is not mistaken for a new one."""
    named = session.scalar(
        select(func.max(Plan.price_book_version)).where(Plan.office_id == office_id)
    )
    return max(book.version, named or 0) + 1


def _changed(
    book: PriceBook,
    changes: Mapping[str, int],
    version: int,
    learned: Mapping[str, int] = MappingProxyType({}),
) -> PriceBook:
    """The book with other values.

    Raises:
        UserError: there is no such entry, a value is out of range, or an entry is none that the
            past can tell anything of.

    """
    wrong = next((key for key in learned if key not in LEARNABLE), None)
    if wrong is not None:
        raise UserError(
            "The price book's entry '{wrong}' cannot be learned from your history; save it as a"
            " change of your own.",
            wrong=wrong,
        )
    try:
        return book.changed(changes, version, learned)
    except ValueError as problem:
        raise UserError("{problem}", problem=problem) from problem


def priced_again_rows(
    session: Session, office_id: int, changes: Mapping[str, int], now: datetime
) -> tuple[PricedAgainRow, ...]:
    """What the decisions of last month would have cost at other prices, the newest first.

    Raises:
        UserError: there is no such entry, or a value is out of range.

    """
    book = price_book(session, office_id)
    _changed(book, changes, book.version)
    other = {key: value for key, value in changes.items() if value != book[key]}
    kept = price_book_versions(session, office_id)
    decided_at = func.coalesce(Decision.approved_at, Decision.proposed_at)
    decisions = session.scalars(
        select(Decision)
        .where(
            Decision.office_id == office_id,
            Decision.state == DecisionState.CONFIRMED,
            decided_at > now - LOOKED_BACK,
        )
        .order_by(decided_at.desc(), Decision.id.desc())
    )
    return tuple(
        _decided_again(decision, price_book_at(kept, decision.proposed_at), other)
        for decision in decisions
    )


def _decided_again(
    decision: Decision, then: PriceBook, changes: Mapping[str, int]
) -> PricedAgainRow:
    roads: Sequence[Mapping[str, Any]] = (
        *decision.chosen.get("roads", ()),
        *decision.chosen.get("clients", ()),
    )
    difference = stuck = 0
    for road in roads:
        lines = tuple(PriceLine.from_json(line) for line in road["lines"])
        again = priced_again(lines, then, changes)
        difference += total(again.lines) - total(lines)
        stuck += again.stuck
    return PricedAgainRow(
        decision_id=decision.id,
        decided_at=decision.approved_at or decision.proposed_at,
        clients=tuple(dict.fromkeys(str(road["client"]) for road in roads)),
        roads=len(roads),
        total_minor=decision.total_minor,
        again_minor=decision.total_minor + difference,
        stuck=stuck,
    )
