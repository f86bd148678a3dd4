"""Offices, technicians and clients of the sample as rows."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta

from scheduler.continuity.price_book import PriceBook
from scheduler.dates.localtime import from_minutes, midnight_utc
from scheduler.model.agreements import Agreement, ServiceSkill, ServiceType
from scheduler.model.clients import (
    Client,
    Contact,
    OpenQuestion,
    Priority,
    Promise,
    Relation,
    Site,
)
from scheduler.model.feeds import Feed
from scheduler.model.kinds import (
    FeedLevel,
    Level,
    PaidFrom,
    PlaceSource,
    RelationKind,
    Subject,
)
from scheduler.model.matching import match_key
from scheduler.model.office import Office, PriceBookVersion
from scheduler.model.people import Absence, Skill, Technician, TechnicianSkill, WorkingHours
from scheduler.records.offices import WORKING_WEEK
from scheduler.sample.absences import Away
from scheduler.sample.cast import Cast, CastClient, CastTechnician
from scheduler.sample.history import History
from scheduler.sample.rows import Rows

ZONE = "America/New_York"

AREA_CODES = (("212", "646", "332"), ("718", "347", "929", "917", "516"))
"""Of each office; a code has only a hundred numbers that nobody can have."""


@dataclass(slots=True)
class People:
    """Makes the rows of everybody; technicians are found again by code, agreements by place."""

    cast: Cast
    history: History
    rows: Rows
    dice: random.Random
    technicians: dict[str, int] = field(default_factory=dict)
    agreements: dict[tuple[int, int], int] = field(default_factory=dict)
    _skills: dict[str, int] = field(default_factory=dict)
    _numbers: Counter[int] = field(default_factory=Counter)

    @property
    def monday(self) -> date:
        """The first day of the planned week."""
        return self.history.monday

    def write(self, absences: Iterable[Away]) -> None:
        """Make all rows but those of past visits."""
        self._offices()
        self._services()
        for technician in self.cast.technicians:
            self._technician(technician)
        for away in absences:
            self._absence(away)
        for number, client in enumerate(self.cast.clients):
            self._client(number, client)

    def someone(self) -> str:
        """A name of the office's staff."""
        return self.dice.choice(self.cast.said.staff)

    def _moment(self, day: date) -> datetime:
        """An instant in the office hours of a day."""
        return from_minutes(day, 500 + self.dice.randrange(480), ZONE)

    def _offices(self) -> None:
        hours = [asdict(shift) for shift in WORKING_WEEK]
        founded = midnight_utc(self.history.first_day, ZONE)
        for office in self.cast.offices:
            id_ = self.rows.add(
                Office,
                external_id=office.name[:3].upper(),
                name=office.name,
                zone=ZONE,
                currency="USD",
                country="US",
                region="NY",
                speed_kmh=office.speed_kmh,
                hours=hours,
            )
            self.rows.add(
                PriceBookVersion,
                office_id=id_,
                version=1,
                entries=PriceBook.default().to_json(),
                made_at=founded,
                made_by=self.cast.said.staff[0],
            )

    def _services(self) -> None:
        licences = {
            skill
            for technician in self.cast.technicians
            for skill, days in technician.skills.items()
            if days
        }
        names = {skill for technician in self.cast.technicians for skill in technician.skills}
        for name in sorted(names):
            self._skills[name] = self.rows.add(Skill, name=name, is_licence=name in licences)
        for service in self.cast.services:
            id_ = self.rows.add(
                ServiceType,
                name=service.name,
                minutes=service.minutes,
                price_minor=service.price_minor,
                procedure=service.procedure,
            )
            for skill in service.skills:
                self.rows.add(ServiceSkill, service_type_id=id_, skill_id=self._skills[skill])

    def _technician(self, technician: CastTechnician) -> None:
        number = len(self.technicians) + 1
        left = technician.left_days
        names = [office.name for office in self.cast.offices]
        id_ = self.rows.add(
            Technician,
            office_id=names.index(technician.office) + 1,
            external_id=f"T{number:02}",
            name=technician.name,
            street=technician.street,
            postal_code=technician.postal_code,
            city=technician.city,
            latitude=technician.latitude,
            longitude=technician.longitude,
            place_source=PlaceSource.GIVEN,
            wage_minor=technician.wage_minor,
            week_minutes=None,
            paid_from=PaidFrom.DEPARTURE,
            joined_on=self.monday - timedelta(days=round(technician.years * 365.25)),
            left_on=None if left is None else self.monday - timedelta(days=left),
        )
        self.technicians[technician.code] = id_
        self._hours(id_)
        for skill, days in technician.skills.items():
            self.rows.add(
                TechnicianSkill,
                technician_id=id_,
                skill_id=self._skills[skill],
                valid_until=self.monday + timedelta(days=days) if days else None,
                licence_number=f"NY-{self.dice.randrange(10_000, 99_999)}" if days else "",
            )
        if left is None:
            self.rows.add(
                Feed,
                technician_id=id_,
                code=f"{self.dice.getrandbits(40):010x}",
                level=FeedLevel.NUMBER_AND_STREET,
            )

    def _hours(self, technician_id: int) -> None:
        for shift in WORKING_WEEK:
            self.rows.add(
                WorkingHours,
                technician_id=technician_id,
                weekday=shift.weekday,
                start_minute=shift.start,
                end_minute=shift.end,
                break_minutes=shift.break_minutes,
                break_earliest=shift.break_earliest,
                break_latest=shift.break_latest,
                break_paid=shift.break_paid,
            )

    def _absence(self, away: Away) -> None:
        self.rows.add(
            Absence,
            technician_id=self.technicians[away.technician],
            start=from_minutes(away.first, away.start, ZONE),
            end=from_minutes(away.last, away.end, ZONE),
            kind=away.kind,
            note=away.note,
            recorded_at=self._moment(min(away.first, self.monday) - timedelta(days=3)),
            recorded_by=self.someone(),
        )

    def _client(self, number: int, client: CastClient) -> None:
        since = self.history.since[number]
        retired = self.history.left_on.get(number)
        address = (client.street, client.postal_code, client.city)
        id_ = self.rows.add(
            Client,
            office_id=client.office + 1,
            external_id=f"{1001 + number}",
            name=client.name,
            match_key=match_key(client.name, *address),
            since=since,
            retired_on=retired,
        )
        self.rows.add(
            Site,
            client_id=id_,
            street=client.street,
            postal_code=client.postal_code,
            city=client.city,
            latitude=client.latitude,
            longitude=client.longitude,
            place_source=PlaceSource.GIVEN,
            zone=ZONE,
            access=client.access,
        )
        self._numbers[client.office] += 1
        phone = fictional_phone(client.office, self._numbers[client.office])
        self.rows.add(Contact, client_id=id_, name=client.contact, phone=phone)
        self._agreements(number, client, since, retired)
        self._relations(id_, client, since)
        self._what_matters(id_, client, since)

    def _agreements(
        self, number: int, client: CastClient, since: date, retired: date | None
    ) -> None:
        for place, deal in enumerate(client.agreements):
            start, end = deal.window or (None, None)
            self.agreements[number, place] = self.rows.add(
                Agreement,
                client_id=number + 1,
                site_id=number + 1,
                service_type_id=deal.service + 1,
                rule=deal.rule(self.monday),
                start=deal.start(self.monday, since),
                end=retired,
                minutes=deal.minutes,
                price_minor=deal.price_minor,
                tolerance_days=deal.tolerance,
                window_start=start,
                window_end=end,
                holiday_policy=deal.holiday,
            )

    def _relations(self, id_: int, client: CastClient, since: date) -> None:
        def declare(
            code: str,
            kind: RelationKind,
            first: date,
            until: date | None = None,
            rank: int = 1,
            reason: str = "",
        ) -> None:
            self.rows.add(
                Relation,
                client_id=id_,
                technician_id=self.technicians[code],
                kind=kind,
                rank=rank,
                since=first,
                until=until,
                declared_by=self.someone(),
                reason=reason,
            )

        known_since = since
        if client.before is not None:
            left = self.history.gone_on(client.before)
            if since < left:
                declare(client.before, RelationKind.USUAL, since, left)
                known_since = left
        if client.declared:
            taken_over = "" if known_since == since else "Took over when the last one left."
            declare(client.usual, RelationKind.USUAL, known_since, reason=taken_over)
        for rank, code in enumerate(client.backups, start=1):
            declare(code, RelationKind.BACKUP, self._lately(since), rank=rank)
        for code, reason in client.excluded.items():
            declare(code, RelationKind.EXCLUDED, self._lately(since), reason=reason)

    def _lately(self, since: date) -> date:
        """A day in the half year before the planned week on which the client was one."""
        return max(since, self.monday - timedelta(days=self.dice.randint(20, 180)))

    def _what_matters(self, id_: int, client: CastClient, since: date) -> None:
        # Dorothy was asked only after the third stranger; others when it came up.
        asked = self.monday - timedelta(days=66) if client.faces else self._lately(since)
        asker = self.cast.said.staff[0] if client.faces else self.someone()
        for subject, (level, detail) in client.priorities.items():
            self.rows.add(
                Priority,
                client_id=id_,
                subject=Subject(subject),
                level=Level(level),
                detail=detail,
                asked_on=asked,
                asked_by=asker,
            )
        if client.promise is not None:
            self._promise(id_, client, since, *client.promise)
        if client.question is not None:
            self._question(id_, *client.question)

    def _promise(self, id_: int, client: CastClient, since: date, subject: str, words: str) -> None:
        in_person = subject == Subject.PERSON
        names = {technician.code: technician.name for technician in self.cast.technicians}
        given = self._lately(since)
        if client.faces:
            given = self.monday - timedelta(days=61)
        elif in_person and client.before is not None:
            given = max(given, self.history.gone_on(client.before))
        self.rows.add(
            Promise,
            client_id=id_,
            subject=Subject(subject),
            text=words,
            technician_id=self.technicians[client.usual] if in_person else None,
            given_by=names[client.usual] if in_person else self.someone(),
            given_on=given,
            until=given + timedelta(days=365) if subject == Subject.PRICE else None,
        )

    def _question(self, id_: int, words: str, answered: bool) -> None:
        asked = self.monday - timedelta(days=self.dice.randint(1, 9) + 30 * answered)
        self.rows.add(
            OpenQuestion,
            client_id=id_,
            visit_id=None,
            text=words,
            owner=self.someone(),
            asked_at=self._moment(asked),
            answer_by=asked + timedelta(days=14),
            answered_at=self._moment(asked + timedelta(days=4)) if answered else None,
            answer="Called back and settled." if answered else "",
        )


def fictional_phone(office: int, number: int) -> str:
    """The number of an office's client, from 1 on, among those kept free for stories: 555-01xx."""
    code = AREA_CODES[office][(number - 1) // 100]
    # Neighbours on a list do not have neighbouring numbers.
    return f"+1{code}55501{number * 37 % 100:02}"
