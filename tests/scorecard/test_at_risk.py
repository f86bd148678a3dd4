"""Clients who may be lost: why, how much, and what to do next."""

from datetime import date, datetime, timedelta

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.price_book import PriceBook
from scheduler.model.clients import Complaint, OpenQuestion, Priority
from scheduler.model.kinds import Level, Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.views.scorecard import AtRiskRow, ComingVisit, NextAction
from tests.scorecard.conftest import NAMES, Story, at

TODAY = date(2026, 11, 24)
BOOK = PriceBook.default()


def chance(key: str) -> float:
    return BOOK[key] / 10_000


def asked(story: Story, level: Level, client: str = "Shop") -> None:
    story.add(
        Priority(
            client_id=story.company.clients[client],
            subject=Subject.PERSON,
            level=level,
            asked_on=TODAY,
            asked_by="Mia",
        )
    )


def risk(story: Story) -> dict[str, AtRiskRow]:
    return {row.client: row for row in story.scorecard.at_risk(story.company.office)}


def planned(
    story: Story, client: str, letter: str, start: datetime, joint_of: int | None = None
) -> int:
    """A visit that is planned, by the letter of who makes it."""
    day = start.date()
    more = {"status": VisitStatus.PLANNED, "done_by_id": None, "joint_of_id": joint_of}
    (visit,) = story.came(client, letter, day, **more)
    who = story.company.technicians[NAMES[letter]]
    times = {"arrive": start, "start": start, "end": start + timedelta(hours=1)}
    story.add(Assignment(visit_id=visit, technician_id=who, day=day, lines=[], **times))
    return visit


def codes(row: AtRiskRow) -> list[str]:
    return [reason.code for reason in row.reasons]


def test_nobody_is_at_risk_where_nothing_stands_against_us(story: Story) -> None:
    assert risk(story) == {}
    story.usual("Shop", "A", date(2026, 9, 1))
    story.came("Shop", "AAAA", date(2026, 10, 1))
    assert risk(story) == {}


def test_each_stranger_lately_adds_its_chance(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    asked(story, Level.ESSENTIAL)
    story.came("Shop", "AABC", date(2026, 10, 1))
    row = risk(story)["Shop"]
    assert codes(row) == ["strangers_lately"]
    assert row.reasons[0].facts == {"strangers": 2, "visits": 4}
    left = 1 - (1 - chance("churn_essential_0")) * (1 - chance("churn_essential_1"))
    assert row.chance == pytest.approx(left)
    assert row.lost_minor == round(row.value_minor * left)
    assert (row.usual, row.action) == ("Ana", NextAction.CALL)


def test_who_was_never_asked_is_asked_first(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    story.came("Shop", "AAB", date(2026, 10, 1))
    row = risk(story)["Shop"]
    assert codes(row) == ["strangers_lately", "never_asked"]
    assert row.chance == pytest.approx(chance("churn_open_0"))
    assert row.action is NextAction.ASK


def test_what_went_wrong_is_mended_first(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    story.came("Shop", "A..", date(2026, 10, 1))
    story.came("Shop", ".", TODAY - timedelta(days=91))
    client = story.company.clients["Shop"]
    story.add(
        Complaint(
            client_id=client, text="No.", made_at=at(TODAY - timedelta(days=3)), taken_by="M"
        ),
        OpenQuestion(
            client_id=client,
            text="?",
            owner="Mia",
            asked_at=at(TODAY - timedelta(days=9)),
            answer_by=TODAY - timedelta(days=2),
        ),
    )
    row = risk(story)["Shop"]
    assert codes(row) == ["visit_missed", "complaint_open", "question_overdue", "never_asked"]
    assert [dict(reason.facts) for reason in row.reasons[:3]] == [
        {"visits": 2},
        {"days": 3},
        {"days": 2},
    ]
    assert row.chance == pytest.approx(1 - (1 - chance("missed_chance")) ** 4)
    assert row.action is NextAction.CALL


def test_a_stranger_who_is_planned_is_a_reason_to_wait(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    asked(story, Level.IMPORTANT)
    story.came("Shop", "AAAA", date(2026, 10, 1))
    day = TODAY + timedelta(days=1)
    planned(story, "Shop", "A", at(TODAY))
    visit = planned(story, "Shop", "B", at(day))
    row = risk(story)["Shop"]
    assert codes(row) == ["stranger_coming"]
    assert row.reasons[0].facts == {"technician": "Ben", "day": "2026-11-25"}
    assert row.chance == pytest.approx(chance("churn_important_0"))
    assert row.action is NextAction.WAIT
    assert row.visit == ComingVisit(visit, day, "Ben")


def test_a_stranger_who_came_already_is_nobody_to_wait_for(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    asked(story, Level.IMPORTANT)
    story.came("Shop", "AAAA", date(2026, 10, 1))
    planned(story, "Shop", "B", at(TODAY, 13))
    assert risk(story) == {}
    planned(story, "Shop", "B", at(TODAY, 13.5))
    assert risk(story)["Shop"].action is NextAction.WAIT


def test_a_stranger_who_comes_in_a_month_is_no_reason_yet(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    asked(story, Level.IMPORTANT)
    story.came("Shop", "AAAA", date(2026, 10, 1))
    planned(story, "Shop", "B", at(TODAY + timedelta(days=29)))
    assert risk(story) == {}
    planned(story, "Shop", "B", at(TODAY + timedelta(days=28)))
    assert risk(story)["Shop"].action is NextAction.WAIT


def test_the_next_visit_is_the_first_that_has_not_begun_and_is_no_joint_one(story: Story) -> None:
    asked(story, Level.OPEN)
    story.came("Shop", "AB", date(2026, 10, 1))
    assert risk(story)["Shop"].visit is None
    later = planned(story, "Shop", "C", at(TODAY + timedelta(days=60)))
    far = ComingVisit(later, TODAY + timedelta(days=60), "Cleo")
    assert risk(story)["Shop"].visit == far
    begun = planned(story, "Shop", "A", at(TODAY, 12.5))
    planned(story, "Shop", "D", at(TODAY + timedelta(days=1)), joint_of=begun)
    row = risk(story)["Shop"]
    assert (row.action, row.visit) == (NextAction.JOINT_VISIT, far)
    soon = planned(story, "Shop", "A", at(TODAY + timedelta(days=2)))
    assert risk(story)["Shop"].visit == ComingVisit(soon, TODAY + timedelta(days=2), "Ana")


def test_who_has_nobody_or_soon_nobody_needs_an_introduction(story: Story) -> None:
    asked(story, Level.OPEN)
    story.came("Shop", "AB", date(2026, 10, 1))
    assert codes(risk(story)["Shop"]) == ["no_usual", "strangers_lately"]
    assert risk(story)["Shop"].action is NextAction.JOINT_VISIT
    story.company.client("Bar")
    asked(story, Level.ESSENTIAL, "Bar")
    story.usual("Bar", "D", date(2026, 9, 1))
    story.came("Bar", "DDD", date(2026, 10, 1))
    assert "Bar" not in risk(story)
    last = TODAY + timedelta(days=20)
    with story.company.store.writing() as session:
        session.get_one(Technician, story.company.technicians["Dan"]).left_on = last
    row = risk(story)["Bar"]
    assert codes(row) == ["usual_leaves"]
    assert row.reasons[0].facts == {"technician": "Dan", "day": "2026-12-14"}
    assert row.action is NextAction.JOINT_VISIT
    story.usual("Bar", "A", last)
    assert "Bar" not in risk(story)


def test_the_greatest_loss_comes_first(story: Story) -> None:
    story.company.client("Bar", price_minor=90_000)
    for name in ("Shop", "Bar"):
        story.usual(name, "A", date(2026, 9, 1))
        story.came(name, "AB", date(2026, 10, 1))
    assert list(risk(story)) == ["Bar", "Shop"]
    assert [row.client for row in story.scorecard.at_risk()] == ["Bar", "Shop"]
    assert story.scorecard.at_risk(story.company.office + 1) == ()


def test_the_faces_are_what_they_were_on_their_day(story: Story) -> None:
    shop, bar = story.company.clients["Shop"], story.company.client("Bar")
    story.usual("Shop", "A", date(2026, 9, 1))
    story.came("Shop", "AABAC", date(2026, 10, 1))
    faces = story.scorecard.faces([shop, bar])
    usual, stranger = Who.USUAL, Who.STRANGER
    assert faces[shop] == (usual, usual, stranger, usual, stranger)
    assert faces[bar] == ()
    assert story.scorecard.faces([shop], last=2)[shop] == (usual, stranger)
    assert story.scorecard.faces([]) == {}
