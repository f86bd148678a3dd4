"""Briefs: what they say, in which order, and that they say nothing that is not there."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event, select, update

from scheduler.briefs import Coming, brief_text, read_briefs
from scheduler.dates.localtime import from_minutes
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Note, OpenQuestion, Priority, Promise, Relation, Site
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.planning.service import Planning
from scheduler.store.engine import Store
from scheduler.views.briefs import Brief, BriefPart
from tests.company import MONDAY, ZONE, Company

THURSDAY = MONDAY + timedelta(days=3)
SHOP = "Gift shop"


def ago(days: int, minute: int = 600) -> datetime:
    """An instant on the day so many days before the Monday."""
    return from_minutes(MONDAY - timedelta(days=days), minute, ZONE)


@pytest.fixture
def shop(company: Company) -> Company:
    """A gift shop whose usual technician is Omar."""
    for name in ("Ana Reyes", "Ben Cole", "Omar Haddad"):
        company.technician(name)
    company.client(SHOP, usual="Omar Haddad")
    return company


def visit(company: Company, client: str, day: date = THURSDAY) -> int:
    """A visit that is still to be made."""
    with company.store.writing() as session:
        agreement = session.scalars(
            select(Agreement).where(Agreement.client_id == company.clients[client])
        ).one()
        made = Visit(
            uid=f"next-{client}-{day}",
            office_id=company.office,
            client_id=agreement.client_id,
            site_id=agreement.site_id,
            service_type_id=agreement.service_type_id,
            due_on=day,
            minutes=30,
            calendar_changed_at=ago(0),
        )
        session.add(made)
        session.flush()
        return made.id


def brief(
    company: Company, visit_id: int, who: str | None = "Omar Haddad", day: date = THURSDAY
) -> Brief:
    technician = None if who is None else company.technicians[who]
    with company.store.reading() as session:
        return read_briefs(session, [Coming(visit_id, day, technician)])[visit_id]


def part(made: Brief, wanted: BriefPart) -> tuple[str, ...]:
    """The lines of a part; none where it is not there."""
    return dict(made.sections).get(wanted, ())


def made_visit(company: Company, days: int) -> int:
    """The visit of the shop that was made so many days before the Monday."""
    with company.store.reading() as session:
        return session.scalars(
            select(Visit.id).where(
                Visit.client_id == company.clients[SHOP],
                Visit.due_on == MONDAY - timedelta(days=days),
            )
        ).one()


def note(company: Company, text: str, days: int, *, of: int | None = None) -> None:
    with company.store.writing() as session:
        session.add(
            Note(
                client_id=company.clients[SHOP],
                visit_id=of,
                text=text,
                written_at=ago(days),
                written_by="Ben Cole",
            )
        )


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """The statements sent meanwhile."""
    sent: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(store.engine, "before_cursor_execute", heard)
    yield sent
    event.remove(store.engine, "before_cursor_execute", heard)


def test_a_brief_says_everything_in_its_order(shop: Company) -> None:
    shop.past(SHOP, "Omar Haddad", 28, 56)
    client = shop.clients[SHOP]
    with shop.store.writing() as session:
        session.execute(
            update(Visit)
            .where(Visit.due_on == MONDAY - timedelta(days=28))
            .values(outcome="Two stations taken.")
        )
        session.execute(update(Site).values(access="Side door.\n\nKnock twice."))
        session.execute(update(ServiceType).values(procedure="Check the stations.\nDate them."))
        asked = {"client_id": client, "asked_on": MONDAY, "asked_by": "Mia"}
        session.add_all(
            (
                Priority(subject=Subject.NOTICE, level=Level.IMPORTANT, **asked),
                Priority(subject=Subject.DAY, level=Level.OPEN, detail="any", **asked),
                Priority(
                    subject=Subject.PERSON,
                    level=Level.ESSENTIAL,
                    detail="Strangers frighten her.",
                    **asked,
                ),
                OpenQuestion(
                    client_id=client,
                    text="When is the cellar sealed?",
                    owner="Mia",
                    asked_at=ago(3),
                    answer_by=date(2026, 12, 1),
                ),
                OpenQuestion(client_id=client, text="Who pays?", owner="Paul", asked_at=ago(2)),
                Promise(
                    client_id=client,
                    subject=Subject.PERSON,
                    text="“I will be the one.”",
                    given_by="Omar Haddad",
                    given_on=date(2026, 9, 3),
                ),
            )
        )
    note(shop, "Lavender draws them.\nTins now.", 28)
    note(shop, "The key hangs behind the till.", 90)
    made = brief(shop, visit(shop, SHOP), "Ana Reyes")
    assert brief_text(made) == (
        "Rodent control at Gift shop\n"
        "\n"
        "What matters to them\n"
        "The same person is essential: Strangers frighten her.\n"
        "Notice is important.\n"
        "\n"
        "Who comes\n"
        "Ana Reyes instead of Omar Haddad, the usual technician.\n"
        "Ana Reyes is new here.\n"
        "\n"
        "Last visits\n"
        "26 Oct 2026, Omar Haddad: Two stations taken.\n"
        "– Lavender draws them. Tins now.\n"
        "28 Sept 2026, Omar Haddad.\n"
        "\n"
        "Also noted\n"
        "25 Aug 2026, Ben Cole: The key hangs behind the till.\n"
        "\n"
        "Open questions\n"
        "When is the cellar sealed? Mia answers by 1 Dec 2026.\n"
        "Who pays? Paul owns it.\n"
        "\n"
        "How to get in\n"
        "Side door.\n"
        "Knock twice.\n"
        "\n"
        "Procedure\n"
        "Check the stations.\n"
        "Date them.\n"
        "\n"
        "Promised\n"
        "“I will be the one.” Omar Haddad, 3 Sept 2026."
    )


def test_what_does_not_exist_is_not_told(shop: Company) -> None:
    shop.client("Tea room")
    made = brief(shop, visit(shop, "Tea room"), None)
    assert made.sections == ()
    assert made.technician is None
    assert brief_text(made) == "Rodent control at Tea room"


def test_who_comes_and_who_is_usual(shop: Company) -> None:
    shop.past(SHOP, "Omar Haddad", 7, 14, 21)
    shop.past(SHOP, "Ben Cole", 28)
    shop.past(SHOP, "Ana Reyes", 35, 42)
    wanted = visit(shop, SHOP)

    def who(name: str | None) -> tuple[str, ...]:
        return part(brief(shop, wanted, name), BriefPart.WHO)

    instead = "instead of Omar Haddad, the usual technician."
    assert who("Omar Haddad") == ("Omar Haddad, the usual technician.",)
    assert who("Ben Cole") == (
        f"Ben Cole {instead}",
        "Ben Cole was here once, on 26 Oct 2026.",
    )
    assert who("Ana Reyes") == (
        f"Ana Reyes {instead}",
        "Ana Reyes was here 2 times, last on 19 Oct 2026.",
    )
    assert who(None) == ("Omar Haddad is the usual technician.",)


def test_without_a_usual_technician_it_says_so(shop: Company) -> None:
    shop.client("Tea room")
    made = brief(shop, visit(shop, "Tea room"), "Ana Reyes")
    assert part(made, BriefPart.WHO) == (
        "Ana Reyes. There is no usual technician yet.",
        "Ana Reyes is new here.",
    )
    shop.past("Tea room", "Ben Cole", 7, 14, 21)
    made = brief(shop, visit(shop, "Tea room", MONDAY), "Ana Reyes")
    assert part(made, BriefPart.WHO)[0] == ("Ana Reyes instead of Ben Cole, the usual technician.")


def test_who_is_usual_is_asked_of_the_day_of_the_visit(shop: Company) -> None:
    with shop.store.writing() as session:
        before = session.scalars(select(Relation)).one()
        before.until = THURSDAY
        session.add(
            Relation(
                client_id=before.client_id,
                technician_id=shop.technicians["Ana Reyes"],
                kind=RelationKind.USUAL,
                since=THURSDAY,
                declared_by="Mia",
            )
        )
    wanted = visit(shop, SHOP)
    (told,) = part(brief(shop, wanted, "Ana Reyes", THURSDAY), BriefPart.WHO)
    assert told == "Ana Reyes, the usual technician."
    (told,) = part(brief(shop, wanted, None, THURSDAY - timedelta(days=1)), BriefPart.WHO)
    assert told == "Omar Haddad is the usual technician."
    with shop.store.writing() as session:
        session.get_one(Technician, shop.technicians["Ana Reyes"]).left_on = THURSDAY
    made = brief(shop, wanted, "Ben Cole", THURSDAY)
    assert part(made, BriefPart.WHO)[0] == "Ben Cole. There is no usual technician yet."


def test_three_last_visits_missed_ones_too(shop: Company) -> None:
    shop.past(SHOP, "Omar Haddad", 7, 14, 21, 28)
    with shop.store.writing() as session:
        missed = session.get_one(Visit, made_visit(shop, 14))
        missed.status, missed.done_by_id = VisitStatus.MISSED, None
        missed.outcome = "Nobody opened."
        moved = session.get_one(Visit, made_visit(shop, 21))
        # Late on the day before, in UTC already the next.
        moved.actual_start = ago(22, 21 * 60)
    made = brief(shop, visit(shop, SHOP))
    assert part(made, BriefPart.LAST_VISITS) == (
        "16 Nov 2026, Omar Haddad.",
        "9 Nov 2026, missed: Nobody opened.",
        "1 Nov 2026, Omar Haddad.",
    )


def test_what_was_learned_stands_with_its_visit(shop: Company) -> None:
    shop.past(SHOP, "Omar Haddad", 7, 14, 21, 28, 35)
    note(shop, "of the visit, written late", 3, of=made_visit(shop, 14))
    note(shop, "two days after", 19)
    note(shop, "on the day", 7)
    note(shop, "older", 30)
    note(shop, "before anybody came", 50)
    made = brief(shop, visit(shop, SHOP))
    assert part(made, BriefPart.LAST_VISITS) == (
        "16 Nov 2026, Omar Haddad.",
        "– on the day",
        "9 Nov 2026, Omar Haddad.",
        "– of the visit, written late",
        "2 Nov 2026, Omar Haddad.",
        "– two days after",
    )
    assert part(made, BriefPart.NOTES) == (
        "24 Oct 2026, Ben Cole: older",
        "4 Oct 2026, Ben Cole: before anybody came",
    )


def test_of_other_notes_the_last_five(shop: Company) -> None:
    for days in range(7):
        note(shop, f"note {days}", days)
    told = part(brief(shop, visit(shop, SHOP)), BriefPart.NOTES)
    assert [line.rpartition(": ")[2] for line in told] == [f"note {days}" for days in range(5)]


def test_a_visit_that_was_made_keeps_the_brief_it_was_made_with(shop: Company) -> None:
    shop.past(SHOP, "Omar Haddad", 7, 14)
    wanted, day = made_visit(shop, 14), MONDAY - timedelta(days=14)
    note(shop, "for him who goes", 20)
    before = brief(shop, wanted, day=day)
    assert part(before, BriefPart.LAST_VISITS) == ()
    assert len(part(before, BriefPart.NOTES)) == 1
    note(shop, "learned there", 14)
    note(shop, "learned later", 5)
    assert brief(shop, wanted, day=day) == before
    upcoming = visit(shop, SHOP)
    note(shop, "bring a ladder", 0, of=upcoming)
    assert part(brief(shop, upcoming), BriefPart.NOTES)[0].endswith("bring a ladder")


def test_only_promises_that_hold_and_questions_that_are_open(shop: Company) -> None:
    client = shop.clients[SHOP]
    given = {"client_id": client, "given_by": "Mia", "given_on": MONDAY, "subject": Subject.DAY}
    with shop.store.writing() as session:
        session.add_all(
            (
                Promise(text="until then", until=THURSDAY, **given),
                Promise(text="that day too", until=THURSDAY + timedelta(days=1), **given),
                OpenQuestion(
                    client_id=client,
                    text="Settled?",
                    owner="Mia",
                    asked_at=ago(9),
                    answered_at=ago(8),
                ),
            )
        )
    made = brief(shop, visit(shop, SHOP))
    assert part(made, BriefPart.PROMISES) == ("“that day too” Mia, 23 Nov 2026.",)
    assert part(made, BriefPart.QUESTIONS) == ()


def test_many_briefs_take_as_many_queries_as_one(shop: Company) -> None:
    visits = [visit(shop, SHOP)]
    for number in range(12):
        name = f"Client {number:02}"
        shop.client(name, usual="Ana Reyes")
        shop.past(name, "Ana Reyes", 7, 14, 21)
        visits.append(visit(shop, name))
    ana = shop.technicians["Ana Reyes"]
    with shop.store.reading() as session, counted(shop.store) as for_one:
        read_briefs(session, [Coming(visits[1], THURSDAY, ana)])
    with shop.store.reading() as session, counted(shop.store) as for_all:
        briefs = read_briefs(session, [Coming(one, THURSDAY, ana) for one in visits])
    assert len(briefs) == 13
    assert len(for_all) == len(for_one) <= 11
    with shop.store.reading() as session:
        assert read_briefs(session, []) == {}


def test_planning_tells_the_brief_of_a_visit_with_and_without_a_place(
    shop: Company, planning: Planning
) -> None:
    wanted = visit(shop, SHOP, MONDAY - timedelta(days=7))
    shop.past(SHOP, "Omar Haddad", 3)
    made = planning.brief(wanted)
    assert made.technician is None
    assert part(made, BriefPart.LAST_VISITS) == ("20 Nov 2026, Omar Haddad.",)
    with shop.store.writing() as session:
        start = from_minutes(THURSDAY, 600, ZONE)
        session.add(
            Assignment(
                visit_id=wanted,
                technician_id=shop.technicians["Ana Reyes"],
                day=THURSDAY,
                arrive=start,
                start=start,
                end=start + timedelta(minutes=30),
                lines=[],
            )
        )
    made = planning.brief(wanted)
    assert (made.technician, made.client) == ("Ana Reyes", SHOP)
    assert part(made, BriefPart.WHO)[0].startswith("Ana Reyes instead of Omar Haddad")
