"""A picture in strips: one a turn, none too large, together what the widget shows."""

import pytest
from PySide6.QtCore import QEventLoop, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.widgets.strips import STEP, Strips


class Slanted(QWidget):
    """A line from corner to corner, in a colour; notes what it was asked to paint."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QRect] = []
        self.colour = Qt.GlobalColor.darkBlue
        layout = QHBoxLayout(self)
        layout.addWidget(QLabel("left"))
        layout.addWidget(QLabel("right"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.asked.append(event.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.colour)
        painter.drawLine(self.rect().topLeft(), self.rect().bottomRight())


class Screen(Slanted):
    """A widget on a screen with more pixels than points."""

    ratio = 1.0

    @override
    def devicePixelRatioF(self) -> float:
        return self.ratio


@pytest.fixture
def widget(qtbot: QtBot) -> Screen:
    made = Screen()
    qtbot.addWidget(made)
    made.resize(120, 90)
    made.grab()
    made.asked.clear()
    return made


def turn() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


@pytest.mark.parametrize(("ratio", "high"), [(1.0, 20), (1.5, 8), (2.0, 4)])
def test_each_turn_paints_one_strip_and_no_more_pixels_than_told(
    widget: Screen, ratio: float, high: int
) -> None:
    widget.ratio = ratio
    parent = QObject()
    strips = Strips(widget, parent, pixels=2500)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    assert not widget.asked
    turns = 0
    while not made:
        before = len(widget.asked)
        turn()
        turns += 1
        assert len(widget.asked) == before + 1
    assert turns == -(-90 // high)
    assert all(r.height() * r.width() * ratio**2 <= 2500 for r in widget.asked)
    assert [rect.top() for rect in widget.asked] == list(range(0, 90, high))
    assert sum(rect.height() for rect in widget.asked) == 90
    assert made[0].size() == widget.size() * ratio
    assert made[0].devicePixelRatio() == ratio


def test_the_strips_together_are_what_the_widget_shows(widget: Screen) -> None:
    strips = Strips(widget, QObject(widget), pixels=120 * STEP)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    while not made:
        turn()
    shown = widget.grab().toImage()
    assert made[0].convertToFormat(shown.format()) == shown


def test_a_row_wider_than_a_strip_may_be_is_painted_all_the_same(widget: Screen) -> None:
    strips = Strips(widget, QObject(widget), pixels=1)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    while not made:
        turn()
    assert {rect.height() for rect in widget.asked} == {STEP, 90 % STEP}


def test_what_changes_meanwhile_is_painted_from_the_top_again(widget: Screen) -> None:
    strips = Strips(widget, QObject(widget), pixels=120 * 60)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    turn()
    widget.colour = Qt.GlobalColor.darkRed
    strips.begin_anew()
    while not made:
        turn()
    assert [rect.top() for rect in widget.asked] == [0, 0, 60]
    shown = widget.grab().toImage()
    assert made[0].convertToFormat(shown.format()) == shown


def test_another_size_meanwhile_is_the_size_of_the_picture(widget: Screen) -> None:
    strips = Strips(widget, QObject(widget), pixels=120 * 60)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    turn()
    widget.resize(100, 150)
    while not made:
        turn()
    assert made[0].size() == widget.size()
    shown = widget.grab().toImage()
    assert made[0].convertToFormat(shown.format()) == shown


def test_a_page_that_is_closed_takes_its_picture_along(widget: Screen) -> None:
    page = QObject()
    strips = Strips(widget, page, pixels=120 * 40)
    made: list[QImage] = []
    strips.painted.connect(made.append)
    strips.begin()
    turn()
    del strips
    page.deleteLater()
    QApplication.sendPostedEvents(page, 52)
    for _ in range(5):
        turn()
    assert len(widget.asked) == 1
    assert not made
