"""The answers of the calendar server (RFC 9110); needs the extra ``server``.

Every way to be wrong looks the same: an unknown token, a revoked one, a malformed one and any
other path give one and the same answer. No token is ever written to a log.
"""

import asyncio
import ipaddress
import logging
import traceback
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from math import ceil

from scheduler.errors import UserError
from scheduler.feeds.serving.conditions import failed, last_modified, unchanged, wants_gzip
from scheduler.feeds.serving.limits import Limiter
from scheduler.feeds.serving.served import Form, Forms, Source
from scheduler.feeds.tokens import FOLDER, hashed, shown, token_of
from scheduler.store.clock import Clock

try:
    from starlette.applications import Starlette
    from starlette.datastructures import Headers
    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send
    from starlette.websockets import WebSocketClose
except ImportError as missing:
    raise UserError(
        "Serving calendars needs more than is installed; add it with:"
        " pip install 'familiar-scheduler[server]'."
    ) from missing

ALLOWED = "GET, HEAD, OPTIONS"
THREADS = 8
"""How many questions the source is asked at once; no more connections to a database than that."""
PATIENCE = 10.0
"""Seconds that an answer of the source is waited for."""
AGAIN = 60
"""Seconds after which a reader may ask again when the source could not answer."""
FAILURES_TOLD = 6
"""Failures of the source that are logged a minute."""

_ALWAYS = {
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
    "X-Content-Type-Options": "nosniff",
}
_ROBOTS = "/robots.txt"

log = logging.getLogger("familiar.feeds")


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests a minute: of one token, and wrong ones of one client."""

    token: int = 60
    wrong: int = 20


def make_app(
    source: Source,
    *,
    now: Callable[[], datetime] | None = None,
    rate: Rate | None = None,
    proxy: bool = False,
) -> Starlette:
    """The application that serves a source's calendars.

    ``proxy`` says that all requests come through a proxy whose ``X-Forwarded-For`` is true;
    otherwise that header is not looked at, since anybody can send it.
    """
    door = _Door(source, now or Clock().now, rate or Rate(), proxy=proxy)
    app = Starlette(lifespan=door.open)
    # One door for all paths: a router's own answers would tell paths apart.
    app.router.default = door
    return app


class _Door:
    """Lets in whoever has the token of a calendar."""

    def __init__(
        self, source: Source, now: Callable[[], datetime], rate: Rate, *, proxy: bool
    ) -> None:
        self._source = source
        self._now = now
        self._proxy = proxy
        self._forms = Forms()
        self._pool = ThreadPoolExecutor(THREADS, "feeds")
        self._known = _Known()
        self._by_token = Limiter(rate.token)
        self._wrong = Limiter(rate.wrong)
        self._notes = Limiter(1)
        self._failures = Limiter(FAILURES_TOLD)

    @asynccontextmanager
    async def open(self, _app: Starlette) -> AsyncIterator[None]:
        """Serve; at the end wait for what is still noted in the source."""
        yield
        await asyncio.to_thread(self._pool.shutdown)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await WebSocketClose()(scope, receive, send)
            return
        now = self._now()
        response, feed_id = await self._answer(scope, now)
        await response(scope, receive, send)
        if feed_id is not None and scope["method"] == "GET":
            self._note(feed_id, now)

    async def _answer(self, scope: Scope, now: datetime) -> tuple[Response, int | None]:
        """The response, and the calendar that was read with it."""
        method = scope["method"]
        # Before the path is looked at, so that this tells nothing about it.
        if method == "OPTIONS":
            return _empty(204, {"Allow": ALLOWED}), None
        if method not in ("GET", "HEAD"):
            return _words(405, "Method not allowed", {"Allow": ALLOWED}), None
        # The path as it was sent: what is written in another way is another path.
        path = scope["raw_path"].decode("latin-1")
        inside = path.startswith(FOLDER)
        token = token_of(path.removeprefix(FOLDER)) if inside else None
        if token is None:
            # A refused robots.txt would keep some readers away from everything.
            return (_missing() if path == _ROBOTS else self._turned_away(scope, now)), None
        return await self._calendar(scope, token, now)

    async def _calendar(
        self, scope: Scope, token: str, now: datetime
    ) -> tuple[Response, int | None]:
        key, seconds = hashed(token), now.timestamp()
        headers = Headers(scope=scope)
        packed = wants_gzip(headers.getlist("accept-encoding"))
        # Nobody can have an unlimited number of guesses looked up, and a calendar that others
        # at the same address read is not shut because of them.
        known = key in self._known
        wait = (
            self._by_token.wait(key, seconds)
            if known
            else self._wrong.wait(_client(scope, headers, proxy=self._proxy), seconds)
        )
        if wait:
            return _later(429, "Too many requests", wait), None
        try:
            form = await asyncio.wait_for(
                asyncio.get_running_loop().run_in_executor(self._pool, self._find, key, packed),
                PATIENCE,
            )
        except Exception as problem:  # noqa: BLE001 - readers come again whatever happened here
            self._failed("read", shown(token), problem, now)
            return _later(503, "Not available at the moment", AGAIN), None
        if form is None:
            self._known.forget(key)
            return self._turned_away(scope, now), None
        self._known.add(key)
        self._by_token.take(key, seconds)
        return _sent(form, headers, head=scope["method"] == "HEAD", now=now), form.feed_id

    def _find(self, key: str, packed: bool) -> Form | None:
        served = self._source.find(key)
        return None if served is None else self._forms.of(served, packed=packed)

    def _turned_away(self, scope: Scope, now: datetime) -> Response:
        client = _client(scope, Headers(scope=scope), proxy=self._proxy)
        wait = self._wrong.take(client, now.timestamp())
        return _later(429, "Too many requests", wait) if wait else _missing()

    def _note(self, feed_id: int, at: datetime) -> None:
        if not self._notes.take(str(feed_id), at.timestamp()):
            self._pool.submit(self._noted, feed_id, at)

    def _noted(self, feed_id: int, at: datetime) -> None:
        try:
            self._source.fetched(feed_id, at)
        except Exception as problem:  # noqa: BLE001 - the reader has his calendar all the same
            self._failed("noted as read", f"number {feed_id}", problem, at)

    def _failed(self, what: str, which: str, problem: Exception, now: datetime) -> None:
        """Log a failure of the source: its kind and its place, since its words may tell all."""
        if self._failures.take(what, now.timestamp()):
            return
        frames = traceback.extract_tb(problem.__traceback__)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "an unknown place"
        kind = type(problem).__name__
        log.error("The calendar %s cannot be %s: %s in %s", which, what, kind, place)


class _Known:
    """The hashes that were right when they were last looked up; the last so many."""

    def __init__(self, most: int = 4096) -> None:
        self._most = most
        self._keys: OrderedDict[str, None] = OrderedDict()

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def add(self, key: str) -> None:
        self._keys[key] = None
        self._keys.move_to_end(key)
        if len(self._keys) > self._most:
            self._keys.popitem(last=False)

    def forget(self, key: str) -> None:
        self._keys.pop(key, None)


def _sent(form: Form, headers: Headers, *, head: bool, now: datetime) -> Response:
    """The calendar, or less where the reader's conditions say so (13.2.2)."""
    modified = last_modified(form.changed_at, now)
    if failed(
        headers.getlist("if-match"), headers.getlist("if-unmodified-since"), form.tag, modified
    ):
        return _words(412, "Changed", {})
    about = {
        "ETag": form.tag,
        "Cache-Control": "private, max-age=900",
        "Vary": "Accept-Encoding",
    }
    if unchanged(
        headers.getlist("if-none-match"), headers.getlist("if-modified-since"), form.tag, modified
    ):
        return _empty(304, about)
    about |= {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Length": str(len(form.body)),
        "Content-Disposition": 'inline; filename="calendar.ics"',
        "Last-Modified": format_datetime(modified, usegmt=True),
    }
    if form.packed:
        about["Content-Encoding"] = "gzip"
    return Response(b"" if head else form.body, 200, _ALWAYS | about)


def _missing() -> Response:
    return _words(404, "Not found", {})


def _later(status: int, words: str, seconds: float) -> Response:
    return _words(status, words, {"Retry-After": str(ceil(seconds))})


def _words(status: int, words: str, about: dict[str, str]) -> Response:
    about = {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"} | about
    return Response(f"{words}\n", status, _ALWAYS | about)


def _empty(status: int, about: dict[str, str]) -> Response:
    return Response(b"", status, _ALWAYS | about)


def _client(scope: Scope, headers: Headers, *, proxy: bool) -> str:
    """Who asks, as far as a limit is concerned: an IPv4 address or an IPv6 network.

    Of ``X-Forwarded-For`` only the last address was written by our own proxy.
    """
    peer = scope["client"][0] if scope["client"] else ""
    named = ",".join(headers.getlist("x-forwarded-for")).rpartition(",")[2].strip()
    for text in (_bare(named), peer) if proxy else (peer,):
        try:
            found = ipaddress.ip_address(text)
        except ValueError:
            continue
        if isinstance(found, ipaddress.IPv4Address):
            return str(found)
        if found.ipv4_mapped:
            return str(found.ipv4_mapped)
        # Whoever has one IPv6 address has 2⁶⁴ of them.
        return str(ipaddress.ip_network((int(found) >> 64 << 64, 64)))
    return ""


def _bare(named: str) -> str:
    """An address without the port that some proxies write behind it."""
    if named.startswith("["):
        return named[1:].partition("]")[0]
    return named.partition(":")[0] if named.count(":") == 1 else named
