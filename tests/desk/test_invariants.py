"""Whatever is decided and taken back in whatever order, the plan stays whole."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from sqlalchemy import delete, select, update

from scheduler.continuity.lines import PriceLine, total
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.service import Desk
from scheduler.desk.visits import Visits
from scheduler.errors import ChangedLater, UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import DecisionState, Role
from scheduler.model.plans import Assignment, Plan, Unplaced
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.views.desk import Asked
from scheduler.views.marks import DoneForm
from tests.company import MONDAY, ZONE, Company
from tests.conftest import TODAY
from tests.desk.conftest import absent


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_random_week_of_decisions_and_undos(
    desk: Desk, week: Company, planning: Planning, history: History, seed: int
) -> None:
    luck = Random(seed)
    confirmed: list[int] = []
    for step in range(8):
        if confirmed and luck.random() < 0.4:
            taken = confirmed.pop(luck.randrange(len(confirmed)))
            try:
                history.undo(taken)
            except ChangedLater:
                confirmed.append(taken)
        else:
            asked = _something(luck, week, planning)
            if asked is None:
                continue
            shown = desk.options(asked)
            choices = {visit.visit_id: luck.choice(visit.roads[:4]).id for visit in shown.visits}
            if desk.together(shown, choices).misfits:
                choices = dict(luck.choice(shown.bundles).choices)
            made = desk.decide(shown, choices, Role.MANAGER, f"step {step}")
            assert made.state is DecisionState.CONFIRMED
            assert made.change_set is not None
            confirmed.append(made.change_set)
        _whole(week, planning)


def test_the_figures_stay_those_of_the_visits_whatever_changed_since_they_were_planned(
    week: Company, planning: Planning, visits: Visits, history: History
) -> None:
    """Others of the same day are priced anew as well, and what a client wants may have changed."""
    cards = [c for c in planning.board(week.office, MONDAY, 5).cards if c.day > TODAY]
    days = Counter((c.technician_id, c.day) for c in cards)
    card = next(c for c in cards if days[c.technician_id, c.day] > 1)
    others = [
        c.visit_id
        for c in cards
        if (c.technician_id, c.day) == (card.technician_id, card.day) and c is not card
    ]
    with week.store.writing() as session:
        clients = select(Visit.client_id).where(Visit.id.in_(others))
        session.execute(delete(Relation).where(Relation.client_id.in_(clients)))
        session.execute(update(Visit).where(Visit.client_id.in_(clients)).values(done_by_id=None))

    first = visits.length(card.visit_id, 45)
    _whole(week, planning)
    far = next(c for c in cards if (c.technician_id, c.day) != (card.technician_id, card.day))
    visits.length(far.visit_id, 45)
    _whole(week, planning)
    assert first.change_set is not None
    history.undo(first.change_set)
    _whole(week, planning)


def test_other_days_planned_and_taken_back_leave_the_figures_as_they_were(
    week: Company, planning: Planning, history: History
) -> None:
    before = planning.planned(week.office, MONDAY, 5)
    planning.plan(week.office, MONDAY, 9, iterations=300, threads=1)
    _whole(week, planning)
    longer = planning.planned(week.office, MONDAY, 5).total_minor
    planned = history.rows(1)[0].id
    history.undo(planned)
    _whole(week, planning)
    assert planning.planned(week.office, MONDAY, 5).total_minor == before.total_minor
    history.redo_last()
    _whole(week, planning)
    assert planning.planned(week.office, MONDAY, 5).total_minor == longer


def test_what_was_made_stands_in_the_figures_though_nobody_may_make_it_any_more(
    week: Company, planning: Planning, visits: Visits
) -> None:
    """Whoever made it is away by now, as was recorded afterwards."""
    card = next(c for c in planning.board(week.office, MONDAY, 5).cards if c.day == TODAY)
    start = midnight_utc(TODAY, ZONE) + timedelta(hours=7)
    with week.store.writing() as session:
        held = session.scalars(select(Assignment).where(Assignment.visit_id == card.visit_id)).one()
        earlier = held.arrive - start
        held.arrive, held.start, held.end = (
            moment - earlier for moment in (held.arrive, held.start, held.end)
        )
    visits.done(DoneForm(card.visit_id, start, start + timedelta(minutes=30)))
    name = next(n for n, id in week.technicians.items() if id == card.technician_id)
    form = week.records.technician_form(week.technicians[name])
    week.records.save_technician(replace(form, left_on=TODAY))
    planning.plan(week.office, MONDAY, 5, iterations=300, threads=1)
    with week.store.reading() as session:
        held = session.scalars(select(Assignment).where(Assignment.visit_id == card.visit_id)).one()
        assert held.lines
    _whole(week, planning)


def _something(luck: Random, week: Company, planning: Planning) -> Asked | None:
    """An absence on a day to come, or a visit that somebody asks about."""
    cards = [c for c in planning.board(week.office, MONDAY, 5).cards if c.day > MONDAY]
    card = luck.choice(cards)
    if luck.random() < 0.5:
        return Asked(visit_id=card.visit_id)
    name = next(n for n, id in week.technicians.items() if id == card.technician_id)
    try:
        return absent(week, name, card.day)
    except UserError:
        # He is away on that day already and holds a visit that was decided on all the same.
        return None


def _whole(week: Company, planning: Planning) -> None:
    """No visit twice, no two at once, a route for every day with visits, lines that add up."""
    with week.store.reading() as session:
        held = session.scalars(select(Assignment)).all()
        left = set(session.scalars(select(Unplaced.visit_id)))
        last = session.scalars(select(Plan).order_by(Plan.version.desc()).limit(1)).one()
    assert len({one.visit_id for one in held}) == len(held)
    assert not left & {one.visit_id for one in held}
    days = defaultdict(list)
    for one in held:
        days[one.technician_id, one.day].append(one)
    for stops in days.values():
        stops.sort(key=lambda one: one.start)
        for before, after in pairwise(stops):
            assert before.end <= after.arrive
    assert sum(last.lines.values()) == last.total_minor
    lines = (PriceLine.from_json(line) for one in held for line in one.lines)
    skipped = last.lines.get("unplaced", 0) + last.lines.get("credit", 0)
    assert total(lines) + skipped == last.total_minor
    board = planning.board(week.office, MONDAY, 14)
    routes = {(route.technician_id, route.day) for route in board.routes}
    assert routes == {key for key in days if key[1] < MONDAY + timedelta(days=14)}
