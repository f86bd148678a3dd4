"""Turns the cells of a row into a clean value of its kind, or says why it cannot be taken."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Generic, TypedDict, TypeVar

from scheduler.exchange import amounts, cleaning, repeats, times
from scheduler.exchange.cleaning import Refused
from scheduler.model.kinds import VisitStatus
from scheduler.views.records import Shift
from scheduler.views.work import RowProblem

T = TypeVar("T")

_LONGEST_VALUE_SHOWN = 200
_HALF_A_PLACE = "is missing while its fellow is there; the place is taken as not given"
_NOWHERE = "is nought as is the longitude; the place is taken as not given"
_FIELD_WORDS = {"rrule": "rule", "external_id": "number"}


@dataclass(frozen=True, slots=True)
class Local:
    """How the office's people write: their country, their money, their dates.

    ``money_digits`` are the decimals of the office's currency, ``zone`` and ``today`` its zone
    and date.
    """

    country: str
    money_digits: int
    month_first: bool
    zone: str
    today: date


@dataclass(frozen=True, slots=True)
class Cleaned(Generic[T]):
    """What became of one row: its clean value, or the problem for which it is refused."""

    row: T | None
    refused: RowProblem | None
    warnings: tuple[RowProblem, ...]


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client with one site and one contact; "" and None stand for what the list does not say."""

    external_id: str
    name: str
    street: str
    postal_code: str
    city: str
    phone: str
    email: str
    latitude: float | None
    longitude: float | None
    notes: str
    contact: str


@dataclass(frozen=True, slots=True)
class TechnicianRow:
    """A technician and his home; ``wage_minor`` is per hour, ``hours`` are None where not said."""

    external_id: str
    name: str
    street: str
    postal_code: str
    city: str
    phone: str
    email: str
    latitude: float | None
    longitude: float | None
    notes: str
    skills: tuple[str, ...] | None
    wage_minor: int | None
    hours: tuple[Shift, ...] | None


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """An agreement; ``client`` and ``usual`` name somebody by number or name.

    ``start`` is None where the list does not say it.
    """

    client: str
    service: str
    rule: str
    start: date | None
    minutes: int | None
    price_minor: int | None
    tolerance_days: int | None
    window: tuple[int, int] | None
    usual: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A past visit; ``start`` is a minute of the day by the clock at the client's."""

    client: str
    technician: str
    on: date
    start: int | None
    minutes: int | None
    status: VisitStatus


class _Reading:
    """Reads one row field by field and keeps what was refused and what is doubtful."""

    def __init__(self, number: int, raw: Mapping[str, str]) -> None:
        self.number = number
        self.raw = raw
        self.refusals: list[RowProblem] = []
        self.warnings: list[RowProblem] = []

    def take(self, field: str, rule: Callable[[str], T], absent: T) -> T:
        """The field as ``rule`` cleans it; ``absent`` where the cell is empty or refused."""
        value = self.raw.get(field, "")
        if not value.strip(" \t\r\n\0\u00a0"):
            return absent
        try:
            return rule(value)
        except Refused as refusal:
            self.refuse(field, str(refusal))
            return absent

    def keep(self, field: str, rule: Callable[[str], tuple[str, str]]) -> str:
        """The field as ``rule`` cleans it, with a warning when the rule has a doubt."""
        value, doubt = self.take(field, rule, ("", ""))
        if doubt:
            self.warn(field, doubt)
        return value

    def text(self, field: str, longest: int, *, needed: bool = False) -> str:
        """One line of text; an empty cell is refused when it is ``needed``."""
        value = self.take(field, lambda cell: cleaning.text(cell, longest), "")
        if needed and not value and not self.refusals:
            self.refuse(field, "is missing")
        return value

    def place(self) -> tuple[float | None, float | None]:
        """Latitude and longitude, both or none; nought and nought is a place nobody filled in."""
        latitude = self.take("latitude", amounts.latitude, None)
        longitude = self.take("longitude", amounts.longitude, None)
        if (latitude is None) == (longitude is None) and (latitude, longitude) != (0, 0):
            return latitude, longitude
        if not self.refusals:
            if latitude == longitude:
                self.warn("latitude", _NOWHERE)
            else:
                self.warn("latitude" if latitude is None else "longitude", _HALF_A_PLACE)
        return None, None

    def refuse(self, field: str, reason: str) -> None:
        """Note why the row cannot be taken."""
        self.refusals.append(self._problem(field, reason))

    def warn(self, field: str, reason: str) -> None:
        """Note what is doubtful, though taken."""
        self.warnings.append(self._problem(field, reason))

    def _problem(self, field: str, reason: str) -> RowProblem:
        return problem(self.number, field, self.raw.get(field, ""), reason)

    def close(self, row: T) -> Cleaned[T]:
        """What became of the row; a row refused for several reasons is one problem."""
        if not self.refusals:
            return Cleaned(row, None, tuple(self.warnings))
        reasons = " ".join(refusal.reason for refusal in self.refusals)
        return Cleaned(None, replace(self.refusals[0], reason=reasons), ())


def problem(number: int, field: str, value: str, reason: str) -> RowProblem:
    """A problem whose ``reason`` follows on the name of the field: "is not a number".

    A reason with a capital letter is a sentence of its own.
    """
    shown = value if len(value) <= _LONGEST_VALUE_SHOWN else f"{value[:_LONGEST_VALUE_SHOWN]}…"
    words = _FIELD_WORDS.get(field) or field.replace("_", " ")
    sentence = reason if reason[0].isupper() else f"The {words} {reason}."
    return RowProblem(number, field, shown, sentence)


def client_row(number: int, raw: Mapping[str, str], local: Local) -> Cleaned[ClientRow]:
    """Clean one row of a list of clients."""
    reading = _Reading(number, raw)
    contact = reading.text("contact", 200)
    return reading.close(ClientRow(**_person(reading, local), contact=contact))


def technician_row(number: int, raw: Mapping[str, str], local: Local) -> Cleaned[TechnicianRow]:
    """Clean one row of a list of technicians."""
    reading = _Reading(number, raw)
    return reading.close(
        TechnicianRow(
            **_person(reading, local),
            skills=reading.take("skills", cleaning.skills, None),
            wage_minor=reading.take("wage", _money(local, amounts.AN_HOUR), None),
            hours=reading.take("hours", times.weekly_hours, None),
        )
    )


def agreement_row(number: int, raw: Mapping[str, str], local: Local) -> Cleaned[AgreementRow]:
    """Clean one row of a list of agreements."""
    reading = _Reading(number, raw)
    client = reading.text("client", 200, needed=True)
    service = reading.text("service", 120, needed=True)
    start = reading.take("start", _date(local), None)
    # Without a start the rule must not depend on the day of the import.
    begin = start or local.today.replace(day=1)
    rule = reading.take("rrule", lambda cell: repeats.recurrence(cell, begin, local.zone), "")
    if not rule and not reading.refusals:
        reading.refuse("rrule", "is missing")
    return reading.close(
        AgreementRow(
            client=client,
            service=service,
            rule=rule,
            start=start,
            minutes=reading.take("minutes", amounts.minutes, None),
            price_minor=reading.take("price", _money(local, amounts.A_VISIT), None),
            tolerance_days=reading.take("tolerance_days", amounts.days, None),
            window=reading.take("window", times.window, None),
            usual=reading.text("usual", 200),
        )
    )


def history_row(number: int, raw: Mapping[str, str], local: Local) -> Cleaned[HistoryRow]:
    """Clean one row of a list of past visits; a visit whose status is not said was done."""
    reading = _Reading(number, raw)
    client = reading.text("client", 200, needed=True)
    technician = reading.text("technician", 200)
    on = reading.take("date", _date(local), None)
    if on is None and not reading.refusals:
        reading.refuse("date", "is missing")
    if on is not None and on > local.today:
        reading.refuse("date", "is still to come; history is of visits in the past")
    status = reading.take("status", cleaning.past_status, VisitStatus.DONE)
    if not technician and status is VisitStatus.DONE and not reading.refusals:
        reading.refuse("technician", "is missing; a visit that was done was done by somebody")
    return reading.close(
        HistoryRow(
            client=client,
            technician=technician,
            on=on or local.today,
            start=reading.take("start", times.minute_of_day, None),
            minutes=reading.take("minutes", amounts.minutes, None),
            status=status,
        )
    )


class _Person(TypedDict):
    external_id: str
    name: str
    street: str
    postal_code: str
    city: str
    phone: str
    email: str
    latitude: float | None
    longitude: float | None
    notes: str


def _person(reading: _Reading, local: Local) -> _Person:
    """The fields that clients and technicians share."""
    name = reading.text("name", 200, needed=True)
    latitude, longitude = reading.place()
    street = reading.text("street", 200)
    city = reading.text("city", 120)
    postal_code = reading.keep("postal_code", partial(_postal_code, local))
    if not postal_code:
        street, inner_city, postal_code = cleaning.whole_address(street, local.country)
        city = city or inner_city
    return _Person(
        external_id=reading.text("external_id", 80),
        name=name,
        street=street,
        postal_code=postal_code,
        city=city,
        phone=reading.keep("phone", partial(_phone, local)),
        email=reading.keep("email", cleaning.email),
        latitude=latitude,
        longitude=longitude,
        notes=reading.take("notes", cleaning.note, ""),
    )


def _postal_code(local: Local, cell: str) -> tuple[str, str]:
    return cleaning.postal_code(cell, local.country)


def _phone(local: Local, cell: str) -> tuple[str, str]:
    return cleaning.phone(cell, local.country)


def _money(local: Local, each: str) -> Callable[[str], int]:
    return lambda cell: amounts.money(cell, local.money_digits, each)


def _date(local: Local) -> Callable[[str], date]:
    return lambda cell: times.day(cell, month_first=local.month_first)
