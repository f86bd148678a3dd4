"""What can go wrong on the way to a calendar server, in a dispatcher's words."""

import re
import ssl
from dataclasses import dataclass
from enum import StrEnum

from scheduler.errors import UserError


class Trouble(StrEnum):
    """Why a calendar could not be published."""

    UNAUTHORISED = "unauthorised"
    FORBIDDEN = "forbidden"
    MISSING = "missing"
    CHANGED = "changed"
    LOCKED = "locked"
    FULL = "full"
    BUSY = "busy"
    UNREACHABLE = "unreachable"
    NOT_A_CALENDAR = "not_a_calendar"
    REFUSED = "refused"


class DavProblem(UserError):  # noqa: N818 - it tells what happened
    """A calendar server did not do what it was asked.

    ``uid`` names the event or file it is about, where it is about one. ``retry`` says whether
    trying again later may help without anybody doing something, ``retry_after`` after how
    many seconds the server says so.
    """

    def __init__(
        self,
        sentence: str,
        kind: Trouble,
        *,
        retry: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.retry = retry
        self.retry_after = retry_after
        self.uid = ""


_SENTENCES = {
    Trouble.UNAUTHORISED: "{where} does not take the user name and password; enter them again.",
    Trouble.FORBIDDEN: "{where} does not let this user write; ask whoever runs the server for"
    " the right to write there.",
    Trouble.MISSING: "{where} is not there; make it on the server or correct its address.",
    Trouble.CHANGED: "{item} was changed by somebody else while it was written; it is tried"
    " again later.",
    Trouble.LOCKED: "{item} is locked by another program; it is tried again later, and if it"
    " stays so, close what holds it open.",
    Trouble.FULL: "{where} has no room left; ask whoever runs the server to make room.",
    Trouble.BUSY: "{where} cannot answer just now ({status}); it is tried again later, and if"
    " it stays so, ask whoever runs the server.",
    Trouble.NOT_A_CALENDAR: "{where} does not answer like a calendar or a WebDAV folder"
    " ({status}); correct its address.",
    Trouble.REFUSED: "{item} was refused by the server ({status}{reason}); ask whoever runs"
    " the server why.",
}
_RETRY = {Trouble.CHANGED, Trouble.LOCKED, Trouble.BUSY}
_TROUBLES = {
    401: Trouble.UNAUTHORISED,
    403: Trouble.FORBIDDEN,
    404: Trouble.MISSING,
    # RFC 4918 9.7.1: the folder above is missing.
    409: Trouble.MISSING,
    410: Trouble.MISSING,
    412: Trouble.CHANGED,
    423: Trouble.LOCKED,
    429: Trouble.BUSY,
    507: Trouble.FULL,
}
_NOT_DONE_HERE = {405, 501, 505}
"""A server that does not know these methods."""

_ELEMENT = re.compile(rb"[<:]([a-z-]+)[\s/>]")
_RULES = frozenset(
    (
        b"supported-calendar-data",
        b"valid-calendar-data",
        b"valid-calendar-object-resource",
        b"supported-calendar-component",
        b"no-uid-conflict",
        b"max-resource-size",
        b"min-date-time",
        b"max-date-time",
        b"max-instances",
        b"max-attendees-per-instance",
    )
)


@dataclass(frozen=True, slots=True)
class Place:
    """The address a sentence names: the calendar's, and what in it was asked for."""

    where: str
    item: str


def answered(
    place: Place, status: int, body: bytes = b"", retry_after: float | None = None
) -> DavProblem:
    """The problem that an answer with this unwelcome status and body tells of."""
    rule = broken_rule(body)
    if rule:
        kind = Trouble.REFUSED
    elif status in _NOT_DONE_HERE or 300 <= status < 400:
        kind = Trouble.NOT_A_CALENDAR
    else:
        other = Trouble.BUSY if status >= 500 else Trouble.REFUSED
        kind = _TROUBLES.get(status, other)
    if kind in (Trouble.FORBIDDEN, Trouble.REFUSED) and b"quota-not-exceeded" in body:
        kind = Trouble.FULL
    return problem(kind, place, status, f", {rule}" if rule else "", retry_after)


def problem(
    kind: Trouble,
    place: Place,
    status: int | str = "",
    reason: str = "",
    retry_after: float | None = None,
) -> DavProblem:
    """The problem of this kind, with its sentence; not for ``UNREACHABLE``."""
    sentence = _SENTENCES[kind].format(
        where=place.where, item=place.item, status=status, reason=reason
    )
    return DavProblem(sentence, kind, retry=kind in _RETRY, retry_after=retry_after)


def broken_rule(body: bytes) -> str:
    """The rule of RFC 4791 5.3.2.1 that a refusal names; empty where it names none.

    Servers send it with 403 and 409, some with 412: there it is about this event, not about
    rights, folders or other people's changes.
    """
    named = _ELEMENT.findall(body[:10_000])
    return next((name.decode() for name in named if name in _RULES), "")


def failed(where: str, error: Exception, *, timed_out: bool) -> DavProblem:
    """The problem of a request that got no answer."""
    if timed_out:
        why = "took too long to answer; it is tried again later"
        return DavProblem(f"{where} {why}.", Trouble.UNREACHABLE, retry=True)
    secure = _secure_failure(error)
    if isinstance(secure, ssl.SSLCertVerificationError):
        return DavProblem(
            f"{where} shows a certificate that this computer does not trust"
            f" ({secure.verify_message}); correct the address or have the certificate renewed.",
            Trouble.UNREACHABLE,
        )
    if secure is not None:
        return DavProblem(
            f"{where} does not speak a safe https; correct the address or its port.",
            Trouble.UNREACHABLE,
        )
    return DavProblem(
        f"{where} cannot be reached; check the address and the network. It is tried again later.",
        Trouble.UNREACHABLE,
        retry=True,
    )


def _secure_failure(error: BaseException) -> ssl.SSLError | None:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None
