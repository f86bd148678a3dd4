"""Why the cheapest road is the cheapest, in words."""

from dataclasses import replace

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line
from scheduler.model.kinds import Level
from scheduler.views.desk import RoadKind, RoadRow, VisitRoads
from tests.ui.board.boards import ZONE
from tests.ui.pages.desk_rows import OMAR, drive, losing, price, priorities, ranked, road, visit
from ui.desk.advice import advice


def told(shown: VisitRoads) -> str:
    return " ".join(advice(shown, "USD", ZONE))


def only(*roads: RoadRow, person: Level = Level.OPEN, day: Level = Level.OPEN) -> VisitRoads:
    return replace(visit(0), roads=ranked(roads), priorities=priorities(person, day))


def test_waiting_where_the_person_matters_and_the_day_does_not() -> None:
    assert told(visit(0)) == (
        "Wait for Omar. The day never mattered; a fourth stranger does. Friday 27 costs $14.20 and"
        " keeps the promise. The next road costs $33.70 more, most of it the risk of losing the"
        " client."
    )


@pytest.mark.parametrize(
    ("strangers", "face"),
    [(0, "a stranger"), (1, "a second stranger"), (7, "an eighth stranger"), (40, "yet another")],
)
def test_strangers_are_counted_in_words(strangers: int, face: str) -> None:
    assert face in told(replace(visit(0), strangers=strangers))


def test_what_nobody_asked_is_not_claimed() -> None:
    assert "never mattered" not in told(replace(visit(0), priorities=()))


def test_a_backup_on_the_day_that_matters() -> None:
    backup = road(RoadKind.SUBSTITUTE, "Ana Reyes", Who.BACKUP, 0, 540, drive(480))
    sentence = told(only(backup, day=Level.ESSENTIAL))
    assert sentence == (
        "Send Ana, the backup. The day matters to them, and Ana knows the place."
        " Wednesday 25 costs $4.80."
    )


def test_a_stranger_where_who_comes_never_mattered() -> None:
    stranger = road(RoadKind.SUBSTITUTE, "Jo Park", Who.STRANGER, 0, 540, losing(50))
    assert "Who comes never mattered." in told(only(stranger))
    unasked = replace(only(stranger), priorities=())
    assert "A new face, yet every other road costs more." in told(unasked)


def test_skipping_overtime_and_savings() -> None:
    skip = road(RoadKind.SKIP, None, None, 0, 0, price(Line.CREDIT, -300))
    assert told(only(skip)).endswith("worth this time. It saves $3.00.")
    overtime = road(RoadKind.OVERTIME, OMAR, Who.USUAL, 0, 1080, drive(900))
    assert told(only(overtime)).startswith("Let Omar come in overtime. Person and day both stay.")


def test_two_people_of_one_first_name_are_told_apart() -> None:
    backup = road(RoadKind.SUBSTITUTE, "Ana Reyes", Who.BACKUP, 0, 540, drive(480))
    lead, _why = advice(only(backup), "USD", ZONE, ("Ana Reyes", "Ana Lopez"))
    assert lead == "Send Ana Reyes, the backup."


def test_a_visit_without_any_road() -> None:
    assert told(replace(visit(0), roads=())).startswith("Nobody can come.")
