"""How long work goes, told on a terminal and in a log."""

from io import StringIO

import pytest
from typing_extensions import override

from scheduler.telling import Telling


class Terminal(StringIO):
    @override
    def isatty(self) -> bool:
        return True


class Clock:
    """Goes on when told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_on_a_terminal_one_line_goes_on_while_nothing_is_reported() -> None:
    screen, clock = Terminal(), Clock()
    telling = Telling(screen, clock)
    telling("Compiling the search", 0.25)
    for _ in range(3):
        clock.seconds += 1
        telling.tick()
    lines = [line.rstrip() for line in screen.getvalue().split("\r")[1:]]
    assert lines == [f"   {second} s  Compiling the search, 25%" for second in range(4)]
    assert "\n" not in screen.getvalue()


def test_a_line_is_no_longer_than_the_terminal_is_wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    screen = Terminal()
    Telling(screen, Clock())("Planning an office with a very long name", 0.5)
    assert [len(line) for line in screen.getvalue().split("\r")[1:]] == [29]


def test_in_a_log_a_line_comes_every_few_seconds_and_none_for_what_is_soon_done() -> None:
    log, clock = StringIO(), Clock()
    telling = Telling(log, clock)
    telling("Making the sample company")
    for second in range(1, 11):
        clock.seconds += 1
        telling.tick()
        if second == 4:
            assert log.getvalue() == ""
            telling("Planning Manhattan, 1 of 2")
    assert log.getvalue().splitlines() == [
        "   5 s  Planning Manhattan, 1 of 2",
        "  10 s  Planning Manhattan, 1 of 2",
    ]


def test_the_line_of_a_terminal_ends_with_the_work() -> None:
    screen = Terminal()
    with Telling(screen, Clock()) as telling:
        telling("Saving the plan")
    assert screen.getvalue().endswith("\n")
    with Telling(silent := Terminal(), Clock()):
        pass
    assert silent.getvalue() == ""
