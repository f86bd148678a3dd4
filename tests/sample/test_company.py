"""The sample company: believable, the same for the same day, and with Dorothy in it."""

import csv
import os
import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from resources.sample.places import plain
from scheduler.continuity.familiarity import PastVisit, strangers_lately
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.localtime import midnight_utc
from scheduler.dates.recurrence import due_dates, parse_rule
from scheduler.exchange import cleaning
from scheduler.model.clients import Client
from scheduler.model.kinds import AbsenceKind, Level, RelationKind, Subject, VisitStatus
from scheduler.model.office import Setting
from scheduler.model.visits import Visit
from scheduler.sample.company import make_sample, sample_rows
from scheduler.store.engine import Store

TODAY = date(2026, 10, 13)
MONDAY = date(2026, 10, 12)
SIX = timedelta(days=6)
ZONE = "America/New_York"
SAMPLES = Path(os.environ.get("FAMILIAR_SAMPLES") or Path(__file__).parents[3] / "shared/samples")
EXPORT = SAMPLES / "food_places_nyc.csv"

Row = dict[str, Any]


@pytest.fixture(scope="module")
def tables() -> dict[str, list[Row]]:
    return dict(sample_rows(TODAY).tables)


def by_id(rows: list[Row]) -> dict[int, Row]:
    return {row["id"]: row for row in rows}


def done(tables: dict[str, list[Row]]) -> list[Row]:
    return [row for row in tables["visit"] if row["status"] is VisitStatus.DONE]


def usual_on(tables: dict[str, list[Row]]) -> dict[int, list[Row]]:
    declared = defaultdict(list)
    for relation in tables["relation"]:
        if relation["kind"] is RelationKind.USUAL:
            declared[relation["client_id"]].append(relation)
    return declared


def holds(row: Row, day: date) -> bool:
    return bool(row["since"] <= day and (row["until"] is None or day < row["until"]))


def test_the_same_day_gives_the_same_rows(tables: dict[str, list[Row]]) -> None:
    assert dict(sample_rows(TODAY).tables) == tables


def test_another_day_of_the_week_gives_the_same_company(tables: dict[str, list[Row]]) -> None:
    assert dict(sample_rows(MONDAY + timedelta(days=4)).tables) == tables


def test_it_fits_every_store_and_leaves_room(store: Store) -> None:
    told: list[float] = []
    make_sample(store, today=TODAY, on_progress=told.append)
    with store.reading() as session:
        setting = session.get_one(Setting, "sample_today")
        visits = session.scalar(select(func.count()).select_from(Visit))
    with store.writing() as session:
        # The next number must not be one that the sample has used.
        session.add(Client(office_id=1, name="One more"))
    assert setting.value == "2026-10-13"
    assert visits is not None
    assert 18_000 < visits < 27_000
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_company_is_of_the_size_that_was_asked_for(tables: dict[str, list[Row]]) -> None:
    here = Counter(client["office_id"] for client in tables["client"])
    gone = [tech for tech in tables["technician"] if tech["left_on"] is not None]
    assert [office["name"] for office in tables["office"]] == ["Manhattan", "Brooklyn"]
    assert 660 <= here.total() <= 740
    assert min(here.values()) > 250
    assert Counter(tech["office_id"] for tech in tables["technician"]) == {1: 6, 2: 6}
    assert len(gone) == 1
    assert 55 <= (MONDAY - gone[0]["left_on"]).days <= 70
    assert 30 <= len(tables["cancellation"]) <= 60
    assert len({client["name"] for client in tables["client"]}) == here.total()


@pytest.mark.parametrize("week", range(8))
def test_about_380_visits_fall_in_any_week(tables: dict[str, list[Row]], week: int) -> None:
    first = MONDAY + timedelta(weeks=week)
    held = [row for row in tables["agreement"] if row["end"] is None]
    due = sum(
        len(due_dates(parse_rule(row["rule"], row["start"]), None, (), first, first + SIX))
        for row in held
    )
    assert 365 <= due <= 395


def test_history_is_what_the_rules_would_have_made(tables: dict[str, list[Row]]) -> None:
    agreements = by_id(tables["agreement"])
    made = defaultdict(list)
    for visit in tables["visit"]:
        assert visit["due_on"] < MONDAY
        if visit["agreement_id"] is not None:
            made[visit["agreement_id"]].append(visit["occurrence"])
    for agreement_id, days in made.items():
        held = agreements[agreement_id]
        rule = parse_rule(held["rule"], held["start"])
        assert len(days) == len(set(days))
        assert set(days) <= set(due_dates(rule, None, (), min(days), max(days)))


def test_history_reaches_back_fourteen_months(tables: dict[str, list[Row]]) -> None:
    weeks = Counter((MONDAY - visit["due_on"]).days // 7 for visit in tables["visit"])
    assert 59 <= max(weeks) <= 62
    assert min(weeks[week] for week in range(1, 60)) > 150


def test_nobody_works_while_he_is_away_or_gone(tables: dict[str, list[Row]]) -> None:
    people = by_id(tables["technician"])
    away = defaultdict(list)
    for absence in tables["absence"]:
        away[absence["technician_id"]].append(absence)
    for visit in done(tables):
        person = people[visit["done_by_id"]]
        day = visit["actual_start"].date()
        assert person["office_id"] == visit["office_id"]
        assert person["joined_on"] <= day
        assert person["left_on"] is None or day < person["left_on"]
        assert not any(
            absence["start"] <= visit["actual_start"] < absence["end"]
            for absence in away[person["id"]]
        )


def test_nobody_is_in_two_places_at_once(tables: dict[str, list[Row]]) -> None:
    days = defaultdict(list)
    for visit in done(tables):
        days[visit["done_by_id"]].append((visit["actual_start"], visit["actual_end"]))
    for spans in days.values():
        assert all(one[1] < other[0] for one, other in pairwise(sorted(spans)))


def test_only_skilled_and_wanted_people_came(tables: dict[str, list[Row]]) -> None:
    needed, has, unwanted = defaultdict(set), defaultdict(set), defaultdict(set)
    for row in tables["service_skill"]:
        needed[row["service_type_id"]].add(row["skill_id"])
    for row in tables["technician_skill"]:
        has[row["technician_id"]].add(row["skill_id"])
    for row in tables["relation"]:
        if row["kind"] is RelationKind.EXCLUDED:
            unwanted[row["client_id"]].add(row["technician_id"])
    for visit in done(tables):
        assert needed[visit["service_type_id"]] <= has[visit["done_by_id"]]
        assert visit["done_by_id"] not in unwanted[visit["client_id"]]


def test_clients_are_visited_only_while_they_are_clients(tables: dict[str, list[Row]]) -> None:
    clients = by_id(tables["client"])
    for visit in tables["visit"]:
        client = clients[visit["client_id"]]
        assert client["since"] <= visit["due_on"]
        assert client["retired_on"] is None or visit["due_on"] < client["retired_on"]


def test_most_visits_were_made_by_the_usual_technician(tables: dict[str, list[Row]]) -> None:
    declared = usual_on(tables)
    pairs = [
        (visit["done_by_id"], relation["technician_id"])
        for visit in done(tables)
        for relation in declared[visit["client_id"]]
        if holds(relation, visit["due_on"])
    ]
    assert 0.08 <= sum(came != usual for came, usual in pairs) / len(pairs) <= 0.125
    now = [client for client in tables["client"] if client["retired_on"] is None]
    held = [c for c in now if any(holds(r, MONDAY) for r in declared[c["id"]])]
    assert 0.62 <= len(held) / len(now) <= 0.78
    assert all(sum(holds(r, MONDAY) for r in rows) <= 1 for rows in declared.values())


def test_clients_left_more_often_after_a_stranger(tables: dict[str, list[Row]]) -> None:
    clients = by_id(tables["client"])
    seen: defaultdict[int, list[int]] = defaultdict(list)
    for visit in done(tables):
        seen[visit["client_id"]].append(visit["done_by_id"])
    after: Counter[bool] = Counter()
    left: Counter[bool] = Counter()
    for client, people in seen.items():
        strange = [place > 0 and who not in people[:place] for place, who in enumerate(people)]
        after.update(strange)
        left[strange[-1]] += clients[client]["retired_on"] is not None
    assert left[True] / after[True] > 3 * left[False] / after[False] > 0


def test_call_backs_follow_their_visit(tables: dict[str, list[Row]]) -> None:
    visits = by_id(tables["visit"])
    again = [visit for visit in tables["visit"] if visit["call_back_of_id"] is not None]
    assert 100 < len(again) < 500
    for visit in again:
        first = visits[visit["call_back_of_id"]]
        assert first["client_id"] == visit["client_id"]
        assert timedelta() < visit["actual_start"] - first["actual_end"] < timedelta(days=9)
        assert visit["price_minor"] == 0


def test_a_licence_runs_out_and_somebody_is_sick_from_wednesday(
    tables: dict[str, list[Row]],
) -> None:
    friday = MONDAY + timedelta(days=4)
    ends = [row["valid_until"] for row in tables["technician_skill"] if row["valid_until"]]
    assert sum(MONDAY <= end < friday for end in ends) == 1
    sick = [row for row in tables["absence"] if row["kind"] is AbsenceKind.SICK]
    (flu,) = [row for row in sick if row["end"] > midnight_utc(MONDAY, ZONE)]
    assert flu["start"] == midnight_utc(MONDAY + timedelta(days=2), ZONE)
    assert flu["end"] >= midnight_utc(friday + timedelta(days=1), ZONE)


@pytest.mark.parametrize(
    "today",
    [date(2026, 11, 24), date(2027, 1, 2), date(2027, 3, 31), date(2028, 2, 29)],
    ids=str,
)
def test_dorothys_story(today: date) -> None:
    everyone = sample_rows(today).tables
    shop = next(row for row in everyone["client"] if row["name"] == "Gift shop")
    tables = {
        name: [row for row in rows if row.get("client_id", shop["id"]) == shop["id"]]
        for name, rows in everyone.items()
    }
    monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * (today.weekday() > 4))
    names = {row["id"]: row["name"] for row in tables["technician"]}
    faces = " ".join(names[visit["done_by_id"]].split()[0] for visit in tables["visit"])
    assert faces == "Kurt Kurt Kurt Ben Kurt Mei Kurt Luca Omar Omar"

    history = [PastVisit(visit["done_by_id"], visit["due_on"]) for visit in tables["visit"]]
    omar = next(id_ for id_, name in names.items() if name == "Omar Haddad")
    assert strangers_lately(history, monday, PriceBook.default(), usual=omar) == 3
    assert 270 <= (monday - tables["visit"][0]["due_on"]).days <= 330

    (deal,) = tables["agreement"]
    rule = parse_rule(deal["rule"], deal["start"])
    (due,) = due_dates(rule, None, (), monday, monday + SIX)
    assert due.weekday() == 2
    assert (deal["price_minor"], tables["site"][0]["street"]) == (12_000, "88 Orchard St")

    said = {row["subject"]: row["level"] for row in tables["priority"]}
    assert said[Subject.PERSON] is Level.ESSENTIAL
    assert said[Subject.DAY] is Level.OPEN
    (promise,) = tables["promise"]
    assert (promise["text"], promise["technician_id"]) == ("I will be the one.", omar)
    assert promise["given_on"] < monday
    (usual,) = [row for row in usual_on(tables)[shop["id"]] if holds(row, monday)]
    assert usual["technician_id"] == omar


def test_every_client_has_a_phone_of_his_own_that_nobody_else_can_have(
    tables: dict[str, list[Row]],
) -> None:
    phones = [row["phone"] for row in tables["contact"]]
    assert len(phones) == len(set(phones)) == len(tables["client"])
    assert all(re.fullmatch(r"\+1\d{3}55501\d\d", phone) for phone in phones)
    assert [cleaning.phone(phone, "US") for phone in phones] == [(phone, "") for phone in phones]


def test_places_are_on_the_map(tables: dict[str, list[Row]]) -> None:
    for row in tables["site"] + tables["technician"]:
        assert 40.55 < row["latitude"] < 40.89
        assert -74.05 < row["longitude"] < -73.84


@pytest.mark.skipif(not EXPORT.exists(), reason=f"the export {EXPORT} is not here")
def test_no_real_name_is_used_and_every_point_is_real(tables: dict[str, list[Row]]) -> None:
    with EXPORT.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["DBA"] and row["Latitude"]]
    points = {(round(float(r["Latitude"]), 6), round(float(r["Longitude"]), 6)) for r in rows}
    real = {f" {plain(row['DBA'])} " for row in rows}
    for client in tables["client"]:
        name = f" {plain(client['name'])} "
        assert not any(other in name or name in other for other in real), client["name"]
    for site in tables["site"]:
        assert (site["latitude"], site["longitude"]) in points
