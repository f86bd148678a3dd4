"""Public holidays by country and region."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache


def public_holidays(country: str, region: str, first: date, last: date) -> dict[date, str]:
    """The public holidays from ``first`` to ``last``, both included, with their names.

    ``country`` is a code of two letters, ``region`` that of a state or province, or empty.
    """
    return {
        day: name
        for year in range(first.year, last.year + 1)
        for day, name in sorted(_of_year(country.upper(), region.upper(), year).items())
        if first <= day <= last
    }


@cache
def regions() -> Mapping[str, Sequence[str]]:
    """The countries whose holidays are known, by their code, with the codes of their regions."""
    import holidays

    return holidays.list_supported_countries()


@lru_cache(maxsize=64)
def _of_year(country: str, region: str, year: int) -> Mapping[date, str]:
    # The calendars of all countries take a while to import and few commands need one.
    import holidays

    try:
        return dict(holidays.country_holidays(country, subdiv=region or None, years=year))
    except NotImplementedError:
        # An office in a country nobody wrote down has no holidays, and can still plan.
        return {}
