"""The one typeface, shipped with the program so that every machine draws the same."""

from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

from ui.look.tokens import BODY, REGULAR

FAMILY = "Inter"
FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


def load_fonts() -> bool:
    """Make Inter known to Qt; False where a font file is missing or broken."""
    if FAMILY in QFontDatabase.families():
        return True
    loaded = True
    for name in FILES:
        with as_file(files("resources") / "fonts" / name) as path:
            loaded = QFontDatabase.addApplicationFont(str(path)) >= 0 and loaded
    return loaded


def font(size: int = BODY, weight: int = REGULAR) -> QFont:
    """Inter at ``size`` pixels with figures of one width, so that columns of numbers align."""
    chosen = QFont(FAMILY)
    chosen.setPixelSize(size)
    chosen.setWeight(QFont.Weight(weight))
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen
