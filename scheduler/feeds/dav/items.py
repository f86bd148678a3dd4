"""One resource of ours on a WebDAV server: written, looked at, removed as it was last seen."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from scheduler.feeds.dav.problem import DavProblem, Trouble, answered, problem
from scheduler.feeds.dav.text import ETAG, NotProperties, ask, properties
from scheduler.feeds.dav.wire import Answer, Wire, etag_of

DONE = (200, 201, 204)
GONE = (404, 410)
XML = {"Content-Type": "application/xml; charset=utf-8"}
_CALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}
_IS_NEW = {"If-None-Match": "*"}


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of a resource that was put before; ``etag`` is empty where none was told."""

    href: str
    etag: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Item:
    """A resource, how sentences name it, and whether a text found there is ours."""

    href: str
    label: str
    ours: Callable[[bytes], bool]

    def __post_init__(self) -> None:
        # These name the whole collection and what lies above it.
        if self.href in ("", ".", ".."):
            raise ValueError(self.href)


class Items:
    """What lies in one collection. All methods raise DavProblem."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def store(self, item: Item, text: bytes, before: Kept | None) -> tuple[str, bool]:
        """Write the text; its new entity tag, and whether it had to be sent.

        Where it is not as it was last seen, it is written over once, if it is still ours.
        """
        if before and not before.etag:
            return self._store_over(item, text)
        condition = _as_seen(before.etag) if before else _IS_NEW
        answer = self._put(item, text, condition, 412, *(GONE if before else ()))
        if answer.status not in DONE:
            return self._store_over(item, text)
        return self._etag_of_put(item, answer), True

    def remove(self, item: Item, before: Kept) -> None:
        """Delete the resource if it is still ours; fine where it is gone."""
        if before.etag:
            answer = self._delete(item, _as_seen(before.etag), 412)
            if answer.status != 412:
                return
        found = self._look(item)
        if found is None:
            return
        if not item.ours(found.body):
            raise _foreign(item)
        self._delete(item, _as_found(found.etag))

    def read(self, *names: str, item: Item | None = None) -> dict[str, Element]:
        """Those of the properties that the collection or the item has."""
        headers = {**XML, "Depth": "0"}
        told = self._ask("PROPFIND", ask(*names), headers, item)
        return {name: element for name, (status, element) in told.items() if status in DONE}

    def change(self, body: bytes) -> dict[str, tuple[int, Element]]:
        """Set properties of the collection; how each fared."""
        return self._ask("PROPPATCH", body, XML, None)

    def _ask(
        self, method: str, body: bytes, headers: dict[str, str], item: Item | None
    ) -> dict[str, tuple[int, Element]]:
        href, label = (item.href, item.label) if item else ("", "")
        answer = self._wire.send(method, href, body, ok=(200, 207), item=label, headers=headers)
        try:
            return properties(answer.body)
        except NotProperties as told:
            place = self._wire.place(label)
            if told.status:
                raise answered(place, told.status) from None
            raise problem(Trouble.NOT_A_CALENDAR, place, "no properties") from None

    def _store_over(self, item: Item, text: bytes) -> tuple[str, bool]:
        found = self._look(item)
        if found is None:
            condition = _IS_NEW
        elif found.body == text:
            return found.etag, False
        elif item.ours(found.body):
            condition = _as_found(found.etag)
        else:
            raise _foreign(item)
        return self._etag_of_put(item, self._put(item, text, condition)), True

    def _put(self, item: Item, text: bytes, condition: dict[str, str], *also: int) -> Answer:
        headers = {**_CALENDAR, **condition}
        ok = (*DONE, *also)
        return self._wire.send("PUT", item.href, text, ok=ok, item=item.label, headers=headers)

    def _etag_of_put(self, item: Item, answer: Answer) -> str:
        """The entity tag of what was just written.

        The server may have said that it took the text while it keeps something else, as a
        web page that answers everything does.
        """
        if answer.etag and not answer.etag.startswith("W/"):
            return answer.etag
        try:
            found = self._look(item)
        except DavProblem:
            # It is written; the next change looks again.
            return ""
        if found is None or not item.ours(found.body):
            raise problem(Trouble.NOT_A_CALENDAR, self._wire.place(), "it keeps nothing")
        return found.etag

    def _delete(self, item: Item, condition: dict[str, str], *also: int) -> Answer:
        ok = (*DONE, *GONE, *also)
        return self._wire.send("DELETE", item.href, ok=ok, item=item.label, headers=condition)

    def _look(self, item: Item) -> Answer | None:
        """Text and entity tag of what stands there; none where nothing does."""
        answer = self._wire.send("GET", item.href, ok=(200, *GONE), item=item.label)
        if answer.status in GONE:
            return None
        if answer.etag:
            return answer
        try:
            told = self.read(ETAG, item=item)
        except DavProblem:
            return answer
        tag = told[ETAG].text if ETAG in told else None
        return Answer(answer.status, answer.body, etag_of(tag or ""))


def _as_seen(etag: str) -> dict[str, str]:
    """What was weak when it was seen is strong once the server has rested for a second."""
    return {"If-Match": etag.removeprefix("W/")}


def _as_found(etag: str) -> dict[str, str]:
    """A weak tag never matches (RFC 9110 13.1.1): then it must only still be there."""
    return {"If-Match": "*" if not etag or etag.startswith("W/") else etag}


def _foreign(item: Item) -> DavProblem:
    return DavProblem(
        f"{item.label} was replaced by something of somebody else's and was left alone;"
        " remove it there if the visit shall be shown.",
        Trouble.CHANGED,
    )
