"""The team service: what the technicians' page asks."""

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.dates.localtime import midnight_utc
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.records.technicians import technician_form, without_wage
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.team.clients import counting, usual_by_client
from scheduler.team.licences import licence_rows
from scheduler.team.people import (
    NO_CALENDAR,
    away_rows,
    calendar_rows,
    ordinary_week,
    team_rows,
)
from scheduler.team.work import substitution_spans, work_spans
from scheduler.views.team import (
    AwayRow,
    Counting,
    LicenceRow,
    SubstitutionRow,
    TeamRow,
    TechnicianProfile,
)


class Team:
    """Answers how an office's technicians do. All methods block; call them off the GUI thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def technicians(self, office_id: int, *, everybody: bool = False) -> tuple[TeamRow, ...]:
        """The technicians of an office; those who left only where ``everybody``."""
        with self._store.reading() as session:
            office, today = self._office(session, office_id)
            usual = usual_by_client(session, office, today)
            licences = licence_rows(session, office, today, usual)
            now = self._clock.now()
            return team_rows(session, office, now, today, licences, usual, everybody=everybody)

    def without_wage(self, office_id: int) -> tuple[str, ...]:
        """The names of those still here whose time prices take for nothing."""
        with self._store.reading() as session:
            office, today = self._office(session, office_id)
            return tuple(one.name for one in session.scalars(without_wage(office.id, today)))

    def licences(self, office_id: int) -> tuple[LicenceRow, ...]:
        """The licences in an office whose end is near or over, the nearest first."""
        with self._store.reading() as session:
            office, today = self._office(session, office_id)
            return licence_rows(session, office, today, usual_by_client(session, office, today))

    def profile(self, technician_id: int) -> TechnicianProfile:
        """A technician as his page shows him at once."""
        with self._store.reading() as session:
            one = session.get_one(Technician, technician_id)
            office, today = self._office(session, one.office_id)
            form = technician_form(session, technician_id)
            usual = usual_by_client(session, office, today)
            names = session.execute(
                select(Technician.id, Technician.name).where(Technician.office_id == office.id)
            )
            calendars = calendar_rows(session, self._clock.now(), today)
            return TechnicianProfile(
                form=form,
                zone=office.zone,
                currency=office.currency,
                today=today,
                week_minutes=ordinary_week(one.hours),
                licences=licence_rows(session, office, today, usual, technician_id),
                calendar=calendars.get(technician_id, NO_CALENDAR),
                names=dict(names.all()),
                spans=work_spans(session, office, today),
            )

    def absences(self, technician_id: int, first: date, last: date) -> tuple[AwayRow, ...]:
        """A technician's absences from one day to another, both included, in order."""
        with self._store.reading() as session:
            one = session.get_one(Technician, technician_id)
            zone = session.get_one(Office, one.office_id).zone
            start, end = midnight_utc(first, zone), midnight_utc(last + timedelta(days=1), zone)
            return away_rows(session, technician_id, start, end)

    def counting(self, technician_id: int) -> Counting:
        """The clients who count on a technician."""
        with self._store.reading() as session:
            one = session.get_one(Technician, technician_id)
            _, today = self._office(session, one.office_id)
            return counting(session, technician_id, today)

    def substitutions(self, office_id: int) -> tuple[tuple[SubstitutionRow, ...], ...]:
        """Who came for whom in each of the spans that a profile tells of."""
        with self._store.reading() as session:
            office, today = self._office(session, office_id)
            return substitution_spans(session, office.id, today)

    def _office(self, session: Session, office_id: int) -> tuple[Office, date]:
        office = session.get_one(Office, office_id)
        return office, self._clock.today(office.zone)
