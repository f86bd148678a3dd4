"""The sentences of joint visits: who comes along, with whom, at what price."""

from scheduler.views.joint import AlongRow, AlongRows
from ui.board.words import sentence, visits, why
from ui.days import clock_span, day_medium
from ui.text import LINES, WHO, money, tr


def asks(rows: AlongRows) -> str:
    """What the dialog asks: who comes along to whom, and when."""
    return tr(
        "Who comes along with {name} on {day}, {span}? He gets to know the client; {name} does the"
        " work.",
        name=rows.technician,
        day=day_medium(rows.day),
        span=clock_span(rows.start, rows.end, rows.zone),
    )


def price(row: AlongRow, currency: str) -> str:
    """What it costs that somebody comes along, or that he cannot."""
    return money(row.total_minor, currency) if row.is_possible else tr("cannot come")


def facts(row: AlongRow, currency: str) -> str:
    """What makes up the price, and what it changes; or why he cannot come along."""
    if not row.is_possible:
        return ". ".join(sentence(why(reason, currency)) for reason in row.against) + "."
    parts = [f"{tr(LINES[one.line])} {money(one.amount_minor, currency)}" for one in row.lines]
    told = ", ".join(parts) or tr("It costs nothing more")
    if row.moved_visits:
        moved = visits(row.moved_visits)
        told = tr("{told}; {moved} of their day begin at another time", told=told, moved=moved)
    return f"{told}."


def was(row: AlongRow) -> str:
    """What he is to the client before: ``known``."""
    return tr(WHO[row.who][1])
