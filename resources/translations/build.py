"""Brings the files of the languages in step with the sentences of the screens.

``python -m resources.translations.build`` writes ``familiar_<language>.ts`` (Qt Linguist's format,
which the program reads as it is) anew: sentences that are new come in unfinished, those that are
gone go, translations stay. What is unfinished is shown in English.

``--missing es > es.json`` lists what is not translated yet, to be sent to somebody who translates;
``--fill es es.json`` takes translations in, from ``{sentence: translation}``. A sentence that
counts has a translation a form, in the order that ``--missing`` tells. Every place such as
``{name}`` has to stand in the translation as it does in the sentence, in whatever order.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any
from xml.sax.saxutils import escape

from resources.translations.source import Reader, Sentence
from ui.language import ENGLISH, LANGUAGES, Forms, read

HERE = Path(__file__).parent
PACKAGES = (HERE.parent.parent / "ui", HERE.parent.parent / "scheduler")


def main(arguments: list[str]) -> int:
    """Write the files, or what was asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="resources.translations.build")
    others = [code for code in LANGUAGES if code != ENGLISH]
    parser.add_argument("--missing", metavar="LANGUAGE", choices=others)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    asked = parser.parse_args(arguments)
    found = sentences()
    if asked.missing:
        told = list(missing(asked.missing, found))
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    if asked.fill:
        code, file = asked.fill
        given = json.loads(Path(file).read_text(encoding="utf-8"))
        refused = list(wrong(code, found, given))
        for problem in refused:
            print(problem, file=sys.stderr)
        good = {source: forms_of(told) for source, told in given.items() if source not in refused}
        write(code, found, {**dict(read(code)), **good})
        return 2 if refused else 0
    for code in others:
        write(code, found, dict(read(code)) if path(code).exists() else {})
    return 0


def path(code: str) -> Path:
    """The file of a language."""
    return HERE / f"familiar_{code}.ts"


def missing(code: str, found: Iterable[Sentence]) -> Iterator[dict[str, Any]]:
    """The sentences that a language lacks."""
    done = dict(read(code))
    for one in found:
        if one.source not in done:
            counts = {"plural": True, "one": one.one, "forms": LANGUAGES[code].forms}
            yield {"source": one.source, **(counts if one.one else {"plural": False})}


def forms_of(told: str | list[str]) -> Forms:
    """A translation as people write it in JSON, as its forms."""
    return (told,) if isinstance(told, str) else tuple(told)


def wrong(code: str, found: Iterable[Sentence], given: Mapping[str, Any]) -> Iterator[str]:
    """The sentences whose translation cannot be taken."""
    known = {one.source: one for one in found}
    for source, told in given.items():
        forms = forms_of(told)
        sentence = known.get(source)
        if sentence is None or not fits(sentence, forms, LANGUAGES[code].forms):
            yield source


def fits(sentence: Sentence, forms: Forms, wanted: int) -> bool:
    """Whether a translation has all its forms, and every form the places of the sentence."""
    if len(forms) != (wanted if sentence.one else 1):
        return False
    return all(
        one.strip()
        and places(one) == places(sentence.source)
        and _ends(one) == _ends(sentence.source)
        for one in forms
    )


def _ends(words: str) -> tuple[bool, bool]:
    """Whether a blank begins and ends it: what stands beside it counts on that."""
    return words[:1].isspace(), words[-1:].isspace()


def places(sentence: str) -> list[str]:
    """The named places of a sentence, sorted; a brace that is none is told as itself."""
    try:
        parsed = list(Formatter().parse(sentence))
    except ValueError:
        return ["{"]
    return sorted({name for _text, name, _spec, _conversion in parsed if name is not None})


def write(code: str, found: Iterable[Sentence], done: Mapping[str, Forms]) -> None:
    """Write the file of a language."""
    path(code).write_text("\n".join(lines(code, found, done)) + "\n", encoding="utf-8")


def lines(code: str, found: Iterable[Sentence], done: Mapping[str, Forms]) -> Iterator[str]:
    """The file of a language, a sentence after the other, so that changes lie apart."""
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{code}" sourcelanguage="{ENGLISH}">'
    yield "<context>"
    yield "    <name>Familiar</name>"
    wanted = LANGUAGES[code].forms
    for one in found:
        forms = done.get(one.source, ())
        yield from _message(one, forms if fits(one, forms, wanted) else (), wanted)
    yield "</context>"
    yield "</TS>"


def _message(sentence: Sentence, forms: Forms, wanted: int) -> Iterator[str]:
    unfinished = "" if forms else ' type="unfinished"'
    yield '    <message numerus="yes">' if sentence.one else "    <message>"
    yield f"        <source>{_escaped(sentence.source)}</source>"
    if sentence.one:
        yield f"        <extracomment>For one: {_escaped(sentence.one)}</extracomment>"
        yield f"        <translation{unfinished}>"
        for form in forms or ("",) * wanted:
            yield f"            <numerusform>{_escaped(form)}</numerusform>"
        yield "        </translation>"
    else:
        told = _escaped(forms[0]) if forms else ""
        yield f"        <translation{unfinished}>{told}</translation>"
    yield "    </message>"


def _escaped(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;", "\u00a0": "&#xa0;", "\n": "&#xa;"})


# What the screens say


def sentences() -> list[Sentence]:
    """Every sentence of the screens, sorted: those written there, and those tables are made of."""
    found = {Sentence(words) for words in made()}
    found |= set(Reader(*PACKAGES).read())
    return sorted(found, key=lambda one: (one.source.casefold(), one.source, one.one))


def made() -> Iterator[str]:
    """The words of tables that come from below the screens, or that code puts together."""
    from sqlalchemy import Table

    import scheduler.app  # noqa: F401 - with it come all tables
    from scheduler.continuity.price_book import ENTRIES
    from scheduler.history_details import UNSAID
    from scheduler.model.base import Base
    from scheduler.views.figures import FIGURES
    from ui.pages.price_groups import CHURN, MOVES
    from ui.widgets.history_changes import FIELDS, RECORDS, plain_word

    for entry in ENTRIES:
        yield entry.meaning
    for spec in FIGURES.values():
        yield from (spec.title, spec.formula)
    for table in (CHURN, MOVES):
        yield from (table.title, table.corner, *table.columns, *(words for words, _ in table.rows))
    for mapper in Base.registry.mappers:
        kept = mapper.local_table
        if isinstance(kept, Table) and kept.name in RECORDS:
            for name in {column.name for column in kept.columns} - UNSAID:
                if not name.endswith("_id"):
                    yield FIELDS.get(name, plain_word(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
