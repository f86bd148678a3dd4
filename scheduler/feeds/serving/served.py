"""What the server gives out, and where it gets it from."""

import gzip
import hashlib
from collections import OrderedDict
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Lock
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Served:
    """A calendar as it is now; ``changed_at`` is when anything in it last changed, in UTC."""

    feed_id: int
    text: bytes
    changed_at: datetime


class Source(Protocol):
    """Knows the calendars by the hash of their token; both are called in threads of a pool."""

    def find(self, token_hash: str) -> Served | None:
        """The calendar of a token, None when it is unknown or revoked.

        Asked for every request, so that a revoked token is dead at once. It may block for some
        milliseconds; the same ``bytes`` object for a calendar without a change is the cheapest.
        """

    def fetched(self, feed_id: int, at: datetime) -> None:
        """Note that a calendar was read; told at most once a minute for each."""


@dataclass(frozen=True, slots=True)
class Form:
    """A calendar ready to be sent; ``tag`` is its strong entity tag, quotes and all."""

    feed_id: int
    changed_at: datetime
    body: bytes
    tag: str
    packed: bool


class Forms:
    """Keeps what was last made of each calendar as long as its text stays the same.

    For several threads. The ``most`` forms used last are kept.
    """

    def __init__(self, most: int = 512) -> None:
        self._most = most
        self._lock = Lock()
        self._kept: OrderedDict[tuple[int, bool], tuple[bytes, Form]] = OrderedDict()

    def of(self, served: Served, *, packed: bool) -> Form:
        """The calendar as it is, or packed with gzip; each has a tag of its own."""
        key = served.feed_id, packed
        with self._lock:
            text, form = self._kept.get(key, (None, None))
        if form is None or text != served.text:
            form = _made(served, packed=packed)
        elif form.changed_at != served.changed_at:
            form = replace(form, changed_at=served.changed_at)
        with self._lock:
            self._kept[key] = served.text, form
            self._kept.move_to_end(key)
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return form


def _made(served: Served, *, packed: bool) -> Form:
    digest = hashlib.sha256(served.text).hexdigest()[:32]
    # Without a time in it, packing the same text gives the same bytes, as a strong tag promises.
    body = gzip.compress(served.text, 6, mtime=0) if packed else served.text
    tag = f'"{digest}-gzip"' if packed else f'"{digest}"'
    return Form(served.feed_id, served.changed_at, body, tag, packed)
