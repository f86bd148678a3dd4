"""What a price line was made from, in words: its numbers, and the entry of the price book. Pure."""

from collections.abc import Callable, Mapping

from scheduler.continuity.lines import LEARNED_FROM, Input, Line, PriceLine
from scheduler.continuity.price_book import BY_KEY
from ui.region import METRES_A_MILE
from ui.text import (
    LEVELS,
    Said,
    count,
    distance,
    duration,
    in_digits,
    miles_in,
    money,
    per_cent,
    percent,
    tr,
)

INPUTS: Mapping[str, Said] = {
    "wage_minor": "{value} an hour",
    "minute_minor": "{value} a minute",
    "price_minor": "price {value}",
    "cost_minor": "doing it again: {value}",
    "value_minor": "the client is worth {value}",
    "before_minor": "before: {value}",
    "chance_basis_points": "chance {value}",
    "confirmed_percent": "confirmed, so {value} of it",
    "notice_days": "told {value} before",
    "short_notice_days": "short below {value}",
    "person": "person: {value}",
    "familiarity": "knows the client to {value}",
    LEARNED_FROM: "seen after {value}",
}
"""What a number is; those that are not here say it themselves: ``2.1 km``, ``20 min``."""

OF_A_LINE: Mapping[tuple[Line, str], Said] = {
    (Line.MOVED_DAY, "price_minor"): "{value} a day",
    (Line.CREDIT, "price_minor"): "the visit’s price: {value}",
    (Line.UNPLACED, "price_minor"): "the visit’s price: {value}",
}
"""What the same number is in one line only."""


def inputs(line: PriceLine, currency: str) -> tuple[str, ...]:
    """What an amount was made from, a line each; the entry of the price book last."""
    told = [
        _input(line.line, key, value, currency) for key, value in line.inputs if _tells(key, value)
    ]
    entry = BY_KEY.get(line.entry or "")
    if entry is not None:
        told.append(tr("price book: {entry}", entry=tr(entry.meaning)))
    return tuple(told)


def _tells(key: str, value: Input) -> bool:
    """A visit that is not confirmed is moved at the plain price."""
    return (key, value) != ("confirmed_percent", 100)


def _input(line: Line, key: str, value: Input, currency: str) -> str:
    if line is Line.DRIVE and key == "price_minor":
        return _of_a_road(float(value), currency)
    words = OF_A_LINE.get((line, key)) or INPUTS.get(key)
    shown = _shown(key, value, currency)
    return tr(words, value=shown) if words else shown


def _of_a_road(minor_a_km: float, currency: str) -> str:
    if miles_in():
        return tr("{value} a mile", value=money(round(minor_a_km * METRES_A_MILE / 1000), currency))
    return tr("{value} a kilometre", value=money(round(minor_a_km), currency))


def _shown(key: str, value: Input, currency: str) -> str:
    if isinstance(value, str):
        return {str(one): tr(words) for one, words in LEVELS.items()}.get(value, value)
    if key == LEARNED_FROM:
        return count(int(value), "visit", "visits")
    if key == "strangers_lately":
        return count(int(value), "stranger lately", "strangers lately")
    if key == "familiarity":
        return percent(float(value))
    for ending, show in _ENDINGS.items():
        if key == ending or key.endswith(f"_{ending}"):
            return show(float(value), currency)
    return in_digits(value, 6, trimmed=True)


_ENDINGS: Mapping[str, Callable[[float, str], str]] = {
    "minor": lambda value, currency: money(round(value), currency),
    "metres": lambda value, _currency: distance(value),
    "minutes": lambda value, _currency: duration(round(value)),
    "days": lambda value, _currency: count(round(value), "day", "days"),
    "percent": lambda value, _currency: per_cent(value, 2, trimmed=True),
    "basis_points": lambda value, _currency: per_cent(value / 100, 2, trimmed=True),
}
