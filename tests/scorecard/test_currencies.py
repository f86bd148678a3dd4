"""Offices with several currencies: no amount of one stands against an amount of another."""

from argparse import Namespace
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from scheduler.scorecard_commands import at_risk
from scheduler.views.records import OfficeForm
from scheduler.views.scorecard import by_currency
from tests.company import ZONE, Company
from tests.scorecard.conftest import Story

if TYPE_CHECKING:
    from scheduler.app import Application


@pytest.fixture
def two(story: Story) -> Story:
    """Shop and Bar in New York; Laden in an office that counts in euro, for much more each."""
    here = story.company
    office = here.records.save_office(OfficeForm("Berlin", ZONE, "EUR"))
    there = Company(here.records, here.store, here.journal, office)
    abroad = Story(there, story.scorecard)
    for name in ("Ana", "Ben"):
        there.technician(name)
    here.client("Bar", price_minor=20_000)
    there.client("Laden", price_minor=15_000)
    for where, name in ((story, "Shop"), (story, "Bar"), (abroad, "Laden")):
        where.usual(name, "A", date(2026, 9, 1))
        where.came(name, "AB", date(2026, 10, 1))
    return story


def test_each_currency_is_ranked_on_its_own(two: Story) -> None:
    rows = two.scorecard.at_risk()
    assert [(row.client, row.currency) for row in rows] == [
        ("Bar", "USD"),
        ("Shop", "USD"),
        ("Laden", "EUR"),
    ]
    # Ranked together it would have stood between them.
    lost = {row.client: row.lost_minor for row in rows}
    assert lost["Shop"] < lost["Laden"] < lost["Bar"]
    assert {currency: len(mine) for currency, mine in by_currency(rows).items()} == {
        "USD": 2,
        "EUR": 1,
    }


def test_the_command_says_so(two: Story) -> None:
    app = cast("Application", SimpleNamespace(scorecard=two.scorecard))
    status, told, words = at_risk(Namespace(office=None, most=1, export=None), app)
    assert status == 0
    assert [row["client"] for row in told["clients"]] == ["Bar", "Laden"]
    sums: dict[str, Any] = {one["currency"]: one for one in told["currencies"]}
    assert sums["USD"]["clients"] == 2
    assert sums["EUR"]["could_be_lost"] == told["clients"][1]["could_be_lost"]
    assert words.count("ranked on its own") == 2
    assert "3 clients may be lost; 2 are listed." in words
