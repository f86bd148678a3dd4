"""The language of the window: which there are, which one is spoken, and how numbers bend words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from scheduler.dates.holidays import name_holidays_in
from scheduler.errors import UserError
from ui import numbers
from ui.region import BRITISH, Region, english_of

ENGLISH = "en"

Forms = tuple[str, ...]
"""A sentence in another language; the forms of one that counts something, in the rule's order."""


def _one_and_many(number: int) -> int:
    return 0 if number == 1 else 1


def _alike(_number: int) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its own name for itself, and which of its forms a number takes."""

    name: str
    forms: int
    form: Callable[[int], int]


LANGUAGES: Mapping[str, Language] = {
    ENGLISH: Language("English", 2, _one_and_many),
    "es": Language("Español", 2, _one_and_many),
    "th": Language("ไทย", 1, _alike),
    "km": Language("ខ្មែរ", 1, _alike),
    "fil": Language("Filipino", 1, _alike),
}
"""By code. English is what the sentences are written in; the others have a file each."""


@dataclass(slots=True)
class _Spoken:
    code: str = ENGLISH
    words: Mapping[str, Forms] = field(default_factory=dict)
    country: QLocale.Country = QLocale.Country.AnyTerritory
    region: Region = field(default_factory=Region)
    of_qt: QTranslator | None = None


_spoken = _Spoken()


def spoken() -> str:
    """The code of the language that is spoken now."""
    return _spoken.code


def region() -> Region:
    """How days and times are written now (``ui.days``), and in what roads are measured."""
    return _spoken.region


def locale() -> QLocale:
    """The language that is spoken, in its region; numbers follow it (``ui.numbers``)."""
    return _spoken.region.locale


def speak(tag: str) -> None:
    """Speak a language from now on, or that of the system where ``tag`` is empty.

    Days, times, numbers and money are written as the desktop is set, or as in the country that a
    tag such as ``es-MX`` names. Words that are shown already stay as they are: this is called
    before the first window is made.
    """
    code, _, territory = tag.partition("-")
    chosen = code if code in LANGUAGES else of_system(QLocale.system().uiLanguages())
    where = QLocale.codeToTerritory(territory) if territory else QLocale.system().territory()
    if (chosen, where) == (_spoken.code, _spoken.country):
        return
    if _spoken.of_qt is not None:
        QCoreApplication.removeTranslator(_spoken.of_qt)
    fresh = _Spoken(chosen, country=where)
    own = english_of(where) if chosen == ENGLISH else _locale(chosen, where)
    desktop = own if territory else QLocale.system()
    if desktop is not None:
        fresh.region = Region.of(own or BRITISH, desktop)
    if chosen != ENGLISH:
        fresh.words, fresh.of_qt = dict(read(chosen)), _words_of_qt(chosen)
    for part in fields(_Spoken):
        setattr(_spoken, part.name, getattr(fresh, part.name))
    numbers.follow(own)
    UserError.translate, UserError.number = said, numbers.in_digits
    name_holidays_in(chosen)


def of_system(wanted: list[str]) -> str:
    """The first of the languages ``wanted``, such as ``es-MX``, that there is; else English."""
    for one in wanted:
        code = one.replace("_", "-").partition("-")[0].lower()
        code = "fil" if code == "tl" else code
        if code in LANGUAGES:
            return code
    return ENGLISH


def country(code: str) -> str:
    """The name of a country by its code of two letters, in English where Qt knows no other.

    Qt names countries in the languages that are spoken there, and in English.
    """
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyTerritory:
        return code
    there = QLocale(locale().language(), territory)
    if _spoken.code != ENGLISH and there.territory() == territory:
        return there.nativeTerritoryName()
    return QLocale.territoryToString(territory)


def said(sentence: str) -> str:
    """A sentence in the language that is spoken; in English where nobody has translated it."""
    forms = _spoken.words.get(sentence)
    return forms[0] if forms else sentence


def counted(number: int, one: str, many: str) -> str:
    """The form that goes with a number, such as ``{number} visits``, for its place to be filled."""
    forms = _spoken.words.get(many)
    if forms is None:
        return one if number == 1 else many
    return forms[min(LANGUAGES[_spoken.code].form(number), len(forms) - 1)]


def read(code: str) -> Iterator[tuple[str, Forms]]:
    """The finished sentences of a language, by their English; one that counts by its many."""
    file = files("resources") / "translations" / f"familiar_{code}.ts"
    yield from finished(file.read_bytes())


def finished(written: bytes) -> Iterator[tuple[str, Forms]]:
    """The same, of a file that has been read."""
    # In English, and so for most, nothing is parsed.
    from xml.etree import ElementTree

    for message in ElementTree.fromstring(written).iter("message"):
        told = message.find("translation")
        source = message.findtext("source")
        if told is None or not source or told.get("type") == "unfinished":
            continue
        forms = tuple(one.text or "" for one in told.iter("numerusform")) or (told.text or "",)
        if all(forms):
            yield source, forms


def _locale(code: str, country: QLocale.Country) -> QLocale:
    # Spanish in Mexico writes 1,240.50 where Spanish in Spain writes 1.240,50.
    return QLocale(QLocale(code).language(), country)


def _words_of_qt(code: str) -> QTranslator | None:
    """Qt's own words, such as those of the menu of a field, where Qt has them."""
    found = QTranslator()
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if not found.load(f"qtbase_{code}", path):
        return None
    QCoreApplication.installTranslator(found)
    return found
