"""Substitutions, promises, contacts, clients who stay, the work, and the money."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from scheduler.continuity.lines import Line, PriceLine, Source
from scheduler.continuity.price_book import PriceBook
from scheduler.continuity.pricing import client_value
from scheduler.model.agreements import Agreement
from scheduler.model.clients import (
    Cancellation,
    Client,
    Complaint,
    OpenQuestion,
    Promise,
    Touch,
)
from scheduler.model.decisions import Decision, Notice
from scheduler.model.kinds import (
    AbsenceKind,
    DecisionState,
    NoticeState,
    Role,
    Subject,
    TouchKind,
    VisitStatus,
)
from scheduler.model.people import Absence, Technician
from scheduler.model.plans import Route
from scheduler.model.visits import Visit
from scheduler.views.desk import Cause, RoadKind
from scheduler.views.records import OfficeForm
from scheduler.views.scorecard import Period, SubstitutionCause
from tests.scorecard.conftest import OCTOBER, YEAR, Story, at

FIRST = date(2026, 10, 1)
WEEK = timedelta(days=7)


def decided(
    story: Story,
    visit: int,
    total: int,
    kind: RoadKind = RoadKind.SUBSTITUTE,
    loss: int = 0,
    on: date = FIRST,
    **more: Any,
) -> Decision:
    """A decision on one visit, with its price as it was shown."""
    lines = [PriceLine(Line.LOSING_CLIENT, loss, Source.ASSUMPTION).to_json()] if loss else []
    road = {"visit_id": visit, "kind": kind.value, "total_minor": total, "lines": lines}
    values: dict[str, Any] = {
        "office_id": story.company.office,
        "question": {"cause": Cause.SICK.value},
        "plan_version": 1,
        "shown": [],
        "chosen": {"roads": [road], "lines": []},
        "total_minor": total,
        "state": DecisionState.CONFIRMED,
        "proposed_by": "Mia",
        "proposed_role": Role.MANAGER,
        "proposed_at": at(on),
        "approved_by": "Mia",
        "approved_at": at(on),
    }
    return Decision(**values | more)


def promise(story: Story, subject: Subject, on: date, **more: Any) -> Promise:
    values = {
        "client_id": story.company.clients["Shop"],
        "subject": subject,
        "text": "Word given.",
        "given_by": "Mia",
        "given_on": on,
    }
    return Promise(**values | more)


def touch(story: Story, kind: TouchKind, on: date, visit: int | None = None) -> Touch:
    client = story.company.clients["Shop"]
    return Touch(client_id=client, visit_id=visit, kind=kind, at=at(on), by="Mia")


def agreement_of(story: Story, client: str) -> int:
    with story.company.store.reading() as session:
        return session.scalars(
            select(Agreement.id).where(Agreement.client_id == story.company.clients[client])
        ).one()


# Substitutions


def test_substitutions_have_a_cause_and_the_price_shown_when_they_were_decided(
    story: Story,
) -> None:
    story.usual("Shop", "A", FIRST)
    sick, chosen, full = story.came("Shop", "BBB", FIRST + WEEK)
    ana = story.company.technicians["Ana"]
    story.add(
        Absence(
            technician_id=ana,
            start=at(FIRST + WEEK, 4),
            end=at(FIRST + WEEK, 28),
            kind=AbsenceKind.SICK,
            recorded_at=at(FIRST),
            recorded_by="Mia",
        ),
        decided(story, sick, 1_200),
        decided(story, chosen, 900),
        # Decided anew, and once never carried out: neither is what it cost.
        decided(story, chosen, 1_000),
        decided(story, full, 5_000, state=DecisionState.UNDONE),
    )
    rows = story.rows()
    assert {row.cause: (row.substitutions, row.priced, row.price_minor) for row in rows.causes} == {
        SubstitutionCause.SICK: (1, 1, 1_200),
        SubstitutionCause.DECIDED: (1, 1, 1_000),
        SubstitutionCause.CAPACITY: (1, 0, 0),
    }
    price = rows.figures["substitution_price"]
    assert (price.value, price.cases, price.missing) == (2_200, 3, 1)
    (ben,) = (one for one in rows.technicians if one.technician == "Ben")
    assert (ben.taken, ben.figures["substitution_price"]) == (3, price)
    behind = story.scorecard.behind(rows.wanted, "usual_share").cases
    assert {case.visit_id: case.decided_minor for case in behind} == {
        sick: 1_200,
        chosen: 1_000,
        full: None,
    }


def test_a_move_by_hand_has_one_price_for_all_that_it_moves(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    one, other = story.came("Shop", "BB", FIRST)
    move = decided(story, one, 700, question={"cause": Cause.MOVE.value})
    road = {"kind": RoadKind.SUBSTITUTE.value, "total_minor": 0, "lines": []}
    move.chosen = {"roads": [{"visit_id": one, **road}, {"visit_id": other, **road}]}
    story.add(move)
    assert story.figure("substitution_price").value == 700


def test_where_no_substitution_has_a_price_nobody_knows_what_they_cost(story: Story) -> None:
    story.came("Shop", "A", FIRST)
    assert story.figure("substitution_price").value == 0
    story.usual("Shop", "A", FIRST)
    story.came("Shop", "BB", FIRST + WEEK)
    price = story.figure("substitution_price")
    assert (price.value, price.numerator, price.cases, price.missing) == (None, None, 2, 2)


def test_the_client_was_told_by_a_notice_or_a_call_before_it_began(story: Story) -> None:
    story.usual("Shop", "A", FIRST)
    visits = story.came("Shop", "BBBBB", FIRST)
    client = story.company.clients["Shop"]
    days = [FIRST + WEEK * number for number in range(5)]

    def notice(visit: int, sent: date | None) -> Notice:
        return Notice(
            client_id=client,
            visit_id=visit,
            state=NoticeState.DRAFT if sent is None else NoticeState.SENT,
            text="Somebody else comes.",
            drafted_at=at(FIRST),
            sent_at=None if sent is None else at(sent),
        )

    story.add(
        notice(visits[0], days[0] - timedelta(days=4)),
        notice(visits[0], days[0] - timedelta(days=1)),
        notice(visits[1], days[1] - timedelta(days=2)),
        notice(visits[2], days[2] + timedelta(days=1)),
        notice(visits[3], None),
        touch(story, TouchKind.CALL, days[3] - timedelta(days=1), visits[3]),
        touch(story, TouchKind.MOVE, days[4] - timedelta(days=1), visits[4]),
    )
    assert story.told("notice_days") == (4 + 2, 2)
    assert story.told("told_share") == (3, 5)


# Promises


def test_a_promised_person_is_to_come_until_he_has_left(story: Story) -> None:
    ana = story.company.technicians["Ana"]
    story.add(promise(story, Subject.PERSON, FIRST + WEEK, technician_id=ana))
    with story.company.store.writing() as session:
        session.get_one(Technician, ana).left_on = FIRST + WEEK * 3
    story.came("Shop", "BABBB", FIRST)
    assert story.told("promises_kept_person") == (1, 2)


def test_nobody_breaks_a_promise_that_ended_with_a_handover(story: Story) -> None:
    ana = story.company.technicians["Ana"]
    first = FIRST + WEEK * 2
    story.add(promise(story, Subject.PERSON, FIRST, technician_id=ana, until=first))
    story.came("Shop", "AB", FIRST)
    assert story.told("promises_kept_person") == (1, 2)
    story.came("Shop", "BB", first)
    assert story.told("promises_kept_person") == (1, 2)


def test_a_day_may_be_off_as_far_as_agreed_and_not_at_all_once_it_was_promised(
    story: Story,
) -> None:
    for number in range(4):
        day = FIRST + WEEK * number
        late = at(day + timedelta(days=1))
        story.came("Shop", "A", day, tolerance_days=1, actual_start=late)
    story.came("Shop", ".", FIRST)
    story.add(promise(story, Subject.DAY, FIRST + WEEK * 2))
    assert story.told("promises_kept_day") == (2, 5)


def test_service_begins_within_the_promised_window(story: Story) -> None:
    nine_to_noon = {"window_start": 540, "window_end": 720}
    story.came("Shop", "A", FIRST, **nine_to_noon)
    story.came("Shop", "A", FIRST, **nine_to_noon, actual_start=at(FIRST, 16 + 1 / 60))
    story.came("Shop", ".", FIRST, **nine_to_noon)
    story.came("Shop", "A", FIRST)
    # By the summer's clock the first began at one, the second a minute after noon.
    assert story.told("promises_kept_window") == (0, 3)
    story.came("Shop", "A", FIRST, **nine_to_noon, actual_start=at(FIRST, 16))
    assert story.told("promises_kept_window") == (1, 4)


def test_a_promised_price_is_that_of_the_last_visit_before(story: Story) -> None:
    story.came("Shop", "A", FIRST, price_minor=9_000)
    story.came("Shop", "A", FIRST + WEEK, price_minor=9_500)
    story.add(promise(story, Subject.PRICE, FIRST + WEEK))
    story.came("Shop", "A", FIRST + WEEK * 2, price_minor=9_500)
    story.came("Shop", "A", FIRST + WEEK * 3, price_minor=9_600)
    assert story.told("promises_kept_price") == (1, 2)


def test_promises_together_are_those_of_every_kind(story: Story) -> None:
    ana = story.company.technicians["Ana"]
    story.add(promise(story, Subject.PERSON, FIRST, technician_id=ana))
    story.came("Shop", "AB", FIRST, window_start=540, window_end=720)
    assert story.told("promises_kept") == (1 + 2 + 0, 2 + 2 + 2)


def test_done_the_first_time_means_made_and_no_call_back_within_thirty_days(story: Story) -> None:
    good, soon, later = story.came("Shop", "AAA", FIRST, every=1)
    story.came("Shop", "A", FIRST + timedelta(days=20), call_back_of_id=soon)
    story.came("Shop", "A", FIRST + timedelta(days=33), call_back_of_id=later)
    story.came(
        "Shop",
        "A",
        FIRST + timedelta(days=5),
        call_back_of_id=good,
        status=VisitStatus.CANCELLED,
        done_by_id=None,
    )
    story.came("Shop", ".", FIRST)
    assert story.told("first_time_done") == (2, 4)
    assert story.told("rework_share") == (1, 3)


# Contacts


def test_touches_and_complaints_stand_beside_the_visits_made(story: Story) -> None:
    visits = story.came("Shop", "AAAA", FIRST)
    client = story.company.clients["Shop"]
    story.add(
        touch(story, TouchKind.CALL, FIRST, visits[0]),
        touch(story, TouchKind.MOVE, FIRST),
        touch(story, TouchKind.CALL, FIRST - timedelta(days=1)),
        Complaint(
            client_id=client, visit_id=visits[0], text="No.", made_at=at(FIRST), taken_by="Mia"
        ),
    )
    assert story.told("touches_per_visit") == (2, 4)
    complaints = story.figure("complaints_per_100")
    assert (complaints.value, complaints.numerator, complaints.denominator) == (25, 1, 4)


def test_what_is_normal_is_told_by_the_months_before_and_beyond_it_is_an_alarm(
    story: Story,
) -> None:
    for month, touches in ((4, 1), (5, 2), (6, 2), (7, 3), (8, 2), (9, 2), (10, 6)):
        day = date(2026, month, 5)
        story.came("Shop", "AAAA", day, every=1)
        story.add(*(touch(story, TouchKind.CALL, day) for _ in range(touches)))
    rows = story.rows()
    band = rows.normal["touches_per_visit"]
    # A quarter of a touch, then four times a half, then three quarters.
    assert (band.low, band.middle, band.high, band.months) == (0.5, 0.5, 0.5, 6)
    assert rows.figures["touches_per_visit"].value == 1.5
    assert rows.alarms() == ("touches_per_visit",)
    assert story.rows(Period(date(2026, 9, 1), date(2026, 9, 30))).normal == {}


def test_the_time_to_answer_is_that_of_questions_answered_in_the_period(story: Story) -> None:
    client = story.company.clients["Shop"]

    def question(asked: date, answered: date | None) -> OpenQuestion:
        return OpenQuestion(
            client_id=client,
            text="?",
            owner="Mia",
            asked_at=at(asked),
            answered_at=None if answered is None else at(answered),
        )

    story.add(
        question(FIRST - timedelta(days=2), FIRST),
        question(FIRST, FIRST + timedelta(days=4)),
        question(FIRST, date(2026, 11, 3)),
        question(FIRST, None),
    )
    assert story.told("time_to_answer") == (6, 2)


# Clients


def test_an_agreement_is_renewed_by_the_next_one_of_the_same_service(story: Story) -> None:
    with story.company.store.writing() as session:
        deal = session.get_one(Agreement, agreement_of(story, "Shop"))
        deal.start, deal.end = date(2025, 10, 10), date(2026, 10, 10)
        kept = {name: getattr(deal, name) for name in ("client_id", "site_id", "rule", "minutes")}
        service = deal.service_type_id
    assert story.told("renewals") == (0, 1)
    later = Agreement(**kept, service_type_id=service, start=date(2026, 10, 20))
    story.add(later)
    assert story.told("renewals") == (1, 1)
    # The one that renews is no new business.
    assert story.told("repeat_business") == (0, 0)
    story.company.client("Bar", service="Termites")
    termites = agreement_of(story, "Bar")
    with story.company.store.writing() as session:
        other = session.get_one(Agreement, termites)
        other.start = FIRST
        session.add(Agreement(**kept, service_type_id=other.service_type_id, start=FIRST))
    assert story.told("repeat_business") == (1, 2)


def test_recommended_clients_are_counted_among_those_who_came(story: Story) -> None:
    story.company.client("Bar")
    with story.company.store.writing() as session:
        shop, bar = (session.get_one(Client, key) for key in story.company.clients.values())
        shop.since = date(2020, 1, 1)
        bar.since, bar.referred_by_id = FIRST, shop.id
    assert story.told("referrals") == (1, 1)


def test_who_cancels_is_counted_once_with_his_worth_and_his_reason(story: Story) -> None:
    story.company.client("Bar")
    deal = agreement_of(story, "Shop")
    shop = story.company.clients["Shop"]
    with story.company.store.writing() as session:
        for client in session.scalars(select(Client)):
            client.since = date(2026, 1, 1)
        session.get_one(Client, shop).retired_on = FIRST + timedelta(days=3)
        agreement = session.get_one(Agreement, deal)
        agreement.start, agreement.end = date(2026, 1, 1), FIRST + timedelta(days=3)
    story.add(
        *(
            Cancellation(
                client_id=shop,
                agreement_id=deal,
                on=FIRST + timedelta(days=day),
                reason="Strangers.",
                recorded_by="Mia",
            )
            for day in (2, 3)
        )
    )
    rows = story.rows()
    assert story.told("cancellations") == (1, 2)
    assert [(row.reason, row.clients) for row in rows.reasons] == [("Strangers.", 1)]
    assert rows.figures["lost_value"].value == client_value(PriceBook.default(), 52 * 9_000)
    assert story.told("cancellations", OCTOBER.after()) == (0, 1)


# Work and money


def test_driving_and_overtime_stand_beside_the_paid_minutes_up_to_today(story: Story) -> None:
    story.add(
        *(
            Route(
                technician_id=story.company.technicians["Ana"],
                day=day,
                depart=at(day),
                back=at(day, 25),
                metres=1_000,
                drive_minutes=60,
                paid_minutes=480,
                overtime_minutes=30,
            )
            for day in (FIRST, date(2026, 11, 24), date(2026, 11, 25))
        )
    )
    assert story.told("drive_share") == (60, 480)
    assert story.told("overtime_share", YEAR) == (60, 960)
    assert story.figure("drive_share", service_id=1).value is None


def test_work_is_shared_fairly_where_everybody_has_as_much_on_a_day_out(story: Story) -> None:
    story.came("Shop", "AABB", FIRST, every=1)
    assert story.figure("fairness").value == 0
    story.came("Shop", "B", FIRST + timedelta(days=2))
    # Ana 30 minutes a day, Ben 45.
    assert story.told("fairness") == (7.5, 37.5)


def test_keeping_people_costs_what_was_decided_without_the_chance_of_losing_them(
    story: Story,
) -> None:
    one, other = story.came("Shop", "AA", FIRST)
    story.add(
        decided(story, one, 1_500, RoadKind.WAIT, loss=200),
        decided(story, other, 800, RoadKind.OVERTIME),
        decided(story, other, 900, RoadKind.SUBSTITUTE),
    )
    with story.company.store.writing() as session:
        session.get_one(Agreement, agreement_of(story, "Shop")).start = date(2026, 1, 1)
    figures = story.rows().figures
    assert figures["keeping_price"].value == 1_300 + 800
    # From a Thursday on the rule falls due on 53 Thursdays of a year.
    assert figures["kept_value"].value == client_value(PriceBook.default(), 53 * 9_000)


def test_money_of_several_currencies_is_not_added_up(story: Story) -> None:
    story.company.records.save_office(OfficeForm("Paris", "Europe/Paris", "EUR"))
    rows = story.rows()
    assert rows.currency == ""
    assert rows.figures["lost_value"].value is None
    assert story.rows(office_id=story.company.office).figures["lost_value"].value == 0
    assert story.rows(office_id=story.company.office).currency == "USD"


def test_a_cancelled_visit_counts_for_nothing(story: Story) -> None:
    story.came("Shop", "A", FIRST, status=VisitStatus.CANCELLED, done_by_id=None)
    with story.company.store.reading() as session:
        assert session.scalars(select(Visit.status)).all() == [VisitStatus.CANCELLED]
    assert story.rows().visits == 0
    assert story.told("promises_kept_day") == story.told("first_time_done") == (0, 0)
