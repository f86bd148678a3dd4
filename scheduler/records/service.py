"""The records service: what screens and commands ask of clients, technicians and agreements."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy.orm import Session

from scheduler.model.clients import Client
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.records import (
    absences,
    agreeing,
    agreements,
    beginning,
    clients,
    closures,
    offices,
    price_book,
    services,
    technicians,
)
from scheduler.records.search import Search
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.beginning import FirstWeekRow
from scheduler.views.prices import PriceBookRows, PriceBookVersionRow, PricedAgainRow
from scheduler.views.records import (
    AbsenceForm,
    AbsenceListRow,
    AgreementForm,
    AgreementRow,
    ClientForm,
    ClientListRow,
    ClosureForm,
    ClosureListRow,
    OfficeForm,
    OfficeRow,
    Place,
    RecordedAbsence,
    RecordedClosure,
    ServiceForm,
    ServiceRow,
    TechnicianForm,
    TechnicianListRow,
    VisitForm,
)
from scheduler.views.search import FoundRow, Key

FOUND_AT_MOST = 12


class Records:
    """Reads lists and forms, and saves forms; each save is one change set."""

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._search = Search(store, journal, clock)

    def search(
        self, office_id: int | None, text: str, limit: int = FOUND_AT_MOST
    ) -> tuple[FoundRow, ...]:
        """Clients, addresses, phone numbers, technicians and visits that match, the best first.

        Of one office, or of all for None. Those who are gone come last.
        """
        return self._search.find(office_id, text, limit)

    def recall(self, keys: Sequence[Key]) -> tuple[FoundRow, ...]:
        """Things that were found before as they are now, in the same order.

        Once it was asked for, were it for nothing, the next search is quick.
        """
        return self._search.recall(keys)

    def offices(self) -> tuple[OfficeRow, ...]:
        """All offices in the order they were founded."""
        with self._store.reading() as session:
            return offices.office_rows(session)

    def office_form(self, office_id: int) -> OfficeForm:
        """An office as it can be edited."""
        with self._store.reading() as session:
            return offices.office_form(session, office_id)

    def save_office(self, form: OfficeForm) -> int:
        """Found or change an office; returns its id."""
        summary = {"name": form.name, "new": form.id is None}
        with self._journal.command("office", actor=self._actor, summary=summary) as unit:
            office = offices.save_office(unit, form)
            unit.session.flush()
            return office.id

    def first_week(self, office_id: int) -> FirstWeekRow:
        """How far an office is from its first planned week, by what it holds."""
        with self._store.reading() as session:
            today = self._clock.today(session.get_one(Office, office_id).zone)
            return beginning.first_week(session, office_id, today)

    def place_at(self, office_id: int, given: Place) -> Place:
        """An address with the point that saving it would give it; a missing city is filled in.

        Raises:
            UserError: coordinates that are not on earth.

        """
        with self._store.reading() as session:
            return beginning.place_at(session.get_one(Office, office_id).country, given)

    def points(self, office_id: int) -> tuple[tuple[float, float], ...]:
        """Latitude and longitude of every home and site of an office that is known."""
        with self._store.reading() as session:
            return beginning.known_points(session, office_id)

    def price_book(self, office_id: int) -> PriceBookRows:
        """The prices of an office as they stand now."""
        with self._store.reading() as session:
            return price_book.price_book_rows(session, office_id)

    def price_book_versions(self, office_id: int) -> tuple[PriceBookVersionRow, ...]:
        """All versions of an office's prices, the newest first, with what each changed."""
        with self._store.reading() as session:
            return price_book.version_rows(session, office_id)

    def preview_price_book(
        self, office_id: int, changes: Mapping[str, int]
    ) -> tuple[PricedAgainRow, ...]:
        """What the confirmed decisions of the last 31 days would have cost at other prices.

        Raises:
            UserError: there is no such entry, or a value is out of range.

        """
        with self._store.reading() as session:
            return price_book.priced_again_rows(session, office_id, changes, self._clock.now())

    def save_price_book(
        self,
        office_id: int,
        changes: Mapping[str, int],
        based_on: int,
        learned: Mapping[str, int] = MappingProxyType({}),
    ) -> int:
        """Make a new version of an office's prices out of version ``based_on``; returns its number.

        ``learned`` names the entries that were taken from the office's own history, each with the
        number of visits; any other entry that is changed is an assumption from then on.

        Raises:
            UserError: somebody made another version meanwhile, a value is out of range, or
                nothing is different.

        """
        with self._journal.command("price_book", actor=self._actor, office_id=office_id) as unit:
            made = price_book.save_prices(unit, office_id, changes, based_on, learned)
            unit.change_set.summary = {"version": made.version} | (
                {"learned": len(learned)} if learned else {}
            )
            return made.version

    def technicians(
        self, office_id: int, *, everybody: bool = False
    ) -> tuple[TechnicianListRow, ...]:
        """The technicians of an office; those who left only where ``everybody``."""
        with self._store.reading() as session:
            today = self._clock.today(session.get_one(Office, office_id).zone)
            return technicians.technician_rows(session, office_id, today, everybody=everybody)

    def technician_form(self, technician_id: int) -> TechnicianForm:
        """A technician as he can be edited."""
        with self._store.reading() as session:
            return technicians.technician_form(session, technician_id)

    def save_technician(self, form: TechnicianForm) -> int:
        """Add or change a technician; returns the id."""
        with self._journal.command(
            "technician",
            actor=self._actor,
            office_id=form.office_id,
            summary={"name": form.name, "new": form.id is None},
        ) as unit:
            technician = technicians.save_technician(unit, form)
            unit.session.flush()
            return technician.id

    def give_wage(self, office_id: int, wage_minor: int) -> int:
        """Enter a wage an hour for every technician here who has none; returns for how many.

        Raises:
            UserError: it is no wage, or everybody has one by now.

        """
        with self._journal.command("wage", actor=self._actor, office_id=office_id) as unit:
            office = unit.session.get_one(Office, office_id)
            given = technicians.give_wage(unit, office, self._clock.today(office.zone), wage_minor)
            unit.change_set.summary = {"technicians": given}
            return given

    def technician_named(self, wanted: str) -> tuple[int, str]:
        """The id of the technician with this number or name, and the zone that he works in.

        Raises:
            UserError: none or several are meant; the sentence says whom to choose from.

        """
        with self._store.reading() as session:
            technician, office = absences.technician_named(session, wanted)
            return technician.id, office.zone

    def zone_of_technician(self, technician_id: int) -> str:
        """The zone that a technician works in."""
        with self._store.reading() as session:
            technician = session.get_one(Technician, technician_id)
            return session.get_one(Office, technician.office_id).zone

    def absences(self, office_id: int | None = None) -> tuple[AbsenceListRow, ...]:
        """The absences that are not over, in the order they begin."""
        with self._store.reading() as session:
            return absences.absence_rows(session, office_id, self._clock.now())

    def record_absence(self, form: AbsenceForm) -> RecordedAbsence:
        """Record that a technician cannot work; the plan stays, with the visits that it hits.

        Raises:
            UserError: the span is no span, or he is away already; the sentence says what to do.

        """
        (made,) = self.record_absences((form,))
        return made

    def record_absences(self, forms: Sequence[AbsenceForm]) -> tuple[RecordedAbsence, ...]:
        """Record several absences of one technician and one kind, to be taken back together.

        Raises:
            UserError: as for one; then none is recorded.

        """
        whole = replace(
            forms[0], start=min(form.start for form in forms), end=max(form.end for form in forms)
        )
        with self._store.reading() as session:
            technician = session.get_one(Technician, whole.technician_id)
            zone = session.get_one(Office, technician.office_id).zone
        told = {"name": technician.name, "new": True, **absences.in_short(whole, zone)}
        with self._journal.command(
            "absence",
            actor=self._actor,
            office_id=technician.office_id,
            summary=told if len(forms) == 1 else {**told, "times": len(forms)},
        ) as unit:
            saved = [
                absences.save_absence(unit, form, self._clock.now(), self._actor) for form in forms
            ]
            return tuple(absences.recorded(unit.session, one, technician) for one in saved)

    def change_absence(self, absence_id: int, form: AbsenceForm) -> RecordedAbsence:
        """Change the times, the kind or the note of an absence; it keeps its number.

        Raises:
            UserError: there is none of that number, or it cannot be like that.

        """
        with self._store.reading() as session:
            _, technician = absences.absence_with(session, absence_id)
            zone = session.get_one(Office, technician.office_id).zone
        with self._journal.command(
            "absence",
            actor=self._actor,
            office_id=technician.office_id,
            summary={"name": technician.name, "new": False, **absences.in_short(form, zone)},
        ) as unit:
            absence = absences.change_absence(unit, absence_id, form)
            return absences.recorded(unit.session, absence, technician)

    def absence(self, absence_id: int) -> AbsenceForm:
        """An absence as it can be edited."""
        with self._store.reading() as session:
            kept, _ = absences.absence_with(session, absence_id)
            return AbsenceForm(kept.technician_id, kept.start, kept.end, kept.kind, kept.note)

    def remove_absence(self, absence_id: int) -> None:
        """Take an absence out again; the plan stays as it is.

        Raises:
            UserError: there is none of that number.

        """
        with self._store.reading() as session:
            gone, technician = absences.absence_with(session, absence_id)
            zone = session.get_one(Office, technician.office_id).zone
        with self._journal.command(
            "absence",
            actor=self._actor,
            office_id=technician.office_id,
            summary={"name": technician.name, "gone": True, **absences.in_short(gone, zone)},
        ) as unit:
            absence, _ = absences.absence_with(unit.session, absence_id)
            absences.forget(unit, absence)

    def closures(self, office_id: int | None = None) -> tuple[ClosureListRow, ...]:
        """The closures that are not over, in the order they begin."""
        with self._store.reading() as session:
            today = min(self._clock.today(o.zone) for o in offices.office_rows(session))
            return closures.closure_rows(session, office_id, today)

    def record_closure(self, form: ClosureForm) -> RecordedClosure:
        """Record that nobody can be let in at a client's; the plan stays, with what it hits.

        Raises:
            UserError: the days are none, or the client has no site.

        """
        with self._store.reading() as session:
            client, office = _client_and_office(session, form.client_id)
        with self._journal.command(
            "closure",
            actor=self._actor,
            office_id=office.id,
            summary={"name": client.name, "new": True, **closures.in_short(form)},
        ) as unit:
            closure = closures.save_closure(unit, form, self._clock.now(), self._actor)
            return closures.recorded(unit.session, closure, client)

    def change_closure(self, closure_id: int, form: ClosureForm) -> RecordedClosure:
        """Change the days or the note of a closure; it keeps its number.

        Raises:
            UserError: there is none of that number, or it cannot be like that.

        """
        with self._store.reading() as session:
            _, client = closures.closure_with(session, closure_id)
        with self._journal.command(
            "closure",
            actor=self._actor,
            office_id=client.office_id,
            summary={"name": client.name, "new": False, **closures.in_short(form)},
        ) as unit:
            closure = closures.change_closure(unit, closure_id, form)
            return closures.recorded(unit.session, closure, client)

    def closure(self, closure_id: int) -> ClosureForm:
        """A closure as it can be edited."""
        with self._store.reading() as session:
            kept, client = closures.closure_with(session, closure_id)
            return ClosureForm(client.id, kept.first, kept.last, kept.note)

    def remove_closure(self, closure_id: int) -> None:
        """Take a closure out again; the plan stays as it is.

        Raises:
            UserError: there is none of that number.

        """
        with self._store.reading() as session:
            gone, client = closures.closure_with(session, closure_id)
        with self._journal.command(
            "closure",
            actor=self._actor,
            office_id=client.office_id,
            summary={"name": client.name, "gone": True, **closures.in_short(gone)},
        ) as unit:
            unit.session.delete(closures.closure_with(unit.session, closure_id)[0])

    def client_named(self, wanted: str) -> int:
        """The id of the client with this number or name.

        Raises:
            UserError: none or several are meant; the sentence says whom to choose from.

        """
        with self._store.reading() as session:
            return closures.client_named(session, wanted).id

    def clients(self, office_id: int, text: str = "") -> tuple[ClientListRow, ...]:
        """The clients of an office whose name, number, address or phone has ``text``."""
        with self._store.reading() as session:
            today = self._clock.today(session.get_one(Office, office_id).zone)
            return clients.client_rows(session, office_id, text, today)

    def client_form(self, client_id: int) -> ClientForm:
        """A client as it can be edited."""
        with self._store.reading() as session:
            return clients.client_form(session, client_id)

    def save_client(self, form: ClientForm) -> int:
        """Add or change a client; returns the id."""
        with self._journal.command(
            "client",
            actor=self._actor,
            office_id=form.office_id,
            summary={"name": form.name, "new": form.id is None},
        ) as unit:
            today = self._clock.today(unit.session.get_one(Office, form.office_id).zone)
            client = clients.save_client(unit, form, today)
            unit.session.flush()
            return client.id

    def services(self) -> tuple[ServiceRow, ...]:
        """All kinds of work."""
        with self._store.reading() as session:
            return agreements.service_rows(session)

    def service_form(self, service_id: int) -> ServiceForm:
        """A kind of work as it can be edited."""
        with self._store.reading() as session:
            return services.service_form(session, service_id)

    def save_service(self, form: ServiceForm) -> int:
        """Add or change a kind of work; returns the id."""
        summary = {"name": form.name, "new": form.id is None}
        with self._journal.command("service", actor=self._actor, summary=summary) as unit:
            service = services.save_service(unit, form)
            unit.session.flush()
            return service.id

    def remove_service(self, service_id: int) -> str:
        """Remove a kind of work that nothing uses; returns its name.

        Raises:
            UserError: an agreement or a visit uses it, or it is gone already.

        """
        with self._journal.command("service", actor=self._actor) as unit:
            name = services.remove_service(unit, service_id)
            unit.change_set.summary = {"name": name, "gone": True}
            return name

    def skills(self) -> tuple[str, ...]:
        """The names of all skills."""
        with self._store.reading() as session:
            return agreements.skill_names(session)

    def agreements(self, client_id: int) -> tuple[AgreementRow, ...]:
        """A client's agreements."""
        with self._store.reading() as session:
            return agreements.agreement_rows(session, client_id)

    def agreement_form(self, agreement_id: int) -> AgreementForm:
        """An agreement as it can be edited."""
        with self._store.reading() as session:
            return agreements.agreement_form(session, agreement_id)

    def save_agreement(self, form: AgreementForm) -> int:
        """Add or change an agreement; returns the id."""
        with self._store.reading() as session:
            client, office = _client_and_office(session, form.client_id)
        with self._journal.command(
            "agreement",
            actor=self._actor,
            office_id=office.id,
            summary={"name": client.name, "new": form.id is None, "service": form.service},
        ) as unit:
            today = self._clock.today(office.zone)
            agreement = agreements.save_agreement(unit, form, today)
            unit.session.flush()
            return agreement.id

    def agree_with_all(self, office_id: int, form: AgreementForm) -> int:
        """Agree on the same with every client of an office who has nothing agreed; how many.

        Raises:
            UserError: everybody has an agreement, or a field cannot be.

        """
        with self._journal.command("agree_all", actor=self._actor, office_id=office_id) as unit:
            office = unit.session.get_one(Office, office_id)
            made = agreeing.agree_with_all(unit, office, form, self._clock.today(office.zone))
            unit.change_set.summary = {"clients": made, "service": form.service}
            return made

    def save_visit(self, form: VisitForm) -> int:
        """Add a one-off visit; returns the id."""
        with self._store.reading() as session:
            client, office = _client_and_office(session, form.client_id)
        with self._journal.command(
            "visit",
            actor=self._actor,
            office_id=office.id,
            summary={"name": client.name, "service": form.service, "due": form.due_on.isoformat()},
        ) as unit:
            visit = agreements.save_visit(unit, form)
            unit.session.flush()
            return visit.id


def _client_and_office(session: Session, client_id: int) -> tuple[Client, Office]:
    client = session.get_one(Client, client_id)
    return client, session.get_one(Office, client.office_id)
