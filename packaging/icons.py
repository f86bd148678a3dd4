"""Draws the program's icon in the forms that systems want: ``icons.py FOLDER``."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageWriter

ICON = Path(__file__).parent.parent / "resources" / "icons" / "familiar.svg"
SIZES = {"ico": 256, "icns": 512, "png": 256}


def main() -> int:
    """Write familiar.ico, .icns and .png; returns the exit status."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    _ = QGuiApplication([])
    icon = QIcon(str(ICON))
    for form, side in SIZES.items():
        file = str(folder / f"familiar.{form}")
        if not QImageWriter(file).write(icon.pixmap(QSize(side, side)).toImage()):
            sys.exit(f"{file} cannot be written.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
