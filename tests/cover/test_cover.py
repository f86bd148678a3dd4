"""What depends on one technician alone, and the visits that would change that."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from scheduler.continuity.familiarity import KNOWN_FROM, familiarity
from scheduler.continuity.price_book import PriceBook
from scheduler.cover.service import Cover
from scheduler.cover.territory import detour
from scheduler.cover.warmth import YEAR, days_familiar, warmer
from scheduler.dates.recurrence import visits_a_year
from scheduler.desk.joint import Joint
from scheduler.errors import Cancelled
from scheduler.model.kinds import Level
from scheduler.model.people import Technician
from scheduler.planning.service import Planning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.travel.straight_line import leg
from scheduler.views.cover import CoverProgress, WarmWay
from tests.company import MONDAY
from tests.conftest import TODAY
from tests.cover.conftest import Draw, Street, name_of

YEARLY = 52 * 9000
"""A visit a week for a year at the price that drawn clients pay."""


def test_revenue_depends_on_who_else_could_go(cover: Cover, draw: Draw) -> None:
    """Ben knows the first client, was at the second too long ago, and nobody knows the third."""
    street = draw("A.a.a.a.....B.b.")
    street.past(2, "B", 7, 14)
    street.past(4, "B", 800)
    rows = cover.cover(street.company.office)
    assert (rows.yearly_minor, rows.alone_minor) == (4 * YEARLY, 3 * YEARLY)
    assert (rows.assigned_clients, rows.alone_clients, rows.unknown_clients) == (4, 3, 3)
    by_client = {one.client: one for one in rows.clients}
    covered = by_client[name_of(2)]
    assert [(one.technician, one.declared) for one in covered.backups] == [("Ben Cole", False)]
    assert not covered.is_alone
    assert by_client[name_of(4)].is_alone
    ana, ben = rows.technicians
    assert (ana.technician, ana.clients, ana.alone_minor) == ("Ana Reyes", 3, 2 * YEARLY)
    assert (ana.covered_clients, ana.covered_minor) == (1, YEARLY)
    assert (ben.technician, ben.clients, ben.alone_minor) == ("Ben Cole", 1, YEARLY)


def test_a_face_that_cannot_go_is_no_backup_but_known(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.a.a.a.B.M")
    for column in (2, 4, 6):
        street.past(column, "B", 7, 14)
    street.exclude(2, "B")
    rows = {one.client: one for one in cover.cover(street.company.office).clients}
    assert (rows[name_of(2)].is_alone, rows[name_of(2)].is_unknown) == (True, False)
    assert (rows[name_of(4)].is_alone, rows[name_of(4)].is_unknown) == (False, False)
    with store.writing() as session:
        session.get_one(Technician, street.technician("B")).left_on = TODAY
    rows = {one.client: one for one in cover.cover(street.company.office).clients}
    assert (rows[name_of(4)].is_alone, rows[name_of(4)].is_unknown) == (True, True)


def test_clients_without_a_usual_technician_are_counted_apart(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.x.x")
    rows = cover.cover(street.company.office)
    assert (rows.open_clients, rows.open_minor) == (2, 2 * YEARLY)
    assert (rows.assigned_clients, rows.alone_clients) == (1, 1)
    assert sum(one.is_alone for one in rows.clients) == 1


def test_the_sums_are_those_of_plain_sql(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.a.a.a.b.b.x.B", person={2: Level.ESSENTIAL})
    street.past(2, "B", 7)
    street.past(8, "A", 1, 2)
    rows = cover.cover(street.company.office)
    with store.reading() as session:
        priced = session.execute(
            text(
                "SELECT a.client_id, SUM(a.price_minor * 52) FROM agreement a GROUP BY a.client_id"
            )
        ).all()
        usual = session.execute(
            text("SELECT client_id, technician_id FROM relation WHERE kind = 'usual'")
        ).all()
        seen = session.execute(
            text("SELECT DISTINCT client_id, done_by_id FROM visit WHERE status = 'done'")
        ).all()
    pays, whose = {c: int(p) for c, p in priced}, dict(usual)
    others = {client for client, technician in seen if technician != whose.get(client)}
    assert rows.yearly_minor == sum(pays.values())
    assert rows.alone_minor == sum(pays[client] for client in whose if client not in others)
    for one in rows.technicians:
        mine = [client for client, technician in whose.items() if technician == one.technician_id]
        assert one.yearly_minor == sum(pays[client] for client in mine)
        assert one.alone_clients == sum(client not in others for client in mine)


@given(st.lists(st.integers(0, 600), max_size=6), st.integers(0, 300))
def test_familiar_for_as_long_as_it_says(ages: list[int], later: int) -> None:
    book = PriceBook.default()
    days = [TODAY - timedelta(days=age) for age in ages]
    lasting = days_familiar(days, TODAY, book)
    assert 0 <= lasting <= YEAR
    known = familiarity(days, TODAY, book)
    assert (lasting > 0) <= (known >= KNOWN_FROM)
    if known >= KNOWN_FROM:
        assert familiarity(days, TODAY + timedelta(days=lasting), book) >= KNOWN_FROM - 1e-9
        if lasting < YEAR:
            assert familiarity(days, TODAY + timedelta(days=lasting + 1), book) < KNOWN_FROM
    fresh = familiarity([*days, TODAY], TODAY, book)
    assert warmer(known, 1.0, book) == pytest.approx(fresh)


def test_one_visit_covers_for_seven_months() -> None:
    """The weight of one visit halves every 180 days and must stay above -2 ln 0.8 = 0.446."""
    assert days_familiar([TODAY], TODAY, PriceBook.default()) == 209


def test_a_detour_passes_by_between_the_two_nearest() -> None:
    here, west, east, far = (40.7, -74.0), (40.7, -74.02), (40.7, -73.98), (41.0, -74.0)
    assert detour(here, [west, east, far], 35).metres == 0
    there = leg(here, west, 35)
    assert (detour(here, [west], 35).minutes, detour(here, [west], 35).metres) == (
        2 * there[0],
        2 * there[1],
    )
    assert detour(here, [], 35).minutes == detour(None, [west], 35).minutes == 0


def test_a_rule_falls_due_so_often_in_a_year() -> None:
    assert visits_a_year("FREQ=WEEKLY", MONDAY, TODAY) == 52
    assert visits_a_year("FREQ=MONTHLY", MONDAY, TODAY) == 12
    assert visits_a_year("FREQ=WEEKLY;COUNT=3", MONDAY, TODAY) == 2


@pytest.fixture
def planned(draw: Draw, planning: Planning) -> Street:
    """Ana's clients are planned for the week; Ben, who lives near, knows none of them."""
    street = draw("A.a..a..B.b", start=MONDAY + timedelta(days=2))
    planning.plan(street.company.office, MONDAY, 5, iterations=500, threads=1)
    return street


def test_visits_that_keep_backups_warm_are_ordered_by_what_they_buy(
    cover: Cover, planned: Street
) -> None:
    told: list[CoverProgress] = []
    warm = cover.warm(planned.company.office, on_progress=told.append)
    assert [one.fraction for one in told] == sorted(one.fraction for one in told)
    assert {row.client for row in warm.rows} == {name_of(2), name_of(5), name_of(10)}
    worth = [row.cover_minor / row.price_minor for row in warm.rows]
    assert worth == sorted(worth, reverse=True)
    for row in warm.rows:
        assert (row.days_before, row.days_after) == (0, 209)
        assert row.cover_minor == YEARLY * 209 // 365
        assert row.price_minor == sum(line.amount_minor for line in row.lines)
        assert row.backup != row.technician
    with pytest.raises(Cancelled):
        cover.warm(planned.company.office, cancelled=lambda: True)


def test_a_backup_who_is_warm_needs_no_visit(cover: Cover, planned: Street) -> None:
    planned.past(2, "B", 1, 2, 3)
    rows = cover.warm(planned.company.office).rows
    assert name_of(2) not in {row.client for row in rows}


def test_who_gets_to_know_somebody_anyhow_is_offered_no_more(
    cover: Cover, planned: Street, store: Store, journal: Journal, clock: Clock
) -> None:
    office = planned.company.office
    row = next(row for row in cover.warm(office).rows if row.way is WarmWay.JOIN)
    joint = Joint(store, journal, clock, "Mia")
    joint.make(row.visit_id, row.backup_id, row.price_minor)
    assert row.client not in {other.client for other in cover.warm(office).rows}


def test_an_essential_client_sees_a_stranger_together_with_his_own(
    cover: Cover, draw: Draw, planning: Planning
) -> None:
    street = draw("A.a..B", start=MONDAY + timedelta(days=2), person={2: Level.ESSENTIAL})
    planning.plan(street.company.office, MONDAY, 5, iterations=500, threads=1)
    (row,) = cover.warm(street.company.office).rows
    assert (row.way, row.backup) == (WarmWay.JOIN, "Ben Cole")
