"""Writes files that people name, whole or not at all."""

import uuid
from contextlib import suppress
from os import fsync
from pathlib import Path

from scheduler.errors import UserError


def write_whole(file: Path, content: bytes) -> None:
    """Write a file; whoever reads it finds the old one or all of the new one.

    Raises:
        UserError: it cannot be written; the old one stands.

    """
    if file.is_dir():
        raise UserError("{file} is a folder; name a file in it.", file=file)
    fresh = file.with_name(f".familiar-{uuid.uuid4().hex}.tmp")
    try:
        with fresh.open("xb") as written:
            written.write(content)
            written.flush()
            fsync(written.fileno())
        fresh.replace(file)
    except OSError as problem:
        raise UserError(
            "{file} cannot be written ({why}); choose another place, or"
            " close the program that has it open.",
            file=file,
            why=problem.strerror or problem,
        ) from problem
    finally:
        # It is gone where all went well; a full disk must not hide what went wrong first.
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
