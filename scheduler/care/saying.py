"""What is written of a client: answers, notes, questions, complaints, calls, who may come."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from scheduler.errors import UserError
from scheduler.model.clients import (
    Client,
    Complaint,
    Note,
    OpenQuestion,
    Priority,
    Relation,
    Touch,
)
from scheduler.model.kinds import RelationKind, TouchKind
from scheduler.model.people import Technician
from scheduler.records.clients import set_relations
from scheduler.store.journal import Unit
from scheduler.views.care import InterviewForm, QuestionForm, RelationForm
from scheduler.views.records import PriorityForm


def some_words(what: str, text: str) -> str:
    """A text without stray blanks.

    Raises:
        UserError: there is none.

    """
    said = text.strip()
    if not said:
        raise UserError("{what} is empty; write it down in a few words.", what=what)
    return said


def keep_answers(unit: Unit, form: InterviewForm, today: date) -> None:
    """Keep what a client answered; a subject without an answer counts as never asked.

    Raises:
        UserError: nobody asked, or the day is still to come.

    """
    asker = some_words("Who asked", form.asked_by)
    if form.asked_on > today:
        raise UserError(
            "{asked_on} is still to come; give the day on which somebody asked.",
            asked_on=form.asked_on,
        )
    client = unit.session.get_one(Client, form.client_id)
    held = {priority.subject: priority for priority in client.priorities}
    # A form of the client that was opened before must not overwrite them.
    flag_modified(client, "office_id")
    answers = {answer.subject: answer for answer in form.answers}
    for subject, priority in held.items():
        if subject not in answers:
            client.priorities.remove(priority)
    for answer in answers.values():
        _keep(client, held.get(answer.subject), answer, form.asked_on, asker)


def _keep(
    client: Client, held: Priority | None, answer: PriorityForm, asked_on: date, asker: str
) -> None:
    if held is None:
        held = Priority(subject=answer.subject)
        client.priorities.append(held)
    held.level, held.detail = answer.level, answer.detail.strip()
    held.asked_on, held.asked_by = asked_on, asker


def write_note(unit: Unit, client_id: int, text: str) -> Note:
    """Write down what whoever comes next must know."""
    note = Note(
        client_id=client_id,
        text=some_words("The note", text),
        written_at=unit.change_set.at,
        written_by=unit.change_set.actor,
    )
    unit.session.add(note)
    return note


def remove_note(session: Session, note_id: int) -> None:
    """Take a note out that does not hold any more."""
    session.delete(session.get_one(Note, note_id))


def ask(unit: Unit, form: QuestionForm) -> OpenQuestion:
    """Keep what a client waits for; it always has an owner."""
    asked = OpenQuestion(
        client_id=form.client_id,
        text=some_words("The question", form.text),
        owner=form.owner.strip() or unit.change_set.actor,
        asked_at=unit.change_set.at,
        answer_by=form.answer_by,
    )
    unit.session.add(asked)
    return asked


def answer(unit: Unit, question_id: int, text: str) -> None:
    """Close a question with the answer that the client got.

    Raises:
        UserError: it was answered already, or there is no answer.

    """
    asked = unit.session.get_one(OpenQuestion, question_id)
    if asked.answered_at is not None:
        raise UserError("This question was answered already; look at it again.")
    asked.answer = some_words("The answer", text)
    asked.answered_at = unit.change_set.at


def complain(unit: Unit, client_id: int, text: str) -> Complaint:
    """Keep what a client was not satisfied with."""
    complaint = Complaint(
        client_id=client_id,
        text=some_words("The complaint", text),
        made_at=unit.change_set.at,
        taken_by=unit.change_set.actor,
    )
    unit.session.add(complaint)
    return complaint


def settle(unit: Unit, complaint_id: int, how: str) -> None:
    """Close a complaint; how it was settled is kept with what the client was told.

    Raises:
        UserError: it was settled already.

    """
    complaint = unit.session.get_one(Complaint, complaint_id)
    if complaint.settled_at is not None:
        raise UserError("This complaint was settled already; look at it again.")
    complaint.settled_at = unit.change_set.at
    unit.change_set.reason = how.strip()


def call(unit: Unit, client_id: int, kind: TouchKind, text: str) -> Touch:
    """Keep that there was a contact with a client, and what was said."""
    touch = Touch(
        client_id=client_id,
        kind=kind,
        at=unit.change_set.at,
        by=unit.change_set.actor,
        text=some_words("What was said", text),
    )
    unit.session.add(touch)
    return touch


def declare(unit: Unit, form: RelationForm, today: date) -> None:
    """Say what a technician is to a client from today on.

    A usual technician takes the place of the one before, a backup is tried last, and who is
    excluded stops being usual or backup.

    Raises:
        UserError: he is that already, is excluded, or has left.

    """
    session = unit.session
    client = session.get_one(Client, form.client_id)
    technician = session.get_one(Technician, form.technician_id)
    if technician.left_on is not None and technician.left_on <= today:
        raise UserError(
            "{technician} left on {left_on}; choose somebody else.",
            technician=technician.name,
            left_on=technician.left_on,
        )
    flag_modified(client, "office_id")
    held = [
        r for r in client.relations if r.technician_id == technician.id and r.lasts_beyond(today)
    ]
    if any(r.kind is form.kind and r.until is None and r.holds_on(today) for r in held):
        raise UserError(
            "{technician} is that to {client} already.",
            technician=technician.name,
            client=client.name,
        )
    others = [relation for relation in held if relation.kind is not form.kind]
    if form.kind is not RelationKind.EXCLUDED and any(
        relation.kind is RelationKind.EXCLUDED for relation in others
    ):
        raise UserError(
            "{technician} is not to come to {client}; end that first, then choose him.",
            technician=technician.name,
            client=client.name,
        )
    for relation in others:
        relation.end_on(today)
    kept = () if form.kind is RelationKind.USUAL else _in_force(client.relations, form.kind)
    wanted = (*(one for one in kept if one != technician.id), technician.id)
    set_relations(unit, client, form.kind, wanted, today)
    made = next(
        r
        for r in client.relations
        if r.technician_id == technician.id and r.kind is form.kind and r.until is None
    )
    made.reason = form.reason.strip()


def end_relation(unit: Unit, relation_id: int, reason: str, today: date) -> None:
    """A technician is not that to a client any more, from today on."""
    relation = unit.session.get_one(Relation, relation_id)
    if relation.lasts_beyond(today):
        relation.end_on(today)
        unit.change_set.reason = reason.strip()


def _in_force(relations: Iterable[Relation], kind: RelationKind) -> list[int]:
    held = sorted(
        (r for r in relations if r.kind is kind and r.until is None), key=lambda r: r.rank
    )
    return [relation.technician_id for relation in held]


def recommend(session: Session, client_id: int, by_id: int | None) -> None:
    """Keep who recommended us to a client; None where nobody is known.

    Raises:
        UserError: a client cannot recommend us to himself.

    """
    client = session.get_one(Client, client_id)
    if by_id == client.id:
        raise UserError(
            "{client} cannot have heard of us from itself; choose another one.", client=client.name
        )
    client.referred_by_id = None if by_id is None else session.get_one(Client, by_id).id
