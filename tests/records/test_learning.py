"""What an office learns from its past, read from the store and worked out again by plain SQL."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from math import ceil

import pytest
from sqlalchemy import text

from scheduler.continuity.learning import Seen
from scheduler.continuity.price_book import Unit
from scheduler.model.clients import Cancellation, Priority, Relation
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.visits import Visit
from scheduler.records.learning import Learning
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.views.learning import ChanceRow, LearningRows
from tests.company import MONDAY, Company

ANA, STRANGERS = "Ana", tuple(f"Stranger {number}" for number in range(8))
NIGHT = timedelta(days=1)


@pytest.fixture
def learning(store: Store, clock: Clock) -> Learning:
    """The service on the open schedule."""
    return Learning(store, clock)


@pytest.fixture
def office(company: Company) -> Company:
    """Ana, eight others, and clients without visits."""
    for name in (ANA, *STRANGERS):
        company.technician(name)
    return company


def client(company: Company, name: str, person: Level | None, **levels: Level) -> int:
    """A client to whom Ana was promised long ago."""
    key = company.client(name, person=person)
    with company.store.writing() as session:
        session.add(
            Relation(
                client_id=key,
                technician_id=company.technicians[ANA],
                kind=RelationKind.USUAL,
                since=date(2020, 1, 1),
                declared_by="Mia",
            )
        )
        for subject, level in levels.items():
            session.add(
                Priority(
                    client_id=key,
                    subject=Subject(subject),
                    level=level,
                    asked_on=date(2024, 1, 1),
                    asked_by="Mia",
                )
            )
    return key


def visits(
    company: Company,
    name: str,
    made: list[tuple[date, str]],
    *,
    moved: int = 0,
    at: time = time(15),
    window: tuple[int, int] | None = None,
) -> None:
    """Visits that were made, ``moved`` days from when they were due, at a time in UTC."""
    key = company.clients[name]
    with company.store.writing() as session:
        (site,) = session.execute(
            text("SELECT id FROM site WHERE client_id = :key"), {"key": key}
        ).one()
        (service,) = session.execute(text("SELECT min(id) FROM service_type")).one()
        for day, who in made:
            session.add(
                Visit(
                    uid=f"{name}-{day}-{who}",
                    office_id=company.office,
                    client_id=key,
                    site_id=site,
                    service_type_id=service,
                    status=VisitStatus.DONE,
                    due_on=day,
                    minutes=30,
                    done_by_id=company.technicians[who],
                    actual_start=datetime.combine(day + moved * NIGHT, at, UTC),
                    window_start=None if window is None else window[0],
                    window_end=None if window is None else window[1],
                    calendar_changed_at=datetime(2024, 1, 1, tzinfo=UTC),
                )
            )


def leaves(company: Company, name: str, on: date) -> None:
    """A client who ends his agreement."""
    with company.store.writing() as session:
        session.add(
            Cancellation(
                client_id=company.clients[name], on=on, reason="Moved away", recorded_by="Mia"
            )
        )


def person(rows: LearningRows, level: Level, strangers: int) -> ChanceRow:
    """What was seen of a person-priority."""
    found = (row.seen for row in rows.persons)
    return next(row for row in found if (row.level, row.strangers) == (level, strangers))


def counts(seen: Seen) -> tuple[int, int]:
    """Visits and those who left."""
    return seen.visits, seen.left


def test_an_office_without_a_past_knows_nothing(company: Company, learning: Learning) -> None:
    rows = learning.seen(company.office)
    assert (rows.since, rows.visits, rows.cancellations) == (None, 0, 0)
    assert [row.entry for row in rows.persons][:5] == [
        *(f"churn_essential_{strangers}" for strangers in range(4)),
        "churn_important_0",
    ]
    assert all(row.offered is None and row.learned is None for row in rows.persons)
    # From an assumed 5 % it takes (2 x 1.96 / 0.1)^2 x 0.05 x 0.95 visits.
    assert (rows.persons[0].value, rows.persons[0].needed) == (500, 73)


def test_dorothy_left_after_a_stranger(office: Company, learning: Learning) -> None:
    client(office, "Dorothy", Level.ESSENTIAL)
    client(office, "Tea room", None)
    day = date(2026, 3, 2)
    visits(
        office,
        "Dorothy",
        [(day, ANA), (day + 30 * NIGHT, STRANGERS[0]), (day + 60 * NIGHT, STRANGERS[1])],
    )
    visits(office, "Tea room", [(day, ANA), (day + 30 * NIGHT, STRANGERS[0])])
    leaves(office, "Dorothy", day + 61 * NIGHT)
    rows = learning.seen(office.office)
    assert (rows.since, rows.visits, rows.cancellations) == (day, 5, 1)
    first, second = (person(rows, Level.ESSENTIAL, strangers) for strangers in (0, 1))
    assert (counts(first.after), counts(first.usually)) == ((1, 0), (1, 0))
    assert (counts(second.after), counts(second.usually)) == ((1, 1), (0, 0))
    assert second.extra.chance is None
    # Whoever was never asked counts as open.
    assert counts(person(rows, Level.OPEN, 0).after) == (1, 0)


def test_a_joint_visit_is_no_visit_but_makes_him_known(office: Company, learning: Learning) -> None:
    client(office, "Dorothy", Level.ESSENTIAL)
    day = date(2026, 3, 2)
    visits(office, "Dorothy", [(day, ANA), (day, STRANGERS[0]), (day + 30 * NIGHT, STRANGERS[0])])
    assert counts(person(learning.seen(office.office), Level.ESSENTIAL, 0).after) == (1, 0)
    with office.store.writing() as session:
        session.execute(
            text("UPDATE visit SET joint_of_id = :ana WHERE uid = :along"),
            {
                "ana": session.scalar(
                    text("SELECT id FROM visit WHERE uid = :uid"),
                    {"uid": f"Dorothy-{day}-{ANA}"},
                ),
                "along": f"Dorothy-{day}-{STRANGERS[0]}",
            },
        )
    rows = learning.seen(office.office)
    assert counts(person(rows, Level.ESSENTIAL, 0).after) == (0, 0)
    assert rows.visits == 2


def test_who_was_promised_before_the_first_visit_is_no_stranger_later(
    office: Company, learning: Learning
) -> None:
    """As long as he is not forgotten, 389 days: 180 x log2(1 / -ln 0.8)."""
    key = client(office, "Dorothy", Level.ESSENTIAL)
    day, other = date(2026, 3, 2), office.technicians[STRANGERS[0]]
    visits(office, "Dorothy", [(day, ANA), (day + 30 * NIGHT, STRANGERS[0])])
    for since, strange in ((390, 1), (389, 0)):
        with office.store.writing() as session:
            first = day + 30 * NIGHT - since * NIGHT
            session.add(
                Relation(
                    client_id=key,
                    technician_id=other,
                    kind=RelationKind.USUAL,
                    since=first,
                    until=first + NIGHT,
                    declared_by="Mia",
                )
            )
        rows = learning.seen(office.office)
        assert counts(person(rows, Level.ESSENTIAL, 0).after) == (strange, 0)
        with office.store.writing() as session:
            session.execute(
                text("DELETE FROM relation WHERE technician_id = :other"), {"other": other}
            )


def test_who_was_promised_then_and_who_left_the_company(
    office: Company, learning: Learning
) -> None:
    """Ana is usual until June; Ben follows her by his visits, and counts from the fourth on."""
    client(office, "Dorothy", Level.IMPORTANT)
    june = date(2026, 6, 1)
    with office.store.writing() as session:
        session.execute(text("UPDATE relation SET until = :june"), {"june": june.isoformat()})
        session.execute(
            text("UPDATE technician SET left_on = :june WHERE name = :ana"),
            {"june": june.isoformat(), "ana": ANA},
        )
    ben, other = STRANGERS[:2]
    days = [june + 30 * NIGHT * number for number in (-1, 0, 1, 2, 3, 4)]
    visits(office, "Dorothy", list(zip(days, [ANA, ben, ben, ben, ben, other], strict=True)))
    rows = learning.seen(office.office)
    seen = person(rows, Level.IMPORTANT, 0)
    assert (counts(seen.after), counts(seen.usually)) == ((1, 0), (2, 0))


def test_moved_days_and_windows_by_what_they_matter(office: Company, learning: Learning) -> None:
    """The window is from 9 to 11; it is 10 in New York at 15, and noon at 17."""
    client(office, "Dorothy", None, day=Level.ESSENTIAL, time=Level.IMPORTANT)
    day = date(2026, 1, 5)
    morning = (9 * 60, 11 * 60)
    visits(office, "Dorothy", [(day, ANA)], window=morning)
    visits(office, "Dorothy", [(day + 40 * NIGHT, ANA)], window=morning, moved=1)
    visits(office, "Dorothy", [(day + 150 * NIGHT, ANA)], window=morning, at=time(17))
    leaves(office, "Dorothy", day + 60 * NIGHT)
    rows = learning.seen(office.office)
    on, off = rows.days[0].seen, rows.times[1].seen
    assert (on.subject, on.level, off.subject, off.level) == (
        *(Subject.DAY, Level.ESSENTIAL),
        *(Subject.TIME, Level.IMPORTANT),
    )
    assert (counts(on.after), counts(on.usually)) == ((1, 1), (2, 0))
    assert (counts(off.after), counts(off.usually)) == ((1, 0), (1, 0))


def test_what_is_sure_enough_is_offered(office: Company, learning: Learning) -> None:
    """Of 120 who get a stranger six leave, of as many usual visits none."""
    day = date(2026, 1, 5)
    for number in range(120):
        client(office, f"C{number}", Level.ESSENTIAL)
        visits(
            office,
            f"C{number}",
            [(day, ANA), (day + 91 * NIGHT, STRANGERS[0]), (day + 182 * NIGHT, ANA)],
        )
        if number % 20 == 0:
            leaves(office, f"C{number}", day + 95 * NIGHT)
    rows = learning.seen(office.office)
    learned = rows.persons[0]
    assert (counts(learned.seen.after), counts(learned.seen.usually)) == ((120, 6), (120, 0))
    assert (learned.offered, learned.needed) == (500, None)
    assert learned.seen.extra.width <= 0.1
    assert learned.assumed == pytest.approx(0.05)
    assert rows.persons[1].offered is None


def test_a_moved_day_is_worth_its_chance_of_the_client(office: Company, learning: Learning) -> None:
    day = date(2026, 1, 5)
    client(office, "Dorothy", None, day=Level.ESSENTIAL)
    visits(office, "Dorothy", [(day, ANA)])
    visits(office, "Dorothy", [(day + 91 * NIGHT, ANA)], moved=2)
    with office.store.writing() as session:
        session.execute(text("UPDATE visit SET price_minor = 40000"))
    row = learning.seen(office.office).days[0]
    # 800.00 x 0.40 x 0.85 / 0.25 is 1,088.00; two days at 40.00 are 7.4 % of that.
    assert (row.entry, row.unit, row.value) == ("moved_day_essential", Unit.MINOR, 4_000)
    assert row.assumed == pytest.approx(2 * 4_000 / 108_800)
    # Half of what lies between an essential and an open day, two days of it.
    width = 0.5 * 3_900 * 2 / 108_800
    assert row.needed == ceil((row.seen.extra.width / width) ** 2)
    assert row.offered is None
    unknown = learning.seen(office.office).times[0]
    assert (unknown.assumed, unknown.offered, unknown.needed) == (None, None, None)


def test_a_price_of_a_moved_day_is_offered_in_money(office: Company, learning: Learning) -> None:
    """She leaves once she was moved by two days, and is worth 2.72: 1.36 a day."""
    day = date(2026, 1, 5)
    client(office, "Dorothy", None, day=Level.ESSENTIAL)
    visits(office, "Dorothy", [(day, ANA)])
    visits(office, "Dorothy", [(day + 91 * NIGHT, ANA)], moved=2)
    leaves(office, "Dorothy", day + 100 * NIGHT)
    with office.store.writing() as session:
        session.execute(text("UPDATE visit SET price_minor = 100"))
    row = learning.seen(office.office).days[0]
    assert (row.seen.extra.chance, row.offered, row.needed) == (1.0, 136, None)
    records, learned = office.records, {row.entry: row.seen.after.visits}
    records.save_price_book(office.office, {row.entry: 136}, 1, learned)
    assert learning.seen(office.office).days[0].learned == 1


def history(company: Company, dice: random.Random) -> None:
    """Forty clients over two years; no stranger comes to the same client twice."""
    for number in range(40):
        name = f"C{number}"
        level = dice.choice((Level.ESSENTIAL, Level.IMPORTANT, None))
        client(company, name, level)
        visits(company, name, list(_made(dice, MONDAY - timedelta(dice.randint(300, 700)))))
        if dice.random() < 0.5:
            leaves(company, name, MONDAY - timedelta(dice.randint(0, 250)))


def _made(dice: random.Random, since: date) -> Iterator[tuple[date, str]]:
    strangers = list(STRANGERS)
    for days in range(0, (MONDAY - since).days, 14):
        strange = days and strangers and dice.random() < 0.15
        yield since + timedelta(days), strangers.pop() if strange else ANA


def test_plain_sql_counts_the_same(office: Company, learning: Learning) -> None:
    history(office, random.Random("history"))
    with office.store.reading() as session:
        sqlite = session.get_bind().dialect.name == "sqlite"
        apart = "julianday({0}) - julianday({1})" if sqlite else "{0} - {1}"
        told = session.execute(
            text(f"""
                WITH made AS (
                    SELECT v.client_id, v.due_on, v.done_by_id <> r.technician_id AS strange,
                        coalesce(p.level, 'open') AS level,
                        row_number() OVER (PARTITION BY v.client_id ORDER BY v.due_on) AS nth
                    FROM visit v
                    JOIN relation r ON r.client_id = v.client_id AND r.kind = 'usual'
                    LEFT JOIN priority p ON p.client_id = v.client_id AND p.subject = 'person'
                    WHERE v.status = 'done'
                ), strange AS (
                    SELECT m.*, (
                        SELECT count(*) FROM made b
                        WHERE b.client_id = m.client_id AND b.strange
                            AND b.nth BETWEEN m.nth - 10 AND m.nth - 1
                    ) AS lately
                    FROM made m WHERE m.strange
                )
                SELECT s.level, CASE WHEN s.lately > 3 THEN 3 ELSE s.lately END, count(*), sum(
                    CASE WHEN EXISTS (
                        SELECT 1 FROM cancellation c
                        WHERE c.client_id = s.client_id
                            AND {apart.format('c."on"', "s.due_on")} BETWEEN 0 AND 90
                            AND NOT EXISTS (
                                SELECT 1 FROM strange n
                                WHERE n.client_id = s.client_id
                                    AND n.due_on > s.due_on AND n.due_on <= c."on"
                            )
                    ) THEN 1 ELSE 0 END
                )
                FROM strange s GROUP BY 1, 2
            """)
        ).all()
    expected = {(level, lately): (count, left) for level, lately, count, left in told}
    assert len(expected) == 12, "every cell has visits, or less is compared than meant"
    assert sum(left for _, left in expected.values()) >= 5
    rows = learning.seen(office.office)
    assert {
        (row.seen.level.value, row.seen.strangers): counts(row.seen.after) for row in rows.persons
    } == expected


@pytest.mark.parametrize("each", [(ANA,), (ANA, STRANGERS[0]), (STRANGERS[0], STRANGERS[1])])
@pytest.mark.parametrize("clients", [1, 3])
def test_where_everybody_left_there_are_figures_still(
    office: Company, learning: Learning, each: tuple[str, ...], clients: int
) -> None:
    day = date(2026, 3, 2)
    for number in range(clients):
        name = f"Client {number}"
        client(office, name, Level.ESSENTIAL, day=Level.ESSENTIAL)
        visits(office, name, [(day + 30 * n * NIGHT, who) for n, who in enumerate(each)], moved=1)
        leaves(office, name, day + (30 * len(each) - 29) * NIGHT)
    rows = learning.seen(office.office)
    assert (rows.visits, rows.cancellations) == (clients * len(each), clients)
    for row in (*rows.persons, *rows.days, *rows.times):
        for side in (row.seen.after, row.seen.usually):
            assert 0.0 <= side.low <= side.high <= 1.0
            assert 0 <= side.left <= side.visits
        assert -1.0 <= row.seen.extra.low <= row.seen.extra.high <= 1.0
        assert row.offered is None
        assert row.needed is None or row.needed > 0
