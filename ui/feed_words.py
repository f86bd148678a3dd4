"""Words about the technicians' calendars: what each shows, where it goes, how far it is. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.views.feeds import WayRow, WayState
from ui.text import ago, tr

SHOWS: Mapping[FeedLevel, str] = {
    FeedLevel.NUMBER_AND_STREET: "The time, the work number and the address. No client’s name,"
    " nothing of what is known about them.",
    FeedLevel.CLIENT_NAME: "The time, the client’s name, the service and the address. Nothing of"
    " what is known about them.",
    FeedLevel.FULL_BRIEF: "Everything whoever comes must know: the brief with access, notes, open"
    " questions and promises. Whoever sees the phone sees it too.",
}

WAYS: Mapping[WayKind, str] = {
    WayKind.FOLDER: "A folder",
    WayKind.CALENDAR_SERVER: "A calendar server (CalDAV)",
    WayKind.FILE_SERVER: "A web server (WebDAV)",
    WayKind.FETCHED: "Fetched from here",
}

SHORT: Mapping[WayKind, str] = {
    WayKind.FOLDER: "folder",
    WayKind.CALENDAR_SERVER: "calendar server",
    WayKind.FILE_SERVER: "web server",
    WayKind.FETCHED: "address",
}

HONEST = (
    "Phones look for news when they please: Google every 4 to 24 hours, Outlook every 3 to 24,"
    " Apple as its owner set it. Phone about changes for today."
)


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
