"""Tiles from a real server on this computer, from a folder, and from nowhere."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtNetwork import QNetworkAccessManager
from pytestqt.qtbot import QtBot

from tests.ui.map.maps import manhattan
from ui.look.theme import Theme
from ui.map.mercator import Tile, tiles
from ui.map.tiles import AGENT, KEPT, Tiles, problem_with
from ui.map.view import MapView
from ui.ops import Ops

GREEN = "#00C040"


def picture(colour: str = GREEN) -> bytes:
    """A tile of one colour as a PNG file."""
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


class Server:
    """A tile server on the loopback; ``answer`` says what it sends."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.agents: set[str | None] = set()
        self.answer: Callable[[str], tuple[int, bytes]] = lambda path: (200, PNG)
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                outer.asked.append(self.path)
                outer.agents.add(self.headers["User-Agent"])
                status, body = outer.answer(self.path)
                self.send_response(status)
                self.send_header("Content-Type", "image/png")
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Cache-Control", "max-age=3600")
                # Who asked may have given up meanwhile.
                with suppress(ConnectionError):
                    self.end_headers()
                    self.wfile.write(body)

            def log_message(self, *_said: object) -> None:
                """Nothing: the test looks at ``asked``."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, name="tiles")
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._http.server_port}/{{z}}/{{x}}/{{y}}.png"

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


PNG = b""


@pytest.fixture
def server(qapp: object) -> Iterator[Server]:
    global PNG
    PNG = PNG or picture()
    made = Server()
    yield made
    made.close()


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, ops: Ops, tmp_path: Path, settled: Callable[[], None]
) -> Iterator[MapView]:
    ground = Tiles(ops, tmp_path / "cache")
    made = MapView(theme, ground)
    ground.setParent(made)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show_rows(manhattan())
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()
    settled()


def wanted(view: MapView) -> set[Tile]:
    return {one.tile for one in tiles(view.camera, view.tiles.deepest)}


def here(view: MapView) -> bool:
    return all(view.tiles.get(tile) or view.tiles.failed(tile) for tile in wanted(view))


def greens(view: MapView) -> float:
    """How much of the map is green."""
    image = view.grab().toImage()
    spots = [(x, y) for x in range(0, 600, 20) for y in range(0, 400, 20)]
    colours = [image.pixelColor(*spot) for spot in spots]
    return sum(c.green() > c.red() + 40 and c.green() > c.blue() + 40 for c in colours) / len(spots)


def test_without_a_source_nothing_is_fetched(
    qtbot: QtBot, view: MapView, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[object] = []
    monkeypatch.setattr("ui.map.tiles._manager", lambda *_: made.append(1))
    view.grab()
    view.nearer(2)
    view.grab()
    view.show_all()
    qtbot.wait(1)
    assert made == []
    assert server.asked == []
    assert view.findChildren(QNetworkAccessManager) == []
    assert greens(view) == 0


def test_tiles_of_a_server_lie_under_the_routes(
    qtbot: QtBot, view: MapView, server: Server
) -> None:
    view.tiles.use(server.address)
    view.picture.credit = "© Somebody"
    view.grab()
    qtbot.waitUntil(lambda: here(view))
    assert greens(view) > 0.7
    assert set(server.asked) == {f"/{t.z}/{t.x}/{t.y}.png" for t in wanted(view)}
    assert len(server.asked) == len(set(server.asked))
    assert server.agents == {AGENT}


def test_who_made_the_tiles_is_named_only_with_them(view: MapView, server: Server) -> None:
    view.picture.credit = ""
    bare = view.grab().toImage()
    view.picture.credit = "© Somebody"
    assert view.grab().toImage() == bare
    view.tiles.use("/no/such/folder")
    named = view.grab().toImage()
    corner = named.copy(500, 370, 100, 30)
    assert corner != bare.copy(500, 370, 100, 30)


def test_a_tile_that_fails_is_blank_and_not_asked_for_again(
    qtbot: QtBot, view: MapView, server: Server
) -> None:
    answers = {0: (404, b"no"), 1: (200, b"<html>Pay first</html>"), 2: (500, b"")}
    server.answer = lambda path: answers[hash(path) % 3]
    view.tiles.use(server.address)
    view.grab()
    qtbot.waitUntil(lambda: here(view))
    count = len(server.asked)
    for _ in range(3):
        view.grab()
    assert greens(view) == 0
    assert all(view.tiles.failed(tile) for tile in wanted(view))
    assert len(server.asked) == count
    server.answer = lambda path: (200, PNG)
    view.tiles.try_again()
    view.grab()
    qtbot.waitUntil(lambda: all(view.tiles.get(tile) for tile in wanted(view)))
    assert greens(view) > 0.7


def test_a_server_that_is_away_leaves_the_map_as_it_is(qtbot: QtBot, view: MapView) -> None:
    view.tiles.use("http://127.0.0.1:9/{z}/{x}/{y}.png")
    view.grab()
    qtbot.waitUntil(lambda: here(view))
    assert greens(view) == 0


def test_a_second_map_takes_tiles_from_the_disk(
    qtbot: QtBot, view: MapView, ops: Ops, server: Server, tmp_path: Path
) -> None:
    view.tiles.use(server.address)
    view.grab()
    qtbot.waitUntil(lambda: here(view))
    count = len(server.asked)
    another = Tiles(ops, tmp_path / "cache")
    another.use(server.address)
    another.want(wanted(view))
    qtbot.waitUntil(lambda: all(another.get(tile) for tile in wanted(view)))
    assert len(server.asked) == count
    another.deleteLater()


def test_what_is_not_wanted_any_more_is_given_up(
    qtbot: QtBot, ops: Ops, server: Server, tmp_path: Path
) -> None:
    go = threading.Event()

    def late(_path: str) -> tuple[int, bytes]:
        go.wait(5)
        return 200, PNG

    server.answer = late
    # A map that is drawn meanwhile would want tiles of its own.
    alone = Tiles(ops, tmp_path / "cache")
    alone.use(server.address)
    first, second = Tile(5, 1, 1), Tile(5, 2, 2)
    alone.want([first])
    qtbot.waitUntil(lambda: bool(server.asked))
    alone.want([second])
    go.set()
    qtbot.waitUntil(lambda: alone.get(second) is not None, timeout=30_000)
    assert alone.get(first) is None
    assert not alone.failed(first)
    alone.deleteLater()


def fill(folder: Path, some: set[Tile], ending: str = ".png") -> None:
    for tile in some:
        path = folder / str(tile.z) / str(tile.x) / f"{tile.y}{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture())


def test_tiles_of_a_folder_need_no_network(
    view: MapView,
    tmp_path: Path,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.map.tiles._manager", lambda *_: pytest.fail("asked a network"))
    some = wanted(view)
    missing = next(iter(some))
    fill(tmp_path / "tiles", some - {missing})
    view.tiles.use(str(tmp_path / "tiles"))
    settled()
    view.grab()
    settled()
    assert here(view)
    assert view.tiles.failed(missing)
    assert greens(view) > 0.3
    assert view.findChildren(QNetworkAccessManager) == []


def test_nearer_than_a_folder_goes_its_last_tiles_are_stretched(
    view: MapView, tmp_path: Path, settled: Callable[[], None]
) -> None:
    fill(tmp_path / "tiles", wanted(view))
    deepest = max(tile.z for tile in wanted(view))
    view.tiles.use(str(tmp_path / "tiles"))
    settled()
    assert view.tiles.deepest == deepest
    view.nearer(3, QPointF(300, 200))
    view.grab()
    settled()
    assert {tile.z for tile in wanted(view)} == {deepest}
    assert greens(view) > 0.7


def test_a_coarser_tile_is_shown_until_the_right_one_comes(
    view: MapView, tmp_path: Path, settled: Callable[[], None]
) -> None:
    fill(tmp_path / "tiles", wanted(view))
    (tmp_path / "tiles" / "19").mkdir()
    view.tiles.use(str(tmp_path / "tiles"))
    settled()
    view.grab()
    settled()
    view.nearer(2)
    assert greens(view) > 0.7
    settled()
    assert greens(view) < 0.5


def test_only_so_many_tiles_are_kept(ops: Ops, tmp_path: Path, settled: Callable[[], None]) -> None:
    alone = Tiles(ops)
    some = {Tile(9, x, 0) for x in range(KEPT + 20)}
    fill(tmp_path / "tiles", some)
    alone.use(str(tmp_path / "tiles"))
    alone.want(sorted(some))
    settled()
    assert sum(alone.get(tile) is not None for tile in some) == KEPT
    alone.deleteLater()


def test_another_source_forgets_the_tiles_of_the_first(
    view: MapView, tmp_path: Path, settled: Callable[[], None]
) -> None:
    fill(tmp_path / "tiles", wanted(view))
    view.tiles.use(str(tmp_path / "tiles"))
    view.grab()
    settled()
    assert here(view)
    view.tiles.use("")
    assert greens(view) == 0
    assert not any(view.tiles.get(tile) for tile in wanted(view))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("", ""),
        ("https://tiles.example.com/{z}/{x}/{y}.png", ""),
        ("https://{s}.example.com/{z}/{x}/{y}{r}.png?key=1", ""),
        ("https://tiles.example.com/{z}/{x}.png", "{y}"),
        ("https://tiles.example.com", "{z}, {x} and {y}"),
        ("/no/such/folder", "no such folder"),
        ("ftp://tiles.example.com/{z}/{x}/{y}.png", "no such folder"),
    ],
)
def test_a_source_that_cannot_be_is_told(source: str, words: str) -> None:
    said = problem_with(source)
    assert words in said
    assert bool(said) == bool(words)


def test_a_folder_that_is_there_is_fine(tmp_path: Path) -> None:
    assert problem_with(str(tmp_path)) == ""
