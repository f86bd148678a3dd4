"""Before a promise is given, what speaks against it is told; then it is kept."""

from datetime import timedelta

import pytest

from scheduler.care.service import Care
from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.model.kinds import AbsenceKind, RelationKind, Subject
from scheduler.views.care import Finding, PromiseCheck, PromiseForm, RelationForm
from scheduler.views.records import AbsenceForm
from tests.company import MONDAY, ZONE, Company
from tests.conftest import TODAY


def found(check: PromiseCheck, code: str) -> list[Finding]:
    return [finding for finding in check.findings if finding.code == code]


def test_a_technician_who_has_room_and_stays_can_be_promised(shop: Company, care: Care) -> None:
    check = care.check_promise(shop.clients["Gift Shop"], shop.technicians["Ana Reyes"])
    assert check.can_be_kept
    # Half an hour a week of the five days from eight to five, with half an hour of break each.
    (load,) = found(check, "load")
    assert load.facts["agreed"] == 30
    assert [finding.code for finding in check.findings] == ["load"]


def test_the_load_counts_the_client_it_is_for_once(shop: Company, care: Care) -> None:
    for client in ("Gift Shop", "Tea Room"):
        check = care.check_promise(shop.clients[client], shop.technicians["Ana Reyes"])
        (load,) = found(check, "load")
        assert load.facts["agreed"] == (30 if client == "Gift Shop" else 60)


def test_more_agreed_minutes_than_hours_stand_against_it(shop: Company, care: Care) -> None:
    shop.client("Palace", usual="Ana Reyes", rule="FREQ=DAILY", minutes=600)
    check = care.check_promise(shop.clients["Gift Shop"], shop.technicians["Ana Reyes"])
    (load,) = found(check, "load")
    assert load.is_against
    assert int(load.facts["agreed"]) > int(load.facts["hours"])
    assert not check.can_be_kept


def test_a_last_day_and_absences_are_told_as_far_as_the_promise_reaches(
    shop: Company, care: Care
) -> None:
    leaver = shop.technician("Mei Lin", left_on=TODAY + timedelta(days=60))
    first = TODAY + timedelta(days=10)
    shop.records.record_absence(
        AbsenceForm(
            leaver,
            midnight_utc(first, ZONE),
            midnight_utc(first + timedelta(days=5), ZONE),
            AbsenceKind.HOLIDAY,
        )
    )
    client = shop.clients["Gift Shop"]
    check = care.check_promise(client, leaver)
    assert found(check, "leaves") == [
        Finding("leaves", {"until": (TODAY + timedelta(days=60)).isoformat()}, is_against=True)
    ]
    (away,) = found(check, "away")
    assert away.facts == {
        "first": first.isoformat(),
        "last": (first + timedelta(days=4)).isoformat(),
        "kind": "holiday",
    }
    short = care.check_promise(client, leaver, first)
    assert not found(short, "leaves")
    assert not found(short, "away")


def test_the_share_kept_so_far_counts_the_last_twelve_months(shop: Company, care: Care) -> None:
    shop.past("Gift Shop", "Ana Reyes", 7, 14, 21)
    shop.past("Gift Shop", "Omar Haddad", 28)
    shop.past("Gift Shop", "Omar Haddad", 400)
    check = care.check_promise(shop.clients["Gift Shop"], shop.technicians["Ana Reyes"])
    assert found(check, "kept") == [Finding("kept", {"made": 3, "of": 4})]


def test_who_is_excluded_cannot_be_promised(shop: Company, care: Care) -> None:
    client, omar = shop.clients["Gift Shop"], shop.technicians["Omar Haddad"]
    care.declare(RelationForm(client, omar, RelationKind.EXCLUDED))
    assert found(care.check_promise(client, omar), "excluded")


def test_a_promise_is_kept_with_who_gave_it_and_may_declare_the_person(
    shop: Company, care: Care
) -> None:
    client, omar = shop.clients["Gift Shop"], shop.technicians["Omar Haddad"]
    care.promise(PromiseForm(client, Subject.PERSON, "From now on: Omar.", omar, makes_usual=True))
    page = care.client(client)
    (given,) = page.promises
    assert (given.technician, given.given_by, given.given_on) == ("Omar Haddad", "Mia", TODAY)
    assert (page.usual, given.holds) == ("Omar Haddad", True)
    care.end_promise(given.id)
    assert not care.client(client).promises[0].holds


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        (PromiseForm(0, Subject.PERSON, "I come."), "choose a technician"),
        (PromiseForm(0, Subject.DAY, " "), "The promise is empty"),
        (PromiseForm(0, Subject.DAY, "Mondays", until=MONDAY), "is over"),
    ],
)
def test_a_promise_that_says_nothing_is_refused(
    form: PromiseForm, sentence: str, shop: Company, care: Care
) -> None:
    client = shop.clients["Gift Shop"]
    given = PromiseForm(client, form.subject, form.text, form.technician_id, form.until)
    with pytest.raises(UserError, match=sentence):
        care.promise(given)
    assert care.client(client).promises == ()


def test_nobody_becomes_usual_by_a_promise_who_could_not_be_declared(
    shop: Company, care: Care
) -> None:
    client, omar = shop.clients["Gift Shop"], shop.technicians["Omar Haddad"]

    def promise(technician: int) -> PromiseForm:
        words = "I will be the one."
        return PromiseForm(client, Subject.PERSON, words, technician, makes_usual=True)

    care.promise(promise(shop.technicians["Ana Reyes"]))
    care.promise(promise(omar))
    assert [(row.technician, row.kind) for row in care.client(client).relations if row.holds] == [
        ("Omar Haddad", RelationKind.USUAL)
    ]
    care.declare(RelationForm(client, omar, RelationKind.EXCLUDED))
    with pytest.raises(UserError, match="not to come"):
        care.promise(promise(omar))
    gone = shop.technician("Kurt Vance", left_on=TODAY)
    with pytest.raises(UserError, match="left on"):
        care.promise(promise(gone))
    assert len(care.client(client).promises) == 2
