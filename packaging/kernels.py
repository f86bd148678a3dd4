"""Compiles the search ahead, into modules that an installed program loads without a compiler.

Run it with the Python that the program is frozen with: ``kernels.py FOLDER``. It makes one module
for every processor and, on x86-64, one more for those of level 3 (since about 2013 to 2015), which
are a tenth quicker. It needs a C compiler, which binds what Numba makes into a module.
"""

import pickle
import platform
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from scheduler.solver.compiled import AHEAD

X86 = platform.machine().lower() in ("amd64", "x86_64")
TARGETS = {AHEAD: "x86-64-v2", f"{AHEAD}_v3": "x86-64-v3"} if X86 else {AHEAD: "generic"}


def list_signatures(into: Path) -> None:
    """Write what each function that Python calls is called with, as seen in a small search."""
    from numba.core.registry import CPUDispatcher

    from scheduler.solver import anneal, enumeration, search, trying

    search.warm_up()
    found = {
        (module.__name__, name): [(one.return_type, one.args) for one in made.nopython_signatures]
        for module in (anneal, enumeration, trying)
        for name, made in vars(module).items()
        if isinstance(made, CPUDispatcher)
        and made.py_func.__module__ == module.__name__
        and made.nopython_signatures
    }
    into.write_bytes(pickle.dumps(found))


def build(name: str, processor: str, signatures: Path, folder: Path) -> None:
    """Make one module."""
    import numba.pycc.compiler as pycc
    from numba.core.compiler import Flags
    from numba.pycc import CC

    def as_in_the_program() -> Flags:
        flags = Flags()
        flags.release_gil, flags.error_model = True, "numpy"
        return flags

    # There is no other way to tell it so: without the lock of Python, and dividing as numpy does.
    pycc.Flags = as_in_the_program
    module = CC(name)
    module.output_dir, module.target_cpu = str(folder), processor
    for (home, function), called in pickle.loads(signatures.read_bytes()).items():
        ((returned, given),) = called
        made = getattr(import_module(home), function)
        module.export(function, returned(*given))(made.py_func)
    module.compile()


def main() -> int:
    """Make all modules, each in a process of its own; returns the exit status."""
    if len(sys.argv) > 2:
        _, step, *told = sys.argv
        if step == "list":
            list_signatures(Path(told[0]))
        else:
            build(told[0], told[1], Path(told[2]), Path(told[3]))
        return 0
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        signatures = Path(scratch, "signatures")
        subprocess.run([sys.executable, __file__, "list", signatures], check=True)
        for name, processor in TARGETS.items():
            arguments = ("build", name, processor, signatures, folder)
            subprocess.run([sys.executable, __file__, *arguments], check=True)
            print(f"{name}: compiled for {processor}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
