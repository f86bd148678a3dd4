"""Work runs elsewhere; results, sentences and bugs come back to the GUI thread."""

import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer

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


class Stepping(Receiver):
    """Shows what it takes in three steps; a key pressed in the first one is heard in between."""

    def show(self, value):
        QTimer.singleShot(0, self, lambda: self.take("a key"))
        for step in range(3):
            self.take((value, step))
            yield
        self.take("the last")

    def show_and_go(self, value):
        self.take(value)
        self.deleteLater()
        yield
        self.take("nobody is there")


def test_what_is_shown_in_steps_lets_keys_be_heard_in_between(qtbot, ops, qapp):
    receiver = Stepping()
    under_way = []
    ops.idle.connect(lambda: under_way.append(ops.under_way))
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: 7, receiver.show)
    assert receiver.got == [(7, 0), "a key", (7, 1), (7, 2), "the last"]
    assert receiver.threads == {threading.current_thread().name}
    assert under_way == [0]


def test_two_that_are_shown_in_steps_come_one_after_the_other(qtbot, ops, qapp):
    one, two = Stepping(), Stepping()
    order = []
    one.take = lambda value: order.append(("one", value))
    two.take = lambda value: order.append(("two", value))
    with qtbot.waitSignal(ops.idle):
        ops.write(lambda: 1, one.show)
        ops.write(lambda: 2, two.show)
    lasts = [who for who, value in order if value == "the last"]
    assert lasts == ["one", "two"]
    assert order.index(("one", "the last")) < order.index(("two", (2, 0)))


def test_steps_that_need_no_work_come_one_after_the_other(qtbot, ops, qapp):
    one, two = Stepping(), Stepping()
    seen = []
    with qtbot.waitSignal(ops.idle):
        ops.show(lambda: one.show(1))
        ops.show(lambda: two.show(2))
        QTimer.singleShot(0, one, lambda: seen.append(tuple(two.got)))
        assert ops.under_way == 2
        assert one.got == []
    assert seen == [()]
    assert one.got[-1] == two.got[-1] == "the last"


def test_steps_that_are_cancelled_show_nothing_more(qtbot, ops, qapp):
    receiver = Stepping()
    with qtbot.waitSignal(ops.idle):
        ops.show(lambda: receiver.show(1)).cancel()
    assert receiver.got == []


def test_a_read_that_is_cancelled_shows_no_further_step(qtbot, ops, qapp):
    left = []

    def show(_value):
        try:
            work.cancel()
            yield
            pytest.fail("nobody waits for it any more")
        finally:
            left.append("tidied up")

    with qtbot.waitSignal(ops.idle):
        work = ops.read(lambda: 7, show)
    assert left == ["tidied up"]


def test_a_widget_deleted_between_two_steps_shows_no_more(qtbot, ops, qapp):
    receiver = Stepping()
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: 7, receiver.show_and_go)
    assert receiver.got == [7]


def test_a_step_that_fails_is_the_last_and_what_comes_next_is_shown(qtbot, ops, receiver):
    def show(_value):
        yield
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs, qtbot.waitSignal(ops.idle):
        ops.read(lambda: 7, show)
    assert [kind for kind, _bug, _trace in bugs] == [ZeroDivisionError]
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: 8, receiver.take)
    assert receiver.got == [8]


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


def test_closing_shows_no_further_step(qtbot, ops, receiver):
    def show(_value):
        while True:
            receiver.take("a step")
            yield

    ops.write(lambda: 7, show)
    qtbot.waitUntil(lambda: "a step" in receiver.got)
    ops.close()
    shown = len(receiver.got)
    qtbot.wait(1)
    assert (len(receiver.got), ops.under_way) == (shown, 0)


class Held:
    """Tells on which thread it went."""

    def __init__(self, went: list[str]) -> None:
        self.went = went

    def __del__(self) -> None:
        self.went.append(threading.current_thread().name)


def test_what_the_work_was_done_for_never_goes_on_its_thread(qtbot, ops):
    went: list[str] = []

    def start(held: Held) -> None:
        ops.read(lambda: repr(held), lambda _result: repr(held))
        ops.write(lambda: repr(held), ended=lambda: repr(held))

    for _ in range(200):
        start(Held(went))
    with qtbot.waitSignal(ops.idle):
        start(Held(went))
    ops.close()
    assert len(went) >= 201
    assert set(went) == {threading.current_thread().name}


def test_what_was_found_goes_as_soon_as_nobody_shows_it(qtbot, ops):
    found: list[weakref.ref[Held]] = []

    def find() -> Held:
        held = Held([])
        found.append(weakref.ref(held))
        return held

    with qtbot.waitSignal(ops.idle):
        work = ops.read(find, lambda held: held.went)
    # Its thread still holds it for a moment.
    qtbot.waitUntil(lambda: found[0]() is None)
    assert work.over
