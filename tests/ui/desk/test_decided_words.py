"""What a manager reads of a decision: from whom to whom, and why it waits."""

from dataclasses import replace

from scheduler.model.kinds import DecisionState
from scheduler.views.board import Reason
from scheduler.views.desk import Bounds, ComingRow
from tests.ui.pages.desk_rows import OMAR, ZONE, decision, options
from ui.desk import decided_words as words

SHOWN = options()
WAITS = decision(SHOWN, SHOWN.bundles[0].choices, DecisionState.WAITING)


def test_before_and_after_name_the_technician_the_day_and_the_time() -> None:
    visit = SHOWN.visits[0]
    road = replace(WAITS.chosen[0], before=ComingRow(OMAR, visit.start))
    assert words.before(road, ZONE) == "Omar Haddad · Wed 25 Nov, 09:00"
    assert words.after(road, ZONE) == f"{road.technician} · Fri 27 Nov, 14:20"
    assert words.before(replace(road, before=ComingRow(OMAR, None)), ZONE) == OMAR
    assert words.before(replace(road, before=None), ZONE) == ""
    assert words.after(replace(road, technician=None, start=None), ZONE) == "nobody"


def test_why_it_waits_names_the_limit_and_the_clients() -> None:
    over = replace(WAITS, total_minor=20_000, bounds=Bounds(15_000, (), ()))
    assert words.why_it_waits(over) == (
        "It waits because it costs more than the $150 a dispatcher decides alone."
    )
    both = replace(over, bounds=Bounds(15_000, ("Gift shop", "Bakery"), ()))
    assert words.why_it_waits(both) == (
        "It waits because it costs more than the $150 a dispatcher decides alone, and somebody"
        " else would come to Gift shop and Bakery, for whom the person is essential."
    )
    assert words.why_it_waits(replace(over, bounds=Bounds(30_000, (), ()))) == ""
    assert words.why_it_waits(replace(over, state=DecisionState.CONFIRMED)) == ""
    assert words.why_it_waits(WAITS) == ""


def test_a_rule_that_is_set_aside_is_told_as_long_as_the_decision_stands() -> None:
    bounds = Bounds(30_000, (), (Reason("window", {}),))
    for state in (DecisionState.WAITING, DecisionState.CONFIRMED):
        told = words.set_aside(replace(WAITS, state=state, bounds=bounds))
        assert told == "Sets a rule aside: it would be outside the promised window."
    assert words.set_aside(WAITS) == ""
