"""A technician's briefs of a day in the user's own mail program; nothing is sent from here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from scheduler.errors import UserError
from scheduler.files import write_whole
from scheduler.views.mail import ENDING, LONGEST_LINK, BriefMail, mail_file, mail_link
from ui.dialogs.saving import ask_where
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.text import tr


class Mailing(QObject):
    """Opens letters: by a link, or as a file where a link would be too long.

    ``said`` carries a sentence and its kind for the message bar. The files are for their owner
    only, and are gone with this.
    """

    said = Signal(str, str)

    def __init__(self, ops: Ops, schedule: OpenSchedule, over: QWidget) -> None:
        super().__init__(over)
        self._ops, self._schedule, self._over = ops, schedule, over
        self._folder: QTemporaryDir | None = None

    def mail_briefs(self, technician_id: int, day: date) -> None:
        """Open a letter to a technician with the briefs of his day."""
        app = self._schedule.app
        self._ops.read(
            # Calendars are loaded off the GUI thread, too.
            lambda: app.feeds.brief_mail(technician_id, day),
            partial(self._open, f"{day} {technician_id}{ENDING}"),
            self._not_possible,
        )

    def _open(self, name: str, mail: BriefMail) -> None:
        link = mail_link(mail)
        if len(link) <= LONGEST_LINK and QDesktopServices.openUrl(QUrl(link)):
            self._opened(mail)
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        file = Path(self._folder.filePath(name))
        self._write(file, mail, partial(self._open_file, mail))

    def _open_file(self, mail: BriefMail, file: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._opened(mail)
            return
        chosen, _filter = ask_where(
            self._over,
            tr("No mail program opens here: save the mail"),
            file.name,
            tr("Mail files (*{ending})", ending=ENDING),
        )
        if chosen:
            self._write(Path(chosen).with_suffix(ENDING), mail, self._saved)

    def _write(self, file: Path, mail: BriefMail, then: Callable[[Path], object]) -> None:
        self._ops.write(partial(_written, file, mail), then, self._not_possible)

    def _opened(self, mail: BriefMail) -> None:
        name = mail.contact
        told = tr("The briefs for {name} are in your mail program; send them there.", name=name)
        self.said.emit(told, "done")

    def _saved(self, file: Path) -> None:
        self.said.emit(tr("The mail is saved as {path}.", path=file), "done")

    def _not_possible(self, problem: UserError) -> None:
        self.said.emit(str(problem), "trouble")


def _written(file: Path, mail: BriefMail) -> Path:
    write_whole(file, mail_file(mail))
    return file
