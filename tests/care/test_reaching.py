"""Contacts and sites: added, changed, taken out; the main one is meant where none is named."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from scheduler.care.service import Care
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.clients import Client, Site
from scheduler.model.kinds import VisitStatus
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.views.care import ClientRows, ContactForm, Scope, SiteForm
from scheduler.views.records import AgreementForm, ClosureForm, Place, VisitForm
from tests.care.images import image
from tests.company import Company, place
from tests.conftest import TODAY

ANNEX = place(77)


def annexed(care: Care, client: int) -> ClientRows:
    """A client after a second site was added."""
    care.save_site(SiteForm(client, ANNEX, "Ask at the desk"))
    return care.client(client)


def names(rows: ClientRows) -> list[tuple[str, bool]]:
    return [(one.name, one.is_main) for one in rows.contacts]


def streets(rows: ClientRows) -> list[tuple[str, bool]]:
    return [(one.place.street, one.is_main) for one in rows.sites]


def agreement_of(company: Company, client: int) -> AgreementForm:
    (row,) = company.records.agreements(client)
    return company.records.agreement_form(row.id)


def test_contacts_are_added_changed_and_taken_out(shop: Company, care: Care) -> None:
    client = shop.clients["Gift Shop"]
    care.save_contact(ContactForm(client, " Dorothy ", "Owner", "212 555 0101"))
    care.save_contact(ContactForm(client, "Sam", "Janitor", "", "sam@example.com"))
    assert names(care.client(client)) == [("Dorothy", True), ("Sam", False)]
    sam = care.client(client).contacts[1]
    care.save_contact(ContactForm(client, "Sam Lee", makes_main=True, before=sam))
    rows = care.client(client)
    assert names(rows) == [("Sam Lee", True), ("Dorothy", False)]
    assert (rows.contacts[0].role, rows.contacts[0].email) == ("", "")
    care.remove_contact(rows.contacts[0].id)
    assert names(care.client(client)) == [("Dorothy", True)]
    with pytest.raises(UserError, match="changed by somebody else"):
        care.save_contact(ContactForm(client, "Dot", before=replace(sam, id=1)))
    with pytest.raises(UserError, match="no name, phone or email"):
        care.save_contact(ContactForm(client, " ", "Owner"))


def test_the_main_contact_is_the_one_on_the_form_in_the_list_and_beside_a_visit(
    shop: Company, care: Care
) -> None:
    client = shop.clients["Tea Room"]
    care.save_contact(ContactForm(client, "Ines", phone="212 555 0101"))
    care.save_contact(ContactForm(client, "Noor", phone="212 555 0202", makes_main=True))
    assert shop.records.client_form(client).contact == "Noor"
    listed = {row.id: row.contact for row in shop.records.clients(shop.office)}
    assert listed[client] == "Noor"
    shop.records.save_client(replace(shop.records.client_form(client), contact="Noor Ali"))
    assert names(care.client(client)) == [("Noor Ali", True), ("Ines", False)]


def test_the_main_site_is_meant_where_none_is_named(
    shop: Company, care: Care, store: Store
) -> None:
    client = shop.clients["Gift Shop"]
    rows = annexed(care, client)
    old = rows.sites[0].place.street
    assert streets(rows) == [(old, True), (ANNEX.street, False)]
    annex = rows.sites[1]
    care.save_site(SiteForm(client, annex.place, annex.access, makes_main=True, before=annex))
    assert streets(care.client(client)) == [(ANNEX.street, True), (old, False)]
    assert shop.records.client_form(client).site.street == ANNEX.street
    number = shop.records.save_visit(VisitForm(client, "Rodent control", TODAY, 30))
    closed = shop.records.record_closure(ClosureForm(client, TODAY, TODAY))
    with store.reading() as session:
        assert session.get_one(Visit, number).site_id == annex.id
        key = session.get_one(Client, client).match_key
    assert closed.client == "Gift Shop"
    assert ANNEX.street.split()[0] in key


def test_an_agreement_names_its_site_and_its_visits_go_there(
    shop: Company, care: Care, store: Store
) -> None:
    client = shop.clients["Gift Shop"]
    rows = annexed(care, client)
    annex = rows.sites[1].id
    shop.records.save_agreement(
        AgreementForm(client, "Lamps", "FREQ=WEEKLY", TODAY, 20, site_id=annex)
    )
    found = {row.service: row.site for row in care.client(client).agreements}
    assert found == {"Lamps": ANNEX.street, "Rodent control": rows.sites[0].place.street}
    other = shop.clients["Tea Room"]
    with pytest.raises(UserError, match="no site of Tea Room"):
        shop.records.save_agreement(
            AgreementForm(other, "Lamps", "FREQ=WEEKLY", TODAY, 20, site_id=annex)
        )
    number = shop.records.save_visit(VisitForm(client, "Lamps", TODAY, 20, site_id=annex))
    with store.reading() as session:
        assert session.get_one(Visit, number).site_id == annex


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.UNEDITED])
def test_an_edit_takes_the_visits_of_its_scope_to_the_other_site(
    shop: Company, care: Care, store: Store, history: History, scope: Scope
) -> None:
    client = shop.clients["Gift Shop"]
    rows = annexed(care, client)
    old, annex = rows.sites
    form = agreement_of(shop, client)
    assert form.id is not None
    days = [one.day for one in care.occurrences(form.id)]
    care.edit_agreement(form, Scope.THIS, days[1])
    form = agreement_of(shop, client)
    before = image(store)
    edited = replace(form, site_id=annex.id)
    preview = care.preview_edit(edited, scope, days[0])
    told = [(one.before.site, one.after.site) for one in preview.rows if one.before and one.after]
    assert (old.place.street, annex.place.street) in told
    care.edit_agreement(edited, scope, days[0])
    with store.reading() as session:
        (visit,) = session.scalars(select(Visit).where(Visit.client_id == client))
        assert visit.site_id == (annex.id if scope is Scope.ALL else old.id)
    history.undo_last(shop.office)
    assert image(store) == before


def test_one_visit_alone_goes_to_the_other_site(shop: Company, care: Care, store: Store) -> None:
    client = shop.clients["Gift Shop"]
    annex = annexed(care, client).sites[1]
    form = agreement_of(shop, client)
    assert form.id is not None
    first = care.occurrences(form.id)[0].day
    care.edit_agreement(replace(form, site_id=annex.id), Scope.THIS, first)
    with store.reading() as session:
        (visit,) = session.scalars(select(Visit).where(Visit.client_id == client))
        assert visit.site_id == annex.id
    assert agreement_of(shop, client).site_id == form.site_id


def test_a_site_with_something_to_come_is_not_retired(
    shop: Company, care: Care, store: Store
) -> None:
    client = shop.clients["Gift Shop"]
    (only,) = care.client(client).sites
    with pytest.raises(UserError, match="no other site"):
        care.retire_site(only.id)
    annex = annexed(care, client).sites[1]
    with pytest.raises(UserError, match="agreement about Rodent control"):
        care.retire_site(only.id)
    form = agreement_of(shop, client)
    care.edit_agreement(replace(form, site_id=annex.id), Scope.ALL, form.start)
    number = shop.records.save_visit(VisitForm(client, "Lamps", TODAY, 20, site_id=only.id))
    with pytest.raises(UserError, match=f"due {TODAY}, is still to be made"):
        care.retire_site(only.id)
    with store.writing() as session:
        session.get_one(Visit, number).status = VisitStatus.DONE
    care.retire_site(only.id)
    main, retired = care.client(client).sites
    assert (main.id, main.is_main, retired.id) == (annex.id, True, only.id)
    assert (retired.is_main, retired.retired_on) == (False, TODAY)
    with pytest.raises(UserError, match="choose another one"):
        shop.records.save_visit(VisitForm(client, "Lamps", TODAY, 20, site_id=only.id))
    care.reopen_site(only.id)
    assert [one.retired_on for one in care.client(client).sites] == [None, None]


def test_a_site_where_nothing_ever_was_is_taken_out(
    shop: Company, care: Care, store: Store
) -> None:
    client = shop.clients["Gift Shop"]
    care.retire_site(annexed(care, client).sites[1].id)
    assert len(care.client(client).sites) == 1
    with store.reading() as session:
        gone = select(func.count()).select_from(Site).where(Site.client_id == client)
        assert session.scalar(gone) == 1


def test_a_site_needs_an_address_and_is_not_changed_over_another_change(
    shop: Company, care: Care
) -> None:
    client = shop.clients["Gift Shop"]
    with pytest.raises(UserError, match="no address"):
        care.save_site(SiteForm(client, Place()))
    annex = annexed(care, client).sites[1]
    care.save_site(SiteForm(client, annex.place, "Ring twice", before=annex))
    with pytest.raises(UserError, match="changed by somebody else"):
        care.save_site(SiteForm(client, annex.place, "Knock", before=annex))
    assert care.client(client).sites[1].access == "Ring twice"


def test_a_form_of_the_client_that_was_opened_before_is_refused(shop: Company, care: Care) -> None:
    client = shop.clients["Gift Shop"]
    form = shop.records.client_form(client)
    care.save_contact(ContactForm(client, "Dorothy"))
    with pytest.raises(UserError, match="open the form again"):
        shop.records.save_client(form)


COMMANDS: dict[str, Callable[[Care, int], None]] = {
    "a new contact": lambda care, client: care.save_contact(
        ContactForm(client, "Sam", makes_main=True)
    ),
    "a contact taken out": lambda care, client: care.remove_contact(
        care.client(client).contacts[0].id
    ),
    "a new main site": lambda care, client: care.save_site(
        SiteForm(client, place(78), makes_main=True)
    ),
    "a site taken out": lambda care, client: care.retire_site(care.client(client).sites[1].id),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
def test_each_is_taken_back_whole(
    shop: Company,
    care: Care,
    store: Store,
    history: History,
    command: Callable[[Care, int], None],
) -> None:
    client = shop.clients["Gift Shop"]
    care.save_contact(ContactForm(client, "Dorothy"))
    annexed(care, client)
    before = image(store)
    command(care, client)
    assert image(store) != before
    history.undo_last(shop.office)
    assert image(store) == before


def test_a_merged_client_keeps_the_main_site_and_contact(shop: Company, care: Care) -> None:
    kept, gone = shop.clients["Tea Room"], shop.clients["Gift Shop"]
    for client, name in ((gone, "Dorothy"), (kept, "Ines")):
        care.save_contact(ContactForm(client, name, makes_main=True))
    main = care.client(kept).sites[0].id
    care.merge(kept, gone)
    rows = care.client(kept)
    assert names(rows) == [("Ines", True), ("Dorothy", False)]
    assert (rows.sites[0].id, len(rows.sites)) == (main, 2)


def test_what_is_gone_is_told_in_the_history(shop: Company, care: Care, history: History) -> None:
    client = shop.clients["Gift Shop"]
    care.save_contact(ContactForm(client, "", phone="212 555 0101"))
    care.retire_site(annexed(care, client).sites[1].id)
    told = [row.summary for row in history.rows()[:3]]
    assert [summary.get("site") for summary in told[:2]] == [ANNEX.street, ANNEX.street]
    assert told[2]["contact"] == "212 555 0101"
