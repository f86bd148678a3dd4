"""The month on the screen: a day to be chosen with mouse and keys, and opened."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from typing_extensions import override

from scheduler.views.month import MonthDay, MonthRows
from ui.board.inks import inks_of, write
from ui.board.month import WEEK, MonthLayout, same_day, weeks
from ui.board.month_cell import PAD, Look, paint_day
from ui.board.month_words import day_tip, month_spoken
from ui.days import day_short, first_weekday
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.text import tr

HEAD = 32
"""Height of the names of the weekdays."""

SECOND_CLICK_MS = 260
"""So long a click waits for a second one; the day is marked meanwhile."""

STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthView(QWidget):
    """A month of an office. It shows rows and says what a person does.

    ``opened`` carries the day he wants to see with its hours, ``week_wanted`` the day whose week
    he wants to see, ``moved`` a day in another month, ``left`` and ``today_wanted`` the way back.
    """

    opened = Signal(object)
    week_wanted = Signal(object)
    moved = Signal(object)
    left = Signal()
    today_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: MonthRows | None = None
        self.day: date | None = None
        self.first_weekday = first_weekday()
        self._days: dict[date, MonthDay] = {}
        self._weeks: tuple[tuple[date, ...], ...] = ()
        self._hovered: date | None = None
        self._theme = theme
        self._inks = inks_of(theme.tokens)
        self._second = QTimer(self, singleShot=True)
        self._second.setInterval(min(QApplication.doubleClickInterval(), SECOND_CLICK_MS))
        self._second.timeout.connect(self._open)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(360, 200)
        self.setAccessibleName(tr("Month"))
        theme.changed.connect(self._dress)

    def show_rows(self, rows: MonthRows) -> None:
        """Show another month, or the same as it is now."""
        self.rows = rows
        self._days = dict(rows.by_day())
        self._weeks = weeks(rows.first, self.first_weekday)
        self.setAccessibleName(month_spoken(rows))
        self._speak()
        self.update()

    def choose(self, day: date) -> None:
        """Mark a day without telling anybody."""
        self.day = day
        self._speak()
        self.update()

    def rect_of(self, day: date) -> QRectF | None:
        """Where a day is at the moment, or None."""
        rect = self.layout_now().rect(day)
        return None if rect is None else QRectF(rect.x, rect.y, rect.w, rect.h)

    def layout_now(self) -> MonthLayout:
        """Where the days are in the present size."""
        return MonthLayout(self._weeks, self.width(), self.height(), HEAD)

    def _speak(self) -> None:
        found = self._days.get(self.day) if self.day is not None else None
        if found is None or self.rows is None:
            self.setAccessibleDescription("")
            return
        told = day_tip(found, self.rows.holidays.get(found.day, ""))
        said = ". ".join(told.splitlines())
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _at(self, point: QPointF) -> date | None:
        return self.layout_now().day_at(point.x(), point.y())

    def _go(self, day: date) -> None:
        """Mark a day, in whatever month it lies."""
        self.choose(day)
        if self.rows is not None and (day.year, day.month) != self._month:
            self.moved.emit(day)

    @property
    def _month(self) -> tuple[int, int]:
        first = self.rows.first if self.rows is not None else date.min
        return first.year, first.month

    @Slot()
    def _open(self) -> None:
        if self.day is not None:
            self.opened.emit(self.day)

    @Slot()
    def _dress(self) -> None:
        self._inks = inks_of(self._theme.tokens)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            self.choose(day)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None and day == self.day:
            self._second.start()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._second.stop()
        day = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            # What is shown next must not take the second release for a click on itself.
            self.day = None
            self.week_wanted.emit(day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def _hover(self, day: date | None) -> None:
        if day != self._hovered:
            self._hovered = day
            arrow, hand = Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor
            self.setCursor(arrow if day is None else hand)
            self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        day = self.day
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or day is None:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._go(day + timedelta(days=STEPS[key]))
        elif key in MONTHS:
            self._go(same_day(day, MONTHS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.week_wanted.emit(day)
        elif key == Qt.Key.Key_Space:
            self.opened.emit(day)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_T:
            self.today_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self._at(QPointF(event.pos()))
            if day in self._days and self.rows is not None:
                told = day_tip(self._days[day], self.rows.holidays.get(day, ""))
                QToolTip.showText(event.globalPos(), on_hover(told), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks, layout = self._inks, self.layout_now()
        painter.fillRect(self.rect(), inks.sunk)
        if self.rows is not None:
            self._paint_head(painter, layout)
            for week in self._weeks:
                for day in week:
                    self._paint_day(painter, layout, day, self.rows)
        painter.end()

    def _paint_head(self, painter: QPainter, layout: MonthLayout) -> None:
        inks = self._inks
        painter.fillRect(QRectF(0, 0, self.width(), HEAD), inks.surface)
        for x, day in zip(layout.columns, self._weeks[0], strict=False):
            name = day_short(day).partition(" ")[0]
            write(painter, inks.small_medium, inks.ink2, x + PAD, HEAD / 2, name)
        painter.fillRect(QRectF(0, HEAD - 1, self.width(), 1), inks.line)

    def _paint_day(
        self, painter: QPainter, layout: MonthLayout, day: date, rows: MonthRows
    ) -> None:
        rect, found = layout.rect(day), self._days.get(day)
        if rect is None or found is None:
            return
        look = Look(
            today=day == rows.today,
            other=day.month != rows.first.month,
            chosen=day == self.day,
            hovered=day == self._hovered,
        )
        paint_day(painter, self._inks, rect, found, rows.holidays.get(day, ""), look)
