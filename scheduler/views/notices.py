"""What an office says to its clients, and how it reads."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import Template

from scheduler.errors import UserError

SUBJECTS = ("subject", "handover_subject")
"""The texts that stand in one line."""

MOST, MOST_IN_SUBJECT = 4000, 200
"""Characters that a text may have."""


@dataclass(frozen=True, slots=True)
class NoticePreview:
    """A notice as an invented client reads it."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class NoticeTemplateRow:
    """One text that notices are made of; ``name`` is the code of its title.

    ``delivered`` is what it was before anybody changed it. ``placeholders`` are the names that may
    stand in it after a dollar sign.
    """

    name: str
    text: str
    delivered: str
    placeholders: tuple[str, ...]
    preview: NoticePreview

    @property
    def is_default(self) -> bool:
        """Whether it says what was delivered."""
        return self.text == self.delivered

    def problem(self, text: str) -> str:
        """Why ``text`` cannot take its place, in a sentence; empty where it can."""
        problem = template_problem(self.name, text, self.placeholders)
        return str(problem) if problem else ""


def template_problem(name: str, text: str, placeholders: Sequence[str]) -> UserError | None:
    """Why ``text`` cannot be the text ``name``; None where it can."""
    if not text.strip():
        return UserError("The text is empty; write one, or take the one that was delivered.")
    if name in SUBJECTS and text.splitlines() != [text]:
        return UserError("A subject is one line; take the line break out.")
    most = MOST_IN_SUBJECT if name in SUBJECTS else MOST
    if len(text) > most:
        return UserError(
            "The text has {number:,} characters; {most:,} are the most, so make it shorter.",
            number=len(text),
            most=most,
        )
    unknown = next((one for one in _named(text) if one not in placeholders), None)
    if unknown is not None:
        *known, last = (f"${one}" for one in placeholders)
        return UserError(
            "{unknown} cannot stand in this text; use {known} or {last}, and write $$ where you"
            " mean a dollar sign.",
            unknown=f"${unknown}",
            known=", ".join(known),
            last=last,
        )
    return None


def _named(text: str) -> list[str]:
    """The names after dollar signs; a dollar sign without a name is only itself."""
    return Template(text).get_identifiers()
