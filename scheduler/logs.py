"""What goes wrong is written into a file and into reports, without secrets and without names.

A log call names kinds, numbers and places in the program; what slips in all the same - addresses
with a password or a token, mail addresses, values in what a library says - is taken out here.
"""

import logging
import re
import sys
import traceback
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from urllib.parse import urlsplit

from typing_extensions import override

from scheduler.errors import UserError
from scheduler.store.folders import log_folder

NAME = "familiar.log"
MOST_BYTES, OLDER = 500_000, 3

HIDDEN = "…"

# Each begins where a word begins and is bounded, so that long text takes no long time.
_ADDRESS = re.compile(
    r"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}://[^\s'\"<>”’)]*[^\s'\"<>”’).,:;]", re.IGNORECASE
)
_SECRET = re.compile(
    r"\b(pass(?:word|wd)?|pwd|secret|token|authorization|api[_-]?key)(['\"]?\s{0,3}[:=]\s{0,3})"
    r"(?:(?:basic|bearer)\s+)?('[^']*'|\"[^\"]*\"|[^\s,;)}\]]+)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}")
_TOKEN = re.compile(r"(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{24,}")
_OF_DATABASES = re.compile(r"(DETAIL:|CONTEXT:|\[parameters:).*")
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|“[^”]*”")

_OF_PROGRAMS = (AttributeError, NameError, ImportError, TypeError)
"""What they quote are names in the program; others quote what somebody wrote."""


def discreet(text: str) -> str:
    """The text without addresses beyond the host, passwords, tokens and mail addresses."""
    text = _ADDRESS.sub(_host_alone, text)
    text = _SECRET.sub(rf"\1\2{HIDDEN}", text)
    text = _MAIL.sub(HIDDEN, text)
    text = _OF_DATABASES.sub(rf"\1 {HIDDEN}", text)
    text = _TOKEN.sub(HIDDEN, text)
    return text.replace(str(Path.home()), "~")


def _host_alone(found: re.Match[str]) -> str:
    try:
        parts = urlsplit(found[0])
    except ValueError:
        return HIDDEN
    return f"{parts.scheme}://{parts.hostname or ''}/{HIDDEN}"


def told(bug: BaseException) -> str:
    """An exception with its traceback and what led to it, without what somebody wrote."""
    return discreet("".join(_lines(bug, set())))


def _lines(bug: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(bug))
    before = bug.__cause__ or (None if bug.__suppress_context__ else bug.__context__)
    if before is not None and id(before) not in seen:
        yield from _lines(before, seen)
        yield "\nThat led to:\n\n"
    if bug.__traceback__ is not None:
        yield "Traceback (most recent call last):\n"
        yield from traceback.format_tb(bug.__traceback__)
    kind = type(bug)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    yield f"{module}{kind.__qualname__}: {_message(bug)}\n"


def _message(bug: BaseException) -> str:
    if isinstance(bug, UserError):
        return "(a sentence for whoever works with it)"
    words = str(bug)
    return words if isinstance(bug, _OF_PROGRAMS) else _QUOTED.sub(f"'{HIDDEN}'", words)


class Discreet(logging.Formatter):
    """Writes a record without secrets."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        return discreet(super().format(record))

    @override
    def formatException(self, ei: object) -> str:
        bug = ei[1] if isinstance(ei, tuple) else None
        return told(bug).rstrip() if isinstance(bug, BaseException) else ""


class _File(RotatingFileHandler):
    """A log that stays quiet where it cannot be written, and that several programs write to."""

    @override
    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:
            # Another program has it open, on systems where that ties it to its name.
            self.stream = self._open()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        return


def begin(folder: Path | None = None) -> None:
    """Write warnings, and what Familiar says of itself, to the log and to standard error."""
    form = Discreet("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    handlers: list[logging.Handler] = []
    try:
        file = (folder or log_folder()) / NAME
        handlers.append(
            _File(file, maxBytes=MOST_BYTES, backupCount=OLDER, encoding="utf-8", delay=True)
        )
    except OSError:
        pass
    if sys.stderr is not None:
        said = logging.StreamHandler()
        said.setLevel(logging.WARNING)
        handlers.append(said)
    for handler in handlers:
        handler.setFormatter(form)
        handler.set_name(NAME)
        root.addHandler(handler)
    logging.getLogger("familiar").setLevel(logging.INFO)


def end() -> None:
    """Write to the log no more."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if handler.get_name() == NAME:
            root.removeHandler(handler)
            handler.close()


def last_lines(most: int = 60) -> str:
    """The end of the log; empty where there is none."""
    try:
        text = (log_folder() / NAME).read_text("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-most:])
