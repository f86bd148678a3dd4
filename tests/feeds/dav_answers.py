"""A server that answers what it is told to.

Real servers cannot be brought to refuse, to be full, busy, locked or broken at a wanted moment;
this one speaks real HTTP on this computer and does.
"""

import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PROPERTIES = (
    '<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
    ' xmlns:A="http://apple.com/ns/ical/"><response><href>/cal/</href><propstat><prop>{}</prop>'
    "<status>HTTP/1.1 {} Told</status></propstat></response></multistatus>"
)


def properties(inside: str, status: int = 200) -> "Says":
    """A multistatus answer with these properties, all of one status."""
    return Says(207, PROPERTIES.format(inside, status).encode("utf-8"))


@dataclass(frozen=True)
class Says:
    """An answer."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


HANGS_UP = Says(-1)
RUBBISH = Says(-2)
WAITS = Says(-3)


@dataclass(frozen=True)
class Heard:
    """A request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Answering:
    """Gives the answers prepared for each method in turn, the last of them for ever."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.over = threading.Event()
        self._prepared: dict[str, list[Says]] = defaultdict(list)
        self.port = 0

    @property
    def url(self) -> str:
        """The address of the calendar."""
        return f"http://127.0.0.1:{self.port}/cal"

    def prepare(self, method: str, *answers: Says) -> None:
        """What to answer from now on."""
        self._prepared[method] = list(answers)

    def methods(self) -> list[str]:
        """The methods that were heard, in order."""
        return [request.method for request in self.heard]

    def hear(self, request: Heard) -> Says:
        """Note the request and take its answer."""
        self.heard.append(request)
        prepared = self._prepared[request.method]
        if not prepared:
            return Says(405)
        return prepared.pop(0) if len(prepared) > 1 else prepared[0]


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up early are meant to."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def answering() -> Iterator[Answering]:
    """A server that runs for a while."""
    script = Answering()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __getattr__(self, name: str) -> object:
            if name.startswith("do_"):
                return self.reply
            raise AttributeError(name)

        def reply(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            says = script.hear(Heard(self.command, self.path, headers, body))
            if says.status < 0:
                if says is WAITS:
                    script.over.wait(30)
                elif says is RUBBISH:
                    self.wfile.write(b"\x00\x01 not http\r\n\r\n")
                self.close_connection = True
                return
            self.send_response(says.status)
            for name, value in says.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(says.body)))
            self.end_headers()
            with suppress(ConnectionError):
                self.wfile.write(says.body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = _Server(("127.0.0.1", 0), Handler)
    script.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield script
    finally:
        script.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
