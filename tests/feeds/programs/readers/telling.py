"""Prints what a program has read as one list, the same for every program."""

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime


def tell(events: Iterable[Mapping[str, object]]) -> None:
    """Print the events; a time without a zone is told as it stands, and so does not pass."""
    told = [{name: _told(value) for name, value in event.items()} for event in events]
    json.dump(told, sys.stdout)


def _told(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if value.tzinfo else f"{value}"
    return str(value)
