"""Cover and handovers on the command line: what is told, and what is refused in one line."""

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from scheduler import cli
from scheduler.app import Application
from scheduler.model.kinds import Level, Subject
from scheduler.views.records import AgreementForm, ClientForm, PriorityForm, TechnicianForm
from tests.cli.conftest import NoWindow
from tests.company import MONDAY
from tests.cover.conftest import at

TODAY = "2026-11-24"


@dataclass
class Run:
    """The command line on one schedule."""

    path: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *words: str, status: int = 0) -> dict[str, object]:
        assert self._status(*words, "--json") == status
        return dict(json.loads(self.capsys.readouterr().out))

    def words(self, *words: str, status: int = 0) -> str:
        assert self._status(*words) == status
        told = self.capsys.readouterr()
        return told.out if status < 2 else told.err

    def _status(self, *words: str) -> int:
        return cli.main((*words, "--schedule", str(self.path), "--today", TODAY), NoWindow())


@pytest.fixture
def run(tmp_path: Path, empty_file: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Omar has two clients between Ana and Ben; a third client has nobody."""
    path = tmp_path / "street.familiar"
    path.write_bytes(empty_file.read_bytes())
    with Application.open(str(path), create=True, today=date.fromisoformat(TODAY)) as app:
        office = app.records.offices()[0].id
        people = {
            name: app.records.save_technician(
                TechnicianForm(office, name, home=at(column), wage_minor=3000)
            )
            for name, column in (("Ana Reyes", 0), ("Omar Haddad", 10), ("Ben Cole", 20))
        }
        for name, column, usual in (
            ("Gift shop", 2, "Omar Haddad"),
            ("Tea room", 18, "Omar Haddad"),
            ("Bakery", 8, None),
        ):
            asked = (PriorityForm(Subject.PERSON, Level.ESSENTIAL),) if column == 2 else ()
            client = app.records.save_client(
                ClientForm(
                    office,
                    name,
                    site=at(column),
                    usual_id=None if usual is None else people[usual],
                    priorities=asked,
                )
            )
            app.records.save_agreement(
                AgreementForm(
                    client_id=client,
                    service="Pest control",
                    rule="FREQ=WEEKLY",
                    start=MONDAY + timedelta(days=7),
                    minutes=30,
                    price_minor=10_000,
                    tolerance_days=1,
                )
            )
    return Run(path, capsys)


def test_cover_says_what_depends_on_one_technician_alone(run: Run) -> None:
    (office,) = run("cover")["offices"]  # type: ignore[misc]
    assert (office["alone_yearly"], office["alone_clients"]) == (2 * 52 * 10_000, 2)
    assert (office["unknown_clients"], office["open_clients"]) == (2, 1)
    assert {one["client"] for one in office["clients"] if one["alone"]} == {"Gift shop", "Tea room"}
    told = run.words("cover")
    assert "10,400.00 USD a year depends on one technician alone (2 clients)" in told
    assert "2 clients have no one else who knows them; 1 have no usual technician." in told


def test_a_handover_is_proposed_and_then_confirmed(run: Run) -> None:
    told = run("handover", "Omar", "--by", "2026-12-11")
    taken = {one["client"]: one["successor"]["technician"] for one in told["clients"]}  # type: ignore[attr-defined]
    assert taken == {"Gift shop": "Ana Reyes", "Tea room": "Ben Cole"}
    # The person is essential to the gift shop.
    assert [one["client"] for one in told["clients"]] == ["Gift shop", "Tea room"]  # type: ignore[attr-defined]
    assert told["needs_manager"] is True
    only = ("--only", "Tea room", "--confirm", "--actor", "Mia", "--reason", "He moves.")
    made = run("handover", "Omar", "--by", "2026-12-11", *only, "--role", "manager")
    assert made["state"] == "confirmed"
    left = run("handover", "Omar", "--by", "2026-12-11")
    assert [one["client"] for one in left["clients"]] == ["Gift shop"]  # type: ignore[attr-defined]
    waits = run(
        *("handover", "Omar", "--by", "2026-12-11", "--confirm", "--actor", "Mia"),
        *("--reason", "He moves."),
        status=1,
    )
    assert waits["state"] == "waiting"
    approved = run(
        *("approve", str(waits["decision"]), "--actor", "Lena", "--role", "manager"),
    )
    assert approved["state"] == "confirmed"
    run("undo", str(approved["change_set"]), "--actor", "Lena")
    again = run("handover", "Omar", "--by", "2026-12-11")
    assert [one["client"] for one in again["clients"]] == ["Gift shop"]  # type: ignore[attr-defined]


def test_a_leaver_whom_nobody_can_follow_is_told_in_words(run: Run) -> None:
    with Application.open(str(run.path), create=False) as app:
        for name in ("Ana Reyes", "Ben Cole"):
            form = app.records.technician_form(app.records.technician_named(name)[0])
            app.records.save_technician(left(form))
    told = run.words("handover", "Omar", "--by", "2026-12-11", status=1)
    assert "Gift shop: nobody (nobody else works in the office then)" in told


def left(form: TechnicianForm) -> TechnicianForm:
    return replace(form, left_on=MONDAY)


def test_usual_technicians_are_chosen_for_clients_without(run: Run) -> None:
    words = ("first-assignment", "--from", "2026-11-30", "--weeks", "2", "--iterations", "300")
    told = run(*words)
    assert told["clients"] == 1
    # Whoever is nearest comes each time: at no price of a face is there another choice.
    assert [point["faces"] for point in told["points"]] == [1.0]  # type: ignore[attr-defined]
    made = run(*words, "--apply", str(len(told["points"])), "--actor", "Mia")  # type: ignore[arg-type]
    (office,) = run("cover")["offices"]  # type: ignore[misc]
    assert office["open_clients"] == 0
    run("undo", str(made["change_set"]), "--actor", "Mia")
    (office,) = run("cover")["offices"]  # type: ignore[misc]
    assert office["open_clients"] == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("handover", "Nobody", "--by", "2026-12-11"), "There is no technician 'Nobody'"),
        (("handover", "Omar", "--by", "2026-11-23"), "which is over; choose today"),
        (("handover", "Omar", "--by", "soon"), "'soon' is not a date"),
        (("handover", "Omar"), "--by"),
        (("handover", "Ana", "--by", "2026-12-11"), "is no client's usual technician"),
        (("handover", "Omar", "--by", "2026-12-11", "--confirm"), "add --actor NAME"),
        (
            ("handover", "Omar", "--by", "2026-12-11", "--only", "Bakery"),
            "is not the usual technician of all clients named with --only",
        ),
        (
            ("handover", "Omar", "--by", "2026-12-11", "--confirm", "--actor", "Mia"),
            "say in a few words why",
        ),
        (("cover", "--office", "Moon"), "There is no office 'Moon'"),
        (
            ("first-assignment", "--from", "2026-11-30", "--weeks", "9"),
            "9 weeks cannot be planned together",
        ),
        (
            (
                *("first-assignment", "--from", "2026-11-30", "--iterations", "100"),
                *("--apply", "99", "--actor", "Mia"),
            ),
            "There is no point 99",
        ),
        (
            ("first-assignment", "--from", "2026-11-30", "--apply", "1"),
            "add --actor NAME",
        ),
    ],
)
def test_bad_input_is_refused_in_one_line(run: Run, words: tuple[str, ...], told: str) -> None:
    said = run.words(*words, status=2)
    assert told in said
    assert len(said.strip().splitlines()) == 1
