"""Backups of a schedule file, as they are listed and looked into before one is brought back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from scheduler.views.history import HistoryRow


class Why(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    BEFORE_UPDATE = "before_update"
    BEFORE_RESTORE = "before_restore"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup there is: the file, when it was made, how many bytes it has, and why."""

    file: Path
    made_at: datetime
    size: int
    why: Why


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What is in a backup, and what bringing it back would change.

    ``last`` is what was done last before it was made. ``planned`` counts visits that have a
    place. ``lost`` counts what was done in the schedule since, ``lost_rows`` are the last few of
    it, the newest first; ``lost`` is None where the schedule cannot be read. ``returning`` counts
    what the backup holds and the schedule does not, after an earlier restore. ``older`` tells that
    it was made by an older version and will be updated.
    """

    file: Path
    last: HistoryRow | None
    offices: Sequence[str]
    clients: int
    technicians: int
    planned: int
    lost: int | None
    lost_rows: Sequence[HistoryRow]
    returning: int
    older: bool


@dataclass(frozen=True, slots=True)
class RestoredRow:
    """A backup that was brought back; ``kept`` is the copy of what stood there before, if any."""

    file: Path
    made_at: datetime | None
    kept: Path | None
