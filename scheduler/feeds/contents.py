"""What a technician's calendar tells: which visits and absences, and how much of each."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from urllib.parse import quote

from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session

from scheduler.briefs import Coming, brief_text, handover, handover_words, read_briefs
from scheduler.dates.localtime import local_day, midnight_utc
from scheduler.feeds.calendar import Entry, FeedAbsence, FeedVisit
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Client, Relation, Site
from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.feeds import Feed
from scheduler.model.kinds import AbsenceKind, FeedLevel, PlaceSource, RelationKind, VisitStatus
from scheduler.model.office import Office
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.together import Together, about, together
from scheduler.words import Words, words_in

GRACE = timedelta(days=10)
"""How long a cancelled visit still stands in a feed, marked as cancelled."""

AWAY = (AbsenceKind.SICK, AbsenceKind.HOLIDAY, AbsenceKind.TRAINING)


class Tells(StrEnum):
    """Something that a feed may say of a visit."""

    NUMBER = "number"
    STREET = "street"
    ADDRESS = "address"
    POSITION = "position"
    REPLY = "reply"
    CLIENT = "client"
    SERVICE = "service"
    BRIEF = "brief"
    COLLEAGUE = "colleague"


_PLACE = frozenset({Tells.STREET, Tells.ADDRESS, Tells.POSITION, Tells.REPLY})

LEVELS: Mapping[FeedLevel, frozenset[Tells]] = {
    FeedLevel.NUMBER_AND_STREET: _PLACE | {Tells.NUMBER},
    FeedLevel.CLIENT_NAME: _PLACE | {Tells.CLIENT, Tells.SERVICE, Tells.COLLEAGUE},
    FeedLevel.FULL_BRIEF: _PLACE | {Tells.CLIENT, Tells.BRIEF, Tells.COLLEAGUE},
}
"""All that a feed says of a visit besides its time, by level; nothing else ever leaves."""

_Row = Row[Visit, Published, Site, Client, ServiceType]


@dataclass(frozen=True, slots=True)
class Told:
    """A technician's calendar as it is to be: its work code, its entries, and their language."""

    feed_id: int
    technician: str
    code: str
    words: Words
    entries: tuple[Entry, ...]


def read_feed(
    session: Session,
    feed: Feed,
    technician: Technician,
    office: Office,
    today: date,
    now: datetime,
    level: FeedLevel | None = None,
) -> Told:
    """What a feed tells around today, at its own level unless another is given."""
    words = words_in(technician.language)
    level = level or feed.level
    span = (today - timedelta(days=feed.days_back), today + timedelta(days=feed.days_ahead))
    rows = _visits(session, feed, span, now)
    others = _colleagues(session, rows)
    details = _details(session, level, rows, words, office.email, others)
    entries: list[Entry] = [
        FeedVisit(
            uid=visit.uid,
            sequence=visit.calendar_sequence,
            changed_at=visit.calendar_changed_at,
            start=place.start,
            end=place.end,
            title=_title(level, visit, client, site, others, words),
            place=place_of(site),
            status=visit.status,
            details=details[visit.id],
            position=_position(site),
        )
        for visit, place, site, client, _service in rows
    ]
    entries += _absences(session, feed, office, span, words)
    return Told(feed.id, technician.name, feed.code, words, tuple(entries))


def _visits(session: Session, feed: Feed, span: tuple[date, date], now: datetime) -> Sequence[_Row]:
    query = (
        select(Visit, Published, Site, Client, ServiceType)
        .join(Published, Published.visit_id == Visit.id)
        .join(Site, Site.id == Visit.site_id)
        .join(Client, Client.id == Visit.client_id)
        .join(ServiceType, ServiceType.id == Visit.service_type_id)
        .where(
            Published.technician_id == feed.technician_id,
            Published.day.between(*span),
            or_(
                Visit.status != VisitStatus.CANCELLED,
                Visit.calendar_changed_at > now - GRACE,
            ),
        )
    )
    return session.execute(query).all()


@dataclass(frozen=True, slots=True)
class _Colleagues:
    """Everybody by id, who comes along to what, and who is usual at each client by and by."""

    names: Mapping[int, str]
    joint: Together
    usual: Mapping[int, Sequence[Relation]]


def _colleagues(session: Session, rows: Sequence[_Row]) -> _Colleagues:
    usual: defaultdict[int, list[Relation]] = defaultdict(list)
    clients = {visit.client_id for visit, *_ in rows}
    kept = select(Relation).where(
        Relation.client_id.in_(clients), Relation.kind == RelationKind.USUAL
    )
    for relation in session.scalars(kept.order_by(Relation.since.desc(), Relation.id.desc())):
        usual[relation.client_id].append(relation)
    return _Colleagues(
        names=dict(session.execute(select(Technician.id, Technician.name)).all()),
        joint=together(session, about(visit.id for visit, *_ in rows), told=True),
        usual=usual,
    )


def _title(
    level: FeedLevel,
    visit: Visit,
    client: Client,
    site: Site,
    others: _Colleagues,
    words: Words,
) -> str:
    """``W-1042 · Orchard St``, ``Joint visit with Ana Reyes · Gift shop · Orchard St``."""
    tells = LEVELS[level]
    whom = []
    if visit.joint_of_id is not None:
        makes = others.joint.makes.get(visit.id)
        named = makes is not None and Tells.COLLEAGUE in tells
        whom.append(
            words.say("joint", name=others.names[makes or 0]) if named else words.say("joint_visit")
        )
    whom += [visit.number] if Tells.NUMBER in tells else []
    whom += [client.name] if Tells.CLIENT in tells else []
    where = street(site.street) or site.city
    return " · ".join(part for part in (*whom, where) if part)


def place_of(site: Site) -> str:
    """``88 Orchard St, New York``."""
    return ", ".join(part for part in (site.street, site.city) if part)


def street(address: str) -> str:
    """The street of an address without its house number in front: ``Orchard St``."""
    first, _, rest = address.partition(" ")
    return rest.strip() if first[:1].isdigit() and rest else address.strip()


def _position(site: Site) -> tuple[float, float] | None:
    """Where a site is, if that is known better than by its postal code."""
    if site.latitude is None or site.longitude is None:
        return None
    # Lists say 0;0, in the sea off Africa, of places that they do not know.
    nowhere = site.latitude == site.longitude == 0
    rough = site.place_source in (PlaceSource.POSTAL_CODE, PlaceSource.UNKNOWN)
    return None if rough or nowhere else (site.latitude, site.longitude)


def _details(
    session: Session,
    level: FeedLevel,
    rows: Sequence[_Row],
    words: Words,
    reply_to: str,
    others: _Colleagues,
) -> Mapping[int, str]:
    """What to know before the door, by visit, as far as the feed may tell."""
    tells = LEVELS[level]
    briefs: Mapping[int, str] = {}
    if Tells.BRIEF in tells:
        coming = [Coming(visit.id, place.day, place.technician_id) for visit, place, *_ in rows]
        made = read_briefs(session, coming, words, told=True)
        briefs = {visit_id: brief_text(brief, words) for visit_id, brief in made.items()}
    told = {}
    for visit, place, _site, _client, service in rows:
        parts = [briefs.get(visit.id, "")]
        parts += [service.name] if Tells.SERVICE in tells else []
        # The brief says it already.
        parts += [] if Tells.BRIEF in tells else _of_colleagues(tells, visit, place, others, words)
        parts += [_reply(reply_to, visit, words)] if reply_to else []
        told[visit.id] = "\n\n".join(part for part in parts if part)
    return told


def _of_colleagues(
    tells: frozenset[Tells], visit: Visit, place: Published, others: _Colleagues, words: Words
) -> Iterator[str]:
    """Who comes along, and from when somebody else is usual here."""
    along = others.joint.along.get(visit.id, ())
    if Tells.COLLEAGUE not in tells:
        yield from [words.say("somebody_along")] if along else []
        return
    yield from (words.say("along", name=others.names[one]) for one in along)
    new = handover(others.usual.get(visit.client_id, ()), place.day, place.technician_id)
    if new is not None:
        yield handover_words(new, others.names, words)


def _reply(to: str, visit: Visit, words: Words) -> str:
    """A line to touch on a phone, which writes to the office with the work number on it."""
    return f"{words.say('learned')}: mailto:{quote(to, safe='@')}?subject={quote(visit.number)}"


def _absences(
    session: Session, feed: Feed, office: Office, span: tuple[date, date], words: Words
) -> Iterator[FeedAbsence]:
    """When its owner is away; the reason is nobody's business but his."""
    first = midnight_utc(span[0], office.zone)
    after = midnight_utc(span[1] + timedelta(days=1), office.zone)
    absences = session.scalars(
        select(Absence)
        .where(
            Absence.technician_id == feed.technician_id,
            Absence.kind.in_(AWAY),
            Absence.start < after,
            Absence.end > first,
        )
        .order_by(Absence.id)
    ).all()
    revisions = _revisions(session, [absence.id for absence in absences])
    for absence in absences:
        sequence, changed_at = revisions.get(absence.id, (0, absence.recorded_at))
        start, end = _days_or_instants(absence, office.zone)
        yield FeedAbsence(
            # The same for ever, without a word of whose it is.
            uid=str(uuid.uuid5(uuid.NAMESPACE_OID, f"{feed.code}/{absence.id}")),
            sequence=sequence,
            changed_at=changed_at,
            start=start,
            end=end,
            title=words.say("away"),
        )


def _days_or_instants(absence: Absence, zone: str) -> tuple[datetime | date, datetime | date]:
    """Whole days as days, else the instants."""
    days = local_day(absence.start, zone), local_day(absence.end, zone)
    if (absence.start, absence.end) == tuple(midnight_utc(day, zone) for day in days):
        return days
    return absence.start, absence.end


def _revisions(session: Session, ids: Iterable[int]) -> Mapping[int, tuple[int, datetime]]:
    """How often each absence was changed since it was recorded, and when last."""
    query = (
        select(Change.entity_id, func.count(), func.max(ChangeSet.at))
        .join(ChangeSet, ChangeSet.id == Change.change_set_id)
        .where(Change.entity == "absence", Change.entity_id.in_(list(ids)))
        .group_by(Change.entity_id)
    )
    return {id: (count - 1, at) for id, count, at in session.execute(query)}
