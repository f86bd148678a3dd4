"""How long a frame takes while a visit is dragged over a full board, its price beside it.

Run by hand: ``python -m tests.benchmarks.drag_speed [FILE]``. 2,500 visits of 60 technicians at
1920x1080, off screen. Wanted: 33 ms a frame at the 95th percentile, never 50 ms, and 30 ms for the
price of a drop on days that nothing was held over before. A schedule is made once and kept in FILE,
which takes minutes.
"""

import gc
import os
import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from scheduler.app import Application
from scheduler.views.hand import Drop
from scheduler.views.records import AgreementForm, ClientForm, Place, TechnicianForm
from ui.app import Desk
from ui.board.view import BoardView
from ui.pages.board import BoardPage
from ui.settings import Settings

TODAY = date(2026, 11, 22)
TECHNICIANS, CLIENTS = 60, 500
FRAMES = 400
DROPS = 200
SECONDS = 20.0
POSTAL_CODES = ("10001", "10002", "10003", "10009", "10011", "10012", "10013", "10014", "10016")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def make(path: Path) -> None:
    """A planned week of 60 technicians, each client visited every day."""
    with Application.open(str(path), create=True, today=TODAY, actor="Mia") as app:
        records, random = app.records, Random(1)
        office = records.offices()[0].id
        form = records.office_form(office)
        records.save_office(replace(form, name="Large", zone="America/New_York", region="NY"))
        home = Place("1 Main St", "10002", "New York")
        crew = [
            records.save_technician(
                TechnicianForm(office_id=office, name=f"Tech {number}", home=home, wage_minor=2500)
            )
            for number in range(TECHNICIANS)
        ]
        for number in range(CLIENTS):
            street = f"{random.randint(1, 300)} Mott St"
            place = Place(street, random.choice(POSTAL_CODES), "New York")
            usual = crew[number * TECHNICIANS // CLIENTS]
            client = records.save_client(
                ClientForm(office_id=office, name=f"Client {number}", site=place, usual_id=usual)
            )
            records.save_agreement(
                AgreementForm(
                    client_id=client,
                    service="Service",
                    rule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                    start=TODAY,
                    minutes=25,
                    price_minor=9000,
                )
            )
        first, days = app.planning.week(office)
        plan = app.planning.plan(office, first, days, seconds=SECONDS)
        sys.stdout.write(f"planned {plan.placed} of {plan.visits}\n")


def send(view: BoardView, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    """What a mouse with its left button down tells the board."""
    held = NONE if kind is QEvent.Type.MouseButtonRelease else LEFT
    viewport = view.viewport()
    event = QMouseEvent(
        kind, at, QPointF(viewport.mapToGlobal(at)), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def drag(view: BoardView, visit_id: int) -> list[float]:
    """Milliseconds of each frame of a drag back and forth over the whole board."""
    rect, inner = view.rect_of(visit_id), view.sight().inner
    assert rect is not None
    send(view, QEvent.Type.MouseButtonPress, rect.center(), LEFT)
    frames = []
    for number in range(FRAMES):
        x = inner.x() + 40 + number * 37 % (inner.width() - 80)
        y = inner.y() + 40 + number * 11 % (inner.height() - 80)
        began = perf_counter()
        send(view, QEvent.Type.MouseMove, QPointF(QPoint(x, y)), NONE)
        frames.append((perf_counter() - began) * 1000)
    view.mover.let_go()
    send(view, QEvent.Type.MouseButtonRelease, rect.center(), LEFT)
    return sorted(frames[1:])


def drop_times(app: Application, office: int) -> list[float]:
    """Milliseconds that the price of a drop takes, on days that were not timed before."""
    first, days = app.planning.week(office)
    rows = app.planning.board(office, first, days)
    hands, dice = app.moves.hand(office, first, days), Random(1)
    taken = []
    for card in dice.sample(rows.cards, DROPS):
        person, day = dice.choice(rows.technicians), dice.choice(rows.days)
        began = perf_counter()
        hands.drop([Drop(card.visit_id, person.id, day, dice.randrange(8 * 60, 17 * 60))])
        taken.append((perf_counter() - began) * 1000)
    return sorted(taken)


def main() -> None:
    """Measure and print."""
    kept = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    with tempfile.TemporaryDirectory() as folder:
        path = kept or Path(folder) / "large.familiar"
        if not path.exists():
            make(path)
        app = Application.open(str(path), create=False, today=TODAY)
        desk = Desk("light", Settings(Path(folder) / "settings.ini"), warm=False)
        desk.window.resize(1920, 1080)
        desk.window.show()
        desk.window.take_schedule(app, app.records.offices(), "board")
        desk.settle()
        page = desk.window.pages["board"]
        assert isinstance(page, BoardPage)
        assert page.rows is not None
        out = sys.stdout.write
        out(f"{len(page.rows.cards)} visits, {len(page.rows.technicians)} technicians\n")
        for view in ("week", "day"):
            page.set_view(view, page.rows.days[1])
            desk.settle()
            # A mouse that is played looks like a quiet moment, in which garbage is collected.
            gc.freeze()
            card = next(c for c in page.rows.cards if c.day == page.rows.days[1])
            frames = drag(page.view, card.visit_id)
            at = frames[int(len(frames) * 0.95)]
            out(f"drag {view:5} 95 % {at:6.1f} ms, longest {frames[-1]:6.1f} ms\n")
        taken = drop_times(app, page.rows.office_id)
        at = taken[int(len(taken) * 0.95)]
        out(f"price of a drop 95 % {at:6.1f} ms, median {median(taken):6.1f} ms\n")
        desk.close()


if __name__ == "__main__":
    main()
