"""The desk service: what a question hits, the roads that exist, and what is decided."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from threading import Lock

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.desk import decisions, drafts, notice_words
from scheduler.desk.confirming import PRICED_ANEW, alternative, confirm
from scheduler.desk.ground import Ground, lay_ground
from scheduler.desk.joint import keep_together
from scheduler.desk.laying import (
    Laid,
    OnVisit,
    bundle_rows,
    details_of,
    lay_roads,
    no_roads,
    options,
    visit_roads,
)
from scheduler.desk.moving import approve_move
from scheduler.desk.questions import Hit, question, question_cards
from scheduler.desk.roads import Road
from scheduler.desk.together import Ask, Taken, take, together
from scheduler.errors import Cancelled, Said, UserError
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState, NoticeState, Role
from scheduler.model.office import Office
from scheduler.model.visits import Visit
from scheduler.solver.asking import Answer, Question
from scheduler.solver.plan import Plan
from scheduler.solver.problem import Problem
from scheduler.solver.worker import Interrupted, Worker, WorkerDied
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.store.prices import price_book
from scheduler.views.desk import (
    Asked,
    Cause,
    DecisionRow,
    NoticeRow,
    Options,
    QuestionCard,
    RoadRow,
    Together,
)
from scheduler.views.drafts import DraftRow
from scheduler.views.notices import NoticePreview, NoticeTemplateRow

PRICED_AGAIN: Said = (
    "The plan changed since this was proposed; it was priced again. Look at what it costs now and"
    " confirm again."
)

Cancel = Callable[[], bool] | None

KEPT = 2
"""Questions whose roads are kept ready, so that confirming need not price them again."""


class Desk:
    """Answers questions with priced roads, and makes decisions of them.

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
        self.approvers: dict[Cause, Callable[[int, str], None]] = {}
        """Who confirms decisions that others make, by their cause."""
        self._laid: dict[Asked, Laid] = {}
        self._lock = Lock()

    def questions(self, office_id: int) -> tuple[QuestionCard, ...]:
        """What hits planned visits: absences, the first ones first, leavers, old licences."""
        with self._store.reading() as session:
            today = self._clock.today(session.get_one(Office, office_id).zone)
            return question_cards(session, office_id, today)

    def options(
        self, asked: Asked, on_visit: OnVisit | None = None, cancelled: Cancel = None
    ) -> Options:
        """Every road of every visit that a question hits, and the bundles.

        ``on_visit`` hears of each visit as soon as its roads are priced, on this thread. Asked
        twice while nothing changed, the same roads cost the same.

        Raises:
            UserError: there is no such question, or it hits nothing.
            Cancelled: ``cancelled`` said so.

        """
        with self._store.reading() as session:
            ground = self._ground(session, asked)
            details = details_of(session, ground, self._clock)
        ask = self._ask(cancelled)

        def tell(hit: Hit, rows: tuple[RoadRow, ...]) -> None:
            if on_visit is not None:
                on_visit(visit_roads(ground, hit, details[hit.visit.id], rows))

        laid = lay_roads(ground, ask, tell)
        bundles = bundle_rows(laid, ask)
        self._keep(asked, laid)
        return options(laid, details, bundles, no_roads(laid, ask))

    def together(self, shown: Options, choices: Mapping[int, str]) -> Together:
        """What roads, by visit, come to when all of them are taken."""
        laid = self._known(shown)
        return together(laid.ground, take(laid.ground, _chosen(laid, choices), self._ask()))

    def decide(
        self, shown: Options, choices: Mapping[int, str], role: Role, reason: str = ""
    ) -> DecisionRow:
        """Decide on a road for some of the visits; above the limit it waits for a manager.

        Raises:
            UserError: a road is gone or does not fit beside the others, the plan changed since, or
                a reason is missing; nothing was decided then.

        """
        laid = self._known(shown)
        roads = _chosen(laid, choices)
        found = take(laid.ground, roads, self._ask())
        _refuse_misfits(laid.ground, found)
        sums = together(laid.ground, found)
        reason = reason.strip()
        _demand_reason(sums.needs_manager, reason)
        two = bool(laid.ground.facts.book["two_people"])
        alone = not sums.needs_manager or (role is Role.MANAGER and not two)
        decision = decisions.new_decision(laid, found, role, reason, self._actor, self._clock.now())
        if not alone:
            return self._wait(decision, laid)
        return self._confirm(decision, laid, found)

    def draft(self, office_id: int) -> DraftRow | None:
        """The office's draft plan with the substitutions that are to be confirmed, if it is one."""
        with self._store.reading() as session:
            return drafts.draft_row(session, office_id, self._clock)

    def confirm_draft(self, shown: DraftRow, role: Role, reason: str = "") -> DecisionRow:
        """Confirm a draft plan as it was shown; above the limit it waits for a manager.

        Raises:
            UserError: it is another one now, or a reason is missing; nothing was decided then.

        """
        reason = reason.strip()
        _demand_reason(shown.needs_manager, reason)
        with self._journal.command(
            "confirm_plan" if self._alone(shown, role) else "propose",
            actor=self._actor,
            office_id=shown.office_id,
            reason=reason,
            summary={"office": shown.office, "version": shown.version},
        ) as unit:
            draft = drafts.draft_row(unit.session, shown.office_id, self._clock)
            if draft is None or draft.substitutions != shown.substitutions:
                raise UserError(
                    "The plan changed since it was shown, so nothing was confirmed; look at it"
                    " again."
                )
            decision = drafts.propose(unit, draft, role, reason)
            if self._alone(draft, role):
                drafts.confirm_draft(unit, draft, decision)
            decision_id = decision.id
        return self._row(decision_id)

    def confirm_as_it_is(self, office_id: int, role: Role, reason: str) -> DecisionRow | None:
        """Confirm an office's draft without looking at it; None where there is none."""
        draft = self.draft(office_id)
        return None if draft is None else self.confirm_draft(draft, role, reason)

    def _alone(self, draft: DraftRow, role: Role) -> bool:
        """Whether the actor may confirm a draft without somebody else."""
        if not draft.needs_manager:
            return True
        proposed_by = draft.proposed_by or self._actor
        return role is Role.MANAGER and (not draft.two_people or proposed_by != self._actor)

    def decisions(self, office_id: int) -> tuple[DecisionRow, ...]:
        """The office's decisions, the newest first."""
        with self._store.reading() as session:
            return decisions.decision_rows(session, office_id)

    def approve(self, decision_id: int, reason: str = "") -> DecisionRow:
        """Confirm, as a manager, what waits.

        Raises:
            UserError: it does not wait any more, or its price changed: then it was priced again,
                and waits to be looked at.

        """
        with self._store.reading() as session:
            waiting = decisions.waiting(session, decision_id)
            own = waiting.proposed_by == self._actor
            if own and price_book(session, waiting.office_id)["two_people"]:
                raise UserError("Somebody else than who proposed this must confirm it.")
        if approver := self.approvers.get(Cause(waiting.question["cause"])):
            approver(decision_id, reason.strip())
            return self._row(decision_id)
        if drafts.is_of_plan(waiting):
            return self._approve_draft(decision_id, reason.strip())
        if decisions.is_move(waiting):
            clock, actor = self._clock, self._actor
            if not approve_move(self._journal, clock, actor, decision_id, reason.strip()):
                raise UserError(PRICED_AGAIN)
            return self._row(decision_id)
        laid = self._relaid(decisions.asked_in(waiting))
        roads = decisions.same_roads(waiting, laid)
        found = take(laid.ground, roads, self._ask())
        _refuse_misfits(laid.ground, found)
        if found.total_minor != waiting.total_minor or laid.ground.version != waiting.plan_version:
            self._price_again(waiting, laid, found)
        waiting.approved_by, waiting.approved_at = self._actor, self._clock.now()
        if reason.strip():
            waiting.reason = f"{waiting.reason}\n{reason.strip()}".strip()
        return self._confirm(waiting, laid, found)

    def refuse(self, decision_id: int, reason: str = "") -> DecisionRow:
        """Say no, as a manager, to what waits; the plan stays as it is."""
        with self._journal.command("refuse", actor=self._actor) as unit:
            waiting = decisions.waiting(unit.session, decision_id)
            waiting.state = DecisionState.REFUSED
            waiting.approved_by, waiting.approved_at = self._actor, self._clock.now()
            waiting.reason = f"{waiting.reason}\n{reason.strip()}".strip()
        return self._row(decision_id)

    def notices(self, decision_id: int) -> tuple[NoticeRow, ...]:
        """The messages to clients that a decision drafted."""
        with self._store.reading() as session:
            return decisions.notice_rows(session, decision_id)

    def notice_sent(self, notice_id: int) -> None:
        """Note that a message was sent."""
        with self._journal.command("notice", actor=self._actor) as unit:
            decisions.sent(unit, notice_id, self._actor)
            decisions.name_notice(unit, notice_id)

    def notice_answered(self, notice_id: int, state: NoticeState) -> None:
        """Note what the client answered; it is kept as a touch."""
        with self._journal.command("notice", actor=self._actor) as unit:
            decisions.answered(unit, notice_id, state, self._actor)
            decisions.name_notice(unit, notice_id)

    def notice_words(self) -> tuple[NoticeTemplateRow, ...]:
        """The texts that notices are made of, the same for every office."""
        with self._store.reading() as session:
            return notice_words.template_rows(session)

    def notice_preview(self, name: str, changed: Mapping[str, str]) -> NoticePreview:
        """An example of the notice that a text is part of, with some texts changed.

        Raises:
            UserError: one of the texts could not be saved.

        """
        with self._store.reading() as session:
            return notice_words.preview(session, name, changed)

    def save_notice_words(self, changed: Mapping[str, str]) -> None:
        """Change texts of notices; this is no change set, so it is not in the history.

        Raises:
            UserError: a text cannot be used; nothing was saved then.

        """
        with self._journal.command("notice_words", actor=self._actor) as unit:
            notice_words.save_words(unit.session, changed)

    def options_for(
        self, road_or_bundle: Sequence[str], cancelled: Cancel = None
    ) -> tuple[Options, dict[int, str]]:
        """The options that ids come from, and the road of each visit that they choose.

        Raises:
            UserError: an id is no road, or a road that is not there any more.

        """
        asked = decisions.asked_by_ids(road_or_bundle)
        shown = self.options(asked, cancelled=cancelled)
        return shown, decisions.choices_by_ids(shown, road_or_bundle)

    def visit_named(self, number: str) -> int:
        """The id of the visit with a work number.

        Raises:
            UserError: there is none.

        """
        digits = number.strip().upper().removeprefix("W-")
        with self._store.reading() as session:
            found = (
                session.scalar(select(Visit.id).where(Visit.id == int(digits)))
                if (digits.isdecimal() and len(digits) < 10)
                else None
            )
        if found is None:
            raise UserError(
                "There is no visit {number}; list them with: familiar visits.", number=number
            )
        return found

    def _ground(self, session: Session, asked: Asked) -> Ground:
        today = self._clock.today(decisions.zone_of(session, asked))
        return lay_ground(session, question(session, asked, today), self._clock)

    def _relaid(self, asked: Asked) -> Laid:
        with self._store.reading() as session:
            ground = self._ground(session, asked)
        return lay_roads(ground, self._ask())

    def _known(self, shown: Options) -> Laid:
        """What lies behind options that were shown, if it still holds."""
        with self._lock:
            laid = self._laid.get(shown.asked)
        if laid is not None and laid.ground.version == shown.plan_version:
            return laid
        laid = self._relaid(shown.asked)
        if laid.ground.version != shown.plan_version:
            raise UserError(PRICED_ANEW)
        self._keep(shown.asked, laid)
        return laid

    def _keep(self, asked: Asked, laid: Laid) -> None:
        with self._lock:
            self._laid.pop(asked, None)
            self._laid[asked] = laid
            while len(self._laid) > KEPT:
                self._laid.pop(next(iter(self._laid)))

    def _ask(self, cancelled: Cancel = None) -> Ask:
        def ask(problem: Problem, plan: Plan, questions: Sequence[Question]) -> Sequence[Answer]:
            try:
                return self._worker.ask(problem, plan, questions, cancelled=cancelled)
            except Interrupted as stopped:
                raise Cancelled from stopped
            except WorkerDied as died:
                raise UserError(
                    "The roads could not be priced, so nothing was decided; try again."
                ) from died

        return ask

    def _wait(self, decision: Decision, laid: Laid) -> DecisionRow:
        with self._journal.command("propose", actor=self._actor) as unit:
            unit.session.add(decision)
            unit.session.flush()
            decision_id = decision.id
        return self._row(decision_id)

    def _price_again(self, waiting: Decision, laid: Laid, found: Taken) -> None:
        before = waiting.total_minor
        with self._journal.command("price", actor=self._actor) as unit:
            decision = decisions.waiting(unit.session, waiting.id)
            decisions.write_prices(decision, laid, found, priced_before=before)
        raise UserError(PRICED_AGAIN)

    def _approve_draft(self, decision_id: int, reason: str) -> DecisionRow:
        is_as_proposed = False
        with self._journal.command("confirm_plan", actor=self._actor, reason=reason) as unit:
            waiting = decisions.waiting(unit.session, decision_id)
            draft = drafts.draft_row(unit.session, waiting.office_id, self._clock)
            if draft is None:
                raise UserError(
                    "The plan that this was proposed for is no draft any more; refuse it."
                )
            unit.change_set.office_id = draft.office_id
            unit.change_set.summary = {"office": draft.office, "version": draft.version}
            is_as_proposed = drafts.is_as_proposed(waiting, draft)
            if is_as_proposed:
                waiting.reason = f"{waiting.reason}\n{reason}".strip()
                drafts.confirm_draft(unit, draft, waiting)
            else:
                drafts.write_draft(waiting, draft, priced_before=waiting.total_minor)
        if not is_as_proposed:
            raise UserError(PRICED_AGAIN)
        return self._row(decision_id)

    def _confirm(self, decision: Decision, laid: Laid, found: Taken) -> DecisionRow:
        ground = laid.ground
        with self._journal.command(
            "decide",
            actor=self._actor,
            office_id=ground.facts.office.id,
            reason=decision.reason,
            summary={
                "name": ground.question.name,
                "visits": len(found.roads),
                "cause": ground.question.cause.value,
                "first": ground.question.first.isoformat(),
                "last": ground.question.last.isoformat(),
            },
        ) as unit:
            fresh = _still(unit, ground, self._clock)
            decision = unit.session.merge(decision)
            if decision.approved_by is None:
                decision.approved_by, decision.approved_at = self._actor, self._clock.now()
            decision.state = DecisionState.CONFIRMED
            unit.session.flush()
            roads = {id: _moved_to(fresh, road) for id, road in found.roads.items()}
            others = {id: alternative(road, laid.rows[id]) for id, road in roads.items()}
            confirm(unit, fresh, replace(found, roads=roads, misfits=()), decision, others)
            keep_together(unit, [road.hit.visit for road in roads.values()], self._clock)
            decision.plan_version = unit.change_set.to_version or decision.plan_version
            decision_id = decision.id
        with self._lock:
            self._laid.clear()
        return self._row(decision_id)

    def _row(self, decision_id: int) -> DecisionRow:
        with self._store.reading() as session:
            return decisions.decision_row(session, session.get_one(Decision, decision_id))


def _demand_reason(needs_manager: bool, reason: str) -> None:
    if needs_manager and not reason:
        raise UserError(
            "This is more than may be decided without a reason; say in a few words why."
        )


def _chosen(laid: Laid, choices: Mapping[int, str]) -> dict[int, Road]:
    roads = {}
    for visit, wanted in choices.items():
        names = [row.id for row in laid.rows.get(visit, ())]
        if wanted not in names:
            raise UserError(PRICED_ANEW)
        roads[visit] = laid.roads[visit][names.index(wanted)]
    if not roads:
        raise UserError("No road is chosen; choose one for at least one visit.")
    return roads


def _refuse_misfits(ground: Ground, found: Taken) -> None:
    if found.misfits:
        names = ", ".join(
            ground.facts.clients[found.roads[id].hit.visit.client_id].name for id in found.misfits
        )
        raise UserError(
            "Beside the other visits there is no room left for {names}; choose another road there.",
            names=names,
        )


def _still(unit: Unit, ground: Ground, clock: Clock) -> Ground:
    """The same ground in the unit's session; refused where anything under it has changed."""
    with suppress(UserError):
        asked = ground.question.asked
        fresh = lay_ground(
            unit.session,
            question(unit.session, asked, clock.today(ground.facts.office.zone)),
            clock,
        )
        if (fresh.version, fresh.wide) == (ground.version, ground.wide):
            return fresh
    raise UserError(PRICED_ANEW)


def _moved_to(fresh: Ground, road: Road) -> Road:
    """The road with the visit as it is in another session."""
    hit = next(hit for hit in fresh.question.hits if hit.visit.id == road.hit.visit.id)
    return Road(road.kind, hit, road.route, road.lines)
