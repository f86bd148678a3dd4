"""The visits service: what a dispatcher notes on visits, and what follows from it for the plan."""

from collections.abc import Callable, Collection, Sequence
from datetime import date

from sqlalchemy.orm import Session

from scheduler.desk.following import come_back, gap, leave, lengthen
from scheduler.desk.joint import joint_visits, stay_away
from scheduler.model.kinds import WENT_STATUSES, Pin, VisitStatus
from scheduler.model.office import Office
from scheduler.model.visits import Visit
from scheduler.planning import marks
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Unit
from scheduler.views.marks import DoneForm, NotedRow

LONGEST_NAME = 200


class Visits:
    """Notes on visits; each command is one change set that can be taken back."""

    def __init__(self, store: Store, journal: Journal, clock: Clock, actor: str) -> None:
        self._store = store
        self._journal = journal
        self._clock = clock
        self._actor = actor

    def confirm(self, visit_ids: Sequence[int], text: str = "") -> NotedRow:
        """The clients were told when somebody comes, and who; ``text`` is what was said.

        Raises:
            UserError: one has no planned time, is over, or its technician waits to be confirmed.

        """
        return self._note("told", visit_ids, lambda unit, some: marks.told(unit, some, text))

    def unconfirm(self, visit_ids: Sequence[int]) -> NotedRow:
        """The clients were not told after all."""
        return self._note("untold", visit_ids, lambda _unit, some: marks.untold(some))

    def done(self, *forms: DoneForm) -> NotedRow:
        """Visits were made; whoever came or came along is known to the client from now on.

        Raises:
            UserError: it is over already, has not begun, or who came or when is not known.

        """

        def note(unit: Unit, visits: Sequence[Visit]) -> None:
            for visit, form in zip(visits, forms, strict=True):
                self._done(unit, visit, form)

        return self._note("done", [form.visit_id for form in forms], note)

    def _done(self, unit: Unit, visit: Visit, form: DoneForm) -> None:
        self._made(unit, visit, form)
        for joint in joint_visits(unit.session, visit):
            place = marks.place_of(unit.session, joint)
            if place is not None and place.technician_id != visit.done_by_id:
                came = DoneForm(joint.id, visit.actual_start, visit.actual_end)
                self._made(unit, joint, came)
            elif place is None or place.start <= unit.change_set.at:
                marks.stays_away(unit, joint)
            else:
                stay_away(unit, joint, self._clock)

    def _made(self, unit: Unit, visit: Visit, form: DoneForm) -> None:
        held = marks.place_of(unit.session, visit)
        early = held is None or held.start > unit.change_set.at
        place = gap(unit.session, visit, self._clock) if early else None
        marks.done(unit, visit, form, self._actor)
        if place is not None:
            leave(unit, place)

    def missed(self, visit_id: int, note: str = "") -> NotedRow:
        """Nobody came, or nobody was let in.

        Raises:
            UserError: it is over already, or has not begun.

        """

        def miss(unit: Unit, visit: Visit) -> None:
            placed = marks.place_of(unit.session, visit) is not None
            place = None if placed else gap(unit.session, visit, self._clock)
            marks.missed(unit, visit, note)
            for joint in joint_visits(unit.session, visit):
                marks.missed(unit, joint, note)
            unit.change_set.reason = note.strip()
            if place is not None:
                leave(unit, place)

        return self._note_one("missed", visit_id, miss)

    def cancelled(self, visit_id: int, note: str = "") -> NotedRow:
        """The client does not want the visit this time; the rest of the day moves up.

        Nobody comes along either.

        Raises:
            UserError: it is over already, or has begun.

        """

        def cancel(unit: Unit, visit: Visit) -> None:
            along = joint_visits(unit.session, visit)
            place = gap(unit.session, visit, self._clock, *along)
            marks.called_off(unit, visit, note)
            for joint in along:
                marks.stays_away(unit, joint)
            unit.change_set.reason = note.strip()
            leave(unit, place)

        return self._note_one("cancelled", visit_id, cancel)

    def reopen(self, visit_id: int) -> NotedRow:
        """A visit is to be made after all: where it was if that can be, else it waits for a place.

        Raises:
            UserError: it is open.

        """

        def reopen(unit: Unit, visit: Visit) -> None:
            along = [
                joint
                for joint in joint_visits(unit.session, visit, visit.status)
                if visit.status in WENT_STATUSES
            ]
            for one in (visit, *along):
                self._reopen(unit, one)

        return self._note_one("reopen", visit_id, reopen)

    def _reopen(self, unit: Unit, visit: Visit) -> None:
        went = visit.status in WENT_STATUSES
        held = marks.place_of(unit.session, visit)
        marks.open_again(unit, visit)
        unit.session.flush()
        if not went:
            come_back(unit, visit, self._clock)
        elif held is not None and held.day >= self._today(unit.session, visit):
            visit.status = VisitStatus.PLANNED
        else:
            leave(unit, gap(unit.session, visit, self._clock))

    def pin(
        self,
        visit_ids: Sequence[int],
        *,
        technician: bool = False,
        day: bool = False,
        time: bool = False,
    ) -> NotedRow:
        """Fix what is planned of visits: who comes, on which day, at what time.

        Raises:
            UserError: one has no planned time, or is over.

        """
        pins = _pins(technician=technician, day=day, time=time)

        def fix(unit: Unit, some: Sequence[Visit]) -> None:
            marks.not_joint(some)
            marks.pin(unit.session, some, pins)

        return self._note("pin", visit_ids, fix)

    def unpin(
        self,
        visit_ids: Sequence[int],
        *,
        technician: bool = True,
        day: bool = True,
        time: bool = True,
    ) -> NotedRow:
        """Leave to planning what was fixed of visits.

        Raises:
            UserError: one is a joint visit.

        """
        pins = _pins(technician=technician, day=day, time=time)

        def loosen(unit: Unit, some: Sequence[Visit]) -> None:
            marks.not_joint(some)
            marks.unpin(some, pins)

        return self._note("unpin", visit_ids, loosen)

    def length(self, visit_id: int, minutes: int) -> NotedRow:
        """Give a visit another length this time; the times that follow are worked out anew.

        Raises:
            UserError: it has begun or is over, or the day does not hold it.

        """

        def change(unit: Unit, visit: Visit) -> None:
            marks.may_change_length(unit.session, visit, minutes, unit.change_set.at)
            unit.change_set.summary |= {"minutes": minutes}
            for one in (visit, *joint_visits(unit.session, visit)):
                lengthen(unit, one, minutes, self._clock)

        return self._note_one("length", visit_id, change)

    def _today(self, session: Session, visit: Visit) -> date:
        return self._clock.today(session.get_one(Office, visit.office_id).zone)

    def _note_one(
        self, command: str, visit_id: int, note: Callable[[Unit, Visit], None]
    ) -> NotedRow:
        return self._note(command, [visit_id], lambda unit, some: note(unit, some[0]))

    def _note(
        self,
        command: str,
        visit_ids: Sequence[int],
        note: Callable[[Unit, Sequence[Visit]], None],
    ) -> NotedRow:
        """One change set that notes something on visits, and how they are afterwards."""
        with self._journal.command(command, actor=self._actor) as unit:
            visits = marks.visits_with(unit.session, visit_ids)
            names = dict.fromkeys(marks.client_name(unit.session, visit) for visit in visits)
            unit.change_set.office_id = visits[0].office_id
            unit.change_set.summary = {
                "name": ", ".join(names)[:LONGEST_NAME],
                "visits": len(visits),
                **marks.in_short(unit.session, visits),
            }
            note(unit, visits)
            unit.session.flush()
            rows = marks.marked_rows(unit.session, visits)
        return NotedRow(unit.change_set_id, rows)


def _pins(*, technician: bool, day: bool, time: bool) -> Collection[Pin]:
    wanted = {Pin.TECHNICIAN: technician, Pin.DAY: day, Pin.TIME: time}
    return {pin for pin, chosen in wanted.items() if chosen}
