"""A small company in lower Manhattan, entered through the forms a person would use."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import select

from scheduler.dates.localtime import midnight_utc
from scheduler.model.agreements import Agreement
from scheduler.model.kinds import Level, Subject, VisitStatus
from scheduler.model.visits import Visit
from scheduler.records.offices import WORKING_WEEK
from scheduler.records.service import Records
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.records import (
    AgreementForm,
    ClientForm,
    OfficeForm,
    Place,
    PriorityForm,
    SkillForm,
    TechnicianForm,
)

MONDAY = date(2026, 11, 23)
ZONE = "America/New_York"


def place(number: int) -> Place:
    """A place some hundred metres from the others."""
    return Place(
        street=f"{number} Orchard St",
        postal_code="10002",
        city="New York",
        latitude=40.70 + (number * 37 % 100) / 2500,
        longitude=-74.00 + (number * 61 % 100) / 2500,
    )


@dataclass
class Company:
    """Who there is, by name."""

    records: Records
    store: Store
    journal: Journal
    office: int
    technicians: dict[str, int] = field(default_factory=dict)
    clients: dict[str, int] = field(default_factory=dict)

    def technician(self, name: str, *skills: str | SkillForm, left_on: date | None = None) -> int:
        """Add a technician who works the office's hours."""
        held = tuple(SkillForm(s) if isinstance(s, str) else s for s in skills)
        key = self.records.save_technician(
            TechnicianForm(
                self.office,
                name,
                home=place(len(self.technicians) + 1),
                wage_minor=3000,
                skills=held,
                left_on=left_on,
            )
        )
        self.technicians[name] = key
        return key

    def client(
        self,
        name: str,
        *,
        usual: str | None = None,
        backups: tuple[str, ...] = (),
        person: Level | None = None,
        where: Place | None = None,
        service: str = "Rodent control",
        rule: str = "FREQ=WEEKLY",
        start: date = MONDAY,
        minutes: int = 30,
        price_minor: int = 9000,
        tolerance_days: int = 1,
        window: tuple[int, int] | None = None,
    ) -> int:
        """Add a client with an agreement."""
        key = self.records.save_client(
            ClientForm(
                self.office,
                name,
                site=where or place(20 + len(self.clients)),
                usual_id=self.technicians[usual] if usual else None,
                backup_ids=tuple(self.technicians[backup] for backup in backups),
                priorities=(PriorityForm(Subject.PERSON, person),) if person else (),
            )
        )
        self.clients[name] = key
        start_minute, end_minute = window or (None, None)
        self.records.save_agreement(
            AgreementForm(
                client_id=key,
                service=service,
                rule=rule,
                start=start,
                minutes=minutes,
                price_minor=price_minor,
                tolerance_days=tolerance_days,
                window_start=start_minute,
                window_end=end_minute,
            )
        )
        return key

    def past(self, client: str, technician: str, *days_ago: int) -> None:
        """Visits that were made, so many days before the Monday."""
        with self.store.writing() as session:
            agreement = session.scalars(
                select(Agreement).where(Agreement.client_id == self.clients[client])
            ).one()
            session.add_all(
                Visit(
                    uid=f"past-{client}-{technician}-{days}",
                    office_id=self.office,
                    client_id=agreement.client_id,
                    site_id=agreement.site_id,
                    service_type_id=agreement.service_type_id,
                    status=VisitStatus.DONE,
                    due_on=MONDAY - timedelta(days=days),
                    minutes=agreement.minutes,
                    done_by_id=self.technicians[technician],
                    calendar_changed_at=midnight_utc(MONDAY, ZONE),
                )
                for days in days_ago
            )


def found_company(store: Store, journal: Journal, clock: Clock) -> Company:
    """An office without anybody yet."""
    records = Records(store, journal, clock, "Mia")
    office = records.save_office(OfficeForm("Main", ZONE, "USD", region="NY", hours=WORKING_WEEK))
    return Company(records, store, journal, office)
