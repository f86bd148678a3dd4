"""Kept lines under other prices: the same as if they had been made with them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.lines import Line, PriceLine, Source, by_line, total
from scheduler.continuity.price_book import BY_KEY, ENTRIES, PriceBook
from scheduler.continuity.pricing import (
    ClientFacts,
    client_value,
    continuity_lines,
    credit_lines,
    moved_lines,
    overtime_minute_price,
    unplaced_lines,
)
from scheduler.continuity.repricing import price_again, priced_again, worked_out
from scheduler.desk.pricing import difference
from scheduler.model.kinds import Level

BOOK = PriceBook.default().changed(
    {"word_of_mouth_percent": 30, "day_start": 500, "extra_technician": 250}, version=1
)
WAGE = 2_450
CLIENTS = st.builds(
    ClientFacts,
    st.integers(0, 10**7),
    person=st.sampled_from(Level),
    day=st.sampled_from(Level),
    time=st.sampled_from(Level),
    notice=st.sampled_from(Level),
    strangers_lately=st.integers(0, 6),
)
TOLD = (
    *("learning_minutes", "call_back_chance", "call_back_cost", "word_of_mouth_percent"),
    *(f"churn_{level}_{n}" for level in Level for n in range(4)),
    *(f"{key}_{level}" for key in ("moved_day", "moved_time", "short_notice") for level in Level),
    *("confirmed_percent", "credit_percent"),
    *("missed_visit", "missed_price_percent", "missed_chance"),
)
"""Entries whose other value a line can be worked out with exactly."""


MERGED = (
    *("learning_minutes", "call_back_chance", "call_back_cost", "word_of_mouth_percent"),
    *(f"{key}_{level}" for key in ("moved_day", "moved_time", "short_notice") for level in Level),
    *("credit_percent", "missed_visit", "missed_price_percent", "missed_chance"),
)
"""Those that can be told also of lines that were added up."""


def values(*keys: str) -> st.SearchStrategy[dict[str, int]]:
    """Other values above zero, because a line of no money is left out."""
    ranges = {
        key: st.integers(max(BY_KEY[key].least, 1), min(BY_KEY[key].most, 20_000)) for key in keys
    }
    return st.fixed_dictionaries({}, optional=ranges)


def lines_of(
    book: PriceBook,
    client: ClientFacts,
    familiarity: float,
    *,
    confirmed: bool = True,
    notice_days: int | None = 1,
) -> tuple[PriceLine, ...]:
    """Every kind of line that pricing makes, of one client."""
    moved = moved_lines(
        book, client, days=-2, time=True, confirmed=confirmed, notice_days=notice_days
    )
    return (
        *continuity_lines(book, client, familiarity=familiarity, is_usual=False, wage_minor=WAGE),
        *moved,
        *unplaced_lines(book, client, price_minor=12_345),
        *credit_lines(book, price_minor=12_345),
    )


def route_lines(book: PriceBook, metres: int = 12_345, minutes: int = 45) -> tuple[PriceLine, ...]:
    """The lines that a route's breakdown makes of driving, time, overtime and days."""
    km, minute = book["price_per_km"], overtime_minute_price(book, WAGE)
    return (
        PriceLine(
            Line.DRIVE,
            (metres * km + 500) // 1_000,
            Source.MEASURED,
            "price_per_km",
            (("metres", metres), ("price_minor", km)),
        ),
        PriceLine(
            Line.TIME, minutes * 41, Source.MEASURED, None, (("minutes", 45), ("minute_minor", 41))
        ),
        PriceLine(
            Line.OVERTIME,
            minutes * minute,
            Source.MEASURED,
            "overtime_premium_percent",
            (("minutes", minutes), ("minute_minor", minute)),
        ),
        PriceLine(Line.DAYS, book["day_start"], Source.PRICE_BOOK, "day_start"),
    )


SAME = {entry.key: BOOK[entry.key] for entry in ENTRIES}


@given(CLIENTS, st.floats(0, 1), st.booleans(), st.sampled_from([None, 0, 1, 9]))
def test_the_unchanged_book_gives_the_same_to_the_cent(
    client: ClientFacts, familiarity: float, confirmed: bool, notice: int | None
) -> None:
    made = lines_of(BOOK, client, familiarity, confirmed=confirmed, notice_days=notice)
    made += route_lines(BOOK)
    assert priced_again(made, BOOK, SAME) == (again := priced_again(made, BOOK, {}))
    assert (again.lines, again.stuck) == (made, 0)


@given(CLIENTS, st.floats(0, 1))
def test_what_a_line_names_explains_its_amount(client: ClientFacts, familiarity: float) -> None:
    for line in (*lines_of(BOOK, client, familiarity), *route_lines(BOOK)):
        assert worked_out(line) in (line.amount_minor, None), line
    told = {line.line for line in lines_of(BOOK, client, familiarity) if worked_out(line)}
    assert told >= {Line.MOVED_DAY, Line.MOVED_TIME, Line.UNPLACED, Line.CREDIT}


@given(CLIENTS, st.floats(0, 1), st.booleans(), values(*TOLD, "short_notice_days"))
def test_other_prices_give_what_they_would_have_given(
    client: ClientFacts, familiarity: float, confirmed: bool, changes: dict[str, int]
) -> None:
    made = lines_of(BOOK, client, familiarity, confirmed=confirmed)
    other = lines_of(BOOK.changed(changes, 2), client, familiarity, confirmed=confirmed)
    again = priced_again(made, BOOK, changes)
    expected = {(line.line, line.entry): line for line in other}
    assert again.stuck == 0
    for line in again.lines:
        # What comes to nothing under the other prices has no line there.
        same = expected.get((line.line, line.entry), replace(line, amount_minor=0))
        assert (line.amount_minor, line.inputs) == (same.amount_minor, line.inputs), line


@given(CLIENTS, st.floats(0, 1), values("margin_percent", "discount_percent", "retention_percent"))
def test_another_client_value_is_right_but_for_its_own_rounding(
    client: ClientFacts, familiarity: float, changes: dict[str, int]
) -> None:
    yearly = client.value_minor
    other = BOOK.changed(changes, 2)
    before, after = (
        lines_of(book, replace(client, value_minor=client_value(book, yearly)), familiarity)
        for book in (BOOK, other)
    )
    again = priced_again(before, BOOK, changes)
    kept = {line.line for line in before}
    assert again.stuck == 0
    for line, amount in by_line(after).items():
        if line in kept:
            # A value is rounded to the unit, and grows at most 60-fold from the default book's.
            assert by_line(again.lines)[line] == pytest.approx(amount, abs=60)


@given(CLIENTS, st.floats(0, 1), st.floats(0, 1), values(*MERGED))
def test_what_a_road_costs_against_the_plan_is_worked_out_in_proportion(
    client: ClientFacts, familiarity: float, before: float, changes: dict[str, int]
) -> None:
    """A road's lines are differences of several; each is as far off as what it is rounded from."""

    def road(book: PriceBook) -> tuple[PriceLine, ...]:
        after = (*lines_of(book, client, familiarity), *lines_of(book, client, familiarity / 2))
        return difference(after, lines_of(book, client, before))

    again = priced_again(road(BOOK), BOOK, changes)
    expected = {
        (line.line, line.entry): line.amount_minor for line in road(BOOK.changed(changes, 2))
    }
    assert again.stuck == 0
    for old, line in zip(road(BOOK), again.lines, strict=True):
        grown = max(1.0, *(value / BOOK[key] for key, value in changes.items()), 1.0)
        rounded = 2 * grown * grown + 2
        amount = expected.get((line.line, line.entry), 0)
        assert line.amount_minor == pytest.approx(amount, abs=rounded), (old, line)


def test_chances_that_were_added_up_are_not_told_apart() -> None:
    client = ClientFacts(195_840, person=Level.ESSENTIAL, strangers_lately=3)
    other = replace(client, strangers_lately=2)
    usual = lines_of(BOOK, other, 0.9)
    (losing,) = (
        line
        for line in difference(lines_of(BOOK, client, 0.1), usual)
        if line.line is Line.LOSING_CLIENT
    )
    assert price_again(losing, BOOK, {"churn_essential_3": 3_000}) is None
    assert price_again(losing, BOOK, {"churn_open_0": 70}) is None
    assert price_again(losing, BOOK, {"price_per_km": 70}) == losing
    worth = price_again(losing, BOOK, {"margin_percent": 20})
    assert worth is not None
    assert worth.amount_minor == pytest.approx(losing.amount_minor / 2, abs=1)
    gone = [line for line in difference((), usual) if line.line is Line.LOSING_CLIENT]
    again = priced_again(gone, BOOK, {"churn_essential_2": 3_200})
    assert again.lines[0].amount_minor == pytest.approx(2 * gone[0].amount_minor, abs=1)


def test_word_of_mouth_is_seen_though_it_was_free() -> None:
    free = BOOK.changed({"word_of_mouth_percent": 0}, 1)
    client = ClientFacts(195_840, person=Level.ESSENTIAL, strangers_lately=3)
    made = lines_of(free, client, 0.0)
    changes = {"word_of_mouth_percent": 50, "churn_essential_3": 1_000}
    again = priced_again(made, free, changes)
    assert Line.WORD_OF_MOUTH not in by_line(made)
    assert by_line(again.lines) == by_line(lines_of(free.changed(changes, 2), client, 0.0))


@pytest.mark.parametrize(
    ("changes", "amounts"),
    [
        ({"price_per_km": 90}, (1_111, 1_845, 900, 500)),
        ({"overtime_premium_percent": 100}, (556, 1_845, 1_800, 500)),
        ({"overtime_premium_percent": 0}, (556, 1_845, 0, 500)),
        ({"day_start": 0}, (556, 1_845, 900, 0)),
        ({"day_start": 750, "price_per_km": 0}, (0, 1_845, 900, 750)),
    ],
)
def test_a_route_is_worked_out_again(changes: dict[str, int], amounts: tuple[int, ...]) -> None:
    again = priced_again(route_lines(BOOK), BOOK, changes)
    assert tuple(line.amount_minor for line in again.lines) == amounts
    assert again.stuck == 0


def test_what_a_road_saves_is_worked_out_the_same_way() -> None:
    saved = [replace(line, amount_minor=-line.amount_minor) for line in route_lines(BOOK)]
    again = priced_again(saved, BOOK, {"overtime_premium_percent": 100, "day_start": 1_000})
    assert [line.amount_minor for line in again.lines] == [-556, -1_845, -1_800, -1_000]
    (shorter,) = (line for line in route_lines(BOOK, metres=-9_000) if line.line is Line.DRIVE)
    doubled = price_again(shorter, BOOK, {"price_per_km": 90})
    assert doubled is not None
    assert (shorter.amount_minor, doubled.amount_minor) == (-405, -810)


def test_minutes_late_and_further_technicians_are_counted() -> None:
    late = PriceLine(Line.LATE, 7 * 300, Source.PRICE_BOOK, "late_minute_essential")
    further = PriceLine(Line.EXTRA_TECHNICIANS, 500, Source.PRICE_BOOK, "extra_technician")
    changes = {"late_minute_essential": 200, "extra_technician": 100}
    again = priced_again((late, further), BOOK, changes)
    assert [line.amount_minor for line in again.lines] == [1_400, 200]


def test_short_notice_ends_where_the_rule_does() -> None:
    client = ClientFacts(0, notice=Level.ESSENTIAL)
    made = moved_lines(BOOK, client, days=1, notice_days=1)
    assert total(priced_again(made, BOOK, {"short_notice_days": 1}).lines) == 100
    dearer = priced_again(made, BOOK, {"short_notice_days": 3, "short_notice_essential": 5_000})
    assert total(dearer.lines) == 5_100


@pytest.mark.parametrize(
    ("changes", "stuck"),
    [
        ({"familiarity_half_life_days": 90}, {Line.LEARNING, Line.CALL_BACK, Line.LOSING_CLIENT}),
        ({"familiarity_visits": 3}, {Line.LEARNING, Line.CALL_BACK, Line.LOSING_CLIENT}),
        ({"lately_visits": 5}, {Line.LOSING_CLIENT}),
        ({"overtime_after_minutes": 500}, {Line.OVERTIME}),
        ({"overtime_max_minutes": 60, "dispatcher_limit": 0, "two_people": 1}, set()),
    ],
)
def test_what_a_line_does_not_tell_is_counted(changes: dict[str, int], stuck: set[Line]) -> None:
    client = ClientFacts(195_840, person=Level.ESSENTIAL)
    made = (*lines_of(PriceBook.default(), client, 0.3), *route_lines(PriceBook.default()))
    again = priced_again(made, PriceBook.default(), changes)
    assert {
        line.line for line in made if price_again(line, PriceBook.default(), changes) is None
    } == stuck
    assert (again.lines, again.stuck) == (made, len(stuck))


@pytest.mark.parametrize(
    ("line", "then", "changes"),
    [
        # Nothing can be told from nothing: an overtime that was free, a client without a value.
        (route_lines(BOOK)[2], {"overtime_premium_percent": 0}, {"overtime_premium_percent": 50}),
        (
            unplaced_lines(BOOK, ClientFacts(1_000), price_minor=0)[-1],
            {"margin_percent": 0},
            {"margin_percent": 40},
        ),
        # A hundred percent reads the same whether the client was told or not.
        (
            moved_lines(BOOK, ClientFacts(0), days=1)[0],
            {"confirmed_percent": 100},
            {"confirmed_percent": 150},
        ),
        # Not a whole number of days, so not made of days.
        (PriceLine(Line.DAYS, 777, Source.PRICE_BOOK, "day_start"), {}, {"day_start": 600}),
        # What a broken word costs is made of other lines than it names.
        (
            PriceLine(Line.UNPLACED, 800, Source.PRICE_BOOK, "confirmed_percent"),
            {},
            {"learning_minutes": 40},
        ),
    ],
)
def test_a_line_that_cannot_be_worked_out_stays(
    line: PriceLine, then: dict[str, int], changes: dict[str, int]
) -> None:
    assert price_again(line, BOOK.changed(then, 1), changes) is None
