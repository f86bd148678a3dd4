"""The sentences of decisions: what was taken, who decided, how far the notices have come. Pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from scheduler.model.kinds import DecisionState, NoticeState
from scheduler.views.desk import Cause, ChosenRoad, DecisionRow, HandedRow, NoticeRow
from ui.board.words import stands_against, visits
from ui.days import clock, day_medium, day_short
from ui.desk.words import VisitLine, days, head, local_day, title
from ui.listing import FEW, listed
from ui.text import Said, money, rounded_money, tr

STATES: Mapping[DecisionState, Said] = {
    DecisionState.WAITING: "waits for a manager",
    DecisionState.CONFIRMED: "confirmed",
    DecisionState.REFUSED: "refused",
    DecisionState.UNDONE: "taken back",
}

ANSWERS: Mapping[NoticeState, Said] = {
    NoticeState.DRAFT: "to be sent",
    NoticeState.SENT: "sent, no answer yet",
    NoticeState.ACCEPTED: "accepted",
    NoticeState.PREFERS_TO_WAIT: "prefers to wait",
    NoticeState.COMPLAINED: "complained",
}


def decision_title(row: DecisionRow) -> str:
    """``Omar Haddad is sick``; ``Plan 7 of Manhattan``."""
    if row.cause is Cause.PLAN:
        return tr("Plan {version} of {office}", version=row.plan_version, office=row.title)
    return head(row.title, row.cause)


def chosen_road(row: ChosenRoad, zone: str, names: Iterable[str] = ()) -> tuple[str, str]:
    """The road a decision takes for a visit, and when."""
    words = title(row, names)
    if row.start is None:
        return words, ""
    return words, f"{day_short(local_day(row.start, zone))}, {clock(row.start, zone)}"


def decided_line(
    road: ChosenRoad, notice: NoticeRow | None, made: DecisionRow, names: Iterable[str]
) -> VisitLine:
    """A road that was decided, and how far the message to the client has come."""
    what, begins = chosen_road(road, made.zone, names)
    told = [begins] if begins else []
    if notice is not None:
        told.append(tr(ANSWERS[notice.state]))
    amount = _amount(road, made)
    was = tr("before: {coming}", coming=before(road, made.zone)) if road.before else ""
    return VisitLine(
        road.visit_id,
        road.client,
        " · ".join(told),
        amount,
        tr("skip") if road.who is None else what,
        road.who.letter if road.who is not None else "",
        road.who,
        False,
        "\n".join(part for part in (road.client, was, what, *told, amount) if part),
    )


def handed_line(one: HandedRow, notice: NoticeRow | None, made: DecisionRow) -> VisitLine:
    """A client who was handed over: to whom, and how far the message to him has come."""
    when = together(one, made.zone)
    told = [tr("together {when}", when=when)] if when else []
    if notice is not None:
        told.append(tr(ANSWERS[notice.state]))
    amount = money(one.total_minor, made.currency)
    return VisitLine(
        one.client_id,
        one.client,
        " · ".join(told),
        amount,
        one.technician,
        "",
        None,
        False,
        "\n".join((one.client, one.technician, *told, amount)),
    )


def together(one: HandedRow, zone: str) -> str:
    """``Tue 24, 09:40``; empty where they do not come together."""
    if one.joint is None:
        return ""
    return f"{day_short(local_day(one.joint, zone))}, {clock(one.joint, zone)}"


def _amount(road: ChosenRoad, made: DecisionRow) -> str:
    """What a road costs; visits moved together by hand have one price for all of them."""
    if made.cause is not Cause.MOVE:
        return money(road.total_minor, made.currency)
    return money(made.total_minor, made.currency) if len(made.chosen) == 1 else ""


def proposed(row: DecisionRow) -> str:
    """``Proposed by Mia, Tue 24 Nov, 09:40``."""
    at = f"{day_medium(local_day(row.proposed_at, row.zone))}, {clock(row.proposed_at, row.zone)}"
    return tr("Proposed by {name}, {at}", name=row.proposed_by, at=at)


def outcome(row: DecisionRow) -> str:
    """Who decided, and when; who proposed while it waits."""
    if row.approved_by is None or row.approved_at is None:
        return proposed(row)
    at = f"{day_medium(local_day(row.approved_at, row.zone))}, {clock(row.approved_at, row.zone)}"
    refused = row.state is DecisionState.REFUSED
    if refused and row.approved_by == row.proposed_by:
        # Nobody refuses his own question.
        return tr("Taken back by {name}, {at}", name=row.approved_by, at=at)
    verb = tr("Refused") if refused else tr("Confirmed")
    if row.one_person:
        return tr("{verb} by {name}, {at}", verb=verb, name=row.approved_by, at=at)
    return tr(
        "{verb} by {name}, {at} · proposed by {other}",
        verb=verb,
        name=row.approved_by,
        at=at,
        other=row.proposed_by,
    )


def decision_facts(row: DecisionRow) -> str:
    """``25 – 27 November · 24 visits · Confirmed by Lena, …``, for a line in the list."""
    parts = [days(row.first, row.last), visits(len(row.chosen)), outcome(row)]
    if row.cause is Cause.HANDOVER:
        until = tr("until {day}", day=day_medium(row.last))
        parts[:2] = [until, _clients(len(row.handed))]
    if row.state is DecisionState.UNDONE:
        parts.insert(0, tr("Taken back"))
    return " · ".join(parts)


def _clients(count: int) -> str:
    return tr("1 client") if count == 1 else tr("{count} clients", count=count)


def before(road: ChosenRoad, zone: str) -> str:
    """``Ben Cole · Tue 24 Nov, 09:40``: who was to come, and when; empty where nobody was."""
    was = road.before
    return "" if was is None else _coming(was.technician, was.start, zone)


def after(road: ChosenRoad, zone: str) -> str:
    """``Ana Reyes · Thu 26 Nov, 10:10``: who comes by the decision, and when."""
    if road.technician is None:
        return tr("nobody")
    return _coming(road.technician, road.start, zone)


def _coming(name: str, start: datetime | None, zone: str) -> str:
    if start is None:
        return name
    return f"{name} · {day_medium(local_day(start, zone))}, {clock(start, zone)}"


def why_it_waits(row: DecisionRow) -> str:
    """Why a dispatcher could not decide it alone; empty where it waits no more, or is not known."""
    if row.bounds is None or row.state is not DecisionState.WAITING:
        return ""
    told = []
    if row.total_minor > row.bounds.limit_minor:
        limit = rounded_money(row.bounds.limit_minor, row.currency)
        told.append(tr("it costs more than the {limit} a dispatcher decides alone", limit=limit))
    if row.bounds.essential:
        names = listed(row.bounds.essential, FEW)
        told.append(
            tr("somebody else would come to {names}, for whom the person is essential", names=names)
        )
    return tr("It waits because {reasons}.", reasons=tr(", and ").join(told)) if told else ""


def set_aside(row: DecisionRow) -> str:
    """The rules of the firm that it sets aside; empty where there are none."""
    broken = stands_against(row.bounds.broken, row.currency) if row.bounds else ()
    return tr("Sets a rule aside: {rules}.", rules="; ".join(broken)) if broken else ""


def priced_again(row: DecisionRow) -> str:
    """That the plan changed since the prices were shown; nothing where it did not."""
    if row.priced_before_minor is None:
        return ""
    return tr(
        "The plan has changed since: this comes to {amount} now, not {shown}.",
        amount=money(row.total_minor, row.currency),
        shown=money(row.priced_before_minor, row.currency),
    )
