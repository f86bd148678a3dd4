"""How fast a board of 2,500 visits and 60 technicians is built, painted, scrolled and zoomed.

Run by hand: ``python -m tests.benchmarks.board_speed``. At 1920x1080, off screen. Wanted: built in
0.5 s, scrolled and zoomed at 16 ms a frame (95th percentile).
"""

import gc
import os
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.board.boards import week
from ui.board.layout import View
from ui.board.view import BoardView
from ui.look.theme import Theme

TECHNICIANS, VISITS_A_DAY = 60, 9
ROUNDS = 15
FRAMES = 200


def milliseconds(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time an action takes."""
    times = []
    for _ in range(rounds):
        began = perf_counter()
        act()
        times.append((perf_counter() - began) * 1000)
    return median(times)


def frames(act: Callable[[int], object]) -> str:
    """Median and 95th percentile of the frames after an action, each with its number."""
    times = []
    for number in range(FRAMES):
        began = perf_counter()
        act(number)
        QApplication.processEvents()
        times.append((perf_counter() - began) * 1000)
    times.sort()
    return f"{median(times):7.1f} ms, 95 % {times[int(FRAMES * 0.95)]:.1f} ms"


def moved(view: BoardView) -> None:
    """Print how long frames take while the board is scrolled and zoomed."""
    view.magnify(1.6)
    # The program collects its garbage when nobody works; here nobody ever rests.
    gc.freeze()
    down, right = view.verticalScrollBar(), view.horizontalScrollBar()
    out = sys.stdout.write
    out(f"scroll down   {frames(lambda n: down.setValue(n * 30 % down.maximum()))}\n")
    out(f"scroll right  {frames(lambda n: right.setValue(n * 30 % right.maximum()))}\n")
    out(f"zoom          {frames(lambda n: view.magnify(1.1 if n % 20 < 10 else 1 / 1.1))}\n")


def main() -> None:
    """Measure and print."""
    app = QApplication(sys.argv)
    theme = Theme()
    theme.apply(app, "light")
    rows = week(TECHNICIANS, visits_a_day=VISITS_A_DAY)
    view = BoardView(theme)
    view.resize(1920, 1080)
    view.show()
    app.processEvents()
    out = sys.stdout.write
    out(f"{len(rows.cards)} visits, {len(rows.technicians)} technicians\n")
    out(f"build         {milliseconds(lambda: view.show_rows(rows)):7.1f} ms\n")
    for kind in View:
        view.turn(kind)
        for ratio in (1, 2):
            image = QImage(1920 * ratio, 1080 * ratio, QImage.Format.Format_RGB32)
            image.setDevicePixelRatio(ratio)
            began = perf_counter()
            view.viewport().render(image)
            first = (perf_counter() - began) * 1000
            again = milliseconds(lambda image=image: view.viewport().render(image))
            out(f"paint {kind:5} {ratio}x {again:7.1f} ms, the first time {first:.1f} ms\n")
        moved(view)


if __name__ == "__main__":
    main()
