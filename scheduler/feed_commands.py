"""The commands of the technicians' calendars: written, published, served, and their secrets."""

import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from threading import Event, Thread
from typing import Any

from scheduler import logs
from scheduler.app import Application
from scheduler.dates.localtime import utc_text
from scheduler.errors import UserError
from scheduler.model.kinds import FeedLevel, WayKind
from scheduler.views.feeds import PublishedRow, WayForm

DONE, NEEDS_A_PERSON = 0, 1
LOOK_SECONDS = 30
"""How often it is looked whether something waits to be published."""

LOOK_FOR_A_NEW_DAY = 3_600
"""How often the server looks whether a backup of today is missing, in seconds."""

Outcome = tuple[int, dict[str, Any], str]


def exported(arguments: Namespace, app: Application) -> Outcome:
    """Write one calendar file a technician."""
    level = None if arguments.level is None else FeedLevel(arguments.level)
    feeds = app.feeds.export(arguments.folder, level)
    told = [
        {
            "technician": feed.technician,
            "file": feed.file,
            "events": feed.events,
            "sha256": feed.sha256,
        }
        for feed in feeds
    ]
    words = [f"{feed.technician}: {feed.events} events in {feed.file}" for feed in feeds]
    return DONE, {"feeds": told}, "\n".join([*words, f"{len(feeds)} feeds written."])


def listed(arguments: Namespace, app: Application) -> Outcome:
    """List the calendars with the ways that each takes, and how far they are."""
    ways = app.feeds.ways()
    told, words = [], []
    for feed in app.feeds.rows():
        mine = [way for way in ways if way.technician_id == feed.technician_id]
        told.append(
            {
                "technician": feed.technician,
                "file": feed.file,
                "level": feed.level.value,
                "call_since": feed.call_since and utc_text(feed.call_since),
                "ways": [
                    {
                        "way": way.id,
                        "kind": way.kind.value,
                        "address": way.address or f"{way.token_shown}…",
                        "state": way.state.value,
                        "published": way.published_at and utc_text(way.published_at),
                        "fetched": way.fetched_at and utc_text(way.fetched_at),
                        "error": way.last_error,
                    }
                    for way in mine
                ],
            }
        )
        words.append(f"{feed.technician}: {feed.level.value}" + (", call" * bool(feed.call_since)))
        for way in mine:
            where = way.address or f"secret {way.token_shown}…"
            error = f": {way.last_error}" if way.last_error else ""
            words.append(f"  {way.id:>4}  {way.kind.value} {where}: {way.state.value}{error}")
    return DONE, {"feeds": told}, "\n".join([*words, f"{len(told)} feeds."])


def way_added(arguments: Namespace, app: Application) -> Outcome:
    """Give a technician's calendar, or everybody's, a way more."""
    if arguments.technician is None:
        technicians = [feed.technician_id for feed in app.feeds.rows()]
    else:
        technicians = [app.records.technician_named(arguments.technician)[0]]
    password = sys.stdin.readline().rstrip("\n") if arguments.password_stdin else ""
    kind = WayKind(arguments.kind)
    app.feeds.add_way(technicians, WayForm(kind, arguments.address, arguments.user, password))
    words = f"{len(technicians)} calendars go there; publish them with: familiar feeds publish"
    return DONE, {"technicians": len(technicians)}, words


def way_removed(arguments: Namespace, app: Application) -> Outcome:
    """Take a way away."""
    app.feeds.remove_way(arguments.way)
    return DONE, {"way": arguments.way}, f"Way {arguments.way} is taken no more."


def secret_made(arguments: Namespace, app: Application) -> Outcome:
    """Make a secret address, which is shown once; the one before is dead."""
    technician, _zone = app.records.technician_named(arguments.technician)
    made = app.feeds.new_secret(technician)
    path = f"/feeds/{made.token}.ics"
    words = (
        f"{made.technician} subscribes to https://YOUR-SERVER{path}\nThis is shown once: whoever"
        " knows it reads the calendar. An address that there was before is dead now."
    )
    return DONE, {"technician": made.technician, "token": made.token, "path": path}, words


def secret_revoked(arguments: Namespace, app: Application) -> Outcome:
    """Take a secret address away at once."""
    technician, _zone = app.records.technician_named(arguments.technician)
    there = app.feeds.revoke(technician)
    words = "The address is dead." if there else "There was no address."
    return DONE, {"revoked": there}, words


def published(arguments: Namespace, app: Application) -> Outcome:
    """Bring every way that waits up to date, once or until interrupted."""
    rows = app.feeds.publish(every=arguments.every)
    while not arguments.once:
        _say(rows)
        _back_up(app)
        time.sleep(LOOK_SECONDS)
        rows = app.feeds.publish()
    told = [
        {
            "technician": row.technician,
            "kind": row.kind.value,
            "address": row.address,
            "events": row.events,
            "changed": row.changed,
            "error": row.error,
        }
        for row in rows
    ]
    failed = sum(bool(row.error) for row in rows)
    words = [*_words(rows), f"{len(rows) - failed} ways published, {failed} failed."]
    return (NEEDS_A_PERSON if failed else DONE), {"ways": told}, "\n".join(words)


def _say(rows: Sequence[PublishedRow]) -> None:
    for line in _words(rows):
        print(line, file=sys.stderr, flush=True)


def _back_up(app: Application) -> None:
    """Make the day's backup of a schedule that only this command has open; trouble is told."""
    try:
        app.backups.daily()
    except UserError as problem:
        print(f"familiar: {problem}", file=sys.stderr, flush=True)


def _back_up_daily(app: Application, stopped: Event) -> None:
    while True:
        _back_up(app)
        if stopped.wait(LOOK_FOR_A_NEW_DAY):
            return


def _words(rows: Sequence[PublishedRow]) -> list[str]:
    return [
        f"{row.technician}: {row.error}"
        if row.error
        else f"{row.technician}: {row.events} events to {row.address}, {row.changed} changed"
        for row in rows
    ]


def served(arguments: Namespace, app: Application) -> Outcome:
    """Serve the calendars by their secret addresses until interrupted."""
    # Its libraries are an extra, and nobody else waits for them.
    from scheduler.feeds.serving.server import serve

    def ready(port: int) -> None:
        scheme = "http" if arguments.tls_cert is None else "https"
        where = f"{scheme}://{arguments.host}:{port}/feeds/…"
        print(f"Calendars are served at {where}; stop with Ctrl+C.", file=sys.stderr, flush=True)

    logs.begin()
    stopped = Event()
    beside = Thread(target=_back_up_daily, args=(app, stopped), daemon=True)
    beside.start()
    try:
        serve(
            app.feeds.source(),
            arguments.host,
            arguments.port,
            arguments.tls_cert,
            arguments.tls_key,
            ready,
            proxy=arguments.proxy,
        )
    finally:
        stopped.set()
        beside.join()
        logs.end()
    return DONE, {}, "The server has stopped."
