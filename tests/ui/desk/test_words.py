"""The sentences of the desk."""

from dataclasses import replace
from datetime import date

import pytest

from scheduler.continuity.familiarity import Who
from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.model.kinds import DecisionState
from scheduler.views.desk import Cause, Idea, RoadKind
from tests.ui.board.boards import ZONE
from tests.ui.pages.desk_rows import (
    OMAR,
    TODAY,
    decision,
    drive,
    gift_shop_roads,
    losing,
    options,
    price,
    road,
    visit,
)
from ui.desk import decided_words, price_inputs, prices, words
from ui.text import money

WAIT, ANA, OVERTIME, LONG, SKIP, JO = gift_shop_roads()


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "same day"),
        (1, "1 day later"),
        (2, "2 days later"),
        (-3, "3 days earlier"),
        (14, "14 days later"),
    ],
)
def test_how_far_a_road_moves(days: int, told: str) -> None:
    assert words.moved(days) == told


def test_titles_and_times_of_roads() -> None:
    assert [words.title(one) for one in (WAIT, ANA, OVERTIME, JO, SKIP)] == [
        "Wait for Omar",
        "Send Ana, the backup",
        "Omar, overtime",
        "Send Jo",
        "Skip this time",
    ]
    assert words.when(WAIT, ZONE) == "Fri 27, 14:20 · 2 days later"
    late = road(RoadKind.WAIT, OMAR, Who.USUAL, 5, 540, drive(1))
    assert words.when(late, ZONE) == "Mon 30, 09:00 · 5 days later, more than agreed"
    assert words.title(replace(late, moved_days=-1)) == "Omar comes earlier"


@pytest.mark.parametrize(
    ("limit", "told"),
    [
        (0.123, "less than 12 %."),
        (0.004, "less than 0.4 %."),
        (0.0004, "less than 0.04 %."),
        (0.00001, "less than 0.01 %."),
        (1.5, "Pays whatever"),
        (0.0, "Never pays against the cheapest."),
        (-0.2, "Never pays against the cheapest."),
    ],
)
def test_up_to_which_chance_a_road_pays(limit: float, told: str) -> None:
    assert told in words.break_even(replace(ANA, break_even=limit))


def test_roads_that_keep_the_person() -> None:
    assert words.break_even(WAIT) == "Keeps the person promised."
    planned = replace(WAIT, who=Who.KNOWN)
    assert words.break_even(planned) == "Keeps the person planned."
    cheapest = replace(ANA, break_even=-0.1, against_cheapest_minor=0)
    assert words.break_even(cheapest).startswith("Dearer by itself")


def test_what_moves_for_others() -> None:
    assert words.knock_ons(ANA, ZONE) == ("Ray Pizza 09:00 → 09:40", "Ana’s day +22 min")
    (moved,) = ANA.knock_on
    later = replace(moved, after=WAIT.start or moved.after)
    assert words.knock_on(later, ZONE) == "Ray Pizza Wed 25, 09:00 → Fri 27, 14:20"
    assert words.knock_ons(WAIT, ZONE) == ()


def test_a_road_that_is_recommended_and_not_the_cheapest_is_explained() -> None:
    shown, plain = visit(0), "The roads, the cheapest first"
    made = options(2)
    recommended, other = made.bundles[0], made.bundles[1]
    first, second = shown.roads[:2]
    assert recommended.idea is Idea.RECOMMENDED
    assert words.order(None, None, None) == words.order(shown, first, recommended) == plain
    assert words.order(shown, second, other) == words.order(shown, second, None) == plain
    told = f"{plain}. With the other visits the framed one is best."
    assert words.order(shown, second, recommended) == told


def test_why_a_road_does_not_exist() -> None:
    told = [words.impossible(one, "USD") for one in visit(0).impossible]
    assert told == [
        ("Send Mei", "Mei Lin is not to come here."),
        ("Send Luca", "Luca Ferri is full on Wed\u00a025\u00a0Nov."),
    ]


def test_the_chip_says_letter_road_and_day() -> None:
    assert words.chip(WAIT, ZONE) == ("U", "wait · Fri 27")
    assert words.chip(ANA, ZONE) == ("B", "Ana")
    assert words.chip(OVERTIME, ZONE) == ("U", "overtime · Sat 28")
    assert words.chip(SKIP, ZONE) == ("", "skip")


def test_the_heading_of_the_desk() -> None:
    assert words.head(OMAR, Cause.HOLIDAY) == "Omar Haddad is on holiday"
    assert words.head("Gift shop", Cause.MOVE) == "A move of Gift shop"
    assert len({words.head(OMAR, cause) for cause in Cause}) == len(Cause)
    told = words.hit(date(2026, 11, 25), date(2026, 11, 27), 24, 3_140_000, "USD")
    assert told == "25 – 27 November · 24 visits hit · clients worth $31,400 a year"


def test_totals_sharing_misfits_and_the_limit() -> None:
    shown = options(24)
    together = shown.bundles[0].together
    assert words.together_counts(together, 24) == (
        "for all 24 visits · 20 persons kept · 20 days moved · 4 strangers"
    )
    assert words.misfits(shown.visits, together) == ""
    one = replace(together, misfits=(2,))
    assert words.misfits(shown.visits, one).startswith("The place of Ray Pizza is taken")
    many = words.misfits(shown.visits, replace(together, misfits=(1, 2, 3, 4, 5)))
    assert "5 visits" in many
    assert "Kita Sushi and 2 more" in many
    assert words.limit(10_000, (), 10_000, "USD") == ""
    above, hurt = "Above a dispatcher’s $100", "gainst what is essential to Ray Pizza"
    assert words.limit(10_001, (), 10_000, "USD") == f"{above}: a manager decides"
    essential = ("Ray Pizza",)
    assert words.limit(1, essential, 10_000, "USD") == f"A{hurt}: a manager decides"
    assert words.limit(10_001, essential, 10_000, "USD") == (
        f"{above}, and a{hurt}: a manager decides"
    )


def test_what_the_total_is_made_of_adds_up_to_it() -> None:
    shown = options(24)
    together = shown.bundles[0].together
    roads = money(together.total_minor + 984, "USD")
    assert words.beside_roads(together, shown.visits, "USD", ZONE) == (
        f"The roads {roads} · shared drives −$9.84"
    )
    more = replace(together, freed_minor=-300, sharing_minor=50, total_minor=1_000)
    assert words.beside_roads(more, shown.visits, "USD", ZONE) == (
        "The roads $12.50 · the days they leave −$3.00 · in each other’s way +$0.50"
    )
    one = replace(together, freed_minor=-127, sharing_minor=0, total_minor=1_293)
    assert words.beside_roads(one, shown.visits[:1], "USD", ZONE) == (
        "The road $14.20 · Wednesday’s route without the visit −$1.27"
    )
    alike = replace(together, freed_minor=0, sharing_minor=0)
    assert words.beside_roads(alike, shown.visits, "USD", ZONE) == ""


def test_a_line_of_the_list_says_all_aloud() -> None:
    line = words.visit_line(visit(0), ANA, "USD", ZONE, misfit=True)
    assert (line.facts, line.price) == ("Wed 25, 09:00 · Person essential", "$47.90")
    assert "Send Ana, the backup" in line.spoken
    assert "choose another road" in line.spoken
    nothing = words.visit_line(replace(visit(4), roads=()), None, "USD", ZONE)
    assert (nothing.price, nothing.chip, nothing.misfit) == ("—", "no road", True)
    assert "never asked" in nothing.facts


def test_a_decision_in_the_list() -> None:
    shown = options(2)
    made = decision(shown, shown.bundles[0].choices, DecisionState.UNDONE)
    assert decided_words.decision_facts(made) == (
        "Taken back · 25 – 27 November · 2 visits · Confirmed by Lena, Tue 24 Nov, 10:00 ·"
        " proposed by Mia"
    )
    alone = replace(made, approved_by="Mia")
    assert decided_words.outcome(alone) == "Confirmed by Mia, Tue 24 Nov, 10:00"
    refused = replace(alone, state=DecisionState.REFUSED)
    assert decided_words.outcome(refused) == "Taken back by Mia, Tue 24 Nov, 10:00"
    other = replace(refused, approved_by="Lena")
    told = "Refused by Lena, Tue 24 Nov, 10:00 · proposed by Mia"
    assert decided_words.outcome(other) == told
    again = decided_words.priced_again(replace(made, priced_before_minor=100))
    assert "$1.00" in again
    assert TODAY.day == 24


def test_price_lines_name_source_and_inputs() -> None:
    moved, short = (line for line in WAIT.lines if line.line is Line.MOVED_DAY)
    assert (prices.name(moved), prices.source(moved)) == ("Moved day", "price book · 2 days")
    assert prices.name(short) == "Short notice"
    saved = drive(-410)
    assert prices.source(saved) == "price book · −9.0 km"
    assert prices.risk(losing(1))
    assert not prices.risk(saved)
    told = prices.tip(losing(4720), "USD").splitlines()
    assert told[0] == "Losing the client: $47.20, your assumption"
    assert "chance 16 %" in told
    assert "3 strangers lately" in told
    assert "knows the client to 10 %" in told
    assert prices.name(price(Line.UNPLACED, 1, "missed_chance")) == "Losing the client"
    assert prices.scale(()) == 0


def test_a_learned_line_says_from_how_many_visits() -> None:
    inputs = (("chance_basis_points", 720), ("learned_from", 214))
    line = PriceLine(Line.LOSING_CLIENT, 4_720, Source.LEARNED, "churn_open_1", inputs)
    assert prices.source(line) == "learned (n = 214)"
    assert prices.risk(line)
    told = prices.tip(line, "USD").splitlines()
    assert told[0] == "Losing the client: $47.20, learned (n = 214)"
    assert "seen after 214 visits" in told
    summed = PriceLine(Line.LOSING_CLIENT, 9_000, Source.LEARNED)
    assert prices.source(summed) == "learned from your history"
    assert words.today((line, drive(410))) == 410


def test_as_many_minutes_at_another_price_are_of_another_wage() -> None:
    def time(minutes: int) -> PriceLine:
        inputs = (("minutes", minutes), ("minute_minor", 50))
        return PriceLine(Line.TIME, -7_280, Source.MEASURED, None, inputs)

    assert prices.source(time(0)) == "measured · another wage"
    assert prices.source(time(-52)) == "measured · −52 min"


def test_what_a_price_is_made_from_is_said_and_not_named_by_its_keys() -> None:
    inputs = (("metres", 1609), ("price_minor", 45))
    line = PriceLine(Line.DRIVE, 72, Source.MEASURED, "price_per_km", inputs)
    told = ("1.6 km", "$0.45 a kilometre", "price book: Price of each kilometre driven")
    assert price_inputs.inputs(line, "USD") == told
    moved = price(Line.MOVED_DAY, 8_000, "moved_day_essential")
    for percent, said in ((100, ()), (200, ("confirmed, so 200 % of it",))):
        inputs = (("days", 2), ("price_minor", 4_000), ("confirmed_percent", percent))
        told = price_inputs.inputs(replace(moved, inputs=inputs), "USD")
        assert told[:-1] == ("2 days", "$40.00 a day", *said)
        assert told[-1].startswith("price book: Price of each day that a visit is moved")
    lately = (("person", "essential"), ("strangers_lately", 1), ("learned_from", 1))
    told = price_inputs.inputs(
        PriceLine(Line.LOSING_CLIENT, 1, Source.LEARNED, None, lately), "USD"
    )
    assert told == ("person: essential", "1 stranger lately", "seen after 1 visit")
