"""Who counts on a technician, against the company's cover and by hand."""

import pytest
from sqlalchemy import text

from scheduler.cover.dependence import office_cover
from scheduler.cover.ground import read_ground
from scheduler.model.clients import Client
from scheduler.model.kinds import RelationKind
from scheduler.model.office import Office
from tests.team.conftest import TODAY

WEEKS = 52


@pytest.fixture
def known(crew):
    """Omar is usual at the Book Nook by history; Ben has been to the Granary.

    He is usual at the Brewery, where no visit was entered.
    """
    crew.past("Book Nook", "Omar Haddad", 7, 14, 21, 28)
    crew.past("Granary", "Ana Reyes", 7, 14)
    crew.past("Granary", "Ben Cole", 21)
    crew.past("Tea Room", "Ana Reyes", 7)
    return crew


def test_the_clients_who_depend_on_her_alone_come_first(known, team):
    found = team.counting(known.technicians["Ana Reyes"])
    assert [(row.client, row.tie, row.declared, row.others) for row in found.clients] == [
        ("Tea Room", RelationKind.USUAL, True, ()),
        ("Granary", RelationKind.USUAL, True, ("Ben Cole",)),
        ("Brewery", RelationKind.BACKUP, True, ("Ben Cole",)),
    ]
    assert found.declared == 2
    assert found.backup_for == 1
    assert found.yearly_minor == WEEKS * (5000 + 9000)
    assert [row.client for row in found.unknown] == ["Tea Room"]


def test_history_alone_makes_a_usual_technician_too(known, team):
    (row,) = team.counting(known.technicians["Omar Haddad"]).clients
    assert (row.client, row.tie, row.declared) == ("Book Nook", RelationKind.USUAL, False)
    assert row.familiarity > 0.7


def test_it_says_what_the_cover_of_the_office_says(known, team):
    with known.store.reading() as session:
        office = session.get_one(Office, known.office)
        cover = office_cover(read_ground(session, office, TODAY))
    for technician in cover.technicians:
        found = team.counting(technician.technician_id)
        assert len(found.usual) == technician.clients
        assert found.yearly_minor == technician.yearly_minor
        assert len(found.unknown) == technician.unknown_clients


def test_clients_who_are_not_visited_any_more_do_not_count(known, team):
    with known.store.writing() as session:
        session.get_one(Client, known.clients["Tea Room"]).retired_on = TODAY
    found = team.counting(known.technicians["Ana Reyes"])
    assert [row.client for row in found.usual] == ["Granary"]


def test_what_ana_is_paid_for_in_a_year_by_plain_sql(known, team):
    """All agreements here are weekly, without an end."""
    with known.store.reading() as session:
        prices = session.execute(
            text(
                "SELECT SUM(a.price_minor) FROM agreement a JOIN relation r"
                " ON r.client_id = a.client_id WHERE r.kind = 'usual' AND r.technician_id = :who"
            ),
            {"who": known.technicians["Ana Reyes"]},
        ).scalar_one()
    assert team.counting(known.technicians["Ana Reyes"]).yearly_minor == WEEKS * prices
