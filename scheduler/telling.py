"""How long work goes, told on the terminal; standard output stays free for results."""

import shutil
import sys
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import Self, TextIO

EVERY = 1.0
"""Seconds after which the line on a terminal is written anew."""

PATIENCE = 5.0
"""Seconds between two lines where there is no terminal, and before the first."""


class Telling:
    """Says what is done, how far it is, and for how many seconds it has gone on.

    On a terminal that is one line, written anew each second; elsewhere, such as in a log, a line
    every few seconds, and none for what is soon done. Use it as a context and call it.
    """

    def __init__(self, stream: TextIO | None = None, now: Callable[[], float] = monotonic) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._anew = self._stream.isatty()
        self._now = now
        self._began = self._told = now()
        self._words = ""
        self._share: float | None = None
        self._over = Event()
        self._ticking = Thread(target=self._tick_on, name="familiar-telling", daemon=True)

    def __enter__(self) -> Self:
        self._ticking.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._ticking.join()
        if self._anew and self._words:
            self._write("\n")

    def __call__(self, words: str, share: float | None = None) -> None:
        """What is done now; ``share`` of it is behind."""
        self._words, self._share = words, share
        if self._anew:
            self._write_anew()

    def tick(self) -> None:
        """Some time has passed."""
        if not self._words:
            return
        if self._anew:
            self._write_anew()
        elif self._now() - self._told >= PATIENCE:
            self._told = self._now()
            self._write(f"{self._line()}\n")

    def _tick_on(self) -> None:
        while not self._over.wait(EVERY):
            self.tick()

    def _line(self) -> str:
        share = "" if self._share is None else f", {self._share:.0%}"
        return f"{self._now() - self._began:4.0f} s  {self._words}{share}"

    def _write_anew(self) -> None:
        """Write over the line; a longer one than the terminal is wide would leave rests behind."""
        wide = shutil.get_terminal_size().columns - 1
        self._write(f"\r{self._line()[:wide]:<{wide}}")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
