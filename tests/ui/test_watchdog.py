"""The watchdog of the GUI thread barks at what waits there, and at nothing else."""

import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from types import FunctionType

from tests.ui.conftest import TODAY
from tests.ui.watchdog import ALLOWED
from ui.ops import Ops


def as_the_window(act: FunctionType, module: str = "ui.pages.made_up") -> FunctionType:
    """The same function, as if it stood in the package of the window."""
    return FunctionType(act.__code__, act.__globals__ | {"__name__": module}, act.__name__)


def read(app) -> None:
    app.records.offices()


def test_a_page_that_reads_at_once_is_found(window, company_file, settled, watchdog, monkeypatch):
    def at_once(ops, fn, done, failed=None):
        done(fn())

    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    assert watchdog.take() == []
    with monkeypatch.context() as patch:
        patch.setattr(Ops, "read", at_once)
        window.show_page("technicians")
    settled()
    found = watchdog.take()
    assert any("<- ui.pages.technicians:TechniciansPage.refresh" in one for one in found), found


def test_statements_are_found_only_where_the_window_asked(app, watchdog):
    read(app)
    assert watchdog.take() == []
    as_the_window(read)(app)
    assert watchdog.take()[-1].endswith(" <- ui.pages.made_up:read")


def test_off_the_gui_thread_the_window_may_read(app, ops, settled, watchdog):
    ops.read(lambda: as_the_window(read)(app), lambda _none: None)
    settled()
    assert watchdog.take() == []


def test_waiting_is_found_unless_what_is_awaited_is_there(watchdog):
    def wait(future, gate):
        time.sleep(0)
        with suppress(TimeoutError):
            future.result(0)
        gate.wait(0)

    future, gate = Future(), threading.Event()
    wait(future, gate)
    assert watchdog.take() == []
    as_the_window(wait)(future, gate)
    found = [one.split(" <- ")[0] for one in watchdog.take()]
    assert found == ["sleep", "Future.result", "Event.wait"]
    future.set_result(None)
    gate.set()
    as_the_window(wait)(future, gate)
    assert [one.split(" <- ")[0] for one in watchdog.take()] == ["sleep"]


def test_starting_a_thread_is_not_waiting(watchdog):
    def start():
        thread = threading.Thread(target=int)
        thread.start()
        return thread

    as_the_window(start)().join()
    assert watchdog.take() == []


def test_what_may_wait_is_named_with_its_reason(app, watchdog, monkeypatch):
    monkeypatch.setitem(ALLOWED, "ui.pages.made_up:read", "a test says so")
    as_the_window(read)(app)
    assert watchdog.take() == []
