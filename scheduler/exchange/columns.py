"""Guesses which column of a table holds which field, and takes the user's word over the guess."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from scheduler.errors import UserError
from scheduler.exchange.cleaning import fold


class Kind(StrEnum):
    """What a table lists."""

    CLIENTS = "clients"
    TECHNICIANS = "technicians"
    AGREEMENTS = "agreements"
    HISTORY = "history"


SAME = "="
"""Stands before what a field is in every row."""

_PERSON = ("external_id", "name", "street", "postal_code", "city", "phone", "email")
_PLACE = ("latitude", "longitude", "notes")
FIELDS: dict[Kind, tuple[str, ...]] = {
    Kind.CLIENTS: (*_PERSON[:5], "contact", *_PERSON[5:], *_PLACE),
    Kind.TECHNICIANS: (*_PERSON, *_PLACE, "skills", "wage", "hours"),
    Kind.AGREEMENTS: (
        *("client", "service", "rrule", "start", "minutes"),
        *("price", "tolerance_days", "window", "usual"),
    ),
    Kind.HISTORY: ("client", "technician", "date", "start", "minutes", "status"),
}
"""The fields of each kind, in the order they are shown."""

NEEDED: dict[Kind, tuple[str, ...]] = {
    Kind.CLIENTS: ("name",),
    Kind.TECHNICIANS: ("name",),
    Kind.AGREEMENTS: ("client", "service", "rrule"),
    Kind.HISTORY: ("client", "technician", "date"),
}
"""The fields without which a table of the kind says nothing."""

_SYNONYMS = {
    "external_id": "id, external id, number, no, nr, code, key, ref, reference, account, "
    "account no, account number, account id, camis, license number, employee id, employee no, "
    "employee number, personnel number, badge",
    "name": "name, dba, full name, display name, company, company name, business, business name, "
    "legal name, trading as, account name, organisation, organization, "
    "firm, employee, employee name, facility, facility name, restaurant",
    "street": "street, address, street address, address 1, address1, addr, addr1, address line 1, "
    "street name, street and number, service address, mailing address, home address, "
    "strasse, straße, rue, calle",
    "postal_code": "zip, zip code, zipcode, postal code, postalcode, postcode, post code, plz, "
    "code postal, zip5",
    "city": "city, town, boro, borough, place, locality, municipality, ort, stadt, ville, ciudad",
    "phone": "phone, phone number, phone no, telephone, telephone number, tel, tel no, mobile, "
    "mobile phone, cell, cell phone, telefon, téléphone, phone 1, primary phone, work phone",
    "contact": "contact, contact name, contact person, main contact, primary contact, attention, "
    "attn, ask for, ansprechpartner, contacto",
    "email": "email, e mail, mail, email address, e mail address, mail address",
    "latitude": "latitude, lat, geo lat, breite",
    "longitude": "longitude, lon, lng, long, geo lon, geo lng, länge",
    "notes": "notes, note, comment, comments, remark, remarks, memo, info, information, "
    "instructions, access notes, bemerkung",
    "skills": "skills, skill, qualifications, qualification, licences, licenses, certifications, "
    "trades, license skills, licence skills, skills licenses, skills licences, can do, does",
    "wage": "wage, hourly wage, wage per hour, pay, pay rate, hourly rate, rate, salary per hour, "
    "cost per hour",
    "hours": "hours, working hours, work hours, weekly hours, shift, shifts, schedule, "
    "availability",
    "client": "client, client id, client name, client no, client number, customer, customer id, "
    "customer name, customer no, customer number, account, account name, account number, "
    "account no, name, company, dba, site",
    "service": "service, services, service type, service name, job, job type, type, kind, work, "
    "treatment, what, what we do, plan, program",
    "rrule": "rrule, rule, recurrence, recurrence rule, frequency, repeat, repeats, how often, "
    "interval, cadence, every, cycle",
    "start": "start, start date, starts, starts on, begin, begins, from, first visit, since, "
    "effective date, contract start, agreement start, next, next due, next visit, next service, "
    "next date, due, due date, next due date, due on",
    "minutes": "minutes, duration, length, duration minutes, mins, min, time needed, "
    "duration min, estimated minutes",
    "price": "price, amount, price per visit, fee, charge, cost, rate, unit price",
    "tolerance_days": "tolerance days, tolerance, days tolerance, flexibility, flex days, "
    "may move days, plus minus days",
    "window": "window, time window, arrival window, time slot, slot, preferred time, "
    "service window, hours, preferred hours, preferred window, times, between, when to come",
    "usual": "usual, usual technician, usual tech, usual guy, technician, tech, tech name, "
    "preferred technician, preferred tech, regular technician, regular tech, "
    "assigned technician, assigned tech, assigned to, who, who comes, who usually comes, who goes",
    "technician": "technician, technician name, technician id, tech, tech name, employee, "
    "employee name, done by, serviced by, performed by, completed by, worker, who",
    "date": "date, visit date, service date, day, completed on, completed date, work date, "
    "job date, date of service",
    "status": "status, outcome, result, state, visit status, job status",
}
_SPECIAL_SYNONYMS: Mapping[Kind, Mapping[str, str]] = {
    Kind.HISTORY: {
        "start": "start, start time, time, time in, arrival, arrived, began, from, visit time"
    },
    Kind.CLIENTS: {"name": f"{_SYNONYMS['name']}, client, customer, shop, site"},
    Kind.TECHNICIANS: {"name": f"{_SYNONYMS['name']}, technician, tech, worker, staff, who"},
}
_OF_TECHNICIANS = ("skills", "wage", "hours")
_STAFF = re.compile(r"tech|staff|employee|crew|personnel|worker|mitarbeiter|team")
_NOISE_WORDS = {
    Kind.CLIENTS: {"client", "customer", "site", "contact", "service", "account"},
    Kind.TECHNICIANS: {"technician", "tech", "employee", "staff", "home", "worker"},
    Kind.AGREEMENTS: {"agreement", "contract", "visit"},
    Kind.HISTORY: {"visit", "job", "actual"},
}
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column of a table holds which field.

    ``places`` maps a field to the index of its column in ``columns``, the header's cells;
    ``same`` a field to what it is in every row, because no column says it.
    """

    kind: Kind
    columns: tuple[str, ...]
    places: Mapping[str, int]
    same: Mapping[str, str]

    def raw(self, cells: Sequence[str]) -> dict[str, str]:
        """The cells of one row by field, as they stand in the table."""
        return {**self.same, **{field: cells[place] for field, place in self.places.items()}}

    @property
    def names(self) -> dict[str, str]:
        """The header of each field's column, in the order of the fields; ``=`` what is said."""
        said = {field: self.columns[place] for field, place in self.places.items()}
        said |= {field: SAME + value for field, value in self.same.items()}
        return {field: said[field] for field in FIELDS[self.kind] if field in said}

    @property
    def missing(self) -> tuple[str, ...]:
        """The needed fields that no column holds."""
        held = (*self.places, *self.same)
        return tuple(field for field in NEEDED[self.kind] if field not in held)


def guess_columns(kind: Kind, columns: Sequence[str]) -> ColumnMap:
    """Guess by the header alone; a column serves one field, and the first that fits is taken.

    Headers that say a field's name in full go first, then those that do so without words that
    add nothing, such as the "customer" of "customer phone".
    """
    places: dict[str, int] = {}
    plain = [_plain(column) for column in columns]
    noise = _NOISE_WORDS[kind]
    shorter = [" ".join(word for word in header.split() if word not in noise) for header in plain]
    for headers in (plain, shorter):
        free = {
            _key(header): place
            for place, header in reversed(list(enumerate(headers)))
            if header and place not in places.values()
        }
        for field in FIELDS[kind]:
            if field not in places:
                keys = (key for key in _synonyms(kind, field) if key in free)
                if (key := next(keys, None)) is not None:
                    places[field] = free.pop(key)
    return ColumnMap(kind, tuple(columns), places, {})


def fields_named(cells: Sequence[str]) -> int:
    """How many fields a row names, read as the header of the kind of which it names most."""
    return max(len(guess_columns(kind, cells).places) for kind in Kind)


def likely_kind(name: str, columns: Sequence[str]) -> Kind:
    """What a table lists, by its header and the ``name`` of its file.

    A list of clients may name services and technicians besides; its agreements are taken out of
    it once the clients are there.
    """
    found = {kind: guess_columns(kind, columns).places for kind in Kind}
    if "name" in found[Kind.CLIENTS] and "street" in found[Kind.CLIENTS]:
        its_own = any(field in found[Kind.TECHNICIANS] for field in _OF_TECHNICIANS)
        services = "service" in found[Kind.AGREEMENTS]
        staff = (its_own or _STAFF.search(name.casefold())) and not services
        return Kind.TECHNICIANS if staff else Kind.CLIENTS
    for kind in (Kind.HISTORY, Kind.AGREEMENTS):
        if all(field in found[kind] for field in NEEDED[kind]):
            return kind
    if any(field in found[Kind.TECHNICIANS] for field in _OF_TECHNICIANS):
        return Kind.TECHNICIANS
    return Kind.TECHNICIANS if _STAFF.search(name.casefold()) else Kind.CLIENTS


def map_columns(
    kind: Kind,
    columns: Sequence[str],
    said: Mapping[str, str],
    *,
    complete: bool = True,
    guess: Mapping[str, int] | None = None,
) -> ColumnMap:
    """The guess, overridden by what the user ``said``: field to header, "" for no column.

    Guessed is by the header unless there is a ``guess``. A column that begins with ``=`` is none:
    what follows holds for every row, unless a header is spelled just so.

    Raises `UserError` when a field or column named there does not exist and, where the map must
    be ``complete``, when there is no column for a field that is needed; a table without a
    header shows itself this way.
    """
    places = dict(guess_columns(kind, columns).places if guess is None else guess)
    same: dict[str, str] = {}
    for field, column in said.items():
        if field not in FIELDS[kind]:
            raise UserError(
                "{capitalize} have no field “{field}”; there are {list}.",
                capitalize=kind.capitalize(),
                field=field,
                list=_list(FIELDS[kind]),
            )
        places.pop(field, None)
        if column.startswith(SAME) and column not in columns:
            same[field] = column.removeprefix(SAME)
        elif column:
            place = _place(column, columns)
            places = {other: taken for other, taken in places.items() if taken != place}
            places[field] = place
    chosen = ColumnMap(kind, tuple(columns), places, same)
    if complete and chosen.missing:
        raise UserError(_nothing_found(chosen))
    return chosen


def _nothing_found(chosen: ColumnMap) -> str:
    if not chosen.places:
        return (
            "No header of the table is known; its first row must name the columns, such as "
            f"{_list(FIELDS[chosen.kind])}, or say which is which with --map."
        )
    field = chosen.missing[0]
    same = f", or --map {field}==monthly for all rows" if field == "rrule" else ""
    return (
        f"No column for “{field}” was found among {_list(chosen.columns)}; "
        f"say which it is with --map {field}=Column{same}."
    )


def _place(column: str, columns: Sequence[str]) -> int:
    """Where ``column`` stands: spelled the same, else the same but for case and punctuation."""
    if column in columns:
        return columns.index(column)
    wanted = _key(_plain(column))
    for place, header in enumerate(columns):
        if wanted and _key(_plain(header)) == wanted:
            return place
    raise UserError(
        "The table has no column “{column}”; it has {list}.", column=column, list=_list(columns)
    )


def _list(words: Sequence[str]) -> str:
    shown = [word if len(word) <= 40 else f"{word[:39]}…" for word in words if word]
    return ", ".join(shown[:20]) + (" …" if len(shown) > 20 else "")


def _plain(header: str) -> str:
    return fold(_HUMP.sub(" ", header))


def _key(plain: str) -> str:
    return plain.replace(" ", "")


@cache
def _synonyms(kind: Kind, field: str) -> tuple[str, ...]:
    words = _SPECIAL_SYNONYMS.get(kind, {}).get(field, _SYNONYMS[field])
    return tuple(_key(_plain(word)) for word in words.split(","))
