"""Writes the sample company into an empty schedule."""

import random
from collections.abc import Callable
from datetime import date

from scheduler.model.office import SAMPLE_TODAY, Setting
from scheduler.planning.week import week_to_plan
from scheduler.sample.absences import coming_absences
from scheduler.sample.cast import read_cast
from scheduler.sample.deciding import Decisions
from scheduler.sample.history import History
from scheduler.sample.past import Past
from scheduler.sample.people import People
from scheduler.sample.rows import Rows
from scheduler.sample.staying import notify, recommend, renew
from scheduler.store.engine import Store


def make_sample(
    store: Store, *, today: date, on_progress: Callable[[float], None] | None = None
) -> None:
    """Fill an empty, migrated schedule with the sample company as it stands on ``today``.

    The past ends on the Sunday before the week to plan; visits from that Monday on are due by
    the agreements' rules and not made yet. The same day gives the same rows, to the letter.

    Raises:
        UserError: the schedule cannot be written; nothing is left half done.

    """
    tell = on_progress or (lambda fraction: None)
    rows = sample_rows(today)
    tell(0.5)
    with store.writing() as session:
        rows.insert(session, lambda fraction: tell(0.5 + fraction / 2))
        session.add(Setting(key=SAMPLE_TODAY, value=today.isoformat()))


def sample_rows(today: date) -> Rows:
    """Every row of the sample but its setting."""
    monday, _ = week_to_plan(today, range(5))
    cast = read_cast()
    history = History(cast, monday, random.Random(f"past {monday}"))
    history.tell()
    rows = Rows()
    dice = random.Random(f"rows {monday}")
    people = People(cast, history, rows, dice)
    people.write([*history.absences, *coming_absences(monday)])
    # With dice of their own, so that everything else falls as it would without them.
    luck = random.Random(f"staying {monday}")
    recommend(rows, history.first_day, luck)
    past = Past(people, history, rows, dice, renew(rows, history.first_day, monday, luck))
    past.write()
    notify(rows, luck)
    Decisions(people, history, rows, past.ids, luck).write()
    return rows
