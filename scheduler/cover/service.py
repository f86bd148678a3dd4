"""The cover service: dependence on single technicians, and what is done against it."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlalchemy.orm import Session

from scheduler.cover import handing
from scheduler.cover.assigning import First
from scheduler.cover.dependence import office_cover
from scheduler.cover.ground import read_ground
from scheduler.cover.handover import (
    Proposal,
    handover_rows,
    joint_rows,
    lay_joints,
    lay_passing,
    streets_of,
)
from scheduler.cover.promised import promised
from scheduler.cover.warm import DAYS as WARM_DAYS
from scheduler.cover.warm import warm_rows
from scheduler.desk.decisions import decision_row, waiting
from scheduler.desk.hands import lay_hands
from scheduler.errors import Cancelled, Said, UserError
from scheduler.model.decisions import Decision
from scheduler.model.kinds import Role
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.planning.saving import latest_version
from scheduler.planning.searching import worker_troubles
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.cover import (
    CoverProgress,
    FirstAssignment,
    FirstPoint,
    Handover,
    HandoverChoice,
    OfficeCover,
    WarmRows,
)
from scheduler.views.desk import DecisionRow

OnProgress = Callable[[CoverProgress], None] | None
Cancel = Callable[[], bool] | None

CHANGED: Said = (
    "The schedule changed since this handover was worked out, so nothing was decided; look at the"
    " new prices and decide again."
)

PRICED_AGAIN: Said = (
    "The schedule changed since this was proposed; it was priced again. Look at what it costs now"
    " and confirm again."
)


class Cover:
    """Answers who depends on whom, and passes clients on.

    All methods block; call them off the GUI thread.
    """

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker
        self._first = First(store, journal, clock, actor, worker)

    def cover(self, office_id: int) -> OfficeCover:
        """What an office's clients pay in a year, and on whom alone that depends."""
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
            return office_cover(read_ground(session, office, self._clock.today(office.zone)))

    def warm(
        self, office_id: int, *, on_progress: OnProgress = None, cancelled: Cancel = None
    ) -> WarmRows:
        """Planned visits of the coming weeks that would keep backups warm, the best first.

        Raises:
            Cancelled: ``cancelled`` said so.

        """
        tell = _Telling(on_progress, cancelled)
        tell("facts", 0.0)
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
            today = self._clock.today(office.zone)
            ground = read_ground(session, office, today)
            hands = lay_hands(session, office_id, today, WARM_DAYS, self._clock)
            return warm_rows(ground, hands, lambda part: tell("warm", 0.2 + 0.8 * part))

    def handover(
        self,
        technician_id: int,
        last_day: date,
        clients: Collection[int] | None = None,
        *,
        on_progress: OnProgress = None,
        cancelled: Cancel = None,
    ) -> Handover:
        """Who could take over all clients of a technician, or some, after his last day with them.

        Nothing is saved.

        Raises:
            UserError: the day is over, or he is nobody's usual technician then.
            Cancelled: ``cancelled`` said so.

        """
        tell = _Telling(on_progress, cancelled)
        tell("facts", 0.0)
        with self._store.reading() as session:
            passing = lay_passing(session, self._clock, technician_id, last_day, clients)
            streets, promises = streets_of(session, passing), promised(session, passing)
            backup_for = len(handing.ending_backups(session, passing))
            problem = passing.problem
            tell("search", 0.1)
            with worker_troubles():
                found = self._worker.assign(problem, cancelled=cancelled)
            proposal = Proposal(passing, found.chosen, found.proven)
            tell("joint", 0.6)
            hands = lay_joints(session, passing, self._clock)
            joints = (
                {}
                if hands is None
                else joint_rows(proposal, hands, lambda part: tell("joint", 0.7 + 0.3 * part))
            )
        tell("joint", 1.0)
        return handover_rows(proposal, streets, joints, promises, backup_for, passing.ground.today)

    def confirm_handover(
        self, shown: Handover, choices: Sequence[HandoverChoice], role: Role, reason: str = ""
    ) -> DecisionRow:
        """Hand over all clients chosen, or some; above the limit it waits for a manager.

        Raises:
            UserError: prices changed since it was shown, somebody cannot take a client over, or a
                reason is missing; nothing was decided then.

        """
        reason = reason.strip()
        joint_lines = {
            (row.joint.visit_id, row.joint.technician_id): row.joint.lines
            for row in shown.clients
            if row.joint is not None
        }
        with self._journal.command(
            "handover", actor=self._actor, office_id=shown.office_id, reason=reason
        ) as unit:
            _one_at_a_time(unit.session, shown.technician_id)
            everybody = [row.client_id for row in shown.clients]
            passing = lay_passing(
                unit.session, self._clock, shown.technician_id, shown.last_day, everybody
            )
            agreement = handing.agree(passing, choices, joint_lines)
            _refuse_other_prices(shown, agreement)
            if agreement.needs_manager and not reason:
                raise UserError(
                    "This is more than may be decided without a reason; say in a few words why."
                )
            two = bool(passing.ground.book["two_people"])
            alone = not agreement.needs_manager or (role is Role.MANAGER and not two)
            if not alone:
                unit.change_set.command = "propose"
            unit.change_set.summary = handing.in_short(agreement)
            decision = handing.new_decision(agreement, role, reason, unit)
            unit.session.add(decision)
            unit.session.flush()
            if alone:
                handing.hand_over(unit, agreement, decision, self._clock)
            decision_id = decision.id
        return self._decided(decision_id)

    def approve_handover(self, decision_id: int, reason: str = "") -> None:
        """Confirm, as a manager, a handover that waits.

        Raises:
            UserError: it is not possible any more, or its price changed: then it was priced
                again, and waits to be looked at.

        """
        is_as_proposed = False
        with self._journal.command("handover", actor=self._actor, reason=reason) as unit:
            decision = waiting(unit.session, decision_id)
            _one_at_a_time(unit.session, decision.question["handover"])
            choices, joint_lines = handing.kept_choices(decision)
            passing = lay_passing(
                unit.session,
                self._clock,
                decision.question["handover"],
                date.fromisoformat(decision.question["last"]),
                decision.question["clients"],
            )
            agreement = handing.agree(passing, choices, joint_lines)
            unit.change_set.office_id = decision.office_id
            unit.change_set.summary = handing.in_short(agreement)
            is_as_proposed = agreement.total_minor == decision.total_minor
            if is_as_proposed:
                decision.reason = f"{decision.reason}\n{reason}".strip()
                handing.hand_over(unit, agreement, decision, self._clock)
            else:
                version = latest_version(unit.session, decision.office_id)
                handing.write_prices(decision, agreement, version, decision.total_minor)
        if not is_as_proposed:
            raise UserError(PRICED_AGAIN)

    def first_assignment(
        self,
        office_id: int,
        first: date,
        weeks: int = 4,
        *,
        seconds: float | None = None,
        iterations: int | None = None,
        on_progress: OnProgress = None,
        cancelled: Cancel = None,
    ) -> FirstAssignment:
        """Usual technicians for clients who have none, at several prices of a further face.

        Weeks from ``first`` on are planned together, for ``seconds`` in all; nothing of it is
        saved but the visits that are due then.

        Raises:
            UserError: everybody has a usual technician, nobody works there, or the weeks are over.
            Cancelled: ``cancelled`` said so.

        """
        tell = _Telling(on_progress, cancelled)
        return self._first.curve(office_id, first, weeks, seconds, iterations, tell, cancelled)

    def apply_first(
        self, shown: FirstAssignment, point: FirstPoint, clients: Collection[int] | None = None
    ) -> int:
        """Declare the usual technicians of a point, of some clients if given.

        Returns the change set, which can be taken back.

        Raises:
            UserError: a client has a usual technician by now; nothing is declared then.

        """
        return self._first.apply(shown, point, clients)

    def _decided(self, decision_id: int) -> DecisionRow:
        with self._store.reading() as session:
            return decision_row(session, session.get_one(Decision, decision_id))


def _one_at_a_time(session: Session, technician_id: int) -> None:
    """Of two who confirm the same handover at once, one waits, and then sees what was done."""
    session.get(Technician, technician_id, with_for_update=True)


def _refuse_other_prices(shown: Handover, agreement: handing.Agreement) -> None:
    """Nothing is decided at another price than the one that was looked at."""
    prices = {
        (row.client_id, one.technician_id): one.total_minor
        for row in shown.clients
        for one in (*([row.successor] if row.successor else []), *row.alternatives)
    }
    for one in agreement.clients:
        price = prices.get((one.served.client.id, one.candidate.technician_id))
        if price is not None and price != one.candidate.price_minor:
            raise UserError(CHANGED)


class _Telling:
    """Tells how far something is, and stops where that is wanted."""

    def __init__(self, on_progress: OnProgress, cancelled: Cancel) -> None:
        self._on_progress = on_progress
        self._cancelled = cancelled

    def __call__(self, step: str, fraction: float) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._on_progress is not None:
            self._on_progress(CoverProgress(step, fraction))
