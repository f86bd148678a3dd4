"""Times the commands a new user meets first, each as a whole process; run it by hand.

    python tests/benchmarks/commands.py [--clients FILE]

It keeps to folders of its own, so that the first run of ``demo`` compiles everything anew.
Prints seconds: one figure for the first demo, the median of ``RUNS`` for the rest.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 5
FAMILIAR = (str(Path(sys.executable).with_name("familiar")),)
WINDOW = """
import os, sys
from ui.app import Desk
desk = Desk()
desk.window.show()
desk.window.open_schedule(sys.argv[1], None, "board")
desk.settle()
# The moment at which the planned week is on the screen; stopping is not timed.
os._exit(0)
"""


def seconds(words: Sequence[str], folder: Path, *, expect: tuple[int, ...] = (0, 1)) -> float:
    """How long a command takes with its data, cache and settings in ``folder``."""
    environment = os.environ | {
        f"XDG_{name}_HOME": str(folder / name.lower())
        for name in ("DATA", "CACHE", "CONFIG", "STATE")
    }
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    ended = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    took = time.perf_counter() - began
    if ended.returncode not in expect:
        raise SystemExit(f"{' '.join(words)} ended with {ended.returncode}: {ended.stderr}")
    return took


def report(what: str, asked: str, took: Sequence[float]) -> None:
    """One line: what, the figure asked, the median and the range."""
    middle = statistics.median(took)
    print(f"{what:<44} asked {asked:<7} {middle:6.2f} s  ({min(took):.2f} to {max(took):.2f})")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=Path, help="a list of clients to import")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        demo = (*FAMILIAR, "demo", "--headless", "--json", "--dir")
        first = seconds((*demo, str(folder / "first")), folder)
        report("demo --headless, the first time ever", "<= 60 s", [first])
        later = [seconds((*demo, str(folder / f"later{n}")), folder) for n in range(RUNS)]
        report("demo --headless from nothing, compiled", "<= 20 s", later)
        sample = str(folder / "first" / "sample.familiar")
        window = [seconds((sys.executable, "-c", WINDOW, sample), folder) for _ in range(RUNS)]
        report("start to the planned week in the window", "<= 2 s", window)
        if arguments.clients is not None:
            took = [
                seconds(
                    (
                        *(*FAMILIAR, "import", "clients", str(arguments.clients), "--json"),
                        *("--schedule", str(folder / f"import{n}.familiar")),
                    ),
                    folder,
                )
                for n in range(RUNS)
            ]
            report("import of the list of clients", "<= 5 s", took)


if __name__ == "__main__":
    main()
