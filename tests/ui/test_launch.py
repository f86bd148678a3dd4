"""Starting the window, or saying in one sentence why it cannot be started."""

import hashlib
import sys

import pytest
from PySide6.QtGui import QImage

from scheduler.errors import UserError
from tests.ui.conftest import TODAY
from ui import launch
from ui.checkup import lost_references
from ui.shots import PAGES

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux libraries")


def test_a_missing_library_is_told_with_the_line_to_install_it():
    told = launch.missing_sentence(
        "libEGL.so.1: cannot open shared object file: No such file or directory"
    )
    assert told.startswith("Qt needs the library libEGL.so.1")
    assert "apt-get install libegl1" in told
    assert "\n" not in told


@LINUX
def test_without_a_display_it_says_so(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UserError, match="There is no display"):
        launch.need_display()


@LINUX
def test_a_display_that_does_not_answer(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(UserError, match=r"does not answer|needs the library"):
        launch.need_display()


def test_the_platform_asked_for_is_left_alone(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    launch.need_display()


def test_doctor_looks_at_qt_fonts_and_screen(qapp):
    found = {what: (seen, mend) for what, seen, mend in launch.Front().doctor()}
    assert {"Qt", "Qt platform", "Fonts", "Qt binding", "Screen"} <= set(found)
    assert found["Fonts"][0].startswith("Inter")
    assert found["Qt binding"] == ("keeps its references", "")
    assert lost_references() < 100


def test_pictures_of_every_page(qapp, company_file, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    made = launch.Front().shot(
        str(company_file),
        today=TODAY,
        out=tmp_path / "pictures",
        pages=PAGES,
        theme="dark",
        size=(1100, 700),
        language="en",
    )
    assert {path.stem for path in made} == set(PAGES)
    for path in made:
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == (1100, 700)
    # Nobody works and nothing is planned in this company: no agenda, no visit to choose,
    # nothing to decide, and no figure has a visit behind it.
    alike = {"board-visit", "board-agenda", "decisions-desk", "scorecard-behind", "scorecard-risk"}
    drawn: dict[bytes, str] = {}
    for path in made:
        if path.stem not in alike:
            pixels = hashlib.sha256(path.read_bytes()).digest()
            twin = drawn.setdefault(pixels, path.stem)
            assert twin == path.stem, f"{twin} and {path.stem} look the same"


def test_a_page_that_does_not_exist(qapp, company_file, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("QT_SCALE_FACTOR", "1")
    with pytest.raises(UserError, match="There is no page 'moon'"):
        launch.Front().shot(
            str(company_file),
            today=TODAY,
            out=tmp_path,
            pages=["moon"],
            theme="light",
            size=(800, 600),
            language="en",
        )
