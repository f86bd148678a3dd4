from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from scheduler.exchange import importer
from scheduler.exchange.service import Exchange
from scheduler.model.kinds import VisitStatus
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


def test_an_open_visit_of_that_day_is_completed(
    bring: Import, store: Store, journal: Journal
) -> None:
    with journal.command("due", actor="test") as unit:
        unit.session.add(
            Visit(
                **{"uid": "v1", "office_id": 1, "client_id": 1, "site_id": 1, "minutes": 45},
                **{"service_type_id": 1, "agreement_id": 1, "occurrence": date(2026, 11, 23)},
                due_on=date(2026, 11, 23),
                status=VisitStatus.PLANNED,
                calendar_changed_at=unit.change_set.at,
            )
        )
    for fate in ("updated", "unchanged"):
        report = bring("history", HEADER, "A1,Ana,11/23/2026,8:00,50,done")
        assert getattr(report, fate) == 1
    (visit,) = visits(store)
    assert (visit.status, visit.done_by_id, visit.minutes) == (VisitStatus.DONE, 1, 50)
    assert visit.actual_end == datetime(2026, 11, 23, 13, 50, tzinfo=UTC)


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
