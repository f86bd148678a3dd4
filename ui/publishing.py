"""Publishing beside the work: calendars go out soon after a change, and again after trouble.

Technicians’ own calendars are read beside it, each once an hour.
"""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from scheduler.views.feeds import PublishedRow
from scheduler.views.own_calendars import ReadRow
from ui.ops import Lane, Ops, Work
from ui.schedule import OpenSchedule

SOON_MS = 3_000
"""So long after a change: more of them may follow at once."""

LOOK_MS = 60_000
"""How often it is looked whether something is to be tried again, or a new day has begun."""


class Publishing(QObject):
    """Publishes what waits while a schedule is open. ``published`` carries what became of it.

    ``read`` carries what became of own calendars that were to be read.
    """

    published = Signal(object)
    read = Signal(object)

    def __init__(self, ops: Ops, schedule: OpenSchedule, parent: QObject) -> None:
        super().__init__(parent)
        self._ops, self._schedule = ops, schedule
        self._work: Work | None = None
        self._reading: Work | None = None
        self._again = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.publish)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.publish)
        self._look.timeout.connect(self.read_due)
        self._look.start()
        schedule.touched.connect(self._soon.start)

    @Slot()
    def publish(self, *, every: bool = False) -> None:
        """Publish now what waits, or everything; one at a time."""
        if self._work is not None and not self._work.over:
            self._again = True
            return
        feeds = self._schedule.app.feeds
        self._work = self._ops.long(
            lambda _progress, cancelled: feeds.publish(every=every, cancelled=cancelled),
            lambda _progress: None,
            self._published,
            lane=Lane.BESIDE,
        )

    def _published(self, rows: tuple[PublishedRow, ...]) -> None:
        self._work = None
        if rows:
            self.published.emit(rows)
        if self._again:
            self._again = False
            self.publish()

    @Slot()
    def read_due(self) -> None:
        """Read the own calendars that are due, unless that is under way."""
        if self._reading is not None and not self._reading.over:
            return
        own = self._schedule.app.own_calendars
        self._reading = self._ops.long(
            lambda _progress, cancelled: own.read(cancelled=cancelled),
            lambda _progress: None,
            self._were_read,
            lane=Lane.BESIDE,
        )

    def _were_read(self, rows: tuple[ReadRow, ...]) -> None:
        self._reading = None
        if rows:
            self.read.emit(rows)

    def stop(self) -> None:
        """Publish and read no more; what is under way is asked to stop."""
        self._soon.stop()
        self._look.stop()
        for work in (self._work, self._reading):
            if work is not None:
                work.cancel()
