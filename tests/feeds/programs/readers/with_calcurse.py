"""Reads a calendar with calcurse, as it notes it down by the clock on the wall."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from telling import tell

TIMED = re.compile(r"(\S+ @ \S+) -> (\S+ @ [\d:]+)(?:>(\w+) )?\|(.*)")
DAYS = re.compile(r"(\S+) \[1\] (?:\{1D -> (\S+)\} )?(?:>(\w+) )?(.*)")
REMARKS = re.compile(r"(?:^|\n)-- \n")
PLACE = "Location: "


def event(line: str, notes: Path) -> dict[str, object]:
    """An appointment, or whole days, of which it keeps the last one."""
    end: object
    if found := TIMED.fullmatch(line):
        begins, ends, note, title = found.groups()
        start, end = iso(begins), iso(ends)
    else:
        first, last, note, title = DAYS.fullmatch(line).groups()
        start, end = iso(first), date.fromisoformat(iso(last or first)) + timedelta(days=1)
    known = (notes / note).read_text("utf-8") if note else ""
    description, *remarks = REMARKS.split(known, maxsplit=1)
    _, _, place = "".join(remarks).partition(PLACE)
    return {
        "start": start,
        "end": end,
        "summary": title,
        "description": description,
        # It sets further lines in.
        "location": place.removesuffix("\n").replace("\n    ", "\n"),
    }


def iso(moment: str) -> str:
    """``2027-03-14 03:00`` of ``03/14/2027 @ 03:00``, ``2027-03-14`` of ``03/14/2027``."""
    return re.sub(r"(\d+)/(\d+)/(\d+)", r"\3-\1-\2", moment).replace(" @", "")


def events(folder: Path) -> Iterator[dict[str, object]]:
    command = ["calcurse", "-D", str(folder), "-i", sys.argv[1]]
    # What it could not take in, it logs beside.
    subprocess.run(
        command, check=True, stdout=sys.stderr, env={**os.environ, "TMPDIR": str(folder)}
    )
    for line in (folder / "apts").read_text("utf-8").splitlines():
        yield event(line, folder / "notes")


with TemporaryDirectory() as folder:
    tell(events(Path(folder)))
