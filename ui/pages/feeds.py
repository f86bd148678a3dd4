"""The technicians' calendars: what each shows, where it goes, and whether it got there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar, TypeVar

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.model.kinds import WayKind
from scheduler.views.feeds import FeedSettings, PublishedRow, TokenRow, WayRow, WayState
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow
from scheduler.views.work import ExportedFeed, FeedRow
from ui import feed_words as words
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.secret import SecretDialog
from ui.dialogs.way import RemoveWayDialog, WayDialog
from ui.look.theme import Theme
from ui.models.rows import Column, RowsModel
from ui.ops import Ops, Work
from ui.pages.feed_side import FeedSide
from ui.pages.mailing import Mailing
from ui.pages.page import EmptyState, Page
from ui.pages.subscriber import Subscriber
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.text import FEED_LEVELS, count, in_digits, tr
from ui.widgets.basics import button, column, frame, header, label, row
from ui.widgets.table import Table

Row = TypeVar("Row", FeedRow, WayRow, OwnCalendarRow, BusyRow)


@dataclass(frozen=True, slots=True)
class Read:
    """All that the page shows."""

    feeds: tuple[FeedRow, ...] = ()
    ways: tuple[WayRow, ...] = ()
    own: tuple[OwnCalendarRow, ...] = ()
    times: tuple[BusyRow, ...] = ()

    def of(self, technician_id: int | None) -> "Read":
        """What is shown of one technician."""

        def his(rows: Iterable[Row]) -> tuple[Row, ...]:
            return tuple(row for row in rows if row.technician_id == technician_id)

        return Read(his(self.feeds), his(self.ways), his(self.own), his(self.times))


def feed_columns(of: Callable[[int], Read]) -> tuple[Column[FeedRow], ...]:
    """The columns of the list; ``of`` knows what is shown of a technician."""
    return (
        Column(
            "Technician",
            lambda feed: feed.technician,
            lambda feed: feed.technician.casefold(),
            strong=True,
        ),
        Column(
            "What it shows",
            lambda feed: tr(FEED_LEVELS[feed.level]),
            lambda feed: feed.level,
            width=139,
        ),
        Column(
            "Goes to",
            lambda feed: words.goes_to(of(feed.technician_id).ways),
            lambda feed: words.goes_to(of(feed.technician_id).ways),
            width=138,
        ),
        Column(
            "State",
            lambda feed: words.state(of(feed.technician_id).ways),
            lambda feed: words.state(of(feed.technician_id).ways),
            width=66,
        ),
        Column(
            "Own calendar",
            lambda feed: words.own(of(feed.technician_id).own, of(feed.technician_id).times),
            lambda feed: -len(of(feed.technician_id).times),
            width=114,
        ),
        Column(
            "Today",
            lambda feed: tr("call") if feed.call_since else "",
            lambda feed: feed.call_since is None,
            width=58,
        ),
    )


def _pass(_progress: object) -> None:
    """Take no notice of how far something is."""


class FeedsPage(Page):
    """One calendar a technician: what it shows, and the ways it takes to his phone.

    Beside it are the calendars that a technician keeps himself, and what has to be decided of them.
    ``publish_wanted`` asks to publish everything now, ``technicians_wanted`` for their page,
    ``undo_offered`` tells what Undo takes back.
    """

    publish_wanted = Signal()
    technicians_wanted = Signal()
    undo_offered = Signal(str)
    watches: ClassVar[frozenset[str]] = frozenset(
        ("feed", "assignment", "published", "visit", "technician", "absence")
    )

    def __init__(
        self, ops: Ops, schedule: OpenSchedule, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        self._reading: Work | None = None
        self._chosen: int | None = None
        self._filling = False
        self._read = Read()
        self._of: dict[int, Read] = {}
        self.server: Callable[[], str] = lambda: ""
        self.keep_server: Callable[[str], object] = lambda _server: None
        self.model = RowsModel(feed_columns(lambda who: self._of.get(who, Read())), self)
        self._count = label("", "muted")
        self.everybody = button(tr("Send all calendars to…"), self.add_for_everybody)
        self.export = button(tr("Export to a folder"), self.choose, theme=theme, icon="export")
        self.publish = button(tr("Publish now"), self.publish_wanted.emit, kind="primary")
        head = header(tr("Feeds"), self._count, None, self.export, self.everybody, self.publish)
        self.table = Table(self.model, tr("Feeds"))
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.mailing = Mailing(ops, schedule, self)
        self.subscriber = Subscriber(ops, schedule, self)
        self.side = FeedSide(self.subscriber)
        self._shown = QStackedWidget()
        self._shown.addWidget(self._list())
        self._shown.addWidget(
            EmptyState(
                theme,
                "feeds",
                tr("No feeds yet"),
                tr("Every technician gets a calendar of their own; add technicians first."),
                button(tr("Add technicians"), self.technicians_wanted.emit, kind="primary"),
            )
        )
        self.setLayout(column(head, self._shown, spacing=0))
        self._connect()

    def _list(self) -> QWidget:
        made = QWidget()
        honest = label(tr(words.HONEST), "muted", wrap=True)
        left = column(frame("header", row(honest, margins=(12, 12, 16, 12))), self.table, spacing=0)
        side = frame("side", row(self.side, margins=(1, 0, 0, 0)))
        lines = row(spacing=0)
        lines.addLayout(left, 1)
        lines.addWidget(side)
        made.setLayout(lines)
        return made

    def _connect(self) -> None:
        self.side.settings_wanted.connect(self._change_settings)
        self.side.way_wanted.connect(self.add_way)
        self.side.removed.connect(self._remove)
        self.side.secret_wanted.connect(self.make_secret)
        self.side.called.connect(self._called)
        self.side.mail_wanted.connect(self._mail)
        self.mailing.said.connect(self.said)
        self.subscriber.changed.connect(self.refresh)
        self.subscriber.said.connect(self.said)
        self.subscriber.undo_offered.connect(self.undo_offered)

    @override
    def remember(self, settings: Settings) -> None:
        target = self.schedule.app.target
        self.server = partial(settings.server, target)
        self.keep_server = partial(settings.keep_server, target)

    @override
    def refresh(self) -> None:
        """Read the list again; who is chosen stays so."""
        if self._reading is not None:
            self._reading.cancel()
        app = self.schedule.app

        def read() -> Read:
            # Feeds of new technicians are made when they are first asked for.
            feeds, own = app.feeds, app.own_calendars
            return Read(feeds.rows(), feeds.ways(), own.rows(), own.times())

        self._reading = self.ops.write(read, self._show)

    def _show(self, read: Read) -> None:
        self._read = read
        self._of = {feed.technician_id: read.of(feed.technician_id) for feed in read.feeds}
        chosen, self._filling = self._chosen, True
        self.model.show_rows(read.feeds)
        self.select(chosen)
        self._filling = False
        failing = sum(way.state is WayState.FAILING for way in read.ways)
        told = count(len(read.feeds), "feed", "feeds")
        if failing:
            told = tr("{feeds}, {number} failing", feeds=told, number=in_digits(failing))
        self._count.setText(told)
        self._shown.setCurrentIndex(0 if read.feeds else 1)
        for part in (self.export, self.everybody, self.publish):
            part.setEnabled(bool(read.feeds))
        self._show_side()

    @property
    def _feed(self) -> FeedRow | None:
        return next(iter(self._of_chosen.feeds), None)

    @property
    def _of_chosen(self) -> Read:
        return self._of.get(self._chosen or 0, Read())

    def _show_side(self) -> None:
        shown, clock = self._of_chosen, self.schedule.app.clock
        today = clock.today(self.schedule.office.zone)
        self.side.show_feed(self._feed, shown.ways, shown.own, shown.times, clock.now(), today)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self._chosen = self.model.at(index).technician_id if index.isValid() else None
        if not self._filling:
            self._show_side()

    def select(self, technician_id: int | None) -> None:
        """Choose a technician and show his calendar; the first where there is no such one.

        Before the list is read, he is chosen as soon as it is.
        """
        if not self.model.rowCount():
            self._chosen = technician_id
            return
        found = self.model.find(lambda feed: feed.technician_id == technician_id)
        self.table.selectRow(max(found, 0))

    def _change(self, change: Callable[[], object]) -> None:
        self.ops.write(change, lambda _done: self.refresh())

    @Slot(object)
    def _change_settings(self, wanted: FeedSettings) -> None:
        feed = self._feed
        if feed is not None:
            feeds = self.schedule.app.feeds
            told = tr("{name}’s calendar says something else now.", name=feed.technician)
            self.ops.write(
                lambda: feeds.change(feed.technician_id, wanted),
                lambda _done: self.undo_offered.emit(told),
            )

    @Slot(int)
    def _remove(self, way_id: int) -> None:
        """Ask whether a way is to go, and what was sent by it."""
        way = next((one for one in self._of_chosen.ways if one.id == way_id), None)
        if way is not None:
            dialog = RemoveWayDialog(way, self)
            dialog.accepted.connect(lambda: self._take_away(way_id, down=dialog.down.isChecked()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _take_away(self, way_id: int, *, down: bool) -> None:
        feeds = self.schedule.app.feeds
        if down:
            self.ops.long(lambda _told, _cancelled: feeds.take_down(way_id), _pass, self._gone)
        else:
            self._change(lambda: feeds.remove_way(way_id))

    def _gone(self, row: PublishedRow | None) -> None:
        if row is not None and row.error:
            told = tr("It stays, since not all could be deleted there: {why}", why=row.error)
            self.said.emit(told, "trouble")
        else:
            self.said.emit(
                tr("What was sent there is deleted, and nothing is sent any more."), "done"
            )
        self.refresh()

    @Slot(object)
    def _mail(self, day: date) -> None:
        if self._chosen is not None:
            self.mailing.mail_briefs(self._chosen, day)

    @Slot()
    def _called(self) -> None:
        feed = self._feed
        if feed is not None:
            feeds = self.schedule.app.feeds
            self._change(lambda: feeds.called([feed.technician_id]))

    @Slot()
    def add_way(self) -> None:
        """Ask for another way for the calendar that is chosen."""
        feed = self._feed
        if feed is not None:
            kinds = (WayKind.FOLDER, WayKind.CALENDAR_SERVER, WayKind.FILE_SERVER)
            self._ask(feed.technician, kinds, [feed.technician_id])

    @Slot()
    def add_for_everybody(self) -> None:
        """Ask for another way for all calendars."""
        kinds = (WayKind.FOLDER, WayKind.FILE_SERVER)
        self._ask(tr("Everybody"), kinds, [feed.technician_id for feed in self._read.feeds])

    def _ask(self, whose: str, kinds: Sequence[WayKind], technicians: list[int]) -> None:
        dialog = WayDialog(whose, kinds, self)
        feeds = self.schedule.app.feeds

        def refused(problem: UserError) -> None:
            dialog.tell(str(problem))
            dialog.open()

        def added(_done: object) -> None:
            dialog.deleteLater()
            self.refresh()
            self.publish_wanted.emit()

        dialog.accepted.connect(
            lambda: self.ops.write(
                lambda: feeds.add_way(technicians, dialog.form()), added, refused
            )
        )
        dialog.rejected.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def make_secret(self) -> None:
        """Make a secret address and show it; where there is one, ask before it dies."""
        feed = self._feed
        if feed is None:
            return
        feeds = self.schedule.app.feeds
        ways = self._of_chosen.ways

        def make() -> None:
            self.ops.write(lambda: feeds.new_secret(feed.technician_id), self._show_secret)

        if not any(way.kind is WayKind.FETCHED for way in ways):
            make()
            return
        told = tr(
            "{name}’s phone stops getting news until the new address is entered there.",
            name=feed.technician,
        )
        dialog = ConfirmDialog(tr("Another secret address"), told, tr("Make another"), self)
        dialog.accepted.connect(make)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_secret(self, made: TokenRow) -> None:
        feeds = self.schedule.app.feeds
        addresses = partial(feeds.addresses, made.token)
        dialog = SecretDialog(made.technician, addresses, self.server(), self)
        dialog.finished.connect(lambda _result: self.keep_server(dialog.server.text().strip()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.refresh()

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
        files = count(len(written), "feed", "feeds")
        told = count(visits, "visit", "visits")
        self.said.emit(tr("{files} written with {told}.", files=files, told=told), "done")
        self.refresh()
