"""Reads how often a visit recurs, as RRULE text or in plain words, and sees that it ever does."""

import re
from datetime import date, datetime, time, timedelta

from dateutil import rrule

from scheduler.exchange.cleaning import Refused, text

_LONGEST_RULE = 500
_YEARS_LOOKED_AHEAD = 10
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_BY_PARTS = frozenset({"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"})
_PARTS = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}) | _BY_PARTS
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


def recurrence(value: str, start: date) -> str:
    """The RRULE text, without its name, of a rule that first may make a visit on ``start``.

    Refuses a rule that is malformed, finer than a day, or makes nothing in the ten years from
    ``start``.
    """
    written = text(value, _LONGEST_RULE)
    if "=" in written:
        rule = written.upper().removeprefix("RRULE:").replace(" ", "").strip(";")
    else:
        rule = _from_words(written.lower().rstrip("."), start)
    _must_make_something(rule, start)
    return rule


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


def _must_make_something(rule: str, start: date) -> None:
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    if parts.get("FREQ") not in _FREQUENCIES or not parts.keys() <= _PARTS:
        raise Refused("is not a rule by days, weeks, months or years")
    # dateutil never returns from a rule whose interval is nought.
    for name in ("INTERVAL", "COUNT"):
        if name in parts and not re.fullmatch("0*[1-9][0-9]{0,3}", parts[name]):
            raise Refused(f"has an {name} that is not a number from 1 to 9999")
    if "UNTIL" in parts and not re.fullmatch(r"\d{8}(?:T\d{6}Z?)?", parts["UNTIL"]):
        raise Refused("has an UNTIL that is not a date such as 20271231")
    try:
        dates = rrule.rrulestr(
            _cut_short(parts, start), dtstart=datetime.combine(start, time()), ignoretz=True
        )
        first = next(iter(dates), None)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, IndexError):
        raise Refused("is not a rule that can be read") from None
    if first is None:
        raise Refused("is a rule that makes no visit")


def _cut_short(parts: dict[str, str], start: date) -> str:
    """The rule with an end so near that one which makes nothing is found out at once."""
    last = f"{start + timedelta(days=366 * _YEARS_LOOKED_AHEAD):%Y%m%d}"
    until = min(parts.get("UNTIL", last), last)
    kept = {**parts, "UNTIL": until}
    kept.pop("COUNT", None)
    return ";".join(f"{name}={value}" for name, value in kept.items())
