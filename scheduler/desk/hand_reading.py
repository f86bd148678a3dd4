"""Reads what visits are moved in by hand: an office's facts, each visit free to go anywhere."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, Text, cast, select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import PriceLine
from scheduler.desk.ground import Ground, normal_problem, standing_routes
from scheduler.desk.hand import Hand, Known
from scheduler.desk.questions import Question
from scheduler.desk.today import as_it_goes_on
from scheduler.model.office import Office
from scheduler.model.plans import Assignment, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.crew import with_longer_days
from scheduler.planning.facts import Facts, read_facts, span
from scheduler.planning.problem import build_problem
from scheduler.planning.saving import latest_version
from scheduler.solver.problem import read_problem
from scheduler.store.clock import Clock
from scheduler.views.desk import Asked, Cause


def lay_hand(session: Session, office_id: int, first: date, days: int, clock: Clock) -> Hand:
    """An office over some days as visits are moved in it, read at one moment."""
    facts = read_movable(session, office_id, first, days, clock)
    return hand_on(facts, how_it_stands(session, facts), Known({}, {}))


def read_movable(
    session: Session,
    office_id: int,
    first: date,
    days: int,
    clock: Clock,
    among: ColumnElement[bool] | None = None,
    *,
    to_keep: bool = False,
) -> Facts:
    """The facts of an office, or of some of its visits, each free to go to any of the days."""
    office = session.get_one(Office, office_id)
    today = clock.today(office.zone)
    facts = read_facts(session, office, span(first, days), today, among, to_keep=to_keep)
    facts = as_it_goes_on(facts, clock.now())
    return replace(facts, only_days=_all_days(facts))


@dataclass(frozen=True, slots=True)
class Stand:
    """How the plan stands: its version, the visits it counts as having no place, and price lines.

    The lines of each visit are as they are written in the schedule, since few are ever read.
    """

    version: int
    left: frozenset[int]
    lines: Mapping[int, str]


def how_it_stands(session: Session, facts: Facts) -> Stand:
    """What is kept of the plan beside the facts."""
    ids = [visit.id for visit in facts.visits if visit.id not in facts.assigned]
    left = session.scalars(select(Unplaced.visit_id).where(Unplaced.visit_id.in_(ids)))
    lines = session.execute(
        select(Assignment.visit_id, cast(Assignment.lines, Text)).where(
            Assignment.visit_id.in_(facts.assigned)
        )
    )
    return Stand(latest_version(session, facts.office.id), frozenset(left), dict(lines.all()))


def hand_on(facts: Facts, stand: Stand, known: Known) -> Hand:
    """The visits of these facts as they are moved; ``known`` are days worked out before."""
    longest = facts.book["overtime_max_minutes"]
    zone = facts.office.zone
    longer = tuple(with_longer_days(member, longest, zone) for member in facts.crew)
    planning = build_problem(replace(facts, crew=longer))
    wide, planning = read_problem(planning.data), planning.without_data()
    normal = normal_problem(facts, planning, wide)
    standing, broken = standing_routes(facts, planning, normal, known.standing)
    days = (facts.days[0], facts.days[-1])
    nothing = Question(Asked(), facts.office, facts.office.name, Cause.MOVE, {}, *days, ())
    ground = Ground(nothing, stand.version, facts, planning, normal, wide, standing, {})
    settled = {
        f"W-{id}": tuple(PriceLine.from_json(line) for line in json.loads(stand.lines[id]))
        for id in facts.assigned
        if id in broken
    }
    return Hand(ground, settled, stand.left, known)


def _all_days(facts: Facts) -> dict[int, frozenset[date]]:
    """The days that a hand may put each visit on: from today on, while its site is open."""
    open_days = frozenset(day for day in facts.days if day >= facts.today)

    def days(visit: Visit) -> frozenset[date]:
        held = facts.assigned.get(visit.id)
        now = frozenset(() if held is None else (held.day,))
        if visit.id in facts.begun:
            return now
        closed = facts.closed.get(visit.site_id, frozenset())
        # There are thousands of visits, and most may go to the very same days.
        return (open_days - closed) | now if closed or not now <= open_days else open_days

    return {visit.id: days(visit) for visit in facts.visits}
