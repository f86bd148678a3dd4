"""On hover names are shown as they are written, whatever markup they look like."""

import pytest
from PySide6.QtGui import Qt, QTextDocument
from pytestqt.qtbot import QtBot

from ui.hovering import on_hover
from ui.widgets.basics import Elided


@pytest.mark.parametrize(
    "text",
    [
        "Gift Shop",
        "A < B & C",
        "<b>The Bar</b> & Grill",
        "Ana <img src='file:///etc/x.png'>\nBen </p><h1>Cole",
        "مقهى <i>الشاي</i>",
        "",
    ],
)
def test_a_name_is_shown_as_it_is_written(text: str) -> None:
    made = on_hover(text)
    shown = made
    if Qt.mightBeRichText(made):
        document = QTextDocument()
        document.setHtml(made)
        shown = document.toPlainText()
    assert shown == text


def test_a_name_without_room_is_whole_on_hover(qtbot: QtBot) -> None:
    line = Elided("<b>The Bar and Grill at the Corner of Orchard Street</b>")
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.show()
    assert line.toolTip() == on_hover(line.accessibleName())
    assert "&lt;b&gt;" in line.toolTip()
