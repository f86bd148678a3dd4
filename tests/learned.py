"""A past from which something can be learned, written straight into the store."""

from datetime import UTC, date, datetime, timedelta

from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Cancellation, Client, Priority, Relation, Site
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from tests.company import ZONE

FIRST = date(2026, 1, 5)
APART = timedelta(days=91)
LONG_AGO = date(2020, 1, 1)


def tell_past(store: Store, office: int, *, clients: int = 120, each_leaves: int = 20) -> None:
    """Clients to whom the person is essential, as an office of that name could have had them.

    Each sees his usual technician, 91 days later a stranger, 91 days later the usual one again;
    each ``each_leaves``-th leaves four days after the stranger. Whole spells, so that the shares
    can be worked out by hand.
    """
    with store.writing() as session:
        people = [
            Technician(office_id=office, name=name, wage_minor=3_000)
            for name in ("Past usual", "Past stranger")
        ]
        service = ServiceType(name="Past service", minutes=30)
        session.add_all((*people, service))
        session.flush()
        usual, stranger = (one.id for one in people)
        for number in range(clients):
            client = Client(office_id=office, name=f"Past client {number}")
            client.sites = [Site(zone=ZONE)]
            client.relations = [
                Relation(
                    technician_id=usual,
                    kind=RelationKind.USUAL,
                    since=LONG_AGO,
                    declared_by="Mia",
                )
            ]
            client.priorities = [
                Priority(
                    subject=Subject.PERSON,
                    level=Level.ESSENTIAL,
                    asked_on=LONG_AGO,
                    asked_by="Mia",
                )
            ]
            session.add(client)
            session.flush()
            for place, who in enumerate((usual, stranger, usual)):
                session.add(
                    Visit(
                        uid=f"past-{number}-{place}",
                        office_id=office,
                        client_id=client.id,
                        site_id=client.sites[0].id,
                        service_type_id=service.id,
                        status=VisitStatus.DONE,
                        due_on=FIRST + place * APART,
                        minutes=30,
                        done_by_id=who,
                        calendar_changed_at=datetime(2026, 1, 1, tzinfo=UTC),
                    )
                )
            if number % each_leaves == 0:
                session.add(
                    Cancellation(
                        client_id=client.id,
                        on=FIRST + APART + timedelta(days=4),
                        reason="Somebody different every time",
                        recorded_by="Mia",
                    )
                )
