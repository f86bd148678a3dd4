"""Conditional requests and compression, by RFC 9110."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.feeds.serving.conditions import failed, last_modified, unchanged, wants_gzip

TAG = '"abc"'
CHANGED = datetime(2026, 11, 24, 13, 0, 5, tzinfo=UTC)
SAME, BEFORE = "Tue, 24 Nov 2026 13:00:05 GMT", "Tue, 24 Nov 2026 13:00:04 GMT"
AFTER = "Tue, 24 Nov 2026 13:00:06 GMT"


@pytest.mark.parametrize(
    ("accepted", "packed"),
    [
        ([], False),
        ([""], False),
        (["gzip"], True),
        (["GZIP"], True),
        (["x-gzip"], True),
        (["gzip, deflate, br, zstd"], True),
        (["br", "gzip"], True),
        (["deflate, br"], False),
        (["identity"], False),
        (["*"], False),
        (["gzip;q=0"], False),
        (["gzip; q=0.000"], False),
        (["gzip;q=0.001"], True),
        (["gzip ; q=0.5"], True),
        (["gzip;Q=1.0"], True),
        (["gzip;q=0.5, identity;q=1"], False),
        (["gzip;q=0.5, identity;q=0.5"], True),
        (["gzip;q=1, identity;q=0.5"], True),
        (["identity;q=0"], False),
        (["identity;q=0, gzip"], True),
        (["identity;q=0, *"], True),
        (["identity;q=0, gzip;q=0, *"], False),
        (["*;q=0, gzip;q=0.1"], True),
        (["*;q=0"], False),
        (["gzip;q=2"], False),
        (["gzip;q=abc"], False),
        (["gzip;q=0.1234"], False),
        (["gzip;level=9"], False),
        (["gzipped, agzip"], False),
        ([";q=1,,  ,"], False),
    ],
)
def test_gzip_only_for_who_asks_for_it(accepted: list[str], packed: bool) -> None:
    assert wants_gzip(accepted) is packed


@given(st.lists(st.text(alphabet="gzip*identy;q=01., x-", max_size=40), max_size=3))
def test_any_accepted_encoding_can_be_read(accepted: list[str]) -> None:
    assert wants_gzip(accepted) in (True, False)


@pytest.mark.parametrize(
    ("lines", "same"),
    [
        ([TAG], True),
        ([f"W/{TAG}"], True),
        ([f'"x", {TAG}'], True),
        ([f'"x,y",W/{TAG} , "z"'], True),
        (['"x"', TAG], True),
        (["*"], True),
        ([" * "], True),
        (['"x"'], False),
        (['"ABC"'], False),
        (["abc"], False),
        (['"abc'], False),
        ([""], False),
        (['"*"'], False),
        ([f'{TAG[:-1]}-gzip"'], False),
    ],
)
def test_a_tag_that_the_reader_has(lines: list[str], same: bool) -> None:
    assert unchanged(lines, [], TAG, CHANGED) is same


@pytest.mark.parametrize(
    ("lines", "same"),
    [
        ([SAME], True),
        ([AFTER], True),
        ([BEFORE], False),
        (["Tuesday, 24-Nov-26 13:00:05 GMT"], True),
        (["Tue Nov 24 13:00:05 2026"], True),
        (["Tue, 24 Nov 2026 08:00:05 -0500"], True),
        ([SAME, SAME], False),
        (["2026-11-24T13:00:05Z"], False),
        (["yesterday"], False),
        (["Tue, 99 Nov 2026 13:00:05 GMT"], False),
        (["Tue, 24 Nov 99999 13:00:05 GMT"], False),
        (["Mon, 01 Jan 0001 00:00:00 +2359"], False),
        ([""], False),
        ([], False),
    ],
)
def test_a_date_since_which_nothing_changed(lines: list[str], same: bool) -> None:
    assert unchanged([], lines, TAG, CHANGED) is same


def test_the_tag_outranks_the_date() -> None:
    assert not unchanged(['"x"'], [AFTER], TAG, CHANGED)
    assert unchanged([TAG], [BEFORE], TAG, CHANGED)


@pytest.mark.parametrize(
    ("match", "since", "refused"),
    [
        ([TAG], [], False),
        (["*"], [], False),
        ([f'"x", {TAG}'], [], False),
        ([f"W/{TAG}"], [], True),
        (['"x"'], [], True),
        ([TAG], [BEFORE], False),
        ([], [SAME], False),
        ([], [BEFORE], True),
        ([], ["yesterday"], False),
        ([], [], False),
    ],
)
def test_a_reader_who_wants_one_version_only(
    match: list[str], since: list[str], refused: bool
) -> None:
    assert failed(match, since, TAG, CHANGED) is refused


@given(st.text(max_size=60))
def test_any_date_and_tag_can_be_read(text: str) -> None:
    assert unchanged([], [text], TAG, CHANGED) in (True, False)
    assert unchanged([text], [], TAG, CHANGED) in (True, False)


class TestLastModified:
    """Whole seconds that tell every change apart."""

    LATER = CHANGED + timedelta(hours=1)

    def test_a_whole_second_is_itself_in_any_zone(self) -> None:
        there = CHANGED.astimezone(timezone(timedelta(hours=-5)))
        assert last_modified(there, self.LATER) == CHANGED

    def test_a_part_of_a_second_counts_as_the_next(self) -> None:
        assert last_modified(CHANGED + timedelta(microseconds=1), self.LATER) == (
            CHANGED + timedelta(seconds=1)
        )

    def test_it_is_never_in_the_future(self) -> None:
        now = CHANGED + timedelta(milliseconds=600)
        assert last_modified(CHANGED + timedelta(milliseconds=500), now) == CHANGED
        assert last_modified(self.LATER, CHANGED) == CHANGED

    def test_a_second_change_within_the_second_is_seen(self) -> None:
        first, second = CHANGED + timedelta(seconds=0.2), CHANGED + timedelta(seconds=0.7)
        read = last_modified(first, CHANGED + timedelta(seconds=0.3))
        assert last_modified(second, self.LATER) > read
