"""Work runs elsewhere; results, sentences and bugs come back to the GUI thread."""

import threading

import pytest
from PySide6.QtCore import QObject

from scheduler.errors import Cancelled, UserError


class Receiver(QObject):
    """Takes results, and remembers on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.threads: set[str] = set()

    def take(self, value: object = "ended") -> None:
        self.got.append(value)
        self.threads.add(threading.current_thread().name)


@pytest.fixture
def receiver(qapp):
    return Receiver()


def test_a_read_runs_elsewhere_and_is_delivered_here(qtbot, ops, receiver):
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: threading.current_thread().name, receiver.take)

    assert str(receiver.got[0]).startswith("familiar-read")
    assert receiver.threads == {threading.current_thread().name}


def test_writes_keep_their_order_and_never_overlap(qtbot, ops, receiver):
    inside, seen = [], []

    def write(number):
        inside.append(number)
        seen.append(len(inside))
        inside.remove(number)
        return number

    with qtbot.waitSignal(ops.idle):
        for number in range(50):
            ops.write(lambda number=number: write(number), receiver.take)

    assert receiver.got == list(range(50))
    assert set(seen) == {1}


def test_a_sentence_goes_to_the_form_or_else_to_everybody(qtbot, ops, receiver):
    def refuse():
        raise UserError("The name is missing.")

    with qtbot.waitSignal(ops.idle):
        ops.write(refuse, failed=receiver.take)
    assert [str(problem) for problem in receiver.got] == ["The name is missing."]

    with qtbot.waitSignal(ops.told) as told:
        ops.write(refuse)
    assert told.args == ["The name is missing."]


def test_a_bug_is_reported_and_logged(qtbot, ops, receiver, caplog, bug_expected):
    with qtbot.waitSignal(ops.crashed) as crashed:
        ops.read(lambda: 1 // 0, receiver.take)
    assert isinstance(crashed.args[0], ZeroDivisionError)
    assert receiver.got == []
    assert "Work failed" in caplog.text


def test_long_work_reports_and_stops_in_silence(qtbot, ops, receiver):
    started, ended, told = threading.Event(), [], []
    ops.told.connect(told.append)

    def work(progress, cancelled):
        progress(1)
        started.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    handle = ops.long(
        work, receiver.take, lambda _: pytest.fail("it was stopped"), ended=lambda: ended.append(1)
    )
    assert ops.unsaved
    qtbot.waitUntil(lambda: receiver.got == [1])
    with qtbot.waitSignal(ops.idle):
        handle.cancel()

    assert (ended, told) == ([1], [])
    assert not ops.unsaved


def test_fast_reports_are_passed_over_but_the_last_arrives(qtbot, ops, receiver):
    def work(progress, cancelled):
        for number in range(1, 1001):
            progress(number)
        return "done"

    with qtbot.waitSignal(ops.idle):
        ops.long(work, receiver.take, receiver.take)

    assert receiver.got[-2:] == [1000, "done"]


def test_a_cancelled_read_delivers_nothing(qtbot, ops, receiver):
    go = threading.Event()
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: go.wait(5), receiver.take).cancel()
        go.set()

    assert receiver.got == []


def test_a_deleted_widget_is_not_called(qtbot, ops, receiver):
    go = threading.Event()
    ops.read(lambda: go.wait(5), receiver.take)
    receiver.deleteLater()
    qtbot.wait(0)
    with qtbot.waitSignal(ops.idle):
        go.set()

    assert receiver.got == []


def test_closing_stops_what_runs_and_leaves_no_thread(qtbot, ops):
    def work(progress, cancelled):
        while not cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    ops.long(work, lambda _: None, lambda _: None)
    ops.close()

    assert not [t for t in threading.enumerate() if t.name.startswith("familiar")]
