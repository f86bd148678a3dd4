"""The languages of the window: every sentence in every file, and nothing half translated shown."""

import ast
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import scheduler
import ui
from resources.translations import build
from resources.translations.source import COMMAND_LINE, Reader, Sentence, module
from scheduler.dates.holidays import public_holidays
from scheduler.errors import UserError
from ui import language
from ui.days import day_long, days_span, month_long
from ui.language import ENGLISH, LANGUAGES, finished, of_system
from ui.text import count, tr

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
SCREENS = sorted(Path(ui.__file__).parent.rglob("*.py"))

SHOWING = frozenset(
    (
        *("label", "button", "header", "section", "named", "QLabel", "QPushButton", "QCheckBox"),
        *("QRadioButton", "QAction", "QMenu", "addAction", "addMenu", "addSection", "addItem"),
        *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setTitle"),
        *("setAccessibleName", "setAccessibleDescription", "setStatusTip", "setSuffix"),
    )
)
"""What shows the words it is given."""

NAMES = frozenset(("Familiar", "office@example.com", "© OpenStreetMap contributors", "FREQ=…"))
"""The same in every language."""


REFUSALS = frozenset(("UserError", "ChangedLater"))

WORDS = st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cn"]))
"""Of letters that XML knows."""


@pytest.fixture
def spanish(qapp, monkeypatch):
    """Spanish, with a few sentences of its own in place of those of the file."""
    words = {
        "Save": ("Guardar",),
        "{name} is away": ("{name} no está",),
        "{number} visits": ("{number} visita", "{number} visitas"),
    }
    monkeypatch.setattr(language, "read", lambda _code: words.items())
    language.speak("es")
    yield
    language.speak(ENGLISH)


@pytest.fixture(scope="module")
def found() -> list[Sentence]:
    return build.sentences()


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_of_the_screens_is_in_the_file(code, found, tmp_path, monkeypatch):
    there = build.path(code)
    kept = dict(language.read(code))
    monkeypatch.setattr(build, "path", lambda _code: tmp_path / "new.ts")
    build.write(code, found, kept)
    written = (tmp_path / "new.ts").read_text("utf-8")
    assert there.read_text("utf-8") == written, "run: python -m resources.translations.build"
    assert not set(kept) - {one.source for one in found}


@pytest.mark.parametrize("code", OTHERS)
def test_translations_have_the_places_of_their_sentences_and_all_forms(code, found):
    known = {one.source: one for one in found}
    for source, forms in language.read(code):
        assert build.fits(known[source], forms, LANGUAGES[code].forms), source


def test_what_is_found():
    """Words are found where a type says so, in whatever they are held."""
    told = ast.parse(
        """
from collections.abc import Mapping
from ui.text import Counted, Said, count, tr

ONE: Said = "one"
TABLE: Mapping[str, Said] = {"key": "two"}
PAIRS: tuple[tuple[str, Said], ...] = (("key", "three"), *(("key", "four"),))
MANY: Mapping[str, Counted] = {"key": ("goose", "geese")}
NOT = "no"

class Column:
    title: Said
    width: int

def show(what: Said, how: str) -> Said:
    words: Said = "five"
    if how:
        words = "six"
    tr("seven" if how else "eight", name="no")
    count(2, "ox", "oxen")
    Column("nine", 3)
    show(how="no", what="ten")
    return "eleven"

def describe(say: Say, other: str) -> str:
    return say("twelve")
"""
    )
    reader = Reader()
    reader.modules = {
        "ui.text": module(
            ast.parse("def tr(sentence: Said): ...\ndef count(number, one, many): ...")
        ),
        "ui.made": module(told),
    }
    assert set(reader.read()) == {
        *(Sentence(words) for words in ("one", "two", "three", "four", "five", "six", "seven")),
        *(Sentence(words) for words in ("eight", "nine", "ten", "eleven", "twelve")),
        Sentence("{number} geese", "{number} goose"),
        Sentence("{number} oxen", "{number} ox"),
    }


def test_nothing_is_shown_past_the_translations():
    """A word that is given to what shows it goes through ``tr``."""
    bare = []
    for path in SCREENS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node.func) in SHOWING:
                for given in (*node.args, *(one.value for one in node.keywords)):
                    bare += [f"{path.name}:{node.lineno}: {words}" for words in _bare(given)]
    assert not bare


def _called(function: ast.expr) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _bare(given: ast.expr) -> list[str]:
    """The words in an argument that nobody translates."""
    if isinstance(given, ast.IfExp):
        return _bare(given.body) + _bare(given.orelse)
    if isinstance(given, ast.BinOp | ast.JoinedStr):
        parts = given.values if isinstance(given, ast.JoinedStr) else (given.left, given.right)
        return [words for part in parts for words in _bare(part)]
    if not isinstance(given, ast.Constant) or not isinstance(given.value, str):
        return []
    # Icons and kinds are single words in small letters.
    words = given.value.strip(" —")
    shown = words[1:] and (words[:1].isupper() or " " in words)
    return [words] if shown and words not in NAMES and "<" not in words else []


def test_a_refusal_has_named_places():
    """What is put into a sentence beforehand could not be told in another language."""
    core = Path(scheduler.__file__).parent
    put_in = []
    for path in (*SCREENS, *sorted(core.rglob("*.py"))):
        if path.stem in COMMAND_LINE or path.stem.endswith("_commands"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            refusal = isinstance(node, ast.Call) and _called(node.func) in REFUSALS
            if refusal and isinstance(node.args[0], ast.JoinedStr):
                put_in.append(f"{path.name}:{node.lineno}")
    assert not put_in


def test_words_are_made_when_they_are_shown():
    """What is translated while a module is read would stay in English."""
    early = []
    for path in SCREENS:
        waiting: list[ast.AST] = [ast.parse(path.read_text("utf-8"))]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.Call) and _called(node.func) in ("tr", "count"):
                early.append(f"{path.name}:{node.lineno}")
            inner = ast.iter_child_nodes(node)
            waiting += [one for one in inner if not isinstance(one, ast.FunctionDef | ast.Lambda)]
    assert not early


def test_sentences_and_counts_are_translated_and_the_rest_stays_english(spanish):
    assert tr("Save") == "Guardar"
    assert tr("{name} is away", name="Ana") == "Ana no está"
    assert (count(1, "visit", "visits"), count(3, "visit", "visits")) == ("1 visita", "3 visitas")
    assert tr("Nobody has translated this") == "Nobody has translated this"
    assert (count(1, "goose", "geese"), count(2, "goose", "geese")) == ("1 goose", "2 geese")


def test_a_refusal_is_told_in_the_language(spanish):
    problem = UserError("{name} is away", name="Ana {Reyes}")
    assert str(problem) == "Ana {Reyes} no está"
    language.speak(ENGLISH)
    assert str(problem) == "Ana {Reyes} is away"


def test_days_follow_the_language(spanish):
    assert day_long(date(2026, 11, 24)).startswith("martes 24")
    language.speak(ENGLISH)
    assert day_long(date(2026, 11, 24)) == "Tuesday 24 November"
    assert tr("Save") == "Save"


def test_days_are_joined_as_the_language_does(qapp):
    language.speak("es")
    try:
        assert day_long(date(2026, 11, 24)) == "martes 24 de noviembre"
        assert days_span(date(2026, 11, 23), 5) == "23 – 27 de noviembre"
        assert month_long(date(2026, 11, 24)) == "noviembre de 2026"
        language.speak("th")
        assert month_long(date(2026, 11, 24)) == "พฤศจิกายน 2026", "the year of the calendars"
    finally:
        language.speak(ENGLISH)


def test_countries_and_holidays_follow_the_language(qapp):
    new_year = date(2026, 1, 1)

    def told(code):
        language.speak(code)
        return language.country("MX"), language.country("DE")

    try:
        assert told("es") == ("México", "Germany"), "Qt has the names that are written there"
        assert public_holidays("MX", "", new_year, new_year) == {new_year: "Año Nuevo"}
        assert told("th") == ("Mexico", "Germany")
        assert language.country("TH") == "ไทย"
    finally:
        language.speak(ENGLISH)
    assert told(ENGLISH) == ("Mexico", "Germany")
    assert language.country("XX") == "XX"
    assert public_holidays("MX", "", new_year, new_year) == {new_year: "New Year's Day"}


def test_what_is_not_finished_is_not_shown():
    written = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="es"><context><name>Familiar</name>
<message><source>Save</source><translation>Guardar</translation></message>
<message><source>Open</source><translation type="unfinished">Abr</translation></message>
<message><source>Close</source><translation></translation></message>
<message numerus="yes"><source>{number} visits</source><translation>
<numerusform>{number} visita</numerusform><numerusform>{number} visitas</numerusform>
</translation></message>
<message numerus="yes"><source>{number} days</source><translation>
<numerusform>{number} día</numerusform><numerusform></numerusform></translation></message>
</context></TS>"""
    assert dict(finished(written.encode())) == {
        "Save": ("Guardar",),
        "{number} visits": ("{number} visita", "{number} visitas"),
    }


@given(st.dictionaries(WORDS, WORDS))
def test_what_is_written_is_read(words):
    words = {
        source: (told,)
        for source, told in words.items()
        if build.fits(Sentence(source), (told,), 1)
    }
    lines = [*build.lines("th", [Sentence(source) for source in words], words)]
    assert dict(finished("\n".join(lines).encode())) == words


def test_the_language_of_the_system():
    assert of_system(["es-MX", "en-US"]) == "es"
    assert of_system(["de-DE", "th-TH", "en"]) == "th"
    assert of_system(["tl_PH"]) == "fil"
    assert of_system(["de", "fr"]) == ENGLISH
    assert of_system([]) == ENGLISH


def test_translations_go_out_and_come_back(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(build, "path", lambda code: tmp_path / f"{code}.ts")
    monkeypatch.setattr(
        build, "read", lambda code: finished((tmp_path / f"{code}.ts").read_bytes())
    )
    sentences = [
        Sentence("Save"),
        Sentence("{name} is away"),
        Sentence("{number} visits", "{number} visit"),
    ]
    monkeypatch.setattr(build, "sentences", lambda: sentences)
    assert build.main([]) == 0
    assert build.main(["--missing", "es"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"source": "Save", "plural": False},
        {"source": "{name} is away", "plural": False},
        {"source": "{number} visits", "plural": True, "one": "{number} visit", "forms": 2},
    ]
    sent = tmp_path / "es.json"
    back = {
        "Save": "Guardar",
        "{name} is away": "Se fue {nombre}",
        "{number} visits": ["{number} visita", "{number} visitas"],
    }
    sent.write_text(json.dumps(back), "utf-8")
    assert build.main(["--fill", "es", str(sent)]) == 2
    assert "{name} is away" in capsys.readouterr().err
    assert build.main([]) == 0, "what was translated stays when the files are made anew"
    assert dict(build.read("es")) == {
        "Save": ("Guardar",),
        "{number} visits": ("{number} visita", "{number} visitas"),
    }
