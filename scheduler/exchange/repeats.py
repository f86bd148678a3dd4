"""Reads how often a visit recurs: RRULE text, or plain words such as "every 2 weeks"."""

import re
from datetime import date

from scheduler.dates.recurrence import due_dates, parse_rule
from scheduler.exchange.cleaning import Refused, text

_LONGEST_RULE = 500
_WEEKDAY_CODES = {
    name[:length]: name[:2].upper()
    for name in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    for length in (2, 3, 4, 5, len(name))
}
_PLAIN_WORDS = {
    "daily": ("DAILY", 1),
    "weekly": ("WEEKLY", 1),
    "biweekly": ("WEEKLY", 2),
    "bi-weekly": ("WEEKLY", 2),
    "fortnightly": ("WEEKLY", 2),
    "monthly": ("MONTHLY", 1),
    "bimonthly": ("MONTHLY", 2),
    "bi-monthly": ("MONTHLY", 2),
    "quarterly": ("MONTHLY", 3),
    "half-yearly": ("MONTHLY", 6),
    "half yearly": ("MONTHLY", 6),
    "semiannual": ("MONTHLY", 6),
    "semiannually": ("MONTHLY", 6),
    "semi-annual": ("MONTHLY", 6),
    "semi-annually": ("MONTHLY", 6),
    "twice a year": ("MONTHLY", 6),
    "yearly": ("MONTHLY", 12),
    "annual": ("MONTHLY", 12),
    "annually": ("MONTHLY", 12),
    "once a week": ("WEEKLY", 1),
    "once a month": ("MONTHLY", 1),
    "once a year": ("MONTHLY", 12),
}
_UNITS = {
    "day": ("DAILY", 1),
    "week": ("WEEKLY", 1),
    "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3),
    "year": ("MONTHLY", 12),
}
_NUMBER_WORDS = {"other": 2, "second": 2, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8}
_EVERY = re.compile(
    r"(?:every|each)(?: (\d{1,3}|[a-z]+?)(?:nd|rd|th)?)? (day|week|month|quarter|year)s?"
)
_EVERY_WEEKDAY = re.compile(r"(?:every|each|weekly on|on) ([a-z]+?)s?")


def recurrence(value: str, start: date, zone: str) -> str:
    """The RRULE text, without its name, of a rule that counts from ``start``.

    ``zone`` says which day an UNTIL given as an instant falls on. Refuses what is no rule and
    one that makes no visit at all.
    """
    written = text(value, _LONGEST_RULE)
    if "=" not in written:
        written = _from_words(written.lower().rstrip("."), start)
    try:
        return parse_rule(written, start, zone).text
    except ValueError as problem:
        raise Refused(str(problem)) from problem


def _from_words(words: str, start: date) -> str:
    if words in _PLAIN_WORDS:
        return _rule(*_PLAIN_WORDS[words], start)
    if words in {"once", "one time", "one-time", "one off", "one-off"}:
        return "FREQ=DAILY;COUNT=1"
    if match := _EVERY.fullmatch(words):
        frequency, factor = _UNITS[match[2]]
        if times := _times(match[1]):
            return _rule(frequency, times * factor, start)
    if (match := _EVERY_WEEKDAY.fullmatch(words)) and match[1] in _WEEKDAY_CODES:
        return f"FREQ=WEEKLY;BYDAY={_WEEKDAY_CODES[match[1]]}"
    raise Refused("is not how often; write weekly, monthly, every 2 weeks, or an RRULE")


def _times(word: str | None) -> int:
    """How many units between visits; 0 when the word says nothing of the kind."""
    if word is None:
        return 1
    return int(word) if word.isdigit() else _NUMBER_WORDS.get(word, 0)


def _rule(frequency: str, interval: int, start: date) -> str:
    """A rule from words; "monthly" from the 31st means the last day where there is no 31st.

    Without that the standard leaves out every shorter month (RFC 5545, section 3.3.10).
    """
    every = f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else "")
    if frequency == "MONTHLY" and start.day > 28:
        days = ",".join(str(day) for day in range(28, start.day + 1))
        return f"{every};BYMONTHDAY={days};BYSETPOS=-1"
    return every


def falls_on(rule: str, start: date, on: date) -> bool:
    """Whether a rule that counts from ``start`` gives the day ``on``."""
    return bool(due_dates(parse_rule(rule, start), None, (), on, on))
