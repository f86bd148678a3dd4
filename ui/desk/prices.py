"""The price lines of a road in words: name, source, what they mean. Pure."""

from collections.abc import Iterable, Mapping

from scheduler.continuity.lines import Input, Line, PriceLine
from scheduler.views.desk import RoadRow
from ui import text
from ui.desk.price_inputs import inputs
from ui.text import (
    LINES,
    Said,
    count,
    distance,
    duration,
    meaning,
    money,
    tr,
)

PARTS: Mapping[str, Said] = {
    "short_notice": "Short notice",
    "missed_visit": "Visit left out",
    "missed_price_percent": "Price of the visit",
    "missed_chance": "Losing the client",
}
"""Names of amounts that stand under one line with others, by the beginning of their entry."""

RISKS = frozenset((Line.LOSING_CLIENT, Line.WORD_OF_MOUTH))


def name(line: PriceLine) -> str:
    """``Drive``, ``Short notice``."""
    entry = line.entry or ""
    for begin, words in PARTS.items():
        if entry == begin or entry.startswith(f"{begin}_"):
            return tr(words) if entry != "short_notice_days" else tr(LINES[line.line])
    return tr(LINES[line.line])


def source(line: PriceLine) -> str:
    """Where an amount comes from and its main number: ``measured · 2.1 km``."""
    told = dict(line.inputs)
    # As many minutes that cost another amount are another person's.
    number = tr("another wage") if _is_of_wage(line, told) else _number(told)
    words = text.source(line)
    return f"{words} · {number}" if number else words


def _is_of_wage(line: PriceLine, told: Mapping[str, Input]) -> bool:
    return line.line is Line.TIME and told.get("minutes") == 0


def _number(told: Mapping[str, Input]) -> str:
    """The one input that says how much of it there is."""
    metres, minutes, days = (told.get(key) for key in ("metres", "minutes", "days"))
    if isinstance(metres, int):
        return distance(metres)
    if isinstance(minutes, int):
        return duration(minutes)
    if isinstance(days, int):
        return count(days, "day", "days")
    return ""


def risk(line: PriceLine) -> bool:
    """Whether the amount is what losing the client would cost."""
    return line.line in RISKS or line.entry == "missed_chance"


def tip(line: PriceLine, currency: str) -> str:
    """A price line in full, for hovering and for screen readers."""
    head = f"{name(line)}: {money(line.amount_minor, currency)}, {text.source(line)}"
    return "\n".join(part for part in (head, meaning(line.line), *inputs(line, currency)) if part)


def scale(roads: Iterable[RoadRow]) -> int:
    """The greatest amount of any line, which gets the longest bar."""
    amounts = (abs(line.amount_minor) for road in roads for line in road.lines)
    return max(amounts, default=0)
