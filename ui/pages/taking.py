"""Takes what the board shows elsewhere: on paper, into a PDF, onto the clipboard."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMenu

from scheduler.errors import UserError
from scheduler.files import write_whole
from scheduler.views.tables import VisitTableRow
from ui.board.copying import as_html, as_text
from ui.board.layout import Cell
from ui.board.menu import add_head
from ui.board.view import BoardView
from ui.board.words import technicians, visits
from ui.days import day_medium
from ui.dialogs.printing import ask_for_pdf, ask_for_printer, print_on, usual_paper
from ui.language import spoken
from ui.ops import Ops
from ui.pages.mailing import Mailing
from ui.paper.marks import Document, Page, Paper
from ui.paper.press import paper_of, pdf_of
from ui.paper.route import route_document
from ui.paper.week import week_document
from ui.schedule import OpenSchedule
from ui.text import tr

Take = Callable[[Document], object]
"""What is done with a document once it is made."""


class Taking(QObject):
    """What can be taken from a board, and the menu that offers it there.

    ``said`` carries a sentence and its kind for the message bar.
    """

    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, view: BoardView) -> None:
        super().__init__(view)
        self._ops, self._schedule, self._view = ops, schedule, view
        self._mailing = Mailing(ops, schedule, view)
        self._mailing.said.connect(self.said)
        self.first: Callable[[QPoint], bool] = lambda _point: False
        """Asked for a menu of its own before this one is shown."""
        self.copy = QAction(tr("Copy as a table"), view)
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.copy.triggered.connect(self.copy_visits)
        view.addAction(self.copy)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer)

    def print_route(self, technician_id: int, day: date, *, briefs: bool = False) -> None:
        """Print a technician's route of a day, with the brief of every visit if wanted."""
        self._take_route(technician_id, day, self._print, briefs=briefs)

    def print_week(self) -> None:
        """Print the days that are shown; those to be planned where none are yet."""
        self._take_week(self._print)

    def print_shown(self, *, briefs: bool = False) -> None:
        """Print the route that the chosen visit is in; where none is chosen, the days shown."""
        self._take_shown(self._print, briefs=briefs)

    def save_shown(self, *, briefs: bool = False) -> None:
        """Save the same as a PDF."""
        self._take_shown(self._save, briefs=briefs)

    @Slot()
    def copy_visits(self) -> None:
        """Copy the chosen visits as a table, all that are shown where none is chosen."""
        wanted, planning = self._shown_visits(), self._schedule.app.planning
        office = self._schedule.office.id
        if wanted:
            self._ops.read(lambda: planning.chosen_visits(office, wanted), self._copied)

    def _take_shown(self, take: Take, *, briefs: bool) -> None:
        scene = self._view.scene
        cell = scene.cell_of(scene.chosen)
        if cell is not None:
            self._take_route(cell.technician_id, cell.day, take, briefs=briefs)
        elif briefs:
            told = tr("Choose a visit first: briefs go with the route that it is in.")
            self.said.emit(told, "info")
        else:
            self._take_week(take)

    def _take_route(self, technician_id: int, day: date, take: Take, *, briefs: bool) -> None:
        planning = self._schedule.app.planning
        self._ops.read(
            lambda: route_document(
                planning.route_sheet(technician_id, day, briefs=briefs, language=spoken())
            ),
            take,
        )

    def _take_week(self, take: Take) -> None:
        planning, office = self._schedule.app.planning, self._schedule.office.id
        rows = self._view.scene.rows
        only = self._view.scene.only
        shown = (rows.days[0], len(rows.days)) if rows is not None and rows.days else None

        def read() -> Document:
            first, days = shown or planning.week(office)
            return week_document(planning.board(office, first, days), only)

        self._ops.read(read, take)

    def _print(self, document: Document) -> None:
        def lay_out(printer: QPrinter) -> None:
            paper = paper_of(printer.pageLayout())
            self._ops.read(lambda: document.lay_out(paper), partial(self._print_on, printer))

        ask_for_printer(document, self._view.window(), lay_out)

    def _print_on(self, printer: QPrinter, pages: tuple[Page, ...]) -> None:
        print_on(printer, pages)
        file = printer.outputFileName()
        told = tr("Saved as {file}.", file=file) if file else tr("Sent to the printer.")
        self.said.emit(told, "done")

    def _save(self, document: Document) -> None:
        file = ask_for_pdf(document, self._view.window())
        if file is not None:
            paper = usual_paper(document)
            self._ops.write(partial(_saved, document, paper, file), self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        self.said.emit(tr("Saved as {file}.", file=file), "done")

    def _not_saved(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")

    def _shown_visits(self) -> Sequence[int]:
        scene = self._view.scene
        return scene.selection or tuple(filter(scene.matches, scene.places))

    def _copied(self, rows: tuple[VisitTableRow, ...]) -> None:
        made = QMimeData()
        made.setText(as_text(rows))
        made.setHtml(as_html(rows))
        QGuiApplication.clipboard().setMimeData(made)
        self.said.emit(tr("{visits} copied as a table.", visits=visits(len(rows))), "done")

    def add_to(self, menu: QMenu) -> None:
        """Add to the menu of a visit what can be taken of its day."""
        cell = self._view.scene.cell_of(self._view.scene.chosen)
        if cell is None:
            return
        inner = self.menu(cell)
        inner.setTitle(tr("Print and copy"))
        menu.destroyed.connect(inner.deleteLater)
        menu.addSeparator()
        menu.addMenu(inner)

    @Slot(QPoint)
    def _offer(self, point: QPoint) -> None:
        if self.first(point):
            return
        menu = self.menu(self._cell_at(point))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._view.viewport().mapToGlobal(point))

    def _cell_at(self, point: QPoint) -> Cell | None:
        """The day of a technician under the mouse, else that of the chosen visit."""
        scene, at = self._view.scene, self._view.sight().content(QPointF(point))
        found = None if at is None else scene.layout.cell_at(at.x(), at.y())
        return found or scene.cell_of(scene.chosen)

    def menu(self, cell: Cell | None) -> QMenu:
        """What can be taken of a technician's day, and of all that is shown."""
        made = QMenu(self._view)
        if cell is not None:
            self._add_route(made, cell)
            made.addSeparator()
        only = self._view.scene.only
        printed, saved = tr("Print these days…"), tr("Save these days as PDF…")
        if only is not None:
            whose = technicians(len(only))
            printed = tr("Print these days, only the {technicians} shown…", technicians=whose)
            saved = tr("Save these days as PDF, only the {technicians} shown…", technicians=whose)
        made.addAction(printed).triggered.connect(self.print_week)
        save = made.addAction(saved)
        save.triggered.connect(partial(self._take_week, self._save))
        made.addSeparator()
        made.addAction(self.copy)
        return made

    def _add_route(self, menu: QMenu, cell: Cell) -> None:
        who = self._view.scene.technician(cell.technician_id)
        name = "" if who is None else who.name
        add_head(menu, tr("{name}, {day}", name=name, day=day_medium(cell.day)))
        for words, take, briefs in (
            (tr("Print the route…"), self._print, False),
            (tr("Print the route and the briefs…"), self._print, True),
            (tr("Save the route as PDF…"), self._save, False),
            (tr("Save the route and the briefs as PDF…"), self._save, True),
        ):
            action = menu.addAction(words)
            action.triggered.connect(
                partial(self._route_chosen, cell.technician_id, cell.day, take, briefs)
            )
        menu.addAction(tr("Mail the briefs…")).triggered.connect(
            lambda: self._mailing.mail_briefs(cell.technician_id, cell.day)
        )

    def _route_chosen(
        self, technician_id: int, day: date, take: Take, briefs: bool, _checked: bool = False
    ) -> None:
        self._take_route(technician_id, day, take, briefs=briefs)


def _saved(document: Document, paper: Paper, file: Path) -> Path:
    write_whole(file, pdf_of(document, paper))
    return file
