"""A file is offered among the documents at first, and then where the last one went."""

from pathlib import Path

import platformdirs
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.dialogs import saving
from ui.dialogs.saving import ask_where

PDF = "PDF files (*.pdf)"


@pytest.fixture
def documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    made = tmp_path / "Documents"
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: made)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(saving, "_last", [])
    return made


def test_where_a_file_is_offered(
    monkeypatch: pytest.MonkeyPatch, documents: Path, tmp_path: Path
) -> None:
    offered: list[Path] = []
    chosen = [str(tmp_path / "routes" / "b.pdf")]

    def ask(_parent: QWidget | None, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name))
        return chosen[0], PDF

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    chosen[0] = ""
    assert ask_where(None, "Save", "a.pdf", PDF)[0] == ""
    documents.mkdir()
    chosen[0] = str(tmp_path / "routes" / "b.pdf")
    ask_where(None, "Save", "b.pdf", PDF)
    ask_where(None, "Save", "c.pdf", PDF)
    (tmp_path / "routes").mkdir()
    ask_where(None, "Save", "d.pdf", PDF)
    assert offered == [
        tmp_path / "a.pdf",
        documents / "b.pdf",
        documents / "c.pdf",
        tmp_path / "routes" / "d.pdf",
    ]
