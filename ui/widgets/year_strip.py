"""Twelve months, a line each and a cell a day: who is away when, and why.

Why somebody is away is told by a pattern, and in words by the line at the top, for whatever day the
mouse or the keys point at. A click opens an absence; days drawn over, or chosen with Shift and the
arrow keys, are wanted as a new one.
"""

from calendar import monthrange
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from scheduler.model.kinds import AbsenceKind
from scheduler.views.team import AwayRow
from ui.board.inks import Inks, inks_of, write
from ui.charts.chart import write_middle
from ui.days import day_long, day_medium, month_short
from ui.look.theme import Theme
from ui.team_words import away_told, is_part
from ui.text import ABSENCES, tr

MONTHS, DAYS = 12, 31
READOUT, HEAD, NAME, FOOT = 26, 18, 64, 28
ROW, GAP = 17, 2
KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
TOLD = (AbsenceKind.HOLIDAY, AbsenceKind.SICK, AbsenceKind.TRAINING, AbsenceKind.LATE)
PATTERNS: Mapping[AbsenceKind, Qt.BrushStyle] = {
    AbsenceKind.HOLIDAY: Qt.BrushStyle.BDiagPattern,
    AbsenceKind.SICK: Qt.BrushStyle.SolidPattern,
    AbsenceKind.TRAINING: Qt.BrushStyle.Dense5Pattern,
    AbsenceKind.LATE: Qt.BrushStyle.SolidPattern,
    AbsenceKind.LEFT: Qt.BrushStyle.DiagCrossPattern,
}


def month_after(first: date, months: int) -> date:
    """The first day of the month that lies so many months after another, or before it."""
    number = first.year * 12 + first.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def in_month_after(day: date, months: int) -> date:
    """The same day some months later, or the last one where that month is shorter."""
    first = month_after(day, months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


class YearStrip(QWidget):
    """Absences over twelve months.

    ``opened`` carries the number of an absence, ``wanted`` the first and the last day of a new one.
    """

    opened = Signal(int)
    wanted = Signal(object, object)

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, today
        self.first = month_after(today, -2)
        self._days: Mapping[date, AwayRow] = {}
        self._works: Collection[int] = range(5)
        self._gone: date | None = None
        self._zone = "UTC"
        self.hovered: date | None = None
        self.cursor_day = today
        self._anchor: date | None = None
        self._drawing = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._name()

    # What is shown.

    @property
    def last(self) -> date:
        """The last day of the twelve months."""
        return month_after(self.first, MONTHS) - timedelta(days=1)

    def show_months(self, first: date) -> None:
        """Show twelve months from another one on; what the absences are then is told later."""
        self.first, self._days = first, {}
        self.hovered = self._anchor = None
        if not first <= self.cursor_day <= self.last:
            self.cursor_day = self._today if first <= self._today <= self.last else first
        self._name()
        self.update()

    def show_days(
        self,
        days: Mapping[date, AwayRow],
        zone: str,
        works: Collection[int],
        gone: date | None,
    ) -> None:
        """Show the absence of each day; ``works`` are his weekdays, ``gone`` his first day away."""
        self._days, self._zone, self._works, self._gone = days, zone, works, gone
        self._name()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(
            tr("Absences from {first} to {last}", first=day_medium(self.first),
               last=day_medium(self.last))
        )  # fmt: skip
        rows = dict.fromkeys(row for _, row in sorted(self._days.items(), key=lambda one: one[0]))
        told = "; ".join(away_told(row, self._zone) for row in rows)
        self.setAccessibleDescription(told or tr("No absences"))

    def told(self, day: date) -> str:
        """What is known of a day, in words."""
        row = self._days.get(day)
        if row is not None:
            return away_told(row, self._zone)
        if self._gone is not None and day >= self._gone:
            return tr("has left")
        return tr("at work") if day.weekday() in self._works else tr("does not work")

    @property
    def readout(self) -> str:
        """The words of the line at the top."""
        span = self.span
        if span is not None and span[0] != span[1]:
            days = (span[1] - span[0]).days + 1
            return tr("{first} – {last}: {days} days", first=day_medium(span[0]),
                      last=day_medium(span[1]), days=days)  # fmt: skip
        day = self.hovered or (self.cursor_day if self.hasFocus() else None)
        if day is None:
            return tr("Click an absence to change it; draw over days to record one.")
        return f"{day_long(day)}: {self.told(day)}"

    @property
    def span(self) -> tuple[date, date] | None:
        """The days that are being chosen, the last included."""
        if self._anchor is None:
            return None
        return min(self._anchor, self.cursor_day), max(self._anchor, self.cursor_day)

    # Where it is.

    def _wide(self) -> float:
        return (self.width() - NAME) / DAYS

    def area(self, day: date) -> QRectF:
        """The cell of a day."""
        line = (day.year - self.first.year) * 12 + day.month - self.first.month
        wide = self._wide()
        top = READOUT + HEAD + line * (ROW + GAP)
        return QRectF(NAME + (day.day - 1) * wide, top, wide - GAP, ROW)

    def day_at(self, spot: QPointF) -> date | None:
        """The day at a place of the picture."""
        line = int((spot.y() - READOUT - HEAD) // (ROW + GAP))
        number = int((spot.x() - NAME) // self._wide()) + 1
        if not (0 <= line < MONTHS and spot.x() >= NAME):
            return None
        first = month_after(self.first, line)
        if not 1 <= number <= monthrange(first.year, first.month)[1]:
            return None
        return first.replace(day=number)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, READOUT + HEAD + MONTHS * (ROW + GAP) + FOOT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(420, self.sizeHint().height())

    # The mouse.

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and day is not None:
            self._anchor = self.cursor_day = day
            self._drawing = True
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if self._drawing and day is not None:
            self.cursor_day = day
        if day != self.hovered or self._drawing:
            self.hovered = day
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.ArrowCursor if day is None else hand)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._drawing:
            self._drawing = False
            self._take()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.hovered = None
        self.update()

    # The keys.

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._anchor = self._anchor or self.cursor_day
            self._take()
        elif key is Qt.Key.Key_Escape and self._anchor is not None:
            self._anchor, self._drawing = None, False
            self.update()
        elif (day := self._step(key)) is not None:
            if event.modifiers() & shift:
                self._anchor = self._anchor or self.cursor_day
            else:
                self._anchor = None
            self._go(day)
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> date | None:
        here = self.cursor_day
        if key in KEYS:
            return here + timedelta(days=KEYS[key])
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return in_month_after(here, 1 if key is Qt.Key.Key_Down else -1)
        return self._today if key is Qt.Key.Key_Home else None

    def _go(self, day: date) -> None:
        self.cursor_day = min(max(day, self.first), self.last)
        self.hovered = None
        self.update()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.readout))

    def _take(self) -> None:
        """Open the absence that was pointed at, or ask for one on the days that were drawn over."""
        span, self._anchor = self.span, None
        self.update()
        if span is None:
            return
        row = self._days.get(span[0])
        if span[0] == span[1] and row is not None:
            self.opened.emit(row.id)
        else:
            self.wanted.emit(*span)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # The picture.

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inks = inks_of(self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        told = inks.small.fit(self.readout, self.width())
        write(painter, inks.small, inks.ink2, 0, READOUT / 2 - 4, told)
        self._paint_head(painter, inks)
        for line in range(MONTHS):
            first = month_after(self.first, line)
            self._paint_month(painter, inks, first)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(inks.ring)
            painter.drawRoundedRect(self.area(self.cursor_day).adjusted(-1, -1, 1, 1), 4, 4)
        self._paint_legend(painter, inks)
        painter.end()

    def _paint_head(self, painter: QPainter, inks: Inks) -> None:
        middle = READOUT + HEAD / 2 - 1
        for number in range(1, DAYS + 1):
            left = NAME + (number - 1) * self._wide()
            bounds = (0.0, float(self.width()))
            if self._wide() > 18 or number % 5 == 0 or number == 1:
                write_middle(painter, inks.tiny, inks.ink2, left + self._wide() / 2, middle,
                             str(number), bounds)  # fmt: skip

    def _paint_month(self, painter: QPainter, inks: Inks, first: date) -> None:
        middle = self.area(first).center().y()
        name = month_short(first)
        if first.month == 1 or first == self.first:
            name = f"{name} {first.year}"
        write(painter, inks.tiny_medium, inks.ink2, 0, middle, name)
        span = self.span
        for number in range(monthrange(first.year, first.month)[1]):
            day = first + timedelta(days=number)
            area = self.area(day)
            works = day.weekday() in self._works
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.faint if works else inks.surface)
            painter.drawRoundedRect(area, 3, 3)
            if not works:
                painter.setPen(QPen(inks.faint, 1))
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            row = self._days.get(day)
            if row is not None:
                paint_kind(painter, inks, area, row.kind, part=is_part(row))
            elif self._gone is not None and day >= self._gone:
                paint_kind(painter, inks, area, AbsenceKind.LEFT)
            if span is not None and span[0] <= day <= span[1]:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(inks.action.ink)
                painter.drawRoundedRect(area, 3, 3)
            if day == self._today:
                painter.setPen(QPen(inks.ink1, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)

    def _paint_legend(self, painter: QPainter, inks: Inks) -> None:
        y = self.height() - FOOT + 10.0
        x = float(NAME)
        kinds = (*TOLD, AbsenceKind.LEFT) if self._gone is not None else TOLD
        for kind in kinds:
            area = QRectF(x, y, 20, 13)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.faint)
            painter.drawRoundedRect(area, 3, 3)
            paint_kind(painter, inks, area, kind, part=kind is AbsenceKind.LATE)
            word = tr(ABSENCES[kind])
            write(painter, inks.tiny, inks.ink2, x + 26, y + 6.5, word)
            x += 26 + inks.tiny.width(word) + 18
        area = QRectF(x, y, 20, 13)
        painter.setPen(QPen(inks.ink1, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)
        write(painter, inks.tiny, inks.ink2, x + 26, y + 6.5, tr("today"))


def paint_kind(
    painter: QPainter, inks: Inks, area: QRectF, kind: AbsenceKind, *, part: bool = False
) -> None:
    """A cell of a day on which somebody is away; the lower half where it is a part of the day."""
    if part:
        area = area.adjusted(0, area.height() / 2, 0, 0)
    strong = inks.line if kind is AbsenceKind.LEFT else inks.ink2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(strong, PATTERNS[kind]))
    painter.drawRoundedRect(area, 3, 3)
    if kind is not AbsenceKind.LEFT:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(strong, 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
