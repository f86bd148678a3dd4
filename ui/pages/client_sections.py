"""The sections of a client's page, each a card made from its part of the rows."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from scheduler.dates.recurrence import describe
from scheduler.model.kinds import Level
from scheduler.views.board import PriorityRow
from scheduler.views.care import (
    AskedRow,
    CameRow,
    ClientRows,
    ComplaintRow,
    ContactRow,
    EndedRow,
    LearnedRow,
    RelationRow,
    SiteRow,
    SpokenRow,
)
from ui.board.told import soft
from ui.days import day_full, day_medium_full, minutes_span
from ui.listing import listed
from ui.look.theme import Theme
from ui.look.tokens import CONTROL_HEIGHT
from ui.pages import client_words as words
from ui.text import LEVELS, SUBJECTS, duration, money, phone, tr
from ui.widgets.basics import button, column, frame, icon_button, label, row
from ui.widgets.chips import plain_chip
from ui.widgets.flow import Flow
from ui.widgets.who import Faces

Want = Callable[..., None]
"""Asks for something: what, and about which row."""

FEW = 4
"""Lines of a kind that are shown before somebody asks for all."""


def card(title: str, *parts: QWidget, actions: Iterable[QWidget] = ()) -> QWidget:
    """A card with its title, and what can be done at the right of it."""
    head = row(label(title, "lead"), None, *actions, spacing=12)
    head.addStrut(CONTROL_HEIGHT)
    return frame("card", column(head, *parts, spacing=10, margins=(20, 14, 20, 18)))


def line(title: str, facts: str, *actions: QWidget, role: str = "strong") -> QWidget:
    """Two texts below each other, and what can be done at the right."""
    texts = column(spacing=2)
    if title:
        texts.addWidget(label(soft(title), role, wrap=True, selectable=True))
    if facts:
        texts.addWidget(label(soft(facts), "small", wrap=True, selectable=True))
    whole = row(spacing=8)
    whole.addLayout(texts, 1)
    for action in actions:
        whole.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
    made = QWidget()
    made.setLayout(whole)
    return made


class Lines(QWidget):
    """The first few lines of many, and the way to all of them."""

    def __init__(
        self,
        rows: Sequence[Any],
        make: Callable[[Any], QWidget],
        none: str,
        *,
        few: int = FEW,
        more: str = "",
    ) -> None:
        super().__init__()
        self._rows, self._make, self._few = rows, make, few
        self._layout = column(spacing=10)
        self.setLayout(self._layout)
        for one in rows[:few]:
            self._layout.addWidget(make(one))
        if not rows:
            self._layout.addWidget(label(none, "muted", wrap=True))
        if len(rows) > few:
            everything = more or tr("Show all {number}", number=len(rows))
            self._more = button(everything, self._open_out, kind="link")
            self._layout.addLayout(row(self._more, None))

    def _open_out(self) -> None:
        self._more.hide()
        for one in self._rows[self._few :]:
            self._layout.addWidget(self._make(one))


def matters(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What matters to the client, with who asked and when."""
    never = all(one.asked_on is None for one in rows.matters)
    ask = button(
        tr("Ask what matters") if never else tr("Ask again"),
        lambda: want("interview"),
        kind="primary" if never else "link",
    )
    if never:
        sentence = tr("Nobody has asked this client yet. Nobody can guess it.")
        return card(tr("What matters to them"), label(sentence, "muted", wrap=True), actions=(ask,))
    parts = [_matter(one) for one in rows.matters if one.asked_on is not None]
    left = [tr(SUBJECTS[one.subject]) for one in rows.matters if one.asked_on is None]
    if left:
        parts.append(label(tr("Not asked: {what}.", what=listed(left)), "small", wrap=True))
    return card(tr("What matters to them"), *parts, actions=(ask,))


def _matter(one: PriorityRow) -> QWidget:
    level = tr(LEVELS[one.level])
    title = f"{tr(SUBJECTS[one.subject])} · {level}"
    detail = f"“{one.detail}” · {words.asked(one)}" if one.detail else words.asked(one)
    return line(title, detail, role="strong" if one.level is not Level.OPEN else "")


def faces(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """Who came: the strip, the figures, the list with why somebody else came."""
    told = words.figures(rows.visits_year, rows.usual_year, rows.faces_year, rows.strangers)
    parts: list[QWidget] = [label(told, "small", wrap=True)]
    if rows.faces:
        parts.insert(0, Faces(theme, rows.faces))
    # Only so many are read; a client of every week has more.
    more = len(rows.came) < rows.visits_year
    last = tr("Show the last {number}", number=len(rows.came)) if more else ""
    listed = Lines(rows.came, _came, tr("Nobody has been there yet."), more=last)
    return card(tr("Who came"), *parts, listed)


def _came(one: CameRow) -> QWidget:
    instead = words.came_instead(one)
    facts = " · ".join(part for part in (one.service, instead) if part)
    return line(f"{day_full(one.day)} · {words.came(one)}", facts, role="")


def comes(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """The usual technician, backups and who is not to come, with since when and by whom."""
    held = [one for one in rows.relations if one.holds or one.until is None]
    over = [one for one in rows.relations if one not in held]
    parts: list[QWidget] = []
    if not rows.usual_declared:
        parts.append(
            line(rows.usual, tr("usual technician, because of the visits so far"))
            if rows.usual
            else label(tr("No usual technician."), "muted", wrap=True)
        )
    for one in held:
        end = icon_button(
            theme,
            "close",
            tr("End: {name}", name=one.technician),
            partial(want, "relation_end", one),
        )
        parts.append(line(one.technician, words.relation_facts(one), end))
    if over:
        more = tr("Show who came before ({number})", number=len(over))
        parts.append(Lines(over, _before, "", few=0, more=more))
    add = button(tr("Add"), lambda: want("relation"), kind="link")
    add.setAccessibleName(tr("Add who comes, or who is not to come"))
    return card(tr("Who comes"), *parts, actions=(add,))


def _before(one: RelationRow) -> QWidget:
    return line(one.technician, words.relation_facts(one), role="")


def promises(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What somebody told the client; those that hold first."""
    given = sorted(rows.promises, key=lambda one: not one.holds)

    def made(one: Any) -> QWidget:
        end = icon_button(theme, "close", tr("End this promise"), lambda: want("promise_end", one))
        actions = (end,) if one.holds else ()
        role = "strong" if one.holds else "muted"
        return line(f"“{one.text}”", words.promise_facts(one), *actions, role=role)

    give = button(tr("Give a promise"), lambda: want("promise"), kind="link")
    return card(tr("Promises"), Lines(given, made, tr("Nothing was promised.")), actions=(give,))


def agreements(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What was agreed, with the way to change it."""

    def made(one: Any) -> QWidget:
        told = [describe(one.rule, tr, day_full), duration(one.minutes)]
        if one.window_start is not None and one.window_end is not None:
            told.append(minutes_span(one.window_start, one.window_end))
        told.append(money(one.price_minor, rows.currency))
        if len(rows.sites) > 1 and one.site:
            told.append(one.site)
        told.append(
            tr("from {day}", day=day_full(one.start))
            if one.end is None
            else tr("until {day}", day=day_full(one.end))
        )
        over = one.end is not None and one.end <= rows.today
        edit = icon_button(
            theme,
            "edit",
            tr("Edit {service}", service=one.service),
            lambda: want("agreement", one.id),
        )
        actions = () if over else (edit,)
        role = "muted" if over else "strong"
        return line(one.service, " · ".join(told), *actions, role=role)

    held = sorted(rows.agreements, key=lambda one: one.end is not None and one.end <= rows.today)
    add = button(tr("Add agreement"), lambda: want("agreement", 0), kind="link")
    visit = button(tr("One-off visit"), lambda: want("visit"), kind="link")
    return card(
        tr("Agreements"), Lines(held, made, tr("Nothing agreed yet.")), actions=(visit, add)
    )


def reach(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """Who opens the door, where the work is, and how to get in; the main ones first."""
    parts: list[QWidget] = [_contact(one, rows, theme, want) for one in rows.contacts]
    if not rows.contacts:
        parts.append(label(tr("Nobody to call yet."), "muted"))
    places = [one for one in rows.sites if one.retired_on is None]
    before = [one for one in rows.sites if one.retired_on is not None]
    parts += [_site(one, len(places) > 1, theme, want) for one in places]
    if not places:
        parts.append(label(tr("No address yet."), "muted"))
    if before:
        more = tr("Show sites nobody goes to any more ({number})", number=len(before))
        parts.append(Lines(before, partial(_old_site, want=want), "", few=0, more=more))
    if rows.notes:
        parts.append(line("", rows.notes))
    closed = button(tr("The site is closed…"), lambda: want("closure"), kind="link")
    contact = button(tr("Add a contact"), lambda: want("contact"), kind="link")
    site = button(tr("Add a site"), lambda: want("site"), kind="link")
    return card(tr("Contacts and sites"), *parts, actions=(closed, contact, site))


def _contact(one: ContactRow, rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    title = words.contact_name(one)
    facts = [part for part in (one.role, phone(one.phone), one.email) if part and part != title]
    if one.is_main and len(rows.contacts) > 1:
        facts.insert(0, tr("called first"))
    edit = icon_button(theme, "edit", tr("Edit {name}", name=title), partial(want, "contact", one))
    remove = icon_button(
        theme, "remove", tr("Remove {name}", name=title), partial(want, "contact_remove", one)
    )
    return line(title, " · ".join(facts), edit, remove)


def _site(one: SiteRow, several: bool, theme: Theme, want: Want) -> QWidget:
    where = words.address(one.place)
    facts = [one.access] if one.access else []
    if one.is_main and several:
        facts.insert(0, tr("main site"))
    edit = icon_button(theme, "edit", tr("Edit {name}", name=where), partial(want, "site", one))
    retire = icon_button(
        theme,
        "remove",
        tr("Nobody goes to {name} any more", name=where),
        partial(want, "site_retire", one),
    )
    actions = (edit, retire) if several else (edit,)
    return line(where, " · ".join(facts), *actions)


def _old_site(one: SiteRow, want: Want) -> QWidget:
    assert one.retired_on is not None
    again = button(tr("Use again"), partial(want, "site_reopen", one), kind="link")
    again.setAccessibleName(tr("Use {name} again", name=words.address(one.place)))
    told = tr("until {day}", day=day_full(one.retired_on))
    return line(words.address(one.place), told, again, role="muted")


def questions(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What the client waits for, with its owner; what was answered below."""

    def made(one: AskedRow) -> QWidget:
        if one.answered_on is not None:
            facts = tr("answered {day}: {answer}", day=day_full(one.answered_on), answer=one.answer)
            return line(one.text, facts, role="muted")
        facts = tr("{owner} · since {day}", owner=one.owner, day=day_full(one.asked_on))
        if one.answer_by is not None:
            facts += " · " + tr("answer by {day}", day=day_full(one.answer_by))
        return line(one.text, facts, button(tr("Answer"), lambda: want("answer", one), kind="link"))

    add = button(tr("Add a question"), lambda: want("question"), kind="link")
    none = tr("Nothing that the client waits for.")
    return card(tr("Open questions"), Lines(rows.questions, made, none), actions=(add,))


def notes(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What whoever comes next must know."""

    def made(one: LearnedRow) -> QWidget:
        remove = icon_button(
            theme, "remove", tr("Remove this note"), lambda: want("note_remove", one)
        )
        by = tr("{day} · {name}", day=day_full(one.written_on), name=one.written_by)
        return line(one.text, by, remove, role="")

    add = button(tr("Add a note"), lambda: want("note"), kind="link")
    return card(tr("Notes"), Lines(rows.learned, made, tr("Nothing noted yet.")), actions=(add,))


def complaints(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What the client was not satisfied with; what is open first."""

    def made(one: ComplaintRow) -> QWidget:
        facts = tr("{day} · taken by {name}", day=day_full(one.made_on), name=one.taken_by)
        if one.settled_on is not None:
            settled = tr("settled {day}", day=day_full(one.settled_on))
            return line(one.text, f"{facts} · {settled}", role="muted")
        return line(one.text, facts, button(tr("Settle"), lambda: want("settle", one), kind="link"))

    add = button(tr("Add a complaint"), lambda: want("complaint"), kind="link")
    return card(tr("Complaints"), Lines(rows.complaints, made, tr("None.")), actions=(add,))


def touches(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """Calls, messages and moves, the newest first."""

    def made(one: SpokenRow) -> QWidget:
        facts = f"{tr(words.TOUCHES[one.kind])} · {day_medium_full(one.at.date())}"
        return line(one.text, f"{facts} · {one.by}", role="")

    add = button(tr("Record a call"), lambda: want("call"), kind="link")
    none = tr("Nobody has called or written yet.")
    return card(tr("Calls and messages"), Lines(rows.touches, made, none), actions=(add,))


def ended(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """What the client ended, when and why."""

    def made(one: EndedRow) -> QWidget:
        what = one.service or tr("Everything")
        by = tr("{what} · recorded by {name}", what=what, name=one.recorded_by)
        return line(f"{day_full(one.on)} · {one.reason}", by, role="")

    add = button(tr("Record a cancellation"), lambda: want("cancellation"), kind="link")
    none = tr("The client has not cancelled anything.")
    return card(tr("Cancellations"), Lines(rows.ended, made, none), actions=(add,))


def recommended(rows: ClientRows, theme: Theme, want: Want) -> QWidget:
    """Who recommended us to this client, and to whom this client did."""
    parts: list[QWidget] = []
    who = rows.recommended_by
    told = tr("By {name}", name=who.name) if who else tr("Nobody we know of.")
    parts.append(label(told, "" if who else "muted", wrap=True))
    if rows.recommended:
        parts.append(label(tr("This client recommended us to"), "small"))
        chips = QWidget()
        chips.setLayout(Flow(*(plain_chip(theme, one.name) for one in rows.recommended)))
        parts.append(chips)
    change = button(tr("Change"), lambda: want("recommended"), kind="link")
    change.setAccessibleName(tr("Change who recommended us"))
    return card(tr("Recommended by"), *parts, actions=(change,))
