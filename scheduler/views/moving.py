"""Moving a schedule to another place: what would be copied, how far it is, what was copied."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """What is done now."""

    READ = "read"
    COPY = "copy"
    COMPARE = "compare"


@dataclass(frozen=True, slots=True)
class MoveProgress:
    """How far moving is: ``table`` is copied or compared, ``rows`` of ``all_rows`` are behind.

    It is table ``number`` of ``tables``; ``fraction`` is of the whole, None where nobody knows.
    """

    step: Step
    table: str = ""
    number: int = 0
    tables: int = 0
    rows: int = 0
    all_rows: int = 0
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class MoveLook:
    """What would be copied where; both places as people see them, without passwords.

    ``visits`` counts those of the past as well, ``changes`` what can be read in the history.
    ``passwords`` counts what lies in the key store of this computer and not in the schedule: the
    logins of calendar servers, and the secret addresses of technicians' own calendars.
    ``exposed`` tells that whoever is on the way to the server could read along.
    """

    source: str
    target: str
    offices: Sequence[str]
    clients: int
    technicians: int
    visits: int
    changes: int
    passwords: int
    exposed: bool


@dataclass(frozen=True, slots=True)
class MovedRow:
    """What was copied: ``tables`` with something in them, ``rows`` in all of them together."""

    source: str
    target: str
    tables: int
    rows: int
