"""A real https server on this computer that answers as a test wants it to."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trustme
from typing_extensions import override

SECRET = "k7Jq-secret"


class Handler(BaseHTTPRequestHandler):
    """Answers by the last part of the path."""

    protocol_version = "HTTP/1.1"

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        server = self.server
        assert isinstance(server, Server)
        server.asked.append({name.lower(): value for name, value in self.headers.items()})
        with suppress(OSError):
            server.answers[self.path.rpartition("/")[2]](self)

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.asked: list[dict[str, str]] = []
        self.answers: dict[str, Callable[[Handler], None]] = {}

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        pass

    def address(self, name: str) -> str:
        return f"https://localhost:{self.server_address[1]}/{SECRET}/{name}"


@contextmanager
def serving(authority: trustme.CA) -> Iterator[Server]:
    """The server, as localhost, with a certificate of the authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    server = Server(context)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()
