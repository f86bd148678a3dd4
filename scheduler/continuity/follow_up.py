"""From a client's history to what can be learned of it: visits, and how long he was followed.

No day of a client is followed for two visits at once. A client whose usual technician comes every
week and who leaves has left once, not thirteen times: the usual visits of 90 days are followed
together, from the first of them on, and whatever else happens ends that and is followed for itself.
So each stretch is one trial that knows nothing of what comes after it, and a chance that is worked
out of many is as sure as it says (discrete-time event histories: Allison, Sociological Methodology
13, 1982). Who leaves has left after the visit that was last of its kind; days on which somebody
else whom the client knows came last belong to neither side.
"""

from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from math import log1p
from typing import Generic, NamedTuple, TypeVar

from scheduler.continuity.familiarity import KNOWN_FROM, USUAL_SHARE, USUAL_VISITS, weight
from scheduler.continuity.learning import FOLLOWED_DAYS, Followed
from scheduler.continuity.price_book import MOST_STRANGERS, PriceBook

Cell = TypeVar("Cell")
"""What visits have in common of which a chance is worked out together."""

MOST_HALVINGS = 500
"""After so many half-lives weights are written down anew, long before they grow beyond floats."""


class Side(Enum):
    """On which side of a comparison a visit is; ``NEITHER`` only ends what was followed."""

    CHANGED = "changed"
    USUAL = "usual"
    NEITHER = "neither"


class Past(NamedTuple):
    """A visit of a client. Days are ordinals; ``made_on`` is None where it was not written down.

    ``in_time`` says whether it began in the window that was promised, None where none was. Who
    came along on a joint visit, or was introduced, knows the client from then on, and that is all.
    """

    day: int
    technician: int
    made_on: int | None = None
    in_time: bool | None = None
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Declared:
    """Somebody was promised as usual technician from ``since`` to before ``until``."""

    technician: int
    since: int
    until: int | None

    def holds_on(self, day: int) -> bool:
        """Whether the promise is in force on a day."""
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(slots=True)
class FollowUp(Generic[Cell]):
    """Follows one client from visit to visit; ``ends`` are the days he left on, in order."""

    ends: Sequence[int]
    made: list[tuple[Cell, Side, Followed]] = field(default_factory=list)
    _open: tuple[int, Cell, Side] | None = None
    _past: int = 0

    def visit(self, day: int, side: Side) -> bool:
        """A visit on a day; days never go back. Says whether it has to be followed."""
        ends, past = self.ends, self._past
        if past < len(ends) and ends[past] < day:
            self._leave_before(day)
        if self._open is not None:
            if side is Side.USUAL and day <= self._open[0] + FOLLOWED_DAYS:
                return False
            self._close(day, left=False)
        return side is not Side.NEITHER

    def follow(self, day: int, side: Side, cell: Cell) -> None:
        """Follow a visit from its day on."""
        self._open = (day, cell, side)

    def stop(self, last: int) -> None:
        """Nothing is known of the client after this day."""
        self._leave_before(last + 1)
        self._close(last, left=False)

    def _leave_before(self, day: int) -> None:
        # Who leaves on the day of a visit leaves after it.
        while self._past < len(self.ends) and self.ends[self._past] < day:
            self._close(self.ends[self._past], left=True)
            self._past += 1

    def _close(self, day: int, *, left: bool) -> None:
        if self._open is None:
            return
        since, cell, side = self._open
        days = day - since
        if days >= 0:
            within = days <= FOLLOWED_DAYS
            followed = Followed(min(days, FOLLOWED_DAYS), left and within)
            self.made.append((cell, side, followed))
        self._open = None


@dataclass(slots=True)
class Faces:
    """Who has been at one client so far, and who of them was a stranger when he came.

    The same as ``familiarity``, ``usual_technician`` and ``strangers_lately`` say of a whole
    history on a day, worked out visit by visit. Days never go back.

    All visits lose their weight alike. So a visit is written down with the weight that it will
    have had beside the first one, and nothing has to be weighed again. ``_made`` weighs the visits
    alone, ``_weights`` also what else made somebody known.
    """

    book: PriceBook
    declared: Sequence[Declared]
    left_on: Mapping[int, int]
    _weights: dict[int, float] = field(default_factory=dict)
    _made: dict[int, float] = field(default_factory=dict)
    _leavers: set[int] = field(default_factory=set)
    _visits: Counter[int] = field(default_factory=Counter)
    _lately: deque[tuple[int, bool]] = field(init=False)
    _total: float = 0.0
    _most: int | None = None
    _since: int = 0
    _half_life: int = field(init=False)
    _known_from: float = field(init=False)
    _unit_on: tuple[int, float] = (-1, 1.0)

    def __post_init__(self) -> None:
        self._lately = deque(maxlen=self.book["lately_visits"])
        self._half_life = self.book["familiarity_half_life_days"]
        # 1 - exp(-weight / visits) reaches KNOWN_FROM at this weight.
        self._known_from = -log1p(-KNOWN_FROM) * self.book["familiarity_visits"]

    @property
    def began(self) -> bool:
        """Whether anybody has been there; a client expects somebody new on the first visit."""
        return bool(self._visits)

    def usual(self, day: int) -> int | None:
        """The usual technician on a day, as the visits so far tell."""
        for one in self.declared:
            if one.holds_on(day):
                if not self._gone(one.technician, day):
                    return one.technician
                break
        most, whole = self._most, self._total
        gone = {technician for technician in self._leavers if self._gone(technician, day)}
        if gone:
            there = {t: held for t, held in self._made.items() if t not in gone}
            most, whole = max(there, key=there.__getitem__, default=None), sum(there.values())
        if most is None or self._visits[most] < USUAL_VISITS:
            return None
        return most if self._made[most] >= USUAL_SHARE * whole else None

    def strange(self, technician: int, day: int) -> bool:
        """Whether the client does not know somebody who comes on a day."""
        least = self._known_from * self._unit(day)
        return self._weights.get(technician, 0.0) < least

    def strangers(self, usual: int | None) -> int:
        """How many of the last visits strangers made."""
        return sum(strange and technician != usual for technician, strange in self._lately)

    def came(self, technician: int, day: int, *, strange: bool) -> None:
        """Somebody came on a day; ``strange`` is what he was to the client before."""
        self._lately.append((technician, strange and self.began))
        self._visits[technician] += 1
        self.met(technician, day)
        unit = self._unit(day)
        held = self._made[technician] = self._made.get(technician, 0.0) + unit
        self._total += unit
        if self._most is None or held > self._made[self._most]:
            self._most = technician
        if technician in self.left_on:
            self._leavers.add(technician)

    def met(self, technician: int, day: int) -> None:
        """The client got to know somebody on a day, whether or not he made the visit."""
        self._weights[technician] = self._weights.get(technician, 0.0) + self._unit(day)

    def _gone(self, technician: int, day: int) -> bool:
        left = self.left_on.get(technician)
        return left is not None and left <= day

    def _unit(self, day: int) -> float:
        """What a visit of this day weighs beside one of the day that is written as 1."""
        if day != self._unit_on[0]:
            if not self._weights:
                self._since = day
            elif day - self._since > MOST_HALVINGS * self._half_life:
                self._write_anew(day)
            self._unit_on = (day, weight(self._since - day, self._half_life))
        return self._unit_on[1]

    def _write_anew(self, day: int) -> None:
        left = weight(day - self._since, self._half_life)
        self._weights = {t: held * left for t, held in self._weights.items()}
        self._made = {t: held * left for t, held in self._made.items()}
        self._total *= left
        self._since = day


@dataclass(frozen=True, slots=True)
class ClientFollowed:
    """What one client's history gives: after strangers, moved days and missed windows.

    ``person`` is by the strangers who came lately, at most ``MOST_STRANGERS``, ``day`` by the days
    that the visit was moved.
    """

    person: tuple[tuple[int, Side, Followed], ...]
    day: tuple[tuple[int, Side, Followed], ...]
    time: tuple[tuple[int, Side, Followed], ...]


def follow_client(
    visits: Iterable[Past], faces: Faces, ends: Sequence[int], last: int
) -> ClientFollowed:
    """Follow a client through his visits, the oldest first, until ``last``.

    - Person: a visit by a stranger against one by the usual technician. Somebody is a stranger
      only where the client had a usual technician that day, and never on the very first visit.
    - Day and time: the usual technician on another day than due, or outside the window that was
      promised, against the same person as promised, so that who comes makes no difference.
    """
    person, moved, late = (FollowUp[int](ends) for _ in range(3))
    for past in visits:
        day, technician = past.day, past.technician
        if day > last:
            break
        if past.joint:
            faces.met(technician, day)
            continue
        usual, strange = faces.usual(day), faces.strange(technician, day)
        came = technician == usual
        stranger = strange and faces.began and usual is not None and not came
        side = Side.USUAL if came else Side.CHANGED if stranger else Side.NEITHER
        if person.visit(day, side):
            person.follow(day, side, min(faces.strangers(usual), MOST_STRANGERS))
        promises = _promises(past) if came else (Side.NEITHER, Side.NEITHER)
        for follow, kept in zip((moved, late), promises, strict=True):
            if kept is not None and follow.visit(day, kept):
                follow.follow(day, kept, abs((past.made_on or day) - day))
        faces.came(technician, day, strange=strange)
    for followed in (person, moved, late):
        followed.stop(last)
    return ClientFollowed(tuple(person.made), tuple(moved.made), tuple(late.made))


def _promises(past: Past) -> tuple[Side | None, Side | None]:
    """On which side a visit is as to its day and its time; None where it tells nothing of it."""
    if past.made_on is None:
        return None, None
    if past.made_on != past.day:
        return Side.CHANGED, Side.NEITHER
    if past.in_time is None:
        return Side.USUAL, None
    return Side.USUAL, Side.USUAL if past.in_time else Side.CHANGED
