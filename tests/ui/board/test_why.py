"""Why here, why him, why not Tuesday, in the inspector."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scheduler.continuity.familiarity import Who
from scheduler.views.board import ComingRow, Reason, Span
from scheduler.views.desk import KnockOn
from scheduler.views.why import ElsewhereRow, PersonRow, WhyHere, WhyNotRow
from tests.ui.board.boards import MONDAY, ZONE, at
from tests.ui.board.details import gift_shop
from ui.board import why_words
from ui.look.theme import Theme
from ui.widgets.inspector import Inspector
from ui.widgets.why_card import WhyCard

TUESDAY = MONDAY + timedelta(days=1)
LEFT = Qt.MouseButton.LeftButton
ONLY_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def here(visit_id: int = 7) -> WhyHere:
    return WhyHere(
        visit_id=visit_id,
        technician_id=1,
        technician="Omar Haddad",
        who=Who.USUAL,
        usual="Omar Haddad",
        day=MONDAY,
        due_on=MONDAY,
        window=Span(at(MONDAY, 540), at(MONDAY, 660)),
        tolerance_days=3,
        person_pinned=False,
        day_pinned=False,
        confirmed=False,
        others=(ElsewhereRow(2, "Ana Reyes", Who.BACKUP, MONDAY, at(MONDAY, 600), 2555),),
        other_days=(ElsewhereRow(1, "Omar Haddad", Who.USUAL, TUESDAY, at(TUESDAY, 620), -120),),
        people=(
            PersonRow(1, "Omar Haddad", Who.USUAL),
            PersonRow(2, "Ana Reyes", Who.BACKUP),
        ),
        days=(MONDAY, TUESDAY),
        currency="USD",
        zone=ZONE,
    )


def no(**facts: object) -> WhyNotRow:
    return replace(WhyNotRow(7, 2, "Ana Reyes", TUESDAY), **facts)  # type: ignore[arg-type]


def test_why_this_person_in_words() -> None:
    row = here()
    assert why_words.why_person(row) == "Omar Haddad is their usual technician."
    other = replace(row, technician="Ana Reyes", who=Who.STRANGER, person_pinned=True)
    assert why_words.why_person(other) == (
        "Ana Reyes comes instead of Omar Haddad, and is a stranger to them."
        " Somebody pinned that: planning keeps it."
    )
    nobody = replace(row, technician=None, who=None)
    assert why_words.why_person(nobody).endswith("Omar Haddad is their usual technician.")


def test_why_this_day_in_words() -> None:
    row = here()
    assert why_words.why_day(row) == (
        "Due Mon 23 Nov, may move 3 days. Promised between 09:00–11:00."
    )
    late = replace(row, day=TUESDAY, window=None, confirmed=True)
    assert why_words.why_day(late) == "Due Mon 23 Nov, planned 1 day later. The client was told."


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (no(is_there=True), "That is how it is planned."),
        (
            no(reasons=(Reason("absent", {"technician": "Ana Reyes", "kind": "sick"}),)),
            "Ana Reyes is sick.",
        ),
        (
            no(is_possible=True, start=at(TUESDAY, 620), total_minor=1240),
            "It could be, at 10:20: + $12.40.",
        ),
        (
            no(
                is_possible=True,
                start=at(TUESDAY, 620),
                total_minor=1240,
                needs_manager=True,
                knock_on=(
                    KnockOn(8, "Tea Room", "Ana Reyes", at(TUESDAY, 600), at(TUESDAY, 660)),
                    KnockOn(9, "Book Nook", "Ana Reyes", at(TUESDAY, 700), at(TUESDAY, 760)),
                ),
            ),
            "It could be, at 10:20: + $12.40, 2 other visits start later, 60 min at most."
            " A manager would have to confirm it.",
        ),
        (
            no(
                is_possible=True,
                start=at(TUESDAY, 620),
                reasons=(Reason("shift_full", {"technician": "Ana", "day": TUESDAY.isoformat()}),),
            ),
            "Ana is full on Tue\u00a024\u00a0Nov. It could be all the same, at 10:20: no change.",
        ),
        (no(), "It cannot be on Tuesday 24 November."),
    ],
)
def test_the_answer_in_words(row: WhyNotRow, told: str) -> None:
    assert why_words.answer(row, "USD", ZONE) == told


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme) -> Iterator[Inspector]:
    made = Inspector(theme)
    qtbot.addWidget(made)
    made.resize(made.width(), 500)
    made.show_visit(gift_shop())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def card(inspector: Inspector) -> WhyCard:
    (found,) = inspector.widget().findChildren(WhyCard)
    return found


def shown(inspector: Inspector) -> list[str]:
    labels = inspector.widget().findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisible()]


def test_the_section_comes_when_it_is_known_and_goes_with_the_visit(inspector: Inspector) -> None:
    assert not inspector.widget().findChildren(WhyCard)
    inspector.show_why(here())
    assert "Omar Haddad is their usual technician." in shown(inspector)
    assert "Ana Reyes, backup" in shown(inspector)
    assert "+ $25.55" in shown(inspector)
    assert "saves $1.20" in shown(inspector)
    inspector.show_visit(gift_shop(8))
    assert not inspector.widget().findChildren(WhyCard)


def test_what_was_shown_stays_until_all_of_the_next_visit_is_there(inspector: Inspector) -> None:
    before, said = inspector.widget(), shown(inspector)
    told: list[int] = []
    inspector.visit_shown.connect(lambda details: told.append(details.visit_id))
    steps = inspector.show_visit_in_steps(replace(gift_shop(8), client="Tea room"))
    for _ in range(9):
        next(steps)
        assert (inspector.widget(), shown(inspector)) == (before, said)
    assert list(steps) == [None, None]
    assert told == [8]
    assert "Tea room" in shown(inspector)


def test_a_move_that_is_decided_while_the_visit_is_laid_out_waits_no_more(
    inspector: Inspector,
) -> None:
    sentence = "A move of this visit waits for the manager."
    inspector.show_waiting({gift_shop().visit_id: 3})
    assert sentence in shown(inspector)
    steps = inspector.show_visit_in_steps(gift_shop())
    next(steps)
    inspector.show_waiting({})
    assert set(steps) == {None}
    assert sentence not in shown(inspector)
    assert "Gift shop" in shown(inspector)


def test_a_visit_that_nobody_waits_for_any_more_leaves_nothing(inspector: Inspector) -> None:
    def bodies() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(inspector.viewport().findChildren(QWidget, options=ONLY_DIRECT))

    before = bodies()
    steps = inspector.show_visit_in_steps(gift_shop(8))
    next(steps)
    assert bodies() == before + 1
    steps.close()
    assert bodies() == before
    inspector.verticalScrollBar().setValue(40)
    inspector.show_visit(gift_shop(8))
    assert (inspector.visit_id, inspector.verticalScrollBar().value()) == (8, 0)


def test_a_question_is_asked_with_the_keyboard_and_answered_in_sight(
    qtbot: QtBot, inspector: Inspector
) -> None:
    inspector.show_why(here())
    asking = card(inspector)
    inspector.ensureWidgetVisible(asking.days)
    asking.days.setFocus()
    with qtbot.waitSignal(inspector.why_asked) as asked:
        qtbot.keyClick(asking.days, Qt.Key.Key_Down)
    assert asked.args == [7, 1, TUESDAY]
    inspector.show_answer(no(reasons=(Reason("absent", {"technician": "Omar Haddad"}),)))
    assert "Omar Haddad is away." in shown(inspector)
    assert card(inspector) is asking
    assert not asking.roads.isVisible()
    label = next(one for one in asking.findChildren(QLabel) if "is away" in one.text())
    foot = label.mapTo(inspector.viewport(), label.rect().bottomLeft()).y()
    assert 0 < foot <= inspector.viewport().height()


def test_the_roads_are_shown_where_it_could_be(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.show_why(here())
    inspector.show_answer(no(is_possible=True, start=at(TUESDAY, 620), total_minor=1240))
    with qtbot.waitSignal(inspector.asked) as asked:
        button = next(
            b for b in card(inspector).findChildren(QPushButton) if b.text() == "Show the roads"
        )
        qtbot.mouseClick(button, LEFT)
    assert asked.args == [7]


def test_what_was_asked_stays_asked_when_the_visit_is_read_again(
    qtbot: QtBot, inspector: Inspector
) -> None:
    inspector.show_why(here())
    asking = card(inspector)
    asking.days.choose(TUESDAY)
    asking.days.activated.emit(1)
    inspector.show_answer(no(is_there=True))
    inspector.show_visit(gift_shop())
    assert card(inspector).days.value == TUESDAY
    assert "That is how it is planned." in shown(inspector)
    with qtbot.waitSignal(inspector.why_asked) as asked:
        inspector.show_why(replace(here(), confirmed=True))
    assert asked.args == [7, 1, TUESDAY]


def test_the_next_visits_are_told_with_who_comes(inspector: Inspector) -> None:
    coming = (
        ComingRow(TUESDAY, "Rodent control", "Ana Reyes", Who.BACKUP),
        ComingRow(TUESDAY + timedelta(days=30), "Rodent control", None, None),
    )
    inspector.show_visit(replace(gift_shop(), coming=coming))
    told = shown(inspector)
    at_ = told.index("Next visits")
    assert told[at_ + 1 : at_ + 5] == [
        *("Tue 24 Nov 2026 · Rodent control", "Ana Reyes, backup"),
        *("Thu 24 Dec 2026 · Rodent control", "not planned yet"),
    ]
