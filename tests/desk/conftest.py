"""Desks of several people on one schedule; they share the solver's process."""

from collections.abc import Callable

import pytest

from scheduler.desk.service import Desk
from scheduler.history import History
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal


@pytest.fixture
def desk_of(store: Store, journal: Journal, clock: Clock, worker: Worker) -> Callable[[str], Desk]:
    """The desk as somebody uses it."""
    return lambda actor: Desk(store, journal, clock, actor, worker)


@pytest.fixture
def desk(desk_of: Callable[[str], Desk]) -> Desk:
    """Mia's desk."""
    return desk_of("Mia")


@pytest.fixture
def history(store: Store, journal: Journal) -> History:
    """The history as Mia uses it."""
    return History(store, journal, "Mia")
