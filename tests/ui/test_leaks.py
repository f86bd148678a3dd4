"""Nothing stays behind of what was shown: widgets, objects of Qt and of ours, round after round."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from scheduler.app import Application
from scheduler.solver.worker import Worker
from scheduler.views.records import VisitForm
from tests.ui.board.hands import let_go, lift, middle
from tests.ui.conftest import TODAY
from ui.board.menu import Offer
from ui.main_window import HISTORY, IMPORT, PLACES, MainWindow
from ui.pages.board import BoardPage

ROUNDS = 10
WARM = 3
"""After so many rounds everything is there that is made once and kept."""

LETS_GO_MS = 500

ASKING = (Offer.CANCEL, Offer.LENGTH, Offer.DONE)
"""What is asked about a visit in a dialog."""

Act = Callable[[], object]


class Leaf(QWidget):
    """A widget that belongs to the window for as long as that lives."""


def alive(window: MainWindow) -> Counter[str]:
    """How many there are of every kind of ours, of all widgets and of all that the window holds."""
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
    kinds = (type(one) for one in gc.get_objects())
    found = Counter(
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in kinds
        if str(kind.__module__).split(".")[0] in ("ui", "scheduler", "tests")
    )
    found["widgets"] = len(QApplication.allWidgets())
    # None of the animations is ours; Qt's own come and go with time.
    found.update(
        f"Qt's {part.metaObject().className()}"
        for part in window.findChildren(QObject)
        if not isinstance(part, QAbstractAnimation)
    )
    return found


def left_behind(
    window: MainWindow, settled: Act, *acts: Act, rounds: int = ROUNDS
) -> dict[str, int]:
    """What there is more of after the last round of these acts than after the third."""
    before: Counter[str] = Counter()
    for number in range(1, rounds + 1):
        for act in acts:
            act()
            settled()
        if number == WARM:
            before = alive(window)
    left = alive(window) - before
    if left:
        # On a busy computer a thread may not have let go yet of what it has delivered.
        QTest.qWait(LETS_GO_MS)
        left = alive(window) - before
    return dict(left)


@pytest.fixture
def page(
    window: MainWindow,
    app: Application,
    worker: Worker,
    settled: Act,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BoardPage]:
    """The board of tomorrow, a visit for each client on it, in its window."""
    for service in (app.planning, app.desk, app.booking):
        monkeypatch.setattr(service, "_worker", worker)
    office = app.records.offices()[0].id
    first, days = app.planning.week(office)
    tomorrow = app.clock.today("America/New_York") + timedelta(days=1)
    for client in app.records.clients(office):
        app.records.save_visit(VisitForm(client.id, "Rodent control", tomorrow, 30, 9000, 2))
    app.planning.plan(office, first, days, iterations=500, threads=1)
    window.resize(1400, 800)
    window.take_schedule(app, app.records.offices(), "board")
    settled()
    made = window.pages["board"]
    assert isinstance(made, BoardPage)
    made.set_view("day", tomorrow)
    settled()
    # Made when the window first asks for it, which is a matter of time: nothing leaks by it.
    assert app.own_calendars
    yield made
    settled()


def test_what_stays_behind_is_found(window: MainWindow, settled: Act) -> None:
    found = left_behind(window, settled, lambda: Leaf(window).setObjectName("left"), rounds=5)
    assert (found["widgets"], found[f"{__name__}.Leaf"]) == (2, 2)


def test_schedules_that_were_closed(window: MainWindow, company_file, settled: Act) -> None:
    def open_it() -> None:
        window.open_schedule(str(company_file), TODAY, "board")

    pages = [lambda key=place.key: window.show_page(key) for place in PLACES]
    assert left_behind(window, settled, open_it, *pages, window.close_schedule) == {}


def test_pages_that_were_shown(window: MainWindow, company_file, settled: Act) -> None:
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    keys = (*(place.key for place in PLACES), IMPORT, HISTORY)
    pages = [lambda key=key: window.show_page(key) for key in keys]
    assert left_behind(window, settled, *pages) == {}


def test_forms_that_were_opened(window: MainWindow, company_file, settled: Act) -> None:
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()

    def open_client() -> None:
        page = window.pages["clients"]
        page.open_client(page.model.at(0).id)

    def open_technician() -> None:
        page = window.pages["technicians"]
        page.open_technician(page.model.at(0).id)

    def show(key: str) -> Act:
        return lambda: window.show_page(key)

    acts = (show("clients"), open_client, show("technicians"), open_technician)
    assert left_behind(window, settled, *acts) == {}


def test_views_of_the_board(window: MainWindow, page: BoardPage, settled: Act) -> None:
    views = [lambda view=view: page.set_view(view) for view in ("week", "month", "map", "day")]
    assert left_behind(window, settled, *views) == {}


def test_visits_in_the_inspector(window: MainWindow, page: BoardPage, settled: Act) -> None:
    assert page.rows is not None
    visits = [card.visit_id for card in page.rows.cards]
    acts = [lambda visit=visit: page.select(visit) for visit in visits]
    assert left_behind(window, settled, *acts, rounds=-(-50 // len(visits))) == {}


def test_drags(window: MainWindow, page: BoardPage, settled: Act) -> None:
    def drag() -> None:
        view, rows = page.view, page.rows
        assert rows is not None
        card = next(one for one in rows.cards if "Dorothy" not in one.client)
        start = middle(view, card.visit_id)
        line = next(
            one for one in view.scene.layout.rows if one.technician.id != card.technician_id
        )
        column = next(n for n, c in enumerate(view.scene.layout.columns) if c.day == card.day)
        goal: QPoint = view.sight().shown(line.cells[column].strip).center().toPoint()
        lift(view.viewport(), start, goal)
        let_go(view.viewport(), goal)

    assert left_behind(window, settled, drag, window.undoing.undo, rounds=30) == {}
    assert window.messages.sentence.startswith("Taken back: the move of ")


def test_dialogs_that_were_closed(window: MainWindow, page: BoardPage, settled: Act) -> None:
    assert page.rows is not None
    cards = sorted(page.rows.cards, key=lambda card: card.start)
    begun, planned = cards[0].visit_id, cards[-1].visit_id
    seen: set[str] = set()

    def close() -> None:
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                seen.add(type(dialog).__name__)
                dialog.reject()

    def ask(offer: Offer) -> None:
        window.show_page("board")
        page.select(begun if offer is Offer.DONE else planned)
        settled()
        page.marking.act(offer)

    asking: list[Act] = [
        window.ask_who_is_away,
        window.ask_what_is_closed,
        window.book_visit,
        window.takeaway.ask_what_to_export,
        lambda: window.report(ValueError("made up")),
        window.search,
        window.palette_.dismiss,
        *(lambda offer=offer: ask(offer) for offer in ASKING),
    ]
    acts = [one for act in asking for one in (act, close)]
    assert left_behind(window, settled, *acts) == {}
    assert seen == {
        "AbsenceDialog",
        "BookingDialog",
        "ClosureDialog",
        "CrashDialog",
        "DoneDialog",
        "ExportDialog",
        "LengthDialog",
        "NoteDialog",
    }
