"""The sentences of the month."""

from scheduler.continuity.familiarity import Who
from scheduler.views.month import MonthDay, MonthRows
from ui.board.words import visits
from ui.days import day_long, month_long
from ui.text import WHO, count, in_digits, percent, tr


def share(day: MonthDay) -> tuple[str, ...]:
    """``91 % usual``, and shorter ``91 % U``; nothing where nobody goes anywhere."""
    if day.usual_share is None:
        return ()
    told = percent(day.usual_share)
    return tr("{share} usual", share=told), f"{told} {Who.USUAL.letter}"


def left(day: MonthDay) -> str:
    """``2 without a place``; nothing where each has one."""
    return tr("{left} without a place", left=day.without_place) if day.without_place else ""


def planned_hours(day: MonthDay) -> str:
    """``33.9 of 42.5 h planned``; nothing where nobody works."""
    if not day.limit_minutes and not day.paid_minutes:
        return ""
    return tr(
        "{paid} of {limit} h planned",
        paid=_hours(day.paid_minutes),
        limit=_hours(day.limit_minutes),
    )


def day_tip(day: MonthDay, holiday: str) -> str:
    """A day in full, a line each."""
    numbers = {"usual": day.usual, "backup": day.backup}
    numbers |= {"known": day.known, "stranger": day.stranger}
    who = [f"{number} {tr(WHO[key][1])}" for key, number in numbers.items() if number]
    lines = [
        day_long(day.day),
        holiday,
        f"{visits(day.visits)}: {', '.join(who)}" if who else "",
        planned_hours(day),
        count(day.without_place, "visit without a place", "visits without a place")
        if day.without_place
        else "",
    ]
    return "\n".join(line for line in lines if line)


def month_spoken(rows: MonthRows) -> str:
    """The whole month in one sentence for a screen reader."""
    days = [day for day in rows.by_day().values() if day.day.month == rows.first.month]
    return tr(
        "{office}, {month}: {visits} with a place, {left} without",
        office=rows.office,
        month=month_long(rows.first),
        visits=visits(sum(day.visits for day in days)),
        left=sum(day.without_place for day in days),
    )


def _hours(minutes: int) -> str:
    return in_digits(minutes / 60, 1, trimmed=True)
