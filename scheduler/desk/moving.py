"""The moves service: visits moved by hand on the board."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scheduler.desk import moves
from scheduler.desk.decisions import decision_row, waiting
from scheduler.desk.hand import Dropped, Hand
from scheduler.desk.hands import Hands, Laying, hand_for
from scheduler.desk.why import Explaining
from scheduler.errors import UserError
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState, Role
from scheduler.planning.saving import latest_version
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.hand import Drop, DropRow
from scheduler.views.moves import MovedRow
from scheduler.views.why import WhyHere, WhyNotRow


class Moves:
    """Takes visits up and puts them down elsewhere."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        clock: Clock,
        actor: str,
        worker: Worker | None = None,
    ) -> None:
        """Without a ``worker`` a full day is told without the facts behind it."""
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._laying = Laying(store, clock)
        self._explaining = Explaining(store, clock, worker, self._laying)

    def hand(self, office_id: int, first: date, days: int) -> Hands:
        """An office over some days in which visits are moved; takes some tenths of a second.

        What it returns answers ``drop`` at once, on any thread, until the plan changes.
        """
        return self._laying.hands(office_id, first, days)

    def move(self, hand: Hands, drops: Sequence[Drop], role: Role, reason: str = "") -> MovedRow:
        """Move visits; a substitution above the limit waits for a manager.

        Raises:
            UserError: a rule stands against it, a reason is missing, or the plan changed since;
                nothing was moved then.

        """
        reason = reason.strip()
        facts, taken = hand.facts, hand.of(drops)
        found = moves.worked_out(taken, drops, reason)
        with self._journal.command(
            "move" if _is_alone(taken, found, role) else "propose",
            actor=self._actor,
            office_id=facts.office.id,
            reason=reason,
            summary=moves.in_short(taken, drops, found.row),
        ) as unit:
            days = (facts.days[0], len(facts.days))
            fresh = hand_for(unit.session, facts.office.id, *days, self._clock, drops)
            if not all(fresh.knows(drop.visit_id) for drop in drops):
                raise UserError(moves.CHANGED)
            if fresh.drop(drops) != found.row:
                raise UserError(moves.CHANGED)
            made = move_in(unit, fresh, drops, role, reason)
        return made.told(self._store)

    def why_here(self, visit_id: int) -> WhyHere | None:
        """Why a visit is planned as it is; None for one that cannot be moved any more."""
        return self._explaining.here(visit_id)

    def why(self, visit_id: int, technician_id: int, day: date) -> WhyNotRow:
        """Why a visit is not with a technician on a day, or what that would cost.

        Raises:
            UserError: the visit cannot be moved any more, or nobody like that works here then.

        """
        return self._explaining.elsewhere(visit_id, technician_id, day)


@dataclass(frozen=True, slots=True)
class Moved:
    """A move that was saved, or proposed, before its transaction ends."""

    row: DropRow
    unit: Unit
    alone: bool
    version: int
    decision_id: int | None

    def told(self, store: Store) -> MovedRow:
        """The move as it is shown, once it is saved."""
        with store.reading() as session:
            made = None if self.decision_id is None else session.get(Decision, self.decision_id)
            row = None if made is None else decision_row(session, made)
        change_set = self.unit.change_set_id if self.alone else None
        return MovedRow(self.row, change_set, self.version, row)


def move_in(unit: Unit, hand: Hand, drops: Sequence[Drop], role: Role, reason: str) -> Moved:
    """Move visits within a transaction; a substitution above the limit is only proposed.

    Raises:
        UserError: a rule stands against it, or a reason is missing.

    """
    found = moves.worked_out(hand, drops, reason)
    alone = _is_alone(hand, found, role)
    decision = None
    if found.row.is_substitution:
        decision = moves.move_decision(hand, drops, found, role, reason, unit)
        unit.session.add(decision)
        unit.session.flush()
    if alone:
        _save(unit, hand, drops, decision)
    version = latest_version(unit.session, hand.ground.facts.office.id)
    number = None if decision is None else decision.id
    return Moved(found.row, unit, alone, version, number)


def _is_alone(hand: Hand, found: Dropped, role: Role) -> bool:
    """Whether somebody in this role decides it without another."""
    two = bool(hand.ground.facts.book["two_people"])
    return not found.row.needs_manager or (role is Role.MANAGER and not two)


def _save(unit: Unit, hand: Hand, drops: Sequence[Drop], decision: Decision | None) -> None:
    found = moves.worked_out(hand, drops, "as decided")
    told = moves.told_before(unit.session, drops)
    moves.save_move(unit, hand, drops, found)
    moves.draft_notices(unit, hand, found, told, decision)
    unit.write()
    if decision is not None:
        decision.state = DecisionState.CONFIRMED
        decision.approved_by, decision.approved_at = unit.change_set.actor, unit.change_set.at
        decision.change_set_id = unit.change_set_id
        decision.plan_version = unit.change_set.to_version or decision.plan_version


def approve_move(journal: Journal, clock: Clock, actor: str, decision_id: int, reason: str) -> bool:
    """Confirm, as a manager, a move that waits; False where it costs something else now.

    Then it was priced again, and goes on waiting.

    Raises:
        UserError: it is not possible any more.

    """
    with journal.command("move", actor=actor, reason=reason) as unit:
        decision = waiting(unit.session, decision_id)
        hand, drops = moves.kept_move(unit.session, decision, clock)
        found = moves.worked_out(hand, drops, "as proposed")
        unit.change_set.office_id = decision.office_id
        unit.change_set.summary = moves.in_short(hand, drops, found.row)
        if found.row.total_minor != decision.total_minor:
            moves.price_again(decision, hand, found)
            return False
        decision.reason = f"{decision.reason}\n{reason}".strip()
        _save(unit, hand, drops, decision)
    return True
