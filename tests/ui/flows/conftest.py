"""The window of somebody who starts it for the first time, on a fixed day."""

from datetime import date

import pytest

import scheduler.planning.service
from scheduler.store.clock import Clock
from tests.ui.conftest import TODAY
from tests.ui.flows.hand import Owner

ROOM = (1440, 900)


@pytest.fixture
def at_once(monkeypatch) -> None:
    """A plan is searched for no longer than such a small week needs."""
    monkeypatch.setattr(scheduler.planning.service, "DEFAULT_SECONDS", 0.3)


@pytest.fixture
def fixed_day(monkeypatch) -> date:
    """Whatever schedule is opened, it is the same Tuesday."""
    monkeypatch.setattr("scheduler.app.Clock", lambda day=None: Clock(day or TODAY))
    monkeypatch.setattr("scheduler.app.local_zone", lambda: "America/New_York")
    return TODAY


@pytest.fixture
def owner(qtbot, window, settled, fixed_day, at_once) -> Owner:
    """Somebody before the welcome page."""
    window.resize(*ROOM)
    return Owner(qtbot, window, settled)
