"""Programs that read calendars and that nobody here has written, each with what starts it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from tests.feeds.programs.rows import Event, Shown, instant, wall_clock

READERS = Path(__file__).with_name("readers")
PIP = "pip install -e '.[feeds-test]'"
NPM = "npm install --prefix DIR {0}, and NODE_PATH=DIR/node_modules"
TEXTS = ("uid", "start", "end", "summary", "description", "location", "status")
ALL = (*TEXTS, "geo", "map")


@dataclass(frozen=True)
class Program:
    """A program; ``probe`` ends well where it is installed, ``command`` prints a calendar's events.

    ``shown`` is how it tells times, ``tells`` what it says of an event at all, and ``misreads``
    what it makes of a text through a fault of its own.
    """

    name: str
    probe: tuple[str, ...]
    command: tuple[str, ...]
    install: str
    shown: Shown = instant
    tells: tuple[str, ...] = ALL
    misreads: Callable[[str], str] = str

    def needed(self) -> None:
        """Leave the test out where the program is missing; fail where it must be there."""
        if _ends_well(self.probe):
            return
        missing = f"{self.name} is not installed: {self.install}"
        if os.environ.get("FAMILIAR_FEED_PROGRAMS") == "required":
            pytest.fail(missing)
        pytest.skip(missing)

    def read(self, calendar: Path, zone: str = "UTC") -> list[Event]:
        """The events of a file on a computer in a zone."""
        done = subprocess.run(
            [*self.command, str(calendar)],
            env={**os.environ, "TZ": zone},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found: list[Event] = json.loads(done.stdout)
        return found

    def reads(self, event: Event) -> Event:
        """All that it can tell of an event."""
        return {name: self.misreads(event[name]) for name in self.tells}


@cache
def _ends_well(command: tuple[str, ...]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def _of_python(name: str, module: str) -> Program:
    reader = READERS / f"with_{module}.py"
    return Program(
        name,
        (sys.executable, "-c", f"import {module}"),
        (sys.executable, str(reader)),
        PIP,
    )


def _of_node(name: str, reader: str) -> Program:
    return Program(
        name,
        ("node", "-e", f"require('{name}')"),
        ("node", str(READERS / reader)),
        NPM.format(name),
    )


def _breaks_after_a_backslash(text: str) -> str:
    """Undoes the escape of line breaks first, and so finds one in a backslash and an n."""
    return text.replace("\\n", "\\\n")


GI = "import gi; gi.require_version('ICalGLib', '3.0')"

VDIRSYNCER = _of_python("vdirsyncer", "vdirsyncer")
VOBJECT = replace(_of_python("vobject", "vobject"), tells=(*TEXTS, "geo"))

PROGRAMS = (
    replace(_of_python("khal", "khal"), shown=wall_clock, tells=TEXTS),
    replace(_of_python("ics.py", "ics"), misreads=_breaks_after_a_backslash),
    VOBJECT,
    _of_python("ical", "ical"),
    _of_python("recurring-ical-events", "recurring_ical_events"),
    Program(
        "libical",
        ("/usr/bin/python3", "-c", GI),
        ("/usr/bin/python3", str(READERS / "with_libical.py")),
        "apt-get install gir1.2-ical-3.0 python3-gi",
    ),
    _of_node("ical.js", "with_ical_js.cjs"),
    replace(_of_node("node-ical", "with_node_ical.cjs"), misreads=_breaks_after_a_backslash),
    Program(
        "calcurse",
        ("calcurse", "--version"),
        (sys.executable, str(READERS / "with_calcurse.py")),
        "apt-get install calcurse",
        shown=wall_clock,
        tells=("start", "end", "summary", "description", "location"),
    ),
)
