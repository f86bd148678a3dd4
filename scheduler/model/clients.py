"""Clients as persons: where they are, who they know, what matters, what was said to them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.sql.elements import ColumnElement

from scheduler.model.base import Base, Key, Name, Versioned, kind_column, reference
from scheduler.model.kinds import Level, PlaceSource, RelationKind, Subject, TouchKind


class Client(Versioned, Base):
    """Who has the agreement. A client who left is retired, never deleted.

    ``referred_by_id`` is the client who recommended us, ``merged_into_id`` the one that this turned
    out to be: it is retired, and what was written of it stands with the other.

    ``match_key`` is the name and the first site's address in one normal form; lists that
    carry no numbers are matched by it.
    """

    __tablename__ = "client"
    __table_args__ = (
        UniqueConstraint("office_id", "external_id"),
        Index(None, "office_id", "match_key"),
    )

    id: Mapped[Key]
    office_id: Mapped[int] = reference("office", index=False)
    external_id: Mapped[str | None] = mapped_column(String(80))
    name: Mapped[Name] = mapped_column(index=True)
    match_key: Mapped[str] = mapped_column(String(500), default="")
    since: Mapped[date | None]
    retired_on: Mapped[date | None]
    referred_by_id: Mapped[int | None] = reference("client")
    merged_into_id: Mapped[int | None] = reference("client")
    notes: Mapped[str] = mapped_column(Text, default="")

    sites: Mapped[list["Site"]] = relationship(
        order_by=lambda: Site.main_first(), cascade="all, delete-orphan"
    )
    contacts: Mapped[list["Contact"]] = relationship(
        order_by=lambda: Contact.main_first(), cascade="all, delete-orphan"
    )
    relations: Mapped[list["Relation"]] = relationship(cascade="all, delete-orphan")
    priorities: Mapped[list["Priority"]] = relationship(cascade="all, delete-orphan")

    __mapper_args__ = {"version_id_col": Versioned.version}  # noqa: RUF012 - SQLAlchemy's form


class Site(Base):
    """Where the work is. ``zone`` is the zone its visits are shown in.

    A client's main site is the one that is meant where none is named. A site from which
    ``retired_on`` on nobody goes is kept for the visits that were made there.
    """

    __tablename__ = "site"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    name: Mapped[str] = mapped_column(String(200), default="")
    street: Mapped[str] = mapped_column(String(200), default="")
    postal_code: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(120), default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    place_source: Mapped[PlaceSource] = mapped_column(
        kind_column(PlaceSource), default=PlaceSource.UNKNOWN
    )
    zone: Mapped[str] = mapped_column(String(64))
    access: Mapped[str] = mapped_column(Text, default="")
    is_main: Mapped[bool] = mapped_column(default=False, server_default=false())
    retired_on: Mapped[date | None]

    @classmethod
    def main_first(cls) -> tuple[ColumnElement[Any], ...]:
        """The order in which a client's main site is the first; without one it is the oldest."""
        return cls.retired_on.is_not(None), cls.is_main.desc(), cls.id.asc()


class Closure(Base):
    """Days on which nobody can be let in at a site, the last one included."""

    __tablename__ = "closure"
    __table_args__ = (
        Index(None, "site_id", "first"),
        CheckConstraint("last >= first", name="last_not_before_first"),
    )

    id: Mapped[Key]
    site_id: Mapped[int] = reference("site", index=False)
    first: Mapped[date]
    last: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[Name]


class Contact(Base):
    """Who opens the door, or answers the phone; the main one is called first."""

    __tablename__ = "contact"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    name: Mapped[str] = mapped_column(String(200), default="")
    role: Mapped[str] = mapped_column(String(80), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    email: Mapped[str] = mapped_column(String(200), default="")
    is_main: Mapped[bool] = mapped_column(default=False, server_default=false())

    @classmethod
    def main_first(cls) -> tuple[ColumnElement[Any], ...]:
        """The order in which a client's main contact is the first; without one the oldest."""
        return cls.is_main.desc(), cls.id.asc()


class Relation(Base):
    """What a technician is to a client, declared by somebody since a date.

    At most one relation of a kind ``usual`` is in force at a time; backups are tried by
    ``rank``. ``until`` is the first day it no longer holds.
    """

    __tablename__ = "relation"
    __table_args__ = (Index(None, "client_id", "kind"),)

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client", index=False)
    technician_id: Mapped[int] = reference("technician")
    kind: Mapped[RelationKind] = mapped_column(kind_column(RelationKind))
    rank: Mapped[int] = mapped_column(default=1)
    since: Mapped[date]
    until: Mapped[date | None]
    declared_by: Mapped[Name]
    reason: Mapped[str] = mapped_column(Text, default="")

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.since <= day and (self.until is None or day < self.until)

    def lasts_beyond(self, day: date) -> bool:
        """Whether it is in force after a day, from then on or from later on."""
        return self.until is None or self.until > day

    def end_on(self, day: date) -> None:
        """End it on a day; what would begin later never comes into force."""
        self.until = max(self.since, day)


class Priority(Base):
    """How much one subject matters to a client, as he said when somebody asked."""

    __tablename__ = "priority"
    __table_args__ = (UniqueConstraint("client_id", "subject"),)

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    subject: Mapped[Subject] = mapped_column(kind_column(Subject))
    level: Mapped[Level] = mapped_column(kind_column(Level))
    detail: Mapped[str] = mapped_column(Text, default="")
    asked_on: Mapped[date]
    asked_by: Mapped[Name]


class Promise(Base):
    """What somebody told a client: a person, a window, a price."""

    __tablename__ = "promise"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    subject: Mapped[Subject] = mapped_column(kind_column(Subject))
    text: Mapped[str] = mapped_column(Text)
    technician_id: Mapped[int | None] = reference("technician")
    given_by: Mapped[Name]
    given_on: Mapped[date]
    until: Mapped[date | None]


class Note(Base):
    """What was learned at a client and travels to whoever comes next."""

    __tablename__ = "note"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    visit_id: Mapped[int | None] = reference("visit")
    text: Mapped[str] = mapped_column(Text)
    written_at: Mapped[datetime]
    written_by: Mapped[Name]


class OpenQuestion(Base):
    """Something a client waits for; it always has an owner."""

    __tablename__ = "open_question"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    visit_id: Mapped[int | None] = reference("visit")
    text: Mapped[str] = mapped_column(Text)
    owner: Mapped[Name]
    asked_at: Mapped[datetime]
    answer_by: Mapped[date | None]
    answered_at: Mapped[datetime | None]
    answer: Mapped[str] = mapped_column(Text, default="")


class Touch(Base):
    """One contact with a client about a visit."""

    __tablename__ = "touch"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    visit_id: Mapped[int | None] = reference("visit")
    kind: Mapped[TouchKind] = mapped_column(kind_column(TouchKind))
    at: Mapped[datetime]
    by: Mapped[Name]
    text: Mapped[str] = mapped_column(Text, default="")


class Complaint(Base):
    """A client was not satisfied."""

    __tablename__ = "complaint"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    visit_id: Mapped[int | None] = reference("visit")
    text: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime]
    taken_by: Mapped[Name]
    settled_at: Mapped[datetime | None]


class Cancellation(Base):
    """A client ended an agreement, or all of them, for a reason."""

    __tablename__ = "cancellation"

    id: Mapped[Key]
    client_id: Mapped[int] = reference("client")
    agreement_id: Mapped[int | None] = reference("agreement")
    on: Mapped[date]
    reason: Mapped[str] = mapped_column(Text)
    recorded_by: Mapped[Name]
