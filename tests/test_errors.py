"""What refuses something can always be told: each place of its sentence has its fact."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import scheduler
import ui


def _refusals() -> Iterator[tuple[str, str, set[str], set[str]]]:
    """Where a sentence refuses something: file and line, sentence, its places, the facts given."""
    for package in (scheduler, ui):
        for path in Path(package.__path__[0]).rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text("utf-8"))):
                if not isinstance(call, ast.Call) or not call.args:
                    continue
                name = getattr(call.func, "id", getattr(call.func, "attr", ""))
                said = call.args[0]
                if not name.endswith("Error") or not isinstance(said, ast.Constant):
                    continue
                if isinstance(said.value, str) and all(word.arg for word in call.keywords):
                    places = {place for _, place, _, _ in Formatter().parse(said.value) if place}
                    given = {str(word.arg) for word in call.keywords}
                    yield f"{path.name}:{call.lineno}", said.value, places, given


def test_every_place_of_a_refusal_is_filled() -> None:
    found = list(_refusals())
    assert len(found) > 300
    wrong = [
        (where, said, places ^ given) for where, said, places, given in found if places != given
    ]
    assert not wrong
