"""Pictures of the ground from a server or a folder, and none unless somebody names one."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtNetwork import (
    QNetworkAccessManager,
    QNetworkDiskCache,
    QNetworkReply,
    QNetworkRequest,
)

from ui.listing import listed
from ui.map.mercator import Tile
from ui.ops import Ops, Work
from ui.text import tr

KEPT = 320
"""Tiles kept in memory, about 80 MB."""

AT_ONCE = 12
"""Tiles read from a folder in one go, so that the first are soon seen."""

DEEPEST = 19
"""The nearest zoom for which servers have tiles."""

DISK_BYTES = 200 * 1024 * 1024
PATIENCE_MS = 20_000
AGENT = "Familiar appointment scheduler (desktop)"
ENDINGS = (".png", ".jpg", ".jpeg", ".webp")
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"GIF8")
"""How files begin that are pictures; what a server says instead is not shown to a decoder."""


def is_address(source: str) -> bool:
    """Whether tiles come from a server."""
    return source.lower().startswith(("http://", "https://"))


def problem_with(source: str) -> str:
    """Why there can be no tiles from ``source``, in a sentence; empty where there can, or none."""
    if not source:
        return ""
    if is_address(source):
        missing = [part for part in ("{z}", "{x}", "{y}") if part not in source]
        if missing:
            return tr("The address lacks {parts}.", parts=listed(missing))
        return "" if QUrl(_filled(source, Tile(0, 0, 0))).isValid() else tr("This is no address.")
    if not Path(source).is_dir():
        return tr("There is no such folder; an address begins with https://.")
    return ""


class Tiles(QObject):
    """Tiles by their numbers, as far as they are here; ``arrived`` says that more are.

    Until ``use`` names a source nothing is read and nothing is fetched. A tile that cannot be had
    is not asked for again before ``try_again``.
    """

    arrived = Signal()

    def __init__(self, ops: Ops, cache: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = ops
        self._cache = cache
        self._kept: OrderedDict[Tile, QPixmap] = OrderedDict()
        self._failed: set[Tile] = set()
        self._manager: QNetworkAccessManager | None = None
        self._replies: dict[Tile, QNetworkReply] = {}
        self._reading: Work | None = None
        self._wanted: tuple[Tile, ...] = ()
        self.source = ""
        self.deepest = DEEPEST

    def use(self, source: str) -> None:
        """Take tiles from an address with {z}, {x} and {y}, from a folder, or from nowhere."""
        if source == self.source:
            return
        self._stop()
        self._kept.clear()
        self._failed.clear()
        self.source, self.deepest = source, DEEPEST
        if source and not is_address(source):
            self._ops.read(partial(_deepest, Path(source)), partial(self._measured, source))
        self.arrived.emit()

    def get(self, tile: Tile) -> QPixmap | None:
        """The picture of a tile if it is here."""
        found = self._kept.get(tile)
        if found is not None:
            self._kept.move_to_end(tile)
        return found

    def failed(self, tile: Tile) -> bool:
        """Whether a tile could not be had."""
        return tile in self._failed

    def want(self, tiles: Iterable[Tile]) -> None:
        """Fetch these where they are not here; what was wanted before and not now is given up."""
        if not self.source:
            return
        self._wanted = tuple(
            tile for tile in tiles if tile not in self._kept and tile not in self._failed
        )
        if is_address(self.source):
            self._fetch()
        else:
            self._read()

    def try_again(self) -> None:
        """Ask once more for tiles that could not be had."""
        self._failed.clear()

    def _stop(self) -> None:
        self._wanted = ()
        for reply in tuple(self._replies.values()):
            reply.abort()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _keep(self, found: Mapping[Tile, QImage]) -> None:
        for tile, image in found.items():
            if image.isNull():
                self._failed.add(tile)
            else:
                self._kept[tile] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()

    def _fetch(self) -> None:
        if self._manager is None:
            self._manager = _manager(self, self._cache)
        for tile in set(self._replies) - set(self._wanted):
            self._replies[tile].abort()
        for tile in self._wanted:
            if tile not in self._replies:
                request = QNetworkRequest(QUrl(_filled(self.source, tile)))
                request.setHeader(QNetworkRequest.KnownHeaders.UserAgentHeader, AGENT)
                request.setTransferTimeout(PATIENCE_MS)
                reply = self._manager.get(request)
                self._replies[tile] = reply
                reply.finished.connect(partial(self._fetched, tile, reply))

    def _fetched(self, tile: Tile, reply: QNetworkReply) -> None:
        if self._replies.get(tile) is reply:
            del self._replies[tile]
        reply.deleteLater()
        error = reply.error()
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            return
        fine = error == QNetworkReply.NetworkError.NoError
        image = _picture(bytes(reply.readAll().data())) if fine else QImage()
        if image.isNull() and self._manager is not None:
            # A page that asks for a login says it may be kept for long; it is no tile.
            self._manager.cache().remove(reply.url())
        self._keep({tile: image})

    def _read(self) -> None:
        """Read what is wanted, a few tiles at a time."""
        if self._reading is not None or not self._wanted:
            return
        self._reading = self._ops.read(
            partial(_read, Path(self.source), self._wanted[:AT_ONCE]),
            partial(self._was_read, self.source),
        )

    def _was_read(self, source: str, found: Mapping[Tile, QImage]) -> None:
        self._reading = None
        if source == self.source:
            self._wanted = tuple(tile for tile in self._wanted if tile not in found)
            self._keep(found)
            self._read()

    def _measured(self, source: str, deepest: int) -> None:
        if source == self.source:
            self.deepest = deepest
            self.arrived.emit()


def _manager(parent: QObject, folder: Path | None) -> QNetworkAccessManager:
    """Who fetches, with a cache on the disk that keeps tiles as long as the server allows."""
    made = QNetworkAccessManager(parent)
    cache = QNetworkDiskCache(made)
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    cache.setCacheDirectory(str(folder or Path(where) / "tiles"))
    cache.setMaximumCacheSize(DISK_BYTES)
    made.setCache(cache)
    return made


def _filled(address: str, tile: Tile) -> str:
    server = "abc"[(tile.x + tile.y) % 3]
    for part, value in (("{z}", tile.z), ("{x}", tile.x), ("{y}", tile.y), ("{s}", server)):
        address = address.replace(part, str(value))
    return address.replace("{r}", "")


def _picture(data: bytes) -> QImage:
    """The picture in some bytes; an empty one where there is none."""
    return QImage.fromData(data) if data.startswith(PICTURES) else QImage()


def _read(folder: Path, tiles: Sequence[Tile]) -> dict[Tile, QImage]:
    return {tile: _from_folder(folder / str(tile.z) / str(tile.x), tile.y) for tile in tiles}


def _from_folder(folder: Path, row: int) -> QImage:
    for ending in ENDINGS:
        try:
            return _picture((folder / f"{row}{ending}").read_bytes())
        except OSError:
            continue
    return QImage()


def _deepest(folder: Path) -> int:
    """The nearest zoom for which a folder has tiles."""
    try:
        zooms = [int(one.name) for one in folder.iterdir() if one.name.isdecimal()]
    except OSError:
        zooms = []
    return min(max(zooms, default=DEEPEST), DEEPEST)
