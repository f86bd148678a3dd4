"""The way to the first planned week: what is still to do, and the way to each of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from scheduler.views.beginning import FirstWeekRow
from ui.beginning_words import next_step, steps, why_not
from ui.pages.page import Page
from ui.widgets.step_band import StepBand

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.ops import Work

WATCHED = frozenset(
    (
        *("office", "technician", "technician_skill", "service_type", "service_skill", "client"),
        *("site", "agreement", "visit", "plan", "assignment", "unplaced"),
    )
)
"""The tables that the steps are told from."""


class Beginning(QObject):
    """Keeps the band of steps true to what the shown office holds.

    The band stands above every page until the office has a plan, unless somebody puts it away.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._reading: Work | None = None
        self._asked_for = False
        self.row: FirstWeekRow | None = None
        self.band = StepBand(window.theme)
        self.band.chosen.connect(self.go)
        self.band.closed.connect(self.put_away)

    def read(self) -> None:
        """Read again how far the office is."""
        schedule = self._window.schedule
        if self._reading is not None:
            self._reading.cancel()
        if schedule is None:
            self.forget()
            return
        records, office = schedule.app.records, schedule.office.id
        self._reading = self._window.ops.read(lambda: records.first_week(office), self._show)

    def touched(self, tables: frozenset[str]) -> None:
        """Read again where something that the steps are told from was changed."""
        if tables & WATCHED:
            self.read()

    def forget(self) -> None:
        """Show nothing, because no schedule is open."""
        self.row, self._asked_for = None, False
        self.band.hide()

    def _show(self, row: FirstWeekRow) -> None:
        schedule = self._window.schedule
        if schedule is None or schedule.office.id != row.office_id:
            return
        if self.row is not None and self.row.office_id == row.office_id:
            # The week that is planned now is what the steps were for.
            self._asked_for = self._asked_for and row.plans == self.row.plans
        self.row = row
        app = schedule.app
        hidden = app.is_sample or row.plans or self._window.settings.hides_steps(app.target)
        self.band.show_steps(steps(row), next_step(row), why_not(row))
        self.band.setVisible(self._asked_for or not hidden)

    @Slot()
    def call_back(self) -> None:
        """Show the steps, whatever there is already."""
        schedule = self._window.schedule
        if schedule is not None:
            self._window.settings.hide_steps(schedule.app.target, hidden=False)
            self._asked_for = True
            self.read()

    @Slot()
    def put_away(self) -> None:
        """Show the steps no more, until somebody asks for them."""
        schedule = self._window.schedule
        self._asked_for = False
        self.band.hide()
        if schedule is not None:
            self._window.settings.hide_steps(schedule.app.target, hidden=True)

    @Slot(str)
    def go(self, step: str) -> None:
        """Show where a step is taken: what is missing first, else its page."""
        row = self.row
        if row is None:
            return
        if step == "plan":
            self._plan()
        elif step in ("office", "services"):
            self._settings(step, row)
        elif step == "technicians":
            self._technicians(row)
        else:
            self._clients(row, step)

    def _page(self, key: str) -> Page:
        self._window.show_page(key)
        return self._window.pages[key]

    def _plan(self) -> None:
        from ui.pages.board import BoardPage

        page = self._page("board")
        assert isinstance(page, BoardPage)
        page.plan_soon()

    def _settings(self, part: str, row: FirstWeekRow) -> None:
        from ui.pages.settings import SettingsPage

        page = self._page("settings")
        assert isinstance(page, SettingsPage)
        page.show_part(part)
        if part == "services":
            page.services.open_first(row.service_id, new=not row.services)

    def _technicians(self, row: FirstWeekRow) -> None:
        from ui.pages.technicians import TechniciansPage

        page = self._page("technicians")
        assert isinstance(page, TechniciansPage)
        if row.home_unknown_id is not None:
            page.edit_technician(row.home_unknown_id)
        else:
            page.show_list()

    def _clients(self, row: FirstWeekRow, step: str) -> None:
        from ui.pages.client_columns import Only
        from ui.pages.clients import ClientsPage

        page = self._page("clients")
        assert isinstance(page, ClientsPage)
        if step == "clients" and row.sites_unknown == 1 and row.site_unknown_id is not None:
            page.edit_client(row.site_unknown_id)
        elif step == "agreements" and row.without_work == 1 and row.without_work_id is not None:
            page.open_agreement(row.without_work_id, 0)
        elif step == "agreements":
            page.show_only(Only.NO_WORK if row.without_work else None)
        else:
            page.show_only(Only.NO_PLACE if row.sites_unknown else None)
