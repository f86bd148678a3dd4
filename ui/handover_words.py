"""The sentences of a handover: for whom, to whom, why, at what price. Pure."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from scheduler.model.kinds import Level
from scheduler.views.board import Reason
from scheduler.views.cover import (
    BrokenPromise,
    Handover,
    HandoverClientRow,
    JointRow,
    LoadRow,
    NoSuccessor,
    SuccessorRow,
)
from ui.cover_words import clients
from ui.days import clock, day_full, day_medium
from ui.handover_choices import Choices, Sums
from ui.listing import FEW, listed
from ui.text import LEVELS, WHO, Said, count, duration, money, per_cent, percent, rounded_money, tr

REASONS: Mapping[str, Said] = {
    "known_face": "has been there: {percent} familiar",
    "stranger": "has never been there, or long ago",
    "drive": "{minutes} more to drive for each visit",
    "overtime": "their week gets {minutes} of overtime",
    "free": "{minutes} of their week stay free",
    "full": "{technician} would cost less, and has no time left",
    "no_hours": "whoever could has no hours left",
    "nobody_left": "nobody else works here then",
    "nobody_has_skill": "nobody else has the skill {skill}",
    "nobody_can": "nobody else can",
    "hands_over": "hands the client over",
    "excluded": "{technician} is not to come here",
    "no_skill": "{technician} does not have the skill {skill}",
    "leaves": "{technician} leaves on {day}",
    "gone": "does not work here then",
}
"""Why somebody is the one, or cannot be; no full stop."""


def reason(told: Reason) -> str:
    """A reason in half a sentence."""
    facts: dict[str, str | int] = dict(told.facts)
    if "minutes" in facts:
        facts["minutes"] = duration(int(facts["minutes"]))
    if "percent" in facts:
        facts["percent"] = per_cent(int(facts["percent"]))
    return tr(REASONS.get(told.code, told.code.replace("_", " ")), **facts)


def cannot(row: NoSuccessor) -> str:
    """``Mei Lin does not have the skill rodent``, ``Omar Haddad: does not work here then``."""
    told = reason(row.reason)
    if "technician" in row.reason.facts:
        return told
    return tr("{name}: {reason}", name=row.technician, reason=told)


def heading(shown: Handover) -> str:
    """``Ana Reyes hands over 41 clients after Fri 18 Dec``."""
    return tr(
        "{name} hands over {clients} after {day}",
        name=shown.technician,
        clients=clients(len(shown.clients)),
        day=day_medium(shown.last_day),
    )


def facts(shown: Handover) -> str:
    """What the proposal is worth, and how good it is."""
    revenue = sum(row.yearly_minor for row in shown.clients)
    told = tr("They pay {amount} a year.", amount=rounded_money(revenue, shown.currency))
    if shown.proven:
        return tr("{told} No other choice of successors costs less.", told=told)
    return tr("{told} The best choice that was found in the time.", told=told)


def whom(row: HandoverClientRow, chosen: SuccessorRow | None) -> str:
    """The new usual technician: ``Omar Haddad``; a dash where nobody can."""
    return tr("nobody can") if chosen is None else chosen.technician


def is_to_them(chosen: SuccessorRow | None) -> str:
    """What he is to the client until then: ``known``."""
    return "—" if chosen is None else tr(WHO[chosen.who][1])


def matters(row: HandoverClientRow) -> str:
    """How much the person matters: ``essential``."""
    return tr("not asked") if row.person is None else tr(LEVELS[row.person])


def why_here(row: HandoverClientRow, currency: str) -> str:
    """Why a client comes early or late: what it matters to them, and what they pay."""
    amount = rounded_money(row.yearly_minor, currency)
    if row.person is Level.ESSENTIAL:
        return tr("The person is essential to them; they pay {amount} a year.", amount=amount)
    if row.person is Level.IMPORTANT:
        return tr("The person is important to them; they pay {amount} a year.", amount=amount)
    if row.person is None:
        return tr(
            "Nobody asked them whether the person matters; they pay {amount} a year.", amount=amount
        )
    return tr("The person is open to them; they pay {amount} a year.", amount=amount)


def promise(one: BrokenPromise) -> str:
    """What a client was told and does not get any more."""
    return tr(
        "“{words}” Said by {by} on {day}.",
        words=one.text,
        by=one.given_by,
        day=day_full(one.given_on),
    )


def promise_ends(shown: Handover) -> str:
    """What becomes of a promise once the client is handed over."""
    return tr("This promise ends after {day}: tell them.", day=day_medium(shown.last_day))


def promised(shown: Handover) -> str:
    """How many clients were promised the technician in person; nothing for none."""
    some = sum(bool(row.promises) for row in shown.clients)
    if not some:
        return ""
    return tr(
        "{clients} promised {name} in person: that ends after {day}.",
        clients=count(some, "client was", "clients were"),
        name=shown.technician,
        day=day_medium(shown.last_day),
    )


def backup_ends(shown: Handover) -> str:
    """How many clients lose their backup with whoever leaves; nothing for none."""
    if not shown.backup_for:
        return ""
    return tr(
        "{name} is the backup of {clients}: once all are handed over, that ends after {day}, too.",
        name=shown.technician,
        clients=clients(shown.backup_for),
        day=day_medium(shown.last_day),
    )


def why(chosen: SuccessorRow) -> str:
    """Why he is the one, in a sentence."""
    told = "; ".join(reason(one) for one in chosen.reasons)
    return f"{chosen.technician}: {told}." if told else ""


def offered(one: SuccessorRow, currency: str, *, proposed: bool) -> str:
    """A successor to choose: ``Ben Cole · known · +$23.10``."""
    parts = [one.technician, tr(WHO[one.who][1])]
    parts.append(tr("proposed") if proposed else money(one.against_minor, currency, signed=True))
    return " · ".join(parts)


def joint(row: JointRow, zone: str, currency: str) -> str:
    """``Omar Haddad comes along on Wed 25 Nov, 10:40 for $18.40``."""
    day = row.start.astimezone(ZoneInfo(zone)).date()
    return tr(
        "{name} comes along on {day}, {time} for {price}",
        name=row.technician,
        day=day_medium(day),
        time=clock(row.start, zone),
        price=money(row.price_minor, currency),
    )


def saves(row: JointRow, currency: str) -> str:
    """What a joint visit is good for."""
    return tr(
        "The first visit alone then costs {amount} less: it is no stranger any more who comes.",
        amount=money(row.saves_minor, currency),
    )


def joint_short(row: HandoverClientRow, zone: str, *, on: bool) -> str:
    """The joint visit in a cell: ``Wed 25 Nov``; a dash for none."""
    if row.joint is None or not on:
        return "—"
    return day_medium(row.joint.start.astimezone(ZoneInfo(zone)).date())


def counts(choices: Choices) -> str:
    """What is ticked: ``38 of 41 clients, 12 with a joint visit``."""
    some, joint_visits = len(choices.rows), sum(choices.joint(row) for row in choices.rows)
    told = tr("{some} of {all}", some=some, all=clients(len(choices.shown.clients)))
    if not joint_visits:
        return told
    return tr("{told}, {number} with a joint visit", told=told, number=joint_visits)


def sums(made: Sums, currency: str) -> str:
    """What the total is made of; it adds up."""
    parts = [tr("clients {amount}", amount=money(made.clients_minor, currency))]
    if made.overtime_minor:
        parts.append(tr("overtime {amount}", amount=money(made.overtime_minor, currency)))
    if made.joint_minor:
        parts.append(tr("joint visits {amount}", amount=money(made.joint_minor, currency)))
    return tr("a year: {parts}", parts=" + ".join(parts))


def limit(choices: Choices) -> str:
    """Why a manager decides; nothing where a dispatcher may."""
    shown = choices.shown
    if choices.essential:
        names = listed(choices.essential, FEW)
        return tr("The person is essential to {names}: a manager decides.", names=names)
    if choices.needs_manager:
        amount = money(shown.limit_minor, shown.currency)
        return tr("Above {amount} a manager decides.", amount=amount)
    return ""


def note(choices: Choices) -> str:
    """What is not quite known until it is confirmed."""
    if choices.as_proposed:
        return ""
    return tr("Overtime is worked out anew for what is chosen when it is confirmed.")


def load(row: LoadRow) -> str:
    """``Omar Haddad: 31 h → 38 h of 40 h, 12 clients more``."""
    told = tr(
        "{name}: {before} → {after} of {week} a week, {clients} more",
        name=row.technician,
        before=duration(row.before_minutes),
        after=duration(row.after_minutes),
        week=duration(row.week_minutes),
        clients=clients(row.clients),
    )
    if not row.overtime_minutes:
        return told
    return tr("{told}, {extra} overtime", told=told, extra=duration(row.overtime_minutes))


def familiar(one: SuccessorRow) -> str:
    """How well he knows the client."""
    return percent(one.familiarity)


def done(shown: Handover, number: int) -> str:
    """What was confirmed."""
    return tr(
        "{name} hands over {clients}; the notices are here to be sent.",
        name=shown.technician,
        clients=clients(number),
    )
