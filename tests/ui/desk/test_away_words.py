"""Who is away and what is closed, in words."""

from datetime import date, timedelta

import pytest

from scheduler.model.kinds import AbsenceKind
from scheduler.views.desk import Asked
from scheduler.views.records import AbsenceListRow, ClosureListRow
from tests.ui.board.boards import ZONE, at
from ui.desk import away_words

DAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("kind", "days", "start", "end", "told"),
    [
        (AbsenceKind.SICK, 0, 0, 1440, "sick · Wednesday 25 November"),
        (AbsenceKind.HOLIDAY, 2, 0, 1440, "on holiday · 25 – 27 November"),
        (AbsenceKind.TRAINING, 0, 780, 1020, "in training · Wednesday 25 November, 13:00–17:00"),
        (AbsenceKind.SICK, 1, 780, 600, "sick · Wed 25 Nov, 13:00 – Thu 26 Nov, 10:00"),
        (AbsenceKind.LATE, 0, 620, 690, "running late · free again at 11:30, Wed 25 Nov"),
    ],
)
def test_an_absence_says_why_and_when(
    kind: AbsenceKind, days: int, start: int, end: int, told: str
) -> None:
    row = AbsenceListRow(
        3, "Omar Haddad", at(DAY, start), at(DAY + timedelta(days=days), end), kind, ""
    )
    (line,) = away_words.lines([row], [], ZONE)
    assert (line.asked, line.name, line.facts) == (Asked(absence_id=3), "Omar Haddad", told)


def test_the_first_days_come_first_with_their_notes() -> None:
    away = AbsenceListRow(
        1, "Omar", at(DAY, 0), at(DAY, 1440), AbsenceKind.SICK, "called in at seven"
    )
    closed = ClosureListRow(2, "Gift Shop", DAY - timedelta(days=1), DAY, "stocktaking")
    lines = away_words.lines([away], [closed], ZONE)
    assert [line.name for line in lines] == ["Gift Shop", "Omar"]
    assert lines[0].facts == "closed · 24 – 25 November · stocktaking"
    assert lines[1].facts.endswith("called in at seven")
