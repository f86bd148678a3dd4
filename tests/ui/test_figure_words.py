"""Figures and how they changed, as a dispatcher reads them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.views.board import Reason
from scheduler.views.figures import FIGURES, Better, Figure, Measure
from scheduler.views.scorecard import Band, NextAction, Period, SubstitutionCause
from ui import figure_words as words

OCTOBER = "October"


def figure(name: str, value: float | None, top: float = 0, bottom: float | None = None) -> Figure:
    return Figure(name, value, top, bottom)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("usual_share", 0.8637, "86.4 %"),
        ("touches_per_visit", 1.306, "1.31"),
        ("notice_days", 2.44, "2.4 days"),
        ("substitution_price", 1_124_049.0, "$11,240"),
        ("keeping_price", -5_000.0, "−$50"),
        ("coc", None, "—"),
    ],
)
def test_values(name, value, told):
    assert words.value(figure(name, value), "USD") == told


@pytest.mark.parametrize(
    ("name", "now", "before", "told"),
    [
        ("usual_share", 0.864, 0.823, "4.1 points better than October"),
        ("usual_share", 0.823, 0.864, "4.1 points worse than October"),
        ("stranger_share", 0.03, 0.05, "2.0 points better than October"),
        ("usual_share", 0.8641, 0.8643, "as in October"),
        ("touches_per_visit", 1.6, 1.3, "worse than October by 0.30"),
        ("touches_per_visit", 1.301, 1.302, "as in October"),
        ("kept_value", 20_000.0, 50_000.0, "$300 less than in October"),
        ("usual_share", 0.8, None, "not known for October"),
        ("usual_share", None, 0.8, ""),
    ],
)
def test_changes_say_whether_it_is_better(name, now, before, told):
    assert words.change(figure(name, now), figure(name, before), OCTOBER, "USD") == told


@given(st.sampled_from(sorted(FIGURES)), st.floats(0, 1e6), st.floats(0, 1e6))
def test_of_two_figures_one_is_better_or_both_are_alike(name, one, other):
    """Whatever is compared: turned round, better becomes worse, and alike stays alike."""
    there = words.change(figure(name, one), figure(name, other), OCTOBER, "USD")
    back = words.change(figure(name, other), figure(name, one), OCTOBER, "USD")
    turned = {"better": "worse", "worse": "better", "more": "less", "less": "more"}
    assert back.split(" ") == [turned.get(word, word) for word in there.split(" ")]
    neutral = FIGURES[name].better is Better.NEITHER
    assert not (neutral and ("better" in there or "worse" in there))


def test_what_a_figure_is_made_of():
    assert words.basis(figure("usual_share", 0.864, 412, 477), "USD") == "412 of 477"
    assert words.basis(figure("touches_per_visit", 1.3, 1240, 954), "USD") == "1,240 by 954"
    assert words.basis(figure("faces", 1.4, 10.5, 7), "USD") == "10.5 by 7"
    assert words.basis(figure("coc", None, 0, 0), "USD") == "nothing to count"
    assert words.basis(figure("substitution_price", 5.0, 5.0), "USD") == ""


@pytest.mark.parametrize(
    ("amount", "missing", "value", "told"),
    [
        (2_800.0, 312, "$28", "no price was shown for 312 of 340"),
        (None, 340, "—", "no price was shown for any of 340"),
    ],
)
def test_a_sum_says_how_much_of_it_nobody_knows(amount, missing, value, told):
    one = Figure("substitution_price", amount, amount, None, 340, missing)
    assert (words.value(one, "USD"), words.basis(one, "USD")) == (value, told)


def test_what_is_normal():
    band = Band(1.0, 1.2, 1.6, 12)
    spec = FIGURES["touches_per_visit"]
    assert words.normal(band, spec, "USD") == "normal 1.00 to 1.60"
    assert words.above_normal(band, spec, "USD") == "above normal, 1.00 to 1.60"


@pytest.mark.parametrize(
    ("measure", "amount", "told"),
    [
        (Measure.SHARE, 0.7, "70 %"),
        (Measure.SHARE, 0.025, "2.5 %"),
        (Measure.MONEY, 250_000, "$2,500"),
        (Measure.NUMBER, 1.5, "1.5"),
        (Measure.NUMBER, 2.0, "2"),
    ],
)
def test_figures_along_an_axis_are_short(measure, amount, told):
    spec = next(spec for spec in FIGURES.values() if spec.measure is measure)
    assert words.along_axis(spec, amount, "USD") == told


def test_periods():
    november = Period(date(2026, 11, 1), date(2026, 11, 30))
    assert words.period(november) == "November 2026"
    assert words.period_short(november.before()) == "October"
    assert words.period(Period.year_of(date(2026, 5, 5))) == "2026"
    days = Period(date(2026, 11, 3), date(2026, 11, 9))
    assert words.period(days) == words.period_short(days) == "3 Nov 2026 – 9 Nov 2026"


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (
            Reason("strangers_lately", {"strangers": 1, "visits": 10}),
            "1 stranger in the last 10 visits",
        ),
        (Reason("no_usual", {}), "nobody is their usual technician"),
        (
            Reason("usual_leaves", {"technician": "Omar", "day": "2026-12-31"}),
            "Omar leaves on Thu 31 Dec, and nobody follows",
        ),
        (
            Reason("stranger_coming", {"technician": "Mei", "day": "2026-12-03"}),
            "Mei, a stranger to them, comes on Thu 3 Dec",
        ),
        (Reason("complaint_open", {"days": 9}), "a complaint open for 9 days"),
        (Reason("question_overdue", {"days": 1}), "a question 1 day overdue"),
        (Reason("visit_missed", {"visits": 2}), "2 visits missed lately"),
        (Reason("never_asked", {}), "never asked what matters"),
    ],
)  # fmt: skip
def test_reasons_to_leave(reason, told):
    assert words.risk((reason,)) == told


def test_everything_has_its_words():
    assert set(words.CAUSES) == set(SubstitutionCause)
    assert set(words.ACTIONS) == set(NextAction)
