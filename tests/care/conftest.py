"""The care service on the small company, with the history to take things back."""

import pytest

from scheduler.care.service import Care
from scheduler.history import History
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.company import Company


@pytest.fixture
def care(store: Store, journal: Journal, clock: Clock) -> Care:
    """The care service on the open schedule."""
    return Care(store, journal, clock, "Mia")


@pytest.fixture
def history(store: Store, journal: Journal) -> History:
    """The history of the open schedule, as Mia sees it."""
    return History(store, journal, "Mia")


@pytest.fixture
def shop(company: Company) -> Company:
    """Ana goes to the gift shop each week, Omar is its backup; the tea room has nobody."""
    company.technician("Ana Reyes")
    company.technician("Omar Haddad")
    company.client("Gift Shop", usual="Ana Reyes", backups=("Omar Haddad",))
    company.client("Tea Room")
    return company
