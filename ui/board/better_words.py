"""The sentences of a better plan that was found: what it saves, and what that changes. Pure."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from scheduler.views.improving import BetterPlanRow, ChangeRow
from ui.board.words import technicians, visits
from ui.text import clock, count, day_short, money, tr


def shown(only: frozenset[int] | None) -> str:
    """All that is shown, or whose routes alone a filter leaves."""
    if only is None:
        return tr("All that is shown")
    return tr("Only the {technicians} shown", technicians=technicians(len(only)))


def only_day(day: date, only: frozenset[int] | None) -> str:
    """``Only Tue 24``; with a filter also whose routes."""
    if only is None:
        return tr("Only {day}", day=day_short(day))
    shown = technicians(len(only))
    return tr("Only {day}, the {technicians} shown", day=day_short(day), technicians=shown)


def saves(row: BetterPlanRow) -> str:
    """``saves $84``."""
    return tr("Saves {amount}", amount=money(row.saves_minor, row.currency))


def effects(row: BetterPlanRow) -> str:
    """``moves 3 visits, 12 begin at another time, nobody loses their person``."""
    parts = []
    if row.moved:
        parts.append(tr("moves {visits}", visits=visits(row.moved)))
    if row.placed:
        placed = count(row.placed, "visit gets a place", "visits get a place")
        parts.append(placed)
    if row.left_out:
        parts.append(count(row.left_out, "visit loses its place", "visits lose theirs"))
    if row.retimed:
        parts.append(tr("{visits} at another time", visits=visits(row.retimed)))
    lost = count(row.lose_person, "client loses", "clients lose")
    parts.append(
        tr("{clients} their person", clients=lost)
        if row.lose_person
        else tr("nobody loses their person")
    )
    if row.gain_person:
        gained = count(row.gain_person, "client gets", "clients get")
        parts.append(tr("{clients} theirs back", clients=gained))
    return ", ".join(parts)


def change(one: ChangeRow, zone: str) -> str:
    """``Gift shop: Ana Reyes, Wed 25, 09:00 → Omar Haddad, Thu 26, 10:20``."""
    before = tr("without a place")
    if one.before_technician is not None and one.before_start is not None:
        before = _place(one.before_technician, one.before_start, zone)
    after = tr("without a place")
    if one.technician is not None and one.start is not None:
        after = _place(one.technician, one.start, zone)
    return f"{one.client}: {before} → {after}"


def _place(technician: str, start: datetime, zone: str) -> str:
    day = start.astimezone(ZoneInfo(zone)).date()
    return f"{technician}, {day_short(day)}, {clock(start, zone)}"
