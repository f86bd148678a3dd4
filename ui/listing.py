"""Several names in one sentence."""

from collections.abc import Iterable

from ui.text import in_digits, tr

FEW = 3
"""So many names stand in a sentence that is about something else; the others are counted."""


def listed(names: Iterable[str], most: int | None = None) -> str:
    """``Ana, Omar and Mei``; of more than ``most`` the others counted: ``Ana, Omar and 3 more``.

    The words are the program's own: Qt parts names in Thai by blanks, which they have themselves.
    """
    told = tuple(names)
    if most is not None and len(told) > most:
        some = ", ".join(told[:most])
        return tr("{names} and {more} more", names=some, more=in_digits(len(told) - most))
    *others, last = told or ("",)
    return tr("{first} and {last}", first=", ".join(others), last=last) if others else last
