"""Whether clients keep their person: the cases of the continuity figures."""

import numpy as np

from scheduler.continuity.over_time import (
    NOBODY,
    Floats,
    coc_parts,
    faces_lately,
    faces_of,
    secon_parts,
    upc_parts,
)
from scheduler.scorecard.cases import Cases, visit_cases
from scheduler.scorecard.past import Visits
from scheduler.views.scorecard import Period

LAST_VISITS = 12
"""Visits over which ``faces`` looks back."""

YEAR = 365
"""Days over which ``faces_year`` looks back."""


def who_came(visits: Visits) -> dict[str, Cases]:
    """The figures in which every visit stands for itself."""
    by_usual = visits.technician == visits.usual
    had_usual = visits.usual != NOBODY
    later = ~visits.first
    return {
        "usual_share": visit_cases(visits, by_usual, had_usual),
        "familiar_share": visit_cases(visits, ~visits.stranger, later),
        "stranger_share": visit_cases(visits, visits.stranger, later),
        "substitutions": visit_cases(visits, ~by_usual, had_usual),
    }


def how_often_the_same(visits: Visits, period: Period) -> dict[str, Cases]:
    """The figures in which a client's visits of the period stand together.

    ``visits`` go back as far as faces are looked for.
    """
    last = period.last.toordinal()
    here = visits.places_in(period)
    clients, technicians = visits.client[here], visits.technician[here]

    def of(numerator: Floats, denominator: Floats | None = None) -> Cases:
        return Cases(
            day=visits.day[here],
            client=clients,
            visit=visits.id[here],
            technician=technicians,
            numerator=numerator,
            denominator=np.ones(len(here)) if denominator is None else denominator,
        )

    known, place = np.unique(clients, return_inverse=True)
    begins, ends = np.searchsorted(visits.client, known), visits.ends(known, last)
    lately = faces_lately(visits.technician, begins, ends, LAST_VISITS)
    year = np.flatnonzero((visits.day > last - YEAR) & (visits.day <= last))
    among, in_year = faces_of(visits.client[year], visits.technician[year])
    return {
        "upc": of(*upc_parts(clients, technicians)),
        "coc": of(*coc_parts(clients, technicians)),
        "secon": of(*secon_parts(clients, technicians)),
        "faces": of(lately[place].astype(np.float64)),
        "faces_year": of(in_year[np.searchsorted(among, known)][place].astype(np.float64)),
    }
