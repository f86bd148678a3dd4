"""The calendars of a schedule that is hard to tell, written into files once."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from scheduler.feeds.service import Feeds
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.store.schema import open_schedule
from tests.feeds.programs.schedule import TODAY, write


@dataclass(frozen=True)
class Exported:
    """The schedule and the file of each technician's calendar, by his name."""

    store: Store
    files: Mapping[str, Path]


@pytest.fixture(scope="session")
def exported(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exported]:
    folder = tmp_path_factory.mktemp("programs")
    path = shutil.copy(empty_file, folder / "hard.familiar")
    store, clock = open_schedule(str(path), create=False), Clock(TODAY)
    with store.writing() as session:
        write(session)
    told = Feeds(store, Journal(store, clock), clock).export(folder / "feeds")
    yield Exported(store, {feed.technician: Path(feed.file) for feed in told})
    store.close()
