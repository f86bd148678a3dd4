"""What is logged and reported: enough to mend a fault, no secret, nobody's name."""

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

import scheduler
import ui
from scheduler import logs
from scheduler.errors import UserError
from scheduler.feeds.tokens import new_token
from scheduler.store.engine import Store

REVIEWED = {
    "'The calendar %s cannot be %s: %s in %s', which, what, kind, place",
    "'A calendar could not be read'",
    "'Work failed'",
    "'A slot failed'",
    "'%s', message",
}
"""What log calls write. Whoever adds one makes sure that it names no person and holds no secret.

``which`` is the beginning of a secret or a number, ``message`` what Qt says of itself.
"""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log, begun."""
    logs.begin(tmp_path)
    yield tmp_path / logs.NAME
    logs.end()


def test_every_log_call_was_looked_at() -> None:
    found = set()
    for package in (scheduler, ui):
        for path in Path(package.__file__).parent.rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and isinstance(call.func.value, ast.Name)
                    and call.func.value.id in ("log", "logger", "logging")
                    and call.func.attr in (*logging.getLevelNamesMapping(), *LEVELS)
                ):
                    found.add(", ".join(ast.unparse(one) for one in call.args))
    assert found == REVIEWED


LEVELS = ("debug", "info", "warning", "error", "critical", "exception", "log")


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        ("The database postgresql://mia:hunter2@db.example.com/familiar is gone", "hunter2"),
        ("GET https://calendar.google.com/calendar/ical/ana/private-0a1b2c/basic.ics", "0a1b2c"),
        ("PUT https://dav.example.com/cal/x.ics?key=sesame: 403", "sesame"),
        ("webcal://feeds.example.com/feeds/abc.ics was asked for", "abc.ics"),
        ("password=hunter2 was refused", "hunter2"),
        ("{'password': 'hunter 2 words'}", "2 words"),
        ("Authorization: Basic bWlhOmh1bnRlcjI=", "bWlhOmh1bnRlcjI"),
        ("token: s3cr3t, next", "s3cr3t"),
        ("mail to dorothy.lane@example.com failed", "dorothy"),
        ("DETAIL:  Key (name)=(Dorothy) already exists.", "Dorothy"),
        ("[parameters: ('Dorothy’s Gift Shop', 1)]", "Dorothy"),
    ],
)
def test_secrets_are_taken_out(said: str, secret: str) -> None:
    assert secret in said
    kept = logs.discreet(said)
    assert secret not in kept
    assert logs.HIDDEN in kept
    assert logs.discreet(kept) == kept


def test_the_host_and_what_is_no_secret_stay() -> None:
    kept = logs.discreet("GET https://dav.example.com/x/y: 403, in scheduler/feeds/dav/wire.py:120")
    assert kept == "GET https://dav.example.com/…: 403, in scheduler/feeds/dav/wire.py:120"
    name = "test_a_backup_that_is_not_whole_takes_the_place_of_none"
    assert logs.discreet(name) == name


@given(st.integers(0, 50).map(lambda _: new_token()))
def test_a_token_of_ours_is_never_written(token: str) -> None:
    if any(letter.isdigit() for letter in token):
        assert token not in logs.discreet(f"/feeds/{token}.ics")


def _raised(bug: Exception) -> str:
    try:
        raise bug
    except Exception as caught:  # noqa: BLE001 - whatever it is
        return logs.told(caught)


@pytest.mark.parametrize(
    "bug",
    [
        KeyError("Dorothy"),
        ValueError("Invalid isoformat string: 'Dorothy'"),
        LookupError("there is no “Dorothy”"),
        UserError("The visit to Dorothy was changed later by Mia; take that back first."),
        RuntimeError("password=Dorothy"),
    ],
)
def test_what_somebody_wrote_is_in_no_report(bug: Exception) -> None:
    report = _raised(bug)
    assert "Dorothy" not in report.replace(_line_of_the_test(report), "")
    assert type(bug).__name__ in report
    assert "test_logs.py" in report


def _line_of_the_test(report: str) -> str:
    return next(line for line in report.splitlines() if "raise bug" in line)


def test_names_in_the_program_stay_in_a_report() -> None:
    report = _raised(AttributeError("'NoneType' object has no attribute 'cards'"))
    assert "'NoneType' object has no attribute 'cards'" in report


def test_what_led_to_a_fault_is_told_before_it() -> None:
    try:
        try:
            _ = {}["Dorothy"]  # type: ignore[var-annotated]
        except KeyError as first:
            raise RuntimeError("no way on") from first
    except RuntimeError as bug:
        report = logs.told(bug)
    assert report.index("KeyError") < report.index("That led to:") < report.index("no way on")


def test_the_store_names_nobody_in_a_fault(store: Store, log: Path) -> None:
    with pytest.raises(UserError) as refused, store.writing() as session:
        session.execute(
            text("INSERT INTO nonsense (name) VALUES (:name)"), {"name": "Dorothy’s Gift Shop"}
        )
    logging.getLogger("familiar.ops").error("Work failed", exc_info=refused.value)
    written = log.read_text("utf-8")
    assert "INSERT INTO nonsense" in written
    assert "Dorothy" not in written


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "none").write_text("a file where the folder should be")
    logs.begin(tmp_path / "none")
    logging.getLogger("familiar").error("Work failed")
    logs.end()


def test_it_stays_small(log: Path) -> None:
    for _ in range(40):
        logging.getLogger("familiar").warning("x" * 60_000)
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 5 * logs.MOST_BYTES
    assert len(list(log.parent.iterdir())) == 1 + logs.OLDER
