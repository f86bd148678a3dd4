"""First assignments: weeks planned at several prices of a face, and the point that is chosen."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from scheduler.cover.first import Planned, Weeks, curve, face_prices, lay_weeks, refuse_span
from scheduler.errors import UserError
from scheduler.model.clients import Client
from scheduler.model.kinds import RelationKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.planning.due import end_of_last_plan, make_due_visits
from scheduler.planning.people import known_clients
from scheduler.planning.searching import searched
from scheduler.records.clients import set_relations
from scheduler.solver.plan import Plan
from scheduler.solver.stop import Stop
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.store.prices import price_book
from scheduler.views.cover import FirstAssignment, FirstPoint
from scheduler.views.work import PlanProgress

SECONDS = 80.0
"""How long is searched in all where nobody says."""

CHEAPEST_SHARE, ONE_EACH_SHARE = 0.3, 0.2
"""The shares of the time for the two ends of the curve; what is left is for those between."""

REASON = "First assignment: weeks were planned together."


class First:
    """Finds usual technicians for clients who have none. Methods block."""

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker

    def curve(
        self,
        office_id: int,
        first: date,
        weeks: int,
        seconds: float | None,
        iterations: int | None,
        tell: Callable[[str, float], None],
        cancelled: Callable[[], bool] | None,
    ) -> FirstAssignment:
        """The price curve; see ``Cover.first_assignment``."""
        tell("facts", 0.0)
        laid = self._lay(office_id, first, weeks)
        limit = SECONDS if seconds is None and iterations is None else seconds
        begun = 0.0

        def planned(price: int | None, share: float, start: Plan | None) -> Planned:
            nonlocal begun

            def on_way(progress: PlanProgress) -> None:
                tell("plan", begun + share * (progress.fraction or 0.0))

            tell("plan", begun)
            stop = Stop(None if limit is None else limit * share, iterations)
            plan = searched(
                self._worker, laid.at(price), stop, 0, 2, on_way, cancelled, start=start
            )
            begun += share
            return Planned(laid, plan)

        cheapest = planned(0, CHEAPEST_SHARE, None)
        one_each = planned(None, ONE_EACH_SHARE, laid.one_each(cheapest.plan))
        prices = face_prices(cheapest, one_each)
        share = (1 - CHEAPEST_SHARE - ONE_EACH_SHARE) / len(prices)
        plans = [cheapest, one_each]
        # From one person each a search lets go of faces one by one; to gather them is harder.
        for price in reversed(prices):
            plans.append(planned(price, share, plans[-1].plan))
        tell("plan", 1.0)
        facts = laid.facts
        return FirstAssignment(
            office_id=office_id,
            office=facts.office.name,
            currency=facts.office.currency,
            first=first,
            days=len(facts.days),
            clients={id: facts.clients[id].name for id in sorted(laid.clients)},
            technicians={one.technician.id: one.technician.name for one in facts.crew},
            points=curve(prices, plans),
        )

    def _lay(self, office_id: int, first: date, weeks: int) -> Weeks:
        with self._journal.command(
            "due", actor=self._actor, office_id=office_id, summary={"from": first.isoformat()}
        ) as unit:
            office = unit.session.get_one(Office, office_id)
            refuse_span(first, weeks, self._clock.today(office.zone))
            since = end_of_last_plan(unit.session, office_id, first)
            last = date.fromordinal(first.toordinal() + 7 * weeks - 1)
            make_due_visits(unit, office, since, last)
        with self._store.reading() as session:
            return lay_weeks(session, office_id, first, weeks, self._clock)

    def apply(
        self, shown: FirstAssignment, point: FirstPoint, clients: Collection[int] | None
    ) -> int:
        """Declare the usual technicians of a point; see ``Cover.apply_first``."""
        chosen = {
            client: technician
            for client, technician in point.usual.items()
            if clients is None or client in clients
        }
        if not chosen:
            raise UserError("No client is chosen; choose at least one.")
        with self._journal.command(
            "first_assignment",
            actor=self._actor,
            office_id=shown.office_id,
            summary={"clients": len(chosen), "office": shown.office},
        ) as unit:
            office = unit.session.get_one(Office, shown.office_id)
            today = self._clock.today(office.zone)
            # Of two who declare at once, one waits here, and then sees what the other did.
            rows = select(Client).where(Client.id.in_(chosen)).order_by(Client.id)
            unit.session.scalars(rows.with_for_update()).all()
            self._refuse_taken(unit, shown.office_id, chosen, today)
            _refuse_leaving(unit, chosen.values())
            clients_chosen = select(Client).where(Client.id.in_(chosen))
            for client in unit.session.scalars(
                clients_chosen.options(selectinload(Client.relations)).order_by(Client.id)
            ):
                set_relations(unit, client, RelationKind.USUAL, (chosen[client.id],), today)
                for relation in client.relations:
                    if relation.kind is RelationKind.USUAL and relation.until is None:
                        relation.reason = REASON
        return unit.change_set_id or 0

    def _refuse_taken(
        self, unit: Unit, office_id: int, chosen: Collection[int], today: date
    ) -> None:
        book = price_book(unit.session, office_id)
        for client, known in known_clients(unit.session, chosen, today, book).items():
            later = (then.usual for day, then in known.spans if day > today)
            if known.usual is not None or any(usual is not None for usual in later):
                name = unit.session.get_one(Client, client).name
                raise UserError(
                    "{name} has a usual technician by now, so nothing was declared; look for the"
                    " first assignment again.",
                    name=name,
                )


def _refuse_leaving(unit: Unit, technicians: Iterable[int]) -> None:
    """Nobody becomes a usual technician who will have left soon."""
    leaving = unit.session.scalars(
        select(Technician)
        .where(Technician.id.in_(set(technicians)), Technician.left_on.is_not(None))
        .order_by(Technician.name)
    ).first()
    if leaving is not None:
        raise UserError(
            "{technician} leaves on {day} by now, so nothing was declared; look for the first"
            " assignment again.",
            technician=leaving.name,
            day=leaving.left_on,
        )
