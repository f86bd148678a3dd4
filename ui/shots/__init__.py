"""Renders pages off screen to pictures, with the data in them."""

import logging
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from scheduler.app import Application
from scheduler.errors import UserError
from ui.app import Desk
from ui.language import ENGLISH, LANGUAGES
from ui.look.theme import Choice
from ui.pages.agreement_view import AgreementView
from ui.pages.board import BoardPage
from ui.pages.client_overview import ClientOverview
from ui.pages.clients import ClientsPage
from ui.settings import Settings
from ui.shots import board, pages
from ui.shots.pages import Act

log = logging.getLogger("familiar.shots")

WELCOME = "welcome"
"""The page that is shown while no schedule is open."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A page of the window and what is done there, each act after the one before has ended."""

    page: str
    acts: tuple[Act, ...] = ()


SHOTS: Mapping[str, Shot] = {
    "board": Shot("board", (board.week,)),
    "board-visit": Shot("board", (board.week, board.choose_visit)),
    "board-day": Shot("board", (board.day,)),
    "board-drag": Shot("board", (board.next_day, board.drag)),
    "board-map": Shot("board", (board.week, board.map_of_week)),
    "board-map-day": Shot("board", (board.day, board.map_of_day)),
    "board-month": Shot("board", (board.week, board.month)),
    "board-agenda": Shot("board", (board.week, board.choose_visit, board.agenda)),
    "board-filter": Shot("board", (board.week, board.filter_people, board.open_filter)),
    "board-day-filter": Shot("board", (board.day, board.filter_people, board.last_day)),
    "clients": Shot("clients"),
    "technicians": Shot("technicians"),
    "import": Shot("import", (pages.untidy_list,)),
    "feeds": Shot("feeds"),
    "settings": Shot("settings"),
    "history": Shot("history"),
    "decisions": Shot("decisions"),
    "decisions-desk": Shot("decisions", (pages.question,)),
    "decisions-draft": Shot("decisions", (pages.draft,)),
    "cover": Shot("cover"),
    "cover-handover": Shot("cover", (pages.handover,)),
    "scorecard": Shot("scorecard"),
    "scorecard-behind": Shot("scorecard", (pages.behind,)),
    "scorecard-risk": Shot("scorecard", (pages.at_risk,)),
    "guide": Shot("decisions", (pages.guide,)),
    "guide-search": Shot("decisions", (pages.guide, pages.search_guide)),
    "welcome": Shot(WELCOME),
    "client": Shot("clients", (pages.client,)),
    "client-form": Shot("clients", (pages.edit_client,)),
    "technician-page": Shot("technicians", (pages.licence_holder,)),
    "technician-form": Shot("technicians", (pages.licence_holder, pages.edit_technician)),
    "agreement-form": Shot("clients", (pages.client, pages.agreement)),
    "settings-prices": Shot("settings", (pages.settings("prices"),)),
    "settings-notices": Shot("settings", (pages.settings("notices"),)),
    "settings-map": Shot("settings", (pages.settings("map"),)),
    "search": Shot("board", (pages.search,)),
    "client-interview": Shot("clients", (pages.client, pages.of_client("interview"))),
    "client-contact": Shot("clients", (pages.client, pages.of_client("contact"))),
    "client-site": Shot("clients", (pages.client, pages.of_client("site"))),
    "client-promise": Shot("clients", (pages.client, pages.of_client("promise"))),
    "client-retire": Shot("clients", (pages.client, pages.of_client("retire"))),
    "client-merge": Shot("clients", (pages.client, pages.of_client("merge"))),
    "backups": Shot("settings", (pages.backups,)),
    "share": Shot("settings", (pages.share,)),
    "share-look": Shot("settings", (pages.share, pages.look_at_shared)),
}
"""Every picture, by the name of its file."""

PAGES = tuple(SHOTS)


def take(
    target: str,
    *,
    today: date | None,
    out: Path,
    pages: Sequence[str],
    theme: Choice,
    size: tuple[int, int],
    language: str = ENGLISH,
) -> tuple[Path, ...]:
    """Write ``out/<page>.png`` for each page, at one pixel a point.

    Raises:
        UserError: there is no such page, or the schedule cannot be opened.

    """
    wanted = tuple(pages) or PAGES
    for page in wanted:
        if page not in PAGES:
            raise UserError(
                "There is no page {page!r}; the pages are {names}.",
                page=page,
                names=", ".join(PAGES),
            )
    if language.partition("-")[0] not in LANGUAGES:
        raise UserError(
            "There is no language {language!r}; the languages are {names}.",
            language=language,
            names=", ".join(LANGUAGES),
        )
    app = Application.open(target, create=False, today=today)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        app.close()
        raise UserError(
            "The folder {out} cannot be made ({why}); choose another.",
            out=out,
            why=problem.strerror,
        ) from problem
    return take_of(app, out=out, pages=wanted, theme=theme, size=size, language=language)


def take_of(
    app: Application,
    *,
    out: Path,
    pages: Sequence[str],
    theme: Choice,
    size: tuple[int, int],
    language: str = ENGLISH,
) -> tuple[Path, ...]:
    """Write ``out/<page>.png`` for some of ``PAGES``; the schedule is closed afterwards."""
    taken = shown(app, pages=pages, theme=theme, size=size, language=language)
    return tuple(_keep(picture(desk), out / f"{name}.png") for name, desk in taken)


def shown(
    app: Application,
    *,
    pages: Sequence[str],
    theme: Choice,
    size: tuple[int, int],
    language: str = ENGLISH,
) -> Iterator[tuple[str, Desk]]:
    """Show some of ``PAGES`` one after the other, the welcome page last; closes the schedule."""
    with _desk(theme, size, language) as desk:
        for name in pages:
            if name == WELCOME:
                continue
            if desk.window.schedule is None:
                desk.window.take_schedule(app, app.records.offices(), "settings")
            _go(desk, name)
            yield name, desk
            _put_away(desk)
        if WELCOME in pages:
            if desk.window.schedule is None:
                app.close()
            desk.window.close_schedule()
            desk.settle()
            yield WELCOME, desk


@contextmanager
def _desk(theme: Choice, size: tuple[int, int], language: str) -> Iterator[Desk]:
    before = qInstallMessageHandler(_tell_what_matters)
    with tempfile.TemporaryDirectory() as folder:
        # What the user's window remembers is neither shown nor changed.
        settings = Settings(Path(folder) / "settings.ini")
        settings.language = language
        desk = Desk(theme, settings, warm=False)
        desk.window.resize(*size)
        desk.window.show()
        try:
            yield desk
        finally:
            desk.close()
            qInstallMessageHandler(before)


def _tell_what_matters(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but not what a platform without a screen or a single font cannot do."""
    if not message.startswith(("This plugin does not support", "OpenType support missing")):
        log.warning("%s", message)


def _keep(drawn: QPixmap, path: Path) -> Path:
    if not drawn.save(str(path), "PNG"):
        raise UserError("{path} cannot be written; choose another folder.", path=path)
    return path


def picture(desk: Desk) -> QPixmap:
    """What the window shows, with what lies over it."""
    drawn = desk.window.grab()
    guide = desk.window.helping.guide
    if guide is not None and guide.isVisible():
        return guide.grab()
    page = desk.window.pages.get("board")
    if isinstance(page, BoardPage) and page.filtering.popup.isVisible():
        # What lies over a window is a window of its own.
        popup = page.filtering.popup
        with QPainter(drawn) as painter:
            painter.drawPixmap(desk.window.mapFromGlobal(popup.pos()), popup.grab())
    for dialog in _dialogs(desk):
        with QPainter(drawn) as painter:
            # What a dialog lies over is of no account, and differs from page to page.
            painter.fillRect(drawn.rect(), QColor(desk.theme.tokens.sunk))
            painter.drawPixmap(desk.window.rect().center() - dialog.rect().center(), dialog.grab())
    return drawn


def _dialogs(desk: Desk) -> list[QDialog]:
    return [one for one in desk.window.findChildren(QDialog) if one.isVisible()]


def _go(desk: Desk, name: str) -> None:
    """Show a page as a visitor would find it, with its data there."""
    shot = SHOTS[name]
    desk.window.show_page(shot.page)
    _let_fill(desk)
    for act in shot.acts:
        act(desk)
        _let_fill(desk)


def _let_fill(desk: Desk) -> None:
    """Wait for everything, also what comes by and by: a client's cards, what an edit would do."""
    desk.settle()
    page = desk.window.pages[desk.window.page]
    view = page.drill.currentWidget() if isinstance(page, ClientsPage) else None
    while (isinstance(view, ClientOverview) and not view.is_filled) or (
        isinstance(view, AgreementView) and view.reach.is_waiting
    ):
        desk.qt.processEvents()
    desk.settle()


def _put_away(desk: Desk) -> None:
    """Take away what lies over a page."""
    desk.window.palette_.dismiss()
    desk.window.helping.close()
    desk.window.messages.close_message()
    for dialog in _dialogs(desk):
        dialog.reject()
    page = desk.window.pages.get("board")
    if isinstance(page, BoardPage):
        page.view.mover.let_go()
        page.filtering.popup.hide()
        page.filtering.clear()
