"""Prices of who comes, of moving and of leaving out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.lines import Line, PriceLine, Source, by_line, total
from scheduler.continuity.price_book import BY_KEY, PriceBook
from scheduler.continuity.pricing import (
    ClientFacts,
    break_even,
    client_value,
    continuity_lines,
    credit_lines,
    minute_price,
    moved_lines,
    overtime_minute_price,
    unplaced_lines,
)
from scheduler.model.kinds import Level

BOOK = PriceBook.default()
WAGE = 2_400
DOROTHY = ClientFacts(
    client_value(BOOK, 12 * 12_000),
    person=Level.ESSENTIAL,
    day=Level.OPEN,
    strangers_lately=3,
)
ORDINARY = ClientFacts(client_value(BOOK, 12 * 10_000))


def sends(client: ClientFacts, familiarity: float, *, usual: bool = False) -> int:
    lines = continuity_lines(BOOK, client, familiarity=familiarity, is_usual=usual, wage_minor=WAGE)
    return total(lines)


def test_client_value_is_the_formula() -> None:
    """1,440.00 x 0.40 x 0.85 / (1 + 0.10 - 0.85) = 1,958.40."""
    assert client_value(BOOK, 144_000) == 195_840
    assert client_value(BOOK, 0) == 0


@pytest.mark.parametrize(("amount", "rounded"), [(0.5, 1), (1.5, 2), (2.49, 2), (-0.5, 0)])
def test_rounding_is_half_up(amount: float, rounded: int) -> None:
    assert round_half_up(amount) == rounded


def test_prices_of_a_minute() -> None:
    assert minute_price(2_400) == 40
    assert minute_price(2_450) == 41
    assert overtime_minute_price(BOOK, 2_400) == 20


def test_dorothys_fourth_stranger_on_her_day() -> None:
    lines = continuity_lines(BOOK, DOROTHY, familiarity=0.0, is_usual=False, wage_minor=WAGE)
    assert by_line(lines) == {Line.LEARNING: 800, Line.LOSING_CLIENT: 48_960, Line.CALL_BACK: 180}
    losing = lines[1]
    assert losing.source is Source.ASSUMPTION
    assert losing.entry == "churn_essential_3"
    assert dict(losing.inputs) == {
        "chance_basis_points": 2_500,
        "person": "essential",
        "strangers_lately": 3,
        "familiarity": 0.0,
        "value_minor": 195_840,
    }


def test_a_learned_chance_says_from_how_many_visits() -> None:
    entry = "churn_essential_3"
    book = BOOK.changed({entry: 1_000, "word_of_mouth_percent": 50}, 2, {entry: 214})
    lines = continuity_lines(book, DOROTHY, familiarity=0.0, is_usual=False, wage_minor=WAGE)
    of_loss = [line for line in lines if line.line in (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH)]
    assert [line.amount_minor for line in of_loss] == [19_584, 9_792]
    assert {line.source for line in of_loss} == {Source.LEARNED}
    assert {dict(line.inputs)["learned_from"] for line in of_loss} == {214}
    other = ClientFacts(DOROTHY.value_minor, Level.ESSENTIAL, strangers_lately=2)
    lines = continuity_lines(book, other, familiarity=0.0, is_usual=False, wage_minor=WAGE)
    assert lines[1].source is Source.ASSUMPTION


def test_moved_days_and_times_are_learned_alike() -> None:
    learned = {"moved_day_open": 300, "moved_time_open": 40}
    book = BOOK.changed({"moved_day_open": 250}, 2, learned)
    lines = moved_lines(book, DOROTHY, days=2, time=True, confirmed=True, notice_days=0)
    assert [(line.entry, line.source, line.amount_minor) for line in lines] == [
        ("moved_day_open", Source.LEARNED, 1_000),
        ("moved_time_open", Source.LEARNED, 200),
        ("short_notice_open", Source.PRICE_BOOK, 200),
    ]
    assert [dict(line.inputs).get("learned_from") for line in lines] == [300, 40, None]


def test_dorothy_would_rather_wait_two_days_for_her_technician() -> None:
    wait = moved_lines(BOOK, DOROTHY, days=2, confirmed=True, notice_days=0)
    assert sends(DOROTHY, 0.8, usual=True) + total(wait) <= 1_000
    assert sends(DOROTHY, 0.0) >= 20_000


def test_each_further_stranger_costs_dorothy_more() -> None:
    prices = [
        sends(ClientFacts(DOROTHY.value_minor, Level.ESSENTIAL, strangers_lately=seen), 0.0)
        for seen in range(5)
    ]
    assert prices[0] < prices[1] < prices[2] < prices[3] == prices[4]


@pytest.mark.parametrize("seen", range(4))
def test_a_stranger_at_an_ordinary_client_costs_some_dollars(seen: int) -> None:
    client = ClientFacts(ORDINARY.value_minor, strangers_lately=seen)
    stranger = sends(client, 0.0)
    assert 1_000 <= stranger <= 4_000
    assert 0.3 <= sends(client, 0.55) / stranger <= 0.5
    assert total(unplaced_lines(BOOK, client, price_minor=10_000)) > 4 * stranger


def test_the_usual_technician_may_have_to_learn_but_loses_nobody() -> None:
    lines = continuity_lines(BOOK, DOROTHY, familiarity=0.5, is_usual=True, wage_minor=WAGE)
    assert by_line(lines) == {Line.LEARNING: 400, Line.CALL_BACK: 90}


def test_the_first_technician_of_a_new_client_takes_nobodys_place() -> None:
    new = ClientFacts(ORDINARY.value_minor, has_history=False)
    lines = continuity_lines(BOOK, new, familiarity=0.0, is_usual=False, wage_minor=WAGE)
    assert [line.line for line in lines] == [Line.LEARNING, Line.CALL_BACK]


def test_word_of_mouth_is_a_part_of_the_loss() -> None:
    book = BOOK.changed({"word_of_mouth_percent": 50}, version=2)
    lines = continuity_lines(book, DOROTHY, familiarity=0.0, is_usual=False, wage_minor=WAGE)
    assert by_line(lines)[Line.WORD_OF_MOUTH] == 24_480


@given(
    st.builds(
        ClientFacts,
        st.integers(0, 10**8),
        person=st.sampled_from(Level),
        strangers_lately=st.integers(0, 6),
        has_history=st.booleans(),
    ),
    st.floats(0, 1),
    st.floats(0, 1),
    st.integers(0, 10**5),
)
def test_who_is_more_familiar_never_costs_more_and_the_usual_one_never_most(
    client: ClientFacts, one: float, other: float, wage: int
) -> None:
    less, more = sorted((one, other))

    def price(familiarity: float, *, usual: bool) -> int:
        lines = continuity_lines(
            BOOK, client, familiarity=familiarity, is_usual=usual, wage_minor=wage
        )
        assert all(line.amount_minor > 0 for line in lines)
        assert all(line.entry in BY_KEY for line in lines)
        return total(lines)

    assert price(more, usual=False) <= price(less, usual=False)
    assert price(less, usual=True) <= price(less, usual=False)
    assert price(1.0, usual=False) == 0


def test_a_visit_that_stays_costs_nothing() -> None:
    assert moved_lines(BOOK, DOROTHY, confirmed=True, notice_days=0) == ()


def test_moving_costs_by_priority_and_day_and_twice_when_confirmed() -> None:
    client = ClientFacts(0, day=Level.ESSENTIAL, time=Level.IMPORTANT)
    assert by_line(moved_lines(BOOK, client, days=-2, time=True)) == {
        Line.MOVED_DAY: 8_000,
        Line.MOVED_TIME: 800,
    }
    assert by_line(moved_lines(BOOK, client, days=2, time=True, confirmed=True)) == {
        Line.MOVED_DAY: 16_000,
        Line.MOVED_TIME: 1_600,
    }


@pytest.mark.parametrize(("notice", "surcharge"), [(None, 0), (0, 1_000), (1, 1_000), (2, 0)])
def test_short_notice_is_charged_once_and_is_a_line_of_its_own(
    notice: int | None, surcharge: int
) -> None:
    client = ClientFacts(0, notice=Level.IMPORTANT)
    lines = moved_lines(BOOK, client, days=1, time=True, notice_days=notice)
    assert sum(x.amount_minor for x in lines if x.entry == "short_notice_important") == surcharge
    only_time = moved_lines(BOOK, client, time=True, notice_days=notice)
    assert by_line(only_time) == {Line.MOVED_TIME: 100 + surcharge}


def test_leaving_out_costs_the_visit_and_what_missing_it_means() -> None:
    lines = unplaced_lines(BOOK, ORDINARY, price_minor=10_000)
    assert [(line.entry, line.amount_minor) for line in lines] == [
        ("missed_visit", 10_000),
        ("missed_price_percent", 10_000),
        ("missed_chance", 4_896),
    ]
    assert {line.line for line in lines} == {Line.UNPLACED}
    assert total(unplaced_lines(BOOK, ClientFacts(0), price_minor=0)) == 10_000


def test_the_credit_is_a_part_of_the_price() -> None:
    assert by_line(credit_lines(BOOK, price_minor=12_000)) == {Line.CREDIT: 2_400}
    assert credit_lines(BOOK, price_minor=0) == ()


def test_break_even_leaves_the_assumption_out() -> None:
    """(5,480 + 600 - 580) / 195,840 = 2.8 percent: the loss of either road plays no part."""
    this = [
        PriceLine(Line.LEARNING, 580, Source.PRICE_BOOK),
        PriceLine(Line.LOSING_CLIENT, 48_960, Source.ASSUMPTION),
        PriceLine(Line.WORD_OF_MOUTH, 5_000, Source.ASSUMPTION),
    ]
    other = [
        PriceLine(Line.OVERTIME, 5_480, Source.MEASURED),
        PriceLine(Line.MOVED_DAY, 600, Source.PRICE_BOOK),
    ]
    assert break_even(this, other, 195_840) == pytest.approx(0.0281, abs=1e-4)
    assert break_even(other, this, 195_840) == pytest.approx(-0.0281, abs=1e-4)
    assert break_even(this, other, 0) is None
