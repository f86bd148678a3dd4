"""The technicians' calendars: which are fresh, and writing them to a folder."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.views.work import ExportedFeed, FeedRow
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.page import EmptyState, Page
from ui.schedule import OpenSchedule
from ui.text import FEED_LEVELS, ago, count, tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.table import Table


def feed_columns(schedule: OpenSchedule) -> tuple[Column[FeedRow], ...]:
    """The columns of the list; ages are told against the schedule's clock."""
    clock = schedule.app.clock

    def written(feed: FeedRow) -> str:
        return ago(feed.published_at, clock.now()) if feed.published_at else tr("never")

    return (
        Column(
            "Technician",
            lambda feed: feed.technician,
            lambda feed: feed.technician.casefold(),
            strong=True,
        ),
        Column("File", lambda feed: feed.file, lambda feed: feed.file),
        Column(
            "What it shows",
            lambda feed: FEED_LEVELS[feed.level],
            lambda feed: feed.level,
            width=180,
        ),
        Column("Written", written, lambda feed: feed.published_at, width=140),
        Column(
            "State",
            lambda feed: tr("to be updated") if feed.stale else tr("fresh"),
            lambda feed: feed.stale,
            width=140,
        ),
    )


class FeedsPage(Page):
    """One calendar a technician, written to a folder that people or a web server share."""

    watches: ClassVar[frozenset[str]] = frozenset(("feed", "assignment", "visit", "technician"))

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self.model = RowsModel(feed_columns(schedule), self)
        self._count = label("", "muted")
        self.export = button(
            tr("Export to a folder"), self.choose, kind="primary", theme=theme, icon="export"
        )
        head = header(tr("Feeds"), self._count, None, self.export)
        honest = label(
            tr(
                "Each technician subscribes to one calendar. Phones look for news when they "
                "please, some only once a day: a change for today still needs a call."
            ),
            "muted",
            wrap=True,
        )
        listing = QWidget()
        listing.setLayout(
            column(
                frame("header", row(honest, margins=(12, 12, 16, 12))),
                Table(self.model, tr("Feeds")),
                spacing=0,
            )
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(listing)
        self._shown.addWidget(
            EmptyState(
                theme,
                "feeds",
                tr("No feeds yet"),
                tr("Every technician gets a calendar of his own; add technicians first."),
            )
        )
        self.setLayout(column(head, self._shown, spacing=0))

    @override
    def refresh(self) -> None:
        """Read the list again."""
        if self._reading is not None:
            self._reading.cancel()
        # Feeds of new technicians are made when they are first asked for.
        self._reading = self.ops.write(self.schedule.app.feeds.rows, self._show)

    def _show(self, rows: tuple[FeedRow, ...]) -> None:
        self.model.show_rows(rows)
        stale = sum(feed.stale for feed in rows)
        words = count(len(rows), tr("feed"), tr("feeds"))
        self._count.setText(f"{words}, {stale:,} {tr('to update')}" if stale else words)
        self._shown.setCurrentIndex(0 if rows else 1)
        self.export.setEnabled(bool(rows))

    @Slot()
    def choose(self) -> None:
        """Let the user choose the folder, and write the feeds there."""
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the feeds"))
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        """Write every feed to ``folder``."""
        feeds = self.schedule.app.feeds
        self.export.setEnabled(False)
        self.ops.write(
            lambda: feeds.export(folder),
            self._exported,
            None,
            lambda: self.export.setEnabled(True),
        )

    def _exported(self, written: tuple[ExportedFeed, ...]) -> None:
        visits = sum(feed.events for feed in written)
        files = count(len(written), tr("feed"), tr("feeds"))
        told = count(visits, tr("visit"), tr("visits"))
        self.said.emit(tr("{files} written with {told}.", files=files, told=told), "done")
        self.refresh()
