"""What can be chosen in the filter of the board, and how it is called."""

from collections.abc import Mapping
from typing import NamedTuple

from scheduler.continuity.familiarity import Who
from scheduler.views.board import BoardRows
from ui.board.filters import Filter, State, areas_on, skills_on
from ui.text import WHO, tr

STATES: Mapping[State, str] = {
    State.TOLD: "Told to the client",
    State.NOT_TOLD: "Not told yet",
    State.PINNED: "Pinned",
    State.DONE: "Done",
}


class Choice(NamedTuple):
    """One thing that can be wanted: the name of its kind in the filter, the value, its words."""

    kind: str
    value: object
    words: str


def kinds(rows: BoardRows) -> list[tuple[str, list[Choice]]]:
    """What can be chosen on a board, by the title of its kind."""
    return [
        (tr("Who comes"), [_choice_of_who(who) for who in Who]),
        (tr("State"), [Choice("states", state, tr(STATES[state])) for state in State]),
        (
            tr("Technicians"),
            [Choice("technicians", one.id, one.name) for one in rows.technicians],
        ),
        (tr("Skill"), [Choice("skills", skill, _capital(skill)) for skill in skills_on(rows)]),
        (tr("Area"), [Choice("areas", area, area) for area in areas_on(rows)]),
    ]


def chosen(rows: BoardRows, wanted: Filter) -> list[Choice]:
    """What is chosen of it, in the same order."""
    return [
        choice
        for _, choices in kinds(rows)
        for choice in choices
        if choice.value in getattr(wanted, choice.kind)
    ]


def _choice_of_who(who: Who) -> Choice:
    return Choice("who", who, _capital(tr(WHO[who][1])))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
