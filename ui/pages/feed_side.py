"""One technician's calendar beside the list: what it shows, where it goes, what his own says."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from scheduler.model.kinds import WayKind
from scheduler.views.feeds import WayRow
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow
from scheduler.views.work import FeedRow
from ui import feed_words as words
from ui.days import day_long
from ui.pages.feed_settings import FeedSettingsFields
from ui.pages.own_calendar import OwnCalendar
from ui.pages.subscriber import Subscriber
from ui.text import ago, tr
from ui.widgets.basics import button, column, frame, ground, label, row

WIDTH = 360
DAYS_TO_MAIL = 7
"""How many days, from today on, are offered whose briefs can be mailed."""


class FeedSide(QScrollArea):
    """Shows a calendar; it changes nothing by itself. His own is for ``subscriber``.

    ``settings_wanted`` carries what it is to say instead, ``way_wanted`` asks for another way,
    ``removed`` carries the number of one that is not wanted any more, ``secret_wanted`` asks for a
    secret address, ``mail_wanted`` carries a day whose briefs are to be mailed, and ``called`` says
    that somebody called.
    """

    settings_wanted = Signal(object)
    way_wanted = Signal()
    removed = Signal(int)
    secret_wanted = Signal()
    mail_wanted = Signal(object)
    called = Signal()

    def __init__(self, subscriber: Subscriber, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self._subscriber = subscriber
        self._shown: int | None = None
        self._fields: FeedSettingsFields | None = None
        self._own: OwnCalendar | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("The calendar of one technician"))

    def show_feed(
        self,
        feed: FeedRow | None,
        ways: Sequence[WayRow],
        own: Sequence[OwnCalendarRow],
        times: Sequence[BusyRow],
        now: datetime,
        today: date,
    ) -> None:
        """Show a calendar with its ways and what is read, or a hint where none is chosen.

        Of the same technician the same place stays in sight, and the keyboard where it was.
        """
        same = feed is not None and feed.technician_id == self._shown
        at = self.verticalScrollBar().value() if same else 0
        focus = QApplication.focusWidget()
        deciding = self._own is not None and focus is not None and self._own.isAncestorOf(focus)
        inside = same and focus is not None and self.isAncestorOf(focus)
        name = focus.accessibleName() if inside and focus is not None else ""
        self._shown, self._own = (None if feed is None else feed.technician_id), None
        body = ground(QWidget(), "surface")
        if feed is None:
            self._fields = None
            hint = label(
                tr("Choose a technician to see what the calendar shows."), "muted", wrap=True
            )
            body.setLayout(column(hint, None, margins=(20, 20, 20, 20)))
        else:
            self._own = OwnCalendar(self._subscriber, feed, own, times, now)
            self._fields = self._settings(feed, self._fields if same else None)
            self._fields.hold(True)
            parts = [self._head(feed, now), self._fields, self._briefs(today)]
            parts += [self._ways(ways, now), self._own]
            body.setLayout(column(*parts, None, spacing=16, margins=(20, 20, 16, 20)))
        self.setWidget(body)
        self.verticalScrollBar().setValue(at)
        if self._own is not None and same and deciding:
            self._own.take_focus()
            name = ""
        for part in body.findChildren(QWidget) if name else ():
            if part.accessibleName() == name:
                part.setFocus()
        if self._fields is not None:
            self._fields.hold(False)

    def _head(self, feed: FeedRow, now: datetime) -> QWidget:
        made = QWidget()
        lines = column(label(feed.technician, "lead", wrap=True), spacing=6)
        if feed.call_since is not None:
            told = tr(
                "Today changed {ago}, and phones look late: call them.",
                ago=ago(feed.call_since, now),
            )
            lines.addWidget(label(told, "trouble", wrap=True))
            lines.addLayout(row(button(tr("Called"), self.called.emit), None))
        made.setLayout(lines)
        return made

    def _settings(self, feed: FeedRow, shown: FeedSettingsFields | None) -> FeedSettingsFields:
        """The fields that are ``shown`` stay, with what is being typed, unless others are due."""
        if shown is not None and shown.chosen == feed.settings:
            return shown
        made = FeedSettingsFields(feed.settings)
        made.wanted.connect(self.settings_wanted)
        return made

    def _briefs(self, today: date) -> QWidget:
        """Whatever the calendar says, whoever goes has the briefs."""
        mail = button(tr("Mail the briefs of…"), lambda: None)
        menu = QMenu(mail)
        for number in range(DAYS_TO_MAIL):
            day = today + timedelta(days=number)
            menu.addAction(day_long(day)).triggered.connect(
                lambda _=False, day=day: self.mail_wanted.emit(day)
            )
        mail.setMenu(menu)
        says = label(
            tr("What a calendar must not say can be mailed, or printed from the board."),
            "small",
            wrap=True,
        )
        made = QWidget()
        lines = column(label(tr("Briefs of a day"), "label"), says, spacing=6)
        lines.addLayout(row(mail, None))
        made.setLayout(lines)
        return made

    def _ways(self, ways: Sequence[WayRow], now: datetime) -> QWidget:
        made = QWidget()
        lines = column(label(tr("Where it goes"), "label"), spacing=10)
        for way in ways:
            lines.addWidget(self._way(way, now))
        if not ways:
            lines.addWidget(label(tr("No destination yet."), "small", wrap=True))
        has_secret = any(way.kind is WayKind.FETCHED for way in ways)
        again = tr("Another secret address…") if has_secret else tr("Make a secret address…")
        for act in (
            button(tr("Send this calendar to…"), self.way_wanted.emit),
            button(again, self.secret_wanted.emit),
        ):
            lines.addLayout(row(act, None))
        made.setLayout(lines)
        return made

    def _way(self, way: WayRow, now: datetime) -> QWidget:
        made = frame("card")
        role = "trouble" if way.failing_since is not None else "small"
        remove = button(tr("Remove"), partial(self._remove, way.id), kind="link")
        remove.setAccessibleName(tr("Remove {way}", way=words.where(way)))
        made.setLayout(
            column(
                row(label(tr(words.WAYS[way.kind]), "strong"), None, remove),
                label(words.where(way), "small", wrap=True, selectable=True),
                label(words.way_facts(way, now), role, wrap=True),
                spacing=4,
                margins=(12, 10, 12, 10),
            )
        )
        return made

    @Slot()
    def _remove(self, way: int) -> None:
        self.removed.emit(way)
