"""What passing clients on rests on: who could take each of them, at which price.

The objective is money over a year. A successor's first visit costs what any visit of somebody who
is not usual costs (learning, the chance of losing the client, call-backs); the drives and hours of
the year's visits cost what they cost him, against what they cost whoever hands over. Beyond his
week he is paid overtime. Where nobody has room a client is left with nobody, at the price of all
visits left out. Skills and excluded people are hard rules.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.lines import Line, PriceLine, Source, total
from scheduler.continuity.pricing import (
    continuity_lines,
    minute_price,
    overtime_minute_price,
    unplaced_lines,
)
from scheduler.cover.ground import WEEKS, CoverGround, Served, Work, year_minutes
from scheduler.cover.territory import Detour
from scheduler.desk.pricing import difference
from scheduler.model.kinds import Level
from scheduler.model.people import Technician
from scheduler.solver.assigning import Assigning, Given, Taker
from scheduler.views.board import Reason
from scheduler.views.cover import NoSuccessor

ORDER = (Level.ESSENTIAL, Level.IMPORTANT, Level.OPEN)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could take a client: a year's minutes and price, against who hands over.

    ``drive_minutes`` is what a visit adds to his drives.
    """

    technician_id: int
    minutes: int
    drive_minutes: int
    lines: tuple[PriceLine, ...]

    @property
    def price_minor(self) -> int:
        """The sum of the lines."""
        return total(self.lines)


@dataclass(frozen=True)
class Passing:
    """Clients who are passed on by a technician, those to whom it matters most first.

    ``first`` is the first day on which somebody else is usual; the ground is of that day.
    ``is_all``: these are all clients that he has.
    """

    ground: CoverGround
    leaver: Technician
    first: date
    clients: tuple[Served, ...]
    is_all: bool

    @property
    def leaves(self) -> bool:
        """Whether he comes to nobody after his last day, written down as leaving or not."""
        return self.is_all or self.leaver.left_on is not None

    @cached_property
    def _handed(self) -> frozenset[int]:
        return frozenset(served.client.id for served in self.clients)

    @cached_property
    def candidates(self) -> Mapping[int, Mapping[int, Candidate]]:
        """Who could take each client."""
        anchors = {t: self.ground.anchors(t, self._handed) for t in self.ground.members}
        own = self.ground.anchors_of(self.leaver, ())
        found = {}
        for served in self.clients:
            points = [one.point for one in served.work]
            before = self._lines(
                served, self.leaver, [point for point in own if point not in points], usual=True
            )[0]
            found[served.client.id] = {
                technician: self._candidate(served, technician, anchors[technician], before)
                for technician in self.ground.members
                if self.against(served, technician) is None
            }
        return found

    def _candidate(
        self,
        served: Served,
        technician_id: int,
        anchors: Collection[tuple[float, float]],
        before: tuple[PriceLine, ...],
    ) -> Candidate:
        technician = self.ground.technician(technician_id)
        lines, drives = self._lines(served, technician, anchors, usual=False)
        visits = sum(one.visits for one, _ in drives)
        driven = sum(one.visits * drive.minutes for one, drive in drives)
        return Candidate(
            technician_id,
            year_minutes(drives),
            round_half_up(driven / visits) if visits else 0,
            difference(lines, before),
        )

    def _lines(
        self,
        served: Served,
        technician: Technician,
        anchors: Collection[tuple[float, float]],
        *,
        usual: bool,
    ) -> tuple[tuple[PriceLine, ...], list[tuple[Work, Detour]]]:
        book = self.ground.book
        drives = [(one, self.ground.drive(one, anchors)) for one in served.work]
        metres = sum(one.visits * drive.metres for one, drive in drives)
        minutes, minute = year_minutes(drives), minute_price(technician.wage_minor)
        km = book["price_per_km"]
        lines = (
            PriceLine(
                Line.DRIVE,
                round_half_up(metres * km / 1000),
                Source.MEASURED,
                "price_per_km",
                (("metres", metres), ("price_minor", km)),
            ),
            PriceLine(
                Line.TIME,
                minutes * minute,
                Source.MEASURED,
                None,
                (("minutes", minutes), ("minute_minor", minute)),
            ),
            *continuity_lines(
                book,
                served.known.facts,
                familiarity=served.known.familiarity.get(technician.id, 0.0),
                is_usual=usual,
                wage_minor=technician.wage_minor,
            ),
        )
        return tuple(line for line in lines if line.amount_minor), drives

    def against(self, served: Served, technician_id: int) -> Reason | None:
        """The hard rule that keeps somebody from a client; None where there is none."""
        technician = self.ground.technician(technician_id)
        if technician_id == self.leaver.id:
            return Reason("hands_over", {})
        if technician_id in served.known.excluded:
            return Reason("excluded", {"technician": technician.name})
        lacking = sorted(served.skills - self.ground.skills(technician_id))
        if lacking:
            return Reason("no_skill", {"technician": technician.name, "skill": lacking[0]})
        if technician.left_on is not None:
            day = technician.left_on.isoformat()
            return Reason("leaves", {"technician": technician.name, "day": day})
        return None

    def impossible(self, served: Served) -> Iterator[NoSuccessor]:
        """Who cannot take a client, and why."""
        for technician_id, member in self.ground.members.items():
            reason = self.against(served, technician_id)
            if reason is not None and technician_id != self.leaver.id:
                yield NoSuccessor(technician_id, member.technician.name, reason)

    @cached_property
    def takers(self) -> Mapping[int, Taker]:
        """What each technician can take in a year beside the clients he has."""
        return {technician: self._taker(technician) for technician in self.ground.members}

    def _taker(self, technician_id: int) -> Taker:
        book, technician = self.ground.book, self.ground.technician(technician_id)
        week = self.ground.week_minutes(technician_id)
        days = len(self.ground.members[technician_id].full_hours)
        paid = technician.week_minutes
        load = self.loads[technician_id]
        normal = min(week, book["overtime_after_minutes"] * days)
        longest = week + book["overtime_max_minutes"] * days
        longest = longest if paid is None else min(longest, paid)
        free = max(normal - load, 0) * WEEKS
        return Taker(
            free,
            max(longest - load, 0) * WEEKS,
            overtime_minute_price(book, technician.wage_minor),
        )

    @cached_property
    def loads(self) -> Mapping[int, int]:
        """Minutes of each technician's week before anybody is handed over to him."""
        return self.ground.loads(self._handed)

    @cached_property
    def problem(self) -> Assigning:
        """The same for the solver."""
        return Assigning(
            self.takers,
            tuple(
                Given(
                    {t: one.price_minor for t, one in self.candidates[served.client.id].items()},
                    {t: one.minutes for t, one in self.candidates[served.client.id].items()},
                    self._nobody(served),
                )
                for served in self.clients
            ),
        )

    def _nobody(self, served: Served) -> int:
        """A year of visits left out."""
        book, facts = self.ground.book, served.known.facts
        return sum(
            one.visits * total(unplaced_lines(book, facts, price_minor=one.price_minor))
            for one in served.work
        )

    def taken(self, chosen: Sequence[int | None]) -> dict[int, int]:
        """A year's minutes that each technician gets by a choice."""
        minutes = dict.fromkeys(self.ground.members, 0)
        for served, technician in zip(self.clients, chosen, strict=True):
            if technician is not None:
                minutes[technician] += self.candidates[served.client.id][technician].minutes
        return minutes

    def overtime(self, technician_id: int, minutes: int) -> int:
        """How many of a year's minutes are overtime."""
        return max(minutes - self.takers[technician_id].free, 0)

    def overtime_lines(self, technician_id: int, minutes: int) -> tuple[PriceLine, ...]:
        """What a year's minutes cost beyond what he can take anyhow."""
        longer = self.overtime(technician_id, minutes)
        minute = self.takers[technician_id].overtime_minute
        line = PriceLine(
            Line.OVERTIME,
            longer * minute,
            Source.MEASURED,
            "overtime_premium_percent",
            (("minutes", longer), ("minute_minor", minute)),
        )
        return (line,) if line.amount_minor else ()


def by_what_matters(served: Served) -> tuple[int, int, str]:
    """The order of clients: the person first, then what they are worth."""
    level = served.person or Level.OPEN
    return ORDER.index(level), -served.known.facts.value_minor, served.client.name
