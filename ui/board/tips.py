"""What is said about the thing under the mouse."""

from PySide6.QtCore import QPointF

from scheduler.views.board import BoardRows
from ui.board.layout import Cell
from ui.board.scene import Scene
from ui.board.sight import Sight
from ui.board.words import absence_tip, break_tip, card_tip, load, window_tip
from ui.text import tr

REACH = 4
"""How far beside a narrow strip the mouse still means the visit."""


def tip(scene: Scene, sight: Sight, point: QPointF) -> str:
    """A few lines on what is at a point of the viewport; nothing where there is nothing to say."""
    rows = scene.rows
    if rows is None:
        return ""
    at = sight.content(point)
    if at is not None:
        block = scene.layout.block_at(at.x(), at.y(), REACH)
        if block is not None:
            card = block.card
            told = card_tip(card, scene.technician(card.technician_id), rows.zone)
            waits = tr("Its move waits for a manager") if card.visit_id in scene.waiting else ""
            return f"{told}\n{waits}".strip()
        cell = scene.layout.cell_at(at.x(), at.y())
        return "" if cell is None else _cell(scene, rows, cell, at)
    if point.x() < sight.inner.x() and point.y() >= sight.inner.y():
        index = scene.layout.row_at(point.y() - sight.offset.y())
        if index is not None:
            who = scene.layout.rows[index].technician
            return f"{who.name}\n{load(who)}\n{tr('Click to see the week alone (A)')}"
    index = scene.layout.column_at(point.x() - sight.offset.x())
    return "" if index is None else scene.layout.columns[index].holiday


def _cell(scene: Scene, rows: BoardRows, cell: Cell, at: QPointF) -> str:
    technician = scene.technician(cell.technician_id)
    if cell.route and cell.route.lunch and cell.lunch and cell.lunch.holds(*at.toTuple()):
        return break_tip(cell.route.lunch, rows.zone)
    patches = (patch for patch in cell.patches if patch.rect.x <= at.x() < patch.rect.right)
    told = [absence_tip(patch.absence, technician, rows.zone) for patch in patches]
    cards = {block.card.visit_id: block.card for block in cell.blocks}
    told += [
        window_tip(cards[window.visit_id], rows.zone)
        for window in cell.windows
        if window.rect.holds(*at.toTuple())
    ]
    return "\n".join(told)
