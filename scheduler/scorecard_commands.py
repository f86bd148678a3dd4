"""The commands that tell the scorecard, and which clients may be lost."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scheduler.app import Application
from scheduler.argument_types import to_count, to_date
from scheduler.continuity.currency import plain_amount
from scheduler.errors import UserError
from scheduler.views.board import Reason
from scheduler.views.figures import Figure, Measure
from scheduler.views.scorecard import (
    AtRiskRow,
    NextAction,
    Period,
    ScorecardRows,
    ScorecardWanted,
    TableOf,
    by_currency,
)

DONE = 0

Outcome = tuple[int, dict[str, Any], str]

REASONS = {
    "strangers_lately": "strangers made {strangers} of the last {visits} visits",
    "no_usual": "nobody is the usual technician",
    "usual_leaves": "{technician} leaves on {day}, and nobody follows yet",
    "stranger_coming": "{technician}, a stranger, comes on {day}",
    "complaint_open": "a complaint waits to be settled, days: {days}",
    "question_overdue": "an answer is overdue, days: {days}",
    "visit_missed": "visits missed lately: {visits}",
    "never_asked": "nobody has asked what matters",
}
"""What each reason says in English."""

ACTIONS = {
    NextAction.CALL: "call",
    NextAction.WAIT: "wait for their person",
    NextAction.JOINT_VISIT: "make a joint visit",
    NextAction.ASK: "ask what matters",
}


def add_parsers(actions: "_SubParsersAction[Any]", shared: ArgumentParser) -> None:
    """What may be said of the scorecard and of clients at risk."""
    card = actions.add_parser(
        "scorecard", parents=[shared], help="tell whether clients keep their person, and the rest"
    )
    card.add_argument(
        "--from", dest="from_", type=to_date, metavar="DATE", help="(default: this month's first)"
    )
    card.add_argument(
        "--to", type=to_date, metavar="DATE", help="the last day (default: the month's last)"
    )
    card.add_argument("--office", help="id, external id or name (default: all offices)")
    card.add_argument("--technician", metavar="TECH", help="of the visits that one made alone")
    card.add_argument("--by", choices=("month", "technician"), help="and by each of them")
    card.add_argument("--export", type=Path, metavar="FILE", help="write a .csv or .xlsx file")
    card.add_argument(
        "--table",
        choices=[one.value for one in TableOf],
        default=TableOf.FIGURES.value,
        help="what the file lists (default: figures)",
    )
    card.set_defaults(command="scorecard")
    risk = actions.add_parser("at-risk", parents=[shared], help="list the clients who may be lost")
    risk.add_argument("--office", help="id, external id or name (default: all offices)")
    risk.add_argument(
        "--most", type=to_count, metavar="N", help="no more than so many of each currency"
    )
    risk.add_argument("--export", type=Path, metavar="FILE", help="write a .csv or .xlsx file")
    risk.set_defaults(command="at-risk")


def scorecard(arguments: Namespace, app: Application) -> Outcome:
    """Tell the figures of a period, and export them if a file is named."""
    office = None if arguments.office is None else app.office_named(arguments.office)
    name = arguments.technician
    technician = None if name is None else app.records.technician_named(name)[0]
    wanted = ScorecardWanted(_period(arguments, app, office), office, technician)
    rows = app.scorecard.rows(wanted)
    told = {
        "from": wanted.period.first.isoformat(),
        "to": wanted.period.last.isoformat(),
        "office": arguments.office,
        "currency": rows.currency or None,
        "visits": rows.visits,
        **_told(rows.figures),
        "causes": _causes(rows),
        "reasons": {row.reason: row.clients for row in rows.reasons},
        "normal": {
            name: {"low": band.low, "middle": band.middle, "high": band.high}
            for name, band in rows.normal.items()
        },
        "alarms": list(rows.alarms()),
    }
    if arguments.by == "month":
        told["by"] = [
            {
                "from": one.period.first.isoformat(),
                "to": one.period.last.isoformat(),
                **_told(one.figures),
            }
            for one in rows.months
        ]
    if arguments.by == "technician":
        told["by"] = [
            {"technician": one.technician, "visits": one.visits, **_told(one.figures)}
            for one in rows.technicians
        ]
    words = [*_words(rows), *_words_by(rows, arguments.by)]
    if arguments.export is not None:
        written = app.scorecard.export(wanted, TableOf(arguments.table), arguments.export)
        told["file"] = str(written.file)
        words.append(f"{written.rows} rows were written to {written.file}.")
    return DONE, told, "\n".join(words)


def at_risk(arguments: Namespace, app: Application) -> Outcome:
    """List the clients who may be lost, and what to do next."""
    office = None if arguments.office is None else app.office_named(arguments.office)
    rows = app.scorecard.at_risk(office)
    groups = by_currency(rows)
    listed = {currency: mine[: arguments.most] for currency, mine in groups.items()}
    shown = [row for mine in listed.values() for row in mine]
    told: dict[str, Any] = {
        "clients": [_told_client(row) for row in shown],
        "total": len(rows),
        "currencies": [
            {
                "currency": currency,
                "clients": len(mine),
                "could_be_lost": sum(row.lost_minor for row in mine),
            }
            for currency, mine in groups.items()
        ],
    }
    words = []
    for currency, mine in listed.items():
        if len(groups) > 1:
            words.append(f"In {currency}, ranked on its own:")
        words += [line for row in mine for line in _client_words(row)]
    words.append(f"{len(rows)} clients may be lost; {len(shown)} are listed.")
    if arguments.export is not None:
        written = app.scorecard.export_at_risk(office, arguments.export)
        told["file"] = str(written.file)
        words.append(f"{written.rows} rows were written to {written.file}.")
    return DONE, told, "\n".join(words)


def _period(arguments: Namespace, app: Application, office: int | None) -> Period:
    """The days that are asked for; a month where only one end, or none, is given."""
    if arguments.from_ is None and arguments.to is None:
        return Period.month_of(app.scorecard.today(office))
    first = arguments.from_ or arguments.to.replace(day=1)
    last = arguments.to or Period.month_of(first).last
    if last < first:
        raise UserError(f"--to {last} is before --from {first}; exchange the two days.")
    if (last - first).days >= MOST_DAYS:
        raise UserError(f"{first} to {last} is too long; ask for ten years at most.")
    return Period(first, last)


MOST_DAYS = 3_660
"""Days that a scorecard may be about."""


def _told(figures: Mapping[str, Figure]) -> dict[str, Any]:
    return {
        name: {"value": one.value, "numerator": one.numerator, "denominator": one.denominator}
        for name, one in figures.items()
    }


def _causes(rows: ScorecardRows) -> list[dict[str, Any]]:
    return [
        {
            "from": row.period.first.isoformat(),
            "cause": row.cause.value,
            "substitutions": row.substitutions,
            "priced": row.priced,
            "price": row.price_minor if rows.currency else None,
        }
        for row in rows.causes
    ]


def _words(rows: ScorecardRows) -> Iterator[str]:
    period = rows.wanted.period
    yield f"{period.first} to {period.last}, {rows.visits} visits made."
    for name, one in rows.figures.items():
        before = _shown(rows.previous.figures[name], rows.currency)
        yield f"{one.spec.title:<34} {_shown(one, rows.currency):>14}   before {before}"
    for name in rows.alarms():
        band = rows.normal[name]
        one = rows.figures[name]
        yield (
            f"Beyond what is normal: {one.spec.title}, {one.value:.2f}"
            f" (normal is {band.low:.2f} to {band.high:.2f})."
        )


def _words_by(rows: ScorecardRows, by: str | None) -> Iterator[str]:
    if by == "month":
        for month in rows.months:
            yield f"{month.period.first} to {month.period.last}: {_main(month.figures, rows)}"
    if by == "technician":
        for one in rows.technicians:
            yield f"{one.technician}, {one.visits} visits: {_main(one.figures, rows)}"


def _main(figures: Mapping[str, Figure], rows: ScorecardRows) -> str:
    names = ("usual_share", "stranger_share", "coc", "promises_kept", "touches_per_visit")
    shown = ((figures[name].spec.title, _shown(figures[name], rows.currency)) for name in names)
    return ", ".join(f"{title.lower()} {value}" for title, value in shown)


def _shown(one: Figure, currency: str) -> str:
    if one.value is None:
        return "—"
    match one.spec.measure:
        case Measure.SHARE:
            return f"{one.value * 100:.1f} %"
        case Measure.MONEY:
            return f"{plain_amount(round(one.value), currency)} {currency}"
        case Measure.DAYS:
            return f"{one.value:.1f} days"
        case Measure.NUMBER:
            return f"{one.value:.2f}"


def _told_client(row: AtRiskRow) -> dict[str, Any]:
    return {
        "client": row.client,
        "office": row.office,
        "usual": row.usual or None,
        "value": row.value_minor,
        "chance": row.chance,
        "could_be_lost": row.lost_minor,
        "currency": row.currency,
        "reasons": [{"code": reason.code, **reason.facts} for reason in row.reasons],
        "next": row.action.value,
    }


def _client_words(row: AtRiskRow) -> Iterator[str]:
    lost = plain_amount(row.lost_minor, row.currency)
    yield f"{lost:>12} {row.currency}  {row.client}: {ACTIONS[row.action]}"
    yield f"{'':>18}{'; '.join(map(_reason, row.reasons))}"


def _reason(reason: Reason) -> str:
    return REASONS[reason.code].format(**reason.facts)
