"""Draws pages on paper or into a PDF."""

from collections.abc import Iterable, Sequence
from functools import singledispatch

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from ui.paper.marks import MARGIN, Box, Document, Ink, Mark, Page, Paper, Trail, Words, across
from ui.paper.measure import FINE, font_of

POINT = 72
DOTS = 1200
"""Dots an inch of a PDF, by which its coordinates are rounded."""

NO_MARGINS = QMarginsF(0, 0, 0, 0)

_COLOURS = {ink: QColor(ink.value) for ink in Ink}


def paper_of(layout: QPageLayout) -> Paper:
    """The sheet that a printer is to take; what it cannot print on is left free."""
    sheet = QPageLayout(layout)
    sheet.setUnits(QPageLayout.Unit.Point)
    size, least = sheet.fullRect(), sheet.minimumMargins()
    margin = max(MARGIN, least.left(), least.top(), least.right(), least.bottom())
    return Paper(size.width(), size.height(), margin)


def size_of(paper: Paper) -> QPageSize:
    """A sheet as Qt knows it."""
    return QPageSize(QSizeF(paper.width, paper.height), QPageSize.Unit.Point)


def pdf_of(document: Document, paper: Paper) -> bytes:
    """The document as a PDF; a landscape document turns the paper. Fit for any thread."""
    paper = across(paper) if document.landscape else paper
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator("Familiar")
    writer.setResolution(DOTS)
    # The size is given as it lies: what is turned would be turned once more.
    writer.setPageLayout(QPageLayout(size_of(paper), QPageLayout.Orientation.Portrait, NO_MARGINS))
    draw(document.lay_out(paper), writer, DOTS)
    buffer.close()
    return bytes(buffer.data().data())


def draw(pages: Sequence[Page], device: QPagedPaintDevice, dots: int) -> None:
    """Draw pages on a device whose origin is the corner of the paper, with ``dots`` an inch."""
    painter = QPainter(device)
    for number, page in enumerate(pages):
        if number:
            device.newPage()
        painter.save()
        painter.scale(dots / POINT, dots / POINT)
        draw_page(painter, page)
        painter.restore()
    painter.end()


def draw_page(painter: QPainter, page: Iterable[Mark]) -> None:
    """Draw the marks of a page, in points."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    for mark in page:
        _draw(mark, painter)


@singledispatch
def _draw(mark: Mark, painter: QPainter) -> None:
    raise TypeError(mark)


@_draw.register
def _words(mark: Words, painter: QPainter) -> None:
    painter.save()
    painter.translate(mark.x, mark.y)
    painter.scale(1 / FINE, 1 / FINE)
    painter.setFont(font_of(mark.face))
    painter.setPen(_COLOURS[mark.ink])
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


@_draw.register
def _trail(mark: Trail, painter: QPainter) -> None:
    pen = QPen(_COLOURS[mark.ink], mark.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if mark.dash:
        pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in mark.points]))


@_draw.register
def _box(mark: Box, painter: QPainter) -> None:
    painter.setPen(QPen(_COLOURS[mark.edge], mark.width) if mark.edge else Qt.PenStyle.NoPen)
    painter.setBrush(_COLOURS[mark.fill] if mark.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(mark.x, mark.y, mark.w, mark.h), mark.radius, mark.radius)
