"""Every point of HTTP that calendar programs and their users depend on."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from http.client import HTTPConnection
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.feeds.serving.server import Served
from scheduler.feeds.tokens import hashed, new_token
from tests.feeds.reading import read
from tests.feeds.serving import ALWAYS, CHANGED, NOW, Answer, Memory, Site, calendar, running

TEXT = calendar(30)
STAMP = "Tue, 24 Nov 2026 10:00:00 GMT"


@dataclass(frozen=True)
class Place:
    """The server that most tests share, with one calendar of its own in it."""

    site: Site
    source: Memory
    token: str

    def get(self, **headers: str | list[str]) -> Answer:
        return self.site.get(self.token, **headers)


@pytest.fixture(scope="module")
def shared() -> Iterator[tuple[Site, Memory]]:
    source = Memory()
    with running(source) as site:
        yield site, source


@pytest.fixture(scope="module")
def place(shared: tuple[Site, Memory]) -> Place:
    site, source = shared
    return Place(site, source, source.add(TEXT))


def test_a_calendar_is_served(place: Place) -> None:
    answer = place.get()
    assert answer.status == 200
    assert answer.body == TEXT
    tag = answer.headers.pop("etag")
    assert tag.startswith('"')
    assert tag.endswith('"')
    assert answer.lasting[1] == ALWAYS | {
        "content-type": "text/calendar; charset=utf-8",
        "content-length": str(len(TEXT)),
        "content-disposition": 'inline; filename="calendar.ics"',
        "cache-control": "private, max-age=900",
        "vary": "Accept-Encoding",
        "last-modified": STAMP,
        "connection": "close",
    }
    assert place.token.encode() not in answer.body


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"accept": "text/calendar"},
        {"accept": "text/html", "user_agent": "Google-Calendar-Importer"},
        {"accept": "*/*", "user_agent": "Mozilla/5.0 Thunderbird/153.7"},
        {"user_agent": ""},
        {"user_agent": "\xff\xfe"},
        {"cookie": "a=b", "authorization": "Basic eDp5", "origin": "https://example.com"},
        {"range": "bytes=0-9"},
    ],
)
def test_any_program_may_read(place: Place, headers: dict[str, str]) -> None:
    answer = place.get(**headers)
    assert answer.lasting == place.get().lasting
    assert answer.body == TEXT


def test_an_old_program_may_read(place: Place) -> None:
    answer = place.site.send(f"GET /feeds/{place.token}.ics HTTP/1.0\r\n\r\n".encode())
    assert (answer.status, answer.body) == (200, TEXT)


def test_a_query_behind_the_address_changes_nothing(place: Place) -> None:
    target = f"/feeds/{place.token}.ics?nocache=1"
    assert place.site.ask(target).lasting == place.get().lasting


@pytest.mark.parametrize("headers", [{}, {"accept_encoding": "gzip"}])
def test_head_tells_what_get_tells(place: Place, headers: dict[str, str]) -> None:
    head = place.site.ask(f"/feeds/{place.token}.ics", "HEAD", **headers)
    whole = place.get(**headers)
    assert (head.status, head.headers, head.body) == (200, head.headers | whole.lasting[1], b"")
    assert head.headers.keys() == whole.headers.keys()
    assert place.site.ask("/feeds/none.ics", "HEAD").headers["content-length"] == "10"


def test_head_knows_conditions(place: Place) -> None:
    tag = place.get().headers["etag"]
    head = place.site.ask(f"/feeds/{place.token}.ics", "HEAD", if_none_match=tag)
    assert head.status == 304


def test_an_empty_calendar_is_one(shared: tuple[Site, Memory]) -> None:
    site, source = shared
    answer = site.get(source.add(calendar(0)))
    assert answer.status == 200
    assert read(answer.body).events == []


class TestConditions:
    """Nothing is sent twice to whoever has it."""

    @pytest.mark.parametrize("form", ["{}", "W/{}", '"x", {}', '"a,b",W/{}, "c"', "*"])
    def test_a_reader_who_has_it_gets_nothing(self, place: Place, form: str) -> None:
        tag = place.get().headers["etag"]
        answer = place.get(if_none_match=form.format(tag))
        assert answer.lasting == (
            304,
            ALWAYS
            | {
                "etag": tag,
                "cache-control": "private, max-age=900",
                "vary": "Accept-Encoding",
                "connection": "close",
            },
            b"",
        )

    def test_a_list_may_come_in_several_lines(self, place: Place) -> None:
        tag = place.get().headers["etag"]
        assert place.get(if_none_match=['"x"', tag]).status == 304

    @pytest.mark.parametrize("tag", ['"x"', "x", "", '""'])
    def test_a_reader_who_has_another_gets_all(self, place: Place, tag: str) -> None:
        assert place.get(if_none_match=tag).body == TEXT

    @pytest.mark.parametrize(
        ("since", "status"),
        [
            (STAMP, 304),
            ("Tue, 24 Nov 2026 12:00:00 GMT", 304),
            ("Tue, 24 Nov 2026 09:59:59 GMT", 200),
            ("once", 200),
        ],
    )
    def test_a_date_will_do(self, place: Place, since: str, status: int) -> None:
        assert place.get(if_modified_since=since).status == status

    def test_the_tag_outranks_the_date(self, place: Place) -> None:
        tag = place.get().headers["etag"]
        assert place.get(if_none_match='"x"', if_modified_since=STAMP).status == 200
        before = "Tue, 24 Nov 2026 09:00:00 GMT"
        assert place.get(if_none_match=tag, if_modified_since=before).status == 304

    def test_who_wants_a_version_that_is_gone_is_told(self, place: Place) -> None:
        tag = place.get().headers["etag"]
        assert place.get(if_match='"x"', if_none_match=tag).status == 412
        assert place.get(if_match=tag, if_none_match=tag).status == 304
        before = "Tue, 24 Nov 2026 09:00:00 GMT"
        assert place.get(if_unmodified_since=before).status == 412
        assert place.get(if_match=tag, if_unmodified_since=before).status == 200

    def test_a_change_is_seen_at_once(self, shared: tuple[Site, Memory]) -> None:
        site, source = shared
        token = source.add(TEXT)
        before = site.get(token).headers
        old = source.calendars[hashed(token)]
        later = CHANGED + timedelta(minutes=1)
        source.calendars[hashed(token)] = Served(old.feed_id, calendar(31), later)
        after = site.get(token, if_none_match=before["etag"])
        assert (after.status, after.body) == (200, calendar(31))
        assert after.headers["etag"] != before["etag"]
        assert after.headers["last-modified"] == "Tue, 24 Nov 2026 10:01:00 GMT"
        assert site.get(token, if_modified_since=before["last-modified"]).status == 200

    def test_the_same_text_has_the_same_tag_whenever_it_was_changed(
        self, shared: tuple[Site, Memory]
    ) -> None:
        site, source = shared
        first, second = source.add(TEXT), source.add(bytes(TEXT), NOW)
        assert site.get(first).headers["etag"] == site.get(second).headers["etag"]


class TestGzip:
    """Compressed for those who ask, since some programs ask for nothing and read nothing else."""

    @pytest.mark.parametrize("accepted", ["gzip", "gzip, deflate, br, zstd", "br, GZIP;q=0.2"])
    def test_for_who_asks(self, place: Place, accepted: str) -> None:
        answer = place.get(accept_encoding=accepted)
        assert answer.headers["content-encoding"] == "gzip"
        assert answer.headers["content-length"] == str(len(answer.body))
        assert gzip.decompress(answer.body) == TEXT
        assert len(answer.body) < len(TEXT) / 2

    @pytest.mark.parametrize("accepted", ["", "br", "*", "identity", "gzip;q=0", "gzip;q=x"])
    def test_for_nobody_else(self, place: Place, accepted: str) -> None:
        assert place.get(accept_encoding=accepted).lasting == place.get().lasting

    def test_each_form_has_its_own_tag(self, place: Place) -> None:
        plain, packed = place.get(), place.get(accept_encoding="gzip")
        tag = packed.headers["etag"]
        assert tag != plain.headers["etag"]
        assert not tag.startswith("W/")
        assert place.get(if_none_match=tag).status == 200
        again = place.get(if_none_match=f"W/{tag}", accept_encoding="gzip")
        assert (again.status, again.headers["etag"]) == (304, tag)
        assert "content-encoding" not in again.headers

    def test_what_can_differ_says_so(self, place: Place) -> None:
        for headers in ({}, {"accept_encoding": "gzip"}, {"if_none_match": "*"}):
            assert place.get(**headers).headers["vary"] == "Accept-Encoding"


class TestMethods:
    """Programs try what a server can do, and must not meet an error that stops them."""

    @pytest.mark.parametrize("path", ["/feeds/{}.ics", "/", "/feeds/", "/feeds/x.ics"])
    def test_options_are_told_for_any_path(self, place: Place, path: str) -> None:
        answer = place.site.ask(path.format(place.token), "OPTIONS")
        assert (answer.status, answer.body) == (204, b"")
        assert answer.headers["allow"] == "GET, HEAD, OPTIONS"

    @pytest.mark.parametrize(
        "method",
        ["PROPFIND", "REPORT", "POST", "PUT", "DELETE", "PATCH", "MKCALENDAR", "TRACE", "get", "X"],
    )
    def test_nothing_can_be_written(self, place: Place, method: str) -> None:
        asked = len(place.source.asked)
        answer = place.site.ask(f"/feeds/{place.token}.ics", method, content_length="0", depth="1")
        assert answer.status == 405
        assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
        wrong = place.site.ask(f"/feeds/{new_token()}.ics", method)
        assert answer.lasting == wrong.lasting
        assert len(place.source.asked) == asked

    def test_what_is_written_all_the_same_is_passed_over(self, place: Place) -> None:
        connection = HTTPConnection("127.0.0.1", place.site.port, timeout=30)
        path = f"/feeds/{place.token}.ics"
        connection.request("PUT", path, body=b"x" * 200_000)
        refused = connection.getresponse()
        assert (refused.status, refused.read()) == (405, b"Method not allowed\n")
        connection.request("GET", path)
        assert connection.getresponse().read() == TEXT
        connection.close()


class TestMissing:
    """Whatever is wrong looks the same."""

    @pytest.mark.parametrize(
        "path",
        [
            "/",
            "/feeds",
            "/feeds/",
            "/robots.txt",
            "/favicon.ico",
            "/feeds/.ics",
            "/feeds/{token}",
            "/feeds/{token}.ICS",
            "/feeds/{token}.ics/",
            "/feeds/{token}.icsx",
            "/feeds/{token}x.ics",
            "/feeds/{short}.ics",
            "/feeds/{lower}.ics",
            "/Feeds/{token}.ics",
            "//feeds/{token}.ics",
            "/feeds//{token}.ics",
            "/feeds/./{token}.ics",
            "/feeds/../feeds/{token}.ics",
            "/feeds/%2e%2e/feeds/{token}.ics",
            "/feeds/..%2ffeeds%2f{token}.ics",
            "/feeds%2f{token}.ics",
            "/%66eeds/{token}.ics",
            "/feeds/{token}%2eics",
            "/feeds/{token}.ics%00",
            "/feeds/{token}.ics%0d%0aX-A:b",
            "/feeds/{token}.ics;a=b",
            "/feeds/{token}.ics%20",
            "/feeds/%ff%fe.ics",
            "/feeds/%c0%ae%c0%ae/{token}.ics",
            "/feeds/%.ics",
            "/feeds/%zz.ics",
            "/feeds/../../../../etc/passwd",
            "/feeds/..\\..\\{token}.ics",
            "/?token={token}",
            "/feeds/?{token}.ics",
            "*",
            "feeds/{token}.ics",
            "/feeds/" + "a" * 32 + ".ics",
            "/feeds/" + "a" * 8_000 + ".ics",
            "/" + "a/" * 20_000,
        ],
    )
    def test_other_paths_and_malformed_tokens(self, place: Place, path: str) -> None:
        token = place.token
        target = path.format(token=token, short=token[:-1], lower=token.lower().swapcase())
        assert place.site.ask(target).lasting == self.nothing(place)

    def test_an_unknown_token(self, place: Place) -> None:
        unknown = place.site.get(new_token())
        assert unknown.lasting == self.nothing(place)
        assert unknown.lasting == (
            404,
            ALWAYS
            | {
                "content-type": "text/plain; charset=utf-8",
                "content-length": "10",
                "cache-control": "no-store",
                "connection": "close",
            },
            b"Not found\n",
        )

    def test_a_revoked_token_is_dead_at_once(self, shared: tuple[Site, Memory]) -> None:
        site, source = shared
        token = source.add(TEXT)
        tag = site.get(token).headers["etag"]
        new = new_token()
        source.calendars[hashed(new)] = source.calendars.pop(hashed(token))
        assert site.get(token, if_none_match=tag).lasting == site.get(new_token()).lasting
        assert site.get(new).headers["etag"] == tag

    @given(
        st.one_of(
            st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1),
            st.text().map(lambda text: "/feeds/" + quote(text, errors="surrogatepass")),
            st.binary().map(lambda octets: f"/feeds/{quote(octets)}.ics"),
            st.from_regex(r"/feeds/[A-Za-z0-9_-]{30,34}(\.ics)?", fullmatch=True),
        )
    )
    def test_any_wrong_address(self, place: Place, target: str) -> None:
        assert place.site.ask(target).lasting == self.nothing(place)

    @staticmethod
    def nothing(place: Place) -> tuple[int, dict[str, str], bytes]:
        return place.site.ask("/nothing").lasting
