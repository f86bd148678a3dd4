"""Where somebody's own calendar is, and what it says of the days ahead.

Whoever knows the address of such a calendar reads it, so that no more of it than needed is shown.
"""

import logging
import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from scheduler.errors import UserError
from scheduler.feeds.busy.fetching import fetch, is_address
from scheduler.feeds.busy.reading import Busy, ReadingFailed, read_busy

DAYS_AHEAD = 90
LONGEST_ADDRESS = 500
_SECRET = 16
"""A part of an address that is as long may be its secret; the end of it tells two apart."""

log = logging.getLogger("familiar.feeds")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a calendar is, as it is read and as it is shown; a file hides nothing."""

    whole: str
    shown: str
    secret: bool


def place_of(address: str) -> Place:
    """Where a path, a ``file:``, an ``https:`` or a ``webcal:`` address leads.

    Raises:
        UserError: it is none of these.

    """
    address = address.strip()
    if not address:
        raise UserError("Give the address of the calendar, or choose its file.")
    if address.lower().startswith("file:"):
        address = _path(address)
    secret = is_address(address)
    whole = address if secret else str(Path(address).expanduser().absolute())
    if len(whole) > LONGEST_ADDRESS:
        raise UserError(
            "The address of the calendar has more than {longest_address} letters; copy it again.",
            longest_address=LONGEST_ADDRESS,
        )
    return Place(whole, _shown(whole) if secret else whole, secret)


def busy_ahead(whole: str, today: date, zone: str) -> tuple[Busy, ...]:
    """When the owner of a calendar is busy from today on; it may take a minute.

    Raises:
        UserError: it cannot be had or read; the sentence names no more than the host or file.

    """
    data = fetch(whole).data
    try:
        return read_busy(data, today, today + timedelta(days=DAYS_AHEAD), zone)
    except ReadingFailed as fault:
        log.error("A calendar could not be read", exc_info=fault)
        raise UserError(
            "Familiar has a fault that keeps it from reading this calendar;"
            " please report it, with the log."
        ) from fault


def _path(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    if parts.netloc not in ("", "localhost") or not parts.path:
        raise UserError(
            "A file is read from this computer only; give its path, or choose it,"
            " also where a folder of the network is shown as one of this computer."
        )
    return url2pathname(parts.path)


def _shown(address: str) -> str:
    """The host, and the last letters of what may be the secret."""
    host, *parts = re.split(r"[/?&=#]+", address.partition(":")[2].lstrip("/"))
    longest = max(parts, key=len, default="")
    tail = f" …{longest[-4:]}" if len(longest) >= _SECRET else ""
    return f"{host.rpartition('@')[2]}{tail}"
