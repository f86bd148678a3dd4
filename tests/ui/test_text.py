"""Words, dates and money as a dispatcher reads them."""

from datetime import UTC, datetime, timedelta

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, Source
from scheduler.model.kinds import (
    AbsenceKind,
    FeedLevel,
    HolidayPolicy,
    Level,
    PlaceSource,
    Subject,
    VisitStatus,
)
from scheduler.solver.plan import REASON_CODES
from scheduler.views.board import Reason
from ui import text


@pytest.mark.parametrize(
    ("minor", "currency", "shown"),
    [
        (2026, "USD", "$20.26"),
        (0, "USD", "$0.00"),
        (-300, "EUR", "−€3.00"),
        (123456789, "GBP", "£1,234,567.89"),
        (1500, "JPY", "¥1,500"),
        (1500, "KWD", "KWD 1.500"),
        (5, "CHF", "CHF 0.05"),
    ],
)
def test_money(minor, currency, shown):
    assert text.money(minor, currency) == shown


def test_signed_money_says_what_is_added():
    assert text.money(3370, "USD", signed=True) == "+$33.70"
    assert text.money(0, "USD", signed=True) == "$0.00"


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [(0, "0 min"), (45, "45 min"), (420, "7 h"), (474, "7 h 54"), (425, "7 h 05")],
)
def test_duration(minutes, shown):
    assert text.duration(minutes) == shown


def test_ago():
    now = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
    seen = [text.ago(now - timedelta(minutes=minutes), now) for minutes in (0, 5, 200, 5000)]
    assert seen == ["just now", "5 min ago", "3 h ago", "21 Nov 2026"]


def test_every_code_has_words():
    assert set(text.STATUSES) == set(VisitStatus)
    assert set(text.ABSENCES) == set(AbsenceKind)
    assert set(text.WHO) == set(Who)
    assert set(text.SUBJECTS) == set(Subject)
    assert set(text.LEVELS) == set(Level)
    assert set(text.PLACES) == set(PlaceSource)
    assert set(text.HOLIDAYS) == set(HolidayPolicy)
    assert set(text.FEED_LEVELS) == set(FeedLevel)
    assert set(text.LINES) == set(Line)
    assert set(text.SOURCES) == set(Source)
    assert set(text.REASONS) >= set(REASON_CODES)
    assert all(text.WHO[who][0] == who.letter for who in Who)


def test_reasons_with_and_without_their_facts():
    expired = Reason(
        "licence_expired", {"technician": "Ana Reyes", "skill": "termite", "until": "2026-11-24"}
    )
    assert (
        text.reason(expired) == "Ana Reyes’s licence for termite runs out on Tue\u00a024\u00a0Nov"
    )
    assert text.reason(Reason("shift_full", {})) == "the technician is full on that day"
    assert text.reason(Reason("something_new", {})) == "something new"


def test_distances_are_told_as_roads_are_measured():
    assert text.distance(18_000) == "18.0 km"
    assert text.distance(18_000, "DE") == "18.0 km"
    assert text.distance(18_000, "US") == text.distance(18_000, "GB") == "11.2 mi"
    assert text.distance(-9_000) == "−9.0 km"
    assert text.distance(-20) == "0.0 km"
