"""The schedule that the pictures show: drawn, so that no plan and no hour changes it."""

from dataclasses import replace

from scheduler.app import Application
from scheduler.model.kinds import VisitStatus
from scheduler.views.board import BoardRows
from tests.ui.board.boards import MONDAY, week
from tests.ui.board.fake import FakePlanning
from tests.ui.pages.backup_rows import FakeBackups
from tests.ui.pages.cover_rows import FakeCover
from tests.ui.pages.scorecard_rows import FakeScorecard
from tests.ui.pages.team_rows import FakeTeam

MISSED = 7
"""On Monday every seventh visit was missed."""


def office_week() -> BoardRows:
    """Twelve technicians on a Tuesday at 9:12, two of them away; three visits have no place."""
    rows = week(12, tray=3)
    return replace(
        rows,
        cards=tuple(
            replace(card, status=VisitStatus.DONE if number % MISSED else VisitStatus.MISSED)
            if card.day == MONDAY
            else replace(card, status=VisitStatus.CONFIRMED)
            if number % 3 == 0
            else card
            for number, card in enumerate(rows.cards, 1)
        ),
    )


def show(app: Application, rows: BoardRows) -> Application:
    """An open schedule of one office that shows ``rows`` as its plan, and nothing to move there.

    Its scorecard, its cover and its technicians' pages are made up too.
    """
    first_week = app.records.first_week
    app.records.first_week = lambda office: replace(first_week(office), plans=1)
    app.planning = FakePlanning(rows)
    app.scorecard = FakeScorecard()
    app.cover = FakeCover()
    app.team = FakeTeam()
    app.backups = FakeBackups()
    app.moves = None
    # The plan is not in the file: nobody is to be led to a first one.
    app.is_sample = True
    return app
