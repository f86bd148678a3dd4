"""What stands above the board or in its place: a hint, the draft, and the way to begin."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QLabel

from ui.look.theme import Theme
from ui.pages.page import EmptyState
from ui.text import tr
from ui.widgets.basics import button, frame, label, row


def hint_band(words: QLabel) -> QFrame:
    """A line that says what to do where there is nothing to see."""
    made = frame("header", row(words, margins=(16, 8, 16, 8)))
    made.hide()
    return made


def draft_band(confirm: Callable[[], object]) -> QFrame:
    """Says that the plan is a draft, and offers to confirm it."""
    words = label(tr("This plan is a draft: calendars and clients hear nothing of it yet."))
    look = button(tr("See who comes, and confirm"), confirm)
    made = frame("band", row(words, None, look, margins=(16, 6, 16, 6)))
    made.hide()
    return made


def no_technicians(
    theme: Theme, add: Callable[[], object], bring: Callable[[], object]
) -> EmptyState:
    """What to do where nobody works yet."""
    return EmptyState(
        theme,
        "technicians",
        tr("No technicians yet"),
        tr(
            "The board has a row for each technician. Add the people who do the visits, with"
            " their hours and skills, or import them from a list; then plan the week."
        ),
        button(tr("Add technicians"), add, kind="primary"),
        button(tr("Import a list"), bring),
    )
