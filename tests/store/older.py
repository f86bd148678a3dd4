"""A schedule with a row in every table, written by plain SQL into the shape of an older version.

It is the company of Dorothy, who keeps a gift shop: one office, two technicians, a planned week, an
absence that was decided about. Who adds a migration with a table adds a row of it to ``ADDED``.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from alembic import command
from sqlalchemy import Connection, MetaData, text

from scheduler.store.engine import Store
from scheduler.store.migrating import configuration

Rows = Mapping[str, list[dict[str, Any]]]

AT = "2026-11-20 14:00:00.000000"
START, END = "2026-11-25 15:00:00.000000", "2026-11-25 15:30:00.000000"
DAY = "2026-11-25"

PLACE = {
    "street": "88 Orchard St",
    "postal_code": "10002",
    "city": "New York",
    "latitude": 40.718,
    "longitude": -73.99,
    "place_source": "given",
}
BREAK = {"break_minutes": 30, "break_earliest": 690, "break_latest": 810, "break_paid": False}
HOURS = [{"weekday": day, "start": 480, "end": 1020, **BREAK} for day in range(5)]
LINE = {
    "line": "learning",
    "amount_minor": 400,
    "source": "price_book",
    "entry": "learning_minutes",
    "inputs": [["minutes", 20]],
}
ROAD = {
    "id": "W-1",
    "visit_id": 1,
    "client": "Dorothy’s Gift Shop",
    "kind": "substitute",
    "technician_id": 2,
    "technician": "Ben Cole",
    "usual": "Ana Reyes",
    "who": "stranger",
    "day": DAY,
    "start": "2026-11-25T15:00:00+00:00",
    "moved_days": 0,
    "total_minor": 400,
    "lines": [LINE],
}


def _technician(key: int, name: str) -> dict[str, Any]:
    return {
        "id": key,
        "office_id": 1,
        "external_id": f"T{key}",
        "name": name,
        "email": "",
        "phone": "+12125550143",
        "language": "en",
        **PLACE,
        "wage_minor": 2800,
        "week_minutes": 2400,
        "paid_from": "departure",
        "joined_on": "2024-01-01",
        "left_on": None,
        "notes": "",
        "version": 1,
    }


def _visit(key: int, status: str, due_on: str, **more: Any) -> dict[str, Any]:
    return {
        "id": key,
        "uid": f"visit-{key}",
        "office_id": 1,
        "client_id": 1,
        "site_id": 1,
        "service_type_id": 1,
        "agreement_id": 1,
        "occurrence": due_on,
        "status": status,
        "due_on": due_on,
        "minutes": 30,
        "window_start": 540,
        "window_end": 720,
        "tolerance_days": 1,
        "price_minor": 9000,
        "edited": False,
        "outcome": "",
        "calendar_sequence": 0,
        "calendar_changed_at": AT,
        "version": 1,
        **more,
    }


FIRST: Rows = {
    "office": [
        {
            "id": 1,
            "external_id": "MAN",
            "name": "Manhattan",
            "zone": "America/New_York",
            "currency": "USD",
            "country": "US",
            "region": "NY",
            "speed_kmh": 20,
            "hours": HOURS,
        }
    ],
    "setting": [{"key": "sample_today", "value": "2026-11-24"}],
    "price_book": [
        {
            "id": 1,
            "office_id": 1,
            "version": 1,
            "entries": {"price_per_km": 45, "learning_minutes": 20},
            "made_at": AT,
            "made_by": "Mia",
        }
    ],
    "skill": [{"id": 1, "name": "pest control", "is_licence": True}],
    "service_type": [
        {"id": 1, "name": "Rodent control", "minutes": 30, "price_minor": 9000, "procedure": "Ask."}
    ],
    "service_skill": [{"id": 1, "service_type_id": 1, "skill_id": 1}],
    "technician": [_technician(1, "Ana Reyes"), _technician(2, "Ben Cole")],
    "technician_skill": [
        {
            "id": key,
            "technician_id": key,
            "skill_id": 1,
            "valid_from": None,
            "valid_until": "2027-06-30",
            "licence_number": f"NY-{key}",
        }
        for key in (1, 2)
    ],
    "working_hours": [
        {
            "id": key,
            "technician_id": key,
            "weekday": 2,
            "start_minute": 480,
            "end_minute": 1020,
            **BREAK,
        }
        for key in (1, 2)
    ],
    "client": [
        {
            "id": 1,
            "office_id": 1,
            "external_id": "D1",
            "name": "Dorothy’s Gift Shop",
            "match_key": "dorothys gift shop|10002",
            "since": "2025-01-15",
            "retired_on": None,
            "notes": "Rings twice.",
            "version": 3,
        }
    ],
    "site": [
        {
            "id": 1,
            "client_id": 1,
            "name": "",
            **PLACE,
            "zone": "America/New_York",
            "access": "Through the yard",
        }
    ],
    "contact": [
        {
            "id": 1,
            "client_id": 1,
            "name": "Dorothy Lane",
            "role": "owner",
            "phone": "+12125550198",
            "email": "",
        }
    ],
    "priority": [
        {
            "id": 1,
            "client_id": 1,
            "subject": "person",
            "level": "essential",
            "detail": "the same face",
            "asked_on": "2025-02-01",
            "asked_by": "Mia",
        }
    ],
    "promise": [
        {
            "id": 1,
            "client_id": 1,
            "subject": "person",
            "text": "Ana will be the one.",
            "technician_id": 1,
            "given_by": "Lena",
            "given_on": "2025-02-01",
            "until": None,
        }
    ],
    "relation": [
        {
            "id": 1,
            "client_id": 1,
            "technician_id": 1,
            "kind": "usual",
            "rank": 1,
            "since": "2025-02-01",
            "until": None,
            "declared_by": "Mia",
            "reason": "",
        }
    ],
    "agreement": [
        {
            "id": 1,
            "external_id": "A1",
            "client_id": 1,
            "site_id": 1,
            "service_type_id": 1,
            "rule": "FREQ=WEEKLY",
            "start": "2026-11-04",
            "end": None,
            "minutes": 30,
            "price_minor": 9000,
            "tolerance_days": 1,
            "window_start": 540,
            "window_end": 720,
            "holiday_policy": "move",
            "version": 1,
        }
    ],
    "agreement_exception": [
        {"id": 1, "agreement_id": 1, "on": "2026-12-23", "reason": "Closed for Christmas"}
    ],
    "visit": [
        _visit(1, "planned", DAY),
        _visit(
            2,
            "done",
            "2026-11-18",
            actual_start="2026-11-18 15:00:00.000000",
            actual_end="2026-11-18 15:30:00.000000",
            done_by_id=1,
            outcome="Two traps set.",
        ),
        _visit(3, "due", "2026-12-02"),
        _visit(4, "missed", "2026-11-11", call_back_of_id=2),
    ],
    "change_set": [
        {
            "id": 1,
            "office_id": 1,
            "command": "office",
            "summary": {"name": "Manhattan", "new": 1},
            "at": AT,
            "actor": "Mia",
            "reason": "",
            "lines": [],
            "from_version": None,
            "to_version": None,
            "inverse_of_id": None,
        },
        {
            "id": 2,
            "office_id": 1,
            "command": "plan",
            "summary": {"from": "2026-11-23", "days": 5, "office": "Manhattan", "version": 1},
            "at": AT,
            "actor": "Mia",
            "reason": "",
            "lines": [LINE],
            "from_version": 0,
            "to_version": 1,
            "inverse_of_id": None,
        },
    ],
    "change": [
        {
            "id": 1,
            "change_set_id": 1,
            "position": 0,
            "entity": "office",
            "entity_id": 1,
            "before": None,
            "after": {"id": 1, "name": "Manhattan"},
        }
    ],
    "plan": [
        {
            "id": 1,
            "office_id": 1,
            "version": 1,
            "state": "current",
            "first_day": "2026-11-23",
            "days": 5,
            "total_minor": 1900,
            "lines": {"drive": 1500, "learning": 400},
            "price_book_version": 1,
            "search": {"seconds": 3.0, "iterations": 1000, "seed": 0},
            "made_at": AT,
            "made_by": "Mia",
            "change_set_id": 2,
        }
    ],
    "route": [
        {
            "id": 1,
            "technician_id": 1,
            "day": DAY,
            "depart": "2026-11-25 14:40:00.000000",
            "back": "2026-11-25 15:50:00.000000",
            "break_start": None,
            "break_end": None,
            "metres": 4000,
            "drive_minutes": 40,
            "paid_minutes": 70,
            "overtime_minutes": 0,
        }
    ],
    "assignment": [
        {
            "id": 1,
            "visit_id": 1,
            "technician_id": 1,
            "day": DAY,
            "arrive": START,
            "start": START,
            "end": END,
            "lines": [LINE],
        }
    ],
    "unplaced": [
        {
            "id": 1,
            "visit_id": 3,
            "price_minor": 9000,
            "reasons": [{"code": "shift_full", "facts": {"technician": "Ana Reyes", "day": DAY}}],
        }
    ],
    "absence": [
        {
            "id": 1,
            "technician_id": 1,
            "start": "2026-11-27 05:00:00.000000",
            "end": "2026-11-28 05:00:00.000000",
            "kind": "sick",
            "note": "",
            "recorded_at": AT,
            "recorded_by": "Mia",
        }
    ],
    "decision": [
        {
            "id": 1,
            "office_id": 1,
            "question": {
                "absence": 1,
                "visit": None,
                "technician_id": None,
                "kind": "sick",
                "technician": "Ana Reyes",
                "first": "2026-11-27",
                "last": "2026-11-27",
            },
            "absence_id": 1,
            "plan_version": 1,
            "shown": [{"visit_id": 1, "roads": [ROAD]}],
            "chosen": {"lines": [LINE], "roads": [ROAD]},
            "total_minor": 400,
            "state": "waiting",
            "reason": "She is ill.",
            "proposed_by": "Mia",
            "proposed_role": "dispatcher",
            "proposed_at": AT,
            "approved_by": None,
            "approved_at": None,
            "change_set_id": None,
        }
    ],
    "notice": [
        {
            "id": 1,
            "client_id": 1,
            "visit_id": 1,
            "decision_id": 1,
            "state": "draft",
            "subject": "Your visit on Wednesday",
            "text": "Dear Dorothy, Ben comes this time.",
            "drafted_at": AT,
            "sent_at": None,
            "sent_by": None,
            "answered_at": None,
        }
    ],
    "note": [
        {
            "id": 1,
            "client_id": 1,
            "visit_id": 2,
            "text": "The cat sleeps behind the till.",
            "written_at": AT,
            "written_by": "Ana Reyes",
        }
    ],
    "open_question": [
        {
            "id": 1,
            "client_id": 1,
            "visit_id": None,
            "text": "Is the bait safe for cats?",
            "owner": "Lena",
            "asked_at": AT,
            "answer_by": "2026-11-30",
            "answered_at": None,
            "answer": "",
        }
    ],
    "complaint": [
        {
            "id": 1,
            "client_id": 1,
            "visit_id": 4,
            "text": "Nobody came.",
            "made_at": AT,
            "taken_by": "Mia",
            "settled_at": None,
        }
    ],
    "touch": [
        {
            "id": 1,
            "client_id": 1,
            "visit_id": 4,
            "kind": "call",
            "at": AT,
            "by": "Mia",
            "text": "Said sorry.",
        }
    ],
    "cancellation": [
        {
            "id": 1,
            "client_id": 1,
            "agreement_id": 1,
            "on": "2027-12-31",
            "reason": "moves away",
            "recorded_by": "Mia",
        }
    ],
    "feed": [
        {
            "id": 1,
            "technician_id": 1,
            "code": "a1b2c3",
            "level": "client_name",
            "days_back": 7,
            "days_ahead": 60,
            "stale_since": None,
            "published_at": AT,
            "failing_since": AT,
            "last_error": "The folder was full.",
        }
    ],
    "outbox": [
        {
            "id": 1,
            "kind": "feed",
            "subject_id": 1,
            "change_set_id": 2,
            "created_at": AT,
            "done_at": None,
            "attempts": 1,
            "last_error": "",
        }
    ],
}
"""The rows of the first version."""

ADDED: Mapping[str, Rows] = {
    "0002": {
        "published": [
            {
                "id": 1,
                "visit_id": 1,
                "technician_id": 1,
                "day": DAY,
                "start": START,
                "end": END,
            }
        ],
        "closure": [
            {
                "id": 1,
                "site_id": 1,
                "first": "2026-12-24",
                "last": "2026-12-26",
                "note": "",
                "recorded_at": AT,
                "recorded_by": "Mia",
            }
        ],
    },
    "0003": {
        "feed_way": [
            {
                "id": 1,
                "feed_id": 1,
                "kind": "fetched",
                "address": "",
                "user_name": "",
                "token_hash": "0" * 64,
                "token_shown": "abcd",
                "created_at": AT,
                "kept": {},
                "published_at": None,
                "published_day": None,
                "told_since": None,
                "failing_since": None,
                "last_error": "",
                "attempts": 0,
                "next_try_at": None,
                "fetched_at": AT,
            }
        ],
    },
    "0004": {
        "own_calendar": [
            {
                "id": 1,
                "technician_id": 2,
                "address": "/home/ben/own.ics",
                "code": None,
                "created_at": AT,
                "tried_at": AT,
                "read_at": AT,
                "failing_since": None,
                "last_error": "",
            }
        ],
        "busy_time": [
            {
                "id": 1,
                "own_calendar_id": 1,
                "start": "2026-12-01 14:00:00.000000",
                "end": "2026-12-01 15:00:00.000000",
                "series": "s1",
                "ignored": False,
                "gone": False,
            }
        ],
    },
    "0005": {},
}
"""The rows of tables that came later, by the version that brought them."""

FILLED: Mapping[tuple[str, str], Any] = {
    ("office", "email"): "office@example.com",
    ("price_book", "learned"): {},
    ("decision", "question"): {
        "absence": 1,
        "visit": None,
        "technician_id": None,
        "name": "Ana Reyes",
        "cause": "sick",
        "first": "2026-11-27",
        "last": "2026-11-27",
    },
}
"""What came into tables that were there before; a decision's question has other words since."""


def older(store: Store, revision: str) -> None:
    """Bring an empty store to an older version and write the rows."""
    command.upgrade(configuration(store), revision)
    with store.engine.execution_options(writes=True).begin() as connection:
        if store.file is None:
            connection.execute(text("SET TIME ZONE 'UTC'"))
        _fill(connection, revision)


def snapshot(store: Store) -> dict[str, dict[Any, dict[str, Any]]]:
    """Every row of every table, by its first column, as the store keeps it."""
    shape = MetaData()
    with store.engine.connect() as connection:
        shape.reflect(connection)
        return {
            name: {
                row[0]: dict(row._mapping)
                for row in connection.execute(text(f'SELECT * FROM "{name}"'))
            }
            for name in shape.tables
            if name != "alembic_version"
        }


def _fill(connection: Connection, revision: str) -> None:
    shape = MetaData()
    shape.reflect(connection)
    rows = dict(FIRST)
    for version, added in ADDED.items():
        if version <= revision:
            rows |= added
    # Each table after those that it refers to.
    for table in shape.sorted_tables:
        if table.name == "alembic_version":
            continue
        for row in rows[table.name]:
            told = dict(_told(table.name, row, [*table.columns.keys()], revision))
            _insert(connection, table.name, told)
        if connection.dialect.name == "postgresql" and "id" in table.columns:
            counter = f"pg_get_serial_sequence('{table.name}', 'id')"
            last = f'SELECT setval({counter}, (SELECT max(id) FROM "{table.name}"))'
            connection.execute(text(last))


def _told(
    table: str, row: Mapping[str, Any], columns: list[str], revision: str
) -> Iterator[tuple[str, Any]]:
    """The values of a row in the shape of a version; what it does not name stays empty."""
    for column in columns:
        if (table, column) == ("decision", "question") and revision < "0002":
            yield column, row[column]
        elif (table, column) in FILLED:
            yield column, FILLED[table, column]
        elif column in row:
            yield column, row[column]


def _insert(connection: Connection, table: str, row: Mapping[str, Any]) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    places = ", ".join(f":{name}" for name in row)
    kept = {
        name: json.dumps(value, ensure_ascii=False)
        if isinstance(value, dict | list) or (table, name) == ("setting", "value")
        else value
        for name, value in row.items()
    }
    connection.execute(text(f'INSERT INTO "{table}" ({columns}) VALUES ({places})'), kept)
