"""Finds the sentences that are to be translated in the source of the program, by their types."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

COUNTED, SAY = "Counted", "Say"
COMMAND_LINE = frozenset(("arguments", "argument_types", "cli", "commands", "doctor"))
"""Modules of the command line, which speaks English; those that end in ``_commands`` as well."""


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


class Reader:
    """Finds the sentences in the source of packages, by the types of what holds them.

    They are what is given to a parameter, a field or a variable whose type says ``Said`` or
    ``Counted``, what a function returns whose type does, and what a parameter is called with that
    is a ``Say``.
    """

    def __init__(self, *packages: Path) -> None:
        self.modules: dict[str, Module] = {}
        for package in packages:
            for file in sorted(package.rglob("*.py")):
                if file.stem in COMMAND_LINE or file.stem.endswith("_commands"):
                    continue
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
            parameters = _parameters(node)
            if node.name != "__init__":
                made.takes[node.name] = parameters
            for name, kind in parameters.items():
                if isinstance(name, str) and isinstance(kind, ast.Name) and kind.id == SAY:
                    made.takes[name] = {0: ast.Name("Said")}
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
