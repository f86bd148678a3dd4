"""Starts the program as its command does, and ends when the board can be used.

``program`` times it; by itself nothing is imported here that the program does not import.
"""

import os
import sys

from ui.launch import Front, importing

OPENED = "opened"


class Watched(Front):
    """The window, watched until its board shows what was read."""

    def open(self, target: str | None, **wanted: object) -> int:
        with importing():
            import ui.app
            from ui.pages.board import BoardPage
        from PySide6.QtCore import QTimer

        class Desk(ui.app.Desk):
            def __init__(self, *given: object) -> None:
                super().__init__(*given)
                self.timer = QTimer(self.window, interval=2)
                self.timer.timeout.connect(self.look)
                self.timer.start()

            def look(self) -> None:
                page = self.window.pages.get("board")
                # What was read is painted before the timer's turn comes again.
                if isinstance(page, BoardPage) and page.rows is not None:
                    sys.stdout.write(f"{OPENED}\n")
                    sys.stdout.flush()
                    os._exit(0)

        ui.app.Desk = Desk
        return super().open(target, **wanted)


def main() -> None:
    """Start with the arguments of the command."""
    with importing():
        from scheduler.cli import main as command
    command(sys.argv[1:], Watched())


if __name__ == "__main__":
    main()
