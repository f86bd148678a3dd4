"""The sentences of the inspector: what matters, who came, what a visit costs."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from unicodedata import category, combining
from zoneinfo import ZoneInfo

from scheduler.continuity.lines import Line, PriceLine
from scheduler.dates.recurrence import describe
from scheduler.model.kinds import Level, TouchKind, VisitStatus
from scheduler.views.board import (
    BoardRows,
    ComingRow,
    NoteRow,
    PriorityRow,
    PromiseRow,
    QuestionRow,
    TouchRow,
    VisitDetails,
)
from ui.board.words import along, joint_with, pins_words, visits
from ui.days import clock, clock_span, day_full, day_medium, day_medium_full, days_span
from ui.listing import listed
from ui.text import (
    LEVELS,
    LINES,
    STATUSES,
    SUBJECTS,
    WHO,
    Said,
    count,
    distance,
    duration,
    in_digits,
    meaning,
    money,
    percent,
    source,
    tr,
)

BREAKS_AFTER = 14
"""Letters of a word after which a line may end inside it; nothing may be cut off."""

JOINS_THE_NEXT = 9
"""Unicode's class of the signs that put the letter behind them below the one before."""


def soft(text: str) -> str:
    """The text with places where a very long word may wrap.

    What is drawn as one letter stays together: Thai and Khmer set vowels and accents on others.
    """
    return re.sub(r"[^ \u200b]+", lambda word: _soft_word(word[0]), text)


def _soft_word(word: str) -> str:
    parts = [word[:1]]
    for before, letter in pairwise(word):
        joined = category(letter).startswith("M") or combining(before) == JOINS_THE_NEXT
        if len(parts[-1]) < BREAKS_AFTER or joined:
            parts[-1] += letter
        else:
            parts.append(letter)
    return "\u200b".join(parts)


def asked(priorities: Iterable[PriorityRow]) -> tuple[PriorityRow, ...]:
    """The priorities somebody asked for, the strongest first."""
    order = list(Level)
    known = (row for row in priorities if row.asked_on is not None)
    return tuple(sorted(known, key=lambda row: order.index(row.level)))


def never_asked(priorities: Iterable[PriorityRow]) -> str:
    """What nobody ever asked, said plainly; nothing where everything was."""
    rows = tuple(priorities)
    open_subjects = [tr(SUBJECTS[row.subject]).lower() for row in rows if row.asked_on is None]
    if not open_subjects:
        return ""
    if len(open_subjects) == len(rows):
        return tr("Nobody ever asked what matters to them.")
    return tr("Never asked about: {subjects}.", subjects=listed(open_subjects))


def who_asked(priorities: Iterable[PriorityRow]) -> str:
    """``Asked 3 Sep 2026 by Mia``, for the latest time; nothing where nobody did."""
    times = [(row.asked_on, row.asked_by) for row in priorities if row.asked_on is not None]
    if not times:
        return ""
    day, name = max(times)
    if not name:
        return tr("Asked {day}", day=day_full(day))
    return tr("Asked {day} by {name}", day=day_full(day), name=name)


def priority_parts(row: PriorityRow) -> tuple[str, str]:
    """The subject and how much it matters: ``("Person", "essential")``."""
    return tr(SUBJECTS[row.subject]), tr(LEVELS[row.level])


def priority_detail(row: PriorityRow) -> str:
    """What was said about it: ``Person: strangers frighten her``; nothing where nothing was."""
    return f"{tr(SUBJECTS[row.subject])}: {row.detail}" if row.detail else ""


def promise(row: PromiseRow) -> str:
    """``“I will be the one”``, without its giver."""
    return f"“{row.text.strip('“”')}”"


def promise_by(row: PromiseRow) -> str:
    """``Promised by Omar Haddad, 3 Sep 2026``."""
    return tr("Promised by {name}, {day}", name=row.given_by, day=day_full(row.given_on))


def note_by(row: NoteRow) -> str:
    """``Ana Reyes, 3 Sep 2026``."""
    return f"{row.written_by}, {day_full(row.written_on)}"


def coming(row: ComingRow) -> tuple[str, str]:
    """A next visit: ``("Thu 24 Dec 2026 · Rodent control", "Omar Haddad, usual")``."""
    title = f"{day_medium_full(row.day)} · {row.service}"
    if row.technician is None:
        return title, tr("not planned yet")
    who = "" if row.who is None else f", {tr(WHO[row.who][1])}"
    return title, f"{row.technician}{who}"


def question_by(row: QuestionRow) -> str:
    """``Mia answers by 3 Dec 2026``."""
    if row.answer_by is None:
        return tr("{owner} owns it", owner=row.owner)
    return tr("{owner} answers by {day}", owner=row.owner, day=day_medium(row.answer_by))


def continuity(details: VisitDetails) -> tuple[str, str]:
    """The number to stress and the rest: ``("3", "strangers in 10 visits · Ana 5 times")``."""
    faces = len(details.faces)
    if not faces:
        return "", tr("Nobody has been here yet.")
    number = str(details.strangers)
    word = tr("stranger") if details.strangers == 1 else tr("strangers")
    rest = tr("{word} in {visits}", word=word, visits=visits(faces))
    if details.coc is None:
        return number, rest
    name, times = Counter(face.technician for face in details.faces).most_common(1)[0]
    return number, rest + f" · {name} {count(times, 'time', 'times')}"


def continuity_tip(details: VisitDetails) -> str:
    """The figure behind it; nothing after a single visit."""
    if details.coc is None:
        return ""
    return tr(
        "Continuity of care (COC) {coc}: 1 when the same technician always comes, 0 when every"
        " visit is by another one.",
        coc=in_digits(details.coc, 2),
    )


def facts(details: VisitDetails) -> tuple[tuple[str, str], ...]:
    """The visit's facts, each with its name; what is not known is left out."""
    service = f"{details.service}, {duration(details.minutes)}"
    rows = [(tr("Service"), service)]
    if details.rule:
        rows.append((tr("Repeats"), describe(details.rule, tr, day_full)))
    day = _planned_day(details)
    if details.planned and day:
        span = clock_span(details.planned.start, details.planned.end, details.zone)
        rows.append((tr("When"), f"{day_medium(day)}, {span}"))
    if day != details.due_on:
        rows.append((tr("Due"), day_medium(details.due_on) + _tolerance(details)))
    if details.window:
        window = clock_span(details.window.start, details.window.end, details.zone)
        rows.append((tr("Window promised"), window))
    rows.append((tr("Technician"), details.technician or tr("nobody yet")))
    if details.joint_with:
        rows.append((tr("Along with"), joint_with(details.joint_with)))
    if details.along:
        rows.append((tr("With"), along(details.along)))
    rows.append((tr("Usual technician"), usual(details)))
    rows.append((tr("State"), tr(STATUSES[details.status])))
    if details.came and details.status is VisitStatus.DONE:
        rows.append((tr("Made"), _made(details)))
    if details.outcome:
        rows.append((tr("Outcome"), details.outcome))
    if details.pins:
        rows.append((tr("Pinned"), pins_words(details.pins)))
    rows.append((tr("Price"), money(details.price_minor, details.currency)))
    return tuple(rows)


def _made(details: VisitDetails) -> str:
    """``Tue 24 Nov, 09:40–10:10 by Ben Cole``, as much of it as is known."""
    by = tr("by {name}", name=details.came)
    if details.made is None:
        return by
    start, end = details.made.start, details.made.end
    day = day_medium(start.astimezone(ZoneInfo(details.zone)).date())
    return f"{day}, {clock_span(start, end, details.zone)} {by}"


def touch(row: TouchRow, zone: str) -> tuple[str, str]:
    """What was said, and by whom: ``("Comes at nine.", "Call, Tue 24 Nov 09:12, Mia")``."""
    kind = tr(TOUCHES[row.kind])
    day = day_medium(row.at.astimezone(ZoneInfo(zone)).date())
    by = f"{day} {clock(row.at, zone)}, {row.by}"
    return (row.text, f"{kind}, {by}") if row.text else (kind, by)


TOUCHES: Mapping[TouchKind, Said] = {
    TouchKind.CALL: "Call",
    TouchKind.MESSAGE: "Message",
    TouchKind.MOVE: "Moved",
    TouchKind.VISIT: "Visit",
}


def _planned_day(details: VisitDetails) -> date | None:
    if details.planned is None:
        return None
    return details.planned.start.astimezone(ZoneInfo(details.zone)).date()


def _tolerance(details: VisitDetails) -> str:
    if not details.tolerance_days:
        return ""
    days = count(details.tolerance_days, "day", "days")
    return ", " + tr("may move {days}", days=days)


def usual(details: VisitDetails) -> str:
    """The usual technician, and whether somebody promised him or the visits show him."""
    if details.usual is None:
        return tr("nobody")
    source = tr("chosen by you") if details.usual_declared else tr("by the past visits")
    return f"{details.usual} ({source})"


def price_line(line: PriceLine) -> tuple[str, str]:
    """A line of a visit's price and where it comes from: ``("Drive, 2.1 km", "measured")``."""
    told = dict(line.inputs)
    name = tr(LINES[line.line])
    if line.line is Line.DRIVE and isinstance(told.get("metres"), int):
        name += f", {distance(int(told['metres']))}"
    elif "minutes" in told and isinstance(told["minutes"], int):
        name += f", {duration(told['minutes'])}"
    return name, source(line)


def plan_lines(lines: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """A plan's lines by their words, in the order of breakdowns, without those that are 0."""
    words = {str(line): tr(word) for line, word in LINES.items()}
    words |= {
        "continuity": tr("Keeping the person"),
        "moved": tr("Moved day and time"),
    }
    return tuple((words.get(name, name), lines[name]) for name in lines if lines[name])


def plan_meanings(lines: Mapping[str, int]) -> tuple[str, ...]:
    """What each of those lines means; empty where its name says it."""
    known = {str(line): meaning(line) for line in LINES}
    return tuple(known.get(name, "") for name in lines if lines[name])


def plan_heading(rows: BoardRows) -> str:
    """``23 – 27 November``."""
    return days_span(rows.days[0], len(rows.days)) if rows.days else ""


def plan_sentence(rows: BoardRows) -> str:
    """How well the plan keeps people: ``163 of 165 visits have a place, 90 % by …``."""
    whole = visits(len(rows.cards) + len(rows.tray))
    told = tr("{placed} of {visits} have a place", placed=len(rows.cards), visits=whole)
    if rows.usual_share is None:
        return f"{told}."
    share = percent(rows.usual_share)
    return tr("{told}, {share} by the client’s usual technician.", told=told, share=share)
