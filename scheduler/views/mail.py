"""Letters that the user's own mail program opens, ready to be looked at and sent."""

from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Protocol
from urllib.parse import quote

ENDING = ".eml"

LONGEST_LINK = 2000
"""Letters of a link that every system hands on whole; Windows takes hardly more."""


class Letter(Protocol):
    """To whom, about what, and what it says."""

    @property
    def contact(self) -> str:
        """The name of whom it is for."""

    @property
    def email(self) -> str:
        """His address."""

    @property
    def subject(self) -> str:
        """What it is about."""

    @property
    def text(self) -> str:
        """What it says, in plain text."""


@dataclass(frozen=True, slots=True)
class BriefMail:
    """The briefs of a technician's day as a letter to him."""

    contact: str
    email: str
    subject: str
    text: str


def mail_link(letter: Letter) -> str:
    """The letter as a link that opens a mail program (RFC 6068); it may be too long to."""
    text = letter.text.replace("\n", "\r\n")
    to = quote(letter.email, safe="@")
    return f"mailto:{to}?subject={quote(letter.subject)}&body={quote(text)}"


def mail_file(letter: Letter) -> bytes:
    """The letter as a message (RFC 5322) that has not been sent.

    ``X-Unsent`` makes mail programs open it for editing; who sends it and when is theirs to say.
    An address that is none is left out.
    """
    made = EmailMessage(policy=SMTP)
    made["X-Unsent"] = "1"
    to = _address(letter.contact, letter.email)
    if to is not None:
        made["To"] = to
    made["Subject"] = _one_line(letter.subject)
    # Seven bits pass through every program unharmed.
    made.set_content(letter.text, cte="quoted-printable")
    return made.as_bytes()


def _address(name: str, email: str) -> Address | None:
    mailbox, at, domain = email.strip().rpartition("@")
    try:
        # Headers are ASCII; a name of a domain has a spelling for that.
        plain = domain.encode("idna").decode("ascii")
        return Address(_one_line(name), addr_spec=f"{mailbox}{at}{plain}")
    except (ValueError, IndexError, HeaderParseError):
        return None


def _one_line(text: str) -> str:
    """The text without what would begin another header: line breaks, also encoded ones."""
    whole = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    return whole.replace("=?", "= ?")
