"""A schedule that is hard to tell: clocks that change, many scripts, marks that mean something."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Note, Site
from scheduler.model.feeds import Feed
from scheduler.model.kinds import AbsenceKind, FeedLevel, PlaceSource, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from tests.feeds.files import utc

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)

CHANGES = {
    "America/New_York": ("2027-03-14 07:00", "2027-11-07 06:00"),
    "Europe/Berlin": ("2027-03-28 01:00", "2027-10-31 01:00"),
    "Pacific/Auckland": ("2027-04-03 14:00", "2027-09-25 14:00"),
}
"""When clocks are changed in the coming year, in UTC."""

NAMES = (*CHANGES, "texts", "states", "nothing")
"""Whose calendars there are; who lives through changes is called like the zone."""

LONG = "Köder hinter der Theke, ห้องใต้ดิน; បន្ទប់ក្រោមដី \\ cellar 🐀 " * 50
"""A note of more than 3,000 characters."""

TEXTS = (
    ("ร้านของขวัญสุขใจ", "ถนนเยาวราช", "เข้าทางประตูหลัง กดกริ่งสองครั้ง แล้วรอคุณสมศรี", ""),
    ("ហាងលក់អំណោយ សុខ", "ផ្លូវព្រះនរោត្តម", "ចូលតាមទ្វារក្រោយ ហើយចុចកណ្ដឹងពីរដង", ""),
    ("🧑🏽‍🔧 Rats & Co 👩‍👩‍👧‍👦", "Straße 🏳️‍🌈", "🔑 → 🚪", ""),
    (
        'Müller; Söhne, "KG": <b>&amp;</b>',
        "Hof 2; Tor 3, C:\\new\nhinten",
        "a\\;b\\,c\\\\d\nzwei",
        "",
    ),
    ("x" * 200, "๙" * 150, "BEGIN:VEVENT\nEND:VCALENDAR", ""),
    ("Gift shop", 'Orchard St "rear": 2, left', "Ring twice", LONG),
)
"""Client, street, how to get in, and what is noted besides."""


@dataclass(frozen=True)
class Diary:
    """The days of a technician, written into the schedule row by row."""

    session: Session
    office: Office
    technician: Technician
    service: ServiceType

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.office.zone)

    def visit(
        self,
        start: datetime,
        end: datetime,
        client: str = "Gift shop",
        street: str = "Orchard St",
        access: str = "",
        noted: str = "",
        status: VisitStatus = VisitStatus.PLANNED,
    ) -> None:
        """A visit at a client of its own."""
        site = Site(
            street=street,
            zone=self.office.zone,
            latitude=-36.848461,
            longitude=174.763336,
            # Beside a position a street is told in one line.
            place_source=PlaceSource.UNKNOWN if "\n" in street else PlaceSource.GIVEN,
            access=access,
        )
        whom = Client(office_id=self.office.id, name=client, sites=[site])
        self.session.add(whom)
        self.session.flush()
        day = start.astimezone(self.zone).date()
        visit = Visit(
            uid=f"{whom.id:04}-visit",
            office_id=self.office.id,
            client_id=whom.id,
            site_id=site.id,
            service_type_id=self.service.id,
            status=status,
            due_on=day,
            minutes=(end - start) // MINUTE,
            calendar_sequence=whom.id,
            calendar_changed_at=NOON,
        )
        note = Note(client_id=whom.id, text=noted, written_at=NOON, written_by="Mia")
        self.session.add_all([visit, note])
        self.session.flush()
        self.session.add(
            Published(
                visit_id=visit.id, technician_id=self.technician.id, day=day, start=start, end=end
            )
        )

    def away(self, start: datetime, end: datetime) -> None:
        """Time away, for a reason that is nobody's business."""
        absence = Absence(technician_id=self.technician.id, start=start, end=end)
        absence.kind, absence.recorded_at, absence.recorded_by = AbsenceKind.SICK, NOON, "Mia"
        self.session.add(absence)

    def around(self, change: datetime) -> None:
        """A night in which clocks are changed at an instant, and what comes before and after."""
        sunday = change.astimezone(self.zone).date()
        for hours in self._hours(sunday):
            self.visit(*hours)
        quarter = 15 * MINUTE
        for begins, ends in ((-4, -1), (-1, 1), (0, 2), (3, 5)):
            self.visit(change + begins * quarter, change + ends * quarter)
        self.away(self.at(sunday - DAY, 0), self.at(sunday + DAY, 0))
        self.away(self.at(sunday, 0), self.at(sunday, 12))

    def _hours(self, sunday: date) -> Iterator[tuple[datetime, datetime]]:
        yield self.at(sunday - DAY, 22), self.at(sunday, 6)
        for day in (sunday - DAY, sunday, sunday + DAY):
            yield self.at(day, 9), self.at(day, 10)

    def at(self, day: date, hour: int) -> datetime:
        """An instant by the clock on the wall."""
        return datetime.combine(day, time(hour), self.zone).astimezone(UTC)


def write(session: Session) -> None:
    """All of it: a technician for each zone, one for texts, one for states, one without work."""
    for zone, changes in CHANGES.items():
        diary = _diary(session, zone, zone)
        for change in changes:
            diary.around(utc(change))
    texts = _diary(session, "texts", "Europe/Berlin", "th")
    for number, about in enumerate(TEXTS):
        start = NOON + number * DAY
        texts.visit(start, start + 30 * MINUTE, *about)
    states = _diary(session, "states", "America/New_York", "km")
    for number, status in enumerate(VisitStatus):
        start = NOON + number * DAY
        states.visit(start, start + 30 * MINUTE, status=status)
    states.away(states.at(TODAY, 0), states.at(TODAY + DAY, 0))
    _diary(session, "nothing", "Europe/Berlin")


def _diary(session: Session, name: str, zone: str, language: str = "en") -> Diary:
    """A technician with an office of his own and a calendar that says all, for a year."""
    office = Office(name=name, zone=zone, currency="USD", hours=[])
    service = ServiceType(name=f"Rodents, {name}", minutes=30, procedure="Gloves; mask,\nlamp")
    session.add_all([office, service])
    session.flush()
    technician = Technician(office_id=office.id, name=name, language=language)
    session.add(technician)
    session.flush()
    session.add(
        Feed(
            technician_id=technician.id,
            code=name.partition("/")[2] or name,
            level=FeedLevel.FULL_BRIEF,
            days_ahead=366,
        )
    )
    return Diary(session, office, technician, service)
