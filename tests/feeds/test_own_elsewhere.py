"""Own calendars of a schedule that several computers share: which of them reads which."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from scheduler.feeds.busy import places
from scheduler.feeds.busy.reading import busy_times
from scheduler.feeds.own_calendars import OwnCalendars
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from tests.company import Company
from tests.conftest import KeysInMemory
from tests.feeds.conftest import OwnOn, says
from tests.feeds.files import calendar, event
from tests.feeds.https_server import Server

TODAY = date(2026, 11, 24)
WEDNESDAY = ("DTSTART;TZID=America/New_York:20261125T093000", "DURATION:PT1H")


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read by the same function, without waiting for a process each time."""
    monkeypatch.setattr(places, "read_busy", busy_times)


def test_a_file_that_another_computer_of_a_shared_schedule_has_is_left_to_it(
    own: OwnCalendars, store: Store, ana: int, shop: Company, file: Path
) -> None:
    says(file, WEDNESDAY)
    row = own.subscribe(ana, str(file))
    shared = replace(store, file=None)

    def computer() -> OwnCalendars:
        return OwnCalendars(shared, Clock(TODAY + timedelta(days=1)), shop.records.record_absences)

    here, elsewhere = computer(), computer()
    assert len(here.read([row.id])) == 1
    before = here.rows()
    file.unlink()
    elsewhere._clock = here._clock = Clock(TODAY + timedelta(days=2))
    assert elsewhere.read() == ()
    assert elsewhere.rows() == before
    assert [bool(told.error) for told in here.read()] == [True]
    assert [bool(told.error) for told in computer().read([row.id])] == [True]


def test_a_computer_that_does_not_know_the_address_leaves_it_to_the_other(
    own: OwnCalendars,
    own_on: OwnOn,
    ana: int,
    calendar_server: Server,
    keys: KeysInMemory,
) -> None:
    calendar_server.answers["a.ics"] = lambda to: to.answer(200, calendar(*event(*WEDNESDAY)))
    row = own.subscribe(ana, calendar_server.address("a.ics"))
    keys.kept.clear()
    elsewhere = own_on(TODAY + timedelta(days=1))
    assert elsewhere.read() == ()
    assert "another computer" in elsewhere.read([row.id])[0].error
    assert elsewhere.rows() == (row,)
    elsewhere.unsubscribe(row.id)
    assert elsewhere.rows() == ()


def test_a_key_store_that_is_locked_is_told_and_tried_again(
    own: OwnCalendars,
    own_on: OwnOn,
    ana: int,
    calendar_server: Server,
    keys: KeysInMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calendar_server.answers["a.ics"] = lambda to: to.answer(200, calendar(*event(*WEDNESDAY)))
    row = own.subscribe(ana, calendar_server.address("a.ics"))
    tomorrow = own_on(TODAY + timedelta(days=1))
    with monkeypatch.context() as locked:
        locked.setattr(keys, "get_password", _raises(KeyringLocked("locked")))
        (told,) = tomorrow.read()
        assert "(locked)" in told.error
        assert tomorrow.rows()[0].last_error == told.error
        assert tomorrow.rows()[0].failing_since is not None
    assert [told.error for told in tomorrow.read([row.id])] == [""]
    assert tomorrow.rows()[0].failing_since is None


def test_a_computer_without_a_key_store_leaves_an_address_to_the_other(
    own: OwnCalendars,
    own_on: OwnOn,
    ana: int,
    calendar_server: Server,
    keys: KeysInMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calendar_server.answers["a.ics"] = lambda to: to.answer(200, calendar(*event(*WEDNESDAY)))
    row = own.subscribe(ana, calendar_server.address("a.ics"))
    monkeypatch.setattr(keys, "get_password", _raises(NoKeyringError("none")))
    elsewhere = own_on(TODAY + timedelta(days=1))
    assert elsewhere.read() == ()
    assert elsewhere.rows() == (row,)


def test_an_address_that_is_found_here_after_all_is_read_by_itself_again(
    own: OwnCalendars, own_on: OwnOn, ana: int, calendar_server: Server, keys: KeysInMemory
) -> None:
    calendar_server.answers["a.ics"] = lambda to: to.answer(200, calendar(*event(*WEDNESDAY)))
    row = own.subscribe(ana, calendar_server.address("a.ics"))
    kept = dict(keys.kept)
    keys.kept.clear()
    own.read([row.id])
    keys.kept.update(kept)
    assert [told.error for told in own.read([row.id])] == [""]
    own._clock = own_on(TODAY + timedelta(days=1))._clock
    assert [told.error for told in own.read()] == [""]


def _raises(problem: Exception) -> Callable[..., str]:
    def refuse(*_: object) -> str:
        raise problem

    return refuse
