"""What is shown when something went wrong that is nobody's fault but ours."""

import logging
import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from PySide6 import __version__ as qt_version
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ui.text import tr
from ui.widgets.basics import button, column, label, row

log = logging.getLogger("familiar.crash")


def report_text(bug: BaseException) -> str:
    """What a developer needs to know; it names no client and no technician on purpose."""
    told = "".join(traceback.format_exception(bug))
    return (
        f"Familiar, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC\n"
        f"Python {platform.python_version()}, Qt binding {qt_version}, {_system()}\n\n"
        f"{told}"
    )


def _system() -> str:
    # platform.platform() starts a program to ask for the processor, and the window would wait.
    return f"{platform.system()} {platform.release()} on {platform.machine()}"


def keep_report(text: str) -> Path | None:
    """Write a report beside the logs; None where the disk is full or read-only."""
    folder = platformdirs.user_log_path("Familiar", appauthor=False)
    path = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    except OSError:
        log.warning("The crash report could not be kept in %s", folder)
        return None
    return path


class CrashDialog(QDialog):
    """Says that the work was not done, keeps a report, and lets go on."""

    def __init__(self, bug: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setMinimumSize(560, 360)
        self._text = report_text(bug)
        self.kept = keep_report(self._text)
        details = QPlainTextEdit(self._text, readOnly=True)
        details.setAccessibleName(tr("Report"))
        where = tr("A report is kept in {path}.", path=self.kept) if self.kept else ""
        go_on = button(tr("Go on"), self.accept, kind="primary")
        go_on.setDefault(True)
        actions = row(None, button(tr("Copy the report"), self._copy))
        if self.kept is not None:
            actions.addWidget(button(tr("Show the file"), self._show_file))
        actions.addWidget(go_on)
        self.setLayout(
            column(
                label(tr("Something went wrong in Familiar"), "lead"),
                label(
                    tr(
                        "What you just did was not saved; everything before it is. {where}",
                        where=where,
                    ),
                    "muted",
                    wrap=True,
                ),
                8,
                details,
                8,
                actions,
                spacing=4,
                margins=(24, 20, 24, 20),
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _show_file(self) -> None:
        if self.kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.kept.parent)))
