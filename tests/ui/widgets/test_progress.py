"""How far work has come, and how long it takes."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scheduler.views.work import PlanProgress
from ui.founding import plan_words
from ui.widgets.progress import ProgressStrip


def test_the_seconds_go_on_while_nothing_is_reported(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Preparing the search…", lambda: None)

    def told() -> list[str]:
        return [one.text() for one in strip.findChildren(QLabel)]

    assert told() == ["Preparing the search…", "0 s"]
    qtbot.waitUntil(lambda: told() == ["Preparing the search…", "1 s"], timeout=4000)
    strip.end()
    assert not strip.isVisible()


def test_planning_says_which_of_the_offices_it_is_at() -> None:
    told = plan_words(PlanProgress("facts"), "Brooklyn, 2 of 2", "USD")
    assert told == "Brooklyn, 2 of 2: gathering hours, skills and promises…"
