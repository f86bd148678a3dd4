"""What a draft plan asks to be confirmed: every visit made by somebody else than its usual person.

Money is in minor units of the office's currency.
"""

from dataclasses import dataclass
from datetime import date, datetime

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import PriceLine


@dataclass(frozen=True, slots=True)
class SubstitutionRow:
    """A visit that somebody else than the usual technician is planned for.

    ``lines`` are what the change of person costs: learning, losing the client, call-back, against
    the usual technician; they add up to ``total_minor``. What is driven and worked is the plan's.
    ``essential``: the person is essential to the client.
    """

    visit_id: int
    number: str
    client_id: int
    client: str
    service: str
    usual: str
    technician_id: int
    technician: str
    who: Who
    day: date
    start: datetime
    essential: bool
    total_minor: int
    lines: tuple[PriceLine, ...]


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A plan of which calendars and clients hear nothing until its substitutions are confirmed.

    The dearest substitution stands first; ``lines`` of all of them add up to ``total_minor``.
    ``others`` counts the visits that change otherwise. ``days`` is the first and the last day that
    anything changes on. ``proposed_by`` sent it to a manager; where the office demands
    ``two_people``, somebody else confirms it.
    """

    office_id: int
    office: str
    currency: str
    zone: str
    version: int
    days: tuple[date, date]
    substitutions: tuple[SubstitutionRow, ...]
    others: int
    total_minor: int
    lines: tuple[PriceLine, ...]
    limit_minor: int
    needs_manager: bool
    two_people: bool
    proposed_by: str | None
