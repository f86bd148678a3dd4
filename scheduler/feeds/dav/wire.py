"""One request and its answer on the way to a WebDAV server."""

import re
import time
from collections.abc import Container
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from urllib.parse import quote, unquote, urlsplit

import httpx

from scheduler.errors import UserError
from scheduler.feeds.calendar import clean
from scheduler.feeds.dav.problem import (
    DavProblem,
    Place,
    Trouble,
    answered,
    broken_rule,
    failed,
    problem,
)

QUICK_PAUSE = 0.5
"""Seconds before the one further try; longer waits are for whoever publishes."""
LONGEST_ANSWER = 8_000_000
_MOST_REDIRECTS = 4
_PATH = "/%:@!$&'()*+,;=~"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ETAG = re.compile(r"[\x20-\x7e]+")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; ``etag`` is empty where none did."""

    status: int
    body: bytes
    etag: str
    location: str = ""
    retry_after: float | None = None
    wants_digest: bool = False


@dataclass(frozen=True, slots=True)
class _Address:
    url: httpx.URL
    user: str
    password: str


class Wire:
    """Sends requests to one collection and what lies in it, and nowhere else."""

    def __init__(
        self, url: str, user: str, password: str, *, timeout: float, insecure: bool
    ) -> None:
        address = _read(url, insecure=insecure)
        self._url = address.url
        self._timeout = timeout
        self.where = _shown(address.url)
        user, password = user or address.user, password or address.password
        self._digest = httpx.DigestAuth(user, password)
        trust = httpx.create_ssl_context()
        # Companies put their own authority into the system's store.
        trust.load_default_certs()
        self._client = httpx.Client(
            auth=httpx.BasicAuth(user, password) if user or password else None,
            timeout=timeout,
            verify=trust,
            # A proxy cannot reach this computer's own servers.
            trust_env=not _is_loopback(address.url.host),
            headers={"User-Agent": "Familiar", "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """Let go of the connection."""
        self._client.close()

    def place(self, item: str = "") -> Place:
        """How sentences name the collection and an item of it."""
        return Place(self.where, item or self.where)

    def send(
        self,
        method: str,
        href: str = "",
        body: bytes = b"",
        *,
        ok: Container[int],
        item: str = "",
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Send one request about the collection or the resource ``href`` in it.

        A busy server, a time-out and a lost connection get one quick second try. ``item``
        is how sentences name the resource.

        Raises:
            DavProblem: there is no answer, or its status is none of ``ok``.

        """
        place = self.place(item)
        url = self._url.join(quote(href, safe="")) if href else self._url
        answer = self._once(method, url, body, headers or {}, place)
        if isinstance(answer, Answer) and answer.wants_digest and self._client.auth:
            self._client.auth = self._digest
            answer = self._once(method, url, body, headers or {}, place)
        if _worth_a_second_try(answer):
            time.sleep(QUICK_PAUSE)
            answer = self._once(method, url, body, headers or {}, place)
        if isinstance(answer, DavProblem):
            raise answer
        if answer.status not in ok or (answer.status >= 400 and broken_rule(answer.body)):
            raise answered(place, answer.status, answer.body, answer.retry_after)
        return answer

    def _once(
        self, method: str, url: httpx.URL, body: bytes, headers: dict[str, str], place: Place
    ) -> Answer | DavProblem:
        """One try; redirects within the host keep method and body."""
        for _ in range(_MOST_REDIRECTS):
            request = self._client.build_request(method, url, content=body, headers=headers)
            answer = self._exchange(request, place)
            if isinstance(answer, DavProblem) or answer.status not in (301, 302, 307, 308):
                return answer
            try:
                target = url.join(answer.location)
            except (httpx.InvalidURL, ValueError):
                return answer
            if not _same_server(url, target):
                return DavProblem(
                    f"{self.where} sends on to {clean(target.host)[:100]}; enter that address"
                    " if you trust it.",
                    Trouble.NOT_A_CALENDAR,
                )
            url = target
        return DavProblem(
            f"{self.where} sends on in a circle; correct the address.", Trouble.NOT_A_CALENDAR
        )

    def _exchange(self, request: httpx.Request, place: Place) -> Answer | DavProblem:
        try:
            response = self._client.send(request, stream=True)
            try:
                content = self._content(response)
            finally:
                response.close()
        except httpx.RequestError as error:
            return failed(self.where, error, timed_out=isinstance(error, httpx.TimeoutException))
        except (KeyError, ValueError, NotImplementedError):
            # So the client tells of a digest that it cannot make.
            if self._client.auth is not self._digest:
                raise
            return problem(Trouble.UNAUTHORISED, place)
        if content is None:
            return problem(Trouble.NOT_A_CALENDAR, place, "an endless answer")
        return Answer(
            response.status_code,
            content,
            etag_of(response.headers.get("etag", "")),
            response.headers.get("location", ""),
            _retry_after(response.headers),
            response.status_code == 401 and _wants_digest(response.headers),
        )

    def _content(self, response: httpx.Response) -> bytes | None:
        """The answer's body; none where it does not end within reason."""
        content = bytearray()
        # The client's own limit is for each piece, and a server may send many small ones.
        end = time.monotonic() + 3 * self._timeout
        for piece in response.iter_bytes():
            content += piece
            if len(content) > LONGEST_ANSWER or time.monotonic() > end:
                return None
        return bytes(content)


def etag_of(text: str) -> str:
    """A usable entity tag; empty where there is none that could be sent back."""
    text = text.strip()
    return text if _ETAG.fullmatch(text) else ""


def _worth_a_second_try(answer: Answer | DavProblem) -> bool:
    if isinstance(answer, DavProblem):
        return answer.retry
    busy = answered(Place("", ""), answer.status).kind is Trouble.BUSY
    # Who says when to come again is not asked before.
    return busy and answer.retry_after is None


def _read(url: str, *, insecure: bool) -> _Address:
    """The address as typed, made fit for requests; a query and a fragment are left out."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        path = _STRAY_PERCENT.sub("%25", parts.path.rstrip("/")) + "/"
        netloc = f"[{host}]" if ":" in host else host
        netloc += "" if port is None else f":{port}"
        address = httpx.URL(f"{parts.scheme}://{netloc}{quote(path, safe=_PATH)}")
    except (ValueError, httpx.InvalidURL):
        raise _no_address() from None
    if parts.scheme not in ("https", "http") or not address.host:
        raise _no_address()
    if parts.scheme == "http" and not insecure and not _is_loopback(address.host):
        raise UserError(
            "{shown} is an http address, on which everybody can read along;"
            " enter one that begins with https.",
            shown=_shown(address),
        )
    return _Address(address, unquote(parts.username or ""), unquote(parts.password or ""))


def _no_address() -> UserError:
    return UserError(
        "The address of the calendar is none; enter one like https://host/calendars/name/."
    )


def _shown(url: httpx.URL) -> str:
    port = "" if url.port is None else f":{url.port}"
    return clean(f"{url.host}{port}{url.path.rstrip('/')}").replace("\n", " ")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _same_server(here: httpx.URL, there: httpx.URL) -> bool:
    if here.host != there.host:
        return False
    made_safe = (here.scheme, here.port, there.scheme, there.port) == ("http", None, "https", None)
    return made_safe or (here.scheme, here.port) == (there.scheme, there.port)


def _wants_digest(headers: httpx.Headers) -> bool:
    """Whether passwords are taken in no other way that is known (RFC 7616)."""
    ways = [way.split()[0].lower() for way in headers.get_list("www-authenticate") if way.strip()]
    return "digest" in ways and "basic" not in ways


def _retry_after(headers: httpx.Headers) -> float | None:
    """Seconds; a date is measured by the server's own clock."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 9:
        return float(text)
    try:
        then, now = (parsedate_to_datetime(day) for day in (text, headers.get("date", "")))
        return max(0.0, (then - now).total_seconds())
    except (ValueError, TypeError):
        return None
