"""The brief in the inspector: opened, copied, printed."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scheduler.briefs import brief_text
from scheduler.views.board import VisitDetails
from scheduler.views.briefs import Brief
from tests.ui.board.details import gift_shop, gift_shop_brief
from ui.look.theme import Theme
from ui.paper.brief import brief_document
from ui.paper.marks import A4, Words
from ui.paper.press import pdf_of
from ui.widgets.brief_card import BriefCard
from ui.widgets.inspector import Inspector

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme) -> Iterator[Inspector]:
    made = Inspector(theme)
    qtbot.addWidget(made)
    made.resize(made.width(), 420)
    made.show_visit(gift_shop(), gift_shop_brief())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def card(inspector: Inspector) -> BriefCard:
    (found,) = inspector.widget().findChildren(BriefCard)
    return found


def click(qtbot: QtBot, inspector: Inspector, text: str) -> None:
    """Click a button of the brief where a person sees it."""
    found = next(b for b in card(inspector).findChildren(QPushButton) if b.text() == text)
    inspector.ensureWidgetVisible(found)
    where = found.mapTo(inspector.viewport(), found.rect().center())
    assert inspector.viewport().rect().contains(where)
    qtbot.mouseClick(found, LEFT)


def shown(inspector: Inspector) -> list[str]:
    labels = card(inspector).findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]


def test_the_brief_is_the_last_section_and_folded_away(inspector: Inspector) -> None:
    assert shown(inspector) == ["Brief for Ana Reyes", "What whoever comes next must know"]
    others = [w for w in inspector.widget().children() if isinstance(w, QWidget) and w.isVisible()]
    assert card(inspector).y() == max(widget.y() for widget in others)


def test_it_opens_in_sight_and_stays_open_for_the_next_visit(
    qtbot: QtBot, inspector: Inspector
) -> None:
    click(qtbot, inspector, "Show")
    assert shown(inspector)[2:] == [
        "Who comes",
        "Ana Reyes instead of Omar Haddad, the usual technician.",
        "Last visits",
        "28 Oct 2026, Omar Haddad: <2 stations> taken.",
        "– The cat is called Marlowe.",
        "How to get in",
        "Ring twice, back door.",
    ]
    top = card(inspector).mapTo(inspector.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < inspector.viewport().height() // 2
    inspector.show_visit(gift_shop(8), replace(gift_shop_brief(8), technician=None))
    assert "Brief for whoever comes" in shown(inspector)
    assert "Ring twice, back door." in shown(inspector)
    click(qtbot, inspector, "Hide")
    assert len(shown(inspector)) == 2


def test_copy_puts_the_same_text_on_the_clipboard_as_calendars_carry(
    qtbot: QtBot, inspector: Inspector
) -> None:
    click(qtbot, inspector, "Copy")
    assert QGuiApplication.clipboard().text() == brief_text(gift_shop_brief())
    assert any(b.text() == "Copied" for b in card(inspector).findChildren(QPushButton))


def test_long_words_of_a_brief_are_never_cut(qtbot: QtBot, inspector: Inspector) -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    made = gift_shop_brief()
    inspector.show_visit(gift_shop(), replace(made, sections=((made.sections[0][0], (long,)),)))
    click(qtbot, inspector, "Show")
    body = inspector.widget()
    assert body.minimumSizeHint().width() <= inspector.viewport().width()


def paper(brief: Brief, details: VisitDetails) -> list[str]:
    """The lines on paper, without the foot of the page."""
    (page,) = brief_document(brief, details).lay_out(A4)
    return [mark.text for mark in page if isinstance(mark, Words)][:-2]


def test_the_paper_says_whom_when_and_where_and_then_the_brief(theme: Theme) -> None:
    told = paper(gift_shop_brief(), gift_shop())
    assert told[:5] == [
        "Gift shop",
        "Monday 23 November, 09:40–10:10 · Ana Reyes",
        "88 Orchard St, 10002 New York",
        "Dorothy Lane · +1 212-555-0137",
        "V7 · Monthly rodent control",
    ]
    assert "\n".join(told[5:]) == (
        brief_text(gift_shop_brief()).partition("\n\n")[2].replace("\n\n", "\n")
    )


def test_without_a_place_the_paper_leaves_the_time_out(theme: Theme) -> None:
    brief = replace(gift_shop_brief(), technician=None)
    told = paper(brief, replace(gift_shop(), planned=None))
    assert told[:2] == ["Gift shop", "88 Orchard St, 10002 New York"]


def test_the_paper_can_be_kept_as_a_pdf(theme: Theme) -> None:
    written = pdf_of(brief_document(gift_shop_brief(), gift_shop()), A4)
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system draws this dialog")
def test_print_asks_for_a_printer_and_prints_there(
    qtbot: QtBot, inspector: Inspector, tmp_path: Path
) -> None:
    click(qtbot, inspector, "Print…")
    (dialog,) = inspector.findChildren(QPrintDialog)
    assert dialog.windowTitle() == "Print V7 Gift shop"
    printers = dialog.findChild(QComboBox, "printers")
    printers.setCurrentIndex(printers.findText("Print to File (PDF)"))
    path = tmp_path / "brief.pdf"
    dialog.findChild(QLineEdit, "filename").setText(str(path))
    go = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Print")
    qtbot.mouseClick(go, LEFT)
    assert path.read_bytes().startswith(b"%PDF")
    assert not dialog.isVisible()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system draws this dialog")
def test_nothing_is_printed_where_it_is_called_off(
    qtbot: QtBot, inspector: Inspector, tmp_path: Path
) -> None:
    click(qtbot, inspector, "Print…")
    (dialog,) = inspector.findChildren(QPrintDialog)
    path = tmp_path / "brief.pdf"
    dialog.findChild(QLineEdit, "filename").setText(str(path))
    go = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(go, LEFT)
    assert not path.exists()
