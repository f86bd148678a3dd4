"""Looking for a better plan beside the work, showing what was found, taking it or not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from scheduler.errors import UserError
from scheduler.views.board import BoardRows
from scheduler.views.improving import BetterPlanRow, Scope
from scheduler.views.work import PlanProgress
from ui.board import better_words as words
from ui.board.words import technicians
from ui.ops import Ops, Work
from ui.schedule import OpenSchedule
from ui.text import tr
from ui.widgets.basics import Elided, button, label, row

SECONDS = 8.0
MOST_TOLD = 40
"""Changes listed when the band is pointed at."""


class BetterBand(QFrame):
    """What was found, above the board: ``taken`` and ``dropped`` say what to do with it."""

    taken = Signal()
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "band")
        self._saves, self._effects = label("", "strong"), Elided("", "muted")
        self.apply = button(tr("Apply"), self.taken.emit, kind="primary")
        self.discard = button(tr("Discard"), self.dropped.emit)
        line = row(self._saves, spacing=10, margins=(16, 6, 16, 6))
        line.addWidget(self._effects, 1)
        line.addWidget(self.discard)
        line.addWidget(self.apply)
        self.setLayout(line)
        self.hide()

    def show_row(self, found: BetterPlanRow) -> None:
        """Show what a better plan saves and changes; each change on hover."""
        self._saves.setText(words.saves(found))
        self._effects.show_text(words.effects(found.effects))
        told = [words.change(one, found.zone) for one in found.changes[:MOST_TOLD]]
        if found.changes[MOST_TOLD:]:
            told.append(tr("and {number} more", number=len(found.changes) - MOST_TOLD))
        self.setToolTip("\n".join(told))
        self.setAccessibleName(f"{words.saves(found)}: {words.effects(found.effects)}")
        self.show()


class Improver(QObject):
    """Asks for better plans. ``found`` carries the row that is shown, None when it is gone.

    The search runs beside the work: whatever changes meanwhile makes what was found worthless,
    which is said when somebody wants to take it.
    """

    begun = Signal()
    told = Signal(object)
    ended = Signal()
    found = Signal(object)
    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, parent: QWidget) -> None:
        super().__init__(parent)
        self._ops, self._schedule = ops, schedule
        self.band = BetterBand(parent)
        self.band.taken.connect(self.take)
        self.band.dropped.connect(self.discard)
        self._work: Work | None = None
        self._better: BetterPlanRow | None = None

    @property
    def under_way(self) -> bool:
        """Whether a search is running."""
        return self._work is not None

    def menu(
        self,
        rows: BoardRows,
        day: date | None,
        visits: frozenset[int],
        only: frozenset[int] | None,
        parent: QWidget,
    ) -> QMenu:
        """What can be made better: everything shown, the day, the routes of the visits chosen.

        Where a filter leaves ``only`` some technicians nobody else's routes are changed, unless
        that is asked for.
        """
        made = QMenu(parent)
        shown = Scope(technicians=only or frozenset())
        made.addAction(words.shown(only), partial(self.look, rows, shown))
        for one in rows.days if day is None else (day,):
            scope = replace(shown, days=frozenset({one}))
            made.addAction(words.only_day(one, only), partial(self.look, rows, scope))
        cards = [card for card in rows.cards if card.visit_id in visits]
        if cards:
            made.addSeparator()
            routes = Scope(
                technicians=frozenset(card.technician_id for card in cards),
                days=frozenset(card.day for card in cards),
            )
            made.addAction(tr("The route of what is chosen"), partial(self.look, rows, routes))
            made.addAction(
                tr("Only what is chosen"), partial(self.look, rows, Scope(visits=visits))
            )
        made.addSeparator()
        if only is not None:
            everybody = tr("All {technicians}", technicians=technicians(len(rows.technicians)))
            made.addAction(everybody, partial(self.look, rows, Scope()))
        told = made.addAction(
            tr("{shown}, visits that clients were told of too", shown=words.shown(only)),
            partial(self.look, rows, replace(shown, confirmed_too=True)),
        )
        told.setToolTip(tr("Clients whose visit moves have to be told anew."))
        return made

    def look(self, rows: BoardRows, scope: Scope) -> None:
        """Look for a better plan within a scope."""
        if self._work is not None:
            return
        self.discard()
        improving, office = self._schedule.app.improving, rows.office_id
        first, days = rows.days[0], (rows.days[-1] - rows.days[0]).days + 1

        def search(
            progress: Callable[[PlanProgress], None], cancelled: Callable[[], bool]
        ) -> BetterPlanRow | None:
            return improving.better(
                office,
                first,
                days,
                scope,
                seconds=SECONDS,
                on_progress=progress,
                cancelled=cancelled,
            )

        self.begun.emit()
        self._work = self._ops.long(
            search, self.told.emit, self._found, self._not_found, self._over
        )

    def stop(self) -> None:
        """Stop looking."""
        if self._work is not None:
            self._work.cancel()

    def _found(self, better: BetterPlanRow | None) -> None:
        self._better = better
        if better is None:
            self.said.emit(tr("No better plan was found; this one stands."), "done")
            return
        self.band.show_row(better)
        self.found.emit(better)

    def _not_found(self, problem: UserError) -> None:
        self.said.emit(str(problem), "info")

    def _over(self) -> None:
        work, self._work = self._work, None
        self.ended.emit()
        if work is not None and work.cancelled and self._better is None:
            self.said.emit(tr("Stopped; the plan is as it was."), "info")

    @Slot()
    def discard(self) -> None:
        """Let go of what was found."""
        self._better = None
        self.band.hide()
        self.found.emit(None)

    @Slot()
    def take(self) -> None:
        """Make what was found the plan."""
        better = self._better
        if better is None:
            return
        improving = self._schedule.app.improving
        self.band.apply.setEnabled(False)
        self._ops.write(
            lambda: improving.take(better),
            self._taken,
            self._refused,
            lambda: self.band.apply.setEnabled(True),
        )

    def _taken(self, version: int) -> None:
        self.discard()
        self.said.emit(tr("The plan is version {version} now.", version=version), "done")

    def _refused(self, problem: UserError) -> None:
        self.discard()
        self.said.emit(str(problem), "trouble")
