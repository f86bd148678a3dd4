"""The sentences of the cover page: who depends on whom, and what keeps backups warm. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from scheduler.views.cover import (
    ClientCover,
    CoverProgress,
    OfficeCover,
    TechnicianCover,
    WarmRow,
    WarmRows,
    WarmWay,
)
from ui.days import clock, day_medium, days_span
from ui.text import LEVELS, LINES, WHO, Said, count, money, rounded_money, tr

A_YEAR = 365
"""Days of cover of which no more is said than that they are a year."""


def clients(number: int) -> str:
    """``9 clients``."""
    return count(number, "client", "clients")


def dependence(cover: OfficeCover) -> str:
    """What depends on one person, in a sentence or two."""
    if not cover.assigned_clients:
        return tr("Nobody is anybody’s usual technician yet.")
    amount = rounded_money(cover.alone_minor, cover.currency)
    if not cover.alone_clients:
        return tr("Every client with a usual technician has somebody else who could go.")
    told = tr("{amount} a year depends on one technician alone", amount=amount)
    if not cover.unknown_clients:
        return tr("{told}; somebody else knows each of these clients.", told=told)
    one = tr("{number} client has no one else who knows them.", number=1)
    many = tr("{number} clients have no one else who knows them.", number=cover.unknown_clients)
    return f"{told}; {one if cover.unknown_clients == 1 else many}"


def more(cover: OfficeCover) -> str:
    """What else there is to say: what all clients pay, and who has no usual technician."""
    told = tr(
        "{clients} with a usual technician, chosen or by who came; all pay {amount} a year.",
        clients=clients(cover.assigned_clients),
        amount=rounded_money(cover.yearly_minor, cover.currency),
    )
    if not cover.open_clients:
        return told
    missing = tr(
        "{clients} with {amount} a year have none, neither chosen nor by who came.",
        clients=clients(cover.open_clients),
        amount=rounded_money(cover.open_minor, cover.currency),
    )
    return f"{told} {missing}"


def picture(cover: OfficeCover) -> str:
    """What the bars show as a whole."""
    return tr(
        "{amount} of {all} on one person alone; click a bar to see the clients",
        amount=rounded_money(cover.alone_minor, cover.currency),
        all=rounded_money(cover.yearly_minor, cover.currency),
    )


def bar(one: TechnicianCover, currency: str) -> str:
    """What a technician's bar says in full."""
    told = tr(
        "{amount} alone ({alone}), {covered} with a backup ({others}).",
        amount=rounded_money(one.alone_minor, currency),
        alone=clients(one.alone_clients),
        covered=rounded_money(one.covered_minor, currency),
        others=clients(one.covered_clients),
    )
    if one.last_day is None:
        return told
    return tr("{told} Leaves after {day}.", told=told, day=day_medium(one.last_day))


def whose(name: str | None) -> str:
    """What stands over the clients."""
    if name is None:
        return tr("Clients, those who depend on one person first")
    return tr("Clients of {name}", name=name)


def others(row: ClientCover) -> str:
    """Who else could go to a client: ``Omar Haddad (143 days), Ben Cole``."""
    if row.usual_id is None:
        return tr("no usual technician")
    if row.backups:
        first, *rest = row.backups
        told = tr("{name}, {days} more days", name=first.technician, days=first.days)
        return told if not rest else tr("{told} +{more}", told=told, more=len(rest))
    if row.others_know:
        return tr("nobody; {number} know them and cannot go", number=row.others_know)
    return tr("nobody knows them")


def all_others(row: ClientCover) -> str:
    """Everybody who could go, one a line."""
    lines = [
        tr("{name}: stays familiar for {days} days", name=one.technician, days=one.days)
        for one in row.backups
    ]
    return "\n".join(lines) or others(row)


def person(row: ClientCover) -> str:
    """How much the person matters to a client."""
    return tr("never asked") if row.person is None else tr(LEVELS[row.person])


def warm_days(rows: WarmRows) -> str:
    """Of which days the visits are."""
    return days_span(rows.first, (rows.last - rows.first).days + 1)


def warm_sum(rows: WarmRows) -> str:
    """What is offered as a whole."""
    if not rows.rows:
        return tr(
            "No visit of {days} would make a backup more familiar than now.", days=warm_days(rows)
        )
    return tr(
        "Visits of {days} at which somebody could get to know a client who depends on one person,"
        " and could go there for so many days longer. The most for its price comes first.",
        days=warm_days(rows),
    )


def when(row: WarmRow, zone: str) -> str:
    """``Wed 25 Nov, 10:40``."""
    day = row.start.astimezone(ZoneInfo(zone)).date()
    return f"{day_medium(day)}, {clock(row.start, zone)}"


def way(row: WarmRow) -> str:
    """``comes along`` or ``goes instead``."""
    return tr("comes along") if row.way is WarmWay.JOIN else tr("goes instead")


def buys(row: WarmRow, currency: str) -> str:
    """``176 days · $1,140``: how much longer the client is covered, and what he pays in them."""
    days = row.days_after - row.days_before
    amount = rounded_money(row.cover_minor, currency)
    return tr("{days} days · {amount}", days=days, amount=amount)


def warm_facts(row: WarmRow, currency: str) -> str:
    """What the chosen visit does, and what its price is made of."""
    after = tr("a year") if row.days_after >= A_YEAR else tr("{n} days", n=row.days_after)
    told = tr(
        "{name} makes the visit. {backup} is {who} to {client} now, and afterwards could go there"
        " for {after}.",
        name=row.technician,
        backup=row.backup,
        who=tr(WHO[row.who][1]),
        client=row.client,
        after=after,
    )
    made = ", ".join(
        f"{tr(LINES[one.line])} {money(one.amount_minor, currency)}" for one in row.lines
    )
    return f"{told} {made}." if made else told


def do(row: WarmRow, currency: str) -> str:
    """What the button does, and for how much: ``Comes along, $18.40``."""
    price = money(row.price_minor, currency)
    if row.way is WarmWay.JOIN:
        return tr("Comes along, {price}", price=price)
    return tr("Goes instead, {price}", price=price)


def did(row: WarmRow) -> str:
    """What was done."""
    if row.way is WarmWay.JOIN:
        return tr("{name} comes along to {client}.", name=row.backup, client=row.client)
    return tr("{name} goes to {client} instead.", name=row.backup, client=row.client)


WARM_REASON: Said = "So that a backup gets to know the client"
"""Why somebody else is sent, as the history says it."""

STEPS: Mapping[str, Said] = {
    "facts": "Reading clients, visits and prices",
    "warm": "Trying who could come along, or go instead",
    "search": "Looking for the best successor of each client",
    "joint": "Looking for visits to which the new ones could come along",
    "plan": "Planning the weeks at several prices of a further face",
}
"""What long work does, by its step."""


def step(progress: CoverProgress) -> str:
    """What is worked at now."""
    return tr(STEPS.get(progress.step, progress.step.capitalize()))


def by_name(rows: Iterable[TechnicianCover]) -> Sequence[tuple[int, str]]:
    """Everybody, by name, to choose from."""
    return sorted(((one.technician_id, one.technician) for one in rows), key=lambda one: one[1])
