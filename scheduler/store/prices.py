"""The versions of an office's price book that are kept, and the one that holds."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from scheduler.continuity.price_book import PriceBook
from scheduler.errors import UserError
from scheduler.model.office import PriceBookVersion


def price_book(session: Session, office_id: int) -> PriceBook:
    """The office's price book as it stands now.

    Raises:
        UserError: it is one that this program cannot read.

    """
    kept = session.scalar(_newest_first(office_id).limit(1))
    return PriceBook.default() if kept is None else read_price_book(kept)


def price_book_versions(session: Session, office_id: int) -> Sequence[PriceBookVersion]:
    """All versions that are kept, the one that holds first."""
    return session.scalars(_newest_first(office_id)).all()


def price_book_at(kept: Sequence[PriceBookVersion], instant: datetime) -> PriceBook:
    """The one of these versions, the newest first, that held at an instant; else the oldest.

    Raises:
        UserError: it is one that this program cannot read.

    """
    if not kept:
        return PriceBook.default()
    return read_price_book(next((one for one in kept if one.made_at <= instant), kept[-1]))


def read_price_book(kept: PriceBookVersion) -> PriceBook:
    """A version as prices are read from it.

    Raises:
        UserError: this program cannot read it.

    """
    try:
        return PriceBook.from_json(kept.entries, kept.version, kept.learned)
    except ValueError as problem:
        raise UserError("{problem}", problem=problem) from problem


def _newest_first(office_id: int) -> Select[PriceBookVersion]:
    return (
        select(PriceBookVersion)
        .where(PriceBookVersion.office_id == office_id)
        .order_by(PriceBookVersion.version.desc())
    )
