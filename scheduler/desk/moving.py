"""The moves service: visits moved by hand on the board."""

from collections.abc import Sequence
from datetime import date

from scheduler.desk import moves
from scheduler.desk.decisions import decision_row, waiting
from scheduler.desk.hand import Hand, lay_hand
from scheduler.errors import UserError
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState, Role
from scheduler.planning.saving import latest_version
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.hand import Drop
from scheduler.views.moves import MovedRow


class Moves:
    """Takes visits up and puts them down elsewhere."""

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def hand(self, office_id: int, first: date, days: int) -> Hand:
        """An office over some days in which visits are moved; takes some tenths of a second.

        What it returns answers ``drop`` at once, on any thread, until the plan changes.
        """
        with self._store.reading() as session:
            return lay_hand(session, office_id, first, days, self._clock)

    def move(self, hand: Hand, drops: Sequence[Drop], role: Role, reason: str = "") -> MovedRow:
        """Move visits; a substitution above the limit waits for a manager.

        Raises:
            UserError: a rule stands against it, a reason is missing, or the plan changed since;
                nothing was moved then.

        """
        reason = reason.strip()
        facts = hand.ground.facts
        found = moves.worked_out(hand, drops, reason)
        two = bool(facts.book["two_people"])
        alone = not found.row.needs_manager or (role is Role.MANAGER and not two)
        names = [_client(hand, drop.visit_id) for drop in drops]
        with self._journal.command(
            "move" if alone else "propose",
            actor=self._actor,
            office_id=facts.office.id,
            reason=reason,
            summary={"name": names[0], "visits": len(drops)},
        ) as unit:
            fresh = self._still(unit, hand)
            found = moves.worked_out(fresh, drops, reason)
            decision = None
            if found.row.is_substitution:
                decision = moves.move_decision(fresh, drops, found, role, reason, unit)
                unit.session.add(decision)
                unit.session.flush()
            if alone:
                _save(unit, fresh, drops, decision)
            change_set = unit.change_set_id if alone else None
            number = None if decision is None else decision.id
            version = latest_version(unit.session, facts.office.id)
        with self._store.reading() as session:
            made = session.get(Decision, number) if number is not None else None
            row = None if made is None else decision_row(session, made)
        return MovedRow(found.row, change_set, version, row)

    def _still(self, unit: Unit, hand: Hand) -> Hand:
        """The same hand in the unit's session; refused where anything under it has changed."""
        facts = hand.ground.facts
        fresh = lay_hand(unit.session, facts.office.id, facts.days[0], len(facts.days), self._clock)
        same = (fresh.version, fresh.ground.planning.data) == (
            hand.version,
            hand.ground.planning.data,
        )
        if not same:
            raise UserError(moves.CHANGED)
        return fresh


def _client(hand: Hand, visit_id: int) -> str:
    task = hand.ground.planning.tasks.get(f"W-{visit_id}")
    if task is None:
        raise UserError(f"Visit W-{visit_id} cannot be moved here; it has begun, or is over.")
    return hand.ground.facts.clients[task.visit.client_id].name


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
        unit.change_set.summary = {"name": decision.question["name"], "visits": len(drops)}
        if found.row.total_minor != decision.total_minor:
            moves.price_again(decision, hand, found)
            return False
        decision.reason = f"{decision.reason}\n{reason}".strip()
        _save(unit, hand, drops, decision)
    return True
