"""How well technicians know a client, and who the usual one is."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import exp
from typing import Generic, TypeVar

from scheduler.continuity.price_book import PriceBook

T = TypeVar("T")
"""Whatever names a technician; it must be hashable."""

KNOWN_FROM = 0.2
"""Familiarity from which a technician is no stranger: about one visit half a year ago."""

USUAL_VISITS = 3
"""Visits that a usual technician derived from history has made at least."""

USUAL_SHARE = 0.6
"""Part of the weight of all visits that a derived usual technician has at least."""

REMEMBERED = timedelta(days=1100)
"""Visits older than this count less than two percent and need not be read."""


class Who(StrEnum):
    """Who comes to a client, from best to worst."""

    USUAL = "usual"
    BACKUP = "backup"
    KNOWN = "known"
    STRANGER = "stranger"

    @property
    def letter(self) -> str:
        """Return the letter that stands beside the colour: U, B, K or S."""
        return self.value[0].upper()


@dataclass(frozen=True, slots=True)
class PastVisit(Generic[T]):
    """A visit that was made at a client: by whom, on which day.

    ``joint``: he came along with somebody else, or it stands for the visits nobody entered of who
    was usual from the beginning (``introduced``). That makes him familiar and counts in nothing
    else.
    """

    technician: T
    on: date
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Usual(Generic[T]):
    """A client's usual technician; not declared means derived from history."""

    technician: T
    declared: bool


def introduced(technician: T, since: date, book: PriceBook) -> list[PastVisit[T]]:
    """Return what being introduced counts like: ``familiarity_visits`` visits on that day.

    So whoever is declared usual where no visit was on record is familiar to 1 - 1/e on the day.
    """
    return [PastVisit(technician, since, joint=True)] * book["familiarity_visits"]


def weight(age_days: int, half_life_days: int) -> float:
    """Return what a visit of an age still counts: 1 today, half after each half-life."""
    return float(2.0 ** (-age_days / half_life_days))


def familiarity(days: Iterable[date], today: date, book: PriceBook) -> float:
    """Return how familiar somebody who came on these days is today, from 0 to below 1.

    ``1 - exp(-sum of 2^(-age / half-life) / k)``; days after today do not count.
    """
    half_life = book["familiarity_half_life_days"]
    weights = (weight((today - day).days, half_life) for day in days if day <= today)
    return 1.0 - exp(-sum(weights) / book["familiarity_visits"])


def familiarities(history: Iterable[PastVisit[T]], today: date, book: PriceBook) -> dict[T, float]:
    """Return the familiarity of everyone who has been at the client by today."""
    days: defaultdict[T, list[date]] = defaultdict(list)
    for visit in history:
        if visit.on <= today:
            days[visit.technician].append(visit.on)
    return {technician: familiarity(there, today, book) for technician, there in days.items()}


def usual_technician(
    history: Iterable[PastVisit[T]],
    today: date,
    book: PriceBook,
    *,
    declared: T | None = None,
    gone: Collection[T] = (),
) -> Usual[T] | None:
    """Return the declared usual technician, else the one derived from history, else None.

    Derived is who has most of the recent-weighted visits, at least 3 visits and 60 percent of
    the weight. Technicians who left (``gone``) are never usual and do not count in the weight:
    their successor would otherwise wait a year to be recognised.
    """
    if declared is not None and declared not in gone:
        return Usual(declared, declared=True)
    half_life = book["familiarity_half_life_days"]
    made = [v for v in history if v.on <= today and v.technician not in gone and not v.joint]
    if not made:
        return None
    visits = Counter(visit.technician for visit in made)
    # Shares are the same on every day. After very many half-lives nothing would be left to share.
    newest = max(visit.on for visit in made)
    weights: defaultdict[T, float] = defaultdict(float)
    for visit in made:
        weights[visit.technician] += weight((newest - visit.on).days, half_life)
    best = max(weights, key=lambda technician: weights[technician])
    if visits[best] < USUAL_VISITS or weights[best] < USUAL_SHARE * sum(weights.values()):
        return None
    return Usual(best, declared=False)


def who_comes(
    technician: T, familiarity: float, *, usual: T | None, backups: Collection[T] = ()
) -> Who:
    """Return what a technician is to a client; a declared backup below 0.2 is a stranger."""
    if usual is not None and technician == usual:
        return Who.USUAL
    if familiarity < KNOWN_FROM:
        return Who.STRANGER
    return Who.BACKUP if technician in backups else Who.KNOWN


def strangers_lately(
    history: Sequence[PastVisit[T]], today: date, book: PriceBook, *, usual: T | None
) -> int:
    """Return how many of the client's last visits (``lately_visits``) a stranger made.

    A stranger is who was below 0.2 on that day and is not the usual technician. The client's
    very first visit does not count: a client expects somebody new then.
    """
    made = sorted((visit for visit in history if visit.on <= today), key=lambda visit: visit.on)
    before: defaultdict[T, list[date]] = defaultdict(list)
    first = max(sum(not visit.joint for visit in made) - book["lately_visits"], 1)
    strange, number = 0, -1
    for visit in made:
        if visit.joint:
            before[visit.technician].append(visit.on)
            continue
        number += 1
        # A client who was visited for years has a long history, of which little is looked at.
        if number >= first and visit.technician != usual:
            strange += familiarity(before[visit.technician], visit.on, book) < KNOWN_FROM
        before[visit.technician].append(visit.on)
    return strange
