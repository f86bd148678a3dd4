"""Beside the prices: what a change would have made of last month's decisions, and the versions."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from scheduler.views.prices import PriceBookVersionRow, PricedAgainRow, PriceEntryRow
from ui.days import clock, day_full
from ui.text import Said, count, in_digits, learned, money, tr
from ui.widgets.basics import column, frame, ground, label, row
from ui.widgets.price_field import price_words

WIDTH = 304
MOST_DECISIONS, MOST_CHANGES = 6, 4

SEEN_FROM_ZERO = ("word_of_mouth_percent",)
"""Prices whose effect is worked out though they were zero."""


class Effect(QWidget):
    """What a change would have made of the decisions of last month."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = label("", "figure")
        self.sentence = label("", "muted", wrap=True)
        self.honest = label("", "small", wrap=True)
        self._rows = QWidget()
        self._layout = column(
            label(tr("Last month’s decisions"), "lead"),
            self.figure,
            self.sentence,
            self._rows,
            self.honest,
            spacing=8,
        )
        self.setLayout(self._layout)
        self.ask()

    def ask(self) -> None:
        """Say what will be seen here."""
        self._show(
            "",
            tr(
                "Change a price, and here you see what it would have made of the decisions of the "
                "last 31 days, before you save it."
            ),
        )

    def wait_for(self, entry: PriceEntryRow) -> None:
        """Say which value is wrong."""
        words: Said = "Correct the value of “{meaning}” to see what the change does."
        self._show("", tr(words, meaning=tr(entry.meaning)))

    def refuse(self, sentence: str) -> None:
        """Show why nothing can be said."""
        self._show("", sentence)

    def show_rows(
        self,
        decisions: Sequence[PricedAgainRow],
        changed: Collection[PriceEntryRow],
        currency: str,
        zone: str,
    ) -> None:
        """Show the decisions at other prices; ``changed`` are the entries as they are saved."""
        if not any(entry.lines for entry in changed):
            self._show("", tr("This changes who decides, not what anything costs."))
        elif not decisions:
            self._show(
                "", tr("No decision was confirmed in the last 31 days to try the change on.")
            )
        else:
            self._show(*_totals(decisions, currency), _honest(decisions, changed))
            self._list(decisions, currency, zone)

    def _show(self, figure: str, sentence: str, honest: str = "") -> None:
        for part, words in (
            (self.figure, figure),
            (self.sentence, sentence),
            (self.honest, honest),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        self._list((), "", "")

    def _list(self, decisions: Sequence[PricedAgainRow], currency: str, zone: str) -> None:
        moved = sorted(
            (row for row in decisions if row.again_minor != row.total_minor),
            key=lambda row: -abs(row.again_minor - row.total_minor),
        )
        parts = [_decision(one, currency, zone) for one in moved[:MOST_DECISIONS]]
        if len(moved) > MOST_DECISIONS:
            more = tr("and {number} more", number=len(moved) - MOST_DECISIONS)
            parts.append(label(more, "small"))
        self._rows = _replaced(self._layout, self._rows, parts)


class Versions(QWidget):
    """The versions of the price book: which, when, by whom, and what each changed."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QWidget()
        self._layout = column(label(tr("Versions"), "lead"), self._rows, spacing=8)
        self.setLayout(self._layout)

    def show_rows(self, versions: Sequence[PriceBookVersionRow], currency: str, zone: str) -> None:
        """Show the versions, the newest first."""
        parts = [_version(one, currency, zone) for one in versions]
        self._rows = _replaced(self._layout, self._rows, parts)


def side(*parts: QWidget) -> QWidget:
    """The parts below each other at the right of the page."""
    holder = QWidget()
    inner = column(spacing=20, margins=(20, 20, 20, 24))
    for number, part in enumerate(parts):
        if number:
            inner.addWidget(frame("line"))
        inner.addWidget(part)
    inner.addStretch(1)
    holder.setLayout(inner)
    ground(holder, "surface")
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    made = frame("side", column(area, spacing=0))
    made.setFixedWidth(WIDTH)
    return made


def _replaced(layout: QVBoxLayout, old: QWidget, parts: Sequence[QWidget]) -> QWidget:
    """The parts in place of the widget that held the ones before."""
    made = QWidget()
    made.setLayout(column(*parts, spacing=12))
    layout.replaceWidget(old, made)
    # Until it is deleted it would be seen beneath the new one.
    old.hide()
    old.deleteLater()
    made.setVisible(bool(parts))
    return made


def _totals(decisions: Sequence[PricedAgainRow], currency: str) -> tuple[str, str]:
    before = sum(row.total_minor for row in decisions)
    after = sum(row.again_minor for row in decisions)
    facts = {
        "decisions": count(len(decisions), "decision", "decisions"),
        "visits": count(sum(row.roads for row in decisions), "visit", "visits"),
        "before": money(before, currency),
        "after": money(after, currency),
    }
    if before == after:
        words: Said = "{decisions} with {visits} come to {before}, as before."
        return tr("No difference"), tr(words, **facts)
    words = "{decisions} with {visits} would come to {after} instead of {before}."
    return money(after - before, currency, signed=True), tr(words, **facts)


def _honest(decisions: Sequence[PricedAgainRow], changed: Collection[PriceEntryRow]) -> str:
    """What the figures do not see."""
    said = [tr("The roads are those that were chosen; at other prices others may be cheaper.")]
    stuck = sum(row.stuck for row in decisions)
    if stuck == 1:
        said.append(tr("1 line could not be worked out again and stays as it was."))
    elif stuck:
        words: Said = "{stuck} lines could not be worked out again and stay as they were."
        said.append(tr(words, stuck=in_digits(stuck)))
    if any(
        entry.value == 0 and entry.lines and entry.key not in SEEN_FROM_ZERO for entry in changed
    ):
        said.append(tr("A price that was zero left no line; what it adds is not counted."))
    return " ".join(said)


def _decision(decision: PricedAgainRow, currency: str, zone: str) -> QWidget:
    first, *others = decision.clients or (tr("No visit"),)
    named = tr("{client} and {number} more", client=first, number=len(others)) if others else first
    after = label(money(decision.again_minor, currency), "strong")
    before = label(tr("was {before}", before=money(decision.total_minor, currency)), "small")
    visits = count(decision.roads, "visit", "visits")
    words = label(f"{day_full(_day(decision.decided_at, zone))} · {visits}", "small", wrap=True)
    for part in (after, before):
        part.setAlignment(Qt.AlignmentFlag.AlignRight)
    made = QWidget()
    inner = row(spacing=12)
    inner.addLayout(column(label(named, wrap=True), words, None, spacing=2), 1)
    inner.addLayout(column(after, before, None, spacing=2))
    made.setLayout(inner)
    return made


def _version(version: PriceBookVersionRow, currency: str, zone: str) -> QWidget:
    at = tr(
        "{day}, {time}",
        day=day_full(_day(version.made_at, zone)),
        time=clock(version.made_at, zone),
    )
    parts: list[QLabel] = [
        label(tr("Version {number}", number=version.version), "strong"),
        label(tr("{at} · {name}", at=at, name=version.made_by), "small", wrap=True),
    ]
    for one in version.changes[:MOST_CHANGES]:
        values = (price_words(value, one.unit, currency) for value in (one.before, one.after))
        words = tr("{meaning}: {change}", meaning=tr(one.meaning), change=" → ".join(values))
        if one.learned is not None:
            words = tr("{change}, {source}", change=words, source=learned(one.learned))
        parts.append(label(words, "small", wrap=True))
    if len(version.changes) > MOST_CHANGES:
        more = len(version.changes) - MOST_CHANGES
        parts.append(label(tr("and {number} more", number=more), "small"))
    made = QWidget()
    made.setLayout(column(*parts, spacing=2))
    return made


def _day(instant: datetime, zone: str) -> date:
    return instant.astimezone(ZoneInfo(zone)).date()
