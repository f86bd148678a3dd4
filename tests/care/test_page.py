"""A client's page tells who came and why somebody else did; answers change prices at once."""

from datetime import timedelta

from sqlalchemy import text

from scheduler.care.service import Care
from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line
from scheduler.dates.localtime import midnight_utc
from scheduler.desk.service import Desk
from scheduler.history import History
from scheduler.model.kinds import AbsenceKind, Level, Subject
from scheduler.planning.service import Planning
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.care import EndForm, Instead, InterviewForm, QuestionForm
from scheduler.views.desk import Asked, RoadKind
from scheduler.views.records import AbsenceForm, PriorityForm
from tests.company import MONDAY, ZONE, Company
from tests.conftest import TODAY


def test_the_history_tells_why_somebody_else_came(shop: Company, care: Care) -> None:
    shop.past("Gift Shop", "Ana Reyes", 70, 63, 56, 49, 42)
    shop.past("Gift Shop", "Omar Haddad", 14, 7)
    with shop.store.writing() as session:
        session.execute(text("UPDATE relation SET since = '2026-01-05'"))
    ill = MONDAY - timedelta(days=14)
    shop.records.record_absence(
        AbsenceForm(
            shop.technicians["Ana Reyes"],
            midnight_utc(ill, ZONE),
            midnight_utc(ill + timedelta(days=1), ZONE),
            AbsenceKind.SICK,
        )
    )
    page = care.client(shop.clients["Gift Shop"])
    told = [(row.face and row.face.technician, row.instead, row.away) for row in page.came[:3]]
    assert told == [
        ("Omar Haddad", Instead.NO_ROOM, None),
        ("Omar Haddad", Instead.AWAY, AbsenceKind.SICK),
        ("Ana Reyes", None, None),
    ]
    assert {row.usual for row in page.came} == {"Ana Reyes"}
    assert [face.initials for face in page.faces] == ["AR"] * 5 + ["OH"] * 2
    assert [face.who for face in page.faces][:5] == [Who.USUAL] * 5


def test_the_figures_are_those_of_plain_sql(shop: Company, care: Care, store: Store) -> None:
    shop.past("Gift Shop", "Ana Reyes", 7, 21, 35, 400)
    shop.past("Gift Shop", "Omar Haddad", 14, 28)
    page = care.client(shop.clients["Gift Shop"])
    with store.reading() as session:
        visits, usual, faces = session.execute(
            text(
                "SELECT count(*), sum(CASE WHEN t.name = 'Ana Reyes' THEN 1 ELSE 0 END),"
                " count(DISTINCT v.done_by_id) FROM visit v"
                " JOIN technician t ON t.id = v.done_by_id"
                " WHERE v.client_id = :client AND v.status = 'done' AND v.due_on > :year"
            ),
            {"client": page.id, "year": (TODAY - timedelta(days=365)).isoformat()},
        ).one()
    assert (page.visits_year, page.usual_year, page.faces_year) == (visits, usual, faces)


def test_the_list_tells_what_is_open_and_who_was_asked(shop: Company, care: Care) -> None:
    gift = shop.clients["Gift Shop"]
    care.ask(QuestionForm(gift, "When?", ""))
    care.complain(gift, "Late.")
    answers = (PriorityForm(Subject.PERSON, Level.ESSENTIAL),)
    care.interview(InterviewForm(gift, answers, TODAY, "Mia"))
    shop.past("Gift Shop", "Ana Reyes", 200)
    shop.past("Gift Shop", "Omar Haddad", 7)
    rows = {row.name: row for row in care.clients(shop.office, strangers=True)}
    row, other = rows["Gift Shop"], rows["Tea Room"]
    assert (row.person, row.questions, row.complaints, row.strangers) == (Level.ESSENTIAL, 1, 1, 1)
    assert (other.person, other.questions, other.asked, other.strangers) == (None, 0, False, 0)
    assert care.clients(shop.office)[0].strangers is None


def test_an_interview_changes_what_a_substitute_costs_at_once(
    shop: Company,
    care: Care,
    planning: Planning,
    store: Store,
    journal: Journal,
    clock: Clock,
    worker: Worker,
    history: History,
) -> None:
    gift = shop.client("Book Nook", usual="Ana Reyes", start=TODAY + timedelta(days=1))
    shop.past("Book Nook", "Ana Reyes", 7, 14, 21)
    planning.plan(shop.office, MONDAY, 5, iterations=300, threads=1)
    with store.reading() as session:
        visit = session.execute(
            text("SELECT id FROM visit WHERE client_id = :client AND status = 'planned'"),
            {"client": gift},
        ).scalar_one()
    desk = Desk(store, journal, clock, "Mia", worker)

    def risk() -> int:
        (shown,) = desk.options(Asked(visit_id=visit)).visits
        road = next(
            one
            for one in shown.roads
            if one.kind is RoadKind.SUBSTITUTE and one.technician == "Omar Haddad"
        )
        return sum(line.amount_minor for line in road.lines if line.line is Line.LOSING_CLIENT)

    before = risk()
    answers = (PriorityForm(Subject.PERSON, Level.ESSENTIAL, "no strangers"),)
    care.interview(InterviewForm(gift, answers, TODAY, "Mia"))
    assert risk() > before
    history.undo_last(shop.office)
    assert risk() == before


def test_the_page_says_what_a_client_ended(shop: Company, care: Care) -> None:
    gift = shop.clients["Gift Shop"]
    (agreement,) = care.client(gift).agreements
    care.end(EndForm(gift, TODAY, "Too dear.", agreement.id))
    (ended,) = care.client(gift).ended
    assert (ended.service, ended.reason) == ("Rodent control", "Too dear.")
