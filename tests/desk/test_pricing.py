"""What a change costs, line by line: what the sum of several lines rests on."""

import pytest

from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.desk.pricing import difference

ASSUMED = PriceLine(
    Line.LOSING_CLIENT, 5_000, Source.ASSUMPTION, "churn_open_0", (("value_minor", 9_000),)
)
LEARNED = PriceLine(
    Line.LOSING_CLIENT,
    700,
    Source.LEARNED,
    "churn_open_1",
    (("value_minor", 9_000), ("learned_from", 214)),
)


@pytest.mark.parametrize(
    ("lines", "source"),
    [
        ((LEARNED,), Source.LEARNED),
        ((LEARNED, LEARNED), Source.LEARNED),
        ((LEARNED, ASSUMED), Source.ASSUMPTION),
        ((ASSUMED, LEARNED), Source.ASSUMPTION),
    ],
)
def test_one_assumption_in_a_sum_makes_it_one(lines: tuple[PriceLine, ...], source: Source) -> None:
    (told,) = difference(lines, ())
    assert told.source is source
    assert dict(told.inputs).get("learned_from") == (214 if source is Source.LEARNED else None)
    assert told.amount_minor == sum(line.amount_minor for line in lines)


def test_a_learned_line_is_one_line_with_the_assumption_it_takes_the_place_of() -> None:
    (told,) = difference((LEARNED,), (ASSUMED,))
    assert (told.amount_minor, dict(told.inputs)["before_minor"]) == (-4_300, 5_000)
