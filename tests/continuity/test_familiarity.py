"""Who knows a client, who is usual, who is a stranger."""

from datetime import date, timedelta
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.familiarity import (
    KNOWN_FROM,
    PastVisit,
    Usual,
    Who,
    familiarities,
    familiarity,
    introduced,
    strangers_lately,
    usual_technician,
    who_comes,
)
from scheduler.continuity.price_book import PriceBook

BOOK = PriceBook.default()
TODAY = date(2026, 11, 2)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def monthly(faces: str, *, last_ago: int = 30) -> list[PastVisit[str]]:
    """Draw a history: one letter a month, the newest at the right."""
    months = range(len(faces) - 1, -1, -1)
    return [
        PastVisit(face, ago(last_ago + 30 * month))
        for face, month in zip(faces, months, strict=True)
    ]


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ([], 0.0),
        ([0], 1 - exp(-0.5)),
        ([180], 1 - exp(-0.25)),
        ([0, 180, 360], 1 - exp(-1.75 / 2)),
        ([-1], 0.0),
    ],
)
def test_familiarity_is_the_formula(ages: list[int], expected: float) -> None:
    assert familiarity(map(ago, ages), TODAY, BOOK) == pytest.approx(expected)


def test_one_visit_half_a_year_ago_is_just_no_stranger() -> None:
    assert familiarity([ago(180)], TODAY, BOOK) >= KNOWN_FROM
    assert familiarity([ago(240)], TODAY, BOOK) < KNOWN_FROM


@given(st.lists(st.integers(0, 3_000), max_size=30), st.integers(0, 3_000))
def test_a_further_visit_makes_more_familiar_and_time_less(ages: list[int], more: int) -> None:
    known = familiarity(map(ago, ages), TODAY, BOOK)
    assert 0 <= known <= 1
    assert familiarity([*map(ago, ages), ago(more)], TODAY, BOOK) >= known
    assert familiarity(map(ago, ages), TODAY + timedelta(days=30), BOOK) <= known


def test_everyone_who_came_has_a_familiarity_of_his_own() -> None:
    history = [*monthly("AAB"), PastVisit("C", TODAY + timedelta(days=3))]
    known = familiarities(history, TODAY, BOOK)
    assert set(known) == {"A", "B"}
    assert known["A"] == familiarity([ago(60), ago(90)], TODAY, BOOK)


@pytest.mark.parametrize(
    ("since", "visits", "expected"),
    [
        (0, [], 1 - exp(-1)),
        (180, [], 1 - exp(-0.5)),
        (360, [], 1 - exp(-0.25)),
        (180, [0], 1 - exp(-1)),
        (360, [180, 0], 1 - exp(-1)),
    ],
)
def test_who_was_usual_before_any_visit_knows_the_place_like_after_two(
    since: int, visits: list[int], expected: float
) -> None:
    """Two half-lives later an introduction counts as much as half a visit of today."""
    history = [*introduced("A", ago(since), BOOK), *(PastVisit("A", ago(days)) for days in visits)]
    assert familiarities(history, TODAY, BOOK) == {"A": pytest.approx(expected)}


def test_of_three_visits_that_make_familiar_an_introduction_counts_like_three() -> None:
    book = BOOK.changed({"familiarity_visits": 3}, 2)
    known = familiarities(introduced("A", TODAY, book), TODAY, book)
    assert known == {"A": pytest.approx(1 - exp(-1))}


def test_an_introduction_is_no_visit() -> None:
    history = [*introduced("A", ago(60), BOOK), *introduced("A", ago(50), BOOK)]
    assert usual_technician(history, TODAY, BOOK) is None
    # The first visit is still the very first one, whoever makes it.
    first = PastVisit("B", ago(40))
    assert strangers_lately([*history, first], TODAY, BOOK, usual="C") == 0
    both = [*history, first, PastVisit("D", ago(30)), PastVisit("A", ago(20))]
    assert strangers_lately(both, TODAY, BOOK, usual="C") == 1


def test_a_declared_usual_technician_stands_before_any_history() -> None:
    usual = usual_technician(monthly("AAAA"), TODAY, BOOK, declared="B")
    assert usual == Usual("B", declared=True)


@pytest.mark.parametrize(
    ("faces", "usual"),
    [
        ("AAA", "A"),
        ("AA", None),
        ("", None),
        ("AABB", None),
        ("AAABB", None),
        ("BBAAA", "A"),
        ("BAABAAA", "A"),
        ("ABCABC", None),
    ],
)
def test_the_derived_usual_has_three_visits_and_sixty_percent_of_the_weight(
    faces: str, usual: str | None
) -> None:
    found = usual_technician(monthly(faces), TODAY, BOOK)
    assert found == (Usual(usual, declared=False) if usual else None)


def test_who_left_is_never_usual_and_his_successor_soon_is() -> None:
    history = monthly("AAAAAAABBB")
    assert usual_technician(history, TODAY, BOOK) is None
    assert usual_technician(history, TODAY, BOOK, declared="A", gone={"A"}) == Usual("B", False)
    assert usual_technician(monthly("AAAAAAABB"), TODAY, BOOK, declared="A", gone={"A"}) is None


@pytest.mark.parametrize(
    ("technician", "known", "who", "letter"),
    [
        ("usual", 0.0, Who.USUAL, "U"),
        ("backup", 0.2, Who.BACKUP, "B"),
        ("backup", 0.19, Who.STRANGER, "S"),
        ("other", 0.2, Who.KNOWN, "K"),
        ("other", 0.19, Who.STRANGER, "S"),
    ],
)
def test_the_four_colours(technician: str, known: float, who: Who, letter: str) -> None:
    comes = who_comes(technician, known, usual="usual", backups={"backup"})
    assert (comes, comes.letter) == (who, letter)


def test_without_a_usual_technician_nobody_is_usual() -> None:
    assert who_comes("a", 0.9, usual=None) is Who.KNOWN


@pytest.mark.parametrize(
    ("faces", "usual", "strangers"),
    [
        ("", None, 0),
        ("A", None, 0),
        ("AAAA", "A", 0),
        ("AABBBCBDBB", "B", 2),
        ("AABCBBDBBE", None, 4),
        ("AABAABAAAA", "A", 1),
        ("ABCD" + "A" * 10, "A", 0),
    ],
)
def test_strangers_among_the_last_ten_visits(faces: str, usual: str | None, strangers: int) -> None:
    """B counts once: the second time the client knows him. The first visit never counts."""
    assert strangers_lately(monthly(faces), TODAY, BOOK, usual=usual) == strangers


def test_who_comes_back_after_years_is_a_stranger_again() -> None:
    history = [
        PastVisit("A", ago(1_300)),
        PastVisit("B", ago(1_250)),
        PastVisit("A", ago(60)),
        PastVisit("B", ago(30)),
    ]
    assert strangers_lately(history, TODAY, BOOK, usual="A") == 2


@given(st.text("ABCJ", max_size=14), st.sampled_from("ABC"))
def test_coming_along_makes_familiar_and_counts_in_nothing_else(faces: str, usual: str) -> None:
    history = [
        PastVisit("J" if face == "J" else face, visit.on, joint=face == "J")
        for face, visit in zip(faces, monthly(faces), strict=True)
    ]
    alone = [visit for visit in history if not visit.joint]
    known, without = (familiarities(some, TODAY, BOOK) for some in (history, alone))
    assert {who: value for who, value in known.items() if who != "J"} == without
    assert ("J" in known) == ("J" in faces)
    assert usual_technician(history, TODAY, BOOK) == usual_technician(alone, TODAY, BOOK)
    assert strangers_lately(history, TODAY, BOOK, usual=usual) == strangers_lately(
        alone, TODAY, BOOK, usual=usual
    )


def test_who_came_along_before_is_no_stranger_when_he_comes_alone() -> None:
    own = [PastVisit("A", ago(120)), PastVisit("A", ago(90)), PastVisit("B", ago(30))]
    along = PastVisit("B", ago(60), joint=True)
    assert strangers_lately(own, TODAY, BOOK, usual="A") == 1
    assert strangers_lately([*own, along], TODAY, BOOK, usual="A") == 0
