"""The sentences of a draft plan: who comes in place of whom, and what that costs. Pure."""

from scheduler.views.drafts import DraftRow, SubstitutionRow
from ui.board.words import visits
from ui.days import clock, day_short
from ui.desk.words import VisitLine, called, days, local_day
from ui.text import count, money, tr


def title(draft: DraftRow) -> str:
    """``Plan 7 of Manhattan is a draft``."""
    return tr("Plan {version} of {office} is a draft", version=draft.version, office=draft.office)


def substitutions(number: int) -> str:
    """``22 substitutions``."""
    return count(number, "substitution", "substitutions")


def facts(draft: DraftRow) -> str:
    """``23 – 27 November · 22 substitutions, $1,204.50 · proposed by Mia``."""
    amount = money(draft.total_minor, draft.currency)
    made = substitutions(len(draft.substitutions))
    parts = [days(*draft.days), f"{made}, {amount}" if draft.substitutions else made]
    if draft.proposed_by is not None:
        parts.append(tr("proposed by {name}", name=draft.proposed_by))
    return " · ".join(parts)


def counts(draft: DraftRow) -> str:
    """What confirming does, beside the total."""
    made = substitutions(len(draft.substitutions))
    if not draft.others:
        return tr("for {made}", made=made)
    return tr("for {made}; {visits} change otherwise", made=made, visits=visits(draft.others))


def when(one: SubstitutionRow, zone: str) -> str:
    """``Wed 25, 09:00``."""
    return f"{day_short(local_day(one.start, zone))}, {clock(one.start, zone)}"


def swap(one: SubstitutionRow) -> str:
    """``Ana Reyes comes in place of Omar Haddad``."""
    return tr("{name} comes in place of {usual}", name=one.technician, usual=one.usual)


def line(one: SubstitutionRow, draft: DraftRow) -> VisitLine:
    """A substitution in the list at the left."""
    names = {name for row in draft.substitutions for name in (row.technician, row.usual)}
    usual = called(one.usual, names)
    about = tr("{when} · for {usual}", when=when(one, draft.zone), usual=usual)
    if one.essential:
        about = tr("{about} · person essential", about=about)
    amount = money(one.total_minor, draft.currency)
    return VisitLine(
        one.visit_id,
        one.client,
        about,
        amount,
        called(one.technician, names),
        one.who.letter,
        one.who,
        False,
        "\n".join((one.client, swap(one), about, amount)),
    )


def essential(draft: DraftRow) -> list[str]:
    """The clients to whom the person is essential."""
    return [one.client for one in draft.substitutions if one.essential]
