"""Edits of an agreement for one visit, for all from there on, or for those nobody edited.

From a visit on, the agreement ends on that visit's day and a new one begins, so that what was
agreed before stays as it was. Where no visit lies before, it is changed in place instead.

An edited visit that stays as it is stands for a day of the new rule, so that none is made beside
it. Lengths and windows of planned visits change at once; their place in the plan stays until
the next one. A visit that the new rule does not give is removed, or cancelled where somebody
outside knows of it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from scheduler.care.leaving import cancel_visits
from scheduler.dates.recurrence import Rule, due_dates, parse_rule
from scheduler.desk.following import lengthen
from scheduler.desk.joint import joint_visits
from scheduler.errors import UserError
from scheduler.model.agreements import Agreement, AgreementException, ServiceType
from scheduler.model.clients import Client, Complaint, Note, OpenQuestion, Site, Touch
from scheduler.model.decisions import Notice
from scheduler.model.kinds import OPEN_STATUSES, VisitStatus
from scheduler.model.office import Office
from scheduler.model.plans import Published
from scheduler.model.visits import Visit
from scheduler.planning.due import visit_row
from scheduler.records.agreements import (
    checked_rule,
    put_terms,
    service_named,
    site_of,
    street_of,
)
from scheduler.records.checks import minutes, not_negative, window
from scheduler.store.agreed import FORESEEN, remove_visit
from scheduler.store.clock import Clock
from scheduler.store.journal import Unit
from scheduler.views.care import Becomes, EditPreview, EditRow, OccurrenceRow, Scope, Terms
from scheduler.views.records import AgreementForm

AHEAD = timedelta(days=400)
"""So far ahead occurrences are offered and shown."""

OFFERED = 12
"""Occurrences that are offered, and at least shown."""

KNOWN_OUTSIDE: tuple[type[Any], ...] = (Touch, Note, OpenQuestion, Complaint, Notice, Published)
"""What may hang on a visit; such a visit is cancelled, not removed."""


@dataclass(frozen=True, slots=True)
class _Edit:
    """What an edit does: the agreement, its form from then on, and the visits by their fate.

    ``kept`` are visits out of scope with the day of the new rule that they stand for. ``fresh``
    are days on which a visit would be made that is not made yet, ``lost`` those of the old rule on
    which none would be made any more.
    """

    agreement: Agreement
    form: AgreementForm
    begins_anew: bool
    changed: Sequence[Visit]
    gone: Sequence[Visit]
    kept: Sequence[tuple[Visit, date]]
    fresh: Sequence[date]
    lost: Sequence[date]


def occurrences(session: Session, agreement_id: int, today: date) -> tuple[OccurrenceRow, ...]:
    """The next visits of an agreement, those that are not made yet among them."""
    agreement = session.get_one(Agreement, agreement_id)
    made = {_stands_for(visit): visit for visit in _visits(session, agreement, today)}
    over = _over(session, agreement, today)
    rule = parse_rule(agreement.rule, agreement.start)
    days = _days(rule, agreement, agreement.end, today, None)
    rows = [
        OccurrenceRow(day, None, day, edited=False, told=False)
        if (visit := made.get(day)) is None
        else OccurrenceRow(day, visit.id, visit.due_on, visit.edited, _told(visit))
        for day in sorted({*days, *made} - over)
    ]
    return tuple(rows[:OFFERED])


def preview_edit(session: Session, form: AgreementForm, scope: Scope, here: date) -> EditPreview:
    """What an edit would do, visit by visit.

    Raises:
        UserError: as for the edit itself.

    """
    if scope is Scope.THIS:
        return EditPreview((_this_row(session, form, here),), None)
    edit = _worked_out(session, form, scope, here)
    names = _Names.of(session, edit.agreement.client_id)
    rows = [
        *(_row(Becomes.CHANGED, visit, names, edit.form) for visit in edit.changed),
        *(_row(Becomes.GONE, visit, names, None) for visit in edit.gone),
        *(_row(Becomes.KEPT, visit, names, None) for visit, _day in edit.kept),
        *_not_made(edit, names, here),
    ]
    rows.sort(key=lambda row: (_shown_day(row), row.visit_id or 0))
    return EditPreview(tuple(rows), here if edit.begins_anew else None)


def edit_agreement(
    unit: Unit, form: AgreementForm, scope: Scope, here: date, clock: Clock
) -> Agreement:
    """Change an agreement for the visits that ``scope`` means, from the one of ``here``.

    Raises:
        UserError: a field that cannot be, no such visit, changed by somebody else meanwhile.

    """
    session = unit.session
    if scope is Scope.THIS:
        return _edit_this(unit, form, here, clock)
    edit = _worked_out(session, form, scope, here)
    agreement = edit.agreement
    if edit.begins_anew:
        agreement = _begin_anew(session, edit, here)
    put_terms(session, agreement, edit.form)
    session.add(agreement)
    session.flush()
    for visit in edit.changed:
        told_anew = _told(visit) and _window(visit) != _window(edit.form)
        _put(visit, agreement)
        for joint in joint_visits(session, visit):
            joint.service_type_id, joint.site_id = visit.service_type_id, visit.site_id
            joint.minutes = visit.minutes
        visit.edited = False
        if told_anew:
            visit.status = VisitStatus.PLANNED
    for visit, day in edit.kept:
        visit.agreement_id, visit.occurrence = agreement.id, day
    if edit.begins_anew:
        for visit in _of(session, edit.agreement, here):
            if visit not in edit.gone and visit.agreement_id != agreement.id:
                visit.agreement_id = agreement.id
    _let_go(unit, edit.gone, clock)
    return agreement


def _edit_this(unit: Unit, form: AgreementForm, here: date, clock: Clock) -> Agreement:
    session = unit.session
    agreement = _current(session, form)
    _check(form)
    visit = _visit_of(session, agreement, here)
    if visit is None:
        client = session.get_one(Client, agreement.client_id)
        office = session.get_one(Office, client.office_id)
        (made,) = unit.insert(Visit, [visit_row(office, agreement, here, here, unit)])
        visit = session.get_one(Visit, made)
    told_anew = _told(visit) and _window(visit) != _window(form)
    together = (visit, *joint_visits(session, visit))
    if visit.minutes != form.minutes:
        for one in together:
            lengthen(unit, one, form.minutes, clock)
    service = service_named(session, form.service, form.minutes, form.price_minor)
    if form.site_id not in (None, visit.site_id):
        visit.site_id = site_of(session.get_one(Client, form.client_id), form.site_id)
    for one in together:
        one.service_type_id, one.site_id = service.id, visit.site_id
    visit.price_minor = form.price_minor
    visit.window_start, visit.window_end = form.window_start, form.window_end
    visit.tolerance_days = form.tolerance_days
    visit.edited = True
    if told_anew:
        visit.status = VisitStatus.PLANNED
    return agreement


def _worked_out(session: Session, form: AgreementForm, scope: Scope, here: date) -> _Edit:
    agreement = _current(session, form)
    _check(form)
    before = session.scalar(
        select(Visit.id)
        .where(Visit.agreement_id == agreement.id)
        .where(or_(Visit.occurrence < here, Visit.occurrence.is_(None) & (Visit.due_on < here)))
        .limit(1)
    )
    anew = before is not None or agreement.start < here
    form = _from_here(session, agreement, form, here) if anew else form
    rule = checked_rule(session, form)
    visits = _visits(session, agreement, here)
    last = max((_stands_for(visit) for visit in visits), default=None)
    days = _days(rule, agreement, form.end, here, last)
    old_rule = parse_rule(agreement.rule, agreement.start)
    # Beyond the last day shown nothing is said of either.
    final = max(days, default=here)
    old_days = [
        day for day in _days(old_rule, agreement, agreement.end, here, final) if day <= final
    ]
    over = _over(session, agreement, here)
    mine = [visit for visit in visits if scope is Scope.ALL or not visit.edited]
    changed = [visit for visit in mine if _stands_for(visit) in days]
    taken = {_stands_for(visit) for visit in changed} | over
    kept = []
    for visit in visits:
        if visit not in mine:
            day = _nearest(_stands_for(visit), [day for day in days if day not in taken])
            taken.add(day)
            kept.append((visit, day))
    return _Edit(
        agreement,
        form,
        anew,
        changed,
        [visit for visit in mine if visit not in changed],
        kept,
        [day for day in days if day not in taken],
        [day for day in old_days if day not in {*days, *over, *map(_stands_for, visits)}],
    )


def _not_made(edit: _Edit, names: "_Names", here: date) -> Iterator[EditRow]:
    """What becomes of the visits that nobody has made yet."""
    old = edit.agreement
    rule = parse_rule(old.rule, old.start)
    before = set(_days(rule, old, old.end, here, max(edit.fresh, default=None)))
    for day in edit.fresh:
        was = _terms_of(day, old, names) if day in before else None
        becomes = Becomes.NEW if was is None else Becomes.CHANGED
        yield EditRow(becomes, None, was, _terms(day, edit.form, names), told=False, edited=False)
    for day in edit.lost:
        was = _terms_of(day, old, names)
        yield EditRow(Becomes.GONE, None, was, None, told=False, edited=False)


def _from_here(
    session: Session, agreement: Agreement, form: AgreementForm, here: date
) -> AgreementForm:
    """The form of the agreement that begins on ``here``, or on the later day it names.

    A rule that ends after a number of visits has those left that the old one would still give.
    """
    start = here if form.start <= here else form.start
    rule = checked_rule(session, form)
    old = parse_rule(agreement.rule, agreement.start)
    if rule.count is not None and rule.count == old.count:
        left = due_dates(old, None, (), here, here + 10 * AHEAD)
        if not left:
            raise UserError("No visit is left from {here} on; choose an earlier one.", here=here)
        return replace(form, start=start, rule=replace(rule, count=len(left)).text)
    return replace(form, start=start)


def _begin_anew(session: Session, edit: _Edit, here: date) -> Agreement:
    """End the agreement and give the one that follows what is not on the form."""
    old = edit.agreement
    made = Agreement(client_id=old.client_id, site_id=old.site_id)
    for exception in [one for one in old.exceptions if one.on >= here]:
        made.exceptions.append(AgreementException(on=exception.on, reason=exception.reason))
    old.end = here
    if old.external_id is not None:
        # A list that carries the number means what is agreed now.
        made.external_id, old.external_id = old.external_id, None
        session.flush()
    return made


def _let_go(unit: Unit, visits: Sequence[Visit], clock: Clock) -> None:
    known = [visit for visit in visits if _known_outside(unit.session, visit)]
    cancel_visits(unit, known, "The agreement was changed.", clock)
    for visit in visits:
        if visit not in known:
            remove_visit(unit.session, visit)


def _known_outside(session: Session, visit: Visit) -> bool:
    if visit.status not in FORESEEN:
        return True
    named = (Visit.call_back_of_id == visit.id) | (Visit.joint_of_id == visit.id)
    if session.scalar(select(Visit.id).where(named).limit(1)) is not None:
        return True
    return any(
        session.scalar(select(entity.id).where(entity.visit_id == visit.id).limit(1)) is not None
        for entity in KNOWN_OUTSIDE
    )


def _current(session: Session, form: AgreementForm) -> Agreement:
    agreement = session.get_one(Agreement, form.id)
    if agreement.version != form.version:
        raise UserError(
            "The agreement was changed by somebody else meanwhile; open the form again."
        )
    return agreement


def _check(form: AgreementForm) -> None:
    window(form.window_start, form.window_end)
    minutes("A visit", form.minutes)
    not_negative("The price", form.price_minor)
    not_negative("The tolerance in days", form.tolerance_days)


def _visits(session: Session, agreement: Agreement, first: date) -> list[Visit]:
    """The open visits of an agreement that stand for a day from ``first`` on, in order."""
    open_ = [v for v in _of(session, agreement, first) if v.status in OPEN_STATUSES]
    return sorted(open_, key=_stands_for)


def _over(session: Session, agreement: Agreement, first: date) -> set[date]:
    """The days for which a visit was made or called off already."""
    visits = _of(session, agreement, first)
    return {_stands_for(visit) for visit in visits if visit.status not in OPEN_STATUSES}


def _of(session: Session, agreement: Agreement, first: date) -> list[Visit]:
    found = session.scalars(select(Visit).where(Visit.agreement_id == agreement.id))
    return [visit for visit in found if _stands_for(visit) >= first]


def _visit_of(session: Session, agreement: Agreement, here: date) -> Visit | None:
    """The visit of a day; None where the rule gives one that is not made yet.

    Raises:
        UserError: it is over, or there is none.

    """
    for visit in _of(session, agreement, here):
        if _stands_for(visit) == here:
            if visit.status in OPEN_STATUSES:
                return visit
            raise UserError(
                "The visit of {here} is over; choose one that is still to come.", here=here
            )
    rule = parse_rule(agreement.rule, agreement.start)
    if here not in _days(rule, agreement, agreement.end, here, here):
        raise UserError(
            "The agreement gives no visit on {here}; choose one that it gives.", here=here
        )
    return None


def _days(
    rule: Rule, agreement: Agreement, end: date | None, first: date, last: date | None
) -> list[date]:
    """The days of a rule from ``first`` on: as many as are offered, or those up to ``last``."""
    left_out = frozenset(exception.on for exception in agreement.exceptions)
    final = None if end is None else end - timedelta(days=1)
    reach = max(first + AHEAD, last or first)
    days = due_dates(rule, final, left_out, first, reach)
    return [day for number, day in enumerate(days) if number < OFFERED or day <= (last or first)]


def _nearest(day: date, free: Iterable[date]) -> date:
    """The free day nearest to another; that one where none is free."""
    return min(free, key=lambda one: (abs((one - day).days), one), default=day)


def _stands_for(visit: Visit) -> date:
    return visit.occurrence or visit.due_on


def _told(visit: Visit) -> bool:
    return visit.status is VisitStatus.CONFIRMED


def _window(held: Visit | AgreementForm) -> tuple[int | None, int | None]:
    return held.window_start, held.window_end


def _put(visit: Visit, agreement: Agreement) -> None:
    """Give a visit the terms of an agreement."""
    visit.agreement_id = agreement.id
    visit.site_id = agreement.site_id
    visit.service_type_id = agreement.service_type_id
    visit.minutes = agreement.minutes
    visit.price_minor = agreement.price_minor
    visit.window_start, visit.window_end = agreement.window_start, agreement.window_end
    visit.tolerance_days = agreement.tolerance_days


def _this_row(session: Session, form: AgreementForm, here: date) -> EditRow:
    agreement = _current(session, form)
    _check(form)
    visit = _visit_of(session, agreement, here)
    names = _Names.of(session, agreement.client_id)
    if visit is not None:
        return _row(Becomes.CHANGED, visit, names, form)
    before, after = _terms_of(here, agreement, names), _terms(here, form, names)
    return EditRow(Becomes.CHANGED, None, before, after, told=False, edited=False)


def _row(becomes: Becomes, visit: Visit, names: "_Names", form: AgreementForm | None) -> EditRow:
    return EditRow(
        becomes,
        visit.id,
        _terms_of(visit.due_on, visit, names),
        None if form is None else _terms(visit.due_on, form, names),
        _told(visit),
        visit.edited,
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Services and the streets of a client's sites, by their ids; the main site is the first."""

    services: dict[int, str]
    sites: dict[int, str]

    @classmethod
    def of(cls, session: Session, client_id: int) -> "_Names":
        """The names behind the terms of a client."""
        sites = session.scalars(
            select(Site).where(Site.client_id == client_id).order_by(*Site.main_first())
        )
        return cls(
            dict(session.execute(select(ServiceType.id, ServiceType.name)).all()),
            {site.id: street_of(site) for site in sites},
        )


def _terms_of(day: date, held: Visit | Agreement, names: _Names) -> Terms:
    return Terms(
        day,
        names.services[held.service_type_id],
        held.minutes,
        held.price_minor,
        held.window_start,
        held.window_end,
        names.sites.get(held.site_id, ""),
    )


def _terms(day: date, form: AgreementForm, names: _Names) -> Terms:
    site = next(iter(names.sites), None) if form.site_id is None else form.site_id
    return Terms(
        day,
        form.service,
        form.minutes,
        form.price_minor,
        form.window_start,
        form.window_end,
        "" if site is None else names.sites.get(site, ""),
    )


def _shown_day(row: EditRow) -> date:
    terms = row.before or row.after
    assert terms is not None
    return terms.day
