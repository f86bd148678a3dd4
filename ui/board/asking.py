"""What a drop would do, asked of the hand that prices it; each place is priced once."""

from collections.abc import Sequence
from typing import NamedTuple

from scheduler.views.board import BoardRows
from scheduler.views.hand import Drop, DropRow
from ui.board.tag import Tag, price_tag, refusal, title, waiting_tag
from ui.board.tools import Aim, Hand, Held, Tray, drops, held, place
from ui.listing import listed
from ui.text import tr


class Answer(NamedTuple):
    """What an aim asks for, what that does, and what the tag says of it.

    ``row`` is None where the hand was not asked: it is not there yet, or nothing is asked for.
    """

    drops: tuple[Drop, ...] = ()
    row: DropRow | None = None
    tag: Tag | None = None


NOTHING = Answer()


class Prices:
    """Answers what drops would do, as long as the plan is the one that ``hand`` was laid for."""

    def __init__(self, hand: Hand | None = None) -> None:
        self.hand = hand
        self._told: dict[object, DropRow] = {}

    def answer(self, rows: BoardRows, hold: Sequence[Held], aim: Aim, *, waits: bool) -> Answer:
        """What aiming there would do; ``waits``: who drops it asks a manager above the limit."""
        wanted = drops(rows, hold, aim)
        if not wanted:
            return Answer(tag=_nothing(hold, aim))
        hand = self.hand
        if hand is None or hand.version != rows.plan_version:
            return Answer(wanted, tag=waiting_tag(hold))
        fixed = [drop.visit_id for drop in wanted if not hand.knows(drop.visit_id)]
        if fixed:
            names = listed(one.client for one in held(rows, fixed))
            words = tr("the visit at {name} has begun, is over, or has no known place", name=names)
            return Answer(tag=refusal(hold, words))
        row = self._row(rows, hand, wanted)
        return Answer(wanted, row, price_tag(rows, hold, row, waits=waits))

    def _row(self, rows: BoardRows, hand: Hand, wanted: tuple[Drop, ...]) -> DropRow:
        """What a drop does. Only the place in the order counts, not the minute."""
        ids = [drop.visit_id for drop in wanted]
        key = tuple(
            (d.visit_id, d.technician_id, d.day, d.minutes, place(rows, d, ids)) for d in wanted
        )
        if key not in self._told:
            self._told[key] = hand.drop(wanted)
        return self._told[key]


def _nothing(hold: Sequence[Held], aim: Aim) -> Tag:
    if isinstance(aim, Tray):
        return Tag(title(hold), tr("Has no place"), (), possible=True)
    return refusal(hold, tr("one of the visits would leave the board"))
