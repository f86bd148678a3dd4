"""Makes briefs: what whoever comes next to a client must know, for many visits at once.

A brief is told as of the day of its visit, never as of now: it stays the same, to the letter, as
long as nothing of what it tells has changed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.familiarity import REMEMBERED, PastVisit, usual_technician
from scheduler.continuity.price_book import PriceBook
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import (
    Client,
    Note,
    OpenQuestion,
    Priority,
    Promise,
    Relation,
    Site,
)
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.prices import price_book
from scheduler.store.together import Together, about, together
from scheduler.views.briefs import Brief, BriefPart
from scheduler.words import ENGLISH, Words, words_in

LAST_VISITS = 3
"""Visits that a brief tells of."""

OTHER_NOTES = 5
"""Notes that it tells besides, the latest first."""

OfClient = TypeVar("OfClient", Priority, Promise, Relation, Note, OpenQuestion)


@dataclass(frozen=True, slots=True)
class Coming:
    """Who makes a visit, and on which day; nobody yet where ``technician_id`` is None."""

    visit_id: int
    day: date
    technician_id: int | None


def heading(part: BriefPart, language: str = ENGLISH) -> str:
    """What stands over a part of a brief."""
    return words_in(language).say(part.value)


def brief_text(brief: Brief, words: Words | None = None) -> str:
    """The brief as plain text, as calendars and the clipboard carry it."""
    words = words or words_in(ENGLISH)
    parts = [words.say("at", service=brief.service, client=brief.client)]
    parts += ["\n".join((words.say(part.value), *lines)) for part, lines in brief.sections]
    return "\n\n".join(parts)


def read_briefs(
    session: Session, coming: Iterable[Coming], words: Words | None = None, *, told: bool = False
) -> dict[int, Brief]:
    """The brief of every visit, by visit; the number of queries does not grow with the visits.

    Who comes along is as the plan stands, or as calendars were ``told`` it.
    """
    words = words or words_in(ENGLISH)
    wanted = {one.visit_id: one for one in coming}
    rows = [
        _Told(wanted[visit.id], visit, client, site, service)
        for visit, client, site, service in session.execute(
            select(Visit, Client, Site, ServiceType)
            .join(Client, Client.id == Visit.client_id)
            .join(Site, Site.id == Visit.site_id)
            .join(ServiceType, ServiceType.id == Visit.service_type_id)
            .where(Visit.id.in_(wanted))
        )
    ]
    known = _read(session, rows, together(session, about(wanted), told=told))
    return {row.visit.id: _brief(row, known, words) for row in rows}


@dataclass(frozen=True, slots=True)
class _Told:
    """A visit that a brief is made for."""

    coming: Coming
    visit: Visit
    client: Client
    site: Site
    service: ServiceType

    def local_day(self, instant: datetime) -> date:
        return instant.astimezone(ZoneInfo(self.site.zone)).date()


@dataclass(frozen=True, slots=True)
class _Made:
    """A visit somebody went for. ``day`` is when, ``due_on`` what its history counts by."""

    visit_id: int
    due_on: date
    day: date
    technician_id: int | None
    missed: bool
    outcome: str
    joint: bool


@dataclass(frozen=True, slots=True)
class _Known:
    """What briefs are made of: technicians by id, price books by office, the rest by client."""

    names: Mapping[int, str]
    left_on: Mapping[int, date]
    books: Mapping[int, PriceBook]
    made: Mapping[int, Sequence[_Made]]
    priorities: Mapping[int, Sequence[Priority]]
    promises: Mapping[int, Sequence[Promise]]
    relations: Mapping[int, Sequence[Relation]]
    notes: Mapping[int, Sequence[Note]]
    questions: Mapping[int, Sequence[OpenQuestion]]
    joint: Together


def _read(session: Session, rows: Sequence[_Told], joint: Together) -> _Known:
    clients = {told.client.id for told in rows}
    people = session.execute(select(Technician.id, Technician.name, Technician.left_on)).all()
    usual_first = (Relation.rank, Relation.since.desc(), Relation.id.desc())
    return _Known(
        names={key: name for key, name, _ in people},
        left_on={key: left_on for key, _, left_on in people if left_on is not None},
        books={office: price_book(session, office) for office in {r.visit.office_id for r in rows}},
        made=_made(session, rows, clients),
        priorities=_by_client(session, Priority, clients, Priority.id),
        promises=_by_client(session, Promise, clients, Promise.given_on.desc(), Promise.id),
        relations=_by_client(session, Relation, clients, *usual_first),
        notes=_by_client(session, Note, clients, Note.written_at, Note.id),
        questions=_by_client(
            session, OpenQuestion, clients, OpenQuestion.asked_at, OpenQuestion.id
        ),
        joint=joint,
    )


def _by_client(
    session: Session,
    kind: type[OfClient],
    clients: Iterable[int],
    *order: ColumnElement[Any] | InstrumentedAttribute[Any],
) -> Mapping[int, Sequence[OfClient]]:
    found: defaultdict[int, list[OfClient]] = defaultdict(list)
    query = select(kind).where(kind.client_id.in_(clients)).order_by(*order)
    for row in session.scalars(query):
        found[row.client_id].append(row)
    return found


def _made(
    session: Session, rows: Sequence[_Told], clients: Iterable[int]
) -> Mapping[int, Sequence[_Made]]:
    """The visits that were made or missed, by client, the earliest first."""
    found: defaultdict[int, list[_Made]] = defaultdict(list)
    if not rows:
        return found
    query = (
        select(
            Visit.client_id,
            Visit.id,
            Visit.due_on,
            Visit.actual_start,
            Site.zone,
            Visit.done_by_id,
            Visit.status,
            Visit.outcome,
            Visit.joint_of_id,
        )
        .join(Site, Site.id == Visit.site_id)
        .where(
            Visit.client_id.in_(clients),
            Visit.status.in_((VisitStatus.DONE, VisitStatus.MISSED)),
            Visit.due_on >= min(told.coming.day for told in rows) - REMEMBERED,
        )
    )
    for client, key, due_on, began, zone, who, status, outcome, joint in session.execute(query):
        day = due_on if began is None else began.astimezone(ZoneInfo(zone)).date()
        missed = status is VisitStatus.MISSED
        alone = joint is None
        found[client].append(_Made(key, due_on, day, who, missed, outcome, joint=not alone))
    for visits in found.values():
        visits.sort(key=lambda made: (made.day, made.visit_id))
    return found


def _brief(told: _Told, known: _Known, words: Words) -> Brief:
    client, coming = told.client.id, told.coming
    before = [
        made
        for made in known.made.get(client, ())
        if coming.day - REMEMBERED <= made.due_on
        and made.day <= coming.day
        and made.visit_id != told.visit.id
    ]
    visits, notes = _past(told, [made for made in before if not made.joint], known, words)
    parts = (
        (BriefPart.MATTERS, _matters(known.priorities.get(client, ()), words)),
        (BriefPart.WHO, _who(told, before, known, words)),
        (BriefPart.LAST_VISITS, visits),
        (BriefPart.NOTES, notes),
        (BriefPart.QUESTIONS, _questions(known.questions.get(client, ()), words)),
        (BriefPart.ACCESS, _lines(told.site.access)),
        (BriefPart.PROCEDURE, _lines(told.service.procedure)),
        (BriefPart.PROMISES, _promises(known.promises.get(client, ()), coming.day, words)),
    )
    return Brief(
        visit_id=told.visit.id,
        client=told.client.name,
        service=told.service.name,
        technician=None if coming.technician_id is None else known.names[coming.technician_id],
        sections=tuple((part, tuple(lines)) for part, lines in parts if lines),
    )


def _matters(priorities: Sequence[Priority], words: Words) -> list[str]:
    """What is essential, then what is important: ``The same person is essential: …``."""
    subjects = list(Subject)
    asked = sorted(priorities, key=lambda priority: subjects.index(priority.subject))
    return [
        _said(words.say(level.value, subject=words.say(priority.subject.value)), priority.detail)
        for level in (Level.ESSENTIAL, Level.IMPORTANT)
        for priority in asked
        if priority.level is level
    ]


def _who(told: _Told, before: Sequence[_Made], known: _Known, words: Words) -> list[str]:
    """Who is usual and who comes, so that a substitute knows he is one.

    With it who comes along, and from when somebody else is usual.
    """
    along = known.joint.along.get(told.visit.id, ())
    relations = known.relations.get(told.client.id, ())
    new = handover(relations, told.coming.day, told.coming.technician_id)
    # From that day on it is said by who is usual.
    later = [new] if new is not None and told.coming.day < new.since else []
    return [
        *_comes(told, before, known, words),
        *(words.say("along", name=known.names[one]) for one in along),
        *(handover_words(one, known.names, words) for one in later),
    ]


def _comes(told: _Told, before: Sequence[_Made], known: _Known, words: Words) -> list[str]:
    comes, usual = told.coming.technician_id, _usual(told, before, known)
    if told.visit.joint_of_id is not None:
        return _comes_along(told, before, known, words)
    if comes is None:
        return [] if usual is None else [words.say("usual_is", name=known.names[usual])]
    name = known.names[comes]
    if comes == usual:
        return [words.say("is_usual", name=name)]
    been = _been(name, comes, before, words)
    if usual is None:
        return [words.say("no_usual", name=name), been]
    return [words.say("instead", name=name, usual=known.names[usual]), been]


def _comes_along(told: _Told, before: Sequence[_Made], known: _Known, words: Words) -> list[str]:
    """With whom he comes along, and how well he knows the place."""
    comes, makes = told.coming.technician_id, known.joint.makes.get(told.visit.id)
    if comes is None or makes is None:
        return [words.say("joint_visit")]
    name = known.names[comes]
    lines = [words.say("comes_along", name=name, other=known.names[makes])]
    return [*lines, _been(name, comes, before, words)]


HANDED = timedelta(days=60), timedelta(days=30)
"""How long before and after a client's usual technician changes the visits there say so."""


GAP = timedelta(days=30)
"""How long nobody may be usual between the two of a handover."""


def handover(relations: Iterable[Relation], day: date, comes: int | None) -> Relation | None:
    """The relation by which somebody else is usual around a day; None where nobody takes over.

    It is told to who hands over and to who takes over, and to nobody else.
    """
    usual = [relation for relation in relations if relation.kind is RelationKind.USUAL]
    for new in usual:
        if not new.since - HANDED[0] <= day < new.since + HANDED[1]:
            continue
        old = {
            one.technician_id
            for one in usual
            if one.technician_id != new.technician_id
            and one.until is not None
            and new.since - GAP <= one.until <= new.since
        }
        if old and comes in old | {new.technician_id}:
            return new
    return None


def handover_words(new: Relation, names: Mapping[int, str], words: Words) -> str:
    """``From 1 Dec 2026 Omar Haddad is the usual technician.``."""
    return words.say("handover", day=words.date(new.since), name=names[new.technician_id])


def _usual(told: _Told, before: Sequence[_Made], known: _Known) -> int | None:
    """The usual technician on the day of the visit, declared or from the visits until then."""
    day = told.coming.day
    declared = [
        relation.technician_id
        for relation in known.relations.get(told.client.id, ())
        if relation.kind is RelationKind.USUAL and relation.holds_on(day)
    ]
    found = usual_technician(
        [
            PastVisit(made.technician_id, made.due_on)
            for made in before
            if made.technician_id is not None and not made.missed and not made.joint
        ],
        day,
        known.books[told.visit.office_id],
        declared=declared[0] if declared else None,
        gone={key for key, left_on in known.left_on.items() if left_on <= day},
    )
    return None if found is None else found.technician


def _been(name: str, technician: int, before: Sequence[_Made], words: Words) -> str:
    days = [made.day for made in before if made.technician_id == technician and not made.missed]
    if not days:
        return words.say("new", name=name)
    last = words.date(days[-1])
    if len(days) == 1:
        return words.say("once", name=name, day=last)
    return words.say("times", name=name, count=len(days), day=last)


def _past(
    told: _Told, before: Sequence[_Made], known: _Known, words: Words
) -> tuple[list[str], list[str]]:
    """The last visits, the latest first, each with what was learned; and what else is noted.

    A note without a visit belongs to the last one before it was written. What was learned on this
    visit, once it is made, or later is not for who comes to it.
    """
    every = known.made.get(told.client.id, ())
    shown = {made.visit_id: made for made in reversed(before[-LAST_VISITS:])}
    later = {
        made.visit_id
        for made in every
        if made.visit_id == told.visit.id or made.day > told.coming.day
    }
    of_visit: defaultdict[int, list[str]] = defaultdict(list)
    others: list[str] = []
    for note in known.notes.get(told.client.id, ()):
        written = told.local_day(note.written_at)
        visit = note.visit_id or _visit_before(written, every)
        if visit in shown:
            of_visit[visit].append(f"– {_flat(note.text)}")
        elif visit not in later:
            others.append(_said(f"{words.date(written)}, {note.written_by}", note.text))
    visits = [
        line for key, made in shown.items() for line in (_visit(made, known, words), *of_visit[key])
    ]
    return visits, others[: -OTHER_NOTES - 1 : -1]


def _visit_before(written: date, made: Sequence[_Made]) -> int:
    """The last visit by a day; 0 where there is none."""
    return next((one.visit_id for one in reversed(made) if one.day <= written), 0)


def _visit(made: _Made, known: _Known, words: Words) -> str:
    """``28 Oct 2026, Omar Haddad: Two stations taken, renewed.``."""
    head = words.date(made.day)
    if made.technician_id is not None:
        head += f", {known.names[made.technician_id]}"
    return _said(words.say("missed", head=head) if made.missed else head, made.outcome)


def _questions(asked: Sequence[OpenQuestion], words: Words) -> list[str]:
    return [_question(question, words) for question in asked if question.answered_at is None]


def _question(asked: OpenQuestion, words: Words) -> str:
    text = _flat(asked.text)
    if asked.answer_by is None:
        return words.say("owns", question=text, name=asked.owner)
    day = words.date(asked.answer_by)
    return words.say("answers", question=text, name=asked.owner, day=day)


def _promises(given: Sequence[Promise], day: date, words: Words) -> list[str]:
    return [
        f"“{_flat(promise.text).strip('“”')}” {promise.given_by}, {words.date(promise.given_on)}."
        for promise in given
        if promise.until is None or promise.until > day
    ]


def _lines(text: str) -> list[str]:
    return [flat for line in text.splitlines() if (flat := _flat(line))]


def _said(head: str, text: str) -> str:
    """``head: text``, or ``head.`` where nothing was said."""
    flat = _flat(text)
    return f"{head}: {flat}" if flat else f"{head}."


def _flat(text: str) -> str:
    return " ".join(text.split())
