"""A feed's text, read back by the library and by an independent reader."""

import string
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from scheduler.dates.localtime import from_minutes
from scheduler.feeds.calendar import FeedAbsence, FeedVisit, calendar_text, clean
from scheduler.model.kinds import VisitStatus
from tests.feeds.reading import plain, read, values

START = datetime(2026, 11, 24, 14, 40, tzinfo=UTC)
VISIT = FeedVisit(
    uid="5a0f6f6e-0c1e-4d19-9a53-a9d1a1f6d2c4",
    sequence=3,
    changed_at=datetime(2026, 11, 20, 9, 30, 15, 250_000, tzinfo=UTC),
    start=START,
    end=START + timedelta(minutes=30),
    title="W-1042 · Orchard St",
    place="88 Orchard St, New York",
    status=VisitStatus.PLANNED,
)


def only(visit: FeedVisit) -> dict[str, str]:
    (event,) = read(calendar_text("3fa9c01b22", [visit])).events
    return values(event)


def test_calendar_says_what_programs_ask_for() -> None:
    raw = read(calendar_text("3fa9c01b22", []))
    assert raw.events == []
    assert ("REFRESH-INTERVAL", "VALUE=DURATION", "PT1H") in raw.own
    assert values(raw.own) == {
        "VERSION": "2.0",
        "PRODID": "-//Familiar//Technician feed//EN",
        "CALSCALE": "GREGORIAN",
        "METHOD": "PUBLISH",
        "NAME": "Familiar 3fa9c01b22",
        "X-WR-CALNAME": "Familiar 3fa9c01b22",
        "REFRESH-INTERVAL": "PT1H",
        "X-PUBLISHED-TTL": "PT1H",
    }


def test_event_says_what_the_visit_is() -> None:
    assert only(VISIT) == {
        "UID": "5a0f6f6e-0c1e-4d19-9a53-a9d1a1f6d2c4",
        "SEQUENCE": "3",
        "DTSTAMP": "20261120T093015Z",
        "LAST-MODIFIED": "20261120T093015Z",
        "DTSTART": "20261124T144000Z",
        "DTEND": "20261124T151000Z",
        "SUMMARY": "W-1042 · Orchard St",
        "LOCATION": "88 Orchard St\\, New York",
        "STATUS": "CONFIRMED",
        "TRANSP": "OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS": "BUSY",
        "CLASS": "PRIVATE",
    }


@pytest.mark.parametrize(
    ("status", "shown", "busy", "transparent"),
    [
        (VisitStatus.DUE, "TENTATIVE", "TENTATIVE", "OPAQUE"),
        (VisitStatus.PLANNED, "CONFIRMED", "BUSY", "OPAQUE"),
        (VisitStatus.CONFIRMED, "CONFIRMED", "BUSY", "OPAQUE"),
        (VisitStatus.DONE, "CONFIRMED", "BUSY", "OPAQUE"),
        (VisitStatus.MISSED, "CONFIRMED", "BUSY", "OPAQUE"),
        (VisitStatus.CANCELLED, "CANCELLED", "FREE", "TRANSPARENT"),
    ],
)
def test_status_in_the_words_of_the_standard(
    status: VisitStatus, shown: str, busy: str, transparent: str
) -> None:
    told = only(replace(VISIT, status=status))
    assert told["STATUS"] == shown
    assert told["X-MICROSOFT-CDO-BUSYSTATUS"] == busy
    assert told["TRANSP"] == transparent
    assert told["SUMMARY"].startswith("CANCELLED - ") == (shown == "CANCELLED")


@pytest.mark.parametrize(
    ("position", "geo"),
    [
        ((40.7187, -73.98891234), "40.7187;-73.988912"),
        ((51.4779, 0.00005), "51.4779;0.00005"),
        ((-0.0000001, 32.0), "0.0;32.0"),
        ((-90.0, 180.0), "-90.0;180.0"),
    ],
)
def test_a_position_is_plain_degrees(position: tuple[float, float], geo: str) -> None:
    told = only(replace(VISIT, position=position))
    assert told["GEO"] == geo
    assert told["X-APPLE-STRUCTURED-LOCATION"] == f"geo:{geo.replace(';', ',')}"


@given(
    st.text(max_size=120),
    st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
)
def test_the_title_of_a_position_is_the_place(place: str, position: tuple[float, float]) -> None:
    (event,) = read(calendar_text("c0de", [replace(VISIT, place=place, position=position)])).events
    told = values(event)
    titles = [rest for name, rest, _ in event if name == "X-APPLE-STRUCTURED-LOCATION"]
    assert len(titles) == bool(told.get("LOCATION"))
    for parameters in titles:
        _, _, title = parameters.partition(";X-TITLE=")
        quoted = title.startswith('"')
        assert title.removeprefix('"').removesuffix('"') == plain(told["LOCATION"])
        assert '"' not in plain(told["LOCATION"])
        assert quoted or not set(title) & set(",;:")
    for degrees, most in zip(told["GEO"].split(";"), (90, 180), strict=True):
        assert abs(float(degrees)) <= most
        assert set(degrees) <= set("-.0123456789")


def test_the_library_reads_and_writes_the_same() -> None:
    there = replace(VISIT, uid="there", position=(40.7187, -73.98891234), details="Ring; twice")
    away = FeedAbsence("away", 1, START, START.date(), START.date() + timedelta(days=2), "Away")
    odd = replace(VISIT, uid="a;b,c\\d", status=VisitStatus.CANCELLED, place='8 "Old" St')
    text = calendar_text("3fa9c01b22", [there, away, odd])
    assert Calendar.from_ical(text).to_ical() == text


def test_same_visits_in_any_order_give_the_same_bytes() -> None:
    later = replace(
        VISIT, uid="b", start=START + timedelta(hours=1), end=START + timedelta(hours=2)
    )
    twin = replace(VISIT, uid="a")
    texts = {calendar_text("c0de", order) for order in permutations([VISIT, later, twin])}
    assert len(texts) == 1
    order = [values(event)["UID"] for event in read(texts.pop()).events]
    assert order == [VISIT.uid, "a", "b"]


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin"])
@pytest.mark.parametrize("sunday", [date(2026, 10, 25), date(2026, 11, 1), date(2027, 3, 14)])
def test_weeks_in_which_clocks_change_keep_their_instants(zone: str, sunday: date) -> None:
    days = [sunday + timedelta(days=number) for number in range(-6, 7)]
    visits = [
        replace(VISIT, uid=f"{day}", start=start, end=start + timedelta(minutes=45))
        for day in days
        for start in [datetime(day.year, day.month, day.day, 9, tzinfo=ZoneInfo(zone))]
    ]
    text = calendar_text("c0de", visits)
    parsed = {str(event["uid"]): event.start for event in Calendar.from_ical(text).events}
    for visit, event in zip(visits, read(text).events, strict=True):
        written = datetime.strptime(values(event)["DTSTART"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        assert written == visit.start == parsed[visit.uid]
        assert written.astimezone(ZoneInfo(zone)).hour == 9
    assert b"TZID" not in text
    assert b"VTIMEZONE" not in text


def test_a_night_on_which_clocks_are_put_back_is_an_hour_longer() -> None:
    saturday, zone = date(2026, 10, 31), "America/New_York"
    start = from_minutes(saturday, 22 * 60, zone)
    end = datetime(2026, 11, 1, 6, tzinfo=ZoneInfo(zone))
    told = only(replace(VISIT, start=start, end=end))
    assert (told["DTSTART"], told["DTEND"]) == ("20261101T020000Z", "20261101T110000Z")


@pytest.mark.parametrize(
    "text",
    [
        "เชียงใหม่ ร้านกาแฟ ชั้นสอง " * 12,
        "ហាងកាហ្វេ ភ្នំពេញ " * 15,
        "👩‍🔧🐭🧀 mice 🇺🇸 " * 20,
        'semi;colon, comma, back\\slash, \\n not a line\nand a line: "quoted"',
        "Where the cellar is; how to open it. " * 82,
    ],
    ids=["thai", "khmer", "emoji", "marks", "3000 characters"],
)
def test_texts_survive(text: str) -> None:
    written = calendar_text("c0de", [replace(VISIT, title=text.split("\n")[0], details=text)])
    told = values(read(written).events[0])
    (event,) = Calendar.from_ical(written).events
    assert plain(told["DESCRIPTION"]) == text == str(event["description"])
    assert plain(told["SUMMARY"]) == text.split("\n")[0]


@given(st.text(max_size=400), st.text(max_size=200))
def test_any_text_survives_as_it_was_cleaned(title: str, details: str) -> None:
    written = calendar_text("c0de", [replace(VISIT, title=title, place=title, details=details)])
    told = values(read(written).events[0])
    assert plain(told["SUMMARY"]) == clean(title).replace("\n", " ")
    assert plain(told.get("LOCATION", "")) == clean(title)
    assert plain(told.get("DESCRIPTION", "")) == clean(details)
    controls = {sign for sign in written.decode() if ord(sign) < 32 or 127 <= ord(sign) < 160}
    assert controls <= {"\r", "\n"}
    (event,) = Calendar.from_ical(written).events
    assert not event.errors


@given(st.text(alphabet=string.printable, max_size=60))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_line_breaks_of_every_kind_are_one() -> None:
    assert clean("a\r\nb\rc\nd\u2028e\x0bf\x85g") == "a\nb\nc\nd\ne\nf\ng"
    assert clean("bell\x07 tab\tnul\x00 del\x7f half\ud83d") == "bell tab nul del half"


def test_a_title_is_one_line() -> None:
    told = only(replace(VISIT, title="Gift shop\r\n2nd floor · Orchard St\u2028rear"))
    assert told["SUMMARY"] == "Gift shop 2nd floor · Orchard St rear"


def test_nothing_that_rings_or_invites() -> None:
    text = calendar_text("c0de", [VISIT])
    for name in (b"VALARM", b"ATTENDEE", b"ORGANIZER", b"GEO", b"RRULE", b"mailto"):
        assert name not in text


def test_five_hundred_events_stay_small() -> None:
    visits = [replace(VISIT, uid=f"visit-{number}") for number in range(500)]
    text = calendar_text("c0de", visits)
    raw = read(text)
    assert len({values(event)["UID"] for event in raw.events}) == 500
    assert len(text) < 2_000_000
