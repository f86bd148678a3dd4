"""Writes a list of technicians, with their homes, skills and hours."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from scheduler.exchange.addresses import address
from scheduler.exchange.batch import Entry, Fate, Outcome, RowRefused, Target, change, changes, said
from scheduler.exchange.cleaning import fold
from scheduler.exchange.rows import TechnicianRow
from scheduler.model.people import Skill, Technician, TechnicianSkill, WorkingHours
from scheduler.views.records import Shift

REPEATED = "stands higher up in the list with other data; that row was taken"
NO_HOURS = "are not given; the office's hours are taken"


class TechnicianList:
    """Matches rows to technicians by number, else by name and address, and adds or changes them.

    An empty cell changes nothing, and skills are only added. An address counts where both the
    row and the technician have one.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        self._session = target.unit.session
        query = (
            select(Technician)
            .where(Technician.office_id == target.office.id)
            .options(
                selectinload(Technician.hours),
                selectinload(Technician.skills).joinedload(TechnicianSkill.skill),
            )
            .order_by(Technician.id)
        )
        self._technicians = list(self._session.scalars(query))
        self._skills = {
            skill.name.casefold(): skill for skill in self._session.scalars(select(Skill))
        }
        self._listed: set[int] = set()

    def take(self, entries: Sequence[Entry[TechnicianRow]]) -> list[Outcome]:
        """Write ``entries``; see `ListWriter.take`."""
        return [self._take(entry) for entry in entries]

    def _take(self, entry: Entry[TechnicianRow]) -> Outcome:
        try:
            technician = self._match(entry.row)
            fate = Fate.CREATED
            if technician is None:
                technician = self._add(entry.row)
            else:
                fate = self._bring_up_to_date(technician, entry.row)
        except RowRefused as refusal:
            return entry.refused(refusal)
        self._listed.add(technician.id)
        if entry.row.hours is None and fate is Fate.CREATED:
            return entry.taken(fate, entry.problem("hours", NO_HOURS))
        return entry.taken(fate)

    def _match(self, row: TechnicianRow) -> Technician | None:
        name = fold(row.name)
        for technician in self._technicians:
            if row.external_id and technician.external_id == row.external_id:
                if fold(technician.name) != name:
                    raise RowRefused("external_id", f"is already used by {technician.name}")
                return technician
        alike = [
            technician
            for technician in self._technicians
            if fold(technician.name) == name
            and not (row.external_id and technician.external_id)
            and _may_live_there(technician, row)
        ]
        if len(alike) > 1:
            raise RowRefused("name", f"is that of {len(alike)} technicians; give their numbers")
        return alike[0] if alike else None

    def _add(self, row: TechnicianRow) -> Technician:
        office = self._target.office
        technician = Technician(
            office_id=office.id,
            external_id=row.external_id or None,
            name=row.name,
            phone=row.phone,
            email=row.email,
            notes=row.notes,
            wage_minor=row.wage_minor or 0,
            **{"street": row.street, "postal_code": row.postal_code, "city": row.city},
        )
        change(technician, address(row, None, office.country))
        hours = tuple(Shift(**shift) for shift in office.hours) if row.hours is None else row.hours
        technician.hours = [WorkingHours(**_columns(shift)) for shift in hours]
        self._session.add(technician)
        self._give_skills(technician, row.skills or ())
        self._session.flush()
        self._technicians.append(technician)
        return technician

    def _bring_up_to_date(self, technician: Technician, row: TechnicianRow) -> Fate:
        wanted = said(
            external_id=row.external_id,
            name=row.name,
            phone=row.phone,
            email=row.email,
            notes=row.notes,
            wage_minor=row.wage_minor,
        )
        country = self._target.office.country
        wanted |= address(row, technician, country)
        differing = changes(technician, wanted, country)
        other_hours = row.hours is not None and _differ(technician.hours, row.hours)
        held = {holding.skill.name.casefold() for holding in technician.skills}
        more = [skill for skill in row.skills or () if skill.casefold() not in held]
        if not (differing or other_hours or more):
            return Fate.UNCHANGED
        if technician.id in self._listed:
            raise RowRefused("external_id" if row.external_id else "name", REPEATED)
        change(technician, differing)
        if other_hours and row.hours is not None:
            self._set_hours(technician, row.hours)
        self._give_skills(technician, more)
        self._session.flush()
        return Fate.UPDATED

    def _set_hours(self, technician: Technician, hours: Iterable[Shift]) -> None:
        """Change the days in place: a weekday cannot be there twice, not even for a moment."""
        wanted = {shift.weekday: _columns(shift) for shift in hours}
        technician.hours[:] = [held for held in technician.hours if held.weekday in wanted]
        held_days = {held.weekday: held for held in technician.hours}
        for weekday, columns in wanted.items():
            if weekday in held_days:
                change(held_days[weekday], changes(held_days[weekday], columns))
            else:
                technician.hours.append(WorkingHours(**columns))

    def _give_skills(self, technician: Technician, names: Iterable[str]) -> None:
        for name in names:
            skill = self._skills.get(name.casefold())
            if skill is None:
                skill = self._skills[name.casefold()] = Skill(name=name, is_licence=False)
                self._session.add(skill)
            technician.skills.append(TechnicianSkill(skill=skill))


def _may_live_there(technician: Technician, row: TechnicianRow) -> bool:
    held, given = (fold(f"{place.street} {place.postal_code}") for place in (technician, row))
    return held == given or not held or not given


def _columns(shift: Shift) -> dict[str, Any]:
    return {
        "weekday": shift.weekday,
        "start_minute": shift.start,
        "end_minute": shift.end,
        "break_minutes": shift.break_minutes,
        "break_earliest": shift.break_earliest,
        "break_latest": shift.break_latest,
        "break_paid": shift.break_paid,
    }


def _differ(held: Sequence[WorkingHours], hours: Sequence[Shift]) -> bool:
    wanted = {shift.weekday: _columns(shift) for shift in hours}
    return len(held) != len(wanted) or any(
        hours.weekday not in wanted or changes(hours, wanted[hours.weekday]) for hours in held
    )
