"""The message bar says one thing, and what can be done about it."""

from PySide6.QtCore import Qt

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
