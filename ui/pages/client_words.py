"""The words of a client's page: who came and why, what stands against a promise, what changes."""

from collections.abc import Mapping
from datetime import date

from scheduler.model.kinds import (
    AbsenceKind,
    Level,
    RelationKind,
    Subject,
    TouchKind,
    VisitStatus,
)
from scheduler.views.board import PriorityRow
from scheduler.views.care import (
    AlikeRow,
    Becomes,
    CameRow,
    ContactRow,
    EditRow,
    Finding,
    GivenRow,
    GoingVisit,
    Instead,
    Likeness,
    RelationRow,
    Scope,
    Terms,
)
from scheduler.views.records import Place
from ui.days import day_full, day_medium, minutes_span
from ui.text import (
    ABSENCES,
    LEVELS,
    STATUSES,
    SUBJECTS,
    WHO,
    Counted,
    Said,
    count,
    duration,
    money,
    percent,
    phone,
    tr,
)

RELATIONS: Mapping[RelationKind, Said] = {
    RelationKind.USUAL: "usual technician",
    RelationKind.BACKUP: "backup",
    RelationKind.EXCLUDED: "is not to come",
}

TOUCHES: Mapping[TouchKind, Said] = {
    TouchKind.CALL: "Call",
    TouchKind.MESSAGE: "Message",
    TouchKind.MOVE: "Moved",
    TouchKind.VISIT: "Visit",
}

SCOPES: Mapping[Scope, Said] = {
    Scope.THIS: "This visit only",
    Scope.ALL: "All from here on",
    Scope.UNEDITED: "All from here on that nobody changed by hand",
}

LIKENESS: Mapping[Likeness, Said] = {
    Likeness.PHONE: "same phone",
    Likeness.EMAIL: "same email",
    Likeness.ADDRESS: "same address",
    Likeness.NAME: "same name",
}

MOVES: Mapping[str, Counted] = {
    "site": ("site", "sites"),
    "contact": ("contact", "contacts"),
    "agreement": ("agreement", "agreements"),
    "visit": ("visit", "visits"),
    "note": ("note", "notes"),
    "promise": ("promise", "promises"),
    "touch": ("call or message", "calls and messages"),
    "complaint": ("complaint", "complaints"),
    "open_question": ("question", "questions"),
    "cancellation": ("cancellation", "cancellations"),
    "notice": ("notice", "notices"),
    "relation": ("technician who comes", "technicians who come"),
    "priority": ("answer on what matters", "answers on what matters"),
}

ASKED: Mapping[Subject, Said] = {
    Subject.PERSON: "Does it matter to you that the same person comes?",
    Subject.DAY: "Does it matter to you that we come on the same day?",
    Subject.TIME: "Does it matter to you at what time of day we come?",
    Subject.NOTICE: "How much notice do you want before anything changes?",
    Subject.PRICE: "How much does the price matter to you?",
}
"""What to ask, one question a subject."""


def matters(row: PriorityRow) -> str:
    """``Person: essential``, or that nobody asked."""
    if row.asked_on is None:
        return tr("{what}: not asked", what=tr(SUBJECTS[row.subject]))
    return tr("{what}: {level}", what=tr(SUBJECTS[row.subject]), level=tr(LEVELS[row.level]))


def asked(row: PriorityRow) -> str:
    """``asked 3 Mar 2026 by Lena``; nothing where nobody asked."""
    if row.asked_on is None:
        return ""
    return tr("asked {day} by {name}", day=day_full(row.asked_on), name=row.asked_by)


def unasked(level: object, words: str) -> str:
    """What is wrong with an answer in words that no level was chosen for; empty where it is not."""
    if isinstance(level, Level) or not words.strip():
        return ""
    return tr("Choose how much it matters, or these words are not kept.")


def matters_most(level: Level | None) -> str:
    """How much the person matters, in the list."""
    return tr("never asked") if level is None else tr(LEVELS[level])


def relation_facts(row: RelationRow) -> str:
    """``backup since 3 Mar 2026 · Lena · “knows the alarm”``."""
    what = tr(RELATIONS[row.kind])
    since, name = day_full(row.since), row.declared_by
    if row.until is None:
        words = tr("{what} since {since} · {name}", what=what, since=since, name=name)
    else:
        until = day_full(row.until)
        words = tr(
            "{what} from {since} until {until} · {name}",
            what=what,
            since=since,
            until=until,
            name=name,
        )
    return f"{words} · “{row.reason}”" if row.reason else words


def promise_facts(row: GivenRow) -> str:
    """``Ana Reyes · given 3 Mar 2026 by Lena · until 1 Dec 2026``."""
    parts = [row.technician] if row.technician else []
    parts.append(tr("given {day} by {name}", day=day_full(row.given_on), name=row.given_by))
    if row.until is not None:
        parts.append(tr("until {day}", day=day_full(row.until)))
    return " · ".join(parts)


def came(row: CameRow) -> str:
    """``Omar Haddad, backup``; of a visit that was not made, what became of it."""
    if row.face is None:
        return tr(STATUSES[row.status])
    return f"{row.face.technician}, {tr(WHO[row.face.who][1])}"


def came_instead(row: CameRow) -> str:
    """``instead of Ana Reyes, who was sick``; nothing where the usual technician came."""
    if row.instead is None:
        return row.outcome if row.status is not VisitStatus.DONE else ""
    if row.instead is Instead.AWAY:
        kind = tr(ABSENCES[row.away or AbsenceKind.HOLIDAY])
        return tr("instead of {usual}, who was {kind}", usual=row.usual, kind=kind)
    if row.instead is Instead.LEFT:
        return tr("instead of {usual}, who had left", usual=row.usual)
    if row.instead is Instead.ON_THE_DAY:
        return tr("instead of {usual}, who was planned to come", usual=row.usual)
    if row.instead in (Instead.BY_HAND, Instead.DECIDED):
        return _chosen_instead(row)
    return tr("instead of {usual}, who had no room", usual=row.usual)


def _chosen_instead(row: CameRow) -> str:
    """``instead of Ana Reyes: decided by Mia · “At the fair.”``."""
    if not row.chosen_by:
        return tr("instead of {usual}: chosen by hand", usual=row.usual)
    words = (
        tr("instead of {usual}: decided by {name}", usual=row.usual, name=row.chosen_by)
        if row.instead is Instead.DECIDED
        else tr("instead of {usual}: chosen by {name}", usual=row.usual, name=row.chosen_by)
    )
    return f"{words} · “{row.reason}”" if row.reason else words


def figures(visits: int, usual: int, faces: int, strangers: int) -> str:
    """``12 months: 48 visits, 92 % by the usual technician, 3 faces``, and strangers lately."""
    if not visits:
        return tr("No visit in the last 12 months.")
    words = tr(
        "12 months: {visits}, {share} by the usual technician, {faces}.",
        visits=count(visits, "visit", "visits"),
        share=percent(usual / visits),
        faces=count(faces, "face", "faces"),
    )
    lately = count(strangers, "stranger", "strangers")
    return f"{words} {tr('Lately {strangers}.', strangers=lately)}" if strangers else words


def finding(told: Finding) -> str:
    """One thing that speaks for or against a promise, as a sentence."""
    facts = told.facts
    if told.code == "leaves":
        return tr("Leaves: not here any more from {day} on.", day=_day(facts["until"]))
    if told.code == "excluded":
        return tr("Is not to come to this client.")
    if told.code == "no_skill":
        return tr("Does not have the skill {skill}, which is needed here.", **facts)
    if told.code == "licence_expired":
        skill, until = facts["skill"], _day(facts["until"])
        return tr("The licence for {skill} runs out on {until}.", skill=skill, until=until)
    if told.code == "away":
        kind = tr(ABSENCES[AbsenceKind(str(facts["kind"]))])
        first, last = _day(facts["first"]), _day(facts["last"])
        if first == last:
            return tr("{kind} on {day}.", kind=kind.capitalize(), day=first)
        return tr("{kind} from {first} to {last}.", kind=kind.capitalize(), first=first, last=last)
    if told.code == "load":
        agreed, hours = duration(int(facts["agreed"])), duration(int(facts["hours"]))
        return (
            tr("The week is full: {agreed} agreed, {hours} of work.", agreed=agreed, hours=hours)
            if told.is_against
            else tr("{agreed} a week agreed of {hours}.", agreed=agreed, hours=hours)
        )
    made, of = int(facts["made"]), int(facts["of"])
    return tr(
        "Made {made} of {of} in the last 12 months ({share}).",
        made=made,
        of=count(of, "visit", "visits"),
        share=percent(made / of),
    )


def edit_words(row: EditRow, currency: str) -> tuple[str, str]:
    """What becomes of a visit: ``Mon 7 Dec`` and ``30 min → 1 h · $90 → $120``."""
    terms = row.before or row.after
    assert terms is not None
    day = day_medium(terms.day)
    if row.becomes is Becomes.GONE:
        told = tr("falls away")
    elif row.becomes is Becomes.NEW:
        told = tr("new: {terms}", terms=", ".join(_terms(terms, currency)))
    elif row.becomes is Becomes.KEPT:
        told = tr("stays as somebody changed it")
    else:
        told = _differences(row, currency) or tr("stays as it is")
    return day, told


def _differences(row: EditRow, currency: str) -> str:
    assert row.before is not None
    assert row.after is not None
    pairs = zip(_terms(row.before, currency), _terms(row.after, currency), strict=True)
    differ = [f"{before} → {after}" for before, after in pairs if before != after]
    if row.before.site != row.after.site:
        differ.append(f"{row.before.site} → {row.after.site}")
    return " · ".join(differ)


def _terms(terms: Terms, currency: str) -> tuple[str, str, str, str]:
    window = tr("any time")
    if terms.window_start is not None and terms.window_end is not None:
        window = minutes_span(terms.window_start, terms.window_end)
    return terms.service, duration(terms.minutes), window, money(terms.price_minor, currency)


def going_words(row: GoingVisit) -> str:
    """``Rodent control · Ana Reyes · told to the client``."""
    parts = [row.service, row.technician or tr("without a place")]
    if row.told:
        parts.append(tr("confirmed to the client"))
    return " · ".join(parts)


def alike_words(row: AlikeRow) -> str:
    """``88 Orchard St, New York · same address, same phone · 2 agreements``."""
    where = ", ".join(part for part in (row.street, row.city) if part)
    by = ", ".join(tr(LIKENESS[one]) for one in row.by)
    agreements = count(row.agreements, "agreement", "agreements")
    return " · ".join(part for part in (where, by, agreements) if part)


def moves_words(moves: Mapping[str, int]) -> tuple[str, ...]:
    """``4 visits``, one entry a kind, in a fixed order."""
    return tuple(count(moves[name], *words) for name, words in MOVES.items() if name in moves)


def contact_name(one: ContactRow) -> str:
    """A contact by name, or else by how to reach it."""
    return one.name or phone(one.phone) or one.email or tr("Contact")


def address(place: Place) -> str:
    """``88 Orchard St, 10002 New York``."""
    parts = (place.street, f"{place.postal_code} {place.city}".strip())
    return ", ".join(part for part in parts if part) or tr("No address")


def _day(written: str | int) -> str:
    return day_full(date.fromisoformat(str(written)))
