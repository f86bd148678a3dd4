"""Figures of continuity against hand-computed values and their laws."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.continuity.metrics import (
    Continuity,
    client_continuity,
    coc,
    company_continuity,
    faces,
    secon,
    upc,
    usual_share,
)

sequences = st.lists(st.sampled_from("ABCDE"), max_size=20)
longer = st.lists(st.sampled_from("ABCDE"), min_size=2, max_size=20)


@pytest.mark.parametrize(
    ("came", "expected"),
    [
        ("", Continuity(0, 0, None, None, None)),
        ("A", Continuity(1, 1, 1.0, None, None)),
        ("AA", Continuity(2, 1, 1.0, 1.0, 1.0)),
        ("AB", Continuity(2, 2, 0.5, 0.0, 0.0)),
        ("AAAB", Continuity(4, 2, 0.75, 6 / 12, 2 / 3)),
        ("AAAABBBB", Continuity(8, 2, 0.5, 24 / 56, 6 / 7)),
        ("ABCABC", Continuity(6, 3, 2 / 6, 6 / 30, 0.0)),
        ("AABBBCBDBB", Continuity(10, 4, 0.6, (4 + 36 + 1 + 1 - 10) / 90, 4 / 9)),
    ],
)
def test_figures_of_a_client(came: str, expected: Continuity) -> None:
    assert client_continuity(came) == expected


def test_only_the_last_visits_are_looked_at() -> None:
    assert client_continuity("BCDAAAA", last=4) == client_continuity("AAAA")
    assert client_continuity("AB", last=10) == client_continuity("AB")
    assert client_continuity("AB", last=0).visits == 0


def test_the_company_is_weighted_by_visits_over_those_who_have_the_figure() -> None:
    company = company_continuity([client_continuity(came) for came in ("AAAB", "A", "", "CD")])
    assert company.visits == 7
    assert company.faces == pytest.approx((2 * 4 + 1 * 1 + 2 * 2) / 7)
    assert company.upc == pytest.approx((0.75 * 4 + 1 + 0.5 * 2) / 7)
    assert company.coc == pytest.approx((0.5 * 4 + 0) / 6)
    assert company.secon == pytest.approx((2 / 3 * 4 + 0) / 6)


def test_a_company_without_visits_has_no_figures() -> None:
    assert company_continuity([]) == Continuity(0, 0.0, None, None, None)


def test_the_usual_share_leaves_out_clients_without_a_usual_technician() -> None:
    assert usual_share([("a", "a"), ("b", "a"), ("b", None)]) == 0.5
    assert usual_share([("b", None)]) is None


@given(longer)
def test_figures_lie_between_nothing_and_everything(came: Sequence[str]) -> None:
    for figure in (upc, coc, secon):
        value = figure(came)
        assert value is not None
        assert 0 <= value <= 1


@given(sequences)
def test_upc_coc_and_faces_do_not_see_the_order(came: list[str]) -> None:
    mixed = sorted(came)
    assert (upc(came), coc(came), faces(came)) == (upc(mixed), coc(mixed), faces(mixed))


@given(longer)
def test_secon_reads_the_same_backwards(came: list[str]) -> None:
    assert secon(came) == secon(came[::-1])


@given(longer)
def test_one_face_is_full_continuity_and_only_that(came: list[str]) -> None:
    one = faces(came) == 1
    assert (upc(came) == 1) == (coc(came) == 1) == (secon(came) == 1) == one


@given(longer)
def test_new_names_change_nothing(came: list[str]) -> None:
    renamed = [ord(name) for name in came]
    assert client_continuity(renamed) == client_continuity(came)


@given(sequences, st.integers(1, 5))
def test_a_company_of_equal_clients_has_their_figures(came: list[str], clients: int) -> None:
    one = client_continuity(came)
    company = company_continuity([one] * clients)
    assert company.visits == clients * one.visits
    assert company.faces == pytest.approx(one.faces)
    for figure in ("upc", "coc", "secon"):
        assert getattr(company, figure) == pytest.approx(getattr(one, figure))
