"""How days and times of day are told to clients."""

from collections.abc import Callable
from datetime import date, datetime
from typing import ClassVar


class Wording:
    """The words for a day and for a time of day, of what is on the wall where the client is.

    English as here; whoever speaks another language, or lives where the month is written first,
    puts ways of his own in their place.
    """

    day: ClassVar[Callable[[date], str]] = staticmethod(lambda day: f"{day:%A} {day.day} {day:%B}")
    time: ClassVar[Callable[[datetime], str]] = staticmethod("{:%H:%M}".format)
