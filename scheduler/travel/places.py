"""Postal codes: their normal form, and the point in the middle of one."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORT_CODE = re.compile(r"(\d{3,5})(?:\.0)?")
_LONG_CODE = re.compile(r"(\d{3,5})[-\s](\d{4})|(\d{5})\d{4}|(\d{4})\d{4}")
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class PostalPlace:
    """The middle of a postal code, in degrees; ``zone`` is None where it is not known."""

    postal_code: str
    city: str
    lat: float
    lon: float
    zone: str | None


def normalise_zip(text: str) -> str | None:
    """Return the five digits of a ZIP code of the United States, None if it is none.

    Lists come with "10013-1234", with "2139" and "501", whose leading zeros a spreadsheet took
    for nothing, and with "10013.0", which it took for a measured number.
    """
    text = text.strip()
    found = _SHORT_CODE.fullmatch(text) or _LONG_CODE.fullmatch(text)
    if found is None:
        return None
    return next(group for group in found.groups() if group).zfill(_DIGITS)


@cache
def place_of(postal_code: str, country: str = "US") -> PostalPlace | None:
    """Return the place of a postal code, None when it or its country is not known.

    Works offline; the United States only.
    """
    code = normalise_zip(postal_code)
    if country.upper() != "US" or code is None:
        return None
    # The list of codes is large and most starts of the program never ask for one.
    import zipcodes

    matching: Callable[[str], list[dict[str, str]]] = zipcodes.matching
    for found in matching(code):
        # Military codes have no place; the list puts them at 0, 0.
        lat, lon = float(found["lat"]), float(found["long"])
        if lat or lon:
            return PostalPlace(code, found["city"], lat, lon, _zone(found["timezone"]))
    return None


def _zone(name: str) -> str | None:
    """Return the name if there is such a zone: one code names its village instead."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        return None
