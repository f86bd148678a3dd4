"""vdirsyncer takes calendars from what serves them, and has what the database says.

It calls what it finds by a single address by a hash of its own. Xandikos cuts names at a number
sign where it is asked for several events at once, so that the calendars here have none.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select, update

from scheduler.feeds.service import Feeds
from scheduler.model.feeds import Feed
from scheduler.model.kinds import VisitStatus, WayKind
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.views.feeds import WayForm
from tests.feeds.dav_servers import Server
from tests.feeds.programs.programs import VDIRSYNCER, VOBJECT
from tests.feeds.programs.rows import Event, events, in_order
from tests.feeds.programs.schedule import NOON, write
from tests.feeds.serving import serving

CONFIG = """
[general]
status_path = {status}
[pair calendar]
a = "there"
b = "here"
collections = null
[storage there]
{there}
[storage here]
type = "filesystem"
path = {here}
fileext = ".ics"
"""


@dataclass(frozen=True)
class Subscriber:
    """Someone whose vdirsyncer keeps a calendar in a folder, one file an event."""

    folder: Path

    @classmethod
    def of(cls, folder: Path, **there: str) -> "Subscriber":
        """A new one, with nothing yet, of a storage that is described so."""
        (folder / "here").mkdir()
        config = CONFIG.format(
            status=json.dumps(str(folder / "status")),
            there="\n".join(f"{name} = {json.dumps(value)}" for name, value in there.items()),
            here=json.dumps(str(folder / "here")),
        )
        (folder / "config").write_text(config, "utf-8")
        subscriber = cls(folder)
        subscriber._run("discover")
        return subscriber

    def sync(self) -> set[tuple[str, int]]:
        """Take what is new; returns the files, each with the instant it was written."""
        self._run("sync")
        return {(file.name, file.stat().st_mtime_ns) for file in self._files()}

    def events(self) -> list[Event]:
        """What is in the folder, as another program reads it; in order."""
        return in_order(event for file in self._files() for event in VOBJECT.read(file))

    def _files(self) -> list[Path]:
        return list((self.folder / "here").glob("*.ics"))

    def _run(self, what: str) -> None:
        command = [sys.executable, "-m", "vdirsyncer", "-c", str(self.folder / "config"), what]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def nameless(told: list[Event]) -> list[Event]:
    return in_order({**event, "uid": ""} for event in told)


def rows(store: Store, name: str) -> list[Event]:
    with store.reading() as session:
        return in_order(map(VOBJECT.reads, events(session, name)))


@pytest.fixture
def hard(store: Store) -> Store:
    """The schedule that is hard to tell, for someone who has the programs."""
    VDIRSYNCER.needed()
    VOBJECT.needed()
    with store.writing() as session:
        write(session)
    return store


def technician(store: Store, name: str) -> int:
    with store.reading() as session:
        return session.scalars(select(Technician.id).where(Technician.name == name)).one()


def cancel_one(store: Store, name: str) -> None:
    """Cancel a visit of a technician who has none like that."""
    with store.writing() as session:
        feed = select(Feed).join(Technician).where(Technician.name == name)
        session.scalars(feed).one().stale_since = NOON
        uid = events(session, name)[0]["uid"]
        session.execute(update(Visit).where(Visit.uid == uid).values(status=VisitStatus.CANCELLED))


@pytest.mark.parametrize("name", ["America/New_York", "texts", "nothing"])
def test_from_the_program_itself(
    name: str, hard: Store, target: str, feeds: Feeds, tmp_path: Path
) -> None:
    token = feeds.new_secret(technician(hard, name)).token
    with serving(target) as port:
        url = f"http://127.0.0.1:{port}/feeds/{token}.ics"
        subscriber = Subscriber.of(tmp_path, type="http", url=url)
        first = subscriber.sync()
        assert nameless(subscriber.events()) == nameless(rows(hard, name))
        assert subscriber.sync() == first


def test_a_cancelled_visit_is_one_that_changed(
    hard: Store, target: str, feeds: Feeds, tmp_path: Path
) -> None:
    token = feeds.new_secret(technician(hard, "texts")).token
    with serving(target) as port:
        url = f"http://127.0.0.1:{port}/feeds/{token}.ics"
        subscriber = Subscriber.of(tmp_path, type="http", url=url)
        first = subscriber.sync()
        cancel_one(hard, "texts")
        assert len(subscriber.sync() - first) == 1
        assert nameless(subscriber.events()) == nameless(rows(hard, "texts"))
        assert [event["status"] for event in subscriber.events()].count("CANCELLED") == 1


def test_from_a_calendar_server(hard: Store, feeds: Feeds, server: Server, tmp_path: Path) -> None:
    calendar = server.calendar.replace(" %231 ", "-")
    form = WayForm(WayKind.CALENDAR_SERVER, calendar, server.user, server.password)
    feeds.add_way([technician(hard, "texts")], form)
    assert [way.error for way in feeds.publish()] == [""]
    subscriber = Subscriber.of(
        tmp_path,
        type="caldav",
        url=calendar,
        username=server.user,
        password=server.password,
    )
    first = subscriber.sync()
    assert subscriber.events() == rows(hard, "texts")
    assert subscriber.sync() == first
