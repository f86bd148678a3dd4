"""Backups that are made up: a week of a company's, with one that cannot be read."""

from datetime import datetime
from pathlib import Path

from scheduler.errors import UserError
from scheduler.views.backups import BackupLook, BackupRow, RestoredRow, Why
from scheduler.views.history import HistoryRow

NOW = datetime(2026, 11, 24, 9, 12).astimezone()
"""A time of the clock that hangs where the tests run, as it is shown."""

FOLDER = Path("/srv/backups")


def row(name: str, day: int, hour: int, why: Why, size: int = 12_400_000) -> BackupRow:
    return BackupRow(FOLDER / name, NOW.replace(day=day, hour=hour, minute=15), size, why)


ROWS = (
    row("a", 24, 8, Why.DAILY),
    row("b", 23, 17, Why.BEFORE_RESTORE),
    row("c", 23, 8, Why.DAILY),
    row("d", 20, 8, Why.DAILY, 12_100_000),
    row("e", 19, 7, Why.BEFORE_UPDATE, 12_100_000),
    row("f", 2, 16, Why.BY_HAND, 9_800_000),
)


def done(number: int, command: str, **summary: str | int) -> HistoryRow:
    at = NOW.replace(hour=8, minute=20 + number)
    return HistoryRow(number, at, "Mia", command, summary, "", True, "Manhattan", "UTC")


LOST = (
    done(5, "move", name="Dorothy’s Gift Shop", technician="Omar Haddad", day="2026-11-26"),
    done(4, "absence", name="Ana Reyes", new=1, first="2026-11-25", last="2026-11-27"),
    done(3, "note", name="The Blue Heron", new=1),
    done(2, "told", name="Harbor Tea Room", day="2026-11-24"),
    done(1, "client", name="Lark & Sons Bakery and Pastry of Mott Street", new=1),
)


class FakeBackups:
    """Looks like the service; ``acts`` keeps what was asked of it."""

    elsewhere = ""
    folder = FOLDER

    def __init__(self) -> None:
        self.acts: list[tuple[str, Path]] = []
        self.listed: tuple[BackupRow, ...] = ROWS
        self.problem = ""

    def now(self) -> datetime:
        return NOW

    def rows(self) -> tuple[BackupRow, ...]:
        return self.listed

    def last_restored(self) -> None:
        return None

    def daily(self) -> None:
        return None

    def make(self) -> BackupRow:
        made = BackupRow(FOLDER / "new", NOW, 12_400_000, Why.BY_HAND)
        self.listed = (made, *self.listed)
        return made

    def look(self, file: Path) -> BackupLook:
        if file.name == "f":
            raise UserError("The backup f is damaged (it is cut short); choose another one.")
        lost = 0 if file.name == "new" else 23
        return BackupLook(
            file=file,
            last=done(0, "confirm_plan", office="Manhattan", version=2),
            offices=("Manhattan", "Brooklyn"),
            clients=679,
            technicians=12,
            planned=540,
            lost=lost,
            lost_rows=LOST if lost else (),
            returning=3 if file.name == "b" else 0,
            older=file.name == "e",
        )

    def restore(self, file: Path) -> RestoredRow:
        if self.problem:
            raise UserError(self.problem)
        self.acts.append(("restore", file))
        return RestoredRow(file, NOW, FOLDER / "kept")
