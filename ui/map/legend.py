"""Whose colour is which: the technicians beside the map, each to be shown alone by a click."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from ui.board.inks import inks_of, write
from ui.board.words import technicians, visits
from ui.look.theme import Theme
from ui.map.colours import look_of
from ui.map.scene import Scene
from ui.map.words import unknown_told
from ui.text import tr
from ui.widgets.basics import button, column, frame, ground, label, row

WIDTH = 184
HEAD = 36
ROW = 44
PAD, DISC = 12, 28


class _Row(QAbstractButton):
    """A technician: initials in his colour, name, number of stops."""

    def __init__(self, theme: Theme, index: int, initials: str, name: str, parent: QWidget) -> None:
        super().__init__(parent, checkable=True)
        self._theme, self._index, self._initials, self._name = theme, index, initials, name
        self._stops, self._faded = 0, False
        self.setFixedHeight(ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def tell(self, stops: int, *, alone: bool, faded: bool) -> None:
        """Say how many stops there are, and whether these routes are shown alone or not at all."""
        self._stops, self._faded = stops, faded
        self.setChecked(alone)
        self.setAccessibleName(f"{self._name}, {visits(stops)}")
        self.setToolTip(tr("Show all routes") if alone else tr("Show these routes alone"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, ROW)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, inks = self._theme.tokens, inks_of(self._theme.tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(inks.action.tint if self.isChecked() else inks.faint)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 2, -4, -2), 8, 8)
        look = look_of(self._index, tokens.dark)
        disc = QRectF(PAD, (ROW - DISC) / 2, DISC, DISC)
        painter.setOpacity(0.4 if self._faded else 1)
        painter.setBrush(QColor(look.colour))
        radius = 7 if look.square else DISC / 2
        painter.drawRoundedRect(disc, radius, radius)
        kind = inks.tiny_strong
        left = disc.center().x() - kind.width(self._initials) / 2
        write(painter, kind, QColor(look.ink), left, ROW / 2, self._initials)
        painter.setOpacity(1)
        left, room = disc.right() + 10, self.width() - disc.right() - 10 - PAD
        ink = inks.ink2 if self._faded else inks.ink1
        write(painter, inks.strong, ink, left, ROW / 2 - 8, inks.strong.fit(self._name, room))
        write(painter, inks.tiny, inks.ink2, left, ROW / 2 + 9, visits(self._stops))
        if self.hasFocus():
            painter.setPen(inks.ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 2, -4, -2), 8, 8)
        painter.end()


class Legend(QFrame):
    """Everybody of the map. ``wanted`` carries the technician to be shown alone, None for all."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[int, _Row] = {}
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Whose routes"))
        ground(self, "surface")
        self._count = label("", "small")
        self._all = button(tr("Show all"), lambda: self.wanted.emit(None), kind="link")
        head = QWidget()
        head.setLayout(row(self._count, None, self._all, margins=(PAD, 0, PAD, 0)))
        head.setFixedHeight(HEAD)
        self._list = column(spacing=0, margins=(0, 4, 0, 4))
        body = QWidget()
        body.setProperty("ground", "clear")
        body.setLayout(column(self._list, None, spacing=0))
        area = QScrollArea(widgetResizable=True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        self._unknown = label("", "tiny", wrap=True)
        self._unknown.setContentsMargins(PAD, 6, PAD, 8)
        self.setLayout(column(head, frame("line"), area, self._unknown, spacing=0))

    def show_scene(self, scene: Scene) -> None:
        """Show everybody of a scene, with their stops on the days shown."""
        everybody = scene.rows.technicians if scene.rows is not None else ()
        if list(self._rows) != [one.id for one in everybody]:
            self._clear()
            for one in everybody:
                made = _Row(self._theme, scene.order[one.id], one.initials, one.name, self)
                made.clicked.connect(lambda on, key=one.id: self._clicked(key, on=on))
                self._rows[one.id] = made
                self._list.addWidget(made)
        for key, made in self._rows.items():
            alone = scene.alone == key
            made.tell(scene.stops_of(key), alone=alone, faded=scene.alone is not None and not alone)
        self._count.setText(technicians(len(self._rows)))
        self._all.setVisible(scene.alone is not None)
        unknown = scene.rows.unknown if scene.rows is not None else 0
        self._unknown.setText(unknown_told(unknown))
        self._unknown.setVisible(unknown > 0)

    def _clear(self) -> None:
        for made in self._rows.values():
            self._list.removeWidget(made)
            made.deleteLater()
        self._rows = {}

    @Slot()
    def _clicked(self, technician_id: int, *, on: bool) -> None:
        self.wanted.emit(technician_id if on else None)
