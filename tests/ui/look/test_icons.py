"""The icons: each has its outline in the font, in the colours it was given."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QRawFont
from PySide6.QtWidgets import QApplication

from ui.look.icons import FOLDER, OUTLINES, outline, places


def test_every_icon_has_an_outline_of_its_own(qapp: QApplication) -> None:
    font = QRawFont(str(FOLDER / "phosphor.ttf"), 16)
    codes = [places()[name] for name in OUTLINES.values()]
    assert len(set(codes)) == len(set(OUTLINES.values()))
    assert [code for code in codes if not font.supportsCharacter(code)] == []


def inks(icon: QIcon, mode: QIcon.Mode, state: QIcon.State) -> set[str]:
    """The colours of what is fully drawn."""
    image = icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
    found = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert found, "nothing is drawn"
    return found


@pytest.mark.parametrize(
    ("mode", "state", "ink"),
    [
        (QIcon.Mode.Normal, QIcon.State.Off, "#112233"),
        (QIcon.Mode.Normal, QIcon.State.On, "#445566"),
        (QIcon.Mode.Disabled, QIcon.State.Off, "#778899"),
        (QIcon.Mode.Disabled, QIcon.State.On, "#778899"),
    ],
)
def test_an_icon_wears_the_colour_of_its_state(
    qapp: QApplication, mode: QIcon.Mode, state: QIcon.State, ink: str
) -> None:
    icon = outline("board", "#112233", chosen="#445566", faded="#778899")
    assert inks(icon, mode, state) == {QColor(ink).name()}


def test_an_icon_is_sharp_at_twice_the_size(qapp: QApplication) -> None:
    drawn = outline("board", "#112233").pixmap(QSize(16, 16), 2.0)
    assert drawn.size() == QSize(32, 32)
    assert drawn.devicePixelRatio() == 2.0


def test_a_copy_of_an_icon_draws_the_same(qapp: QApplication) -> None:
    icon = outline("search", "#112233")
    copy = QIcon(icon)
    copy.addPixmap(icon.pixmap(QSize(8, 8)))
    size = QSize(16, 16)
    assert copy.pixmap(size).toImage() == icon.pixmap(size).toImage()
