"""What the region of the desktop decides: how days, times of day and roads are told."""

import re
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QLocale

Country = QLocale.Country

METRES_A_MILE, METRES_A_FOOT = 1609.344, 0.3048

BRITISH = QLocale(QLocale.Language.English, Country.UnitedKingdom)
"""English where nobody says which."""


@dataclass(frozen=True, slots=True)
class Region:
    """How a language is written in a region; English of nowhere as in Britain, in kilometres.

    ``locale`` names months and days. ``month_first`` says that English writes November 24.
    ``halves`` are the words for the halves of the day where a clock has twelve hours, None where it
    has 24. ``first_weekday`` is 0 for Monday.
    """

    locale: QLocale = BRITISH
    month_first: bool = False
    halves: tuple[str, str] | None = None
    first_weekday: int = 0
    miles: bool = False

    @classmethod
    def of(cls, locale: QLocale, desktop: QLocale) -> Self:
        """What a language's ``locale`` says of words, and that of the ``desktop`` of the rest."""
        return cls(
            locale,
            _is_month_first(locale),
            (locale.amText(), locale.pmText()) if _is_halved(desktop) else None,
            desktop.firstDayOfWeek().value - 1,
            in_miles(desktop),
        )


def english_of(country: QLocale.Country) -> QLocale | None:
    """English as it is written in a country; None where nobody says how."""
    found = QLocale(QLocale.Language.English, country)
    # Where English has no place Qt takes that of the United States.
    return found if found.territory() is country else None


def in_miles(locale: QLocale) -> bool:
    """Whether roads are measured in miles."""
    return locale.measurementSystem() is not QLocale.MeasurementSystem.MetricSystem


def _is_month_first(locale: QLocale) -> bool:
    return re.search("MMMM.*d", _pattern(locale.dateFormat())) is not None


def _is_halved(locale: QLocale) -> bool:
    return "a" in _pattern(locale.timeFormat(QLocale.FormatType.ShortFormat)).lower()


def _pattern(written: str) -> str:
    """A pattern of Qt's without the words that stand in it."""
    return re.sub("'[^']*'", "", written)
