"""A shell on a schedule of its own, and three lists to take in."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from scheduler import cli

CLIENTS = "number,name,street,zip,lat,lon,phone\n" + "".join(
    f"{n},Client {n:02},{n} Orchard St,10002,{40.70 + n * 0.001:.4f},{-74 + n % 7 * 0.002:.4f},\n"
    for n in range(20)
)
TECHNICIANS = (
    "name;street;zip;latitude;longitude;skills;wage;hours\n"
    'Ana Reyes;1 Ludlow St;10002;40,715;-73,99;"rodent, termite";28,50;Mon-Fri 08:00-17:00\n'
    "Ben Cole;9 Ludlow St;10002;40,716;-73,98;rodent;30;Mon-Fri 08:00-17:00\n"
)
AGREEMENTS = "client,service,rrule,start,minutes,price,usual\n" + "".join(
    f"Client {n:02},Rodent control,FREQ=WEEKLY,2026-11-{23 + n % 5},30,$90.00,"
    f"{'Ana Reyes' if n % 2 else 'Ben Cole'}\n"
    for n in range(20)
)


class NoWindow:
    """A front for commands that open no window."""

    def open(self, target: str | None, *, today: date | None, page: str | None) -> int:
        raise AssertionError("a window was opened")

    def shot(
        self,
        target: str,
        *,
        today: date | None,
        out: Path,
        pages: Sequence[str],
        theme: str,
        size: tuple[int, int],
        language: str,
    ) -> Sequence[Path]:
        raise AssertionError("a picture was asked for")

    def doctor(self) -> Sequence[tuple[str, str, str]]:
        return [("Window", "none", "")]


class Shell:
    """Runs commands and keeps what they said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], schedule: str) -> None:
        self._capsys = capsys
        self.schedule = schedule

    def run(self, *words: str) -> tuple[int, str, str]:
        """Status, standard output and standard error of a command."""
        status = cli.main(words, NoWindow())
        out, err = self._capsys.readouterr()
        return status, out, err

    def json(self, *words: str, status: int = 0) -> dict[str, object]:
        """The one object a command prints, on the schedule, with the status it must end in."""
        code, out, err = self.run(
            *words, "--schedule", self.schedule, "--today", "2026-11-24", "--json"
        )
        assert code == status, err
        told = json.loads(out)
        assert isinstance(told, dict)
        return told

    def refused(self, *words: str) -> str:
        """The one line in which a command is refused."""
        code, out, err = self.run(*words)
        assert (code, out) == (2, "")
        assert err.count("\n") == 1
        assert err.startswith("familiar: ")
        return err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    return Shell(capsys, str(tmp_path / "company.familiar"))


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    for name, text in (
        ("clients.csv", CLIENTS),
        ("technicians.csv", TECHNICIANS),
        ("agreements.csv", AGREEMENTS),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def take_in(shell: Shell, lists: Path) -> None:
    """Import the three lists."""
    for kind in ("clients", "technicians", "agreements"):
        shell.json("import", kind, str(lists / f"{kind}.csv"))
