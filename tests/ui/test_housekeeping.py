"""Garbage is collected by the GUI thread, much in a quiet moment; Python is left as it was."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui import housekeeping
from ui.housekeeping import FEW, LONG_QUIET, Housekeeping
from ui.ops import Ops


class Cycle:
    """Something that only a collection takes away."""

    def __init__(self) -> None:
        self.me = self


def made() -> "weakref.ref[Cycle]":
    return weakref.ref(Cycle())


def work(qtbot: QtBot, ops: Ops) -> None:
    ops.read(lambda: None, lambda _none: None)
    qtbot.waitUntil(lambda: ops.under_way == 0)


@pytest.fixture
def keeper(qtbot: QtBot, ops: Ops, monkeypatch: pytest.MonkeyPatch) -> Iterator[Housekeeping]:
    """Its own clock stands still; the mouse of this computer lies still as well."""
    # A press that another test never let go of would still count as a hand at work.
    let_go = Qt.MouseButton.NoButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: let_go))
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: QPoint()))
    monkeypatch.setattr(housekeeping, "GROWN", 0)
    gc.enable()
    keeper = Housekeeping(ops)
    assert not gc.isenabled()
    yield keeper
    keeper.stop()
    keeper.deleteLater()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_what_is_left_of_work_is_collected_once_it_is_quiet(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping
) -> None:
    work(qtbot, ops)
    left = made()
    keeper.sweep()
    assert left() is None
    nobody_worked = made()
    keeper.sweep()
    assert nobody_worked() is not None


def test_whoever_types_is_not_held_up(qtbot: QtBot, ops: Ops, keeper: Housekeeping) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    work(qtbot, ops)
    left = made()
    qtbot.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"
    keeper.sweep()
    assert left() is not None
    keeper.sweep()
    assert left() is None


def test_what_a_sweep_left_is_looked_at_again_in_a_pause(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping
) -> None:
    cycle = Cycle()
    later = weakref.ref(cycle)
    work(qtbot, ops)
    keeper.sweep()
    del cycle
    work(qtbot, ops)
    keeper.sweep()
    assert later() is not None
    for _ in range(LONG_QUIET):
        keeper.sweep()
    assert later() is None


def test_what_comes_and_goes_is_collected_while_one_works(ops: Ops, keeper: Housekeeping) -> None:
    left = made()
    keeper.tidy()
    assert left() is not None, "too little for a look"
    alive = [[number] for number in range(2 * FEW)]
    keeper.tidy()
    assert alive
    assert left() is None


def test_everything_is_gone_through_only_once_there_is_much_more(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "GROWN", 1.2)
    keeper.sweep_all()
    cycle = Cycle()
    later = weakref.ref(cycle)

    def pause() -> None:
        work(qtbot, ops)
        for _ in range(LONG_QUIET + 1):
            keeper.sweep()

    pause()
    del cycle
    pause()
    assert later() is not None
    many = [[number] for number in range(gc.get_freeze_count() // 2)]
    pause()
    assert many
    assert later() is None


def test_where_hands_never_rest_long_too_much_is_gone_through_at_a_quiet_moment(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "GROWN", 1.5)
    monkeypatch.setattr(housekeeping, "AT_ONCE", 0)
    keeper.sweep_all()

    def look(left: float) -> object:
        """Leave garbage and so many objects as there were, and look once at a quiet moment."""
        later = made()
        alive = [[number] for number in range(int(left * gc.get_freeze_count()))]
        keeper.tidy()
        work(qtbot, ops)
        keeper.sweep()
        assert alive
        return later()

    assert look(0.5) is not None
    assert look(1.8) is None


@pytest.mark.parametrize("limit", ["AT_ONCE", "MOST_KEPT"])
def test_what_is_too_much_for_a_moment_waits_for_a_pause(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(housekeeping, limit, 0)
    gc.collect()
    work(qtbot, ops)
    later = made()
    alive = [[number] for number in range(2 * FEW)]
    keeper.tidy()
    keeper.sweep()
    assert alive
    assert later() is not None
    for _ in range(LONG_QUIET):
        keeper.sweep()
    assert later() is None


def test_nothing_is_collected_while_a_button_of_the_mouse_is_held(
    ops: Ops, keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.LeftButton)
    )
    left = made()
    alive = [[number] for number in range(2 * FEW)]
    keeper.tidy()
    assert alive
    assert left() is not None


def test_who_collects_nothing_himself_goes_on_so(qapp: QApplication, ops: Ops) -> None:
    assert not gc.isenabled()
    keeper = Housekeeping(ops)
    keeper.stop()
    keeper.deleteLater()
    assert not gc.isenabled()


def test_no_thread_but_that_of_the_window_collects(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping
) -> None:
    threads: set[threading.Thread] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.current_thread())

    def much() -> int:
        return len([Cycle() for _ in range(20_000)])

    gc.callbacks.append(note)
    try:
        for _ in range(4):
            ops.read(much, lambda _none: None)
        qtbot.waitUntil(lambda: ops.under_way == 0)
        keeper.sweep()
    finally:
        gc.callbacks.remove(note)
    assert threads == {threading.main_thread()}
