"""The head of a page where there is little room."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.widgets.basics import button, column, header


def test_the_title_gives_way_before_a_button_is_cut(qtbot):
    act = button("Take everything in again from the beginning", lambda: None)
    page = QWidget()
    qtbot.addWidget(page)
    made = header("Technicians", None, act)
    page.setLayout(column(made, None))
    title = next(one for one in made.findChildren(QLabel) if one.text() == "Technicians")
    page.show()
    roomy, tight = made.sizeHint().width(), made.minimumSizeHint().width()
    for width, shown in ((roomy, True), (roomy - 20, False), (tight, False), (roomy, True)):
        page.resize(width, 200)
        QApplication.processEvents()
        assert (made.width(), title.isVisible()) == (width, shown)
        assert act.width() >= act.sizeHint().width()
