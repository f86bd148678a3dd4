"""Figures of continuity: how much of the service came from the same person.

UPC is the usual provider continuity index, COC the continuity of care index of Bice and
Boxerman (1977), SECON the sequential continuity index of Steinwachs (1979).
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Continuity:
    """The figures of one client or, weighted by visits, of a company.

    Shares lie between 0 and 1; None where too few visits define no figure. ``faces`` is a
    mean for a company.
    """

    visits: int
    faces: float
    upc: float | None
    coc: float | None
    secon: float | None


def upc(technicians: Sequence[Hashable]) -> float | None:
    """Return the largest share of the visits that one technician made; None without visits."""
    if not technicians:
        return None
    return max(Counter(technicians).values()) / len(technicians)


def coc(technicians: Sequence[Hashable]) -> float | None:
    """Return the chance that two of the visits had the same technician; None below 2 visits."""
    visits = len(technicians)
    if visits < 2:
        return None
    squares = sum(count * count for count in Counter(technicians).values())
    return (squares - visits) / (visits * (visits - 1))


def secon(technicians: Sequence[Hashable]) -> float | None:
    """Return the share of consecutive visits with the same technician; None below 2 visits."""
    if len(technicians) < 2:
        return None
    return sum(one == next_one for one, next_one in pairwise(technicians)) / (len(technicians) - 1)


def faces(technicians: Iterable[Hashable]) -> int:
    """Return how many different technicians came."""
    return len(set(technicians))


def client_continuity(technicians: Sequence[Hashable], last: int | None = None) -> Continuity:
    """Return a client's figures over the last visits, or over all of them.

    ``technicians`` names who came, oldest visit first.
    """
    seen = technicians if last is None else technicians[max(0, len(technicians) - last) :]
    return Continuity(len(seen), faces(seen), upc(seen), coc(seen), secon(seen))


def company_continuity(clients: Iterable[Continuity]) -> Continuity:
    """Return the clients' figures weighted by their visits, each over those who have it."""
    known = [client for client in clients if client.visits]
    return Continuity(
        sum(client.visits for client in known),
        _mean((client.faces, client.visits) for client in known) or 0.0,
        _mean((client.upc, client.visits) for client in known),
        _mean((client.coc, client.visits) for client in known),
        _mean((client.secon, client.visits) for client in known),
    )


def usual_share(visits: Iterable[tuple[Hashable, Hashable | None]]) -> float | None:
    """Return the share of placed visits that the client's usual technician makes.

    ``visits`` are pairs of who comes and who is usual; clients without a usual technician
    (None) do not count. None when no visit counts.
    """
    hits = [comes == usual for comes, usual in visits if usual is not None]
    return sum(hits) / len(hits) if hits else None


def _mean(weighted: Iterable[tuple[float | None, int]]) -> float | None:
    pairs = [(value, visits) for value, visits in weighted if value is not None]
    if not pairs:
        return None
    return sum(value * visits for value, visits in pairs) / sum(visits for _, visits in pairs)
