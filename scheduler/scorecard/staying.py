"""Who comes, who stays and who goes: renewals, recommendations, cancellations, and their worth."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from scheduler.continuity.pricing import client_value
from scheduler.dates.recurrence import visits_a_year
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Cancellation, Client
from scheduler.scorecard.cases import Case, Cases, cases_of
from scheduler.scorecard.scope import Scope
from scheduler.scorecard.substituting import Decided
from scheduler.store.prices import price_book
from scheduler.views.scorecard import Period, ReasonRow

if TYPE_CHECKING:
    from scheduler.continuity.price_book import PriceBook

RENEWED_WITHIN = timedelta(days=30)
"""Days within which the next agreement follows one that was renewed."""


@dataclass(frozen=True, slots=True)
class _Deal:
    """An agreement."""

    id: int
    client: int
    service: int
    rule: str
    start: date
    end: date | None
    price_minor: int

    def holds_on(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)

    def renews(self, ended: "_Deal") -> bool:
        """Whether it took the place of one that ended."""
        return (
            ended.end is not None
            and self.id != ended.id
            and self.service == ended.service
            and self.start > ended.start
            and abs(self.start - ended.end) <= RENEWED_WITHIN
            and (self.end is None or self.end > ended.end)
        )


@dataclass(frozen=True, slots=True)
class _Person:
    """A client and when he was one; ``gone`` is the first day on which he was none any more."""

    id: int
    office: int
    since: date | None
    gone: date | None
    referred: bool

    def is_client_in(self, period: Period) -> bool:
        begun = self.since is None or self.since <= period.last
        return begun and (self.gone is None or self.gone > period.first)


@dataclass(frozen=True, slots=True)
class _Ended:
    """A cancellation."""

    id: int
    client: int
    agreement: int | None
    on: date
    reason: str


class Clients:
    """The clients of a scope with their agreements and cancellations."""

    def __init__(self, scope: Scope) -> None:
        self._books: dict[int, PriceBook] = {}
        self._scope = scope
        self._deals: defaultdict[int, list[_Deal]] = defaultdict(list)
        deals = select(
            Agreement.id,
            Agreement.client_id,
            Agreement.service_type_id,
            Agreement.rule,
            Agreement.start,
            Agreement.end,
            Agreement.price_minor,
        ).join(Client, Client.id == Agreement.client_id)
        service = scope.wanted.service_id
        if service is not None:
            deals = deals.where(Agreement.service_type_id == service)
        for row in scope.session.execute(scope.of_clients(deals).order_by(Agreement.start)):
            self._deals[row.client_id].append(_Deal(*row))
        people = select(
            Client.id, Client.office_id, Client.since, Client.retired_on, Client.referred_by_id
        ).where(Client.merged_into_id.is_(None))
        self._people = {
            row.id: _Person(
                row.id, row.office_id, row.since, row.retired_on, row.referred_by_id is not None
            )
            for row in scope.session.execute(scope.of_clients(people).order_by(Client.id))
            if service is None or row.id in self._deals
        }
        ended = (
            select(
                Cancellation.id,
                Cancellation.client_id,
                Cancellation.agreement_id,
                Cancellation.on,
                Cancellation.reason,
            )
            .where(Cancellation.on.between(scope.since, scope.until))
            .order_by(Cancellation.on, Cancellation.id)
        )
        self._ended = [
            _Ended(*row)
            for row in scope.session.execute(ended)
            if row.client_id in self._people and self._concerns(row.client_id, row.agreement_id)
        ]

    def _concerns(self, client: int, agreement: int | None) -> bool:
        """Whether a cancellation is of the service that is asked for."""
        if self._scope.wanted.service_id is None or agreement is None:
            return True
        return any(deal.id == agreement for deal in self._deals[client])

    def cases(self) -> dict[str, Cases]:
        """The figures in which every agreement or client stands for itself."""
        return {
            "renewals": cases_of(self._renewals()),
            "repeat_business": cases_of(self._repeated()),
            "referrals": cases_of(
                Case(person.since.toordinal(), person.id, numerator=float(person.referred))
                for person in self._people.values()
                if person.since is not None
            ),
        }

    def _renewals(self) -> Iterator[Case]:
        for client, deals in self._deals.items():
            for ended in deals:
                if ended.end is not None:
                    again = any(deal.renews(ended) for deal in deals)
                    yield Case(ended.end.toordinal(), client, numerator=float(again))

    def _repeated(self) -> Iterator[Case]:
        for client, deals in self._deals.items():
            for deal in deals:
                if not any(deal.renews(ended) for ended in deals):
                    before = any(other.start < deal.start for other in deals)
                    yield Case(deal.start.toordinal(), client, numerator=float(before))

    def cases_then(self, period: Period, decided: Sequence[Decided]) -> dict[str, Cases]:
        """The figures in which a client counts once in a period."""
        last = {ended.client: ended for ended in self._ended if _within(ended.on, period)}
        kept = {
            one.client_id: date.fromordinal(one.day)
            for one in decided
            if one.kept and _within(date.fromordinal(one.day), period)
        }
        return {
            "cancellations": cases_of(self._cancelled(period, last)),
            "lost_value": cases_of(
                Case(
                    ended.on.toordinal(),
                    client,
                    numerator=self._value(client, ended.on - timedelta(days=1), ended.agreement),
                    source=ended.id,
                )
                for client, ended in last.items()
            ),
            "kept_value": cases_of(
                Case(day.toordinal(), client, numerator=self._value(client, day))
                for client, day in kept.items()
                if client in self._people
            ),
        }

    def _cancelled(self, period: Period, last: dict[int, _Ended]) -> Iterator[Case]:
        for person in self._people.values():
            ended = last.get(person.id)
            if ended is not None:
                yield Case(ended.on.toordinal(), person.id, source=ended.id)
            elif person.is_client_in(period):
                yield Case(period.last.toordinal(), person.id, numerator=0.0)

    def reasons(self, period: Period) -> tuple[ReasonRow, ...]:
        """Why clients cancelled, the most frequent reason first."""
        clients: defaultdict[str, set[int]] = defaultdict(set)
        for ended in self._ended:
            if _within(ended.on, period):
                clients[ended.reason.strip()].add(ended.client)
        rows = (ReasonRow(reason, len(those)) for reason, those in clients.items())
        return tuple(sorted(rows, key=lambda row: (-row.clients, row.reason)))

    def _value(self, client: int, day: date, agreement: int | None = None) -> int:
        """The client value on a day; of one agreement alone if it is named."""
        office = self._people[client].office
        if office not in self._books:
            self._books[office] = price_book(self._scope.session, office)
        return client_value(self._books[office], _yearly(self._deals[client], day, agreement))


def _yearly(deals: Iterable[_Deal], day: date, agreement: int | None) -> int:
    """What a client pays in a year by the agreements that hold on a day."""
    return sum(
        deal.price_minor * visits_a_year(deal.rule, deal.start, day)
        for deal in deals
        if (deal.id == agreement if agreement is not None else deal.holds_on(day))
    )


def _within(day: date, period: Period) -> bool:
    return period.first <= day <= period.last
