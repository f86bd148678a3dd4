"""The texts that go to and come from a calendar server: properties in XML, an event's UID."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as Xml

from scheduler.feeds.calendar import clean

DAV = "{DAV:}"
CALDAV = "{urn:ietf:params:xml:ns:caldav}"
APPLE = "{http://apple.com/ns/ical/}"
NAME = f"{DAV}displayname"
COLOUR = f"{APPLE}calendar-color"
TYPE = f"{DAV}resourcetype"
ETAG = f"{DAV}getetag"

for _prefix, _space in (("D", DAV), ("C", CALDAV), ("A", APPLE)):
    Xml.register_namespace(_prefix, _space.strip("{}"))

_UNFOLD = re.compile(rb"\r?\n[ \t]")
_LINE = re.compile(r"\r?\n")
_ESCAPED = re.compile(r"\\(.)")
# Allowed in text, not in XML 1.0.
_NOT_IN_XML = re.compile("[\ufffe\uffff]")


class NotProperties(Exception):  # noqa: N818 - it tells what the answer is
    """The text is no multistatus answer (RFC 4918 13), or one about no resource.

    ``status`` is then what it says instead, 0 where it says nothing.
    """

    def __init__(self, status: int = 0) -> None:
        super().__init__(status)
        self.status = status


class _Plain(Xml.TreeBuilder):
    """Refuses a document type before any of its entities is read."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise NotProperties


def ask(*names: str) -> bytes:
    """The body of a PROPFIND for these properties."""
    root = Xml.Element(f"{DAV}propfind")
    properties = Xml.SubElement(root, f"{DAV}prop")
    for name in names:
        Xml.SubElement(properties, name)
    return _written(root)


def set_one(name: str, value: str) -> bytes:
    """The body of a PROPPATCH that sets one property."""
    root = Xml.Element(f"{DAV}propertyupdate")
    properties = Xml.SubElement(Xml.SubElement(root, f"{DAV}set"), f"{DAV}prop")
    Xml.SubElement(properties, name).text = xml_text(value)
    return _written(root)


def make_calendar(name: str) -> bytes:
    """The body of a MKCALENDAR (RFC 4791 5.3.1) for events, with this name."""
    root = Xml.Element(f"{CALDAV}mkcalendar")
    properties = Xml.SubElement(Xml.SubElement(root, f"{DAV}set"), f"{DAV}prop")
    Xml.SubElement(properties, NAME).text = xml_text(name)
    kinds = Xml.SubElement(properties, f"{CALDAV}supported-calendar-component-set")
    Xml.SubElement(kinds, f"{CALDAV}comp", name="VEVENT")
    return _written(root)


def xml_text(value: str) -> str:
    """One line of text without what XML cannot hold."""
    return " ".join(_NOT_IN_XML.sub("", clean(value)).split())


def _written(root: Xml.Element) -> bytes:
    return bytes(Xml.tostring(root, encoding="utf-8", xml_declaration=True))


def properties(body: bytes) -> dict[str, tuple[int, Xml.Element]]:
    """Status and element of each property in the answer about one resource.

    Raises:
        NotProperties: the text is something else.

    """
    try:
        root = Xml.fromstring(body, parser=Xml.XMLParser(target=_Plain()))
    except (Xml.ParseError, LookupError, ValueError):
        raise NotProperties from None
    answer = root.find(f"{DAV}response")
    if root.tag != f"{DAV}multistatus" or answer is None:
        raise NotProperties
    # Some answer 207 also where nothing is, and tell so inside.
    status = _status(answer.findtext(f"{DAV}status", ""))
    if status >= 400:
        raise NotProperties(status)
    return {
        element.tag: (_status(group.findtext(f"{DAV}status", "")), element)
        for group in answer.iterfind(f"{DAV}propstat")
        for element in group.iterfind(f"{DAV}prop/*")
    }


def _status(line: str) -> int:
    words = line.split()
    return int(words[1]) if len(words) > 1 and words[1].isdecimal() else 0


def uids(calendar: bytes) -> set[str]:
    """The UIDs of the events in a calendar's text, however it is folded; garbage has none."""
    found, inside = set(), False
    for name, value in _lines(calendar):
        if name in ("BEGIN", "END") and value.strip().upper() == "VEVENT":
            inside = name == "BEGIN"
        elif inside and name == "UID":
            found.add(_ESCAPED.sub(r"\1", value).strip())
    return found


def product(calendar: bytes) -> str:
    """What wrote a calendar's text, by its PRODID; empty where it does not say."""
    return next((value.strip() for name, value in _lines(calendar) if name == "PRODID"), "")


def _lines(calendar: bytes) -> Iterator[tuple[str, str]]:
    """Name and value of each line; parameters are left out."""
    text = _UNFOLD.sub(b"", calendar).decode("utf-8", errors="replace")
    for line in _LINE.split(text):
        head, _, value = line.partition(":")
        yield head.partition(";")[0].strip().upper(), value
