"""A message to a client: its text, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton

from scheduler.model.kinds import NoticeState
from scheduler.views.desk import NoticeRow
from scheduler.views.mail import mail_link
from ui.desk import decided_words as words
from ui.text import Said, phone, tr
from ui.widgets.basics import button, column, label, row
from ui.widgets.flow import Flow

ANSWERS: tuple[tuple[NoticeState, Said], ...] = (
    (NoticeState.ACCEPTED, "Accepted"),
    (NoticeState.PREFERS_TO_WAIT, "Prefers to wait"),
    (NoticeState.COMPLAINED, "Complained"),
)


class NoticeCard(QFrame):
    """``sent`` and ``answered`` say what became of it, ``file_wanted`` asks for a mail file."""

    sent = Signal()
    answered = Signal(object)
    file_wanted = Signal()
    said = Signal(str, str)

    def __init__(self, one: NoticeRow) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.notice = one
        whom = " · ".join(part for part in (one.contact, phone(one.phone), one.email) if part)
        head = row(label(tr("Tell the client"), "strong"), None)
        head.addWidget(label(tr(words.ANSWERS[one.state]), "small"))
        text = label(one.text, "prose", wrap=True, selectable=True)
        parts = [
            button(tr("Copy"), self._copy),
            button(tr("Write a mail"), self._mail),
            button(tr("Save as mail file…"), self.file_wanted.emit),
            *self._what_became(),
        ]
        inner = column(head, label(whom, "small", wrap=True), text, spacing=8)
        inner.setContentsMargins(20, 14, 20, 14)
        inner.addLayout(Flow(*parts))
        self.setLayout(inner)

    def _what_became(self) -> list[QPushButton]:
        if self.notice.state is NoticeState.DRAFT:
            return [button(tr("Mark as sent"), self.sent.emit)]
        made = []
        for state, answer in ANSWERS:
            one = button(tr(answer), partial(self.answered.emit, state))
            one.setEnabled(self.notice.state is not state)
            made.append(one)
        return made

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.notice.text)
        self.said.emit(tr("The text for {client} is copied.", client=self.notice.client), "done")

    def _mail(self) -> None:
        QDesktopServices.openUrl(QUrl(mail_link(self.notice)))
