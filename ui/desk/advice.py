"""Why the cheapest road is the cheapest, in two or three sentences. Pure."""

from collections.abc import Iterable, Mapping

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, by_line
from scheduler.model.kinds import Level, Subject
from scheduler.views.desk import RoadKind, RoadRow, VisitRoads
from ui.days import day_of_week
from ui.desk.words import called, local_day
from ui.text import LINES, Said, money, tr

ORDINALS: tuple[Said, ...] = (
    "a stranger",
    "a second stranger",
    "a third stranger",
    "a fourth stranger",
    "a fifth stranger",
    "a sixth stranger",
    "a seventh stranger",
    "an eighth stranger",
    "a ninth stranger",
    "a tenth stranger",
    "an eleventh stranger",
)
"""Who comes, by the number of strangers who came lately."""

MOST_OF_IT = 0.5
"""From this share on a price line is named as what makes the difference."""

DIFFERENCES: Mapping[Line, Said] = {
    Line.LOSING_CLIENT: "the risk of losing the client",
    Line.WORD_OF_MOUTH: "the risk of losing the client",
    Line.UNPLACED: "what missing the visit means",
    Line.LEARNING: "learning the place",
    Line.DRIVE: "the drive",
    Line.TIME: "the time",
    Line.OVERTIME: "the overtime",
    Line.MOVED_DAY: "the moved day",
    Line.MOVED_TIME: "the moved time",
}
"""What makes the difference; the others are called as their lines are."""


def advice(
    visit: VisitRoads, currency: str, zone: str, names: Iterable[str] = ()
) -> tuple[str, str]:
    """What to do, and why: ``("Wait for Omar.", "The day never mattered; …")``."""
    if not visit.roads:
        return (
            tr("Nobody can come."),
            tr("No road is left for this visit; below you see why. Talk to the client."),
        )
    names = tuple(names)
    best = visit.roads[0]
    if best.joint:
        lead = tr("Nobody comes along.")
        return lead, tr("{name} cannot; the visit is made all the same.", name=visit.technician)
    sentences = [_reason(visit, best, names), _cost(best, currency, zone)]
    sentences.append(_difference(visit.roads, currency))
    return _lead(best, names), " ".join(sentence for sentence in sentences if sentence)


def _lead(road: RoadRow, names: Iterable[str]) -> str:
    name = called(road.technician, names)
    if road.kind is RoadKind.SKIP:
        return tr("Skip this time.")
    if road.kind is RoadKind.WAIT and road.moved_days < 0:
        return tr("Let {name} come earlier.", name=name)
    if road.kind is RoadKind.WAIT:
        return tr("Wait for {name}.", name=name)
    if road.kind is RoadKind.OVERTIME:
        return tr("Let {name} come in overtime.", name=name)
    if road.who is Who.BACKUP:
        return tr("Send {name}, the backup.", name=name)
    return tr("Send {name}.", name=name)


def _asked(visit: VisitRoads) -> dict[Subject, Level]:
    return {row.subject: row.level for row in visit.priorities if row.asked_on is not None}


def _reason(visit: VisitRoads, road: RoadRow, names: Iterable[str]) -> str:
    """What the client said that speaks for this road."""
    asked = _asked(visit)
    person, day = asked.get(Subject.PERSON), asked.get(Subject.DAY)
    if road.kind is RoadKind.SKIP:
        return tr("Every way to come costs more than the visit is worth this time.")
    if road.kind is RoadKind.SUBSTITUTE:
        return _why_another(road, person, day, names)
    if road.moved_days and person in (Level.ESSENTIAL, Level.IMPORTANT):
        if day is Level.OPEN:
            return tr("The day never mattered; {face} does.", face=_next_face(visit.strangers))
        if day is None:
            return tr("Nobody named a day; {face} would matter.", face=_next_face(visit.strangers))
        return tr("The day matters, but {face} more.", face=_next_face(visit.strangers))
    if road.moved_days and day is Level.OPEN:
        return tr("The day never mattered.")
    if not road.moved_days:
        return tr("Person and day both stay.")
    return ""


def _why_another(
    road: RoadRow, person: Level | None, day: Level | None, names: Iterable[str]
) -> str:
    name = called(road.technician, names)
    day_counts = day in (Level.ESSENTIAL, Level.IMPORTANT) and not road.moved_days
    if road.who is Who.USUAL:
        return tr("{name} is the one they know best.", name=name)
    if road.who in (Who.BACKUP, Who.KNOWN):
        if day_counts:
            return tr("The day matters to them, and {name} knows the place.", name=name)
        return tr("{name} knows the place.", name=name)
    if person is Level.OPEN:
        if day_counts:
            return tr("Who comes never mattered; the day does.")
        return tr("Who comes never mattered.")
    if day_counts:
        return tr("A new face, but the day matters to them.")
    return tr("A new face, yet every other road costs more.")


def _next_face(strangers: int) -> str:
    """``a fourth stranger`` after three of them; ``a stranger`` where none came."""
    if strangers >= len(ORDINALS):
        return tr("yet another stranger")
    return tr(ORDINALS[strangers])


def _cost(road: RoadRow, currency: str, zone: str) -> str:
    amount, saves = money(abs(road.total_minor), currency), road.total_minor < 0
    if road.start is None:
        return tr("It saves {amount}." if saves else "It costs {amount}.", amount=amount)
    words: Said = "{day} saves {amount}." if saves else "{day} costs {amount}."
    if road.who is Who.USUAL and road.within_tolerance:
        words = (
            "{day} saves {amount} and keeps the promise."
            if saves
            else "{day} costs {amount} and keeps the promise."
        )
    elif road.who is Who.USUAL:
        words = (
            "{day} saves {amount} and keeps the person."
            if saves
            else "{day} costs {amount} and keeps the person."
        )
    return tr(words, day=day_of_week(local_day(road.start, zone)), amount=amount)


def _difference(roads: tuple[RoadRow, ...], currency: str) -> str:
    """What the next road would cost more, and what makes most of it."""
    if len(roads) < 2 or roads[1].total_minor <= roads[0].total_minor:
        return ""
    more = roads[1].total_minor - roads[0].total_minor
    best, other = by_line(roads[0].lines), by_line(roads[1].lines)
    gaps = {line: other.get(line, 0) - best.get(line, 0) for line in {*best, *other}}
    greatest = max(sorted(gaps), key=lambda line: gaps[line], default=None)
    amount = money(more, currency)
    if greatest is None or gaps[greatest] < MOST_OF_IT * more:
        return tr("The next road costs {amount} more.", amount=amount)
    what = tr(DIFFERENCES.get(greatest, "")) or tr(LINES[greatest]).lower()
    return tr("The next road costs {amount} more, most of it {what}.", amount=amount, what=what)
