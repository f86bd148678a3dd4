"""Local days and UTC instants.

Minutes of a day are minutes that passed since its local midnight: a shift over the night on
which clocks are put back has its true length. Wall-clock minutes are what a clock shows.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def midnight_utc(day: date, zone: str) -> datetime:
    """The instant at which the day begins in the zone."""
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def to_minutes(day: date, instant: datetime, zone: str) -> int:
    """Whole minutes from the day's midnight to the instant, negative before it."""
    return int((instant - midnight_utc(day, zone)).total_seconds() // 60)


def from_minutes(day: date, minutes: int, zone: str) -> datetime:
    """The instant that many minutes after the day's midnight."""
    return midnight_utc(day, zone) + timedelta(minutes=minutes)


def wall_to_minutes(day: date, wall: int, zone: str) -> int:
    """Minutes passed at the time that a clock shows ``wall`` minutes after the day's 00:00.

    A time that the spring change leaves out counts as if the clock had not been changed yet,
    of a time that autumn shows twice the first counts. From 1,440 on it is the next day's.
    """
    clock = datetime.combine(day, time()) + timedelta(minutes=wall)
    return to_minutes(day, clock.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), zone)
