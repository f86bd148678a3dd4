"""The care service: what screens ask of a client as a person, and what is noted of him."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from scheduler.care import (
    leaving,
    listing,
    merging,
    page,
    promises,
    reaching,
    saying,
    scopes,
)
from scheduler.model.agreements import Agreement, ServiceType
from scheduler.model.clients import (
    Client,
    Complaint,
    Contact,
    Note,
    OpenQuestion,
    Promise,
    Relation,
    Site,
)
from scheduler.model.kinds import TouchKind
from scheduler.model.office import Office
from scheduler.model.people import Technician
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.care import (
    AlikeRow,
    ClientRows,
    ContactForm,
    EditPreview,
    EndForm,
    GoingPreview,
    InterviewForm,
    MergePreview,
    OccurrenceRow,
    PromiseCheck,
    PromiseForm,
    QuestionForm,
    RelationForm,
    Scope,
    SiteForm,
)
from scheduler.views.records import AgreementForm, ClientListRow


class Care:
    """Reads clients, and keeps what is said; each command is one change set.

    All methods block; call them off the GUI thread.
    """

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def clients(
        self, office_id: int, text: str = "", *, retired: bool = False, strangers: bool = False
    ) -> tuple[ClientListRow, ...]:
        """The clients of an office with what a list may be filtered by.

        With ``retired`` those alone who are clients no more. The strangers of the last visits
        are counted where ``strangers``.
        """
        with self._store.reading() as session:
            today = self._clock.today(session.get_one(Office, office_id).zone)
            return listing.care_rows(
                session, office_id, text, today, retired=retired, strangers=strangers
            )

    def client(self, client_id: int) -> ClientRows:
        """A client's page; of a merged client the one he was merged into."""
        with self._store.reading() as session:
            client = session.get_one(Client, client_id)
            kept = client.merged_into_id or client.id
            return page.client_rows(session, kept, self._today(session, client))

    def interview(self, form: InterviewForm) -> None:
        """Keep what a client answered when somebody asked what matters; prices follow at once.

        Raises:
            UserError: nobody asked, or the day is still to come.

        """
        with self._command("interview", form.client_id) as (unit, today):
            saying.keep_answers(unit, form, today)

    def write_note(self, client_id: int, text: str) -> None:
        """Write down what whoever comes next must know.

        Raises:
            UserError: it is empty.

        """
        with self._command("note", client_id, new=True) as (unit, _):
            saying.write_note(unit, client_id, text)

    def remove_note(self, note_id: int) -> None:
        """Take a note out that does not hold any more."""
        with self._command("note", self._client_of(Note, note_id), gone=True) as (unit, _):
            saying.remove_note(unit.session, note_id)

    def ask(self, form: QuestionForm) -> None:
        """Keep what a client waits for, with its owner.

        Raises:
            UserError: it is empty.

        """
        with self._command("question", form.client_id, new=True) as (unit, _):
            saying.ask(unit, form)

    def answer(self, question_id: int, text: str) -> None:
        """Close a question with the answer that the client got.

        Raises:
            UserError: it was answered already, or there is no answer.

        """
        with self._command("question", self._client_of(OpenQuestion, question_id)) as (unit, _):
            saying.answer(unit, question_id, text)

    def complain(self, client_id: int, text: str) -> None:
        """Keep what a client was not satisfied with.

        Raises:
            UserError: it is empty.

        """
        with self._command("complaint", client_id, new=True) as (unit, _):
            saying.complain(unit, client_id, text)

    def settle(self, complaint_id: int, how: str) -> None:
        """Close a complaint.

        Raises:
            UserError: it was settled already.

        """
        with self._command("complaint", self._client_of(Complaint, complaint_id)) as (unit, _):
            saying.settle(unit, complaint_id, how)

    def call(self, client_id: int, kind: TouchKind, text: str) -> None:
        """Keep that there was a contact, and what was said.

        Raises:
            UserError: nothing was said.

        """
        with self._command("call", client_id) as (unit, _):
            saying.call(unit, client_id, kind, text)

    def recommend(self, client_id: int, by_id: int | None) -> None:
        """Keep who recommended us to a client; None where nobody is known.

        Raises:
            UserError: a client cannot recommend us to himself.

        """
        with self._command("recommended", client_id) as (unit, _):
            saying.recommend(unit.session, client_id, by_id)

    def save_contact(self, form: ContactForm) -> None:
        """Add or change who opens the door or answers the phone.

        Raises:
            UserError: nothing was entered, or it was changed by somebody else meanwhile.

        """
        told = reaching.told_of_contact(form)
        with self._command("contact", form.client_id, new=form.before is None, **told) as (unit, _):
            reaching.save_contact(unit, form)

    def remove_contact(self, contact_id: int) -> None:
        """Take out who is no contact of a client any more."""
        with self._store.reading() as session:
            gone = session.get_one(Contact, contact_id)
            told = reaching.told_of_contact(reaching.contact_row(gone, is_main=False))
        with self._command("contact", gone.client_id, gone=True, **told) as (unit, _):
            reaching.remove_contact(unit, contact_id)

    def save_site(self, form: SiteForm) -> None:
        """Add or change where the work is; agreements and visits there go with it.

        Raises:
            UserError: no address, one that cannot be, or changed by somebody else meanwhile.

        """
        told = reaching.told_of_site(form.place)
        with self._command("site", form.client_id, new=form.before is None, **told) as (unit, _):
            reaching.save_site(unit, form)

    def retire_site(self, site_id: int) -> None:
        """Nobody goes to a site any more; where nothing ever was there, it is taken out.

        Raises:
            UserError: it is the only one, or an agreement or a visit to come is at it.

        """
        client, told = self._site(site_id)
        with self._command("site", client, gone=True, **told) as (unit, today):
            reaching.retire_site(unit, site_id, today)

    def reopen_site(self, site_id: int) -> None:
        """Somebody goes to a retired site again."""
        client, told = self._site(site_id)
        with self._command("site", client, **told) as (unit, _):
            reaching.reopen_site(unit, site_id)

    def declare(self, form: RelationForm) -> None:
        """Say what a technician is to a client from today on.

        Raises:
            UserError: he is that already, is excluded, or has left.

        """
        told = {"technician": self._technician(form.technician_id), "kind": form.kind.value}
        with self._command("relation", form.client_id, new=True, **told) as (unit, today):
            saying.declare(unit, form, today)

    def end_relation(self, relation_id: int, reason: str = "") -> None:
        """A technician is not that to a client any more, from today on."""
        with self._store.reading() as session:
            held = session.get_one(Relation, relation_id)
            client, kind, technician = held.client_id, held.kind, held.technician_id
        told = {"technician": self._technician(technician), "kind": kind.value}
        with self._command("relation", client, gone=True, **told) as (unit, today):
            saying.end_relation(unit, relation_id, reason, today)

    def check_promise(
        self, client_id: int, technician_id: int, until: date | None = None
    ) -> PromiseCheck:
        """Whether a technician can be the one who comes, as far as can be seen today."""
        with self._store.reading() as session:
            today = self._today(session, session.get_one(Client, client_id))
            return promises.check_promise(session, client_id, technician_id, until, today)

    def promise(self, form: PromiseForm) -> None:
        """Keep what a client was told, by whom and when.

        Raises:
            UserError: there are no words, a promise of a person names nobody, or who is to be the
                usual technician left or is not to come.

        """
        with self._command("promise", form.client_id, new=True) as (unit, today):
            promises.save_promise(unit, form, today)

    def end_promise(self, promise_id: int, reason: str = "") -> None:
        """A promise does not hold any more, from today on."""
        with self._command("promise", self._client_of(Promise, promise_id), gone=True) as (
            unit,
            today,
        ):
            promises.end_promise(unit, promise_id, reason, today)

    def occurrences(self, agreement_id: int) -> tuple[OccurrenceRow, ...]:
        """The next visits of an agreement, to choose from which one on it changes."""
        with self._store.reading() as session:
            agreement = session.get_one(Agreement, agreement_id)
            today = self._today(session, session.get_one(Client, agreement.client_id))
            return scopes.occurrences(session, agreement_id, today)

    def preview_edit(self, form: AgreementForm, scope: Scope, here: date) -> EditPreview:
        """What an edit of an agreement would do, visit by visit.

        Raises:
            UserError: as for the edit itself.

        """
        with self._store.reading() as session:
            return scopes.preview_edit(session, form, scope, here)

    def edit_agreement(self, form: AgreementForm, scope: Scope, here: date) -> int:
        """Change an agreement for the visits of a scope; returns the id of the one in force.

        Raises:
            UserError: a field that cannot be, no such visit, changed by somebody else meanwhile.

        """
        told = {"service": form.service, "scope": scope.value, "day": here.isoformat()}
        with self._command("agreement", form.client_id, **told) as (unit, _):
            agreement = scopes.edit_agreement(unit, form, scope, here, self._clock)
            unit.session.flush()
            return agreement.id

    def going(self, form: EndForm) -> GoingPreview:
        """What ends when a client goes, or ends one agreement."""
        with self._store.reading() as session:
            return leaving.going(session, form)

    def end(self, form: EndForm) -> None:
        """Keep that a client ended an agreement, or all; visits after that day are cancelled.

        Raises:
            UserError: there is no reason, or nothing to end.

        """
        told = {"day": form.on.isoformat()}
        if form.agreement_id is not None:
            told["service"] = self._service(form.agreement_id)
        command = "retire" if form.retires else "cancellation"
        with self._command(command, form.client_id, **told) as (unit, _):
            leaving.end(unit, form, self._clock)

    def bring_back(self, client_id: int) -> None:
        """A retired client is one again; agreements that ended stay ended.

        Raises:
            UserError: he is not retired, or was merged into another one.

        """
        with self._command("bring_back", client_id) as (unit, _):
            leaving.bring_back(unit, client_id)

    def alike(self, client_id: int) -> tuple[AlikeRow, ...]:
        """Other clients of the office that may be this one, those most alike first."""
        with self._store.reading() as session:
            return merging.alike(session, client_id)

    def preview_merge(self, kept_id: int, gone_id: int) -> MergePreview:
        """What moves when one client turns out to be another.

        Raises:
            UserError: the two cannot be one.

        """
        with self._store.reading() as session:
            return merging.preview_merge(session, kept_id, gone_id)

    def merge(self, kept_id: int, gone_id: int) -> Mapping[str, int]:
        """Make two records of one client one; returns how much moved, by table.

        Raises:
            UserError: the two cannot be one.

        """
        with self._store.reading() as session:
            gone = session.get_one(Client, gone_id).name
        with self._command("merge", kept_id, gone_name=gone) as (unit, today):
            return merging.merge(unit, kept_id, gone_id, today)

    @contextmanager
    def _command(self, command: str, client_id: int, **told: Any) -> Iterator[tuple[Unit, date]]:
        """One change set about a client, and today at his office."""
        with self._store.reading() as session:
            client = session.get_one(Client, client_id)
            today = self._today(session, client)
        with self._journal.command(
            command,
            actor=self._actor,
            office_id=client.office_id,
            summary={"name": client.name, **told},
        ) as unit:
            yield unit, today

    def _today(self, session: Session, client: Client) -> date:
        return self._clock.today(session.get_one(Office, client.office_id).zone)

    def _client_of(self, entity: type[Note | OpenQuestion | Complaint | Promise], key: int) -> int:
        with self._store.reading() as session:
            return session.scalars(select(entity.client_id).where(entity.id == key)).one()

    def _site(self, site_id: int) -> tuple[int, Mapping[str, str]]:
        """Whose site it is, and what the history says of it."""
        with self._store.reading() as session:
            site = session.get_one(Site, site_id)
            where = reaching.site_row(site, is_main=False).place
            return site.client_id, reaching.told_of_site(where)

    def _technician(self, technician_id: int) -> str:
        with self._store.reading() as session:
            return session.get_one(Technician, technician_id).name

    def _service(self, agreement_id: int) -> str:
        with self._store.reading() as session:
            service = session.get_one(Agreement, agreement_id).service_type_id
            return session.get_one(ServiceType, service).name
