"""The first plan of a firm that has entered who visits whom and no visit yet."""

from sqlalchemy import select

from scheduler.model.people import Technician
from scheduler.planning.service import Planning
from tests.company import MONDAY, Company, place


def test_the_usual_technicians_come_where_nobody_entered_prices_and_wages(
    planning: Planning, company: Company
) -> None:
    crew = ("Ana Reyes", "Ben Cole")
    for name in crew:
        company.technician(name)
    with company.store.writing() as session:
        for technician in session.scalars(select(Technician)):
            technician.wage_minor = 0
    for number in range(12):
        # Each lives near the other one's clients.
        near = place(number % 2 + 1)
        company.client(f"Client {number:02}", usual=crew[1 - number % 2], where=near, price_minor=0)
    row = planning.plan(company.office, MONDAY, 5, iterations=500, threads=1)
    assert (row.placed, row.usual_share) == (12, 1.0)


def test_the_usual_technicians_come_where_prices_are_small(
    planning: Planning, company: Company
) -> None:
    """Nobody loses a good client over a stranger, so it is what he has yet to learn that counts."""
    crew = ("Ana Reyes", "Ben Cole")
    for name in crew:
        company.technician(name)
    for number in range(12):
        company.client(
            f"Client {number:02}",
            usual=crew[1 - number % 2],
            where=place(number % 2 + 1),
            rule="FREQ=MONTHLY",
            price_minor=4000,
        )
    row = planning.plan(company.office, MONDAY, 5, iterations=500, threads=1)
    assert (row.placed, row.usual_share) == (12, 1.0)
