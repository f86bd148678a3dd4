"""What is noted of a client: kept with who and when, told in the history, taken back whole."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from scheduler.care.service import Care
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.clients import Relation
from scheduler.model.kinds import Level, RelationKind, Subject, TouchKind
from scheduler.store.engine import Store
from scheduler.views.care import EndForm, InterviewForm, PromiseForm, QuestionForm, RelationForm
from scheduler.views.records import PriorityForm
from tests.care.images import image
from tests.company import Company
from tests.conftest import TODAY

YESTERDAY = TODAY - timedelta(days=1)


def interview(company: Company, *answers: PriorityForm) -> InterviewForm:
    return InterviewForm(company.clients["Gift Shop"], answers, YESTERDAY, "Lena")


def test_an_interview_keeps_who_asked_and_when(shop: Company, care: Care) -> None:
    client = shop.clients["Gift Shop"]
    said = PriorityForm(Subject.PERSON, Level.ESSENTIAL, " the same face ")
    care.interview(interview(shop, said, PriorityForm(Subject.DAY, Level.OPEN)))
    kept = {row.subject: row for row in care.client(client).matters}
    person = kept[Subject.PERSON]
    assert (person.level, person.detail) == (Level.ESSENTIAL, "the same face")
    assert (person.asked_on, person.asked_by) == (YESTERDAY, "Lena")
    assert kept[Subject.DAY].asked_on == YESTERDAY
    assert kept[Subject.PRICE].asked_on is None

    care.interview(replace(interview(shop, said), asked_on=TODAY, asked_by="Mia"))
    kept = {row.subject: row for row in care.client(client).matters}
    assert (kept[Subject.PERSON].asked_on, kept[Subject.DAY].asked_on) == (TODAY, None)


def test_an_interview_needs_somebody_who_asked_and_a_day_that_was(
    shop: Company, care: Care
) -> None:
    with pytest.raises(UserError, match="Who asked"):
        care.interview(replace(interview(shop), asked_by=" "))
    with pytest.raises(UserError, match="still to come"):
        care.interview(replace(interview(shop), asked_on=TODAY + timedelta(days=1)))


def test_a_question_waits_until_it_is_answered(shop: Company, care: Care) -> None:
    client = shop.clients["Gift Shop"]
    care.ask(QuestionForm(client, "Who pays for the traps?", "Lena", TODAY))
    (asked,) = care.client(client).questions
    assert (asked.owner, asked.answer_by, asked.answered_on) == ("Lena", TODAY, None)
    care.answer(asked.id, "We do.")
    (asked,) = care.client(client).questions
    assert (asked.answered_on, asked.answer) == (TODAY, "We do.")
    with pytest.raises(UserError, match="answered already"):
        care.answer(asked.id, "We do.")


def test_a_complaint_stays_open_until_it_is_settled(shop: Company, care: Care) -> None:
    client = shop.clients["Gift Shop"]
    care.complain(client, "Nobody rang.")
    (made,) = care.client(client).complaints
    assert (made.text, made.taken_by, made.settled_on) == ("Nobody rang.", "Mia", None)
    care.settle(made.id, "Apologised.")
    (made,) = care.client(client).complaints
    assert made.settled_on == TODAY
    with pytest.raises(UserError, match="settled already"):
        care.settle(made.id, "")


def test_who_may_not_come_stops_being_a_backup(shop: Company, care: Care) -> None:
    client, omar = shop.clients["Gift Shop"], shop.technicians["Omar Haddad"]
    care.declare(RelationForm(client, omar, RelationKind.EXCLUDED, "Broke a vase"))
    held = [row for row in care.client(client).relations if row.holds]
    assert [(row.technician, row.kind) for row in held] == [
        ("Ana Reyes", RelationKind.USUAL),
        ("Omar Haddad", RelationKind.EXCLUDED),
    ]
    excluded = held[1]
    assert (excluded.reason, excluded.declared_by) == ("Broke a vase", "Mia")
    assert excluded.since == TODAY
    with pytest.raises(UserError, match="not to come"):
        care.declare(RelationForm(client, omar, RelationKind.BACKUP))
    care.end_relation(excluded.id)
    care.declare(RelationForm(client, omar, RelationKind.USUAL))
    held = [row for row in care.client(client).relations if row.holds]
    assert [(row.technician, row.kind) for row in held] == [("Omar Haddad", RelationKind.USUAL)]


def test_who_is_declared_today_takes_the_place_of_who_was_to_follow(
    shop: Company, care: Care, store: Store
) -> None:
    """A handover said who comes until a day, and who from then on."""
    client = shop.clients["Gift Shop"]
    ana, omar = shop.technicians["Ana Reyes"], shop.technicians["Omar Haddad"]
    ben = shop.technician("Ben Cole")
    later = TODAY + timedelta(days=14)
    with store.writing() as session:
        now = session.scalars(select(Relation).where(Relation.technician_id == ana)).one()
        now.until = later
        session.add(
            Relation(
                client_id=client,
                technician_id=omar,
                kind=RelationKind.USUAL,
                since=later,
                declared_by="Mia",
            )
        )
    form = shop.records.client_form(client)
    shop.records.save_client(replace(form, phone="(212) 555-0143"))
    assert usual_on(store, client, TODAY, later) == [{ana}, {omar}]

    care.declare(RelationForm(client, ben, RelationKind.USUAL))
    assert usual_on(store, client, TODAY, later) == [{ben}, {ben}]
    (row,) = [row for row in care.client(client).relations if row.kind is RelationKind.USUAL][:1]
    care.end_relation(row.id)
    assert usual_on(store, client, TODAY, later) == [set(), set()]


def test_what_ends_later_can_end_today(shop: Company, care: Care, store: Store) -> None:
    client, ana = shop.clients["Gift Shop"], shop.technicians["Ana Reyes"]
    later = TODAY + timedelta(days=14)
    with store.writing() as session:
        held = session.scalars(select(Relation).where(Relation.technician_id == ana)).one()
        held.until = later
        key = held.id
    care.end_relation(key, "They fell out.")
    assert usual_on(store, client, TODAY, later) == [set(), set()]


def usual_on(store: Store, client: int, *days: date) -> list[set[int]]:
    with store.reading() as session:
        held = session.scalars(
            select(Relation).where(
                Relation.client_id == client, Relation.kind == RelationKind.USUAL
            )
        ).all()
        return [{one.technician_id for one in held if one.holds_on(day)} for day in days]


def test_a_form_names_nobody_who_is_not_to_come(shop: Company, care: Care) -> None:
    client, omar = shop.clients["Gift Shop"], shop.technicians["Omar Haddad"]
    care.declare(RelationForm(client, omar, RelationKind.EXCLUDED))
    form = shop.records.client_form(client)
    for wanted in (replace(form, usual_id=omar), replace(form, backup_ids=(omar,))):
        with pytest.raises(UserError, match="Omar Haddad is not to come to Gift Shop"):
            shop.records.save_client(wanted)


Act = Callable[[Care, Company], object]


def _first_note(care: Care, shop: Company) -> None:
    client = shop.clients["Gift Shop"]
    care.write_note(client, "The key is next door.")
    care.remove_note(care.client(client).learned[0].id)


COMMANDS: dict[str, Act] = {
    "interview": lambda care, shop: care.interview(
        interview(shop, PriorityForm(Subject.DAY, Level.IMPORTANT, "Mondays"))
    ),
    "note": lambda care, shop: care.write_note(shop.clients["Gift Shop"], "A dog."),
    "note gone": _first_note,
    "question": lambda care, shop: care.ask(QuestionForm(shop.clients["Gift Shop"], "When?", "")),
    "complaint": lambda care, shop: care.complain(shop.clients["Gift Shop"], "Late."),
    "call": lambda care, shop: care.call(shop.clients["Gift Shop"], TouchKind.CALL, "Asked."),
    "recommended": lambda care, shop: care.recommend(
        shop.clients["Gift Shop"], shop.clients["Tea Room"]
    ),
    "relation": lambda care, shop: care.declare(
        RelationForm(shop.clients["Gift Shop"], shop.technicians["Omar Haddad"], RelationKind.USUAL)
    ),
    "promise": lambda care, shop: care.promise(
        PromiseForm(
            shop.clients["Tea Room"],
            Subject.PERSON,
            "I will be the one.",
            shop.technicians["Omar Haddad"],
            makes_usual=True,
        )
    ),
    "cancellation": lambda care, shop: care.end(
        EndForm(shop.clients["Gift Shop"], TODAY, "Too many faces.")
    ),
    "retire": lambda care, shop: care.end(
        EndForm(shop.clients["Gift Shop"], TODAY, "Closed for good.", retires=True)
    ),
    "merge": lambda care, shop: care.merge(shop.clients["Gift Shop"], shop.clients["Tea Room"]),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_one_change_set_that_is_taken_back_whole(
    command: str, shop: Company, care: Care, history: History, store: Store
) -> None:
    before = image(store)
    COMMANDS[command](care, shop)
    after = image(store)
    row = history.undo_last(shop.office)
    assert row is not None
    assert row.command == command.partition(" ")[0]
    if command != "note gone":
        assert after != before
        assert image(store) == before
        history.redo_last(shop.office)
    assert image(store) == after or command == "note gone"
