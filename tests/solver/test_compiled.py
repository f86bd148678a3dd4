"""Where the search's machine code comes from: a module that is brought along, or a compiler."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ASKED = """
import sys
from scheduler.solver.compiled import AT_HAND, entry, kernel

@kernel
def twice(number): return 2 * number

@entry
def anneal(): return twice(0)

print(AT_HAND, anneal(), "numba" in sys.modules)
"""


def told(folder: Path) -> str:
    # Where compiled code is kept is told from the file that it came from.
    script = folder / "asked.py"
    script.write_text(ASKED)
    ran = subprocess.run(
        [sys.executable, script],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(folder), str(Path.cwd())])},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()


@pytest.mark.parametrize("name", ["familiar_kernels", "familiar_kernels_v3"])
def test_what_was_compiled_ahead_is_taken_and_no_compiler_is_loaded(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "familiar_kernels.py").write_text("def anneal(): return 'for all processors'")
    (tmp_path / f"{name}.py").write_text("def anneal(): return 'brought along'")
    # A processor that is too old for the quicker one is served by the other.
    assert told(tmp_path) in ("True brought along False", "True for all processors False")
    if name == "familiar_kernels":
        assert told(tmp_path) == "True brought along False"


def test_without_it_the_search_is_compiled_here(tmp_path: Path) -> None:
    assert told(tmp_path) == "False 0 True"
