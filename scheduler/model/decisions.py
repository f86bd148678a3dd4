"""Decisions, the change sets they make, and what clients are told."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from scheduler.model.base import Base, Json, JsonList, Key, Name, kind_column, reference
from scheduler.model.kinds import DecisionState, NoticeState, Role


class ChangeSet(Base):
    """The moves one command made; its changes are its inverse read backwards.

    ``inverse_of_id`` names the change set this one took back.
    """

    __tablename__ = "change_set"
    journalled = False

    id: Mapped[Key]
    office_id: Mapped[int | None] = reference("office")
    command: Mapped[str] = mapped_column(String(40), index=True)
    summary: Mapped[Json]
    at: Mapped[datetime]
    actor: Mapped[Name]
    reason: Mapped[str] = mapped_column(Text, default="")
    lines: Mapped[JsonList]
    from_version: Mapped[int | None]
    to_version: Mapped[int | None]
    inverse_of_id: Mapped[int | None] = reference("change_set")


class Change(Base):
    """One row made, changed or removed by a change set: what stood there before and after."""

    __tablename__ = "change"
    __table_args__ = (Index(None, "change_set_id", "position"), Index(None, "entity", "entity_id"))
    journalled = False

    id: Mapped[Key]
    change_set_id: Mapped[int] = reference("change_set", cascade=True, index=False)
    position: Mapped[int]
    entity: Mapped[str] = mapped_column(String(40))
    entity_id: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class Decision(Base):
    """A question, the roads shown for it with their prices, and the one that was chosen.

    It is no part of the change set it makes: taken back, it stays and says so.
    """

    __tablename__ = "decision"
    journalled = False
    announced = True

    id: Mapped[Key]
    office_id: Mapped[int] = reference("office")
    question: Mapped[Json]
    absence_id: Mapped[int | None] = reference("absence")
    plan_version: Mapped[int]
    shown: Mapped[JsonList]
    chosen: Mapped[Json]
    total_minor: Mapped[int]
    state: Mapped[DecisionState] = mapped_column(kind_column(DecisionState))
    reason: Mapped[str] = mapped_column(Text, default="")
    proposed_by: Mapped[Name]
    proposed_role: Mapped[Role] = mapped_column(kind_column(Role))
    proposed_at: Mapped[datetime]
    approved_by: Mapped[str | None] = mapped_column(String(200))
    approved_at: Mapped[datetime | None]
    change_set_id: Mapped[int | None] = reference("change_set")


class Notice(Base):
    """A message to a client about a changed person or day, and the client's answer."""

    __tablename__ = "notice"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    visit_id: Mapped[int | None] = reference("visit")
    decision_id: Mapped[int | None] = reference("decision")
    state: Mapped[NoticeState] = mapped_column(kind_column(NoticeState))
    subject: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(Text)
    drafted_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    sent_by: Mapped[str | None] = mapped_column(String(200))
    answered_at: Mapped[datetime | None]
