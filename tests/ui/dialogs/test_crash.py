"""A bug is told, kept as a report, and the window goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from ui.dialogs.crash import CrashDialog


def test_the_report_is_kept_and_copied(qtbot, theme):
    try:
        _ = 1 // 0
    except ZeroDivisionError as bug:
        dialog = CrashDialog(bug)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.kept is not None
    assert "ZeroDivisionError" in dialog.kept.read_text("utf-8")

    buttons = {one.text(): one for one in dialog.findChildren(QPushButton)}
    qtbot.mouseClick(buttons["Copy the report"], Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    qtbot.mouseClick(buttons["Go on"], Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
