"""From the price book and the facts of a visit to its price lines.

Rounding: an amount is worked out in full and rounded once, half up, when it becomes a line.
What a breakdown shows therefore adds up exactly to its total. Lines of no money are left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from scheduler.continuity import amounts
from scheduler.continuity.amounts import round_half_up
from scheduler.continuity.lines import LEARNED_FROM, LOSS, Input, Line, PriceLine, Source, total
from scheduler.continuity.price_book import PriceBook
from scheduler.model.kinds import Level


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the prices need to know of a client.

    ``person``, ``day``, ``time`` and ``notice`` are his priorities, open if never asked.
    ``has_history`` says whether he has been visited or promised somebody: whoever comes to a
    client who has seen nobody yet takes nobody's place.
    """

    value_minor: int
    person: Level = Level.OPEN
    day: Level = Level.OPEN
    time: Level = Level.OPEN
    notice: Level = Level.OPEN
    strangers_lately: int = 0
    has_history: bool = True


def client_value(book: PriceBook, yearly_revenue_minor: int) -> int:
    """Return what keeping a client is worth today, in minor units."""
    return round_half_up(
        amounts.client_value(
            yearly_revenue_minor,
            book["margin_percent"],
            book["retention_percent"],
            book["discount_percent"],
        )
    )


def minute_price(wage_minor: int) -> int:
    """Return the whole minor units of a paid minute of somebody with this hourly wage."""
    return round_half_up(wage_minor / 60)


def overtime_minute_price(book: PriceBook, wage_minor: int) -> int:
    """Return what a minute of overtime costs on top of the wage, in whole minor units."""
    return round_half_up(wage_minor * book["overtime_premium_percent"] / 6_000)


def continuity_lines(
    book: PriceBook, client: ClientFacts, *, familiarity: float, is_usual: bool, wage_minor: int
) -> tuple[PriceLine, ...]:
    """Return what it costs, beyond his time, that this technician comes to this client.

    ``familiarity`` is that of the technician with the client, ``wage_minor`` is per hour. The
    usual technician may still have to learn, but nobody cancels because he comes.
    """
    minutes = book["learning_minutes"]
    chance, cost = book["call_back_chance"], book["call_back_cost"]
    lines = [
        _line(
            Line.LEARNING,
            amounts.learning(minutes, wage_minor, familiarity),
            "learning_minutes",
            ("minutes", minutes),
            ("wage_minor", wage_minor),
            ("familiarity", familiarity),
        ),
        _line(
            Line.CALL_BACK,
            amounts.call_back(chance, cost, familiarity),
            "call_back_chance",
            ("chance_basis_points", chance),
            ("cost_minor", cost),
            ("familiarity", familiarity),
        ),
    ]
    if client.has_history and not is_usual:
        lines[1:1] = _losing_lines(book, client, familiarity)
    return tuple(line for line in lines if line.amount_minor)


def _losing_lines(book: PriceBook, client: ClientFacts, familiarity: float) -> list[PriceLine]:
    entry = book.churn_entry(client.person, client.strangers_lately)
    percent = book["word_of_mouth_percent"]
    chance, value = book[entry], client.value_minor
    inputs: tuple[tuple[str, Input], ...] = (
        ("chance_basis_points", chance),
        ("person", client.person.value),
        ("strangers_lately", client.strangers_lately),
        ("familiarity", familiarity),
        ("value_minor", value),
    )
    source, learned = _rests_on(book, entry, Source.ASSUMPTION)
    return [
        _line(
            Line.LOSING_CLIENT,
            amounts.loss(chance, familiarity, value),
            entry,
            *inputs,
            *learned,
            source=source,
        ),
        _line(
            Line.WORD_OF_MOUTH,
            amounts.word_of_mouth(percent, chance, familiarity, value),
            "word_of_mouth_percent",
            ("percent", percent),
            *inputs,
            *learned,
            source=source,
        ),
    ]


def _rests_on(
    book: PriceBook, entry: str, otherwise: Source
) -> tuple[Source, tuple[tuple[str, Input], ...]]:
    """What an entry rests on, with the input that says from how many visits it was learned."""
    visits = book.learned.get(entry)
    if visits is None:
        return otherwise, ()
    return Source.LEARNED, ((LEARNED_FROM, visits),)


def moved_lines(
    book: PriceBook,
    client: ClientFacts,
    *,
    days: int = 0,
    time: bool = False,
    confirmed: bool = False,
    notice_days: int | None = None,
) -> tuple[PriceLine, ...]:
    """Return what it costs to make a visit on another day or at another time than due.

    ``days`` is how far it moves, either way; ``time`` whether it leaves the promised time of
    day. ``notice_days`` is how many days before the earlier of both days the client hears of
    it; None where he was never told and so hears of no change. Short notice is charged once.
    """
    if not days and not time:
        return ()
    percent = book["confirmed_percent"] if confirmed else 100
    lines = []
    if days:
        price, entry = book.at("moved_day", client.day), f"moved_day_{client.day}"
        source, learned = _rests_on(book, entry, Source.PRICE_BOOK)
        lines.append(
            _line(
                Line.MOVED_DAY,
                amounts.moved(price, percent, abs(days)),
                entry,
                ("days", abs(days)),
                ("price_minor", price),
                ("confirmed_percent", percent),
                *learned,
                source=source,
            )
        )
    if time:
        price, entry = book.at("moved_time", client.time), f"moved_time_{client.time}"
        source, learned = _rests_on(book, entry, Source.PRICE_BOOK)
        lines.append(
            _line(
                Line.MOVED_TIME,
                amounts.moved(price, percent),
                entry,
                ("price_minor", price),
                ("confirmed_percent", percent),
                *learned,
                source=source,
            )
        )
    if notice_days is not None and notice_days < book["short_notice_days"]:
        lines.append(
            _line(
                Line.MOVED_DAY if days else Line.MOVED_TIME,
                book.at("short_notice", client.notice),
                f"short_notice_{client.notice}",
                ("notice_days", notice_days),
                ("short_notice_days", book["short_notice_days"]),
            )
        )
    return tuple(line for line in lines if line.amount_minor)


def unplaced_lines(
    book: PriceBook, client: ClientFacts, *, price_minor: int
) -> tuple[PriceLine, ...]:
    """Return what leaving out a visit of this price costs."""
    percent, chance = book["missed_price_percent"], book["missed_chance"]
    lines = (
        _line(Line.UNPLACED, book["missed_visit"], "missed_visit"),
        _line(
            Line.UNPLACED,
            amounts.share(price_minor, percent),
            "missed_price_percent",
            ("price_minor", price_minor),
            ("percent", percent),
        ),
        _line(
            Line.UNPLACED,
            amounts.missed(chance, client.value_minor),
            "missed_chance",
            ("chance_basis_points", chance),
            ("value_minor", client.value_minor),
            source=Source.ASSUMPTION,
        ),
    )
    return tuple(line for line in lines if line.amount_minor)


def credit_lines(book: PriceBook, *, price_minor: int) -> tuple[PriceLine, ...]:
    """Return the credit that is offered on a visit of this price."""
    percent = book["credit_percent"]
    line = _line(
        Line.CREDIT,
        amounts.share(price_minor, percent),
        "credit_percent",
        ("price_minor", price_minor),
        ("percent", percent),
    )
    return (line,) if line.amount_minor else ()


def break_even(
    this: Iterable[PriceLine], cheapest_other: Iterable[PriceLine], value_minor: int
) -> float | None:
    """Return the extra chance of losing the client up to which this road pays, a fraction.

    Both roads are taken without what losing the client costs, so that no assumption is in it.
    Below zero it never pays; None for a client without a value.
    """
    if value_minor <= 0:
        return None
    return (_without_loss(cheapest_other) - _without_loss(this)) / value_minor


def _without_loss(lines: Iterable[PriceLine]) -> int:
    return total(line for line in lines if line.line not in LOSS)


def _line(
    line: Line,
    amount: float,
    entry: str,
    *inputs: tuple[str, Input],
    source: Source = Source.PRICE_BOOK,
) -> PriceLine:
    return PriceLine(line, round_half_up(amount), source, entry, inputs)
