from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from scheduler.exchange import importer
from scheduler.exchange.service import Exchange
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Assignment, Unplaced
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.exchange.conftest import Import

HEADER = "client,technician,date,start,minutes,status"


@pytest.fixture(autouse=True)
def _people(bring: Import) -> None:
    bring("technicians", "id,name,hours", "T1,Ana,Mon 8-16", "T2,Ben,Mon 8-16")
    bring("clients", "id,name,zip", "A1,Ann,10001", "B2,Bob,10001")
    bring("agreements", "client,service,rrule,start,minutes", "A1,Rodent,weekly,2026-10-05,45")


def visits(store: Store) -> list[Visit]:
    with store.reading() as session:
        return list(session.scalars(select(Visit).order_by(Visit.id)))


def test_past_visits_are_made(bring: Import, store: Store) -> None:
    report = bring(
        "history",
        HEADER,
        "A1,Ana,10/12/2026,9:30,,done",
        "Ann,T2,10/20/2026,,30,Completed",
        "Bob,Ana,10/21/2026,,,no-show",
    )
    assert (report.created, report.refused) == (3, ())
    on_rule, off_rule, missed = visits(store)
    assert (on_rule.due_on, on_rule.occurrence) == (date(2026, 10, 12), date(2026, 10, 12))
    assert on_rule.actual_start == datetime(2026, 10, 12, 13, 30, tzinfo=UTC)
    assert on_rule.actual_end == datetime(2026, 10, 12, 14, 15, tzinfo=UTC)
    assert (on_rule.status, on_rule.done_by_id, on_rule.minutes) == (VisitStatus.DONE, 1, 45)
    assert (off_rule.agreement_id, off_rule.occurrence, off_rule.minutes) == (1, None, 30)
    assert (off_rule.done_by_id, off_rule.actual_start) == (2, None)
    assert (missed.status, missed.done_by_id, missed.agreement_id) == (
        VisitStatus.MISSED,
        None,
        None,
    )


@pytest.mark.parametrize("at_once", [2, 1000])
def test_importing_twice_changes_nothing(
    bring: Import, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "ROWS_AT_ONCE", at_once)
    rows = (
        "A1,Ana,10/12/2026,9:30,,done",
        "B2,Ben,10/12/2026,,,done",
        "A1,Ana,10/12/2026,14:00,,done",
        "A1,Ana,10/12/2026,9:30,,done",
        "A1,Ben,10/12/2026,,,done",
        "A1,,10/13/2026,,,cancelled",
    )
    first = bring("history", HEADER, *rows)
    assert (first.created, first.unchanged) == (5, 1)
    again = bring("history", HEADER, *rows)
    assert (again.unchanged, again.batch) == (6, None)


Stands = Callable[..., int]
ANA, BEN = 1, 2


@pytest.fixture
def stands(journal: Journal) -> Stands:
    """Add Ann's open visit due on a day of November; ``plan`` is its day and technician."""

    def stands(
        due: int, *, tolerance: int = 0, plan: tuple[int, int] | None = None, made_for: int = 0
    ) -> int:
        with journal.command("due", actor="test") as unit:
            visit = Visit(
                **{"uid": f"v{due}-{plan}", "office_id": 1, "client_id": 1, "site_id": 1},
                **{"service_type_id": 1, "agreement_id": 1, "minutes": 45},
                occurrence=date(2026, 11, made_for) if made_for else None,
                due_on=date(2026, 11, due),
                tolerance_days=tolerance,
                status=VisitStatus.PLANNED if plan else VisitStatus.DUE,
                calendar_changed_at=unit.change_set.at,
            )
            unit.session.add(visit)
            unit.session.flush()
            if plan is not None:
                day, technician = plan
                start = datetime(2026, 11, day, 14, tzinfo=UTC)
                unit.session.add(
                    Assignment(
                        **{"visit_id": visit.id, "technician_id": technician, "lines": []},
                        **{"day": date(2026, 11, day), "arrive": start, "start": start},
                        end=start + timedelta(minutes=45),
                    )
                )
            return visit.id

    return stands


def completed(store: Store) -> list[int]:
    return [visit.id for visit in visits(store) if visit.status is VisitStatus.DONE]


def test_an_open_visit_of_that_day_is_completed(
    bring: Import, store: Store, stands: Stands
) -> None:
    stands(23, made_for=23)
    for fate in ("updated", "unchanged"):
        report = bring("history", HEADER, "A1,Ana,11/23/2026,8:00,50,done")
        assert getattr(report, fate) == 1
    (visit,) = visits(store)
    assert (visit.status, visit.done_by_id, visit.minutes) == (VisitStatus.DONE, 1, 50)
    assert visit.actual_end == datetime(2026, 11, 23, 13, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("visit", "row"),
    [
        pytest.param({"due": 16, "plan": (19, BEN)}, "A1,Ana,11/19/2026,,,done", id="moved"),
        pytest.param({"due": 16, "tolerance": 2}, "A1,Ana,11/18/2026,,,missed", id="later"),
        pytest.param({"due": 16, "tolerance": 2}, "A1,Ana,11/14/2026,,,done", id="earlier"),
        pytest.param(
            {"due": 16, "tolerance": 2, "plan": (16, BEN)},
            "A1,Ana,11/17/2026,,,done",
            id="not as planned",
        ),
    ],
)
def test_a_visit_made_on_another_day_is_not_made_twice(
    bring: Import, store: Store, stands: Stands, visit: dict[str, Any], row: str
) -> None:
    stands(**visit, made_for=16)
    for fate in ("updated", "unchanged"):
        assert getattr(bring("history", HEADER, row), fate) == 1
    (made,) = visits(store)
    assert made.status.value == row.rsplit(",", 1)[1]
    assert made.due_on.strftime("%m/%d/%Y") == row.split(",")[2]
    assert made.occurrence == date(2026, 11, 16)
    with store.reading() as session:
        assert len(session.scalars(select(Assignment)).all()) == ("plan" in visit)


def test_a_visit_out_of_its_tolerance_is_another_one(
    bring: Import, store: Store, stands: Stands
) -> None:
    stands(17, tolerance=1)
    stands(20, tolerance=-1)
    assert bring("history", HEADER, "A1,Ana,11/19/2026,,,done").created == 1
    assert completed(store) == [3]


def test_the_likeliest_of_several_open_visits_is_completed(
    bring: Import, store: Store, stands: Stands
) -> None:
    far = stands(16, tolerance=5)
    near = stands(20, tolerance=5)
    due = stands(18, plan=(20, ANA))
    planned = stands(12, plan=(18, BEN))
    planned_so = stands(11, plan=(18, ANA))
    rows = [f"A1,Ana,11/18/2026,{hour}:00,,done" for hour in range(8, 13)]
    assert bring("history", HEADER, *rows).updated == 5
    with store.reading() as session:
        taken = session.scalars(select(Visit.id).order_by(Visit.actual_start)).all()
    assert taken == [planned_so, planned, due, far, near]


def test_a_row_leaves_the_visits_of_other_days_to_their_own_rows(
    bring: Import, store: Store, stands: Stands
) -> None:
    bring("agreements", "client,service,rrule,start,tolerance", "B2,Meals,daily,2026-11-16,1")
    with store.writing() as session:
        session.add(
            Visit(
                **{"uid": "b", "office_id": 1, "client_id": 2, "site_id": 2, "agreement_id": 2},
                **{"service_type_id": 2, "minutes": 45, "tolerance_days": 1},
                due_on=date(2026, 11, 24),
                occurrence=date(2026, 11, 24),
                calendar_changed_at=datetime(2026, 11, 24, tzinfo=UTC),
            )
        )
    assert bring("history", HEADER, "B2,Ana,11/23/2026,,,done").created == 1
    assert bring("history", HEADER, "B2,Ana,11/23/2026,,,cancelled").updated == 1
    assert [(visit.occurrence, visit.status) for visit in visits(store)] == [
        (date(2026, 11, 24), VisitStatus.DUE),
        (date(2026, 11, 23), VisitStatus.CANCELLED),
    ]


@pytest.mark.parametrize("at_once", [1, 1000])
def test_rows_share_the_open_visits_out(
    bring: Import, store: Store, stands: Stands, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "ROWS_AT_ONCE", at_once)
    for due in (9, 16):
        stands(due, tolerance=3, made_for=due)
    rows = [f"A1,Ana,11/{day}/2026,,,done" for day in (17, 10, 18, 17)]
    first = bring("history", HEADER, *rows)
    assert (first.updated, first.created, first.unchanged) == (2, 1, 1)
    assert [visit.due_on.day for visit in visits(store)] == [10, 17, 18]
    assert bring("history", HEADER, *rows).unchanged == 4


def test_why_a_visit_had_no_place_goes_once_it_was_made_and_comes_back_with_undo(
    bring: Import, store: Store, stands: Stands, journal: Journal, exchange: Exchange
) -> None:
    visit = stands(16, tolerance=2)
    with journal.command("plan", actor="test") as unit:
        unit.session.add(Unplaced(visit_id=visit, price_minor=1, reasons=[]))

    def left() -> list[int]:
        with store.reading() as session:
            return list(session.scalars(select(Unplaced.visit_id)))

    batch = bring("history", HEADER, "A1,Ana,11/17/2026,,,done").batch
    assert left() == []
    assert batch is not None
    exchange.undo(batch)
    assert left() == [visit]
    assert [(v.due_on.day, v.status) for v in visits(store)] == [(16, VisitStatus.DUE)]


def test_a_status_is_corrected(bring: Import, store: Store) -> None:
    bring("history", HEADER, "A1,Ana,10/12/2026,,,done")
    assert bring("history", HEADER, "A1,Ana,10/12/2026,,,cancelled").updated == 1
    assert [(visit.status, visit.done_by_id) for visit in visits(store)] == [
        (VisitStatus.CANCELLED, None)
    ]


def test_day_and_month_are_read_as_the_column_has_them(bring: Import, store: Store) -> None:
    bring("history", HEADER, "A1,Ana,03/04/2026,,,", "A1,Ana,25/04/2026,,,")
    assert [visit.due_on for visit in visits(store)] == [date(2026, 4, 3), date(2026, 4, 25)]


def test_what_cannot_be_is_refused(bring: Import) -> None:
    report = bring(
        "history",
        HEADER,
        "A1,Ana,2026-02-30,,,done",
        "Zed,Ana,2026-02-03,,,done",
        "A1,Zoe,2026-02-03,,,done",
        "A1,Ana,2027-02-03,,,done",
        "A1,Ana,2026-02-03,25:00,,done",
    )
    assert [(problem.row, problem.field) for problem in report.refused] == [
        (2, "date"),
        (3, "client"),
        (4, "technician"),
        (5, "date"),
        (6, "start"),
    ]


def test_a_client_with_visits_stands_in_the_way_of_undoing_his_import(
    bring: Import, exchange: Exchange, store: Store
) -> None:
    batch = bring("history", HEADER, "A1,Ana,10/12/2026,,,done").batch
    assert batch is not None
    exchange.undo(batch)
    assert visits(store) == []
