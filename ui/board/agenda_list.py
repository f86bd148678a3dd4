"""How the lines of a technician's week are painted, and the list that holds them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget
from typing_extensions import override

from scheduler.model.kinds import WENT_STATUSES, VisitStatus
from scheduler.views.board import CardRow
from ui.board.agenda import Entry, Kind
from ui.board.agenda_words import facts, line, totals, when, where
from ui.board.inks import write
from ui.board.items import FAINT
from ui.days import minutes_span
from ui.look.theme import Theme
from ui.models.agenda import AgendaModel, AgendaRole
from ui.text import WHO, tr
from ui.widgets.line_painter import Index, LinePainter

HIGH = {Kind.DAY: 44, Kind.VISIT: 50, Kind.AWAY: 34, Kind.OFF: 28}
BETWEEN = 22
"""Height of a line between two visits."""

PAD = 16
TIMES = 104
"""Room for the time before what happens then; more where a clock with twelve hours needs it."""

WIDEST = 860
"""Lines do not get longer than this: the eye would lose the way from left to right."""

EDGE = 3


class _Line(LinePainter):
    """Paints a day, a visit, or what is between two visits."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._model = model
        self.zone = "UTC"
        self.holidays: dict[str, str] = {}
        self.today = ""

    @override
    def high(self, index: Index) -> int:
        entry: Entry = index.data(AgendaRole.ENTRY)
        return HIGH.get(entry.kind, BETWEEN)

    @override
    def draw(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, index: Index) -> None:
        entry: Entry = index.data(AgendaRole.ENTRY)
        rect = rect.adjusted(PAD, 0, -PAD, 0)
        rect.setWidth(min(rect.width(), WIDEST))
        if entry.kind is Kind.DAY:
            self._day(painter, entry, rect)
        elif entry.card is not None:
            painter.setOpacity(FAINT if index.data(AgendaRole.FAINT) else 1)
            self._time(painter, entry, rect, rect.y() + 17, strong=True)
            self._visit(painter, entry.card, rect, state)
        else:
            self._time(painter, entry, rect, rect.center().y(), strong=False)
            self._between(painter, entry, rect)

    def _day(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        inks, y = self.inks, rect.y() + 27
        today = entry.day.isoformat() == self.today
        ink = inks.action.ink if today else inks.ink1
        name = tr("{day}, today", day=line(entry)) if today else line(entry)
        write(painter, inks.strong, ink, rect.x(), y, name)
        left = rect.x() + inks.strong.width(name) + 12
        whole, extra = totals(entry)
        right = rect.right()
        if extra:
            right -= inks.small_strong.width(extra)
            write(painter, inks.small_strong, inks.trouble, right, y, extra)
            right -= 6
        right -= inks.small.width(whole)
        write(painter, inks.small, inks.ink2, right, y, whole)
        holiday = inks.small.fit(self.holidays.get(entry.day.isoformat(), ""), right - left - 12)
        write(painter, inks.small, inks.ink2, left, y, holiday)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 2, rect.width(), 1), inks.line)

    def _time(
        self, painter: QPainter, entry: Entry, rect: QRectF, y: float, *, strong: bool
    ) -> None:
        inks = self.inks
        kind, ink = (inks.small_medium, inks.ink1) if strong else (inks.tiny, inks.ink2)
        write(painter, kind, ink, rect.x(), y, when(entry, self.zone))

    @property
    def _times(self) -> float:
        longest = minutes_span(11 * 60 + 58, 12 * 60 + 58)
        return max(TIMES, self.inks.small_medium.width(longest) + 12)

    def _between(self, painter: QPainter, entry: Entry, rect: QRectF) -> None:
        """A drive as a line down, the break and absences as words on a ground."""
        inks, x, y = self.inks, rect.x() + self._times, rect.center().y()
        words = line(entry)
        if entry.kind is Kind.AWAY:
            plate = QRectF(x, rect.y() + 3, rect.right() - x, rect.height() - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.faint)
            painter.drawRoundedRect(plate, 6, 6)
            fitted = inks.small_medium.fit(words, plate.width() - 24)
            write(painter, inks.small_medium, inks.ink2, x + 12, y, fitted)
            return
        if entry.kind in (Kind.DRIVE, Kind.WAIT):
            dashed = entry.kind is Kind.WAIT
            pen = QPen(inks.ink3, 1.5, Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(
                round(x + 6), round(rect.y() + 4), round(x + 6), round(rect.bottom() - 4)
            )
        write(painter, inks.small, inks.ink2, x + 18, y, words)

    def _visit(
        self, painter: QPainter, card: CardRow, rect: QRectF, state: QStyle.StateFlag
    ) -> None:
        inks, ink = self.inks, self.inks.who[card.who]
        body = rect.adjusted(self._times, 2, 0, -2)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        went = card.status in WENT_STATUSES
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.ink)
        painter.drawRoundedRect(body, 6, 6)
        painter.setBrush(inks.surface)
        painter.drawRoundedRect(body.adjusted(EDGE, 0, 0, 0), 5, 5)
        ring = inks.ring if chosen else QPen(inks.ink3 if over else inks.line, 1)
        inset = 1.0 if chosen else 0.5
        painter.setPen(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), 6, 6)
        right = self._chip(painter, card, body.right() - 10, body.y() + 15)
        left, first, second = body.x() + EDGE + 10, body.y() + 15, body.y() + 32
        said = facts(card, self.zone)
        name = inks.strong.fit(card.client, right - left - 12)
        write(painter, inks.strong, inks.ink2 if went else inks.ink1, left, first, name)
        if card.status is VisitStatus.MISSED:
            painter.setPen(QPen(inks.trouble, 1.25))
            y = round(first) + 1
            painter.drawLine(round(left), y, round(left + inks.strong.width(name)), y)
        room = body.right() - 12 - left
        said = inks.small.fit(said, room * 0.6)
        end = body.right() - 12 - inks.small.width(said)
        write(painter, inks.small, inks.ink2, end, second, said)
        place = inks.small.fit(where(card), end - left - 14)
        write(painter, inks.small, inks.ink2, left, second, place)

    def _chip(self, painter: QPainter, card: CardRow, right: float, y: float) -> float:
        """Who comes, as on every screen; its left edge."""
        inks, ink = self.inks, self.inks.who[card.who]
        letter, word, _ = WHO[card.who]
        words = tr(word)
        wide = inks.tiny_strong.width(letter) + 4 + inks.tiny.width(words) + 14
        plate = QRectF(right - wide, y - 9, wide, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.tint)
        painter.drawRoundedRect(plate, 5, 5)
        write(painter, inks.tiny_strong, ink.ink, plate.x() + 7, y, letter)
        left = plate.x() + 11 + inks.tiny_strong.width(letter)
        write(painter, inks.tiny, ink.ink, left, y, words)
        return plate.x()


class AgendaList(QListView):
    """The lines of a week. ``turned`` asks for the technician so many rows below on the board."""

    turned = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, model: AgendaModel) -> None:
        super().__init__()
        self.line = _Line(theme, model, self)
        self.setModel(model)
        self.setItemDelegate(self.line)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setStyleSheet("QListView { background: transparent; }")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif steps is not None:
            self.turned.emit(steps)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isalpha():
            # A letter is a command of the board, no beginning of a name to be looked for.
            event.ignore()
        else:
            super().keyPressEvent(event)
