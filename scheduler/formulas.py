"""Keeps a text from being taken for a formula by the spreadsheet it is opened or pasted in.

A spreadsheet runs what begins with one of ``= + - @``, whatever stands in quotation marks. An
apostrophe in front says that a text follows; on the way in it is taken off again.
"""

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n]")
_KEPT = re.compile("''*[=+\\-@\t\r\n]")


def guarded(text: str) -> str:
    """The text as a spreadsheet may have it: ``'=1+1``."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` made the cell of."""
    return cell[1:] if _KEPT.match(cell) else cell
