"""First days of visits that recur, where nobody said one: spread, so that no day drowns."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from scheduler.dates.recurrence import due_dates, parse_rule

LONGEST_SPREAD = timedelta(days=92)
"""Also visits that recur more seldom begin within a quarter."""

ONCE = timedelta(days=28)
"""A single visit that no day was named for is made within four weeks."""

MONTHS_ALL_HAVE = 28
"""Plain rules leave out months that lack the day they began on."""


def days_to_begin(text: str, first: date, weekdays: Collection[int], zone: str) -> Sequence[date]:
    """The working days from ``first`` up to the day on which a visit begun then would recur.

    ``text`` is a frequency with its interval; Monday is 0 in ``weekdays``. ``first`` alone where
    nobody works on any of the days. Raises ValueError as ``parse_rule`` does.
    """
    rule = parse_rule(text, first, zone)
    span = due_dates(rule, None, (), first, first + 5 * LONGEST_SPREAD)
    later = next((day for day in span if day > first), None)
    end = first + ONCE if later is None else min(later, first + LONGEST_SPREAD)
    days = [first + timedelta(days=number) for number in range((end - first).days)]
    return [day for day in days if day.weekday() in weekdays and _is_kept(text, day)] or [first]


def spread(days: Sequence[date], many: int) -> Iterator[date]:
    """A day for each of ``many``, evenly and in the order of the days."""
    return (days[number * len(days) // many] for number in range(many))


def _is_kept(text: str, day: date) -> bool:
    return "MONTHLY" not in text.upper() or day.day <= MONTHS_ALL_HAVE
