"""Qt off screen where there is no display, letters as everywhere, nothing left behind."""

import logging
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

if sys.platform.startswith("linux"):
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).with_name("fonts.conf")))
    # Days and numbers as on a desktop of no region; tests name the one they mean.
    os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from scheduler.app import Application
from scheduler.model.kinds import Level, Subject
from scheduler.views.records import (
    AgreementForm,
    ClientForm,
    Place,
    PriorityForm,
    SkillForm,
    TechnicianForm,
)
from tests.ui.watchdog import Watchdog
from ui.look.theme import Theme
from ui.main_window import MainWindow
from ui.ops import Ops
from ui.schedule import OpenSchedule
from ui.settings import Settings
from ui.widgets.form_view import FormView

TODAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def own_settings(tmp_path) -> None:
    """The settings of the user are never touched."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def nothing_left_behind(request) -> Iterator[None]:
    """No thread of ours, running timer or top-level widget outlives the test."""
    threads = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in threads and t.name.startswith("familiar")]
    assert not left, f"threads left running: {left}"
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    # Off screen Qt keeps what was copied until after Python has ended, and then falls over it.
    app.clipboard().clear()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = [w for w in app.topLevelWidgets() if w.isVisible()]
    assert not widgets, f"windows left open: {widgets}"
    timers = [t for t in app.findChildren(QTimer) if t.isActive()]
    assert not timers, f"timers left running: {timers}"


class _Activator(QObject):
    """Gives each window that is shown the keyboard, as the window manager of a desktop does."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
        ):
            watched.activateWindow()
        return False


@pytest.fixture(autouse=True)
def windows_become_active(request) -> Iterator[None]:
    """On a bare X display nobody else would; off screen Qt itself does."""
    if "qapp" not in request.fixturenames or QApplication.platformName() != "xcb":
        yield
        return
    qapp = request.getfixturevalue("qapp")
    activator = _Activator()
    qapp.installEventFilter(activator)
    yield
    qapp.removeEventFilter(activator)


class _Bugs(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.getMessage()}: {record.exc_info and record.exc_info[1]!r}")


@pytest.fixture
def bug_expected() -> None:
    """Asked for by tests that make something fail on purpose."""


@pytest.fixture(autouse=True)
def no_bug(request) -> Iterator[None]:
    """Work that fails off the GUI thread fails the test, though the window goes on."""
    bugs = _Bugs()
    logging.getLogger("familiar").addHandler(bugs)
    yield
    logging.getLogger("familiar").removeHandler(bugs)
    assert "bug_expected" in request.fixturenames or not bugs.said, bugs.said


@pytest.fixture(autouse=True)
def watchdog(monkeypatch) -> Iterator[Watchdog]:
    """Nothing that the window does may keep the GUI thread waiting."""
    dog = Watchdog()
    with dog.watching(monkeypatch):
        yield dog
    assert not dog.found, "the GUI thread waited for:\n" + "\n".join(dog.found)


@pytest.fixture
def theme(qapp) -> Iterator[Theme]:
    """The application dressed in the light theme."""
    made = Theme()
    made.apply(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def ops(qapp) -> Iterator[Ops]:
    """Work off the GUI thread, closed afterwards."""
    made = Ops()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture(scope="session")
def small_company(tmp_path_factory) -> Path:
    """A schedule with one office, three technicians, three clients and an agreement."""
    path = tmp_path_factory.mktemp("company") / "small.familiar"
    with Application.open(str(path), create=True, today=TODAY, actor="Mia") as app:
        _fill(app)
    return path


def _fill(app: Application) -> None:
    records = app.records
    office = records.offices()[0]
    before = records.office_form(office.id)
    records.save_office(replace(before, name="Manhattan", zone="America/New_York", region="NY"))
    ana, omar, _mei = (
        records.save_technician(
            TechnicianForm(
                office_id=office.id,
                name=name,
                home=Place("1 Main St", "10002", "New York"),
                wage_minor=2500,
                skills=(SkillForm("pest control", until),),
            )
        )
        for name, until in (
            ("Ana Reyes", None),
            ("Omar Haddad", date(2026, 11, 26)),
            ("Mei Lin", None),
        )
    )
    dorothy = records.save_client(
        ClientForm(
            office_id=office.id,
            name="Dorothy’s Gift Shop",
            external_id="D1",
            site=Place("88 Orchard St", "10002", "New York"),
            contact="Dorothy Lane",
            usual_id=omar,
            backup_ids=(ana,),
            priorities=(PriorityForm(Subject.PERSON, Level.ESSENTIAL, "the same face"),),
        )
    )
    for name, street in (("Tea Room", "5 Mott St"), ("Book Nook", "9 Ludlow St")):
        place = Place(street, "10013", "New York")
        records.save_client(ClientForm(office_id=office.id, name=name, site=place))
    records.save_agreement(
        AgreementForm(
            client_id=dorothy,
            service="Rodent control",
            rule="FREQ=MONTHLY",
            start=TODAY,
            minutes=30,
            price_minor=12000,
        )
    )


@pytest.fixture
def company_file(small_company, tmp_path) -> Path:
    """A copy of the small company that the test may change."""
    return Path(shutil.copy(small_company, tmp_path / "company.familiar"))


@pytest.fixture
def app(company_file) -> Iterator[Application]:
    """The small company, open."""
    with Application.open(str(company_file), create=False, today=TODAY, actor="Mia") as opened:
        yield opened


@pytest.fixture
def schedule(qapp, app) -> Iterator[OpenSchedule]:
    """The small company as pages see it."""
    made = OpenSchedule(app, app.records.offices())
    yield made
    made.leave()
    made.deleteLater()


@pytest.fixture
def window(qtbot, ops, theme, settled) -> Iterator[MainWindow]:
    """The main window on its welcome page; closed with all it opened."""
    made = MainWindow(ops, theme, Settings(), warm=False)
    made.show()
    qtbot.waitExposed(made)
    yield made
    for form in made.findChildren(FormView):
        # Nobody is there to be asked about what a test typed.
        form.dirty = False
    made.close()
    settled()
    made.deleteLater()


@pytest.fixture
def settled(qtbot, ops) -> Callable[[], None]:
    """Wait until no work is under way and its results are shown."""

    def wait() -> None:
        qtbot.waitUntil(lambda: ops.under_way == 0, timeout=20000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: ops.under_way == 0, timeout=20000)

    return wait
