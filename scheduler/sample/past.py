"""Past visits of the sample as rows, with what was said about them."""

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from scheduler.dates.localtime import midnight_utc
from scheduler.model.clients import Cancellation, Complaint, Note, Touch
from scheduler.model.kinds import TouchKind, VisitStatus
from scheduler.model.visits import Visit
from scheduler.sample.cast import CastClient
from scheduler.sample.history import History, PastVisit
from scheduler.sample.people import ZONE, People
from scheduler.sample.rows import Rows

TOLD = 0.35
"""How often a client was told beforehand that somebody else would come."""


@dataclass(slots=True)
class Past:
    """Makes the rows of past visits, in the order in which they were made.

    ``renewed`` names of agreements that renewed another the day that was, and the other one;
    ``ids`` are those of the visits made so far, by their place in the history.
    """

    people: People
    history: History
    rows: Rows
    dice: random.Random
    renewed: Mapping[int, tuple[date, int]]
    ids: dict[int, int] = field(default_factory=dict)
    _midnights: dict[date, datetime] = field(default_factory=dict)

    def write(self) -> None:
        """Make the rows."""
        visits = self.history.visits
        order = sorted(range(len(visits)), key=lambda n: (visits[n].made_on, visits[n].start, n))
        for place in order:
            visit = visits[place]
            self.ids[place] = self._visit(visit)
            self._touches(visit, self.ids[place])
            if visit.complaint:
                self._complaint(visit, self.ids[place])
        self._notes()
        self._cancellations()

    def _at(self, day: date, minutes: int) -> datetime:
        # Nobody works on the Sundays on which clocks change, so minutes are those of the clock.
        if day not in self._midnights:
            self._midnights[day] = midnight_utc(day, ZONE)
        return self._midnights[day] + timedelta(minutes=minutes)

    def _visit(self, visit: PastVisit) -> int:
        client = self.history.cast.clients[visit.client]
        deal = client.agreements[visit.deal]
        again = visit.call_back_of is not None
        start, end = (None, None) if again else deal.window or (None, None)
        done = visit.by is not None
        return self.rows.add(
            Visit,
            uid=str(uuid.UUID(int=self.dice.getrandbits(128), version=4)),
            office_id=client.office + 1,
            client_id=visit.client + 1,
            site_id=visit.client + 1,
            service_type_id=deal.service + 1,
            agreement_id=None if again else self._agreement(visit),
            occurrence=visit.occurrence,
            status=visit.status,
            due_on=visit.due_on,
            minutes=20 if again else deal.minutes,
            window_start=start,
            window_end=end,
            tolerance_days=deal.tolerance,
            price_minor=0 if again else deal.price_minor,
            call_back_of_id=None if visit.call_back_of is None else self.ids[visit.call_back_of],
            actual_start=self._at(visit.made_on, visit.start) if done else None,
            actual_end=self._at(visit.made_on, visit.end) if done else None,
            done_by_id=None if visit.by is None else self.people.technicians[visit.by],
            outcome=self._outcome(visit),
            calendar_sequence=int(visit.made_on != visit.due_on),
            calendar_changed_at=self._at(visit.due_on, -4 * 24 * 60),
        )

    def _agreement(self, visit: PastVisit) -> int:
        """The agreement that held when the rule gave the visit."""
        held = self.people.agreements[visit.client, visit.deal]
        since, before = self.renewed.get(held, (date.min, held))
        return before if (visit.occurrence or visit.due_on) < since else held

    def _outcome(self, visit: PastVisit) -> str:
        said = self.history.cast.said
        if visit.status is VisitStatus.MISSED:
            return self.dice.choice(said.missed)
        if visit.status is VisitStatus.CANCELLED:
            return self.dice.choice(said.called_off)
        return self.dice.choice(said.outcomes) if self.dice.random() < 0.15 else ""

    def _touches(self, visit: PastVisit, visit_id: int) -> None:
        before = self._at(visit.due_on, -8 * 60)
        if visit.made_on != visit.due_on:
            words = f"Moved to {visit.made_on:%A} so that the same person comes."
            self._touch(visit, visit_id, TouchKind.MOVE, before, words)
        elif visit.by not in (None, visit.usual) and self.dice.random() < TOLD:
            self._touch(visit, visit_id, TouchKind.MESSAGE, before, "Told who comes instead.")
        if visit.status is VisitStatus.MISSED:
            evening = self._at(visit.due_on, 17 * 60)
            self._touch(visit, visit_id, TouchKind.CALL, evening, "Asked for another day.")
        elif self.dice.random() < 0.02:
            words = "Asked when exactly somebody comes."
            self._touch(visit, visit_id, TouchKind.CALL, before, words)

    def _touch(
        self, visit: PastVisit, visit_id: int, kind: TouchKind, at: datetime, words: str
    ) -> None:
        self.rows.add(
            Touch,
            client_id=visit.client + 1,
            visit_id=visit_id,
            kind=kind,
            at=at,
            by=self.people.someone(),
            text=words,
        )

    def _complaint(self, visit: PastVisit, visit_id: int) -> None:
        made = self._at(visit.made_on, visit.end + self.dice.randrange(30, 2_000))
        settled = made + timedelta(days=self.dice.randint(1, 12))
        self.rows.add(
            Complaint,
            client_id=visit.client + 1,
            visit_id=visit_id,
            text=self.dice.choice(self.history.cast.said.complaints),
            made_at=made,
            taken_by=self.people.someone(),
            settled_at=settled if settled.date() < self.history.monday else None,
        )

    def _notes(self) -> None:
        """What was learned at a client, each written after a visit by who was there."""
        made: dict[int, list[int]] = {}
        for place, visit in enumerate(self.history.visits):
            if visit.status is VisitStatus.DONE and visit.by == visit.usual:
                made.setdefault(visit.client, []).append(place)
        names = {each.code: each.name for each in self.history.cast.technicians}
        for number, client in enumerate(self.history.cast.clients):
            for words in client.notes if number in made else ():
                self._note(made[number], client, words, names)

    def _note(
        self, places: list[int], client: CastClient, words: str, names: dict[str, str]
    ) -> None:
        place = self.dice.choice(places)
        visit = self.history.visits[place]
        self.rows.add(
            Note,
            client_id=visit.client + 1,
            visit_id=self.ids[place],
            text=words,
            written_at=self._at(visit.made_on, visit.end),
            written_by=names[visit.by or client.usual],
        )

    def _cancellations(self) -> None:
        for number, client in enumerate(self.history.cast.clients):
            if client.ended is not None:
                self.rows.add(
                    Cancellation,
                    client_id=number + 1,
                    agreement_id=self.people.agreements[number, 0],
                    on=self.history.left_on[number],
                    reason=client.ended.reason,
                    recorded_by=self.people.someone(),
                )
