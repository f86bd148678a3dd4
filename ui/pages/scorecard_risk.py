"""Clients who may be lost, with the reason in words and the next best action to take."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QWidget

from scheduler.views.scorecard import AtRiskRow, NextAction
from ui import figure_words as words
from ui.look.fonts import font
from ui.look.tokens import SEMIBOLD
from ui.text import count, percent, rounded_money, tr
from ui.widgets.basics import Elided, button, column, frame, label, row

AT_FIRST, MORE = 8, 40
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NAME_WIDTH, MONEY_WIDTH, ACTION_WIDTH = 220, 92, 168


class RiskCard(QFrame):
    """A line a client, those first of whom most could be lost.

    ``client_wanted`` asks for the page of a client, ``booking_wanted`` to book a visit there.
    """

    client_wanted = Signal(int)
    booking_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self._rows: tuple[AtRiskRow, ...] = ()
        self._shown = AT_FIRST
        self._told = label(tr("Reading…"), "muted", wrap=True)
        self._lines = column(spacing=0)
        self.more = button(tr("Show more"), self._show_more, kind="link")
        self.more.hide()
        title = row(label(tr("At risk"), "lead"), 8, self._told, spacing=0)
        title.setStretch(2, 1)
        self.setLayout(
            column(title, 8, self._lines, self.more, spacing=0, margins=(16, 12, 16, 12))
        )

    def show_rows(self, rows: Sequence[AtRiskRow]) -> None:
        """Show other clients."""
        self._rows, self._shown = tuple(rows), AT_FIRST
        self._tell()
        self._fill()

    def _tell(self) -> None:
        currencies = {one.currency for one in self._rows}
        clients = count(len(self._rows), tr("client"), tr("clients"))
        if not self._rows:
            self._told.setText(tr("Nobody stands out: no client has reasons to leave that show."))
        elif len(currencies) == 1:
            lost = rounded_money(sum(one.lost_minor for one in self._rows), currencies.pop())
            self._told.setText(tr("{clients}; {lost} could be lost", clients=clients, lost=lost))
        else:
            self._told.setText(clients)

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for one in self._rows[: self._shown]:
            self._lines.addWidget(self._line(one))
        left = len(self._rows) - self._shown
        self.more.setVisible(left > 0)
        self.more.setText(tr("Show {number} more", number=min(left, MORE)))

    def _line(self, one: AtRiskRow) -> QWidget:
        metrics = QFontMetrics(font(weight=SEMIBOLD))
        named = metrics.elidedText(one.client, Qt.TextElideMode.ElideRight, NAME_WIDTH)
        name = button(named, lambda: self.client_wanted.emit(one.client_id), kind="name")
        name.setFixedWidth(NAME_WIDTH)
        name.setToolTip(one.client if named != one.client else "")
        name.setAccessibleName(tr("Open {client}", client=one.client))
        reason = Elided(words.risk(one.reasons), "muted")
        lost = label(rounded_money(one.lost_minor, one.currency), "strong")
        lost.setFixedWidth(MONEY_WIDTH)
        lost.setAlignment(RIGHT)
        lost.setToolTip(
            tr(
                "Worth {value} to you; {chance} more likely to leave",
                value=rounded_money(one.value_minor, one.currency),
                chance=percent(one.chance, digits=1),
            )
        )
        do = button(tr(words.ACTIONS[one.action]), lambda: self._do(one), kind="link")
        do.setFixedWidth(ACTION_WIDTH)
        do.setAccessibleName(
            tr("{action}: {client}", action=tr(words.ACTIONS[one.action]), client=one.client)
        )
        layout = row(name, reason, lost, 20, do, spacing=12, margins=(0, 2, 0, 2))
        layout.setStretch(1, 1)
        inner = QWidget()
        inner.setLayout(column(frame("rule"), layout, spacing=0))
        return inner

    def _do(self, one: AtRiskRow) -> None:
        """Begin with what is best done next."""
        if one.action is NextAction.JOINT_VISIT:
            self.booking_wanted.emit(one.client_id)
        else:
            self.client_wanted.emit(one.client_id)

    def _show_more(self) -> None:
        self._shown += MORE
        self._fill()
