"""The bytes of somebody's own calendar, from a file or over https.

An address is typed in by people and answered by machines nobody here knows, so neither is trusted:
every name is resolved once, every address it has is checked, and the connection goes to the very
address that was checked; the same for each redirect. Connections are made by ``httpcore`` because
it leaves resolving, connecting and every single wait to us, and writes no address into a log.
"""

import os
import socket
import ssl
import stat
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

import certifi
import httpcore
import httpx
from typing_extensions import override

from scheduler.errors import UserError
from scheduler.feeds.busy.parts import LARGEST_BYTES, check_is_calendar

SECONDS = 20.0
MOST_REDIRECTS = 3
AGENT = b"Familiar calendar reader"

Address = IPv4Address | IPv6Address

_PIECE = 64 * 1024
_REDIRECTS = (301, 302, 303, 307, 308)
_NEVER = tuple(
    ip_network(text)
    for text in (
        *("100.64.0.0/10", "168.63.129.16/32", "192.0.0.0/24", "192.88.99.0/24"),
        *("::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2002::/16", "fec0::/10"),
    )
)
"""Not the public's, or leading elsewhere, though not every Python says so of all of them."""
_TRANSLATED = ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A calendar's bytes, with what tells a later fetch whether it changed.

    ``etag`` and ``modified`` are the server's own marks, empty where it gives none; ``unchanged``
    says that the bytes are those that were kept.
    """

    data: bytes
    etag: str
    modified: str
    unchanged: bool = False


def is_public(address: Address) -> bool:
    """Whether an address belongs to the public network, and not to this one or its machines."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped
        if inner is None and address in _TRANSLATED:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    return (
        address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not any(address in network for network in _NEVER)
    )


def is_address(source: str) -> bool:
    """Whether it is to be read over the network; else it is the path of a file."""
    scheme = source.partition(":")[0].lower()
    return "://" in source or scheme in ("webcal", "webcals", "file", "http", "https")


def fetch(
    source: str,
    *,
    kept: Fetched | None = None,
    limit: int = LARGEST_BYTES,
    seconds: float = SECONDS,
    allow: Callable[[Address], bool] = is_public,
    trust: ssl.SSLContext | None = None,
) -> Fetched:
    """Read a calendar from a path, or from an ``https``, ``webcal`` or ``webcals`` address.

    ``limit`` is in bytes, packed or unpacked; ``seconds`` bounds the whole of it, redirects too.
    ``allow`` says which addresses may be connected to, on whatever port the source names.
    ``trust`` replaces the certificates the system trusts. Proxies are not used.

    Raises:
        UserError: it cannot be had; the sentence names the host or the file, never the rest of
            an address, which is often a secret.

    """
    source = source.strip()
    if not is_address(source):
        return _from_file(source, kept, limit)
    clock = _Clock(seconds)
    url = _checked_url(source)
    for _ in range(MOST_REDIRECTS + 1):
        answer = _get(url, kept, limit, clock, allow, trust)
        if isinstance(answer, Fetched):
            return answer
        url = answer
    raise UserError(
        "{host} sends on to other addresses too often;"
        " copy the calendar's final address into the subscription.",
        host=url.host,
    )


class _TooSlow(Exception):  # noqa: N818 - it tells what happened
    """No time is left."""


class _Forbidden(Exception):  # noqa: N818 - it tells what happened
    """A name leads to an address that may not be connected to."""


class _Clock:
    """What is left of the time for everything."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise _TooSlow
        return left

    def sentence(self, host: str) -> str:
        return (
            f"{host} did not send the calendar within {self._seconds:g} seconds;"
            " try again later, or save the calendar as a file and choose that."
        )


class _Stream(httpcore.NetworkStream):
    """A connection on which every wait ends when the time for everything does."""

    def __init__(self, inner: httpcore.NetworkStream, clock: _Clock) -> None:
        self._inner = inner
        self._clock = clock

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._clock.left())

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._clock.left())

    @override
    def close(self) -> None:
        self._inner.close()

    @override
    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._clock.left())
        return _Stream(inner, self._clock)

    @override
    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Network(httpcore.NetworkBackend):
    """Connects only to addresses that were checked, so that a name cannot change its mind."""

    def __init__(self, clock: _Clock, allow: Callable[[Address], bool]) -> None:
        self._clock = clock
        self._allow = allow
        self._inner = httpcore.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        found = _resolved(host.strip("[]"), port, self._clock.left())
        # One forbidden address among good ones is a trap as well.
        if not all(self._allow(address) for address in found):
            raise _Forbidden
        problem: Exception = httpcore.ConnectError("no address")
        for address in found:
            try:
                stream = self._inner.connect_tcp(
                    str(address), port, self._clock.left(), None, socket_options
                )
                return _Stream(stream, self._clock)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as this:
                problem = this
        raise problem


def _resolved(host: str, port: int, seconds: float) -> Sequence[Address]:
    """Every address of a name; looking up has no time limit of its own, hence the thread."""
    answers: list[Sequence[Address] | OSError] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            # A scope after a percent sign names a card of this machine.
            texts = dict.fromkeys(str(row[4][0]).partition("%")[0] for row in rows)
            answers.append([ip_address(text) for text in texts])
        except (OSError, UnicodeError) as problem:
            answers.append(problem if isinstance(problem, OSError) else OSError(str(problem)))

    thread = threading.Thread(target=look_up, name="look up", daemon=True)
    thread.start()
    thread.join(seconds)
    if not answers:
        raise _TooSlow
    found = answers[0]
    if isinstance(found, OSError):
        raise httpcore.ConnectError("name not found") from found
    return found


def _checked_url(text: str) -> httpx.URL:
    scheme, _, rest = text.partition(":")
    if scheme.lower() in ("webcal", "webcals"):
        text = f"https:{rest}"
    try:
        url = httpx.URL(text)
    except (httpx.InvalidURL, UnicodeError, ValueError) as problem:
        raise UserError(
            "The calendar's address cannot be understood; copy it again, from https:// on."
        ) from problem
    if url.scheme == "http":
        raise UserError(
            "The address at {host} begins with http://, which anybody on the way can read"
            " and change; use the https:// address of the calendar.",
            host=url.host,
        )
    if url.scheme != "https" or not url.host:
        raise UserError(
            "A calendar is read from an address that begins with https:// or webcal://,"
            " or from a file; give one of these (a file by its path alone)."
        )
    if url.userinfo:
        raise UserError(
            "The address at {host} holds a name or a password before the @, where others can"
            " see it; use the calendar's secret address, which needs neither.",
            host=url.host,
        )
    return url


def _get(
    url: httpx.URL,
    kept: Fetched | None,
    limit: int,
    clock: _Clock,
    allow: Callable[[Address], bool],
    trust: ssl.SSLContext | None,
) -> Fetched | httpx.URL:
    """What one address answers: the calendar, or where to look instead."""
    with (
        _told(url.host, clock),
        httpcore.ConnectionPool(
            ssl_context=trust or _usual_trust(),
            network_backend=_Network(clock, allow),
            retries=0,
        ) as pool,
        pool.stream("GET", _target(url), headers=_headers(url, kept)) as response,
    ):
        fields = {name.lower(): value.decode("latin-1") for name, value in response.headers}
        if response.status in _REDIRECTS:
            return _redirected(url, fields.get(b"location", ""))
        if response.status == 304 and kept is not None:
            return replace(kept, unchanged=True)
        if response.status != 200:
            raise UserError(_refusal(url.host, response.status))
        packing = fields.get(b"content-encoding", "identity").strip().lower()
        data = _whole(_unpacked(_pieces(response, clock), packing, url.host), limit, url.host)
        if fields.get(b"content-type", "").lower().startswith(("text/html", "application/xhtml")):
            # Some servers call everything a page; what it really is decides.
            check_is_calendar(data)
        etag, modified = fields.get(b"etag", ""), fields.get(b"last-modified", "")
        return Fetched(data, etag, modified, unchanged=kept is not None and kept.data == data)


def _usual_trust() -> ssl.SSLContext:
    """What the system trusts, which offices add to, and the common roots where it has none."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _target(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(
        scheme=b"https", host=url.raw_host, port=url.port or 443, target=url.raw_path
    )


def _headers(url: httpx.URL, kept: Fetched | None) -> list[tuple[bytes, bytes]]:
    headers = [
        (b"Host", url.netloc),
        (b"User-Agent", AGENT),
        (b"Accept", b"text/calendar, text/plain;q=0.8, */*;q=0.5"),
        (b"Accept-Encoding", b"gzip, identity;q=0.8"),
    ]
    marks = [(b"If-None-Match", kept.etag), (b"If-Modified-Since", kept.modified)] if kept else []
    # What would break a header is not sent back.
    headers += [
        (name, mark.encode("latin-1"))
        for name, mark in marks
        if mark and mark.isascii() and mark.isprintable()
    ]
    return headers


def _redirected(url: httpx.URL, location: str) -> httpx.URL:
    if not location:
        raise UserError(
            "{host} sends on to nowhere; copy the calendar's address again.", host=url.host
        )
    try:
        target = str(url.join(location))
    except (httpx.InvalidURL, UnicodeError, ValueError) as problem:
        raise UserError(
            "{host} sends on to an address that cannot be understood;"
            " copy the calendar's address again.",
            host=url.host,
        ) from problem
    return _checked_url(target)


def _pieces(response: httpcore.Response, clock: _Clock) -> Iterator[bytes]:
    for piece in response.iter_stream():
        clock.left()
        yield piece


def _unpacked(pieces: Iterator[bytes], packing: str, host: str) -> Iterator[bytes]:
    """The body without its packing, a small piece at a time however well it was packed."""
    if packing in ("", "identity"):
        yield from pieces
        return
    if packing not in ("gzip", "x-gzip"):
        raise UserError(
            "{host} packs the calendar in a way that was not asked for;"
            " save the calendar as a file and choose that.",
            host=host,
        )
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for piece in pieces:
            rest = piece
            while rest and not unpacking.eof:
                yield unpacking.decompress(rest, _PIECE)
                rest = unpacking.unconsumed_tail
        yield unpacking.flush(_PIECE)
    except zlib.error as problem:
        raise httpcore.RemoteProtocolError("badly packed") from problem
    if not unpacking.eof:
        raise httpcore.RemoteProtocolError("cut short")


def _whole(pieces: Iterable[bytes], limit: int, where: str) -> bytes:
    whole = bytearray()
    for piece in pieces:
        whole += piece
        if len(whole) > limit:
            raise UserError(
                "The calendar from {where} is larger than {what:.3g} MB;"
                " publish or export a shorter span of time.",
                where=where,
                what=limit / 2**20,
            )
    return bytes(whole)


@contextmanager
def _told(host: str, clock: _Clock) -> Iterator[None]:
    """Says what went wrong on the way, without the secret part of the address."""
    try:
        yield
    except _Forbidden:
        raise UserError(
            "{host} is an address inside this network or this computer, from which calendars are"
            " not read; use a public address, or save the calendar as a file and choose that.",
            host=host,
        ) from None
    except (_TooSlow, httpcore.TimeoutException):
        raise UserError(clock.sentence(host)) from None
    except httpcore.ConnectError as problem:
        cause: BaseException | None = problem
        while cause is not None and not isinstance(cause, ssl.SSLError):
            cause = cause.__cause__ or cause.__context__
        if cause is not None:
            raise UserError(
                "{host} cannot prove that it is {host} (its certificate is not trusted);"
                " check the address, or ask whoever runs the server.",
                host=host,
            ) from None
        raise UserError(
            "{host} cannot be reached; check the address and the connection to the internet.",
            host=host,
        ) from None
    except (httpcore.NetworkError, httpcore.ProtocolError):
        raise UserError(
            "{host} broke off before the calendar was complete; try again later.", host=host
        ) from None


def _refusal(host: str, status: int) -> str:
    if status in (401, 403, 407):
        return (
            f"{host} asks for a name and a password (status {status});"
            " use the calendar's secret or public address, which needs neither."
        )
    if status in (404, 410):
        return (
            f"{host} knows no calendar at this address (status {status});"
            " it may have been renewed: copy it again from the calendar program."
        )
    if status == 429:
        return f"{host} was asked too often (status 429); try again in an hour."
    if status >= 500:
        return f"{host} has trouble of its own (status {status}); try again later."
    return (
        f"{host} answers with something other than a calendar (status {status});"
        " check the calendar's address."
    )


def _from_file(source: str, kept: Fetched | None, limit: int) -> Fetched:
    """Read a regular file, and nothing that waits or never ends, as devices and pipes do."""
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
        flags |= getattr(os, name, 0)
    try:
        # A look before opening, as opening alone can already do something to a device.
        if not stat.S_ISREG(os.stat(source).st_mode):
            raise _not_a_file(source)
        handle = os.open(source, flags)
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                raise _not_a_file(source)
            modified = f"{about.st_mtime_ns} ns"
            if kept is not None and kept.modified == modified and len(kept.data) == about.st_size:
                return replace(kept, unchanged=True)
            pieces = iter(lambda: file.read(_PIECE), b"")
            data = _whole(pieces, limit, source)
    except (OSError, ValueError) as problem:
        said = problem.strerror if isinstance(problem, OSError) else None
        raise UserError(
            "The calendar file {source!r} cannot be read ({said});"
            " check its path and that you may open it.",
            source=source,
            said=said or "it has no such name",
        ) from problem
    return Fetched(data, "", modified, unchanged=kept is not None and kept.data == data)


def _not_a_file(source: str) -> UserError:
    return UserError(
        "{source!r} is not a file that holds a calendar; choose a .ics file.", source=source
    )
