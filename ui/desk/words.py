"""The sentences of the substitution desk: roads, bundles, totals, decisions. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import LOSS, Line, PriceLine, Source, by_line
from scheduler.model.kinds import AbsenceKind, Level
from scheduler.views.board import PriorityRow
from scheduler.views.desk import (
    BundleRow,
    Cause,
    ChosenRoad,
    Idea,
    KnockOn,
    NoRoad,
    QuestionCard,
    RoadKind,
    RoadRow,
    Together,
    VisitRoads,
)
from ui.board.words import joint_with, visits, why
from ui.days import clock, clock_span, day_short, days_span, weekday
from ui.listing import FEW, listed
from ui.text import (
    ABSENCES,
    LEVELS,
    SUBJECTS,
    WHO,
    Said,
    count,
    duration,
    money,
    percent,
    rounded_money,
    tr,
)

IDEAS: Mapping[Idea, Said] = {
    Idea.RECOMMENDED: "Recommended",
    Idea.KEEP_PERSON: "Keep every person",
    Idea.KEEP_DAY: "Keep every day",
    Idea.LEAST_TODAY: "Least money today",
}

ALWAYS_PAYS = 1.0


def called(name: str | None, everybody: Iterable[str] = ()) -> str:
    """The first name, or the whole one where somebody else has the same first name."""
    if name is None:
        return tr("nobody")
    first = name.split()[0] if name.split() else name
    shared = any(other != name and other.split()[:1] == [first] for other in everybody)
    return name if shared else first


def everybody(rows: Iterable[VisitRoads]) -> frozenset[str]:
    """The names of all technicians in question."""
    names = set()
    for visit in rows:
        names.add(visit.technician)
        names.update(road.technician for road in visit.roads if road.technician)
    return frozenset(names)


def local_day(instant: datetime, zone: str) -> date:
    """The day of an instant in ``zone``."""
    return instant.astimezone(ZoneInfo(zone)).date()


def road_title(
    kind: RoadKind, technician: str | None, who: Who | None, names: Iterable[str] = ()
) -> str:
    """``Wait for Omar``, ``Send Ana, the backup``, ``Omar, overtime``, ``Skip this time``."""
    name = called(technician, names)
    if kind is RoadKind.SKIP:
        return tr("Skip this time")
    if kind is RoadKind.WAIT:
        return tr("Wait for {name}", name=name)
    if kind is RoadKind.OVERTIME:
        return tr("{name}, overtime", name=name)
    if who is Who.BACKUP:
        return tr("Send {name}, the backup", name=name)
    if who is Who.USUAL:
        return tr("Send {name}, the usual one", name=name)
    return tr("Send {name}", name=name)


def title(road: RoadRow | ChosenRoad, names: Iterable[str] = ()) -> str:
    """What a road is called."""
    if isinstance(road, RoadRow) and road.joint:
        return tr("Nobody comes along")
    if road.kind is RoadKind.WAIT and road.moved_days < 0:
        return tr("{name} comes earlier", name=called(road.technician, names))
    return road_title(road.kind, road.technician, road.who, names)


def when(road: RoadRow, zone: str) -> str:
    """``Fri 27, 14:20 · 2 days later``; of a road that skips, what happens instead."""
    if road.joint:
        return tr("the visit is made all the same")
    if road.start is None:
        return tr("nobody comes; the client is told")
    day = f"{day_short(local_day(road.start, zone))}, {clock(road.start, zone)}"
    told = f"{day} · {moved(road.moved_days)}"
    return told if road.within_tolerance else tr("{told}, more than agreed", told=told)


def moved(days: int) -> str:
    """``same day``, ``2 days later``, ``1 day earlier``."""
    if not days:
        return tr("same day")
    if days > 0:
        return count(days, "day later", "days later")
    return count(-days, "day earlier", "days earlier")


def break_even(road: RoadRow) -> str:
    """From which chance of losing the client the road no longer pays, in one sentence."""
    limit = road.break_even
    if road.joint:
        return tr("The client expects the other one, who comes.")
    if road.kind is RoadKind.SKIP:
        return tr("Nobody has to be found; the client goes without.")
    if limit is None:
        if road.who is Who.USUAL:
            return tr("Keeps the person promised.")
        return "" if road.kind is RoadKind.SUBSTITUTE else tr("Keeps the person planned.")
    if limit <= 0:
        if road.against_cheapest_minor == 0:
            return tr("Dearer by itself, cheapest because other roads risk losing the client.")
        return tr("Never pays against the cheapest.")
    if limit >= ALWAYS_PAYS:
        return tr("Pays whatever it does to the chance of losing the client.")
    return tr(
        "Pays only if it raises the chance of losing the client by less than {limit}.",
        limit=chance(limit),
    )


def chance(share: float) -> str:
    """A small share with as many digits as it takes to see it: ``12 %``, ``0.4 %``, ``0.04 %``."""
    digits = 0 if share >= 0.1 else 1 if share >= 0.001 else 2
    return percent(max(share, 0.0001), digits=digits)


def knock_on(row: KnockOn, zone: str) -> str:
    """``Ray Pizza 09:00 → 09:40``, with the days where the day is another."""
    before, after = local_day(row.before, zone), local_day(row.after, zone)
    if before == after:
        return f"{row.client} {clock(row.before, zone)} → {clock(row.after, zone)}"
    return (
        f"{row.client} {day_short(before)}, {clock(row.before, zone)}"
        f" → {day_short(after)}, {clock(row.after, zone)}"
    )


def knock_ons(road: RoadRow, zone: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """What a road changes for others, a line each; the technician's own day last."""
    lines = [knock_on(row, zone) for row in road.knock_on]
    if road.technician is not None and road.longer_minutes:
        sign = "+" if road.longer_minutes > 0 else "−"
        amount = f"{sign}{duration(abs(road.longer_minutes))}"
        lines.append(
            tr("{name}’s day {amount}", name=called(road.technician, names), amount=amount)
        )
    return tuple(lines)


def order(visit: VisitRoads | None, road: RoadRow | None, bundle: BundleRow | None) -> str:
    """How the roads stand, and why the one that is recommended is not always the first."""
    recommended = bundle is not None and bundle.idea is Idea.RECOMMENDED
    if recommended and visit is not None and road is not None and road != visit.roads[0]:
        return tr("The roads, the cheapest first. With the other visits the framed one is best.")
    return tr("The roads, the cheapest first")


def impossible(row: NoRoad, currency: str, names: Iterable[str] = ()) -> tuple[str, str]:
    """A road that does not exist, and why, as a sentence."""
    reasons = "; ".join(why(reason, currency) for reason in row.reasons)
    told = reasons[:1].upper() + reasons[1:] if reasons else tr("Not possible")
    return road_title(row.kind, row.technician, None, names), f"{told}."


def price(minor: int, cheapest_minor: int, currency: str) -> str:
    """``+ $33.70`` against the cheapest; nothing for the cheapest itself."""
    return f"+ {money(cheapest_minor, currency)}" if cheapest_minor > 0 and minor else ""


def chip(road: RoadRow, zone: str, names: Iterable[str] = ()) -> tuple[str, str]:
    """A road in a chip: the letter of who comes and a few words."""
    if road.kind is RoadKind.SKIP or road.who is None:
        return "", tr("skip")
    name = called(road.technician, names)
    day = day_short(local_day(road.start, zone)) if road.start and road.moved_days else ""
    if road.kind is RoadKind.WAIT:
        return road.who.letter, tr("wait · {day}", day=day) if day else tr("wait")
    if road.kind is RoadKind.OVERTIME:
        return road.who.letter, tr("overtime · {what}", what=day or name)
    return road.who.letter, f"{name} · {day}" if day else name


def strongest(priorities: Iterable[PriorityRow]) -> str:
    """The subject that matters most: ``Person essential``; whether anybody asked where none."""
    asked = [row for row in priorities if row.asked_on is not None]
    for level in (Level.ESSENTIAL, Level.IMPORTANT):
        for row in asked:
            if row.level is level:
                return f"{tr(SUBJECTS[row.subject])} {tr(LEVELS[level])}"
    return tr("all open") if asked else tr("never asked")


def visit_when(visit: VisitRoads, zone: str) -> str:
    """``Wed 25, 09:00``, as it was planned."""
    return f"{day_short(local_day(visit.start, zone))}, {clock(visit.start, zone)}"


def visit_heading(visit: VisitRoads) -> str:
    """``Gift shop · Dorothy Lane``."""
    return f"{visit.client} · {visit.contact}" if visit.contact else visit.client


def visit_facts(visit: VisitRoads, currency: str, zone: str) -> str:
    """What was promised: service, planned time, due day, window, what the client pays a year."""
    what = joint_with(visit.joint_with) if visit.joint_with else visit.service
    parts = [what, tr("planned {when}", when=visit_when(visit, zone))]
    if local_day(visit.start, zone) != visit.due_on:
        parts.append(tr("due {day}", day=day_short(visit.due_on)))
    if visit.window:
        span = clock_span(visit.window.start, visit.window.end, zone)
        parts.append(tr("window {span}", span=span))
    if visit.confirmed:
        parts.append(tr("confirmed to the client"))
    parts.append(tr("{money} a year", money=rounded_money(visit.yearly_minor, currency)))
    return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit in the list at the left: texts, and who comes for the colour of the chip."""

    visit_id: int
    client: str
    facts: str
    price: str
    chip: str
    letter: str
    who: Who | None
    misfit: bool
    spoken: str


def visit_line(
    visit: VisitRoads,
    road: RoadRow | None,
    currency: str,
    zone: str,
    names: Iterable[str] = (),
    *,
    misfit: bool = False,
) -> VisitLine:
    """A visit with the road chosen for it."""
    letter, words = chip(road, zone, names) if road else ("", tr("no road"))
    facts = f"{visit_when(visit, zone)} · {strongest(visit.priorities)}"
    amount = money(road.total_minor, currency) if road else "—"
    spoken = [visit.client, facts, title(road, names) if road else words, amount]
    if road is not None:
        spoken.insert(3, when(road, zone))
    if misfit:
        spoken.append(tr("Its place is taken by another visit; choose another road."))
    return VisitLine(
        visit.visit_id,
        visit.client,
        facts,
        amount,
        words,
        letter,
        road.who if road else None,
        misfit or road is None,
        "\n".join(spoken),
    )


CAUSES: Mapping[Cause, Said] = {
    Cause.LEFT: "{name} has left",
    Cause.LICENCE: "A licence of {name} runs out",
    Cause.CLOSED: "{name} is closed",
    Cause.VISIT: "The visit at {name}",
    Cause.PLAN: "The plan of {name}",
    Cause.MOVE: "A move of {name}",
    Cause.HANDOVER: "{name} hands over",
}


def head(name: str, cause: Cause) -> str:
    """``Omar Haddad is sick``, ``Gift shop is closed``."""
    if cause in CAUSES:
        return tr(CAUSES[cause], name=name)
    return tr("{name} is {kind}", name=name, kind=tr(ABSENCES[AbsenceKind(cause)]))


def days(first: date, last: date) -> str:
    """``Wednesday 25 November``, ``25 – 27 November``; the last day included."""
    return days_span(first, (last - first).days + 1)


def hit(first: date, last: date, number: int, value_minor: int, currency: str) -> str:
    """``25 – 27 November · 24 visits hit · clients worth $31,400 a year``."""
    parts = [days(first, last), tr("{visits} hit", visits=visits(number))]
    if value_minor:
        worth = rounded_money(value_minor, currency)
        parts.append(tr("clients worth {worth} a year", worth=worth))
    return " · ".join(parts)


def question(card: QuestionCard) -> str:
    """``25 – 27 November · 24 visits hit``."""
    return hit(card.first, card.last, card.hits, 0, "")


def bundle_counts(bundle: BundleRow, currency: str) -> str:
    """What a bundle does, told by what it is about."""
    told, lost = bundle.together, _strangers(bundle.together.strangers)
    moves = tr("{days} moved", days=_visits_on_other_days(told.moved))
    kept = tr("{kept} keep their person", kept=told.kept)
    if bundle.idea is Idea.KEEP_PERSON:
        parts = [kept, moves]
    elif bundle.idea is Idea.KEEP_DAY:
        parts = [moves, lost]
    elif bundle.idea is Idea.LEAST_TODAY:
        parts = [tr("{money} of it today", money=money(today(told.lines), currency)), lost]
    else:
        parts = [kept]
        if told.backups:
            parts.append(count(told.backups, "backup", "backups"))
        parts.append(lost)
    if told.skipped:
        parts.append(tr("{number} skipped", number=told.skipped))
    return ", ".join(parts)


def today(lines: Iterable[PriceLine]) -> int:
    """What is paid whatever clients do: all but the risk of losing them."""
    return sum(
        line.amount_minor
        for line in lines
        if line.line not in LOSS and line.source is not Source.ASSUMPTION
    )


def _visits_on_other_days(number: int) -> str:
    return count(number, "day", "days")


def _strangers(number: int) -> str:
    return count(number, "stranger", "strangers")


def together_counts(told: Together, number: int) -> str:
    """``for all 24 visits · 15 persons kept · 9 days moved · 3 strangers``."""
    parts = [
        tr("for all {visits}", visits=visits(number)) if number > 1 else tr("for the visit"),
        tr("{persons} kept", persons=count(told.kept, "person", "persons")),
        tr("{days} moved", days=_visits_on_other_days(told.moved)),
        _strangers(told.strangers),
    ]
    if told.skipped:
        parts.append(tr("{number} skipped", number=told.skipped))
    return " · ".join(parts)


def beside_roads(told: Together, rows: Sequence[VisitRoads], currency: str, zone: str) -> str:
    """Where the total comes from besides the roads’ own prices; all of them add up to it."""
    if not told.freed_minor and not told.sharing_minor:
        return ""
    roads = told.total_minor - told.freed_minor - told.sharing_minor
    one = rows[0] if len(rows) == 1 else None
    parts = [(tr("The road") if one else tr("The roads"), money(roads, currency))]
    if told.freed_minor:
        day = "" if one is None else weekday(local_day(one.start, zone))
        left = tr("{day}’s route without the visit", day=day) if one else tr("the days they leave")
        parts.append((left, money(told.freed_minor, currency, signed=True)))
    if told.sharing_minor:
        parts.append((_sharing(told, one), money(told.sharing_minor, currency, signed=True)))
    return " · ".join(tr("{what} {amount}", what=what, amount=amount) for what, amount in parts)


def _sharing(told: Together, one: VisitRoads | None) -> str:
    """What visits change for each other: shared drives, or being in each other’s way."""
    if one is not None:
        return tr("the other visits of the new day in another order")
    return tr("shared drives") if told.sharing_minor < 0 else tr("in each other’s way")


def misfits(rows: Iterable[VisitRoads], told: Together) -> str:
    """Which visits have no place beside the others, and what to do."""
    names = [visit.client for visit in rows if visit.visit_id in told.misfits]
    if not names:
        return ""
    if len(names) == 1:
        return tr(
            "The place of {name} is taken by another visit: choose another road for it.",
            name=names[0],
        )
    shown = listed(names, FEW)
    return tr(
        "{number} visits have no place beside the others ({names}): choose other roads for them.",
        number=len(names),
        names=shown,
    )


def limit(total_minor: int, essential: Sequence[str], limit_minor: int, currency: str) -> str:
    """Why a manager has to confirm; nothing where a dispatcher decides alone."""
    above, amount = total_minor > limit_minor, rounded_money(limit_minor, currency)
    if above and essential:
        return tr(
            "Above a dispatcher’s {amount}, and against what is essential to {names}: a manager"
            " decides",
            amount=amount,
            names=listed(essential, FEW),
        )
    if essential:
        told = tr("Against what is essential to {names}: a manager decides")
        return told.format(names=listed(essential, FEW))
    return tr("Above a dispatcher’s {amount}: a manager decides", amount=amount) if above else ""


def sums(lines: Iterable[PriceLine]) -> tuple[tuple[Line, int], ...]:
    """The sum of each price line, without those that are 0."""
    return tuple((line, amount) for line, amount in by_line(lines).items() if amount)


def who_words(who: Who | None) -> str:
    """``usual``; ``nobody`` where nobody comes."""
    return tr(WHO[who][1]) if who is not None else tr("nobody")
