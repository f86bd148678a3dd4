"""Every page in another language: nothing stays English, every control has room for its words."""

import re
import sqlite3
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from resources.translations.build import sentences
from scheduler.app import Application
from tests.ui.conftest import TODAY
from ui import language
from ui.board.inks import Type
from ui.language import ENGLISH, locale
from ui.shots import PAGES, shown
from ui.widgets.basics import Elided
from ui.widgets.fields import TimeEdit

WRITTEN = ("name", "street", "city", "detail", "text", "note", "procedure", "zone", "external_id")
"""What people write: columns of the schedule whose words stay as they are in every language."""

SAME = frozenset(
    (
        *("familiar", "office", "example", "freq", "monthly", "openstreetmap", "contributors"),
        *("new", "york", "estados", "unidos", "usd", "orchrad", "orch", "client", "list"),
        *("mia", "thanksgiving", "veterans", "election", "day"),
    )
)
"""The same in every language: names, who works, what an act types, and holidays."""

WHOLE = (Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
"""Whoever points at a head reads all of it."""

NOT_YET = ("guide", "guide-search")
"""The guide is written in English, and says so where another language is spoken."""

FRAME = 20
"""What a field has around its words, in pixels."""

LETTERS = "settings-notices"
"""The page of the letters to clients, which the office writes in its own language."""


@pytest.fixture
def brackets(monkeypatch) -> Iterator[set[str]]:
    """A language that is English in brackets; the sentences wanted that no file would have."""
    words = {
        one.source: tuple(f"⟦{form}⟧" for form in filter(None, (one.one, one.source)))
        for one in sentences()
    }
    lacking: set[str] = set()
    say = language.said

    def said(sentence: str) -> str:
        if sentence and sentence not in words and language.spoken() != ENGLISH:
            lacking.add(sentence)
        return say(sentence)

    monkeypatch.setattr(language, "read", lambda _code: words.items())
    monkeypatch.setattr(language, "said", said)
    yield lacking
    language.speak(ENGLISH)


@pytest.fixture
def painted(monkeypatch) -> set[str]:
    """The words that were painted, and stand in no label."""
    found: set[str] = set()
    paint = Type.paint

    def seen(kind: Type, painter: QPainter, x: float, baseline: float, text: str) -> None:
        found.add(text)
        paint(kind, painter, x, baseline, text)

    monkeypatch.setattr(Type, "paint", seen)
    return found


def test_nothing_on_the_pages_stays_english(qapp, company_file, brackets, painted):
    app = Application.open(str(company_file), create=False, today=TODAY, actor="Mia")
    bare: dict[str, str] = {}
    pages = [page for page in PAGES if page not in (LETTERS, *NOT_YET)]
    for page, desk in shown(app, pages=pages, theme="light", size=(1440, 900), language="es"):
        known = SAME | _written(company_file) | _dates()
        desk.window.grab()
        for text in (*_words_of(desk.window), *painted):
            if _in_english(text, known):
                bare.setdefault(text, page)
        painted.clear()
    assert not brackets, "given to tr, but by nothing whose type says Said"
    assert not bare, "shown without tr"


def _in_english(text: str, known: frozenset[str]) -> bool:
    """Whether words stand outside of brackets that nobody wrote and no calendar has."""
    # Neither tags nor files and addresses are words.
    left = re.sub(r"<[^>]*>|&\w+;|\w+://\S+|/\S+|\.csv|\.com", " ", text)
    while "⟦" in left:
        shorter = re.sub(r"⟦[^⟦⟧]*(⟧|…|$)", " ", left)
        if shorter == left:
            break
        left = shorter
    return any(word.lower() not in known for word in re.findall(r"[^\W\d_]{3,}", left))


def _written(file: Path) -> frozenset[str]:
    found: set[str] = set()
    with sqlite3.connect(file) as read:
        tables = [
            name for (name,) in read.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for table in tables:
            columns = {row[1] for row in read.execute(f"PRAGMA table_info({table})")}
            for column in columns.intersection(WRITTEN):
                for (value,) in read.execute(f"SELECT {column} FROM {table}"):
                    found.update(re.findall(r"[^\W\d_]+", str(value).lower()))
    return frozenset(found)


def _dates() -> frozenset[str]:
    kinds = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    names = [locale().dayName(day, kind) for day, kind in product(range(1, 8), kinds)]
    names += [locale().monthName(month, kind) for month, kind in product(range(1, 13), kinds)]
    return frozenset(re.findall(r"[^\W\d_]+", " ".join(names).lower()))


def _words_of(window: QWidget) -> Iterator[str]:
    """The words of every widget, action and header, shown or spoken."""
    for one in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in ("text", "title", "toolTip", "placeholderText", "suffix"):
            told = getattr(one, name, None)
            if callable(told):
                yield str(told())
        if isinstance(one, QWidget):
            yield from (one.accessibleName(), one.accessibleDescription())
    for head in window.findChildren(QHeaderView):
        if head.orientation() is Qt.Orientation.Horizontal:
            model = head.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def test_the_longest_language_has_room(qapp, company_file):
    """No label, button or head of a column is narrower than what it says, in a small window.

    Times are longest where the clock has twelve hours.
    """
    app = Application.open(str(company_file), create=False, today=TODAY, actor="Mia")
    longest = max(("es", "fil"), key=lambda code: sum(len(f[0]) for _, f in language.read(code)))
    narrow: dict[str, str] = {}
    try:
        for page, desk in shown(
            app, pages=PAGES, theme="light", size=(1024, 700), language=f"{longest}-US"
        ):
            for text in _cut(desk.window):
                narrow.setdefault(text, page)
    finally:
        language.speak(ENGLISH)
    assert not narrow


def _cut(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.visibleRegion().isEmpty():
            continue
        if isinstance(one, QLabel) and one.text() and not isinstance(one, Elided):
            if one.wordWrap():
                if one.heightForWidth(one.width()) > one.height() + 1:
                    yield one.text()
            elif one.sizeHint().width() > one.width() + 1:
                yield one.text()
        elif isinstance(one, TimeEdit):
            if one.fontMetrics().horizontalAdvance(one.text()) + FRAME > one.width():
                yield one.text()
        elif isinstance(one, QAbstractButton) and one.text():
            if _room_needed(one) > one.width() + 1:
                yield one.text()
        elif isinstance(one, QHeaderView) and one.orientation() is Qt.Orientation.Horizontal:
            for column in range(one.count()):
                title = str(one.model().headerData(column, Qt.Orientation.Horizontal) or "")
                short = one.fontMetrics().horizontalAdvance(title) > one.sectionSize(column)
                if short and title != one.model().headerData(column, *WHOLE):
                    yield title


def _room_needed(button: QAbstractButton) -> int:
    """The width of the words with what the style puts around them."""
    words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    if not isinstance(button, QPushButton):
        return words
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return words + icon + max(button.width() - inside.width(), 0)
