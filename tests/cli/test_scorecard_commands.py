"""The scorecard and clients at risk on the command line."""

from pathlib import Path
from typing import Any

import pytest

from scheduler.scorecard_commands import ACTIONS
from scheduler.views.figures import FIGURES
from scheduler.views.scorecard import NextAction
from tests.cli.conftest import Shell, take_in

HISTORY = "client,date,technician,service\n" + "".join(
    f"Client {client:02},2026-{month:02}-{day:02},{who},Rodent control\n"
    for client, came in ((0, ("Ben Cole",) * 3 + ("Ana Reyes",)), (1, ("Ana Reyes",) * 4))
    for number, who in enumerate(came)
    for month, day in (((9, 30), (10, 7), (10, 14), (10, 21))[number],)
)
SPAN = ("--from", "2026-09-01", "--to", "2026-10-31")


@pytest.fixture
def company(shell: Shell, lists: Path) -> Shell:
    take_in(shell, lists)
    file = lists / "history.csv"
    file.write_text(HISTORY, "utf-8")
    shell.json("import", "history", str(file))
    return shell


def test_every_figure_is_told_under_its_name(company: Shell) -> None:
    told: Any = company.json("scorecard", *SPAN)
    assert told["visits"] == 8
    for name in FIGURES:
        assert set(told[name]) == {"value", "numerator", "denominator"}
    assert told["upc"] == {"value": 7 / 8, "numerator": 7.0, "denominator": 8.0}
    assert told["coc"] == {"value": 0.75, "numerator": 6.0, "denominator": 8.0}
    assert told["renewals"] == {"value": None, "numerator": 0.0, "denominator": 0.0}
    assert "by" not in told


def test_by_month_and_by_technician(company: Shell) -> None:
    months: Any = company.json("scorecard", *SPAN, "--by", "month")["by"]
    assert [(row["from"], row["to"]) for row in months] == [
        ("2026-09-01", "2026-09-30"),
        ("2026-10-01", "2026-10-31"),
    ]
    assert [row["coc"]["denominator"] for row in months] == [0, 6]
    people: Any = company.json("scorecard", *SPAN, "--by", "technician")["by"]
    assert [(row["technician"], row["visits"]) for row in people] == [
        ("Ana Reyes", 5),
        ("Ben Cole", 3),
    ]
    ben: Any = company.json("scorecard", *SPAN, "--technician", "Ben Cole")
    assert (ben["visits"], ben["cancellations"]["value"]) == (3, None)


def test_without_days_it_is_this_month(company: Shell) -> None:
    told: Any = company.json("scorecard")
    assert (told["from"], told["to"], told["visits"]) == ("2026-11-01", "2026-11-30", 0)
    told = company.json("scorecard", "--from", "2026-10-05")
    assert (told["from"], told["to"]) == ("2026-10-05", "2026-10-31")
    told = company.json("scorecard", "--to", "2026-10-05")
    assert (told["from"], told["to"]) == ("2026-10-01", "2026-10-05")


def test_in_words_what_is_undefined_is_a_dash(company: Shell) -> None:
    where = ("--schedule", company.schedule, "--today", "2026-11-24")
    status, out, _ = company.run("scorecard", *SPAN, "--by", "month", *where)
    assert status == 0
    lines = out.splitlines()
    assert lines[0] == "2026-09-01 to 2026-10-31, 8 visits made."
    assert any(line.split() == ["Agreements", "renewed", "—", "before", "—"] for line in lines)
    assert lines[-1].startswith("2026-10-01 to 2026-10-31: by the usual technician")


def test_a_table_is_written_beside(company: Shell, tmp_path: Path) -> None:
    file = tmp_path / "months.csv"
    told: Any = company.json("scorecard", *SPAN, "--export", str(file), "--table", "months")
    assert told["file"] == str(file)
    assert len(file.read_text("utf-8-sig").splitlines()) == 1 + 2


def test_clients_at_risk_are_told_with_reason_and_next_action(company: Shell) -> None:
    told: Any = company.json("at-risk")
    assert [row["client"] for row in told["clients"]] == ["Client 00"]
    (row,) = told["clients"]
    assert row["could_be_lost"] == round(row["value"] * row["chance"])
    codes = [reason["code"] for reason in row["reasons"]]
    assert codes == ["strangers_lately", "never_asked"]
    assert row["next"] == "ask"
    where = ("--schedule", company.schedule, "--today", "2026-11-24")
    _, out, _ = company.run("at-risk", "--most", "1", *where)
    assert "Client 00: ask what matters" in out
    assert "strangers made 1 of the last 4 visits; nobody has asked what matters" in out
    assert set(ACTIONS) == set(NextAction)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("scorecard", "--from", "2026-10-31", "--to", "2026-10-01"), "exchange the two days"),
        (("scorecard", "--from", "1990-01-01", "--to", "2026-10-01"), "ten years at most"),
        (("scorecard", "--office", "Atlantis"), "There is no office 'Atlantis'"),
        (("scorecard", "--technician", "Zorro"), "Zorro"),
        (("scorecard", "--by", "week"), "invalid choice: 'week'"),
        (("scorecard", "--from", "yesterday"), "is not a date"),
        (("scorecard", "--export", "card.pdf"), "neither .csv nor .xlsx"),
        (("at-risk", "--office", "Atlantis"), "There is no office 'Atlantis'"),
        (("at-risk", "--most", "0"), "is not a whole number"),
    ],
)
def test_bad_words_are_refused_in_one_line(
    company: Shell, words: tuple[str, ...], said: str
) -> None:
    where = ("--schedule", company.schedule, "--today", "2026-11-24")
    assert said in company.refused(*words, *where)
