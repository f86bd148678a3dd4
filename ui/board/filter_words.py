"""What can be chosen in the filter of the board, and how it is called."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from scheduler.continuity.familiarity import Who
from scheduler.views.board import BoardRows
from ui.board.filters import Filter, State, areas_on, skills_on
from ui.board.words import sentence
from ui.text import WHO, Said, in_digits, tr

STATES: Mapping[State, Said] = {
    State.TOLD: "Told to the client",
    State.NOT_TOLD: "Not told yet",
    State.PINNED: "Pinned",
    State.DONE: "Done",
}


class Choice(NamedTuple):
    """One thing that can be wanted: the name of its kind in the filter, the value, its words.

    ``visits`` is how many there are of it, None where nobody counts.
    """

    kind: str
    value: object
    words: str
    visits: int | None = None

    @property
    def counted(self) -> str:
        """The words with the number: ``10011 New York · 14``."""
        if self.visits is None:
            return self.words
        return f"{self.words} · {in_digits(self.visits)}"


def kinds(rows: BoardRows) -> list[tuple[str, list[Choice]]]:
    """What can be chosen on a board, by the title of its kind."""
    return [
        (tr("Who comes"), [_choice_of_who(who) for who in Who]),
        (tr("State"), [Choice("states", state, tr(STATES[state])) for state in State]),
        (
            tr("Technicians"),
            [Choice("technicians", one.id, one.name) for one in rows.technicians],
        ),
        (tr("Skill"), [Choice("skills", skill, sentence(skill)) for skill in skills_on(rows)]),
        (tr("Area"), list(_areas(rows))),
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
    return Choice("who", who, sentence(tr(WHO[who][1])))


def _areas(rows: BoardRows) -> Iterator[Choice]:
    """The parts of town, each with the town that most of its visits are in."""
    told = [(card.area, card.town) for card in rows.cards]
    told += [(row.area, row.town) for row in rows.tray]
    for area in areas_on(rows):
        towns = Counter(town for where, town in told if where == area)
        ((town, _number),) = towns.most_common(1)
        words = area if town in ("", area) else f"{area} {town}"
        yield Choice("areas", area, words, towns.total())
