"""What was decided about the past absences of the sample, with the prices as they were shown."""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from scheduler.continuity.familiarity import KNOWN_FROM, familiarity, who_comes
from scheduler.continuity.lines import Line, PriceLine, Source, by_line, total
from scheduler.continuity.price_book import PriceBook
from scheduler.continuity.pricing import ClientFacts, client_value, continuity_lines, moved_lines
from scheduler.dates.localtime import from_minutes, local_day
from scheduler.dates.recurrence import visits_a_year
from scheduler.desk.kept import bounds_json, coming_json
from scheduler.model.decisions import Decision
from scheduler.model.kinds import DecisionState, Level, Role, Subject, VisitStatus
from scheduler.model.visits import work_number
from scheduler.sample.history import History, PastVisit
from scheduler.sample.people import ZONE, People
from scheduler.sample.rows import Rows
from scheduler.views.desk import RoadKind

Road = dict[str, Any]


@dataclass(slots=True)
class Decisions:
    """Makes the decisions; ``ids`` are those of the visits, by their place in the history."""

    people: People
    history: History
    rows: Rows
    ids: Mapping[int, int]
    dice: random.Random
    book: PriceBook = field(default_factory=PriceBook.default)
    _hits: defaultdict[tuple[str, date], list[tuple[int, Road]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def write(self) -> None:
        """Make one decision for each absence and office in which it hit a visit."""
        self._price()
        codes = {id_: code for code, id_ in self.people.technicians.items()}
        for absence in self.rows.tables["absence"]:
            first = local_day(absence["start"], ZONE)
            last = local_day(absence["end"] - timedelta(minutes=1), ZONE)
            days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            code = codes[absence["technician_id"]]
            hits = [hit for day in days for hit in self._hits.get((code, day), ())]
            for office in sorted({office for office, _ in hits}):
                roads = [road for place, road in hits if place == office]
                self._decision(absence, office, roads, first, last)

    def _price(self) -> None:
        """Price the road of every visit that somebody else made, or that waited for its person."""
        there: defaultdict[tuple[int, str], list[date]] = defaultdict(list)
        strange: defaultdict[int, list[bool]] = defaultdict(list)
        visits = self.history.visits
        for place in sorted(self.ids, key=lambda one: self.ids[one]):
            visit = visits[place]
            if visit.status is not VisitStatus.DONE or visit.by is None:
                continue
            known = familiarity(there[visit.client, visit.by], visit.due_on, self.book)
            if visit.by != visit.usual or visit.made_on != visit.due_on:
                lately = sum(strange[visit.client][-self.book["lately_visits"] :])
                road = self._road(place, visit, known, lately)
                office = self.history.cast.clients[visit.client].office + 1
                self._hits[visit.usual, visit.due_on].append((office, road))
            first = not strange[visit.client]
            strange[visit.client].append(
                not first and visit.by != visit.usual and known < KNOWN_FROM
            )
            there[visit.client, visit.by].append(visit.made_on)

    def _road(self, place: int, visit: PastVisit, known: float, lately: int) -> Road:
        client = self.history.cast.clients[visit.client]
        code = visit.by or visit.usual
        waits = code == visit.usual
        lines = tuple(self._lines(visit, known, lately))
        start = from_minutes(visit.made_on, visit.start, ZONE).astimezone(UTC)
        who = who_comes(code, known, usual=visit.usual, backups=client.backups)
        return {
            "id": work_number(self.ids[place]),
            "visit_id": self.ids[place],
            "client": client.name,
            "kind": (RoadKind.WAIT if waits else RoadKind.SUBSTITUTE).value,
            "technician_id": self.people.technicians[code],
            "technician": self._name(code),
            "who": who.value,
            "day": visit.made_on.isoformat(),
            "start": start.isoformat(),
            "before": coming_json(self._name(visit.usual), None),
            "moved_days": (visit.made_on - visit.due_on).days,
            "lines": [line.to_json() for line in lines],
            "total_minor": total(lines),
        }

    def _lines(self, visit: PastVisit, known: float, lately: int) -> Iterator[PriceLine]:
        client = self.history.cast.clients[visit.client]
        levels = {
            Subject(subject): Level(level) for subject, (level, _) in client.priorities.items()
        }
        yearly = sum(
            deal.price_minor
            * visits_a_year(deal.rule(self.history.monday), visit.due_on, visit.due_on)
            for deal in client.agreements
        )
        facts = ClientFacts(
            value_minor=client_value(self.book, yearly),
            person=levels.get(Subject.PERSON, Level.OPEN),
            day=levels.get(Subject.DAY, Level.OPEN),
            notice=levels.get(Subject.NOTICE, Level.OPEN),
            strangers_lately=lately,
        )
        yield PriceLine(Line.DRIVE, self.dice.randrange(-150, 600), Source.MEASURED)
        if visit.by != visit.usual:
            wage = next(
                one.wage_minor for one in self.history.cast.technicians if one.code == visit.by
            )
            yield from continuity_lines(
                self.book, facts, familiarity=known, is_usual=False, wage_minor=wage
            )
        days = abs((visit.made_on - visit.due_on).days)
        yield from moved_lines(self.book, facts, days=days, notice_days=2)

    def _decision(
        self, absence: Mapping[str, Any], office: int, roads: list[Road], first: date, last: date
    ) -> None:
        lines = [PriceLine.from_json(line) for road in roads for line in road["lines"]]
        sources = {line.line: line.source for line in reversed(lines)}
        summed = [PriceLine(line, sum_, sources[line]) for line, sum_ in by_line(lines).items()]
        limit, asked = self.book["dispatcher_limit"], _in_the_week(absence["recorded_at"])
        above = total(lines) > limit
        proposer, manager = absence["recorded_by"], self.history.cast.said.staff[0]
        self.rows.add(
            Decision,
            office_id=office,
            question={
                "absence": absence["id"],
                "visit": None,
                "technician_id": None,
                "closure": None,
                "name": next(
                    row["name"]
                    for row in self.rows.tables["technician"]
                    if row["id"] == absence["technician_id"]
                ),
                "cause": absence["kind"].value,
                "first": first.isoformat(),
                "last": last.isoformat(),
            },
            absence_id=absence["id"],
            plan_version=len(self.rows.tables["decision"]) + 1,
            shown=[{"visit_id": road["visit_id"], "roads": [road]} for road in roads],
            chosen={
                "roads": roads,
                "lines": [line.to_json() for line in summed],
                "priced_before": None,
                "bounds": bounds_json(limit, []),
            },
            total_minor=total(lines),
            state=DecisionState.CONFIRMED,
            reason="",
            proposed_by=proposer,
            proposed_role=Role.DISPATCHER,
            proposed_at=asked,
            approved_by=manager if above else proposer,
            approved_at=asked + timedelta(minutes=15 if above else 0),
            change_set_id=None,
        )

    def _name(self, code: str) -> str:
        return next(one.name for one in self.history.cast.technicians if one.code == code)


def _in_the_week(recorded: datetime) -> datetime:
    """When somebody decides: soon after an absence is recorded, and not on a weekend."""
    return recorded + timedelta(minutes=20) - timedelta(days=max(recorded.weekday() - 4, 0))
