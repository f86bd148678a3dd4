"""Chips: a few words on a quiet ground, in the colour of who comes where that is what they say."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scheduler.continuity.familiarity import Who
from ui.look.theme import Theme
from ui.look.tokens import MEDIUM, RADIUS_SMALL, SMALL, Tokens

Dress = Callable[[Tokens], str]


class Dressed(QLabel):
    """A label whose style sheet is made from the tokens, again whenever they change."""

    def __init__(
        self, theme: Theme, text: str, dress: Dress, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._make = theme, dress
        theme.changed.connect(self._dress)
        self._dress()

    @Slot()
    def _dress(self) -> None:
        self.setStyleSheet(self._make(self._theme.tokens))


def _chip(text: str, theme: Theme, dress: Dress, spoken: str) -> Dressed:
    made = Dressed(theme, text, dress)
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setAccessibleName(spoken)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def plain_chip(theme: Theme, strong: str, words: str = "") -> QLabel:
    """``Person essential`` with a hairline round it."""
    told = f"<b>{escape(strong)}</b> {escape(words)}" if words else escape(strong)
    return _chip(
        told,
        theme,
        lambda t: (
            f"border: 1px solid {t.line}; color: {t.ink2}; border-radius: {RADIUS_SMALL}px;"
            f" padding: 1px 7px; font-size: {SMALL}px;"
        ),
        f"{strong} {words}".strip(),
    )


def action_chip(theme: Theme, words: str) -> QLabel:
    """``cheapest``: what the eye should find among cards."""
    return _chip(
        escape(words),
        theme,
        lambda t: (
            f"border: 1px solid {t.action.ink}; color: {t.action.ink};"
            f" border-radius: {RADIUS_SMALL}px; padding: 1px 6px; font-size: {SMALL}px;"
            f" font-weight: {MEDIUM};"
        ),
        words,
    )


def tinted_chip(theme: Theme, words: str, who: Who | None, letter: str = "") -> QLabel:
    """``U wait · Fri 27`` in the colour of who comes; grey where nobody does."""
    told = f"<b>{letter}</b> {escape(words)}" if letter else escape(words)

    def dress(t: Tokens) -> str:
        ground, ink = (t.who[who].tint, t.who[who].ink) if who else (t.faint, t.ink2)
        return (
            f"background: {ground}; color: {ink}; border-radius: {RADIUS_SMALL}px;"
            f" padding: 2px 7px; font-size: {SMALL}px;"
        )

    return _chip(told, theme, dress, words)
