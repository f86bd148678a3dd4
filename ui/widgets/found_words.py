"""What a search found, in words: a title, facts beneath it, and at the right what comes next."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from scheduler.model.kinds import OPEN_STATUSES
from scheduler.views.search import About, Fact, Found, FoundRow, Hits
from ui.board.words import joint_with
from ui.days import clock, day_full, day_medium
from ui.text import STATUSES, Said, phone, tr

HEADINGS: Mapping[Found, Said] = {
    Found.VISIT: "Visits",
    Found.CLIENT: "Clients",
    Found.SITE: "Addresses",
    Found.TECHNICIAN: "Technicians",
}

FORMER: Said = "Former clients and technicians"

ICONS: Mapping[Found, str] = {
    Found.VISIT: "board",
    Found.CLIENT: "clients",
    Found.SITE: "place",
    Found.TECHNICIAN: "technicians",
}

SAID_WHERE_TYPED = frozenset((About.POSTAL_CODE, About.EMAIL, About.NUMBER))
"""What tells a client from others only to those who look for it."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the letters that match."""

    text: str
    hits: Hits = ()

    def runs(self) -> Iterator[tuple[str, bool]]:
        """The pieces of the text in order, each with whether it matches."""
        last = 0
        for start, end in self.hits:
            if last < start:
                yield self.text[last:start], False
            yield self.text[start:end], True
            last = end
        if last < len(self.text):
            yield self.text[last:], False


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A line of the list; a heading has no ``row`` and nothing but its title."""

    title: Marked
    row: FoundRow | None = None
    facts: tuple[Marked, ...] = ()
    aside: str = ""
    icon: str = ""

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        said = (self.title.text, *(fact.text for fact in self.facts), self.aside)
        kind = tr(HEADINGS[self.row.kind]) if self.row else ""
        return ", ".join(part for part in (*said, kind) if part)


def by_kind(
    rows: Iterable[FoundRow], office_id: int, offices: Mapping[int, str]
) -> tuple[FoundLine, ...]:
    """The lines under a heading for each kind; the kind of the best row comes first.

    Those who are gone stand apart from the others.
    """
    groups: dict[str, list[FoundLine]] = {}
    for row in rows:
        heading = tr(HEADINGS[row.kind] if row.gone_on is None else FORMER)
        group = groups.setdefault(heading, [FoundLine(Marked(heading))])
        group.append(found_line(row, office_id, offices))
    return tuple(line for group in groups.values() for line in group)


def lately(
    rows: Iterable[FoundRow], office_id: int, offices: Mapping[int, str]
) -> tuple[FoundLine, ...]:
    """The lines of what was opened before, under one heading."""
    lines = [found_line(row, office_id, offices) for row in rows]
    return (FoundLine(Marked(tr("Opened lately"))), *lines) if lines else ()


def found_line(row: FoundRow, office_id: int, offices: Mapping[int, str]) -> FoundLine:
    """One thing that was found; of another office than the one shown it says so."""
    facts = [
        _marked(fact)
        for fact in row.facts
        if fact.hits or row.kind is Found.VISIT or fact.about not in SAID_WHERE_TYPED
    ]
    if row.office_id != office_id:
        facts.append(Marked(tr("{name} office", name=offices.get(row.office_id, ""))))
    return FoundLine(_marked(row.title), row, tuple(facts), _aside(row), ICONS[row.kind])


def _marked(fact: Fact) -> Marked:
    if fact.about is About.JOINT:
        return Marked(joint_with(fact.text))
    if fact.about is not About.PHONE:
        return Marked(fact.text, fact.hits)
    shown = phone(fact.text)
    return Marked(shown, _same_digits(fact, shown))


def _same_digits(fact: Fact, shown: str) -> Hits:
    """The hits of a phone number in the form it is shown in, which has the same digits."""
    kept = [at for at, sign in enumerate(fact.text) if sign.isdigit()]
    places = [at for at, sign in enumerate(shown) if sign.isdigit()]
    if len(kept) != len(places):
        return ()
    there = dict(zip(kept, places, strict=True))
    spans = ([there[at] for at in range(*span) if at in there] for span in fact.hits)
    return tuple((span[0], span[-1] + 1) for span in spans if span)


def _aside(row: FoundRow) -> str:
    if row.gone_on is not None:
        since = day_full(row.gone_on)
        if row.kind is Found.TECHNICIAN:
            return tr("left on {day}", day=since)
        return tr("not a client since {day}", day=since)
    if row.day is None:
        return ""
    if row.kind is not Found.VISIT:
        return tr("next {day}", day=day_medium(row.day))
    if row.status not in OPEN_STATUSES:
        words = tr(STATUSES[row.status]) if row.status else ""
        return f"{words} {day_full(row.day)}".strip()
    if row.start is None:
        return tr("due {day}", day=day_medium(row.day))
    return f"{day_medium(row.day)}, {clock(row.start, row.zone)}"
