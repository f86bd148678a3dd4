"""The briefs of a day in a mail program, which here is the test itself."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton
from sqlalchemy import select, update

from scheduler.app import Application
from scheduler.model.agreements import ServiceType
from scheduler.model.clients import Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.store.engine import connect
from tests.ui.conftest import TODAY
from ui.main_window import MainWindow
from ui.pages.feeds import FeedsPage

NINE = datetime.fromisoformat(f"{TODAY}T14:00:00+00:00")


class MailProgram(QObject):
    """Opens what it is given and keeps it."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def program(qapp: object) -> Iterator[MailProgram]:
    """What the system opens links of mails and files with."""
    made = MailProgram()
    for scheme in ("mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("mailto", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def page(window: MainWindow, app: Application, settled: Callable[[], None]) -> Iterator[FeedsPage]:
    """The page of calendars; Ana is chosen, has an address and a visit today."""
    ana = next(row for row in app.records.technicians(1) if row.name == "Ana Reyes").id
    form = app.records.technician_form(ana)
    app.records.save_technician(replace(form, email="ana@example.com"))
    with closing(connect(app.target)) as store, store.writing() as session:
        site = session.scalars(select(Site).order_by(Site.id)).first()
        assert site is not None
        visit = Visit(
            uid="a",
            office_id=1,
            client_id=site.client_id,
            site_id=site.id,
            service_type_id=session.scalars(select(ServiceType.id)).one(),
            status=VisitStatus.PLANNED,
            due_on=TODAY,
            minutes=30,
            calendar_changed_at=NINE,
        )
        session.add(visit)
        session.flush()
        end = NINE + timedelta(minutes=30)
        session.add(Published(visit_id=visit.id, technician_id=ana, day=TODAY, start=NINE, end=end))
    window.resize(1280, 800)
    window.take_schedule(app, app.records.offices(), "feeds")
    settled()
    made = window.pages["feeds"]
    assert isinstance(made, FeedsPage)
    yield made
    settled()


def learn(app: Application, text: str) -> None:
    with closing(connect(app.target)) as store, store.writing() as session:
        session.execute(update(Site).values(access=text))


def days(page: FeedsPage) -> QMenu:
    """The days whose briefs are offered."""
    (mail,) = (b for b in page.side.findChildren(QPushButton) if b.menu() is not None)
    assert mail.text() == "Mail the briefs of…"
    return mail.menu()


def test_a_short_letter_is_a_link(
    window: MainWindow, page: FeedsPage, program: MailProgram, settled: Callable[[], None]
) -> None:
    offered = days(page).actions()
    assert offered[0].text() == "Tuesday 24 November"
    assert len(offered) == 7
    offered[0].trigger()
    settled()
    (url,) = program.opened
    parts = urlsplit(bytes(url.toEncoded().data()).decode())
    said = parse_qs(parts.query)
    assert (parts.scheme, parts.path) == ("mailto", "ana@example.com")
    assert said["subject"] == ["Tuesday, 24 Nov 2026: your visit"]
    (text,) = said["body"]
    assert text.startswith("09:00–09:30 · W-1\r\n88 Orchard St")
    assert "Rodent control at Dorothy’s Gift Shop" in text
    assert window.messages.sentence.startswith("The briefs for Ana Reyes are in your mail program")


def test_a_long_letter_is_a_file_that_was_not_sent(
    page: FeedsPage, app: Application, program: MailProgram, settled: Callable[[], None]
) -> None:
    long = "Behind the house; the key is with the neighbour, whose dog barks. " * 40
    learn(app, long)
    days(page).actions()[0].trigger()
    settled()
    (url,) = program.opened
    file = Path(url.toLocalFile())
    assert file.name == "2026-11-24 1.eml"
    read = message_from_bytes(file.read_bytes(), policy=default)
    assert (read["X-Unsent"], read["To"]) == ("1", "Ana Reyes <ana@example.com>")
    assert long.strip() in read.get_content().replace("\r\n", "\n")  # type: ignore[attr-defined]


@pytest.mark.skipif("os.name == 'nt'", reason="Windows has no such mark on folders")
def test_nobody_else_can_read_the_file(
    page: FeedsPage, app: Application, program: MailProgram, settled: Callable[[], None]
) -> None:
    learn(app, "x" * 3000)
    days(page).actions()[0].trigger()
    settled()
    folder = Path(program.opened[0].toLocalFile()).parent
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.qt_log_ignore("No such method")
def test_where_no_program_opens_mails_the_letter_is_saved(
    window: MainWindow,
    page: FeedsPage,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    program: MailProgram,
) -> None:
    for scheme in ("mailto", "file"):
        QDesktopServices.setUrlHandler(scheme, program, "cannot")
    wanted = tmp_path / "mail.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(wanted), ""))
    days(page).actions()[0].trigger()
    settled()
    assert b"To: Ana Reyes <ana@example.com>" in wanted.read_bytes()
    assert window.messages.sentence == f"The mail is saved as {wanted}."


def test_what_is_missing_is_said(
    window: MainWindow,
    page: FeedsPage,
    app: Application,
    program: MailProgram,
    settled: Callable[[], None],
) -> None:
    days(page).actions()[1].trigger()
    settled()
    assert "has no visits on Wednesday, 25 Nov 2026" in window.messages.sentence
    page.select(app.feeds.rows()[1].technician_id)
    days(page).actions()[0].trigger()
    settled()
    assert "has no e-mail address; enter it on the page Technicians" in window.messages.sentence
    assert program.opened == []
