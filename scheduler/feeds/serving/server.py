"""Serves calendars by secret address until interrupted; needs the extra ``server``."""

import errno
import ipaddress
import signal
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from typing_extensions import override

from scheduler.errors import UserError
from scheduler.feeds.serving.served import Served, Source
from scheduler.feeds.serving.web import Rate, make_app

try:
    import uvicorn
    from starlette.types import ASGIApp
except ImportError as missing:
    raise UserError(
        "Serving calendars needs more than is installed; add it with:"
        " pip install 'familiar-scheduler[server]'."
    ) from missing

__all__ = ["Rate", "Served", "Source", "make_app", "serve"]

HIGHEST_PORT = 65_535
LAST_WORDS = 5
"""Seconds that answers under way have when the server is stopped."""


def serve(
    source: Source,
    host: str,
    port: int,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    ready: Callable[[int], None] | None = None,
    *,
    proxy: bool = False,
    rate: Rate | None = None,
) -> None:
    """Serve a source's calendars until interrupted (Ctrl+C, or asked to end by the system).

    ``port`` 0 takes any free one; ``ready`` is told the port once requests are answered. With
    ``proxy`` the last ``X-Forwarded-For`` is believed. The certificate is a PEM file with its
    chain; its key may stand in the same file.

    Raises:
        UserError: the port or the address cannot be had, or the certificate cannot be read.

    """
    _check_certificate(tls_cert, tls_key)
    listening = listen(host, port)
    if tls_cert is None and not ipaddress.ip_address(listening.getsockname()[0]).is_loopback:
        sys.stderr.write(
            "familiar: the calendars are served without encryption, and whoever listens on the"
            " way can read them and their secret addresses: give a certificate, or let only a"
            " proxy that encrypts reach this port.\n"
        )
    app = make_app(source, proxy=proxy, rate=rate)
    with listening, _ended_like_interrupted():
        try:
            make_server(app, tls_cert, tls_key, ready).run(sockets=[listening])
        except KeyboardInterrupt:
            return


def make_server(
    app: ASGIApp,
    tls_cert: Path | None = None,
    tls_key: Path | None = None,
    ready: Callable[[int], None] | None = None,
) -> uvicorn.Server:
    """The server of an application, to be run on a socket that listens; its log has no paths."""
    config = uvicorn.Config(
        app,
        # One parser everywhere, whatever else is installed.
        http="h11",
        ws="none",
        lifespan="on",
        log_config=None,
        # Set whatever the program's own level is: below debug, requests are logged with paths.
        log_level="error",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=LAST_WORDS,
        ssl_certfile=tls_cert,
        ssl_keyfile=tls_key,
    )
    return _Server(config, ready)


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[int], None] | None) -> None:
        super().__init__(config)
        self._ready = ready

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._ready and sockets:
            self._ready(sockets[0].getsockname()[1])


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens on the first address of a host; port 0 is any free one.

    Raises:
        UserError: the port or the address cannot be had.

    """
    # The system would take what is left of a larger number after division.
    if not 0 <= port <= HIGHEST_PORT:
        raise UserError(
            "{port} is not a port; choose one from 1 to {highest_port}.",
            port=port,
            highest_port=HIGHEST_PORT,
        )
    try:
        family, _, _, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.create_server(address[:2], family=family, backlog=512)
    except (OSError, UnicodeError) as problem:
        raise UserError(_refusal(host, port, problem)) from problem
    # Only of a socket that says it is TCP does asyncio send small answers at once; otherwise a
    # reader who keeps his connection waits 40 ms for each.
    return socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, listening.detach())


def _refusal(host: str, port: int, problem: Exception) -> str:
    code = problem.errno if isinstance(problem, OSError) else None
    if code == errno.EADDRINUSE:
        return f"Port {port} of {host} is taken by another program; choose another port."
    if code in (errno.EACCES, errno.EPERM):
        return f"Port {port} of {host} may not be used by you; choose one above 1023."
    return (
        f"{host[:80]!r} is not an address of this computer;"
        " use 127.0.0.1 for this computer alone or 0.0.0.0 for all."
    )


def _check_certificate(cert: Path | None, key: Path | None) -> None:
    if cert is None:
        if key is not None:
            raise UserError("The key {key} needs its certificate; name that too.", key=key)
        return
    try:
        # A key with a password would ask for it on the terminal; it is refused instead.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(cert, key, lambda: "")
    except (OSError, ValueError) as problem:
        reason = "it and its key do not fit together or are no PEM files without a password"
        if not isinstance(problem, ssl.SSLError) and isinstance(problem, OSError):
            reason = problem.strerror or reason
        files = f"{cert} with the key {key}" if key else str(cert)
        raise UserError(
            "The certificate {files} cannot be read ({reason});"
            " name PEM files of a certificate and its key that you may read.",
            files=files,
            reason=reason,
        ) from problem


@contextmanager
def _ended_like_interrupted() -> Iterator[None]:
    """Make being ended by the system leave as Ctrl+C does, so that the caller can tidy up."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
