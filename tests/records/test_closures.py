"""Closed sites: changed, and listed by office."""

from datetime import date, timedelta

import pytest

from scheduler.errors import UserError
from scheduler.planning.service import Planning
from scheduler.views.records import ClosureForm
from tests.company import MONDAY, Company

FRIDAY = MONDAY + timedelta(days=4)


def closed(company: Company, client: str, first: date, last: date) -> ClosureForm:
    return ClosureForm(company.clients[client], first, last, " stocktaking ")


def test_a_closure_gets_other_days_and_keeps_its_number(
    company: Company, planning: Planning
) -> None:
    company.technician("Ana Reyes")
    company.client("Gift Shop", usual="Ana Reyes", start=FRIDAY, tolerance_days=0)
    company.client("Tea Room", usual="Ana Reyes")
    planning.plan(company.office, MONDAY, 5, iterations=300, threads=1)
    records = company.records
    made = records.record_closure(closed(company, "Gift Shop", FRIDAY, FRIDAY))
    (row,) = made.affected
    shorter = closed(company, "Gift Shop", MONDAY, FRIDAY - timedelta(days=1))
    changed = records.change_closure(made.id, shorter)
    assert (changed.id, changed.client, changed.affected) == (made.id, "Gift Shop", ())
    kept = records.closure(made.id)
    assert (kept.first, kept.last, kept.note) == (shorter.first, shorter.last, "stocktaking")
    assert [one.id for one in records.closures(company.office)] == [made.id]
    again = records.change_closure(made.id, closed(company, "Gift Shop", MONDAY, FRIDAY))
    assert again.affected == (row,)


def test_a_closure_that_cannot_be_changed_so_is_left_as_it_was(company: Company) -> None:
    company.technician("Ana Reyes")
    for name in ("Gift Shop", "Tea Room"):
        company.client(name)
    records = company.records
    made = records.record_closure(closed(company, "Gift Shop", FRIDAY, FRIDAY))
    before = records.closure(made.id)
    with pytest.raises(UserError, match="is Gift Shop's"):
        records.change_closure(made.id, closed(company, "Tea Room", FRIDAY, FRIDAY))
    with pytest.raises(UserError, match="ends before it begins"):
        records.change_closure(made.id, closed(company, "Gift Shop", FRIDAY, MONDAY))
    with pytest.raises(UserError, match="no closure 99"):
        records.change_closure(99, before)
    assert records.closure(made.id) == before
