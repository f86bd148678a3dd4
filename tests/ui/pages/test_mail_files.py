"""A notice saved as a mail file from the decision that it belongs to."""

from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from scheduler.model.kinds import DecisionState
from tests.ui.board.boards import ZONE
from tests.ui.pages.desk_rows import FakeDesk, decision, notice
from ui.look.theme import Theme
from ui.ops import Ops
from ui.pages.decided_view import DecidedView
from ui.schedule import OpenSchedule


@pytest.fixture
def view(
    qtbot: QtBot, ops: Ops, theme: Theme, settled: Callable[[], None]
) -> Iterator[DecidedView]:
    """A confirmed decision with a message to Dorothy, in the narrowest window there is."""
    drawn = FakeDesk(sent=(notice(),))
    office: Any = SimpleNamespace(id=1, name="Manhattan", zone=ZONE, currency="USD")
    app: Any = SimpleNamespace(desk=drawn, changed=[])
    schedule = OpenSchedule(app, (office,))
    row = decision(drawn.shown, drawn.shown.bundles[0].choices, DecisionState.CONFIRMED)
    made = DecidedView(ops, schedule, theme, drawn, row)
    qtbot.addWidget(made)
    made.resize(932, 540)
    made.show()
    settled()
    yield made
    made.close()
    settled()
    schedule.deleteLater()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What the dialog for the file was asked, and what it answers."""
    made = SimpleNamespace(name="", answer="")

    def ask(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        made.name = Path(name).name
        return made.answer, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return made


def save(qtbot: QtBot, view: DecidedView) -> None:
    found = [b for b in view.findChildren(QPushButton) if b.text() == "Save as mail file…"]
    (button,) = [one for one in found if one.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("ending", ["", ".eml", ".EML"])
def test_a_notice_is_saved_as_a_mail_file(
    qtbot: QtBot,
    view: DecidedView,
    asked: SimpleNamespace,
    tmp_path: Path,
    settled: Callable[[], None],
    ending: str,
) -> None:
    path = tmp_path / f"mail{ending or '.eml'}"
    asked.answer = str(tmp_path / f"mail{ending}")
    with qtbot.waitSignal(view.said) as said:
        save(qtbot, view)
    settled()
    assert asked.name == "W-1.eml"
    assert said.args == [f"The mail is saved as {path}.", "done"]
    read = message_from_bytes(path.read_bytes(), policy=default)
    assert read["Subject"] == "Your visit on Friday & more"
    assert read["X-Unsent"] == "1"


def test_nothing_is_written_where_no_file_is_chosen(
    qtbot: QtBot, view: DecidedView, asked: SimpleNamespace, ops: Ops
) -> None:
    save(qtbot, view)
    assert asked.name
    assert ops.under_way == 0


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(
    qtbot: QtBot,
    view: DecidedView,
    asked: SimpleNamespace,
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    asked.answer = str(tmp_path / "gone" / "mail.eml")
    with qtbot.waitSignal(view.said) as said:
        save(qtbot, view)
    settled()
    assert said.args is not None
    sentence, kind = said.args
    assert kind == "trouble"
    assert sentence.endswith(
        "mail.eml cannot be written (No such file or directory); choose another folder."
    )
