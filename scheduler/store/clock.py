"""The only place that asks what time it is."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """Tells now and today; with ``fixed`` the day stands still and only the hour runs."""

    fixed: date | None = None

    def now(self) -> datetime:
        """The present instant in UTC; on a fixed day the present hour of that day."""
        now = datetime.now(UTC)
        if self.fixed is None:
            return now
        return now + (self.fixed - now.astimezone().date())

    def today(self, zone: str) -> date:
        """The day it is in ``zone``."""
        return self.fixed or datetime.now(ZoneInfo(zone)).date()
