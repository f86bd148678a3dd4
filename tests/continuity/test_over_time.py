"""Figures of many visits at once: the same as one by one, and the laws that they keep."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from scheduler.continuity.familiarity import (
    USUAL_SHARE,
    PastVisit,
    familiarity,
    usual_technician,
    weight,
)
from scheduler.continuity.metrics import client_continuity, company_continuity
from scheduler.continuity.over_time import (
    NOBODY,
    Floats,
    Ints,
    coc_parts,
    derived_usual_before,
    faces_lately,
    faces_of,
    familiarity_before,
    secon_parts,
    upc_parts,
)
from scheduler.continuity.price_book import PriceBook

FIRST = date(2026, 1, 1).toordinal()

half_lives = st.sampled_from((1, 30, 180))
visits = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 2_000)), max_size=25).map(
    lambda seen: sorted(seen, key=lambda one: one[1])
)
companies = st.lists(st.lists(st.integers(1, 4), min_size=1, max_size=15), min_size=1, max_size=6)


def book_of(half_life: int) -> PriceBook:
    return PriceBook.default().changed({"familiarity_half_life_days": half_life}, 2)


def columns(company: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """The visits of some clients, one after the other."""
    clients = [number for number, came in enumerate(company) for _ in came]
    return np.array(clients), np.array([one for came in company for one in came])


def share(parts: tuple[Floats, Floats]) -> float | None:
    above, below = parts
    return float(above.sum() / below.sum()) if below.sum() else None


def numbers(came: str) -> list[int]:
    return [ord(letter) for letter in came]


@given(st.lists(visits, min_size=1, max_size=4), half_lives)
def test_familiarity_before_each_visit_is_that_of_the_visits_until_then(
    seen: list[list[tuple[int, int]]], half_life: int
) -> None:
    book = book_of(half_life)
    clients = np.array([number for number, one in enumerate(seen) for _ in one], dtype=np.int64)
    technicians = np.array([who for one in seen for who, _ in one], dtype=np.int64)
    days = np.array([FIRST + day for one in seen for _, day in one], dtype=np.int64)
    expected = []
    for one in seen:
        before: defaultdict[int, list[date]] = defaultdict(list)
        for who, day in one:
            on = date.fromordinal(FIRST + day)
            expected.append(familiarity(before[who], on, book))
            before[who].append(on)
    found = familiarity_before(clients, technicians, days, book)
    assert found.tolist() == pytest.approx(expected, abs=1e-9)


@given(visits, half_lives, st.dictionaries(st.integers(1, 4), st.integers(0, 2_000), max_size=2))
@example([(1, 0), (1, 0), (1, 0), (2, 2), (1, 1077)], 1, {})
def test_who_is_usual_by_history_alone_is_the_same_as_asked_on_each_day(
    seen: list[tuple[int, int]], half_life: int, left: dict[int, int]
) -> None:
    book = book_of(half_life)
    history = [PastVisit(who, date.fromordinal(FIRST + day)) for who, day in seen]
    expected = []
    for number, visit in enumerate(history):
        gone = {who for who, day in left.items() if FIRST + day <= visit.on.toordinal()}
        usual = usual_technician(history[:number], visit.on, book, gone=gone)
        expected.append(NOBODY if usual is None else usual.technician)
        # On the edge rounding decides, and need not decide alike.
        shares = _shares(history[:number], visit.on, half_life, gone)
        assume(all(abs(one - USUAL_SHARE) > 1e-6 for one in shares))
    found = derived_usual_before(
        np.array([who for who, _ in seen], dtype=np.int64),
        np.array([FIRST + day for _, day in seen], dtype=np.int64),
        {who: FIRST + day for who, day in left.items()},
        book,
    )
    assert found.tolist() == expected


def _shares(
    history: Sequence[PastVisit[int]], today: date, half_life: int, gone: set[int]
) -> list[float]:
    weights: defaultdict[int, float] = defaultdict(float)
    made = [visit for visit in history if visit.technician not in gone]
    newest = max((visit.on for visit in made), default=today)
    for visit in made:
        weights[visit.technician] += weight((newest - visit.on).days, half_life)
    total = sum(weights.values())
    return [one / total for one in weights.values()] if total else []


def test_three_of_five_on_one_day_are_enough_to_be_usual() -> None:
    who, day = np.array([1, 1, 1, 2, 2, 2]), np.full(6, FIRST)
    found = derived_usual_before(who, day, {}, PriceBook.default())
    assert found.tolist() == [NOBODY, NOBODY, NOBODY, 1, 1, 1]


@pytest.mark.parametrize(
    ("came", "upc", "coc", "secon"),
    [
        ("AAAB", 0.75, 0.50, 2 / 3),
        ("AAAAAABBBBBB", 0.5, 60 / 132, 10 / 11),
        ("AB", 0.5, 0.0, 0.0),
        ("A", 1.0, None, None),
        ("", None, None, None),
    ],
)
def test_the_parts_of_one_client_add_up_to_his_figures(
    came: str, upc: float | None, coc: float | None, secon: float | None
) -> None:
    clients, technicians = columns([numbers(came)])
    assert share(upc_parts(clients, technicians)) == pytest.approx(upc)
    assert share(coc_parts(clients, technicians)) == pytest.approx(coc)
    assert share(secon_parts(clients, technicians)) == pytest.approx(secon)


@given(companies)
def test_the_parts_of_a_company_add_up_to_its_figures_weighted_by_visits(
    company: list[list[int]],
) -> None:
    expected = company_continuity(map(client_continuity, company))
    clients, technicians = columns(company)
    assert share(upc_parts(clients, technicians)) == pytest.approx(expected.upc)
    assert share(coc_parts(clients, technicians)) == pytest.approx(expected.coc)
    assert share(secon_parts(clients, technicians)) == pytest.approx(expected.secon)


@given(st.lists(st.integers(1, 4), min_size=2, max_size=20))
def test_coc_is_the_chance_that_two_visits_share_a_person(came: list[int]) -> None:
    pairs = list(combinations(came, 2))
    chance = sum(one == other for one, other in pairs) / len(pairs)
    assert share(coc_parts(*columns([came]))) == pytest.approx(chance)


@given(companies)
def test_a_visit_adds_to_the_coc_the_share_of_others_with_its_technician(
    company: list[list[int]],
) -> None:
    above, _ = coc_parts(*columns(company))
    places = iter(above)
    for came in company:
        for number, who in enumerate(came):
            others = [*came[:number], *came[number + 1 :]]
            alike = others.count(who) / len(others) if others else 0.0
            assert next(places) == pytest.approx(alike)


@given(companies, st.integers(1, 14))
def test_faces_are_those_of_the_last_visits_of_each_client(
    company: list[list[int]], most: int
) -> None:
    clients, technicians = columns(company)
    known, everybody = faces_of(clients, technicians)
    assert known.tolist() == list(range(len(company)))
    assert everybody.tolist() == [len(set(came)) for came in company]
    ends = np.cumsum([len(came) for came in company])
    begins = np.concatenate([[0], ends[:-1]])
    lately = faces_lately(technicians, begins, ends, most)
    assert lately.tolist() == [len(set(came[-most:])) for came in company]


def test_figures_of_nobody_are_none() -> None:
    nobody = np.zeros(0, dtype=np.int64)
    for parts in (upc_parts, coc_parts, secon_parts):
        assert share(parts(nobody, nobody)) is None
    assert not len(familiarity_before(nobody, nobody, nobody, PriceBook.default()))
    assert not len(derived_usual_before(nobody, nobody, {}, PriceBook.default()))
    assert not len(faces_lately(nobody, nobody, nobody, 12))
