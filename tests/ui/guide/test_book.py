"""The guide says what is there: every link, picture and word of the screens in it exists."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from resources.guide.build import PICTURED, PICTURES, reduced
from ui.guide.book import CONTENTS, FOLDER, Book, anchor_of, plain
from ui.guide.topics import PAGES, VIEWS
from ui.pages import catalogue

ROOT = Path(__file__).parents[3]
GUIDE = Path(str(FOLDER))
MOST_BYTES = 3_000_000

BOOK = Book()
PLACES = {
    f"{section.page}#{section.anchor}".removesuffix("#") for section in BOOK.sections()
}  # fmt: skip


@cache
def strings() -> tuple[str, ...]:
    """Every text in the code of the window, without the signs that mark a menu's key."""
    return tuple(_strings())


def _strings() -> Iterator[str]:
    for file in (*(ROOT / "ui").rglob("*.py"), ROOT / "scheduler" / "views" / "figures.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value.replace("&", "")


def test_the_contents_name_every_page_once():
    names = [page.name for page in BOOK.pages]
    assert len(names) == len(set(names))
    assert set(names) == {path.stem for path in GUIDE.glob("*.md")}


@pytest.mark.parametrize("page", BOOK.pages, ids=lambda page: page.name)
def test_a_page_begins_with_its_title_and_names_each_section_once(page):
    assert page.text.startswith("# ")
    assert page.text.count("\n# ") == 0
    anchors = [section.anchor for section in page.sections]
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("page", BOOK.pages, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page):
    for link in page.links:
        if "://" in link:
            assert link.startswith("https://")
            continue
        name, _sign, anchor = link.partition("#")
        place = f"{name.removesuffix('.md') or page.name}#{anchor}".removesuffix("#")
        assert place in PLACES, f"{page.name} links to {link}"


@pytest.mark.parametrize("page", BOOK.pages, ids=lambda page: page.name)
def test_words_in_bold_are_on_the_screens(page):
    bold = {
        part.strip()
        for found in re.findall(r"\*\*(.+?)\*\*", page.text)
        for part in found.split("›")
    }
    said = strings()
    missing = [words for words in bold if not any(words in text for text in said)]
    assert not missing


def test_the_pictures_are_those_that_are_made():
    wanted = {
        picture.removeprefix("pictures/") for page in BOOK.pages for picture in page.pictures
    }  # fmt: skip
    assert wanted == set(PICTURED)
    for folder in (PICTURES, PICTURES / "dark"):
        assert {path.name for path in folder.glob("*.png")} == wanted
    assert sum(path.stat().st_size for path in PICTURES.rglob("*.*")) < MOST_BYTES


def test_every_picture_is_told_in_words():
    for page in BOOK.pages:
        assert not re.search(r"!\[\s*\]", page.text), page.name


def test_the_readme_shows_pictures_of_the_guide():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"\(resources/guide/pictures/([^)]+)\)", readme)
    assert shown
    assert set(shown) <= set(PICTURED)


def test_every_page_of_the_program_has_its_place_in_the_guide():
    assert set(PAGES) == {"welcome", *catalogue.PAGES}
    for target in (*PAGES.values(), *VIEWS.values()):
        assert target in PLACES, target


def test_the_views_told_of_are_there():
    classes = {
        node.name
        for file in (ROOT / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert set(VIEWS) <= classes


def test_anchors_are_written_as_on_github():
    assert anchor_of("What Google, Apple and Outlook do") == "what-google-apple-and-outlook-do"
    assert anchor_of("If it was a mistake") == "if-it-was-a-mistake"


def test_the_words_of_markdown():
    table = "| A | B |\n|---|---|\n| 1 | 2 |"
    text = f"See [the board](board.md), **bold** and `Ctrl+Z`.\n\n![a picture](x.png)\n\n{table}"
    assert plain(text) == "See the board, bold and Ctrl+Z. A B 1 2"


@pytest.fixture
def spanish(tmp_path) -> Path:
    """A guide of two pages, the first of which is in Spanish too."""
    (tmp_path / CONTENTS).write_text('["one", "two"]')
    (tmp_path / "one.md").write_text("# One\n\nFirst.\n\n## More\n\nAnd more.")
    (tmp_path / "two.md").write_text("# Two")
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "one.md").write_text("# Uno\n\nPrimero.", encoding="utf-8")
    return tmp_path


def test_a_page_that_is_not_translated_is_english(spanish):
    pages = Book("es", spanish).pages
    assert [(page.title, page.language) for page in pages] == [("Uno", "es"), ("Two", "en")]


def test_english_pages_lie_in_the_folder_itself(spanish):
    assert [page.title for page in Book("en", spanish).pages] == ["One", "Two"]


def test_colours_that_are_frequent_stay_as_they_are():
    import numpy as np

    many = np.arange(5000, dtype=np.uint32) * 3331 % 0xFFFFFF
    pixels = np.concatenate([many, np.full(5000, 0xF5F4F1, np.uint32)]).reshape(100, 100)
    colours, places = reduced(pixels)
    assert len(colours) <= 256
    assert (colours[places][pixels == 0xF5F4F1] == 0xF5F4F1).all()
    few = np.array([[0x102030, 0x102031], [0xFFFFFF, 0x102030]], np.uint32)
    kept, at = reduced(few)
    assert (kept[at] == few).all()
