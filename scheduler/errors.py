"""The kinds of failure that are not bugs."""

from collections.abc import Callable
from string import Formatter
from typing import Any, ClassVar

from typing_extensions import override

Said = str
"""English words that are shown in the language of the window: they are found by this type.

Those of a table, a field or a parameter are, so what is given to ``UserError`` and to ``tr`` (see
``resources/translations/source.py``).
"""


class UserError(Exception):
    """Something the user can put right; the message is one sentence: what, where, what to do.

    The sentence is English, its ``facts`` stand in it as ``{name}``, numbers that may be large as
    ``{name:,}``. Whoever shows it in another language sets ``translate`` and ``number``.
    """

    translate: ClassVar[Callable[[Said], str]] = str
    number: ClassVar[Callable[[int], str]] = "{:,}".format

    def __init__(self, sentence: Said, /, **facts: object) -> None:
        super().__init__(sentence)
        self.sentence, self.facts = sentence, facts

    @override
    def __str__(self) -> str:
        words = UserError.translate(self.sentence)
        return _Filling().vformat(words, (), self.facts) if self.facts else words


class _Filling(Formatter):
    """Writes large numbers as the reader does."""

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == ",":
            return UserError.number(value)
        return str(super().format_field(value, format_spec))


class ChangedLater(UserError):  # noqa: N818 - it tells what happened
    """Something done later stands in the way; ``change_set`` is to be taken back first."""

    def __init__(self, sentence: Said, change_set: int, /, **facts: object) -> None:
        super().__init__(sentence, **facts)
        self.change_set = change_set


class Cancelled(Exception):  # noqa: N818 - it is an outcome, not an error
    """The user stopped the work; nothing is said and nothing is half done."""
