"""Every program tells what the database says, whatever it was written for.

Faults of the programs' own, which no calendar can heal: ics.py and node-ical take a backslash
before an n for a line break, vobject cuts positions for Apple's maps at their comma, and calcurse
cuts a description after some 8,000 bytes, to which the long note does not come.
"""

from datetime import datetime, timedelta

import pytest

from tests.feeds.programs.conftest import Exported
from tests.feeds.programs.programs import PROGRAMS, Program
from tests.feeds.programs.rows import events, in_order, zone_of
from tests.feeds.programs.schedule import CHANGES, LONG, NAMES


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_it_tells_what_the_database_says(program: Program, name: str, exported: Exported) -> None:
    program.needed()
    with exported.store.reading() as session:
        rows, zone = events(session, name, program.shown), zone_of(session, name)
    expected = in_order(map(program.reads, rows))
    assert in_order(program.read(exported.files[name], zone)) == expected


@pytest.mark.parametrize("zone", CHANGES)
def test_nights_in_which_clocks_change_have_their_true_length(
    zone: str, exported: Exported
) -> None:
    with exported.store.reading() as session:
        rows = events(session, zone)
    timed = [row for row in rows if row["summary"] != "Away" and "T" in row["start"]]
    lengths = [
        datetime.fromisoformat(row["end"]) - datetime.fromisoformat(row["start"]) for row in timed
    ]
    nights = sorted(length for length in lengths if length > timedelta(hours=2))
    assert nights == [timedelta(hours=7), timedelta(hours=9)]


def test_a_long_note_is_told_to_its_end(exported: Exported) -> None:
    with exported.store.reading() as session:
        assert len(LONG) > 3_000
        assert any(LONG.strip() in row["description"] for row in events(session, "texts"))
