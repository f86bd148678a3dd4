"""How long somebody stays familiar with a client, and what a visit adds to that."""

from collections.abc import Iterable
from datetime import date
from math import exp, log, log2

from scheduler.continuity.familiarity import KNOWN_FROM, weight
from scheduler.continuity.price_book import PriceBook

YEAR = 365
"""Days that cover is counted for at most: further ahead nothing is known."""


def days_familiar(days: Iterable[date], on: date, book: PriceBook) -> int:
    """Return for how many days from ``on`` somebody stays familiar who came on these days.

    The weights of visits fade together, halving every half-life; familiarity is 0.2 where their
    sum is ``-k ln(1 - 0.2)``. 0 for who is not familiar on that day, a year at most. Days after
    ``on`` do not count.
    """
    half_life, k = book["familiarity_half_life_days"], book["familiarity_visits"]
    weights = sum(weight((on - day).days, half_life) for day in days if day <= on)
    least = -k * log(1 - KNOWN_FROM)
    if weights < least:
        return 0
    return min(int(half_life * log2(weights / least)), YEAR)


def warmer(familiarity: float, more: float, book: PriceBook) -> float:
    """Return how familiar somebody is after visits of this weight more (1 for one today)."""
    return 1 - (1 - familiarity) * exp(-more / book["familiarity_visits"])
