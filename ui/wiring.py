"""What the menus do, and what the pages ask of the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from scheduler.views.search import Found
from ui.pages.page import Page
from ui.unsaved import holds
from ui.widgets.drill import Drill

if TYPE_CHECKING:
    from ui.look.theme import Choice
    from ui.main_window import MainWindow


def connect_actions(window: "MainWindow") -> None:
    """Give every action of the menus its work."""
    actions = window.actions_
    for action, on in (
        (actions.open, guarded(window, window.choose_schedule)),
        (actions.new, guarded(window, window.start_company)),
        (actions.sample, guarded(window, window.start_sample)),
        (actions.steps, window.beginning.call_back),
        (actions.bring, lambda: window.show_page("import")),
        (actions.export, window.export_feeds),
        (actions.close_schedule, guarded(window, window.close_schedule)),
        (actions.search, window.search),
        (actions.book, window.book_visit),
        (actions.away, window.ask_who_is_away),
        (actions.closed, window.ask_what_is_closed),
        (actions.undo, window.undoing.undo),
        (actions.redo, window.undoing.redo),
        (actions.history, window.show_history),
        (actions.quit, window.close),
    ):
        action.triggered.connect(lambda _=False, do=on: do())
    for key, action in actions.places.items():
        action.triggered.connect(lambda _=False, place=key: choose_place(window, place))
    actions.edit_opened.connect(window.undoing.look)
    window.undoing.next_known.connect(actions.tell_steps)
    window.rail.chosen.connect(lambda place: choose_place(window, place))
    for choice, action in actions.themes.items():
        action.triggered.connect(lambda _=False, wanted=choice: window.choose_theme(wanted))
    actions.themes[window.theme.choice].setChecked(True)


def choose_place(window: "MainWindow", key: str) -> None:
    """Show a page; the one that is shown goes back to what it begins with."""
    page = window.pages.get(key)
    drill = page.findChild(Drill) if page is not None and window.page == key else None
    if drill is not None:
        drill.leave()
    window.show_page(key)


def _show_import(window: "MainWindow") -> None:
    """Show the import, ready for a list of what the page is about that asks for it."""
    from ui.pages.import_page import ImportPage

    kind = "technicians" if window.page == "technicians" else "clients"
    window.show_page("import")
    shown = window.pages["import"]
    assert isinstance(shown, ImportPage)
    shown.expect(kind)


def guarded(window: "MainWindow", act: Callable[[], object]) -> Callable[[], object]:
    """``act``, but not as long as something typed would be lost by it."""
    return lambda: None if holds(window) else act()


def connect_page(window: "MainWindow", page: Page) -> None:
    """Do what a page asks for; each asks for some of it."""
    rail, remember = window.rail, window.palette_.remember
    for name, receiver in (
        ("technicians_wanted", lambda: window.show_page("technicians")),
        ("clients_wanted", lambda: window.show_page("clients")),
        ("import_wanted", lambda: _show_import(window)),
        ("roads_wanted", window.ask_about),
        ("draft_wanted", window.show_draft),
        ("theme_wanted", lambda choice: window.choose_theme(cast("Choice", choice))),
        ("tiles_wanted", window.keep_tiles),
        ("decision_wanted", window.show_decision),
        ("booking_wanted", window.book_visit),
        ("absence_wanted", window.ask_who_is_away),
        ("absence_of_wanted", window.ask_who_is_away),
        ("technician_wanted", window.show_technician),
        ("closure_wanted", window.ask_what_is_closed),
        ("client_opened", lambda one: remember((Found.CLIENT, one))),
        ("technician_opened", lambda one: remember((Found.TECHNICIAN, one))),
        ("client_wanted", window.show_client),
        ("interview_wanted", window.ask_client),
        ("visit_wanted", window.show_visit),
        ("board_wanted", lambda: window.show_page("board")),
        ("feeds_wanted", window.show_feed),
        ("question_wanted", window.show_question),
        ("handover_wanted", window.show_handover),
        ("undo_offered", window.undoing.offer_undo),
        ("manager_asked", window.undoing.offer_withdrawal),
        ("back_taken", window.undoing.offer_redo),
        ("left", window.leave_history),
        ("publish_wanted", window.publish_now),
        ("role_chosen", window.keep_role),
        ("waiting", lambda number: rail.show_badge("decisions", number)),
        ("desk_wanted", lambda: window.show_page("decisions")),
        ("status", window.status.show_plan),
    ):
        signal = getattr(page, name, None)
        if signal is not None:
            signal.connect(receiver)
