"""The list of rows: the name of a row keeps its room."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.models.rows import Column, RowsModel
from ui.widgets.table import LEAST, Table


def table(qtbot: QtBot) -> Table:
    columns: list[Column[str]] = [
        Column("Name", str, str, strong=True),
        Column("One", str, str, width=200),
        Column("Two", str, str, width=100),
    ]
    made = Table(RowsModel(columns), "Names")
    qtbot.addWidget(made)
    made.show()
    return made


def widths(shown: Table, room: int) -> list[int]:
    shown.resize(room, 200)
    QApplication.processEvents()
    return [shown.columnWidth(number) for number in range(3)]


def test_where_it_is_narrow_the_name_keeps_its_room(qtbot: QtBot) -> None:
    shown = table(qtbot)
    name, one, two = widths(shown, 300)
    assert name >= LEAST
    assert abs(one - 2 * two) <= 1
    assert name + one + two <= 300
    assert widths(shown, 800)[1:] == [200, 100]


def test_a_width_chosen_by_hand_stays_where_there_is_room(qtbot: QtBot) -> None:
    shown = table(qtbot)
    widths(shown, 800)
    shown.setColumnWidth(1, 260)
    assert widths(shown, 900)[1] == 260
