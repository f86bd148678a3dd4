"""Starting and stopping the server."""

import importlib
import os
import shutil
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from scheduler.errors import UserError
from scheduler.feeds.serving import server
from scheduler.feeds.serving.server import listen, serve
from tests.feeds.serving import Memory

PROGRAM = """
import sys
from pathlib import Path
from scheduler.feeds.serving.server import listen, serve
from tests.feeds.serving import Memory, calendar
source = Memory()
print(source.add(calendar(1)), flush=True)
host, *files = sys.argv[1:]
serve(source, host, 0, *map(Path, files), ready=lambda port: print(port, flush=True))
print("tidied up", flush=True)
"""
TOP = Path(__file__).parents[2]


@contextmanager
def served(*words: str) -> Iterator[tuple["Popen[str]", str, int]]:
    """The server in a process of its own: that, a token and its port."""
    command = [sys.executable, "-c", PROGRAM, *words]
    with Popen(command, stdout=PIPE, stderr=PIPE, text=True, cwd=TOP) as process:
        try:
            assert process.stdout
            token, port = process.stdout.readline().strip(), process.stdout.readline()
            yield process, token, int(port)
        finally:
            process.kill()


def ended(process: "Popen[str]") -> tuple[int, str, str]:
    """Its status and what it said after it was ready."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


@pytest.mark.skipif(sys.platform == "win32", reason="a signal ends a process at once there")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_ended(end: signal.Signals) -> None:
    with served("127.0.0.1") as (process, token, port):
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", f"/feeds/{token}.ics")
        answer = connection.getresponse()
        assert answer.status == 200
        assert answer.headers["Server"] is None
        assert answer.headers["Date"]
        answer.read()
        os.kill(process.pid, end)
        assert ended(process) == (0, "tidied up\n", "")
        connection.close()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
def test_it_serves_encrypted(tmp_path: Path) -> None:
    cert, key = certificate(tmp_path)
    trusting = ssl.create_default_context(cafile=str(cert))
    with served("0.0.0.0", str(cert), str(key)) as (process, token, port):
        connection = HTTPSConnection("127.0.0.1", port, timeout=30, context=trusting)
        connection.request("GET", f"/feeds/{token}.ics")
        assert connection.getresponse().status == 200
        connection.close()
        process.terminate()
        assert "encryption" not in ended(process)[2]


def test_without_encryption_others_are_warned_of_once() -> None:
    with served("0.0.0.0") as (process, token, port):
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", f"/feeds/{token}.ics")
        assert connection.getresponse().status == 200
        connection.close()
        process.terminate()
        warning = ended(process)[2]
    assert warning.startswith("familiar: the calendars are served without encryption")
    assert warning.count("\n") == 1


def test_small_answers_are_sent_at_once() -> None:
    with listen("127.0.0.1", 0) as listening:
        assert listening.proto == socket.IPPROTO_TCP, "asyncio looks at this for TCP_NODELAY"


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(UserError, match=f"Port {port} of 127.0.0.1 is taken"):
            serve(Memory(), "127.0.0.1", port)


@pytest.mark.parametrize("port", [-1, 65_536, 2**40])
def test_what_is_no_port(port: int) -> None:
    with pytest.raises(UserError, match=f"{port} is not a port"):
        serve(Memory(), "127.0.0.1", port)


@pytest.mark.parametrize("host", ["192.0.2.1", "a" * 300, "é\ud800"])
def test_what_is_no_address_of_this_computer(host: str) -> None:
    with pytest.raises(UserError, match="is not an address of this computer"):
        serve(Memory(), host, 0)


class TestCertificate:
    """What cannot be used is refused before anything is served."""

    def test_one_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="No such file"):
            serve(Memory(), "127.0.0.1", 0, tmp_path / "none.pem")

    def test_one_that_is_none(self, tmp_path: Path) -> None:
        path = tmp_path / "cert.pem"
        path.write_text("no certificate")
        with pytest.raises(UserError, match="cannot be read"):
            serve(Memory(), "127.0.0.1", 0, path)

    def test_a_key_without_one(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="needs its certificate"):
            serve(Memory(), "127.0.0.1", 0, None, tmp_path / "key.pem")

    @pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl makes the certificate")
    def test_a_key_that_does_not_fit_or_has_a_password(self, tmp_path: Path) -> None:
        cert, _ = certificate(tmp_path)
        other = tmp_path / "other"
        other.mkdir()
        _, key = certificate(other)
        locked = tmp_path / "locked.pem"
        openssl("pkey", "-in", key, "-aes256", "-passout", "pass:secret", "-out", locked)
        for wrong in (key, locked):
            with pytest.raises(UserError, match="do not fit together"):
                serve(Memory(), "127.0.0.1", 0, cert, wrong)


class TestExtra:
    """Only who serves calendars needs a web server."""

    @pytest.mark.parametrize("name", ["uvicorn", "starlette.applications"])
    def test_without_it_a_sentence_says_how_to_install_it(
        self, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        monkeypatch.setitem(sys.modules, name, None)
        monkeypatch.delitem(sys.modules, "scheduler.feeds.serving.web")
        monkeypatch.delitem(sys.modules, server.__name__)
        with pytest.raises(UserError, match=r"pip install 'familiar-scheduler\[server\]'"):
            importlib.import_module(server.__name__)

    def test_nobody_else_loads_it(self) -> None:
        program = (
            "import scheduler.cli, sys; sys.exit(bool({'uvicorn', 'starlette'} & {*sys.modules}))"
        )
        assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def certificate(folder: Path) -> tuple[Path, Path]:
    """A new certificate of 127.0.0.1 and its key."""
    cert, key = folder / "cert.pem", folder / "key.pem"
    new = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    about = ("-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2")
    openssl(*new, *about, "-keyout", key, "-out", cert)
    return cert, key


def openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True)
