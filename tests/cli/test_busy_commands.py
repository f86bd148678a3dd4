"""Technicians' own calendars on the command line: read, decided about, refused."""

from argparse import ArgumentParser
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from scheduler.busy_commands import add_parsers
from tests.cli.conftest import Shell, take_in
from tests.feeds.files import calendar, event

WEEKLY = ("DTSTART:20261125T093000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2")
"""By the clock of the office, which is in the zone of whatever computer the test runs on."""


@pytest.fixture
def company(shell: Shell, lists: Path) -> Shell:
    take_in(shell, lists)
    return shell


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A lesson on two Wednesdays, and a day off."""
    file = tmp_path / "ana.ics"
    file.write_bytes(calendar(*event(*WEEKLY), *event("DTSTART;VALUE=DATE:20261130", uid="off")))
    return file


def waiting(told: Any) -> list[bool]:
    """Of each time to decide about, whether it repeats."""
    return [row["repeats"] for row in told["to_confirm"]]


def test_a_calendar_is_read_confirmed_ignored_taken_back_and_read_no_more(
    company: Shell, file: Path
) -> None:
    made: Any = company.json("feeds", "subscribe", str(file), "--technician", "Ana Reyes")
    assert made["address"] == str(file)
    assert waiting(made) == [True, False, True]
    lesson, day, _ = (str(row["time"]) for row in made["to_confirm"])
    told: Any = company.json(
        "feeds", "busy", "--confirm", day, "--kind", "training", "--ignore", lesson
    )
    assert waiting(told) == []
    (absence,) = told["confirmed"]
    absences: Any = company.json("absence", "list")["absences"]
    assert [(row["absence"], row["kind"]) for row in absences] == [(absence["absence"], "training")]
    company.json("absence", "remove", str(absence["absence"]))
    assert waiting(company.json("feeds", "busy")) == [False]
    everything: Any = company.json("feeds", "busy", "--confirm", "all")
    assert len(everything["confirmed"]) == 1
    company.json("feeds", "unsubscribe", str(made["calendar"]))
    assert company.json("feeds", "busy")["calendars"] == []


def test_the_help_says_who_reads_a_calendar_again() -> None:
    parser = ArgumentParser()
    add_parsers(parser.add_subparsers(), ArgumentParser(add_help=False))
    told = " ".join(parser.format_help().split())
    assert "now, and every hour while the window is open" in told


def test_what_is_gone_and_what_fails_is_told_in_words(company: Shell, file: Path) -> None:
    company.json("feeds", "subscribe", file.as_uri(), "--technician", "Ana Reyes")
    company.json("feeds", "busy", "--confirm", "all")
    file.write_bytes(calendar())
    on = ("--schedule", company.schedule, "--today", "2026-11-24")
    status, out, _ = company.run("feeds", "busy", "--read", "--technician", "Ana Reyes", *on)
    assert status == 0
    assert "no longer in the calendar; take it out with: familiar absence remove 1" in out
    assert out.endswith("\n0 times to confirm.\n")
    file.unlink()
    status, out, _ = company.run("feeds", "busy", "--read", *on)
    assert status == 1
    assert "failing since" in out
    assert out.count("cannot be read") == 1
    status, out, _ = company.run("feeds", "busy", "--technician", "Ben Cole", *on)
    assert (status, out) == (0, "0 times to confirm.\n")


def test_what_is_no_honest_calendar_is_refused_in_one_line(company: Shell, tmp_path: Path) -> None:
    every_second = event("DTSTART:20000101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY")
    for name, data in (
        ("bomb.ics", calendar(*every_second)),
        ("page.ics", b"<!DOCTYPE html><html>Sign in</html>"),
        ("cut.ics", calendar(*event(*WEEKLY))[:-20]),
        ("large.ics", calendar() + b" " * 11_000_000),
    ):
        (tmp_path / name).write_bytes(data)
    began = monotonic()
    for address in (
        *(str(tmp_path / name) for name in ("bomb.ics", "page.ics", "cut.ics", "large.ics")),
        *("/dev/zero", str(tmp_path), "", "http://example.com/a.ics", "https://localhost/a.ics"),
        "file://server/share/a.ics",
    ):
        words = ("feeds", "subscribe", address, "--technician", "Ana Reyes")
        told = company.refused(*words, "--schedule", company.schedule)
        assert "Traceback" not in told
    assert monotonic() - began < 60
    assert company.json("feeds", "busy")["calendars"] == []


def test_nonsense_is_refused_in_one_line(company: Shell, file: Path) -> None:
    on = ("--schedule", company.schedule)
    for words in (
        ("subscribe", str(file), "--technician", "Nobody"),
        ("subscribe", str(file)),
        ("busy", "--technician", ""),
        ("busy", "--confirm", "17"),
        ("busy", "--ignore", "9" * 30),
        ("busy", "--confirm", "some"),
        ("unsubscribe", "17"),
    ):
        company.refused("feeds", *words, *on)
