"""What was typed and not saved yet is never lost: whoever would close it is asked first."""

from typing import TYPE_CHECKING

from ui.text import tr
from ui.widgets.form_view import FormView

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def typed(window: "MainWindow") -> bool:
    """Whether something typed in the schedule that is open is not saved yet."""
    return any(
        page.unsaved or any(view.dirty for view in page.findChildren(FormView))
        for page in window.pages.values()
    )


def holds(window: "MainWindow") -> bool:
    """Whether something typed is not saved yet; then it is shown, and the form asks what to do."""
    for view in window.welcome.findChildren(FormView):
        if view.dirty and window.schedule is None:
            view.leave()
            return True
    for key, page in window.pages.items():
        for view in page.findChildren(FormView):
            if view.dirty:
                window.show_page(key)
                view.leave()
                return True
        if page.unsaved:
            window.show_page(key)
            page.show_unsaved()
            page.said.emit(tr("These changes are not saved yet: save or discard them."), "info")
            return True
    return False
