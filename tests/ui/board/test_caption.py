from hypothesis import given
from hypothesis import strategies as st

from tests.ui.board.boards import board
from ui.board.caption import BETWEEN, TROUBLE, Piece, caption, choices, span
from ui.board.layout import Cell, View, lay_out

BUSY = "Ana UU.BB.KK.S.U,B....UUUUUUUUUUUUUUUUUUUUUU"


def cell(text: str) -> Cell:
    return lay_out(board(text), (800, 300), View.WEEK).rows[0].cells[0]


def width(piece: Piece) -> float:
    return 6.0 * len(piece.text)


def shown(text: str, room: float) -> tuple[str, str]:
    left, right = caption(choices(cell(text), width), room)
    return " ".join(piece.text for piece in left), " ".join(piece.text for piece in right)


def test_all_of_it_where_there_is_room() -> None:
    assert shown(BUSY, 400) == ("7 visits 1S 1K 2B", "8 h +2 h 15")


def test_words_go_first_then_time_then_the_lesser_letters() -> None:
    rooms = (200, 150, 115, 100, 75, 50)
    assert [shown(BUSY, room) for room in rooms] == [
        ("7 visits 1S 1K 2B", "8 h +2 h 15"),
        ("7 1S 1K 2B", "8 h +2 h 15"),
        ("7 1S 1K 2B", "+2 h 15"),
        ("7 1S 1K", "+2 h 15"),
        ("7 1S", "+2 h 15"),
        ("", "+2 h 15"),
    ]


def test_a_day_without_visits_says_why() -> None:
    assert shown("Ana xxxx", 100) == ("sick", "")
    assert shown("Ana -", 100) == ("off", "")
    assert shown("Ana ....", 100) == ("no visits", "")
    assert shown("Ana UU.hhhh", 160) == ("1 visit holiday", "1 h")


@given(st.text(alphabet="UBKSx.,l-", max_size=40), st.floats(0, 300))
def test_nothing_is_ever_cut(text: str, room: float) -> None:
    left, right = caption(choices(cell(f"Ana {text or '-'}"), width), room)
    between = BETWEEN if left and right else 0
    assert span(left, width) + span(right, width) + between <= room or not (left or right)
    assert all(piece.tone == TROUBLE for piece in right if piece.text.startswith("+"))
