"""The kinds of work that lists name."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.exchange.cleaning import fold
from scheduler.model.agreements import ServiceType

USUAL_MINUTES = 60
"""The length of a visit where neither the list nor the service says it."""


class Services:
    """The services by name; one that is not known yet is made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._by_name = {
            fold(service.name): service
            for service in session.scalars(select(ServiceType).order_by(ServiceType.id.desc()))
        }

    def named(self, name: str, minutes: int | None, price_minor: int | None) -> ServiceType:
        """The service called ``name``, new with this length and price where there is none."""
        service = self._by_name.get(fold(name))
        if service is None:
            service = self._by_name[fold(name)] = ServiceType(
                name=name, minutes=minutes or USUAL_MINUTES, price_minor=price_minor or 0
            )
            self._session.add(service)
            self._session.flush()
        return service

    def knows(self, name: str) -> bool:
        """Whether there is a service called ``name``."""
        return fold(name) in self._by_name
