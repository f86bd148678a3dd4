"""What is shown when something went wrong that is nobody's fault but ours."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from scheduler import logs
from scheduler.errors import UserError
from scheduler.files import write_whole
from scheduler.running import heading, keep_report
from ui.text import tr
from ui.widgets.basics import button, column, label, row


def report_text(bug: BaseException, at: datetime) -> str:
    """What a developer needs to know; it names no client and no technician on purpose."""
    return f"{heading(at)}Qt binding {qt_version}\n\n{logs.told(bug)}"


class ReportDialog(QDialog):
    """Shows a report, to be read, copied, saved, or found where it is ``kept``."""

    def __init__(
        self,
        title: str,
        lead: str,
        sentence: str,
        text: str,
        kept: Path | None,
        close: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumSize(620, 380)
        self._text, self.kept = text, kept
        details = QPlainTextEdit(text, readOnly=True)
        details.setAccessibleName(tr("Report"))
        self._told = label("", "trouble", wrap=True)
        self._told.hide()
        self.leave = button(close, self.accept, kind="primary")
        self.leave.setDefault(True)
        self.copy = button(tr("Copy the report"), self._copy)
        self.save = button(tr("Save the report…"), self._save)
        self.show_file = button(tr("Show the file"), self._show_file)
        self.show_file.setVisible(kept is not None)
        where = tr("The report is kept in {path}.", path=kept) if kept else ""
        self.setLayout(
            column(
                label(lead, "lead", wrap=True),
                label(sentence, "muted", wrap=True),
                label(where, "small", wrap=True, selectable=True),
                8,
                details,
                self._told,
                8,
                row(self.copy, self.save, self.show_file, None, self.leave),
                spacing=4,
                margins=(24, 20, 24, 20),
            )
        )

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    @Slot()
    def _save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, tr("Save the report"), "familiar-report.txt", tr("Text (*.txt)")
        )
        if name:
            self._tell(lambda: write_whole(Path(name), self._text.encode()))

    def _tell(self, act: Callable[[], None]) -> None:
        problem = ""
        try:
            act()
        except UserError as refused:
            problem = str(refused)
        self._told.setText(problem)
        self._told.setVisible(bool(problem))

    @Slot()
    def _show_file(self) -> None:
        if self.kept is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.kept.parent)))


class CrashDialog(ReportDialog):
    """Says that the work was not done, keeps a report, and lets go on."""

    def __init__(self, bug: BaseException, parent: QWidget | None = None) -> None:
        now = datetime.now(UTC)
        text = report_text(bug, now)
        super().__init__(
            tr("Something went wrong"),
            tr("Something went wrong in Familiar"),
            tr("What you just did was not saved; everything before it is."),
            text,
            keep_report(text, now),
            tr("Go on"),
            parent,
        )
