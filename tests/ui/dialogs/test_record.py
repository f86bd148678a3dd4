"""Recording an absence and a closed site: what is shown, what is told, what comes out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from scheduler.model.kinds import AbsenceKind, PlaceSource
from scheduler.views.records import AbsenceForm, ClientListRow, ClosureForm, TechnicianListRow
from tests.ui.board.boards import ZONE, at
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.closure import ClosureDialog
from ui.look.theme import Theme

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 15, 20, tzinfo=UTC)
"""Twenty past ten in New York."""

LONG = "The Honourable Company of Stationers and Newspaper Makers of Lower Manhattan and Brooklyn"


def technician(number: int, name: str) -> TechnicianListRow:
    return TechnicianListRow(number, "", name, "", (), None, 40, 0, 0, "", "", None)


def client(number: int, name: str) -> ClientListRow:
    street = f"{number} Orchard St"
    source = PlaceSource.GIVEN
    return ClientListRow(number, "", name, street, "", "", "", "", 0, None, False, source)


PEOPLE = (technician(1, "Ana Reyes"), technician(2, "Omar Haddad"), technician(3, LONG))


@pytest.fixture
def late(qtbot: QtBot, theme: Theme) -> Iterator[AbsenceDialog]:
    """The dialog at twenty past ten."""
    made = AbsenceDialog(theme, PEOPLE, NOW, ZONE)
    yield from shown(qtbot, made)


def shown(qtbot: QtBot, dialog: AbsenceDialog) -> Iterator[AbsenceDialog]:
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    dialog.close()


def words(where: QWidget) -> str:
    return "\n".join(one.text() for one in where.findChildren(QLabel) if one.isVisible())


def type_keys(qtbot: QtBot, *keys: str | Qt.Key) -> None:
    """Type where the focus is, as a hand would."""
    for key in keys:
        where = QApplication.activePopupWidget() or QApplication.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(where, key)
        else:
            qtbot.keyClick(where, key)


def test_running_late_takes_a_name_and_a_time(qtbot: QtBot, late: AbsenceDialog) -> None:
    type_keys(qtbot, "omar", Qt.Key.Key_Tab)
    assert late.kind.hasFocus()
    type_keys(qtbot, "r", Qt.Key.Key_Tab)
    assert late.free_at.hasFocus()
    assert not late.days.isVisible()
    assert not late.part.isVisible()
    type_keys(qtbot, "1130", Qt.Key.Key_Return)
    assert late.result() == AbsenceDialog.DialogCode.Accepted
    assert late.form() == AbsenceForm(2, NOW, NOW + timedelta(minutes=70), AbsenceKind.LATE, "")


def test_free_again_lies_ahead(qtbot: QtBot, late: AbsenceDialog) -> None:
    late.who.choose(1)
    late.kind.choose(AbsenceKind.LATE)
    for typed, told in (
        ("", "Give the time, such as 11:30."),
        ("soon", "Give the time, such as 11:30."),
        ("10:20", "The delay begins at 10:20; free again can only be later."),
        ("9", "The delay begins at 10:20; free again can only be later."),
    ):
        late.free_at.setText(typed)
        qtbot.mouseClick(late.record, Qt.MouseButton.LeftButton)
        assert late.isVisible()
        assert told in words(late)
    late.kind.choose(AbsenceKind.SICK)
    assert "can only be later" not in words(late)
    assert late.days.isVisible()


def test_the_dialog_is_as_high_as_what_it_shows(late: AbsenceDialog) -> None:
    whole = late.size()
    late.part.setChecked(True)
    assert late.height() > whole.height()
    late.kind.choose(AbsenceKind.LATE)
    assert late.height() < whole.height()
    late.who.choose(3)
    late.kind.choose(AbsenceKind.SICK)
    late.part.setChecked(False)
    assert late.size() == whole


@pytest.mark.parametrize(
    ("kind", "first", "start", "last", "end"),
    [
        (AbsenceKind.HOLIDAY, 1, 0, 4, 0),
        (AbsenceKind.TRAINING, 1, 780, 2, 630),
        (AbsenceKind.TRAINING, 1, 780, 2, 0),
        (AbsenceKind.LATE, 0, 540, 0, 675),
    ],
)
def test_an_absence_is_shown_as_it_was_recorded(
    qtbot: QtBot, theme: Theme, kind: AbsenceKind, first: int, start: int, last: int, end: int
) -> None:
    days = [TODAY + timedelta(days=number) for number in (first, last)]
    kept = AbsenceForm(2, at(days[0], start), at(days[1], end), kind, "the sea")
    dialog = AbsenceDialog(theme, PEOPLE, NOW, ZONE, kept=kept)
    qtbot.addWidget(dialog)
    assert dialog.problem == ""
    assert dialog.form() == kept
    assert not dialog.who.isEnabled()
    assert dialog.record.text() == "Save"


def test_who_ran_late_is_late_since_then(qtbot: QtBot, theme: Theme) -> None:
    since = NOW - timedelta(minutes=80)
    kept = AbsenceForm(2, since, NOW + timedelta(minutes=10), AbsenceKind.LATE)
    dialog = AbsenceDialog(theme, PEOPLE, NOW, ZONE, kept=kept)
    qtbot.addWidget(dialog)
    dialog.free_at.setText("12:00")
    assert (dialog.form().start, dialog.form().end) == (since, NOW + timedelta(minutes=100))


def test_a_closed_site_is_found_by_name_or_street(qtbot: QtBot, theme: Theme) -> None:
    clients = [client(1, "Gift Shop"), client(2, "Tea Room"), client(3, "Tea Room")]
    dialog = ClosureDialog(theme, clients, TODAY)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    type_keys(qtbot, "tea", Qt.Key.Key_Tab)
    type_keys(qtbot, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "Choose the client whose site is closed." in words(dialog)
    dialog.client.setFocus()
    type_keys(qtbot, "3 orch", Qt.Key.Key_Tab)
    assert dialog.client.currentText() == "Tea Room · 3 Orchard St"
    dialog.days.last.put(TODAY + timedelta(days=2))
    dialog.note.setText("stocktaking")
    type_keys(qtbot, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.form() == ClosureForm(3, TODAY, TODAY + timedelta(days=2), "stocktaking")


def test_the_client_may_be_known_before(qtbot: QtBot, theme: Theme) -> None:
    clients = [client(1, "Gift Shop"), client(2, "Tea Room")]
    asked = ClosureDialog(theme, clients, TODAY, client_id=2)
    kept = ClosureForm(1, TODAY, TODAY + timedelta(days=3), "rebuilding")
    changed = ClosureDialog(theme, clients, TODAY, kept=kept)
    for dialog in (asked, changed):
        qtbot.addWidget(dialog)
    assert asked.form().client_id == 2
    assert changed.form() == kept
    assert not changed.client.isEnabled()


def test_a_chooser_of_700_clients_measures_none_of_them(qtbot: QtBot, theme: Theme) -> None:
    # Working out how wide each name is would hold the window up for a second.
    few = ClosureDialog(theme, [client(1, "Tea")], TODAY)
    many = ClosureDialog(
        theme, [client(number, f"{LONG} {number}") for number in range(700)], TODAY
    )
    for dialog in (few, many):
        qtbot.addWidget(dialog)
    assert many.client.sizeHint() == few.client.sizeHint()
    view = many.client.view()
    assert isinstance(view, QListView)
    assert view.uniformItemSizes()


def test_everything_has_a_name_and_is_reached_with_tab(qtbot: QtBot, late: AbsenceDialog) -> None:
    fields: list[QWidget] = [late.who, late.kind, late.days.first, late.days.last, late.note]
    assert [one.accessibleName() for one in fields] == [
        "Technician",
        "Why",
        "First day",
        "Last day",
        "Note",
    ]
    reached = []
    for _ in range(9):
        where = QApplication.focusWidget()
        assert where is not None
        reached.append(where)
        qtbot.keyClick(where, Qt.Key.Key_Tab)
    assert {*fields, late.part, late.record} <= {*reached}
