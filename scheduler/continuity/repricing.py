"""What price lines that were kept would come to under other prices.

A kept line names the numbers it was made from. Those that an entry of the price book gave take the
entry's other value, all the rest stays: the same roads, metres, minutes, faces and clients.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from scheduler.continuity import amounts
from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.lines import BEFORE, Line, PriceLine
from scheduler.continuity.price_book import BY_KEY, ENTRIES, PriceBook, Unit
from scheduler.model.kinds import Level

LEGS = 5
"""A drive is rounded leg by leg: ten legs differ from their sum by so many minor units at most."""

_VALUE = ("margin_percent", "retention_percent", "discount_percent")
_FAMILIARITY = ("familiarity_half_life_days", "familiarity_visits")
_FACES = (*_FAMILIARITY, "lately_visits")

_Numbers = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Again:
    """Lines worked out again; ``stuck`` of them could not be and stand as they were."""

    lines: tuple[PriceLine, ...]
    stuck: int


@dataclass(frozen=True, slots=True)
class _Recipe:
    """How a line is worked out.

    ``formula`` takes the inputs of ``takes``; ``given`` names the entry that an input is the value
    of. A change of one of ``hidden`` works on numbers that the line does not tell how. ``slack``
    is how far the amount may be from the formula.
    """

    formula: Callable[..., float]
    takes: tuple[str, ...]
    given: Mapping[str, str]
    hidden: tuple[str, ...] = ()
    slack: int = 0

    @property
    def entries(self) -> frozenset[str]:
        value = _VALUE if "value_minor" in self.takes else ()
        return frozenset((*self.given.values(), *self.hidden, *value))

    def amount(self, numbers: Mapping[str, Any]) -> int:
        return round_half_up(self.formula(**{name: numbers[name] for name in self.takes}))


def priced_again(lines: Iterable[PriceLine], then: PriceBook, changes: Mapping[str, int]) -> Again:
    """Work the lines of one road out again.

    ``then`` is the book they were made with, ``changes`` are other values by key. An entry that
    was zero left no line, so what it would add is not seen, but for word of mouth.
    """
    made: list[PriceLine] = []
    stuck = 0
    for line in lines:
        again = price_again(line, then, changes)
        stuck += again is None
        made.append(again or line)
        if line.line is Line.LOSING_CLIENT and not then["word_of_mouth_percent"]:
            made.extend(_told_others(made[-1], changes.get("word_of_mouth_percent", 0)))
    return Again(tuple(made), stuck)


def price_again(line: PriceLine, then: PriceBook, changes: Mapping[str, int]) -> PriceLine | None:
    """Return the line under other prices; None where what it names is not enough for that.

    Exact to the minor unit, but for what was rounded before: a client's value, the overtime price
    of a minute, whose wage the line does not name, and lines that were added up.
    """
    recipe = _recipe(line)
    if recipe is None:
        return _counted_again(line, then, changes)
    if recipe.entries.isdisjoint(changes):
        return line
    if any(changes.get(key, then[key]) != then[key] for key in recipe.hidden):
        return None
    old = dict(line.inputs)
    sign = _sign(line, recipe, old)
    if sign is None:
        return _in_proportion(line, recipe, then, changes)
    new = _fed(recipe, old, then, changes)
    if new is None:
        return None
    difference = recipe.amount(new) - recipe.amount(old)
    return replace(
        line, amount_minor=line.amount_minor + sign * difference, inputs=tuple(new.items())
    )


def worked_out(line: PriceLine) -> int | None:
    """Return the amount that the line's own inputs give; None for a line that names none."""
    recipe = _recipe(line)
    numbers = dict(line.inputs)
    if recipe is None or not numbers.keys() >= set(recipe.takes):
        return None
    return recipe.amount(numbers)


def _sign(line: PriceLine, recipe: _Recipe, numbers: Mapping[str, Any]) -> int | None:
    """Whether the inputs explain the amount, or what is saved of it; None if neither."""
    if not numbers.keys() >= set(recipe.takes):
        return None
    if numbers.get(BEFORE, -line.amount_minor) != -line.amount_minor:
        return None
    amount = recipe.amount(numbers)
    for sign in (1, -1):
        if abs(line.amount_minor - sign * amount) <= recipe.slack:
            return sign
    return None


def _in_proportion(
    line: PriceLine, recipe: _Recipe, then: PriceBook, changes: Mapping[str, int]
) -> PriceLine | None:
    """Several lines of one entry added up, or less what they were before.

    Each grows as its price does, and so does their sum. Lines of losing clients may be of several
    chances, and visits of one line may be confirmed or not: those are not told apart.
    """
    told: Mapping[str, Any] = dict(line.inputs)
    factor = 1.0
    for name, key in recipe.given.items():
        if key not in changes:
            continue
        before = told.get(name, then[key])
        if name == "confirmed_percent" or not before:
            return None
        factor *= changes[key] / before
    if "value_minor" in recipe.takes:
        worth = _worth_changed(then, changes)
        if worth is None:
            return None
        factor *= worth
    return replace(line, amount_minor=round_half_up(line.amount_minor * factor))


def _fed(
    recipe: _Recipe, old: _Numbers, then: PriceBook, changes: Mapping[str, int]
) -> _Numbers | None:
    """The inputs with the other values in them; None where they cannot be told."""
    new = dict(old)
    for name, key in recipe.given.items():
        if key not in changes:
            continue
        if name == "confirmed_percent":
            if then[key] == 100 != changes[key]:
                return None  # Whether the visit was confirmed cannot be told from 100 percent.
            new[name] = old[name] if old[name] == 100 else changes[key]
        elif name == "minute_minor":
            if not then[key]:
                return None
            new[name] = old[name] * changes[key] / then[key]
        else:
            new[name] = changes[key]
    if "value_minor" in recipe.takes:
        worth = _worth_changed(then, changes)
        if worth is None:
            return None
        new["value_minor"] = round_half_up(old["value_minor"] * worth)
    return new


def _worth_changed(then: PriceBook, changes: Mapping[str, int]) -> float | None:
    """How many times what it was a client's value is; None where it was nothing."""
    if changes.keys().isdisjoint(_VALUE):
        return 1.0
    before = _worth(then)
    return _worth(then.changed(changes, then.version)) / before if before else None


def _worth(book: PriceBook) -> float:
    return amounts.client_value(1, *(book[key] for key in _VALUE))


def _told_others(losing: PriceLine, percent: int) -> tuple[PriceLine, ...]:
    """The line that a first price of word of mouth puts beside one of losing the client."""
    amount = round_half_up(losing.amount_minor * percent / 100)
    line = PriceLine(
        Line.WORD_OF_MOUTH,
        amount,
        losing.source,
        "word_of_mouth_percent",
        (("percent", percent), *losing.inputs),
    )
    return (line,) if amount else ()


def _counted_again(
    line: PriceLine, then: PriceBook, changes: Mapping[str, int]
) -> PriceLine | None:
    """A line that is some whole number of times its entry, such as of a day or a minute late."""
    key = line.entry
    if key is None:
        return line
    if BY_KEY[key].unit is not Unit.MINOR:
        return None if _who_comes_changed(then, changes) else line
    short_notice = key.startswith("short_notice_")
    notice_changed = short_notice and "short_notice_days" in changes
    if key not in changes and not notice_changed:
        return line
    price = then[key]
    if not price or line.amount_minor % price:
        return None
    amount = line.amount_minor // price * changes.get(key, price)
    if notice_changed:
        told: Mapping[str, Any] = dict(line.inputs)
        if "notice_days" not in told or BEFORE in told:
            return None
        # Told early enough under the other rule, the client is not told at short notice.
        amount = amount if told["notice_days"] < changes["short_notice_days"] else 0
    return replace(line, amount_minor=amount)


def _who_comes_changed(then: PriceBook, changes: Mapping[str, int]) -> bool:
    """Whether who comes has another price: what a broken word costs is made of those lines."""
    return any(
        value != then[key] and not _WHO_COMES.isdisjoint(BY_KEY[key].lines)
        for key, value in changes.items()
    )


_WHO_COMES = frozenset((Line.LEARNING, Line.LOSING_CLIENT, Line.WORD_OF_MOUTH, Line.CALL_BACK))
_CHURN = tuple(entry.key for entry in ENTRIES if entry.key.startswith("churn_"))
_LOSS = ("chance_basis_points", "familiarity", "value_minor")
_SHARE = ("price_minor", "percent")
_PLAIN: Mapping[Line, _Recipe] = {
    Line.DRIVE: _Recipe(
        amounts.drive, ("metres", "price_minor"), {"price_minor": "price_per_km"}, slack=LEGS
    ),
    Line.OVERTIME: _Recipe(
        amounts.minutes_paid,
        ("minutes", "minute_minor"),
        {"minute_minor": "overtime_premium_percent"},
        ("overtime_after_minutes",),
    ),
    Line.LEARNING: _Recipe(
        amounts.learning,
        ("minutes", "wage_minor", "familiarity"),
        {"minutes": "learning_minutes"},
        _FAMILIARITY,
    ),
    Line.CALL_BACK: _Recipe(
        amounts.call_back,
        ("chance_basis_points", "cost_minor", "familiarity"),
        {"chance_basis_points": "call_back_chance", "cost_minor": "call_back_cost"},
        _FAMILIARITY,
    ),
    Line.CREDIT: _Recipe(amounts.share, _SHARE, {"percent": "credit_percent"}),
}
_MISSED: Mapping[str, _Recipe] = {
    "missed_price_percent": _Recipe(amounts.share, _SHARE, {"percent": "missed_price_percent"}),
    "missed_chance": _Recipe(
        amounts.missed,
        ("chance_basis_points", "value_minor"),
        {"chance_basis_points": "missed_chance"},
    ),
}


def _recipe(line: PriceLine) -> _Recipe | None:
    """How a line is worked out from its inputs; None for one that only counts its entry."""
    entry = line.entry or ""
    if line.line in (Line.LOSING_CLIENT, Line.WORD_OF_MOUTH):
        return _losing(line)
    if line.line in (Line.MOVED_DAY, Line.MOVED_TIME) and entry.startswith("moved_"):
        takes = ("price_minor", "confirmed_percent", *("days",) * (line.line is Line.MOVED_DAY))
        given = {"price_minor": entry, "confirmed_percent": "confirmed_percent"}
        return _Recipe(amounts.moved, takes, given)
    return _MISSED.get(entry) or _PLAIN.get(line.line)


def _losing(line: PriceLine) -> _Recipe:
    """Of lines that were added up it is not known which chances are in them."""
    told: Mapping[str, Any] = dict(line.inputs)
    of_mouth = line.line is Line.WORD_OF_MOUTH
    formula = amounts.word_of_mouth if of_mouth else amounts.loss
    takes = ("percent", *_LOSS) if of_mouth else _LOSS
    given = {"percent": "word_of_mouth_percent"} if of_mouth else {}
    whole = _Recipe(formula, takes, given, _FACES)
    if "person" not in told or "strangers_lately" not in told or _sign(line, whole, told) is None:
        return replace(whole, hidden=(*_FACES, *_CHURN))
    churn = PriceBook.churn_entry(Level(told["person"]), told["strangers_lately"])
    return replace(whole, given=given | {"chance_basis_points": churn})
