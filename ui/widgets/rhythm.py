"""How often a visit comes back: in words for people, as RRULE text for the schedule."""

import re
from collections.abc import Mapping
from datetime import date

from dateutil.rrule import rrulestr

from ui.days import weekday
from ui.text import Said, tr

OWN = "own"

RHYTHMS: Mapping[str, tuple[str, int, Said]] = {
    "weekly": ("WEEKLY", 1, "Every week"),
    "2-weekly": ("WEEKLY", 2, "Every 2 weeks"),
    "4-weekly": ("WEEKLY", 4, "Every 4 weeks"),
    "monthly": ("MONTHLY", 1, "Every month"),
    "2-monthly": ("MONTHLY", 2, "Every 2 months"),
    "quarterly": ("MONTHLY", 3, "Every quarter"),
    "half-yearly": ("MONTHLY", 6, "Every half year"),
    "yearly": ("YEARLY", 1, "Every year"),
}
"""Frequency, interval and words of each rhythm offered."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
IN_MONTH: Mapping[int, Said] = {
    1: "On the first {weekday}",
    2: "On the second {weekday}",
    3: "On the third {weekday}",
    4: "On the fourth {weekday}",
    -1: "On the last {weekday}",
}
"""By its place within the month: the words for a weekday."""


def by_month(rhythm: str) -> bool:
    """Whether the day within the month has to be told."""
    return rhythm in RHYTHMS and RHYTHMS[rhythm][0] == "MONTHLY"


def write_rule(rhythm: str, start: date, *, same_weekday: bool) -> str:
    """The RRULE of a rhythm that begins on ``start``.

    ``same_weekday`` keeps, for instance, the fourth Tuesday of a month; else the day's number
    is kept, and months without it take their last day.
    """
    frequency, interval, _words = RHYTHMS[rhythm]
    parts = [f"FREQ={frequency}"]
    if interval > 1:
        parts.append(f"INTERVAL={interval}")
    if frequency == "MONTHLY" and same_weekday:
        parts.append(f"BYDAY={_place_in_month(start)}{DAYS[start.weekday()]}")
    elif frequency == "MONTHLY" and start.day > 28:
        # Plain RRULE leaves out months that are too short; the last of these days is taken.
        days = ",".join(str(day) for day in range(28, start.day + 1))
        parts += [f"BYMONTHDAY={days}", "BYSETPOS=-1"]
    return ";".join(parts)


def read_rule(rule: str, start: date) -> tuple[str, bool]:
    """The rhythm of an RRULE and whether it keeps the weekday; ``own`` where it is none of ours."""
    wanted = _sorted(rule)
    for rhythm in RHYTHMS:
        for same_weekday in (False, True):
            if _sorted(write_rule(rhythm, start, same_weekday=same_weekday)) == wanted:
                return rhythm, same_weekday and by_month(rhythm)
    return OWN, False


def on_words(start: date) -> tuple[str, str]:
    """How the day within the month reads by its number, and by its weekday."""
    by_number = tr("On day {number} of the month", number=start.day)
    return by_number, tr(IN_MONTH[_place_in_month(start)], weekday=weekday(start))


def rule_problem(rule: str, start: date) -> str:
    """What is wrong with RRULE text, empty where it makes at least one visit."""
    if not re.match(r"^(RRULE:)?FREQ=", rule.strip().upper()):
        return tr("A rule begins with FREQ=, such as FREQ=WEEKLY;BYDAY=TU,FR.")
    try:
        days = rrulestr(f"DTSTART:{start:%Y%m%d}T000000\nRRULE:{bare(rule)}")
        return "" if next(iter(days), None) else tr("This rule makes no visit.")
    except (ValueError, TypeError, KeyError):
        return tr("This rule cannot be read; try FREQ=WEEKLY;BYDAY=TU,FR.")


def bare(rule: str) -> str:
    """RRULE text without its name and without stray blanks."""
    return rule.strip().upper().removeprefix("RRULE:")


def _place_in_month(day: date) -> int:
    place = (day.day - 1) // 7 + 1
    return place if place in IN_MONTH else -1


def _sorted(rule: str) -> frozenset[str]:
    parts = (part for part in bare(rule).split(";") if part)
    return frozenset(part for part in parts if part not in ("INTERVAL=1", "WKST=MO"))
