"""A notice as a file that mail programs open, ready to be looked at and sent."""

from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from scheduler.views.desk import NoticeRow

ENDING = ".eml"


def mail_file(notice: NoticeRow) -> bytes:
    """The notice as a message (RFC 5322) that has not been sent.

    ``X-Unsent`` makes mail programs open it for editing; who sends it and when is theirs to say.
    An address that is none is left out.
    """
    made = EmailMessage(policy=SMTP)
    made["X-Unsent"] = "1"
    to = _address(notice.contact, notice.email)
    if to is not None:
        made["To"] = to
    made["Subject"] = _one_line(notice.subject)
    # Seven bits pass through every program unharmed.
    made.set_content(notice.text, cte="quoted-printable")
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
