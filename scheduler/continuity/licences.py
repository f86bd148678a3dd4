"""When a licence is about to end, and what it then opens no more. Pure."""

from datetime import date, timedelta
from enum import StrEnum

NEAR, FAR = 14, 60
"""Days ahead at which the end of a licence is urgent, and at which it is first told."""


class Ending(StrEnum):
    """How near the end of a licence is."""

    OVER = "over"
    NEAR = "near"
    FAR = "far"


def days_left(last_day: date, today: date) -> int:
    """Return how many days a licence holds beyond today: 0 on its last day, negative after it."""
    return (last_day - today).days


def ending(last_day: date | None, today: date) -> Ending | None:
    """Return whether to warn of a licence's end; None where it is far off, or never comes."""
    if last_day is None:
        return None
    left = days_left(last_day, today)
    if left < 0:
        return Ending.OVER
    if left <= NEAR:
        return Ending.NEAR
    return Ending.FAR if left <= FAR else None


def told_until(today: date) -> date:
    """Return the last day of those ahead for which the end of a licence is told."""
    return today + timedelta(days=FAR)


def breaks(day: date, last_day: date) -> bool:
    """Return whether a visit on a day lacks a licence with this last day."""
    return day > last_day
