"""Words about the technicians' calendars: what each shows, where it goes, how far it is. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.views.feeds import WayRow, WayState
from scheduler.views.own_calendars import BusyRow, OwnCalendarRow
from ui.days import clock, clock_span, day_medium
from ui.text import Said, ago, count, tr

SHOWS: Mapping[FeedLevel, Said] = {
    FeedLevel.NUMBER_AND_STREET: "The time, the work number and the address. No client’s name,"
    " nothing of what is known about them.",
    FeedLevel.CLIENT_NAME: "The time, the client’s name, the service and the address; who comes"
    " along, and who takes over. Nothing of what is known about them.",
    FeedLevel.FULL_BRIEF: "Everything whoever comes must know: the brief with access, notes, open"
    " questions and promises. Whoever sees the phone sees it too.",
}

WAYS: Mapping[WayKind, Said] = {
    WayKind.FOLDER: "A folder",
    WayKind.CALENDAR_SERVER: "A calendar server (CalDAV)",
    WayKind.FILE_SERVER: "A web server (WebDAV)",
    WayKind.FETCHED: "Fetched from here",
}

SHORT: Mapping[WayKind, Said] = {
    WayKind.FOLDER: "folder",
    WayKind.CALENDAR_SERVER: "calendar server",
    WayKind.FILE_SERVER: "web server",
    WayKind.FETCHED: "address",
}

HONEST: Said = (
    "Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24,"
    " Apple as its owner set it. Phone about changes for today."
)

STALE = timedelta(days=1)
"""Nobody has read a calendar for so long: whoever knows the address is not there any more."""


def goes_to(ways: Sequence[WayRow]) -> str:
    """``folder, calendar server``."""
    kinds = dict.fromkeys(way.kind for way in ways)
    return ", ".join(tr(SHORT[kind]) for kind in kinds) or tr("no destination yet")


def state(ways: Sequence[WayRow]) -> str:
    """How far all ways of a calendar are, in a word; the worst of them."""
    found = {way.state for way in ways}
    if WayState.FAILING in found:
        return tr("failing")
    if WayState.WAITING in found:
        return tr("waiting")
    return tr("fresh") if found else ""


def way_facts(way: WayRow, now: datetime) -> str:
    """How far a way is: ``published 5 min ago``, ``failing since 3 h ago``."""
    if way.kind is WayKind.FETCHED:
        if way.fetched_at is None:
            return tr("Nobody has fetched it yet.")
        return tr("Fetched {ago}.", ago=ago(way.fetched_at, now))
    if way.failing_since is not None:
        since = ago(way.failing_since, now)
        return tr("Failing, first {ago}: {error}", ago=since, error=way.last_error)
    if way.published_at is None:
        return tr("Waits to be published.")
    told = tr("Published {ago}.", ago=ago(way.published_at, now))
    return told if way.state is WayState.FRESH else f"{told} {tr('Something new waits.')}"


def where(way: WayRow) -> str:
    """The folder or server of a way; of a secret address no more than its first letters."""
    if way.kind is WayKind.FETCHED:
        return tr("Secret address {shown}…", shown=way.token_shown)
    return way.address


def own(calendars: Sequence[OwnCalendarRow], times: Sequence[BusyRow]) -> str:
    """What is with somebody’s own calendars, in a word: ``3 to confirm``, ``failing``, ``read``."""
    new = sum(row.absence_id is None for row in times)
    if new:
        return tr("{number} to confirm", number=new)
    if times:
        return tr("{number} to decide", number=len(times))
    if any(row.failing_since is not None for row in calendars):
        return tr("failing")
    return tr("read") if calendars else ""


def own_facts(row: OwnCalendarRow, now: datetime) -> str:
    """When a calendar was read: ``Read 5 min ago.``, ``Failing, first 3 h ago: …``."""
    if row.failing_since is not None:
        since = ago(row.failing_since, now)
        return tr("Failing, first {ago}: {error}", ago=since, error=row.last_error)
    told = tr("Read {ago}.", ago=ago(row.read_at, now))
    if now - row.read_at < STALE:
        return told
    return f"{told} {tr('The computer that knows the address does not read it any more.')}"


def busy_when(row: BusyRow) -> str:
    """``Wed 25 Nov, 09:30–10:30``, ``Mon 30 Nov, all day``, ``Mon 30 Nov – Tue 1 Dec``."""
    zone = ZoneInfo(row.zone)
    start, end = row.start.astimezone(zone), row.end.astimezone(zone)
    whole = start.time() == end.time() == time()
    first, last = start.date(), (end - timedelta(microseconds=1)).date()
    if whole and first == last:
        return tr("{day}, all day", day=day_medium(first))
    if whole:
        return f"{day_medium(first)} – {day_medium(last)}"
    if first == last:
        return f"{day_medium(first)}, {clock_span(row.start, row.end, row.zone)}"
    ends = (day_medium(first), clock(row.start, row.zone), day_medium(end.date()))
    return "{} {} – {} {}".format(*ends, clock(row.end, row.zone))


def busy_hint(row: BusyRow) -> str:
    """What is to be known of a time before somebody decides; mostly nothing."""
    if row.absence_id is not None:
        return tr("No longer in the calendar, but an absence here.")
    return tr("Repeats; ignoring one ignores each.") if row.repeats else ""


def to_confirm(number: int) -> str:
    """``3 times to confirm``."""
    return count(number, "time to confirm", "times to confirm")
