"""The cover service: dependence on single technicians, and what is done against it."""

from scheduler.cover.dependence import office_cover
from scheduler.cover.ground import read_ground
from scheduler.model.office import Office
from scheduler.solver.worker import Worker
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal
from scheduler.views.cover import OfficeCover


class Cover:
    """Answers who depends on whom. All methods block; call them off the GUI thread."""

    def __init__(
        self, store: Store, journal: Journal, clock: Clock, actor: str, worker: Worker
    ) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor
        self._worker = worker

    def cover(self, office_id: int) -> OfficeCover:
        """What an office's clients pay in a year, and on whom alone that depends."""
        with self._store.reading() as session:
            office = session.get_one(Office, office_id)
            return office_cover(read_ground(session, office, self._clock.today(office.zone)))
