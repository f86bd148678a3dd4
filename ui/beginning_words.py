"""The steps to the first planned week, as they are told: what is there, and what is missing."""

from dataclasses import dataclass
from enum import Enum

from scheduler.views.beginning import FirstWeekRow
from ui.days import weekdays
from ui.text import count, in_digits, tr


class State(Enum):
    """How far a step is: nothing there yet, something missing, all there."""

    OPEN = "open"
    LACKS = "lacks"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """A step: ``key`` says which, ``detail`` what there is of it or what it lacks."""

    key: str
    title: str
    detail: str
    state: State
    hint: str


def steps(row: FirstWeekRow) -> tuple[Step, ...]:
    """The steps before the planning itself, in the order that asks for the least going back."""
    return (_office(row), _technicians(row), _services(row), _clients(row), _agreements(row))


def next_step(row: FirstWeekRow) -> str:
    """The key of the step to take next; ``"plan"`` where nothing is left to begin.

    Nobody has to begin with services: agreements bring them along.
    """
    begun = (step for step in steps(row) if step.key != "services")
    return next((step.key for step in begun if step.state is State.OPEN), "plan")


def why_not(row: FirstWeekRow) -> str:
    """Why the week cannot be planned yet, empty where it can."""
    if not row.technicians:
        return tr("Add a technician first: nobody could make a visit.")
    if not row.clients:
        return tr("Add a client first: there is nobody to visit.")
    if not row.can_plan:
        return tr("Give a client an agreement first: no visit falls due.")
    return ""


def _office(row: FirstWeekRow) -> Step:
    hint = tr("Time zone, currency and working week of the office")
    if not row.working_days:
        return Step("office", tr("Office"), tr("no working hours"), State.OPEN, hint)
    week = weekdays(row.working_days)
    detail = tr("{currency}, {days}", currency=row.currency, days=week)
    return Step("office", tr("Office"), detail, State.DONE, hint)


def _technicians(row: FirstWeekRow) -> Step:
    title, hint = tr("Technicians"), tr("Who does the visits, from where, at which hours")
    if not row.technicians:
        return Step("technicians", title, tr("nobody yet"), State.OPEN, hint)
    if row.homes_unknown:
        detail = tr("{number} off the map", number=in_digits(row.homes_unknown))
        hint = tr("Without a place a technician’s day begins in the middle of the clients.")
        return Step("technicians", title, detail, State.LACKS, hint)
    if row.without_wage:
        detail = tr("{number} without a wage", number=in_digits(row.without_wage))
        hint = tr("Without a wage time costs nothing, so visits look cheaper than they are.")
        return Step("technicians", title, detail, State.LACKS, hint)
    detail = count(row.technicians, "technician", "technicians")
    return Step("technicians", title, detail, State.DONE, hint)


def _services(row: FirstWeekRow) -> Step:
    title = tr("Services")
    hint = tr("The kinds of work, with time and price. Agreements bring theirs along.")
    if not row.services:
        return Step("services", title, tr("none yet"), State.OPEN, hint)
    if row.without_skill:
        detail = tr("{number} lack skills", number=in_digits(row.without_skill))
        hint = tr("No technician has all the skills that they need.")
        return Step("services", title, detail, State.LACKS, hint)
    if row.without_price:
        detail = tr("{number} unpriced", number=in_digits(row.without_price))
        hint = tr("The plan weighs a visit by its price; new agreements begin with it.")
        return Step("services", title, detail, State.LACKS, hint)
    if row.skills_unasked:
        hint = tr("Technicians have skills, but no service needs one: anybody may be sent.")
        return Step("services", title, tr("none needs a skill"), State.LACKS, hint)
    detail = count(row.services, "service", "services")
    return Step("services", title, detail, State.DONE, hint)


def _clients(row: FirstWeekRow) -> Step:
    title, hint = tr("Clients"), tr("Whom you visit: from a list, or by hand")
    if not row.clients:
        return Step("clients", title, tr("none yet"), State.OPEN, hint)
    if row.sites_unknown:
        detail = tr("{number} off the map", number=in_digits(row.sites_unknown))
        hint = tr("Visits to an address that is not on the map find no place in the plan.")
        return Step("clients", title, detail, State.LACKS, hint)
    detail = count(row.clients, "client", "clients")
    return Step("clients", title, detail, State.DONE, hint)


def _agreements(row: FirstWeekRow) -> Step:
    title = tr("Agreements")
    hint = tr("What is done at each client, and how often: visits fall due by it.")
    if row.clients == row.without_work:
        return Step("agreements", title, tr("none yet"), State.OPEN, hint)
    if row.without_work:
        detail = tr("{number} without", number=in_digits(row.without_work))
        hint = tr("Nothing is agreed with these clients: nobody visits them.")
        return Step("agreements", title, detail, State.LACKS, hint)
    return Step("agreements", title, tr("every client"), State.DONE, hint)
