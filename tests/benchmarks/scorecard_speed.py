"""How long the scorecard of a year takes with 100,000 past visits.

Run by hand: ``python -m tests.benchmarks.scorecard_speed FILE [--rounds 7]`` on a schedule that
``drag_speed`` made; it works on a copy, to which it adds the past that ``program`` adds. Wanted: at
most 1 s for a year with its twelve months, its technicians and the year before. Beside the clock
stands the processor's time, which says more while other programs run.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from sqlalchemy import func, select

from scheduler.app import Application
from scheduler.model.visits import Visit
from scheduler.store.schema import open_schedule
from scheduler.views.scorecard import Period, ScorecardWanted
from tests.benchmarks.program import PAST, add_past

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
MONTH = Period(date(2026, 10, 1), date(2026, 10, 31))


def report(what: str, act: Callable[[], object], rounds: int) -> None:
    """One line: the median and the range by the clock, the median of the processor."""
    clock, processor = [], []
    for _ in range(rounds):
        began, spent = perf_counter(), process_time()
        act()
        clock.append(perf_counter() - began)
        processor.append(process_time() - spent)
    sys.stdout.write(
        f"{what:<28} {median(clock):5.2f} s ({min(clock):.2f} to {max(clock):.2f}),"
        f" of the processor {median(processor):.2f} s\n"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "past.familiar"
        shutil.copy(arguments.file, copy)
        store = open_schedule(str(copy), create=False)
        with store.reading() as session:
            visits = session.scalar(select(func.count()).select_from(Visit)) or 0
        store.close()
        if visits < PAST:
            add_past(copy)
        with Application.open(str(copy), create=False) as app:
            card, technician = app.scorecard, ScorecardWanted(YEAR, technician_id=1)
            for what, act in (
                ("a year", lambda: card.rows(ScorecardWanted(YEAR))),
                ("a month among twelve", lambda: card.rows(ScorecardWanted(MONTH))),
                ("a technician's year", lambda: card.rows(technician)),
                ("the visits behind a figure", lambda: card.behind(technician, "usual_share")),
                ("clients at risk", card.at_risk),
            ):
                report(what, act, arguments.rounds)


if __name__ == "__main__":
    main()
