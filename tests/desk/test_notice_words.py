"""The office's own words for notices: what may stand in them, how they read, what is kept."""

from dataclasses import replace

import pytest
from sqlalchemy import delete

from scheduler.dates.wording import Wording
from scheduler.desk.notice_words import ANA_COMES, NOBODY_COMES, OMAR_WAITS
from scheduler.desk.notices import PLACEHOLDERS, SETTING, TEMPLATES, notice
from scheduler.desk.service import Desk
from scheduler.errors import UserError
from scheduler.model.clients import Contact
from scheduler.model.kinds import Role
from scheduler.model.office import Setting
from scheduler.store.engine import Store
from scheduler.views.notices import SUBJECTS, NoticeTemplateRow, template_problem
from tests.company import Company
from tests.desk.conftest import WEDNESDAY, absent

NAMES = tuple(TEMPLATES)


def kept(store: Store) -> dict[str, str] | None:
    with store.reading() as session:
        found = session.get(Setting, SETTING)
        return None if found is None else dict(found.value)


def row(desk: Desk, name: str) -> NoticeTemplateRow:
    return next(one for one in desk.notice_words() if one.name == name)


def test_every_text_is_there_as_delivered(desk: Desk, company: Company) -> None:
    rows = desk.notice_words()
    assert [one.name for one in rows] == list(NAMES)
    assert all(one.is_default and one.text == TEMPLATES[one.name] for one in rows)
    assert all(one.problem(one.text) == "" for one in rows)


@pytest.mark.parametrize("name", NAMES)
def test_whatever_may_stand_in_a_text_is_filled_in(desk: Desk, company: Company, name: str) -> None:
    every = " · ".join(f"${one}" for one in PLACEHOLDERS[name])
    read = desk.notice_preview(name, {name: every})
    assert "$" not in f"{read.subject}{read.text}"
    assert "·" in (read.subject if name in SUBJECTS else read.text)


def test_examples_are_told_by_the_texts_they_are_for(desk: Desk, company: Company) -> None:
    read = {one.name: one.preview for one in desk.notice_words()}
    assert read["other_person"].subject == "Your visit on Wednesday 25 November"
    assert read["other_person"].text == (
        "Dear Dorothy Lane,\n\nOmar Haddad is ill and cannot come on Wednesday 25 November."
        " Ana Reyes comes instead, on Wednesday 25 November at 10:00. If you would rather have"
        " Omar Haddad: he or she can come on Friday 27 November at 09:00.\n\n"
        "Please tell us if that does not suit you.\n\nManhattan"
    )
    assert read["alternative_wait"] == read["subject"] == read["other_person"]
    assert "So that the same person comes" in read["other_day"].text
    assert "Ana Reyes can come on Wednesday" in read["other_day"].text
    assert read["alternative_substitute"] == read["other_day"]
    assert "credit 20.00 USD" in read["left_out"].text
    assert "in place of Omar Haddad" in read["planned"].text
    assert read["handover"].subject == "From now on Ana Reyes comes to you"
    assert "From Friday 27 November on Ana Reyes comes" in read["handover"].text
    assert "On Wednesday 25 November at 10:00 they come" in read["handover_joint"].text


def test_days_and_times_are_told_as_the_window_writes_them(
    desk: Desk, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Wording, "day", staticmethod(lambda day: f"{day:%A, %B} {day.day}"))
    monkeypatch.setattr(Wording, "time", staticmethod(lambda at: f"{at.hour % 12} o’clock"))
    text = desk.notice_preview("other_person", {}).text
    assert "Ana Reyes comes instead, on Wednesday, November 25 at 10 o’clock." in text
    assert "can come on Friday, November 27 at 9 o’clock." in text


@pytest.mark.parametrize("news", [ANA_COMES, OMAR_WAITS, NOBODY_COMES])
@pytest.mark.parametrize(
    ("before", "after"),
    [(". ", "\n\nBye"), (".\n\n", "\n\nBye"), (". ", " Bye"), ("", " Bye"), (".", "")],
)
def test_where_nothing_else_is_offered_no_gap_is_left(news, before: str, after: str) -> None:
    text = f"Hello{before}$alternative{after}"
    words = {**TEMPLATES, **dict.fromkeys(("other_person", "other_day", "left_out"), text)}
    told = notice(words, replace(news, alternative=None))[1]
    assert told in (f"Hello{before.strip()}{after}", f"Hello{after}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It costs $5 or 5 $, $", "It costs $5 or 5 $, $"),
        ("$$client and $$", "$client and $"),
        ("$", "$"),
        ("${client}s", "Dorothy’s Gift Shops"),
        ("$client's", "Dorothy’s Gift Shop's"),
    ],
)
def test_a_dollar_sign_alone_is_itself(desk: Desk, company: Company, text: str, told: str) -> None:
    assert desk.notice_preview("planned", {"planned": text}).text == told
    desk.save_notice_words({"planned": text})
    assert row(desk, "planned").text == text
    assert row(desk, "planned").preview.text == told


def test_what_a_client_is_called_is_never_filled_in_again() -> None:
    news = replace(ANA_COMES, contact="$office & $alternative", alternative=None)
    assert notice(TEMPLATES, news)[1].startswith("Dear $office & $alternative,")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("planned", "Dear $cleint", r"^\$cleint cannot .* use \$contact, .* or \$usual, and write"),
        ("planned", "${absent}", r"^\$absent cannot stand"),
        ("subject", "$Client", r"^\$Client cannot stand"),
        ("other_day", " \n ", "is empty"),
        ("subject", "Your\nvisit", "one line"),
        ("subject", "Your visit\n", "one line"),
        ("subject", "x\r\nBcc: a@b.c", "one line"),
        ("subject", "x" * 201, "has 201 characters; 200"),
        ("left_out", "x" * 4001, "has 4,001 characters; 4,000"),
        ("other", "x", "no text 'other'"),
    ],
)
def test_a_text_that_cannot_be_used_is_refused_whole(
    desk: Desk, company: Company, store: Store, name: str, text: str, told: str
) -> None:
    with pytest.raises(UserError, match=told):
        desk.save_notice_words({"other_person": "Fine", name: text})
    with pytest.raises(UserError, match=told):
        desk.notice_preview("planned", {name: text})
    assert kept(store) is None


def test_as_long_as_may_be_is_not_too_long() -> None:
    assert template_problem("subject", "x" * 200, ("client",)) is None
    assert template_problem("planned", "x" * 4000, ("client",)) is None


def test_only_what_differs_is_kept(desk: Desk, company: Company, store: Store) -> None:
    desk.save_notice_words({"planned": TEMPLATES["planned"]})
    assert kept(store) is None
    desk.save_notice_words({"planned": "$who comes.", "subject": "News"})
    desk.save_notice_words({"other_day": "Another day.", "left_out": TEMPLATES["left_out"]})
    own = {"planned": "$who comes.", "subject": "News", "other_day": "Another day."}
    assert kept(store) == own
    assert {one.name: one.text for one in desk.notice_words() if not one.is_default} == own
    desk.save_notice_words({name: TEMPLATES[name] for name in ("planned", "subject")})
    assert kept(store) == {"other_day": "Another day."}
    desk.save_notice_words({"other_day": TEMPLATES["other_day"]})
    assert kept(store) is None
    desk.save_notice_words({})
    assert kept(store) is None


def test_a_preview_keeps_nothing(desk: Desk, company: Company, store: Store) -> None:
    read = desk.notice_preview(
        "alternative_wait", {"alternative_wait": "Or $usual.", "subject": "x"}
    )
    assert "at 10:00. Or Omar Haddad.\n\nPlease" in read.text
    assert read.subject == "x"
    assert kept(store) is None


def test_a_letter_greets_the_main_contact_and_the_client_where_nobody_is_known(
    desk: Desk, week: Company
) -> None:
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    first, *others = {visit.client_id: visit.client for visit in shown.visits}.items()
    with week.store.writing() as session:
        session.execute(delete(Contact).where(Contact.client_id.in_(dict([first, *others]))))
        session.add(Contact(client_id=first[0], name="Old Contact"))
        session.add(Contact(client_id=first[0], name="Dorothy Lane", is_main=True))
        session.add(Contact(client_id=others[0][0], name="", phone="+1 212 555 0137"))
    made = desk.decide(shown, shown.bundles[0].choices, Role.MANAGER, "ill")
    greeted = {one.client: one.text.partition(",")[0] for one in desk.notices(made.id)}
    assert greeted.pop(first[1]) == "Dear Dorothy Lane"
    assert greeted
    assert all(dear == f"Dear {client}" for client, dear in greeted.items())


def test_notices_are_drafted_in_the_words_of_the_office(desk: Desk, week: Company) -> None:
    desk.save_notice_words(
        {
            "subject": "News for $client",
            "other_person": "$who comes. $alternative",
            "other_day": "$who comes on $day. $alternative",
            "left_out": "Nobody comes. $alternative",
            "alternative_wait": "Or $usual on $day.",
            "alternative_substitute": "Or $substitute on $day.",
        }
    )
    shown = desk.options(absent(week, "Ana Reyes", WEDNESDAY))
    made = desk.decide(shown, shown.bundles[0].choices, Role.MANAGER, "ill")
    notices = desk.notices(made.id)
    assert notices
    for one in notices:
        assert one.subject == f"News for {one.client}"
        assert "comes" in one.text
        assert "Ana Reyes is ill" not in one.text
        assert "$" not in one.text
    assert any(" Or " in one.text for one in notices)
