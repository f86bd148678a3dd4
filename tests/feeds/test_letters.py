"""The briefs of a day as a letter."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from scheduler.errors import UserError
from scheduler.feeds.service import Feeds
from scheduler.model.clients import Contact
from scheduler.model.kinds import FeedLevel, VisitStatus
from scheduler.model.people import Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from tests.company import Company
from tests.feeds.conftest import CHANGED, SECRET

DAY = date(2026, 11, 25)


@pytest.fixture
def ana(shop: Company, store: Store) -> int:
    """Ana, whose calendar tells as little as it can, and who has an address."""
    ana = shop.technicians["Ana Reyes"]
    with store.writing() as session:
        session.get_one(Technician, ana).email = "ana@example.com"
        client = shop.clients["Gift shop"]
        session.add(Contact(client_id=client, name="Dorothy Lane", phone="+12125550100"))
    return ana


def another(store: Store, hours: int, status: VisitStatus = VisitStatus.PLANNED) -> None:
    """One more visit on the day, so many hours after the first."""
    with store.writing() as session:
        first, place = session.execute(select(Visit, Published).join(Published)).first() or ()
        visit = Visit(
            uid=f"visit-{hours}",
            office_id=first.office_id,
            client_id=first.client_id,
            site_id=first.site_id,
            service_type_id=1,
            status=status,
            due_on=DAY,
            minutes=30,
            calendar_changed_at=CHANGED,
        )
        session.add(visit)
        session.flush()
        later = timedelta(hours=hours)
        session.add(
            Published(
                visit_id=visit.id,
                technician_id=place.technician_id,
                day=DAY,
                start=place.start + later,
                end=place.end + later,
            )
        )


def test_a_letter_says_all_whatever_the_calendar_says(ana: int, feeds: Feeds) -> None:
    assert feeds.rows()[0].level is FeedLevel.NUMBER_AND_STREET
    mail = feeds.brief_mail(ana, DAY)
    assert (mail.contact, mail.email) == ("Ana Reyes", "ana@example.com")
    assert mail.subject == "Wednesday, 25 Nov 2026: your visit"
    head, brief = mail.text.split("\n\n", 1)
    assert head.splitlines() == [
        "09:00–09:30 · W-1",
        "88 Orchard St, New York",
        "Dorothy Lane · +12125550100",
    ]
    assert brief.startswith("Rodent control at Gift shop\n\n")
    assert SECRET in brief


def test_visits_come_in_the_order_of_the_day_and_cancelled_ones_not_at_all(
    ana: int, feeds: Feeds, store: Store
) -> None:
    another(store, 2)
    another(store, -1)
    another(store, 1, VisitStatus.CANCELLED)
    mail = feeds.brief_mail(ana, DAY)
    assert mail.subject == "Wednesday, 25 Nov 2026: your 3 visits"
    begins = [one.split("\n")[0] for one in mail.text.split(f"\n\n{'–' * 24}\n\n")]
    assert begins == ["08:00–08:30 · W-3", "09:00–09:30 · W-1", "11:00–11:30 · W-2"]


def test_a_letter_speaks_the_language_of_the_calendar(ana: int, feeds: Feeds, store: Store) -> None:
    with store.writing() as session:
        session.execute(update(Technician).values(language="es"))
    mail = feeds.brief_mail(ana, DAY)
    assert mail.subject == "miércoles, 25 nov 2026: su visita"
    assert "Rodent control" in mail.text
    assert "Who comes" not in mail.text


def test_without_an_address_or_visits_a_sentence_says_what_to_do(
    ana: int, shop: Company, feeds: Feeds
) -> None:
    omar = shop.technicians["Omar Haddad"]
    with pytest.raises(UserError, match="Omar Haddad has no e-mail address; enter it on the page"):
        feeds.brief_mail(omar, DAY)
    with pytest.raises(UserError, match="Ana Reyes has no visits on Friday, 27 Nov 2026; choose"):
        feeds.brief_mail(ana, DAY + timedelta(days=2))
