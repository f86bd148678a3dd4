"""How long the program takes to start, what memory it needs, and what many past visits change.

Run by hand: ``python -m tests.benchmarks.program FILE [--rounds 5]`` on a schedule that
``drag_speed`` made; it works on copies. Wanted: at most 2 s from the start of the process to a
board that answers, warm; at most 400 MB at the peak after all views of 2,500 visits and 60
technicians, the solver's process apart; and no more than 1.5 times the time for opening, for
reading the board and for a search where 100,000 past visits are in the file as well.
"""

import argparse
import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sqlalchemy import insert, select

from scheduler.app import Application
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.schema import open_schedule
from tests.benchmarks.start import OPENED

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOW.date()
PAST, AT_ONCE = 100_000, 10_000
WORTH_TELLING = 5.0
SEARCHES = ("client 12", "mott", "tech 4", "10002")


def rounds_of(number: int, act: Callable[[], object]) -> float:
    """The median of the milliseconds that something takes."""
    times = []
    for _ in range(number):
        began = perf_counter()
        act()
        times.append((perf_counter() - began) * 1000)
    return median(times)


def held(process: int | str = "self", what: str = "VmRSS") -> float:
    """The memory that a process holds, in megabytes; 0 where that cannot be told."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 2**10 for line in lines if line.startswith(what)), 0.0)


def most_held() -> float:
    """The most memory that this process has held, in megabytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 2**10


def walk(path: str) -> None:
    """Go through all views, and print after each step what memory is held."""
    out = sys.stdout.write
    out(f"  Python and what this module needs {held():6.0f} MB\n")
    from PySide6.QtGui import QImage, QPixmap

    from tests.benchmarks.acts import Dispatcher
    from tests.benchmarks.gui_thread import rest, wait
    from ui.app import Desk
    from ui.settings import Settings

    desk = Desk("light", Settings(Path(path).with_suffix(".ini")), warm=False)
    desk.window.resize(1920, 1080)
    desk.window.show()
    desk.settle()
    out(f"  and the window without a schedule  {held():6.0f} MB\n")
    app = Application.open(path, create=False, today=TODAY)
    desk.window.take_schedule(app, app.records.offices(), "board")
    rest(desk)
    out(f"  and the board of the schedule      {held():6.0f} MB\n")
    for name, act in Dispatcher(desk, lambda act: act(), wait).acts():
        before = held()
        act()
        rest(desk)
        if held() - before > WORTH_TELLING:
            out(f"    {name:32} {held() - before:+6.0f} MB\n")
    gc.unfreeze()
    pictures = [one for one in gc.get_objects() if isinstance(one, QPixmap | QImage)]
    size = sum(one.width() * one.height() * one.depth() / 8 for one in pictures) / 2**20
    out(f"  and all views                      {held():6.0f} MB, at most {most_held():.0f} MB\n")
    out(f"  of which {len(pictures)} pictures hold {size:.1f} MB\n")
    solver = app._worker._process
    if solver is not None and solver.pid is not None:
        out(f"  the solver's process, apart        {held(solver.pid):6.0f} MB,")
        out(f" at most {held(solver.pid, 'VmHWM'):.0f} MB\n")
    desk.close()


def in_a_process(folder: Path, *command: str) -> str:
    """What a process of its own prints; what the user's program remembers is left alone."""
    own = {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}
    return subprocess.run(
        [sys.executable, "-m", *command],
        env=os.environ | own,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ).stdout


def add_past(path: Path) -> None:
    """Put 100,000 visits of the last two years into a schedule."""
    store = open_schedule(str(path), create=False)
    with store.writing() as session:
        places = session.execute(select(Site.id, Site.client_id, Client.office_id).join(Client))
        sites = places.all()
        crew = session.scalars(select(Technician.id)).all()
        service = session.scalars(select(ServiceType.id)).first()
        for first in range(0, PAST, AT_ONCE):
            session.execute(
                insert(Visit),
                [
                    past_visit(number, sites[number % len(sites)])
                    | {"done_by_id": crew[number % len(crew)], "service_type_id": service}
                    for number in range(first, first + AT_ONCE)
                ],
            )
    store.close()


def past_visit(number: int, place: tuple[int, int, int]) -> dict[str, object]:
    """A visit that was made, some day of the last two years."""
    site, client, office = place
    began = NOW - timedelta(days=1 + number % 700, minutes=number % 300)
    return {
        "uid": f"past-{number}",
        "version": 1,
        "office_id": office,
        "client_id": client,
        "site_id": site,
        "status": VisitStatus.DONE,
        "due_on": began.date(),
        "minutes": 30,
        "price_minor": 9000,
        "actual_start": began,
        "actual_end": began + timedelta(minutes=30),
        "calendar_sequence": 0,
        "calendar_changed_at": began,
    }


def opened(path: Path) -> None:
    """Open a schedule, and close it."""
    with Application.open(str(path), create=False, today=TODAY) as app:
        app.records.offices()


def measured(path: Path, number: int) -> dict[str, float]:
    """The milliseconds of opening, of reading the board, and of searches."""
    found = {"opening": rounds_of(number, partial(opened, path))}
    with Application.open(str(path), create=False, today=TODAY) as app:
        office = app.records.offices()[0].id
        first, days = app.planning.week(office)
        found["board"] = rounds_of(number, lambda: app.planning.board(office, first, days))
        search = app.records.search
        found["first search"] = rounds_of(1, lambda: search(office, SEARCHES[0]))
        for wanted in SEARCHES:
            name = f"search for {wanted!r}"
            found[name] = rounds_of(number, partial(search, office, wanted))
        found["what was learned"] = rounds_of(number, lambda: app.learning.seen(office))
        visit = app.planning.board(office, first, days).cards[0].visit_id
        found["inspector"] = rounds_of(number, lambda: app.planning.visit(visit))
    return found


def compare(path: Path, folder: Path, number: int) -> None:
    """Print what many past visits change."""
    old = Path(shutil.copy(path, folder / "past.familiar"))
    add_past(old)
    without, with_past = measured(path, number), measured(old, number)
    for name, before in without.items():
        after = with_past[name]
        print(f"  {name:24} {before:7.1f} ms, {after:7.1f} with the past: {after / before:.2f}")
    times = {one: start_times(one, folder, number) for one in (path, old)}
    for one, taken in times.items():
        print(f"  start with {one.stem}: {', '.join(f'{second:.2f}' for second in taken)} s")


def start_times(path: Path, folder: Path, number: int) -> list[float]:
    """Seconds from the start of a process to a board that can be used; the first is for warmth."""
    taken = []
    for _ in range(number + 1):
        began = perf_counter()
        started = in_a_process(
            *(folder, "tests.benchmarks.start", "--schedule", str(path), "--today", f"{TODAY}")
        )
        assert OPENED in started
        taken.append(perf_counter() - began)
    return sorted(taken[1:])


def main() -> None:
    """Measure and print."""
    if len(sys.argv) == 3 and sys.argv[1] == "walk":
        walk(sys.argv[2])
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = Path(shutil.copy(wanted.file, folder / "large.familiar"))
        print("memory")
        copy = shutil.copy(path, folder / "walk.familiar")
        print(in_a_process(folder, "tests.benchmarks.program", "walk", copy))
        print("the past, and the start of the program")
        compare(path, folder, wanted.rounds)


if __name__ == "__main__":
    main()
