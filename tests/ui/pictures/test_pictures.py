"""The board's views and some pages look as they did when somebody last looked at them.

A picture that is meant to change is renewed with::

    FAMILIAR_RENEW_PICTURES=1 python -m pytest tests/ui/pictures

which fails on purpose, having checked nothing. Look at the pictures whose paths it names, then run
the tests again without it. How much a picture may differ, and why: ``likeness``.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from scheduler.app import Application
from scheduler.continuity.familiarity import Who
from scheduler.views.board import BoardRows
from tests.ui.conftest import TODAY
from tests.ui.pictures.likeness import Likeness, difference, likeness, reduced
from tests.ui.pictures.sample import office_week, show
from ui.look.theme import Choice
from ui.shots import take_of

REFERENCES = Path(__file__).parent / "references"
RENEW = "FAMILIAR_RENEW_PICTURES"
VIEWS = {
    "day": "board-day",
    "week": "board",
    "month": "board-month",
    "map": "board-map",
    "agenda": "board-agenda",
    "scorecard": "scorecard",
    "cover": "cover",
    "technician": "technician-page",
    "backups": "backups",
}
"""The board's views and some pages, and the pages of ``ui.shots`` that show them."""

THEMES: tuple[Choice, ...] = ("light", "dark")
SIZES = ((1024, 700), (1440, 900), (1920, 1080))
AWAY = 10_000
MOST_BYTES = 2_800_000

Size = tuple[int, int]
Taker = Callable[..., dict[str, QImage]]
Fault = Callable[[BoardRows, pytest.MonkeyPatch], BoardRows]


def reference(theme: Choice, size: Size, view: str) -> Path:
    return REFERENCES / f"{view}-{theme}-{size[0]}x{size[1]}.png"


@pytest.fixture
def take(
    qapp: QApplication, company_file: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> Taker:
    """Takes pictures of the main window; they are reduced, and kept whole in the test's folder."""
    if not sys.platform.startswith("linux") or qapp.platformName() != "offscreen":
        pytest.skip("the references are drawn off screen on Linux: elsewhere letters are others")

    def taken(
        theme: Choice, size: Size, views: tuple[str, ...] = tuple(VIEWS), **other: BoardRows
    ) -> dict[str, QImage]:
        opened = Application.open(str(company_file), create=False, today=TODAY, actor="Mia")
        app = show(opened, other.get("rows", office_week()))
        # Wherever another test left the mouse, something would lie under it.
        QCursor.setPos(AWAY, AWAY)
        pages = [VIEWS[view] for view in views]
        made = take_of(app, out=tmp_path, pages=pages, theme=theme, size=size)
        assert not caplog.messages
        return {
            view: reduced(QImage(str(path)), *size) for view, path in zip(views, made, strict=True)
        }

    return taken


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_all_looks_as_it_did(take: Taker, theme: Choice, size: Size, tmp_path: Path) -> None:
    drawn = take(theme, size)
    if os.environ.get(RENEW):
        renew(drawn, theme, size, tmp_path)
    told = [compare(picture, reference(theme, size, view)) for view, picture in drawn.items()]
    wrong = [
        complaint(view, drawn[view], reference(theme, size, view), how, tmp_path)
        for view, how in zip(drawn, told, strict=True)
        if how is None or not how.alike
    ]
    assert not wrong, "\n".join(wrong)


def compare(drawn: QImage, path: Path) -> Likeness | None:
    kept = QImage(str(path))
    return None if kept.size() != drawn.size() else likeness(drawn, kept)


def complaint(view: str, drawn: QImage, path: Path, how: Likeness | None, folder: Path) -> str:
    """Write what helps to see the difference, and tell where."""
    actual = folder / f"{view}-actual.png"
    drawn.save(str(actual))
    if how is None:
        return f"{view}: there is no such picture yet, or of another size: {path}; it is {actual}"
    kept = folder / f"{view}-reference.png"
    apart = folder / f"{view}-difference.png"
    QImage(str(path)).save(str(kept))
    difference(drawn, QImage(str(path))).save(str(apart))
    whole = folder / f"{VIEWS[view]}.png"
    return f"{view}: {how}\n  {actual}\n  {kept}\n  {apart}\n  in full size: {whole}"


def renew(drawn: dict[str, QImage], theme: Choice, size: Size, folder: Path) -> None:
    """Keep pictures from now on, and fail: nothing was checked."""
    REFERENCES.mkdir(exist_ok=True)
    for view, picture in drawn.items():
        assert picture.save(str(reference(theme, size, view)), "PNG", 0)
    whole = "\n".join(f"  {folder / VIEWS[view]}.png" for view in drawn)
    pytest.fail(f"{RENEW} is set: these pictures are kept, and nothing was checked:\n{whole}")


def test_the_pictures_kept_are_those_compared() -> None:
    wanted = {reference(t, s, view) for t in THEMES for s in SIZES for view in VIEWS}
    kept = set(REFERENCES.iterdir())
    assert kept == wanted
    assert sum(path.stat().st_size for path in kept) < MOST_BYTES


def no_legend(rows: BoardRows, patch: pytest.MonkeyPatch) -> BoardRows:
    patch.setattr("ui.widgets.tray.ROOM_FOR_LEGEND", 10_000)
    return rows


def wider_inspector(rows: BoardRows, patch: pytest.MonkeyPatch) -> BoardRows:
    patch.setattr("ui.widgets.inspector.WIDTH", 333)
    return rows


def another_colour(rows: BoardRows, _patch: pytest.MonkeyPatch) -> BoardRows:
    """Ana's third visit of today is a stranger's."""
    third = [card for card in rows.cards if (card.technician_id, card.day) == (1, TODAY)][2]
    assert third.who is Who.USUAL
    stranger = replace(third, who=Who.STRANGER)
    return replace(rows, cards=tuple(stranger if c is third else c for c in rows.cards))


def cut_name(rows: BoardRows, _patch: pytest.MonkeyPatch) -> BoardRows:
    ana, *others = rows.technicians
    return replace(rows, technicians=(replace(ana, name="Ana R…"), *others))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("fault", [no_legend, wider_inspector, another_colour, cut_name])
def test_a_fault_is_seen(
    take: Taker, fault: Fault, theme: Choice, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = SIZES[1]
    rows = fault(office_week(), monkeypatch)
    for view, picture in take(theme, size, ("day", "week"), rows=rows).items():
        told = compare(picture, reference(theme, size, view))
        assert told is not None
        assert not told.alike, f"{view}: {told}"


def test_what_makes_no_difference_is_not_seen() -> None:
    kept = QImage(str(reference("light", SIZES[0], "week")))
    assert likeness(kept, kept) == Likeness(0, 0)
    nearly = QImage(kept)
    for x in range(0, kept.width(), 12):
        for y in range(0, kept.height(), 12):
            nearly.setPixelColor(x, y, kept.pixelColor(x, y).darker(104))
    assert likeness(kept, nearly).mean > 0
    assert likeness(kept, nearly).alike


def test_the_difference_shows_where_it_is() -> None:
    kept = QImage(str(reference("light", SIZES[0], "week")))
    other = QImage(kept)
    other.setPixelColor(40, 50, kept.pixelColor(40, 50).darker(400))
    shown = difference(kept, other)
    assert shown.pixelColor(40, 50).value() < 100
    assert shown.pixelColor(41, 50).value() == 255
