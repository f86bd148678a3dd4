"""Which days make the week that people plan."""

from collections.abc import Collection
from datetime import date, timedelta


def week_to_plan(today: date, working_weekdays: Collection[int]) -> tuple[date, int]:
    """The first day and the number of days of the week to plan; from Saturday on the next.

    The week ends with the last weekday that anybody works on (Friday where nobody does).
    """
    monday = today - timedelta(days=today.weekday())
    if today.weekday() >= 5:
        monday += timedelta(days=7)
    return monday, max(working_weekdays, default=4) + 1
