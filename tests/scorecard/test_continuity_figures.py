"""Who came, and how often it was the same person."""

from datetime import date, timedelta

import pytest

from scheduler.model.clients import Client
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import Period
from tests.scorecard.conftest import OCTOBER, YEAR, Story, at

FIRST = date(2026, 10, 1)
AUTUMN = Period(date(2026, 9, 1), date(2026, 11, 30))


def test_three_of_four_visits_by_one_person(story: Story) -> None:
    story.came("Shop", "AAAB", FIRST)
    figures = story.rows().figures
    assert figures["upc"].value == 0.75
    assert figures["coc"].value == 0.50
    assert figures["secon"].value == pytest.approx(2 / 3)
    assert figures["faces"].value == figures["faces_year"].value == 2


def test_a_handover_in_the_middle_of_twelve_visits(story: Story) -> None:
    story.came("Shop", "AAAAAABBBBBB", date(2026, 9, 1))
    figures = story.rows(AUTUMN).figures
    assert figures["coc"].value == pytest.approx(0.455, abs=0.0005)
    assert figures["secon"].value == pytest.approx(0.909, abs=0.0005)
    assert figures["upc"].value == 0.5


def test_the_company_is_weighted_by_visits_over_clients_with_at_least_two(story: Story) -> None:
    for name, came in (("Bar", "A"), ("Inn", "AB"), ("Deli", "AAAB")):
        story.company.client(name)
        story.came(name, came, FIRST)
    assert story.told("coc") == (pytest.approx(0.5 * 4 + 0 * 2), 6)
    assert story.told("upc") == (0.75 * 4 + 0.5 * 2 + 1, 7)
    assert story.told("faces") == (2 * 4 + 2 * 2 + 1, 7)


def test_faces_look_back_twelve_visits_and_twelve_months(story: Story) -> None:
    story.came("Shop", "C", date(2025, 9, 1))
    story.came("Shop", "D", date(2025, 12, 1))
    story.came("Shop", "B" + "A" * 12, date(2026, 7, 29))
    assert story.figure("faces").value == 1
    assert story.figure("faces_year").value == 3


def test_a_schedule_without_anything_has_no_shares_and_no_money(story: Story) -> None:
    rows = story.rows()
    assert rows.visits == 0
    assert list(rows.figures) == list(FIGURES)
    for figure in rows.figures.values():
        if figure.spec.ratio:
            assert (figure.value, figure.numerator, figure.denominator) == (None, 0.0, 0.0)
        else:
            assert (figure.value, figure.denominator) == (0.0, None)
    assert rows.technicians == rows.causes == rows.reasons == ()
    assert rows.normal == {}


def test_a_client_without_visits_changes_nothing(story: Story) -> None:
    story.came("Shop", "AAAB", FIRST)
    before = story.rows().figures
    story.company.client("Silent")
    after = story.rows().figures
    for name in ("usual_share", "stranger_share", "upc", "coc", "secon", "faces"):
        assert after[name] == before[name]


@pytest.mark.parametrize(("away", "counted"), [(1_100, 2), (1_101, 1)])
def test_who_comes_back_after_three_years_begins_anew(
    story: Story, away: int, counted: int
) -> None:
    """Whatever period is asked for: it is the time without a visit that counts."""
    story.came("Shop", "A", FIRST - timedelta(days=away))
    story.came("Shop", "BB", FIRST)
    for period in (OCTOBER, YEAR, Period(FIRST, FIRST + timedelta(days=7))):
        assert story.figure("stranger_share", period).denominator == counted
        assert story.figure("familiar_share", period).denominator == counted


def test_a_first_visit_is_by_no_stranger_a_new_face_is_and_soon_is_none(story: Story) -> None:
    story.came("Shop", "AAABB", FIRST)
    assert story.told("stranger_share") == (1, 4)
    assert story.told("familiar_share") == (3, 4)


def test_who_was_there_long_ago_is_a_stranger_again(story: Story) -> None:
    story.came("Shop", "BA", FIRST - timedelta(days=400))
    story.came("Shop", "AB", FIRST, every=1)
    assert story.told("stranger_share") == (2, 2)


def test_usual_is_who_is_declared_on_the_day_of_the_visit(story: Story) -> None:
    story.usual("Shop", "A", FIRST, date(2026, 10, 15))
    story.usual("Shop", "B", date(2026, 10, 15))
    story.came("Shop", "AABB", FIRST)
    assert story.told("usual_share") == (4, 4)
    assert story.told("substitutions") == (0, 4)


def test_who_came_before_his_handover_was_a_substitute(story: Story) -> None:
    story.usual("Shop", "A", FIRST, date(2026, 10, 15))
    story.usual("Shop", "B", date(2026, 10, 15))
    story.came("Shop", "BBBB", FIRST)
    assert story.told("usual_share") == (2, 4)


def test_without_a_declared_one_the_history_until_then_tells(story: Story) -> None:
    story.came("Shop", "AAAAB", FIRST, every=1)
    assert story.told("usual_share") == (1, 2)


def test_nobody_is_usual_after_he_has_left(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    with story.company.store.writing() as session:
        session.get_one(Technician, story.company.technicians["Ana"]).left_on = date(2026, 10, 15)
    story.came("Shop", "ABBB", FIRST)
    assert story.told("usual_share") == (1, 2)


def test_coming_along_counts_nowhere_but_makes_familiar(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    first, *_ = story.came("Shop", "AA", FIRST)
    story.came("Shop", "B", FIRST, joint_of_id=first, price_minor=0)
    story.came("Shop", "B", date(2026, 10, 20))
    rows = story.rows()
    assert rows.visits == 3
    assert story.told("usual_share") == (2, 3)
    assert story.told("stranger_share") == (0, 2)
    assert story.told("faces") == (2 * 3, 3)


def test_a_visit_counts_on_the_office_s_day_on_which_it_was_made(story: Story) -> None:
    late = date(2026, 9, 30)
    visit, *_ = story.came("Shop", "A", late)
    assert story.rows().visits == 0
    with story.company.store.writing() as session:
        # Half past nine in the evening of the last of October, in New York.
        session.get_one(Visit, visit).actual_start = at(date(2026, 11, 1), 1.5)
    assert story.rows().visits == 1
    with story.company.store.writing() as session:
        session.get_one(Visit, visit).actual_start = None
    assert story.rows(Period(late, late)).visits == 1


def test_of_one_technician_count_the_visits_that_he_made(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    story.came("Shop", "AAAB", FIRST)
    ben = story.company.technicians["Ben"]
    rows = story.rows(technician_id=ben)
    assert rows.visits == 1
    assert rows.figures["usual_share"].value == 0
    assert rows.figures["faces"].value == 2
    # None of the other three visits was his.
    assert rows.figures["coc"].value == 0
    assert rows.figures["cancellations"].value is None
    assert [row.technician for row in rows.technicians] == ["Ben"]


def test_by_technician_the_visits_add_up(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    story.came("Shop", "AAAB", FIRST)
    ana, ben = story.rows().technicians
    assert (ana.technician, ana.visits, ana.taken) == ("Ana", 3, 0)
    assert (ben.technician, ben.visits, ben.taken) == ("Ben", 1, 1)
    assert ana.figures["usual_share"].value == 1
    assert ana.figures["coc"].value == pytest.approx(2 / 3)
    assert "cancellations" not in ana.figures


def test_one_office_and_one_service_alone(story: Story) -> None:
    story.came("Shop", "AB", FIRST)
    story.company.client("Bar", service="Termites")
    story.came("Bar", "AA", FIRST)
    with story.company.store.reading() as session:
        client = session.get_one(Client, story.company.clients["Bar"])
        service = session.query(Visit).filter_by(client_id=client.id).first()
        assert service is not None
        number = service.service_type_id
    assert story.figure("coc").value == 0.5
    assert story.figure("coc", service_id=number).value == 1
    assert story.figure("coc", office_id=story.company.office).value == 0.5
    assert story.rows(office_id=story.company.office + 1).visits == 0


def test_a_year_is_told_by_its_months_and_a_month_among_twelve(story: Story) -> None:
    story.came("Shop", "AAAAAAAAB", date(2026, 9, 1))
    year = story.rows(YEAR)
    assert [one.period.first.month for one in year.months] == list(range(1, 13))
    assert [one.figures["upc"].value for one in year.months[8:10]] == [1.0, 0.75]
    assert year.previous.period == Period(date(2025, 1, 1), date(2025, 12, 31))
    assert year.previous.figures["upc"].value is None
    month = story.rows(OCTOBER)
    assert month.months[0].period.first == date(2025, 11, 1)
    assert month.months[-1].figures == month.figures
    assert month.previous.figures["upc"].value == 1.0


def test_a_week_is_shown_among_whole_months(story: Story) -> None:
    story.came("Shop", "AAAB", FIRST)
    week = story.rows(Period(date(2026, 10, 5), date(2026, 10, 11)))
    assert week.visits == 1
    assert week.figures["faces"].value == 1
    assert week.months[-1].figures == story.rows().figures
