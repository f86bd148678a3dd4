"""Clients who may be lost, with the reason in words and the next best action to take."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from scheduler.continuity.familiarity import Who
from scheduler.views.scorecard import AtRiskRow, by_currency
from ui import figure_words as words
from ui.charts.small import FacesStrip
from ui.hovering import on_hover
from ui.look.fonts import font
from ui.look.theme import Theme
from ui.look.tokens import SEMIBOLD
from ui.models.rows import Column
from ui.text import count, percent, rounded_money, tr
from ui.widgets.basics import Elided, button, column, frame, label, row
from ui.widgets.drilled_list import DrilledList

AT_FIRST = 8
"""Lines of the card; the list has all."""

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME_WIDTH, MONEY_WIDTH, ACTION_WIDTH = 190, 80, 156
FACES = 12
"""Visits whose faces are shown."""

FACES_WIDTH = FACES * (FacesStrip.SIDE + FacesStrip.GAP)
ROOM_FOR_FACES = 1000


def risks_told(rows: Sequence[AtRiskRow]) -> str:
    """How many clients may be lost, and how much with them."""
    clients = count(len(rows), "client", "clients")
    if not rows:
        return tr("Nobody stands out: no client has a reason to leave that is known.")
    groups = by_currency(rows)
    lost = " + ".join(
        rounded_money(sum(one.lost_minor for one in mine), currency)
        for currency, mine in groups.items()
    )
    if len(groups) > 1:
        return tr(
            "{clients}; {lost} could be lost. Each currency is ranked on its own.",
            clients=clients,
            lost=lost,
        )
    return tr("{clients}; {lost} could be lost", clients=clients, lost=lost)


def firsts(rows: Sequence[AtRiskRow]) -> dict[str, tuple[AtRiskRow, ...]]:
    """The lines of the card by currency: each has its share of them, so that none is hidden."""
    groups = by_currency(rows)
    share = AT_FIRST // max(len(groups), 1)
    return {currency: mine[: max(share, 1)] for currency, mine in groups.items()}


def worth(one: AtRiskRow) -> str:
    """What a client is worth, and how much likelier it became that they leave."""
    return tr(
        "Worth {value} to you; {chance} more likely to leave",
        value=rounded_money(one.value_minor, one.currency),
        chance=percent(one.chance, digits=1),
    )


class RiskCard(QFrame):
    """A line a client, those first of whom most could be lost.

    ``client_wanted`` asks for the page of a client, ``taken`` to do what is best done next,
    ``all_wanted`` for the list of all.
    """

    client_wanted = Signal(int)
    taken = Signal(object)
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._theme = theme
        self._strips: dict[int, FacesStrip] = {}
        self._told = label(tr("Reading…"), "muted", wrap=True)
        self._lines = column(spacing=0)
        self.more = button("", self.all_wanted.emit, kind="link")
        self.more.hide()
        title = row(label(tr("At risk"), "lead"), 8, self._told, spacing=0)
        title.setStretch(2, 1)
        self.setLayout(
            column(title, 8, self._lines, self.more, spacing=0, margins=(16, 12, 16, 12))
        )

    def show_rows(self, rows: Sequence[AtRiskRow]) -> None:
        """Show other clients."""
        self._told.setText(risks_told(rows))
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        self._strips = {}
        groups = firsts(rows)
        for currency, mine in groups.items():
            if len(groups) > 1:
                heading = label(tr("In {currency}", currency=currency), "small")
                heading.setContentsMargins(0, 10, 0, 4)
                self._lines.addWidget(heading)
            for one in mine:
                self._lines.addWidget(self._line(one))
        self.more.setVisible(len(rows) > len(self._strips))
        self.more.setText(tr("All {clients}", clients=count(len(rows), "client", "clients")))

    @property
    def listed(self) -> tuple[int, ...]:
        """The clients that have a line."""
        return tuple(self._strips)

    def show_faces(self, faces: Mapping[int, Sequence[Who]]) -> None:
        """Show who came to each client the last times."""
        for client, strip in self._strips.items():
            strip.show_faces(faces.get(client, ()))

    @property
    def _has_room(self) -> bool:
        return self.width() >= ROOM_FOR_FACES

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for strip in self._strips.values():
            strip.setVisible(self._has_room)

    def _line(self, one: AtRiskRow) -> QWidget:
        metrics = QFontMetrics(font(weight=SEMIBOLD))
        named = metrics.elidedText(one.client, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        name = button(named, lambda: self.client_wanted.emit(one.client_id), kind="name")
        name.setFixedWidth(NAME_WIDTH)
        name.setToolTip(on_hover(one.client) if named != one.client else "")
        name.setAccessibleName(tr("Open {client}", client=one.client))
        reason = Elided(words.risk(one.reasons), "muted")
        lost = label(rounded_money(one.lost_minor, one.currency), "strong")
        lost.setFixedWidth(MONEY_WIDTH)
        lost.setAlignment(RIGHT)
        lost.setToolTip(worth(one))
        do = button(tr(words.ACTIONS[one.action]), lambda: self.taken.emit(one), kind="link")
        do.setFixedWidth(ACTION_WIDTH)
        do.setAccessibleName(
            tr("{action}: {client}", action=tr(words.ACTIONS[one.action]), client=one.client)
        )
        do.setToolTip(on_hover(words.next_visit(one)))
        do.setAccessibleDescription(words.next_visit(one))
        strip = self._strips[one.client_id] = FacesStrip(self._theme)
        strip.setFixedWidth(FACES_WIDTH)
        if not self._has_room:
            strip.hide()
        layout = row(name, reason, strip, lost, 16, do, spacing=12, margins=(0, 2, 0, 2))
        layout.setStretch(1, 1)
        inner = QWidget()
        inner.setLayout(column(frame("rule"), layout, spacing=0))
        return inner


def risk_columns() -> tuple[Column[AtRiskRow], ...]:
    """The columns of the list."""
    return (
        Column(
            "Client",
            lambda one: one.client,
            lambda one: one.client.casefold(),
            width=190,
            strong=True,
        ),
        Column("Why", lambda one: words.risk(one.reasons), lambda one: words.risk(one.reasons)),
        Column(
            "Usual technician",
            lambda one: one.usual or "—",
            lambda one: one.usual.casefold() or None,
            width=140,
        ),
        Column(
            "Could be lost",
            lambda one: rounded_money(one.lost_minor, one.currency),
            lambda one: (one.currency, one.lost_minor),
            right=True,
            width=110,
            hint=worth,
        ),
        Column(
            "Next",
            lambda one: tr(words.ACTIONS[one.action]),
            lambda one: words.ACTIONS[one.action],
            width=170,
            hint=words.next_visit,
        ),
    )


class RiskView(DrilledList[AtRiskRow]):
    """All clients who may be lost; the signals are those of the card."""

    client_wanted = Signal(int)
    taken = Signal(object)

    def __init__(
        self, theme: Theme, rows: Sequence[AtRiskRow], parent: QWidget | None = None
    ) -> None:
        self.do = button("", self._take, kind="primary")
        super().__init__(
            theme,
            tr("At risk"),
            risks_told(rows),
            risk_columns(),
            rows,
            button(tr("Open the client"), self.open_chosen),
            self.do,
            parent=parent,
        )

    @override
    def line_chosen(self) -> None:
        if self.chosen is not None:
            self.do.setText(tr(words.ACTIONS[self.chosen.action]))
            self.do.setToolTip(on_hover(words.next_visit(self.chosen)))
            self.do.setAccessibleDescription(words.next_visit(self.chosen))

    @override
    def open_chosen(self) -> None:
        if self.chosen is not None:
            self.client_wanted.emit(self.chosen.client_id)

    def _take(self) -> None:
        self.taken.emit(self.chosen)
