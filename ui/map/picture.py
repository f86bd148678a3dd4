"""What is painted for a scene as a camera sees it, and what lies under a point of it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.board.inks import inks_of
from ui.look.tokens import Tokens
from ui.map import ground, marks
from ui.map.marks import Shown, homes_in_sight, in_sight
from ui.map.mercator import Camera, tiles
from ui.map.scene import HomeMark, Mark, Scene, Spot
from ui.map.sprites import Sprites
from ui.map.tiles import Tiles
from ui.map.ways import Ways
from ui.text import tr

GRASP = 13.0
"""How far from the middle of a mark a click still means it."""

FEW_LINES = 600
"""So many lines are drawn smooth in every frame; more of them only while the map stands still."""


class Picture:
    """The picture of a scene. ``renew`` it after the scene was changed.

    ``credit`` names who made the tiles; no name is written where something else is ``covered``.
    """

    def __init__(self, scene: Scene, tiles: Tiles, tokens: Tokens, ratio: float) -> None:
        self._scene, self._tiles = scene, tiles
        self.credit = ""
        self.covered: list[QRectF] = []
        self._camera: Camera | None = None
        self._sight: tuple[list[Shown], list[Shown]] = ([], [])
        self.dress(tokens, ratio)
        self.renew()

    def dress(self, tokens: Tokens, ratio: float) -> None:
        """Paint in the colours of another theme, or for another density of pixels."""
        self._tokens = tokens
        self._sprites = Sprites(tokens, ratio)

    def renew(self) -> None:
        """Take up what the scene shows now."""
        self._ways = Ways(self._scene.lines)
        self._camera = None

    def seen(self, camera: Camera) -> tuple[list[Shown], list[Shown]]:
        """The marks and the homes on the screen."""
        if camera != self._camera:
            self._camera = camera
            self._sight = (
                in_sight(self._scene.marks(camera.zoom), camera),
                homes_in_sight(self._scene.home_marks(camera.zoom), camera),
            )
        return self._sight

    def at(self, point: QPointF, camera: Camera) -> Spot | Mark | HomeMark | None:
        """What is under a point: the chosen visit before marks, and those before homes."""
        spot = self._scene.spot(self._scene.chosen)
        if spot is not None and _far(point, self._chosen_at(spot, camera)) <= GRASP:
            return spot
        for shown in self.seen(camera):
            near = min(shown, key=lambda one: _far(point, QPointF(one.x, one.y)), default=None)
            if near is not None and _far(point, QPointF(near.x, near.y)) <= GRASP:
                return near.mark
        return None

    def paint(self, painter: QPainter, camera: Camera, *, moving: bool) -> None:
        """Paint everything; while the map is ``moving`` many lines are drawn less smooth."""
        scene, tokens, inks = self._scene, self._tokens, inks_of(self._tokens)
        smooth = not moving or self._ways.count <= FEW_LINES
        ground.paint_ground(painter, inks, camera)
        if self._tiles.source:
            placed = list(tiles(camera, self._tiles.deepest))
            self._tiles.want(one.tile for one in placed)
            ground.paint_tiles(painter, tokens, self._tiles, placed, smooth=smooth)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=smooth)
        spot = scene.spot(scene.chosen)
        self._ways.paint(painter, tokens, camera, scene.order, spot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter, camera, spot)
        ground.paint_scale(painter, inks, camera)
        if self._tiles.source:
            ground.paint_credit(painter, inks, camera, self.credit)
        if scene.rows is not None and not scene.spots:
            words = tr("No visit of these days can be shown on the map.")
            ground.paint_sentence(painter, inks, camera, words)

    def paint_focus(self, painter: QPainter, camera: Camera) -> None:
        """The ring that says that keys go to the map."""
        painter.setPen(inks_of(self._tokens).ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(1, 1, camera.width - 2, camera.height - 2))

    def _paint_marks(self, painter: QPainter, camera: Camera, spot: Spot | None) -> None:
        order, sprites = self._scene.order, self._sprites
        stops, homes = self.seen(camera)
        marks.paint_dots(painter, sprites, stops, order, camera)
        marks.paint_homes(painter, sprites, homes, order)
        head = None if spot is None else self._chosen_at(spot, camera)
        covered = list(self.covered)
        if spot is not None and head is not None:
            covered.append(marks.name_plate(sprites, spot, head))
        room = QRectF(0, 0, camera.width, camera.height).adjusted(4, 4, -4, -4)
        named = marks.names(sprites, (stops, homes), room, covered, self._scene.chosen)
        marks.paint_names(painter, sprites, named)
        if spot is not None and head is not None:
            marks.paint_stem(painter, sprites, QPointF(*camera.to_screen(spot.at)), head)
        marks.paint_marks(painter, sprites, stops, order)
        if spot is not None and head is not None:
            marks.paint_chosen(painter, sprites, spot, order, head)

    def _chosen_at(self, spot: Spot, camera: Camera) -> QPointF:
        """Where the mark of the chosen visit is: raised where others would cover it."""
        x, y = camera.to_screen(spot.at)
        raised = self._scene.in_group(spot.row.visit_id, camera.zoom)
        return QPointF(x, y - marks.RAISED if raised else y)


def _far(point: QPointF, other: QPointF) -> float:
    return max(abs(point.x() - other.x()), abs(point.y() - other.y()))
