"""The booking service: where a new visit would suit, answered while the client is on the phone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.continuity.lines import total
from scheduler.dates.localtime import from_minutes, to_minutes, wall_minute
from scheduler.desk import moves
from scheduler.desk.ground import Ground, normal_problem, standing_routes
from scheduler.desk.hand_reading import lay_hand
from scheduler.desk.moving import move_in
from scheduler.desk.pricing import difference, route_lines, standing_lines
from scheduler.desk.questions import Question
from scheduler.desk.today import as_it_goes_on
from scheduler.errors import UserError
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import Level, Role, VisitStatus
from scheduler.model.office import Office
from scheduler.model.visits import Visit
from scheduler.planning.facts import Facts, read_facts, span
from scheduler.planning.people import known_clients
from scheduler.planning.problem import PlanningProblem, build_problem
from scheduler.planning.saving import latest_version
from scheduler.records.agreements import save_visit
from scheduler.solver.asking import Place, Places
from scheduler.solver.problem import read_problem
from scheduler.solver.worker import Worker, WorkerDied
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched
from scheduler.views.booking import BookingForm, PlaceRow, PlacesRow, PlannedRow
from scheduler.views.desk import Asked, Cause
from scheduler.views.hand import Drop
from scheduler.views.moves import MovedRow
from scheduler.views.records import VisitForm

DAYS = 14
"""How far ahead a place is looked for."""

MOST = 5
USUAL_FIRST = 3
"""Places shown, and how many of them may be the usual technician's before anybody else's."""

NEW = "W-0"
"""The visit that is not made yet."""

ROUND, PROMISED = 30, 120
"""Arrival windows begin on the half hour and are two hours long."""


@dataclass(frozen=True, slots=True)
class Call:
    """Everything about a client and his office that places rest on, read when he rings."""

    client_id: int
    client: str
    version: int
    facts: Facts
    site: Site


class Booking:
    """Books visits. All methods block; call them off the GUI thread."""

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker
        self._call: Call | None = None
        journal.listeners.append(self._forget)

    def call(self, client_id: int) -> None:
        """Look everything up, as soon as it is known who is on the phone; places come sooner then.

        Raises:
            UserError: the client has no address, or one whose place is not known.

        """
        with self._store.reading() as session:
            self._looked_up(session, client_id)

    def _forget(self, touched: Touched) -> None:
        """Whatever was saved may have changed who can come."""
        self._call = None

    def _looked_up(self, session: Session, client_id: int) -> Call:
        """What was looked up last, if it is of this client and the plan has not changed."""
        kept, client = self._call, session.get_one(Client, client_id)
        version = latest_version(session, client.office_id)
        if kept is None or (kept.client_id, kept.version) != (client_id, version):
            kept = self._call = _call(session, client_id, self._clock)
        return kept

    def places(self, client_id: int, form: BookingForm) -> PlacesRow:
        """The five best places, the usual technician's first.

        Raises:
            UserError: nobody can come on the days wanted of the next two weeks.

        """
        with self._store.reading() as session:
            call = self._looked_up(session, client_id)
            service = session.scalar(select(ServiceType).where(ServiceType.name == form.service))
        ground = _ground(call, form, service)
        try:
            answer = self._worker.ask(ground.normal, ground.plan, [Places(NEW)])[0]
        except WorkerDied as died:
            raise UserError("The places could not be priced; try again.") from died
        assert isinstance(answer, tuple)
        found = [_row(ground, call, one) for one in answer if isinstance(one, Place)]
        if not found:
            until = min(call.facts.days[-1], form.latest or date.max)
            raise UserError(
                "Nobody can come to {client} from {earliest} to {until};"
                " try another window, or other days.",
                client=call.client,
                earliest=form.earliest,
                until=until,
            )
        usual = ground.facts.known[call.client_id].usual
        names = {m.technician.id: m.technician.name for m in ground.facts.crew}
        return PlacesRow(
            client_id=call.client_id,
            client=call.client,
            usual=None if usual is None else names.get(usual.technician),
            plan_version=call.version,
            currency=call.facts.office.currency,
            zone=call.facts.office.zone,
            places=tuple(_best(found)),
            planned=tuple(_planned(call)),
        )

    def book(
        self, found: PlacesRow, form: BookingForm, place: PlaceRow, role: Role, reason: str = ""
    ) -> MovedRow:
        """Make the visit and pin it to a place; a substitution above the limit waits.

        While it waits the visit stands among those without a place.

        Raises:
            UserError: the place is gone, or a reason is missing; nothing was booked then.

        """
        with self._store.reading() as session:
            client, office = _client_and_office(session, found.client_id)
        # What was said on the phone is a promise, asked for or not.
        opens, closes = (
            wall_minute(one, office.zone) for one in (place.window_start, place.window_end)
        )
        wanted = VisitForm(
            client_id=client.id,
            service=form.service,
            due_on=place.day,
            minutes=form.minutes,
            price_minor=form.price_minor,
            tolerance_days=0,
            window_start=opens if form.window_start is None else form.window_start,
            window_end=closes if form.window_end is None else form.window_end,
        )
        minute = to_minutes(place.day, place.start, office.zone)
        with self._journal.command(
            "visit",
            actor=self._actor,
            office_id=office.id,
            reason=reason.strip(),
            summary={
                "name": client.name,
                "service": form.service,
                "technician": place.technician,
                "day": place.day.isoformat(),
            },
        ) as unit:
            if latest_version(unit.session, office.id) != found.plan_version:
                raise UserError(moves.CHANGED)
            visit = save_visit(unit, wanted)
            unit.session.flush()
            drop = Drop(visit.id, place.technician_id, place.day, minute)
            hand = lay_hand(unit.session, office.id, place.day, 1, self._clock)
            made = move_in(unit, hand, [drop], role, reason.strip())
        return made.told(self._store)


def _client_and_office(session: Session, client_id: int) -> tuple[Client, Office]:
    client = session.get_one(Client, client_id)
    return client, session.get_one(Office, client.office_id)


def _call(session: Session, client_id: int, clock: Clock) -> Call:
    client, office = _client_and_office(session, client_id)
    site = session.scalar(
        select(Site).where(Site.client_id == client_id).order_by(*Site.main_first())
    )
    if site is None or site.latitude is None:
        raise UserError(
            "{client} has no address whose place is known; give the client one first.",
            client=client.name,
        )
    today = clock.today(office.zone)
    facts = read_facts(session, office, span(today, DAYS), today, to_keep=True)
    known = dict(facts.known)
    if client_id not in known:
        known |= known_clients(session, {client_id}, today, facts.book)
    facts = replace(
        facts,
        clients={**facts.clients, client_id: client},
        sites={**facts.sites, site.id: site},
        known=known,
        # Nothing but what is planned stands in the way.
        visits=tuple(visit for visit in facts.visits if visit.id in facts.assigned),
    )
    version = latest_version(session, office.id)
    return Call(client_id, client.name, version, as_it_goes_on(facts, clock.now()), site)


def _ground(call: Call, form: BookingForm, service: ServiceType | None) -> Ground:
    """The plan as it stands, and the visit that is asked for, without a place."""
    facts, day = call.facts, max(form.earliest, call.facts.today)
    visit = Visit(
        id=0,
        uid="",
        office_id=facts.office.id,
        client_id=call.client_id,
        site_id=call.site.id,
        service_type_id=0 if service is None else service.id,
        status=VisitStatus.DUE,
        due_on=day,
        minutes=form.minutes,
        window_start=form.window_start,
        window_end=form.window_end,
        tolerance_days=0,
        price_minor=form.price_minor,
    )
    closed = facts.closed.get(call.site.id, frozenset())
    last = form.latest or facts.days[-1]
    open_days = frozenset(one for one in facts.days if day <= one <= last and one not in closed)
    only = {id: frozenset({held.day}) for id, held in facts.assigned.items()}
    facts = replace(
        facts,
        visits=(*facts.visits, visit),
        only_days={**only, 0: open_days},
        skills={0: frozenset(), **facts.skills},
    )
    planning = _without_moved_days(build_problem(facts))
    problem, planning = read_problem(planning.data), planning.without_data()
    normal = normal_problem(facts, planning, problem)
    standing, _ = standing_routes(facts, planning, normal)
    nothing = Question(Asked(), facts.office, "", Cause.MOVE, {}, day, day, ())
    return Ground(nothing, call.version, facts, planning, normal, problem, standing, {})


def _without_moved_days(planning: PlanningProblem) -> PlanningProblem:
    """A visit that has no day yet is moved from none."""
    task = planning.tasks[NEW]
    for visit in planning.data["visits"]:
        if visit["id"] == NEW:
            for slot in visit["slots"]:
                slot["price"] = 0
    unmoved = replace(task, moved=dict.fromkeys(task.moved, ()))
    return replace(planning, tasks={**planning.tasks, NEW: unmoved})


def _row(ground: Ground, call: Call, place: Place) -> PlaceRow:
    worker = ground.planning.workers[place.technician]
    day, zone = ground.facts.days[place.day], call.facts.office.zone
    stop = next(stop for stop in place.route.stops if stop.visit == NEW)
    known = ground.facts.known[call.client_id]
    lines = difference(route_lines(ground, [place.route]), standing_lines(ground, [place.route]))
    usual = known.usual
    substitution = usual is not None and usual.technician != worker.member.technician.id
    over = total(lines) > ground.facts.book["dispatcher_limit"]
    essential = known.facts.person is Level.ESSENTIAL
    opens = stop.start // ROUND * ROUND
    before = ground.standing.get((place.technician, place.day))
    times = {} if before is None else {s.visit: s.start for s in before.stops}
    return PlaceRow(
        technician_id=worker.member.technician.id,
        technician=worker.member.technician.name,
        who=known.who(worker.member.technician.id),
        day=day,
        start=from_minutes(day, stop.start, zone),
        end=from_minutes(day, stop.end, zone),
        window_start=from_minutes(day, opens, zone),
        window_end=from_minutes(day, opens + PROMISED, zone),
        total_minor=total(lines),
        lines=lines,
        moved_visits=sum(times.get(s.visit, s.start) != s.start for s in place.route.stops),
        is_substitution=substitution,
        needs_manager=substitution and (over or essential),
    )


def _planned(call: Call) -> Iterator[PlannedRow]:
    """When the client has visits already, in order."""
    facts = call.facts
    names = {m.technician.id: m.technician.name for m in facts.crew}
    held = [facts.assigned[visit.id] for visit in facts.visits if visit.client_id == call.client_id]
    for one in sorted(held, key=lambda one: one.start):
        yield PlannedRow(one.day, one.start, names.get(one.technician_id, ""))


def _best(found: Iterable[PlaceRow]) -> Sequence[PlaceRow]:
    """The usual technician's cheapest places first, then the cheapest of all others."""
    by_price = sorted(found, key=lambda row: (row.total_minor, row.start))
    own = [row for row in by_price if not row.is_substitution][:USUAL_FIRST]
    rest = [row for row in by_price if row not in own]
    return [*own, *rest][:MOST]
