"""What a dispatcher does in the window in a morning, one act after the other."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from scheduler.model.kinds import Role
from scheduler.views.board import CardRow
from tests.ui.board.hands import let_go, lift, middle
from ui.app import Desk
from ui.board.filter_words import kinds
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.booking import BookingDialog
from ui.dialogs.move import MoveDialog
from ui.main_window import PLACES
from ui.pages.board import BoardPage
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.pages.desk_view import DeskView
from ui.pages.technicians import TechniciansPage

KEYS = Qt.Key
VIEWS = ("day", "week", "month", "map", "week")
TYPED = "client 12"

Act = tuple[str, Callable[[], object]]


class Dispatcher:
    """Somebody at the window.

    ``call`` does what one click or key does, ``wait`` lets events run until something is there.
    """

    def __init__(
        self,
        desk: Desk,
        call: Callable[[Callable[[], object]], object],
        wait: Callable[[Callable[[], bool]], None],
    ) -> None:
        self.desk, self.window, self.call, self.wait = desk, desk.window, call, wait
        # A manager's moves wait for nobody.
        desk.settings.role = Role.MANAGER
        self.window.show_page("board")
        desk.settle()
        page = self.window.pages["board"]
        assert isinstance(page, BoardPage)
        self.page = page

    def acts(self) -> Iterator[Act]:
        """The acts with their names; each is over when the window has settled."""
        return chain(self._views(), self._visits(), self._looking(), self._pages(), self._absence())

    def _views(self) -> Iterator[Act]:
        for view in VIEWS:
            yield (
                f"turn to the {view}",
                lambda view=view: self.call(lambda: self.page.set_view(view)),
            )
            if view == "month":
                yield "next month", lambda: self.call(lambda: self.page.days.move(1))
                yield "the month before", lambda: self.call(lambda: self.page.days.move(-1))
            elif view == "map":
                yield "zoom the map", lambda: self._wheel(self.page.both.map.view, 120)
            else:
                yield f"scroll the {view}", lambda: self._wheel(self.page.view.viewport(), -120)
                yield f"stretch the {view}", lambda: self.call(lambda: self.page.view.magnify(1.25))
        yield "next week", lambda: self.call(lambda: self.page.days.move(1))
        yield "the week before", lambda: self.call(lambda: self.page.days.move(-1))

    def _visits(self) -> Iterator[Act]:
        for number in (3, 40, 90):
            yield "choose a visit", lambda number=number: self._click(self._cards()[number])
        yield "step to the next visit", lambda: QTest.keyClick(self.page.view, KEYS.Key_Down)
        yield "drag a visit", self._drag
        yield "let it fall", self._drop
        yield "undo", lambda: self.call(self.window.undoing.undo)
        yield "redo", lambda: self.call(self.window.undoing.redo)
        yield "undo again", lambda: self.call(self.window.undoing.undo)
        yield "move with the keyboard", self._keys

    def _looking(self) -> Iterator[Act]:
        yield "open the search", lambda: self.call(self.window.search)
        for letter in TYPED:
            yield (
                "type in the search",
                lambda letter=letter: QTest.keyClicks(self.window.palette_.field, letter),
            )
        yield (
            "go to what was found",
            lambda: QTest.keyClick(self.window.palette_.field, KEYS.Key_Return),
        )
        yield "back to the board", lambda: self.call(lambda: self.window.show_page("board"))
        yield "open the filter", lambda: self.call(self.page.filtering.open)
        yield "filter", lambda: self.call(lambda: self.page.filtering.switch(self._choice()))
        yield "filter nothing", lambda: self.call(self._unfilter)
        yield "open booking", lambda: self.call(self.window.book_visit)
        yield "ask for places", self._ask_for_places
        yield "close booking", lambda: self.call(lambda: self._dialog(BookingDialog).reject())

    def _pages(self) -> Iterator[Act]:
        for time in ("first", "again"):
            for place in PLACES:
                name = f"open {place.title}, {time}"
                yield name, partial(self.call, partial(self.window.show_page, place.key))
        yield "open the history", lambda: self.call(self.window.show_history)
        yield "leave the history", lambda: self.call(self.window.leave_history)
        yield "open a client", self._open_client
        yield "open a technician", self._open_technician

    def _absence(self) -> Iterator[Act]:
        yield "ask who is away", lambda: self.call(self.window.ask_who_is_away)
        yield "record it", self._record
        yield "the roads on the desk", self._wait_for_roads
        yield "leave the desk", lambda: self.call(lambda: self.window.show_page("board"))
        yield "take the absence back", lambda: self.call(self.window.undoing.undo)

    def _cards(self) -> list[CardRow]:
        """The cards in sight."""
        inside, rows = self.page.view.viewport().rect(), self.page.rows
        assert rows is not None
        return [
            card
            for card in rows.cards
            if self.page.view.rect_of(card.visit_id) is not None
            and inside.contains(middle(self.page.view, card.visit_id))
        ]

    def _click(self, card: CardRow) -> None:
        at = middle(self.page.view, card.visit_id)
        QTest.mouseClick(
            self.page.view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            at,
        )

    def _wheel(self, where: QWidget, turned: int) -> None:
        for _ in range(20):
            at = where.rect().center()
            event = QWheelEvent(
                QPointF(at),
                QPointF(where.mapToGlobal(at)),
                QPoint(),
                QPoint(0, turned),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(where, event)
            QApplication.processEvents()

    def _drag(self) -> None:
        """Lift a visit and carry it over the board until its price is there."""
        view = self.page.view
        start = middle(view, self._cards()[20].visit_id)
        inner = view.sight().inner
        points = [
            QPoint(inner.x() + 60 + step * 31 % (inner.width() - 120), start.y() + step % 90)
            for step in range(40)
        ]
        self._goal = points[-1]
        lift(view.viewport(), start, *points)
        self.wait(lambda: view.mover.row is not None)

    def _drop(self) -> None:
        """Let it fall, say why where that is asked for, and see that the plan is another one."""
        assert self.page.rows is not None
        before = self.page.rows.plan_version
        let_go(self.page.view.viewport(), self._goal)
        self.desk.settle()
        for dialog in self.window.findChildren(MoveDialog):
            QTest.keyClicks(dialog.reason, "They asked.")
            self.call(dialog.accept_button.click)
        self.wait(lambda: self._version() > before)

    def _version(self) -> int:
        return 0 if self.page.rows is None else self.page.rows.plan_version

    def _keys(self) -> None:
        self._click(self._cards()[30])
        self.desk.settle()
        QTest.keyClick(self.page.view, KEYS.Key_Right, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(self.page.view, KEYS.Key_Escape)

    def _choice(self):
        assert self.page.rows is not None
        return next(choices[0] for _title, choices in kinds(self.page.rows) if choices)

    def _unfilter(self) -> None:
        self.page.filtering.popup.hide()
        self.page.filtering.clear()

    def _dialog(self, kind):
        return next(one for one in self.window.findChildren(kind) if one.isVisible())

    def _ask_for_places(self) -> None:
        dialog = self._dialog(BookingDialog)
        self.call(lambda: dialog.client.setCurrentIndex(7))
        self.wait(lambda: bool(dialog.buttons))

    def _open_client(self) -> None:
        self.window.show_page("clients")
        self.desk.settle()
        page = self.window.pages["clients"]
        assert isinstance(page, ClientsPage)
        self.call(lambda: page.open_client(page.model.at(5).id))
        self.wait(lambda: isinstance(page.drill.currentWidget(), ClientOverview))
        view = page.drill.currentWidget()
        assert isinstance(view, ClientOverview)
        self.wait(lambda: view.is_filled)

    def _open_technician(self) -> None:
        self.window.show_page("technicians")
        self.desk.settle()
        page = self.window.pages["technicians"]
        assert isinstance(page, TechniciansPage)
        self.call(lambda: page.open_technician(page.model.at(5).id))

    def _record(self) -> None:
        rows = self.page.rows
        assert rows is not None
        dialog = self._dialog(AbsenceDialog)
        dialog.who.choose(rows.technicians[4].id)
        day = rows.days[2]
        dialog.days.first.put(day)
        dialog.days.last.put(day)
        self.call(dialog.record.click)

    def _wait_for_roads(self) -> None:
        view = next(one for one in self.window.findChildren(DeskView) if one.isVisible())
        self.wait(lambda: view.options is not None and view.told is not None)
