"""Who comes, shown as colour and letter and word at once."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from scheduler.views.board import FaceRow
from ui.board.inks import inks_of, write
from ui.days import day_medium, month_short
from ui.hovering import on_hover
from ui.look.theme import Theme
from ui.look.tokens import RADIUS_SMALL, SMALL
from ui.text import WHO, tr


class WhoChip(QLabel):
    """A chip such as ``U usual``."""

    def __init__(self, theme: Theme, who: Who, parent: QWidget | None = None) -> None:
        letter, word, sentence = WHO[who]
        super().__init__(f"<b>{letter}</b> {tr(word)}", parent)
        self._theme, self._who = theme, who
        self.setToolTip(tr(sentence))
        self.setAccessibleName(tr(sentence))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        shade = self._theme.tokens.who[self._who]
        self.setStyleSheet(
            f"background: {shade.tint}; color: {shade.ink}; border-radius: {RADIUS_SMALL}px;"
            f" padding: 2px 7px; font-size: {SMALL}px;"
        )


class Legend(QWidget):
    """The four chips beside each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for who in Who:
            layout.addWidget(WhoChip(theme, who))
        self.setAccessibleName(tr("What the colours mean"))


class Faces(QWidget):
    """Who came the last times: initials in the colour of who they were that day, and the month.

    A month is named where it begins. The visits stand in as many lines as they need.
    """

    SIDE, GAP, MONTH, MOST = 26, 3, 16, 34

    def __init__(
        self, theme: Theme, faces: Sequence[FaceRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, tuple(faces)
        self._inks = inks_of(theme.tokens)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        told = [f"{day_medium(f.day)}: {f.technician}, {tr(WHO[f.who][1])}" for f in faces]
        self.setAccessibleName(tr("Last visits"))
        self.setAccessibleDescription(". ".join(told))
        theme.changed.connect(self._dress)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._faces) // self._per_line(width))
        return lines * (self.SIDE + self.MONTH) + (lines - 1) * self.GAP

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.SIDE, self.heightForWidth(max(self.width(), 200)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A layout that scrolls asks for the height only once, before it knows the width.
        self.setMinimumHeight(self.heightForWidth(self.width()))
        super().resizeEvent(event)

    def _per_line(self, width: int) -> int:
        """As many as fit, spread evenly over the lines they need."""
        fit = max((width + self.GAP) // (self.SIDE - 3 + self.GAP), 1)
        lines = -(-len(self._faces) // fit)
        return max(-(-len(self._faces) // max(lines, 1)), 1)

    def _rects(self) -> list[QRectF]:
        per_line = self._per_line(self.width())
        pitch = min((self.width() + self.GAP) / per_line, self.MOST + self.GAP)
        high = self.SIDE + self.MONTH + self.GAP
        return [
            QRectF(n % per_line * pitch, n // per_line * high, pitch - self.GAP, self.SIDE)
            for n in range(len(self._faces))
        ]

    @Slot()
    def _dress(self) -> None:
        self._inks = inks_of(self._theme.tokens)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for face, rect in zip(self._faces, self._rects(), strict=True):
                if rect.contains(event.pos()):
                    told = f"{day_medium(face.day)}\n{face.technician} · {tr(WHO[face.who][1])}"
                    QToolTip.showText(event.globalPos(), on_hover(told), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks, month = self._inks, ""
        for face, rect in zip(self._faces, self._rects(), strict=True):
            ink = inks.who[face.who]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.tint)
            painter.drawRoundedRect(rect, 5, 5)
            kind = inks.tiny_strong
            text = face.initials
            if kind.width(text) > rect.width() - 2:
                text = text[:1]
            x = rect.center().x() - kind.width(text) / 2
            write(painter, kind, ink.ink, x, rect.center().y(), text)
            named = month_short(face.day)
            if named != month:
                x = rect.center().x() - inks.tiny.width(named) / 2
                x = min(max(x, 0), self.width() - inks.tiny.width(named))
                write(painter, inks.tiny, inks.ink2, x, rect.bottom() + 9, named)
            month = named
        painter.end()
