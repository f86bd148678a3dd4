"""Printing, and saving what would be printed as a PDF: the system's dialogs."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.saving import ask_where
from ui.paper.marks import A4, LETTER, Document, Page, Paper
from ui.paper.press import draw, paper_of, size_of
from ui.text import tr

PDF = ".pdf"

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
"""What some system or other does not take in the name of a file."""


def ask_to_print(document: Document, parent: QWidget) -> QPrintDialog:
    """Ask for a printer and print there; returns at once."""

    def go(printer: QPrinter) -> None:
        print_on(printer, document.lay_out(paper_of(printer.pageLayout())))

    return ask_for_printer(document, parent, go)


def ask_for_printer(
    document: Document, parent: QWidget, then: Callable[[QPrinter], object]
) -> QPrintDialog:
    """Ask for a printer and give it to ``then``; returns at once."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title)
    if document.paper is not None:
        printer.setPageSize(size_of(document.paper))
    if document.landscape:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print {title}", title=document.title))
    dialog.finished.connect(partial(_answered, printer, then))
    # The print dialog's own opening wants a receiver by name.
    QDialog.open(dialog)
    return dialog


def _answered(printer: QPrinter, then: Callable[[QPrinter], object], answer: int) -> None:
    if answer == QDialog.DialogCode.Accepted:
        then(printer)


def print_on(printer: QPrinter, pages: tuple[Page, ...]) -> None:
    """Print pages that were laid out for the printer's paper."""
    printer.setFullPage(True)
    draw(_wanted(pages, printer), printer, printer.resolution())


def _wanted(pages: tuple[Page, ...], printer: QPrinter) -> tuple[Page, ...]:
    """The pages that were asked for, in the order in which they are to come out."""
    first, last = printer.fromPage(), printer.toPage()
    chosen = pages[first - 1 : last] if first else pages
    backward = printer.pageOrder() is QPrinter.PageOrder.LastPageFirst
    return chosen[::-1] if backward else chosen


def usual_paper(document: Document) -> Paper:
    """The paper of a document, else that of the country this computer stands in."""
    if document.paper is not None:
        return document.paper
    system = QLocale.system().measurementSystem()
    return LETTER if system is QLocale.MeasurementSystem.ImperialUSSystem else A4


def file_name(title: str) -> str:
    """A title as a file may be called on every system."""
    return _NOT_IN_NAMES.sub(" ", title).strip()


def ask_for_pdf(document: Document, parent: QWidget) -> Path | None:
    """Ask which file a document is to be saved as; None where nobody wants it after all."""
    name, _filter = ask_where(
        parent,
        tr("Save as PDF"),
        file_name(document.title) + PDF,
        tr("PDF files (*{ending})", ending=PDF),
    )
    if not name:
        return None
    return Path(name if name.lower().endswith(PDF) else name + PDF)
