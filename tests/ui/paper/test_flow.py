"""Blocks over pages, drawn as text: a letter a strip, ``>`` a heading, ``^`` begins a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.paper.flow import Block, Strip, flow
from ui.paper.marks import Face, Words


def block(drawn: str) -> Block:
    """``abc`` is three strips of height 1; ``^`` in front and ``>`` behind, see the module."""
    letters = drawn.strip("^>")
    strips = tuple(Strip(1, (Words(0, 0, letter, Face(8)),)) for letter in letters)
    return Block(strips, with_next=drawn.endswith(">"), new_page=drawn.startswith("^"))


def drawn(blocks: str, first: int = 4, others: int = 4) -> str:
    """The pages of blocks parted by blanks."""
    pages = flow([block(one) for one in blocks.split()], first, others)
    return " | ".join(
        "".join(mark.text for _, strip in page for mark in strip.marks if isinstance(mark, Words))
        for page in pages
    )


@pytest.mark.parametrize(
    ("blocks", "pages"),
    [
        ("ab cd", "abcd"),
        ("ab cd e", "abcd | e"),
        ("abc de", "abc | de"),
        ("abcdef", "abcd | ef"),
        ("a bcdefg h", "abcd | efgh"),
        ("abc d> ef", "abc | def"),
        ("a ^b", "a | b"),
        ("^a b", "ab"),
        ("a> b> cd e", "abcd | e"),
        ("ab c>", "abc"),
        ("", ""),
    ],
)
def test_blocks_stay_whole_where_a_page_has_room(blocks: str, pages: str) -> None:
    assert drawn(blocks) == pages


def test_the_first_page_may_have_less_room() -> None:
    assert drawn("ab cd ef", first=3, others=5) == "ab | cdef"
    assert drawn("abcd ef", first=3, others=5) == "abc | def"


@given(
    st.lists(st.tuples(st.integers(1, 9), st.booleans(), st.booleans()), max_size=20),
    st.integers(1, 6),
    st.integers(1, 6),
)
def test_nothing_is_lost_nor_stands_over_the_edge(
    made: list[tuple[int, bool, bool]], first: int, others: int
) -> None:
    blocks = [
        Block((Strip(1),) * high, with_next=heading, new_page=turn) for high, heading, turn in made
    ]
    pages = flow(blocks, first, others)
    assert sum(len(page) for page in pages) == sum(high for high, _, _ in made)
    for number, page in enumerate(pages):
        assert [top for top, _ in page] == list(range(len(page)))
        assert len(page) <= (others if number else first)
        assert page or not number
