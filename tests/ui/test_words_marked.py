"""Lines of Thai and Khmer wrap between words."""

import re

import pytest

from resources.translations.words import LETTERS, MARK, marked
from ui.language import read

MOST = 40
"""So many letters fit into the narrowest place where a sentence wraps."""


def test_a_long_sentence_is_marked_between_its_words_and_nowhere_else() -> None:
    def cut(run: str) -> list[str]:
        return [run[at : at + 6] for at in range(0, len(run), 6)]

    thai = "เลือกงานเข้าพบ {day} เพื่อดูว่าใครมา Familiar"
    told = marked("th", thai, cut)
    assert told.replace(MARK, "") == thai
    assert "{day}" in told
    assert told.startswith("เลือกง" + MARK)
    assert marked("th", told, cut) == told
    assert marked("th", "เพิ่มลูกค้า", cut) == "เพิ่มลูกค้า"


@pytest.mark.parametrize("code", LETTERS)
def test_every_long_sentence_can_wrap(code: str) -> None:
    long = re.compile(f"{LETTERS[code].pattern[:-1]}{{{MOST + 1},}}")
    stuck = [source for source, forms in read(code) if any(long.search(form) for form in forms)]
    assert stuck == [], f"run resources.translations.words {code}"
