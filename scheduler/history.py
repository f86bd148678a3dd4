"""What was done, and taking it back."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from scheduler.continuity.lines import Line
from scheduler.errors import ChangedLater, UserError
from scheduler.history_details import history_details
from scheduler.history_rows import (
    PAGE,
    QUIET,
    history_page,
    history_people,
    history_row,
    of_office,
)
from scheduler.model.clients import Client
from scheduler.model.decisions import Change, ChangeSet, Decision
from scheduler.model.kinds import OPEN_STATUSES, DecisionState
from scheduler.model.plans import Assignment, Plan
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched, Unit
from scheduler.store.prices import price_book_versions
from scheduler.views.history import (
    HistoryDetails,
    HistoryRow,
    HistoryRows,
    HistoryWanted,
    NextSteps,
)

DEPTH = 500
"""How many change sets redo looks back over."""

EVERYTHING = HistoryWanted()


class History:
    """The change sets of a schedule; undo and redo of the actor's own."""

    def __init__(self, store: Store, journal: Journal, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._actor = actor

    def rows(self, limit: int = PAGE) -> tuple[HistoryRow, ...]:
        """The latest change sets, the newest first, undos themselves left out."""
        return self.page(limit=limit).rows

    def page(
        self, wanted: HistoryWanted = EVERYTHING, *, before: int | None = None, limit: int = PAGE
    ) -> HistoryRows:
        """Change sets, the newest first; ``before`` goes on from the last one of a page."""
        with self._store.reading() as session:
            return history_page(session, wanted, before, limit)

    def people(self) -> tuple[str, ...]:
        """Everybody who has done something."""
        with self._store.reading() as session:
            return history_people(session)

    def details(self, change_set: int) -> HistoryDetails:
        """One change set with what it changed.

        Raises:
            UserError: there is none of that number.

        """
        with self._store.reading() as session:
            row = history_row(session, change_set)
            if row is None:
                raise UserError("There is no change {what}; see the history.", what=change_set)
            return history_details(session, row)

    def undo(self, change_set: int) -> Touched:
        """Take a change set back exactly.

        Raises:
            ChangedLater: something later stands in the way; the sentence says what.
            UserError: it cannot be taken back for another reason.

        """
        return self._journal.undo(change_set, actor=self._actor, finish=_finish)

    def undo_last(self, office_id: int | None = None) -> HistoryRow | None:
        """Take back the actor's last change set that is in force; None where there is none.

        With an office, what was done in another one stays.
        """
        row = self._undone_next(office_id)
        if row is not None:
            self.undo(row.id)
        return row

    def redo_last(self, office_id: int | None = None) -> HistoryRow | None:
        """Bring back what the actor took back last, unless he did something else since.

        With an office, what was done in another one does not count.
        """
        first = self._redone_next(office_id)
        if first is None:
            return None
        self.undo(first.id)
        with self._store.reading() as session:
            return history_row(session, first.inverse_of_id or 0)

    def next_steps(self, office_id: int | None = None) -> NextSteps:
        """What undo would take back now, and what redo would bring back."""
        redone = self._redone_next(office_id)
        with self._store.reading() as session:
            brought = None if redone is None else history_row(session, redone.inverse_of_id or 0)
        return NextSteps(self._undone_next(office_id), brought)

    def _undone_next(self, office_id: int | None) -> HistoryRow | None:
        """The actor's last change set that is in force."""
        own = self.page(HistoryWanted(actor=self._actor, office_id=office_id)).rows
        return next((row for row in own if row.in_force), None)

    def _redone_next(self, office_id: int | None) -> ChangeSet | None:
        """The undo that the actor did last, if he did nothing else since."""
        own_sets = select(ChangeSet).where(
            ChangeSet.actor == self._actor, ChangeSet.command.not_in(QUIET)
        )
        if office_id is not None:
            own_sets = own_sets.where(of_office(office_id))
        with self._store.reading() as session:
            own = session.scalars(own_sets.order_by(ChangeSet.id.desc()).limit(DEPTH)).all()
        latest = {done.id: done for done in takewhile(lambda d: d.inverse_of_id is not None, own)}
        redone = {done.inverse_of_id for done in latest.values()}
        # The inverse of an inverse is itself a redo.
        undos = (
            done
            for done in latest.values()
            if done.id not in redone and done.inverse_of_id not in latest
        )
        return next(undos, None)


def _finish(unit: Unit, done: ChangeSet) -> None:
    _only_the_latest_prices(unit, done)
    _refuse_alone(unit, done)
    _follow_draft(unit, done)
    _next_plan_version(unit, done)
    _follow_decision(unit, done)


def _follow_decision(unit: Unit, done: ChangeSet) -> None:
    """The decision behind a change set says whether it holds."""
    made = done.id if done.inverse_of_id is None else done.inverse_of_id
    decision = unit.session.scalar(select(Decision).where(Decision.change_set_id == made))
    if decision is not None:
        undone = done.inverse_of_id is None
        decision.state = DecisionState.UNDONE if undone else DecisionState.CONFIRMED


def _follow_draft(unit: Unit, done: ChangeSet) -> None:
    """A plan that was confirmed is taken back after that; what waits for it goes with it.

    Raises:
        UserError: the plan was confirmed later.

    """
    if done.command != "plan" or done.inverse_of_id is not None:
        return
    for decision in unit.session.scalars(
        select(Decision).where(
            Decision.office_id == done.office_id, Decision.plan_version == done.to_version
        )
    ):
        if decision.question["cause"] != "plan":
            continue
        if decision.state is DecisionState.CONFIRMED:
            raise ChangedLater(
                "Plan {to_version} was confirmed later by {approved_by}"
                " (change {change_set_id}); take that back first.",
                decision.change_set_id or 0,
                to_version=done.to_version,
                approved_by=decision.approved_by,
                change_set_id=decision.change_set_id,
            )
        if decision.state is DecisionState.WAITING:
            decision.state = DecisionState.UNDONE


def _refuse_alone(unit: Unit, done: ChangeSet) -> None:
    """Whoever comes along to a visit since then would come alone.

    Raises:
        ChangedLater: that was agreed later.

    """
    changes = unit.session.execute(
        select(Change.before, Change.after).where(
            Change.change_set_id == done.id, Change.entity == "assignment"
        )
    )
    moved = {(after or before)["visit_id"] for before, after in changes}
    held, along = aliased(Assignment), aliased(Assignment)
    joint = unit.session.scalar(
        select(Visit)
        .join(along, along.visit_id == Visit.id)
        .outerjoin(held, held.visit_id == Visit.joint_of_id)
        .where(
            Visit.joint_of_id.in_(moved),
            Visit.status.in_(OPEN_STATUSES),
            or_(held.id.is_(None), held.start != along.start, held.end != along.end),
        )
        .order_by(Visit.id)
        .limit(1)
    )
    if joint is not None:
        client = unit.session.get_one(Client, joint.client_id).name
        raise ChangedLater(
            "Somebody comes along to the visit to {client} now ({joint}); take that back first.",
            _made_by(unit.session, "visit", joint.id),
            client=client,
            joint=joint.number,
        )


def _only_the_latest_prices(unit: Unit, done: ChangeSet) -> None:
    """Prices that are not in force any more cannot be taken back or brought back.

    Raises:
        UserError: a later version of the price book was saved since.

    """
    versions = [row["version"] for row in _price_books(unit.session, done)]
    if not versions or done.office_id is None:
        return
    latest = next(iter(price_book_versions(unit.session, done.office_id)), None)
    if latest is not None and latest.version > max(versions):
        raise ChangedLater(
            "{name} saved version {version} of the price book later; take that back first.",
            _made_by(unit.session, "price_book", latest.id),
            name=latest.made_by,
            version=latest.version,
        )


def _made_by(session: Session, entity: str, key: int) -> int:
    """The change set that made a row."""
    made = select(Change.change_set_id).where(
        Change.entity == entity, Change.entity_id == key, Change.before.is_(None)
    )
    return session.scalar(made.order_by(Change.id).limit(1)) or 0


def _price_books(session: Session, done: ChangeSet) -> list[dict[str, Any]]:
    """The versions of the price book that a change set made or took away."""
    return [
        change.after or change.before or {}
        for change in session.scalars(
            select(Change).where(Change.change_set_id == done.id, Change.entity == "price_book")
        )
    ]


def _next_plan_version(unit: Unit, done: ChangeSet) -> None:
    """A plan that is taken back, or brought back, is a new version without what that had changed.

    What was done to the plan later stays in its figures. What touched several spans of days that
    were planned apart gives each of them a version.
    """
    if done.from_version is None or done.to_version is None:
        return
    session = unit.session
    newest = select(Plan).where(Plan.office_id == done.office_id).order_by(Plan.version.desc())
    plans = session.scalars(newest).all()
    unit.write()
    version = unit.change_set.from_version = plans[0].version
    for undone in reversed(_apart(plans, done.from_version, done.to_version)):
        overlapping = [plan for plan in plans if _overlap(plan, undone)]
        old = next((plan for plan in overlapping if plan.version <= done.from_version), None)
        lines = Counter(overlapping[0].lines)
        lines.subtract(undone.lines)
        lines.update({} if old is None else old.lines)
        version += 1
        session.add(
            Plan(
                office_id=undone.office_id,
                version=version,
                first_day=(old or undone).first_day,
                days=(old or undone).days,
                total_minor=lines.total(),
                lines={line.value: lines[line.value] for line in Line if lines[line.value]},
                price_book_version=(old or undone).price_book_version,
                search={} if old is None else old.search,
                made_at=unit.change_set.at,
                made_by=unit.change_set.actor,
                change_set_id=unit.change_set_id,
            )
        )
    unit.change_set.to_version = version


def _apart(plans: Sequence[Plan], after: int, last: int) -> list[Plan]:
    """Of the versions that a change set made the latest of each span of days, the newest first."""
    found: list[Plan] = []
    for plan in plans:
        if after < plan.version <= last and not any(_overlap(plan, one) for one in found):
            found.append(plan)
    return found


def _overlap(one: Plan, other: Plan) -> bool:
    ends = (plan.first_day + timedelta(days=plan.days) for plan in (one, other))
    return max(one.first_day, other.first_day) < min(ends)
