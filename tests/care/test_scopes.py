"""Edits of an agreement reach the visits they are meant for, and no other one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from scheduler.care.service import Care
from scheduler.dates.localtime import midnight_utc
from scheduler.errors import UserError
from scheduler.history import History
from scheduler.model.agreements import Agreement
from scheduler.model.clients import Touch
from scheduler.model.kinds import TouchKind, VisitStatus
from scheduler.model.visits import Visit
from scheduler.store.engine import Store
from scheduler.views.care import Becomes, Scope
from scheduler.views.records import AgreementForm
from tests.care.images import Image, image
from tests.company import MONDAY, ZONE, Company

WEEK = timedelta(days=7)
THIRD = MONDAY + 2 * WEEK
TERMS = ("minutes", "price_minor", "window_start", "window_end", "service_type_id", "due_on")


def agreement_of(company: Company, client: str = "Gift Shop") -> AgreementForm:
    with company.store.reading() as session:
        number = session.scalars(
            select(Agreement.id).where(Agreement.client_id == company.clients[client])
        ).one()
    return company.records.agreement_form(number)


def make(company: Company, *marks: str, client: str = "Gift Shop") -> None:
    """Make a visit a week from the Monday on, each ``due``, ``edited``, ``told`` or ``done``."""
    form = agreement_of(company, client)
    with company.store.writing() as session:
        agreement = session.get_one(Agreement, form.id)
        for number, mark in enumerate(marks):
            day = MONDAY + number * WEEK
            status = {"told": VisitStatus.CONFIRMED, "done": VisitStatus.DONE}
            session.add(
                Visit(
                    uid=f"{client}-{number}",
                    office_id=company.office,
                    client_id=agreement.client_id,
                    site_id=agreement.site_id,
                    service_type_id=agreement.service_type_id,
                    agreement_id=agreement.id,
                    occurrence=day,
                    status=status.get(mark, VisitStatus.DUE),
                    due_on=day,
                    minutes=45 if mark == "edited" else agreement.minutes,
                    price_minor=agreement.price_minor,
                    tolerance_days=agreement.tolerance_days,
                    edited=mark == "edited",
                    calendar_changed_at=midnight_utc(MONDAY, ZONE),
                )
            )


def visits(company: Company) -> dict[date, Visit]:
    """The visits of the gift shop by the day for which they were made."""
    with company.store.reading() as session:
        found = session.scalars(
            select(Visit).where(Visit.client_id == company.clients["Gift Shop"])
        ).all()
        return {visit.occurrence or visit.due_on: visit for visit in found}


def drawn(company: Company) -> str:
    """A letter a week: how long the visit takes, 3 for half an hour; small where cancelled."""
    letters = {30: "3", 45: "4", 60: "6"}
    return "".join(
        "x" if visit.status is VisitStatus.CANCELLED else letters[visit.minutes]
        for _day, visit in sorted(visits(company).items())
    )


@pytest.mark.parametrize(
    ("scope", "after"),
    [(Scope.THIS, "336433"), (Scope.ALL, "336666"), (Scope.UNEDITED, "336466")],
)
def test_an_edit_reaches_this_visit_all_from_here_or_those_nobody_edited(
    scope: Scope, after: str, shop: Company, care: Care, history: History, store: Store
) -> None:
    make(shop, "due", "due", "due", "edited", "due", "due")
    before = image(store)
    form = replace(agreement_of(shop), minutes=60)
    care.edit_agreement(form, scope, THIRD)
    assert drawn(shop) == after
    history.undo_last(shop.office)
    assert image(store) == before


def test_from_here_the_agreement_ends_and_another_begins(shop: Company, care: Care) -> None:
    make(shop, "done", "due", "due", "due")
    old = agreement_of(shop)
    made = care.edit_agreement(replace(old, price_minor=12000), Scope.ALL, THIRD)
    assert made != old.id
    ended, anew = shop.records.agreement_form(old.id or 0), shop.records.agreement_form(made)
    assert (ended.end, ended.price_minor) == (THIRD, 9000)
    assert (anew.start, anew.end, anew.price_minor, anew.rule) == (THIRD, None, 12000, old.rule)
    held = {visit.occurrence: visit.agreement_id for visit in visits(shop).values()}
    assert [held[MONDAY + n * WEEK] for n in range(4)] == [old.id, old.id, made, made]


def test_without_a_visit_before_the_agreement_changes_in_place(shop: Company, care: Care) -> None:
    make(shop, "due", "due")
    old = agreement_of(shop)
    assert care.edit_agreement(replace(old, minutes=60), Scope.ALL, MONDAY) == old.id
    assert drawn(shop) == "66"
    assert shop.records.agreement_form(old.id or 0).end is None


def test_a_visit_that_is_not_made_yet_is_made_for_itself(
    shop: Company, care: Care, history: History, store: Store
) -> None:
    make(shop, "done")
    before = image(store)
    care.edit_agreement(replace(agreement_of(shop), minutes=60), Scope.THIS, THIRD)
    visit = visits(shop)[THIRD]
    assert (visit.minutes, visit.edited, visit.due_on) == (60, True, THIRD)
    history.undo_last(shop.office)
    assert image(store) == before


def test_another_rhythm_removes_what_it_does_not_give_and_keeps_what_was_edited(
    shop: Company, care: Care
) -> None:
    make(shop, "done", "due", "due", "edited", "due")
    tuesday = THIRD + timedelta(days=1)
    form = replace(agreement_of(shop), start=tuesday)
    preview = care.preview_edit(form, Scope.UNEDITED, THIRD)
    assert preview.begins_anew == THIRD
    told = {
        becomes: [
            (row.before or row.after).day  # type: ignore[union-attr]
            for row in preview.rows
            if row.becomes is becomes
        ]
        for becomes in Becomes
    }
    # Visits that nobody has made yet fall away too.
    assert told[Becomes.GONE][:3] == [THIRD, THIRD + 2 * WEEK, THIRD + 3 * WEEK]
    assert told[Becomes.KEPT] == [THIRD + WEEK]
    # The edited visit stands for the Tuesday after it, so that none is made beside it.
    assert tuesday + WEEK not in told[Becomes.NEW]
    assert told[Becomes.NEW][:2] == [tuesday, tuesday + 2 * WEEK]

    care.edit_agreement(form, Scope.UNEDITED, THIRD)
    held = visits(shop)
    assert sorted(held) == [MONDAY, MONDAY + WEEK, tuesday + WEEK]
    assert held[tuesday + WEEK].due_on == THIRD + WEEK


def test_a_visit_that_somebody_was_called_about_is_cancelled_not_removed(
    shop: Company, care: Care, history: History, store: Store
) -> None:
    make(shop, "done", "due", "told")
    with store.writing() as session:
        visit = session.scalars(select(Visit).where(Visit.occurrence == MONDAY + WEEK)).one()
        session.add(
            Touch(
                client_id=visit.client_id,
                visit_id=visit.id,
                kind=TouchKind.CALL,
                at=midnight_utc(MONDAY, ZONE),
                by="Mia",
            )
        )
    before = image(store)
    form = replace(agreement_of(shop), start=MONDAY + WEEK + timedelta(days=1))
    preview = care.preview_edit(form, Scope.ALL, MONDAY + WEEK)
    gone = [row for row in preview.rows if row.becomes is Becomes.GONE and row.visit_id]
    assert [row.told for row in gone] == [False, True]
    care.edit_agreement(form, Scope.ALL, MONDAY + WEEK)
    assert drawn(shop) == "3xx"
    history.undo_last(shop.office)
    assert image(store) == before


def test_what_was_told_is_told_anew_when_its_window_changes(shop: Company, care: Care) -> None:
    make(shop, "done", "told", "told")
    form = replace(agreement_of(shop), price_minor=9500)
    care.edit_agreement(form, Scope.ALL, MONDAY + WEEK)
    assert visits(shop)[THIRD].status is VisitStatus.CONFIRMED
    with shop.store.reading() as session:
        anew = session.scalars(select(Agreement.id).order_by(Agreement.id.desc())).first()
    form = replace(shop.records.agreement_form(anew or 0), window_start=540, window_end=600)
    care.edit_agreement(form, Scope.ALL, MONDAY + WEEK)
    assert visits(shop)[THIRD].status is VisitStatus.PLANNED


def test_a_rule_with_a_number_of_visits_gives_as_many_as_before(shop: Company, care: Care) -> None:
    old = agreement_of(shop)
    shop.records.save_agreement(replace(old, rule="FREQ=WEEKLY;COUNT=5"))
    make(shop, "done", "due", "due")
    made = care.edit_agreement(replace(agreement_of(shop), minutes=60), Scope.ALL, THIRD)
    assert shop.records.agreement_form(made).rule == "FREQ=WEEKLY;COUNT=3"


@pytest.mark.parametrize(
    ("changed", "scope", "here", "sentence"),
    [
        ({"minutes": 0}, Scope.ALL, THIRD, "minute"),
        ({"rule": "FREQ=HOURLY"}, Scope.ALL, THIRD, "rhythm"),
        ({"version": 99}, Scope.THIS, THIRD, "changed by somebody else"),
        ({}, Scope.THIS, THIRD + timedelta(days=1), "gives no visit"),
        ({}, Scope.THIS, MONDAY, "is over"),
    ],
)
def test_an_edit_that_cannot_be_is_refused_whole(
    changed: dict[str, object],
    scope: Scope,
    here: date,
    sentence: str,
    shop: Company,
    care: Care,
    store: Store,
) -> None:
    make(shop, "done", "due", "due")
    before = image(store)
    form = replace(agreement_of(shop), **changed)  # type: ignore[arg-type]
    with pytest.raises(UserError, match=sentence):
        care.edit_agreement(form, scope, here)
    assert image(store) == before


def test_the_next_visits_are_offered_made_or_not(shop: Company, care: Care) -> None:
    make(shop, "done", "edited", "told")
    rows = care.occurrences(agreement_of(shop).id or 0)
    assert [row.occurrence for row in rows[:4]] == [MONDAY + n * WEEK for n in range(1, 5)]
    assert [(row.edited, row.told, row.visit_id is None) for row in rows[:3]] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def terms(held: Image) -> dict[int, tuple[object, ...]]:
    """What a client notices of each visit."""
    return {key: tuple(row[name] for name in TERMS) for key, row in held["visit"].items()}


MARKS = st.lists(st.sampled_from(["due", "edited", "told", "done"]), min_size=1, max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    marks=MARKS,
    here=st.integers(0, 6),
    scope=st.sampled_from(Scope),
    shift=st.integers(0, 3),
    minutes=st.sampled_from([30, 60]),
)
def test_no_visit_out_of_scope_changes_and_undo_mends_all(
    marks: list[str],
    here: int,
    scope: Scope,
    shift: int,
    minutes: int,
    shop: Company,
    care: Care,
    history: History,
    store: Store,
) -> None:
    """Whatever was made before: visits before it, of others, over or edited stay as they are."""
    _clear(store)
    make(shop, *marks)
    make(shop, "due", "due", client="Tea Room")
    day = MONDAY + here * WEEK
    old = agreement_of(shop)
    start = old.start if scope is Scope.THIS else max(day, old.start) + timedelta(days=shift)
    form = replace(old, minutes=minutes, start=start)
    before = image(store)
    try:
        care.edit_agreement(form, scope, day)
    except UserError:
        assert scope is Scope.THIS
        assert marks[here : here + 1] == ["done"]
        return
    after = terms(image(store))
    gift = shop.clients["Gift Shop"]
    for key, row in before["visit"].items():
        mine = row["client_id"] == gift and row["status"] is not VisitStatus.DONE
        reached = {
            Scope.THIS: row["occurrence"] == day,
            Scope.ALL: row["occurrence"] >= day,
            Scope.UNEDITED: row["occurrence"] >= day and not row["edited"],
        }[scope]
        if not (mine and reached):
            assert after[key] == terms(before)[key]
        elif key in after and image(store)["visit"][key]["status"] is not VisitStatus.CANCELLED:
            assert after[key][0] == minutes
    if image(store) != before:
        history.undo_last(shop.office)
        assert image(store) == before


def _clear(store: Store) -> None:
    with store.writing() as session:
        for visit in session.scalars(select(Visit)):
            session.delete(visit)
