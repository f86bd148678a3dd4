"""What the words of a command line are read as; each says in a sentence what it does not take."""

from argparse import ArgumentTypeError
from datetime import date, time

MOST_THREADS = 64
LONGEST_NAME = 200


def to_date(text: str) -> date:
    """A day that can be planned, written YYYY-MM-DD."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(
            f"{text!r} is not a date; write an existing day as YYYY-MM-DD"
        ) from None
    if not 1970 <= day.year < 2200:
        raise ArgumentTypeError(f"{text!r} is not a day that can be planned; use 1970 to 2199")
    return day


def to_moment(text: str) -> tuple[date, time | None]:
    """A day, and a time of it where one is given."""
    day, _, clock = text.partition("T")
    if not clock and not text.endswith("T"):
        return to_date(day), None
    try:
        wall = time.fromisoformat(clock)
    except ValueError:
        wall = None
    if wall is None or wall.tzinfo is not None or wall.second or wall.microsecond:
        raise ArgumentTypeError(f"{text!r} is not a time; write YYYY-MM-DD or YYYY-MM-DDTHH:MM")
    return to_date(day), wall


def to_name(text: str) -> str:
    """The name of a person."""
    if not text.strip() or len(text) > LONGEST_NAME:
        raise ArgumentTypeError(f"give the name of a person, at most {LONGEST_NAME} letters")
    return text.strip()


def to_count(text: str) -> int:
    """A whole number from 1 on."""
    if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text) >= 1):
        raise ArgumentTypeError(f"{text[:20]!r} is not a whole number from 1 to 999999999")
    return int(text)


def to_threads(text: str) -> int:
    """How many threads may work at once."""
    if to_count(text) > MOST_THREADS:
        raise ArgumentTypeError(f"{text} threads are too many; use 1 to {MOST_THREADS}")
    return int(text)


def to_seconds(text: str) -> float:
    """How long something may take, up to a day."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 86_400:
        raise ArgumentTypeError(f"{text!r} is not a number of seconds from 0 to 86400")
    return seconds


def to_mapping(text: str) -> tuple[str, str]:
    """A field and the column that it is in."""
    field, equals, column = text.partition("=")
    if not (field and equals and column):
        raise ArgumentTypeError(f"{text!r} does not read FIELD=COLUMN")
    return field, column


def to_size(text: str) -> tuple[int, int]:
    """Width and height of a picture."""
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(width), int(height)
