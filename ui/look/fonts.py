"""The one typeface, shipped with the program so that every machine draws the same."""

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

from ui.look.tokens import BODY, REGULAR

FAMILY = "Inter"
FURTHER = (
    *("Leelawadee UI", "Khmer UI"),
    *("Thonburi", "Khmer Sangam MN"),
    *("Noto Sans Thai", "Noto Sans Khmer"),
)
"""Where letters come from that Inter lacks, Thai and Khmer: on Windows, macOS and Linux."""

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


@cache
def families() -> list[str]:
    """Inter, and those of the further families that this computer has."""
    here = set(QFontDatabase.families())
    return [FAMILY, *(one for one in FURTHER if one in here)]


def font(size: int = BODY, weight: int = REGULAR) -> QFont:
    """Inter at ``size`` pixels with figures of one width, so that columns of numbers align."""
    chosen = QFont(families())
    chosen.setPixelSize(size)
    chosen.setWeight(QFont.Weight(weight))
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen
