"""Reads dates, times of day, windows and weekly hours as people write them."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from dateutil import parser

from scheduler.exchange.cleaning import Refused, fold
from scheduler.views.records import Shift

DAY = 24 * 60

_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "MH", "PW", "PR", "GU", "VI", "AS"})
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:.*)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_YEAR_LAST = re.compile(
    r"(\d{1,2})(?P<sign>[./-])\s?(\d{1,2})(?P=sign)\s?(\d{4}|\d{2})(?: \d{1,2}:.*)?"
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(?:([ap])\.?\s?m\.?)?(?: ?h| uhr)?")
_MILITARY = re.compile(r"(\d{2})(\d{2})")
_SPAN_SIGN = re.compile(r"\s*(?:-|–|—|\bto\b|\buntil\b)\s*")
_TIME = r"\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s?(?:[ap]\.?\s?m\b\.?)?"
_HOURS_PIECE = re.compile(
    rf"\((?P<rest>\d{{1,3}}) ?min (?P<paid>paid )?break(?: begins)? (?P<between>{_TIME}-{_TIME})\)"
    rf"|(?P<span>{_TIME}\s*(?:-|to\b|until\b)\s*{_TIME})"
    r"|(?P<first>[a-z]+)\.?(?:\s*(?:-|to\b)\s*(?P<last>[a-z]+)\.?)?"
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_GROUPS = {
    "daily": range(7),
    "everyday": range(7),
    "weekdays": range(5),
    "weekend": range(5, 7),
    "weekends": range(5, 7),
}
_OPEN = re.compile(r"(after|from|not before|before|until|till|by|not after) (.+)")
_FROM_THEN = frozenset({"after", "from", "not before"})
_ANY_TIME = frozenset({"any", "anytime", "any time", "all day", "open", "none"})


def month_first(values: Iterable[str], country: str) -> bool:
    """Whether a column writes the month before the day, as 3/25/2026.

    A number above 12 tells; where the rows disagree most of them decide, and where none tells
    the habit of the office's country does.
    """
    votes = 0
    for value in values:
        match = _YEAR_LAST.fullmatch(value.strip())
        if match is not None and match["sign"] != ".":
            votes += (int(match[3]) > 12) - (int(match[1]) > 12)
    return votes > 0 or (votes == 0 and country in _MONTH_FIRST_COUNTRIES)


def day(value: str, *, month_first: bool) -> date:
    """A date: 2026-03-25, 3/25/2026 or 25/3/2026 as ``month_first`` says, 25.3.2026, 25 Mar 2026.

    Of two digits of a year, 69 to 99 are of the last century.
    """
    written = " ".join(value.split())
    if match := _ISO.fullmatch(written) or _YEAR_FIRST.fullmatch(written):
        return _real_date(int(match[1]), int(match[2]), int(match[3]))
    if match := _YEAR_LAST.fullmatch(written):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if len(match[4]) == 2:
            year += 1900 if year >= 69 else 2000
        if month_first and match["sign"] != ".":
            return _real_date(year, first, second)
        return _real_date(year, second, first)
    return _date_in_words(written)


def _date_in_words(written: str) -> date:
    """A date with its month in letters; one with a part left out is not a date.

    Whatever is missing is taken from a given day, so two different days show it.
    """
    if not re.search(r"[a-z]{3}", written.lower()) or not re.search(r"\d", written):
        raise Refused("is not a date")
    try:
        guesses = {
            parser.parse(written, default=datetime(year, month, month)).date()  # noqa: DTZ001
            for year, month in ((2001, 1), (2002, 2))
        }
    except (ValueError, OverflowError):
        raise Refused("is not a date, or one that does not exist") from None
    if len(guesses) != 1:
        raise Refused("is not a whole date; write it as 2026-03-25")
    found = guesses.pop()
    return _real_date(found.year, found.month, found.day)


def _real_date(year: int, month: int, day: int) -> date:
    if not 1900 <= year <= 2199:
        raise Refused(f"is in the year {year}")
    try:
        return date(year, month, day)
    except ValueError:
        if 12 < month <= 31 and 1 <= day <= 12:
            raise Refused("has no such month; the other dates write day and month so") from None
        raise Refused("is a date that does not exist") from None


def minute_of_day(value: str) -> int:
    """A time of day in minutes from midnight: 9:00, 09:00, 9am, 9.30 pm, 0930; 24:00 is 1,440."""
    return _clock(value)[0]


def _clock(value: str) -> tuple[int, bool]:
    """Minutes from midnight, and whether "am" or "pm" was said."""
    written = " ".join(value.lower().split())
    written = {"noon": "12:00", "midnight": "00:00"}.get(written, written)
    match = _CLOCK.fullmatch(written)
    military = _MILITARY.fullmatch(written)
    if military is not None:
        hour, minute, half = int(military[1]), int(military[2]), None
    elif match is not None:
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    else:
        raise Refused("is not a time of day; write it as 09:30")
    if half is not None and not 1 <= hour <= 12:
        raise Refused("is a time that does not exist")
    if half is not None:
        hour = hour % 12 + (12 if half == "p" else 0)
    if minute > 59 or hour * 60 + minute > DAY:
        raise Refused("is a time that does not exist")
    return hour * 60 + minute, half is not None


def window(value: str) -> tuple[int, int] | None:
    """An arrival window as two minutes of the day: 09:00-11:00, 9am-11am, 1-3pm; "any" is None."""
    written = " ".join(value.lower().split())
    if written in _ANY_TIME:
        return None
    start, end = _open_span(written) or _span(written)
    if end <= start or end > DAY:
        raise Refused("is a window that ends before it begins")
    return start, end


def _open_span(written: str) -> tuple[int, int] | None:
    """``after 4 pm``, ``before noon``: from then on, or until then."""
    match = _OPEN.fullmatch(written)
    if match is None:
        return None
    minute, _said = _clock(match[2])
    return (minute, DAY) if match[1] in _FROM_THEN else (0, minute)


def _span(written: str) -> tuple[int, int]:
    """Two times of day; "1-3pm" says "pm" once for both, and "11-1pm" for the second alone."""
    parts = _SPAN_SIGN.split(written.strip())
    if len(parts) != 2:
        raise Refused("is not a span of time; write it as 09:00-11:00")
    (start, start_said), (end, end_said) = _clock(parts[0]), _clock(parts[1])
    if end_said and not start_said and end > 12 * 60 and start + 12 * 60 < end:
        start += 12 * 60
    return start, end


def weekly_hours(value: str) -> tuple[Shift, ...]:
    """Weekly hours: ``Mon-Fri 08:00-17:00; Sat 9-12``; ``Mon 8-12, 13-17`` has an unpaid break.

    ``Mon 8-17 (30 min break begins 11:30-13:00)`` leaves open when exactly, ``30 min paid break``
    is paid. A span that ends before it begins runs past midnight, so its end is above 1,440.
    """
    written = " ".join(value.lower().replace("–", "-").replace("—", "-").split())
    days: list[int] = []
    spans: dict[int, list[tuple[int, int]]] = {}
    rests: dict[int, re.Match[str]] = {}
    timed = False
    for piece in _pieces(written):
        if piece["rest"]:
            rests |= dict.fromkeys(days, piece)
            continue
        if piece["span"]:
            start, end = _span(piece["span"])
            for weekday in days:
                spans.setdefault(weekday, []).append((start, end if end > start else end + DAY))
            timed = True
            continue
        days = _days(piece["first"], piece["last"]) + ([] if timed else days)
        timed = False
    if not spans or not timed:
        raise Refused("is not weekly hours; write them as Mon-Fri 08:00-17:00")
    shifts = [_shift(weekday, spans[weekday]) for weekday in sorted(spans)]
    return tuple(_with_break(shift, rests.get(shift.weekday)) for shift in shifts)


def hours_words(shifts: Iterable[Shift]) -> str:
    """Weekly hours as `weekly_hours` reads them; nothing where there are none."""
    by_words: dict[str, list[int]] = {}
    for shift in sorted(shifts, key=lambda shift: shift.weekday):
        by_words.setdefault(_shift_words(shift), []).append(shift.weekday)
    return "; ".join(f"{_days_words(days)} {words}" for words, days in by_words.items())


def _shift_words(shift: Shift) -> str:
    words = f"{_clock_words(shift.start)}-{_clock_words(shift.end)}"
    if shift.break_minutes is None or shift.break_earliest is None or shift.break_latest is None:
        return words
    paid = "paid " if shift.break_paid else ""
    between = f"{_clock_words(shift.break_earliest)}-{_clock_words(shift.break_latest)}"
    return f"{words} ({shift.break_minutes} min {paid}break begins {between})"


def _clock_words(minute: int) -> str:
    wall = minute if minute <= DAY else minute - DAY
    return f"{wall // 60:02}:{wall % 60:02}"


def _days_words(days: list[int]) -> str:
    names = [_WEEKDAYS[day][:3].title() for day in days]
    in_a_row = len(days) > 2 and days[-1] - days[0] == len(days) - 1
    return f"{names[0]}-{names[-1]}" if in_a_row else ", ".join(names)


def _pieces(written: str) -> Iterable[re.Match[str]]:
    """The days and spans in ``written``; anything between them but separators is refused."""
    at = 0
    for match in _HOURS_PIECE.finditer(written):
        if written[at : match.start()].strip(" ,;:/&+."):
            break
        at = match.end()
        if match["first"] != "and":
            yield match
    if written[at:].strip(" ,;:/&+."):
        raise Refused("is not weekly hours; write them as Mon-Fri 08:00-17:00")


def _days(first: str, last: str | None) -> list[int]:
    if last is None and first in _DAY_GROUPS:
        return list(_DAY_GROUPS[first])
    start = _weekday(first)
    length = (_weekday(last) - start) % 7 if last else 0
    return [(start + step) % 7 for step in range(length + 1)]


def _weekday(word: str) -> int:
    plain = fold(word)
    for index, name in enumerate(_WEEKDAYS):
        if len(plain) >= 2 and (name.startswith(plain) or name + "s" == plain):
            return index
    raise Refused(f"names a day “{word}” that is none")


def _shift(weekday: int, spans: list[tuple[int, int]]) -> Shift:
    match sorted(spans):
        case [(start, end)]:
            return Shift(weekday, start, end)
        case [(start, stop), (again, end)] if stop < again:
            return Shift(weekday, start, end, again - stop, stop, stop)
        case _:
            raise Refused(f"has hours on {_WEEKDAYS[weekday].title()} that do not fit together")


def _with_break(shift: Shift, rest: re.Match[str] | None) -> Shift:
    if rest is None:
        return shift
    # The break of a shift that runs past midnight may lie behind it.
    earliest, latest = (
        minute if minute >= shift.start else minute + DAY for minute in _span(rest["between"])
    )
    length = int(rest["rest"])
    if not (length and earliest <= latest and latest + length <= shift.end):
        raise Refused(f"has a break on {_WEEKDAYS[shift.weekday].title()} that does not fit in")
    return Shift(
        shift.weekday, shift.start, shift.end, length, earliest, latest, bool(rest["paid"])
    )
