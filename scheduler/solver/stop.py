"""When a search ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

N = TypeVar("N", int, float)


@dataclass(frozen=True, slots=True)
class Watch:
    """How far a search has come: seconds, iterations, and seconds since the last better plan."""

    seconds: float
    iterations: int
    idle_seconds: float


@dataclass(frozen=True, slots=True)
class Stop:
    """The end of a search; ``a | b`` ends it at whichever comes first.

    A limit of 0 stops before the first iteration: the plan is then the one built at the start.

    Attributes:
        seconds: Most seconds from the call on.
        iterations: Most iterations, over all threads.
        idle_seconds: Most seconds without a better plan.
        cancelled: Asked many times a second, from the thread that called; True ends the search.

    """

    seconds: float | None = None
    iterations: int | None = None
    idle_seconds: float | None = None
    cancelled: Callable[[], bool] | None = None

    def __or__(self, other: Stop) -> Stop:
        return Stop(
            _sooner(self.seconds, other.seconds),
            _sooner(self.iterations, other.iterations),
            _sooner(self.idle_seconds, other.idle_seconds),
            _either(self.cancelled, other.cancelled),
        )

    def why(self, watch: Watch) -> str | None:
        """Why to stop now, in the words of a plan's ``stopped``; None to go on."""
        if self.cancelled is not None and self.cancelled():
            return "cancelled"
        if self.iterations is not None and watch.iterations >= self.iterations:
            return "iterations"
        if self.seconds is not None and watch.seconds >= self.seconds:
            return "time"
        if self.idle_seconds is not None and watch.idle_seconds >= self.idle_seconds:
            return "stalled"
        return None


def _sooner(a: N | None, b: N | None) -> N | None:
    return min((limit for limit in (a, b) if limit is not None), default=None)


def _either(
    a: Callable[[], bool] | None, b: Callable[[], bool] | None
) -> Callable[[], bool] | None:
    if a is None or b is None:
        return a or b
    return lambda: a() or b()
