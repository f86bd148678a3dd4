"""Filters as laws: nothing appears, clearing gives back the same, the order does not matter."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.familiarity import Who
from scheduler.model.kinds import Pin, VisitStatus
from scheduler.views.board import BoardRows
from scheduler.views.map import MapRouteRow, MapRows, MapTechnicianRow, StopRow, WaitingRow
from tests.ui.board.boards import AREAS, MONDAY, board, month_of, tray_rows
from ui.board.filter_words import kinds
from ui.board.filters import (
    NOTHING,
    Filter,
    State,
    filtered,
    filtered_map,
    filtered_month,
    known_to,
    skills_on,
)

SKILLS = ("ladder", "termite")
TECHNICIANS = 4

skill_sets = st.sets(st.sampled_from(SKILLS)).map(lambda held: tuple(sorted(held)))
filters = st.builds(
    Filter,
    st.frozensets(st.integers(1, TECHNICIANS), max_size=3),
    st.frozensets(st.sampled_from(SKILLS)),
    st.frozensets(st.sampled_from(list(Who))),
    st.frozensets(st.sampled_from(list(State))),
    st.frozensets(st.sampled_from(AREAS)),
)


@st.composite
def boards(draw: st.DrawFn) -> BoardRows:
    """Small boards on which everything a filter asks about differs."""
    day = st.text("UBKS.,", max_size=8)
    lines = [f"T{n} {draw(day) or '-'}|{draw(day) or '-'}" for n in range(1, TECHNICIANS + 1)]
    rows = board("\n".join(lines), tray=tray_rows(draw(st.integers(0, 4))))
    statuses = st.sampled_from(
        (VisitStatus.PLANNED, VisitStatus.CONFIRMED, VisitStatus.DONE, VisitStatus.MISSED)
    )
    pins = st.sampled_from(((), (Pin.DAY,)))
    return replace(
        rows,
        technicians=tuple(replace(one, skills=draw(skill_sets)) for one in rows.technicians),
        cards=tuple(
            replace(card, status=draw(statuses), pins=draw(pins), skills=draw(skill_sets))
            for card in rows.cards
        ),
        tray=tuple(replace(row, pins=draw(pins), skills=draw(skill_sets)) for row in rows.tray),
    )


def both(one: Filter, other: Filter, rows: BoardRows) -> tuple[BoardRows, frozenset[int]]:
    """The board through one filter and then through the other; what matches both."""
    first = filtered(rows, one)
    second = filtered(first.rows, other)
    everything = frozenset(v.visit_id for v in (*rows.cards, *rows.tray))
    matching = [everything if f.matching is None else f.matching for f in (first, second)]
    left = {v.visit_id for v in (*second.rows.cards, *second.rows.tray)}
    return second.rows, matching[0] & matching[1] & left


@given(boards(), filters)
def test_nothing_appears_that_was_not_there(rows: BoardRows, wanted: Filter) -> None:
    found = filtered(rows, wanted)
    for name in ("technicians", "cards", "routes", "shifts", "absences", "tray"):
        shown, before = getattr(found.rows, name), getattr(rows, name)
        assert shown == tuple(one for one in before if one in shown)
    there = {visit.visit_id for visit in (*found.rows.cards, *found.rows.tray)}
    assert found.matching is None or found.matching <= there
    assert found.shown == (len(there) if found.matching is None else len(found.matching))
    assert found.of == len(rows.cards) + len(rows.tray)


@given(boards(), filters)
def test_whoever_stays_keeps_his_whole_day(rows: BoardRows, wanted: Filter) -> None:
    found = filtered(rows, wanted)
    kept = {one.id for one in found.rows.technicians}
    assert found.rows.cards == tuple(card for card in rows.cards if card.technician_id in kept)


@given(boards(), filters)
def test_clearing_gives_back_the_same(rows: BoardRows, wanted: Filter) -> None:
    filtered(rows, wanted)
    assert filtered(rows, NOTHING).rows is rows
    assert filtered(rows, NOTHING).matching is None


@given(boards(), filters)
def test_filtering_again_changes_nothing(rows: BoardRows, wanted: Filter) -> None:
    once = filtered(rows, wanted)
    again = filtered(once.rows, wanted)
    assert (again.rows, again.matching) == (once.rows, once.matching)


@given(boards(), filters, filters)
def test_filters_commute(rows: BoardRows, one: Filter, other: Filter) -> None:
    assert both(one, other, rows) == both(other, one, rows)


@given(boards(), filters)
def test_every_kind_can_only_narrow(rows: BoardRows, wanted: Filter) -> None:
    matching = filtered(rows, wanted).matching
    for kind in ("technicians", "skills", "who", "states", "areas"):
        wider = filtered(rows, replace(wanted, **{kind: frozenset()})).matching
        assert wider is None or (matching is not None and matching <= wider)


@given(filters)
def test_a_filter_is_remembered_whole(wanted: Filter) -> None:
    assert Filter.from_text(wanted.to_text()) == wanted
    assert bool(wanted) == bool(wanted.to_text()) == (wanted.number > 0)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"who": ["boss"]}', '{"technicians": ["x"]}'])
def test_what_cannot_be_read_any_more_filters_nothing(text: str) -> None:
    assert Filter.from_text(text) == NOTHING


def test_a_choice_is_made_and_taken_back() -> None:
    once = NOTHING.switched("who", Who.STRANGER)
    assert once == Filter(who=frozenset({Who.STRANGER}))
    assert once.switched("who", Who.STRANGER) == NOTHING


def test_who_is_not_on_the_board_is_not_looked_for() -> None:
    rows = board("Ana UU.UU\nBen UU.SS")
    rows = replace(rows, cards=tuple(replace(card, skills=("termite",)) for card in rows.cards))
    wanted = Filter(technicians=frozenset({1, 99}), skills=frozenset({"termite", "lift"}))
    assert known_to(rows, wanted) == Filter(frozenset({1}), frozenset({"termite"}))
    assert skills_on(rows) == ("termite",)


def test_a_visit_that_needs_a_skill_is_seen_with_whoever_lacks_it() -> None:
    rows = board("Ana UU.UU\nBen UU.SS\nCid UU")
    odd = rows.cards[-1]
    ana, ben, cid = rows.technicians
    rows = replace(
        rows,
        technicians=(replace(ana, skills=("termite",)), ben, cid),
        cards=(*rows.cards[:-1], replace(odd, skills=("termite",))),
    )
    found = filtered(rows, Filter(skills=frozenset({"termite"})))
    assert [one.name for one in found.rows.technicians] == ["Ana", "Cid"]
    assert found.matching == {odd.visit_id}


def test_visits_without_a_place_stay_for_technicians_and_go_for_who_comes() -> None:
    rows = board("Ana UU.UU\nBen UU.SS", tray=tray_rows(2))
    by_name = filtered(rows, Filter(technicians=frozenset({1})))
    assert len(by_name.rows.tray) == 2
    assert (by_name.shown, by_name.of) == (4, 6)
    by_who = filtered(rows, Filter(who=frozenset({Who.STRANGER})))
    assert by_who.rows.tray == ()
    assert (by_who.shown, by_who.of) == (1, 6)
    not_told = filtered(rows, Filter(states=frozenset({State.NOT_TOLD})))
    assert not_told.shown == 6


@given(boards(), filters)
def test_the_month_counts_what_the_board_matches(rows: BoardRows, wanted: Filter) -> None:
    month = month_of(replace(rows, tray=()), MONDAY.replace(day=1))
    found = filtered(replace(rows, tray=()), wanted)
    seen = filtered_month(month, wanted)
    assert sum(day.visits for day in seen.by_day().values()) == found.shown
    assert len(seen.loads) == len(found.rows.routes)
    assert filtered_month(month, NOTHING) is month


def test_the_map_has_the_routes_of_the_board() -> None:
    rows = board("Ana UU.UU\nBen UU.SS", tray=tray_rows(1))
    card = rows.cards[0]
    stop = StopRow(card.visit_id, 1, "Shop", "", card.who, 40.7, -74.0, False, card.start, card.end)
    waiting = WaitingRow(9000, "Bar", "", MONDAY + timedelta(days=1), 40.7, -74.0, False)
    drawn = MapRows(
        1,
        rows.zone,
        rows.days,
        tuple(MapTechnicianRow(t.id, t.name, t.initials, None) for t in rows.technicians),
        (MapRouteRow(1, MONDAY, (stop,)), MapRouteRow(2, MONDAY, ())),
        (waiting,),
        0,
    )
    assert filtered_map(drawn, filtered(rows, NOTHING)) is drawn
    ben = filtered_map(drawn, filtered(rows, Filter(technicians=frozenset({2}))))
    assert [route.technician_id for route in ben.routes] == [2]
    assert ben.waiting == (waiting,)
    strange = filtered_map(drawn, filtered(rows, Filter(who=frozenset({Who.STRANGER}))))
    assert strange.waiting == ()
    assert [route.technician_id for route in strange.routes] == [1, 2]


def test_an_area_says_its_town_and_how_many_visits_it_has() -> None:
    rows = board("Ana UU,BB,KK,SS", tray=tray_rows(2))
    towns = {"10001": "New York", "10002": "", "10013": "10013"}
    rows = replace(
        rows,
        cards=tuple(replace(card, town=towns[card.area]) for card in rows.cards),
        tray=tuple(replace(row, town=towns[row.area]) for row in rows.tray),
    )
    areas = dict(kinds(rows))["Area"]
    assert [one.words for one in areas] == ["10001 New York", "10002", "10013"]
    assert [one.counted for one in areas] == ["10001 New York · 2", "10002 · 3", "10013 · 1"]
    told = [one.area for one in (*rows.cards, *rows.tray)]
    assert [one.visits for one in areas] == [told.count(str(one.value)) for one in areas]
