"""A time of a technician's own calendar, confirmed: the desk asks about the visits that it hits."""

from pathlib import Path

from scheduler.desk.service import Desk
from scheduler.feeds.own_calendars import OwnCalendars
from scheduler.history import History
from scheduler.store.clock import Clock
from tests.company import Company
from tests.desk.conftest import WEDNESDAY
from tests.feeds.files import calendar, event


def test_it_is_a_question_of_the_desk_until_it_is_taken_back(
    week: Company, desk: Desk, clock: Clock, history: History, tmp_path: Path
) -> None:
    file = tmp_path / "ana.ics"
    file.write_bytes(calendar(*event(f"DTSTART;VALUE=DATE:{WEDNESDAY:%Y%m%d}")))
    own = OwnCalendars(week.store, clock, week.records.record_absences)
    own.subscribe(week.technicians["Ana Reyes"], str(file))
    assert desk.questions(week.office) == ()
    (made,) = own.confirm([row.id for row in own.times()])
    assert made.affected
    assert [card.asked.absence_id for card in desk.questions(week.office)] == [made.id]
    history.undo_last(week.office)
    assert desk.questions(week.office) == ()
    assert len(own.times()) == 1
