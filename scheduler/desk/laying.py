"""The roads of every visit of a question, asked of the solver's process as they become known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from scheduler.desk.bundles import bundle
from scheduler.desk.ground import Ground
from scheduler.desk.questions import Hit
from scheduler.desk.roads import (
    Road,
    digest,
    person_of,
    question_name,
    road_rows,
    roads,
    worth_showing,
)
from scheduler.desk.together import Ask, Taken, together
from scheduler.planning.details import visit_details
from scheduler.planning.reasons import reasons_for_people
from scheduler.solver.asking import Answer, Place, Places, Question, WhyNot
from scheduler.solver.plan import Reason as SolverReason
from scheduler.solver.plan import Unplaced
from scheduler.store.clock import Clock
from scheduler.views.board import Reason, VisitDetails
from scheduler.views.desk import BundleRow, Idea, NoRoad, Options, RoadKind, RoadRow, VisitRoads

OnVisit = Callable[[VisitRoads], None]
Found = Mapping[int, tuple[Road, ...]]


@dataclass(frozen=True, slots=True)
class Laid:
    """A question with all its roads, by visit id, the cheapest first; and as rows."""

    ground: Ground
    roads: Found
    rows: Mapping[int, tuple[RoadRow, ...]]


def lay_roads(
    ground: Ground, ask: Ask, on_roads: Callable[[Hit, tuple[RoadRow, ...]], None] | None = None
) -> Laid:
    """Every road of every visit; ``on_roads`` hears of each visit's as soon as they are priced."""
    hits = ground.question.hits
    questions: list[Question] = [Places(hit.visit.number) for hit in hits]
    normal = ask(ground.normal, ground.plan, questions)
    wide = ask(ground.wide, ground.plan, questions)
    found: dict[int, tuple[Road, ...]] = {}
    rows: dict[int, tuple[RoadRow, ...]] = {}
    for hit, places, longer in zip(hits, normal, wide, strict=True):
        mine = roads(ground, hit, _places(places), _places(longer))
        found[hit.visit.id], rows[hit.visit.id] = mine, road_rows(ground, mine)
        if on_roads is not None:
            on_roads(hit, tuple(worth_showing(rows[hit.visit.id])))
    return Laid(ground, found, rows)


def _places(answer: Answer) -> tuple[Place, ...]:
    assert isinstance(answer, tuple)
    return tuple(place for place in answer if isinstance(place, Place))


def visit_roads(
    ground: Ground,
    hit: Hit,
    details: VisitDetails,
    rows: tuple[RoadRow, ...],
    impossible: tuple[NoRoad, ...] = (),
) -> VisitRoads:
    """A visit with its roads, as the desk shows it."""
    known = ground.facts.client_of(hit.visit)
    names = {member.technician.id: member.technician.name for member in ground.facts.crew}
    names |= ground.question.people
    return VisitRoads(
        visit_id=hit.visit.id,
        number=hit.visit.number,
        client_id=hit.visit.client_id,
        client=details.client,
        contact=details.contact,
        street=details.address,
        service=details.service,
        technician=names[hit.person_id],
        start=hit.start,
        end=hit.end,
        due_on=hit.visit.due_on,
        window=details.window,
        confirmed=details.status.value == "confirmed",
        usual=details.usual,
        priorities=details.priorities,
        faces=details.faces,
        strangers=known.facts.strangers_lately,
        value_minor=known.facts.value_minor,
        yearly_minor=known.yearly_minor,
        roads=rows,
        impossible=impossible,
        joint_with=details.joint_with,
    )


def details_of(session: Session, ground: Ground, clock: Clock) -> dict[int, VisitDetails]:
    """Every visit of the question in full, by id."""
    known = ground.facts.known
    return {
        hit.visit.id: visit_details(session, hit.visit.id, clock, known[hit.visit.client_id])
        for hit in ground.question.hits
    }


def bundle_rows(laid: Laid, ask: Ask) -> tuple[BundleRow, ...]:
    """The four bundles; each is a road for every visit. The recommended is the cheapest of them."""
    found = {idea: bundle(laid.ground, laid.roads, idea, ask) for idea in Idea}
    found[Idea.RECOMMENDED] = min(
        found.values(), key=lambda taken: (len(taken.misfits), taken.total_minor)
    )
    return tuple(_bundle_row(laid, idea, taken) for idea, taken in found.items())


def _bundle_row(laid: Laid, idea: Idea, found: Taken) -> BundleRow:
    choices = {id: id_of(laid, id, road) for id, road in found.roads.items()}
    told = digest(" ".join(choices.values()) + str(found.total_minor))
    ground = laid.ground
    name = f"{question_name(ground) or ground.question.hits[0].visit.number + '.'}{idea.value}"
    return BundleRow(f"{name}.v{ground.version}.{told}", idea, choices, together(ground, found))


def id_of(laid: Laid, visit_id: int, road: Road) -> str:
    """The id of one of the visit's roads."""
    return laid.rows[visit_id][laid.roads[visit_id].index(road)].id


def no_roads(laid: Laid, ask: Ask) -> dict[int, tuple[NoRoad, ...]]:
    """The roads that somebody would look for and that do not exist, with the reasons."""
    ground = laid.ground
    asked: list[tuple[Hit, RoadKind, str | None, WhyNot]] = []
    for hit in ground.question.hits:
        if hit.visit.joint_of_id is None:
            asked += _looked_for(laid, hit)
    answers: Sequence[Answer] = ask(ground.normal, ground.plan, [one[3] for one in asked])
    found: dict[int, tuple[NoRoad, ...]] = {hit.visit.id: () for hit in ground.question.hits}
    for (hit, kind, name, _), answer in zip(asked, answers, strict=True):
        told = _in_words(ground, hit, answer)
        if told:
            found[hit.visit.id] += (NoRoad(kind, name, told),)
    return found


def _looked_for(laid: Laid, hit: Hit) -> list[tuple[Hit, RoadKind, str | None, WhyNot]]:
    """Backups who cannot come that day, and the person who cannot come on any other."""
    ground, rows = laid.ground, laid.rows[hit.visit.id]
    coming = {row.technician_id for row in rows if row.kind is RoadKind.SUBSTITUTE}
    found: list[tuple[Hit, RoadKind, str | None, WhyNot]] = []
    for backup in ground.facts.client_of(hit.visit).backups:
        worker = ground.worker(backup, hit.day)
        if backup not in coming and backup != hit.person_id and worker is not None:
            day = ground.facts.days.index(hit.day)
            why = WhyNot(hit.visit.number, worker.id, day)
            found.append((hit, RoadKind.SUBSTITUTE, worker.member.technician.name, why))
    if all(row.kind is not RoadKind.WAIT for row in rows):
        person = person_of(ground, hit)
        for worker in ground.planning.workers.values():
            if worker.member.technician.id == person and not worker.off:
                name = worker.member.technician.name
                found.append((hit, RoadKind.WAIT, name, WhyNot(hit.visit.number, worker.id)))
                break
    return found


def _in_words(ground: Ground, hit: Hit, answer: Answer) -> tuple[Reason, ...]:
    assert isinstance(answer, tuple)
    reasons = tuple(reason for reason in answer if isinstance(reason, SolverReason))
    left = Unplaced(hit.visit.number, reasons)
    return reasons_for_people(ground.facts, ground.planning, [left])[hit.visit.number]


def _shown(laid: Laid, hit: Hit, bundles: tuple[BundleRow, ...]) -> tuple[RoadRow, ...]:
    """The roads worth showing, and those that a bundle takes."""
    rows = laid.rows[hit.visit.id]
    wanted = {row.id for row in worth_showing(rows)}
    wanted |= {bundle.choices[hit.visit.id] for bundle in bundles}
    return tuple(row for row in rows if row.id in wanted)


def options(
    laid: Laid,
    details: Mapping[int, VisitDetails],
    bundles: tuple[BundleRow, ...],
    impossible: Mapping[int, tuple[NoRoad, ...]],
) -> Options:
    """Everything there is to choose from."""
    ground = laid.ground
    question, facts = ground.question, ground.facts
    clients = {hit.visit.client_id for hit in question.hits}
    return Options(
        asked=question.asked,
        office_id=facts.office.id,
        currency=facts.office.currency,
        zone=facts.office.zone,
        plan_version=ground.version,
        limit_minor=facts.book["dispatcher_limit"],
        today=facts.today,
        name=question.name,
        cause=question.cause,
        first=question.first,
        last=question.last,
        clients_value_minor=sum(facts.known[client].yearly_minor for client in clients),
        visits=tuple(
            visit_roads(
                ground,
                hit,
                details[hit.visit.id],
                _shown(laid, hit, bundles),
                impossible.get(hit.visit.id, ()),
            )
            for hit in question.hits
        ),
        bundles=bundles,
    )
