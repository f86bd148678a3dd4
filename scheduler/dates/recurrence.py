"""Rules of repetition: RRULE text (RFC 5545, section 3.3.10) becomes the days of visits.

Rules make days, not times: parts that repeat within a day are refused. Spans of days here
include both their ends.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import dropwhile, takewhile
from typing import cast
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr

from scheduler.errors import Said
from scheduler.model.kinds import HolidayPolicy

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The codes of the weekdays; a code's index is what ``date.weekday`` returns."""

FURTHEST_MOVE = 14
"""Days that a public holiday may push a visit when its tolerance leaves no room."""

_WITHIN_A_DAY = ("SECONDLY", "MINUTELY", "HOURLY")
_TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366}
_MOST_TIMES = 10_000
_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"(\d{8})(T\d{6}(Z)?)?")

_RHYTHMS: Mapping[str, tuple[Said, Said]] = {
    "DAILY": ("daily", "every {number} days"),
    "WEEKLY": ("weekly", "every {number} weeks"),
    "MONTHLY": ("monthly", "every {number} months"),
    "YEARLY": ("yearly", "every {number} years"),
}
_PLACES: Mapping[int, Said] = {
    1: "the first {weekday}",
    2: "the second {weekday}",
    3: "the third {weekday}",
    4: "the fourth {weekday}",
    5: "the fifth {weekday}",
    -1: "the last {weekday}",
}
_WEEKDAYS: tuple[Said, ...] = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    *("Saturday", "Sunday"),
)
_MONTHS: tuple[Said, ...] = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)

Say = Callable[[Said], str]
"""Says an English sentence in the language of whoever reads it, its places still open."""

# The calendar repeats every 400 years and dateutil's ends in 9999.
_CALENDAR_YEARS = 400
_LAST_TRIAL_YEAR = 9949


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that ``parse_rule`` has read.

    ``start`` is the day from which it counts, itself a visit's day only if it fits. ``until``
    is the last day. ``by`` are the BY parts as given. Weekdays count from 0, Monday.
    """

    start: date
    frequency: str
    interval: int = 1
    count: int | None = None
    until: date | None = None
    week_start: int = 0
    by: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """Return the rule as RRULE text without its name, in one normal form."""
        parts = [("FREQ", self.frequency)]
        if self.interval != 1:
            parts.append(("INTERVAL", str(self.interval)))
        if self.count is not None:
            parts.append(("COUNT", str(self.count)))
        if self.until is not None:
            parts.append(("UNTIL", f"{self.until:%Y%m%d}"))
        if self.week_start:
            parts.append(("WKST", WEEKDAYS[self.week_start]))
        return ";".join(f"{name}={value}" for name, value in [*parts, *self.by])


@lru_cache(maxsize=4096)
def parse_rule(text: str, start: date, zone: str = "UTC") -> Rule:
    """Return the rule that a text means when it counts from ``start``.

    ``zone`` says which day an UNTIL given as an instant in UTC falls on. Raises ValueError,
    with a sentence, for a text that is no rule, that repeats within a day or that makes no
    day at all.
    """
    parts = _parts(text)
    frequency = parts.pop("FREQ", "")
    if frequency in _WITHIN_A_DAY:
        raise ValueError(f"The rule '{text}' repeats within a day: use DAILY or longer.")
    if frequency not in _RHYTHMS:
        raise ValueError(f"The rule '{text}' needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.")
    if "COUNT" in parts and "UNTIL" in parts:
        raise ValueError(f"The rule '{text}' has both COUNT and UNTIL: keep one of them.")
    rule = Rule(
        start=start,
        frequency=frequency,
        interval=_number("INTERVAL", parts.pop("INTERVAL", "1")),
        count=_number("COUNT", parts.pop("COUNT")) if "COUNT" in parts else None,
        until=_until(parts.pop("UNTIL"), zone) if "UNTIL" in parts else None,
        week_start=_week_start(parts.pop("WKST", "MO")),
        by=tuple(sorted((name, _checked(name, value, frequency)) for name, value in parts.items())),
    )
    if _contradicts_itself(rule) or rule_makes_nothing(rule):
        raise ValueError(f"The rule '{text}' makes no day at all from {start} on: change it.")
    return rule


def due_dates(
    rule: Rule, end: date | None, left_out: Collection[date], first: date, last: date
) -> list[date]:
    """Return the rule's days from ``first`` to ``last``, both included, in order.

    ``end`` is the last day on which the agreement holds, ``left_out`` are its exceptions. The
    work depends on the span that is asked for, not on how long ago the rule began.
    """
    latest = min(day for day in (last, end, rule.until) if day is not None)
    if latest < max(first, rule.start):
        return []
    days = dropwhile(lambda day: day < first, _days_from(rule, first))
    return [day for day in takewhile(lambda day: day <= latest, days) if day not in left_out]


@lru_cache(maxsize=8192)
def visits_a_year(text: str, start: date, today: date) -> int:
    """Return how often a rule that counts from ``start`` falls due in a year from ``today``.

    Raises ValueError as ``parse_rule`` does.
    """
    rule = parse_rule(text, start)
    return len(due_dates(rule, None, frozenset(), today, today + timedelta(days=364)))


def rule_makes_nothing(
    rule: Rule, end: date | None = None, left_out: Collection[date] = ()
) -> bool:
    """Return whether no day is left before the agreement's last day and beside its exceptions."""
    ends = [day for day in (end, rule.until) if day is not None]
    for day in _days_from(rule, rule.start):
        if any(day > last for last in ends):
            return True
        if day not in left_out:
            return False
    return True


def placed_on(
    day: date,
    policy: HolidayPolicy,
    holidays: Collection[date],
    working_weekdays: Collection[int],
    tolerance_days: int,
) -> date | None:
    """Return the day on which the visit of a rule's day is due; None where it is skipped.

    A visit that must move goes to the next working day that is no holiday; where the tolerance
    does not reach that far, to the last such day before. Where it reaches neither, the next
    one is taken all the same: nobody works on the holiday, and two weeks is the limit.
    """
    if policy is HolidayPolicy.IGNORE or day not in holidays:
        return day
    if policy is HolidayPolicy.SKIP:
        return None
    within = range(1, tolerance_days + 1)
    for step in (*within, *(-step for step in within), *range(1, FURTHEST_MOVE + 1)):
        other = day + timedelta(days=step)
        if other.weekday() in working_weekdays and other not in holidays:
            return other
    return day


def describe(rule: Rule, say: Say = str, show: Callable[[date], str] = date.isoformat) -> str:
    """Return the rule in words, such as "every 3 months on the second Tuesday".

    A rule of an uncommon form is returned as its text. ``say`` translates, ``show`` writes days.
    """
    by = dict(rule.by)
    days = by.pop("BYDAY", "")
    if rule.frequency == "WEEKLY" and days == "MO,TU,WE,TH,FR" and rule.interval == 1 and not by:
        return _ending(rule, say("every weekday"), say, show)
    on = _days_in_words(rule, days, by.pop("BYMONTHDAY", ""), by.pop("BYSETPOS", ""), say)
    months = by.pop("BYMONTH", "")
    if on is None or by:
        return rule.text
    once, every = _RHYTHMS[rule.frequency]
    told = say(once) if rule.interval == 1 else say(every).format(number=rule.interval)
    if on:
        told = say("{rhythm} on {days}").format(rhythm=told, days=on)
    if months:
        named = _joined([say(_MONTHS[int(month) - 1]) for month in months.split(",")], say)
        told = say("{rhythm} in {months}").format(rhythm=told, months=named)
    return _ending(rule, told, say, show)


def _days_in_words(rule: Rule, days: str, month_days: str, position: str, say: Say) -> str | None:
    """Return "Tuesday" and the like, empty without days, None for an uncommon form."""
    if position and days in WEEKDAYS and not month_days:
        days = position + days
    elif position or (days and month_days):
        return None
    if not days and not month_days:
        return ""
    if month_days:
        numbers = [int(number) for number in month_days.split(",")]
        if numbers == [-1]:
            return say("the last day")
        if min(numbers) < 0:
            return None
        return say("day {number}").format(number=_joined([str(one) for one in numbers], say))
    if days in WEEKDAYS and rule.frequency in ("MONTHLY", "YEARLY"):
        return say("every {weekday}").format(weekday=say(_WEEKDAYS[WEEKDAYS.index(days)]))
    names = []
    for code in days.split(","):
        number, name = code[:-2], say(_WEEKDAYS[WEEKDAYS.index(code[-2:])])
        if number and int(number) not in _PLACES:
            return None
        names.append(say(_PLACES[int(number)]).format(weekday=name) if number else name)
    return _joined(names, say)


def _ending(rule: Rule, told: str, say: Say, show: Callable[[date], str]) -> str:
    if rule.count == 1:
        return say("{rhythm}, once").format(rhythm=told)
    if rule.count is not None:
        return say("{rhythm}, {number} times").format(rhythm=told, number=rule.count)
    if rule.until is not None:
        return say("{rhythm}, until {day}").format(rhythm=told, day=show(rule.until))
    return told


def _joined(words: list[str], say: Say) -> str:
    if len(words) == 1:
        return words[0]
    return say("{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


def _parts(text: str) -> dict[str, str]:
    body = re.sub(r"\s+", "", text.upper()).removeprefix("RRULE:").strip(";")
    if not body:
        raise ValueError("The rule is empty: give one such as FREQ=MONTHLY.")
    parts: dict[str, str] = {}
    for part in body.split(";"):
        name, _, value = part.partition("=")
        if not name or not value:
            raise ValueError(f"The rule '{text}' has a part '{part}' that is not NAME=VALUE.")
        if name in parts:
            raise ValueError(f"The rule '{text}' gives {name} twice: keep one of them.")
        parts[name] = value
    return parts


def _number(name: str, value: str) -> int:
    if not value.isascii() or not value.isdigit() or not 1 <= int(value) <= _MOST_TIMES:
        raise ValueError(f"The rule's {name} is '{value}': give 1 to {_MOST_TIMES}.")
    return int(value)


def _until(value: str, zone: str) -> date:
    found = _UNTIL.fullmatch(value)
    try:
        if found is None:
            raise ValueError
        day = datetime.strptime(found[1], "%Y%m%d").replace(tzinfo=UTC)
        if found[3]:
            clock = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            day = clock.astimezone(ZoneInfo(zone))
    except ValueError:
        raise ValueError(f"The rule's UNTIL is '{value}': give a day such as 20261231.") from None
    return day.date()


def _week_start(value: str) -> int:
    if value not in WEEKDAYS:
        raise ValueError(f"The rule's WKST is '{value}': give one of {', '.join(WEEKDAYS)}.")
    return WEEKDAYS.index(value)


def _checked(name: str, value: str, frequency: str) -> str:
    """Return the value of a BY part if it is one; dateutil takes many a wrong one silently."""
    if name in _TIMES:
        raise ValueError(f"The rule has {name}: a rule makes days, the time is the window's.")
    if name == "BYDAY":
        for code in value.split(","):
            found = _DAY.fullmatch(code)
            if found is None or (found[1] is not None and not 1 <= abs(int(found[1])) <= 53):
                raise ValueError(f"The rule's BYDAY has '{code}': give days such as TU or 2TU.")
            if found[1] and frequency not in ("MONTHLY", "YEARLY"):
                raise ValueError(f"The rule's BYDAY has '{code}': only a month has a second one.")
        return value
    if name not in _MOST:
        raise ValueError(f"The rule has a part {name} that rules do not have: remove it.")
    least = 1 if name == "BYMONTH" else -_MOST[name]
    for number in value.split(","):
        fits = re.fullmatch(r"[+-]?[0-9]{1,3}", number) and int(number) != 0
        if not fits or not least <= int(number) <= _MOST[name]:
            raise ValueError(f"The rule's {name} has '{number}': give numbers up to {_MOST[name]}.")
    return value


def _contradicts_itself(rule: Rule) -> bool:
    """Return whether the parts never meet, such as the 30th of February.

    dateutil looks for a first day until the year 9999. The calendar repeats, so the same rule
    is tried from the same place of the calendar at least 50 years before that end.
    """
    cycles = (_LAST_TRIAL_YEAR - rule.start.year) // _CALENDAR_YEARS
    late = rule.start.replace(year=rule.start.year + cycles * _CALENDAR_YEARS)
    return next(_expand(rule, late), None) is None


def _days_from(rule: Rule, near: date) -> Iterator[date]:
    """Yield the rule's days, beginning with or somewhat before the first one from ``near`` on.

    A rule with a COUNT is counted from its start. Any other can begin with the period of its
    interval that ``near`` lies in, because no period depends on the one before.
    """
    return _expand(rule, rule.start if rule.count is not None else _period_start(rule, near))


def _expand(rule: Rule, start: date) -> Iterator[date]:
    # UNTIL is left to the callers: dateutil would not stop looking at it either.
    bare = Rule(
        start, rule.frequency, rule.interval, rule.count, None, rule.week_start, _explicit(rule)
    )
    days = rrulestr(bare.text, dtstart=datetime.combine(start, time()))
    return (day.date() for day in cast("rrule", days))


def _explicit(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Return the BY parts with those that the start day stands for, as dateutil fills them in."""
    given = {name for name, _ in rule.by} - {"BYSETPOS"}
    if rule.frequency == "DAILY" or given & {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY"}:
        return rule.by
    if rule.frequency == "WEEKLY":
        return (*rule.by, ("BYDAY", WEEKDAYS[rule.start.weekday()]))
    day = ("BYMONTHDAY", str(rule.start.day))
    if rule.frequency == "MONTHLY" or "BYMONTH" in given:
        return (*rule.by, day)
    return (*rule.by, ("BYMONTH", str(rule.start.month)), day)


def _period_start(rule: Rule, near: date) -> date:
    """Return the first day of the period that ``near`` lies in, the rule's start in the first."""
    start, interval = rule.start, rule.interval
    if near <= start:
        return start
    if rule.frequency in ("DAILY", "WEEKLY"):
        length = interval * (7 if rule.frequency == "WEEKLY" else 1)
        if rule.frequency == "WEEKLY":
            start -= timedelta(days=(start.weekday() - rule.week_start) % 7)
        periods = (near - start).days // length
        return start + timedelta(days=periods * length) if periods else rule.start
    length = interval * (12 if rule.frequency == "YEARLY" else 1)
    begin = start.year * 12 + (start.month - 1 if rule.frequency == "MONTHLY" else 0)
    periods = (near.year * 12 + near.month - 1 - begin) // length
    year, month = divmod(begin + periods * length, 12)
    return date(year, month + 1, 1) if periods else rule.start
