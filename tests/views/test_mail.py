"""A notice as a mail file: read back, it says what the notice says, and nothing else."""

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.model.kinds import NoticeState
from scheduler.views.desk import NoticeRow
from scheduler.views.mail import mail_file, mail_link

NOTICE = NoticeRow(
    id=1,
    visit="W-7",
    client="Café Zoë",
    contact="Zoë Müller",
    phone="",
    email="zoe@example.com",
    state=NoticeState.DRAFT,
    subject="Your visit on Friday – 10:00",
    text="Dear Zoë,\n\nAna Reyes comes instead.\n.\nFrom us: " + "all the best " * 120,
)
HEADERS = ["x-unsent", "to", "subject", "content-type", "content-transfer-encoding", "mime-version"]


def parsed(notice: NoticeRow) -> EmailMessage:
    made = mail_file(notice)
    made.decode("ascii")
    assert b"\n" not in made.replace(b"\r\n", b"")
    assert max(len(line) for line in made.split(b"\r\n")) <= 998
    read = message_from_bytes(made, policy=default)
    assert isinstance(read, EmailMessage)
    assert not read.defects
    assert sorted(key.lower() for key in read) == sorted(
        key for key in HEADERS if key != "to" or "To" in read
    )
    return read


def test_a_notice_is_read_back_whole() -> None:
    read = parsed(NOTICE)
    assert read["X-Unsent"] == "1"
    assert read["Subject"] == NOTICE.subject
    (to,) = read["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Zoë Müller", "zoe@example.com")
    assert read.get_content_type() == "text/plain"
    assert read.get_content_charset() == "utf-8"
    assert read.get_content().replace("\r\n", "\n").rstrip("\n") == NOTICE.text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85", "\r\n\r\n"])
def test_a_subject_or_a_name_cannot_begin_another_header(end: str) -> None:
    said = f"Hello{end}Bcc: everybody@example.com"
    read = parsed(replace(NOTICE, subject=said, contact=said))
    assert read["Bcc"] is None
    assert read["Subject"] == "Hello Bcc: everybody@example.com"
    (to,) = read["To"].addresses
    assert to.addr_spec == "zoe@example.com"


def test_nor_can_a_line_break_that_is_encoded() -> None:
    said = "=?utf-8?q?Hello=0D=0ABcc:_everybody=40example.com?="
    read = parsed(replace(NOTICE, subject=said, contact=said))
    assert read["Bcc"] is None
    assert read["Subject"] == said.replace("=?", "= ?")
    assert [to.addr_spec for to in read["To"].addresses] == ["zoe@example.com"]


@pytest.mark.parametrize(
    "email",
    [
        "",
        "none",
        "dorothy lane@example.com",
        "a@b@c",
        "a@b.c, d@e.f",
        "zoë@example.com",
        "a@b.c\r\nBcc: d@e.f",
    ],
)
def test_an_address_that_is_none_is_left_out(email: str) -> None:
    assert "To" not in parsed(replace(NOTICE, email=email))


def test_an_address_without_a_name_and_one_of_a_foreign_domain() -> None:
    (to,) = parsed(replace(NOTICE, contact="", email=" info@bücher.example "))["To"].addresses
    assert (to.display_name, to.addr_spec) == ("", "info@xn--bcher-kva.example")


PRINTABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@given(subject=PRINTABLE, contact=PRINTABLE, text=PRINTABLE)
def test_whatever_is_said_there_is_one_address_and_no_other_header(
    subject: str, contact: str, text: str
) -> None:
    read = parsed(replace(NOTICE, subject=subject, contact=contact, text=text))
    (to,) = read["To"].addresses
    assert to.addr_spec == "zoe@example.com"
    plain = "".join(one if one.isprintable() else " " for one in subject)
    assert read["Subject"] == " ".join(plain.split()).replace("=?", "= ?")


@given(subject=PRINTABLE, text=PRINTABLE)
def test_a_link_says_the_same_to_the_one_address(subject: str, text: str) -> None:
    link = mail_link(replace(NOTICE, subject=subject, text=text, email="zoe&cc=a@example.com"))
    to, _, rest = link.partition("?")
    assert (to, link.isascii()) == ("mailto:zoe%26cc%3Da@example.com", True)
    said = [part.partition("=") for part in rest.split("&")]
    assert [name for name, _, _ in said] == ["subject", "body"]
    assert [unquote(value) for _, _, value in said] == [subject, text.replace("\n", "\r\n")]
