"""Writes a list of agreements, and the usual technicians it declares."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import select

from scheduler.dates.spreading import days_to_begin, spread
from scheduler.exchange.batch import Entry, Fate, Outcome, RowRefused, Target, change, changes, said
from scheduler.exchange.directory import Directory
from scheduler.exchange.rows import AgreementRow
from scheduler.exchange.services import USUAL_MINUTES, Services
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import Client, Relation, Site
from scheduler.model.kinds import RelationKind
from scheduler.model.people import Technician
from scheduler.store.agreed import follow_agreement
from scheduler.views.work import RowProblem

MAY_MOVE_DAYS = 2
"""How far visits may move whose day was promised to nobody."""

WITHOUT = "the agreement is taken without a usual technician"
NO_MINUTES = f"are not given and the service is new; {USUAL_MINUTES} are taken"
TWO_USUAL = "differs from the one higher up in the list for this client; that one was taken"


class AgreementList:
    """Matches rows to agreements by client, service and rule, and adds or changes them.

    Where the rule changed, a client's only agreement for the service is the one that is meant.
    A row that stands in the list twice counts once. An empty cell changes nothing. Agreements
    that no row says the start of begin on days that `spread_first_visits` finds.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._session = target.unit.session
        self._clients = Directory(self._session, Client, target.office.id)
        self._technicians = Directory(self._session, Technician, target.office.id)
        self._services = Services(self._session)
        self._listed: set[int] = set()
        self._usual_listed: dict[int, int] = {}
        self._sites: dict[int, int] = {}
        self._agreements: defaultdict[int, list[Agreement]] = defaultdict(list)
        self._usual: dict[int, Relation] = {}
        self._loaded: set[int] = set()
        self._without_start: defaultdict[str, list[Agreement]] = defaultdict(list)

    def take(self, entries: Sequence[Entry[AgreementRow]]) -> list[Outcome]:
        """Write ``entries``; see `ListWriter.take`."""
        found: list[tuple[Entry[AgreementRow], int] | Outcome] = []
        for entry in entries:
            try:
                found.append((entry, self._clients.find("client", entry.row.client)))
            except RowRefused as refusal:
                found.append(entry.refused(refusal))
        self._load({named[1] for named in found if isinstance(named, tuple)})
        return [named if isinstance(named, Outcome) else self._take(*named) for named in found]

    def _usual_of(self, entry: Entry[AgreementRow]) -> tuple[int | None, RowProblem | None]:
        """Whom a row names as the usual technician, or why nobody is taken for it."""
        if not entry.row.usual:
            return None, None
        try:
            return self._technicians.find("usual", entry.row.usual), None
        except RowRefused as refusal:
            return None, entry.problem("usual", f"{refusal}; {WITHOUT}")

    def _load(self, clients: Collection[int]) -> None:
        """Read what the schedule holds for clients not met before."""
        wanted = set(clients) - self._loaded
        self._loaded |= wanted
        sites = select(Site.client_id, Site.id).where(Site.client_id.in_(wanted))
        for client, site in self._session.execute(sites.order_by(*Site.main_first())):
            self._sites.setdefault(client, site)
        agreements = select(Agreement).where(Agreement.client_id.in_(wanted))
        for agreement in self._session.scalars(agreements.order_by(Agreement.id)):
            self._agreements[agreement.client_id].append(agreement)
        relations = select(Relation).where(
            Relation.client_id.in_(wanted),
            Relation.kind == RelationKind.USUAL,
            Relation.until.is_(None),
        )
        for relation in self._session.scalars(relations):
            self._usual[relation.client_id] = relation

    def _take(self, entry: Entry[AgreementRow], client: int) -> Outcome:
        row = entry.row
        usual, unknown = self._usual_of(entry)
        doubts = [] if unknown is None else [unknown]
        if client not in self._sites:
            return entry.refused(RowRefused("client", "has no address; give the client one first"))
        if not row.minutes and not self._services.knows(row.service):
            doubts.append(entry.problem("minutes", NO_MINUTES))
        service = self._services.named(row.service, row.minutes, row.price_minor)
        agreement = self._match(client, service, row)
        if agreement is None:
            agreement = self._add(client, service, row)
            fate = Fate.CREATED
        else:
            fate = self._bring_up_to_date(agreement, row)
        self._listed.add(agreement.id)
        if usual is not None:
            if self._usual_listed.setdefault(client, usual) != usual:
                doubts.append(entry.problem("usual", TWO_USUAL))
            elif self._declare(client, usual, agreement) and fate is Fate.UNCHANGED:
                fate = Fate.UPDATED
        return entry.taken(fate, *doubts)

    def _match(self, client: int, service: ServiceType, row: AgreementRow) -> Agreement | None:
        alike = [held for held in self._agreements[client] if held.service_type_id == service.id]
        same_rule = [held for held in alike if held.rule == row.rule]
        for held in same_rule:
            if not changes(held, _columns(row)):
                return held
        free = [held for held in same_rule if held.id not in self._listed]
        if free:
            return free[0]
        return alike[0] if len(alike) == 1 and alike[0].id not in self._listed else None

    def _add(self, client: int, service: ServiceType, row: AgreementRow) -> Agreement:
        agreement = Agreement(
            client_id=client,
            site_id=self._sites[client],
            service_type_id=service.id,
            minutes=service.minutes,
            price_minor=service.price_minor,
            start=self._target.today,
        )
        change(agreement, _columns(row))
        self._session.add(agreement)
        self._session.flush()
        self._agreements[client].append(agreement)
        if row.start is None:
            self._without_start[row.rule].append(agreement)
        return agreement

    def spread_first_visits(self) -> None:
        """Give the new agreements without a start their first days, evenly over working days.

        Neighbours, by postal code and street, begin on the same days. As nobody was promised the
        day, their visits may move a little where the list does not say how far.
        """
        office = self._target.office
        weekdays = {shift["weekday"] for shift in office.hours} or set(range(5))
        for rule, agreements in self._without_start.items():
            query = select(Site.id, Site.postal_code, Site.street).where(
                Site.id.in_({agreement.site_id for agreement in agreements})
            )
            where = {site: (code, street) for site, code, street in self._session.execute(query)}
            agreements.sort(key=lambda agreement: where[agreement.site_id])
            days = days_to_begin(rule, self._target.today, weekdays, office.zone)
            for agreement, day in zip(agreements, spread(days, len(agreements)), strict=True):
                agreement.start = day
                if not agreement.tolerance_days and "DAILY" not in rule:
                    agreement.tolerance_days = MAY_MOVE_DAYS
        self._session.flush()

    def _bring_up_to_date(self, agreement: Agreement, row: AgreementRow) -> Fate:
        differing = changes(agreement, _columns(row))
        if not differing:
            return Fate.UNCHANGED
        change(agreement, differing)
        self._session.flush()
        follow_agreement(self._session, agreement, self._target.today)
        return Fate.UPDATED

    def _declare(self, client: int, technician: int, agreement: Agreement) -> bool:
        """Make the technician the client's usual one; whether somebody else was, or nobody."""
        today = self._target.today
        held = self._usual.get(client)
        if held is not None and held.technician_id == technician:
            return False
        since = min(agreement.start, today)
        if held is not None:
            held.until = since = today
        relation = Relation(
            client_id=client,
            technician_id=technician,
            kind=RelationKind.USUAL,
            since=since,
            declared_by=self._target.unit.change_set.actor,
        )
        self._session.add(relation)
        self._usual[client] = relation
        return True


def _columns(row: AgreementRow) -> dict[str, Any]:
    start, end = row.window or (None, None)
    return said(
        rule=row.rule,
        start=row.start,
        minutes=row.minutes,
        price_minor=row.price_minor,
        tolerance_days=row.tolerance_days,
        window_start=start,
        window_end=end,
    )
