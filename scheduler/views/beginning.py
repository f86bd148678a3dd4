"""How far an office is from its first planned week, told by what it holds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FirstWeekRow:
    """What there is of an office, and what is missing before its week can be planned.

    ``working_days`` are the weekdays of the office's hours. Homes and sites without a place are
    those that no point of the map is known of. ``without_wage`` counts technicians whose time the
    prices take for nothing. ``services`` are those of the whole schedule;
    ``without_skill`` counts those whose skills no single technician of the office has.
    ``skills_unasked`` says that the technicians have skills and no service needs any.
    ``without_work`` counts clients without an agreement in force or a visit still to come.
    ``plans`` is the version of the last plan, 0 before the first.

    The ids name the first one of each kind that something is missing of, None where nothing is.
    """

    office_id: int
    currency: str
    working_days: tuple[int, ...]
    technicians: int
    homes_unknown: int
    home_unknown_id: int | None
    without_wage: int
    services: int
    without_price: int
    without_skill: int
    skills_unasked: bool
    service_id: int | None
    clients: int
    sites_unknown: int
    site_unknown_id: int | None
    without_work: int
    without_work_id: int | None
    plans: int

    @property
    def can_plan(self) -> bool:
        """Whether there is anybody to plan with, and anything to plan."""
        return bool(self.technicians) and self.clients > self.without_work
