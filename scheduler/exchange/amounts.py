"""Reads numbers, money and lengths of time as people of many countries write them."""

import re
from decimal import ROUND_HALF_UP, Decimal

from scheduler.exchange.cleaning import Refused

MOST_MINUTES = 24 * 60

_MOST_MONEY = Decimal(10) ** 7
_MOST_TOLERANCE_DAYS = 366
_BETWEEN_DIGITS = re.compile(r"[\s'’_]")
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+")
_CURRENCY = r"(?:[^\W\d_]{1,4}\.?|[$€£¥₹₩₺₽])?"
_MONEY = re.compile(rf"{_CURRENCY}\s*([+-]?[\d.,][\d.,\s'’]*?)(?:[.,]-)?\s*{_CURRENCY}")
AN_HOUR, A_VISIT = r"h|hr|hour", r"visit|service|job|time"
"""What amounts of money are for."""
_HOURS_AND_MINUTES = re.compile(
    r"(?:(\d+(?:[.,]\d+)?) ?(?:h|hr|hrs|hour|hours)\.?)?"
    r" ?(?:(\d+)(?:\.0+)? ?(?:m|min|mins|minute|minutes)?\.?)?"
)
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_DAYS = re.compile(r"[+±]? ?(\d{1,4})(?:\.0+)? ?(?:d|day|days)?\.?")


def number(value: str, *, thousands: bool = False) -> Decimal:
    """A number with a decimal point or comma, with or without separated thousands.

    Where both signs occur the last one is the decimal sign: ``1.234,56`` and ``1,234.56`` are
    alike. A lone sign is the decimal sign too, unless ``thousands`` says that three digits
    behind it are thousands, as they are in amounts of money.
    """
    digits = _BETWEEN_DIGITS.sub("", value).replace("−", "-")
    signs = [sign for sign in digits if sign in ",."]
    decimal_sign = signs[-1] if signs else "."
    whole, _, fraction = digits.rpartition(decimal_sign) if signs else (digits, "", "")
    if len(set(signs)) == 2 and _THOUSANDS.fullmatch(whole) and decimal_sign not in whole:
        digits = f"{_without_signs(whole)}.{fraction}"
    elif (thousands or len(signs) > 1) and _THOUSANDS.fullmatch(digits):
        digits = _without_signs(digits)
    elif len(signs) == 1:
        digits = f"{whole}.{fraction}"
    if not _PLAIN.fullmatch(digits):
        raise Refused("is not a number")
    return Decimal(digits)


def _without_signs(digits: str) -> str:
    return digits.replace(",", "").replace(".", "")


def money(value: str, digits: int, each: str) -> int:
    """An amount of money, with or without its currency, in minor units (``digits`` decimals).

    What it is for may be said, if it is what is asked for, such as ``AN_HOUR``: ``$24.50/hr``.
    """
    bare = re.sub(
        rf"\s*(?:/|\bper\b|\ban?\b)\s*(?:{each})\.?$", "", value.strip(), flags=re.IGNORECASE
    )
    match = _MONEY.fullmatch(bare)
    if match is None:
        raise Refused("is not an amount of money")
    # Of three digits behind a lone sign a dinar has decimals, a dollar thousands.
    amount = number(match[1], thousands=digits != 3)
    if amount < 0:
        raise Refused("is less than nothing")
    if amount > _MOST_MONEY:
        raise Refused("is more than ten million")
    return int((amount * 10**digits).to_integral_value(ROUND_HALF_UP))


def latitude(value: str) -> float:
    """Degrees north of the equator, from -90 to 90."""
    return _degrees(value, 90)


def longitude(value: str) -> float:
    """Degrees east of Greenwich, from -180 to 180."""
    return _degrees(value, 180)


def _degrees(value: str, most: int) -> float:
    degrees = number(value.strip().removesuffix("°"))
    if abs(degrees) > most:
        raise Refused(f"is not between -{most} and {most} degrees")
    return float(degrees)


def minutes(value: str) -> int:
    """A length of time: ``45``, ``45 min``, ``1:30``, ``1.5 h``, ``1 h 15``."""
    written = " ".join(value.lower().split())
    if match := _CLOCK.fullmatch(written):
        length = Decimal(60 * int(match[1]) + int(match[2]))
    elif (match := _HOURS_AND_MINUTES.fullmatch(written)) and written:
        length = 60 * number(match[1] or "0") + int(match[2] or 0)
    else:
        raise Refused("is not a length of time; write the minutes")
    if not 0 < length <= MOST_MINUTES:
        raise Refused("is not between 1 minute and 24 hours")
    return int(length.to_integral_value(ROUND_HALF_UP)) or 1


def days(value: str) -> int:
    """A number of days, none or more."""
    match = _DAYS.fullmatch(" ".join(value.lower().split()))
    if match is None or int(match[1]) > _MOST_TOLERANCE_DAYS:
        raise Refused(f"is not a number of days from 0 to {_MOST_TOLERANCE_DAYS}")
    return int(match[1])
