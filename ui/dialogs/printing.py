"""A brief on paper."""

from collections.abc import Iterator
from functools import partial
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from scheduler.briefs import HEADINGS
from scheduler.views.board import VisitDetails
from scheduler.views.briefs import Brief
from ui.look.fonts import FAMILY
from ui.text import clock_span, day_long, tr

POINTS = 10.5

SHEET = """
p { margin: 0 0 3px 0; }
p.client { font-size: 18pt; font-weight: 600; margin-bottom: 6px; }
p.part { font-weight: 600; margin: 14px 0 4px 0; }
p.quiet { color: #555555; }
"""
"""Of lengths, text documents know pixels alone; paper takes 96 of them for an inch."""


def brief_document(brief: Brief, details: VisitDetails) -> QTextDocument:
    """The brief as a document: whom, when and where on top, then what it says."""
    made = QTextDocument()
    made.setDefaultFont(_font())
    made.setDefaultStyleSheet(SHEET)
    made.setMetaInformation(
        QTextDocument.MetaInformation.DocumentTitle, f"{details.number} {brief.client}"
    )
    made.setHtml("".join((*_head(brief, details), *_body(brief))))
    return made


def ask_to_print(document: QTextDocument, parent: QWidget) -> QPrintDialog:
    """Ask for a printer and print there; returns at once."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print the brief"))
    dialog.finished.connect(partial(_print, document, printer))
    # The print dialog's own opening wants a receiver by name.
    QDialog.open(dialog)
    return dialog


def _print(document: QTextDocument, printer: QPrinter, answer: int) -> None:
    if answer == QDialog.DialogCode.Accepted:
        document.print_(printer)


def _font() -> QFont:
    """The window's typeface in points; in pixels it would be a speck on paper."""
    made = QFont(FAMILY)
    made.setPointSizeF(POINTS)
    # The other shapes of figures and dashes could be read in a PDF, but not searched for.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def _head(brief: Brief, details: VisitDetails) -> Iterator[str]:
    yield _paragraph(brief.client, "client")
    contact = " · ".join(part for part in (details.contact, details.phone) if part)
    for line in (_when(brief, details), details.address, contact):
        if line:
            yield _paragraph(line)
    yield _paragraph(f"{details.number} · {brief.service}", "quiet")


def _when(brief: Brief, details: VisitDetails) -> str:
    """``Tuesday 24 November, 09:40–10:10 · Omar Haddad``; who comes where no time is planned."""
    name = brief.technician or ""
    if details.planned is None:
        return name
    start, end = details.planned.start, details.planned.end
    day = day_long(start.astimezone(ZoneInfo(details.zone)).date())
    when = f"{day}, {clock_span(start, end, details.zone)}"
    return f"{when} · {name}" if name else when


def _body(brief: Brief) -> Iterator[str]:
    for part, lines in brief.sections:
        yield _paragraph(tr(HEADINGS[part]), "part")
        yield from map(_paragraph, lines)


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{escape(text)}</p>'
