"""The team service over a company in which a licence ends."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.people import Skill
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.team.service import Team
from scheduler.views.records import SkillForm
from tests.company import MONDAY, Company

TODAY = date(2026, 11, 24)
LAST_DAY = TODAY + timedelta(days=12)


@pytest.fixture
def team(store: Store, clock: Clock) -> Team:
    """The service on the open schedule."""
    return Team(store, clock)


@pytest.fixture
def crew(company: Company) -> Company:
    """Ana may fumigate for twelve more days, Ben for good; Omar may not."""
    company.technician("Ana Reyes", SkillForm("fumigation", LAST_DAY), "rodent")
    company.technician("Ben Cole", SkillForm("fumigation", TODAY + timedelta(days=400)))
    company.technician("Omar Haddad")
    company.client("Granary", usual="Ana Reyes", service="Fumigation")
    company.client("Brewery", usual="Ben Cole", backups=("Ana Reyes",), service="Fumigation")
    company.client("Tea Room", usual="Ana Reyes", start=MONDAY, price_minor=5000)
    company.client("Book Nook", price_minor=7000)
    demand(company, "Fumigation", "fumigation")
    return company


def demand(company: Company, service: str, skill: str) -> None:
    """A service demands a skill from now on."""
    with company.store.writing() as session:
        session.add(
            ServiceSkill(
                service_type_id=session.scalars(
                    select(ServiceType.id).where(ServiceType.name == service)
                ).one(),
                skill_id=session.scalars(select(Skill.id).where(Skill.name == skill)).one(),
            )
        )
