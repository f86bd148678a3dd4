"""Recurrence rules of calendars that are not trusted (RFC 5545, 3.3.10).

A rule is walked only where it matters, and every step is paid for from a fixed allowance, so that
a rule that never matches, or matches every second for ever, ends as soon as it is too much.
Results equal those of ``dateutil.rrule``, which has no such bound.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from scheduler.errors import UserError

WORK = 1_000_000
"""Days, times and dates looked at for one file."""

EARLIEST = datetime.combine(date(2, 1, 1), time())
LATEST = datetime.combine(date(9998, 12, 31), time())
"""Walls of time: far enough from where dates end for any zone to be applied."""

_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_DAY = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
_ONE_DAY = timedelta(days=1)
_ALL_TIME = timedelta(days=4_000_000)
_STEPS = {
    "HOURLY": timedelta(hours=1),
    "MINUTELY": timedelta(minutes=1),
    "SECONDLY": timedelta(seconds=1),
}
_LIMITS = {
    "BYMONTH": (1, 12, False),
    "BYMONTHDAY": (1, 31, True),
    "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True),
    "BYSETPOS": (1, 366, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
    "BYSECOND": (0, 59, False),
}
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST", "RSCALE", "SKIP", *_LIMITS}


class Work:
    """What one file may cost."""

    def __init__(self, left: int = WORK) -> None:
        self._left = left

    def spend(self, units: int = 1) -> None:
        """Take from what is left.

        Raises:
            UserError: nothing is left.

        """
        self._left -= units
        if self._left < 0:
            raise UserError(
                "The calendar repeats entries too often, or for too long, to be worked out;"
                " look for an entry that repeats every second or minute, or export fewer years."
            )


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule, its gaps filled in from the first occurrence; all times are wall clock times."""

    freq: str
    interval: int
    count: int | None
    until: datetime | None
    months: frozenset[int]
    month_days: frozenset[int]
    year_days: frozenset[int]
    weeks: frozenset[int]
    week_days: frozenset[int]
    nth_days: frozenset[tuple[int, int]]
    """(number from the start, or negative from the end; day of the week)."""
    hours: tuple[int, ...]
    minutes: tuple[int, ...]
    seconds: tuple[int, ...]
    positions: tuple[int, ...]
    week_start: int


def parse_rule(text: str, start: datetime, until: datetime | None) -> Rule:
    """A rule as written, ``start`` its first occurrence, ``until`` what UNTIL means there.

    Raises:
        ValueError: it is no rule, or one of a calendar other than the Gregorian.

    """
    parts = _parts(text)
    freq = parts.get("FREQ", "")
    if freq not in ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", *_STEPS):
        raise ValueError("no frequency")
    if parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise ValueError("another calendar")
    got = {name: _numbers(parts.get(name, ""), *limit) for name, limit in _LIMITS.items()}
    plain, nth = _week_days(parts.get("BYDAY", ""), freq in ("YEARLY", "MONTHLY"))
    months, month_days = got["BYMONTH"], got["BYMONTHDAY"]
    if not (got["BYWEEKNO"] or got["BYYEARDAY"] or month_days or plain or nth):
        if freq == "YEARLY" and not months:
            months = frozenset({start.month})
        if freq in ("YEARLY", "MONTHLY"):
            month_days = frozenset({start.day})
        elif freq == "WEEKLY":
            plain = frozenset({start.weekday()})
    daily = freq not in _STEPS
    return Rule(
        freq=freq,
        interval=max(1, _number(parts.get("INTERVAL", "1"))),
        count=_number(parts["COUNT"]) if "COUNT" in parts else None,
        until=until,
        months=months,
        month_days=month_days,
        year_days=got["BYYEARDAY"],
        weeks=got["BYWEEKNO"],
        week_days=plain,
        nth_days=nth,
        hours=_times(got["BYHOUR"], start.hour, daily),
        minutes=_times(got["BYMINUTE"], start.minute, daily or freq == "HOURLY"),
        seconds=_times(got["BYSECOND"], start.second, freq != "SECONDLY"),
        positions=tuple(got["BYSETPOS"]),
        week_start=_DAYS.get(parts.get("WKST", "MO"), 0),
    )


def until_text(text: str) -> str:
    """The value of UNTIL as it stands in a rule, empty without one."""
    return _parts(text).get("UNTIL", "")


def occurrences(
    rule: Rule, start: datetime, low: datetime, high: datetime, work: Work
) -> Iterator[datetime]:
    """The wall clock times a rule gives from ``low`` to ``high``, both included, in order.

    ``start`` is the first occurrence there can be.

    Raises:
        UserError: it takes more work than is left.

    """
    low = max(low, start)
    high = min(high, LATEST, rule.until or LATEST)
    left = rule.count
    if low > high:
        return
    # What is counted has to be walked from the beginning.
    for period in _periods(rule, start, low if left is None else start, high, work):
        for moment in period:
            if moment < start:
                continue
            if moment > high or (left is not None and left <= 0):
                return
            if left is not None:
                left -= 1
            if moment >= low:
                yield moment


def _periods(
    rule: Rule, start: datetime, low: datetime, high: datetime, work: Work
) -> Iterator[list[datetime]]:
    """What matches in each year, month, week, day, hour, minute or second of a rule."""
    if rule.freq in _STEPS:
        yield from _short_periods(rule, start, low, high, work)
        return
    times = _day_times(rule)
    for days in _day_periods(rule, start.date(), low.date(), high.date()):
        work.spend(len(days) + 1)
        fitting = sorted(day for day in days if _fits(rule, day))
        if fitting:
            work.spend(len(fitting) * len(times))
            yield _picked(rule, [datetime.combine(day, at) for day in fitting for at in times])


def _day_periods(rule: Rule, start: date, low: date, high: date) -> Iterator[list[date]]:
    """The days that may match, by period, from the one with ``low`` to the one with ``high``."""
    step = rule.interval
    if rule.freq in ("YEARLY", "MONTHLY"):
        size = 12 if rule.freq == "YEARLY" else 1
        begin = _month_number(start) // size
        at = begin + max(0, (_month_number(low) // size - begin)) // step * step
        while at * size <= _month_number(high):
            yield [
                day
                for month in range(at * size, at * size + size)
                for day in _month_candidates(rule, month)
            ]
            at += step
        return
    first = start
    if rule.freq == "WEEKLY":
        first = start - timedelta(days=(start.weekday() - rule.week_start) % 7)
        step *= 7
    length = 7 if rule.freq == "WEEKLY" else 1
    at = first.toordinal() + max(0, (low - first).days) // step * step
    while at <= high.toordinal():
        yield [date.fromordinal(at + number) for number in range(length)]
        at += step


def _month_candidates(rule: Rule, number: int) -> list[date]:
    year, month = number // 12, number % 12 + 1
    if rule.months and month not in rule.months:
        return []
    length = _month_length(year, month)
    if not rule.month_days:
        return [date(year, month, day) for day in range(1, length + 1)]
    days = {day if day > 0 else length + 1 + day for day in rule.month_days}
    return [date(year, month, day) for day in days if 1 <= day <= length]


def _short_periods(
    rule: Rule, start: datetime, low: datetime, high: datetime, work: Work
) -> Iterator[list[datetime]]:
    """Periods of less than a day; days, hours and minutes that do not match are jumped over."""
    step = _STEPS[rule.freq]
    first = start.replace(second=0) if rule.freq != "SECONDLY" else start
    first = first.replace(minute=0) if rule.freq == "HOURLY" else first
    stride = step * min(rule.interval, _ALL_TIME // step)
    at = first + max(timedelta(), low - first) // stride * stride
    while at <= high:
        work.spend()
        beyond = None
        if not _fits(rule, at.date()):
            beyond = at.replace(hour=0, minute=0, second=0) + _ONE_DAY
        elif rule.hours and at.hour not in rule.hours:
            beyond = at.replace(minute=0, second=0) + _STEPS["HOURLY"]
        elif rule.freq != "HOURLY" and rule.minutes and at.minute not in rule.minutes:
            beyond = at.replace(second=0) + _STEPS["MINUTELY"]
        elif rule.freq == "SECONDLY" and rule.seconds and at.second not in rule.seconds:
            beyond = at + _STEPS["SECONDLY"]
        if beyond is None:
            found = _inside(rule, at)
            work.spend(len(found))
            yield _picked(rule, found)
            beyond = at + step
        steps = max(1, -((at - beyond) // stride))
        if stride * steps > LATEST - at:
            return
        at += stride * steps


def _inside(rule: Rule, at: datetime) -> list[datetime]:
    """What matches inside one hour, minute or second."""
    minutes = rule.minutes if rule.freq == "HOURLY" else (at.minute,)
    seconds = rule.seconds if rule.freq != "SECONDLY" else (at.second,)
    return [at.replace(minute=minute, second=second) for minute in minutes for second in seconds]


def _picked(rule: Rule, found: list[datetime]) -> list[datetime]:
    if not rule.positions:
        return found
    places = {place - 1 if place > 0 else len(found) + place for place in rule.positions}
    return [found[place] for place in sorted(places) if 0 <= place < len(found)]


def _fits(rule: Rule, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days:
        length = _month_length(day.year, day.month)
        if not rule.month_days & {day.day, day.day - length - 1}:
            return False
    if rule.year_days:
        length = 366 if _month_length(day.year, 2) == 29 else 365
        number = day.timetuple().tm_yday
        if not rule.year_days & {number, number - length - 1}:
            return False
    if rule.weeks and not rule.weeks & _week_numbers(day, rule.week_start):
        return False
    if not (rule.week_days or rule.nth_days):
        return True
    return day.weekday() in rule.week_days or any(
        day.weekday() == week_day and number in _places(rule, day)
        for number, week_day in rule.nth_days
    )


def _places(rule: Rule, day: date) -> tuple[int, int]:
    """Which of its day of the week a day is, from the start and from the end of the span."""
    if rule.freq == "YEARLY" and not rule.months:
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    else:
        first = day.replace(day=1)
        last = day.replace(day=_month_length(day.year, day.month))
    return (day - first).days // 7 + 1, -((last - day).days // 7 + 1)


def _week_numbers(day: date, week_start: int) -> set[int]:
    """The number of a day's week, and the same from the end; four days make a week a year's."""
    middle = day + timedelta(days=3 - (day.weekday() - week_start) % 7)
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    end = date(middle.year, 12, 28)
    end_middle = end + timedelta(days=3 - (end.weekday() - week_start) % 7)
    weeks = (end_middle.timetuple().tm_yday - 1) // 7 + 1
    return {number, number - weeks - 1}


def _day_times(rule: Rule) -> list[time]:
    return [
        time(hour, minute, second)
        for hour in rule.hours
        for minute in rule.minutes
        for second in rule.seconds
    ]


def _parts(text: str) -> dict[str, str]:
    parts = {}
    for piece in text.strip().upper().split(";", 40):
        name, _, value = piece.partition("=")
        if name.strip() in _KNOWN:
            parts[name.strip()] = value.strip()
    return parts


def _numbers(text: str, low: int, high: int, negative: bool) -> frozenset[int]:
    if not text:
        return frozenset()
    found = frozenset(_number(piece) for piece in text.split(",", 1_000))
    if not all(low <= (abs(one) if negative else one) <= high for one in found):
        raise ValueError("out of range")
    return found


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError("no number")
    return int(text)


def _times(given: frozenset[int], own: int, fill: bool) -> tuple[int, ...]:
    """In order; what is finer than the frequency and not given is that of the start."""
    return tuple(sorted(given)) or ((own,) if fill else ())


def _week_days(text: str, nth: bool) -> tuple[frozenset[int], frozenset[tuple[int, int]]]:
    plain, numbered = set(), set()
    for piece in text.split(",", 1_000) if text else ():
        found = _DAY.fullmatch(piece.strip())
        if found is None:
            raise ValueError("no day of the week")
        if nth and found[1] and int(found[1]):
            numbered.add((int(found[1]), _DAYS[found[2]]))
        else:
            plain.add(_DAYS[found[2]])
    return frozenset(plain), frozenset(numbered)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
