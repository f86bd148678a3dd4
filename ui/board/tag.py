"""The words on the price tag beside the hand, and the sentence after a drop. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from scheduler.continuity.lines import PriceLine
from scheduler.views.board import BoardRows
from scheduler.views.desk import KnockOn
from scheduler.views.hand import BrokenRule, DropRow, Landing
from ui.board.tools import Held, stays
from ui.board.words import sentence, stands_against
from ui.days import clock, day_short
from ui.desk import prices
from ui.listing import listed
from ui.text import WHO, count, money, tr

MOST_LINES = 2
"""Price lines on a tag; the rest, one sum, would not be read while a hand moves."""

PLAIN, STRONG, TROUBLE = "plain", "strong", "trouble"


class TagLine(NamedTuple):
    """A line of the tag: words, an amount at the right, and a tone (plain, trouble, or who)."""

    words: str
    amount: str = ""
    tone: str = PLAIN


@dataclass(frozen=True, slots=True)
class Tag:
    """What stands on the tag: what is held, the total in strong type, and lines beneath."""

    title: str
    total: str
    lines: tuple[TagLine, ...]
    possible: bool

    @property
    def spoken(self) -> str:
        """All of it in a row for a screen reader."""
        lines = (f"{line.words} {line.amount}".strip() for line in self.lines)
        return ". ".join(part for part in (self.title, self.total, *lines) if part)

    @property
    def refusal(self) -> str:
        """Why nothing was moved: ``Gift shop stays where it is. Omar is away.``."""
        why = " ".join(f"{line.words}." for line in self.lines)
        return tr("{what} stays where it is. {why}", what=self.title, why=why).strip()


def waiting_tag(hold: Sequence[Held]) -> Tag:
    """While the prices are not there yet."""
    return Tag(title(hold), tr("One moment…"), (), possible=False)


def refusal(hold: Sequence[Held], *told: str) -> Tag:
    """Why it cannot be."""
    lines = tuple(TagLine(sentence(words), tone=TROUBLE) for words in told)
    return Tag(title(hold), tr("Cannot be"), lines, possible=False)


def price_tag(rows: BoardRows, hold: Sequence[Held], row: DropRow, *, waits: bool) -> Tag:
    """What a drop does; ``waits``: whoever drops it has to ask a manager."""
    if not row.is_possible:
        return refusal(hold, *against(rows, row.broken))
    if stays(hold, row):
        return Tag(title(hold), tr("Stays where it is"), (), possible=True)
    lines = [TagLine(length(rows, hold, row) or where(row.landings, rows))]
    told = biggest(row.lines, MOST_LINES)
    lines += [TagLine(words, _change(amount, rows.currency)) for words, amount in told]
    rest = row.total_minor - sum(amount for _words, amount in told)
    if rest:
        lines.append(TagLine(tr("Other costs"), _change(rest, rows.currency)))
    if row.is_substitution:
        lines += _who_comes(hold, row)
    lines += [TagLine(sentence(words), tone=TROUBLE) for words in against(rows, row.broken)]
    if row.needs_manager:
        words = tr("Waits for a manager") if waits else tr("Above what a dispatcher decides")
        lines.append(TagLine(words, tone=TROUBLE))
    lines += [TagLine(words) for words in [knocked_on(row.knock_on)] if words]
    return Tag(title(hold), total(row.total_minor, rows.currency), tuple(lines), possible=True)


def _who_comes(hold: Sequence[Held], row: DropRow) -> list[TagLine]:
    """Each kind of person who comes instead: ``Somebody else comes: K known``."""
    before = {one.visit_id: one.card and one.card.technician_id for one in hold}
    comers = dict.fromkeys(
        str(landing.who)
        for landing in row.landings
        if landing.who is not None and before.get(landing.visit_id) != landing.technician_id
    )
    told = tr("Somebody else comes: {who}")
    return [
        TagLine(told.format(who=f"{WHO[who][0]} {tr(WHO[who][1])}"), tone=who)
        for who in comers
        if who != "usual"
    ]


def title(hold: Sequence[Held]) -> str:
    """``Gift shop``, ``Gift shop and 2 more``."""
    if len(hold) == 1:
        return hold[0].client
    return tr("{client} and {more} more", client=hold[0].client, more=len(hold) - 1)


def total(minor: int, currency: str) -> str:
    """``+ $12.40``, ``saves $8.10``, ``no change``."""
    if not minor:
        return tr("no change")
    if minor < 0:
        return tr("saves {amount}", amount=money(-minor, currency))
    return _change(minor, currency)


def _change(minor: int, currency: str) -> str:
    return f"{'−' if minor < 0 else '+'} {money(abs(minor), currency)}"


def biggest(lines: Iterable[PriceLine], most: int) -> tuple[tuple[str, int], ...]:
    """The names and amounts that make most of the difference, those of one name added up."""
    sums: dict[str, int] = {}
    for line in lines:
        name = prices.name(line)
        sums[name] = sums.get(name, 0) + line.amount_minor
    known = [(name, amount) for name, amount in sums.items() if amount]
    return tuple(sorted(known, key=lambda pair: -abs(pair[1]))[:most])


def length(rows: BoardRows, hold: Sequence[Held], row: DropRow) -> str:
    """``35 min, until 10:55`` for a visit that takes longer or shorter; else nothing."""
    if len(row.landings) != 1 or len(hold) != 1 or hold[0].card is None:
        return ""
    start, end = row.landings[0].start, row.landings[0].end
    if start is None or end is None:
        return ""
    minutes = int((end - start).total_seconds() // 60)
    if minutes == hold[0].minutes:
        return ""
    until = clock(end, rows.zone)
    if start != hold[0].card.start:
        begins = clock(start, rows.zone)
        return tr("{minutes} min, {start} to {end}", minutes=minutes, start=begins, end=until)
    return tr("{minutes} min, until {time}", minutes=minutes, time=until)


def added_up(rows: BoardRows, row: DropRow) -> tuple[tuple[str, str], ...]:
    """Every line of the price by name, the largest first, and the total they come to."""
    lines = biggest(row.lines, len(row.lines))
    told = [(words, _change(amount, rows.currency)) for words, amount in lines]
    return (*told, (tr("In all"), total(row.total_minor, rows.currency)))


def where(landings: Sequence[Landing], rows: BoardRows) -> str:
    """``Thu 26, 10:20 with Omar``, of several the days; ``without a place``."""
    names = {technician.id: technician.name for technician in rows.technicians}
    placed = [one for one in landings if one.technician_id is not None]
    if not placed:
        return tr("without a place")
    if len(placed) == 1:
        (one,) = placed
        if one.day is not None and one.start is not None:
            return tr(
                "{day}, {time} with {name}",
                day=day_short(one.day),
                time=clock(one.start, rows.zone),
                name=_called(names, one.technician_id),
            )
    days = dict.fromkeys(day_short(one.day) for one in placed if one.day is not None)
    people = dict.fromkeys(_called(names, one.technician_id) for one in placed)
    return tr("{days} with {names}", days=listed(days), names=listed(people))


def _called(names: Mapping[int, str], technician_id: int | None) -> str:
    """The first name, or the whole one where somebody else has the same first name."""
    name = names.get(technician_id or 0, "")
    first = name.split()[0] if name.split() else name
    shared = sum(other.split()[:1] == [first] for other in names.values()) > 1
    return name if shared else first


def knocked_on(rows: Sequence[KnockOn]) -> str:
    """``2 other visits start later``, ``3 other visits start at other times``."""
    if not rows:
        return ""
    number = count(len(rows), "other visit", "other visits")
    one = len(rows) == 1
    if all(row.after > row.before for row in rows):
        told = tr("{number} starts later") if one else tr("{number} start later")
    elif all(row.after < row.before for row in rows):
        told = tr("{number} starts earlier") if one else tr("{number} start earlier")
    else:
        told = tr("{number} start at other times")
    most = max(abs((row.after - row.before).total_seconds()) for row in rows) // 60
    return tr("{told}, {minutes} min at most", told=told.format(number=number), minutes=int(most))


def others(rows: BoardRows, moved: Sequence[KnockOn], most: int) -> tuple[str, ...]:
    """``Ray Pizza 09:00 → 09:40``, those that move furthest first; how many are left out."""
    far = sorted(moved, key=lambda row: -abs((row.after - row.before).total_seconds()))
    told = [
        f"{row.client} {clock(row.before, rows.zone)} → {clock(row.after, rows.zone)}"
        for row in far[:most]
    ]
    if len(far) > most:
        told.append(tr("and {number} more", number=len(far) - most))
    return tuple(told)


def moved(rows: BoardRows, hold: Sequence[Held], row: DropRow) -> str:
    """``Gift shop: Thu 26, 10:20 with Omar. 2 other visits start later.``."""
    there = length(rows, hold, row) or where(row.landings, rows)
    told = tr("{what}: {where}.", what=title(hold), where=there)
    others = knocked_on(row.knock_on)
    return f"{told} {others}." if others else told


def against(rows: BoardRows, broken: Iterable[BrokenRule]) -> tuple[str, ...]:
    """What stands against a drop, without full stops, nothing twice."""
    return stands_against((rule.reason for rule in broken), rows.currency)
