"""Time to x and back, one day at a time.

An axis is linear in time that passes, not in what clocks say. So an hour is as wide on the day
the clocks change as on any other, and a visit is never drawn an hour off.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

TICK_STEPS = (15, 30, 60, 120, 180, 240, 360, 720)
"""Minutes between two marks, from the finest to the coarsest."""

Shares = tuple[float, float]
"""From where to where in the shown hours: 0 where they begin, 1 where they end."""


@lru_cache(maxsize=4096)
def instant_of(day: date, minute: int, zone: str) -> datetime:
    """The instant at which clocks in ``zone`` show ``minute`` minutes after midnight of ``day``.

    Minutes past 1,440 lie on the following day. Of a time that comes twice the first is meant;
    a time that is skipped is as far past midnight as it would have been.
    """
    days, rest = divmod(minute, 1440)
    later = day + timedelta(days=days)
    return datetime.combine(later, time(rest // 60, rest % 60), ZoneInfo(zone)).astimezone(UTC)


def minute_of(instant: datetime, day: date, zone: str) -> int:
    """Minutes after midnight of ``day`` on clocks in ``zone``; below 0 on the day before."""
    local = instant.astimezone(ZoneInfo(zone))
    return (local.date() - day).days * 1440 + local.hour * 60 + local.minute


def passed(instant: datetime, day: date, zone: str) -> int:
    """Minutes that pass from the midnight of ``day`` to an instant, whatever clocks do."""
    return int((instant - instant_of(day, 0, zone)).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis: where it is and what clocks show there."""

    x: float
    instant: datetime
    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class DayAxis:
    """The shown hours of one day, from ``opens`` to ``closes``, ``width`` wide from ``left``."""

    day: date
    zone: str
    opens: datetime
    closes: datetime
    left: float
    width: float

    @staticmethod
    def of(day: date, zone: str, hours: tuple[int, int], left: float, width: float) -> "DayAxis":
        """The axis that shows the clock minutes ``hours`` of ``day``."""
        opens, closes = (instant_of(day, minute, zone) for minute in hours)
        return DayAxis(day, zone, opens, closes, left, width)

    @property
    def right(self) -> float:
        """Where the axis ends."""
        return self.left + self.width

    def x(self, instant: datetime) -> float:
        """Where an instant is; outside the shown hours it lies outside the axis."""
        return self.left + self._share(instant) * self.width

    def instant(self, x: float) -> datetime:
        """Which instant is at ``x``."""
        return self.opens + (self.closes - self.opens) * ((x - self.left) / self.width)

    def clip(self, start: datetime, end: datetime) -> tuple[float, float] | None:
        """From where to where a span is seen, or None where none of it is."""
        shares = self.shares(start, end)
        return shares and self.at(shares)

    def shares(self, start: datetime, end: datetime) -> Shares | None:
        """The part of a span that is seen, whatever the width; None where nothing of it is."""
        if end <= self.opens or start >= self.closes or end <= start:
            return None
        return self._share(max(start, self.opens)), self._share(min(end, self.closes))

    def at(self, shares: Shares) -> tuple[float, float]:
        """From where to where a part of the axis is."""
        start, end = shares
        return self.left + start * self.width, self.left + end * self.width

    def _share(self, instant: datetime) -> float:
        return (instant - self.opens) / (self.closes - self.opens)

    def shows(self, instant: datetime) -> bool:
        """Whether an instant lies within the shown hours."""
        return self.opens <= instant < self.closes

    def ticks(self, room: float) -> tuple[Tick, ...]:
        """Marks at round clock times, at least ``room`` apart.

        When clocks go back an hour comes twice, when they go forward one is missing.
        """
        shown = (self.closes - self.opens).total_seconds() / 60
        steps = (step for step in TICK_STEPS if step / shown * self.width >= room)
        step = next(steps, TICK_STEPS[-1])
        zone = ZoneInfo(self.zone)
        ticks: list[Tick] = []
        instant = self.opens
        while instant <= self.closes:
            local = instant.astimezone(zone)
            x = self.x(instant)
            apart = not ticks or x - ticks[-1].x >= room
            if apart and (local.hour * 60 + local.minute) % step == 0:
                ticks.append(Tick(x, instant, local.hour, local.minute))
            instant += timedelta(minutes=TICK_STEPS[0])
        return tuple(ticks)
