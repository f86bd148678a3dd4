"""From the welcome page to a planned week of one's own, by hand and from two spreadsheets."""

from collections import Counter

import pytest

from ui.pages.agree_all import AgreeAllView
from ui.pages.board import BoardPage
from ui.pages.client_view import ClientView
from ui.pages.services import ServiceView
from ui.pages.technician_view import TechnicianView
from ui.pages.welcome import CompanyView

TECHNICIANS = (
    ("Ana Reyes", "1 Main St", "10002"),
    ("Omar Haddad", "88 Orchard St", "10002"),
    ("Mei Lin", "5 Mott St", "10013"),
)
CLIENTS = (
    ("Corner Cafe", "12 Ludlow St", "10002", "Ana Reyes"),
    ("Quill Books", "3 Mott St", "10013", "Omar Haddad"),
    ("Tea Room", "7 Mott St", "10013", "Mei Lin"),
    ("Blue Heron", "45 Orchard St", "10002", "Ana Reyes"),
    ("Lark & Sons", "118 Mott St", "10013", "Omar Haddad"),
)


def found(owner, name: str) -> None:
    view = owner.view(CompanyView)
    owner.write(view.fields.name, name)
    owner.press("Save")


def planned(owner) -> BoardPage:
    """Plan by the last step, and the board that shows it."""
    owner.press(owner.band.plan)
    page = owner.page
    assert isinstance(page, BoardPage)
    owner.qtbot.waitUntil(lambda: not page.planning.under_way, timeout=60_000)
    owner.settled()
    return page


def test_three_technicians_and_five_clients_by_hand(owner):
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    assert owner.window.page == "technicians"
    assert owner.steps()["technicians"] == "nobody yet"
    assert not owner.band.plan.isEnabled()
    assert owner.band.plan.toolTip() == "Add a technician first: nobody could make a visit."

    owner.press("Add technician", owner.page._shown)
    for number, (name, street, code) in enumerate(TECHNICIANS, 1):
        view = owner.view(TechnicianView)
        owner.write(view.name, name)
        owner.write(view.home.street, street)
        owner.write(view.home.postal_code, code)
        assert view.home.city.text() == "New York", "the postal code says it"
        owner.press("Save" if number == len(TECHNICIANS) else "Save and add another")
    assert owner.steps()["technicians"] == "3 without a wage"

    owner.press(owner.band.steps["clients"])
    owner.press("Add client", owner.page._empty)
    for number, (name, street, code, usual) in enumerate(CLIENTS, 1):
        view = owner.view(ClientView)
        owner.write(view.name, name)
        owner.write(view.site.street, street)
        owner.write(view.site.postal_code, code)
        if number == 1:
            owner.write(view._first.service, "Rodent control")
            owner.write(view._first.price, "95")
        assert view._first.price.minor == 9500
        owner.write(view._usual, usual)
        owner.press("Save" if number == len(CLIENTS) else "Save and add another")
    assert owner.steps()["clients"] == "5 clients"
    assert owner.steps()["services"] == "1 service"
    assert owner.steps()["agreements"] == "every client"

    page = planned(owner)
    assert not page.rows.tray
    assert Counter(card.client for card in page.rows.cards) == {name: 1 for name, *_ in CLIENTS}
    assert all(card.who == "usual" for card in page.rows.cards)
    assert not page.rows.is_draft
    assert not owner.band.isVisible(), "there is a plan now"
    assert (owner.clicks, owner.fields) == (14, 32)


CREW = """Technician,Home address,Zip,Hours
Ana Reyes,1 Main St,10002,Mon-Fri 8-17
Omar Haddad,88 Orchard St,10002,Mon-Fri 8-17
Mei Lin,5 Mott St,10013,Mon-Fri 8-17
"""
LIST = """Customer;Address;Zip;Phone;Service;Price;Usual technician
Café Zoë;12 Ludlow St;10002;212 555 0143;Rodent control;95;Ana Reyes
Quill Books;3 Mott St;10013;212 555 0144;Rodent control;95;Omar Haddad
Tea Room;7 Mott St;10013;;Rodent control;95;Mei Lin
Blue Heron;45 Orchard St;10002;;Bird control;80;Ana Reyes
Lark & Sons;118 Mott St;10013;;Bird control;80;Omar Haddad
"""


@pytest.fixture
def crew(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(CREW, "utf-8")
    return path


@pytest.fixture
def clients(tmp_path):
    """As a spreadsheet program on Windows saves it in Europe."""
    path = tmp_path / "customers.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


def test_two_spreadsheets(owner, crew, clients):
    owner.press(owner.window.welcome.bring)
    found(owner, "Harbor Pest Control")
    page = owner.page
    assert owner.window.page == "import"
    owner.drop(crew, page)
    assert page.kind.value == "technicians"
    owner.press(page.start)
    assert owner.steps()["technicians"] == "3 without a wage"

    owner.drop(clients, page)
    assert page.kind.value == "clients"
    owner.press(page.start)
    assert owner.steps()["clients"] == "5 clients"
    assert owner.steps()["agreements"] == "none yet"

    owner.press("Now the agreements in this list")
    assert owner.says("Choose the column for Rhythm.")
    owner.choose(page.columns._choices["rrule"], "in every row: every week")
    owner.press(page.start)
    assert owner.steps()["agreements"] == "every client"
    assert owner.steps()["services"] == "2 services"

    board = planned(owner)
    assert not board.rows.tray
    on_monday = {"Tea Room"}
    listed = {line.split(";")[0] for line in LIST.splitlines()[1:]}
    assert {card.client for card in board.rows.cards} == listed - on_monday
    assert all(card.who == "usual" for card in board.rows.cards)
    # Tuesday is today: the fifth day of a weekly rhythm is in the week after.
    assert {card.start.date().weekday() for card in board.rows.cards} <= {1, 2, 3, 4}
    assert (owner.clicks, owner.fields) == (10, 1)


def test_the_way_is_taken_up_again_where_it_was_left(owner, settled):
    """Closing in the middle of a form asks; what was saved is there the next time."""
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    owner.press("Add technician", owner.page._shown)
    view = owner.view(TechnicianView)
    owner.write(view.name, "Ana Reyes")
    owner.write(view.home.postal_code, "10002")
    owner.press("Save and add another")
    view = owner.view(TechnicianView)
    owner.write(view.name, "Omar Haddad")

    assert not owner.window.close()
    assert owner.window.isVisible()
    assert owner.says("The changes are not saved yet.")
    owner.press("Keep editing")
    owner.window.actions_.close_schedule.trigger()
    assert owner.window.schedule is not None
    assert view.name.text() == "Omar Haddad", "nothing typed is lost"
    owner.press("Give the changes up")
    target = owner.window.schedule.app.target
    owner.window.actions_.close_schedule.trigger()
    settled()
    assert not owner.band.isVisible()

    owner.window.open_schedule(target)
    settled()
    assert owner.band.isVisible()
    assert owner.steps()["technicians"] == "1 without a wage"
    assert owner.steps()["services"] == "none yet"
    owner.press(owner.band.close_band)
    assert not owner.band.isVisible()
    owner.window.show_page("clients")
    settled()
    assert not owner.band.isVisible(), "put away is put away"
    owner.window.actions_.steps.trigger()
    settled()
    assert owner.band.isVisible()


def test_a_service_of_a_list_needs_the_skill_it_is_named_after(owner, tmp_path):
    crew = tmp_path / "people.csv"
    crew.write_text(
        "Technician,Home address,Zip,Skills\n"
        "Ana Reyes,1 Main St,10002,termite\nOmar Haddad,88 Orchard St,10002,\n",
        "utf-8",
    )
    work = tmp_path / "customers.csv"
    work.write_text(
        "Customer,Address,Zip,Service,Price,Frequency,Usual technician\n"
        "Tea Room,7 Mott St,10013,Ants,95,daily,Omar Haddad\n"
        "Quill Books,3 Mott St,10013,Termites,95,daily,Omar Haddad\n",
        "utf-8",
    )
    owner.press(owner.window.welcome.bring)
    found(owner, "Harbor Pest Control")
    page, records = owner.page, owner.window.schedule.app.records
    owner.drop(crew, page)
    owner.press(page.start)
    assert owner.steps()["services"] == "none yet"
    owner.drop(work, page)
    owner.press(page.start)
    owner.press("Now the agreements in this list")
    owner.press(page.start)
    assert {one.name: one.skills for one in records.services()} == {
        "Ants": (),
        "Termites": ("termite",),
    }
    assert owner.steps()["services"] == "2 services"

    board = planned(owner)
    sent = {(card.client, card.technician_id) for card in board.rows.cards}
    ana, omar = (one.id for one in sorted(board.rows.technicians, key=lambda one: one.name))
    assert {who for client, who in sent if client == "Quill Books"} == {ana}
    assert omar in {who for client, who in sent if client == "Tea Room"}


def test_skills_that_no_service_needs_are_told(owner):
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    owner.press("Add technician", owner.page._shown)
    view = owner.view(TechnicianView)
    owner.write(view.name, "Ana Reyes")
    owner.press("Add a skill or licence", view)
    owner.write(view._skills._lines[0][1], "termite")
    owner.press("Save")
    assert owner.steps()["services"] == "none yet"
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    owner.write(view.name, "Termites")
    owner.write(view.price, "120")
    owner.press("Save", view)
    assert owner.steps()["services"] == "none needs a skill"

    owner.press(owner.band.steps["services"])
    page = owner.page
    assert page.services.drill.currentIndex() == 0, "the list, as none of them alone is meant"
    page.services.open_first(1, new=False)
    view = owner.view(ServiceView)
    owner.write(view.skills, "termite")
    owner.press("Save", view)
    assert owner.steps()["services"] == "1 service"


def test_services_have_their_step_too(owner):
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    owner.write(view.name, "Termites")
    owner.write(view.skills, "ladder, pest licence")
    owner.press("Save", view)
    assert owner.steps()["services"] == "1 unpriced"
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    owner.write(view.price, "120")
    owner.press("Save", view)
    assert owner.steps()["services"] == "1 service"
    (row,) = owner.window.schedule.app.records.services()
    assert (row.price_minor, row.skills) == (12000, ("ladder", "pest licence"))


def test_a_service_typed_wrong_is_removed_and_one_in_use_says_why_it_stays(owner):
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    records = owner.window.schedule.app.records
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    assert not hasattr(view, "remove"), "what is not there yet cannot be removed"
    owner.write(view.name, "Termits")
    owner.press("Save", view)
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    assert view.name.text() == "Termits"
    owner.press("Remove", view)
    assert records.services() == ()
    assert owner.says("Removed the service Termits.")
    owner.press("Undo", owner.window)
    assert [one.name for one in records.services()] == ["Termits"]

    owner.press(owner.band.steps["clients"])
    owner.press("Add client", owner.page._empty)
    client = owner.view(ClientView)
    owner.write(client.name, "Corner Cafe")
    owner.write(client.site.street, "12 Ludlow St")
    owner.write(client.site.postal_code, "10002")
    owner.write(client._first.service, "Termits")
    owner.press("Save")
    owner.press(owner.band.steps["services"])
    view = owner.view(ServiceView)
    owner.press("Remove", view)
    assert "cannot be removed: it is in use (agreements: 1, visits: 0)" in view._told.text()
    assert view._told.isVisible()
    owner.write(view.name, "Termites")
    owner.press("Save", view)
    assert [one.name for one in records.services()] == ["Termites"]


def test_a_wage_is_entered_at_once_for_all_who_have_none(owner, crew):
    owner.press(owner.window.welcome.bring)
    found(owner, "Harbor Pest Control")
    owner.drop(crew, owner.page)
    owner.press(owner.page.start)
    owner.press(owner.band.steps["technicians"])
    band = owner.page.unpaid
    assert band.told.text().startswith("3 technicians have no wage")
    owner.press(band.enter)
    dialog = band.dialog
    assert owner.says("It is entered for Ana Reyes, Mei Lin and Omar Haddad, who have none")
    owner.press(dialog.record)
    assert owner.says("Enter what an hour costs.")
    owner.write(dialog.wage, "28")
    owner.press(dialog.record)
    assert owner.says("The wage is entered for 3 technicians.")
    assert not band.isVisible()
    assert owner.steps()["technicians"] == "3 technicians"
    records = owner.window.schedule.app.records
    assert {records.technician_form(one).wage_minor for one in (1, 2, 3)} == {2800}
    owner.press("Undo")
    assert band.isVisible()
    assert owner.steps()["technicians"] == "3 without a wage"


def test_a_step_leads_to_what_is_missing(owner, settled):
    owner.press(owner.window.welcome.found)
    found(owner, "Harbor Pest Control")
    owner.press("Add technician", owner.page._shown)
    view = owner.view(TechnicianView)
    owner.write(view.name, "Ana Reyes")
    owner.write(view.home.street, "12 Rue de la Paix")
    owner.press("Save")
    assert owner.steps()["technicians"] == "1 off the map"

    owner.press(owner.band.steps["technicians"])
    view = owner.view(TechnicianView)
    assert view.name.text() == "Ana Reyes"
    owner.press(view.home.set_place)
    dialog = view.home._dialog
    owner.write(dialog.point, "48.8693, 2.3316")
    owner.press(dialog.use)
    assert view.home.found.text() == "On the map: 48.86930, 2.33160"
    owner.press("Save", view)
    assert owner.steps()["technicians"] == "1 without a wage"
    home = owner.window.schedule.app.records.technician_form(1).home
    assert (home.street, home.latitude) == ("12 Rue de la Paix", 48.8693)


def test_a_folder_that_cannot_be_written_costs_nothing_typed(owner, tmp_path):
    taken = tmp_path / "taken"
    taken.write_text("a file where a folder should be", "utf-8")
    owner.press(owner.window.welcome.found)
    view = owner.view(CompanyView)
    owner.write(view.fields.name, "Harbor Pest Control")
    owner.write(view.path, str(taken / "harbor.familiar"))
    owner.press("Save")
    assert owner.window.schedule is None
    assert owner.says("harbor.familiar")
    assert view.fields.name.text() == "Harbor Pest Control"
    owner.write(view.path, str(tmp_path / "harbor.familiar"))
    owner.press("Save")
    assert owner.window.page == "technicians"


def test_a_list_that_names_no_service_is_agreed_with_in_one_step(owner, crew, tmp_path):
    shops = [f"Shop {number},{number} Mott St,10013" for number in range(1, 11)]
    plain = tmp_path / "food places.csv"
    plain.write_text("\n".join(["DBA,STREET,ZIPCODE", *shops]), "utf-8")
    owner.press(owner.window.welcome.bring)
    found(owner, "Harbor Pest Control")
    page = owner.page
    owner.drop(crew, page)
    owner.press(page.start)
    owner.drop(plain, page)
    owner.press(page.start)
    assert not page.agreements.isVisible(), "nothing in it says what is done"

    owner.press(owner.band.steps["agreements"])
    owner.press("Agree the same with all of them…")
    view = owner.view(AgreeAllView)
    assert view.title._whole == "Agree the same with 10 clients"
    owner.write(view.agreed.service, "Rodent control")
    owner.choose(view.agreed.rhythm, "Every week")
    owner.write(view.agreed.price, "95")
    owner.press("Save", view)
    assert owner.steps()["agreements"] == "every client"

    board = planned(owner)
    assert not board.rows.tray
    days = Counter(card.start.date().weekday() for card in board.rows.cards)
    # Two a day from Tuesday round to Monday; a visit that may move by two days can come early.
    assert sum(days.values()) >= 8
    assert (owner.clicks, owner.fields) == (11, 3)


def test_a_header_of_other_words_and_technicians_of_one_name(owner, tmp_path):
    crew = tmp_path / "crew.csv"
    crew.write_text(
        "Ana Reyes;1 Main St;10002\nAna Reyes;5 Mott St;10013\nAna Reyes;9 Broome St;10002\n",
        "utf-8",
    )
    shops = tmp_path / "customers.csv"
    shops.write_text(
        "Wer,Wo,Frequency,Service,Technician\n"
        "Corner Cafe,10002,weekly,Rodents,Ana Reyes\nTea Room,10013,weekly,Rodents,\n",
        "utf-8",
    )
    owner.press(owner.window.welcome.bring)
    found(owner, "Harbor Pest Control")
    page = owner.page
    owner.drop(crew, page)
    assert page.kind.value == "technicians", "the name of the file says so"
    assert owner.says("The first row names no columns")
    owner.press(page.start)
    assert owner.steps()["technicians"] == "3 without a wage"

    owner.drop(shops, page)
    assert owner.says("Choose the column for Name.")
    owner.choose(page.columns._choices["name"], "Wer")
    owner.choose(page.columns._choices["postal_code"], "Wo")
    owner.press(page.start)
    assert owner.steps()["clients"] == "2 clients"
    owner.press("Now the agreements in this list")
    owner.choose(page.columns._choices["client"], "Wer")
    owner.press(page.start)
    assert owner.steps()["agreements"] == "every client"
    (doubt,) = page.warnings._rows[:1]
    assert "names 3 technicians (1, 2, 3)" in doubt.reason

    owner.window.show_page("clients")
    owner.settled()
    owner.page.edit_client(owner.page.model.at(0).id)
    view = owner.view(ClientView)
    offered = [view._usual.itemText(place) for place in range(view._usual.count())]
    assert len(set(offered)) == 4, "whoever shares a name is told apart"
