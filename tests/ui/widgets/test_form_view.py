"""A form that fills the page says that it is saving, where that takes its time."""

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from scheduler.errors import UserError
from tests.ui.pages.hands import words
from ui.look.theme import Theme
from ui.ops import Ops
from ui.widgets.fields import line_edit
from ui.widgets.form_view import FormView
from ui.widgets.forms import scrolled


class Slow(FormView[str]):
    """Saves once it may, and refuses whoever has no name."""

    def __init__(self, ops: Ops, theme: Theme) -> None:
        super().__init__(ops, theme, "Retire", "Clients")
        self.may = Event()
        self.name = line_edit()
        self.body = self.form.field("Name", self.name)
        self.fill(scrolled(self.body), self.name)

    def value(self) -> str:
        return self.name.text()

    def store(self, value: str) -> str:
        self.may.wait()
        if not value:
            raise UserError("Give a name.")
        return value


@pytest.fixture
def slow(qtbot: QtBot, ops: Ops, theme: Theme) -> Slow:
    view = Slow(ops, theme)
    view._slow.setInterval(0)
    qtbot.addWidget(view)
    view.show()
    return view


def test_what_takes_its_time_is_told_until_it_is_saved(qtbot: QtBot, slow: Slow) -> None:
    slow.name.setText("Shop")
    slow.save()
    qtbot.waitUntil(lambda: "Saving…" in words(slow))
    assert "Keep editing" not in words(slow)
    with qtbot.waitSignal(slow.saved):
        slow.may.set()
    qtbot.waitUntil(lambda: "Saving…" not in words(slow))


def test_a_refusal_stands_where_saving_was_told(qtbot: QtBot, slow: Slow) -> None:
    slow.save()
    qtbot.waitUntil(lambda: "Saving…" in words(slow))
    slow.may.set()
    qtbot.waitUntil(lambda: "Give a name." in words(slow))
    assert "Saving…" not in words(slow)
