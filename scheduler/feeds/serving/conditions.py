"""What a reader already has and can take: conditional requests and compression (RFC 9110).

Headers come as the list of their lines, empty when the header was not sent.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_TAG = re.compile(r'(W/)?("[\x21\x23-\x7e\x80-\xff]*")')
_QUALITY = re.compile(r"(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.ASCII)
_SECOND = timedelta(seconds=1)


def last_modified(changed_at: datetime, now: datetime) -> datetime:
    """The whole second that stands for a change (8.8.2), never later than now.

    It is the second after the change: two changes within one second would otherwise look like
    one to a reader who came between them.
    """
    whole = changed_at.astimezone(UTC).replace(microsecond=0)
    if whole < changed_at:
        whole += _SECOND
    return min(whole, now.astimezone(UTC).replace(microsecond=0))


def failed(
    if_match: Sequence[str], if_unmodified_since: Sequence[str], tag: str, modified: datetime
) -> bool:
    """Whether the reader wants nothing but a version that is no longer there (13.2.2, 1 and 2)."""
    if if_match:
        return not _holds(if_match, tag, weak=False)
    since = _date(if_unmodified_since)
    return since is not None and modified > since


def unchanged(
    if_none_match: Sequence[str], if_modified_since: Sequence[str], tag: str, modified: datetime
) -> bool:
    """Whether the reader already has this version (13.2.2, 3 and 4): the tag outranks the date."""
    if if_none_match:
        return _holds(if_none_match, tag, weak=True)
    since = _date(if_modified_since)
    return since is not None and modified <= since


def wants_gzip(accept_encoding: Sequence[str]) -> bool:
    """Whether the reader asks for gzip and likes it no less than plain text (12.5.3).

    ``*`` alone asks for nothing in particular and gets plain text, which everybody can read.
    """
    likes: dict[str, float] = {}
    for member in ",".join(accept_encoding).lower().split(","):
        name, _, rest = member.partition(";")
        quality = _quality(rest)
        if name.strip() and quality is not None:
            likes.setdefault(name.strip(), quality)
    others = likes.get("*")
    gzip = likes.get("gzip", likes.get("x-gzip"))
    plain = likes.get("identity", 0.0 if others == 0 else None)
    if plain == 0:
        return bool(others if gzip is None else gzip)
    return bool(gzip) and (plain is None or gzip is None or gzip >= plain)


def _quality(parameters: str) -> float | None:
    """The weight of a member, 1 without one, None when it cannot be read."""
    if not parameters.strip():
        return 1.0
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q" or not _QUALITY.fullmatch(value.strip()):
        return None
    return float(value)


def _holds(lines: Sequence[str], tag: str, *, weak: bool) -> bool:
    """Whether a list of tags holds ours (8.8.3.2); ``*`` holds any."""
    value = ", ".join(lines).strip()
    return value == "*" or any(
        found[2] == tag and (weak or not found[1]) for found in _TAG.finditer(value)
    )


def _date(lines: Sequence[str]) -> datetime | None:
    """The one date of a header; None when there is none, more than one, or no date in it."""
    if len(lines) != 1:
        return None
    try:
        instant = parsedate_to_datetime(lines[0])
        # An hour without a zone is meant in UTC (5.6.7).
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
