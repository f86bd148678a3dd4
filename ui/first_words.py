"""The sentences of a first assignment: what one person each costs against the cheapest driving."""

from scheduler.views.cover import FirstAssignment, FirstPoint
from ui.board.words import visits
from ui.cover_words import clients
from ui.days import days_span
from ui.text import duration, in_digits, money, percent, rounded_money, tr


def heading(found: FirstAssignment) -> str:
    """``9 clients without a usual technician, planned over 30 November – 27 December``."""
    return tr(
        "{clients} without a usual technician, planned over {days}",
        clients=clients(len(found.clients)),
        days=days_span(found.first, found.days),
    )


def share(point: FirstPoint, found: FirstAssignment) -> float:
    """The share of the clients who see one person alone."""
    return point.one_person / len(found.clients) if found.clients else 0.0


def more(point: FirstPoint, found: FirstAssignment) -> int:
    """What a point costs more than the cheapest driving, in minor units."""
    return point.cost_minor - found.points[0].cost_minor


def name(point: FirstPoint, found: FirstAssignment) -> str:
    """What a point is called: ``Cheapest driving``, ``One person each``, ``+$120``."""
    if point is found.points[0]:
        return tr("Cheapest driving")
    if point is found.points[-1]:
        return tr("One person each")
    return money(more(point, found), found.currency, signed=True)


def told(point: FirstPoint, found: FirstAssignment) -> str:
    """A point in full."""
    words = tr(
        "{share} of the clients see one person alone, {faces} faces each on average, {drive} drive,"
        " {amount}",
        share=percent(share(point, found)),
        faces=in_digits(point.faces, 2),
        drive=duration(point.drive_minutes),
        amount=money(point.cost_minor, found.currency),
    )
    if not point.left_out:
        return words
    return tr("{words}; {visits} without a place", words=words, visits=visits(point.left_out))


def summary(found: FirstAssignment) -> str:
    """What the curve shows."""
    return tr(
        "One person each costs {amount} more than the cheapest driving; choose a point",
        amount=rounded_money(more(found.points[-1], found), found.currency),
    )


def costs(point: FirstPoint, found: FirstAssignment) -> str:
    """What the point that is chosen costs against the cheapest driving."""
    return money(more(point, found), found.currency, signed=True)


def against(point: FirstPoint, found: FirstAssignment, ticked: int) -> str:
    """What that buys, and for how many."""
    return tr(
        "more in these weeks than the cheapest driving; {faces} faces a client instead of {before}"
        " · {some} of {all}",
        faces=in_digits(point.faces, 2),
        before=in_digits(found.points[0].faces, 2),
        some=ticked,
        all=clients(len(found.clients)),
    )


def done(number: int) -> str:
    """What was declared."""
    return tr("{clients} have a usual technician now.", clients=clients(number))
