"""The substitution desk on the command line: a sick technician from the call to the undo."""

from pathlib import Path

import pytest

from tests.cli.conftest import Shell, take_in

ABSENT = ("--from", "2026-11-25", "--to", "2026-11-26")


@pytest.fixture
def sick(shell: Shell, lists: Path) -> int:
    """A planned week, and an absence that hits some of it."""
    take_in(shell, lists)
    shell.json(
        "plan", "--office", "1", "--from", "2026-11-23", "--days", "7", "--iterations", "500"
    )
    told = shell.json("absence", "add", "Ana Reyes", *ABSENT)
    assert told["affected"]
    return int(str(told["absence"]))


def test_from_the_roads_to_the_undo(shell: Shell, sick: int) -> None:
    before = shell.json("visits", *ABSENT)
    shown = shell.json("options", "--absence", str(sick))
    assert shown["plan_version"] == 1
    for visit in shown["visits"]:
        for road in visit["roads"]:
            assert sum(line["amount"] for line in road["lines"]) == road["total"]
            assert road["moves"][0]["visit"] == visit["visit"]
    assert [bundle["name"] for bundle in shown["bundles"]] == [
        "recommended",
        "keep_person",
        "keep_day",
        "least_today",
    ]
    for bundle in shown["bundles"]:
        assert sum(line["amount"] for line in bundle["lines"]) == bundle["total"]
    first = shown["bundles"][0]
    assert shell.json("options", "--absence", str(sick)) == shown

    manager = ("--actor", "Max", "--role", "manager", "--reason", "Ana is ill")
    made = shell.json("decide", first["id"], *manager)
    assert (made["state"], made["plan_version"], made["one_person"]) == ("confirmed", 2, True)
    assert first["id"].startswith(f"A{sick}.")
    gone = ("decide", first["id"], *manager, "--schedule", shell.schedule)
    assert "hits no planned visit" in shell.refused(*gone, "--today", "2026-11-24")

    shell.json("undo", str(made["change_set"]), "--actor", "Max")
    assert shell.json("visits", *ABSENT) == before
    (row,) = shell.json("decisions")["decisions"]
    assert (row["decision"], row["state"]) == (made["decision"], "undone")
    stale = shell.refused(*gone, "--today", "2026-11-24")
    assert "The plan changed since these roads were priced" in stale


def test_above_the_limit_it_waits(shell: Shell, sick: int) -> None:
    shown = shell.json("options", "--absence", str(sick))
    skips = [road["id"] for v in shown["visits"] for road in v["roads"] if road["kind"] == "skip"]
    dispatcher = ("--actor", "Mia", "--role", "dispatcher", "--reason", "Nobody is free")
    made = shell.json("decide", *skips, *dispatcher, status=1)
    assert (made["state"], made["change_set"]) == ("waiting", None)
    number = str(made["decision"])
    words = ("approve", number, "--actor", "Mia", "--role", "dispatcher")
    assert "Only a manager" in shell.refused(*words, "--schedule", shell.schedule)
    approved = shell.json("approve", number, "--actor", "Max", "--role", "manager")
    assert (approved["state"], approved["approved_by"]) == ("confirmed", "Max")


def test_one_visit_overrides_a_bundle(shell: Shell, sick: int) -> None:
    shown = shell.json("options", "--absence", str(sick))
    visit = shown["visits"][0]
    other = next(road for road in visit["roads"] if road["kind"] == "substitute")
    manager = ("--actor", "Max", "--role", "manager", "--reason", "They asked for it")
    made = shell.json("decide", other["id"], shown["bundles"][1]["id"], *manager)
    chosen = {row["visit"]: row for row in made["visits"]}
    assert len(chosen) == len(shown["visits"])
    assert chosen[visit["visit"]]["technician"] == other["technician"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("options",), "Name one visit"),
        (("options", "W-99999"), "no visit W-99999"),
        (("options", "rubbish"), "no visit rubbish"),
        (("options", "--absence", "77"), "no absence 77"),
        (("decide", "x", "--actor", "Mia", "--role", "manager"), "'x' is no road"),
        (("decide", "A77.recommended.v1.abc", "--actor", "M", "--role", "manager"), "no absence"),
        (("decide", "A1.x.v1.a", "W-1.y.v1.b", "--actor", "M", "--role", "manager"), "different"),
        (("decide", "A1.x", "--role", "manager"), "--actor"),
        (("decide", "A1.x", "--actor", " ", "--role", "manager"), "name of a person"),
        (("approve", "5", "--actor", "Max", "--role", "manager"), "no decision 5"),
        (("undo", "999", "--actor", "Max"), "no change 999"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(
    shell: Shell, lists: Path, words: tuple[str, ...], told: str
) -> None:
    take_in(shell, lists)
    assert told in shell.refused(*words, "--schedule", shell.schedule)
