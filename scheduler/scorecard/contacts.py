"""How often clients are touched, how long they wait for an answer, how often they complain."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from scheduler.model.clients import Client, Complaint, OpenQuestion, Touch
from scheduler.model.visits import Visit
from scheduler.scorecard.cases import Case, Cases, Daily, cases_of, joined, visit_cases
from scheduler.scorecard.scope import Scope
from scheduler.views.scorecard import Band, Period

FEWEST_MONTHS = 6
"""Months with a value that say what is normal; fewer say nothing."""

FENCE = 1.5
"""Quartile distances beyond the quartiles at which a value is no longer normal (Tukey's fence)."""

_A_DAY = 86_400


def contacts(scope: Scope) -> dict[str, Cases]:
    """Touches and complaints beside the visits made, and the days until a question was answered."""
    made = visit_cases(scope.visits, np.zeros(len(scope.visits)))
    return {
        "touches_per_visit": joined(made, cases_of(_touches(scope))),
        "complaints_per_100": joined(made, cases_of(_complaints(scope))),
        "time_to_answer": cases_of(_answers(scope)),
    }


def _touches(scope: Scope) -> Iterator[Case]:
    for id_, client, visit, office, technician, at in _rows(scope, Touch, Touch.at):
        yield Case(scope.day(at, office), client, visit, technician, 1.0, 0.0, id_)


def _complaints(scope: Scope) -> Iterator[Case]:
    for id_, client, visit, office, technician, at in _rows(scope, Complaint, Complaint.made_at):
        yield Case(scope.day(at, office), client, visit, technician, 1.0, 0.0, id_)


def _answers(scope: Scope) -> Iterator[Case]:
    rows = _rows(scope, OpenQuestion, OpenQuestion.answered_at, OpenQuestion.asked_at)
    for id_, client, visit, office, technician, at, asked in rows:
        days = (at - asked).total_seconds() / _A_DAY
        yield Case(scope.day(at, office), client, visit, technician, days, 1.0, id_)


def _rows(
    scope: Scope,
    entity: type[Touch] | type[Complaint] | type[OpenQuestion],
    at: InstrumentedAttribute[Any],
    *more: InstrumentedAttribute[Any],
) -> Iterable[Any]:
    """What was written of clients while the scope lasts; of one service, of its visits alone."""
    statement = scope.of_clients(
        select(
            entity.id,
            entity.client_id,
            entity.visit_id,
            Client.office_id,
            Visit.done_by_id,
            at,
            *more,
        )
        .join(Client, Client.id == entity.client_id)
        .outerjoin(Visit, Visit.id == entity.visit_id)
        .where(scope.while_it_lasts(at))
    )
    if scope.wanted.service_id is not None:
        statement = statement.where(Visit.service_type_id == scope.wanted.service_id)
    return scope.session.execute(statement)


def normal(daily: Daily, months: Sequence[Period]) -> Band | None:
    """What is normal for a figure, by what it was in some months; None where these say nothing."""
    ratios = []
    for month in months:
        above, below = daily.over(month)
        if below:
            ratios.append(above / below)
    if len(ratios) < FEWEST_MONTHS:
        return None
    low, middle, high = (float(one) for one in np.quantile(ratios, (0.25, 0.5, 0.75)))
    reach = FENCE * (high - low)
    return Band(max(low - reach, 0.0), middle, high + reach, len(ratios))
