"""Lines add up, fold to the plan format and survive being kept."""

import json

from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.lines import (
    SOLVER_LINES,
    Line,
    PriceLine,
    Source,
    by_line,
    folded,
    total,
)

price_lines = st.builds(
    PriceLine,
    st.sampled_from(Line),
    st.integers(-(10**9), 10**9),
    st.sampled_from(Source),
    st.none() | st.just("price_per_km"),
    st.lists(st.tuples(st.text(), st.integers() | st.text())).map(tuple),
)


def test_the_folded_names_are_those_of_the_plan_format() -> None:
    assert set(SOLVER_LINES) == set(Line)
    assert set(SOLVER_LINES.values()) == {
        "drive",
        "time",
        "overtime",
        "days",
        "continuity",
        "extra_technicians",
        "moved",
        "late",
        "unplaced",
    }


def test_learning_losing_and_call_back_fold_to_continuity() -> None:
    lines = [
        PriceLine(Line.LEARNING, 800, Source.PRICE_BOOK),
        PriceLine(Line.LOSING_CLIENT, 48_960, Source.ASSUMPTION),
        PriceLine(Line.CALL_BACK, 180, Source.PRICE_BOOK),
        PriceLine(Line.MOVED_DAY, 200, Source.PRICE_BOOK),
        PriceLine(Line.CREDIT, -50, Source.PRICE_BOOK),
    ]
    sums = folded(lines)
    assert sums["continuity"] == 49_940
    assert sums["moved"] == 150
    assert sums["drive"] == 0


def test_lines_of_one_name_are_summed_in_the_order_of_the_closed_list() -> None:
    lines = [
        PriceLine(Line.UNPLACED, 5, Source.PRICE_BOOK),
        PriceLine(Line.DRIVE, 7, Source.MEASURED),
        PriceLine(Line.UNPLACED, 6, Source.PRICE_BOOK),
    ]
    assert list(by_line(lines).items()) == [(Line.DRIVE, 7), (Line.UNPLACED, 11)]


@given(st.lists(price_lines))
def test_folding_and_summing_lose_nothing(lines: list[PriceLine]) -> None:
    assert sum(folded(lines).values()) == sum(by_line(lines).values()) == total(lines)


@given(price_lines)
def test_a_kept_line_comes_back_the_same(line: PriceLine) -> None:
    assert PriceLine.from_json(json.loads(json.dumps(line.to_json()))) == line
