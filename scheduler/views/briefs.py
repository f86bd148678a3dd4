"""The brief: what whoever comes next to a client must know."""

from dataclasses import dataclass
from enum import StrEnum


class BriefPart(StrEnum):
    """The parts of a brief, in the order in which they are read."""

    MATTERS = "matters"
    WHO = "who"
    LAST_VISITS = "last_visits"
    NOTES = "notes"
    QUESTIONS = "questions"
    ACCESS = "access"
    PROCEDURE = "procedure"
    PROMISES = "promises"


@dataclass(frozen=True, slots=True)
class Brief:
    """A brief for one visit. ``technician`` is who comes, None where nobody is planned yet.

    ``sections`` hold, part by part, only what exists. Their lines are plain English: most of it
    is in the words of those who wrote it down, and calendars, paper and screen say the same.
    """

    visit_id: int
    client: str
    service: str
    technician: str | None
    sections: tuple[tuple[BriefPart, tuple[str, ...]], ...]
