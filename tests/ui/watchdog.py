"""Notes whatever the window does on the GUI thread that may keep it waiting.

Nothing is timed. Statements of SQL, naps, and waiting for threads and processes are noted when they
happen on the main thread with a function of the package ``ui`` among those that called. What a
test asks of the application by itself has none there, and may wait.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from functools import wraps
from types import FrameType
from typing import Any

import pytest
from sqlalchemy import Engine, event

ALLOWED = {
    "ui.shots:take": "a command that takes pictures: nobody waits at its window",
    "ui.shots:shown": "the page is asked for by a test",
    "ui.shots:take_of": "the same, of a schedule that is open already",
    "ui.ops.runner:Ops.close": "the program ends, and what was begun must be saved first",
}
"""What may wait, and why."""


class Watchdog:
    """``found`` says what kept the GUI thread waiting, and which functions of ``ui`` asked."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def take(self) -> list[str]:
        """What was found; it is not told again."""
        found, self.found = self.found, []
        return found

    @contextmanager
    def watching(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        """Look out for what waits."""
        event.listen(Engine, "before_cursor_execute", self._statement)
        for owner, name, over in (
            (time, "sleep", _never),
            (Future, "result", Future.done),
            (Future, "exception", Future.done),
            (threading.Event, "wait", threading.Event.is_set),
            (threading.Thread, "join", _ended),
            (subprocess.Popen, "wait", _finished),
            (subprocess.Popen, "communicate", _finished),
        ):
            monkeypatch.setattr(owner, name, self._noting(getattr(owner, name), over))
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self._statement)

    def _statement(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        self._note(" ".join(statement.split())[:100])

    def _noting(self, real: Callable[..., Any], over: Callable[[Any], bool]) -> Callable[..., Any]:
        @wraps(real)
        def noting(*values: Any, **named: Any) -> Any:
            if not over(values[0]):
                self._note(real.__qualname__)
            return real(*values, **named)

        return noting

    def _note(self, what: str) -> None:
        if threading.current_thread() is not threading.main_thread():
            return
        asked = [one for one in _callers(sys._getframe(2)) if one.startswith("ui.")]
        if asked and not ALLOWED.keys() & set(asked):
            self.found.append(f"{what} <- {' <- '.join(asked)}")


def _callers(frame: FrameType | None) -> Iterator[str]:
    """Who called, the nearest first; nobody, where a thread is started, which takes no time."""
    if frame is not None and frame.f_code is threading.Thread.start.__code__:
        return
    while frame is not None:
        yield f"{frame.f_globals.get('__name__', '')}:{frame.f_code.co_qualname}"
        frame = frame.f_back


def _never(_seconds: object) -> bool:
    return False


def _ended(thread: threading.Thread) -> bool:
    return not thread.is_alive()


def _finished(process: "subprocess.Popen[Any]") -> bool:
    return process.poll() is not None
