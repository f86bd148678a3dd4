"""Folders for copies that are not finished; what an ended program leaves in one is removed."""

import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import IO, Any

NAME = ".familiar-room-"
MARK = "in-use"

LOCKED_BYTE = 1 << 30
"""Beyond what is written: on Windows nobody else could read a byte that is locked."""


@contextmanager
def room(parent: Path | None = None) -> Iterator[Path]:
    """A folder of one's own in ``parent``, or where the system keeps what is temporary.

    It goes afterwards, and so do those there whose program was ended.

    Raises:
        OSError: ``parent`` cannot be written.

    """
    parent = parent or Path(gettempdir())
    remove_left(parent)
    with (
        TemporaryDirectory(dir=parent, prefix=NAME, ignore_cleanup_errors=True) as made,
        (Path(made) / MARK).open("w", encoding="utf-8") as mark,
    ):
        # Some folders of a network know no locks: what is left there stays.
        with suppress(OSError):
            lock(mark, wait=True)
            mark.write("locked")
            mark.flush()
        yield Path(made)


def remove_left(parent: Path | None = None) -> None:
    """Remove the rooms in a folder whose program has ended; what cannot be removed stays."""
    parent = parent or Path(gettempdir())
    named = re.compile(re.escape(NAME) + r"\w{8}")
    with suppress(OSError):
        for left in parent.glob(f"{NAME}*"):
            if named.fullmatch(left.name) and not left.is_symlink() and _is_left(left / MARK):
                shutil.rmtree(left, ignore_errors=True)


def _is_left(mark: Path) -> bool:
    """Whether nobody holds a mark that was held once; a room that is just made has none yet."""
    try:
        with mark.open("r+", encoding="utf-8") as file:
            lock(file)
            return bool(file.read())
    except OSError:
        return False


def lock(file: IO[Any], *, wait: bool = False) -> None:
    """Lock a file until it is closed or this program ends.

    The system lets go of the lock however a program ends, and numbers of processes mean nothing.

    Raises:
        OSError: another program has locked it, and goes on to where one may ``wait``.

    """
    if sys.platform == "win32":
        import msvcrt

        file.seek(LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        file.seek(0)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
