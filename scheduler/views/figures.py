"""The figures of the scorecard: what each is called, its formula in words, what it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Measure(StrEnum):
    """What the value of a figure counts; money is in minor units of the office's currency."""

    SHARE = "share"
    NUMBER = "number"
    DAYS = "days"
    MONEY = "money"


class Better(StrEnum):
    """In which direction a figure gets better."""

    UP = "up"
    DOWN = "down"
    NEITHER = "neither"


class Group(StrEnum):
    """What a figure tells of."""

    CONTINUITY = "continuity"
    SUBSTITUTIONS = "substitutions"
    PROMISES = "promises"
    SERVICE = "service"
    CLIENTS = "clients"
    WORK = "work"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """What a figure is: its title, and its formula in words.

    ``ratio`` figures are a numerator by a denominator, ``per`` so many; the others are sums,
    without one. A figure that is ``of_office`` cannot be told of one technician.
    """

    name: str
    title: str
    formula: str
    measure: Measure
    better: Better
    group: Group
    ratio: bool = True
    per: int = 1
    of_office: bool = False


def _specs(*specs: FigureSpec) -> Mapping[str, FigureSpec]:
    return MappingProxyType({spec.name: spec for spec in specs})


_SHARE, _NUMBER, _DAYS, _MONEY = Measure.SHARE, Measure.NUMBER, Measure.DAYS, Measure.MONEY
_UP, _DOWN, _NEITHER = Better.UP, Better.DOWN, Better.NEITHER

FIGURES: Mapping[str, FigureSpec] = _specs(
    FigureSpec(
        "usual_share",
        "By the usual technician",
        "Visits made by the client's usual technician of that day, of all visits made to clients"
        " who had one that day",
        _SHARE,
        _UP,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "familiar_share",
        "By a familiar face",
        "Visits made by the usual technician or by somebody whose familiarity was 0.2 or more that"
        " day, of all visits but those to a client to whom nobody had come for 1,100 days",
        _SHARE,
        _UP,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "stranger_share",
        "By a stranger",
        "Visits made by somebody who is not the usual technician and whose familiarity was below"
        " 0.2 that day, of all visits but those to a client to whom nobody had come for 1,100 days",
        _SHARE,
        _DOWN,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "upc",
        "Most frequent technician (UPC)",
        "Share of a client's visits in the period that one technician made, the largest one;"
        " weighted by visits",
        _SHARE,
        _UP,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "coc",
        "Chance of the same face (COC)",
        "Chance that two of a client's visits in the period had the same technician; weighted by"
        " visits over clients with at least two",
        _SHARE,
        _UP,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "secon",
        "Same as the time before (SECON)",
        "Share of a client's consecutive visits in the period with the same technician; weighted by"
        " visits over clients with at least two",
        _SHARE,
        _UP,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "faces",
        "Faces in 12 visits",
        "Different technicians in each client's last 12 visits up to the end of the period, over"
        " clients visited in it; weighted by those visits",
        _NUMBER,
        _DOWN,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "faces_year",
        "Faces in 12 months",
        "Different technicians in each client's visits of the 12 months up to the end of the"
        " period, over clients visited in it; weighted by those visits",
        _NUMBER,
        _DOWN,
        Group.CONTINUITY,
    ),
    FigureSpec(
        "substitutions",
        "Substitutions",
        "Visits made by somebody other than the usual technician of that day, of all visits made"
        " to clients who had one that day",
        _SHARE,
        _DOWN,
        Group.SUBSTITUTIONS,
    ),
    FigureSpec(
        "substitution_price",
        "Price of substitutions",
        "Price of the substitutions made in the period, as it was shown when they were decided;"
        " those that nobody decided on have none, and where none has one the sum is not known",
        _MONEY,
        _DOWN,
        Group.SUBSTITUTIONS,
        ratio=False,
    ),
    FigureSpec(
        "told_share",
        "Told beforehand",
        "Substitutions whose client got a notice, a call or a message about the visit before it"
        " began, of all substitutions",
        _SHARE,
        _UP,
        Group.SUBSTITUTIONS,
    ),
    FigureSpec(
        "notice_days",
        "Notice of a changed person",
        "Days from the first notice sent to the beginning of the visit, on average over"
        " substitutions with a notice sent before they began",
        _DAYS,
        _UP,
        Group.SUBSTITUTIONS,
    ),
    FigureSpec(
        "promises_kept",
        "Promises kept",
        "Promises of a person, a day, a window or a price that were kept, of all that a visit of"
        " the period put to the test",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "promises_kept_person",
        "Promised person came",
        "Visits that the promised person made, of all visits made to clients who were promised one",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "promises_kept_day",
        "Came on the day",
        "Visits made on their due day or as far from it as was agreed (not at all where the day"
        " was promised), of all visits made or missed",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "promises_kept_window",
        "Came within the window",
        "Visits that began within the promised arrival window, of all visits with one that were"
        " made or missed",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "promises_kept_price",
        "Price held",
        "Visits that cost no more than the last one of the same service before the price was"
        " promised, of all visits made while a promise of the price held",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "first_time_done",
        "Done the first time",
        "Visits made without a call-back within 30 days, of all visits made or missed, call-backs"
        " left out",
        _SHARE,
        _UP,
        Group.PROMISES,
    ),
    FigureSpec(
        "touches_per_visit",
        "Contacts per visit",
        "Calls, messages and moves, for each visit made. Normal is what the months of the year"
        " before the period say: from the lower quartile less 1.5 times the distance between the"
        " quartiles to the upper one and as much more",
        _NUMBER,
        _DOWN,
        Group.SERVICE,
    ),
    FigureSpec(
        "time_to_answer",
        "Time to answer",
        "Days from a client's question to its answer, on average over those answered in the period",
        _DAYS,
        _DOWN,
        Group.SERVICE,
    ),
    FigureSpec(
        "complaints_per_100",
        "Complaints per 100 visits",
        "Complaints made in the period, for each 100 visits made",
        _NUMBER,
        _DOWN,
        Group.SERVICE,
        per=100,
    ),
    FigureSpec(
        "rework_share",
        "Rework within 30 days",
        "Visits that a call-back followed within 30 days, of all visits made, call-backs left out",
        _SHARE,
        _DOWN,
        Group.SERVICE,
    ),
    FigureSpec(
        "renewals",
        "Agreements renewed",
        "Agreements that ended in the period and were followed within 30 days by another of the"
        " same service, of all that ended",
        _SHARE,
        _UP,
        Group.CLIENTS,
        of_office=True,
    ),
    FigureSpec(
        "repeat_business",
        "Repeat business",
        "Agreements that began in the period with somebody who was a client before, renewals left"
        " out, of all that began",
        _SHARE,
        _UP,
        Group.CLIENTS,
        of_office=True,
    ),
    FigureSpec(
        "referrals",
        "Came by recommendation",
        "Clients who came in the period because another client recommended us, of all who came",
        _SHARE,
        _UP,
        Group.CLIENTS,
        of_office=True,
    ),
    FigureSpec(
        "cancellations",
        "Cancelled",
        "Clients who cancelled in the period, of all who were clients when it began or came in it",
        _SHARE,
        _DOWN,
        Group.CLIENTS,
        of_office=True,
    ),
    FigureSpec(
        "drive_share",
        "Time on the road",
        "Minutes of driving, of all paid minutes of the routes of the period up to today",
        _SHARE,
        _DOWN,
        Group.WORK,
    ),
    FigureSpec(
        "overtime_share",
        "Overtime",
        "Minutes of overtime, of all paid minutes of the routes of the period up to today",
        _SHARE,
        _DOWN,
        Group.WORK,
    ),
    FigureSpec(
        "fairness",
        "Uneven work",
        "How unevenly work is shared: the standard deviation between technicians of their minutes"
        " at clients on a day out, by the mean of all; 0 means that all work alike",
        _NUMBER,
        _DOWN,
        Group.WORK,
        of_office=True,
    ),
    FigureSpec(
        "keeping_price",
        "Price of keeping people",
        "What waiting for the usual technician, his overtime and his extra trips cost more than"
        " the cheapest other road shown, added up over the decisions of the period",
        _MONEY,
        _NEITHER,
        Group.MONEY,
        ratio=False,
        of_office=True,
    ),
    FigureSpec(
        "kept_value",
        "Value of clients kept so",
        "Client value of those for whom a decision of the period kept the person",
        _MONEY,
        _NEITHER,
        Group.MONEY,
        ratio=False,
        of_office=True,
    ),
    FigureSpec(
        "lost_value",
        "Value of clients lost",
        "Client value of those who cancelled in the period, at the prices they paid",
        _MONEY,
        _DOWN,
        Group.MONEY,
        ratio=False,
        of_office=True,
    ),
)
"""Every figure there is, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a period; ``value`` is None where it is undefined, and shown as "—".

    A sum has no denominator; without any case it is 0, except that money of several currencies
    cannot be added up and is None. ``missing`` of the ``cases`` of a sum have no known amount;
    where all are missing it is None too.
    """

    name: str
    value: float | None
    numerator: float | None
    denominator: float | None
    cases: int = 0
    missing: int = 0

    @property
    def spec(self) -> FigureSpec:
        """What the figure is."""
        return FIGURES[self.name]
