"""The formulas of the price lines: from what a line names to its amount, not yet rounded.

Whoever makes a line and whoever works it out again later use the same ones.
"""

from math import floor


def round_half_up(amount: float) -> int:
    """Return the nearest whole number, the greater one from the middle."""
    return floor(amount + 0.5)


def client_value(
    yearly_minor: int, margin_percent: int, retention_percent: int, discount_percent: int
) -> float:
    """Return what keeping a client with this yearly revenue is worth today.

    ``yearly revenue x margin x retention / (1 + discount - retention)``, the customer lifetime
    value of Gupta and Lehmann (2003).
    """
    gain = yearly_minor * margin_percent * retention_percent
    return gain / (100 * (100 + discount_percent - retention_percent))


def drive(metres: int, price_minor: int) -> float:
    """Return the price of a drive; ``price_minor`` is that of a kilometre."""
    return metres * price_minor / 1_000


def minutes_paid(minutes: int, minute_minor: float) -> float:
    """Return the price of minutes at the price of one."""
    return minutes * minute_minor


def learning(minutes: int, wage_minor: int, familiarity: float) -> float:
    """Return the paid time lost by somebody who does not know the site; the wage is per hour."""
    return minutes * wage_minor / 60 * (1.0 - familiarity)


def call_back(chance_basis_points: int, cost_minor: int, familiarity: float) -> float:
    """Return the expected cost of doing the work again."""
    return chance_basis_points * cost_minor / 10_000 * (1.0 - familiarity)


def loss(chance_basis_points: int, familiarity: float, value_minor: int) -> float:
    """Return the expected loss of a client because somebody else comes."""
    return chance_basis_points / 10_000 * (1.0 - familiarity) * value_minor


def word_of_mouth(
    percent: int, chance_basis_points: int, familiarity: float, value_minor: int
) -> float:
    """Return what the loss of a client costs beyond his own value."""
    return loss(chance_basis_points, familiarity, value_minor) * percent / 100


def moved(price_minor: int, confirmed_percent: int, days: int = 1) -> float:
    """Return the price of a visit moved by so many days, or out of its time of day."""
    return days * price_minor * confirmed_percent / 100


def share(price_minor: int, percent: int) -> float:
    """Return a part of a visit's own price."""
    return price_minor * percent / 100


def missed(chance_basis_points: int, value_minor: int) -> float:
    """Return the expected loss of a client whose visit is left out."""
    return chance_basis_points / 10_000 * value_minor
