"""The application: one open schedule with its services. The window and the command line use it."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import tzlocal
from sqlalchemy import func, select

from scheduler.desk.booking import Booking
from scheduler.desk.joint import Joint, keep_together
from scheduler.desk.moving import Moves
from scheduler.desk.service import Desk
from scheduler.desk.visits import Visits
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.office import SAMPLE_TODAY, Office, Setting
from scheduler.person import display_name, login_name
from scheduler.planning.improving import Improving
from scheduler.planning.service import Planning
from scheduler.records.learning import Learning
from scheduler.records.offices import WORKING_WEEK
from scheduler.records.service import Records
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.folders import SUFFIX, data_folder, kernel_folder, remember_schedule
from scheduler.store.journal import Journal, Touched
from scheduler.store.rooms import room
from scheduler.store.schema import open_schedule
from scheduler.views.desk import Cause
from scheduler.views.records import OfficeForm

if TYPE_CHECKING:
    from scheduler.backups import Backups
    from scheduler.care.service import Care
    from scheduler.cover.service import Cover
    from scheduler.exchange.service import Exchange
    from scheduler.feeds.own_calendars import OwnCalendars
    from scheduler.feeds.service import Feeds
    from scheduler.moving import Moving
    from scheduler.scorecard.service import Scorecard
    from scheduler.team.service import Team

FIRST_OFFICE = "Main"

FIRST_WEEK = "The first week of the sample company."
"""Why the sample's plan is confirmed without anybody looking at it."""


class Application:
    """An open schedule. Close it when done; it is also a context manager.

    ``changed`` are told what each saved change set touched, on the thread that saved it.
    """

    def __init__(self, store: Store, clock: Clock, actor: str, *, is_sample: bool) -> None:
        self.target = store.target
        self.actor = actor
        self.clock = clock
        self.is_sample = is_sample
        self._store = store
        self._worker = Worker(str(kernel_folder()))
        self._journal = Journal(store, clock)
        self.changed: list[Callable[[Touched], None]] = self._journal.listeners
        self.records = Records(store, self._journal, clock, actor)
        self.learning = Learning(store, clock)
        self.planning = Planning(store, self._journal, clock, actor, self._worker)
        # A plan may leave out a visit to which somebody was to come along.
        self.planning.followers.append(lambda unit, some: keep_together(unit, some, clock))
        self.improving = Improving(store, self._journal, clock, actor, self._worker)
        self.desk = Desk(store, self._journal, clock, actor, self._worker)
        self.moves = Moves(store, self._journal, clock, actor, self._worker)
        self.visits = Visits(store, self._journal, clock, actor)
        self.joint = Joint(store, self._journal, clock, actor)
        self.booking = Booking(store, self._journal, clock, actor, self._worker)
        self.history = History(store, self._journal, actor)
        self.desk.approvers[Cause.HANDOVER] = lambda *asked: self.cover.approve_handover(*asked)

    # What is not needed for the board is brought in when it is asked for.

    @cached_property
    def care(self) -> "Care":
        """Clients as persons: what matters, who came, what was promised."""
        from scheduler.care.service import Care

        return Care(self._store, self._journal, self.clock, self.actor)

    @cached_property
    def cover(self) -> "Cover":
        """Who depends on whom, and passing clients on."""
        from scheduler.cover.service import Cover

        return Cover(self._store, self._journal, self.clock, self.actor, self._worker)

    @cached_property
    def team(self) -> "Team":
        """The technicians: licences, load and fairness, who counts on whom."""
        from scheduler.team.service import Team

        return Team(self._store, self.clock)

    @cached_property
    def exchange(self) -> "Exchange":
        """Lists coming in and tables going out."""
        from scheduler.exchange.service import Exchange

        return Exchange(self._store, self._journal, self.clock, self.actor)

    @cached_property
    def feeds(self) -> "Feeds":
        """The technicians' calendars."""
        from scheduler.feeds.service import Feeds

        return Feeds(self._store, self._journal, self.clock, self.actor)

    @cached_property
    def own_calendars(self) -> "OwnCalendars":
        """The calendars that technicians keep for themselves."""
        from scheduler.feeds.own_calendars import OwnCalendars

        return OwnCalendars(self._store, self.clock, self.records.record_absences)

    @cached_property
    def backups(self) -> "Backups":
        """Copies of the schedule's file."""
        from scheduler.backups import Backups

        return Backups(self.target, self.actor)

    @cached_property
    def moving(self) -> "Moving":
        """Copying the whole schedule to another place."""
        from scheduler.moving import Moving

        return Moving(self._store)

    @cached_property
    def scorecard(self) -> "Scorecard":
        """Figures by period, and clients at risk."""
        from scheduler.scorecard.service import Scorecard

        return Scorecard(self._store, self.clock)

    @property
    def person(self) -> str:
        """Who works here, by the name that people call them; empty where nobody entered one."""
        return display_name() if self.actor == login_name() else self.actor

    @classmethod
    def open(
        cls, target: str, *, create: bool, today: date | None = None, actor: str | None = None
    ) -> "Application":
        """Open a schedule.

        A missing file is made, with one office, where ``create``. A sample keeps the day it was
        made for, unless ``today`` says otherwise.

        Raises:
            UserError: it cannot be opened or made; the sentence says why.

        """
        store = open_schedule(target, create=create)
        try:
            with store.reading() as session:
                kept = session.get(Setting, SAMPLE_TODAY)
                made_for = None if kept is None else date.fromisoformat(kept.value)
                empty = not session.scalar(select(func.count()).select_from(Office))
            application = cls(
                store,
                Clock(today or made_for),
                actor or login_name(),
                is_sample=made_for is not None,
            )
            if empty and create:
                application.found()
        except BaseException:
            store.close()
            raise
        return application

    def found(self) -> None:
        """Begin with one office, unless another program just did."""
        try:
            self.records.save_office(first_office())
        except UserError:
            if not self.records.offices():
                raise

    def remember(self) -> None:
        """Keep this schedule as the one that is opened next time."""
        remember_schedule(self._store.url)
        self._store.keep_password()

    def close(self) -> None:
        """Stop the solver's process and let go of the schedule."""
        self._worker.close()
        self._store.close()

    def __enter__(self) -> "Application":
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def office_named(self, wanted: str) -> int:
        """The id of the office with this id, external id or name.

        Raises:
            UserError: there is none; the sentence lists those that are.

        """
        with self._store.reading() as session:
            offices = session.scalars(select(Office).order_by(Office.id)).all()
        for office in offices:
            if wanted in (str(office.id), office.external_id) or (
                wanted.casefold() == office.name.casefold()
            ):
                return office.id
        names = ", ".join(office.name for office in offices) or "none yet"
        raise UserError(
            "There is no office {wanted!r}; the offices are: {names}.", wanted=wanted, names=names
        )

    def office_chosen(self, wanted: str | None) -> int:
        """The id of the office that is named, or of the only one there is.

        Raises:
            UserError: there is none of that name, or none is named and there are several.

        """
        if wanted is not None:
            return self.office_named(wanted)
        offices = self.records.offices()
        if len(offices) == 1:
            return offices[0].id
        names = ", ".join(office.name for office in offices) or "none yet"
        raise UserError(
            "The schedule has several offices ({names}); name one with --office.", names=names
        )


def first_office() -> OfficeForm:
    """The office that a new schedule begins with."""
    return OfficeForm(name=FIRST_OFFICE, zone=local_zone(), currency="USD", hours=WORKING_WEEK)


def local_zone() -> str:
    """The zone of this computer, UTC where it cannot be told."""
    try:
        return tzlocal.get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"


def sample_path(folder: Path | None = None) -> Path:
    """Where the sample company is kept."""
    return (folder or data_folder()) / f"sample{SUFFIX}"


def open_sample(
    folder: Path | None = None,
    *,
    today: date | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> Application:
    """Open the sample company, made for ``today`` if it is not there yet.

    A sample that was left half made is made again.

    Raises:
        UserError: the folder cannot be written, or the file there is something else.

    """
    path = sample_path(folder)
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            with room(path.parent) as making:
                fresh = making / path.name
                _make_sample(fresh, today or Clock().today(local_zone()), on_progress)
                # Whoever made one at the same moment made the same.
                fresh.replace(path)
    except OSError as problem:
        raise UserError(
            "The sample cannot be made in {parent} ({why}); choose another folder with --dir.",
            parent=path.parent,
            why=problem.strerror or problem,
        ) from problem
    return Application.open(str(path), create=False, today=today)


def _make_sample(path: Path, today: date, on_progress: Callable[[float], None] | None) -> None:
    from scheduler.sample.company import make_sample

    store = open_schedule(str(path), create=True)
    try:
        make_sample(store, today=today, on_progress=on_progress)
    finally:
        store.close()
