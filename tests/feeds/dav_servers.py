"""Real calendar servers on this computer, and what they hold by their own account."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from scheduler.feeds.calendar import FeedVisit, calendar_text
from scheduler.feeds.dav.text import uids
from scheduler.model.kinds import VisitStatus

USER, PASSWORD = "ana@exämple.org", "p:ä ß€#%40"
MONDAY = datetime(2026, 11, 23, 14, tzinfo=UTC)


@dataclass(frozen=True)
class Server:
    """A server that runs, and where a calendar may be made on it."""

    name: str
    calendar: str
    user: str = ""
    password: str = ""

    def client(self) -> httpx.Client:
        """A client of its own, for looking and for meddling."""
        auth = httpx.BasicAuth(self.user, self.password) if self.user else None
        return httpx.Client(auth=auth, trust_env=False, verify=False)

    def names(self, calendar: str) -> set[str]:
        """The names of the resources in the calendar."""
        with self.client() as client:
            told = client.request("PROPFIND", calendar, headers={"Depth": "1"})
        assert told.status_code == 207
        hrefs = [piece.split("<")[0] for piece in told.text.split("href>")[1::2]]
        return {href.rsplit("/", 1)[1] for href in hrefs if href.endswith(".ics")}

    def hold(self, calendar: str) -> dict[str, bytes]:
        """The text of every resource in the calendar, by the name of the resource."""
        with self.client() as client:
            names = sorted(self.names(calendar))
            return {name: client.get(calendar + name).content for name in names}

    def uids(self, calendar: str) -> list[str]:
        """The UID of every event in the calendar, in order, doubles and all."""
        return sorted(uid for text in self.hold(calendar).values() for uid in uids(text))


@contextmanager
def radicale(folder: Path, certificate: Path | None = None) -> Iterator[Server]:
    """Radicale with one user; over https with the certificate (its key within the file)."""
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
    port = _free_port()
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": str(folder / "users"),
        "auth-htpasswd-encryption": "plain",
        "auth-delay": "0",
        "auth-htpasswd-cache": "True",
        "storage-filesystem-folder": str(folder / "storage"),
        "logging-level": "error",
    }
    if certificate:
        options |= {"server-certificate": str(certificate), "server-key": str(certificate)}
    command = [sys.executable, "-m", "radicale", "--config", ""]
    command += [f"--{name}={value}" for name, value in options.items()]
    scheme = "http"
    if certificate:
        command.append("--server-ssl")
        scheme = "https"
    with _running(command, folder, port):
        home = f"{scheme}://127.0.0.1:{port}/ana%40ex%C3%A4mple.org"
        yield Server("radicale", f"{home}/ana calendar %231/", USER, PASSWORD)


@contextmanager
def xandikos(folder: Path) -> Iterator[Server]:
    """Xandikos, which asks nobody for a password over http."""
    port = _free_port()
    command = [sys.executable, "-m", "xandikos", "serve", "-d", str(folder / "storage")]
    command += ["--state-dir", str(folder / "state"), "--defaults", "--no-detect-systemd"]
    command += ["-l", "127.0.0.1", "-p", str(port)]
    with _running(command, folder, port):
        yield Server("xandikos", f"http://127.0.0.1:{port}/user/calendars/ana %231/")


@contextmanager
def _running(command: list[str], folder: Path, port: int) -> Iterator[None]:
    environment = {**os.environ, "HOME": str(folder), "PYTHONWARNINGS": ""}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
        )
        try:
            _await(process, port, folder / "log")
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        try:
            process.wait(0.05)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(log.read_text("utf-8", errors="replace"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def event(uid: str, hour: int = 0, *, sequence: int = 0, cancelled: bool = False) -> bytes:
    """A calendar of one visit, so many hours after Monday morning, as it goes to a server."""
    start = MONDAY + timedelta(hours=hour)
    visit = FeedVisit(
        uid=uid,
        sequence=sequence,
        changed_at=MONDAY + timedelta(minutes=sequence),
        start=start,
        end=start + timedelta(hours=1),
        title="W-1 · Orchard St, ห้องใต้ดิน",
        place="41 Orchard St; back door, New York",
        status=VisitStatus.CANCELLED if cancelled else VisitStatus.PLANNED,
        details="Key\nbehind the till" * 20,
    )
    return calendar_text("k7", [visit]).replace(b"METHOD:PUBLISH\r\n", b"")
