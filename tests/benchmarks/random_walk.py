"""Ten minutes of a dispatcher who does anything: drags, keys, marks, undo; nothing may break.

Run by hand: ``python -m tests.benchmarks.random_walk FILE [MINUTES] [SEED]`` on a copy of a planned
schedule, such as the sample. After every step no visit stands twice and no technician is at two at
once, the lines of all visits add up to the plan, and the window answers within ``SLOW`` seconds. At
the end everything is taken back, and the plan must be as it was.
"""

import os
import sys
import tempfile
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from random import Random
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from scheduler.app import Application
from scheduler.views.board import BoardRows
from tests.ui.board.hands import let_go, lift, middle
from ui.app import Desk
from ui.pages.board import BoardPage
from ui.settings import Settings

SLOW = 5.0
KEYS = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
WAYS = (KEYS.Key_Left, KEYS.Key_Right, KEYS.Key_Up, KEYS.Key_Down)
Places = dict[int, tuple[object, ...]]


class Walk:
    """A window on a schedule, and somebody who does anything in it."""

    def __init__(self, app: Application, seed: int) -> None:
        self.app, self.luck = app, Random(seed)
        folder = Path(tempfile.mkdtemp())
        self.desk = Desk("light", Settings(folder / "settings.ini"), warm=False)
        self.desk.window.resize(1440, 900)
        self.desk.window.show()
        self.desk.window.take_schedule(app, app.records.offices())
        self.desk.settle()
        page = self.desk.window.pages["board"]
        assert isinstance(page, BoardPage)
        self.page = page
        self.done: Counter[str] = Counter()
        self.slowest = 0.0

    @property
    def rows(self) -> BoardRows:
        """What the board shows."""
        assert self.page.rows is not None
        return self.page.rows

    def step(self) -> None:
        """Do one thing, answer whatever is asked, and let it settle."""
        began = perf_counter()
        act = self.luck.choice(
            (
                self.drag,
                self.drag,
                self.drag,
                self.keys,
                self.throw,
                self.mark,
                self.turn,
                self.undo,
            )
        )
        act()
        self.answer()
        self.desk.settle()
        self.slowest = max(self.slowest, perf_counter() - began)
        self.done[act.__name__] += 1

    def pick(self) -> int | None:
        """A card that is in sight."""
        view = self.page.view
        inside = view.viewport().rect()
        seen = [
            card.visit_id
            for card in self.rows.cards
            if view.rect_of(card.visit_id) is not None
            and inside.contains(middle(view, card.visit_id))
        ]
        return self.luck.choice(seen) if seen else None

    def drag(self) -> None:
        """Drag a card somewhere, now and then with nothing but a change of mind."""
        visit = self.pick()
        if visit is None:
            return
        where = self.page.view.viewport()
        goal = QPoint(
            self.luck.randrange(190, where.width()), self.luck.randrange(60, where.height())
        )
        lift(where, middle(self.page.view, visit), goal)
        if self.luck.random() < 0.15:
            QTest.keyClick(self.page.view, KEYS.Key_Escape)
        let_go(where, goal, ALT if self.luck.random() < 0.1 else Qt.KeyboardModifier.NoModifier)

    def keys(self) -> None:
        """Move a visit with the keyboard."""
        visit = self.pick()
        if visit is None:
            return
        self.page.select(visit)
        for _ in range(self.luck.randrange(1, 4)):
            QTest.keyClick(self.page.view, self.luck.choice(WAYS), ALT)
        last = KEYS.Key_Return if self.luck.random() < 0.8 else KEYS.Key_Escape
        QTest.keyClick(self.page.view, last)

    def throw(self) -> None:
        """Put a visit among those without a place."""
        visit = self.pick()
        if visit is not None:
            self.page.select(visit)
            QTest.keyClick(self.page.view, KEYS.Key_Delete)

    def mark(self) -> None:
        """Note something on a visit."""
        visit = self.pick()
        if visit is not None:
            self.page.select(visit)
            self.desk.settle()
            QTest.keyClick(self.page.view, self.luck.choice((KEYS.Key_C, KEYS.Key_P)))

    def turn(self) -> None:
        """Look at something else."""
        day = self.luck.choice(self.rows.days)
        self.page.set_view(self.luck.choice(("day", "week", "week")), day)

    def undo(self) -> None:
        """Take back, or bring back, some steps."""
        undoing = self.desk.window.undoing
        for _ in range(self.luck.randrange(1, 4)):
            (undoing.undo if self.luck.random() < 0.7 else undoing.redo)()
            self.desk.settle()

    def answer(self) -> None:
        """Answer the dialog that asks for a reason, if one does."""
        QApplication.processEvents()
        for dialog in self.desk.window.findChildren(QDialog):
            if dialog.isVisible():
                reason = getattr(dialog, "reason", None)
                if reason is not None and self.luck.random() < 0.8:
                    reason.setText("Because.")
                    dialog.accept()
                else:
                    dialog.reject()

    def places(self) -> Places:
        """Where every visit stands."""
        return {
            card.visit_id: (card.technician_id, card.start, card.end) for card in self.rows.cards
        }

    def check(self) -> None:
        """What must hold after every step."""
        self.page.refresh()
        self.desk.settle()
        days = defaultdict(list)
        for card in self.rows.cards:
            days[card.technician_id, card.day].append(card)
        counted = Counter(card.visit_id for card in self.rows.cards)
        assert not [id for id, number in counted.items() if number > 1]
        assert not counted.keys() & {left.visit_id for left in self.rows.tray}
        for cards in days.values():
            for before, after in pairwise(sorted(cards, key=lambda card: card.start)):
                assert before.end <= after.start, (before, after)
        assert sum(self.rows.lines.values()) == self.rows.total_minor


def main() -> None:
    """Walk, and take everything back."""
    file, *rest = sys.argv[1:]
    minutes = float(rest[0]) if rest else 10.0
    seed = int(rest[1]) if rest[1:] else 1
    app = Application.open(file, create=False)
    walk = Walk(app, seed)
    image, before = walk.places(), max((row.id for row in app.history.rows(1)), default=0)
    until = perf_counter() + 60 * minutes
    while perf_counter() < until:
        walk.step()
        walk.check()
    for row in app.history.rows(10_000):
        if row.id > before and row.in_force:
            app.history.undo(row.id)
    walk.page.set_view("week")
    walk.check()
    assert walk.places() == image, "the plan is not as it was"
    print(f"{sum(walk.done.values())} steps, slowest {walk.slowest:.2f} s: {dict(walk.done)}")
    walk.desk.close()
    assert walk.slowest < SLOW, f"the window took {walk.slowest:.1f} s to answer"


if __name__ == "__main__":
    main()
