"""Days and times of day as they are written where the window stands.

The one place where dates become words. Languages order the parts of a day by patterns of their own;
English by the region of the desktop: Tuesday 24 November in Britain, Tuesday, November 24 in the
United States. Clocks have 24 hours or twice twelve, as the desktop is set.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import product
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from scheduler.errors import Said
from ui import language
from ui.numbers import HARD_SPACE

MONTH_FIRST: Mapping[Said, str] = {
    "ddd d MMM": "ddd, MMM d",
    "d MMM": "MMM d",
    "d MMM yyyy": "MMM d, yyyy",
    "d MMMM": "MMMM d",
    "d MMMM yyyy": "MMMM d, yyyy",
    "ddd d MMM yyyy": "ddd, MMM d, yyyy",
    "dddd d MMMM": "dddd, MMMM d",
    "dddd d MMMM yyyy": "dddd, MMMM d, yyyy",
}
"""How the patterns below go where the month is written before the day."""

NOON = 12 * 60


# Days


def _written(day: date, pattern: Said) -> str:
    """A day by a pattern of Qt's; languages order and join its parts in their own way."""
    region, own = language.region(), language.said(pattern)
    if region.month_first:
        own = MONTH_FIRST.get(pattern, own)
    return region.locale.toString(QDate(day.year, day.month, day.day), own)


def day_short(day: date) -> str:
    """``Tue 24``."""
    return _written(day, "ddd d")


def day_medium(day: date) -> str:
    """``Tue 24 Nov``."""
    return _written(day, "ddd d MMM")


def day_and_month(day: date) -> str:
    """``24 Nov``."""
    return _written(day, "d MMM")


def weekday(day: date) -> str:
    """``Tuesday``."""
    return _written(day, "dddd")


def weekday_short(number: int) -> str:
    """``Tue`` for 1: Monday is 0."""
    return language.locale().dayName(number + 1, QLocale.FormatType.ShortFormat)


def weekdays(days: Sequence[int]) -> str:
    """``Mon–Fri``, or the days one by one where they do not follow each other."""
    short = [weekday_short(day) for day in days]
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:
        return f"{short[0]}–{short[-1]}"
    return ", ".join(short)


def day_long(day: date) -> str:
    """``Tuesday 24 November``."""
    return _written(day, "dddd d MMMM")


def day_of_week(day: date) -> str:
    """``Tuesday 24``."""
    return _written(day, "dddd d")


def day_full(day: date) -> str:
    """``24 Nov 2026``."""
    return _written(day, "d MMM yyyy")


def day_medium_full(day: date) -> str:
    """``Tue 24 Nov 2026``."""
    return _written(day, "ddd d MMM yyyy")


def day_long_full(day: date) -> str:
    """``Tuesday 24 November 2026``."""
    return _written(day, "dddd d MMMM yyyy")


def month_short(day: date) -> str:
    """``Nov``."""
    return _written(day, "MMM")


def month_long(day: date) -> str:
    """``November 2026``."""
    return _written(day, "MMMM yyyy")


def first_weekday() -> int:
    """The day on which weeks begin here: 0 for Monday, 6 for Sunday."""
    return language.region().first_weekday


def days_span(first: date, days: int, *, full: bool = False) -> str:
    """``23 – 27 November``, ``30 November – 4 December``, for half-open spans of days.

    ``full`` adds the year of the last day.
    """
    if days <= 1:
        return day_long_full(first) if full else day_long(first)
    last = first + timedelta(days=days - 1)
    return _span(first, last, "d MMMM", "d MMMM yyyy" if full else "d MMMM")


def span_short(first: date, last: date) -> str:
    """``23 – 27 Nov``, ``30 Nov – 4 Dec``; of one day ``24 Nov``."""
    return day_and_month(first) if first == last else _span(first, last, "d MMM", "d MMM")


def _span(first: date, last: date, day: Said, whole: Said) -> str:
    """Two days, of which one month has its name once: at the end, or first where it is so."""
    month_once = (first.year, first.month) == (last.year, last.month)
    if not month_once:
        return f"{_written(first, day)} – {_written(last, whole)}"
    if not language.region().month_first:
        return f"{first.day} – {_written(last, whole)}"
    year = f", {last.year}" if day != whole else ""
    return f"{_written(first, day)} – {last.day}{year}"


# Times of day


def clock_minutes(minutes: int) -> str:
    """Wall-clock minutes from midnight as ``09:40`` or ``9:40 AM``; past midnight too."""
    time, half = _parts(minutes)
    return f"{time}{half}"


def clock(instant: datetime, zone: str) -> str:
    """The wall-clock time of an instant in ``zone``, as ``09:40``."""
    return clock_minutes(_wall(instant, zone))


def clock_short(instant: datetime, zone: str) -> str:
    """``09:40`` or ``9:40``, where hours or visits around it say which half of the day it is."""
    return _parts(_wall(instant, zone))[0]


def clock_of(local: datetime) -> str:
    """What the clock on the wall says, as ``09:40``."""
    return clock_minutes(local.hour * 60 + local.minute)


def clock_span(start: datetime, end: datetime, zone: str) -> str:
    """``09:40–10:10`` in ``zone``; ``9:40–10:10 AM``, ``11:40 AM–12:10 PM``."""
    return minutes_span(_wall(start, zone), _wall(end, zone))


def minutes_span(start: int, end: int) -> str:
    """The same of wall-clock minutes from midnight."""
    (first, half), (last, other) = _parts(start), _parts(end)
    return f"{first}{'' if half == other else half}–{last}{other}"


def hour_mark(minutes: int) -> str:
    """``09:00``, or ``9 AM``, as it stands on an axis of hours."""
    time, half = _parts(minutes)
    return f"{time.removesuffix(':00')}{half}" if half else time


@lru_cache(maxsize=4096)
def _wall(instant: datetime, zone: str) -> int:
    """Minutes from midnight on the wall of a zone."""
    local = instant.astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute


def _parts(minutes: int) -> tuple[str, str]:
    """A time, and which half of the day it is in where the clock has two."""
    wall, halves = minutes % (24 * 60), language.region().halves
    if halves is None:
        return f"{wall // 60:02}:{wall % 60:02}", ""
    half = halves[wall >= NOON]
    return f"{(wall // 60 - 1) % 12 + 1}:{wall % 60:02}", f"{HARD_SPACE}{half}"


# Read


TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?(?:\s*([ap])\.?(?:\s?m\.?)?)?", re.IGNORECASE)

DAYS = ("yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d.M.yyyy", "d/M/yyyy")
DAYS_MONTH_FIRST = ("MMM d yyyy", "MMMM d yyyy", "M/d/yyyy", *DAYS[:-1])

PLAIN = QLocale.c()
"""Knows Sep, where the English of dates writes Sept."""


def read_day(text: str) -> date | None:
    """A day as people type it: 2026-11-24, 24 Nov 2026, 24.11.2026; None where it is none.

    Where the month is written first, Nov 24, 2026 and 11/24/2026 as well.
    """
    region, bare = language.region(), " ".join(text.replace(",", " ").split())
    patterns = DAYS_MONTH_FIRST if region.month_first else DAYS
    for writing, pattern in product((region.locale, PLAIN), patterns):
        found = writing.toDate(bare, pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    return None


def read_time(text: str) -> int | None:
    """Wall-clock minutes of a time as people type it, such as ``9``, ``930``, ``2:30 pm``.

    None where it is none.
    """
    bare = text.strip()
    for half, words in zip("ap", language.region().halves or (), strict=False):
        bare = bare.removesuffix(words) + half if bare.endswith(words) else bare
    found = TIME.fullmatch(bare)
    if found is None:
        return None
    hours, minutes, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hours <= 12:
        return None
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None
