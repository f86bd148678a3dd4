"""The words of notices: as they stand, as an example reads them, and changed by the office."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from scheduler.desk.notices import (
    PLACEHOLDERS,
    SETTING,
    TEMPLATES,
    Coming,
    News,
    handover_notice,
    notice,
    planned_notice,
    templates,
)
from scheduler.errors import UserError
from scheduler.model.office import Setting
from scheduler.views.desk import Cause
from scheduler.views.notices import NoticePreview, NoticeTemplateRow, template_problem

OMAR, ANA = "Omar Haddad", "Ana Reyes"
WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)
FRIDAY = WEDNESDAY.replace(day=27, hour=9)

ANA_COMES = News(
    contact="Dorothy Lane",
    client="Dorothy’s Gift Shop",
    office="Manhattan",
    zone="UTC",
    cause=Cause.SICK,
    before=Coming(OMAR, WEDNESDAY),
    now=Coming(ANA, WEDNESDAY),
    alternative=Coming(OMAR, FRIDAY),
    credit="20.00 USD",
)
OMAR_WAITS = replace(
    ANA_COMES, now=Coming(OMAR, FRIDAY), alternative=Coming(ANA, WEDNESDAY.replace(hour=14))
)
NOBODY_COMES = replace(ANA_COMES, now=None)

EXAMPLES = {
    "other_day": OMAR_WAITS,
    "alternative_substitute": OMAR_WAITS,
    "left_out": NOBODY_COMES,
}
"""What has happened where a text is tried out; Ana comes where nothing is said here."""


def template_rows(session: Session) -> tuple[NoticeTemplateRow, ...]:
    """Every text of the notices as it stands now."""
    words = templates(session)
    return tuple(
        NoticeTemplateRow(
            name, words[name], delivered, PLACEHOLDERS[name], NoticePreview(*_example(words, name))
        )
        for name, delivered in TEMPLATES.items()
    )


def preview(session: Session, name: str, changed: Mapping[str, str]) -> NoticePreview:
    """An example of the notice that the text ``name`` is part of, with some texts changed.

    Raises:
        UserError: one of the texts could not be saved; the sentence says why.

    """
    _refuse_bad(changed)
    return NoticePreview(*_example({**templates(session), **changed}, name))


def _example(words: Mapping[str, str], name: str) -> tuple[str, str]:
    example = EXAMPLES.get(name, ANA_COMES)
    if name.startswith("handover"):
        return handover_notice(
            words,
            contact=example.contact,
            client=example.client,
            office=example.office,
            zone=example.zone,
            usual=OMAR,
            who=ANA,
            first=FRIDAY.date(),
            joint=None if name == "handover" else WEDNESDAY,
        )
    if name != "planned":
        return notice(words, example)
    return planned_notice(
        words,
        contact=example.contact,
        client=example.client,
        office=example.office,
        zone=example.zone,
        usual=OMAR,
        coming=Coming(ANA, WEDNESDAY),
    )


def save_words(session: Session, changed: Mapping[str, str]) -> None:
    """Say it in the office's own words; a text as it was delivered is kept no longer.

    Raises:
        UserError: a text cannot be used; the sentence says why, and nothing was saved.

    """
    _refuse_bad(changed)
    kept = session.get(Setting, SETTING, with_for_update=True)
    words = {**(kept.value if kept is not None else {}), **changed}
    own = {name: text for name, text in words.items() if text != TEMPLATES.get(name)}
    if kept is not None and own:
        kept.value = own
    elif kept is not None:
        session.delete(kept)
    elif own:
        session.add(Setting(key=SETTING, value=own))


def _refuse_bad(changed: Mapping[str, str]) -> None:
    for name, text in changed.items():
        if name not in TEMPLATES:
            raise UserError(
                "There is no text {name!r} in notices; the texts are {names}.",
                name=name,
                names=", ".join(TEMPLATES),
            )
        problem = template_problem(name, text, PLACEHOLDERS[name])
        if problem:
            raise problem
