"""Fourteen months of visits, made from the agreements: who came, and what went wrong."""

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from scheduler.dates.holidays import public_holidays
from scheduler.dates.recurrence import due_dates, parse_rule, placed_on
from scheduler.model.kinds import AbsenceKind, VisitStatus
from scheduler.sample.absences import HISTORY_WEEKS, Away, days_of, past_absences
from scheduler.sample.cast import Cast, CastClient, Deal

WEEKDAYS = frozenset(range(5))
SLIP = 0.045
"""How often somebody else came although the usual technician was at work."""
SLIP_AFTER_HANDOVER = 0.16
HANDOVER = timedelta(days=70)
FULL_DAY = 10
"""Visits after which a technician takes no more of somebody else's, nor two more of his own."""
MOVED = 0.25
"""How often a visit was moved within its tolerance to keep the person."""
MISSED, CALLED_OFF = 0.006, 0.008
REWORK_USUAL, REWORK_STRANGER = 0.011, 0.035
COMPLAINT_USUAL, COMPLAINT_STRANGER = 0.0015, 0.012


@dataclass(frozen=True, slots=True)
class PastVisit:
    """A visit of the past. ``client``, ``deal`` and ``call_back_of`` are places in their lists.

    ``start`` and ``end`` are minutes of the day it was made on; ``by`` is a technician's code.
    """

    client: int
    deal: int
    occurrence: date | None
    due_on: date
    made_on: date
    by: str | None
    status: VisitStatus
    usual: str
    stranger: bool = False
    call_back_of: int | None = None
    complaint: bool = False
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class History:
    """The past of the company before a Monday. ``since`` and ``left_on`` are the clients'."""

    cast: Cast
    monday: date
    dice: random.Random
    since: list[date] = field(default_factory=list)
    left_on: dict[int, date] = field(default_factory=dict)
    visits: list[PastVisit] = field(default_factory=list)
    absences: list[Away] = field(default_factory=list)
    _away: set[tuple[str, date]] = field(default_factory=set)
    _gone: dict[str, date] = field(default_factory=dict)
    _faces: dict[int, dict[date, str]] = field(default_factory=dict)
    _load: Counter[tuple[str, date]] = field(default_factory=Counter)
    _holidays: frozenset[date] = frozenset()

    @property
    def first_day(self) -> date:
        """The first day of the past that is told."""
        return self.monday - timedelta(weeks=HISTORY_WEEKS)

    def tell(self) -> None:
        """Make up the past."""
        reach = timedelta(days=14)
        self._holidays = frozenset(
            public_holidays("US", "NY", self.first_day - reach, self.monday + reach)
        )
        self._gone = {
            technician.code: self.monday - timedelta(days=technician.left_days)
            for technician in self.cast.technicians
            if technician.left_days is not None
        }
        self.since = [self._since(client) for client in self.cast.clients]
        self._tell_absences()
        for number, client in enumerate(self.cast.clients):
            self._tell_client(number, client)
        self._set_times()

    def gone_on(self, code: str) -> date:
        """The first day on which a technician who left was gone."""
        return self._gone[code]

    def usual_on(self, client: CastClient, day: date) -> str:
        """Who was the client's usual technician that day."""
        if client.before is not None and day < self._gone[client.before]:
            return client.before
        return client.usual

    def _since(self, client: CastClient) -> date:
        if not client.faces:
            return self.monday - timedelta(weeks=client.since_weeks)
        days = [day for day, _ in self._days(client.agreements[0], self.first_day)]
        return days[-len(client.faces)]

    def _days(self, deal: Deal, since: date) -> Iterator[tuple[date, date]]:
        """The rule's days with the days on which the visits were due, before the Monday."""
        rule = parse_rule(deal.rule(self.monday), deal.start(self.monday, since))
        last = self.monday + timedelta(days=14)
        for day in due_dates(rule, None, (), max(since, self.first_day), last):
            due = placed_on(day, deal.holiday, self._holidays, WEEKDAYS, deal.tolerance)
            if due is not None and due < self.monday:
                yield day, due

    def _tell_absences(self) -> None:
        story: dict[tuple[str, date], AbsenceKind] = {}
        for number, client in enumerate(self.cast.clients):
            if not client.faces:
                continue
            days = [due for _, due in self._days(client.agreements[0], self.since[number])]
            told = list(zip(days[-len(client.faces) :], client.faces, strict=True))
            self._faces[number] = {day: who for day, (who, _) in told}
            for day, (_, why) in told:
                if why:
                    story[self.usual_on(client, day), day] = AbsenceKind(why)
        busy = frozenset((who, day) for faces in self._faces.values() for day, who in faces.items())
        self.absences = past_absences(self.cast, self.monday, story, busy, self.dice)
        self._away = {(away.technician, day) for away in self.absences for day in days_of(away)}

    def _tell_client(self, number: int, client: CastClient) -> None:
        occurrences = sorted(
            (day, due, deal)
            for deal, each in enumerate(client.agreements)
            for day, due in self._days(each, self.since[number])
        )
        if client.ended is not None:
            last = self.monday - timedelta(weeks=client.ended.weeks)
            occurrences = [found for found in occurrences if found[1] < last]
        seen: Counter[str] = Counter()
        for place, (day, due, deal) in enumerate(occurrences):
            strange = (
                client.ended is not None and client.ended.stranger and place == len(occurrences) - 1
            )
            self._tell_visit(number, client, deal, (day, due), seen, strange=strange)
        if client.ended is not None:
            made = [visit.made_on for visit in self.visits[-40:] if visit.client == number]
            self.left_on[number] = max(made, default=due) + timedelta(days=self.dice.randint(1, 8))

    def _tell_visit(
        self,
        number: int,
        client: CastClient,
        deal: int,
        days: tuple[date, date],
        seen: Counter[str],
        *,
        strange: bool,
    ) -> None:
        occurrence, due = days
        usual = self.usual_on(client, due)
        told = self._faces.get(number, {}).get(due)
        made_on, by = (due, told) if told else self._who(client, usual, due, seen, deal, strange)
        luck = 1.0 if told or strange else self.dice.random()
        status = VisitStatus.DONE
        if luck < CALLED_OFF:
            status = VisitStatus.CANCELLED
        elif luck < CALLED_OFF + MISSED or by is None:
            status = VisitStatus.MISSED
        stranger = by is not None and by != usual and not seen[by] and seen.total() > 0
        visit = PastVisit(number, deal, occurrence, due, made_on, by, status, usual, stranger)
        if status is not VisitStatus.DONE or by is None:
            self.visits.append(replace(visit, by=None))
            return
        seen[by] += 1
        self._load[by, made_on] += 1
        chance = COMPLAINT_STRANGER if stranger else COMPLAINT_USUAL
        self.visits.append(replace(visit, complaint=self.dice.random() < chance))
        if not told and self.dice.random() < (REWORK_STRANGER if stranger else REWORK_USUAL):
            self._tell_call_back(client, visit, len(self.visits) - 1, seen)

    def _tell_call_back(
        self, client: CastClient, visit: PastVisit, of: int, seen: Counter[str]
    ) -> None:
        day = visit.made_on + timedelta(days=self.dice.randint(2, 5))
        while day.weekday() not in WEEKDAYS or day in self._holidays:
            day += timedelta(days=1)
        usual = self.usual_on(client, day)
        by = visit.by if self._works(usual, day) is False else usual
        if by is None or not self._works(by, day) or day >= self.monday:
            return
        done = VisitStatus.DONE
        seen[by] += 1
        self.visits.append(
            PastVisit(visit.client, visit.deal, None, day, day, by, done, usual, call_back_of=of)
        )

    def _who(
        self,
        client: CastClient,
        usual: str,
        due: date,
        seen: Counter[str],
        deal: int,
        strange: bool,
    ) -> tuple[date, str | None]:
        """On which day who came; nobody where nobody could."""
        here = self._works(usual, due) and self._load[usual, due] < FULL_DAY + 2
        fresh = (
            client.before is not None and timedelta() <= due - self._gone[client.before] < HANDOVER
        )
        slip = strange or self.dice.random() < (SLIP_AFTER_HANDOVER if fresh else SLIP)
        if here and not slip:
            return due, usual
        if not here and not strange and self.dice.random() < MOVED:
            other = self._other_day(client.agreements[deal], usual, due)
            if other is not None:
                return other, usual
        able = [
            code
            for code in self._able(client)
            if code != usual and self._works(code, due) and self._load[code, due] < FULL_DAY
        ]
        if strange:
            able = [code for code in able if not seen[code]] or able
        return due, self._substitute(client, able, seen, strange) or (usual if here else None)

    def _substitute(
        self, client: CastClient, able: list[str], seen: Counter[str], strange: bool
    ) -> str | None:
        if not able:
            return None
        backups = [code for code in client.backups if code in able]
        known = [code for code in able if seen[code]]
        if not strange and backups and self.dice.random() < 0.65:
            return backups[0]
        if not strange and known and self.dice.random() < 0.5:
            return self.dice.choice(known)
        return self.dice.choice(able)

    def _other_day(self, deal: Deal, usual: str, due: date) -> date | None:
        for step in range(1, deal.tolerance + 1):
            for day in (due + timedelta(days=step), due - timedelta(days=step)):
                free = day.weekday() in WEEKDAYS and day not in self._holidays
                if free and day < self.monday and self._works(usual, day):
                    return day
        return None

    def _works(self, code: str, day: date) -> bool:
        gone = self._gone.get(code)
        return (gone is None or day < gone) and (code, day) not in self._away

    def _able(self, client: CastClient) -> list[str]:
        """Who has the skills and is not excluded."""
        office = self.cast.offices[client.office].name
        needed = {
            skill for deal in client.agreements for skill in self.cast.services[deal.service].skills
        }
        return [
            technician.code
            for technician in self.cast.technicians
            if technician.office == office
            and needed <= set(technician.skills)
            and technician.code not in client.excluded
        ]

    def _set_times(self) -> None:
        """Put each technician's visits of a day one after another."""
        days: defaultdict[tuple[str, date], list[int]] = defaultdict(list)
        for place, visit in enumerate(self.visits):
            if visit.by is not None:
                days[visit.by, visit.made_on].append(place)
        for places in days.values():
            now = 485 + self.dice.randrange(20)
            for place in sorted(places, key=self._opening):
                visit = self.visits[place]
                length = self._deal(visit).minutes + self.dice.randint(-5, 7)
                start = max(now, self._opening(place)[0] + self.dice.randrange(8))
                self.visits[place] = replace(visit, start=start, end=start + length)
                now = start + length + self.dice.randint(6, 16)
                if start < 720 <= now:
                    now += 30

    def _deal(self, visit: PastVisit) -> Deal:
        return self.cast.clients[visit.client].agreements[visit.deal]

    def _opening(self, place: int) -> tuple[int, float]:
        visit = self.visits[place]
        window = self._deal(visit).window
        return (window[0] if window else 480, self.cast.clients[visit.client].latitude)
