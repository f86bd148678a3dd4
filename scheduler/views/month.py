"""What the board shows of a month: how many visits a day has, who comes, and how full it is."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import VisitStatus


@dataclass(frozen=True, slots=True)
class MonthTechnicianRow:
    """Whose days they are; ``skills`` are those held on one of the days at least."""

    id: int
    name: str
    skills: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MonthVisitRow:
    """A visit with a place; ``skills`` are those that its service needs."""

    visit_id: int
    technician_id: int
    day: date
    who: Who
    status: VisitStatus
    pinned: bool
    skills: tuple[str, ...]
    area: str


@dataclass(frozen=True, slots=True)
class MonthWaitingRow:
    """A visit without a place, due on ``day``."""

    visit_id: int
    day: date
    status: VisitStatus
    pinned: bool
    skills: tuple[str, ...]
    area: str


@dataclass(frozen=True, slots=True)
class LoadRow:
    """What is planned of a technician's day, and what he can be planned for, in minutes."""

    technician_id: int
    day: date
    paid_minutes: int
    limit_minutes: int


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day in figures; the visits without a place are not among ``visits``."""

    day: date
    usual: int = 0
    backup: int = 0
    known: int = 0
    stranger: int = 0
    without_place: int = 0
    paid_minutes: int = 0
    limit_minutes: int = 0

    @property
    def visits(self) -> int:
        """Visits with a place."""
        return self.usual + self.backup + self.known + self.stranger

    @property
    def usual_share(self) -> float | None:
        """Visits by the client's usual technician among those with a place."""
        return self.usual / self.visits if self.visits else None

    @property
    def load(self) -> float | None:
        """What is planned of what can be; None where nobody works."""
        return self.paid_minutes / self.limit_minutes if self.limit_minutes else None


@dataclass(frozen=True, slots=True)
class MonthRows:
    """An office over a month and the days around it, whatever day its weeks begin on.

    ``first`` is the first of the month; ``days`` reach from six days before it to six days after
    its end. ``holidays`` names public holidays among them. While the office's plan ``is_draft``,
    calendars tell the one before.
    """

    office_id: int
    office: str
    first: date
    today: date
    days: tuple[date, ...]
    holidays: Mapping[date, str]
    technicians: tuple[MonthTechnicianRow, ...]
    visits: tuple[MonthVisitRow, ...]
    waiting: tuple[MonthWaitingRow, ...]
    loads: tuple[LoadRow, ...]
    is_draft: bool

    def by_day(self) -> Mapping[date, MonthDay]:
        """Each of the days in figures."""
        who = Counter((visit.day, visit.who) for visit in self.visits)
        waiting = Counter(visit.day for visit in self.waiting)
        paid: defaultdict[date, int] = defaultdict(int)
        limit: defaultdict[date, int] = defaultdict(int)
        for load in self.loads:
            paid[load.day] += load.paid_minutes
            limit[load.day] += load.limit_minutes
        return {
            day: MonthDay(
                day,
                usual=who[day, Who.USUAL],
                backup=who[day, Who.BACKUP],
                known=who[day, Who.KNOWN],
                stranger=who[day, Who.STRANGER],
                without_place=waiting[day],
                paid_minutes=paid[day],
                limit_minutes=limit[day],
            )
            for day in self.days
        }
