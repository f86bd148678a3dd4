"""Copies of a schedule file, made while it is in use."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from scheduler.errors import UserError


def back_up(file: Path, *, label: str) -> Path:
    """Copy the schedule ``file`` into the folder ``backups`` beside it; returns the copy.

    Raises:
        UserError: the copy cannot be written; the schedule is as it was.

    """
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    copy = file.parent / "backups" / f"{file.stem}-{stamp}-{label}{file.suffix}"
    try:
        copy.parent.mkdir(exist_ok=True)
        with (
            closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except (OSError, sqlite3.Error) as problem:
        copy.unlink(missing_ok=True)
        raise UserError(
            f"The backup {copy} could not be written ({problem}), so {file} was not changed;"
            " make room or check your rights to the folder."
        ) from problem
    return copy
