"""Pages to come: they say calmly what they will hold."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.page import OfficePicker, Page
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import column, frame, header, label
from ui.widgets.forms import scrolled


@dataclass(frozen=True, slots=True)
class Promise:
    """What a page will be about: a sentence, and what one will find on it."""

    title: str
    sentence: str
    holds: tuple[tuple[str, str], ...]


COVER = Promise(
    "Cover",
    "Who could go if the usual technician cannot, and what depends on one person alone.",
    (
        ("Clients with one familiar face", "Their revenue, by technician, largest first."),
        ("Backups to make familiar", "Which joint visit buys the most cover."),
        ("A planned handover", "When a technician leaves, his clients meet the next one first."),
    ),
)


class ComingPage(Page):
    """One card that tells what will stand here."""

    def __init__(
        self,
        ops: Ops,
        schedule: OpenSchedule,
        theme: Theme,
        promise: Promise,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ops, schedule, theme, parent)
        inner = column(
            label(tr("Not part of this version yet"), "label"),
            label(tr(promise.sentence), "lead", wrap=True),
            spacing=8,
            margins=(24, 24, 24, 24),
        )
        for what, told in promise.holds:
            inner.addSpacing(4)
            inner.addWidget(frame("rule"))
            inner.addSpacing(4)
            inner.addWidget(label(tr(what), "strong"))
            inner.addWidget(label(tr(told), "muted", wrap=True))
        head = header(tr(promise.title), OfficePicker(schedule, theme), None)
        self.setLayout(column(head, scrolled(frame("card", inner), width=640), spacing=0))
