"""Reads a calendar with khal, as it shows it by the clock on the wall."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from telling import tell

CONFIG = """
[calendars]
[[feed]]
path = {folder}/feed
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""
FIELDS = ("uid", "start-long", "end-long", "title", "description", "location", "status", "all-day")


def khal(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "khal", "-c", str(folder / "config"), *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def shown(folder: Path) -> Iterator[dict[str, str]]:
    """Each event once, day by day."""
    (folder / "feed").mkdir()
    (folder / "config").write_text(CONFIG.format(folder=folder, zone=os.environ["TZ"]), "utf-8")
    khal(folder, "import", "--batch", "-a", "feed", sys.argv[1])
    fields = [word for field in FIELDS for word in ("--json", field)]
    told = khal(folder, "list", "2026-11-01", "2027-11-30", "--once", *fields)
    for day in told.splitlines():
        yield from json.loads(day)


def event(told: dict[str, str]) -> dict[str, object]:
    """An event in the words of all; of whole days khal shows the last one."""
    end: object = told["end-long"]
    if told["all-day"] == "True":
        end = date.fromisoformat(told["end-long"]) + timedelta(days=1)
    return {
        "uid": told["uid"],
        "start": told["start-long"],
        "end": end,
        "summary": told["title"],
        "description": told["description"],
        "location": told["location"],
        "status": told["status"].strip(),
    }


with TemporaryDirectory() as folder:
    tell(map(event, shown(Path(folder))))
