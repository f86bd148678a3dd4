import unicodedata
from dataclasses import replace

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.views.board import Reason
from scheduler.views.improving import Effects
from scheduler.views.work import PlanProgress, PlanRow
from tests.ui.board.boards import MONDAY, ZONE, board, tray_rows, week, without
from tests.ui.board.details import gift_shop
from ui.board import told, words
from ui.board.better_words import planned


@pytest.mark.parametrize(
    ("code", "facts", "sentence"),
    [
        ("no_skilled_technician", {"skill": "termite"}, "nobody has the skill termite"),
        (
            "licence_expired",
            {"technician": "Ben Cole", "skill": "termite", "until": "2026-11-24"},
            "Ben Cole’s licence for termite runs out on Tue\u00a024\u00a0Nov",
        ),
        ("absent", {"technician": "Omar", "kind": "sick"}, "Omar is sick"),
        ("absent", {"technician": "Omar", "kind": "holiday"}, "Omar is on holiday"),
        ("nobody_allowed", {}, "nobody may come here"),
        ("no_shift", {"day": "2026-11-28"}, "nobody works on Sat\u00a028\u00a0Nov"),
        (
            "window",
            {"day": "2026-11-25", "earliest": 480, "latest": 510},
            "no route passes on Wed\u00a025\u00a0Nov between 08:00–08:30",
        ),
        ("window", {"earliest": 480, "latest": 510}, "no route passes between 08:00–08:30"),
        ("window", {}, "no route passes in the promised window"),
        (
            "shift_full",
            {"technician": "Ana", "day": "2026-11-26"},
            "Ana is full on Thu\u00a026\u00a0Nov",
        ),
        ("week_minutes", {"technician": "Ana"}, "Ana has no hours left in the week"),
        (
            "client_rule",
            {"which": "min_gap_days"},
            "every free day is too close to another visit",
        ),
        ("client_rule", {}, "a rule of the client leaves no way"),
        (
            "price",
            {"amount": 41250},
            "the cheapest place would cost $412.50, more than it is worth",
        ),
        ("price", {}, "every place would cost more than it is worth"),
    ],
)
def test_every_reason_has_its_sentence(
    code: str, facts: dict[str, str | int], sentence: str
) -> None:
    assert words.why(Reason(code, facts), "USD") == sentence


def test_a_visit_without_reasons_is_not_planned_yet() -> None:
    row = replace(tray_rows(1)[0], reasons=())
    assert words.all_reasons(row, "USD") == ("Not planned yet",)
    assert words.all_in_one(row, "USD") == "Not planned yet"


def test_several_reasons_are_all_told() -> None:
    absent = Reason("absent", {"technician": "Omar", "kind": "sick"})
    row = replace(tray_rows(1)[0], reasons=(absent, Reason("nobody_allowed", {})))
    assert words.all_in_one(row, "USD") == "Omar is sick; nobody may come here"
    assert words.all_reasons(row, "USD") == ("Omar is sick", "Nobody may come here")


def test_letters_count_who_is_not_usual_worst_first() -> None:
    cards = board("Ana UU.K.K.S.B.U").cards
    assert words.letters(cards) == ((Who.STRANGER, "1S"), (Who.KNOWN, "2K"), (Who.BACKUP, "1B"))


def test_overtime_is_told_in_minutes_and_long_overtime_in_hours() -> None:
    route = board("Ana UU").routes[0]
    assert words.over(route) == ""
    assert words.over(replace(route, overtime_minutes=22)) == "+22"
    assert words.over(replace(route, overtime_minutes=130)) == "+2 h 10"


def test_load_is_told_in_hours() -> None:
    technician = board("Ana UU").technicians[0]
    assert words.load(replace(technician, paid_minutes=2208)) == "36.8 of 40 h"
    assert words.load(replace(technician, paid_minutes=0)) == "0 of 40 h"


def test_a_card_says_who_what_when_and_who_comes() -> None:
    rows = week(1)
    card = next(card for card in rows.cards if card.window)
    lines = words.card_tip(card, rows.technicians[0], ZONE).splitlines()
    assert lines[0].startswith(card.client)
    assert "promised" in lines[2]
    assert lines[3].startswith("Ana Reyes · ")


def test_an_absence_ends_on_its_last_day() -> None:
    rows = without(week(2), 2, MONDAY, 2, week(12).absences[0].kind)
    tip = words.absence_tip(rows.absences[-1], rows.technicians[1], ZONE)
    assert tip == "Omar Haddad is sick until Tue 24 Nov"


def test_the_steps_of_planning() -> None:
    assert words.plan_step(PlanProgress("compile"), "USD") == "Compiling the search, once"
    search = PlanProgress("search", 1.0, 123450, 2, 0.1)
    assert words.plan_step(search, "USD") == "Searching: best so far $1,234.50 · 2 without a place"
    assert words.plan_step(replace(search, unplaced=0), "USD") == (
        "Searching: best so far $1,234.50"
    )


def test_what_a_plan_came_to() -> None:
    plan = PlanRow("Main", 3, 363, 360, 300, 340, (), 1847614, "USD", {}, 10.0, False)
    told = "Plan 3: 360 of 363 visits have a place, $18,476.14; 88 % by their usual technician."
    assert planned(plan) == told
    assert planned(replace(plan, visits_with_usual=0)).endswith("$18,476.14.")
    same = replace(plan, effects=Effects(0, 0, 0, 0, 0, 0))
    assert planned(same) == f"{told} Nothing changed against the plan before."
    other = replace(plan, effects=Effects(3, 12, 1, 0, 2, 1))
    assert planned(other) == (
        f"{told} Against the plan before: moves 3 visits, 1 visit gets a place, 12 visits at"
        " another time, 2 clients lose their person, 1 client gets theirs back."
    )


def test_the_status_of_a_board() -> None:
    assert words.status(week(2, tray=3)) == (
        "Manhattan · plan 1 · 93 visits · 3 without a place · 86 % by their usual technician"
    )


def test_never_asked_is_said_plainly() -> None:
    details = gift_shop()
    assert told.never_asked(details.priorities) == "Never asked about: notice and price."
    nobody = tuple(replace(row, asked_on=None) for row in details.priorities)
    assert told.never_asked(nobody) == "Nobody ever asked what matters to them."
    assert told.never_asked(told.asked(details.priorities)) == ""
    assert told.who_asked(nobody) == ""


def test_what_matters_most_comes_first() -> None:
    shown = [told.priority_parts(row) for row in told.asked(gift_shop().priorities)]
    assert shown == [
        ("Person", "essential"),
        ("Time of day", "important"),
        ("Day", "open"),
    ]
    details = [told.priority_detail(row) for row in told.asked(gift_shop().priorities)]
    assert details == ["", "Time of day: before the shop opens", ""]


def test_continuity_in_a_sentence() -> None:
    assert told.continuity(gift_shop()) == ("2", "strangers in 10 visits · OH 6 times")
    assert told.continuity_tip(gift_shop()).startswith("Continuity of care (COC) 0.38: ")
    one = replace(gift_shop(), faces=gift_shop().faces[:1], strangers=1, coc=None)
    assert told.continuity(one) == ("1", "stranger in 1 visit")
    assert told.continuity_tip(one) == ""
    assert told.continuity(replace(one, faces=())) == ("", "Nobody has been here yet.")


def test_facts_leave_out_what_is_not_known() -> None:
    shown = dict(told.facts(gift_shop()))
    assert shown["When"] == "Mon 23 Nov, 09:40–10:10"
    assert shown["Usual technician"] == "Omar Haddad (chosen by you)"
    assert "Due" not in shown
    details = replace(gift_shop(), planned=None, technician=None, usual=None, window=None)
    shown = dict(told.facts(details))
    assert shown["Due"] == "Mon 23 Nov, may move 3 days"
    assert (shown["Technician"], shown["Usual technician"]) == ("nobody yet", "nobody")
    assert not {"When", "Window promised"} & shown.keys()


def test_price_lines_say_what_they_rest_on() -> None:
    assert [told.price_line(line) for line in gift_shop().lines] == [
        ("Drive, 2.1 km", "measured"),
        ("Time, 38 min", "measured"),
        ("Learning the place, 4 min", "price book"),
        ("Losing the client", "your assumption"),
    ]


def test_a_line_that_was_learned_says_from_how_much() -> None:
    line = PriceLine(Line.LOSING_CLIENT, 900, Source.LEARNED, None, (("learned_from", 1_214),))
    assert told.price_line(line) == ("Losing the client", "learned (n = 1,214)")


def test_long_words_may_wrap_and_say_the_same() -> None:
    word = "Donaudampfschifffahrtsgesellschaft"
    assert told.soft(word).replace("\u200b", "") == word
    assert max(len(part) for part in told.soft(word).split("\u200b")) <= 14
    assert told.soft("Gift shop") == "Gift shop"
    khmer = "ការបាត់បង់អតិថិជនស្រ្តី"
    parts = told.soft(khmer).split("\u200b")
    assert "".join(parts) == khmer
    assert len(parts) > 1
    assert not any(unicodedata.category(part[0]).startswith("M") for part in parts)
    assert not any(part.endswith("\u17d2") for part in parts)
    thai = "งานเข้าพบ\u200bของลูกค้า"
    assert told.soft(thai) == thai
