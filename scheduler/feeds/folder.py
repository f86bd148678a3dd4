"""Feeds as files in a folder, from which a server or a cloud drive may publish them."""

import os
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from scheduler.errors import UserError
from scheduler.views.work import feed_file


def write_feeds(folder: Path, feeds: Mapping[str, bytes], gone: Iterable[str]) -> dict[str, Path]:
    """Write each code's feed and remove those of the codes that are ``gone``.

    A reader finds the old file or the new one, never half of one. Files that did not change
    and files of other programs are left alone. Returns the path of each code.

    Raises:
        UserError: the folder cannot be made or written.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        paths = {code: _write(folder / feed_file(code), text) for code, text in feeds.items()}
        for code in gone:
            (folder / feed_file(code)).unlink(missing_ok=True)
    except OSError as problem:
        raise UserError(
            "The feeds cannot be written to {folder} ({why});"
            " choose a folder that you may write to.",
            folder=folder,
            why=problem.strerror,
        ) from problem
    return paths


def _write(path: Path, text: bytes) -> Path:
    if path.is_file() and path.read_bytes() == text:
        path.chmod(0o600)
        return path
    # The temporary file is for its owner's eyes only, and so is what it becomes.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".familiar-", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
    return path
