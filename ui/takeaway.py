"""What the window's menu lets people take with them: paper, PDFs, tables in files."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from scheduler.app import Application
from scheduler.views.tables import WrittenTable
from ui.dialogs.export import VISITS, ExportDialog, Wanted
from ui.schedule import OpenSchedule
from ui.text import Counted, count, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.pages.taking import Taking

ROWS: Mapping[str, Counted] = {
    VISITS: ("visit", "visits"),
    "clients": ("client", "clients"),
    "technicians": ("technician", "technicians"),
}
"""The words for one row of a table, and for many."""


class Takeaway(QObject):
    """Does what the entries of the file menu say that print, save as PDF and export."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_
        actions.print.triggered.connect(lambda: self._board().print_shown())
        actions.print_briefs.triggered.connect(lambda: self._board().print_shown(briefs=True))
        actions.save_pdf.triggered.connect(lambda: self._board().save_shown())
        actions.save_briefs.triggered.connect(lambda: self._board().save_shown(briefs=True))
        actions.export_table.triggered.connect(self.ask_what_to_export)

    def _board(self) -> "Taking":
        from ui.pages.board import BoardPage

        self._window.show_page("board")
        page = self._window.pages["board"]
        assert isinstance(page, BoardPage)
        return page.taking

    @Slot()
    def ask_what_to_export(self) -> None:
        """Ask for a table and a file, and write it."""
        schedule = self._window.schedule
        if schedule is not None:
            planning, office = schedule.app.planning, schedule.office.id
            self._window.ops.read(lambda: planning.week(office), partial(self._ask, schedule))

    def _ask(self, schedule: OpenSchedule, week: tuple[date, int]) -> None:
        if schedule is not self._window.schedule:
            return
        dialog = ExportDialog(
            self._window.theme, schedule.offices, schedule.office.id, week, self._window
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.accepted.connect(partial(self._chosen, schedule, dialog))
        dialog.open()

    def _chosen(self, schedule: OpenSchedule, dialog: ExportDialog) -> None:
        wanted = dialog.wanted
        if wanted is not None:
            app = schedule.app
            self._window.ops.write(
                lambda: _export(app, wanted), partial(self._exported, wanted.table)
            )

    def _exported(self, table: str, made: WrittenTable) -> None:
        rows = count(made.rows, *ROWS[table])
        sentence = tr("{rows} written to {file}.", rows=rows, file=made.file)
        self._window.messages.say(sentence, "done")


def _export(app: Application, wanted: Wanted) -> WrittenTable:
    if wanted.table != VISITS:
        return app.exchange.export_list(wanted.table, wanted.file, wanted.office_id)
    rows = app.planning.visit_table(wanted.first, wanted.last, wanted.office_id)
    return app.exchange.export_visits(wanted.file, rows)
