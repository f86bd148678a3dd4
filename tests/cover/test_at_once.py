"""Two managers press the same button at the same moment: one decides, the other is told."""

from collections.abc import Callable
from threading import Barrier, Thread

from sqlalchemy import func, select

from scheduler.cover.service import Cover
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.model.clients import Relation
from scheduler.model.decisions import ChangeSet, Decision, Notice
from scheduler.model.kinds import DecisionState, Level, RelationKind, Role
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from tests.cover.conftest import LAST_DAY, Draw, Street
from tests.cover.test_confirming import choices
from tests.cover.test_first import NEXT

WHY = "Omar moves away."


def both(*acts: Callable[[], object]) -> list[str]:
    """Do everything at the same moment; the sentences of those that were refused."""
    together, refused = Barrier(len(acts)), list[str]()

    def run(act: Callable[[], object]) -> None:
        together.wait()
        try:
            act()
        except UserError as told:
            refused.append(str(told))

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def declared(store: Store, street: Street) -> list[tuple[int, int]]:
    """Who is usual from some day on without an end, of each client."""
    with store.reading() as session:
        rows = session.scalars(
            select(Relation)
            .where(Relation.kind == RelationKind.USUAL, Relation.until.is_(None))
            .order_by(Relation.client_id, Relation.id)
        )
        return [(one.client_id, one.technician_id) for one in rows]


def number(store: Store, entity: type[Decision | Notice | ChangeSet], **values: object) -> int:
    with store.reading() as session:
        query = select(func.count()).select_from(entity).filter_by(**values)
        return session.scalar(query) or 0


def test_of_two_who_confirm_a_handover_at_once_one_is_told(
    cover: Cover,
    draw: Draw,
    store: Store,
    journal: Journal,
    clock: Clock,
    worker: Worker,
) -> None:
    street = draw("A.a.o..O..o.b.B")
    lena = Cover(store, journal, clock, "Lena", worker)
    shown = cover.handover(street.technician("O"), LAST_DAY)
    all_ = choices(shown)
    (refused,) = both(
        lambda: cover.confirm_handover(shown, all_, Role.MANAGER, WHY),
        lambda: lena.confirm_handover(shown, all_, Role.MANAGER, WHY),
    )
    assert "Omar Haddad" in refused
    assert len(declared(store, street)) == len({client for client, _ in declared(store, street)})
    assert number(store, Decision) == 1
    assert number(store, Notice) == 2
    assert number(store, ChangeSet, command="handover") == 1


def test_of_two_who_approve_a_handover_at_once_one_is_told(
    cover: Cover, desk: Desk, draw: Draw, store: Store
) -> None:
    street = draw("A.a.o..O..b.B", person={4: Level.ESSENTIAL})
    shown = cover.handover(street.technician("O"), LAST_DAY)
    waits = cover.confirm_handover(shown, choices(shown), Role.DISPATCHER, WHY)
    assert waits.state is DecisionState.WAITING
    (refused,) = both(*[lambda: desk.approve(waits.id, "Yes.")] * 2)
    assert "does not wait any more" in refused
    assert len(declared(store, street)) == len({client for client, _ in declared(store, street)})
    assert number(store, Notice) == 1


def test_of_two_who_declare_a_first_assignment_at_once_one_is_told(
    cover: Cover, draw: Draw, store: Store
) -> None:
    street = draw("A.x.x...............x.x.B", start=NEXT)
    shown = cover.first_assignment(street.company.office, NEXT, 1, iterations=300)
    (refused,) = both(*[lambda: cover.apply_first(shown, shown.points[-1])] * 2)
    assert "has a usual technician by now" in refused
    assert dict(declared(store, street)) == dict(shown.points[-1].usual)
    assert len(declared(store, street)) == 4
