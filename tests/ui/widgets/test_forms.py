"""Forms tell the first bad field in a sentence beneath it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from scheduler.views.records import Shift, SkillForm
from ui.widgets.basics import column
from ui.widgets.fields import line_edit
from ui.widgets.forms import Form, in_columns
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.skill_list import SkillList


def needed(edit: QLineEdit, sentence: str):
    return lambda: "" if edit.text() else sentence


@pytest.fixture
def two_fields(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    form = Form(holder)
    name, street = line_edit(), line_edit()
    parts = (
        form.field("Name", name, needed(name, "Give a name."), hint="As on the door"),
        form.field("Street", street, needed(street, "Give a street.")),
    )
    holder.setLayout(column(*parts))
    holder.show()
    return form, name, street, holder


def told(holder: QWidget) -> list[str]:
    fields = holder.findChildren(QLineEdit)
    return [field.accessibleDescription() for field in fields]


def test_nothing_is_told_before_something_was_touched(two_fields):
    _form, _name, _street, holder = two_fields
    assert told(holder) == ["As on the door", ""]


def test_saving_tells_the_first_bad_field_and_goes_there(qtbot, two_fields):
    form, name, street, holder = two_fields
    assert not form.accept()
    assert told(holder) == ["Give a name.", ""]
    assert name.hasFocus()
    assert name.property("wrong") == "true"

    qtbot.keyClicks(name, "Tea Room")
    assert told(holder) == ["As on the door", ""]
    assert not form.accept()
    assert told(holder) == ["As on the door", "Give a street."]
    qtbot.keyClicks(street, "5 Mott St")
    assert form.accept()


def test_a_field_is_checked_as_one_types(qtbot, two_fields):
    form, name, _street, holder = two_fields
    seen = []
    form.changed.connect(lambda: seen.append(name.text()))
    qtbot.keyClicks(name, "T")
    name.clear()
    assert told(holder) == ["Give a name.", ""]
    assert seen == ["T", ""]


def test_hours_read_back(qtbot, theme):
    week = (
        Shift(0, 480, 1020, 30, 690, 810),
        Shift(4, 1320, 1800),
    )
    grid = HoursGrid(week)
    qtbot.addWidget(grid)
    assert grid.hours() == week
    assert grid.problem() == ""


def test_hours_say_which_day_is_wrong(qtbot, theme):
    grid = HoursGrid((Shift(1, 480, 1020, 30, 690, 810),))
    qtbot.addWidget(grid)
    tuesday = grid._lines[1]
    tuesday.end.setText("late")
    assert grid.problem() == "Tuesday: write the hours as 8:00 and 16:30."
    tuesday.end.setText("8:00")
    assert grid.problem() == "Tuesday: the shift ends when it begins."
    tuesday.end.setText("17:00")
    tuesday.lunch_to.setText("11:40")
    assert grid.problem() == "Tuesday: lunch has no room between these times."
    tuesday.works.click()
    assert (grid.problem(), grid.hours()) == ("", ())


def test_mondays_hours_go_to_every_working_day(qtbot, theme):
    grid = HoursGrid((Shift(0, 420, 900), Shift(2, 480, 1020)))
    qtbot.addWidget(grid)
    grid._copy()
    assert grid.hours() == (Shift(0, 420, 900), Shift(2, 420, 900))


def test_skills_are_typed_dated_and_taken_away(qtbot, theme):
    skills = SkillList(theme, ("termite",), (SkillForm("pest control"),))
    qtbot.addWidget(skills)
    skills._add_empty()
    skills._lines[1][1].setCurrentText("termite")
    skills._lines[1][2].setText("2026-11-26")
    assert skills.skills() == (
        SkillForm("pest control"),
        SkillForm("termite", date(2026, 11, 26)),
    )
    skills._lines[1][1].setCurrentText("Pest control")
    assert skills.problem() == "A skill stands here twice; keep one."
    skills._remove(skills._lines[0])
    skills._lines[0][2].setText("soon")
    assert skills.problem().startswith("Write the day")


def test_columns_without_room_beside_each_other_stand_below_each_other(qtbot, theme):
    left, right = QWidget(), QWidget()
    for one in (left, right):
        one.setMinimumSize(300, 100)
    page = in_columns((left,), (right,))
    qtbot.addWidget(page)
    page.resize(800, 400)
    page.show()
    qtbot.waitUntil(lambda: right.x() > left.x() and right.y() == left.y())
    page.resize(500, 400)
    qtbot.waitUntil(lambda: right.y() > left.y() and right.x() == left.x())
    assert not page.horizontalScrollBar().isVisible()
    page.resize(800, 400)
    qtbot.waitUntil(lambda: right.y() == left.y())
