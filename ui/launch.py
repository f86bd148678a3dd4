"""The ``familiar`` command: the command line with a window it opens only when asked to."""

import ctypes
import gc
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from importlib.util import find_spec
from multiprocessing import freeze_support
from pathlib import Path

from scheduler.errors import UserError

LIBRARIES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)
APT = f"sudo apt-get install {LIBRARIES}"

Found = tuple[str, str, str]
"""What was looked at, what was found, and how to mend it; the last is empty when all is well."""


@contextmanager
def importing() -> Iterator[None]:
    """Leave garbage alone while modules are imported: there is none, and looking takes a while."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def main() -> int:
    """Run one command line; returns the exit status."""
    # In a program of one file, processes that are started by it begin here as well.
    freeze_support()
    with importing():
        from scheduler.cli import main as run_command
    return run_command(sys.argv[1:], Front())


class Front:
    """The window. Qt is imported when the first window is needed, and not before."""

    def open(self, target: str | None, *, today: date | None, page: str | None) -> int:
        """Open the window on a schedule, the welcome page without one; returns the status.

        Raises:
            UserError: Qt cannot start here; the sentence says what is missing.

        """
        with importing():
            need_qt()
            need_display()
            from ui.app import run

            if target is not None:
                import ui.pages.board  # noqa: F401 - the first page that is shown

        return run(target, today=today, page=page)

    def shot(
        self,
        target: str,
        *,
        today: date | None,
        out: Path,
        pages: Sequence[str],
        theme: str,
        size: tuple[int, int],
        language: str,
    ) -> Sequence[Path]:
        """Render pages off screen to PNG files named after them.

        Raises:
            UserError: Qt cannot start, no such page, or the schedule cannot be opened.

        """
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_SCALE_FACTOR"] = "1"
        # The region is told by the language, such as en-US, and not by this desktop.
        os.environ["LC_ALL"] = "C.UTF-8"
        need_qt()
        from ui.shots import take

        return take(
            target,
            today=today,
            out=out,
            pages=pages,
            theme="dark" if theme == "dark" else "light",
            size=size,
            language=language,
        )

    def doctor(self) -> Sequence[Found]:
        """What the window needs, and whether it is here."""
        try:
            need_qt()
        except UserError as problem:
            return (("Qt", "cannot be loaded", str(problem)),)
        from ui.checkup import examine

        return examine(_display_problem())


def need_qt() -> None:
    """Import Qt's widgets.

    Raises:
        UserError: the binding or a library of the system is missing.

    """
    try:
        import PySide6.QtWidgets  # noqa: F401 - asked only whether it can be loaded
    except ImportError as problem:
        raise UserError(missing_sentence(str(problem))) from problem


def missing_sentence(problem: str) -> str:
    """What to do about a library that could not be loaded."""
    library = problem.split(":", 1)[0].strip()
    if ".so" in library:
        return f"Qt needs the library {library}, which is missing here; run: {APT}"
    return f"Qt cannot be loaded ({problem}); install Familiar again with pip."


def need_display() -> None:
    """Make sure that a window can be shown.

    Raises:
        UserError: there is no display, or Qt lacks a library to talk to it.

    """
    problem = _display_problem()
    if problem:
        raise UserError(problem)


def _display_problem() -> str:
    """Why no window can be shown, empty where one can.

    Qt itself ends the process when it cannot start, so this looks first.
    """
    if platform.system() != "Linux" or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY")
    if not display:
        return (
            "There is no display to show the window on (DISPLAY is not set); run this on a "
            "desktop, or use the commands that need no window: familiar --help lists them."
        )
    return _missing_for_x11() or _no_answer(display)


def _missing_for_x11() -> str:
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return ""
    plugin = Path(spec.submodule_search_locations[0], "Qt", "plugins", "platforms", "libqxcb.so")
    try:
        ctypes.CDLL(str(plugin))
    except OSError as problem:
        return missing_sentence(str(problem)) if plugin.exists() else ""
    return ""


def _no_answer(display: str) -> str:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return ""
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return (
        f"The display {display} does not answer; check DISPLAY, or log in again." if failed else ""
    )
