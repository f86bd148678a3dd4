"""What an office has seen of its clients leaving, in words. Pure."""

from collections.abc import Mapping, Sequence

from scheduler.continuity.learning import Seen
from scheduler.model.kinds import Subject
from scheduler.views.learning import ChanceRow, LearnedRow, LearningRows
from ui.days import day_full
from ui.text import LEVELS, Counted, Said, count, in_digits, per_cent, percent, tr, unparted

SURE = 0.95
"""How certain an interval is (``scheduler.continuity.learning``)."""

MOST_VISITS = 1_000_000
"""More than an office makes in a lifetime: how many more helps nobody."""

LATELY: tuple[Said, ...] = (
    "No stranger lately",
    "One stranger lately",
    "Two strangers lately",
    "Three or more lately",
)
"""Names of the rows of a person-priority, by the strangers who came lately."""

CHANGED: Mapping[Subject, Counted] = {
    Subject.PERSON: ("visit by a stranger", "visits by strangers"),
    Subject.DAY: ("visit on another day", "visits on another day"),
    Subject.TIME: ("visit outside the window", "visits outside the window"),
}
"""What the visits are called that were not as usual, one and several."""

NOT_YET: Mapping[Subject, Said] = {
    Subject.PERSON: "no visit by a stranger yet",
    Subject.DAY: "no visit on another day yet",
    Subject.TIME: "no visit outside the window yet",
}
"""The same where there was none."""

USUALLY: Mapping[Subject, Counted] = {
    Subject.PERSON: ("usual spell", "usual spells"),
    Subject.DAY: ("spell on the day", "spells on the day"),
    Subject.TIME: ("spell within the window", "spells within the window"),
}
"""What the time is called in which all visits were as usual."""

NEVER: Mapping[Subject, Said] = {
    Subject.PERSON: "no usual spell yet",
    Subject.DAY: "no spell on the day yet",
    Subject.TIME: "no spell within the window yet",
}
"""The same where there was none."""

OTHERWISE: Mapping[Subject, Said] = {
    Subject.DAY: "Person kept, day moved",
    Subject.TIME: "Person kept, window missed",
}
"""Names of the rows of a promise that was not kept."""

HEADS: Mapping[Subject, Said] = {
    Subject.PERSON: "Where the person is {level}",
    Subject.DAY: "Where the day is {level}",
    Subject.TIME: "Where the time is {level}",
}


def head(row: ChanceRow) -> str:
    """``Where the person is essential``."""
    return tr(HEADS[row.subject], level=tr(LEVELS[row.level]))


def name(row: ChanceRow) -> str:
    """``One stranger lately``, ``Person kept, day moved``."""
    if row.strangers is not None:
        return tr(LATELY[row.strangers])
    return tr(OTHERWISE[row.subject])


def nothing(rows: Sequence[ChanceRow], *, at_all: bool) -> str:
    """``Two strangers lately, three or more lately: no visit by a stranger yet``.

    Where there is nothing else ``at_all``, nobody needs to be told which rows are meant.
    """
    if at_all:
        none = tr(NOT_YET[rows[0].subject])
        return none[:1].upper() + none[1:]
    names = [name(row) for row in rows]
    named = ", ".join([names[0], *(_within(one) for one in names[1:])])
    return tr("{rows}: {none}", rows=named, none=tr(NOT_YET[rows[0].subject]))


def chance(share: float) -> str:
    """A chance in words: ``4.5 %``, ``12 %``, ``−2 %``; no line ends before the sign."""
    return unparted(per_cent(share * 100, _digits(share), trimmed=True))


def span(low: float, high: float) -> str:
    """``between −2 and 8.9 %``, ``about 0 %``: what is that near has no ends."""
    if chance(low) == chance(high):
        return tr("about {chance}", chance=chance(low))
    lowest = in_digits(low * 100, _digits(low), trimmed=True)
    return tr("between {low} and {high}", low=lowest, high=chance(high))


def _digits(share: float) -> int:
    return 1 if abs(share * 100) < 9.95 else 0


def found(row: ChanceRow) -> str:
    """How many more left: ``+2.1 %, between −1 and 8 %``."""
    more = row.extra.chance
    if more is None:
        return tr("Not known yet")
    sign = "+" if round(more * 100, 1) > 0 else ""
    return tr(
        "{chance}, {span}", chance=sign + chance(more), span=span(row.extra.low, row.extra.high)
    )


def counted(row: ChanceRow) -> str:
    """``7 visits by strangers, 1 left: between 2 and 50 %; 34 usual spells, none left``."""
    after = _side(row.after, CHANGED[row.subject], NOT_YET[row.subject])
    usually = _side(row.usually, USUALLY[row.subject], NEVER[row.subject])
    words: Said = "{after}: {span}; {usually}"
    return tr(words, after=after, span=span(row.after.low, row.after.high), usually=usually)


def _side(seen: Seen, counted: Counted, none: Said) -> str:
    if not seen.visits:
        return tr(none)
    visits = count(seen.visits, *counted)
    left = (
        tr("none left")
        if not seen.left
        else unparted(tr("{number} left", number=in_digits(seen.left)))
    )
    return tr("{visits}, {left}", visits=visits, left=left)


def spells() -> str:
    """What a spell is, for whoever points at a number of them."""
    return tr(
        "A client is followed for 90 days after a visit, or until something else happens. Visits "
        "as usual within 90 days are one spell: a client who leaves has left once."
    )


def needed(row: LearnedRow) -> str:
    """``Sure enough from about 140 visits``; empty where it is sure enough."""
    if row.needed is None:
        return ""
    if row.needed > MOST_VISITS:
        most = in_digits(MOST_VISITS)
        return tr("Sure enough only from more than {visits} visits", visits=most)
    return tr("Sure enough from about {visits} visits", visits=in_digits(_rounded(row.needed)))


def _rounded(visits: int) -> int:
    """Two digits of it, upwards: more would promise too much."""
    step: int = 10 ** max(len(str(visits)) - 2, 0)
    return -(-visits // step) * step


def lead(rows: LearningRows) -> str:
    """From what all of it was learned."""
    if rows.since is None:
        return tr("No visit was made yet: there is nothing to learn from.")
    words: Said = (
        "{visits} since {day} and {cancellations}. How many more end an agreement within 90 days "
        "of a visit by a stranger than of one by their usual person: the dot is what was seen, the "
        "band where it lies with {sure} certainty, the stroke what the price book says now."
    )
    return tr(
        words,
        sure=unparted(percent(SURE)),
        visits=count(rows.visits, "visit", "visits"),
        day=day_full(rows.since),
        cancellations=count(rows.cancellations, "cancellation", "cancellations"),
    )


def offer(row: LearnedRow, value: str, before: str) -> str:
    """The whole of what a button does, to be read aloud."""
    return tr(
        "Use what you have seen, {head}, {name}: {value} instead of {before}",
        head=_within(head(row.seen)),
        name=_within(name(row.seen)),
        value=value,
        before=before,
    )


def _within(words: str) -> str:
    """A heading as a part of a sentence."""
    return words[:1].lower() + words[1:]


def promises_lead() -> str:
    """What stands over the chances after moved days and missed windows."""
    return tr(
        "How many more end an agreement within 90 days when their usual person came on another day "
        "or outside the window than when he came as promised. The stroke is what the price above "
        "comes to, beside what such a client is worth."
    )
