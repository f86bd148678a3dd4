"""How often somebody may ask, counted in bounded memory."""

from collections import OrderedDict

PERIOD = 60.0
"""Seconds that a limit is for."""

_HAIR = 1e-6


class Limiter:
    """At most so many a minute for each key, all at once or spread (the leaky bucket as a meter).

    One number is kept for each key, of the ``most`` keys seen last: whoever is forgotten begins
    anew. Not for several threads.
    """

    def __init__(self, a_minute: int, most: int = 4096) -> None:
        self._step = PERIOD / a_minute
        self._most = most
        self._full: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._full)

    def wait(self, key: str, now: float) -> float:
        """Seconds until the key may ask again, 0 when it may now; counts nothing."""
        late = self._level(key, now) + self._step - PERIOD
        return late if late > _HAIR else 0.0

    def take(self, key: str, now: float) -> float:
        """Count one request; returns the seconds to wait, 0 when it was within the limit."""
        late = self.wait(key, now)
        if not late:
            self._full[key] = now + self._level(key, now) + self._step
            self._full.move_to_end(key)
            if len(self._full) > self._most:
                self._full.popitem(last=False)
        return late

    def _level(self, key: str, now: float) -> float:
        """How far ahead of now the key is: at most a minute, even if a clock is set back."""
        return min(max(self._full.get(key, now) - now, 0.0), PERIOD)
