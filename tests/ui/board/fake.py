"""A schedule whose planning is drawn, for tests of the page alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from threading import Event
from types import SimpleNamespace
from typing import Any

from scheduler.errors import Cancelled, UserError
from scheduler.views.board import BoardRows, VisitDetails
from scheduler.views.briefs import Brief
from scheduler.views.map import MapRows
from scheduler.views.month import MonthRows
from scheduler.views.work import PlanProgress, PlanRow
from tests.ui.board.boards import month_of
from tests.ui.board.details import gift_shop, gift_shop_brief
from tests.ui.map.maps import map_of


@dataclass
class FakePlanning:
    """Gives the rows it has, moved to the days asked for.

    ``plan`` tells one report and then waits for ``go`` or for its cancellation.
    """

    rows: BoardRows
    after: BoardRows | None = None
    refusal: str = ""
    spans: list[tuple[date, int]] = field(default_factory=list)
    mapped: list[tuple[date, int]] = field(default_factory=list)
    months: list[date] = field(default_factory=list)
    go: Event = field(default_factory=Event)
    cancelled: Event = field(default_factory=Event)

    def week(self, _office: int) -> tuple[date, int]:
        return self.rows.days[0], len(self.rows.days)

    def board(self, _office: int, first: date, days: int) -> BoardRows:
        self.spans.append((first, days))
        if first == self.rows.days[0]:
            return self.rows
        empty = tuple(first + timedelta(days=offset) for offset in range(days))
        return BoardRows(
            **{name: getattr(self.rows, name) for name in BoardRows.__dataclass_fields__}
            | {"days": empty, "cards": (), "routes": (), "shifts": (), "absences": (), "tray": ()}
        )

    def map(self, office: int, first: date, days: int) -> MapRows:
        """The board as a map: each visit some hundred metres from the one before."""
        self.mapped.append((first, days))
        return map_of(self.board(office, first, days))

    def month(self, _office: int, first: date) -> MonthRows:
        """The board as a month."""
        self.months.append(first)
        return month_of(self.rows, first)

    def visit(self, visit_id: int) -> VisitDetails:
        return gift_shop(visit_id)

    def brief(self, visit_id: int, language: str = "en") -> Brief:
        return gift_shop_brief(visit_id)

    def plan(
        self,
        _office: int,
        _first: date,
        _days: int,
        *,
        seconds: float | None,
        on_progress: Callable[[PlanProgress], None],
        cancelled: Callable[[], bool],
    ) -> PlanRow:
        on_progress(PlanProgress("search", 2.0, 123450, 2, 0.2))
        while not self.go.wait(0.01):
            if cancelled():
                self.cancelled.set()
                raise Cancelled
        if self.refusal:
            raise UserError(self.refusal)
        self.rows = self.after or self.rows
        return PlanRow("Manhattan", 2, 10, 9, 8, 9, (), 99900, "USD", {}, 2.0, False)


def fake_app(planning: FakePlanning) -> Any:
    """An application with nothing but planning, at the hour at which its board was drawn."""
    clock = SimpleNamespace(now=lambda: planning.rows.now)
    return SimpleNamespace(planning=planning, changed=[], clock=clock, actor="Mia")


def offices() -> tuple[Any, ...]:
    """Two offices."""
    return SimpleNamespace(id=1, name="Manhattan"), SimpleNamespace(id=2, name="Brooklyn")
