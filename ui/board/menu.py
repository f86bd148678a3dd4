"""What can be noted on the chosen visits, and the menu that offers it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from scheduler.model.kinds import OPEN_STATUSES, Pin, VisitStatus
from scheduler.views.board import BoardRows
from ui.board.words import visits
from ui.look.theme import Theme
from ui.text import Said, tr
from ui.widgets.basics import label


class Offer(StrEnum):
    """One thing that can be done with visits."""

    ROADS = "roads"
    ALONG = "along"
    ALONE = "alone"
    TELL = "tell"
    UNTELL = "untell"
    DONE = "done"
    MISSED = "missed"
    CANCEL = "cancel"
    REOPEN = "reopen"
    MOVE = "move"
    PIN = "pin"
    LENGTH = "length"
    TRAY = "tray"
    CLIENT = "client"
    COPY = "copy"


KEYS: Mapping[Offer, str] = {Offer.TELL: "C", Offer.DONE: "D", Offer.PIN: "P"}
"""The key of an offer, while the board or the tray has the focus; Told's takes it back as well."""

ICONS: Mapping[Offer, str] = {
    Offer.ROADS: "decisions",
    Offer.ALONG: "technicians",
    Offer.ALONE: "cancelled",
    Offer.TELL: "told",
    Offer.UNTELL: "undo",
    Offer.DONE: "done",
    Offer.MISSED: "missed",
    Offer.CANCEL: "cancelled",
    Offer.REOPEN: "undo",
    Offer.MOVE: "move",
    Offer.PIN: "pin",
    Offer.LENGTH: "time",
    Offer.TRAY: "inbox",
    Offer.CLIENT: "clients",
    Offer.COPY: "copy",
}

WORDS: Mapping[Offer, tuple[Said, Said]] = {
    Offer.ROADS: ("Who else, or when else?", ""),
    Offer.ALONG: ("Somebody comes along…", ""),
    Offer.ALONE: ("Nobody comes along after all", ""),
    Offer.TELL: ("Told to the client", "Told to the clients"),
    Offer.UNTELL: ("Not told to the client after all", "Not told to the clients after all"),
    Offer.DONE: ("Done…", "Done as planned"),
    Offer.MISSED: ("Missed…", ""),
    Offer.CANCEL: ("Cancelled by the client…", ""),
    Offer.REOPEN: ("Open again", ""),
    Offer.MOVE: ("Move with the arrow keys", "Move with the arrow keys"),
    Offer.PIN: ("Pin", "Pin"),
    Offer.LENGTH: ("Length…", ""),
    Offer.TRAY: ("Take out of the plan", "Take out of the plan"),
    Offer.CLIENT: ("Client’s page", "Client’s page"),
    Offer.COPY: ("Copy the visit number", "Copy the visit numbers"),
}
"""What an offer is called for one visit and for several; not offered for several without."""

PINS: Mapping[Pin, Said] = {Pin.TECHNICIAN: "Technician", Pin.DAY: "Day", Pin.TIME: "Time"}

GROUPS: tuple[tuple[Offer, ...], ...] = (
    (Offer.ROADS, Offer.ALONG, Offer.ALONE),
    (Offer.TELL, Offer.UNTELL, Offer.DONE, Offer.MISSED, Offer.CANCEL, Offer.REOPEN),
    (Offer.MOVE, Offer.PIN, Offer.LENGTH, Offer.TRAY),
    (Offer.CLIENT, Offer.COPY),
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A visit somebody chose; ``begun`` where its time has come, planned or due.

    A ``joint`` one goes with the visit that it belongs to.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    status: VisitStatus
    pins: tuple[Pin, ...]
    placed: bool
    begun: bool
    joint: bool = False

    @property
    def open(self) -> bool:
        """Whether it is still to be made."""
        return self.status in OPEN_STATUSES


def chosen(
    rows: BoardRows, visit_ids: Iterable[int], now: datetime, today: date
) -> tuple[Chosen, ...]:
    """The visits with these ids, in that order; ones that are not on the board are left out."""
    ids = tuple(visit_ids)
    wanted, found = set(ids), {}
    for card in rows.cards:
        if card.visit_id in wanted:
            found[card.visit_id] = Chosen(
                card.visit_id,
                card.number,
                card.client_id,
                card.client,
                card.status,
                card.pins,
                placed=True,
                begun=card.start <= now,
                joint=bool(card.joint_with),
            )
    for left in rows.tray:
        if left.visit_id in wanted:
            found[left.visit_id] = Chosen(
                left.visit_id,
                left.number,
                left.client_id,
                left.client,
                VisitStatus.DUE,
                (),
                placed=False,
                begun=left.due_on <= today,
                joint=bool(left.joint_with),
            )
    return tuple(found[visit_id] for visit_id in ids if visit_id in found)


def _is_free(one: Chosen) -> bool:
    """Whether a visit may still be planned otherwise, by itself."""
    return one.open and not one.begun and not one.joint


def _may_move(one: Chosen) -> bool:
    """Whether a hand may give it another place; one without a place is never too late for that."""
    return one.open and not (one.placed and one.begun) and not one.joint


MAKES_SENSE: Mapping[Offer, Callable[[Chosen], bool]] = {
    Offer.ROADS: lambda one: _is_free(one) and one.placed,
    Offer.ALONG: lambda one: _is_free(one) and one.placed,
    Offer.ALONE: lambda one: one.joint and one.open and not (one.placed and one.begun),
    Offer.TELL: lambda one: (
        one.open and one.placed and one.status is not VisitStatus.CONFIRMED and not one.joint
    ),
    Offer.UNTELL: lambda one: one.status is VisitStatus.CONFIRMED,
    Offer.DONE: lambda one: one.open and one.begun,
    Offer.MISSED: lambda one: one.open and one.begun,
    Offer.CANCEL: lambda one: one.open and not (one.placed and one.begun) and not one.joint,
    Offer.REOPEN: lambda one: not one.open,
    Offer.MOVE: _may_move,
    Offer.PIN: lambda one: one.open and one.placed and not one.joint,
    Offer.LENGTH: lambda one: one.open and not (one.placed and one.begun) and not one.joint,
    Offer.TRAY: lambda one: _is_free(one) and one.placed,
    Offer.CLIENT: lambda one: True,
    Offer.COPY: lambda one: True,
}


def for_whom(offer: Offer, some: Sequence[Chosen]) -> tuple[Chosen, ...]:
    """Those of the chosen visits for which an offer makes sense; none where it is for one alone."""
    several = len(some) > 1
    if several and not WORDS[offer][1]:
        return ()
    if offer is Offer.CLIENT and len({one.client_id for one in some}) > 1:
        return ()
    if offer is Offer.MOVE and not all(map(_may_move, some)):
        # They are moved together or not at all.
        return ()
    if offer is Offer.UNTELL and for_whom(Offer.TELL, some):
        return ()
    if offer is Offer.DONE and several:
        # What was never planned was not done as planned.
        some = [one for one in some if one.placed]
    return tuple(one for one in some if MAKES_SENSE[offer](one))


def words(offer: Offer, some: Sequence[Chosen]) -> str:
    """What an offer is called; for some of the chosen visits alone it says for how many."""
    one, several = WORDS[offer]
    mine = for_whom(offer, some)
    named = tr(one if len(some) == 1 else several)
    if mine and len(mine) < len(some):
        return tr("{offer} ({number} of {all})", offer=named, number=len(mine), all=len(some))
    return named


def visit_menu(
    parent: QWidget,
    theme: Theme,
    some: Sequence[Chosen],
    act: Callable[[Offer], object],
    pin: Callable[[Sequence[Pin], bool], object],
) -> QMenu:
    """The menu of the chosen visits; what makes sense for none of them is not in it.

    ``pin`` is called with what is to be pinned, or with False left to planning.
    """
    menu = QMenu(parent)
    title = visits(len(some)) if len(some) > 1 else f"{some[0].client} · {some[0].number}"
    add_head(menu, title)
    menu.setAccessibleName(title)
    menu.setProperty("kind", "icons")
    for group in GROUPS:
        offers = [offer for offer in group if for_whom(offer, some)]
        if offers:
            menu.addSeparator()
        for offer in offers:
            if offer is Offer.PIN:
                _add_pins(menu, theme, some, pin)
                continue
            action = menu.addAction(_with_key(offer, some))
            theme.dress(action, ICONS[offer])
            action.triggered.connect(lambda _=False, wanted=offer: act(wanted))
    return menu


def add_head(menu: QMenu, title: str) -> None:
    """Say at this place of a menu what the following is about."""
    head = QWidgetAction(menu)
    head.setDefaultWidget(label(title, "strong"))
    # The keys pass over it, and it is read all the same.
    head.setEnabled(False)
    head.defaultWidget().setEnabled(True)
    menu.addAction(head)


def _with_key(offer: Offer, some: Sequence[Chosen]) -> str:
    key = KEYS.get(Offer.TELL if offer is Offer.UNTELL else offer)
    return f"{words(offer, some)}\t{key}" if key else words(offer, some)


def _add_pins(
    menu: QMenu,
    theme: Theme,
    some: Sequence[Chosen],
    pin: Callable[[Sequence[Pin], bool], object],
) -> None:
    mine = for_whom(Offer.PIN, some)
    inner = menu.addMenu(words(Offer.PIN, some))
    theme.dress(inner.menuAction(), ICONS[Offer.PIN])
    for one, name in PINS.items():
        held = all(one in visit.pins for visit in mine)
        action = inner.addAction(tr(name))
        action.setCheckable(True)
        action.setChecked(held)
        action.triggered.connect(lambda on, wanted=one: pin((wanted,), on))
    inner.addSeparator()
    on = not all_pinned(mine)
    every = inner.addAction(f"{tr('All') if on else tr('None')}\t{KEYS[Offer.PIN]}")
    every.triggered.connect(lambda: pin(tuple(Pin), on))


def all_pinned(some: Iterable[Chosen]) -> bool:
    """Whether technician, day and time are fixed for all of these visits."""
    return all(len(one.pins) == len(Pin) for one in some)


NOTED: Mapping[Offer, Said] = {
    Offer.TELL: "{who}: told to the client.",
    Offer.UNTELL: "{who}: not told to the client.",
    Offer.DONE: "{who}: done.",
    Offer.MISSED: "{who}: missed.",
    Offer.CANCEL: "{who}: cancelled this time.",
    Offer.REOPEN: "{who}: open again.",
    Offer.LENGTH: "{who}: another length.",
    Offer.ALONG: "{who}: somebody comes along.",
    Offer.ALONE: "{who}: nobody comes along.",
}


def noted(offer: Offer, some: Sequence[Chosen]) -> str:
    """What was noted, in a sentence."""
    return tr(NOTED[offer], who=who(some))


def pinned(some: Sequence[Chosen], *, on: bool) -> str:
    """What was pinned, in a sentence."""
    return tr("{who}: pinned.", who=who(some)) if on else tr("{who}: not pinned.", who=who(some))


def who(some: Sequence[Chosen]) -> str:
    """Whose visit it is, or how many they are."""
    return some[0].client if len(some) == 1 else visits(len(some))


NOTHING: Mapping[Offer, Said] = {
    Offer.TELL: "Only a client whose visit has a planned time can be told of it.",
    Offer.DONE: "Only what has begun and is not noted yet can be done.",
    Offer.PIN: "Only a visit with a planned time can be pinned.",
}
"""Why a key does nothing."""
