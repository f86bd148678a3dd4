"""Who was told to know a client before anybody was on record as having been there."""

from datetime import date

from sqlalchemy import Select, exists, or_, select

from scheduler.model.clients import Relation
from scheduler.model.kinds import RelationKind, VisitStatus
from scheduler.model.visits import Visit


def introductions() -> Select[int, int, date]:
    """Select the client, the technician and the first day of each introduction, by day.

    Whoever is declared a client's usual technician where no visit due before that day was made has
    come for long: it is the visits that nobody entered. So he is taken to know the place, as if he
    had made ``familiarity_visits`` visits on that day: his familiarity is ``1 - 1/e`` then, fades
    as visits do, and what visits are made later adds to it. Whoever becomes usual later, such as
    after a handover, is as familiar as the visits on record say.

    All who tell how familiar somebody is read this one: who knows whom (prices, plans, desk, cover
    and lists), the scorecard, and what is learned of the past.
    """
    been = exists().where(
        Visit.client_id == Relation.client_id,
        Visit.due_on < Relation.since,
        Visit.status == VisitStatus.DONE,
        Visit.done_by_id.is_not(None),
    )
    return (
        select(Relation.client_id, Relation.technician_id, Relation.since)
        .where(
            Relation.kind == RelationKind.USUAL,
            or_(Relation.until.is_(None), Relation.until > Relation.since),
            ~been,
        )
        .order_by(Relation.since, Relation.id)
    )
