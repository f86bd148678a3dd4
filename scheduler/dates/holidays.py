"""Public holidays by country and region."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

IN_ENGLISH = "en_US"
"""Asked for no language, or for one it lacks, a calendar takes that of the desktop."""


@dataclass(slots=True)
class _Spoken:
    language: str = IN_ENGLISH


_spoken = _Spoken()


def name_holidays_in(language: str) -> None:
    """Name public holidays in a language from now on, in English where the calendar lacks it."""
    _spoken.language = language


def public_holidays(country: str, region: str, first: date, last: date) -> dict[date, str]:
    """The public holidays from ``first`` to ``last``, both included, with their names.

    ``country`` is a code of two letters, ``region`` that of a state or province, or empty.
    """
    return {
        day: name
        for year in range(first.year, last.year + 1)
        for day, name in sorted(
            _of_year(country.upper(), region.upper(), year, _spoken.language).items()
        )
        if first <= day <= last
    }


@cache
def regions() -> Mapping[str, Sequence[str]]:
    """The countries whose holidays are known, by their code, with the codes of their regions."""
    import holidays

    return holidays.list_supported_countries()


def region_names(country: str) -> Mapping[str, str]:
    """The regions of ``country`` by their codes, with the names that are known.

    A name is in English or in a language of the country. Some codes are names already.
    """
    import holidays

    names: dict[str, str] = {}
    for name, code in getattr(getattr(holidays, country, None), "subdivisions_aliases", {}).items():
        # Other codes of the region stand among its names.
        if not name.isupper():
            names.setdefault(code, name)
    return {code: names.get(code, "") for code in regions().get(country, ())}


@lru_cache(maxsize=64)
def _of_year(country: str, region: str, year: int, language: str) -> Mapping[date, str]:
    # The calendars of all countries take a while to import and few commands need one.
    import holidays

    known = getattr(getattr(holidays, country, None), "supported_languages", ())
    try:
        return dict(
            holidays.country_holidays(
                country,
                subdiv=region or None,
                years=year,
                language=language if language in known else IN_ENGLISH,
            )
        )
    except NotImplementedError:
        # An office in a country nobody wrote down has no holidays, and can still plan.
        return {}
