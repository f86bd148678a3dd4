"""The message bar says one thing, and what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.messages import MessageBar


def test_good_news_goes_by_itself_and_trouble_stays(qtbot, theme):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    bar.say("The client is saved.", "done")
    assert bar.sentence == "The client is saved."
    assert bar._timer.isActive()
    bar._timer.timeout.emit()
    assert bar.sentence == ""

    bar.say("The disk is full.", "trouble")
    assert not bar._timer.isActive()
    bar.close_message()


def test_the_offer_is_done_once(qtbot, theme):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    done = []
    bar.say("Taken back: the client Tea Room.", "done", offer="Redo", act=lambda: done.append(1))
    bar.show()
    qtbot.mouseClick(bar._button, Qt.MouseButton.LeftButton)
    assert (done, bar.sentence) == ([1], "")


def test_nothing_moves_when_it_comes(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    page = QWidget(parent)
    page.setGeometry(80, 0, 600, 400)
    bar = MessageBar(theme)
    bar.lay_over(page)
    parent.resize(680, 428)
    parent.show()
    before = page.geometry()
    bar.say("Gift shop: Thu 26, 10:20 with Omar.", "done", offer="Undo")
    assert page.geometry() == before
    assert (bar.x(), bar.width(), bar.geometry().bottom()) == (80, 600, 427)
    page.resize(400, 400)
    assert bar.width() == 400
    bar.close_message()
