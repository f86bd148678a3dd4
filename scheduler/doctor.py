"""Looks at what Familiar needs on this computer and says how to mend what is missing."""

import importlib
import os
import platform
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from importlib import metadata

from scheduler.backups import Backups
from scheduler.errors import UserError
from scheduler.solver.compiled import AT_HAND
from scheduler.store.engine import hide_password
from scheduler.store.folders import (
    cache_folder,
    data_folder,
    kernel_folder,
    log_folder,
    settings_folder,
)
from scheduler.store.schema import open_schedule

Finding = tuple[str, str, str]
"""What was looked at, what was found, and how to mend it; empty where nothing is wrong."""

PARTS = ("SQLAlchemy", "alembic", "numpy", "ortools", "icalendar", "holidays", "tzdata")


def examine(target: str | None, front: Sequence[Finding]) -> tuple[int, dict[str, object], str]:
    """The findings as an outcome: status 1 where something must be mended."""
    findings = [*_versions(), *front, *_folders(), *_store(target), *_backups(target)]
    status = 1 if any(mend for _, _, mend in findings) else 0
    told = {
        "ok": status == 0,
        "findings": [
            {"what": what, "found": found, "mend": mend} for what, found, mend in findings
        ],
    }
    words = [
        f"{'!!' if mend else 'ok'}  {what:<22} {found}{f' → {mend}' if mend else ''}"
        for what, found, mend in findings
    ]
    return status, told, "\n".join(words)


def _versions() -> Iterator[Finding]:
    yield "Familiar", metadata.version("familiar-scheduler"), ""
    yield "Python", f"{platform.python_version()} ({sys.executable})", ""
    yield "System", platform.platform(), ""
    for part in PARTS:
        try:
            importlib.import_module(part.lower())
            yield part, metadata.version(part), ""
        except ImportError as problem:
            yield part, str(problem), f"install it with: pip install {part}"
    yield "SQLite", sqlite3.sqlite_version, ""


def _folders() -> Iterator[Finding]:
    for what, folder in (
        ("Data folder", data_folder()),
        ("Settings folder", settings_folder()),
        ("Cache folder", cache_folder()),
        ("Log folder", log_folder()),
    ):
        writable = os.access(folder, os.W_OK)
        yield what, str(folder), "" if writable else "make the folder writable"
    yield "Uninstalling", "leaves schedules, backups, settings and logs where they are", ""
    ready = AT_HAND or any(kernel_folder().rglob("*.nbc"))
    yield "Compiled search", "ready" if ready else "is compiled at the first plan", ""


def _store(target: str | None) -> Iterator[Finding]:
    if target is None:
        yield "Schedule", "none opened yet", ""
        return
    shown = hide_password(target)
    try:
        open_schedule(target, create=False).close()
    except UserError as problem:
        yield "Schedule", shown, str(problem)
    else:
        yield "Schedule", shown, ""


def _backups(target: str | None) -> Iterator[Finding]:
    if target is None:
        return
    backups = Backups(target)
    if backups.elsewhere:
        yield "Backups", backups.elsewhere, ""
        return
    try:
        rows = backups.rows()
    except UserError as problem:
        yield "Backups", str(backups.folder), str(problem)
        return
    newest = f", the newest of {rows[0].made_at.astimezone():%Y-%m-%d %H:%M}" if rows else ""
    yield "Backups", f"{len(rows)} in {backups.folder}{newest}", ""
