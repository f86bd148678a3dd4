"""Whether clients keep their person: the cases of the continuity figures."""

import numpy as np

from scheduler.continuity.over_time import (
    NOBODY,
    coc_parts,
    faces_of,
    latest,
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


def how_often_the_same(visits: Visits, period: Period, counted: Visits) -> dict[str, Cases]:
    """The figures in which a client's visits of the period stand together.

    ``visits`` are all that the faces are looked for in, ``counted`` those of the period.
    """
    clients, technicians = counted.client, counted.technician
    here = visits.where(
        np.isin(visits.client, np.unique(clients)) & (visits.day <= period.last.toordinal())
    )
    last = here.where(latest(here.client, LAST_VISITS))
    year = here.where(here.day > period.last.toordinal() - YEAR)
    return {
        "upc": visit_cases(counted, *upc_parts(clients, technicians)),
        "coc": visit_cases(counted, *coc_parts(clients, technicians)),
        "secon": visit_cases(counted, *secon_parts(clients, technicians)),
        "faces": _faces(counted, last),
        "faces_year": _faces(counted, year),
    }


def _faces(counted: Visits, seen: Visits) -> Cases:
    """Each visit stands for the faces that its client has seen."""
    known, faces = faces_of(seen.client, seen.technician)
    return visit_cases(counted, faces[np.searchsorted(known, counted.client)])
