"""Why clients of the sample came and stayed: renewals, recommendations, notices that were sent."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

from scheduler.dates.recurrence import due_dates, parse_rule
from scheduler.model.agreements import Agreement
from scheduler.model.decisions import Notice
from scheduler.model.kinds import NoticeState, TouchKind
from scheduler.sample.rows import Rows

RENEWED = 0.3
"""How many of the old agreements were renewed within the months that are told."""

RECOMMENDED = 0.3
"""How many of the new clients came because another one recommended us."""

NOTICED = 0.7
"""How many of those who were told that somebody else comes got a notice."""


def renew(
    rows: Rows, first_day: date, monday: date, dice: random.Random
) -> dict[int, tuple[date, int]]:
    """Let agreements of old clients be the second of their kind; their visits stay the same.

    Returns for each of them the day from which it holds, and the agreement before it.
    """
    renewed = {}
    for deal in tuple(rows.tables["agreement"]):
        if deal["end"] is None and deal["start"] < first_day and dice.random() < RENEWED:
            rule = parse_rule(deal["rule"], deal["start"])
            last = monday - timedelta(days=14)
            days = [day for day in due_dates(rule, None, (), first_day, last) if day > first_day]
            if days:
                day = dice.choice(days)
                kept = {name: value for name, value in deal.items() if name != "id"}
                renewed[deal["id"]] = day, rows.add(Agreement, **kept | {"end": day})
                # A rule that begins on one of its days goes on as before.
                deal["start"] = day
    return renewed


def recommend(rows: Rows, first_day: date, dice: random.Random) -> None:
    """Let some of the clients who came lately be recommended by one who was there before."""
    clients = rows.tables["client"]
    for place, client in enumerate(clients):
        client["referred_by_id"] = None
        if client["since"] > first_day and dice.random() < RECOMMENDED:
            client["referred_by_id"] = _earlier(clients[:place], client["since"], dice)


def _earlier(clients: Sequence[dict[str, object]], day: date, dice: random.Random) -> object:
    known = [one["id"] for one in clients if isinstance(one["since"], date) and one["since"] < day]
    return dice.choice(known) if known else None


def notify(rows: Rows, dice: random.Random) -> None:
    """Write down the notices of those who were told that somebody else comes."""
    for touch in rows.tables["touch"]:
        if touch["kind"] is TouchKind.MESSAGE and dice.random() < NOTICED:
            sent = touch["at"] - timedelta(days=dice.choice((0, 0, 1, 1, 2, 4)))
            accepted = dice.random() < 0.2
            rows.add(
                Notice,
                client_id=touch["client_id"],
                visit_id=touch["visit_id"],
                decision_id=None,
                state=NoticeState.ACCEPTED if accepted else NoticeState.SENT,
                subject="Your next visit",
                text="This time somebody else comes to you; next time it is the usual one again.",
                drafted_at=sent - timedelta(hours=1),
                sent_at=sent,
                sent_by=touch["by"],
                answered_at=sent + timedelta(hours=2) if accepted else None,
            )
