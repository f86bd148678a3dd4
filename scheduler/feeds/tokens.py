"""Secret addresses of calendars.

A calendar program can only ask for one address for ever, so the address is the password. A token
is shown once, when it is made; only its hash is kept. It has 192 random bits, so that neither
guessing nor a table of hashes gets anywhere.
"""

import hashlib
import re
import secrets
from urllib.parse import urlsplit

from scheduler.errors import UserError

FOLDER = "/feeds/"
"""The path below which calendars are served."""

_BYTES = 24
_PART = re.compile(r"([A-Za-z0-9_-]{32})\.ics", re.ASCII)
_SHOWN = 6


def new_token() -> str:
    """A new secret: 32 letters, digits, ``-`` and ``_``."""
    return secrets.token_urlsafe(_BYTES)


def hashed(token: str) -> str:
    """What is kept of a token and what it is looked up by: 64 hexadecimal digits (SHA-256)."""
    return hashlib.sha256(token.encode()).hexdigest()


def address(base: str, token: str) -> str:
    """The address to subscribe to, such as ``https://host/feeds/<token>.ics``.

    ``base`` is how calendar programs reach the server; it may have a path of its own where a
    proxy stands before the server.

    Raises:
        UserError: ``base`` is no http or https address of a server.

    """
    base = base.strip()
    try:
        parts = urlsplit(base)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        sound = False
    if not sound or parts.query or parts.fragment or parts.username or " " in base:
        raise UserError(
            "{base!r} is not the address of a server; write it like https://example.com.",
            base=base[:80],
        )
    return f"{base.rstrip('/')}{FOLDER}{token}.ics"


def webcal(address: str) -> str:
    """The same address in the form that opens a phone's calendar program."""
    return re.sub(r"^https?://", "webcal://", address)


def token_of(path_part: str) -> str | None:
    """The token in what follows ``/feeds/`` in a path; None where it cannot be one.

    Only the shape is looked at, which is no secret. Whether the token is known is decided by
    its hash, so that the time of an answer tells nothing of the tokens there are.
    """
    found = _PART.fullmatch(path_part)
    return found[1] if found else None


def shown(token: str) -> str:
    """As much of a token as a log may hold."""
    return token[:_SHOWN]
