"""The theme dresses the application, and dresses it again when it changes."""

from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QPushButton

from ui.look.fonts import font
from ui.look.icons import OUTLINES, outline
from ui.look.sheet import style_sheet
from ui.look.tokens import DARK, LIGHT


def test_the_shipped_typeface_is_used(theme):
    assert "Inter" in QFontDatabase.families()
    for weight in (400, 500, 600):
        assert QFontInfo(font(13, weight)).family() == "Inter"
        assert QFontInfo(font(13, weight)).weight() == weight


def test_figures_have_one_width(theme):
    metrics = QFontMetrics(font(24))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_a_change_reaches_palette_tokens_and_icons(qapp, qtbot, theme):
    button = QPushButton()
    qtbot.addWidget(button)
    theme.dress(button, "add")
    light = button.icon().pixmap(16, 16).toImage()

    with qtbot.waitSignal(theme.changed):
        theme.apply(qapp, "dark")

    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas
    assert button.icon().pixmap(16, 16).toImage() != light
    theme.apply(qapp, "light")
    assert theme.tokens is LIGHT
    assert button.icon().pixmap(16, 16).toImage() == light


def test_every_icon_can_be_drawn(theme):
    for name in OUTLINES:
        assert not outline(name, "#000000").pixmap(16, 16).isNull()


def test_images_of_the_sheet_exist():
    for tokens in (LIGHT, DARK):
        sheet = style_sheet(tokens)
        paths = {part.split('"')[0] for part in sheet.split('url("')[1:]}
        assert len(paths) == 5
        for path in paths:
            with open(path, encoding="utf-8") as image:
                assert image.read().startswith("<svg")
