"""Who takes a leaver's clients over: streets whose best answer is plain to see, and to count."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from scheduler.continuity.lines import Line, total
from scheduler.cover.handover import lay_passing
from scheduler.cover.service import Cover
from scheduler.errors import Cancelled, UserError
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.clients import Client
from scheduler.model.kinds import Level
from scheduler.model.people import Skill, Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.cover import CoverProgress, Handover
from tests.company import MONDAY, Company
from tests.cover.conftest import LAST_DAY, Draw, Street, name_of


def proposed(cover: Cover, street: Street, letter: str = "O") -> Handover:
    return cover.handover(street.technician(letter), LAST_DAY)


def test_clients_go_to_whoever_is_near(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.o.....O.....o.b.B")
    shown = proposed(cover, street)
    assert street.taken(shown) == "A.a.a.....O.....b.b.B"
    assert shown.proven
    # Two minutes to the nearest client, and two back.
    drives = [row.successor.reasons[1] for row in shown.clients if row.successor is not None]
    assert [(one.code, dict(one.facts)) for one in drives] == [("drive", {"minutes": 4})] * 2


def test_a_known_face_is_worth_a_drive(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.o..O..b.B", person={4: Level.ESSENTIAL})
    assert street.taken(proposed(cover, street)) == "A.a.a..O..b.B"
    street.past(4, "B", 7, 14, 21)
    street.past(4, "O", 28, 35)
    shown = proposed(cover, street)
    assert street.taken(shown) == "A.a.b..O..b.B"
    (row,) = shown.clients
    assert row.successor is not None
    assert row.successor.reasons[0].code == "known_face"
    # Ana is nearer, but losing the client would cost more.
    (other,) = row.alternatives
    assert other.technician == "Ana Reyes"
    assert other.against_minor > 0
    assert Line.LOSING_CLIENT in {line.line for line in other.lines}


def test_who_is_not_let_in_or_lacks_a_skill_never_takes_over(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.o..O..b.B")
    street.exclude(4, "A")
    shown = proposed(cover, street)
    assert street.taken(shown) == "A.a.b..O..b.B"
    (row,) = shown.clients
    assert [(one.technician, one.reason.code) for one in row.impossible] == [
        ("Ana Reyes", "excluded")
    ]


def test_those_to_whom_the_person_matters_come_first_then_the_largest(
    cover: Cover, draw: Draw, company: Company
) -> None:
    street = draw("A.o.o.o.o.O", person={4: Level.IMPORTANT, 8: Level.ESSENTIAL})
    shown = proposed(cover, street)
    assert [row.client for row in shown.clients] == [name_of(8), name_of(4), name_of(2), name_of(6)]
    assert shown.essential == (name_of(8),)
    assert shown.needs_manager


def test_who_is_full_takes_no_more_than_fits(cover: Cover, draw: Draw) -> None:
    """Two hours a client a week; Ana may be paid for five hours and has a client already."""
    street = draw("A.a.o.o.o.O......B", minutes=120, week_minutes={"A": 300})
    shown = proposed(cover, street)
    after = street.taken(shown)
    assert after.count("a") == 2
    assert after.count("b") == 2
    loads = {load.technician: load for load in shown.loads}
    assert loads["Ana Reyes"].after_minutes <= 300
    full = [
        row.client
        for row in shown.clients
        if row.successor is not None and "full" in {one.code for one in row.successor.reasons}
    ]
    assert len(full) == 2


def test_nobody_has_the_hours(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.o.O", minutes=120, week_minutes={"A": 150})
    (row,) = proposed(cover, street).clients
    assert row.successor is None
    assert [reason.code for reason in row.reasons] == ["no_hours"]


def test_nobody_is_left(cover: Cover, draw: Draw) -> None:
    street = draw("o.O")
    (row,) = proposed(cover, street).clients
    assert row.successor is None
    assert [reason.code for reason in row.reasons] == ["nobody_left"]


def test_nobody_else_has_the_skill(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.o.O", skills={"O": ("Termites",)})
    need(store, "Termites")
    (row,) = proposed(cover, street).clients
    assert row.successor is None
    assert [(one.code, dict(one.facts)) for one in row.reasons] == [
        ("nobody_has_skill", {"skill": "Termites"})
    ]


def test_who_leaves_himself_takes_nobody_over(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.o.O.B")
    with store.writing() as session:
        ana = session.get_one(Technician, street.technician("A"))
        ana.left_on = LAST_DAY + timedelta(days=30)
    shown = proposed(cover, street)
    assert street.taken(shown) == "A.b.O.B"
    (row,) = shown.clients
    assert [one.reason.code for one in row.impossible] == ["leaves"]


def test_the_sums_are_those_of_the_lines(cover: Cover, draw: Draw) -> None:
    street = draw("A.a.o.o.o..O..o.o.b.B", minutes=240)
    shown = proposed(cover, street)
    successors = [row.successor for row in shown.clients if row.successor is not None]
    assert len(successors) == 5
    assert shown.total_minor == total(shown.lines)
    assert shown.total_minor == sum(one.total_minor for one in successors) + sum(
        load.total_minor for load in shown.loads
    )
    for one in successors:
        assert one.total_minor == total(one.lines)
        assert one.against_minor == 0


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_other_way_is_cheaper(
    data: st.DataObject, cover: Cover, store: Store, clock: Clock, small_town: Street
) -> None:
    """Every way of giving some clients to everybody, counted, against the one proposed."""
    wanted = data.draw(st.sets(st.sampled_from(sorted(small_town.clients.values())), min_size=1))
    omar = small_town.technician("O")
    shown = cover.handover(omar, LAST_DAY, wanted)
    with store.reading() as session:
        problem = lay_passing(session, clock, omar, LAST_DAY, wanted).problem
    ways = product(*([None, *client.prices] for client in problem.clients))
    totals = (problem.total(way) for way in ways)
    best = min(one for one in totals if one is not None)
    left_out = [row for row in shown.clients if row.successor is None]
    assert not left_out
    assert shown.total_minor == best
    assert {row.client_id for row in shown.clients} == wanted


@pytest.fixture
def small_town(draw: Draw) -> Street:
    """Six clients of Omar, some of whom know somebody, some of whom want nobody else."""
    street = draw("A.o.o.o.M.O.o.o.o.B", minutes=150, week_minutes={"A": 320, "M": 400})
    street.past(2, "B", 7, 14)
    street.past(6, "M", 14, 28)
    street.past(14, "A", 3)
    street.exclude(4, "M")
    street.exclude(16, "B")
    return street


@pytest.mark.parametrize(
    ("last_day", "told"),
    [
        (MONDAY, "cannot be 2026-11-23, which is over; choose today"),
        (date(2029, 1, 1), "more than a year ahead"),
    ],
)
def test_a_last_day_that_cannot_be_is_refused(
    cover: Cover, draw: Draw, last_day: date, told: str
) -> None:
    street = draw("A.o.O")
    with pytest.raises(UserError, match=told):
        cover.handover(street.technician("O"), last_day)


def test_who_has_no_clients_hands_nobody_over(cover: Cover, draw: Draw) -> None:
    street = draw("A.o.O")
    with pytest.raises(UserError, match="Ana Reyes is no client's usual technician after"):
        cover.handover(street.technician("A"), LAST_DAY)
    with pytest.raises(UserError, match="Ana Reyes is not the usual technician of Client 02 after"):
        cover.handover(street.technician("A"), LAST_DAY, [street.client(2)])


def test_only_some_of_the_clients_are_asked_about(cover: Cover, draw: Draw) -> None:
    """A technician who changes territory keeps the others, and can be their backup."""
    street = draw("A.o.o.O")
    street.past(2, "O", 7, 14)
    shown = cover.handover(street.technician("O"), LAST_DAY, [street.client(2)])
    assert street.taken(shown) == "A.a.o.O"
    (row,) = shown.clients
    assert (row.backup, shown.leaves) == ("Omar Haddad", False)


def test_who_left_already_can_still_be_handed_over_from(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.o.O")
    with store.writing() as session:
        session.get_one(Technician, street.technician("O")).left_on = MONDAY
    shown = proposed(cover, street)
    assert street.taken(shown) == "A.a.O"
    assert shown.leaves


def test_retired_clients_are_not_handed_over(cover: Cover, draw: Draw, store: Store) -> None:
    street = draw("A.o.o.O")
    with store.writing() as session:
        session.get_one(Client, street.client(2)).retired_on = MONDAY
    assert street.taken(proposed(cover, street)) == "A.o.a.O"


def test_it_tells_how_far_it_is_and_can_be_stopped(cover: Cover, draw: Draw) -> None:
    street = draw("A.o.O")
    told: list[CoverProgress] = []
    cover.handover(street.technician("O"), LAST_DAY, on_progress=told.append)
    fractions = [one.fraction for one in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    with pytest.raises(Cancelled):
        cover.handover(street.technician("O"), LAST_DAY, cancelled=lambda: True)


def need(store: Store, skill: str) -> None:
    """Every service demands a skill."""
    with store.writing() as session:
        kept = session.scalars(select(Skill).where(Skill.name == skill)).one()
        for service in session.scalars(select(ServiceType)):
            session.add(ServiceSkill(service_type_id=service.id, skill_id=kept.id))


def test_who_hands_everybody_over_is_nobodys_backup_though_no_last_day_is_written(
    cover: Cover, draw: Draw
) -> None:
    street = draw("A.o.O..B")
    street.past(2, "O", 7, 14)
    street.past(2, "B", 21, 28)
    shown = proposed(cover, street)
    (row,) = shown.clients
    assert (row.backup, shown.leaves) == ("Ben Cole", True)
