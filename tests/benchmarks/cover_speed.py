"""How long a handover of 120 clients takes, and a first assignment of 500 over four weeks.

Run by hand: ``python -m tests.benchmarks.cover_speed``. Wanted: 20 s for the handover with its
joint visits, 120 s for the first assignment.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TypeVar

from sqlalchemy import select

from scheduler.app import Application
from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind, Role
from scheduler.views.cover import Handover, HandoverChoice
from scheduler.views.records import AgreementForm, ClientForm, Place, TechnicianForm

MONDAY = date(2026, 11, 23)
CENTRE = (40.7, -74.0)
TECHNICIANS, CLIENTS, LEAVERS = 12, 500, 120
T = TypeVar("T")


def main() -> None:
    """Print how long each takes, and what it found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="search of the assignment")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.familiar"
        with Application.open(str(path), create=True, today=MONDAY, actor="bench") as app:
            office = app.records.offices()[0].id
            company(app, office)
            app.planning.warm()
            _first(app, office, options.seconds)
            _handover(app, office)


def company(app: Application, office: int) -> None:
    """Clients who are visited every week or two, all over a town, and nobody's yet."""
    rng = Random(1)
    for number in range(TECHNICIANS):
        app.records.save_technician(
            TechnicianForm(office, f"Technician {number:02}", home=_place(rng), wage_minor=3000)
        )
    for number in range(CLIENTS):
        client = app.records.save_client(
            ClientForm(office, f"Client {number:03}", site=_place(rng))
        )
        app.records.save_agreement(
            AgreementForm(
                client_id=client,
                service="Pest control",
                rule="FREQ=WEEKLY" if number % 3 else "FREQ=WEEKLY;INTERVAL=2",
                start=MONDAY + timedelta(days=number % 5),
                minutes=rng.choice((20, 30, 45)),
                price_minor=9000,
                tolerance_days=2,
            )
        )


def _place(rng: Random) -> Place:
    north, east = rng.gauss(0, 0.06), rng.gauss(0, 0.08)
    return Place("1 Long Street", "10002", "New York", CENTRE[0] + north, CENTRE[1] + east)


def _first(app: Application, office: int, seconds: float) -> None:
    shown = _timed(
        f"first assignment of {CLIENTS} clients over four weeks",
        lambda: app.cover.first_assignment(office, MONDAY, 4, seconds=seconds),
    )
    for point in shown.points:
        face = "one person each" if point.face_minor is None else f"{point.face_minor:>6} a face"
        sys.stdout.write(
            f"  {face:>15}: {point.cost_minor:>9}, {point.drive_minutes} min driven, faces"
            f" {point.faces:.2f}, one person {point.one_person}, left out {point.left_out}\n"
        )
    app.cover.apply_first(shown, shown.points[-1])


def _handover(app: Application, office: int) -> None:
    """The technician with most clients gets others until he has 120, and then leaves."""
    with app._journal.command("client", actor="bench") as unit:
        held = unit.session.scalars(
            select(Relation).where(Relation.kind == RelationKind.USUAL).order_by(Relation.id)
        ).all()
        leaver, _ = Counter(one.technician_id for one in held).most_common(1)[0]
        others = [one for one in held if one.technician_id != leaver]
        for one in others[: LEAVERS - (len(held) - len(others))]:
            one.technician_id = leaver
    app.planning.plan(office, MONDAY, 5, seconds=8.0)
    shown = _timed(
        f"handover of {LEAVERS} clients",
        lambda: app.cover.handover(leaver, MONDAY + timedelta(days=18)),
    )
    joint = sum(row.joint is not None for row in shown.clients)
    sys.stdout.write(
        f"  {len(shown.clients)} clients, proven {shown.proven}, total {shown.total_minor},"
        f" {joint} joint visits\n"
    )
    _timed("confirming it", lambda: app.cover.confirm_handover(*_all_of(shown)))
    _timed("dependence of the office", lambda: app.cover.cover(office))
    warm = _timed("visits that keep backups warm", lambda: app.cover.warm(office))
    sys.stdout.write(f"  {len(warm.rows)} visits\n")


def _all_of(shown: Handover) -> tuple[Handover, list[HandoverChoice], Role, str]:
    choices = [
        HandoverChoice(
            row.client_id,
            row.successor.technician_id,
            None,
            None if row.joint is None else row.joint.visit_id,
        )
        for row in shown.clients
        if row.successor is not None
    ]
    return shown, choices, Role.MANAGER, "A benchmark."


def _timed(what: str, act: Callable[[], T]) -> T:
    began = perf_counter()
    found = act()
    sys.stdout.write(f"{what}: {perf_counter() - began:.1f} s\n")
    sys.stdout.flush()
    return found


if __name__ == "__main__":
    main()
