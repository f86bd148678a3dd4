"""Qt off screen where there is no display, and nothing left behind by a test."""

import os
import sys
import threading
from collections.abc import Iterator

if sys.platform.startswith("linux") and not (
    os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.look.theme import Theme
from ui.ops import Ops


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch) -> None:
    """Settings and folders of the user are never touched."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "settings"))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


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
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = [w for w in app.topLevelWidgets() if w.isVisible()]
    assert not widgets, f"windows left open: {widgets}"
    timers = [t for t in app.findChildren(QTimer) if t.isActive()]
    assert not timers, f"timers left running: {timers}"


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
