"""A mark of each window that is open, so that the next one can say how the last one ended.

The mark is a file that is locked as long as the program lives: the system lets go of the lock
however it ends, so that two programs that run at once never mistake each other, and a number of a
process that is used again means nothing. What the interpreter writes when it crashes goes into a
file beside it.
"""

import faulthandler
import json
import os
import platform
import sys
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from scheduler import logs
from scheduler.store.folders import log_folder
from scheduler.store.rooms import lock, remove_left

MARK, FAULT = "running-", ".fault"
REPORTS_KEPT = 20
SAME_START_SECONDS = 120
"""Clocks are set now and then: two starts of the computer are told apart by more than that."""


class How(StrEnum):
    """How a program ended that did not say goodbye."""

    CRASHED = "crashed"
    ENDED = "ended"
    SWITCHED_OFF = "switched_off"


@dataclass(frozen=True, slots=True)
class Ended:
    """A program that ended without saying so, and about when.

    ``report`` and the file it is ``kept`` in are there for a crash only; ``kept`` is None too
    where it could not be written.
    """

    how: How
    at: datetime
    report: str = ""
    kept: Path | None = None


class Running:
    """The mark of this program; ``end`` takes it away, ``alive`` says that it is at work."""

    def __init__(self, folder: Path) -> None:
        """Make the mark.

        Raises:
            OSError: the folder cannot be written.

        """
        self._path = folder / f"{MARK}{uuid.uuid4().hex}.json"
        self._fault_path = self._path.with_suffix(FAULT)
        self._mark = self._path.open("w+", encoding="utf-8")
        lock(self._mark)
        json.dump({"pid": os.getpid(), "start_of_computer": _start_of_computer()}, self._mark)
        self._mark.flush()
        self._fault = self._fault_path.open("w", encoding="utf-8")
        faulthandler.enable(self._fault)

    def alive(self) -> None:
        """Note that it is at work now."""
        with suppress(OSError):
            os.utime(self._path)

    def end(self) -> None:
        """Take the mark away: it ended as it should."""
        faulthandler.disable()
        for file in (self._fault, self._mark):
            file.close()
        for path in (self._fault_path, self._path):
            with suppress(OSError):
                path.unlink()


def begin() -> Running | None:
    """The mark of this program; None where the folder of logs cannot be written."""
    try:
        return Running(log_folder())
    except OSError:
        return None


def left_behind() -> tuple[Ended, ...]:
    """The programs that ended without saying so since this was asked the last time.

    The copies that they were at work on go.
    """
    found = []
    try:
        marks = sorted(log_folder().glob(f"{MARK}*.json"))
    except OSError:
        return ()
    for mark in marks:
        with suppress(OSError):
            ended = _ended(mark)
            if ended is not None:
                found.append(ended)
    if found:
        remove_left()
    return tuple(sorted(found, key=lambda one: one.at))


def _ended(mark: Path) -> Ended | None:
    """What became of the program of a mark, whose files go; None where it runs."""
    with mark.open("r+", encoding="utf-8") as file:
        try:
            lock(file)
        except OSError:
            return None
        try:
            known = json.load(file)
        except ValueError:
            known = None
    fault_path = mark.with_suffix(FAULT)
    fault = fault_path.read_text("utf-8", "replace") if fault_path.exists() else ""
    last = max(path.stat().st_mtime for path in (mark, fault_path) if path.exists())
    at = datetime.fromtimestamp(last, UTC)
    for path in (fault_path, mark):
        path.unlink(missing_ok=True)
    if fault.strip():
        said = logs.last_lines()
        report = f"{heading(at)}\n{logs.discreet(fault)}" + (
            f"\nThe log:\n{said}\n" if said else ""
        )
        return Ended(How.CRASHED, at, report, keep_report(report, at))
    off = isinstance(known, dict) and not _is_same_start(known.get("start_of_computer"))
    return Ended(How.SWITCHED_OFF if off else How.ENDED, at)


def heading(at: datetime) -> str:
    """What a report begins with: when, which version, on what."""
    version = metadata.version("familiar-scheduler")
    # platform.platform() starts a program to ask for the processor, and the window would wait.
    system = f"{platform.system()} {platform.release()} on {platform.machine()}"
    return (
        f"Familiar {version}, {at:%Y-%m-%d %H:%M} UTC\n"
        f"Python {platform.python_version()}, {system}\n"
    )


def keep_report(text: str, at: datetime) -> Path | None:
    """Write a report beside the logs; None where the disk is full or read-only."""
    try:
        folder = log_folder()
        path = folder / f"crash-{at:%Y%m%d-%H%M%S}.txt"
        path.write_text(text, "utf-8")
        for old in sorted(folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def _start_of_computer() -> str | float:
    """What is another one after the computer was started anew."""
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    # Elsewhere these clocks go on while the computer sleeps.
    if sys.platform == "darwin":
        counted = time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        counted = time.monotonic()
    return time.time() - counted


def _is_same_start(then: object) -> bool:
    now = _start_of_computer()
    if isinstance(now, float) and isinstance(then, float):
        return abs(now - then) < SAME_START_SECONDS
    return then is None or now == then
