"""Familiarity and continuity of many visits at once, each as it stood on its day.

The formulas are those of ``familiarity`` and ``metrics``, worked out over arrays: a year of a large
company has a hundred thousand visits. Visits come ordered by client, and of each client the oldest
first; clients and technicians are whole numbers, days those of ``date.toordinal``.
"""

from collections.abc import Mapping
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scheduler.continuity.familiarity import USUAL_SHARE, USUAL_VISITS
from scheduler.continuity.price_book import PriceBook

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

NOBODY = -1
"""Stands where there is no technician."""

_NEVER = 1 << 40
"""Later than any day."""

_ALMOST_NONE = -1e18
"""The logarithm of a weight that counts nothing, yet can be taken from another."""

_TIE = 1e-9
"""What rounding may take from a share."""


def pairs_of(clients: Ints, technicians: Ints) -> Ints:
    """Return one number for each pair of a client and a technician."""
    return clients * (1 << 32) + technicians


def familiarity_before(clients: Ints, technicians: Ints, days: Ints, book: PriceBook) -> Floats:
    """Return how familiar each visit's technician was with the client just before the visit."""
    pairs = pairs_of(clients, technicians)
    order = np.argsort(pairs, kind="stable")
    there = pairs[order]
    # What came before fades over the gap; where another pair begins nothing came before.
    gaps = np.maximum(np.diff(days[order], prepend=0), 0)
    fading = np.exp2(-gaps / book["familiarity_half_life_days"])
    fading[np.diff(there, prepend=there[:1] - 1) != 0] = 0.0
    weights = np.empty(len(there))
    weights[order] = list(accumulate(fading.tolist(), lambda before, fade: (before + 1) * fade))
    return 1.0 - np.exp(-weights / book["familiarity_visits"])


def derived_usual_before(
    technicians: Ints, days: Ints, left: Mapping[int, int], book: PriceBook
) -> Ints:
    """Return who was usual by history alone just before each visit of one client, or ``NOBODY``.

    ``left`` names the first day on which technicians were gone for good.
    """
    if not len(days):
        return np.zeros(0, dtype=np.int64)
    known, who = np.unique(technicians, return_inverse=True)
    visits = np.arange(len(days))
    mine = who[:, None] == np.arange(len(known))
    # Only the ratio of weights matters, so that all can be told as of the same day, whichever it
    # is; as logarithms they neither overflow nor vanish, however short the half-life.
    weights = np.where(mine, (days / book["familiarity_half_life_days"])[:, None], -np.inf)
    weights = _before(np.logaddexp2.accumulate(weights, axis=0), -np.inf)
    counts = _before(np.cumsum(mine, axis=0), 0)
    gone = np.array([left.get(one, _NEVER) for one in known.tolist()], dtype=np.int64)
    weights[gone <= days[:, None]] = -np.inf
    best = np.argmax(weights, axis=1)
    share = weights[visits, best] - np.logaddexp2.reduce(weights, axis=1, initial=_ALMOST_NONE)
    usual = (counts[visits, best] >= USUAL_VISITS) & (share >= np.log2(USUAL_SHARE) - _TIE)
    return np.where(usual, known[best], NOBODY)


def _before(so_far: Any, nothing: float) -> Any:
    """Move running figures down by one visit, to what they were before each."""
    before = np.full_like(so_far, nothing)
    before[1:] = so_far[:-1]
    return before


def counts_of(keys: Ints) -> Ints:
    """Return for each key how often it occurs."""
    if not len(keys):
        return keys
    _, place, counts = np.unique(keys, return_inverse=True, return_counts=True)
    return counts[place].astype(np.int64)


def upc_parts(clients: Ints, technicians: Ints) -> tuple[Floats, Floats]:
    """Return what each visit adds to the UPC weighted by visits: above the line, and below it.

    Above the line stands 1 for the visits of each client's most frequent technician.
    """
    if not len(clients):
        return np.zeros(0), np.zeros(0)
    pairs = pairs_of(clients, technicians)
    known, place, counts = np.unique(pairs, return_inverse=True, return_counts=True)
    # Of those who came equally often the one with the lowest number stands for all.
    best = np.lexsort((known, -counts, known >> 32))
    first = np.diff(known[best] >> 32, prepend=-1) != 0
    most = np.zeros(len(known))
    most[best[first]] = 1.0
    return most[place], np.ones(len(clients))


def coc_parts(clients: Ints, technicians: Ints) -> tuple[Floats, Floats]:
    """Return what each visit adds to the COC weighted by visits: above the line, and below it.

    Above it stands the share of the client's other visits that had the same technician.
    """
    visits = counts_of(clients)
    alike = counts_of(pairs_of(clients, technicians))
    several = visits > 1
    others = np.where(several, visits - 1, 1)
    return np.where(several, (alike - 1) / others, 0.0), several.astype(np.float64)


def secon_parts(clients: Ints, technicians: Ints) -> tuple[Floats, Floats]:
    """Return what each visit adds to the SECON weighted by visits: above the line, and below it.

    A client's first visit has none before it; the others stand for it as well.
    """
    visits = counts_of(clients)
    follows = np.zeros(len(clients), dtype=bool)
    follows[1:] = clients[1:] == clients[:-1]
    alike = np.zeros(len(clients), dtype=bool)
    alike[1:] = follows[1:] & (technicians[1:] == technicians[:-1])
    share = np.where(follows, visits / np.where(visits > 1, visits - 1, 1), 0.0)
    return share * alike, share


def faces_of(clients: Ints, technicians: Ints) -> tuple[Ints, Ints]:
    """Return the clients in order, and how many different technicians came to each."""
    pairs = np.unique(pairs_of(clients, technicians))
    known, counts = np.unique(pairs >> 32, return_counts=True)
    return known, counts.astype(np.int64)


def faces_lately(technicians: Ints, begins: Ints, ends: Ints, most: int) -> Ints:
    """Return how many different technicians made the last visits of each client, ``most`` of them.

    A client's visits stand from ``begins`` on and before ``ends``, which lies beyond.
    """
    if not len(begins):
        return begins
    back = ends[:, None] - np.arange(1, most + 1)
    seen = np.where(back >= begins[:, None], technicians[np.maximum(back, 0)], NOBODY)
    seen.sort(axis=1)
    new = np.diff(seen, axis=1, prepend=NOBODY) != 0
    faces: Ints = np.count_nonzero(new & (seen != NOBODY), axis=1).astype(np.int64)
    return faces
