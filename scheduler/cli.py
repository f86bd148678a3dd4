"""The ``familiar`` command: words in, an exit status out.

Exit status: 0 done; 1 done, but something needs a person; 2 bad input or usage, told in one line.
"""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Protocol

from scheduler import backup_commands, commands, move_commands
from scheduler.arguments import make_parser
from scheduler.doctor import examine
from scheduler.errors import Cancelled, UserError
from scheduler.solver.reading import FormatError
from scheduler.store.folders import last_schedule

BAD_INPUT = 2
STOPPED = 130


class Front(Protocol):
    """The window, as far as the command line knows it."""

    def open(self, target: str | None, *, today: date | None, page: str | None) -> int:
        """Open the window on a schedule, the welcome page without one; returns the status."""

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
        """Render pages off screen into PNG files named after them; returns the files."""

    def doctor(self) -> Sequence[tuple[str, str, str]]:
        """What the window needs: what, what was found, how to mend it (empty: nothing)."""


def main(argv: Sequence[str], front: Front) -> int:
    """Run one command; returns the exit status."""
    # Pipes on Windows speak a code page that lacks most letters.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        arguments = make_parser().parse_args(argv)
        return _run(arguments, front)
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.DONE
    except (UserError, FormatError) as problem:
        print(f"familiar: {' '.join(str(problem).split())}", file=sys.stderr)
        return BAD_INPUT
    except (Cancelled, KeyboardInterrupt):
        return STOPPED


def _run(arguments: Namespace, front: Front) -> int:
    command = arguments.command
    if command is None:
        return front.open(arguments.schedule or last_schedule(), today=arguments.today, page=None)
    if command == "demo":
        target, outcome = commands.demo(arguments)
        status = _tell(arguments, outcome)
        if arguments.headless or arguments.json:
            return status
        return front.open(target, today=arguments.today, page=None)
    if command == "shot":
        pages = arguments.page or ()
        target = commands.target_of(arguments)
        made = front.shot(
            target,
            today=arguments.today,
            out=arguments.out,
            pages=pages,
            theme=arguments.theme,
            size=arguments.size,
            language=arguments.language,
        )
        words = "\n".join(map(str, made))
        return _tell(arguments, (commands.DONE, {"pictures": list(map(str, made))}, words))
    if command == "doctor":
        return _tell(arguments, examine(arguments.schedule or last_schedule(), front.doctor()))
    if command in backup_commands.COMMANDS:
        target = arguments.file or commands.target_of(arguments)
        return _tell(arguments, backup_commands.COMMANDS[command](arguments, target))
    if command == "move":
        return _tell(arguments, move_commands.moved(arguments, commands.target_of(arguments)))
    if command == "solve":
        return _tell(arguments, commands.solved(arguments))
    if command == "check":
        return _tell(arguments, commands.checked(arguments))
    run, create = commands.WITH_SCHEDULE[command]
    target = commands.target_of(arguments)
    with commands.schedule(target, create=create, arguments=arguments) as app:
        outcome = run(arguments, app)
    return _tell(arguments, outcome)


def _tell(arguments: Namespace, outcome: commands.Outcome) -> int:
    status, told, words = outcome
    print(json.dumps(told) if arguments.json else words, flush=True)
    return status
