"""The sample's figures once more, each by plain SQL or by the plain formulas."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from scheduler.continuity.familiarity import (
    KNOWN_FROM,
    PastVisit,
    Who,
    familiarity,
    usual_technician,
)
from scheduler.continuity.metrics import client_continuity, company_continuity
from scheduler.continuity.price_book import PriceBook
from scheduler.dates.recurrence import visits_a_year
from scheduler.scorecard.service import Scorecard
from scheduler.views.figures import Figure
from scheduler.views.scorecard import Period, ScorecardRows, ScorecardWanted

SPAN = Period(date(2026, 3, 1), date(2026, 10, 31))
DAYS = ("2026-03-01", "2026-10-31")
BOOK = PriceBook.default()

MADE = """
    SELECT id, client_id, done_by_id, date(actual_start) AS day, due_on, price_minor, minutes,
           tolerance_days, window_start, window_end, call_back_of_id, service_type_id, actual_start
    FROM visit WHERE status = 'done' AND joint_of_id IS NULL
"""
"""All visits of the sample are over before it is midnight in UTC."""

IN_SPAN = f"WITH made AS ({MADE}), here AS (SELECT * FROM made WHERE day BETWEEN ? AND ?)"

INTRODUCED = """
    SELECT client_id, technician_id, since FROM relation
    WHERE kind = 'usual' AND (until IS NULL OR until > since) AND NOT EXISTS (
        SELECT 1 FROM visit WHERE visit.client_id = relation.client_id
            AND status = 'done' AND due_on < since
    )
"""

PLAIN = {
    "touches_per_visit": (
        "SELECT (SELECT COUNT(*) FROM touch WHERE date(at) BETWEEN ? AND ?), COUNT(*) FROM here"
    ),
    "complaints_per_100": (
        "SELECT (SELECT COUNT(*) FROM complaint WHERE date(made_at, '-4 hours')"
        " BETWEEN ? AND ?), COUNT(*) FROM here"
    ),
    "promises_kept_person": """
        SELECT SUM(technician_id = done_by_id), COUNT(*) FROM here
        JOIN promise ON promise.client_id = here.client_id AND subject = 'person'
            AND given_on <= day AND (until IS NULL OR day < until)
    """,
    "promises_kept_day": """
        SELECT SUM(kept), COUNT(*) FROM (
            SELECT ABS(julianday(day) - julianday(due_on)) <= CASE WHEN EXISTS (
                SELECT 1 FROM promise WHERE promise.client_id = here.client_id
                    AND subject = 'day' AND given_on <= day AND (until IS NULL OR day < until)
            ) THEN 0 ELSE tolerance_days END AS kept FROM here
            UNION ALL
            SELECT 0 FROM visit WHERE status = 'missed' AND due_on BETWEEN ? AND ?
        )
    """,
    "first_time_done": """
        SELECT SUM(good), COUNT(*) FROM (
            SELECT NOT EXISTS (
                SELECT 1 FROM made AS again WHERE again.call_back_of_id = here.id
                    AND julianday(again.day) - julianday(here.day) <= 30
            ) AS good FROM here WHERE call_back_of_id IS NULL
            UNION ALL
            SELECT 0 FROM visit WHERE status = 'missed' AND call_back_of_id IS NULL
                AND due_on BETWEEN ? AND ?
        )
    """,
    "rework_share": """
        SELECT SUM(EXISTS (
            SELECT 1 FROM made AS again WHERE again.call_back_of_id = here.id
                AND julianday(again.day) - julianday(here.day) <= 30
        )), COUNT(*) FROM here WHERE call_back_of_id IS NULL
    """,
    "time_to_answer": """
        SELECT SUM(julianday(answered_at) - julianday(asked_at)), COUNT(*)
        FROM open_question WHERE date(answered_at) BETWEEN ? AND ?
    """,
    "renewals": """
        SELECT SUM(EXISTS (
            SELECT 1 FROM agreement AS later WHERE later.client_id = ended.client_id
                AND later.service_type_id = ended.service_type_id AND later.start > ended.start
                AND ABS(julianday(later.start) - julianday(ended."end")) <= 30
                AND (later."end" IS NULL OR later."end" > ended."end")
        )), COUNT(*) FROM agreement AS ended WHERE "end" BETWEEN ? AND ?
    """,
    "referrals": """
        SELECT SUM(referred_by_id IS NOT NULL), COUNT(*) FROM client WHERE since BETWEEN ? AND ?
    """,
    "cancellations": """
        SELECT (SELECT COUNT(DISTINCT client_id) FROM cancellation WHERE "on" BETWEEN ? AND ?),
            COUNT(*) FROM client
        WHERE since <= '2026-10-31' AND (retired_on IS NULL OR retired_on > '2026-03-01')
    """,
}
"""The numerator and the denominator of a figure; each question mark is a day of the span."""


@pytest.fixture(scope="module")
def base(sample_file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(sample_file)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def figures(sample: Scorecard) -> dict[str, Figure]:
    return dict(sample.rows(ScorecardWanted(SPAN)).figures)


@pytest.fixture(scope="module")
def september(sample: Scorecard) -> ScorecardRows:
    return sample.rows(ScorecardWanted(Period(date(2026, 9, 1), date(2026, 9, 30))))


@pytest.mark.parametrize("name", PLAIN)
def test_a_figure_is_what_plain_sql_says(
    name: str, base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    statement = PLAIN[name]
    if "here" in statement:
        statement = f"{IN_SPAN} {statement}"
    numerator, denominator = base.execute(statement, DAYS * (statement.count("?") // 2)).fetchone()
    assert numerator
    assert figures[name].numerator == pytest.approx(numerator)
    assert figures[name].denominator == denominator


def test_the_window_is_what_the_wall_clock_says(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    kept, promised = base.execute(
        f"""
        {IN_SPAN}, local AS (
            SELECT *, strftime('%H', actual_start) * 60 + strftime('%M', actual_start)
                - CASE WHEN day < '2026-03-08' THEN 300 ELSE 240 END AS minute FROM here
            WHERE window_start IS NOT NULL
        )
        SELECT SUM(minute BETWEEN window_start AND window_end), COUNT(*) FROM local
        """,
        DAYS,
    ).fetchone()
    (missed,) = base.execute(
        "SELECT COUNT(*) FROM visit WHERE status = 'missed' AND window_start IS NOT NULL"
        " AND due_on BETWEEN ? AND ?",
        DAYS,
    ).fetchone()
    window = figures["promises_kept_window"]
    assert (window.numerator, window.denominator) == (kept, promised + missed)


def test_continuity_is_what_the_plain_formulas_say(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    came: defaultdict[int, list[int]] = defaultdict(list)
    rows = base.execute(
        f"{IN_SPAN} SELECT client_id, done_by_id FROM here ORDER BY day, actual_start, id", DAYS
    )
    for client, technician in rows:
        came[client].append(technician)
    company = company_continuity(client_continuity(one) for one in came.values())
    for name in ("upc", "coc", "secon"):
        assert figures[name].value == pytest.approx(getattr(company, name))
    assert figures["coc"].denominator == sum(len(one) for one in came.values() if len(one) > 1)
    everything: defaultdict[int, list[int]] = defaultdict(list)
    for client, technician in base.execute(
        f"WITH made AS ({MADE}) SELECT client_id, done_by_id FROM made WHERE day <= ?"
        " ORDER BY day, actual_start, id",
        DAYS[1:],
    ):
        everything[client].append(technician)
    faces = sum(len(set(everything[client][-12:])) * len(one) for client, one in came.items())
    assert figures["faces"].numerator == faces


def test_who_came_is_what_the_plain_formulas_say_visit_by_visit(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    declared: defaultdict[int, list[tuple[str, str | None, int]]] = defaultdict(list)
    for client, *relation in base.execute(
        "SELECT client_id, since, until, technician_id FROM relation WHERE kind = 'usual'"
        " ORDER BY since, id"
    ):
        declared[client].append((relation[0], relation[1], relation[2]))
    introduced: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
    for client, technician, since in base.execute(INTRODUCED):
        introduced[client, technician] += 2 * [date.fromisoformat(since)]
    left = dict(base.execute("SELECT id, left_on FROM technician WHERE left_on IS NOT NULL"))
    history: defaultdict[int, list[PastVisit[int]]] = defaultdict(list)
    counts: defaultdict[str, int] = defaultdict(int)
    rows = base.execute(
        f"WITH made AS ({MADE}) SELECT client_id, done_by_id, day FROM made"
        " ORDER BY day, actual_start, id"
    )
    for client, technician, day in rows:
        on, before = date.fromisoformat(day), history[client]
        if SPAN.first <= on <= SPAN.last:
            held = [who for since, until, who in declared[client] if since <= day < (until or "9")]
            gone = [who for who, last in left.items() if last <= day]
            usual = usual_technician(
                before, on, BOOK, declared=held[-1] if held else None, gone=gone
            )
            came = [visit.on for visit in before if visit.technician == technician]
            came += introduced[client, technician]
            if usual is not None:
                counts["with usual"] += 1
                counts["by usual"] += usual.technician == technician
            if before:
                counts["later"] += 1
                is_usual = usual is not None and usual.technician == technician
                counts["strange"] += not is_usual and familiarity(came, on, BOOK) < KNOWN_FROM
        history[client].append(PastVisit(technician, on))
    assert counts["strange"]
    for name, numerator, denominator in (
        ("usual_share", counts["by usual"], counts["with usual"]),
        ("substitutions", counts["with usual"] - counts["by usual"], counts["with usual"]),
        ("stranger_share", counts["strange"], counts["later"]),
        ("familiar_share", counts["later"] - counts["strange"], counts["later"]),
    ):
        assert (figures[name].numerator, figures[name].denominator) == (numerator, denominator)


def test_the_spread_of_the_work_is_what_plain_sql_says(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    loads = [
        minutes / days
        for minutes, days in base.execute(
            f"{IN_SPAN} SELECT SUM(minutes), COUNT(DISTINCT day) FROM here GROUP BY done_by_id",
            DAYS,
        )
    ]
    mean = sum(loads) / len(loads)
    spread = (sum((load - mean) ** 2 for load in loads) / len(loads)) ** 0.5
    assert figures["fairness"].value == pytest.approx(spread / mean)


@pytest.mark.parametrize(
    "name",
    [
        *("usual_share", "stranger_share", "coc", "secon", "faces", "told_share", "notice_days"),
        *("promises_kept_person", "touches_per_visit", "complaints_per_100", "renewals"),
        *("referrals", "cancellations", "lost_value", "fairness"),
    ],
)
def test_the_cases_behind_a_figure_add_up_to_it(
    name: str, sample: Scorecard, september: ScorecardRows
) -> None:
    behind = sample.behind(september.wanted, name, limit=10_000)
    figure = september.figures[name]
    assert behind.figure == figure
    assert len(behind.cases) == behind.total > 0
    if name == "fairness":
        assert behind.total == september.visits
        return
    assert sum(case.numerator for case in behind.cases) == pytest.approx(figure.numerator)
    if figure.denominator is not None:
        assert sum(case.denominator for case in behind.cases) == pytest.approx(figure.denominator)


def test_the_cases_for_the_worse_come_first(sample: Scorecard, september: ScorecardRows) -> None:
    shares = sample.behind(september.wanted, "usual_share", limit=5)
    assert [case.numerator for case in shares.cases] == [0.0] * 5
    assert all(case.cause is not None for case in shares.cases)
    assert all(case.who not in (None, Who.USUAL) for case in shares.cases)
    assert [case.day for case in shares.cases] == sorted(
        (case.day for case in shares.cases), reverse=True
    )
    assert shares.total == september.figures["usual_share"].denominator
    complaints = sample.behind(september.wanted, "complaints_per_100", limit=1)
    assert complaints.cases[0].numerator == 1
    assert complaints.cases[0].note


def test_months_and_technicians_add_up_to_the_whole(sample: Scorecard) -> None:
    rows = sample.rows(ScorecardWanted(SPAN))
    alone = ("usual_share", "stranger_share", "promises_kept", "complaints_per_100", "rework_share")
    for name in alone:
        whole = rows.figures[name]
        assert sum(one.figures[name].numerator or 0 for one in rows.months) == whole.numerator
        months = sum(one.figures[name].denominator or 0 for one in rows.months)
        assert months == whole.denominator
    technicians = sum(one.figures["usual_share"].denominator or 0 for one in rows.technicians)
    assert technicians == rows.figures["usual_share"].denominator
    causes = sum(row.substitutions for row in rows.causes)
    assert causes == rows.figures["substitutions"].numerator


def test_the_prices_behind_a_figure_are_what_plain_sql_says(
    base: sqlite3.Connection, sample: Scorecard, september: ScorecardRows
) -> None:
    cases = sample.behind(september.wanted, "substitutions", limit=10_000).cases
    prices = dict(base.execute("SELECT id, price_minor FROM visit"))
    assert all(case.price_minor == prices[case.visit_id] for case in cases)
    decided = dict(
        base.execute(
            """
            SELECT json_extract(road.value, '$.visit_id'),
                CASE WHEN json_extract(question, '$.cause') != 'move'
                    THEN json_extract(road.value, '$.total_minor')
                    WHEN road.key = 0 THEN decision.total_minor ELSE 0 END
            FROM decision, json_each(chosen, '$.roads') AS road
            WHERE state = 'confirmed' AND json_extract(road.value, '$.kind') = 'substitute'
            ORDER BY decision.id, road.key
            """
        )
    )
    shown = {case.visit_id: case.decided_minor for case in cases if case.numerator}
    assert shown == {visit: decided.get(visit or 0) for visit in shown}
    assert any(shown.values())


@pytest.fixture(scope="module")
def substituted(sample: Scorecard) -> str:
    """The visits of the span that somebody else made, as SQL lists them."""
    cases = sample.behind(ScorecardWanted(SPAN), "substitutions", limit=100_000).cases
    visits = [str(case.visit_id) for case in cases if case.numerator]
    assert visits
    return ", ".join(visits)


def test_who_was_told_beforehand_is_what_plain_sql_says(
    base: sqlite3.Connection, figures: dict[str, Figure], substituted: str
) -> None:
    told, substitutions, noticed, days = base.execute(
        f"""
        WITH here AS (
            SELECT actual_start, EXISTS (
                SELECT 1 FROM touch WHERE touch.visit_id = visit.id
                    AND kind IN ('call', 'message') AND at < actual_start
            ) AS spoken, (
                SELECT MIN(sent_at) FROM notice WHERE notice.visit_id = visit.id
            ) AS noticed
            FROM visit WHERE id IN ({substituted})
        )
        SELECT SUM(spoken OR COALESCE(noticed < actual_start, 0)), COUNT(*),
            SUM(noticed < actual_start),
            SUM((julianday(actual_start) - julianday(noticed)) * (noticed < actual_start))
        FROM here
        """
    ).fetchone()
    share, notice = figures["told_share"], figures["notice_days"]
    assert (share.numerator, share.denominator) == (told, substitutions)
    assert notice.denominator == noticed > 0
    assert notice.numerator == pytest.approx(days, abs=1e-3)


def test_what_substitutions_cost_is_what_plain_sql_says(
    base: sqlite3.Connection, figures: dict[str, Figure], substituted: str
) -> None:
    priced, price = base.execute(
        f"""
        WITH road AS MATERIALIZED (
            SELECT json_extract(road.value, '$.visit_id') AS visit_id,
                CASE WHEN json_extract(question, '$.cause') != 'move'
                    THEN json_extract(road.value, '$.total_minor')
                    WHEN road.key = 0 THEN decision.total_minor ELSE 0 END AS price,
                ROW_NUMBER() OVER (
                    PARTITION BY json_extract(road.value, '$.visit_id')
                    ORDER BY decision.id DESC, road.key DESC
                ) AS latest
            FROM decision, json_each(chosen, '$.roads') AS road
            WHERE state = 'confirmed' AND json_extract(road.value, '$.kind') = 'substitute'
        )
        SELECT COUNT(*), SUM(price) FROM road WHERE latest = 1 AND visit_id IN ({substituted})
        """
    ).fetchone()
    figure = figures["substitution_price"]
    assert priced
    assert figure.value == price
    assert (figure.cases, figure.cases - figure.missing) == (substituted.count(",") + 1, priced)


KEPT = """
    WITH kept AS MATERIALIZED (
        SELECT decision.id, road.key, json_extract(road.value, '$.visit_id') AS visit_id,
            json_extract(road.value, '$.total_minor') AS total, road.value AS road,
            date(COALESCE(approved_at, proposed_at), '-4 hours') AS day
        FROM decision, json_each(chosen, '$.roads') AS road
        WHERE state = 'confirmed' AND json_extract(question, '$.cause') != 'move'
            AND json_extract(road.value, '$.kind') IN ('wait', 'overtime')
    )
"""


def test_what_keeping_people_cost_is_what_plain_sql_says(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    (cost,) = base.execute(
        f"""
        {KEPT} SELECT SUM(total - (
            SELECT COALESCE(SUM(json_extract(line.value, '$.amount_minor')), 0)
            FROM json_each(road, '$.lines') AS line
            WHERE json_extract(line.value, '$.line') IN ('losing_client', 'word_of_mouth')
        )) FROM kept WHERE day BETWEEN ? AND ?
        """,
        DAYS,
    ).fetchone()
    assert cost
    assert figures["keeping_price"].value == cost


def worth(base: sqlite3.Connection, client: int, day: str, agreement: int | None = None) -> int:
    """What a client is worth on a day, by the textbook's formula; of one agreement if named."""
    yearly = sum(
        price * visits_a_year(rule, date.fromisoformat(start), date.fromisoformat(day))
        for id_, rule, start, end, price in base.execute(
            'SELECT id, rule, start, "end", price_minor FROM agreement WHERE client_id = ?',
            (client,),
        )
        if (start <= day < (end or "9") if agreement is None else id_ == agreement)
    )
    margin, retention, discount = (
        BOOK[name] / 100 for name in ("margin_percent", "retention_percent", "discount_percent")
    )
    return round(yearly * margin * retention / (1 + discount - retention))


def test_what_clients_kept_and_lost_are_worth_is_what_the_formula_says(
    base: sqlite3.Connection, figures: dict[str, Figure]
) -> None:
    lost = base.execute(
        """
        SELECT client_id, date("on", '-1 day'), agreement_id FROM (
            SELECT *, ROW_NUMBER() OVER (
                PARTITION BY client_id ORDER BY "on" DESC, id DESC
            ) AS latest FROM cancellation WHERE "on" BETWEEN ? AND ?
        ) WHERE latest = 1
        """,
        DAYS,
    ).fetchall()
    kept = base.execute(
        f"""
        {KEPT} SELECT client_id, day FROM (
            SELECT visit.client_id, day, ROW_NUMBER() OVER (
                PARTITION BY visit.client_id ORDER BY kept.id DESC, kept.key DESC
            ) AS latest FROM kept JOIN visit ON visit.id = kept.visit_id
            WHERE day BETWEEN ? AND ?
        ) WHERE latest = 1
        """,
        DAYS,
    ).fetchall()
    for name, found in (("lost_value", lost), ("kept_value", kept)):
        assert found
        expected = sum(worth(base, *one) for one in found)
        assert figures[name].value == pytest.approx(expected, abs=len(found))
