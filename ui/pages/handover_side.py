"""One client of a handover: why he comes when, who takes over, the joint visit, the price."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from scheduler.views.cover import HandoverClientRow
from ui import handover_words as words
from ui.board.words import sentence
from ui.handover_choices import Choices, successor
from ui.look.theme import Theme
from ui.text import money, tr
from ui.widgets.basics import Elided, Part, column, ground, label, row
from ui.widgets.fields import Choice
from ui.widgets.forms import named
from ui.widgets.price_line import PriceLineView


class HandoverSide(QWidget):
    """Shows one client. ``changed`` carries the choices with another successor or joint visit."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, "surface")
        self._theme = theme
        self._body: QWidget | None = None
        self.successors = Choice(())
        self.joint: QCheckBox | None = None
        self._layout: QVBoxLayout = column(None, margins=(16, 16, 16, 16))
        self.setLayout(self._layout)

    def show_client(self, choices: Choices, one: HandoverClientRow) -> None:
        """Show what is chosen for a client; the keys stay on the field that they are on."""
        choosing = self.successors.hasFocus()
        joining = self.joint is not None and self.joint.hasFocus()
        self.joint = None
        if self._body is not None:
            self._layout.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        self._body.setLayout(column(*self._parts(choices, one), spacing=8))
        self._layout.insertWidget(0, self._body)
        if choosing:
            self.successors.setFocus()
        elif joining:
            self._stay_on_joint()

    def _stay_on_joint(self) -> None:
        if self.joint is not None:
            self.joint.setFocus()

    def _parts(self, choices: Choices, one: HandoverClientRow) -> list[Part]:
        currency = choices.shown.currency
        name = label(one.client, "lead", wrap=True)
        parts: list[Part] = [name]
        if one.street:
            parts.append(label(one.street, "small", wrap=True))
        parts.append(label(words.why_here(one, currency), "", wrap=True))
        if one.promises:
            parts += [4, label(tr("Promised to them"), "label")]
            parts += [label(words.promise(it), "", wrap=True) for it in one.promises]
            if successor(one, choices.of(one).successor_id) is not None:
                parts.append(label(words.promise_ends(choices.shown), "trouble", wrap=True))
        parts.append(4)
        chosen = successor(one, choices.of(one).successor_id)
        if chosen is None:
            told = "; ".join(words.reason(reason) for reason in one.reasons)
            return [*parts, label(sentence(told) + ".", "trouble", wrap=True), *_cannot(one)]
        parts += [self._who(choices, one), label(words.why(chosen), "small", wrap=True)]
        parts += self._joint_visit(choices, one)
        total = row(
            label(money(chosen.total_minor, currency), "title"),
        )
        costs = tr("What {name} costs, a year", name=chosen.technician)
        total.insertWidget(0, Elided(costs, "strong"), 1)
        parts += [6, total]
        scale = max((abs(line.amount_minor) for line in chosen.lines), default=0)
        parts += [
            PriceLineView(self._theme, line, scale, currency, opened=False) for line in chosen.lines
        ]
        if one.backup is not None and one.backup_id != chosen.technician_id:
            told = tr("{name} becomes a backup, who knows the client.", name=one.backup)
            parts += [4, label(told, "small", wrap=True)]
        return [*parts, *_cannot(one)]

    def _who(self, choices: Choices, one: HandoverClientRow) -> QWidget:
        currency = choices.shown.currency
        first = one.successor
        offered = [
            (it.technician_id, words.offered(it, currency, proposed=it is first))
            for it in (*((first,) if first else ()), *one.alternatives)
        ]
        self.successors = Choice(offered, choices.of(one).successor_id)
        self.successors.activated.connect(partial(self._take, choices, one, self.successors))
        return named(tr("New usual technician"), self.successors)

    def _take(
        self, choices: Choices, one: HandoverClientRow, successors: Choice, _index: int
    ) -> None:
        self.changed.emit(choices.put(one, successor_id=successors.value))

    def _joint_visit(self, choices: Choices, one: HandoverClientRow) -> list[Part]:
        if one.joint is None:
            return [label(tr("No visit fits at which both could come."), "small", wrap=True)]
        if one.joint.technician_id != choices.of(one).successor_id:
            told = tr("The joint visit was found for {name}.", name=one.joint.technician)
            return [label(told, "small", wrap=True)]
        currency, zone = choices.shown.currency, choices.shown.zone
        self.joint = QCheckBox(tr("Joint visit"))
        self.joint.setChecked(choices.of(one).joint)
        self.joint.clicked.connect(lambda on: self._join(choices, one, on=on))
        return [
            self.joint,
            label(words.joint(one.joint, zone, currency) + ".", "", wrap=True),
            label(words.saves(one.joint, currency), "small", wrap=True),
        ]

    def _join(self, choices: Choices, one: HandoverClientRow, *, on: bool) -> None:
        self.changed.emit(choices.put(one, joint=on))


def _cannot(one: HandoverClientRow) -> list[Part]:
    """Who cannot take over, and why."""
    if not one.impossible:
        return []
    told = [words.cannot(row) for row in one.impossible]
    return [6, label(tr("Who cannot"), "label"), label("\n".join(told), "small", wrap=True)]
