"""Addresses from an export of places, and names that are none of its names."""

import random
import re
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass
class Place:
    """A row of the export that can be a client's address."""

    street: str
    postal_code: str
    latitude: float
    longitude: float


def plain(text: str) -> str:
    """A name in words of small letters, for comparing."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower().replace("é", "e").replace("'", "")))


class Names:
    """Gives invented names, each once and none that holds a name of the export."""

    def __init__(self, words: Json, taken: set[str], dice: random.Random) -> None:
        self.words = words
        self.taken = taken
        self.used: set[str] = set()
        self.dice = dice
        self.pools = {key: words[key].split() for key in ("invented", "surnames", "nouns")}

    def one(self, trade: str) -> str:
        """A name for a client of this trade."""
        while True:
            first, second = self.dice.sample(self.pools["nouns"], 2)
            pattern: str = self.dice.choice(self.words["trades"][trade])
            name = pattern.format(
                i=self.dice.choice(self.pools["invented"]),
                s=self.dice.choice(self.pools["surnames"]),
                n=first,
                m=second,
            )
            if name not in self.used and not self.is_real(name):
                self.used.add(name)
                return name

    def is_real(self, name: str) -> bool:
        """Whether a name of the export is in it, or the other way round."""
        ours = f" {plain(name)} "
        return any(f" {real} " in ours or ours in f" {real} " for real in self.taken)

    def person(self) -> str:
        """A contact's name."""
        first = self.dice.choice(self.words["first_names"].split())
        return f"{first} {self.dice.choice(self.pools['surnames'])}"


def places(rows: list[dict[str, str]], office: Json) -> list[Place]:
    """The export's places of an office's borough, one for each point."""
    found = {
        (row["Latitude"], row["Longitude"]): Place(
            tidy_street(row["STREET"]),
            row["ZIPCODE"],
            round(float(row["Latitude"]), 6),
            round(float(row["Longitude"]), 6),
        )
        for row in rows
        if row["BORO"] == office["borough"]
    }
    return list(found.values())


def tidy_street(text: str) -> str:
    """A street as people write it: EAST   23 STREET becomes E 23rd St."""
    short = {"street": "St", "avenue": "Ave", "boulevard": "Blvd", "place": "Pl", "road": "Rd"}
    short |= {"parkway": "Pkwy", "square": "Sq", "st": "St", "ave": "Ave", "saint": "St"}
    points = {"east": "E", "west": "W", "north": "N", "south": "S"}
    words = text.lower().split()
    tidy = []
    for place, word in enumerate(words):
        if word.isdigit():
            tidy.append(ordinal(int(word)))
        elif place == 0 and word in points and len(words) > 2:
            tidy.append(points[word])
        elif word in short and (place > 0 or word == "saint"):
            tidy.append(short[word])
        else:
            tidy.append(word if word in ("of", "the") and place else word.capitalize())
    return " ".join(tidy)


def ordinal(number: int) -> str:
    """A number as a street is called by it."""
    last = number % 10 if number % 100 not in (11, 12, 13) else 0
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def picked(places: list[Place], count: int, dice: random.Random) -> list[Place]:
    """So many places; Dorothy's street comes first."""
    rest = sorted(places, key=lambda place: (place.latitude, place.longitude))
    dice.shuffle(rest)
    rest.sort(key=lambda place: place.street != "Orchard St")
    return rest[:count]
