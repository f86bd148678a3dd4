"""A schedule of each earlier version is opened by the window, and every page shows it."""

import pytest

from scheduler.store.engine import connect
from tests.store.older import older
from tests.store.test_upgrades import EARLIER
from tests.ui.conftest import TODAY
from ui.main_window import PLACES


@pytest.mark.parametrize("revision", EARLIER)
def test_every_page_shows_a_schedule_of_an_earlier_version(window, tmp_path, settled, revision):
    file = tmp_path / "older.familiar"
    store = connect(str(file))
    older(store, revision)
    store.close()
    window.open_schedule(str(file), TODAY)
    settled()
    for place in PLACES:
        window.show_page(place.key)
        settled()
    assert window.messages.sentence == ""
    assert "Manhattan" in window.windowTitle()
    shown = window.schedule.app.planning.board(1, TODAY, 7)
    assert [card.client for card in shown.cards if card.technician_id == 1]
