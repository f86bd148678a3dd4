"""What of the board somebody wants to see: whose routes, which visits. Pure.

Within a kind one of the choices is enough, of the kinds all have to agree. Choosing technicians,
or a skill, takes the rows of the others away. Of the rows that stay every visit stays too, so that
their times can be understood; those that do not match are known and drawn faintly.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Protocol, cast

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.views.board import BoardRows
from scheduler.views.map import MapRows
from scheduler.views.month import MonthRows


class State(StrEnum):
    """How far a visit has come, as one looks for it."""

    TOLD = "told"
    NOT_TOLD = "not_told"
    PINNED = "pinned"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Filter:
    """What is wanted, by kind; a kind with nothing in it wants everything."""

    technicians: frozenset[int] = frozenset()
    skills: frozenset[str] = frozenset()
    who: frozenset[Who] = frozenset()
    states: frozenset[State] = frozenset()
    areas: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return self.number > 0

    @property
    def number(self) -> int:
        """How many choices are made."""
        return sum(len(getattr(self, kind.name)) for kind in fields(self))

    def switched(self, kind: str, choice: object) -> "Filter":
        """The same with one choice of a kind made, or taken back."""
        return replace(self, **{kind: getattr(self, kind) ^ {choice}})

    def among(
        self, technicians: Iterable[int], skills: Iterable[str], areas: Iterable[str]
    ) -> "Filter":
        """The same without technicians, skills and areas that nobody here has heard of."""
        return replace(
            self,
            technicians=self.technicians & frozenset(technicians),
            skills=self.skills & frozenset(skills),
            areas=self.areas & frozenset(areas),
        )

    def to_text(self) -> str:
        """As it is remembered; empty where nothing is chosen."""
        kept = {kind.name: sorted(getattr(self, kind.name)) for kind in fields(self)}
        return json.dumps(kept) if self else ""

    @staticmethod
    def from_text(text: str) -> "Filter":
        """What was remembered; nothing where that cannot be read any more."""
        try:
            kept = json.loads(text or "{}")
            return Filter(
                frozenset(int(one) for one in kept.get("technicians", ())),
                frozenset(str(one) for one in kept.get("skills", ())),
                frozenset(Who(one) for one in kept.get("who", ())),
                frozenset(State(one) for one in kept.get("states", ())),
                frozenset(str(one) for one in kept.get("areas", ())),
            )
        except (ValueError, TypeError, AttributeError):
            return NOTHING


NOTHING = Filter()


@dataclass(frozen=True, slots=True)
class Filtered:
    """A board through a filter.

    ``rows`` has the technicians wanted, with all of their visits, and the visits without a place
    that match. ``matching`` are the visits that match, None where all of them do. ``only`` are the
    technicians that are left where others are hidden, else None.
    """

    rows: BoardRows
    matching: frozenset[int] | None
    shown: int
    of: int
    only: frozenset[int] | None = None


class _Visit(Protocol):
    @property
    def status(self) -> VisitStatus: ...
    @property
    def pinned(self) -> bool: ...
    @property
    def skills(self) -> tuple[str, ...]: ...
    @property
    def area(self) -> str: ...


class _Placed(_Visit, Protocol):
    @property
    def technician_id(self) -> int: ...
    @property
    def who(self) -> Who: ...


class _Technician(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def skills(self) -> tuple[str, ...]: ...


STATES: dict[State, Callable[[_Visit], bool]] = {
    State.TOLD: lambda visit: visit.status is VisitStatus.CONFIRMED,
    State.NOT_TOLD: lambda visit: (
        visit.status in OPEN_STATUSES and visit.status is not VisitStatus.CONFIRMED
    ),
    State.PINNED: lambda visit: visit.pinned,
    State.DONE: lambda visit: visit.status is VisitStatus.DONE,
}


def filtered(rows: BoardRows, wanted: Filter) -> Filtered:
    """The board through a filter; what it was read with stays as it is."""
    of = len(rows.cards) + len(rows.tray)
    if not wanted:
        return Filtered(rows, None, of, of)
    kept = _kept(rows.technicians, rows.cards, wanted)
    cards = tuple(card for card in rows.cards if card.technician_id in kept)
    tray = tuple(row for row in rows.tray if waiting_matches(row, wanted))
    matching = frozenset(card.visit_id for card in cards if matches(card, wanted))
    matching |= {row.visit_id for row in tray}
    shown = replace(
        rows,
        technicians=tuple(one for one in rows.technicians if one.id in kept),
        cards=cards,
        routes=tuple(row for row in rows.routes if row.technician_id in kept),
        shifts=tuple(row for row in rows.shifts if row.technician_id in kept),
        absences=tuple(row for row in rows.absences if row.technician_id in kept),
        tray=tray,
    )
    only = kept if len(kept) < len(rows.technicians) else None
    return Filtered(shown, matching, len(matching), of, only)


def filtered_month(rows: MonthRows, wanted: Filter) -> MonthRows:
    """The month through a filter: only what matches is counted, only who is wanted has a load."""
    if not wanted:
        return rows
    kept = _kept(rows.technicians, rows.visits, wanted)
    return replace(
        rows,
        technicians=tuple(one for one in rows.technicians if one.id in kept),
        visits=tuple(v for v in rows.visits if v.technician_id in kept and matches(v, wanted)),
        waiting=tuple(visit for visit in rows.waiting if waiting_matches(visit, wanted)),
        loads=tuple(load for load in rows.loads if load.technician_id in kept),
    )


def filtered_map(rows: MapRows, board: Filtered) -> MapRows:
    """The map with the routes that the board shows; their stops stay, whether they match or not."""
    if board.matching is None:
        return rows
    kept = {one.id for one in board.rows.technicians}
    return replace(
        rows,
        technicians=tuple(one for one in rows.technicians if one.id in kept),
        routes=tuple(route for route in rows.routes if route.technician_id in kept),
        waiting=tuple(row for row in rows.waiting if row.visit_id in board.matching),
    )


def matches(visit: _Placed, wanted: Filter) -> bool:
    """Whether a visit with a place is one of those wanted."""
    return (
        (not wanted.technicians or visit.technician_id in wanted.technicians)
        and (not wanted.who or visit.who in wanted.who)
        and _in_itself(visit, wanted)
    )


def waiting_matches(visit: _Visit, wanted: Filter) -> bool:
    """Whether a visit without a place is one of those wanted.

    It may yet become anybody's, so that a choice of technicians leaves it; but nobody comes to it,
    neither the usual technician nor a stranger.
    """
    return not wanted.who and _in_itself(visit, wanted)


def _in_itself(visit: _Visit, wanted: Filter) -> bool:
    """Whether a visit is wanted, whoever comes: its state, the skill it needs, where it is."""
    in_state = not wanted.states or any(STATES[state](visit) for state in wanted.states)
    needs = not wanted.skills or bool(wanted.skills.intersection(visit.skills))
    return in_state and needs and (not wanted.areas or visit.area in wanted.areas)


def _kept(
    technicians: Sequence[_Technician], visits: Iterable[_Placed], wanted: Filter
) -> frozenset[int]:
    """Who is wanted, and of a skill those who hold it.

    Also who lacks it but has a visit that needs it: that is just what somebody should see.
    """
    kept = frozenset(one.id for one in technicians)
    if wanted.technicians:
        kept &= wanted.technicians
    if wanted.skills:
        able = {one.id for one in technicians if wanted.skills.intersection(one.skills)}
        kept &= able | {v.technician_id for v in visits if wanted.skills.intersection(v.skills)}
    return kept


def known_to(rows: BoardRows, wanted: Filter) -> Filter:
    """The filter without technicians, skills and areas that are not to be found on the board."""
    return wanted.among((one.id for one in rows.technicians), skills_on(rows), areas_on(rows))


def skills_on(rows: BoardRows) -> tuple[str, ...]:
    """Every skill that somebody of the board holds or a visit needs, by name."""
    told = (*rows.technicians, *rows.cards, *rows.tray)
    held = (cast("_Technician", one).skills for one in told)
    return tuple(sorted({skill for skills in held for skill in skills}))


def areas_on(rows: BoardRows) -> tuple[str, ...]:
    """Every part of town in which there is a visit of the board, in order."""
    told = cast("tuple[_Visit, ...]", (*rows.cards, *rows.tray))
    return tuple(sorted({one.area for one in told if one.area}))
