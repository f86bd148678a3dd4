"""What the window asks of the substitution desk; the only place that knows where it is."""

from collections.abc import Callable, Mapping
from typing import Protocol

from scheduler.app import Application
from scheduler.model.kinds import DecisionState, NoticeState, Role
from scheduler.views.desk import (
    Asked,
    DecisionRow,
    NoticeRow,
    Options,
    QuestionCard,
    Together,
    VisitRoads,
)
from scheduler.views.drafts import DraftRow


class Desk(Protocol):
    """The substitution desk of a schedule. Its methods block: call them off the GUI thread."""

    def questions(self, office_id: int) -> tuple[QuestionCard, ...]:
        """The open absences that hit planned visits."""

    def options(
        self,
        asked: Asked,
        on_visit: Callable[[VisitRoads], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Options:
        """All roads for a question; ``on_visit`` is told of each visit once its roads are known."""

    def together(self, options: Options, choices: Mapping[int, str]) -> Together:
        """What the road chosen for each visit comes to when all are taken together."""

    def decide(
        self, options: Options, choices: Mapping[int, str], role: Role, reason: str = ""
    ) -> DecisionRow:
        """Take the roads chosen, or propose them to a manager."""

    def decisions(self, office_id: int) -> tuple[DecisionRow, ...]:
        """The decisions of an office, the newest first."""

    def draft(self, office_id: int) -> DraftRow | None:
        """The office's draft plan, if it is one."""

    def confirm_draft(self, shown: DraftRow, role: Role, reason: str = "") -> DecisionRow:
        """Confirm a draft plan as it was shown, or propose it to a manager."""

    def approve(self, decision_id: int, reason: str = "") -> DecisionRow:
        """Confirm what somebody proposed."""

    def refuse(self, decision_id: int, reason: str = "") -> DecisionRow:
        """Refuse what somebody proposed."""

    def notices(self, decision_id: int) -> tuple[NoticeRow, ...]:
        """The messages to the clients whom a decision changes something for."""

    def notice_sent(self, notice_id: int) -> object:
        """Note that a message was sent."""

    def notice_answered(self, notice_id: int, state: NoticeState) -> object:
        """Note what the client answered."""


def desk_of(app: Application) -> Desk | None:
    """The substitution desk of a schedule; None where it has none."""
    found: Desk | None = getattr(app, "desk", None)
    return found


def to_do(desk: Desk, office_id: int) -> int:
    """How many questions are open, a draft plan among them, and decisions wait for a manager."""
    waiting = sum(row.state is DecisionState.WAITING for row in desk.decisions(office_id))
    draft = desk.draft(office_id)
    to_confirm = draft is not None and draft.proposed_by is None
    return len(desk.questions(office_id)) + waiting + to_confirm
