"""Garbage is collected by the GUI thread, in quiet moments; Python is left as it was."""

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
from ui.housekeeping import LONG_QUIET, Housekeeping
from ui.ops import Ops


class Cycle:
    """Something that only a collection takes away."""

    def __init__(self) -> None:
        self.me = self


def made() -> "weakref.ref[Cycle]":
    return weakref.ref(Cycle())


@pytest.fixture
def keeper(qtbot: QtBot, ops: Ops, monkeypatch: pytest.MonkeyPatch) -> Iterator[Housekeeping]:
    """Its own clock stands still; the mouse of this computer lies still as well.

    It went through everything just now, and finds any more too much.
    """
    # A press that another test never let go of would still count as a hand at work.
    let_go = Qt.MouseButton.NoButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: let_go))
    monkeypatch.setattr(QCursor, "pos", staticmethod(lambda: QPoint()))
    monkeypatch.setattr(housekeeping, "HEAVY", 0)
    gc.enable()
    keeper = Housekeeping(ops)
    assert not gc.isenabled()
    keeper.sweep_all()
    yield keeper
    keeper.stop()
    keeper.deleteLater()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_too_much_is_collected_at_a_quiet_moment(keeper: Housekeeping) -> None:
    left = made()
    keeper.sweep()
    assert left() is None


def test_whoever_types_is_not_held_up(qtbot: QtBot, ops: Ops, keeper: Housekeeping) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.hasFocus)
    left = made()
    qtbot.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert field.text() == "a"
    keeper.sweep()
    assert left() is not None
    keeper.sweep()
    assert left() is None


def test_while_work_is_under_way_nothing_is_collected(
    qtbot: QtBot, ops: Ops, keeper: Housekeeping
) -> None:
    go_on = threading.Event()
    ops.read(go_on.wait, lambda _none: None)
    left = made()
    keeper.sweep()
    assert left() is not None
    go_on.set()
    qtbot.waitUntil(lambda: ops.under_way == 0)
    keeper.sweep()
    assert left() is None


def test_a_little_more_waits_for_a_pause_and_less_for_ever(
    keeper: Housekeeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "HEAVY", 1.0)
    keeper._left = 10_000
    left = made()

    def pause() -> None:
        for _ in range(LONG_QUIET):
            keeper.sweep()

    pause()
    assert left() is not None
    alive = [[number] for number in range(6_000)]
    keeper._quiet = 0
    keeper.sweep()
    assert left() is not None
    pause()
    assert alive
    assert left() is None


def test_what_comes_first_is_the_schedule_that_was_opened(ops: Ops, keeper: Housekeeping) -> None:
    keeper._opened = False
    alive, left = [[number] for number in range(100)], made()
    before = keeper._left
    keeper.sweep()
    assert left() is not None
    assert keeper._left >= before + len(alive)
    keeper.sweep()
    assert left() is not None, "nothing came since"
    other = made()
    keeper.sweep()
    assert left() is other() is None


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
