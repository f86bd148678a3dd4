"""What is followed of a client's history, and that chances learned of it hold the truth."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.familiarity import (
    KNOWN_FROM,
    PastVisit,
    familiarity,
    strangers_lately,
    usual_technician,
)
from scheduler.continuity.follow_up import Declared, Faces, Past, Side, follow_client
from scheduler.continuity.learning import FOLLOWED_DAYS, Extra, Followed, Seen, extra, seen
from scheduler.continuity.price_book import PriceBook

BOOK = PriceBook.default()
ANA, BEN, CAT, DOT = range(4)
USUAL, CHANGED = Side.USUAL, Side.CHANGED
FIRST = date(2024, 1, 1).toordinal()


def told(
    visits: Sequence[tuple[int, int]], *, ends: Sequence[int] = (), last: int = 400
) -> list[tuple[int, Side, int, bool]]:
    """What is followed of visits (day, technician) by a client to whom Ana was promised."""
    faces = Faces(BOOK, [Declared(ANA, 0, None)], {})
    made = follow_client([Past(day, who) for day, who in visits], faces, ends, last).person
    return [(cell, side, one.days, one.left) for cell, side, one in made]


def test_a_weekly_client_who_leaves_has_left_once() -> None:
    weekly = [(day, ANA) for day in range(0, 106, 7)]
    assert told(weekly, ends=[108]) == [(0, USUAL, 90, False), (0, USUAL, 17, True)]


def test_a_stranger_is_followed_past_the_usual_visits_after_him() -> None:
    visits = [(0, ANA), (30, BEN), (60, ANA), (90, ANA), (130, ANA)]
    assert told(visits, ends=[140]) == [
        (0, USUAL, 30, False),
        (0, CHANGED, 90, False),
        (1, USUAL, 10, True),
    ]


def test_the_last_stranger_answers_for_who_leaves() -> None:
    visits = [(0, ANA), (30, BEN), (60, CAT), (70, ANA)]
    assert told(visits, ends=[75]) == [
        (0, USUAL, 30, False),
        (0, CHANGED, 30, False),
        (1, CHANGED, 15, True),
    ]


def test_who_leaves_on_the_day_of_a_visit_leaves_after_it() -> None:
    assert told([(0, ANA), (30, BEN)], ends=[30]) == [
        (0, USUAL, 30, False),
        (0, CHANGED, 0, True),
    ]


@pytest.mark.parametrize(("after", "left"), [(90, True), (91, False)])
def test_ninety_days_are_the_end(after: int, left: bool) -> None:
    assert told([(0, ANA), (30, BEN)], ends=[30 + after]) == [
        (0, USUAL, 30, False),
        (0, CHANGED, 90, left),
    ]


def test_the_first_visit_and_a_known_face_are_on_neither_side() -> None:
    assert told([(0, BEN), (7, ANA), (14, BEN), (21, BEN)], ends=[25]) == [(0, USUAL, 7, False)]


def test_nobody_is_a_stranger_where_nobody_is_usual() -> None:
    faces = Faces(BOOK, [], {})
    visits = [Past(0, ANA), Past(7, BEN), Past(14, CAT)]
    assert follow_client(visits, faces, [20], 400).person == ()


def test_today_ends_what_is_followed() -> None:
    assert told([(0, ANA), (30, BEN), (500, ANA)], ends=[600], last=50) == [
        (0, USUAL, 30, False),
        (0, CHANGED, 20, False),
    ]


def test_who_came_along_is_no_stranger_later_and_makes_no_visit() -> None:
    faces = Faces(BOOK, [Declared(ANA, 0, None)], {})
    visits = [Past(0, ANA), Past(0, BEN, joint=True), Past(30, BEN), Past(37, CAT)]
    made = follow_client(visits, faces, [], 400).person
    assert [(cell, side) for cell, side, _ in made] == [(0, USUAL), (0, CHANGED)]


def test_a_moved_day_and_a_missed_window_of_the_usual_person() -> None:
    """On day 0 as promised, on 100 two days late, on 200 outside the window, Ben on day 240."""
    visits = [
        Past(0, ANA, 0, in_time=True),
        Past(100, ANA, 102, in_time=True),
        Past(200, ANA, 200, in_time=False),
        Past(240, BEN, 241, in_time=False),
        Past(250, ANA),
    ]
    made = follow_client(visits, Faces(BOOK, [Declared(ANA, 0, None)], {}), [150], 400)
    assert [(side, one.days, one.left) for _, side, one in made.day] == [
        (USUAL, 90, False),
        (CHANGED, 50, True),
        (USUAL, 40, False),
    ]
    assert [(side, one.days, one.left) for _, side, one in made.time] == [
        (USUAL, 90, False),
        (CHANGED, 40, False),
    ]


@given(
    st.lists(st.tuples(st.integers(0, 900), st.integers(0, 3), st.booleans()), max_size=30),
    st.sampled_from([None, (ANA, 0, None), (ANA, 100, 500)]),
    st.integers(200, 700),
    st.integers(1, 200),
)
def test_faces_are_those_of_the_whole_history(
    visits: list[tuple[int, int, bool]],
    promise: tuple[int, int, int | None] | None,
    left_on: int,
    half_life: int,
) -> None:
    """Who is usual, who is strange and how many lately: as the formulas say of all visits.

    Some only came along.
    """
    book = BOOK.changed({"familiarity_half_life_days": half_life}, 2)
    declared = [] if promise is None else [Declared(*promise)]
    faces = Faces(book, declared, {DOT: left_on})
    before: list[PastVisit[int]] = []
    for day, who, joint in sorted(visits):
        on = date.fromordinal(FIRST + day)
        promised = next((one.technician for one in declared if one.holds_on(day)), None)
        gone = [DOT] if left_on <= day else []
        usual = usual_technician(before, on, book, declared=promised, gone=gone)
        expected = None if usual is None else usual.technician
        assert faces.usual(day) == expected
        known = familiarity([past.on for past in before if past.technician == who], on, book)
        assert faces.strange(who, day) == (known < KNOWN_FROM)
        assert faces.strangers(expected) == strangers_lately(before, on, book, usual=expected)
        if joint:
            faces.met(who, day)
        else:
            faces.came(who, day, strange=faces.strange(who, day))
        before.append(PastVisit(who, on, joint=joint))


def test_years_of_a_half_life_of_a_day_are_no_number_too_great() -> None:
    book = BOOK.changed({"familiarity_half_life_days": 1}, 2)
    faces = Faces(book, [], {})
    for day in (0, 1, 2):
        faces.came(ANA, day, strange=False)
    assert faces.strange(ANA, 3_000)
    faces.came(BEN, 3_000, strange=True)
    assert not faces.strange(BEN, 3_001)
    assert faces.usual(3_001) is None


@given(
    st.lists(st.tuples(st.integers(0, 800), st.integers(0, 3)), max_size=40),
    st.lists(st.integers(0, 900), max_size=3),
    st.integers(0, 900),
)
def test_no_day_is_followed_twice_and_nobody_leaves_twice(
    visits: list[tuple[int, int]], ends: list[int], last: int
) -> None:
    made = told(sorted(visits), ends=sorted(ends), last=last)
    assert sum(days for *_, days, _ in made) <= last
    assert sum(left for *_, left in made) <= len({end for end in ends if end <= last})
    assert all(0 <= days <= FOLLOWED_DAYS for *_, days, _ in made)


class Office:
    """A simulated office whose clients leave with known chances.

    A client is visited every ``step`` days for two years at most, by Ana or, with the chance
    ``swaps``, by somebody who never was there. On each day he may leave: the last stranger of 90
    days makes that as likely as ``strange`` within 90 days of which the first ``early`` bear it,
    else it is ``usual`` within 90 days, evenly.
    """

    def __init__(
        self, clients: int, usual: float, strange: float, *, swaps: float, step: int, early: int
    ) -> None:
        self.clients, self.swaps, self.step = clients, swaps, step
        self.daily = 1 - (1 - usual) ** (1 / FOLLOWED_DAYS)
        self.after = np.full(FOLLOWED_DAYS + 1, 0.0)
        self.after[:early] = 1 - (1 - strange) ** (1 / early)

    def follow(self, dice: np.random.Generator) -> tuple[list[Followed], list[Followed]]:
        """What a two years' past of the office gives: after strangers, and after Ana."""
        sides: dict[Side, list[Followed]] = {CHANGED: [], USUAL: []}
        for _ in range(self.clients):
            for _, side, followed in self._client(dice, int(dice.integers(200, 731))):
                sides[side].append(followed)
        return sides[CHANGED], sides[USUAL]

    def _client(
        self, dice: np.random.Generator, last: int
    ) -> tuple[tuple[int, Side, Followed], ...]:
        days = np.arange(0, last, self.step)
        strange = dice.random(len(days)) < self.swaps
        strange[0] = False
        since = np.full(last, FOLLOWED_DAYS + 1)
        for day in days[strange]:
            following = np.arange(min(FOLLOWED_DAYS + 1, last - day))
            since[day : day + len(following)] = following
        daily = np.where(since <= FOLLOWED_DAYS, 0.0, self.daily)
        shaken = since <= FOLLOWED_DAYS
        daily[shaken] = self.after[since[shaken]]
        gone = np.flatnonzero(dice.random(last) < daily)
        end = [int(gone[0])] if len(gone) else []
        until = end[0] if end else last
        # Every stranger is somebody new, numbered from ten on.
        visits = [
            Past(int(day), ANA if not odd else 10 + number)
            for number, (day, odd) in enumerate(zip(days, strange, strict=True))
            if day <= until
        ]
        faces = Faces(BOOK, [Declared(ANA, 0, None)], {})
        return follow_client(visits, faces, end, last).person


RUNS = 300
"""Offices simulated for each truth: 95 % of so many are meant within about 1.3 points."""

TRUTHS = {
    "small office, few leave": (Office(25, 0.02, 0.06, swaps=0.05, step=14, early=91), 0.02, 0.06),
    "small office, many leave": (Office(25, 0.05, 0.3, swaps=0.1, step=28, early=91), 0.05, 0.3),
    "at once": (Office(60, 0.03, 0.15, swaps=0.08, step=14, early=20), 0.03, 0.15),
    "no difference": (Office(60, 0.05, 0.05, swaps=0.1, step=28, early=91), 0.05, 0.05),
    "large office": (Office(150, 0.02, 0.1, swaps=0.08, step=28, early=40), 0.02, 0.1),
}


def holds(interval: Seen | Extra, truth: float) -> bool:
    """Whether an interval holds the truth."""
    return interval.low <= truth <= interval.high


@pytest.mark.parametrize("name", TRUTHS)
def test_intervals_hold_the_truth_about_as_often_as_they_say(name: str) -> None:
    """95 %, but for chance (three standard errors of so many runs) and for whole numbers.

    Of a few clients only some counts are possible; the chance to hold the truth then jumps about
    95 %, mostly upwards for a chance near 0.
    """
    office, usual, strange = TRUTHS[name]
    dice = np.random.default_rng(20261123)
    held = np.zeros(3)
    for _ in range(RUNS):
        after, usually = (seen(side) for side in office.follow(dice))
        held += (
            holds(after, strange),
            holds(usually, usual),
            holds(extra(after, usually), strange - usual),
        )
    least = 0.95 - 3 * (0.95 * 0.05 / RUNS) ** 0.5
    assert (held / RUNS >= least).all(), held / RUNS
    assert (held / RUNS <= 0.995).all(), held / RUNS
