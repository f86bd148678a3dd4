"""Pages drawn: into PDFs of the right size, and on printers that leave margins free."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, Qt
from PySide6.QtPrintSupport import QPrinter

from tests.ui.board.boards import week
from tests.ui.paper.sheets import long_day, sheet
from ui.paper.marks import A4, LETTER, MARGIN, Document, Page, Paper, across
from ui.paper.press import draw, draw_page, paper_of, pdf_of
from ui.paper.route import route_document
from ui.paper.week import week_document

pytestmark = pytest.mark.usefixtures("theme")

SCALE = 2

BOX = re.compile(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")


def drawn(page: Page, paper: Paper) -> QImage:
    """A page as a picture, two dots a point."""
    size = (round(paper.width * SCALE), round(paper.height * SCALE))
    image = QImage(*size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    draw_page(painter, page)
    painter.end()
    return image


def dark(image: QImage, area: QRect) -> int:
    """How many dots of an area are not white."""
    part = image.copy(area)
    data = bytes(part.constBits())
    rows = (data[y * part.bytesPerLine() :][: part.width()] for y in range(part.height()))
    return sum(len(row) - row.count(255) for row in rows)


def margins(image: QImage) -> list[QRect]:
    """The four sides that stay free."""
    wide, high, free = image.width(), image.height(), round((MARGIN - 4) * SCALE)
    return [
        QRect(0, 0, wide, free),
        QRect(0, high - free, wide, free),
        QRect(0, 0, free, high),
        QRect(wide - free, 0, free, high),
    ]


@pytest.mark.parametrize("paper", [A4, LETTER, across(A4), across(LETTER)])
@pytest.mark.parametrize(
    "make", [lambda: route_document(long_day()), lambda: week_document(week(12))]
)
def test_what_is_drawn_leaves_the_margins_free(paper: Paper, make: Callable[[], Document]) -> None:
    for page in make().lay_out(paper):
        image = drawn(page, paper)
        assert dark(image, image.rect()) > 2000
        assert [dark(image, side) for side in margins(image)] == [0, 0, 0, 0]


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [
        (A4, False, (595, 842)),
        (A4, True, (842, 595)),
        (LETTER, False, (612, 792)),
        (LETTER, True, (792, 612)),
    ],
)
def test_a_pdf_has_the_size_of_the_paper(
    paper: Paper, landscape: bool, size: tuple[int, int]
) -> None:
    document = replace(week_document(week(12)), landscape=landscape)
    made = pdf_of(document, paper)
    boxes = [tuple(round(float(side)) for side in box) for box in BOX.findall(made)]
    assert made.startswith(b"%PDF")
    assert set(boxes) == {size}
    assert made.count(b"/Type /Page\n") == len(boxes) > 1


def test_the_letters_go_along_in_the_pdf() -> None:
    made = pdf_of(route_document(sheet("UU.BB")), A4)
    assert b"/FontFile" in made
    assert b"/ToUnicode" in made


@pytest.mark.parametrize(
    ("size", "turned", "paper"),
    [
        (QPageSize.PageSizeId.A4, False, (595, 842)),
        (QPageSize.PageSizeId.Letter, True, (792, 612)),
    ],
)
def test_a_printers_paper_is_taken_as_it_lies(
    size: QPageSize.PageSizeId, turned: bool, paper: tuple[int, int]
) -> None:
    way = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    layout = QPageLayout(QPageSize(size), way, QMarginsF(10, 10, 10, 10))
    taken = paper_of(layout)
    assert (round(taken.width), round(taken.height), taken.margin) == (*paper, MARGIN)


def test_what_a_printer_cannot_reach_is_left_free() -> None:
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(25.4, 25.4, 25.4, 25.4),
        QPageLayout.Unit.Millimeter,
        QMarginsF(25.4, 5, 5, 5),
    )
    assert round(paper_of(layout).margin) == 72


def test_a_printer_gets_every_page(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "route.pdf"))
    printer.setFullPage(True)
    pages = route_document(long_day()).lay_out(paper_of(printer.pageLayout()))
    draw(pages, printer, printer.resolution())
    written = (tmp_path / "route.pdf").read_bytes()
    assert written.count(b"/Type /Page\n") == len(pages)
