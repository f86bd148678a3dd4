"""How fast a search answers in an office of 5,000 clients with 100,000 past visits.

Run by hand: ``python -m tests.benchmarks.search_speed``. Wanted: within 50 ms once warm.
"""

import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import insert
from sqlalchemy.orm import Session

from scheduler.app import Application, first_office
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Contact, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.store.schema import open_schedule

CLIENTS, PAST, TECHNICIANS, WEEK = 5000, 100_000, 40, 2000
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ROUNDS = 15

SOUNDS = (
    "ba",
    "del",
    "cor",
    "mi",
    "ran",
    "to",
    "vel",
    "qui",
    "sen",
    "lor",
    "pa",
    "nec",
    "hu",
    "gar",
)
TRADES = ("Bakery", "Books", "Cafe", "Dental", "Grocery", "Hotel", "House", "Laundry", "Pharmacy")
STREETS = ("Ave", "St", "Pl", "Blvd", "Rd")

QUESTIONS = (
    *("s", "st", "ba", "new york", "bakery", "corande bakery", "delmi bakrey", "quisen pharmcy"),
    *("12 ba", "(212) 555-0143", "0143", "212", "W-99999", "100500", "lorpanec hotel new york"),
    *("qiusenba dentla", "dental house pharmacy", "zzyzx"),
)


def milliseconds(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time an action takes."""
    times = []
    for _ in range(rounds):
        began = perf_counter()
        act()
        times.append((perf_counter() - began) * 1000)
    return median(times)


def fill(session: Session, dice: random.Random) -> None:
    """An office of one size, names made of a few syllables."""

    def name(least: int = 2) -> str:
        return "".join(dice.choices(SOUNDS, k=dice.randint(least, 4))).capitalize()

    def phone() -> str:
        return f"+1{dice.randint(2_000_000_000, 9_999_999_999)}"

    numbers = range(1, CLIENTS + 1)
    streets = [f"{name()} {kind}" for kind in STREETS for _ in range(80)]
    technician = {"office_id": 1, "wage_minor": 2500, "city": "New York", "version": 1}
    session.execute(
        insert(Technician),
        [
            {"id": one, "name": f"{name()} {name()}", "phone": phone(), **technician}
            for one in range(1, TECHNICIANS + 1)
        ],
    )
    session.execute(
        insert(Client),
        [
            {"id": one, "office_id": 1, "name": f"{name()} {dice.choice(TRADES)}"}
            | {"external_id": str(10_000 + one), "match_key": "", "version": 1}
            for one in numbers
        ],
    )
    session.execute(
        insert(Site),
        [
            {
                "id": one,
                "client_id": one,
                "street": f"{dice.randint(1, 999)} {dice.choice(streets)}",
            }
            | {"postal_code": str(dice.randint(10_001, 10_299)), "city": "New York", "zone": "UTC"}
            for one in numbers
        ],
    )
    session.execute(
        insert(Contact),
        [
            {"client_id": one, "name": f"{name()} {name()}", "phone": phone()}
            | {"email": f"{name()}@example.com"}
            for one in numbers
        ],
    )
    session.execute(insert(ServiceType), [{"id": 1, "name": "Rodent control", "minutes": 30}])
    visit = {"office_id": 1, "service_type_id": 1, "minutes": 30, "calendar_changed_at": NOW}
    for start in range(0, PAST + WEEK, 10_000):
        places = range(start, min(start + 10_000, PAST + WEEK))
        session.execute(
            insert(Visit),
            [
                visit
                | {"id": at + 1, "uid": f"v{at}", "version": 1, "calendar_sequence": 0}
                | {"client_id": at % CLIENTS + 1, "site_id": at % CLIENTS + 1}
                | {"due_on": TODAY + timedelta(days=1 if at >= PAST else -1 - at % 700)}
                | {"status": VisitStatus.PLANNED if at >= PAST else VisitStatus.DONE}
                for at in places
            ],
        )
    session.execute(
        insert(Assignment),
        [
            {"visit_id": at + 1, "technician_id": at % TECHNICIANS + 1, "lines": []}
            | {"day": TODAY + timedelta(days=1), "arrive": NOW, "start": NOW, "end": NOW}
            for at in range(PAST, PAST + WEEK)
        ],
    )


def main() -> None:
    """Measure and print."""
    out = sys.stdout.write
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "large.familiar")
        with Application.open(path, create=True, today=TODAY, actor="Mia") as app:
            assert app.records.offices() or app.records.save_office(first_office())
        store = open_schedule(path, create=False)
        with store.writing() as session:
            fill(session, random.Random(7))
        store.close()
        with Application.open(path, create=False, today=TODAY, actor="Mia") as app:
            search = app.records.search
            out(f"first time {milliseconds(lambda: app.records.recall(()), 1):7.1f} ms\n")
            for question in QUESTIONS:
                first = milliseconds(lambda q=question: search(1, q), 1)
                found = len(search(1, question))
                again = milliseconds(lambda q=question: search(1, q))
                out(f"{question:28} {found:3} found {again:7.1f} ms, the first time {first:.1f}\n")


if __name__ == "__main__":
    main()
