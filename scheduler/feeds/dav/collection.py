"""A technician's calendar on a CalDAV server, or as a file on a plain WebDAV one.

Each event is a resource of its own whose name follows from its UID, written and deleted only
as it was last seen (RFC 4791 5.3.2, RFC 4918, RFC 9110 13.1). Nothing else in the collection
is touched.
"""

import hashlib
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Self
from xml.etree.ElementTree import Element

from scheduler.feeds.calendar import PRODUCT
from scheduler.feeds.dav.items import DONE, XML, Item, Items, Kept
from scheduler.feeds.dav.problem import DavProblem, Trouble, answered, problem
from scheduler.feeds.dav.text import (
    CALDAV,
    COLOUR,
    DAV,
    NAME,
    TYPE,
    make_calendar,
    product,
    set_one,
    uids,
    xml_text,
)
from scheduler.feeds.dav.wire import Wire

_HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ENDS = {
    Trouble.UNAUTHORISED,
    Trouble.MISSING,
    Trouble.FULL,
    Trouble.UNREACHABLE,
    Trouble.NOT_A_CALENDAR,
}
"""What would befall every further event too."""
_PATIENCE = {Trouble.BUSY: 3, Trouble.FORBIDDEN: 3}
"""How many events may meet what may be the event's fault or the server's."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What publishing did, by UID or file name.

    ``kept`` is what to hand in as ``known`` the next time, also when there is a ``problem``,
    the first that was met.
    """

    kept: Mapping[str, Kept]
    put: int = 0
    deleted: int = 0
    unchanged: int = 0
    problem: DavProblem | None = None


class Kind(StrEnum):
    """What an address leads to."""

    CALENDAR = "calendar"
    FOLDER = "folder"


@dataclass(slots=True)
class _Work:
    """Publishing under way."""

    kept: dict[str, Kept]
    put: int = 0
    deleted: int = 0
    unchanged: int = 0
    problem: DavProblem | None = None
    met: dict[Trouble, int] = field(default_factory=dict)

    def each(self, names: Iterable[str], step: Callable[[str], None]) -> bool:
        """Do the step for every name; whether what stands in the way lets others try."""
        for name in names:
            try:
                step(name)
            except DavProblem as trouble:
                trouble.uid = name
                self.problem = self.problem or trouble
                met = self.met[trouble.kind] = self.met.get(trouble.kind, 0) + 1
                tired = met >= _PATIENCE.get(trouble.kind, math.inf)
                told_to_wait = trouble.retry_after is not None
                if trouble.kind in _ENDS or tired or told_to_wait:
                    # Who may not delete may still be allowed to write.
                    return trouble.kind is Trouble.FORBIDDEN
        return True

    def outcome(self) -> Outcome:
        return Outcome(self.kept, self.put, self.deleted, self.unchanged, self.problem)


def href_of(uid: str) -> str:
    """The name of an event's resource: it follows from the UID alone and tells nothing of it."""
    return f"{hashlib.sha256(uid.encode('utf-8')).hexdigest()}.ics"


class Collection:
    """A calendar or folder on a server, open until it is left.

    Addresses without https are taken for this computer only, unless ``insecure`` allows them.

    Raises:
        UserError: the address is none, or not a safe one.

    """

    def __init__(
        self,
        url: str,
        user: str = "",
        password: str = "",
        *,
        timeout: float = 20.0,
        insecure: bool = False,
    ) -> None:
        self._wire = Wire(url, user, password, timeout=timeout, insecure=insecure)
        self._items = Items(self._wire)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._wire.close()

    def check(self) -> Kind:
        """Try address, user name and password; says what is there.

        Raises:
            DavProblem: nothing there that could be published to.

        """
        return self._kind(self._items.read(TYPE))

    def describe(self, name: str, colour: str) -> None:
        """Give the calendar a name and a colour (#RRGGBB); it is made where it is missing.

        A server may refuse the colour.

        Raises:
            DavProblem: there is no calendar and none can be made, or it refuses the name.

        """
        if not _HEX_COLOUR.fullmatch(colour):
            raise ValueError(colour)
        wanted, shade = xml_text(name), f"{colour}FF".upper()
        try:
            found = self._items.read(TYPE, NAME, COLOUR)
        except DavProblem as trouble:
            if trouble.kind is not Trouble.MISSING:
                raise
            # 405: somebody else has made it meanwhile.
            made = (*DONE, 405)
            self._wire.send("MKCALENDAR", body=make_calendar(name), ok=made, headers=XML)
            found = self._items.read(TYPE, NAME, COLOUR)
        if self._kind(found) is not Kind.CALENDAR:
            raise problem(Trouble.NOT_A_CALENDAR, self._wire.place(), "it is a plain folder")
        if _text(found, NAME) != wanted:
            self._set(NAME, wanted)
        if _text(found, COLOUR).upper() != shade:
            try:
                self._set(COLOUR, shade)
            except DavProblem as trouble:
                if trouble.kind not in (Trouble.REFUSED, Trouble.FORBIDDEN):
                    raise

    def publish(self, events: Mapping[str, bytes], known: Mapping[str, Kept]) -> Outcome:
        """Bring the server's events in line with ``events``: calendars of one event by UID.

        ``known`` is what the last outcome for this very address kept; its events that are no
        longer wanted are deleted first, the others are written in the order given. What
        befalls one event does not stop the others; what would befall them all does. Whatever
        happens, publishing again with the old ``known`` or the new one sets things right.
        """
        work = _Work(dict(known))

        def delete(uid: str) -> None:
            # What stands there instead, if anything, is not ours to delete another time.
            before = work.kept[uid]
            try:
                self._items.remove(self._event(uid, before.href), before)
            except DavProblem as trouble:
                if trouble.kind is Trouble.CHANGED and not trouble.retry:
                    del work.kept[uid]
                raise
            del work.kept[uid]
            work.deleted += 1

        def put(uid: str) -> None:
            before = work.kept.get(uid)
            item = self._event(uid, before.href if before else href_of(uid))
            self._bring(work, uid, item, events[uid])

        gone = sorted(known.keys() - events.keys())
        if work.each(gone, delete):
            work.each(events, put)
        return work.outcome()

    def publish_file(self, name: str, text: bytes, known: Kept | None) -> Outcome:
        """Write a whole calendar as one file; ``known`` is what the last outcome kept of it.

        A file of that name that another program wrote is left alone.
        """
        work = _Work({name: known} if known else {})
        item = self._file(name)
        work.each([name], lambda name: self._bring(work, name, item, text))
        return work.outcome()

    def remove_file(self, name: str, known: Kept | None) -> Outcome:
        """Delete a file that was written before; without ``known`` there is nothing to do."""
        work = _Work({name: known} if known else {})
        item = self._file(name)

        def delete(name: str) -> None:
            self._items.remove(item, work.kept[name])
            del work.kept[name]
            work.deleted += 1

        work.each(list(work.kept), delete)
        return work.outcome()

    def _kind(self, found: Mapping[str, Element]) -> Kind:
        kinds = {kind.tag for kind in found.get(TYPE, ())}
        if f"{CALDAV}calendar" in kinds:
            return Kind.CALENDAR
        if f"{DAV}principal" in kinds:
            why = "it is the user's own page, with calendars below it"
            raise problem(Trouble.NOT_A_CALENDAR, self._wire.place(), why)
        if f"{DAV}collection" in kinds:
            return Kind.FOLDER
        raise problem(Trouble.NOT_A_CALENDAR, self._wire.place(), "it is a file")

    def _set(self, name: str, value: str) -> None:
        told = self._items.change(set_one(name, value))
        status = told[name][0] if name in told else 0
        if status not in DONE:
            raise answered(self._wire.place(), status)

    def _event(self, uid: str, href: str) -> Item:
        return Item(href, f"An event in {self._wire.where}", lambda text: uids(text) == {uid})

    def _file(self, name: str) -> Item:
        return Item(name, f"{self._wire.where}/{name}", lambda text: product(text) == PRODUCT)

    def _bring(self, work: _Work, name: str, item: Item, text: bytes) -> None:
        before = work.kept.get(name)
        digest = hashlib.sha256(text).hexdigest()
        if before and before.sha256 == digest:
            work.unchanged += 1
            return
        etag, sent = self._items.store(item, text, before)
        work.kept[name] = Kept(item.href, etag, digest)
        if sent:
            work.put += 1
        else:
            work.unchanged += 1


def _text(found: Mapping[str, Element], name: str) -> str:
    return (found[name].text or "").strip() if name in found else ""
