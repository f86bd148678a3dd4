"""Full collections wait for a quiet moment, and Python is left as it was."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.housekeeping import Housekeeping
from ui.ops import Ops


class Cycle:
    def __init__(self) -> None:
        self.me = self


def _cycles() -> int:
    return sum(isinstance(one, Cycle) for one in gc.get_objects())


def test_what_is_left_of_work_is_collected_once_it_is_quiet(
    qtbot: QtBot, ops: Ops, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A press that another test never let go of would still count as a hand at work.
    let_go = Qt.MouseButton.NoButton
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: let_go))
    before = gc.get_threshold()
    keeper = Housekeeping(ops)
    assert gc.get_threshold()[:2] == before[:2]
    assert gc.get_threshold()[2] > 1000
    with qtbot.waitSignal(ops.idle):
        ops.read(lambda: [Cycle() for _ in range(10)] and None, lambda _none: None)
    qtbot.waitUntil(lambda: ops.under_way == 0)
    keeper.sweep()
    keeper.sweep()
    assert _cycles() == 0
    Cycle()
    keeper.sweep()
    assert _cycles() == 1
    keeper.stop()
    keeper.deleteLater()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
