"""Finds clients, addresses, phone numbers, technicians and visits by what somebody types."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from threading import Event, Lock
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scheduler.model.decisions import Change, ChangeSet
from scheduler.model.kinds import OPEN_STATUSES
from scheduler.model.office import Office
from scheduler.model.plans import Assignment
from scheduler.model.visits import Visit
from scheduler.records.search_index import Entry, Match, SearchIndex
from scheduler.records.search_rows import (
    Planned,
    entry_row,
    read_entries,
    read_visits,
    visit_row,
)
from scheduler.store.clock import Clock
from scheduler.store.engine import Store
from scheduler.store.journal import Journal, Touched
from scheduler.typed import Typed, readings, typos_allowed
from scheduler.views.search import Found, FoundRow, Key

INDEXED = frozenset(("client", "site", "contact", "technician", "office"))
"""The tables whose changes make the index stale."""

LONGEST_TEXT = 120

ENOUGH = 3
"""With so many things found by words that begin as typed, typos are not thought of."""

OF_EACH_KIND = 2
"""So many of each kind are shown before the better ones of another kind fill up."""

WITH_NEXT_VISIT = 3
"""Where no more clients are found, each brings its next visits along."""

NEXT_VISITS = 3
"""So many of them."""

SURELY, PERHAPS, BEHIND_ITS_CLIENT = 2.0, 0.99, 0.01
"""The score of a visit by its number, above all others; where it is over and the number may be a
client's, next to that; and how far a client's next visit stands behind the client."""

_NUMBER = re.compile(r"(w-?|#)?([1-9]\d{0,8})", re.IGNORECASE)


class _Ranked(NamedTuple):
    kind: Found
    id: int
    place: int
    entry: Entry
    score: float
    gone_on: date | None

    def order(self) -> tuple[bool, float, int]:
        """Sorts the best first, and those who are gone behind all others."""
        return self.gone_on is not None, -self.score, self.place


class Search:
    """Answers what is typed from an index in memory, built on first use and kept while it holds.

    It may be asked on several threads at once.
    """

    def __init__(self, store: Store, journal: Journal, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = Lock()
        self._stale = Event()
        self._index: SearchIndex | None = None
        self._through = 0
        self._zones: dict[int, str] = {}
        journal.listeners.append(self._touched)

    def find(self, office_id: int | None, text: str, limit: int) -> tuple[FoundRow, ...]:
        """What matches ``text`` best, of one office or of all; nothing for an empty text."""
        ways = readings(text[:LONGEST_TEXT])
        if not ways:
            return ()
        ranked, typed = self._ranked(self._ready(), office_id, ways)
        with self._store.reading() as session:
            visits = self._by_number(session, office_id, text.strip())
            best = _of_all_kinds(ranked, limit - len(visits))
            following = self._following(session, best)
        rows = self._rows(best, following, typed)
        coming = self._coming(best, following, typed, {row.id for row in visits})
        return tuple(sorted((*visits, *rows, *coming), key=_best_first)[:limit])

    def recall(self, keys: Sequence[Key]) -> tuple[FoundRow, ...]:
        """Things found before, as they are now, in the same order; what is no more is left out."""
        index = self._ready()
        places = [(kind, number, index.by_key.get((kind, number))) for kind, number in keys]
        entries = [
            self._ranking(kind, number, place, index.entries[place], 0.0)
            for kind, number, place in places
            if place is not None
        ]
        visits = [number for kind, number in keys if kind is Found.VISIT]
        with self._store.reading() as session:
            planned = tuple(read_visits(session, Visit.id.in_(visits)))
            rows = self._rows(entries, self._following(session, entries), Typed())
        rows += [visit_row(one, Typed(), score=0.0, zone=self._zone(one)) for one in planned]
        by_key = {row.key: row for row in rows}
        return tuple(by_key[key] for key in keys if key in by_key)

    def _ready(self) -> SearchIndex:
        with self._lock:
            if self._index is None or self._stale.is_set() or self._changed_elsewhere():
                # What is changed while it is built makes it stale once more.
                self._stale.clear()
                self._index = None
                with self._store.reading() as session:
                    self._through = _last_change(session)
                    self._zones = dict(session.execute(select(Office.id, Office.zone)).all())
                    entries = sorted(read_entries(session), key=lambda one: one.name.casefold())
                    self._index = SearchIndex(entries)
            return self._index

    def _touched(self, told: Touched) -> None:
        if not INDEXED.isdisjoint(told.ids):
            self._stale.set()

    def _changed_elsewhere(self) -> bool:
        """Whether another program changed what is indexed."""
        with self._store.reading() as session:
            last = _last_change(session)
            if last == self._through:
                return False
            changed = session.scalar(
                select(Change.id)
                .where(Change.change_set_id > self._through, Change.entity.in_(INDEXED))
                .limit(1)
            )
        self._through = last
        return changed is not None

    def _ranked(
        self, index: SearchIndex, office_id: int | None, ways: Sequence[tuple[str, ...]]
    ) -> tuple[list[_Ranked], Typed]:
        """The things that match, each once, the best first; typos count where little else does."""
        words = tuple(word for way in ways for word in way)
        passes = (False, True) if any(map(typos_allowed, words)) else (False,)
        for typed in [Typed(words, typos) for typos in passes]:
            matches: dict[int, Match] = {}
            for way in ways:
                for place, match in index.find(office_id, way, typos=typed.typos).items():
                    matches[place] = max(match, matches.get(place, match))
            found = self._each_once(index, matches)
            if len(found) >= ENOUGH or any(match.whole for match in matches.values()):
                break
        return found, typed

    def _each_once(self, index: SearchIndex, matches: dict[int, Match]) -> list[_Ranked]:
        """A client with several sites is shown once, unless the sites are what was found."""
        best: dict[Key, _Ranked] = {}
        for place, match in matches.items():
            entry = index.entries[place]
            kind, number = _shown_as(entry, match)
            held = best.get((kind, number))
            if held is None or held.score < match.score:
                best[kind, number] = self._ranking(kind, number, place, entry, match.score)
        return sorted(best.values(), key=_Ranked.order)

    def _ranking(self, kind: Found, number: int, place: int, entry: Entry, score: float) -> _Ranked:
        gone = entry.gone_on
        if gone is not None and gone > self._clock.today(self._zones[entry.office_id]):
            gone = None
        return _Ranked(kind, number, place, entry, score, gone)

    def _by_number(self, session: Session, office_id: int | None, text: str) -> list[FoundRow]:
        """The visit of a work number."""
        number = _NUMBER.fullmatch(text)
        if number is None:
            return []
        wanted = [Visit.id == int(number[2])]
        if office_id is not None:
            wanted.append(Visit.office_id == office_id)
        return [
            visit_row(
                one,
                Typed(),
                score=SURELY if number[1] or one.visit.status in OPEN_STATUSES else PERHAPS,
                zone=self._zone(one),
                by_number=True,
            )
            for one in read_visits(session, *wanted)
        ]

    def _following(self, session: Session, shown: Iterable[_Ranked]) -> dict[Key, list[Planned]]:
        """The next planned visits of each client and of each site."""
        clients = {one.entry.client_id for one in shown} - {None}
        if not clients:
            return {}
        following: defaultdict[Key, list[Planned]] = defaultdict(list)
        for one in read_visits(
            session,
            Visit.client_id.in_(clients),
            Visit.status.in_(OPEN_STATUSES),
            Assignment.day >= min(map(self._clock.today, self._zones.values())),
        ):
            following[Found.CLIENT, one.visit.client_id].append(one)
            following[Found.SITE, one.visit.site_id].append(one)
        return following

    def _rows(
        self, shown: Iterable[_Ranked], following: Mapping[Key, Sequence[Planned]], typed: Typed
    ) -> list[FoundRow]:
        return [
            entry_row(
                one.kind,
                one.entry,
                typed,
                score=one.score,
                zone=self._zones[one.entry.office_id],
                following=next(iter(following.get((one.kind, one.id), ())), None),
                gone_on=one.gone_on,
            )
            for one in shown
        ]

    def _coming(
        self,
        best: Iterable[_Ranked],
        following: Mapping[Key, Sequence[Planned]],
        typed: Typed,
        known: set[int],
    ) -> list[FoundRow]:
        """The next visits of a few clients."""
        clients = [one for one in best if one.entry.client_id is not None]
        if len(clients) > WITH_NEXT_VISIT:
            return []
        coming: dict[int, FoundRow] = {}
        for client in clients:
            for one in following.get((client.kind, client.id), ())[:NEXT_VISITS]:
                if one.visit.id in known:
                    continue
                score = client.score - BEHIND_ITS_CLIENT
                row = visit_row(one, typed, score=score, zone=self._zone(one))
                coming.setdefault(row.id, row)
        return list(coming.values())

    def _zone(self, one: Planned) -> str:
        return self._zones[one.visit.office_id]


def _last_change(session: Session) -> int:
    return session.scalar(select(func.max(ChangeSet.id))) or 0


def _shown_as(entry: Entry, match: Match) -> Key:
    if entry.technician_id is not None:
        return Found.TECHNICIAN, entry.technician_id
    if match.by_address and entry.site_id is not None:
        return Found.SITE, entry.site_id
    assert entry.client_id is not None
    return Found.CLIENT, entry.client_id


def _of_all_kinds(ranked: Sequence[_Ranked], limit: int) -> list[_Ranked]:
    """The best, with the best few of each kind among them."""
    few = [
        one
        for kind in Found
        for one in islice((one for one in ranked if one.kind is kind), OF_EACH_KIND)
    ]
    known = {(one.kind, one.id) for one in few}
    others = (one for one in ranked if (one.kind, one.id) not in known)
    chosen = sorted(few, key=_Ranked.order)[:limit]
    return sorted([*chosen, *islice(others, limit - len(chosen))], key=_Ranked.order)


def _best_first(row: FoundRow) -> tuple[bool, float]:
    return row.gone_on is not None, -row.score
