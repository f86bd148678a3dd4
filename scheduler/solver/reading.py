"""Reading parsed JSON strictly: every error names the path of the value it is about."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

LARGEST = 2_000_000_000
"""Minutes, metres and counts above this are refused: they fit no calendar and no planet."""


class FormatError(ValueError):
    """What was read does not follow the format.

    Attributes:
        path: Where in the JSON, as in ``visits[12].slots[0].latest``; empty for the whole.
        sentence: What is wrong there.

    """

    def __init__(self, path: str, sentence: str) -> None:
        self.path = path
        self.sentence = sentence
        super().__init__(f"{path}: {sentence}" if path else sentence)


class Cursor:
    """A value inside parsed JSON that knows its path.

    The methods give the value as what the caller expects, or raise the cursor's kind of error.
    """

    __slots__ = ("error", "path", "value")

    def __init__(self, value: Any, error: type[FormatError], path: str = "") -> None:
        self.value: Any = value
        self.error = error
        self.path = path

    def fail(self, sentence: str) -> FormatError:
        """An error about this value, to be raised by the caller."""
        return self.error(self.path, sentence)

    def with_keys(self, *known: str) -> Cursor:
        """Itself, when it is an object that has no other keys than the known ones."""
        if not isinstance(self.value, dict):
            raise self.fail(f"must be an object, not {_kind(self.value)}.")
        for key in self.value:
            if key not in known:
                raise self.child(key).fail(f"the key {shown(key)} is unknown here.")
        return self

    def child(self, key: object) -> Cursor:
        """The value at a key, whether it is there or not (then its value is None)."""
        step = str(key) if str(key).replace("_", "a").isalnum() else f"[{shown(key)}]"
        joint = "." if self.path and not step.startswith("[") else ""
        return Cursor(self.value.get(key), self.error, f"{self.path}{joint}{step}")

    def __getitem__(self, key: str) -> Cursor:
        if key not in self.value:
            raise self.child(key).fail("is missing.")
        return self.child(key)

    def get(self, key: str, read: Callable[[Cursor], T], default: T) -> T:
        """What ``read`` makes of the value at the key, or the default where the key is missing."""
        return read(self.child(key)) if key in self.value else default

    def items(self) -> list[Cursor]:
        """The elements of a list."""
        if not isinstance(self.value, list):
            raise self.fail(f"must be a list, not {_kind(self.value)}.")
        return [
            Cursor(value, self.error, f"{self.path}[{i}]") for i, value in enumerate(self.value)
        ]

    def entries(self) -> list[tuple[str, Cursor]]:
        """The keys and values of an object whose keys are not known beforehand."""
        if not isinstance(self.value, dict):
            raise self.fail(f"must be an object, not {_kind(self.value)}.")
        return [(key, self.child(key)) for key in self.value]

    def text(self) -> str:
        """A string."""
        if not isinstance(self.value, str):
            raise self.fail(f"must be a text, not {_kind(self.value)}.")
        return self.value

    def flag(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise self.fail(f"must be true or false, not {_kind(self.value)}.")
        return self.value

    def money(self) -> int:
        """A whole number of any size; what is negative is for the caller to refuse."""
        if type(self.value) is not int:
            raise self.fail(f"must be a whole number, not {_kind(self.value)}.")
        return self.value

    def price(self) -> int:
        """Money that is not negative."""
        value = self.money()
        if value < 0:
            raise self.fail(f"must not be negative, but is {value}.")
        return value

    def minute(self) -> int:
        """A whole number that a clock can show."""
        value = self.money()
        if abs(value) > LARGEST:
            raise self.fail(f"must be at most {LARGEST:,} either way, but is {value}.")
        return value

    def count(self) -> int:
        """A whole number that is not negative: minutes of work, metres, loads."""
        value = self.minute()
        if value < 0:
            raise self.fail(f"must not be negative, but is {value}.")
        return value

    def number(self) -> float:
        """A finite number."""
        if type(self.value) not in (int, float) or not math.isfinite(self.value):
            raise self.fail(f"must be a number, not {_kind(self.value)}.")
        return float(self.value)


def or_null(read: Callable[[Cursor], T]) -> Callable[[Cursor], T | None]:
    """A reader that also takes null."""
    return lambda cursor: None if cursor.value is None else read(cursor)


def shown(value: object) -> str:
    """A value as it would stand in the file."""
    return json.dumps(value, ensure_ascii=False, default=str)


def _kind(value: object) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            text = shown(value)
            return text if len(text) <= 40 else f"{text[:40]}…"
