"""Clients to technicians for good: the cheapest of all ways, also where somebody is full."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.solver.assigning import Assigning, Given, Taker, assign
from scheduler.solver.worker import Interrupted, Worker

NOBODY = 1_000


def never() -> bool:
    return False


def cheapest(problem: Assigning) -> int:
    """Every way there is, tried."""
    ways = product(*([None, *client.prices] for client in problem.clients))
    totals = (problem.total(way) for way in ways)
    return min(total for total in totals if total is not None)


def test_each_goes_to_the_cheapest_who_has_time() -> None:
    # Ana (1) is cheaper for both; she has time for one, and the second saves more with her.
    problem = Assigning(
        {1: Taker(60, 60, 0), 2: Taker(60, 60, 0)},
        (
            Given({1: 10, 2: 12}, {1: 60, 2: 60}, NOBODY),
            Given({1: 10, 2: 30}, {1: 60, 2: 60}, NOBODY),
        ),
    )
    found = assign(problem, never)
    assert found is not None
    assert (found.chosen, found.total, found.proven) == ((2, 1), 22, True)


def test_overtime_is_taken_where_it_is_cheaper_than_another() -> None:
    client = Given({1: 0, 2: 100}, {1: 60, 2: 60}, NOBODY)
    for minute, chosen in ((1, 1), (4, 2)):
        found = assign(Assigning({1: Taker(30, 90, minute), 2: Taker(60, 60, 0)}, (client,)), never)
        assert found is not None
        assert found.chosen == (chosen,)


def test_nobody_takes_whom_nobody_has_time_for() -> None:
    found = assign(Assigning({1: Taker(30, 50, 1)}, (Given({1: 0}, {1: 60}, NOBODY),)), never)
    assert found is not None
    assert (found.chosen, found.total) == ((None,), NOBODY)


@st.composite
def problems(draw: st.DrawFn) -> Assigning:
    people = range(draw(st.integers(1, 3)))
    small = st.integers(0, 40)
    takers = {}
    for one in people:
        free = draw(small)
        takers[one] = Taker(free, free + draw(small), draw(st.integers(0, 3)))
    clients = []
    for _ in range(draw(st.integers(1, 5))):
        may = [one for one in people if draw(st.booleans())]
        clients.append(
            Given(
                {one: draw(st.integers(-50, 50)) for one in may},
                {one: draw(st.integers(1, 40)) for one in may},
                NOBODY,
            )
        )
    return Assigning(takers, tuple(clients))


@given(problems())
def test_no_other_way_is_cheaper(problem: Assigning) -> None:
    found = assign(problem, never)
    assert found is not None
    assert found.total == problem.total(found.chosen) == cheapest(problem)
    assert found.proven


def test_it_is_answered_by_the_solvers_process(worker: Worker) -> None:
    problem = Assigning({1: Taker(60, 60, 0)}, (Given({1: 10}, {1: 60}, NOBODY),))
    assert worker.assign(problem).chosen == (1,)
    with pytest.raises(Interrupted):
        worker.assign(problem, cancelled=lambda: True)
