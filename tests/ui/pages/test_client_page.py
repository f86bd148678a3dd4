"""A client's page: everything is asked, promised, changed and taken back from it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from scheduler.app import Application
from scheduler.model.kinds import Level, RelationKind, Subject, VisitStatus
from scheduler.views.care import CameRow, Scope
from ui.pages.agreement_view import AgreementView
from ui.pages.client_columns import Only
from ui.pages.client_forms import InterviewView, PromiseView, QuestionView, RelationView, SayView
from ui.pages.client_leaving import EndView, MergeView
from ui.pages.client_overview import ClientOverview
from ui.pages.client_reach import ContactView, SiteView
from ui.pages.client_sections import faces
from ui.pages.client_words import address
from ui.pages.clients import ClientsPage
from ui.settings import Settings

TODAY = date(2026, 11, 24)
LEFT = Qt.MouseButton.LeftButton


class Hand:
    """Somebody at the page of a client."""

    def __init__(self, qtbot, page: ClientsPage, settled: Callable[[], None]) -> None:
        self.qtbot, self.page, self.settled = qtbot, page, settled
        self.said: list[str] = []
        page.undo_offered.connect(self.said.append)

    @property
    def app(self) -> Application:
        return self.page.schedule.app

    @property
    def names(self) -> list[str]:
        return [self.page.model.at(row).name for row in range(self.page.model.rowCount())]

    def open(self, name: str) -> ClientOverview:
        at = self.page.model.find(lambda row: row.name == name)
        self.page.open_client(self.page.model.at(at).id)
        return self.shown()

    def shown(self) -> ClientOverview:
        view = self.view(ClientOverview)
        self.qtbot.waitUntil(lambda: view.is_filled)
        return view

    def view(self, kind: type) -> QWidget:
        self.settled()
        view = self.page.drill.currentWidget()
        assert isinstance(view, kind), view
        return view

    def press(self, within: QWidget, words: str) -> None:
        found = [one for one in within.findChildren(QPushButton) if one.text() == words]
        found += [one for one in within.findChildren(QToolButton) if one.toolTip() == words]
        assert found, f"no button {words}"
        self.qtbot.mouseClick(found[0], LEFT)

    def undo(self) -> None:
        self.app.history.undo_last(self.page.schedule.office.id)
        self.qtbot.waitUntil(lambda: True)
        self.settled()


@pytest.fixture
def hand(qtbot, ops, schedule, theme, settled) -> Hand:
    page = ClientsPage(ops, schedule, theme)
    qtbot.addWidget(page)
    page.resize(1180, 740)
    page.show()
    settled()
    return Hand(qtbot, page, settled)


def words(view: QWidget) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if not one.isHidden())


def test_who_was_never_asked_is_counted_listed_and_asked(hand: Hand) -> None:
    button = hand.page.only._buttons[Only.NEVER_ASKED]
    assert button.text() == "Never asked 2"
    hand.qtbot.mouseClick(button, LEFT)
    assert hand.names == ["Book Nook", "Tea Room"]

    view = hand.open("Tea Room")
    hand.press(view, "Ask what matters")
    form = hand.view(InterviewView)
    form.levels[Subject.PERSON].choose(Level.ESSENTIAL)
    hand.qtbot.keyClicks(form.details[Subject.PERSON], "no strangers")
    hand.press(form, "Save")
    hand.settled()
    assert hand.said == ["What matters to Tea Room is written down; prices follow it."]
    assert "Person · essential" in words(hand.shown())
    assert "“no strangers” · asked 24 Nov 2026 by Mia" in words(view)
    assert hand.names == ["Book Nook"]

    hand.undo()
    assert "Nobody has asked this client yet" in words(hand.shown())
    assert hand.names == ["Book Nook", "Tea Room"]


def test_what_a_client_said_is_not_lost_where_nobody_chose_how_much_it_matters(hand: Hand) -> None:
    view = hand.open("Tea Room")
    hand.press(view, "Ask what matters")
    form = hand.view(InterviewView)
    hand.press(form, "Save")
    level = form.levels[Subject.PERSON]
    nothing = "Choose for at least one question how much it matters."
    assert level.accessibleDescription() == nothing
    hand.qtbot.keyClicks(form.details[Subject.DAY], "only Mondays")
    hand.press(form, "Save")
    day, lost = form.levels[Subject.DAY], "Choose how much it matters, or these words are not kept."
    assert day.accessibleDescription() == lost
    assert lost in words(form)
    assert not level.accessibleDescription()
    assert not hand.said
    day.choose(Level.IMPORTANT)
    assert lost not in words(form)
    hand.press(form, "Save")
    hand.settled()
    assert "Day · important" in words(hand.shown())
    assert "“only Mondays”" in words(hand.shown())


def test_the_last_visits_are_not_called_all_where_there_were_more(hand: Hand) -> None:
    rows = hand.open("Dorothy’s Gift Shop").rows
    came = CameRow(1, TODAY, "Rodent control", VisitStatus.MISSED, None, "", None, None, "")
    five = replace(rows, came=(came,) * 5, visits_year=5)
    for told, year in (("Show all 5", five), ("Show the last 5", replace(five, visits_year=9))):
        card = faces(year, hand.page.theme, lambda *_: None)
        hand.qtbot.addWidget(card)
        assert told in [one.text() for one in card.findChildren(QPushButton)]


def test_a_promise_says_before_whether_it_can_be_kept(hand: Hand) -> None:
    view = hand.open("Dorothy’s Gift Shop")
    hand.press(view, "Give a promise")
    form = hand.view(PromiseView)
    hand.settled()
    assert form.technician.currentText() == "Omar Haddad"
    # Nobody may know yet that his licence ends in two days.
    assert "The licence for" not in words(form)
    records = hand.app.records
    omar = next(t for t in records.technicians(1) if t.name == "Omar Haddad")
    records.save_technician(
        replace(records.technician_form(omar.id), left_on=TODAY + timedelta(days=30))
    )
    form.technician.choose(None)
    form.technician.choose(omar.id)
    hand.settled()
    assert "This cannot be kept as it is:" in words(form)
    assert "Leaves: not here any more from 24 Dec 2026 on." in words(form)
    form._save.setFocus()
    hand.qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.settled()
    assert "“I will be the one who comes.”" in words(hand.shown())
    hand.undo()
    assert "Nothing was promised." in words(hand.shown())


def test_a_question_is_kept_and_answered(hand: Hand) -> None:
    view = hand.open("Tea Room")
    hand.press(view, "Add a question")
    form = hand.view(QuestionView)
    hand.press(form, "Save")
    assert form.text.accessibleDescription() == "Write the question down."
    hand.qtbot.keyClicks(form.text, "Who pays?")
    hand.press(form, "Save")
    hand.press(hand.shown(), "Answer")
    answer = hand.view(SayView)
    hand.qtbot.keyClicks(answer.text, "We do.")
    hand.press(answer, "Save")
    assert "answered 24 Nov 2026: We do." in words(hand.shown())
    assert hand.said == ["The question is kept.", "The question is answered."]


@pytest.mark.parametrize(
    ("button", "text", "shown"),
    [
        ("Add a note", "Ring twice.", "Ring twice."),
        ("Add a complaint", "Too late.", "Too late."),
        ("Record a call", "Asked for Friday.", "Asked for Friday."),
    ],
)
def test_what_is_said_is_shown_at_once(button: str, text: str, shown: str, hand: Hand) -> None:
    view = hand.open("Tea Room")
    hand.press(view, button)
    form = hand.view(QWidget)
    hand.qtbot.keyClicks(form.text, text)
    hand.press(form, "Save")
    assert shown in words(hand.shown())
    hand.undo()
    assert shown not in words(hand.shown())


def test_who_is_not_to_come_is_chosen_and_shown(hand: Hand) -> None:
    view = hand.open("Dorothy’s Gift Shop")
    hand.press(view, "Add")
    form = hand.view(RelationView)
    ana = next(value for value in form.technician.values if value)
    form.technician.choose(ana)
    form.kind.choose(RelationKind.EXCLUDED)
    hand.qtbot.keyClicks(form.reason, "Broke a vase")
    hand.press(form, "Save")
    told = words(hand.shown())
    assert "is not to come since 24 Nov 2026 · Mia · “Broke a vase”" in told
    hand.press(view, "End: Omar Haddad")
    hand.press(hand.view(SayView), "Save")
    assert "No usual technician." in words(hand.shown())


def test_an_edit_shows_what_it_would_do_and_does_it(hand: Hand) -> None:
    app = hand.app
    dorothy = hand.open("Dorothy’s Gift Shop")
    hand.press(dorothy, "Edit Rodent control")
    form = hand.view(AgreementView)
    hand.qtbot.waitUntil(lambda: not form.reach.is_waiting)
    hand.settled()
    assert "Nothing is changed yet." in words(form.reach)
    third = form.reach._here.values[2]
    assert isinstance(third, date)
    form.reach.choose(Scope.ALL, third)
    form._minutes.setValue(45)
    hand.qtbot.waitUntil(lambda: not form.reach.is_waiting)
    hand.settled()
    assert form.reach.preview.lines[0].words == "30 min → 45 min"
    assert "What was agreed before 24 Jan 2027 stays as it was." in words(form.reach)
    assert not form._rhythm_card.isHidden()
    form.reach.choose(Scope.THIS, third)
    assert form._rhythm_card.isHidden()
    hand.qtbot.waitUntil(lambda: not form.reach.is_waiting)
    hand.settled()
    assert len(form.reach.preview.lines) == 1
    form.reach.choose(Scope.UNEDITED, third)
    hand.press(form, "Save")
    hand.shown()
    rows = app.records.agreements(dorothy.client_id)
    assert [(row.start, row.end, row.minutes) for row in rows] == [
        (third, None, 45),
        (TODAY, third, 30),
    ]
    hand.undo()
    assert len(app.records.agreements(dorothy.client_id)) == 1


def test_a_client_is_retired_with_what_goes_shown_and_brought_back(hand: Hand) -> None:
    view = hand.open("Dorothy’s Gift Shop")
    view.wanted.emit("retire", None)
    form = hand.view(EndView)
    hand.settled()
    assert "1 agreement ends. 0 visits are cancelled." in words(form)
    hand.press(form, "Retire")
    assert form.reason.accessibleDescription() == "Write the reason down."
    hand.qtbot.keyClicks(form.reason, "Closed for good")
    hand.press(form, "Retire")
    view = hand.shown()
    assert hand.names == ["Book Nook", "Tea Room"]
    assert "Retired from 24 Nov 2026 on." in words(view)
    hand.qtbot.keyClick(view, Qt.Key.Key_Escape)
    hand.qtbot.mouseClick(hand.page.only._buttons[Only.RETIRED], LEFT)
    hand.settled()
    assert hand.names == ["Dorothy’s Gift Shop"]
    hand.press(hand.open("Dorothy’s Gift Shop"), "Bring back")
    hand.settled()
    assert hand.names == []
    hand.page.only.clear()
    hand.settled()
    assert "Dorothy’s Gift Shop" in hand.names


def test_two_that_look_alike_are_offered_and_merged(hand: Hand) -> None:
    records = hand.app.records
    form = records.client_form(next(row.id for row in records.clients(1, "Tea Room")))
    records.save_client(replace(form, id=None, version=0, name="Tea Room & Co"))
    hand.qtbot.waitUntil(lambda: "Tea Room & Co" in hand.names)
    view = hand.open("Tea Room")
    hand.settled()
    assert "1 client looks like this one." in words(view)
    hand.press(view, "Compare")
    merge = hand.view(MergeView)
    hand.settled()
    assert merge.other.currentText() == "Tea Room & Co"
    assert "same address" in words(merge)
    assert [line.day for line in merge.preview.lines] == ["1"]
    hand.press(merge, "Merge")
    hand.shown()
    assert hand.names == ["Book Nook", "Dorothy’s Gift Shop", "Tea Room"]
    hand.undo()
    assert "Tea Room & Co" in hand.names


def test_columns_are_chosen_and_remembered(hand: Hand, tmp_path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    hand.page.remember(settings)
    hand.page._switch_column("phone")
    hand.page._switch_column("strangers")
    hand.settled()
    titles = [column.title for column in hand.page.model.columns]
    assert "Phone" not in titles
    assert "Strangers" in titles
    assert len(hand.names) == 3
    assert Settings(tmp_path / "settings.ini").client_columns == settings.client_columns
    assert "strangers" in settings.client_columns


def test_only_the_cards_that_changed_are_made_anew(hand: Hand) -> None:
    view = hand.open("Tea Room")
    before = {place: place.itemAt(0).widget() for _part, place in view._places}
    hand.app.care.write_note(view.client_id, "Ring twice.")
    hand.qtbot.waitUntil(lambda: len(view.rows.learned) == 1)
    hand.shown()
    changed = [place for place, card in before.items() if place.itemAt(0).widget() is not card]
    assert len(changed) == 1


def test_every_button_of_a_page_has_a_name(hand: Hand) -> None:
    view = hand.open("Dorothy’s Gift Shop")
    for button in (*view.findChildren(QPushButton), *view.findChildren(QToolButton)):
        assert button.text() or button.accessibleName(), button


def test_contacts_and_sites_are_added_changed_and_taken_out(hand: Hand) -> None:
    view = hand.open("Tea Room")
    for name in ("Ines", "Noor"):
        hand.press(view, "Add a contact")
        form = hand.view(ContactView)
        hand.qtbot.keyClicks(form.name, name)
        form.main.setChecked(name == "Noor")
        hand.press(form, "Save")
        view = hand.shown()
    assert hand.said == ["The contact is saved."] * 2
    assert [one.name for one in view.rows.contacts] == ["Noor", "Ines"]
    assert "called first" in words(view)
    hand.press(view, "Remove Noor")
    view = hand.shown()
    assert [one.name for one in view.rows.contacts] == ["Ines"]
    assert "called first" not in words(view)
    hand.undo()
    assert [one.name for one in hand.shown().rows.contacts] == ["Noor", "Ines"]


def test_an_agreement_goes_to_another_site_and_the_old_one_is_retired(hand: Hand) -> None:
    view = hand.open("Dorothy’s Gift Shop")
    old = view.rows.sites[0]
    hand.press(view, "Add a site")
    form = hand.view(SiteView)
    hand.press(form, "Save")
    assert "Enter the street, the postal code or the city." in words(form)
    hand.qtbot.keyClicks(form.place.street, "9 Ludlow St")
    hand.qtbot.keyClicks(form.place.postal_code, "10002")
    hand.press(form, "Save")
    view = hand.shown()
    assert "main site" in words(view)
    told: list[str] = []
    hand.page.ops.told.connect(told.append)
    hand.press(view, f"Nobody goes to {address(old.place)} any more")
    hand.settled()
    assert "give it another site first" in told[0]

    hand.press(view, f"Edit {view.rows.agreements[0].service}")
    agreement = hand.view(AgreementView)
    agreement.site.choose(view.rows.sites[1].id)
    hand.press(agreement, "Save")
    view = hand.shown()
    assert view.rows.agreements[0].site == "9 Ludlow St"


def test_with_one_site_nobody_has_to_choose(hand: Hand) -> None:
    hand.press(hand.open("Tea Room"), "Add agreement")
    form = hand.view(AgreementView)
    assert form.site.isHidden() or not form.site.isVisibleTo(form)
