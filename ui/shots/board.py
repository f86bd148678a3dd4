"""What is done on the board before its picture is taken."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from scheduler.continuity.familiarity import Who
from scheduler.views.board import CardRow
from ui.app import Desk
from ui.board.filter_words import kinds
from ui.pages.board import BoardPage

HOUR = 90
"""About an hour of the day view."""


def _page(desk: Desk) -> BoardPage:
    page = desk.window.pages["board"]
    assert isinstance(page, BoardPage)
    return page


def week(desk: Desk) -> None:
    """Show the days of the plan, a row a technician."""
    _page(desk).set_view("week")


def day(desk: Desk) -> None:
    """Show the hours of a day."""
    _page(desk).set_view("day")


def month(desk: Desk) -> None:
    """Show the month of the days shown."""
    _page(desk).set_view("month")


def map_of_week(desk: Desk) -> None:
    """Show where all go."""
    _page(desk).set_view("map")


def map_of_day(desk: Desk) -> None:
    """Show where all go on the day of a visit, which is chosen."""
    page = _page(desk)
    card = _some_card(page)
    if card is not None:
        page.set_view("day", card.day)
    page.set_view("map")
    if card is not None:
        page.show_visit(card.visit_id, card.day)


def choose_visit(desk: Desk) -> None:
    """Choose a visit, so that what is known of it stands beside the board."""
    page = _page(desk)
    card = _some_card(page)
    if card is not None:
        page.select(card.visit_id)


def agenda(desk: Desk) -> None:
    """Show the week of the technician of the visit that is chosen."""
    page = _page(desk)
    cell = page.view.scene.cell_of(page.view.scene.chosen)
    if cell is not None:
        page.days.show_technician(cell.technician_id)


def filter_people(desk: Desk) -> None:
    """Leave the visits by backups and strangers of some technicians."""
    page = _page(desk)
    if page.rows is None:
        return
    for _, choices in kinds(page.rows):
        for choice in choices:
            some = [one.id for one in page.rows.technicians[:5]]
            if choice.value in (Who.BACKUP, Who.STRANGER) or choice.value in some:
                page.filtering.switch(choice)


def open_filter(desk: Desk) -> None:
    """Show the choices of the filter."""
    page = _page(desk)
    if page.rows is not None:
        page.filtering.open()


def last_day(desk: Desk) -> None:
    """Show the hours of the last day of the plan."""
    page = _page(desk)
    if page.rows is not None:
        page.set_view("day", page.rows.days[-1])


def next_day(desk: Desk) -> None:
    """Show the hours of the day after today."""
    page = _page(desk)
    if page.rows is not None:
        rows = page.rows
        page.set_view("day", next((one for one in rows.days if one > rows.today), rows.days[-1]))


def drag(desk: Desk) -> None:
    """Hold a visit over the technician below, an hour later."""
    view = _page(desk).view
    rows = view.scene.layout.rows[:-1]
    cards = [block.card for row in rows for cell in row.cells for block in cell.blocks]
    if not cards:
        return
    first = next((card for card in cards if "Gift" in card.client), cards[len(cards) // 3])
    rect = view.rect_of(first.visit_id)
    assert rect is not None
    start = rect.center()
    end = start + QPointF(HOUR, rows[0].height)
    types = QEvent.Type
    for kind, point in (
        (types.MouseButtonPress, start),
        (types.MouseMove, start + QPointF(HOUR, 0)),
        (types.MouseMove, end),
    ):
        pressed, there = kind is types.MouseButtonPress, view.viewport().mapToGlobal(point)
        button = Qt.MouseButton.LeftButton if pressed else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind, point, there, button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view.viewport(), event)


def _some_card(page: BoardPage) -> CardRow | None:
    """The visit of a gift shop, else the first."""
    cards = page.rows.cards if page.rows is not None else ()
    return next((card for card in cards if "Gift" in card.client), next(iter(cards), None))
