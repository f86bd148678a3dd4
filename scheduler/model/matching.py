"""How a client on a list is recognised when the list carries no numbers."""

import re
import unicodedata

_NOT_WORD = re.compile(r"[^0-9a-z]+")


def match_key(name: str, street: str, postal_code: str, city: str) -> str:
    """A client's name and address in one normal form.

    Case, accents, punctuation and doubled blanks do not count; letters of other alphabets do.
    """
    return "|".join(_plain(part) for part in (name, street, postal_code, city))[:500]


def _plain(text: str) -> str:
    folded = text.casefold()
    if not folded.isascii():
        apart = unicodedata.normalize("NFKD", folded)
        folded = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join((_NOT_WORD.sub(" ", folded) if folded.isascii() else folded).split())
