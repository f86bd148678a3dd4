"""Founding a company and opening the sample: the long work behind the welcome page."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QTimeZone

from scheduler.app import FIRST_WEEK, Application, first_office, open_sample
from scheduler.errors import Cancelled, UserError
from scheduler.model.kinds import Role
from scheduler.views.records import OfficeForm
from scheduler.views.work import PlanProgress
from ui.text import money, percent, tr

SAMPLE_SECONDS = 8.0
"""How long the plan of each sample office is searched."""

Told = tuple[float | None, str]
"""How far the work is, and what it does."""

Tell = Callable[[Told], None]
Stopped = Callable[[], bool]


def prepare_sample(today: date | None, tell: Tell, stopped: Stopped) -> Application:
    """Open the sample company, made and planned first where that has not been done.

    Raises Cancelled between two steps when ``stopped``; what was made until then is kept.
    """

    def made(fraction: float) -> None:
        if stopped():
            raise Cancelled
        tell((fraction * 0.4, tr("Making the sample company…")))

    tell((0.0, tr("Opening the sample company…")))
    app = open_sample(today=today, on_progress=made)
    app.remember()
    try:
        _plan_offices(app, tell, stopped)
    except BaseException:
        app.close()
        raise
    return app


def _plan_offices(app: Application, tell: Tell, stopped: Stopped) -> None:
    offices = app.records.offices()
    for number, office in enumerate(offices):
        first, days = app.planning.week(office.id)
        if app.planning.board(office.id, first, days).plan_version:
            continue
        done, currency = 0.4 + 0.6 * number / len(offices), office.currency
        name = tr(
            "{office}, {number} of {all}", office=office.name, number=number + 1, all=len(offices)
        )

        def told(
            progress: PlanProgress,
            done: float = done,
            name: str = name,
            currency: str = currency,
        ) -> None:
            searched = progress.fraction if progress.step == "search" else None
            fraction = done + 0.6 / len(offices) * (searched or 0.0)
            tell((fraction, plan_words(progress, name, currency)))

        app.planning.plan(
            office.id, first, days, seconds=SAMPLE_SECONDS, on_progress=told, cancelled=stopped
        )
        app.desk.confirm_as_it_is(office.id, Role.MANAGER, FIRST_WEEK)


def plan_words(progress: PlanProgress, office: str, currency: str) -> str:
    """What planning does now, as a sentence."""
    steps = {
        "due": tr("{office}: finding the visits that are due…", office=office),
        "facts": tr("{office}: gathering hours, skills and promises…", office=office),
        "compile": tr(
            "Preparing the search; only the first time this takes a minute ({share})…",
            share=percent(progress.fraction or 0.0),
        ),
        "save": tr("{office}: checking and saving the plan…", office=office),
    }
    if progress.step in steps:
        return steps[progress.step]
    if progress.total_minor is None:
        return tr("{office}: planning…", office=office)
    best = money(progress.total_minor, currency)
    return tr("{office}: planning, best so far {best}…", office=office, best=best)


def found_company(target: Path, office: OfficeForm) -> Application:
    """Make a schedule with one office and open it.

    Raises:
        UserError: the file is there already or cannot be written, or the office is refused.

    """
    if target.exists():
        raise UserError(
            "{target} is there already; choose another file, or open that one.", target=target
        )
    app = Application.open(str(target), create=True)
    app.remember()
    try:
        first = app.records.offices()[0]
        kept = app.records.office_form(first.id)
        app.records.save_office(replace(office, id=kept.id))
    except BaseException:
        app.close()
        raise
    return app


def new_office() -> OfficeForm:
    """What the form of a new company begins with: this computer's zone, a usual week.

    The country and the currency are those of the zone, where that lies in a country.
    """
    office = replace(first_office(), name="")
    territory = QTimeZone(office.zone.encode()).territory()
    if territory in (QLocale.Country.AnyTerritory, QLocale.Country.World):
        return office
    locale = QLocale(QLocale.Language.AnyLanguage, territory)
    currency = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    country = QLocale.territoryToCode(territory)
    return replace(office, country=country, currency=currency or office.currency)
