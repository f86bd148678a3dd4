"""The sentences of a new plan: what it came to, what it saves, what it changes. Pure."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from scheduler.views.improving import BetterPlanRow, ChangeRow, Effects
from scheduler.views.work import PlanRow
from ui.board.words import technicians, visits
from ui.days import clock, day_short
from ui.text import count, money, percent, tr

UNCHANGED = Effects(0, 0, 0, 0, 0, 0)


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


def planned(plan: PlanRow) -> str:
    """What a plan came to, and what it changed, in one sentence or two."""
    told = tr(
        "Plan {version}: {placed} of {visits} have a place, {amount}",
        version=plan.version,
        placed=plan.placed,
        visits=visits(plan.visits),
        amount=money(plan.total_minor, plan.currency),
    )
    if plan.usual_share is None:
        told = f"{told}."
    else:
        told = tr(
            "{told}; {share} by their usual technician.", told=told, share=percent(plan.usual_share)
        )
    if plan.effects is None:
        return told
    if plan.effects == UNCHANGED:
        return tr("{told} Nothing changed against the plan before.", told=told)
    return tr(
        "{told} Against the plan before: {effects}.", told=told, effects=effects(plan.effects)
    )


def saves(row: BetterPlanRow) -> str:
    """``saves $84``."""
    return tr("Saves {amount}", amount=money(row.saves_minor, row.currency))


def effects(changed: Effects) -> str:
    """``moves 3 visits, 12 begin at another time, nobody loses their person``."""
    parts = []
    if changed.moved:
        parts.append(tr("moves {visits}", visits=visits(changed.moved)))
    if changed.placed:
        placed = count(changed.placed, "visit gets a place", "visits get a place")
        parts.append(placed)
    if changed.left_out:
        parts.append(count(changed.left_out, "visit loses its place", "visits lose theirs"))
    if changed.retimed:
        parts.append(tr("{visits} at another time", visits=visits(changed.retimed)))
    lost = count(changed.lose_person, "client loses", "clients lose")
    parts.append(
        tr("{clients} their person", clients=lost)
        if changed.lose_person
        else tr("nobody loses their person")
    )
    if changed.gain_person:
        gained = count(changed.gain_person, "client gets", "clients get")
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
