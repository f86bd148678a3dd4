"""Asks where a file is to be saved: among the documents, then where the last one went."""

from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QFileDialog, QWidget

_last: list[Path] = []
"""The folder of the last file, once there was one."""


def ask_where(parent: QWidget | None, title: str, name: str, kinds: str) -> tuple[str, str]:
    """The file that was chosen and its kind; both are empty where nobody wants it after all."""
    folder = _last[0] if _last and _last[0].is_dir() else platformdirs.user_documents_path()
    # A folder that is not there would lead to wherever the program was started.
    folder = folder if folder.is_dir() else Path.home()
    file, kind = QFileDialog.getSaveFileName(parent, title, str(folder / name), kinds)
    if file:
        _last[:] = [Path(file).parent]
    return file, kind
