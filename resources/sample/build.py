"""Builds company.json, the cast of the sample company, from ingredients.toml and an export.

Run by hand: ``python -m resources.sample.build EXPORT.csv``. The export is a list of places with
the columns DBA, BORO, STREET, ZIPCODE, Latitude and Longitude. Streets, postal codes and
coordinates are taken from it; its names are only read to make sure that none of them is used.
The same export gives the same file. Everything about time counts from the planned Monday.
"""

import csv
import json
import random
import sys
import tomllib
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from resources.sample.places import Names, Place, picked, places, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
SEED = 1042
FOOD = ("restaurant", "café", "bakery", "grocery", "bar", "brewer")
HALF_DAYS = ([480, 720], [750, 990])
TWO_HOURS = tuple([start, start + 120] for start in (480, 540, 600, 660, 780, 840, 900))
TRAVEL_MINUTES = 12
"""What a visit costs beside its own minutes, about; territories are balanced by the sum."""

WEEKS_A_MONTH = 4.35
FROM_ELSEWHERE = 0.08

Json = dict[str, Any]


def main(export: Path) -> None:
    """Write company.json beside this script."""
    with (HERE / "ingredients.toml").open("rb") as file:
        words = tomllib.load(file)
    with export.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["DBA"] and row["Latitude"]]
    dice = random.Random(SEED)
    names = Names(words, {plain(row["DBA"]) for row in rows}, dice)
    clients = [
        client
        for number, office in enumerate(words["offices"])
        for client in office_clients(words, office, number, places(rows, office), names, dice)
    ]
    place_homes(words, clients, dice)
    write(HERE / "company.json", words, clients)


def office_clients(
    words: Json, office: Json, number: int, places: list[Place], names: Names, dice: random.Random
) -> list[Json]:
    """The clients of an office with everything that does not depend on the day."""
    packages = ordered(words, office)
    clients = [
        client(words, office, number, place, package, names, dice)
        for place, package in zip(picked(places, len(packages), dice), packages, strict=True)
    ]
    crew = [tech for tech in words["technicians"] if tech["office"] == office["name"]]
    workers = [tech for tech in crew if "left_days" not in tech]
    territories(words, clients, workers, office["columns"], dice)
    second_agreements(words, office, clients, dice)
    set_phases(clients)
    end_some(words, clients, office["ended"], dice)
    for each in clients:
        add_people(each, workers, dice)
        add_talk(words, each, dice)
    if office["name"] == "Manhattan":
        dorothy(words, clients)
        pass_on(clients, "kurt", 46, dice)
        hard_cases_manhattan(clients)
    else:
        hard_cases_brooklyn(clients)
    return clients


def ordered(words: Json, office: Json) -> list[Json]:
    """The package of each client, those of one who later ended it included, mixed."""
    first = [
        package
        for package, number in zip(words["packages"], office["packages"], strict=True)
        for _ in range(0 if "second" in package else number)
    ]
    packages = first + [first[place % len(first)] for place in range(0, 11 * office["ended"], 11)]
    random.Random(SEED).shuffle(packages)
    return packages


def client(
    words: Json,
    office: Json,
    number: int,
    place: Place,
    package: Json,
    names: Names,
    dice: random.Random,
) -> Json:
    """A client who ordered one package."""
    trade = dice.choice(package["trades"])
    house = dice.randint(4, 420) if place.street.endswith("St") else dice.randint(20, 1650)
    return {
        "name": names.one(trade),
        "trade": trade,
        "contact": names.person(),
        "office": number,
        "street": f"{house} {place.street}",
        "postal_code": place.postal_code,
        "city": office["city"],
        "latitude": place.latitude,
        "longitude": place.longitude,
        "since_weeks": dice.randint(*dice.choices(((3, 60), (61, 320)), (30, 70))[0]),
        "agreements": [agreement(words, package, dice)],
    }


def agreement(words: Json, package: Json, dice: random.Random) -> Json:
    """An agreement on a package; its weekday and phase are set later."""
    services = words["services"]
    place = next(n for n, each in enumerate(services) if each["name"] == package["service"])
    service = services[place]
    minutes = min(60, max(20, service["minutes"] + dice.choice((-10, -5, 0, 0, 0, 5, 10))))
    price = service["price_minor"] * minutes // service["minutes"]
    kind = dice.random()
    window = None if kind < 0.4 else dice.choice(HALF_DAYS if kind < 0.7 else TWO_HOURS)
    strict = package["weeks"] == 1
    return {
        "service": place,
        "weeks": package["weeks"],
        "minutes": minutes,
        "price_minor": round(price / 500) * 500,
        "window": window,
        "tolerance": dice.choice((0, 0, 0, 1, 1) if strict else (0, 0, 1, 1, 2, 3)),
        "holiday": dice.choices(("move", "ignore", "skip"), (45, 50, 5))[0],
    }


def weekly_load(words: Json, client: Json) -> float:
    """Minutes that a client takes in an average week."""
    return sum(
        float(each["minutes"] + TRAVEL_MINUTES) / (each["weeks"] or WEEKS_A_MONTH)
        for each in client["agreements"]
    )


def territories(
    words: Json, clients: list[Json], workers: list[Json], columns: int, dice: random.Random
) -> None:
    """Give each technician an area of his size and each client a usual technician and weekday."""
    crews = [workers[place : place + columns] for place in range(0, len(workers), columns)]
    sizes = [sum(worker.get("area", 1.0) for worker in crew) for crew in crews]
    for crew, row in zip(crews, slices(words, clients, "latitude", sizes), strict=True):
        shares = [worker.get("area", 1.0) for worker in crew]
        for worker, area in zip(crew, slices(words, row, "longitude", shares), strict=True):
            for weekday, part in enumerate(slices(words, area, "latitude", [1.0] * 5)):
                for each in part:
                    each["agreements"][0]["weekday"] = weekday
                    each["usual"] = usual(words, each, worker, workers, dice)


def usual(words: Json, client: Json, here: Json, workers: list[Json], dice: random.Random) -> str:
    """Who of those who can is nearest; now and then a client keeps somebody from elsewhere."""
    able = [worker for worker in workers if can_do(words, worker, client)]
    client["able"] = [worker["code"] for worker in able]
    if dice.random() < FROM_ELSEWHERE:
        return str(dice.choice(client["able"]))
    place = workers.index(here)
    return str(min(able, key=lambda worker: abs(workers.index(worker) - place))["code"])


def slices(words: Json, clients: list[Json], axis: str, shares: list[float]) -> list[list[Json]]:
    """The clients along an axis, cut into parts whose loads are as their shares."""
    whole = sum(weekly_load(words, each) for each in clients)
    ends = [whole * sum(shares[: part + 1]) / sum(shares) for part in range(len(shares))]
    found: list[list[Json]] = [[] for _ in shares]
    done = 0.0
    for each in sorted(clients, key=lambda client: (client[axis], client["name"])):
        load = weekly_load(words, each)
        part = next((n for n, end in enumerate(ends) if done + load / 2 < end), len(ends) - 1)
        found[part].append(each)
        done += load
    return found


def can_do(words: Json, worker: Json, client: Json) -> bool:
    """Whether a technician has the skills that a client's visits demand."""
    return all(
        skill in worker["skills"]
        for each in client["agreements"]
        for skill in words["services"][each["service"]]["skills"]
    )


def second_agreements(words: Json, office: Json, clients: list[Json], dice: random.Random) -> None:
    """Some clients order a second, rare service beside their first."""
    for package, number in zip(words["packages"], office["packages"], strict=True):
        if "second" in package:
            # The one who comes for the first should be able to do the second.
            several = [each for each in clients if each["trade"] in package["trades"]]
            for each in dice.sample(several, number):
                extra = agreement(words, package, dice)
                extra["weekday"] = each["agreements"][0]["weekday"]
                each["agreements"].append(extra)


def set_phases(clients: list[Json]) -> None:
    """Spread each rhythm evenly over its weeks: 0 falls in the planned week."""
    counters: dict[tuple[int, int], Iterator[int]] = {}
    for each in sorted(clients, key=lambda client: (client["usual"], client["latitude"])):
        for deal in each["agreements"]:
            key = (deal["service"], deal["weeks"])
            number = next(counters.setdefault(key, count()))
            deal["phase"] = (
                number * 5 % 13 if deal["weeks"] == 13 else number % (deal["weeks"] or 4)
            )


def end_some(words: Json, clients: list[Json], number: int, dice: random.Random) -> None:
    """Some clients have left, for reasons; those who saw strangers more often."""
    plain_ones = [each for each in clients[3:] if len(each["agreements"]) == 1]
    short = [each for each in plain_ones if each["agreements"][0]["weeks"] in (1, 2, 4)]
    for each in dice.sample(short, number):
        stranger = dice.random() < 0.35
        weeks = dice.randint(3, 52)
        reasons = words["reasons_stranger" if stranger else "reasons_other"]
        each["since_weeks"] = max(each["since_weeks"], weeks + 20)
        each["ended"] = {"weeks": weeks, "stranger": stranger, "reason": dice.choice(reasons)}


def add_people(client: Json, workers: list[Json], dice: random.Random) -> None:
    """Who is declared, who stands in, who must not come."""
    client["declared"] = dice.random() < 0.7
    others = [code for code in client["able"] if code != client["usual"]]
    if dice.random() < 0.5 and others:
        codes = [worker["code"] for worker in workers]
        here = codes.index(client["usual"])
        others.sort(key=lambda code: abs(codes.index(code) - here))
        client["backups"] = others[: dice.choice((1, 1, 2))]
    if dice.random() < 0.03 and len(others) > 2:
        client["excluded"] = {others[-1]: "Did not get on with the owner; asked us not to send."}
    del client["able"]


def add_talk(words: Json, client: Json, dice: random.Random) -> None:
    """What was asked, promised, noticed and left open."""
    if dice.random() < 0.6:
        client["priorities"] = priorities(words, dice)
    person = client.get("priorities", {}).get("person", ["open"])[0]
    if client["declared"] and dice.random() < (0.4 if person == "essential" else 0.05):
        client["promise"] = ["person", dice.choice(words["person_promises"])]
    elif dice.random() < 0.06:
        client["promise"] = list(dice.choice(words["other_promises"]))
    trade = client["trade"]
    kind = "food" if trade in FOOD else "house" if trade in ("hotel", "house") else "shop"
    if dice.random() < 0.45:
        client["notes"] = dice.sample(words["notes"][kind], dice.choice((1, 1, 2)))
    if dice.random() < 0.7:
        client["access"] = dice.choice(words["access"])
    if dice.random() < 0.06:
        client["question"] = [dice.choice(words["questions"]), dice.random() < 0.4]


def priorities(words: Json, dice: random.Random) -> Json:
    """What a client said when somebody asked what matters."""
    weights = {"person": (25, 35, 40), "day": (10, 30, 60), "time": (15, 35, 50)}
    weights |= {"notice": (8, 32, 60), "price": (6, 34, 60)}
    said = {}
    for subject in ("person", "day", "time", *dice.sample(("notice", "price"), dice.randint(0, 2))):
        level = dice.choices(("essential", "important", "open"), weights[subject])[0]
        detail = dice.choice(words["details"][subject]) if level == "essential" else ""
        said[subject] = [level, detail]
    return said


def dorothy(words: Json, clients: list[Json]) -> None:
    """The gift shop on Orchard St: what happens when nobody asked what mattered."""
    shop = clients[0]
    for key in ("ended", "backups", "excluded", "question"):
        shop.pop(key, None)
    deal = shop["agreements"][0]
    rodent = next(n for n, s in enumerate(words["services"]) if s["name"].startswith("Monthly"))
    deal |= {"service": rodent, "weeks": 0, "minutes": 30, "price_minor": 12_000, "weekday": 2}
    deal |= {"phase": 0, "window": [540, 660], "tolerance": 2, "holiday": "move"}
    shop["agreements"] = [deal]
    shop |= {
        "name": "Gift shop",
        "trade": "shop",
        "contact": "Dorothy Lane",
        "street": "88 Orchard St",
        "usual": "omar",
        "declared": True,
        "before": "kurt",
        "backups": ["mei"],
        "access": "Knock; the bell frightens the cat. The store room is behind the curtain.",
        "notes": [
            "Mice come along the radiator pipe behind the gift-wrap table; mesh it each time.",
            "Bird seed and dried lavender in the window draw them. She keeps them in tins now.",
        ],
        "priorities": {
            "person": ["essential", "Strangers walking through the shop frighten her."],
            "day": ["open", "Never minded the day."],
            "time": ["open", ""],
            "notice": ["important", "A call the day before."],
        },
        "promise": ["person", "I will be the one."],
        "faces": [
            *(["kurt", ""],) * 3,
            ["ben", "sick"],
            ["kurt", ""],
            ["mei", "holiday"],
            ["kurt", ""],
            ["luca", "holiday"],
            *(["omar", ""],) * 2,
        ],
    }


def pass_on(clients: list[Json], leaver: str, number: int, dice: random.Random) -> None:
    """The clients around the gift shop had the technician who left; others took them over."""
    shop = clients[0]

    def away(client: Json) -> float:
        return float(
            abs(client["latitude"] - shop["latitude"])
            + abs(client["longitude"] - shop["longitude"])
        )

    near = [each for each in clients[1:] if each["agreements"][0]["weeks"] != 13]
    for each in sorted(near, key=away)[: 2 * number]:
        if dice.random() < 0.5 and "ended" not in each:
            each["before"] = leaver


def settled(clients: list[Json], service: int) -> list[Json]:
    """Clients who have ordered just this and stay."""
    return [
        each
        for each in clients
        if "ended" not in each and [deal["service"] for deal in each["agreements"]] == [service]
    ]


def hard_cases_manhattan(clients: list[Json]) -> None:
    """Two visits that nobody can do while the usual technician is sick."""
    hotel = next(each for each in settled(clients, 5) if each["trade"] == "hotel")
    hotel |= {"usual": "omar", "declared": True, "backups": [], "since_weeks": 130}
    hotel["excluded"] = {
        "ana": "Left a guest room unlocked in March; the manager wants somebody else.",
        "ben": "Spoke about bed bugs in front of guests; not to be sent again.",
    }
    hotel["agreements"][0] |= {"weekday": 3, "phase": 0, "tolerance": 0, "holiday": "ignore"}
    hotel.pop("before", None)
    house = settled(clients, 6)[0]
    house |= {"usual": "omar", "declared": True, "backups": ["luca"], "since_weeks": 200}
    deal = house["agreements"][0]
    deal |= {"weekday": 3, "phase": 0, "tolerance": 0, "holiday": "ignore", "window": [840, 960]}
    house.pop("excluded", None)


def hard_cases_brooklyn(clients: list[Json]) -> None:
    """Fumigations before and after the licence runs out in the planned week."""
    for number, each in enumerate(settled(clients, 7)):
        weekday, phase = ((0, 0), (3, 0), (4, 0), (1, 3), (2, 5))[number]
        deal = each["agreements"][0]
        deal |= {"weekday": weekday, "phase": phase, "tolerance": 0, "holiday": "ignore"}
        each.pop("before", None)


def place_homes(words: Json, clients: list[Json], dice: random.Random) -> None:
    """Technicians live on a street of the area they work in, a few blocks off."""
    for tech in words["technicians"]:
        near = [each for each in clients if tech["code"] in (each["usual"], each.get("before"))]
        middle = sorted(near, key=lambda client: client["latitude"])[len(near) // 2]
        street = middle["street"].split(" ", 1)[1]
        tech |= {key: middle[key] for key in ("postal_code", "city")}
        tech["street"] = f"{dice.randint(11, 390)} {street}"
        tech["latitude"] = round(middle["latitude"] + dice.uniform(-0.004, 0.004), 6)
        tech["longitude"] = round(middle["longitude"] + dice.uniform(-0.002, 0.002), 6)


def write(path: Path, words: Json, clients: list[Json]) -> None:
    """The cast as JSON, one person or client a line."""
    offices = [{key: each[key] for key in ("name", "speed_kmh")} for each in words["offices"]]
    for service in words["services"]:
        service["procedure"] = "\n".join(service["procedure"])
    for each in clients:
        del each["trade"]
    for each in words["technicians"]:
        each.pop("area", None)
    parts = {
        "offices": offices,
        "services": words["services"],
        "technicians": words["technicians"],
        "clients": clients,
    }
    said = {key: words[key] for key in ("staff", "outcomes", "complaints", "missed", "called_off")}
    parts |= {"said": [said]}
    text = ",\n".join(f"{json.dumps(key)}: [\n{lines(rows)}\n]" for key, rows in parts.items())
    path.write_text(f"{{\n{text}\n}}\n", encoding="utf-8")


def lines(rows: list[Json]) -> str:
    """The rows as compact JSON, one a line."""
    return ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
