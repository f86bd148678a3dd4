"""The way down: the visits behind a figure, or what else it counts."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from scheduler.continuity.familiarity import Who
from scheduler.continuity.over_time import NOBODY
from scheduler.model.clients import Cancellation, Client, Complaint, OpenQuestion, Relation, Touch
from scheduler.model.kinds import RelationKind
from scheduler.model.office import Office
from scheduler.model.visits import Visit, work_number
from scheduler.planning.board import technician_names
from scheduler.scorecard.cases import NOTHING, Cases, visit_cases
from scheduler.scorecard.columns import rows_with
from scheduler.scorecard.figures import Ground
from scheduler.views.figures import Better
from scheduler.views.scorecard import CaseRow, CaseRows

MOST = 500
"""Cases shown of a figure; its figure says how many there are."""

FAIRNESS = "fairness"
"""The one figure that is not made of cases; behind it stand the visits with their minutes."""

_SOURCES = {
    "touches_per_visit": (Touch, Touch.text),
    "complaints_per_100": (Complaint, Complaint.text),
    "time_to_answer": (OpenQuestion, OpenQuestion.text),
    "cancellations": (Cancellation, Cancellation.reason),
    "lost_value": (Cancellation, Cancellation.reason),
}


def cases_behind(session: Session, ground: Ground, name: str, limit: int | None) -> CaseRows:
    """The cases of a figure: first those for its worse, of these the latest first.

    All of them where ``limit`` is None.
    """
    period = ground.wanted.period
    figure = ground.figures_of(period)[name]
    cases = ground.cases_of(period).get(name, NOTHING) if name != FAIRNESS else _minutes(ground)
    cases = cases.where((cases.numerator != 0) | (cases.denominator != 0))
    worse = cases.numerator if figure.spec.better is Better.UP else -cases.numerator
    shown = cases.where(np.lexsort((cases.client, -cases.day, worse))[:limit])
    return CaseRows(figure, tuple(_rows(session, ground, name, shown)), len(cases.day))


def _minutes(ground: Ground) -> Cases:
    """The visits of which the spread of the work is told, with their minutes."""
    counted = ground.visits.during(ground.wanted.period)
    return visit_cases(counted, counted.minutes)


def _rows(session: Session, ground: Ground, name: str, shown: Cases) -> Iterator[CaseRow]:
    clients = _named(session, Client, Client.name, shown.client.tolist())
    technicians = technician_names(session)
    who = _who(session, ground, shown)
    causes, decided = ground.substitutions.cause_of(), ground.substitutions.price_of()
    prices = _prices(session, shown.visit.tolist())
    sources = [] if shown.source is None else shown.source.tolist()
    notes = _named(session, *_SOURCES[name], sources) if name in _SOURCES else {}
    for place in range(len(shown.day)):
        visit, client = int(shown.visit[place]), int(shown.client[place])
        price, currency = prices.get(visit, (None, ground.currency))
        yield CaseRow(
            day=date.fromordinal(int(shown.day[place])),
            client_id=None if client == NOBODY else client,
            client=clients.get(client, ""),
            visit_id=None if visit == NOBODY else visit,
            number="" if visit == NOBODY else work_number(visit),
            technician=technicians.get(int(shown.technician[place]), ""),
            who=who.get(visit),
            cause=causes.get(visit),
            numerator=float(shown.numerator[place]),
            denominator=float(shown.denominator[place]),
            note=notes.get(sources[place], "") if sources else "",
            price_minor=price,
            decided_minor=decided.get(visit),
            currency=currency,
        )


def _named(
    session: Session, entity: type[Any], words: InstrumentedAttribute[str], ids: Collection[int]
) -> dict[int, str]:
    """The words of rows, by their id."""
    return dict(rows_with(session, select(entity.id, words), entity.id, ids))


def _prices(session: Session, visits: Collection[int]) -> dict[int, tuple[int, str]]:
    """The price of each visit and its currency, by the visit's id."""
    statement = select(Visit.id, Visit.price_minor, Office.currency).join(
        Office, Office.id == Visit.office_id
    )
    return {
        id_: (price, currency)
        for id_, price, currency in rows_with(session, statement, Visit.id, visits)
    }


def _who(session: Session, ground: Ground, shown: Cases) -> dict[int, Who]:
    """What the technicians were to the clients on the days of the visits, by the visits' ids."""
    visits = ground.visits.where(np.isin(ground.visits.id, shown.visit))
    clients = set(visits.client.tolist())
    backups: defaultdict[tuple[int, int], list[Relation]] = defaultdict(list)
    declared_backups = select(Relation).where(Relation.kind == RelationKind.BACKUP)
    for (relation,) in rows_with(session, declared_backups, Relation.client_id, clients):
        backups[relation.client_id, relation.technician_id].append(relation)
    found = {}
    for place, id_ in enumerate(visits.id.tolist()):
        technician, day = int(visits.technician[place]), int(visits.day[place])
        held = backups.get((int(visits.client[place]), technician), ())
        if technician == visits.usual[place]:
            found[id_] = Who.USUAL
        elif visits.stranger[place]:
            found[id_] = Who.STRANGER
        else:
            declared = any(relation.holds_on(date.fromordinal(day)) for relation in held)
            found[id_] = Who.BACKUP if declared else Who.KNOWN
    return found
