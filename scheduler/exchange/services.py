"""The kinds of work that lists name."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.exchange.cleaning import fold
from scheduler.model.agreements import ServiceSkill, ServiceType
from scheduler.model.people import Skill, TechnicianSkill

USUAL_MINUTES = 60
"""The length of a visit where neither the list nor the service says it."""

WORK = ("treatment", "inspection", "control", "service", "visit", "removal", "job", "work")
"""What a list adds to the skill that a service is named after, as in "Termite inspection"."""


class Services:
    """The services by name; one that is not known yet is made.

    A service that is named after a skill of a technician needs this skill.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_name = {
            fold(service.name): service
            for service in session.scalars(select(ServiceType).order_by(ServiceType.id.desc()))
        }
        held = select(Skill).join(TechnicianSkill).group_by(Skill.id)
        # Of two spellings of one skill that counts which more technicians have.
        held = held.order_by(func.count(), Skill.id.desc())
        self._skills = {_in_singular(skill.name): skill for skill in session.scalars(held)}

    def named(self, name: str, minutes: int | None, price_minor: int | None) -> ServiceType:
        """The service called ``name``, new with this length and price where there is none."""
        service = self._by_name.get(fold(name))
        if service is None:
            service = self._by_name[fold(name)] = ServiceType(
                name=name, minutes=minutes or USUAL_MINUTES, price_minor=price_minor or 0
            )
            skill = next(filter(None, map(self._skills.get, _called_after(name))), None)
            if skill is not None:
                service.skills.append(ServiceSkill(skill=skill))
            self._session.add(service)
            self._session.flush()
        return service

    def knows(self, name: str) -> bool:
        """Whether there is a service called ``name``."""
        return fold(name) in self._by_name


def _called_after(name: str) -> Iterator[str]:
    """What a service may be named after: its name, then without words for the work at its end."""
    words = _in_singular(name).split()
    while words:
        yield " ".join(words)
        if words.pop() not in WORK:
            return


def _in_singular(name: str) -> str:
    """``name`` folded, its words without the s of a plural: "Bed Bugs" is "bed bug"."""
    words = fold(name).split()
    return " ".join(
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
        for word in words
    )
