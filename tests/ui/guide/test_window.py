"""The guide beside the work: where it opens, its links, its search, its keys, both themes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QToolButton

from tests.ui.conftest import TODAY
from tests.ui.guide.test_book import spanish  # noqa: F401 - a fixture
from ui.guide.book import Book
from ui.guide.search import GuideIndex
from ui.guide.window import GuideWindow, Place
from ui.main_window import PLACES
from ui.pages.catalogue import PAGES
from ui.widgets.help_button import HelpButton


@pytest.fixture(scope="module")
def book() -> Book:
    return Book()


@pytest.fixture
def guide(qtbot, theme, book) -> Iterator[GuideWindow]:
    made = GuideWindow(theme, book)
    made.open_at("first-week")
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(widget, key, modifier)


def link_at(guide: GuideWindow, href: str) -> QPoint:
    """The middle of a link in the page, brought into sight."""
    block = guide.reader.document().begin()
    while block.isValid():
        for run in block.textFormats():
            if run.format.anchorHref() == href:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + run.start + 1)
                guide.reader.setTextCursor(cursor)
                guide.reader.ensureCursorVisible()
                return guide.reader.cursorRect(cursor).center()
        block = block.next()
    raise AssertionError(href)


def top_line(guide: GuideWindow) -> str:
    """The first heading in sight."""
    QApplication.processEvents()
    cursor = guide.reader.cursorForPosition(QPoint(40, 25))
    return cursor.block().text()


def test_a_link_leads_to_the_section_and_back_again(qtbot, guide):
    qtbot.mouseClick(
        guide.reader.viewport(),
        Qt.MouseButton.LeftButton,
        pos=link_at(guide, "sick-technician.md"),
    )
    assert guide.place == Place("sick-technician")
    guide.follow("#confirm")
    assert guide.place == Place("sick-technician", "confirm")
    assert guide.reader.textCursor().block().text() == "Confirm"
    press(qtbot, guide.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(qtbot, guide.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == Place("first-week")
    assert not guide.back.isEnabled()
    press(qtbot, guide.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.place == Place("sick-technician")
    assert guide.windowTitle().startswith("A technician is sick")


def test_a_section_is_brought_to_the_top(guide):
    guide.go(Place("feeds", "android"))
    assert top_line(guide) == "Android"
    guide.go(Place("feeds"))
    assert guide.reader.verticalScrollBar().value() == 0


def test_an_unknown_page_is_the_first(guide):
    guide.go(Place("nowhere"))
    assert guide.place == Place("first-week")


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("iphone", "feeds"),
        ("retire", "clients"),
        ("sick tech", "sick-technician"),
        ("handovr", "leaver"),
        ("overtme", "sick-technician"),
        ("overtme sik", "sick-technician"),
        ("POSTGRES", "shared-database"),
    ],
)
def test_what_is_typed_is_found_in_all_pages(book, typed, page):
    found = GuideIndex(book).find(typed)
    assert page in {hit.section.page for hit in found[:3]}


def test_the_search_shows_where_and_marks_what_it_found(qtbot, guide):
    press(qtbot, guide.reader, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is guide.field
    qtbot.keyClicks(guide.field, "bundl keep")
    press(qtbot, guide.field, Qt.Key.Key_Return)
    assert guide.found.isVisible()
    assert not guide.contents.isVisible()
    assert guide.place == Place("sick-technician", "or-choose-one-idea-for-all")
    marked = [mark.selectedText() for mark in guide.reader.marks]
    assert "bundl" in marked
    assert {text.lower() for text in marked} == {"bundl", "keep"}
    # Esc takes the words away first, then the window.
    press(qtbot, guide.field, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert guide.contents.isVisible()
    press(qtbot, guide.field, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_whoever_just_types_looks_for_it(qtbot, guide):
    for part in (guide.reader, guide.contents):
        part.setFocus()
        press(qtbot, part, Qt.Key.Key_Space)
        press(qtbot, part, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert guide.field.text() == ""
        assert part.hasFocus()
        qtbot.keyClick(part, "C")
        assert guide.field.hasFocus()
        qtbot.keyClicks(guide.field, "alendar")
        guide.look()
        assert guide.field.text() == "Calendar"
        assert guide.found.isVisible()
        press(qtbot, guide.field, Qt.Key.Key_Escape)
    guide.reader.setFocus()
    qtbot.keyClicks(
        guide.reader, "@", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    )
    assert guide.field.text() == "@", "so do keyboards with AltGr write"


def test_whoever_asks_for_nothing_in_particular_may_look_for_it(qtbot, guide):
    assert guide.reader.hasFocus()
    guide.open_at("")
    assert guide.place == Place("first-week")
    assert guide.field.hasFocus()
    guide.open_at("feeds#android")
    assert guide.reader.hasFocus()


def test_arrow_keys_choose_what_was_found(qtbot, guide):
    qtbot.keyClicks(guide.field, "calendar")
    press(qtbot, guide.field, Qt.Key.Key_Down)
    assert guide.found.currentIndex().row() == 1
    press(qtbot, guide.field, Qt.Key.Key_Up)
    press(qtbot, guide.field, Qt.Key.Key_Up)
    assert guide.found.currentIndex().row() == 0


def test_nothing_found_says_so(qtbot, guide):
    qtbot.keyClicks(guide.field, "zzzz")
    guide.look()
    assert guide.nothing.isVisible()
    assert "zzzz" in guide.nothing.text()
    press(qtbot, guide.field, Qt.Key.Key_Return)
    assert guide.place == Place("first-week")


def test_a_page_keeps_its_place_in_another_theme_and_another_width(qapp, guide, theme):
    guide.go(Place("feeds", "outlook"))
    light = guide.reader.grab().toImage()
    theme.apply(qapp, "dark")
    assert top_line(guide) == "Outlook"
    assert guide.reader.grab().toImage() != light
    guide.resize(guide.minimumSize())
    QApplication.processEvents()
    assert top_line(guide) == "Outlook"


def test_pictures_are_no_wider_than_the_page(guide):
    guide.resize(guide.minimumSize())
    QApplication.processEvents()
    guide.go(Place("board"))
    bar = guide.reader.horizontalScrollBar()
    assert bar.maximum() == 0
    guide.resize(1400, 800)
    QApplication.processEvents()
    assert guide.reader.horizontalScrollBar().maximum() == 0


def test_a_page_without_a_translation_says_so(qtbot, theme, spanish):  # noqa: F811
    made = GuideWindow(theme, Book("es", spanish))
    made.open_at("one")
    assert made.untranslated.text() == ""
    made.go(Place("two"))
    assert "Español" in made.untranslated.text()
    made.close()
    made.deleteLater()


# From the window of the program.


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("board", Place("board")),
        ("decisions", Place("sick-technician")),
        ("settings", Place("prices", "set-your-prices")),
        ("cover", Place("leaver", "see-what-rests-on-one-person")),
    ],
)
def test_f1_opens_the_page_for_where_one_is(qtbot, window, company_file, settled, page, place):
    window.open_schedule(str(company_file), TODAY, page)
    settled()
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.helping.guide.place == place
    assert window.helping.guide.isVisible()
    assert window.isEnabled()


def test_f1_on_the_welcome_page_begins_at_the_beginning(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1)
    guide = window.helping.guide
    assert guide.place == Place("first-week")
    qtbot.waitUntil(guide.isActiveWindow)
    assert guide.reader.hasFocus(), "that page is what it is about"


def test_f1_where_the_guide_has_no_place_leads_to_its_search(qtbot, window, company_file, settled):
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    window.actions_.about.trigger()
    settled()
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_F1)
    guide = window.helping.guide
    qtbot.waitUntil(guide.isActiveWindow)
    assert QApplication.focusWidget() is guide.field
    qtbot.keyClicks(guide.field, "licence")
    assert guide.field.text() == "licence"


def test_every_page_has_its_question_mark(qtbot, window, company_file, settled):
    window.resize(1440, 900)
    window.open_schedule(str(company_file), TODAY, "board")
    settled()
    for key in PAGES:
        window.show_page(key)
        settled()
        marks = [one for one in window.pages[key].findChildren(HelpButton) if one.isVisible()]
        assert len(marks) == 1, key
        qtbot.mouseClick(marks[0], Qt.MouseButton.LeftButton)
        assert window.helping.guide.isVisible()
        assert window.helping.guide.place is not None


def test_a_view_above_a_list_has_a_place_of_its_own(qtbot, window, company_file, settled):
    window.open_schedule(str(company_file), TODAY, "technicians")
    settled()
    page = window.pages["technicians"]
    page.open_new()
    qtbot.waitUntil(lambda: page.drill.above == 1)
    press(qtbot, window, Qt.Key.Key_F1)
    assert window.helping.guide.place == Place("technicians", "add-one")


def test_f1_works_in_a_dialog_and_the_guide_stays_usable(qtbot, window, company_file, settled):
    window.open_schedule(str(company_file), TODAY, "decisions")
    settled()
    window.ask_who_is_away()
    settled()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    press(qtbot, QApplication.focusWidget(), Qt.Key.Key_F1)
    guide = window.helping.guide
    assert guide.place == Place("sick-technician", "record-the-absence")
    qtbot.waitUntil(guide.isActiveWindow)
    guide.follow("prices.md")
    press(qtbot, guide.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.place == Place("sick-technician", "record-the-absence")
    dialog.reject()


def test_the_guide_stays_beside_the_work_and_goes_with_the_window(
    qtbot, window, company_file, settled
):
    window.open_schedule(str(company_file), TODAY, "clients")
    settled()
    window.actions_.guide.trigger()
    rail = {one.text(): one for one in window.rail.findChildren(QToolButton)}
    qtbot.mouseClick(rail[PLACES[3].title], Qt.MouseButton.LeftButton)
    settled()
    assert window.page == "technicians"
    assert window.helping.guide.isVisible()
    window.close()
    settled()
    assert window.helping.guide is None
    assert not any(isinstance(one, GuideWindow) for one in QApplication.topLevelWidgets())


def test_about_names_what_the_program_is_made_of(qtbot, window, settled):
    window.actions_.about.trigger()
    settled()
    dialog = QApplication.activeModalWidget()
    names = [dialog.parts.item(at).text() for at in range(dialog.parts.count())]
    assert names[0].startswith("Familiar ")
    for wanted in ("Qt ", "Python ", "SQLAlchemy ", "psycopg ", "uvicorn ", "Inter", "Phosphor"):
        assert any(name.startswith(wanted) for name in names), wanted
    dialog.parts.setCurrentRow(next(i for i, n in enumerate(names) if n.startswith("Qt ")))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.licence.toPlainText()
    dialog.accept()
