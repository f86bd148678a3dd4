"""How the work is shared, and what of it is driving."""

import numpy as np

from scheduler.continuity.over_time import pairs_of
from scheduler.scorecard.cases import figure
from scheduler.scorecard.past import Visits
from scheduler.views.figures import Figure


def fairness(visits: Visits) -> Figure:
    """The spread between technicians of their minutes at clients on a day out."""
    known, place = np.unique(visits.technician, return_inverse=True)
    minutes = np.bincount(place, weights=visits.minutes)
    days_out = np.unique(pairs_of(visits.technician, visits.day)) >> 32
    days = np.bincount(np.searchsorted(known, days_out), minlength=len(known))
    load = minutes / days if len(known) else np.zeros(1)
    return figure("fairness", float(load.std()), float(load.mean()))
