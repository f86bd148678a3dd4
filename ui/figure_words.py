"""The figures of the scorecard in words: their values, how they changed, what is behind them."""

from collections.abc import Mapping
from datetime import date

from scheduler.views.board import Reason
from scheduler.views.figures import Better, Figure, FigureSpec, Measure
from scheduler.views.scorecard import AtRiskRow, Band, NextAction, Period, SubstitutionCause
from ui.days import day_full, day_medium, month_long
from ui.language import locale
from ui.text import Counted, Said, count, in_digits, per_cent, percent, rounded_money, tr

RISKS: Mapping[str, Said] = {
    "strangers_lately": "{strangers} in the last {visits}",
    "no_usual": "nobody is their usual technician",
    "usual_leaves": "{technician} leaves on {day}, and nobody follows",
    "stranger_coming": "{technician}, a stranger to them, comes on {day}",
    "complaint_open": "a complaint open for {days}",
    "question_overdue": "a question {days} overdue",
    "visit_missed": "{visits} missed lately",
    "never_asked": "never asked what matters",
}
"""Why a client may be lost."""

COUNTED: Mapping[str, Counted] = {
    "strangers": ("stranger", "strangers"),
    "visits": ("visit", "visits"),
    "days": ("day", "days"),
}
"""What reasons count, with the words for one and for many."""

SMALLEST = 0.0005
"""What differs by less than this is alike: nobody sees the digit."""

CAUSES: Mapping[SubstitutionCause, Said] = {
    SubstitutionCause.SICK: "sick",
    SubstitutionCause.HOLIDAY: "on holiday",
    SubstitutionCause.TRAINING: "in training",
    SubstitutionCause.LATE: "running late",
    SubstitutionCause.LEFT: "left",
    SubstitutionCause.DECIDED: "decided so",
    SubstitutionCause.CAPACITY: "no room",
}
"""Why somebody else came."""

ACTIONS: Mapping[NextAction, Said] = {
    NextAction.CALL: "Call them",
    NextAction.WAIT: "Wait for their person",
    NextAction.JOINT_VISIT: "Book a joint visit",
    NextAction.ASK: "Ask what matters",
}
"""What to do next about a client who may be lost."""

ABOUT_A_VISIT = (NextAction.WAIT, NextAction.JOINT_VISIT)
"""What is done about a visit that is planned; where none is, one is booked."""


def value(figure: Figure, currency: str) -> str:
    """A figure such as ``86.4 %``, ``1.31``, ``2.4 days`` or ``$11,240``; a dash without one."""
    return written(figure.spec, figure.value, currency)


def written(spec: FigureSpec, amount: float | None, currency: str) -> str:
    """An amount as a figure of this kind is written."""
    if amount is None:
        return "—"
    match spec.measure:
        case Measure.SHARE:
            return percent(amount, digits=1)
        case Measure.MONEY:
            return rounded_money(round(amount), currency)
        case Measure.DAYS:
            return tr("{days} days", days=in_digits(amount, 1))
        case Measure.NUMBER:
            return in_digits(amount, 2)


def along_axis(spec: FigureSpec, amount: float, currency: str) -> str:
    """A round figure along an axis, as short as it can be written."""
    match spec.measure:
        case Measure.SHARE:
            return per_cent(amount * 100, 6, trimmed=True)
        case Measure.MONEY:
            return rounded_money(round(amount), currency)
        case _:
            return in_digits(amount, 6, trimmed=True)


def change(now: Figure, before: Figure, then: str, currency: str) -> str:
    """How a figure changed since ``then``: ``4.1 points better than October``.

    Without a colour, and without asking whether more of it is good.
    """
    if now.value is None or before.value is None:
        return tr("not known for {then}", then=then) if now.value is not None else ""
    apart = now.value - before.value
    amount = _apart(now.spec, abs(apart), currency)
    if amount is None:
        return tr("as in {then}", then=then)
    more = apart > 0
    if now.spec.better is Better.NEITHER:
        words: Said = "{amount} more than in {then}" if more else "{amount} less than in {then}"
    else:
        better = more is (now.spec.better is Better.UP)
        if now.spec.measure is Measure.NUMBER:  # a bare number does not say what it counts
            words = "better than {then} by {amount}" if better else "worse than {then} by {amount}"
        else:
            words = "{amount} better than {then}" if better else "{amount} worse than {then}"
    return tr(words, amount=amount, then=then)


def _apart(spec: FigureSpec, apart: float, currency: str) -> str | None:
    """By how much two figures differ, in points for shares; None where nobody could see it."""
    if spec.measure is Measure.SHARE:
        points = in_digits(apart * 100, 1)
        return tr("{points} points", points=points) if apart >= SMALLEST else None
    shown = written(spec, apart, currency)
    return None if shown == written(spec, 0, currency) else shown


def basis(figure: Figure, currency: str) -> str:
    """What a figure is made of, such as ``412 of 477``; of a sum, how much of it is not known."""
    if figure.missing and figure.missing == figure.cases:
        return tr("no price was shown for any of {cases}", cases=in_digits(figure.cases))
    if figure.missing:
        return tr(
            "no price was shown for {missing} of {cases}",
            missing=in_digits(figure.missing),
            cases=in_digits(figure.cases),
        )
    if figure.numerator is None or figure.denominator is None or not figure.spec.ratio:
        return ""
    if not figure.denominator:
        return tr("nothing to count")
    top, bottom = _counted(figure.numerator), _counted(figure.denominator)
    if figure.spec.measure is Measure.SHARE:
        return tr("{part} of {whole}", part=top, whole=bottom)
    return tr("{part} by {whole}", part=top, whole=bottom)


def _counted(number: float) -> str:
    return in_digits(number, 0 if abs(number - round(number)) < 0.05 else 1)


def normal(band: Band, spec: FigureSpec, currency: str) -> str:
    """What is normal: ``normal 1.00 to 1.60``."""
    low, high = written(spec, band.low, currency), written(spec, band.high, currency)
    return tr("normal {low} to {high}", low=low, high=high)


def above_normal(band: Band, spec: FigureSpec, currency: str) -> str:
    """What is said of a figure that is beyond what is normal."""
    low, high = written(spec, band.low, currency), written(spec, band.high, currency)
    return tr("above normal, {low} to {high}", low=low, high=high)


def period(span: Period) -> str:
    """``November 2026``, ``2026``, else both days."""
    if span.is_month:
        return month_long(span.first)
    if span.is_year:
        return str(span.first.year)
    return f"{day_full(span.first)} – {day_full(span.last)}"


def period_short(span: Period) -> str:
    """The same where the year goes without saying: ``October``, ``2025``."""
    if span.is_month:
        return locale().standaloneMonthName(span.first.month)
    return period(span)


def risk(reasons: tuple[Reason, ...]) -> str:
    """Why a client may be lost, the heaviest reason first."""
    return "; ".join(risk_reason(one) for one in reasons)


def risk_reason(told: Reason) -> str:
    """One reason why a client may be lost."""
    facts = {name: _fact(name, fact) for name, fact in told.facts.items()}
    return tr(RISKS.get(told.code, told.code.replace("_", " ")), **facts)


def next_visit(one: AtRiskRow) -> str:
    """Which visit the next action is about, where it is about one."""
    if one.action not in ABOUT_A_VISIT:
        return ""
    if one.visit is None:
        return tr("No visit of theirs is planned: this books one.")
    return tr(
        "The visit of {day}, by {technician}",
        day=day_medium(one.visit.day),
        technician=one.visit.technician,
    )


def _fact(name: str, fact: str | int) -> str:
    if name == "day":
        return day_medium(date.fromisoformat(str(fact)))
    if name in COUNTED and isinstance(fact, int):
        return count(fact, *COUNTED[name])
    return str(fact)
