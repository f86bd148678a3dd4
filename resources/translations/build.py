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
import ast
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from typing import Any
from xml.sax.saxutils import escape

from ui.language import ENGLISH, LANGUAGES, Forms, read

HERE = Path(__file__).parent
SCREENS = HERE.parent.parent / "ui"
SAID, COUNTED = "Said", "Counted"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One that is to be translated; ``one`` is the English form for 1 where it counts something."""

    source: str
    one: str = ""


@dataclass(slots=True)
class Module:
    """What a module defines and imports, and the types of what is called in it."""

    tree: ast.Module
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    takes: dict[str, dict[str | int, ast.expr]] = field(default_factory=dict)


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
    found |= set(Reader(SCREENS).read())
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
        table = mapper.local_table
        if isinstance(table, Table) and table.name in RECORDS:
            for name in {column.name for column in table.columns} - UNSAID:
                if not name.endswith("_id"):
                    yield FIELDS.get(name, plain_word(name))


class Reader:
    """Finds the sentences in the source of a package, by the types of what holds them.

    They are what is given to a parameter, a field or a variable whose type says ``Said`` or
    ``Counted``, and what a function returns whose type does.
    """

    def __init__(self, package: Path) -> None:
        self.modules: dict[str, Module] = {}
        for file in sorted(package.rglob("*.py")):
            parts = file.relative_to(package.parent).with_suffix("").parts
            name = ".".join(parts).removesuffix(".__init__")
            self.modules[name] = module(ast.parse(file.read_text(encoding="utf-8")))

    def read(self) -> Iterator[Sentence]:
        """Every sentence, as often as it stands there."""
        for name, module in self.modules.items():
            yield from _in_variables(module.tree)
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call):
                    yield from self._in_call(name, node)

    def _in_call(self, name: str, call: ast.Call) -> Iterator[Sentence]:
        takes = self._takes(name, call.func)
        if takes is None:
            return
        if list(takes) == [COUNTED]:
            yield from _gather(ast.Name(COUNTED), ast.Tuple(call.args[1:3]))
            return
        for place, given in enumerate(call.args):
            if place in takes:
                yield from _gather(takes[place], given)
        for keyword in call.keywords:
            if keyword.arg in takes:
                yield from _gather(takes[keyword.arg], keyword.value)

    def _takes(self, name: str, called: ast.expr) -> dict[str | int, ast.expr] | None:
        module = self.modules[name]
        if isinstance(called, ast.Subscript):
            called = called.value
        if isinstance(called, ast.Name):
            where, what = module.imported.get(called.id, (name, called.id))
        elif isinstance(called, ast.Attribute):
            what, where = called.attr, name
            if isinstance(called.value, ast.Name) and called.value.id in module.imported:
                where = ".".join(module.imported[called.value.id])
        else:
            return None
        if (where, what) == ("ui.text", "count"):
            return {COUNTED: called}
        return self.modules[where].takes.get(what) if where in self.modules else None


def module(tree: ast.Module) -> Module:
    """What a module holds, as far as it says which words are to be translated."""
    made = Module(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            made.imported |= {one.asname or one.name: (node.module, one.name) for one in node.names}
        elif isinstance(node, ast.FunctionDef):
            if node.name != "__init__":
                made.takes[node.name] = _parameters(node)
        elif isinstance(node, ast.ClassDef):
            made.takes[node.name] = _fields(node)
    return made


def _parameters(function: ast.FunctionDef) -> dict[str | int, ast.expr]:
    places = [*function.args.posonlyargs, *function.args.args]
    if places and places[0].arg in ("self", "cls"):
        del places[0]
    found: dict[str | int, ast.expr] = {}
    for place, one in enumerate(places):
        if one.annotation is not None:
            found |= {place: one.annotation, one.arg: one.annotation}
    found |= {one.arg: one.annotation for one in function.args.kwonlyargs if one.annotation}
    return found


def _fields(made: ast.ClassDef) -> dict[str | int, ast.expr]:
    for node in made.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            return _parameters(node)
    fields = [one for one in made.body if isinstance(one, ast.AnnAssign)]
    found: dict[str | int, ast.expr] = {}
    for place, one in enumerate(fields):
        if isinstance(one.target, ast.Name):
            found |= {place: one.annotation, one.target.id: one.annotation}
    return found


def _in_variables(scope: ast.AST) -> Iterator[Sentence]:
    """What variables hold and what functions return, in a module or a function and within."""
    for node in ast.walk(scope):
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            yield from _gather(node.annotation, node.value)
        elif isinstance(node, ast.FunctionDef):
            types = {
                one.target.id: one.annotation
                for one in ast.walk(node)
                if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
            }
            for one in ast.walk(node):
                if isinstance(one, ast.Return) and one.value and node.returns:
                    yield from _gather(node.returns, one.value)
                elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
                    kind = types.get(one.targets[0].id)
                    if kind is not None:
                        yield from _gather(kind, one.value)


def _gather(kind: ast.expr, value: ast.expr) -> Iterator[Sentence]:
    """The sentences in ``value``, which is of a ``kind`` such as ``Mapping[Line, Said]``."""
    match kind, value:
        case _, ast.Starred(inner):
            yield from _gather(kind, inner)
        case _, ast.IfExp(_, first, second):
            yield from _gather(kind, first)
            yield from _gather(kind, second)
        case ast.BinOp(one, ast.BitOr(), other), _:
            yield from _gather(one, value)
            yield from _gather(other, value)
        case ast.Name("Said"), ast.Constant(str(words)) if words:
            yield Sentence(words)
        case ast.Name("Said"), ast.Call(ast.Attribute(_, "get"), [_, default]):
            yield from _gather(kind, default)
        case ast.Name("Said"), ast.BoolOp(_, values):
            for one in values:
                yield from _gather(kind, one)
        case ast.Name("Counted"), ast.Tuple([ast.Constant(str(one)), ast.Constant(str(many))]):
            yield Sentence(f"{{number}} {many}", f"{{number}} {one}")
        case ast.Subscript(ast.Name(), ast.Tuple([keys, values])), ast.Dict():
            for key, held in zip(value.keys, value.values, strict=True):
                if key is not None:
                    yield from _gather(keys, key)
                    yield from _gather(values, held)
        case ast.Subscript(ast.Name("tuple"), ast.Tuple([every, ast.Constant(v)])), ast.Tuple() if (
            v is ...
        ):
            for one in value.elts:
                # A part of the tuple that is a tuple itself stands there with a star.
                whole = kind if isinstance(one, ast.Starred) else every
                yield from _gather(whole, one)
        case ast.Subscript(ast.Name("tuple"), ast.Tuple(kinds)), ast.Tuple(held):
            for one, part in zip(kinds, held, strict=False):
                yield from _gather(one, part)
        case ast.Subscript(ast.Name(), every), ast.Tuple(held) | ast.List(held) | ast.Set(held):
            for one in held:
                yield from _gather(every, one)
        case _:
            pass


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
