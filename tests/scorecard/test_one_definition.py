"""Who was usual that day is one question: strips, lists and figures answer it alike."""

from datetime import date

from sqlalchemy import update

from scheduler.care.page import client_rows
from scheduler.continuity.familiarity import Who
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.planning.listing import visits_between
from scheduler.views.scorecard import ScorecardWanted
from tests.scorecard.conftest import OCTOBER, Story, at

TODAY = date(2026, 11, 23)
USUAL, KNOWN, STRANGER = Who.USUAL, Who.KNOWN, Who.STRANGER


def told_everywhere(story: Story) -> list[Who]:
    """What whoever came in October was that day, the oldest first, as every place tells it."""
    client = story.company.clients["Shop"]
    (strip,) = story.scorecard.faces([client]).values()
    behind = story.scorecard.behind(ScorecardWanted(OCTOBER), "familiar_share")
    with story.company.store.reading() as session:
        page = client_rows(session, client, TODAY)
        office = session.get_one(Office, story.company.office)
        listed = visits_between(session, office, OCTOBER.first, OCTOBER.last, TODAY)
    assert [face.who for face in page.faces] == list(strip)
    assert [came.face.who for came in reversed(page.came) if came.face] == list(strip)
    assert [row.who for row in listed] == list(strip)
    # The very first visit is behind no share of familiar faces: somebody new was expected.
    assert [case.who for case in sorted(behind.cases, key=lambda one: one.day)] == list(strip[1:])
    return list(strip)


def test_who_has_left_is_usual_no_more_though_nobody_ended_the_relation(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    left = date(2026, 10, 15)
    with story.company.store.writing() as session:
        ana = story.company.technicians["Ana"]
        session.execute(update(Technician).where(Technician.id == ana).values(left_on=left))
    story.came("Shop", "AAAA", date(2026, 10, 1))
    assert told_everywhere(story) == [USUAL, USUAL, KNOWN, KNOWN]


def test_after_him_whoever_came_three_times_is_usual(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    with story.company.store.writing() as session:
        ana = story.company.technicians["Ana"]
        left = date(2026, 10, 3)
        session.execute(update(Technician).where(Technician.id == ana).values(left_on=left))
    story.came("Shop", "ABBBB", date(2026, 10, 1))
    assert told_everywhere(story) == [USUAL, STRANGER, KNOWN, KNOWN, USUAL]


def test_a_visit_counts_on_the_day_on_which_it_was_made(story: Story) -> None:
    """Due while Ana was usual, made when Ben had taken over."""
    story.usual("Shop", "A", date(2026, 9, 1), date(2026, 10, 15))
    story.usual("Shop", "B", date(2026, 10, 15))
    story.came("Shop", "A", date(2026, 10, 1))
    made = at(date(2026, 10, 16))
    story.came("Shop", "B", date(2026, 10, 13), actual_start=made, actual_end=made)
    assert told_everywhere(story) == [USUAL, USUAL]


def test_who_comes_along_is_no_face_of_his_own(story: Story) -> None:
    story.usual("Shop", "A", date(2026, 9, 1))
    (visit,) = story.came("Shop", "A", date(2026, 10, 1))
    story.came("Shop", "B", date(2026, 10, 1), joint_of_id=visit)
    story.came("Shop", "A", date(2026, 10, 8))
    client = story.company.clients["Shop"]
    assert story.scorecard.faces([client]) == {client: (USUAL, USUAL)}
    with story.company.store.reading() as session:
        page = client_rows(session, client, TODAY)
    assert [face.who for face in page.faces] == [USUAL, USUAL]
    assert (page.visits_year, page.usual_year, page.faces_year) == (2, 2, 1)


def test_who_was_usual_before_the_first_visit_is_known_when_he_comes_later(story: Story) -> None:
    """Ben takes over before anybody came, Cleo after."""
    story.usual("Shop", "A", date(2026, 9, 1), date(2026, 9, 20))
    story.usual("Shop", "B", date(2026, 9, 20), date(2026, 10, 9))
    story.usual("Shop", "C", date(2026, 10, 9), date(2026, 10, 10))
    story.usual("Shop", "D", date(2026, 10, 10))
    story.came("Shop", "BDACD", date(2026, 10, 1))
    assert told_everywhere(story) == [USUAL, STRANGER, KNOWN, STRANGER, USUAL]
