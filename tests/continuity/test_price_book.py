"""The price book is a closed list, and says so in a sentence."""

import json
import pickle
from itertools import pairwise

import pytest

from scheduler.continuity.lines import Line
from scheduler.continuity.price_book import BY_KEY, ENTRIES, MOST_STRANGERS, PriceBook
from scheduler.model.kinds import Level


def test_every_key_is_there_once_with_a_default_in_its_range_and_a_meaning() -> None:
    assert len(BY_KEY) == len(ENTRIES)
    for entry in ENTRIES:
        assert entry.least <= entry.default <= entry.most, entry.key
        assert entry.meaning.strip(), entry.key


def test_every_line_but_paid_time_comes_from_an_entry() -> None:
    priced = {line for entry in ENTRIES for line in entry.lines}
    assert set(Line) - priced == {Line.TIME}


def test_the_default_book_survives_being_kept() -> None:
    book = PriceBook.default()
    kept = json.loads(json.dumps(book.to_json()))
    assert PriceBook.from_json(kept, version=1) == book
    assert pickle.loads(pickle.dumps(book)) == book


def test_an_older_book_takes_the_default_of_a_newer_entry() -> None:
    kept = PriceBook.default().to_json()
    del kept["call_back_cost"]
    book = PriceBook.from_json(kept | {"price_per_km": 52}, version=4)
    assert book.version == 4
    assert book["call_back_cost"] == BY_KEY["call_back_cost"].default
    assert book["price_per_km"] == 52


@pytest.mark.parametrize(
    ("kept", "says"),
    [
        ({"prise_per_km": 45}, "no entry 'prise_per_km'"),
        ({"price_per_km": "45"}, "'price_per_km' is '45': give a whole number"),
        ({"price_per_km": 45.0}, "give a whole number"),
        ({"price_per_km": True}, "give a whole number"),
        ({"price_per_km": None}, "give a whole number"),
        ({"price_per_km": -1}, "from 0 to"),
        ({"retention_percent": 100}, "from 0 to 99"),
        ({"familiarity_half_life_days": 0}, "from 1 to"),
        ({"churn_essential_0": 10_001}, "from 0 to 10000"),
    ],
)
def test_a_bad_entry_is_refused_with_a_sentence(kept: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says) as refusal:
        PriceBook.from_json(kept, version=1)
    assert str(refusal.value).endswith(".")


def test_a_book_with_a_hole_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks the entry"):
        PriceBook(1, {"price_per_km": 45})


def test_a_changed_book_leaves_the_old_one_alone() -> None:
    book = PriceBook.default()
    later = book.changed({"price_per_km": 60}, version=2)
    assert (later["price_per_km"], later.version) == (60, 2)
    assert (book["price_per_km"], book.version) == (45, 1)


@pytest.mark.parametrize("level", Level)
def test_each_further_stranger_costs_more(level: Level) -> None:
    book = PriceBook.default()
    chances = [book[book.churn_entry(level, n)] for n in range(MOST_STRANGERS + 1)]
    steps = [later - sooner for sooner, later in pairwise(chances)]
    assert all(step > 0 for step in steps)
    assert steps == sorted(steps)
    assert book.churn_entry(level, 9) == book.churn_entry(level, MOST_STRANGERS)


@pytest.mark.parametrize("key", ["moved_day", "moved_time", "short_notice", "late_minute"])
def test_what_is_essential_costs_more_than_what_is_open(key: str) -> None:
    book = PriceBook.default()
    assert book.at(key, Level.ESSENTIAL) > book.at(key, Level.IMPORTANT) > book.at(key, Level.OPEN)
